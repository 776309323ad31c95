package language

import (
	"math/bits"
	"strings"
)

// Opposed reports whether the two words are a pair of Antonyms.
func (s *Sense) Opposed(a, b string) bool {
	return s.tables != nil && b != "" && strings.Contains(s.tables().opposites[a], " "+b+" ")
}

// Certainty is how sure a verb that governs a clause makes it: which of Asserts, Supposes, Wishes and Doubts has it,
// the first of several, from 1; 0 for another word.
func (s *Sense) Certainty(key string) int {
	if s.tables == nil {
		return 0
	}
	of, ok := s.tables().certain.get(key)
	if !ok {
		return 0
	}
	return bits.TrailingZeros64(of) + 1
}

// CutNot is the verb before a contracted "not": "could" of "couldn't", and of "could't", a slip of the keyboard.
func (s *Sense) CutNot(key string) (stem string, ok bool) {
	if s.NotEnding == "" {
		return key, false
	}
	if stem, ok = strings.CutSuffix(key, s.NotEnding); ok {
		return stem, true
	}
	return strings.CutSuffix(key, s.NotEnding[1:])
}

// IsSensed reports whether the word stands in a list of Sense that is asked of every word: it is no name.
func (l *Language) IsSensed(key string) bool { return l.senseOf(key) != 0 }

// IsNegation reports whether the word denies: "not", "never", "nobody", "without", "don't".
func (l *Language) IsNegation(key string) bool {
	_, contracted := l.Sense.CutNot(key)
	return contracted || l.senseOf(key)&denial != 0
}

// IsHedge reports whether the word weakens or strengthens a claim: "may", "will", "alleged", "probably".
func (l *Language) IsHedge(key string) bool { return l.senseOf(key)&hedge != 0 }

// IsQuantity reports whether the word says how much or how many without a number: "all", "some", "most", "only".
func (l *Language) IsQuantity(key string) bool { return l.senseOf(key)&quantity != 0 }

// IsCondition reports whether the word makes a claim depend on something: "if", "unless", "until".
func (l *Language) IsCondition(key string) bool { return l.senseOf(key)&condition != 0 }

// IsFunction reports whether the word is grammar alone: an article, a preposition, a conjunction, an auxiliary, a
// pronoun.
func (l *Language) IsFunction(key string) bool { return l.senseOf(key)&function != 0 }

// IsPronoun reports whether the word is a personal or possessive pronoun.
func (l *Language) IsPronoun(key string) bool { return l.senseOf(key)&pronoun != 0 }

// IsFiller reports whether the word alone is a filler: "um", "uh", "er".
func (l *Language) IsFiller(key string) bool { return l.senseOf(key)&filler != 0 }

// IsSubject reports whether the word can only open a clause, or its subject.
func (s *Sense) IsSubject(key string) bool { return s.Subjects.Has(key) && !s.Openers.Has(key) }

// IsMeasure reports whether the word gives a number its sense: a currency, a unit, a month, a day of the week.
func (l *Language) IsMeasure(key string) bool { return l.senseOf(key)&measure != 0 }

// Person is which of Persons the pronoun means, from 1; 0 for another word. A verb that is contracted behind the
// pronoun is not looked at ("they're").
func (l *Language) Person(key string) int {
	if i := strings.IndexByte(key, '\''); i > 0 {
		key = key[:i]
	}
	if l.Sense.tables == nil {
		return 0
	}
	return l.Sense.tables().persons[key]
}

// IsPreposition reports whether the word is a preposition. In a script without spaces a word is one sign, which may be
// a part of another word ("认为"), and none is.
func (l *Language) IsPreposition(key string) bool {
	return !l.Grammar.Spaceless && l.Grammar.Is(key, Preposition)
}

// KindConjunction is the row of Kinds that is asked for by itself, as Kind counts them: behind the prepositions, for
// which IsPreposition asks.
const KindConjunction = 5

// Kind is which of Kinds a word of grammar is of, from 1; the first where it is of two, and 0 for another word.
func (l *Language) Kind(key string) uint8 {
	if l.Sense.tables == nil {
		return 0
	}
	kind, _ := l.Sense.tables().kinds.get(key)
	return uint8(kind)
}

// Modal is the modal verb in the word in its plain form: "will" for "we'll" and "won't"; "" for another word.
func (l *Language) Modal(key string) string {
	if l.Sense.tables == nil {
		return ""
	}
	if modal := l.Sense.tables().modals[key]; modal != "" {
		return modal
	}
	i := strings.IndexByte(key, '\'')
	if i <= 0 {
		return ""
	}
	if stem, ok := l.Sense.CutNot(key); ok {
		return l.Modal(stem)
	}
	if full := l.Forms.Clitic(key[i:]); full != "" {
		if m := l.Modal(full); m != "" {
			return m
		}
		return l.Modal(key[:i])
	}
	return ""
}

// Plain is the word that says the same for the sense: "every" for "each"; the word itself for most.
func (s *Sense) Plain(key string) string {
	for pair := range strings.FieldsSeq(string(s.Synonyms)) {
		if k, plain, _ := strings.Cut(pair, "="); k == key {
			return plain
		}
	}
	return key
}

// Governs reports whether the word is a verb that can govern a clause, but for those that deny it by themselves.
func (s *Sense) Governs(key string) bool {
	return s.Asserts.Has(key) || s.Supposes.Has(key) || s.Wishes.Has(key) || s.Asks.Has(key) || s.Reports.Has(key)
}

// Embeds reports whether the word is a verb that can govern a clause, whatever it says of it.
func (s *Sense) Embeds(key string) bool {
	return s.Governs(key) || s.Denies.Has(key) || s.Doubts.Has(key) || s.Factives.Has(key) || s.Hears.Has(key)
}
