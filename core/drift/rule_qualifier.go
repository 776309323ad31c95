package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// clauseLeast is the fewest words of a quotation that is taken for a clause though it begins with a small letter.
const clauseLeast = 5

// qualifiers looks at what governs the quotation in the source's own sentence and stands outside it: "I don't think
// that | we will win", "we will win | if it rains". Brackets and ellipses at its edges hide nothing. Where the draft
// gives the same frame in its own words, nothing is missing. A condition is missed only where the quotation reads as a
// sentence of its own.
func (j *judge) qualifiers() {
	if j.Between == Reporting {
		return
	}
	j.otherFormBefore()
	first, last := -1, -1
	for i, u := range j.units {
		if !u.equal && j.joinedBefore(u) == "" {
			continue
		}
		if first < 0 && j.signed(0, i) || i > 0 && j.units[i-1].sign == seam {
			j.qualifiedBefore(u.A.Start, u.B.Start)
		}
		if first < 0 {
			if j.frontedBefore(i) {
				j.qualifiedBefore(u.A.Start, u.B.Start-1)
			} else if j.frontedBehind(i) {
				j.qualifiedBefore(0, u.B.Start)
			}
			first = i
		}
		if last = i; i+1 < len(j.units) && j.units[i+1].sign == seam {
			j.qualifiedBehind(u.A.End, u.B.End)
		}
	}
	if last >= 0 && j.signed(last+1, len(j.units)) {
		j.qualifiedBehind(j.units[last].A.End, j.units[last].B.End)
	}
}

// otherFormBefore looks for a denial, a modal verb or an amount right before a quotation whose first word is another
// form of the source's: "nem | zárjuk be" and "bezárjuk", "abbiamo smesso di | comprare" and "compriamo", "potremmo |
// chiudere" and "chiuderemo", "większość | mieszkańców" and "mieszkańcy".
func (j *judge) otherFormBefore() {
	if len(j.units) == 0 || j.units[0].equal || j.units[0].sign != silent {
		return
	}
	u, s := j.units[0], &j.lang.Sense
	a, b := j.a(u), j.b(u)
	if len(a) == 0 || len(b) == 0 || negations(a, j.lang) > 0 || !j.follows(u.B.Start) {
		return
	}
	r := diff.Range{Start: u.B.Start - 1, End: u.B.Start}
	c := Change{Rule: SenseNegation, Why: Why{Key: "omitted"}.And(Why{Key: "negation.source"})}
	st, amount := denied, j.amountBefore(u.A.Start, u.B.Start)
	switch key := j.said[r.Start].Key; {
	case j.lang.IsNegation(key) && negations(j.said[r.Start:u.B.End], j.lang) > 0:
	case r.Start > 0 && j.lang.Grammar.NoCapitals && j.lang.IsNegation(j.said[r.Start-1].Key) && j.follows(r.Start) &&
		j.joinedBefore(u) == "":
		r.Start-- // "لم نتلق | أي" and "تلقينا": the verb has another form behind the denial
	case hedgesNext(j.said[r.Start:u.B.End], j.lang) && !hedgesNext(j.Quote[u.A.Start:], j.lang): // "قد | نغلق", "سنغلق"
		c.Rule, c.Why, st = SenseHedge, Why{Key: "omitted"}.And(Why{Key: "certainty.source"}), supposed
	case r.Start > 0 && s.NoVerbTo.Has(key) && s.NoVerbs.Has(j.said[r.Start-1].Key) && kindred(a[0].Key, b[0].Key, j.lang):
		r.Start--
	case s.NoGerunds.Has(key) && kindred(a[0].Key, b[0].Key, j.lang): // "evitamos | subir" and "subimos"
	case j.lang.Modal(key) != "" && !s.Tenses.Has(key) && len(hedges(j.Draft, a, j.lang)) == 0 &&
		a[0].Key != b[0].Key && kindred(a[0].Key, b[0].Key, j.lang):
		c.Rule, c.Why, st = SenseHedge, Why{Key: "omitted"}.And(Why{Key: "certainty.source"}), supposed
	case amount.Len() > 0 && len(amounts(a, j.lang)) == 0 && !j.bounded(r) &&
		kindred(a[0].Key, b[0].Key, j.lang):
		r = amount
		c.Rule, c.Look, c.Why, st = EdgeQualifier, true, Why{Key: "before"}, supposed
	default:
		return
	}
	if j.frames(st, r) {
		return
	}
	c.Level, c.Quotation = j.profile.level(c.Rule), text.Span{Start: a[0].Start, End: a[0].Start}
	c.Source, c.Why.Said = j.source(r), phrase(j.Source, j.said[r.Start:r.End])
	j.put(c)
}

// kindred reports whether the keys may be forms of one verb: "comprare" and "compriamo".
func kindred(x, y string, lang *language.Language) bool {
	const stem = 4 // bytes
	return alike.Inflected(x, y, lang) || len(x) > stem && len(y) > stem && x[:stem] == y[:stem]
}

