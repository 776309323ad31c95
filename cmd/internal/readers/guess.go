package readers

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/text/encoding/charmap"
)

const (
	guessReach = 1 << 16 // bytes around letters beyond ASCII that are looked at
	fitFloor   = .6      // how well the letters beyond ASCII must fit, of 1
	sureFloor  = 50      // what chardet must be sure of, of 100
)

// guess decodes bytes that are no UTF-8 by the look of their words.
func guess(b []byte) (decoded, bool) {
	sample := telling(b)
	type candidate struct {
		enc  *charmap.Charmap
		name string
		fit  func(string) float64
	}
	best, at := fitFloor, candidate{}
	for _, c := range []candidate{
		{charmap.Windows1252, "windows-1252", westernFit}, {charmap.Macintosh, "macintosh", westernFit},
		{charmap.Windows1251, "windows-1251", cyrillicFit}, {charmap.KOI8R, "koi8-r", cyrillicFit},
		{charmap.MacintoshCyrillic, "x-mac-cyrillic", cyrillicFit}, {charmap.CodePage866, "ibm866", cyrillicFit},
		{charmap.ISO8859_5, "iso-8859-5", cyrillicFit},
	} {
		if fit := c.fit(decodeBy(sample, c.enc, c.name).text); fit > best {
			best, at = fit, c
		}
	}
	if at.enc != nil {
		d := decodeBy(b, at.enc, at.name)
		d.guessed = true
		return d, true
	}
	results, err := chardet.NewTextDetector().DetectAll(sample)
	if err != nil {
		return decoded{}, false
	}
	// The library asks its recognizers at once: equals come in the order in which they were done.
	slices.SortFunc(results, func(a, b chardet.Result) int {
		return cmp.Or(cmp.Compare(b.Confidence, a.Confidence), cmp.Compare(a.Charset, b.Charset), cmp.Compare(a.Language, b.Language))
	})
	for _, r := range results {
		if r.Confidence <= sureFloor {
			break
		}
		if d, ok := decodeAs(b, strings.ToLower(r.Charset)); ok && d.encoding != "utf-8" && d.mended == 0 {
			d.guessed = true
			return d, true
		}
	}
	return decoded{}, false
}

// telling returns the lines that hold bytes beyond ASCII, as many as are looked at.
func telling(b []byte) []byte {
	var out []byte
	for line := range bytes.Lines(b) {
		if bytes.IndexFunc(line, func(r rune) bool { return r >= utf8.RuneSelf }) >= 0 {
			out = append(out, line[:min(len(line), 4096)]...)
		}
		if len(out) >= guessReach {
			break
		}
	}
	return out
}

// westernFit says how well the characters beyond ASCII stand where a Western text has them: 1 for all of them. Letters
// stand in words of small letters, marks open before words and close behind them, an apostrophe stands between letters.
func westernFit(s string) float64 {
	rs := []rune(s)
	var n, sum float64
	ascii := 0
	for i, r := range rs {
		if r < utf8.RuneSelf {
			if unicode.IsLetter(r) {
				ascii++
			}
			continue
		}
		before, after := ' ', ' '
		if i > 0 {
			before = rs[i-1]
		}
		if i+1 < len(rs) {
			after = rs[i+1]
		}
		n++
		sum += westernAt(r, before, after)
	}
	if n == 0 || float64(ascii) < 2*n { // not a text in Latin letters
		return 0
	}
	return sum / n
}

func westernAt(r, before, after rune) float64 {
	word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	gap := func(r rune) bool { return unicode.IsSpace(r) || r == '(' || r == '[' || unicode.Is(unicode.Pd, r) }
	ends := func(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) }
	is := func(ok bool) float64 {
		if ok {
			return 1
		}
		return -1
	}
	switch {
	case strings.ContainsRune("\u00a0\u202f\u00ad", r):
		return .8
	case strings.ContainsRune("“‘„‚", r):
		return is((gap(before) || unicode.IsPunct(before)) && (word(after) || unicode.IsPunct(after)) || word(before) && ends(after) && r == '“')
	case r == '’':
		return is(word(before) && (word(after) || ends(after)) || unicode.IsPunct(before) || gap(before) && word(after))
	case r == '”':
		return is((word(before) || unicode.IsPunct(before)) && ends(after))
	case strings.ContainsRune("«»‹›", r):
		return .9
	case strings.ContainsRune("–—…•·", r):
		return .9
	case strings.ContainsRune("£€¥$§©®°²³½¼¾¿¡ªº", r):
		return .5
	case unicode.IsUpper(r):
		return is(!unicode.IsLower(before) && unicode.IsLetter(after) || unicode.IsUpper(before))
	case unicode.IsLetter(r):
		return is(strings.ContainsRune("àáâãäåæçèéêëìíîïñòóôõöøœùúûüßýÿšž", r) && (unicode.IsLetter(before) || unicode.IsLetter(after) || gap(before)))
	}
	return -1
}

// cyrillicFit says how much of the letters beyond ASCII are such as Russian and its neighbours use often, in the case
// that a word has: 1 for all of them.
func cyrillicFit(s string) float64 {
	var n, sum float64
	before := ' '
	for _, r := range s {
		if r >= utf8.RuneSelf {
			n++
			switch {
			case strings.ContainsRune("оеаинтсрвлкмдпуяыьгзбчй", r):
				sum++
			case unicode.Is(unicode.Cyrillic, r) && unicode.IsUpper(r) && unicode.IsLower(before):
				sum -= 2
			case unicode.Is(unicode.Cyrillic, r), strings.ContainsRune("«»—–…№\u00a0“”„", r):
				sum += .7
			default:
				sum--
			}
		}
		before = r
	}
	if n < 4 {
		return 0
	}
	return sum / n
}
