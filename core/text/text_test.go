package text

import (
	"flag"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/quotedrift/quotedrift/core/language"
)

func keys(s string) string {
	var out []string
	for _, w := range New(s).Words {
		out = append(out, w.Key)
	}
	return strings.Join(out, "|")
}

func TestCut(t *testing.T) {
	for in, want := range map[string]string{
		"The well-known $35,000,000 deal":    "the|well-known|$35,000,000|deal",
		"that’ll do, I don't":                "that'll|do|i|don't",
		"50% of 3.5 people":                  "50%|of|3.5|people",
		"US$35 and 35€":                      "us$35|and|35€",
		"camps … plants, [and] more":         "camps|…|plants|and|more",
		"one ... two . . . three [...] four": "one|…|two|…|three|…|four",
		"he said [sic] it":                   "he|said|[sic]|it",
		"[t]he end expect[ed]":               "the|end|expected",
		"in the U.S. today":                  "in|the|u.s|today",
		"the war.Today it":                   "the|war|today|it",
		"R&D 👩‍👩‍👧 ok":                       "r|&|d|👩👩👧|ok",
		"東京は":                                "東|京|は",
		"no\u200bt n\u00adot":                "not|not",
		"Аssad paid":                         "assad|paid",
		"ﬁnal cafe\u0301":                    "final|café",
		"_not_ here":                         "not|here",
		"wait--what—no–yes":                  "wait|what|no|yes",
		"wait . . . . no":                    "wait|…|no",
	} {
		if got := keys(in); got != want {
			t.Errorf("%q:\n got %s\nwant %s", in, got, want)
		}
	}
}

// A byte that is no UTF-8 is cut the same wherever it stands, and takes no space with it.
func TestInvalidBytes(t *testing.T) {
	for _, in := range []string{"\xf6 \xf6", "\xf6 \xf6\n\n ", " \xf6\xf6"} {
		for _, w := range New(in).Words {
			if w.Len() != 1 || w.Key != "\uFFFD" {
				t.Errorf("%q: a word %q at %v", in, w.Key, w.Span)
			}
		}
	}
}

func FuzzNew(f *testing.F) {
	for _, s := range []string{"a", "“Not [n]ow …” he said.", "\xff\xfe", "a.b.c 1,2,3 '90s o'clock", "[sic", "x[y]z",
		"İI ß ſ", "no\u200bt", "a_b _c_", "½ 1½ ²", "€5 5€ US$3", "[ . . . ]x", "a\r\nb\n\nc"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x := New(s)
		at := 0
		for _, w := range x.Words {
			if w.Start < at || w.End <= w.Start || w.End > len(s) {
				t.Fatalf("word %v after %d of %d", w, at, len(s))
			}
			at = w.End
			if w.Kind != Gap && w.Kind != Sic && Fold(w.Of(s)) != w.Key {
				t.Fatalf("Fold(%q) is not the key %q", w.Of(s), w.Key)
			}
			if w.Kind != Gap && w.Kind != Sic && Fold(w.Key) != w.Key {
				t.Fatalf("key %q folds to %q", w.Key, Fold(w.Key))
			}
			if utf8.ValidString(s) && !utf8.ValidString(w.Of(s)) {
				t.Fatalf("word %q cuts a code point", w.Of(s))
			}
		}
		at = 0
		for _, p := range x.Paragraphs {
			if p.Start < at || p.Empty() {
				t.Fatalf("paragraph %v after %d", p, at)
			}
			at = p.End
			last := p.Start
			for _, q := range x.Sentences(p, &language.For("en").Grammar) {
				if q.Start < last || q.Empty() || q.End > p.End {
					t.Fatalf("sentence %v in %v", q, p)
				}
				last = q.End
			}
		}
		for _, u := range []Unit{Byte, CodePoint, UTF16} {
			r := NewRuler(s, u)
			for i := 0; i <= len(s); i++ {
				if i < len(s) && !utf8.RuneStart(s[i]) {
					continue
				}
				if utf8.ValidString(s) && r.Byte(r.At(i)) != i {
					t.Fatalf("%v: byte %d is %d is byte %d", u, i, r.At(i), r.Byte(r.At(i)))
				}
			}
			if u == CodePoint && r.At(len(s)) != utf8.RuneCountInString(s) {
				t.Fatalf("length %d, want %d", r.At(len(s)), utf8.RuneCountInString(s))
			}
		}
	})
}

