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
