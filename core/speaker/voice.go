package speaker

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// hear notes who of those that a story names is somebody that speaks in it: a pronoun beside a verb of speech means one
// of them, and no house, ship or town.
func (a *attributor) hear() {
	a.voices = make([]bool, len(a.names.persons))
	for _, f := range a.found {
		if f.pattern != noPattern && f.kind == byName {
			a.voices[a.names.runs[f.run].person] = true
		}
	}
}

// silent reports whether a person of a story never speaks in it.
func (a *attributor) silent(p int) bool { return a.dialogue && !a.voices[p] }

// addressed returns the persons whom a quotation of a story calls by name: "No, Anne, I won't". Nobody calls himself
// so.
func (a *attributor) addressed(q int) []int {
	var out []int
	if !a.dialogue {
		return nil
	}
	for i := range a.parts[q] {
		part := a.part(q, i).Span
		lo, hi := a.t.WordsIn(part)
		for k := lo; k < hi; k++ {
			w := a.t.Words[k]
			r := w.Of(a.t.String)
			if r == "" || r[0] < 'A' || r[0] > 'Z' {
				continue
			}
			from := k
			if k > lo && a.g.Is(a.t.Words[k-1].Key, title) {
				from--
			}
			if !a.apart(part, from, k, lo, hi) {
				continue
			}
			if p, ok := a.names.byWord[w.Key]; ok && p >= 0 {
				out = append(out, p)
			}
			out = append(out, a.names.byLast[w.Key]...)
		}
	}
	return out
}

// apart reports whether signs stand on both sides of the words from the one index to the other: a comma, a stop, or the
// marks; a comma or a stop on one of them at least.
func (a *attributor) apart(part text.Span, from, to, lo, hi int) bool {
	s := a.t.String
	before, after := s[part.Start:a.t.Words[from].Start], s[a.t.Words[to].End:part.End]
	if from > lo {
		before = s[a.t.Words[from-1].End:a.t.Words[from].Start]
	}
	if to+1 < hi {
		after = s[a.t.Words[to].End:a.t.Words[to+1].Start]
	}
	b, e := strings.ContainsAny(before, ",!?;."), strings.ContainsAny(after, ",!?;.")
	return (b || from == lo) && (e || to+1 == hi) && (b || e)
}

// invited returns those whom the quotation before this one calls by name, where this one answers it: they are asked to
// speak.
func (a *attributor) invited(q int) []int {
	if !a.dialogue || len(a.parts[q]) == 0 || !a.answers(q) {
		return nil
	}
	return a.addressed(q - 1)
}

// calledByGender returns the person of a story whom a noun means that tells no more than a pronoun does: "the girl",
// "the old gentleman", "her father"; -1 where it may be several, or somebody who has no name.
func (a *attributor) calledByGender(q int, f mention) int {
	if !a.dialogue || a.can(f.head, plural) || !a.definite(f.lo) && !(a.can(f.lo, possessive) && a.can(f.head, kin)) {
		return -1
	}
	g := unknownGender
	switch {
	case a.can(f.head, male):
		g = masculine
	case a.can(f.head, female):
		g = feminine
	default:
		return -1
	}
	p := a.recent(q, f.lo, func(p *person, _ bool) bool { return p.gender() == g }, g)
	if p < 0 || slices.Contains(a.addressed(q), p) || slices.Contains(a.others(f.hi), &a.names.persons[p]) ||
		a.introduced(f, p) {
		return -1
	}
	return p
}
