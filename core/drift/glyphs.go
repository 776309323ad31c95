package drift

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/text"
)

// glyphs looks at the words that both runs have for what differs without touching a word.
func (j *judge) glyphs() {
	for _, u := range j.units {
		if u.equal {
			j.glyphsOf(u)
		}
	}
}

// glyphsOf looks at a run of equal words: letters, marks, dashes, spaces, case.
func (j *judge) glyphsOf(u unit) {
	for i := 0; i < u.A.Len(); i++ {
		a, b := j.Quote[u.A.Start+i], j.said[u.B.Start+i]
		j.letters(a, b, u.A.Start+i == 0)
		if i+1 < u.A.Len() && !j.atSeam(u.A.Start+i+1) {
			j.marks(u.A.Start+i, u.B.Start+i)
		}
	}
}

// letters compares how one word is written on both sides.
func (j *judge) letters(a, b text.Word, first bool) {
	x, y := j.Draft.Slice(a.Span), j.Source.Slice(b.Span)
	if x == y || a.Kind == text.Gap || a.Aside == text.Partly || a.Aside == text.Bracketed && strings.EqualFold(x, y) {
		return // a letter in a bracket shows by itself that the source has another one, and so does a word of one letter
	}
	c := Change{Quotation: a.Span, Source: b.Span}
	switch hx, hy := masked(x), masked(y); {
	case hx != hy || hx && visible(x) != visible(y):
		c.Rule = TypoHidden
		c.Why = Why{Key: "hidden.printed", Printed: shown(x)}
		if !hx {
			c.Why = Why{Key: "hidden.source", Said: shown(y)}
		}
	case strings.EqualFold(x, y):
		c.Rule, c.Why = EdgeCase, Why{Key: "case", Said: shown(y), Printed: shown(x)}
	case strings.EqualFold(plainMarks(x), plainMarks(y)):
		c.Rule, c.Why = TypoQuote, Why{Key: "apostrophe", Printed: shown(x)}
		if !strings.EqualFold(strings.Map(apostrophes, x), strings.Map(apostrophes, y)) {
			c.Rule, c.Why = TypoDash, Why{Key: "hyphen", Printed: shown(x)}
		}
	default:
		c.Rule, c.Why = TypoLigature, Why{Key: "ligature", Said: shown(y), Printed: shown(x)}
	}
	c.Level = j.profile.level(c.Rule)
	if a.Aside == text.Partly {
		c.Level = min(c.Level, Declared) // a bracket tells of it, whatever the profile
	}
	j.put(c)
}

// masked reports whether the word holds a character that cannot be seen, a combining mark that could be composed, or
// letters of more than one alphabet.
func masked(s string) bool {
	latin, other, spelt := false, false, joins(s)
	for _, r := range s {
		switch {
		case spelt && joiner(r):
		case r < utf8.RuneSelf:
			latin = latin || unicode.IsLetter(r)
		case text.Hidden(r):
			return true
		case unicode.In(r, unicode.Cyrillic, unicode.Greek):
			other = true
		case unicode.Is(unicode.Latin, r):
			latin = true
		}
	}
	return latin && other
}

// joiner reports whether a character only joins or parts the letters beside it, which is spelling in some scripts.
func joiner(r rune) bool { return r == '\u200c' || r == '\u200d' }

// joins reports whether the word begins with a letter of a script that spells with joiners: می‌رود.
func joins(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.In(r, unicode.Arabic, unicode.Devanagari)
		}
	}
	return false
}

// visible is the word without the characters that cannot be seen.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if text.Hidden(r) {
			return -1
		}
		return r
	}, s)
}

func apostrophes(r rune) rune {
	switch r {
	case '’', '‘', '‛', 'ʼ', 'ʻ', '´', '`', '′', '＇':
		return '\''
	}
	return r
}

// plainMarks is s with one kind of apostrophe and one of hyphen.
func plainMarks(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '\u2010', '\u2011', '\uFE63', '\uFF0D', '\u2043':
			return '-'
		}
		return apostrophes(r)
	}, s)
}

