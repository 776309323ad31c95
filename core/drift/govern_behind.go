package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
)

const (
	// tailWords is how many words behind the quotation, or of the sentence behind it, are read: what turns a claim there
	// is short ("is simply not true", "That is false."); more is another claim.
	tailWords = 8
	// verdictWords is the longest sentence that is a verdict by itself: "Not at all.", "Nonsense."
	verdictWords = 3
	// tagWords is how many words an attribution behind a comma has before its verb: ", or so they say".
	tagWords = 4
	// urgeWords is how many it has where somebody would have one think so: ", the company would have you think".
	urgeWords = 6
	// backWords is the longest sentence that says of the one before it whose words it was.
	backWords = 16
)

// governedBehind returns how the clause that ends before the source's word e stands by what follows: the rest of its
// own sentence, or the sentence right behind it where that points back. The range is the words that tell.
func (j *judge) governedBehind(e int) (standing, diff.Range) {
	if e >= len(j.said) || e == 0 || j.turnOf(e) != j.turnOf(e-1) {
		return free, diff.Range{}
	}
	if j.stops(e - 1) {
		return j.refuted(e)
	}
	s, sign := &j.lang.Sense, j.joint(e-1)
	if j.beginsPhrase(e, s.FillerPairs) {
		return free, diff.Range{} // "，就是说": "that is to say" gives nobody else's words
	}
	end := j.clauseEnd(e)
	r := diff.Range{Start: e, End: end}
	i := e
	for s.BeforeIfs.Has(j.key(i)) && i+1 < len(j.said) && !s.Limits.Has(j.key(i)) {
		i++
	}
	key := j.key(i)
	switch {
	case j.beginsPhrase(i, s.IfPhrases), s.Ifs.Has(key) && !s.Whethers.Has(key) && !j.courteous(i),
		s.Limits.Has(key):
		return conditioned, diff.Range{Start: e, End: j.clauseEnd(i)}
	case (j.beginsPhrase(e, s.Reservations) || j.beginsPhrase(e, s.Nows)) && !j.coversAll(e, end),
		sign == "" && (s.Shares.Has(key) || s.Smalls.Has(key)) && j.lang.IsMeasure(j.key(i+1)): // "most months"
		return supposed, r
	case (s.According.Has(key) || j.beginsPhrase(e, s.Relays)) && !j.own(e, min(end, e+tagWords)):
		return relayed, r
	case s.BeforeIfs.Has(j.key(e)) && (j.key(e+1) == s.Not || s.BeforeIfs.Has(j.key(e+1))) &&
		j.lang.IsFunction(j.key(e+2)) && !s.Subjects.Has(j.key(e+2)):
		return supposed, r // "but not in winter"
	case s.Adverbials.Has(j.key(e)) && j.stops(e):
		return supposed, r // ", supposedly.", "gerekirdi | belki."
	case strings.HasPrefix(sign, ",") && s.Adverbials.Has(j.key(e)) && e+1 < end && alike.IsNumber(j.said[e+1], j.lang):
		return supposed, r // "two pints, maybe three"
	case sign == "" && s.BeforeIfs.Has(j.key(e)) && !s.Limits.Has(j.key(e)) && e+1 < end &&
		alike.IsNumber(j.said[e+1], j.lang), sign == "" && end-e > 1 && s.BeforeIfs.Has(j.key(end-1)) && j.joint(end-1) != "":
		return supposed, r // "the last man | but one", "safe | in daylight only"
	case strings.HasPrefix(sign, ",") && j.lang.Grammar.VerbFinal && j.endsInIf(end-1):
		return conditioned, r // ", ölçümler doğruysa"
	case strings.HasPrefix(sign, ",") && s.Inverts.Has(j.key(e)) && s.Subjects.Has(j.key(e+1)) && !j.asks(end-1):
		return conditioned, r // ", had they called us"
	case strings.HasPrefix(sign, ",") && s.BeforeIfs.Has(j.key(e)) && j.ownVerdict(e, end):
		return supposed, r // ", but I wouldn't swear to it"
	case sign == "" && s.Pasts.Has(key) && j.deniesShortly(i+1, end):
		return denied, r // "until it wasn't"
	case strings.HasPrefix(sign, ",") && end-e <= verdictWords && s.Permits.Has(j.key(end-1)):
		return conditioned, r // ", weather permitting"
	case sign != "" && j.lang.IsNegation(j.key(e)) && j.stops(e) && !s.Tags.Has(j.key(e)): // ", non?" asks for assent
		return denied, diff.Range{Start: e, End: e + 1}
	case sign == "" && (j.deniedBehind(e, saidReach) ||
		j.lang.Grammar.VerbSecond && key == s.Not && !s.NotOnly.HasPair(key, j.key(i+1)) && !j.asks(i)):
		return denied, diff.Range{Start: e, End: e + 1}
	case sign == "" && j.lang.Grammar.VerbFinal && s.Claims.Has(key) && !j.own(e, end):
		return supposed, r // "parayı aldığı | iddiası"
	case sign == "" && (j.doubtedBehind(e) || s.Whethers.Has(key) && j.stops(i) && j.asks(i) && !j.asksInDraft()):
		return supposed, r
	case sign == "" && s.Beings.Has(key):
		if j.untrue(e, end) {
			return denied, r
		}
		if s.Whats.Has(j.key(i+1)) && j.saidByOthers(i+2, end) {
			return relayed, r // "The well is clean | is what I was told"
		}
		if j.lang.Numbers.Articles.Has(j.key(i+1)) && s.Claims.Has(j.key(i+2)) {
			return supposed, r // "The well is clean | is a claim"
		}
	case strings.HasPrefix(sign, ",") || strings.ContainsAny(sign, "-–—"):
		return j.tagged(e, end)
	}
	return free, diff.Range{}
}

