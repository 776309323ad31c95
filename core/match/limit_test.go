package match

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// TestLimits holds how much may be another word in a short quotation that differs in what it says: what stands short of
// each bound is found, to be judged, and what stands beyond is not there.
func TestLimits(t *testing.T) {
	quays, behind := unread("quay", 60), strings.Repeat("early ", 20)
	for _, c := range []struct {
		name, quotation, said, behind string
		found                         bool
	}{
		{"smallWords", "they saved him", "they may well have saved him", behind, true},
		{"smallWords", "they saved him", "they may as well have saved him", behind, false},
		{"sensedWords", "we had nine boats and seven crews", "we had eight boats and two crews", behind, true},
		{"variantWords", "harvesters watched ferries return today",
			"harvesters watched terrorists return today", behind, true},
		{"deniedWords", "the company employs me", "the company no longer ever employs me", behind, true},
		{"deniedWords", "the company employs me", "the company no longer ever really yet employs me", behind, false},
		{"patience, proofBits", "the ferry that belonged to the island",
			"the ferry that came to the island", behind, true},
		{"patience, proofBits", "at night whenever somebody under nobody who will pay",
			"at night when there is nobody who will pay", behind, false},
		{"patienceMost", unread("mast", 18) + quays[len(unread("quay", 18)):], quays, behind, true},
		{"patienceMost", unread("mast", 24) + quays[len(unread("quay", 24)):], quays, behind, false},
		{"priorWords", "harvesters watched ferries approach today", "harvesters watched ferries return today",
			strings.Repeat("watched early morning rain again today over pier ", 48), true},
		{"priorWords", "pilots refused to anchor again", "pilots refused to sail again",
			strings.Repeat("pilots early morning rain again today over pier ", 15), false},
		{"mended", "our tiller should be kept near the jetty", "our tiller will be seen near the jetty", behind, true},
		{"mended, four words", "our tiller should have had to stay near the jetty",
			"our tiller will be seen standing near the jetty", behind, false},
		{"mended, an end", "our tiller near the jetty should be kept", "our tiller near the jetty will be seen", behind,
			false},
	} {
		x := NewIndex(text.New("It rained all day at the pier. "+c.said+". And so on, we left "+c.behind).Words, english)
		q, _ := query(c.quotation)
		if got := len(x.Find(q, Options{})) > 0; got != c.found {
			t.Errorf("%s: %q in %q: %v", c.name, c.quotation, c.said, got)
		}
	}
}

// A number in one word is its figures where it is no longer than people write it.
func TestLongNumber(t *testing.T) {
	for key, want := range map[string]string{
		"siebenhundertsiebenundsiebzig": "777", "siebentausendsiebenhundertsiebenundsiebzig": "",
	} {
		if got, _ := digitsOf(key, language.For("de")); got != want {
			t.Errorf("%s is %q", key, got)
		}
	}
}

// A word that is longer than any of a language is not looked into: it is another word, however little it differs.
func TestLongestStem(t *testing.T) {
	for letters, want := range map[int]bool{44: true, 60: false} {
		a, b := strings.Repeat("kanal", letters)[:letters-2]+"en", strings.Repeat("kanal", letters)[:letters-2]+"er"
		sa, sb := shapeOf(a, english), shapeOf(b, english)
		if got := sa.mayBeLike(sb) && likeness(a, b, sa, sb, false, english) > 0; got != want {
			t.Errorf("words of %d letters are like each other: %v", letters, got)
		}
	}
}