// marks compares what stands between a word and the next one on both sides. Between two words of the quotation no
// label or stage direction can stand, in the source it can: there only what touches the words counts.
func (j *judge) marks(a, b int) {
	x := j.Draft.Slice(text.Span{Start: j.Quote[a].End, End: j.Quote[a+1].Start})
	y := j.Source.Slice(text.Span{Start: j.said[b].End, End: j.said[b+1].Start})
	if x == y || x == " " && blank(y) {
		return
	}
	if strings.ContainsAny(y, "\n([") || len(y) > 12 {
		lead := ""
		if i := strings.LastIndexFunc(y, unicode.IsSpace); i >= 0 {
			_, size := utf8.DecodeRuneInString(y[i:])
			lead = y[i+size:]
		}
		y = trail(undirected(y)) + " " + lead
	}
	c := Change{Quotation: text.Span{Start: j.Quote[a].End, End: j.Quote[a+1].Start},
		Source: text.Span{Start: j.said[b].End, End: j.said[b+1].Start}}
	px, py := points(x), points(y)
	switch {
	case px == py && x == y:
		return
	case px != py:
		c.Rule = EdgePunct
		c.Why = Why{Key: "punctuation", Word: shown(j.Draft.Slice(j.Quote[a].Span)), Said: shown(py), Printed: shown(px)}
	case dashes(x) != dashes(y):
		c.Rule, c.Why = TypoDash, Why{Key: "dash"}
	case quotes(x) != quotes(y):
		c.Rule, c.Why = TypoQuote, Why{Key: "marks"}
	default:
		c.Rule, c.Why = TypoSpace, Why{Key: "space"}
	}
	c.Level = j.profile.level(c.Rule)
	if c.Rule == EdgePunct && asksOnly(px, py) && !j.asksItself(a, b) {
		c.Level = max(c.Level, Wording)
		c.Why = Why{Key: "question", Said: shown(py), Printed: shown(px)}
	}
	if c.Rule == EdgePunct && j.exclaims(px, py) {
		c.Level = max(c.Level, Wording)
		c.Why = c.Why.And(Why{Key: "tone"})
	}
	j.put(c)
}

// exclaims reports whether one side exclaims what the other one states. In a transcript of speech the typist hears the
// exclamations, so one may go.
func (j *judge) exclaims(quotation, source string) bool {
	bang := strings.ContainsRune(quotation, '!')
	return bang != strings.ContainsRune(source, '!') && strings.ContainsAny(quotation, ".!") &&
		strings.ContainsAny(source, ".!") && (bang || len(j.Voices) == 0)
}

// asksOnly reports whether one side asks where the other one states: a question mark against a full stop.
func asksOnly(x, y string) bool {
	qx, qy := asking(x), asking(y)
	return qx != qy && (qx && strings.ContainsAny(y, ".!。！") || qy && strings.ContainsAny(x, ".!。！"))
}

// asking reports whether the signs hold a question mark.
func asking(signs string) bool { return strings.ContainsAny(signs, "?؟？") }

// asksItself reports whether the sentence that ends with the word of the quotation asks by its words, so that the mark
// says nothing new ("Did you ...", "who knows"), or begins before the quotation does, so that its sense cannot be
// told.
func (j *judge) asksItself(a, b int) bool {
	for k := 0; k <= a && k <= b; k++ {
		if at := b - k; at == 0 || j.stops(at-1) {
			return j.lang.Sense.Askers.Has(j.said[at].Key)
		}
		if k > 0 && j.lang.Sense.Askers.Has(j.said[b-k].Key) && strings.ContainsAny(trail(j.between(b-k-1)), ",;-–—") {
			return true // a question behind a comma: "..., who knows"
		}
	}
	return true
}

