package language

import "testing"

// The kinds of the words of grammar stand in one order in every language.
func TestKindsAreInOrder(t *testing.T) {
	looked := 0
	for _, tag := range Tags() {
		l := For(tag)
		for i, row := range l.Sense.Kinds {
			words, prepositions, conjunctions := row.All(), 0, 0
			for _, w := range words {
				if l.Grammar.Is(w, Preposition) {
					prepositions++
				}
				if l.Grammar.Is(w, Conjunction) {
					conjunctions++
				}
			}
			const kindPreposition = KindConjunction - 1
			kind := i + 1
			if kind != kindPreposition && 2*prepositions > len(words) ||
				kind == kindPreposition && 3*prepositions < len(words) ||
				kind != KindConjunction && 2*conjunctions > len(words) ||
				kind == KindConjunction && 2*conjunctions < len(words) {
				t.Errorf("%s: row %d of the kinds has %d prepositions and %d conjunctions of %d words", tag, kind,
					prepositions, conjunctions, len(words))
			}
			looked++
		}
	}
	if looked < 100 {
		t.Errorf("only %d rows were looked at", looked)
	}
}

// TestCertainty: a verb is as sure as the first of the lists that has it, in every language.
func TestCertainty(t *testing.T) {
	for _, tag := range Tags() {
		s := &For(tag).Sense
		lists := [...]List{s.Asserts, s.Supposes, s.Wishes, s.Doubts}
		for i, list := range lists {
			for _, verb := range list.All() {
				want := i + 1
				for k := range lists[:i] {
					if lists[k].Has(verb) {
						want = min(want, k+1)
					}
				}
				if got := s.Certainty(verb); got != want {
					t.Errorf("%s: %q is %d, want %d", tag, verb, got, want)
				}
			}
		}
		if got := s.Certainty("harbour"); got != 0 {
			t.Errorf("%s: a noun is %d", tag, got)
		}
	}
}
