package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// turnWords is the fewest words of a turn in a quotation that put its speaker's words there: fewer may be there by
// chance.
const turnWords = 3

// mainTurn is the turn of the source that holds most of the words that both runs have; -1 where there are none.
func (j *judge) mainTurn() int {
	counts := make([]int, len(j.Turns))
	best := -1
	for _, e := range j.Script {
		if e.Op != diff.Equal {
			continue
		}
		for i := max(0, e.B.Start); i < min(e.B.End, len(j.said)); i++ {
			if t := j.turnOf(i); t >= 0 {
				counts[t]++
			}
		}
	}
	for i, n := range counts {
		if n > 0 && (best < 0 || n > counts[best]) {
			best = i
		}
	}
	return best
}

// speakers looks at who said the words, where the draft and the source tell.
func (j *judge) speakers() {
	if j.Between == Reporting || j.main < 0 {
		return
	}
	main := j.Turns[j.main]
	counts := make([]int, len(j.Turns))
	firsts := make([]int, len(j.Turns))
	for _, u := range j.units {
		if !u.equal && !j.rendersUnit(u) {
			continue
		}
		for k := 0; k < u.B.Len(); k++ {
			if t := j.turnOf(u.B.Start + k); t >= 0 {
				if counts[t] == 0 {
					firsts[t] = min(u.A.Start+k, u.A.End-1)
				}
				counts[t]++
			}
		}
	}
	for i, n := range counts {
		a, b := main.Speaker, j.Turns[i].Speaker
		why := Why{Key: "speaker.change"}
		switch {
		case i == j.main || n < turnWords || a != "" && machine(a, j.lang) || b != "" && machine(b, j.lang):
			continue
		case a == "" || b == "":
			if !j.changes(min(i, j.main), max(i, j.main)) {
				continue
			}
		case sameLabel(a, b, j.lang):
			continue
		default:
			why = Why{Key: "speaker.two", Name: shown(a), Other: shown(b)}
			if i < j.main {
				why.Name, why.Other = why.Other, why.Name
			}
		}
		other := diff.Range{Start: max(j.Turns[i].Lo, j.passage.Start), End: min(j.Turns[i].Hi, j.passage.End)}
		j.put(Change{Rule: SpeakerTurn, Level: j.profile.level(SpeakerTurn),
			Quotation: text.Span{Start: j.Quote[firsts[i]].Start, End: max(j.Span.End, j.Quote[firsts[i]].End)},
			Source:    j.source(other), Why: why, Look: why.Name == ""})
		return
	}
	b, n := j.passage, len(j.Quote)
	whole := b.Start > 0 && b.End <= len(j.said) && j.stops(b.Start-1) && j.stops(b.End-1)
	enough := n >= anothersLeast || n == anothersLeast-1 && (whole || b.End > 0 && j.stops(b.End-1) && j.readsAlone(0)) ||
		n > 1 && j.inMarks()
	if enough && main.Asked && j.known() {
		j.put(Change{Rule: SpeakerOther, Level: j.profile.level(SpeakerOther), Quotation: j.Span, Source: j.source(b),
			Look: true, Why: Why{Key: "speaker.asked", Name: shown(j.Speaker)}})
	}
	if enough && j.isAnothers(main.Speaker) && !j.named() {
		c := Change{Rule: SpeakerOther, Level: j.profile.level(SpeakerOther), Quotation: j.Span, Source: j.source(j.passage),
			Why: Why{Key: "speaker.other", Name: shown(j.Speaker), Other: shown(main.Speaker)}}
		if j.readOut() {
			reader := properName(main.Speaker, j.lang)
			if j.speakerIn(diff.Range{Start: j.sentenceStart(j.passage.Start, sentenceReach, 0), End: j.passage.Start}) ||
				slices.ContainsFunc(j.frame(), func(w text.Word) bool {
					return slices.Contains(reader, w.Key)
				}) {
				return // and says whose they are, or the draft says who reads them
			}
			c.Look = true
			c.Why.Key = "speaker.reads"
		}
		j.put(c)
	}
}

// changes reports whether a sign of the source tells that the speaker changes between two turns, one of which has no
// name.
func (j *judge) changes(lo, hi int) bool {
	return slices.ContainsFunc(j.Turns[lo+1:hi+1], func(t Turn) bool { return t.Other })
}

