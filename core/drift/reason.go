package drift

import (
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/core/text"
)

// phraseWords is how many words of a change a reason repeats: longer ones are cut in the middle.
const phraseWords = 12

// phrase is the words as they stand, between marks, for a reason.
func phrase(t *text.Text, words []text.Word) string {
	var b strings.Builder
	b.WriteString("“")
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
	b.WriteString("”")
	return b.String()
}

// shown is the text without control characters, which would break the one line of a reason. Joiners stay in the scripts that
// spell with them.
func shown(s string) string {
	spelt := joins(s)
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || text.Hidden(r) && !(spelt && joiner(r)) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// differ is the plain sentence on a change of words: what each side says.
func (j *judge) differ(u unit) string {
	switch {
	case u.A.Len() == 0:
		return "The quotation leaves out " + phrase(j.Source, j.b(u)) + "."
	case u.B.Len() == 0:
		return "The quotation adds " + phrase(j.Draft, j.a(u)) + ", which the source does not say here."
	}
	return "The source says " + phrase(j.Source, j.b(u)) + "; the quotation says " + phrase(j.Draft, j.a(u)) + "."
}

// with ends the plain sentence on a change with a remark on what it does.
func (j *judge) with(u unit, remark string) string {
	return strings.TrimSuffix(j.differ(u), ".") + ": " + remark + "."
}

// A naming is what the quotation and the source are called instead, as they stand in reasons. (A strings.Replacer
// would do the same, with 20 KB of code in the browser's module.)
type naming [][2]string

var (
	// reporting names two texts that both report.
	reporting = naming{{"The quotation", "The first text"}, {"the quotation", "the first text"},
		{"The source", "The second text"}, {"the source", "the second text"}}
	// peers names a source that quotes, too.
	peers = naming{{"The source", "The other text"}, {"the source", "the other text"}}
)

// of is the reason with the names of n. What it repeats between marks stays as it is.
func (n naming) of(reason string) string {
	var b strings.Builder
	for reason != "" {
		own := len(reason)
		if i := strings.Index(reason, "“"); i >= 0 {
			own = i
		}
		b.WriteString(n.in(reason[:own]))
		reason = reason[own:]
		end := len(reason)
		if i := strings.Index(reason, "”"); i >= 0 {
			end = i + len("”")
		}
		b.WriteString(reason[:end])
		reason = reason[end:]
	}
	return b.String()
}

func (n naming) in(s string) string {
	for _, t := range n {
		s = strings.ReplaceAll(s, t[0], t[1])
	}
	return s
}