// A text in the memory of another one has its own words, whether that memory is enough or not.
func TestNewIn(t *testing.T) {
	words := New("The [old] words of … A LONGER text, [sic] that nobody needs").Words
	for _, s := range []string{"New Words", "", "More words THAN stood In the FIRST text, so in memory of their own"} {
		got := NewIn(s, words)
		if want := New(s); !slices.Equal(got.Words, want.Words) {
			t.Errorf("%q: %v, want %v", s, got.Words, want.Words)
		}
		words = got.Words
	}
}

// The words that are read without a look at what may belong to them are what such a look makes of them.
func FuzzPlainWord(f *testing.F) {
	for _, s := range []string{"ab cd", "Ab, c", "Dr. Holm", "U.S. b", "a\nb", "the war.Today b", "a' b", "a- b",
		"a\u200b b", "a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for i := range len(s) {
			e, small := plainWord(s, i)
			if e == i {
				continue
			}
			c := cutter{s: s}
			want := []Word{{Span: Span{i, e}, Key: c.fold(s[i:e])}}
			if end := c.term(i, i); end != e || !slices.Equal(c.words, want) || small != (want[0].Key == s[i:e]) {
				t.Fatalf("%q at %d: to %d %v, want to %d %v", s, i, e, want, end, c.words)
			}
		}
	})
}

// The ASCII reading of words and the tables of UAX #29 agree.
func FuzzNextWord(f *testing.F) {
	for _, s := range []string{"a.b", "a:b", "1.2,3;4", "a'b'", "x_y", "don’t", "a’", "1a.b2", "a.1", "a,b", "it’s—no",
		"a:b_c.d'e:_", "a_.b", "a:1", "1:2", "_", "a__b"} {
		f.Add(s)
	}
	for _, tail := range []string{" ", ":", "_", ":b", "_b", "’b", "é", "\u0301", "—"} {
		f.Add(strings.Repeat("a", 5000) + tail)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) == 0 || !isASCIIAlnum(s[0]) || !utf8.ValidString(s) {
			return
		}
		it := words.FromString(s)
		it.Next()
		if strings.Contains(it.Value(), "\u202f") || beforeHangul(it.Value()) < len(it.Value()) {
			return // see beforeNarrow and beforeHangul
		}
		if i := strings.IndexFunc(it.Value(), func(r rune) bool { return r >= utf8.RuneSelf }); i >= 0 &&
			len(it.Value())-i > 4000 {
			return // so much beyond ASCII is cut: see clampRunes
		}
		if got := nextWord(s, 0); got != len(it.Value()) {
			t.Fatalf("%q: got %q, want %q", s, s[:got], it.Value())
		}
	})
}

// A mark that Korean sets behind a name ends it before the particle; it is no apostrophe there, as it is in English.
func TestMarkBeforeParticle(t *testing.T) {
	for s, want := range map[string]string{
		"‘별’이 ‘달빛’이라는": "별 이 달빛 이라는", "'별'이": "별 이", "it’s 별": "it’s 별", "l’été": "l’été",
	} {
		var got []string
		for _, w := range New(s).Words {
			got = append(got, w.Of(s))
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%q: got %q, want %q", s, g, want)
		}
	}
}