// isAnothers reports whether the turn of that label is somebody else's than the draft says: a voice of the source fits
// the draft's name better. A name that no voice has is more often a slip in finding the speaker of the quotation than
// one in the draft, and a label that stands for nobody in particular may be anybody's.
func (j *judge) isAnothers(label string) bool {
	if machine(label, j.lang) || anonymous(label, j.lang) {
		return false
	}
	own := fit(j.Speaker, label, j.lang)
	if own == kinFit && j.namesake(label) {
		return true
	}
	if x, y := gender(j.Mention, j.lang), gender(label, j.lang); x != 0 && y != 0 && x != y {
		own = min(own, roleFit) // "Mr. Holt" and MRS. HOLT
	}
	named := len(properName(label, j.lang)) > 0
	if !named {
		own = max(own, kinFit) // THE CHANCELLOR may be Ruth Holt, though there is a PETER HOLT
	}
	for _, v := range j.Voices {
		if fit(j.Speaker, v, j.lang) > own && (named && len(properName(v, j.lang)) > 0 || !sharesRole(label, v, j.lang)) {
			return true
		}
		if own == familyFit && fit(j.Speaker, v, j.lang) == own && !sameLabel(label, v, j.lang) &&
			sharesRole(j.Mention, v, j.lang) && !sharesRole(j.Mention, label, j.lang) {
			return true // "Captain Holt", where CAPTAIN ANN HOLT and MATE EVA HOLT speak
		}
	}
	return own == kinFit && j.lang.IsAsk(strings.ToLower(label)) && j.called(j.Turns[j.main].Lo)
}

// called reports whether somebody calls the draft's speaker by name near the source's word: "Ms. Holt, who had the
// key?"
func (j *judge) called(at int) bool {
	for _, n := range properName(j.Speaker, j.lang) {
		for i := max(0, at-namedFar); i < min(len(j.said), at+namedFar); i++ {
			if j.said[i].Key == n && j.vocative(i) {
				return true
			}
		}
	}
	return false
}

// gender is the class of the words of a name that tell whether it is a man's or a woman's, language.Male or
// language.Female; 0 where none does.
func gender(name string, lang *language.Language) language.Class {
	for _, w := range nameWords(name) {
		if key := strings.ToLower(w); lang.IsRole(key) {
			if c := lang.Grammar.Class(key) & (language.Male | language.Female); c != 0 {
				return c
			}
		}
	}
	return 0
}

// namesake reports whether the draft's speaker and the voice of that label share a family name and are two people:
// their first names differ, and both the draft, where it names him, and the source speak of the draft's by both of his
// names.
func (j *judge) namesake(label string) bool {
	x, y := properName(j.Speaker, j.lang), properName(label, j.lang)
	if len(x) < 2 || len(y) < 2 || len(properName(j.Mention, j.lang)) < 2 || x[len(x)-1] != y[len(y)-1] ||
		alike.SameName(x[0], y[0], j.lang) || initial(x[0], y[0]) || initial(y[0], x[0]) {
		return false
	}
	for i := 1; i < len(j.said); i++ {
		if j.said[i-1].Key == x[0] && strings.TrimSuffix(j.said[i].Key, "'s") == x[len(x)-1] {
			return true
		}
	}
	return false
}

// otherGiven reports whether the family name of the draft's speaker, the source's word i, stands behind another first
// name than his: "Dorothy Holt" where the draft has Miriam Holt.
func (j *judge) otherGiven(i int) bool {
	x := properName(j.Speaker, j.lang)
	if len(x) < 2 || i == 0 || strings.TrimSuffix(j.said[i].Key, "'s") != x[len(x)-1] || !j.follows(i) {
		return false
	}
	w := j.said[i-1]
	return w.Key != x[0] && alike.Capital(j.Source, w) && j.lang.Grammar.Is(w.Key, language.Given) &&
		!initial(x[0], w.Key) && !initial(w.Key, x[0]) &&
		!alike.SameName(x[0], w.Key, j.lang) && !j.stops(i-1) && len(x) == 2
}

// IsAnothers reports whether the passage is in the turn of somebody else than the draft says.
func IsAnothers(in Input) bool {
	j := &judge{Input: in, lang: language.For(in.Language).OrEnglish(), said: in.Source.Words}
	j.main = j.mainTurn()
	return j.main >= 0 && j.isAnothers(j.Turns[j.main].Speaker)
}

