package match

import (
	"slices"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Passage is where one part of a query stands.
type Passage struct {
	Query     diff.Range // the words of the part
	Words     diff.Range // the words of the source, from the first to the last that is aligned with one of the part's
	Exactness Exactness
}

// Passages returns where the parts of the query stand that m is a match of, in order: those between its seams, and
// those before and behind an ellipsis that swallowed more words than the query has, for then most of what lies
// between was not quoted. There are none where fewer than two parts found something.
func (m Match) Passages(q Query) []Passage {
	cuts := slices.Clone(q.Seams)
	for _, e := range m.Script {
		if e.A.Len() == 1 && e.B.Len() > len(q.Words) && q.Words[e.A.Start].Kind == text.Gap {
			cuts = append(cuts, e.A.End)
		}
	}
	slices.Sort(cuts)
	cuts = append(cuts, len(q.Words))
	var out []Passage
	p := Passage{Query: diff.Range{End: cuts[0]}}
	changes, between := 0, 0 // words that differ, and those of the source since the last that was found
	done := func() {
		if p.Words.Len() > 0 {
			if q.Words[p.Query.End-1].Kind == text.Gap {
				p.Query.End--
			}
			p.Exactness = Exact - Exactness(min(changes, int(Exact)))
			out = append(out, p)
		}
	}
	for _, e := range m.Script {
		if e.Op == diff.Insert {
			between += e.B.Len()
		}
		for i := e.A.Start; i < e.A.End; i++ {
			for i >= p.Query.End {
				done()
				p = Passage{Query: diff.Range{Start: cuts[0], End: cuts[1]}}
				cuts = cuts[1:]
				changes, between = 0, 0
			}
			w, b := q.Words[i], e.B
			if e.Op == diff.Equal {
				b.Start += i - e.A.Start
				b.End = b.Start + 1
			} else if w.Kind == text.Gap || w.Kind == text.Sic {
				continue
			} else {
				if !aside(w) {
					changes++
				}
				if i > e.A.Start {
					continue // what the edit stands for belongs to its first word
				}
			}
			if b.Len() > 0 {
				if p.Words.Len() == 0 {
					p.Words.Start, between = b.Start, 0
				}
				p.Words.End = b.End
				changes, between = changes+between, 0
			}
		}
	}
	if done(); len(out) < 2 {
		return nil
	}
	return out
}