// signed reports whether the units are signs alone, which admit what stands at an edge: nothing, brackets, an ellipsis.
func (j *judge) signed(from, to int) bool {
	for _, u := range j.units[from:to] {
		if u.sign == silent || u.sign == seam || u.B.Len() > 0 {
			return false
		}
	}
	return true
}

// qualifiedBefore looks at the words of the source before the word b, with which the quotation begins at its word a.
func (j *judge) qualifiedBefore(a, b int) {
	place := text.Span{Start: j.Quote[a].Start, End: j.Quote[a].Start}
	if j.parted(b) {
		r := diff.Range{Start: b - 1, End: b}
		j.look(EdgeQualifier, place, j.source(r), Why{Key: "before", Said: j.key(b - 1)})
		return
	}
	if n := max(j.endsInWord(b, j.lang.Sense.Almosts), j.endsInWord(b, j.lang.Sense.Onlys)); n > 0 {
		r := diff.Range{Start: b - n, End: b}
		if !j.frames(supposed, r) && (j.lang.Grammar.Spaceless || !j.bounded(r)) {
			j.look(EdgeQualifier, place, j.source(r), Why{Key: "before", Said: phrase(j.Source, j.said[r.Start:r.End])})
		}
		return
	}
	st, r := j.governed(b, 0)
	if st == free && b+1 < len(j.said) && j.lang.Sense.That.Has(j.said[b].Key) && j.follows(b) {
		if st, r = j.governed(b+1, 0); st != denied {
			st = free
		}
		r.End = max(r.Start, b) // "no evidence | that it leaks"
	}
	if st != free && st != conditioned && j.joint(b-1) == "," && language.Conjunctions.Has(j.said[b].Key) &&
		j.lang.Sense.Subjects.Has(selfOf(j.key(b+1))) {
		return // "They were not asked, | and they left": what a verb says ends no later than at the comma
	}
	if r := j.boundBefore(a, b); st == free && r.Len() > 0 {
		if !j.bounded(r) {
			j.look(EdgeQualifier, place, j.source(r), Why{Key: "before", Said: phrase(j.Source, j.said[r.Start:r.End])})
		}
		return
	}
	if st == free && j.readsAlone(a) {
		st, r = j.imagined(b)
	}
	if st == free && (j.promised(a, b) || j.modalFirst(a, b)) {
		r := diff.Range{Start: b - 1, End: b}
		j.look(EdgeQualifier, place, j.source(r), Why{Key: "before", Said: phrase(j.Source, j.said[b-1:b])})
		return
	}
	short := len(j.Quote) < clauseLeast && !j.readsAlone(a)
	if short && (st != denied || len(j.Quote) < 2) || st == free {
		if at := j.deniedFragment(j.sentenceStart(b, sentenceReach, 0), b); short && at >= 0 {
			st, r = denied, diff.Range{Start: at, End: b}
		} else {
			return
		}
	}
	if st == conditioned && !j.readsAlone(a) && len(j.Quote) < clauseLeast ||
		st == relayed && !j.relays(r) ||
		j.begunAgain(b) || st == denied && j.repeats(r.Start, b) || j.frames(st, r) {
		return
	}
	words := phrase(j.Source, j.said[r.Start:r.End])
	switch {
	case st == denied && j.opensDenied(a, r):
		j.put(Change{Rule: SenseNegation, Level: j.profile.level(SenseNegation), Quotation: place, Source: j.source(r),
			Why: Why{Key: "omitted", Said: words}.And(Why{Key: "negation.source"})})
	case st == conditioned && r.Len() > 1:
		j.look(EdgeQualifier, place, j.source(r), Why{Key: "condition", Said: words})
	case st == relayed:
		j.look(EdgeQualifier, place, j.source(r), Why{Key: "reported", Said: words})
	default:
		j.look(EdgeQualifier, place, j.source(r), Why{Key: "before", Said: words})
	}
}

// imagined reads a sentence before that supposes something, of which the one that begins at the word b tells what would
// follow: "Suppose we sold it. | We would all be poor."
func (j *judge) imagined(b int) (standing, diff.Range) {
	s := &j.lang.Sense
	if b < 3 || !j.stops(b-1) || j.turnOf(b-1) != j.turnOf(b) {
		return free, diff.Range{}
	}
	from := j.sentenceStart(b-1, sentenceReach, 0)
	for from < b-1 && s.Openers.Has(j.said[from].Key) {
		from++
	}
	if !s.Imagine.Has(j.said[from].Key) {
		return free, diff.Range{}
	}
	for i := b; i < min(len(j.said), b+subjectReach) && !j.stops(i); i++ {
		if m := j.lang.Modal(j.said[i].Key); m != "" && s.Unreal.Has(m) {
			return conditioned, diff.Range{Start: from, End: b}
		}
	}
	return free, diff.Range{}
}

