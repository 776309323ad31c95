package quote

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// attribute fills the Speaker of the quotations of t, top-level ones in order of their start.
func attribute(t *text.Text, qs []Quotation, g *Grammar) {
	if len(qs) == 0 {
		return
	}
	s := newStream(t, text.Span{Start: 0, End: len(t.String)}, qs, g)
	a := &attributor{grammarian: &grammarian{stream: s, names: s.readNames()}, qs: qs, found: make([]attribution, len(qs)), persons: make([]int, len(qs)), pronouns: make(map[int]int)}
	a.parts = make([][]int, len(qs))
	for i, p := range s.parts {
		a.parts[p.quotation] = append(a.parts[p.quotation], i)
	}
	for i := range qs {
		a.found[i] = a.explicit(i)
	}
	a.number()
	a.dialogue = a.alternates()
	for i := range qs {
		a.persons[i] = unresolved
		a.infer(i)
		if a.persons[i] == unresolved {
			a.persons[i] = a.who(i, a.found[i].mention)
		}
		a.write(i)
	}
}

// An attributor gives the quotations of one stream their speakers.
type attributor struct {
	*grammarian
	qs    []Quotation
	parts [][]int // indices of the parts of each quotation
	found []attribution

	pronouns map[int]int // the persons that pronouns mean, by token
	resolved int         // token up to which they have been looked at

	dialogue bool  // people take turns, as in fiction
	para     []int // number of the paragraph of each quotation's first part
	paraEnd  []int // and of its last

	persons []int // index in names.persons of the speaker, -1 for none, unresolved before it is looked for
}

// unresolved marks a speaker that has not been looked for yet.
const unresolved = -2

// part returns a part of a quotation.
func (a *attributor) part(q, i int) quotedPart { return a.stream.parts[a.parts[q][i]] }

// explicit returns the attribution that the text around a quotation spells out.
func (a *attributor) explicit(q int) attribution {
	n := len(a.parts[q])
	if n == 0 {
		return attribution{}
	}
	first := a.part(q, 0)
	left, okLeft := a.before(first)
	if okLeft && left.pattern == cueLabel {
		return left
	}
	for i := range n {
		right, ok := a.after(a.part(q, i))
		if !ok {
			continue
		}
		if okLeft && left.pattern == cueBefore && a.closing(a.part(q, i)) == '?' {
			break
		}
		return right
	}
	if okLeft {
		return left
	}
	return attribution{}
}

// infer looks for the speaker of a quotation without an attribution of its own.
func (a *attributor) infer(q int) {
	if a.found[q].pattern != noPattern || len(a.parts[q]) == 0 {
		return
	}
	first := a.part(q, 0)
	i := first.token
	if a.forward(q) {
		return
	}
	lo := a.sentenceStart(i)
	if a.told(lo, i) {
		if a.retell(q, lo) {
			return
		}
	} else if (!a.begins(i) || a.kind(i-1) == colonToken || a.kind(i-1) == commaToken || a.kind(i-1) == quoteToken) && !a.headline(i) {
		if m := a.clauseSubject(lo, i); m.kind != noMention && a.personLike(m) && !a.generic(m) && !a.can(m.head, plain) && a.key(m.head) != "we" {
			a.found[q] = attribution{m, cueSubject, 1, 0}
			return
		}
	}
	if a.kind(i-1) == stopToken { // "Smith was blunt. “…”"
		lo := a.sentenceStart(i - 1)
		if a.kind(lo) == wordToken {
			quoted := false
			for k := lo; k < i; k++ {
				quoted = quoted || a.kind(k) == quoteToken
			}
			if m := a.clauseSubject(lo, i-1); !quoted && m.kind != noMention && a.personLike(m) && !a.generic(m) {
				a.found[q] = attribution{m, cueSentence, 1, 0}
				return
			}
		}
	}
	if q == 0 || a.found[q-1].pattern == noPattern || len(a.parts[q-1]) == 0 {
		return
	}
	prev := a.found[q-1]
	last := a.part(q-1, len(a.parts[q-1])-1)
	if a.dialogue && a.kind(i-1) == breakToken {
		a.turn(q)
		return
	}
	breaks, stops := 0, 0
	for k := last.token + 1; k < i; k++ {
		switch a.kind(k) {
		case breakToken:
			breaks++
		case stopToken:
			stops++
		}
		if k-last.token > clauseReach {
			return
		}
	}
	switch {
	case breaks == 0 && (stops == 0 || a.begins(i)):
		prev.pattern = cueContinued
	case breaks == 1 && a.kind(i-1) == breakToken:
		prev.pattern = cueParagraph
	default:
		return
	}
	a.found[q], a.persons[q] = prev, a.persons[q-1]
}

