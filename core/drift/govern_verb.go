package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/language"
)

// contracted is a verb that is contracted behind its subject, with its apostrophe; any other word as it is.
func (j *judge) contracted(key string) string {
	if i := strings.IndexByte(key, '\''); i > 0 {
		return key[i:]
	}
	return key
}

// verb returns the verb that the clause behind the word k-1 is the object of, over the person it is said to and, behind
// a "that", over when it was said: "they told me |", "he told the court on Monday that |"; -1 for none.
func (j *judge) verb(from, k int, that bool) int {
	s := &j.lang.Sense
	if !that && s.Hears.Has(j.said[k-1].Key) && strings.ContainsAny(j.between(k-1), "“\"«„‘") {
		return -1 // 'they have never read "The Raven"'
	}
	if !that && j.verbalNoun(from, k-1) {
		return -1
	}
	if s.Embeds(j.verbKey(k-1)) || that && j.lang.Grammar.Is(j.said[k-1].Key, language.Saying) &&
		!s.Subjects.Has(j.key(k-2)) {
		return k - 1
	}
	if k-2 >= from && j.joint(k-2) == "" && s.Objects.Has(j.said[k-1].Key) && s.Reports.Has(j.said[k-2].Key) {
		return k - 2
	}
	for i := k - 2; i >= from && k-i <= tellReach && j.joint(i) == ""; i-- {
		next := j.said[i+1].Key
		several := !j.lang.IsPronoun(next) && (i == k-2 && (s.Everyones.Has(next) || s.IsSubject(next) ||
			alike.Capital(j.Source, j.said[i+1])) || i < k-2 && (s.Determiners.Has(next) || j.lang.IsQuantity(next)))
		if (that || several) && s.Tells.Has(j.said[i].Key) {
			return i
		}
	}
	for i := k - 2; that && i >= from && k-i <= subjectReach && j.joint(i) == ""; i-- {
		if s.Embeds(j.verbKey(i)) && (i == from || i == k-2 && j.lang.Grammar.VerbFinal || j.joint(i-1) != "" ||
			j.lang.IsNegation(j.said[i-1].Key)) {
			return i // "يزعم خصومنا أن |", "afirma el ministro que |", "लोग कहते हैं कि |"
		}
	}
	if i := j.overPhrase(from, k); i >= 0 && (that || !j.lang.IsFunction(j.said[k-1].Key)) && s.Embeds(j.verbKey(i)) {
		return i
	}
	return -1
}

// tellReach is how many words before a clause the verb may stand by which somebody is told it: "they told the people of
// the village that |".
const tellReach = 9

// overPhrase returns the word before a preposition and the words behind it that end before the word k: "thought | for
// one moment"; -1 for none.
func (j *judge) overPhrase(from, k int) int {
	for i := k - 2; i > from && k-i <= subjectReach && j.joint(i-1) == "" && j.joint(i) == ""; i-- {
		if j.lang.IsPreposition(j.said[i].Key) {
			return i - 1
		}
	}
	return -1
}

// clauseStart returns the first word of the clause that the word h stands in.
func (j *judge) clauseStart(from, h int) int {
	c := h
	for c > from && j.joint(c-1) == "" && !j.lang.Sense.Openers.Has(j.said[c-1].Key) {
		c--
	}
	return c
}

// denials is how many denials stand from the word c to the word h, which may be one itself.
func (j *judge) denials(c, h int) int { return negations(j.said[c:h], j.lang) }