// Given is the change that an article taken as the source gives the passage to that person, who is not whom the draft
// names; false where it may be him, or where the draft's person says nothing there.
func Given(in Input, by string, p *Profile) (Change, bool) {
	j := &judge{Input: in, lang: language.For(in.Language).OrEnglish(), said: in.Source.Words, passage: in.Passage}
	if len(in.Quote) < anothersLeast || !j.isAnothers(by) {
		return Change{}, false
	}
	return Change{Rule: SpeakerOther, Level: p.level(SpeakerOther), Quotation: j.Span, Source: j.source(j.passage),
		Why: Why{Key: "speaker.other", Name: shown(j.Speaker), Other: shown(by)}}, true
}

// anonymous reports whether the label stands for a person whom the transcriber did not know.
func anonymous(label string, lang *language.Language) bool {
	words := nameWords(label)
	return len(words) > 0 && !slices.ContainsFunc(words,
		func(w string) bool { return !lang.IsAnonymous(strings.ToLower(w)) })
}

// inMarks reports whether the source has the passage, and it alone, between marks of its own.
func (j *judge) inMarks() bool {
	b := j.passage
	return b.Start > 0 && b.End > b.Start && b.End <= len(j.said) && strings.ContainsAny(j.between(b.Start-1), "“\"«„‘") &&
		strings.ContainsAny(j.between(b.End-1), "”\"»’“")
}

// anothersLeast is the fewest words that are held against a speaker, or one less where they are a whole sentence of the
// source: fewer are everybody's, unless they are quoted there.
const anothersLeast = 4

// named reports whether the source's speaker names the person in his own turn shortly before, and so may be giving that
// person's words. Whom others address there does not count.
func (j *judge) named() bool {
	from := max(0, j.passage.Start-namedFar)
	turn := j.turnOf(min(j.passage.Start, len(j.said)-1))
	for _, n := range properName(j.Speaker, j.lang) {
		for i := j.passage.Start - 1; i >= from && j.turnOf(i) == turn; i-- {
			if key := j.said[i].Key; j.otherGiven(i) {
				continue
			} else if key == n && !j.vocative(i) || key != n && strings.TrimSuffix(key, "'s") == n {
				return true
			}
		}
	}
	return false
}

// known reports whether the source names the draft's speaker somewhere.
func (j *judge) known() bool {
	x := properName(j.Speaker, j.lang)
	return len(x) > 0 && slices.ContainsFunc(j.said, func(w text.Word) bool { return w.Key == x[len(x)-1] })
}

// vocative reports whether the name, the source's word i, calls somebody: "Ada, good morning", "good morning, Ada."
func (j *judge) vocative(i int) bool {
	first := i
	for first > 0 && j.lang.IsRole(j.key(first-1)) && j.turnOf(first-1) == j.turnOf(i) {
		first-- // "Mr. Holt"
	}
	before := first == 0 || j.stops(first-1) || strings.HasSuffix(j.joint(first-1), ",")
	return before && (j.stops(i) || strings.HasPrefix(j.joint(i), ","))
}

// readOut reports whether the source's speaker gives the passage as words that he reads out or tells of somebody: they
// stand between marks there, or a verb of saying leads to them in the sentence.
func (j *judge) readOut() bool {
	b := j.passage.Start
	if b == 0 || b >= len(j.said) {
		return false
	}
	from := j.sentenceStart(b, sentenceReach, 0)
	gap := j.Source.Slice(text.Span{Start: j.said[b-1].End, End: j.said[b].Start})
	if strings.ContainsAny(gap, "“\"«„‘「") && !strings.ContainsAny(gap, "\n") {
		return true
	}
	for _, w := range j.said[from:b] {
		if j.lang.Sense.Reports.Has(w.Key) || j.lang.Sense.According.Has(w.Key) {
			return true
		}
	}
	return false
}

// machine reports whether a label names no voice of its own: what the transcriber's system put in.
func machine(label string, lang *language.Language) bool {
	return !slices.ContainsFunc(nameWords(label), func(w string) bool { return !lang.IsMachine(strings.ToLower(w)) })
}
