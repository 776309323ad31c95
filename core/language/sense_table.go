package language

import (
	"strings"
	"sync"
)

// senseTables are the tables of Sense that are asked often.
type senseTables struct {
	classes   table // of sense
	certain   table // see Certainty
	persons   map[string]int
	kinds     table
	modals    map[string]string
	opposites map[string]string // the other words of each word's pairs, between spaces
	runs      map[string]run    // DenialRuns, NotDenials, DoubtRuns, LimitRuns
}

// A sense is the lists of Sense that are asked of every word.
type sense uint16

const (
	denial sense = 1 << iota
	hedge
	quantity
	condition
	function
	pronoun
	filler
	measure
)

// learn makes the lists ready to be asked, when they first are.
func (s *Sense) learn() {
	lists := [...]List{s.Denials, s.Hedges, s.Quantities, s.Conditions, s.Functions, s.Pronouns, s.Fillers, s.Measures}
	verbs := [...]List{s.Asserts, s.Supposes, s.Wishes, s.Doubts}
	persons, kinds, modals, antonyms := s.Persons, s.Kinds, s.Modals, s.Antonyms
	runs := [...]List{inert: s.NotDenials, denies: s.DenialRuns, doubts: s.DoubtRuns, limits: s.LimitRuns}
	s.tables = sync.OnceValue(func() *senseTables {
		t := senseTables{persons: make(map[string]int), modals: make(map[string]string),
			opposites: make(map[string]string, 600), runs: make(map[string]run)}
		for kind, list := range runs {
			for w := range strings.FieldsSeq(string(list)) {
				t.runs[w] = run(kind)
			}
		}
		for i, list := range lists {
			for w := range strings.FieldsSeq(string(list)) {
				t.classes.add(w, 1<<i)
			}
		}
		for i, list := range verbs {
			for w := range strings.FieldsSeq(string(list)) {
				t.certain.add(w, 1<<i)
			}
		}
		for i, list := range persons {
			for w := range strings.FieldsSeq(string(list)) {
				t.persons[w] = i + 1
			}
		}
		for i, list := range kinds {
			for w := range strings.FieldsSeq(string(list)) {
				if _, ok := t.kinds.get(w); !ok {
					t.kinds.add(w, uint64(i+1))
				}
			}
		}
		for row := range strings.FieldsSeq(string(modals)) {
			plain, _, _ := strings.Cut(row, "=")
			for form := range strings.SplitSeq(row, "=") {
				t.modals[form] = plain
			}
		}
		for pair := range strings.FieldsSeq(string(antonyms)) {
			a, b, _ := strings.Cut(pair, "/")
			t.opposites[a] += " " + b + " "
			t.opposites[b] += " " + a + " "
		}
		return &t
	})
}

// senseOf is the lists that hold the word. A contraction is of those of its first word ("they're"), a word behind an
// elided one of its own ("qu'il").
func (l *Language) senseOf(key string) sense {
	if l.Sense.tables == nil {
		return 0
	}
	t := l.Sense.tables()
	of := func(key string) sense {
		s, _ := t.classes.get(key)
		return sense(s)
	}
	if s := of(key); s != 0 {
		return s
	}
	i := strings.IndexByte(key, '\'')
	switch {
	case i < 0:
		return 0
	case l.Forms.Elided.Has(key[:i]):
		return of(key[i+1:])
	}
	if stem, ok := l.Sense.CutNot(key); ok {
		return of(stem)&function | denial
	}
	if l.Forms.IsClitic(key[i:]) {
		return of(key[:i]) & (pronoun | function)
	}
	return 0
}