// matrix reads a clause whose verb is the word h: who says or thinks it, and whether that is denied.
func (j *judge) matrix(from, h int) (standing, int) {
	s, key := &j.lang.Sense, j.verbKey(h)
	c := j.clauseStart(from, h)
	if h-2 >= from && h == c && s.That.Has(j.said[h-1].Key) {
		c = j.clauseStart(from, h-2) // "I have seen nothing that suggests |"
	} else if h == c && h-2 >= from && s.Coordinators.Has(j.said[h-1].Key) && j.joint(h-2) == "" && j.plainVerb(h) {
		if at := j.clauseStart(from, h-2); j.denials(at, h)%2 == 1 {
			c = at // "I'm not going to stand here and tell you |"
		}
	}
	verb := h
	if key != j.said[h].Key && j.lang.Grammar.Spaceless && h > c {
		verb-- // "不 | 否认"
	}
	negs := j.denials(c, verb)
	for i := c; negs%2 == 1 && i+2 < h; i++ {
		if s.Musts.Has(j.said[i].Key) && s.NoVerbTo.Has(j.said[h-1].Key) && s.Tells.Has(key) &&
			!s.NoVerbTo.Has(j.said[i+1].Key) {
			return free, -1 // "I don't need a lawyer to tell me |"
		}
	}
	if negs == 0 && (s.Supposes.Has(key) || s.Asserts.Has(key)) {
		for i := c; i < h; i++ {
			if s.Reluctant.Has(j.said[i].Key) &&
				!(s.Asserts.Has(key) && j.speaksHimself(c, i) &&
					(j.isBeing(j.key(i-1)) || s.Selves.Has(selfOf(j.key(i-1))))) {
				return supposed, c // "I have trouble accepting that", but "I hate to admit that"
			}
		}
	}
	for i := c; negs > 0 && i < h; i++ {
		if s.Reluctant.Has(j.said[i].Key) && j.denials(c, i)%2 == 1 {
			negs-- // "I don't mind saying that"
		}
		if s.Musts.Has(j.said[i].Key) && s.NoVerbTo.Has(j.said[i+1].Key) && negs%2 == 1 {
			negs-- // "I don't need to tell you that"
		}
	}
	if h > c && s.Froms.Has(j.said[h-1].Key) && j.isParticiple(j.said[h].Key) && j.denials(h-2, h) == 0 {
		negs++ // "we are a long way from saying that", "I'd stop short of saying"
	}
	if to := h - 1; to > c {
		if s.NoVerbTo.Has(j.said[to].Key) {
			to--
		}
		if s.Comparers.Has(j.said[to].Key) && (negs%2 == 1 || j.prefers(c, to)) {
			negs++ // "nothing pleases me more than to announce that", "I'd rather resign than say"
		}
	}
	if h-2 >= c && s.NoVerbTo.Has(j.said[h-1].Key) && (s.Untruths.Has(j.said[h-2].Key) || s.Follies.Has(j.said[h-2].Key) ||
		s.Toos.Has(j.key(h-3))) || h > c && s.Infinitives.Has(key) && s.Follies.Has(j.said[h-1].Key) {
		negs++ // "it is wrong to say that", "it's too early to say that", "sería injusto decir que"
	}
	even := negs%2 == 0
	told := func(st standing) (standing, int) { return st, c }
	drops := j.lang.Grammar.DropsSubject
	own, subject := drops && s.Selves.Has(key), -1
	for i := h - 1; i >= c; i-- {
		self := selfOf(j.said[i].Key)
		if s.Selves.Has(self) {
			own, subject = true, i
			break
		}
		if s.Subjects.Has(self) || i == h-1 && s.Relatives.Has(self) { // "I blame whoever thinks that |"
			subject = i
			own = own || s.Relatives.Has(self) && j.lang.Person(j.key(i-1)) == 1 // "those of us who think that |"
			break
		}
	}
	for i := c - 1; subject < 0 && c > from && i >= from; i-- { // "we stand up and say: |"
		self := selfOf(j.said[i].Key)
		own = own || s.Selves.Has(self)
		if own || s.Subjects.Has(self) && !s.Openers.Has(self) {
			subject = i
		}
	}
	if subject < 0 && j.lang.Grammar.VerbSecond && h > c && h+1 < len(j.said) && j.joint(h) == "" {
		own = own || s.Selves.Has(selfOf(j.said[h+1].Key)) // "früher dachte ich, |"
	}
	if j.accused(c, h) {
		return told(relayed)
	}
	passive := h > c && s.Beings.Has(j.contracted(j.said[h-1].Key)) && s.Passives.Has(key)
	sent := h-2 > c && s.NoVerbTo.Has(j.said[h-1].Key) && s.Objects.Has(j.said[h-2].Key) && !s.Selves.Has(j.said[h-2].Key)
	switch {
	case s.Denies.Has(key):
		if even || s.Feigns.Has(key) {
			return told(denied)
		}
		return free, -1
	case s.Doubts.Has(key):
		if even {
			return told(supposed)
		}
		return free, -1
	case s.Factives.Has(key):
		if !even && own && s.Asserts.Has(key) {
			return told(denied) // "I don't know that"
		}
		return free, -1
	case s.NotDoubted.HasPair(j.key(h-1), key):
		return free, -1 // "I can't believe that we won", "rest assured that"
	case !even:
		return told(denied)
	case s.Wishes.Has(key), s.Asks.Has(key):
		return told(supposed)
	case s.Asserts.Has(key):
		if sent && !own && h-3 >= c && (s.Asks.Has(j.said[h-3].Key) || s.Reports.Has(j.said[h-3].Key) ||
			s.Urges.Has(j.said[h-3].Key)) {
			return told(relayed) // "they ask us to accept that |"
		}
		return free, -1
	case own && h > c && j.perfect(c, h):
		return told(supposed) // "I could have sworn |"
	case s.Onces.HasPair(j.key(h-2), j.key(h-1)):
		return told(supposed) // "I used to believe"
	case passive, sent, s.Hears.Has(key):
		return told(relayed)
	case own && (s.Guesses.Has(key) ||
		s.Supposes.Has(key) && (j.pastBefore(from, h) || j.hadThought(c, h) || s.Passives.Has(key) && j.deniedLater(h+1))):
		return told(supposed)
	case subject > c && j.lang.Person(selfOf(j.said[subject].Key)) == 2 && s.Urges.Has(j.said[subject-1].Key):
		for i := c; i < subject; i++ {
			if s.Selves.Has(selfOf(j.said[i].Key)) {
				return free, -1
			}
		}
		return told(relayed) // "they want you to think that |"
	case j.questioned(c, h):
		return told(supposed)
	case own && subject > from && j.joint(subject-1) == "":
		return j.embedded(from, subject, false) // "I wish I could say that |", "I'd be lying if I said |"
	case own, s.Infinitives.Has(key):
		return free, -1
	case s.Supposes.Has(key) && c == h, s.Puts.Has(key) && h == from && !s.That.Has(j.key(h+1)):
		return told(supposed) // "Suppose |", "Say |"
	case subject >= c && j.lang.Person(selfOf(j.said[subject].Key)) == 2 && (s.Supposes.Has(key) || s.Reports.Has(key)) &&
		(j.unrealIn(subject, h) || subject > c && s.Ifs.Has(j.said[subject-1].Key)):
		return told(supposed) // "you'd think that |", "if you think |"
	case s.NotSaid.Has(j.key(h-1)) && subject != h-2 && !s.Reports.Has(j.key(h-2)) && !j.wantsTo(c, h-1),
		c == h && !drops && !j.goesOn(from, c),
		subject >= 0 && j.lang.Person(selfOf(j.said[subject].Key)) == 2 && !j.youSaid(c, h):
		return free, -1
	}
	return told(relayed)
}

