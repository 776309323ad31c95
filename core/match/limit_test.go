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
	for _, c := range []struct {
		name, quotation, said string
		found                 bool
	}{
		{"smallWords", "they saved him", "they may well have saved him", true},
		{"smallWords", "they saved him", "they may as well have saved him", false},
		{"sensedWords", "we had nine boats and seven crews", "we had eight boats and two crews", true},
		{"variantWords", "harvesters watched ferries return today", "harvesters watched terrorists return today", true},
		{"deniedWords", "the company employs me", "the company no longer ever employs me", true},
		{"deniedWords", "the company employs me", "the company no longer ever really yet employs me", false},
	} {
		x := NewIndex(text.New("It rained all day at the pier. "+c.said+". And so on, we left "+
			strings.Repeat("early ", 20)).Words, english)
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
