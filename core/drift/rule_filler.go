package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
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
