package alike

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

func TestIsName(t *testing.T) {
	for _, c := range []struct {
		lang, in string
		names    string
	}{
		{"en", "We met Putin in Moscow. They left.", "putin moscow"},
		{"en", "Mitt Romney lost. He knows it.", "mitt romney"},
		{"en", "Mr. Smith and President Obama spoke on Monday in March.", "smith obama"},
		{"en", "Romney lost. And I told Romney so.", "romney romney"},
		{"en", "Taxes rose. I hate taxes.", ""},
		{"en", "I'm sure we will. Okay? “Nobody did,” he said: “Then go.”", ""},
		{"en", "George W. Bush said NATO and the U.S. must act.", "george bush nato u.s"},
		{"de", "Die Kanzlerin Angela Merkel hat das Geld und den Krieg.", "angela merkel"},
		{"fr", "Il a vu Macron à Paris. La guerre continue.", "macron paris"},
	} {
		tx := text.New(c.in)
		var got []string
		for _, w := range tx.Words {
			if IsName(w, tx, language.For(c.lang)) && len(w.Key) > 1 {
				got = append(got, w.Key)
			}
		}
		if strings.Join(got, " ") != c.names {
			t.Errorf("%q: %q, want %q", c.in, got, c.names)
		}
	}
}
