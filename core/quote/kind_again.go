package quote

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// rename makes a title of each phrase of a reporter's sentence that the text gives as a name elsewhere: what is a firm
// in one sentence is nobody's words in the next. Linear in the words of the short spans.
func rename(t *text.Text, qs []Quotation) {
	names := make(map[string]bool)
	for i := range qs {
		if q := &qs[i]; q.Kind == Title && q.Why != whyJoined {
			if key := nameKey(t, q); key != "" {
				names[key] = true
			}
		}
	}
	if len(names) == 0 {
		return
	}
	for i := range qs {
		if q := &qs[i]; q.Kind == Fragment && names[nameKey(t, q)] {
			q.Kind, q.Why = Title, "a name elsewhere in the text"
		}
	}
}

// nameKey returns the words of a short span as a key, or "".
func nameKey(t *text.Text, q *Quotation) string {
	lo, hi := t.WordsIn(q.Span)
	if hi-lo == 0 || hi-lo > borneWords {
		return ""
	}
	var b strings.Builder
	for _, w := range t.Words[lo:hi] {
		b.WriteString(w.Of(t.String))
		b.WriteByte(' ')
	}
	return b.String()
}