// goesOn reports whether the verb c goes on with what the sentence from its first word on tells of somebody who has no
// pronoun: "the minister stood up there and | said".
func (j *judge) goesOn(from, c int) bool {
	for from < c && j.lang.Sense.Openers.Has(j.said[from].Key) {
		from++
	}
	for i := from; i < c; i++ {
		if j.lang.Sense.Determiners.Has(j.said[i].Key) { // "go to the quay and tell them that |" asks
			return i == from || !j.lang.IsPreposition(j.said[i-1].Key) && !j.commands(from)
		}
	}
	return false
}

// youSaid reports whether the verb h gives what follows as what the hearer says: "you told us that |", but "like you
// said, |".
func (j *judge) youSaid(c, h int) bool {
	s := &j.lang.Sense
	return h > c && s.Reports.Has(j.said[h].Key) && j.lang.Person(j.said[h-1].Key) == 2 &&
		(h-2 < c || !s.Ases.Has(j.said[h-2].Key) && !s.Asides.Has(j.said[h-2].Key))
}

// wantsTo reports whether what stands from the word c on before the infinitive's word to is somebody else, and what he
// does with it: "my critics like to say that |", but "my job is to say that |".
func (j *judge) wantsTo(c, to int) bool {
	s, first := &j.lang.Sense, j.said[c].Key
	return to-c > 1 && !s.Backs.Has(first) && !j.lang.IsNegation(first) && !j.isBeing(j.said[to-1].Key) &&
		(s.Determiners.Has(first) && j.lang.Person(first) != 2 || s.Subjects.Has(first)) && !s.Whats.Has(first)
}

// accused reports whether the words from c on give the saying itself, the word h, as what others say of its speaker, or
// make him say: "I am accused of saying that |", "I am told to say that |".
func (j *judge) accused(c, h int) bool {
	s := &j.lang.Sense
	return h-3 >= c && (j.isParticiple(j.said[h].Key) && j.lang.IsPreposition(j.said[h-1].Key) ||
		s.NoVerbTo.Has(j.said[h-1].Key)) && s.Passives.Has(j.said[h-2].Key) && j.isBeing(j.said[h-3].Key)
}