// promised reports whether the source says before its word b no more than that something may be, and the draft says in
// its own words before the quotation that it will: “We could | visit them” and: promised to “visit them”.
func (j *judge) promised(a, b int) bool {
	s := &j.lang.Sense
	if !j.follows(b) || j.readsAlone(a) || !j.lang.IsHedge(j.said[b-1].Key) || s.Tenses.Has(j.said[b-1].Key) ||
		j.lang.Modal(j.said[b-1].Key) == "" ||
		j.lang.Modal(j.said[b-1].Key) == "must" || j.lang.Modal(j.said[b-1].Key) == "should" {
		return false
	}
	surely := false
	for _, w := range j.frame() {
		if j.lang.IsHedge(w.Key) && !s.Tenses.Has(w.Key) || j.lang.IsCondition(w.Key) || j.lang.IsNegation(w.Key) ||
			s.Wishes.Has(w.Key) || s.Supposes.Has(w.Key) {
			return false
		}
		surely = surely || s.Vows.Has(w.Key) || s.Surely.Has(w.Key)
	}
	return surely
}

// bounded reports whether the draft's own words right before the marks bound the number that the quotation begins with,
// or have the article, as the source's words r do.
func (j *judge) bounded(r diff.Range) bool {
	frame := j.frame()
	of := isAmount(j.said[r.Start].Key, j.lang) || j.lang.Sense.PartsOf.Has(j.said[r.End-1].Key)
	for _, w := range frame {
		if w.Key == j.said[r.Start].Key || of && isAmount(w.Key, j.lang) {
			return true
		}
	}
	for i := range frame {
		for k := 1; k <= 3 && i+k <= len(frame); k++ {
			if x := bound(frame[i:i+k], j.lang.Sense.Bounds); x > 0 && x == bound(j.said[r.Start:r.End], j.lang.Sense.Bounds) {
				return true
			}
		}
	}
	return false
}

// opensDenied reports whether the source's words r are a denial and no answer, and the first word of a sentence that
// the quotation begins at its word a as its own: "Not one boat sank", “One boat sank”.
func (j *judge) opensDenied(a int, r diff.Range) bool {
	key := j.said[r.Start].Key
	return r.Len() == 1 && j.readsAlone(a) && j.sentenceStart(r.Start, 1, 0) == r.Start && j.lang.IsNegation(key) &&
		(key == j.lang.Sense.Not || !j.lang.Sense.Nos.Has(key))
}

// follows reports whether the source's word stands behind another one of its clause, with nothing but a space between.
func (j *judge) follows(b int) bool {
	return b > 0 && strings.TrimSpace(j.Source.Slice(text.Span{Start: j.said[b-1].End, End: j.said[b].Start})) == ""
}

// deniedFragment returns the index of the denial, from the word on, that governs a quotation of a few words which
// begins at b: "it is not | likely", "I don't think that's a | risk"; -1 for none.
func (j *judge) deniedFragment(from, b int) int {
	i := b
	for i > from && j.follows(i) && (j.lang.Sense.Degrees.Has(j.said[i-1].Key) || isAdverb(j.said[i-1].Key, j.lang)) {
		i--
	}
	if i <= from || !j.follows(i) {
		return -1
	}
	last := j.said[i-1].Key
	if j.lang.IsNegation(last) {
		return i - 1
	}
	if at := j.notCalled(from, i); at >= 0 {
		return at
	}
	if !j.isBeing(last) {
		return -1
	}
	for i--; i > from && j.follows(i); i-- {
		switch key := j.said[i-1].Key; {
		case j.lang.IsNegation(key):
			if i-1 > from && j.lang.IsPronoun(j.said[i-2].Key) {
				i--
			}
			return i - 1
		case !j.lang.IsFunction(key) && !j.lang.Sense.Governs(key):
			return -1
		}
	}
	return -1
}

// notCalled returns the index of the denial of a verb that calls something what begins at the word i: "I wouldn't call
// it a | warning"; -1 for none.
func (j *judge) notCalled(from, i int) int {
	for h := i - 1; h > from && i-h <= subjectReach && j.joint(h-1) == ""; h-- {
		if !j.lang.Grammar.Is(j.said[h].Key, language.Calling) {
			continue
		}
		for at := h - 1; at >= from && h-at <= edgeReach; at-- {
			if j.lang.IsNegation(j.said[at].Key) {
				return at
			}
		}
	}
	return -1
}

// isBeing reports whether the word is a form of "to be", or has one contracted behind it: "is", "that's".
func (j *judge) isBeing(key string) bool {
	if i := strings.IndexByte(key, '\''); i >= 0 {
		key = key[i:]
	}
	return j.lang.Sense.Beings.Has(key)
}

// selfOf is the word without a verb contracted behind it: "i" for "i'm".
func selfOf(key string) string {
	self, _, _ := strings.Cut(key, "'")
	return self
}
