package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// The rules here read the words that touch the marks. What those tell holds although somebody speaks elsewhere in the
// sentence: in 'she said the word “quota” was gone' the speech is hers and the quota is a word.

// word returns the key of the n-th word before the marks, counted from 1, or "".
func (s *scene) word(n int) string {
	if n > len(s.before) {
		return ""
	}
	return s.before[len(s.before)-n].Key
}

// nearBefore says whether one of the last n words before the marks is in the set.
func (s *scene) nearBefore(n int, set language.Set) bool {
	for _, w := range s.before[max(0, len(s.before)-n):] {
		if set.Has(w.Key) {
			return true
		}
	}
	return false
}

// spokenOf says whether the words in the marks are spoken of as words: so-called “X”; the word “X”, unless somebody
// used the word; what “X” means; what a word means, “X”; a search for “X”; a debate about “X”.
func (s *scene) spokenOf() bool {
	n := s.n
	if len(s.in) > longestWord || s.lead == ':' || strings.ContainsRune("!?", s.last) {
		return false
	}
	if ends(s.before, n.SoCalled) {
		return !s.caller()
	}
	means := n.Meant.Has(s.word(1)) || s.g.NounsUpper && s.g.Is(s.word(1), manner) // was so viel wie „…“ bedeutet
	if means && len(s.after) > 0 && n.Means.Has(s.after[0].Key) ||
		n.MeantBy.Has(s.word(1)) && n.Means.Has(s.word(2)) || s.defined() {
		return true
	}
	if s.glossing() {
		return true
	}
	if ends(s.before, n.Sought) || n.SoughtFor.Has(s.word(1)) && s.nearBefore(soughtWords, n.Seek) {
		return true
	}
	if starts(s.after, n.Boxes) || s.lettered() || n.Labelled.Has(s.word(1)) && s.bears() {
		return true
	}
	if ends(s.before, n.Topics) && len(s.in) <= 2 {
		return true
	}
	for _, p := range n.Words {
		if s.g.NounsUpper && len(s.after) == 0 && s.g.Is(s.word(len(p)+1), calling) {
			continue // nannte das Wort „unser Grundgesetz“
		}
		if endsWith(s.before, p) {
			return !s.used() && len(s.in) < longestWord && (len(s.in) > 1 || !n.ManyWords.Has(s.word(1)))
		}
	}
	return n.Stamped.Has(s.word(1)) && len(s.in) < longestWord
}

// defined says whether the sentence begins with the span as what somebody, or a law, has a meaning for: med «tom bolig»
// mener loven et hus uten avtale; prin „casă” se înţelege.
func (s *scene) defined() bool {
	if len(s.before) > 1 || len(s.before) == 1 && !s.n.MeantBy.Has(s.word(1)) || !letterOrDigit(s.last) {
		return false
	}
	return slices.ContainsFunc(s.after[:min(len(s.after), folkWords)], func(w text.Word) bool {
		return s.n.Means.Has(w.Key)
	})
}

// lettered says whether the span is one letter inside a sentence: voted “B”.
func (s *scene) lettered() bool {
	return len(s.in) == 1 && s.capital(s.in[0]) && utf8.RuneCountInString(s.in[0].Key) == 1 && !s.g.Spaceless &&
		!s.g.Is(s.in[0].Key, pronoun) && letterOrDigit(s.lead) && (s.last == ',' || letterOrDigit(s.last))
}

// glossing says whether a verb of meaning stands between the span and the word that it explains, or between it and
// what explains it: «bogianen» vuol dire «che non si muove». Without such a word beside it, it is what somebody says
// that a thing means, where somebody speaks or is named.
func (s *scene) glossing() bool {
	if unicode.IsLetter(s.tail) && len(s.in) <= nameWords && starts(s.after, s.n.Glosses) {
		return true
	}
	for _, p := range s.n.Glosses {
		if k := len(s.before) - len(p); endsWith(s.before, p) {
			_, mark := glyphs[lastRune(s.t.String[:s.before[k].Start])]
			return mark || !s.reported() && !anyOf(s.g, s.before, role|given)
		}
	}
	return false
}

// lastRune returns the last character of the text that is no space.
func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(s, lightOrSpace))
	return r
}

// bears says whether a thing stands right before the participle of what is put on it: a tin labelled “Do not open”.
func (s *scene) bears() bool {
	k := len(s.before) - 2
	return k > 0 && !s.capital(s.before[k]) && s.g.Is(s.word(3), determiner|article) &&
		!s.g.Is(s.word(2), being|auxiliary|pronoun|adverb|role|group)
}

// used says whether somebody is said to have used the word in the marks.
func (s *scene) used() bool {
	n := s.n
	for _, p := range n.Words {
		if endsWith(s.before, p) && n.Uses.Has(s.word(len(p)+1)) && !n.Not.Has(s.word(len(p)+2)) {
			return true
		}
	}
	return false
}

const (
	longestWord = 6 // words in marks that are spoken of as one word
	soughtWords = 5 // "searched the whole internet for"
)

// rated says whether a label in capitals says that the words in marks are the writer's own verdict: OUR RULING: “X”.
func (s *scene) rated() bool {
	if s.lead != ':' || !s.n.Ratings.Has(s.word(1)) {
		return false
	}
	raw := s.before[len(s.before)-1].Of(s.t.String)
	return raw == strings.ToUpper(raw)
}
