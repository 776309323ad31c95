package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// negations is how many negations the run holds, those of more than one word ("fails to", "ne ... pas") as one, and
// where they agree all of them as one ("no ... nada"). "No." before a number is none, and "not only" says more and not
// less.
func negations(words []text.Word, lang *language.Language) int {
	s := &lang.Sense
	whole, halves := 0, 0
	for i, w := range words {
		next := text.Word{}
		if i+1 < len(words) {
			next = words[i+1]
		}
		switch {
		case halfDenies(w.Key, s):
			halves++
		case s.Nos.Has(w.Key) && next.Kind == text.Number, s.NotOnly.HasPair(w.Key, next.Key):
		case lang.IsNegation(w.Key),
			(s.NoVerbTo.Has(next.Key) || s.NoVerbTo.Has(before(next.Key))) && s.NoVerbs.Has(w.Key), // the shorter list first
			s.NoPairs.HasPair(w.Key, next.Key), s.NoNounOf.Has(next.Key) && s.NoNouns.Has(w.Key),
			s.NoGerunds.Has(w.Key) && next.Kind == text.Term && !lang.IsFunction(next.Key) && // "slutat | testa"
				strings.HasSuffix(next.Key, lang.Grammar.Participle),
			s.Lacks.Has(w.Key) && !s.NoNounOf.Has(next.Key):
			whole++
		}
	}
	if whole == 0 && halves > 0 || whole > 1 && s.Concord {
		return 1
	}
	return whole
}

// halfDenies reports whether the word is the first half of a denial of two parts, or has it joined: "ne", "n'est".
func halfDenies(key string, s *language.Sense) bool {
	if i := strings.IndexByte(key, '\''); i >= 0 && s.HalfDenials.Has(key[:i+1]) {
		return true
	}
	return s.HalfDenials.Has(key)
}

// interjected reports whether the run's only negation is a "no" that stands by itself, as an answer or a start: "No, I
// ...".
func (j *judge) interjected(t *text.Text, run []text.Word, lang *language.Language) bool {
	found := false
	for i, w := range run {
		if !lang.IsNegation(w.Key) {
			continue
		}
		found = true
		if !lang.Sense.Nos.Has(w.Key) {
			return false
		}
		after := strings.TrimLeft(t.Slice(text.Span{Start: w.End, End: min(w.End+4, len(t.String))}), "\"”’' ")
		if after == "" || !strings.ContainsAny(after[:1], ",.;!-") && !strings.HasPrefix(after, "—") &&
			!strings.HasPrefix(after, "–") {
			return false
		}
		if i > 0 && !strings.ContainsAny(t.Slice(text.Span{Start: run[i-1].End, End: w.Start}), ".,?!-—–\n") {
			return false
		}
	}
	return found
}