// coversAll reports whether what seems to limit the clause has its alternative beside it, which together leave nothing
// out: "in theory or in practice".
func (j *judge) coversAll(e, end int) bool {
	for i := e + 1; i+1 < min(end, e+tailWords); i++ {
		if language.Conjunctions.Has(j.key(i)) && j.key(i+1) == j.key(e) && j.joint(i-1) == "" {
			return true
		}
	}
	return false
}

// deniedBehind reports whether the clause whose words end before e goes on with its denial, where that stands behind
// what it denies: "söz konusu | değil", "見せてい | なかった"; behind a verb in the second place only where the clause
// ends with it, "Dat weet ik | niet".
func (j *judge) deniedBehind(e, reach int) bool {
	g, s := &j.lang.Grammar, &j.lang.Sense
	if !g.VerbFinal && !((g.VerbSecond || s.HalfDenials != "") && j.joint(e) != "" &&
		!j.asks(e)) || j.stops(e-1) {
		return false
	}
	if j.lang.IsNegation(j.key(e)) && !s.NotOnly.HasPair(j.key(e), j.key(e+1)) {
		return true
	}
	if j.lang.Sense.DenialRuns == "" {
		return false
	}
	run := j.key(e)
	if j.lang.Grammar.Spaceless {
		run = j.lettersFrom(e, reach)
	}
	return j.lang.Sense.Denying(run) > 0
}

// untrue reports whether the words say that something is not so: a word for it, or a denied word for its contrary.
func (j *judge) untrue(from, to int) bool {
	s := &j.lang.Sense
	negs := negations(j.said[from:to], j.lang)
	for i := from; i < to; i++ {
		switch {
		case j.beginsPhrase(i, s.Untruths):
			return negs%2 == 0
		case j.beginsPhrase(i, s.Facts), s.Sos.Has(j.said[i].Key):
			return negs%2 == 1
		}
	}
	return false
}

// courteous reports whether the conditional clause from the word on sets no condition: "if you like", "if not".
func (j *judge) courteous(at int) bool {
	s := &j.lang.Sense
	if s.Backs.Has(j.key(at+1)) && (s.Whats.Has(j.key(at+2)) || s.Whats.Has(j.key(at+3))) {
		return true // "if that's what you are asking"
	}
	if !s.IfYous.Has(j.key(at+1)) && j.lang.Person(j.key(at+1)) != 2 {
		return j.lang.Person(j.key(at+1)) == 1 && s.IfMays.Has(j.key(at+2))
	}
	for i := at + 1; i < min(len(j.said), at+5) && j.lang.Person(j.key(at+1)) == 2; i++ {
		if s.Courtesies.Has(j.said[i].Key) || j.stops(i) {
			return s.Courtesies.Has(j.said[i].Key)
		}
		if i == at+4 {
			return false
		}
	}
	return j.lang.Person(j.key(at+1)) != 2
}

// tagged reads an attribution or a verdict between commas behind the clause: ", they say", ", is what the flyer says".
func (j *judge) tagged(e, end int) (standing, diff.Range) {
	s := &j.lang.Sense
	r := diff.Range{Start: e, End: end}
	if (s.Beings.Has(j.key(e)) || j.lang.IsNegation(j.key(e)) && s.Beings.Has(j.key(e+1)) ||
		j.lang.Grammar.VerbFinal && end-e <= verdictWords) && j.untrue(e, end) {
		return denied, r
	}
	if s.Ases.Has(j.key(e)) {
		return free, diff.Range{} // "as the engineers told us": he says so, too
	}
	if at := j.afterthought(e, end); at > e {
		if st := j.pointsBack(at, end); st != free {
			return st, r
		}
		if s.Sos.Has(j.key(at-1)) && j.saidByOthers(at, end) {
			return relayed, r
		}
		if s.Sos.Has(j.key(at-1)) && (j.lang.IsHedge(j.key(end-1)) || s.Supposes.Has(j.key(end-1))) {
			return supposed, r // ", or so it seemed"
		}
	}
	if s.Ores.Has(j.key(e)) && j.unrealIn(e+1, min(end, e+verdictWords)) {
		return supposed, r // ", or it would be if somebody paid"
	}
	if last := j.key(end - 1); end-e <= verdictWords && s.Wishes.Has(last) && j.speaksHimself(e, end) && end-e > 1 {
		return supposed, r // ", I hope"
	}
	for i := e; i < min(end, e+urgeWords); i++ {
		if !s.Reports.Has(j.key(i)) && !s.Supposes.Has(j.key(i)) || i >= e+tagWords && !s.Urges.Has(j.key(i-2)) {
			continue
		}
		switch {
		case i > e && s.Beings.Has(j.contracted(j.key(i-1))) && s.Passives.Has(j.key(i)) && i+1 >= end:
			return relayed, r // ", I am told,"
		case i == e && s.Reports.Has(j.key(i)) && end-e <= tagWords && !j.own(e, end) && s.Determiners.Has(j.key(e+1)) &&
			j.lang.Person(j.key(e+1)) == 0 && !j.lang.Sense.Subjects.Has(j.key(e+1)):
			return relayed, r // ", says the architect"
		case i+1 < len(j.said) && i+1 < end && (i+2 < end || !s.Objects.Has(j.key(i+1))): // more than an attribution
			if !s.Beings.Has(j.key(e)) {
				return free, diff.Range{}
			}
		case i == e || j.own(e, i) && negations(j.said[e:i], j.lang) == 0 ||
			j.lang.Person(selfOf(j.key(i-1))) == 2 && !s.Urges.Has(j.key(i-2)):
			return free, diff.Range{}
		}
		if j.own(e, i) {
			return denied, r
		}
		return relayed, r
	}
	return free, diff.Range{}
}
