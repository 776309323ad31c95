package text

import (
	"os"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
)

// A few words are told right, or not at all: words of another language judge nothing. Serbian in Latin letters and
// Croatian are one, as are Danish and Norwegian of a few words.
func TestShortTextsAreToldRightOrNotAtAll(t *testing.T) {
	data, err := os.ReadFile("testdata/short.txt")
	if err != nil {
		t.Fatal(err)
	}
	right, unknown := 0, 0
	for line := range strings.Lines(string(data)) {
		tag, sentence, _ := strings.Cut(strings.TrimSpace(line), "\t")
		switch got := New(sentence).Language(); got {
		case tag:
			right++
		case "", language.Undetermined:
			unknown++
			t.Logf("%s unknown: %s", tag, sentence)
		default:
			t.Errorf("%s is told as %s: %s", tag, got, sentence)
		}
	}
	if right < 10*unknown {
		t.Errorf("%d are told, and %d are not", right, unknown)
	}
}
