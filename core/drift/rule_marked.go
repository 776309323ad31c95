package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// omitMarked knows what an ellipsis swallowed. An ellipsis where nothing is missing is punctuation.
func omitMarked(j *judge, u unit) (Why, bool) {
	if u.sign == seam {
		return Why{}, true // the attribution stands between; how far the parts are from each other is judged on the whole
	}
	if u.sign != gap {
		return Why{}, false
	}
	if u.B.Len() == 0 {
		return Why{}, u.A.Len() > 0
	}
	return Why{Key: "ellipsis", Said: phrase(j.Source, j.b(u))}, true
}

func markEmphasis(j *judge, u unit) (Why, bool) {
	if u.sign != aside {
		return Why{}, false
	}
	for _, w := range j.a(u) {
		if j.lang.Sense.Emphasis.Has(w.Key) {
			return Why{Key: "emphasis"}, true
		}
	}
	return Why{}, false
}

// markSic knows a [sic], and a word that one stands behind: the quotation claims that the source has it so.
func markSic(j *judge, u unit) (Why, bool) {
	if u.sign == sic {
		return Why{Key: "sic"}, true
	}
	if u.sign == silent && u.A.Len() > 0 && u.A.Len() <= 3 && u.A.End < len(j.Quote) && j.Quote[u.A.End].Kind == text.Sic {
		return Why{Key: "sic.other", Printed: phrase(j.Draft, j.a(u)), Said: phrase(j.Source, j.b(u))}, true
	}
	return Why{}, false
}

// insertMarked knows words in brackets that the source lacks or has otherwise, and letters in brackets within a word.
func insertMarked(j *judge, u unit) (Why, bool) {
	switch {
	case u.sign == aside && u.A.Len() == 0:
		if u.B.Len() > asideReach {
			return Why{}, false
		}
		return Why{Key: "brackets.wide", Said: phrase(j.Source, j.b(u))}, true
	case u.sign == aside && u.B.Len() == 0 && j.staged(u):
		return Why{}, true
	case u.sign == aside && u.B.Len() == 0:
		return Why{Key: "brackets.added", Printed: phrase(j.Draft, j.a(u))}, true
	case u.sign == aside:
		return Why{Key: "brackets.exchanged", Printed: phrase(j.Draft, j.a(u)), Said: phrase(j.Source, j.b(u))}, true
	case u.A.Len() == 1 && u.B.Len() == 1 && j.Quote[u.A.Start].Aside == text.Partly &&
		diff.Nearness(j.Quote[u.A.Start].Key, j.said[u.B.Start].Key) >= .4:
		return Why{Key: "brackets.letters", Printed: phrase(j.Draft, j.a(u)), Said: phrase(j.Source, j.b(u))}, true
	}
	return Why{}, false
}

// staged reports whether the words in brackets are a stage direction that the source has there too: "(Laughter)".
func (j *judge) staged(u unit) bool {
	if u.B.Start == 0 {
		return false
	}
	end := len(j.Source.String)
	if u.B.Start < len(j.said) {
		end = j.said[u.B.Start].Start
	}
	at := j.said[u.B.Start-1].End
	between := strings.ToLower(j.Source.Slice(text.Span{Start: at, End: min(end, at+stageReach)}))
	return strings.Contains(between, strings.ToLower(j.Draft.Slice(j.quoted(u.A))))
}

// stageReach bounds how far behind a word a stage direction is looked for, in bytes.
const stageReach = 400

// asideReach is the most words beside a bracket that it is read to stand for: more is a sentence of its own.
const asideReach = 6

// reported reports whether the source's words stand between a closing and an opening mark of its own: where the source
// is an article, that is its attribution.
func (j *judge) reported(b diff.Range) bool {
	if b.Len() == 0 || b.Len() > 4*asideReach || b.Start == 0 || b.End >= len(j.said) {
		return false
	}
	before := j.Source.Slice(text.Span{Start: j.said[b.Start-1].End, End: j.said[b.Start].Start})
	after := j.Source.Slice(text.Span{Start: j.said[b.End-1].End, End: j.said[b.End].Start})
	return strings.ContainsFunc(before, isMark) && strings.ContainsFunc(after, isMark)
}

// sourceGap knows what only the source has and nobody said: dots where the speaker trailed off, words that the source
// itself has in brackets, its attribution.
func sourceGap(j *judge, u unit) (Why, bool) {
	if u.A.Len() == 0 && u.sign == silent && len(j.Voices) == 0 && j.reported(u.B) {
		return Why{}, true
	}
	for _, w := range j.b(u) {
		if w.Kind != text.Gap && w.Aside != text.Bracketed && w.Kind != text.Sic {
			return Why{}, false
		}
	}
	return Why{}, u.A.Len() == 0
}

// sourceOmits knows words of the quotation that stand where the source has an ellipsis. In a transcript the dots are
// a pause.
func sourceOmits(j *judge, u unit) (Why, bool) {
	if u.A.Len() == 0 || u.B.Len() == 0 || len(j.Voices) > 0 || u.sign != silent {
		return Why{}, false
	}
	for _, w := range j.b(u) {
		if w.Kind != text.Gap {
			return Why{}, false
		}
	}
	return Why{Key: "ellipsis.source", Printed: phrase(j.Draft, j.a(u))}, true
}

// rendered is the rule for words that are the same written otherwise in that way.
func rendered(how alike.How) func(j *judge, u unit) (Why, bool) {
	return func(j *judge, u unit) (Why, bool) {
		if how == alike.Number && j.carried(u) {
			return j.differ(u), true
		}
		if how == alike.Contraction && j.heard(u) {
			return j.differ(u), true
		}
		if j.rendering(u) != how {
			return Why{}, false
		}
		return j.differ(u), true
	}
}

// heard reports whether the unit is the same with the word before it, which both runs have: "should | of" and "should |
// have".
func (j *judge) heard(u unit) bool {
	return u.sign == silent && u.A.Len() == 1 && u.B.Len() == 1 && u.A.Start > 0 && u.B.Start > 0 &&
		j.Quote[u.A.Start-1].Key == j.said[u.B.Start-1].Key &&
		(j.lang.Forms.HeardAs(j.a(u)[0].Key) != "" || j.lang.Forms.HeardAs(j.b(u)[0].Key) != "") &&
		j.written(j.Quote[u.A.Start-1:u.A.End], j.said[u.B.Start-1:u.B.End]) == alike.Contraction
}