// points is the punctuation of s without marks, spaces and what a dash looks like.
func points(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case isDash(r):
			if !strings.HasSuffix(b.String(), "–") {
				b.WriteString("–")
			}
		case unicode.IsSpace(r), isMark(r), text.Hidden(r), unicode.IsLetter(r), r == utf8.RuneError,
			strings.ContainsRune("[]()", r):
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func dashes(s string) string {
	return strings.Map(func(r rune) rune {
		if isDash(r) {
			return r
		}
		return -1
	}, s)
}

func quotes(s string) string {
	return strings.Map(func(r rune) rune {
		if isMark(r) {
			return r
		}
		return -1
	}, s)
}

func isDash(r rune) bool {
	switch r {
	case '-', '‐', '‑', '‒', '–', '—', '―', '−':
		return true
	}
	return false
}

func isMark(r rune) bool {
	switch r {
	case '"', '\'', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '「', '」', '『', '』', '`', '´', '*', '_':
		return true
	}
	return false
}

func blank(s string) bool {
	return strings.TrimSpace(s) == "" && s != ""
}

// ending compares the punctuation behind the last word. A quotation may end in the middle of a sentence, and a comma
// may take the place of a full stop; but a question or an exclamation that becomes a statement, or the reverse, is
// another one.
func (j *judge) ending() {
	if j.Between == Reporting || len(j.units) == 0 {
		return
	}
	last := j.units[len(j.units)-1]
	if !last.equal {
		return
	}
	a, b := j.Quote[last.A.End-1], j.said[last.B.End-1]
	tail := j.Draft.Slice(text.Span{Start: a.End, End: max(a.End, j.Span.End)})
	if strings.HasPrefix(j.Source.String[b.End:], tail) && (tail != "" || !j.lang.Grammar.DropsSubject) {
		return // the source goes on with the same bytes
	}
	x := points(tail)
	behind := j.between(last.B.End - 1)
	if i := strings.IndexAny(behind, "\r\n"); i >= 0 {
		behind = behind[:i]
	}
	y := points(behind)
	if x == y {
		j.endSpace(a, b, x)
	}
	// Where the order of words tells no question, the sign that is gone was all that told it.
	unasked := x == "" && asking(y) && j.lang.Grammar.DropsSubject && j.readsAlone(0)
	if unasked {
		signs := j.Draft.String[a.End:]
		if i := strings.IndexFunc(signs, unicode.IsLetter); i >= 0 {
			signs = signs[:i]
		}
		unasked = !asking(signs) // behind the marks it is the draft's
	}
	if x == y || x == "" && !unasked {
		return
	}
	end := text.Span{Start: a.End, End: max(a.End, j.Span.End)}
	c := Change{Rule: EdgePunct, Level: j.profile.level(EdgePunct), Quotation: end,
		Source: text.Span{Start: b.End, End: b.End + len(trail(behind))},
		Why:    Why{Key: "punctuation.end", Said: shown(y), Printed: shown(x)}}
	stated := x == "," && asking(y) && j.readsAlone(0) // where a stop would be
	if (unasked || stated || asksOnly(x, y)) && !j.asksItself(last.A.End-1, last.B.End-1) {
		c.Level = max(c.Level, Wording)
		c.Why.Key = "question"
	} else if unasked {
		return
	} else if j.exclaims(x, y) {
		c.Level = max(c.Level, Wording)
		c.Why = c.Why.And(Why{Key: "tone"})
	}
	j.put(c)
}

// endSpace compares the space before the mark behind the last word: French print has one there.
func (j *judge) endSpace(a, b text.Word, mark string) {
	if mark == "" || !strings.ContainsAny(mark[:1], "?!:;") {
		return
	}
	space := func(s string, from, to int) text.Span {
		return text.Span{Start: from, End: to - len(strings.TrimLeftFunc(s[from:to], unicode.IsSpace))}
	}
	x := space(j.Draft.String, a.End, max(a.End, min(j.Span.End, len(j.Draft.String))))
	y := space(j.Source.String, b.End, len(j.Source.String))
	if j.Draft.Slice(x) == j.Source.Slice(y) {
		return
	}
	j.put(Change{Rule: TypoSpace, Level: j.profile.level(TypoSpace), Quotation: x, Source: y,
		Why: Why{Key: "space.before", Printed: mark[:1]}})
}
