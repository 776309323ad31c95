package match

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/text"
)

// A frame with another head is an utterance in a speech, and what chance gives in a library.
func TestLongSourceAsksForProof(t *testing.T) {
	const near = "We are the voters of the United States of America. "
	frames := [][2]string{
		{"the lighthouse of the United States of America", near},
		{"All the furniture is on the other side", "All the time it is on the other side. "},
	}
	r := rand.New(rand.NewSource(9))
	fill := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "w%d ", r.Intn(5000))
			if i%20 == 0 {
				b.WriteString("and all of the other people on this side of the United States and the old America. It is what it " +
					"is. ")
			}
		}
		return b.String()
	}
	short, long := fill(300), fill(200_000)
	for _, frame := range frames {
		quotation, passage := frame[0], frame[1]
		q := Query{Words: text.New(quotation).Words}
		found := func(filler string) bool {
			return len(NewIndex(text.New(filler+passage+filler[:2000]).Words, english).Find(q, Options{})) > 0
		}
		if !found(short) {
			t.Errorf("%s: not found in a short source", quotation)
		}
		if found(long) {
			t.Errorf("%s: claimed in a long source", quotation)
		}
	}
	// what is the same word for word is found however long the source is, and so is a long quotation with one other word
	for _, quotation := range []string{
		"the voters of the United States of America",
		"The harbour master counted eleven boats before the storm broke over the northern quay",
	} {
		source := long + near + "The harbour master counted twelve boats before the storm broke over the northern quay."
		if len(NewIndex(text.New(source).Words, english).Find(Query{Words: text.New(quotation).Words}, Options{})) == 0 {
			t.Errorf("%s: missing in a long source", quotation)
		}
	}
}
