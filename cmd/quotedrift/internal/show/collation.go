package show

import (
	"cmp"
	"slices"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/core"
)

// A collation is the wordings of a family set in columns, as a critical apparatus has them: a column is a stretch of the
// canonical wording in which some wording differs, or a place where one adds words, or what stands between such.
type collation struct {
	columns []core.Span // of the canonical wording, in bytes, in order; an empty one is a place for added words
	rows    []reading
}

// A reading is a wording in the columns.
type reading struct {
	variant  int // its index
	variants []variation
}

// A variation is what a wording has in one or more columns next to each other.
type variation struct {
	from, to int    // columns, half open
	text     string // "" where it has nothing there
	same     bool   // the words of the canonical wording
	level    string // of the gravest change, where a rule knows it
	rules    []string
}

// mostReadings and mostColumns are how many wordings and columns a collation has: more are not read across.
const mostReadings, mostColumns = 24, 48

// collate sets the first wordings of a family in columns; ok is false where there are too many columns, or there is one
// wording.
func collate(f *batch.Family) (c collation, ok bool) {
	base := f.Variants[f.Canonical].Text
	var cuts []int
	differing := map[int][]core.Change{}
	for i := range f.Variants {
		if i == f.Canonical || len(c.rows) == mostReadings || (len(c.rows)+1)*len(base) > laid {
			continue
		}
		changes := core.Differences(base, f.Variants[i].Text)
		for _, d := range changes {
			cuts = append(cuts, d.Quotation.Start, d.Quotation.End)
			if d.Quotation.Start == d.Quotation.End {
				c.columns = append(c.columns, core.Span{Start: d.Quotation.Start, End: d.Quotation.End})
			}
		}
		differing[i] = changes
		c.rows = append(c.rows, reading{variant: i})
	}
	cuts = append(cuts, 0, len(base))
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	for i := range cuts[1:] {
		c.columns = append(c.columns, core.Span{Start: cuts[i], End: cuts[i+1]})
	}
	slices.SortFunc(c.columns, func(a, b core.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	c.columns = slices.Compact(c.columns)
	if len(c.rows) == 0 || len(c.columns) > mostColumns {
		return c, false
	}
	for k := range c.rows {
		r := &c.rows[k]
		r.variants = c.variations(&f.Variants[r.variant], differing[r.variant])
	}
	return c, true
}

// variations are what a wording has in each column, by its differences from the canonical one.
func (c *collation) variations(v *core.Variant, differences []core.Change) []variation {
	var out []variation
	at := 0
	for _, d := range differences {
		from := at
		for from < len(c.columns) && !within(c.columns[from], d.Quotation) {
			out = append(out, variation{from: from, to: from + 1, same: true})
			from++
		}
		at = from
		for at < len(c.columns) && within(c.columns[at], d.Quotation) {
			at++
		}
		if at > from {
			to := variation{from: from, to: at, text: d.Source.Text}
			to.level, to.rules = rulesAt(v, d.Source)
			out = append(out, to)
		}
	}
	for ; at < len(c.columns); at++ {
		out = append(out, variation{from: at, to: at + 1, same: true})
	}
	return out
}

// within reports whether a column belongs to a difference. A place for added words at its edge is none of it.
func within(column core.Span, d core.Piece) bool {
	if column.Start == column.End || d.Start == d.End {
		return column.Start == d.Start && column.End == d.End || column.Start == column.End && d.Start < column.Start && column.Start < d.End
	}
	return d.Start <= column.Start && column.End <= d.End
}

// rulesAt are the rules of a wording's changes at a stretch of it, and the gravest of their levels.
func rulesAt(v *core.Variant, at core.Piece) (level string, rules []string) {
	for _, c := range v.Changes {
		own := c.Quotation
		if v.Longer {
			own = c.Source
		}
		if own.Start > at.End || at.Start > own.End || own.Start == at.End && own.End > own.Start && at.End > at.Start || at.Start == own.End && own.End > own.Start && at.End > at.Start {
			continue
		}
		if !c.Look && slices.Index(levels, c.Level) > slices.Index(levels, level) {
			level = c.Level
		}
		if !slices.Contains(rules, c.Rule) {
			rules = append(rules, c.Rule)
		}
	}
	return level, rules
}

// levels are in order, the mildest first.
var levels = []string{"same", "style", "declared", "wording", "meaning"}