// told says whether a verb between lo and i is of the form that tells what somebody else said: "Das sei „…“".
func (a *attributor) told(lo, i int) bool {
	for k := lo; k < i; k++ {
		if a.can(k, subjunctive) && a.kind(k) == wordToken {
			return true
		}
	}
	for k := i + 1; k < len(a.tokens) && k < i+8 && a.kind(k) == wordToken; k++ {
		if a.can(k, subjunctive) {
			return true
		}
	}
	return false
}

// retell gives a quotation in a sentence that only retells the speaker of the sentences before, in the same paragraph.
func (a *attributor) retell(q, lo int) bool {
	for hops := 0; hops < 3 && lo > 0 && a.kind(lo-1) == stopToken; hops++ {
		hi := lo - 1
		lo = a.sentenceStart(hi)
		for k := hi - 1; k >= lo; k-- {
			if a.kind(k) == quoteToken {
				if n := a.stream.parts[a.tokens[k].at].quotation; n < q && a.found[n].pattern != noPattern {
					a.found[q], a.persons[q] = a.found[n], a.persons[n]
					a.found[q].pattern = cueContinued
					return true
				}
			}
			if a.verbAt(k, saying|judging) && !a.passive(k) {
				if m := a.subjectOf(k, lo); m.kind != noMention && a.personLike(m) && !a.generic(m) {
					a.found[q] = attribution{m, cueContinued, k, k}
					return true
				}
			}
			if a.can(k, source) {
				if f, ok := a.sourced(k, hi); ok {
					f.pattern = cueContinued
					a.found[q] = f
					return true
				}
			}
		}
	}
	return false
}

// forward gives a quotation the speaker who is named after the next one of the same sentence.
func (a *attributor) forward(q int) bool {
	if q+1 >= len(a.found) || len(a.parts[q+1]) == 0 {
		return false
	}
	next := a.found[q+1]
	if next.pattern != cueAfter && next.pattern != cueInverted && next.pattern != cueSource {
		return false
	}
	from, to := a.part(q, len(a.parts[q])-1).token, a.part(q+1, 0).token
	if next.lo < to || to-from > clauseReach {
		return false
	}
	for k := from + 1; k < to; k++ {
		if a.kind(k) == stopToken || a.kind(k) == breakToken {
			return false
		}
	}
	next.pattern = cueForward
	a.found[q] = next
	return true
}

// headline says whether the sentence that token i is in ends its paragraph without a stop, as headlines do.
func (a *attributor) headline(i int) bool {
	end := a.sentenceEnd(i)
	if a.kind(end) != breakToken || a.kind(end-1) != quoteToken {
		return a.kind(end) == breakToken
	}
	c := a.closing(a.stream.parts[a.tokens[end-1].at])
	return c == 0 || c == ','
}

// write puts what was found into the quotation.
func (a *attributor) write(q int) {
	f := a.found[q]
	if f.pattern == noPattern {
		return
	}
	sp := &a.qs[q].Speaker
	sp.Mention = a.span(f.lo, f.hi)
	if f.cueHi >= f.cueLo {
		sp.Cue = a.span(f.cueLo, f.cueHi)
	}
	sp.Confidence = patterns[f.pattern].confidence
	sp.Why = patterns[f.pattern].why
	m := f.mention
	if m.antecedent != nil {
		m = *m.antecedent
	}
	switch {
	case a.persons[q] >= 0:
		sp.Name = spaced(a.names.persons[a.persons[q]].name.Of(a.t.String))
	case m.kind == byRole:
		sp.Name = spaced(a.span(m.lo, m.hi).Of(a.t.String))
	}
}

// spaced returns the words of a name with single spaces between them.
func spaced(name string) string { return strings.Join(strings.Fields(name), " ") }