// A narrow no-break space ends a word before the marks of French, and groups the digits of a number.
func TestNarrowSpace(t *testing.T) {
	for in, want := range map[string]string{
		"décidé\u202f? Oui\u202f: voilà\u202f;": "décidé|Oui|voilà",
		"il\u202fva":             "il|va",
		"12\u202f000\u202feuros": "12\u202f000|euros",
		"\u202fQui\u202f":        "Qui",
	} {
		var got []string
		for _, w := range New(in).Words {
			got = append(got, w.Of(in))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// A word that looks the same folds to the same key; one that does not keeps its own.
func TestFold(t *testing.T) {
	same := [][]string{
		{"don't", "don’t", "DON‘T", "don＇t"},
		{"café", "cafe\u0301", "CAFÉ", "caf\u00ad\u00e9"},
		{"well-known", "well\u2010known", "Well\u2011Known"},
		{"assad", "Аssаd", "[A]ssad", "as\u200bsad"},
		{"office", "oﬃce", "ｏｆｆｉｃｅ"},
	}
	for _, group := range same {
		for _, w := range group {
			if got := Fold(w); got != group[0] {
				t.Errorf("Fold(%q) = %q, want %q", w, got, group[0])
			}
		}
	}
	for _, pair := range [][2]string{{"naive", "naïve"}, {"их", "ux"}, {"strasse", "straße"}, {"its", "it's"}} {
		if Fold(pair[0]) == Fold(pair[1]) {
			t.Errorf("%q and %q fold to the same key", pair[0], pair[1])
		}
	}
}

func TestAside(t *testing.T) {
	for in, want := range map[string]string{
		"that [the army and] it did":        "pbbbpp",
		"they (the rebels) left":            "prrp",
		"a [bracket that never closes, and": "pppppp",
		"[T]he word end[ed]":                "xpx",
		"it [sic] was […] so":               "ppppp",
	} {
		var b strings.Builder
		for _, w := range New(in).Words {
			b.WriteByte("pbxr"[w.Aside])
		}
		if got := b.String(); got != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
}

// Sentences are parted with a bar.
func TestSentences(t *testing.T) {
	for _, c := range []struct{ tag, want string }{
		{"en", "Mr. Smith came.|He left."},
		{"en", "George W. Bush said no.|“Why?” he asked.|Yes!"},
		{"en", "It is between you and I.|Nobody knew."},
		{"en", "Sen. John Doe spoke on Dec. 15 in the U.S. and left.\nNew line"},
		{"en", "The orders came from Maj. Holt.|Nobody liked them."},
		{"en", "He works for Holm Boats Inc.|They sell ferries."},
		{"en", "He works for Holm Boats Inc. Anna Holm founded it."},
		{"en", "He left the U.S.|His wife stayed."},
		{"en", "See No. 5 and fig. 3 on p. 12.|No.|Never."},
		{"en", "She said so on Jan. 3.|It was the 3.|Mai was there."},
		{"en", "It ended at 3.5 percent.|Example.org said so."},
		{"en", "Really?|Yes!|“Go.”|(He went.)|She stayed."},
		{"de", "Am 3. Mai kam er.|Dann ging er."},
		{"de", "Hr. Holm kam, z. B. mit Dr. Lenz, auf Seite 3.|Er blieb."},
		{"de", "Es waren Boote, Netze usw.|Der Hafen lag still."},
		{"fr", "M. Roux est venu.|Mme Petit aussi."},
		{"", "これは文です。|次の文です。"},
	} {
		in := strings.NewReplacer("|", " ", "。|", "。").Replace(c.want)
		want := strings.ReplaceAll(c.want, "\n", "|")
		x := New(in)
		var got []string
		for _, s := range x.Sentences(Span{0, len(in)}, &language.For(c.tag).Grammar) {
			got = append(got, x.Slice(s))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q:\n got %q\nwant %q", in, got, want)
		}
	}
}

func TestParagraphs(t *testing.T) {
	wrapped := "It was a long evening in the old town hall, and the people who had\ncome to hear the mayor speak about " +
		"the bridge were beginning to leave\nwhen the doors opened again.\n\nNobody spoke."
	if got := len(New(wrapped).Paragraphs); got != 2 {
		t.Errorf("hard-wrapped text: %d paragraphs, want 2", got)
	}
	lines := "SMITH: Thank you all for coming to the hall tonight, it is good to see you.\nJONES: Thank you for having " +
		"us here in the middle of such a busy week.\nSMITH: Then let us begin with the first question of the evening."
	if got := len(New(lines).Paragraphs); got != 3 {
		t.Errorf("one turn a line: %d paragraphs, want 3", got)
	}
	if got := len(New("a\r\n\r\nb\r\n").Paragraphs); got != 2 {
		t.Errorf("CRLF: %d paragraphs, want 2", got)
	}
}

func TestRuler(t *testing.T) {
	s := "a“b”👩‍👩‍👧é\xff."
	for _, c := range []struct {
		unit Unit
		want int
	}{{Byte, len(s)}, {CodePoint, 12}, {UTF16, 15}} {
		if got := NewRuler(s, c.unit).At(len(s)); got != c.want {
			t.Errorf("%v: %d, want %d", c.unit, got, c.want)
		}
	}
	long := strings.Repeat("é👩", 1000)
	r := NewRuler(long, UTF16)
	for i := range 1000 {
		if r.At(6*i) != 3*i || r.At(6*i+2) != 3*i+1 || r.Byte(3*i) != 6*i || r.Byte(3*i+1) != 6*i+2 ||
			r.Byte(3*i+2) != 6*i+2 {
			t.Fatalf("pair %d: %d %d %d %d", i, r.At(6*i), r.At(6*i+2), r.Byte(3*i), r.Byte(3*i+1))
		}
	}
}

// A ruler's marks are few beside the text, and near enough to each other that a place is found in few steps.
func TestRulerIsSmall(t *testing.T) {
	r := NewRuler(strings.Repeat("é", 1<<15), CodePoint)
	if apart := 1 << 16 / len(r.marks); apart < 400 || apart > 800 {
		t.Errorf("a mark for %d bytes", apart)
	}
}

func TestLanguage(t *testing.T) {
	for in, want := range map[string]string{
		"The mayor said that it was not the end of the story, and he was right.":                "en",
		"Der Bürgermeister sagte, das ist nicht das Ende der Geschichte.":                       "de",
		"Le maire a dit que ce n’est pas la fin de l’histoire pour les gens.":                   "fr",
		"Frankly, I don't know the baker. I don't think I have met him. I'm sure I didn't.":     "en",
		"I don't want to lose a job. I want to build a wall, to keep the sea in its own place.": "en",
		"Ærlig talt kender jeg ikke bageren. Jeg tror ikke, jeg har mødt ham.":                  "da",
		"12 34 56": "",
		"市長は言った":   "ja",
		strings.Repeat("egin zuen hau da herria ", 8): "und", // no word of it tells, and it is long enough to tell
		"egin zuen hau da":                            "",
	} {
		if got := New(in).Language(); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// units is how often the unit of a shape is repeated. TestWork of package core counts the work of some and of twice as
// many.
var units = flag.Int("units", 200, "repeat the shapes so often")

// TestShapes cuts texts of hostile shapes.
func TestShapes(t *testing.T) {
	for name, unit := range map[string]string{
		"no space": "a", "cyrillic": "ж", "open brackets": "[", "open parentheses": "(x", "dots": ".", "spaced dots": ". ",
		"hyphens":     "a-",
		"apostrophes": "a'", "invalid": "\xff", "zero width": "a\u200b", "marks": "“", "combining": "\u0301",
		"emoji": "👩\u200d", "lines": "a\n", "underscores": "_",
	} {
		t.Run(name, func(t *testing.T) {
			s := strings.Repeat(unit, *units)
			x := New(s)
			if len(x.Words) > len(s) {
				t.Fatalf("%d words in %d bytes", len(x.Words), len(s))
			}
			x.Sentences(Span{0, len(s)}, &language.For("en").Grammar)
		})
	}
}
