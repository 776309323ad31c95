package core

import (
	"strconv"

	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/match"
	"github.com/quotedrift/quotedrift/core/text"
)

// Compare checks the quotations of a against b and those of b against a, and pairs the reporting around them that both
// carry. A quotation that the other text has only outside marks is quote.indirect; one that it does not have is
// missing, which here says no more than that one text carries it alone. Compare of a text with itself finds no change.
func (c Checker) Compare(a, b Document) *Report {
	rs := read([]Document{a, b}, 0, c.article)
	r := c.report(rs)
	s := c.index(rs)
	at := 0
	for i := range s {
		s[i].ids = make([]string, len(rs[i].quotes))
		for k := range s[i].ids {
			at++
			s[i].ids[k] = "q" + strconv.Itoa(at)
		}
	}
	first := len(rs[0].quotes)
	for i, d := range rs {
		other := shelf{s[1-i]}
		places := c.find(d, other)
		out := r.Quotations[i*first : i*first+len(d.quotes)]
		each(len(out), func(k int) { c.verdict(&out[k], d, &d.quotes[k], other, places[k]) })
	}
	r.Shared = c.shared(rs[0], rs[1])
	r.summarise()
	return r
}

func (c Checker) shared(a, b *reading) []Shared {
	stretches := match.Shared(a.text, b.text, language.For(a.Language).OrEnglish(), a.quoted(), b.quoted())
	out := make([]Shared, len(stretches))
	for i, st := range stretches {
		at := a.text.SpanOf(st.A.Start, st.A.End)
		in := drift.Input{Draft: a.text, Quote: a.text.Words[st.A.Start:st.A.End], Span: at, Marks: at,
			Source: b.text, Passage: st.B, Script: st.Script.ShiftA(-st.A.Start), Language: a.Language, Between: drift.Reporting}
		changes := drift.Judge(in, c.profile())
		l, _, _ := drift.Sum(changes)
		out[i] = Shared{A: a.place(at), B: b.place(b.text.SpanOf(st.B.Start, st.B.End)), Level: l.String(),
			Changes: []Change{}}
		for _, ch := range changes {
			ch.Repair = nil // reporting may differ: nothing is to be mended
			out[i].Changes = append(out[i].Changes, change(ch, a, b))
		}
	}
	return out
}

func (r *reading) place(s text.Span) Place {
	return Place{Document: r.ID, Span: r.span(s), Text: r.text.Slice(s)}
}

// quoted returns a function that says whether a word of the reading stands inside a spoken quotation.
func (r *reading) quoted() func(word int) bool {
	in := make([]bool, len(r.text.Words))
	for _, q := range r.quotes {
		if q.Kind.Spoken() {
			for _, p := range q.Parts {
				for lo, hi := r.text.WordsIn(p); lo < hi; lo++ {
					in[lo] = true
				}
			}
		}
	}
	return func(word int) bool { return in[word] }
}
