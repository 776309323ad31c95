package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
)

// filler knows what a speaker says without meaning it: "um", "you know", a word begun twice.
func filler(j *judge, u unit) (string, bool) {
	if u.sign != silent {
		return "", false
	}
	switch {
	case u.A.Len() == 0 && j.interjection(u.B):
		return "The quotation leaves out " + phrase(j.Source, j.b(u)) + ", which somebody else throws in.", true
	case u.A.Len() == 0 && j.slip(u.B):
		return "The quotation leaves out " + phrase(j.Source, j.b(u)) + ", a filler or a word begun twice.", true
	case u.B.Len() == 0 && j.labels(u.A):
		return "The quotation names the speaker, " + phrase(j.Draft, j.a(u)) + ", as a transcript does.", true
	case u.B.Len() == 0 && slipIn(j.Draft, j.Quote, u.A, j.lang):
		return "The quotation has " + phrase(j.Draft, j.a(u)) +
			", a filler or a word begun twice, which the source has not.", true
	}
	return "", false
}

// labels says whether the quotation's words are a speaker's label that was copied with the words: "SMITH: We ...".
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
