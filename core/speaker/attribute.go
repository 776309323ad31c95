package speaker

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// newAttributor reads the text around the quotations.
func newAttributor(t *text.Text, in text.Span, said []Said, g *language.Grammar, around *Speaker,
	speakers []Speaker) *attributor {
	s := newStream(t, in, said, g)
	a := &attributor{
		grammarian: &grammarian{stream: s, names: s.readNames()},
		around:     around,
		speakers:   speakers,
		places:     make([]int, len(said)),
		parts:      make([][]int, len(said)), found: make([]attribution, len(said)), persons: make([]int, len(said)),
		torn: make(map[int]bool), pronouns: make(map[int]int), topics: make(map[int]int), behind: make(map[int]int),
	}
	for i, at := 0, 0; i < len(said); i++ {
		a.places[i] = at
		at += 1 + count(said[i].Nested)
	}
	for i, p := range s.parts {
		a.parts[p.quotation] = append(a.parts[p.quotation], i)
	}
	a.number()
	return a
}

// run gives each quotation its speaker: first those that the text spells out, then, in order, the others.
func (a *attributor) run() {
	for i := range a.found {
		a.found[i] = a.explicit(i)
	}
	a.dialogue = a.around == nil && a.alternates()
	if a.dialogue {
		a.hear()
		a.narrator = a.findNarrator()
	}
	for i := range a.found {
		a.persons[i] = unresolved
		if f := &a.found[i]; a.g.DropsSubject && f.kind == byPronoun && f.antecedent == nil && len(a.parts[i]) > 0 &&
			!a.can(f.head, plural|firstPerson|generic) {
			if m := a.leader(i, a.pronounGender(f.head)); m.kind != noMention {
				f.mention = m // "Komisario varoittaa. ”…”, hän kirjoitti"
			}
		}
		if a.around == nil {
			a.infer(i)
			a.standsFor(i)
		} else {
			a.retold(i)
		}
		a.body(i)
		if a.persons[i] == unresolved {
			if a.persons[i] = a.who(i, a.found[i].mention); a.persons[i] < 0 {
				a.persons[i] = a.again(i)
			}
		}
		a.write(i)
	}
	a.foreseen()
}

// An attributor gives the quotations of one stream their speakers.
type attributor struct {
	*grammarian
	around   *Speaker  // who says what they are nested in, nil for none
	speakers []Speaker // what is found
	places   []int     // where in speakers that of each quotation is
	parts    [][]int   // indices of the parts of each quotation
	found    []attribution

	pronouns map[int]int // the persons that pronouns mean, by token
	topics   map[int]int // the names that are subjects of sentences, by the token that each begins with
	// the sentences before them and what is quoted there, by the token that a quoted sentence begins with
	behind   map[int]int
	resolved int // token up to which they have been looked at

	dialogue bool         // people take turns, as in fiction
	voices   []bool       // by person, where they do: somebody who is named with words of his own
	torn     map[int]bool // by token of a pronoun of a story that may mean either of two
	narrator string       // the name of who is "I" there, "" for nobody known
	para     []int        // number of the paragraph of each quotation's first part
	paraEnd  []int        // and of its last

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
	if a.g.NoCapitals {
		for _, part := range a.parts[q] {
			if f, ok := a.byFrame(part); ok {
				return f
			}
		}
		return attribution{}
	}
	if a.g.VerbFinal {
		for i := range n {
			if f, ok := a.framing(a.part(q, i)); ok {
				return f
			}
		}
	}
	first := a.part(q, 0)
	if f, ok := a.gapped(q); ok {
		return f
	}
	left, okLeft := a.before(first)
	label := okLeft && left.pattern == cueLabel
	if label && left.kind == byName && !a.has(left.hi, caps) {
		return left // capitals may head a passage: "THE CLAIM: “…,” Smith says"
	}
	for i := range n {
		right, ok := a.after(a.part(q, i))
		if !ok || label && right.kind != byName {
			continue
		}
		if okLeft && a.g.VerbSecond && right.pattern == cueInverted && a.subordinating(a.sentenceStart(first.token)) &&
			a.closing(a.part(q, i)) == 0 {
			break // "Während Holm sagte, es sei „…“, gab Lee sich froh"
		}
		if !okLeft && i == 0 && a.kind(first.token-1) == colonToken && a.closing(a.part(q, n-1)) != ',' &&
			a.has(a.part(q, n-1).token+1, upper) && a.can(a.sentenceStart(first.token), origin) {
			break // "From the hall came: “Shame!” Smith asked for order."
		}
		if okLeft && a.g.NounsUpper && left.pattern == cueNotice && a.kind(left.hi+1) == commaToken {
			break // "Den Vorwurf der Werft, er sei „…“, wies Holm zurück"
		}
		if okLeft && a.g.NounsUpper && left.pattern == cueInside && left.kind != byPronoun && right.pattern == cueAfter &&
			left.cueHi > a.lastComma(first.token) {
			break // "Holm sprach von „…“, wie die Agentur meldete"
		}
		if okLeft && (right.pattern == cueUnlisted || left.pattern == cueBefore && a.closing(a.part(q, i)) == '?') {
			break
		}
		return right
	}
	if okLeft {
		return left
	}
	return attribution{}
}

