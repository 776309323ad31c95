package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// A cutLine is a line that may end within a word.
type cutLine struct {
	text string
	far  bool // it does not follow the line before
}

// A fragment is a line that ends with a letter and a hyphen, before one that goes on in small letters.
type fragment struct {
	line, hyphen int    // the bytes of the hyphen
	a, b         string // the two parts in small letters
	soft         bool   // no one types such a hyphen within a word
}

// cutWords finds the words that a line's end cuts in two, and returns for each such line how many bytes at its end are
// a hyphen that the word does not have: none where the word is written with it.
//
// Whether it is, is asked of the document: where the word stands there elsewhere it is written so, and where its parts
// do, each as a word of its own, it is a compound ("well-known").
func cutWords(lines []cutLine) map[int]int {
	var found []fragment
	asked, behind := map[string]bool{}, map[int]bool{}
	for i := 0; i+1 < len(lines); i++ {
		f, ok := fragmentAt(lines[i].text, lines[i+1].text)
		if !ok || lines[i+1].far {
			continue
		}
		f.line = i
		found = append(found, f)
		behind[i+1] = true
		asked[f.a], asked[f.b], asked[f.a+f.b], asked[f.a+"-"+f.b] = true, true, true, true
	}
	if len(found) == 0 {
		return nil
	}
	has := map[string]bool{}
	for i, l := range lines {
		fields := strings.FieldsFunc(strings.ToLower(l.text), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
		for k, w := range fields {
			if asked[w] && !(k == 0 && behind[i]) {
				has[w] = true
			}
		}
	}
	out := map[int]int{}
	for _, f := range found {
		whole, hyphened := has[f.a+f.b], has[f.a+"-"+f.b]
		compound := hyphened || !whole && has[f.a] && has[f.b] && len(f.a) > 2 && len(f.b) > 2
		switch {
		case f.soft || !compound && !language.Conjunctions.Has(f.b):
			out[f.line] = f.hyphen
		case !language.Conjunctions.Has(f.b): // but "pre- and post-war"
			out[f.line] = 0
		}
	}
	return out
}

// fragmentAt says whether a word goes on from line a to line b.
func fragmentAt(a, b string) (f fragment, ok bool) {
	for _, h := range [...]string{"-", "\u00ad", "\u2010", "\x02"} {
		if strings.HasSuffix(a, h) {
			f.hyphen, f.soft = len(h), h == "\u00ad" || h == "\x02"
		}
	}
	a = a[:len(a)-f.hyphen]
	before, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	if f.hyphen == 0 || !unicode.IsLetter(before) || !unicode.IsLower(first) {
		return f, false
	}
	f.a = strings.ToLower(a[strings.LastIndexFunc(a, notLetter)+1:])
	f.b = strings.ToLower(b)
	if i := strings.IndexFunc(f.b, notLetter); i >= 0 {
		f.b = f.b[:i]
	}
	return f, true
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }
