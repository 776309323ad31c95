package drift

import (
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/core/text"
)

// phraseWords is how many words of a change a reason repeats: longer ones are cut in the middle.
const phraseWords = 12

// phrase is the words as they stand, for a reason.
func phrase(t *text.Text, words []text.Word) string {
	var b strings.Builder
	for i, w := range words {
		if len(words) > phraseWords {
			if i == phraseWords/2 {
				b.WriteString(" …")
			}
			if i >= phraseWords/2 && i < len(words)-phraseWords/3 {
				continue
			}
		}
		if i > 0 {
			if gap := t.Slice(text.Span{Start: words[i-1].End, End: w.Start}); len(gap) < 8 &&
				!strings.ContainsFunc(gap, unicode.IsControl) && len(words) <= phraseWords {
				b.WriteString(shown(gap))
			} else {
				b.WriteByte(' ')
			}
		}
		if i == len(words)-1 {
			w.End = end(t, w)
		}
		b.WriteString(shown(t.Slice(w.Span)))
	}
	return b.String()
}

// shown is the text without control characters, which would break the one line of a reason. Joiners stay in the scripts
// that spell with them.
func shown(s string) string {
	spelt := joins(s)
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || text.Hidden(r) && !(spelt && joiner(r)) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// differ is the reason for a change of words: what each side says.
func (j *judge) differ(u unit) Why {
	why := Why{Key: "exchanged", Said: phrase(j.Source, j.b(u)), Printed: phrase(j.Draft, j.a(u))}
	switch {
	case u.A.Len() == 0:
		why.Key = "omitted"
	case u.B.Len() == 0:
		why.Key = "added"
	}
	return why
}

// with is the reason for a change of words with a remark on what it does.
func (j *judge) with(u unit, remark Key) Why { return j.differ(u).And(Why{Key: remark}) }
