package alike

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// nameReach is how many words before and behind a capital at the start of a sentence are asked whether they have the
// word elsewhere: a name comes again within a page or two.
const nameReach = 300

// IsName says whether the word of t is, or is part of, the name of a person, a place or an organisation, as far as its
// letters and its place in the sentence tell: it begins with a capital inside a sentence, or at the start of one where
// another name follows at once or the words around have it capitalised elsewhere and never small. Titles, months and
// days are no names. Where all nouns have capitals, as in German, it must stand beside another capital or a title.
// The word must be one of t; O(nameReach).
func IsName(w text.Word, t *text.Text, lang *language.Language) bool {
	if w.Kind != text.Term || !Capital(t, w) {
		return false
	}
	if lang.IsSensed(w.Key) || lang.Forms.Titles.Has(w.Key) || IsNumber(w, lang) {
		return false
	}
	at, _ := t.WordsIn(w.Span)
	if at >= len(t.Words) || t.Words[at].Span != w.Span {
		return false
	}
	beside := at+1 < len(t.Words) && nameLike(t, t.Words[at+1], lang) && adjacent(t, at, at+1, lang)
	before := at > 0 && adjacent(t, at-1, at, lang) &&
		(nameLike(t, t.Words[at-1], lang) || lang.Forms.Titles.Has(t.Words[at-1].Key) && Capital(t, t.Words[at-1]))
	if lang.Grammar.NounsUpper {
		return beside || before
	}
	if !begins(t, at, lang) {
		return true
	}
	if beside {
		return true
	}
	elsewhere := false
	for i := max(0, at-nameReach); i < min(len(t.Words), at+nameReach); i++ {
		if i == at || possessor(t.Words[i].Key) != possessor(w.Key) {
			continue
		}
		if !Capital(t, t.Words[i]) {
			return false
		}
		elsewhere = elsewhere || !begins(t, i, lang)
	}
	return elsewhere
}

// nameLike says whether the word has a capital and is more than grammar.
func nameLike(t *text.Text, w text.Word, lang *language.Language) bool {
	return w.Kind == text.Term && Capital(t, w) && !lang.IsSensed(w.Key)
}

// adjacent says whether nothing but a space, or the stop of a title or an initial, stands between the words i and j.
func adjacent(t *text.Text, i, j int, lang *language.Language) bool {
	gap := t.Slice(text.Span{Start: t.Words[i].End, End: t.Words[j].Start})
	if strings.HasPrefix(gap, ".") &&
		(utf8.RuneCountInString(t.Words[i].Key) == 1 || lang.Forms.Titles.Has(t.Words[i].Key)) {
		gap = gap[1:]
	}
	return strings.TrimLeft(gap, " \u00a0\u202f") == "" && gap != ""
}

// articles are the Arabic articles that stand small before a name, joined to it: "al-Qaida", "el-Sisi".
const articles = " al el an ar as ash ad at az ed es et "

// Capital says whether the word begins with a capital, in brackets or not, or behind an article that is joined to it.
func Capital(t *text.Text, w text.Word) bool {
	s := t.Slice(w.Span)
	if article, rest, ok := strings.Cut(s, "-"); ok && isIn(articles, article) {
		s = rest
	}
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r) || unicode.IsTitle(r)
		}
	}
	return false
}

// begins says whether the word stands where any word has a capital: at the start of the text, of a line, of a sentence,
// of a quotation, behind a colon or an ellipsis.
func begins(t *text.Text, at int, lang *language.Language) bool {
	w := t.Words[at]
	if at > 0 && t.Words[at-1].Kind == text.Gap {
		return true
	}
	if p := t.Paragraph(w.Start); at == 0 || t.Words[at-1].Start < p.Start {
		return true
	}
	lead := t.String[max(0, w.Start-16):w.Start]
	lead = strings.TrimRight(lead, " \t\r\n\u00a0\u202f")
	if lead == "" {
		return true
	}
	r, size := utf8.DecodeLastRuneInString(lead)
	if strings.ContainsRune("“„«\"‘‚'([", r) {
		return true
	}
	for strings.ContainsRune("”’\"'»)]", r) && size > 0 {
		lead = lead[:len(lead)-size]
		r, size = utf8.DecodeLastRuneInString(lead)
	}
	switch r {
	case '!', '?', ':', ';', '…', '•', '*':
		return true
	case '.':
		if at > 0 {
			p := t.Words[at-1]
			if lang.Forms.Titles.Has(p.Key) || utf8.RuneCountInString(p.Key) == 1 && !lang.IsPronoun(p.Key) {
				return false
			}
		}
		return true
	}
	return false
}
