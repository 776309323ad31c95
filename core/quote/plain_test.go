package quote_test

import (
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/quote"
	"github.com/quotedrift/quotedrift/core/text"
)

// A text that is plain has no quotation in any language.
func FuzzPlain(f *testing.F) {
	for _, s := range []string{
		"The ferry doesn’t sail in winter, the harbour office says. It's closed – till May.",
		"Ja, sa hun.\n— Nei, sa han.", "- Ja, sa hun.\n- Nei.", "Il n'a pas dit ,,ja``.", "the boys' room 'a'",
		"> We will sail in spring, they wrote\n> and not before",
		"rock 'n' roll", "6'2\" tall", "Café à côté. L’été.", "“No”", "«Non»", "a&quot;b&quot;", "<q>a b</q>",
		"「はい」と言った。", "‘a’", "2’×’3", "l'é'a",
		"x\x91y\x92", "Ada: no\r\n\r\n-- Bo", "a,,b\x0b— Nein, sagte er.\u2028— Ja, sagte sie.",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !quote.Plain(s) {
			return
		}
		read := text.New(s)
		for _, tag := range append(language.Tags(), "", "xx") {
			if qs := quote.Find(read, quote.Options{Language: language.For(tag)}); len(qs) > 0 {
				t.Fatalf("%q is plain, and in %q it has %q", s, tag, qs[0].Span.Of(s))
			}
		}
	})
}

// Most prose that quotes nobody is plain.
func TestPlain(t *testing.T) {
	for s, want := range map[string]bool{
		"The ferry doesn’t sail in winter, the office says. It's closed – till May.\n\nL’été n'a pas duré.": true,
		"The “ferry” sails.": false, "Ja.\n— Nei.": false, " - Nei.": false, "the boys' room": false, "> no": false,
		"": true,
	} {
		if got := quote.Plain(s); got != want {
			t.Errorf("%q is plain: %t", s, got)
		}
	}
}
