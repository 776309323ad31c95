package alike

import (
	"testing"

	"github.com/quotedrift/quotedrift/core/text"
)

func TestBleeped(t *testing.T) {
	for _, c := range []struct {
		shown, key string
		want       bool
	}{
		{"d**n", "damn", true}, {"d---", "damn", true}, {"D--n", "damn", true}, {"b******d", "bastard", true},
		{"b*stard", "bastard", true}, {"d@#n", "damn", true}, {"h*ll", "hell", true},
		{"d—n", "damn", true}, {"d—", "damn", true}, {"so—", "sold", false},
		{"d---", "dam", false}, {"so--", "sold", true}, {"so--", "something", false}, {"d**n", "darn", true},
		{"d**n", "dime", false}, {"x**n", "damn", false}, {"damn", "damn", false},
		{"**", "damn", false}, {"da-mn", "damn", false}, {"I--", "in", false}, {"d**n it", "damn", false},
		{"", "damn", false},
	} {
		tx := text.New(c.shown)
		if got := bleeped(tx, tx.Words, c.key); got != c.want {
			t.Errorf("%q for %q: %v", c.shown, c.key, got)
		}
	}
}
