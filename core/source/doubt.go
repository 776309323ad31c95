package source

import (
	"slices"
	"sort"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Doubt is a place at which a source may lack words that were said.
type Doubt struct {
	text.Span     // what the file has there; empty for a silence
	Word      int // the index of the first word behind it
	Why       Why
}

// Why is what makes a place of a source doubtful.
type Why uint8

// The doubts.
const (
	Unheard Why = iota // the source says that it could not hear: "[inaudible]", "(crosstalk)"
	Silence            // the times have a gap: nobody is heard for a while
	Likely             // what stands there was taken for furniture by one sign alone
)

// longestPause is how long nobody may be heard between two cues without a doubt, in milliseconds: a pause is shorter.
const longestPause = 10_000

// unheard says whether a bracket tells of words that were not heard.
func unheard(inner string, says *language.Conventions) bool {
	return slices.ContainsFunc(stageFields(inner), func(w string) bool { return says.Is(w, language.Unheard) })
}

// doubts finds the doubtful places of a source, in order.
func (r *reading) doubts(s *Source) []Doubt {
	var out []Doubt
	words := s.Text.Words
	at := func(span text.Span, why Why) {
		k := sort.Search(len(words), func(i int) bool { return words[i].Start >= span.Start })
		out = append(out, Doubt{span, k, why})
	}
	for _, span := range r.unheard {
		at(r.place(span), Unheard)
	}
	for _, f := range r.furniture {
		if f.Likely {
			at(f.Span, Likely)
		}
	}
	if s.Format != Plain {
		for i := 1; i < len(s.Cues); i++ {
			if c := s.Cues[i]; c.Start-s.Cues[i-1].End > longestPause && c.Lo > 0 {
				end := words[c.Lo-1].End
				out = append(out, Doubt{text.Span{Start: end, End: end}, c.Lo, Silence})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Doubt) int { return a.Word - b.Word })
	return out
}

// DoubtAt returns the first doubt that touches the words [lo, hi), or the place before lo where there are none. O(log
// n).
func (s *Source) DoubtAt(lo, hi int) (Doubt, bool) {
	i := sort.Search(len(s.Doubts), func(i int) bool { return s.Doubts[i].Word >= lo })
	if i < len(s.Doubts) && s.Doubts[i].Word <= hi {
		return s.Doubts[i], true
	}
	return Doubt{}, false
}