// isParticiple reports whether the word ends as present participles do.
func (j *judge) isParticiple(key string) bool {
	end := j.lang.Grammar.Participle
	return end != "" && len(key) > len(end)+1 && strings.HasSuffix(key, end) && !j.lang.IsSensed(key) // "something"
}

// plainVerb reports whether the verb, the word h, has no ending of the past, of another person or of a participle.
func (j *judge) plainVerb(h int) bool {
	key, g := j.said[h].Key, &j.lang.Grammar
	return g.Past != "" && !j.lang.Sense.Passives.Has(key) && !strings.HasSuffix(key, g.Past) &&
		!strings.HasSuffix(key, g.Plural) && !j.isParticiple(key)
}

// hadThought reports whether the verb h, behind words from c on, tells what was thought before it turned out otherwise:
// "I had assumed".
func (j *judge) hadThought(c, h int) bool { return h > c && j.lang.Sense.Inverts.Has(j.said[h-1].Key) }

// announced reads what stands before a colon: "they told me: |", "the claim is: |".
func (j *judge) announced(from, n int) (standing, int) {
	if n-2 >= from && j.lang.Sense.Beings.Has(j.contracted(j.said[n-1].Key)) {
		return j.noun(from, n-2)
	}
	if h := j.verb(from, n, false); h >= 0 && j.lang.Sense.Reports.Has(j.said[h].Key) {
		return j.matrix(from, h)
	}
	if c := j.clauseStart(from, n-1); strings.ContainsAny(j.between(n-1), "“\"«„") && j.Speaker != "" && !j.own(c, n) {
		return relayed, c // There's a text from Ida: "|
	}
	return free, -1
}

// introduced reads a clause or phrase that a comma or a dash parts from the word n: "if it rains, |", "according to the
// Courier, |", "as far as I know, |", "they say, |", "suppose, |".
func (j *judge) introduced(from, n int) (standing, int) {
	s := &j.lang.Sense
	if at := j.conditional(n); at >= from {
		if j.lang.Person(j.key(at+1)) == 2 && (!j.opensClause(n) || j.commands(n)) {
			return free, -1 // "If you saw it, please call" asks
		}
		return conditioned, at
	}
	if at := j.conditionBefore(from, n); at >= 0 {
		return conditioned, at
	}
	if at := j.endsInPhrase(from, n, s.Reservations); at >= 0 {
		return supposed, at
	}
	c := j.clauseStart(from, n-1)
	for c+1 < n && s.Openers.Has(j.said[c].Key) {
		c++
	}
	if s.Quotes.Has(j.said[n-1].Key) && j.Speaker != "" && !j.speaksHimself(from, n-1) {
		return relayed, from // "he called it, quote, |"
	}
	if (s.According.Has(j.said[c].Key) || j.beginsPhrase(c, s.Relays)) && !j.ownNotOthers(c, n) {
		return relayed, c
	}
	if s.Ases.Has(j.said[c].Key) && j.asOthers(c, n) {
		return relayed, c
	}
	if j.beginsPhrase(c, s.Exceptions) && j.universal(n) ||
		(s.Withouts.Has(j.said[c].Key) || s.Pasts.Has(j.said[c].Key) && j.opensClause(c+1)) && j.ahead(n) {
		return conditioned, c // "Apart from Pia, | all left", "Once it is paid, | we will move"
	}
	if s.Permits.Has(j.said[n-1].Key) && n-c <= verdictWords {
		return conditioned, c // "Weather permitting, |"
	}
	if j.lang.IsHedge(j.said[n-1].Key) && n-1 == c && s.Adverbials.Has(j.said[n-1].Key) {
		return supposed, c // "Perhaps, |"
	}
	if strings.ContainsAny(j.between(n-1), "“\"«„") { // She said to the Courier, "|
		for h := n - 1; h >= from; h-- {
			if s.Reports.Has(j.said[h].Key) {
				return j.matrix(from, h)
			}
		}
	}
	if h := j.verb(from, n, false); h >= n-2 && h >= 0 && !s.Courtesies.Has(j.said[h].Key) &&
		!s.Asserts.Has(j.said[h].Key) && !j.asked(c, h) {
		return j.matrix(from, h)
	}
	return free, -1
}
