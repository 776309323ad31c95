package match

import (
	"reflect"
	"strings"
	"testing"
)

// A wording that was packed is what it was but for its words, and in the same bag, in whatever memory it is read; one
// that was cut short is none.
func TestPack(t *testing.T) {
	for _, words := range []string{"", "no", "we will rebuild the old harbour and we will not sell the harbour",
		strings.Repeat("eine lange rede über den hafen ", 90)} {
		w := ParseWording(words, "de")
		b := w.Pack(nil)
		back := ParseWording("what this memory was used for", "en")
		back.bag = bag(back)
		back.Words, back.Tag = w.Words, w.Tag
		if !back.Unpack(b) || !reflect.DeepEqual(back.bag, bag(w)) {
			t.Errorf("%.40q: the bag is %v, want %v", words, back.bag, bag(w))
		}
		back.bag = nil
		if !reflect.DeepEqual(back, w) {
			t.Errorf("%.40q: %v, want %v", words, back, w)
		}
		for n := range b {
			if back.Unpack(b[:n]) {
				t.Fatalf("%.40q: %d of %d bytes are a wording", words, n, len(b))
			}
		}
	}
}