// write puts what was found into the quotation.
func (a *attributor) write(q int) {
	f := a.found[q]
	if f.pattern == noPattern {
		return
	}
	for i := range a.parts[q] {
		if at := a.part(q, i).token; f.lo <= at && at <= f.hi {
			return // "schrieb die „Neue Küste“": it is who speaks
		}
	}
	sp := &a.speakers[a.places[q]]
	sp.Mention = a.span(f.lo, f.hi)
	if f.cueHi >= f.cueLo {
		sp.Cue = a.span(f.cueLo, f.cueHi)
	}
	if a.has(f.lo, enclitic) { // "dit-il"
		word := a.tokenSpan(f.lo)
		w := word.Of(a.t.String)
		sp.Mention.Start = word.Start + strings.LastIndexByte(w, '-') + 1
		if sp.Cue == word {
			sp.Cue.End = word.Start + strings.IndexByte(w, '-')
		}
	}
	sp.Confidence = patterns[f.pattern].confidence
	sp.Why = patterns[f.pattern].why
	m := f.mention
	if m.antecedent != nil {
		m = *m.antecedent
	}
	switch {
	case a.persons[q] >= 0:
		switch m.kind {
		case byPronoun:
			sp.Confidence *= pronounTrust
			if a.rivalled(q, m.head) || a.torn[m.head] {
				sp.Confidence *= pronounTrust
			}
		case byRole:
			sp.Confidence *= roleTrust
		}
		sp.Name = spaced(a.names.persons[a.persons[q]].name.Of(a.t.String))
	case m.kind == byRole && (f.pattern == cueLabel || !a.can(m.head, determiner|possessive|plain) ||
		a.has(m.head, upper) && !a.has(m.head, opening)):
		lo := m.lo
		for lo < m.head && a.can(lo, article) && a.kind(lo) == wordToken && !a.can(lo+1, preposition) {
			lo++
		}
		name := a.span(lo, m.hi)
		if a.g.NoCapitals {
			name = a.nameSpan(lo, m.hi)
		}
		if c, _, ok := a.g.Elided(a.t.Words[a.tokens[lo].at].Key); ok && c == 0 {
			name.Start += elision(name.Of(a.t.String)) // "l'opposition"
		}
		sp.Name = spaced(name.Of(a.t.String))
	case a.firstPerson(m) && a.narrator != "":
		sp.Name = a.narrator
		sp.Confidence *= pronounTrust * pronounTrust
	case a.around != nil && a.firstPerson(m):
		sp.Name = a.around.Name // "I said" inside what Smith says
	}
}

// firstPerson says whether a mention is "I".
func (a *attributor) firstPerson(m mention) bool {
	return m.kind == byPronoun && a.can(m.head, firstPerson) && !a.can(m.head, plural)
}

// spaced returns the words of a name with single spaces between them.
func spaced(name string) string { return strings.Join(strings.Fields(name), " ") }
