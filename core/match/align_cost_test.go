package match

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/text"
)

// unread is n words that stand nowhere else.
func unread(name string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%s%d ", name, i)
	}
	return b.String()
}

// What is claimed for a remark ends where a reader would say that it ends: the costs of an alignment hold against each
// other.
func TestWhatIsClaimed(t *testing.T) {
	const counted = "the harbour master counted eleven boats before the storm broke over the northern"
	const red = "The harbour master counted eleven boats … the red boat sank"
	for _, c := range []struct{ why, quotation, source, starts, ends string }{
		{"three words at the end are fetched over a hundred others",
			counted + " quay and sank", counted + " " + unread("a", 100) + "quay and sank again.",
			"the harbour", "quay and sank"},
		{"and not over a hundred and sixty",
			counted + " quay and sank", counted + " " + unread("a", 160) + "quay and sank again.",
			"the harbour", "the northern a0"},
		{"where a small word slipped in behind the first, the words before are not claimed for it",
			"The of pilots did what they could with the little time", "We met at the pier. The pilots did what they " +
				"could with the little time.",
			"The pilots", "little time"},
		{"behind an ellipsis the very words are fetched over a sentence",
			red, red[:39] + "and a red boat sank " + unread("a", 25) + "the red boat sank.",
			"The harbour", "a24 the red boat sank"},
		{"and over two, nearly the same words nearby are meant",
			red, red[:39] + "and a red boat sank " + unread("a", 50) + "the red boat sank.",
			"The harbour", "and a red boat sank"},
		{"a word two on that is a little like the last one does not stand for it",
			"The town has a right to know that", "She said the town has a right to know how these pumps failed.",
			"the town", "right to know"},
		{"brackets stand for the words in their place rather than for none",
			"[He is] a quiet man. By the way, the mayor is very quiet. We need loud people",
			"He's a quiet man. By the way, the mayor is very quiet. We need loud people here.",
			"He's a quiet", "loud people"},
	} {
		source := text.New(c.source)
		ms := NewIndex(source.Words, english).Find(Query{Words: text.New(c.quotation).Words}, Options{})
		if len(ms) != 1 {
			t.Errorf("%s: found at %d places", c.why, len(ms))
			continue
		}
		at := ms[0].Words
		got := c.source[source.Words[at.Start].Start:source.Words[at.End-1].End]
		if !strings.HasPrefix(got, c.starts) || !strings.HasSuffix(got, c.ends) {
			t.Errorf("%s: found “%s”", c.why, got)
		}
	}
}
