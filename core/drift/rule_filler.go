package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// filler knows what a speaker says without meaning it: "um", "you know", a word begun twice.
func filler(j *judge, u unit) (Why, bool) {
	if u.sign != silent {
		return Why{}, false
	}
	switch {
	case u.A.Len() == 0 && j.interjection(u.B):
		return Why{Key: "interjected", Said: phrase(j.Source, j.b(u))}, true
	case u.A.Len() == 0 && j.slip(u.B):
		return Why{Key: "filler.source", Said: phrase(j.Source, j.b(u))}, true
	case u.B.Len() == 0 && j.labels(u.A):
		return Why{Key: "label", Printed: phrase(j.Draft, j.a(u))}, true
	case u.B.Len() == 0 && j.incised(u.A):
		return Why{Key: "label", Printed: phrase(j.Draft, j.a(u))}, true
	case u.B.Len() == 0 && slipIn(j.Draft, j.Quote, u.A, j.lang):
		return Why{Key: "filler.printed", Printed: phrase(j.Draft, j.a(u))}, true
	}
	return Why{}, false
}

// labels reports whether the quotation's words are a speaker's label that was copied with the words: "SMITH: We ...".
func (j *judge) labels(r diff.Range) bool {
	if r.Len() > 3 || r.End >= len(j.Quote) || !strings.HasPrefix(j.Draft.String[j.Quote[r.End-1].End:], ":") {
		return false
	}
	for _, t := range j.Turns {
		if sameSpeaker(t.Speaker, keysOf(j.Quote[r.Start:r.End]), j.lang) {
			return true
		}
	}
	return false
}

// inciseWords is how many words the draft's own attribution amid the words of a quotation takes at most.
const inciseWords = 9

// incised reports whether the quotation's words are the draft's own attribution amid the speaker's words, between
// commas or dashes: they name the speaker whom the source or the draft gives the words to, and deny and count nothing.
// “We sell the mill – says Mayor Rossi – because it leaks.”
func (j *judge) incised(r diff.Range) bool {
	if r.Len() < 2 || r.Len() > inciseWords || r.Start == 0 || negations(j.Quote[r.Start:r.End], j.lang) > 0 ||
		alike.HasNumber(j.Quote[r.Start:r.End], j.lang) {
		return false
	}
	before := j.Draft.Slice(text.Span{Start: j.Quote[r.Start-1].End, End: j.Quote[r.Start].Start})
	if after := r.End; after < len(j.Quote) && !strings.ContainsAny(j.Draft.Slice(text.Span{Start: j.Quote[after-1].End,
		End: j.Quote[after].Start}), ",.:;–—-") || !strings.ContainsAny(before, ",.?!–—-") {
		return false
	}
	names := properName(j.Speaker, j.lang)
	if j.main >= 0 {
		for _, w := range strings.Fields(text.Fold(j.Turns[j.main].Speaker)) {
			names = append(names, strings.Trim(w, ".,:()"))
		}
	}
	return slices.ContainsFunc(j.Quote[r.Start+1:r.End], func(w text.Word) bool {
		return len(w.Key) > 2 && !j.lang.IsFunction(w.Key) && slices.Contains(names, w.Key)
	})
}
