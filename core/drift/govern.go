package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A standing is how the quoted clause stands in the sentence that the source put it into.
type standing uint8

// The standings. What a grammar calls the complement of a verb, of a noun or of an adjective is read here; the words of
// each class are the language's (Sense).
const (
	free        standing = iota // said, or said to be so
	denied                      // said not to be so: "not |", "the myth that |", "I don't think that |"
	supposed                    // not said to be so: "suppose |", "I doubt that |", "I wonder whether |"
	conditioned                 // said to be so under a condition: "if it rains, |"
	relayed                     // given as somebody else's words: "they say |"
)

const (
	// sentenceReach is how many words of the source's sentence are read before the quotation: the governing clause of a
	// spoken sentence stands nearer.
	sentenceReach = 24
	// edgeReach is how many words of grammar may stand between a denial and what it denies: "not in the |", "won't be a
	// |".
	edgeReach = 3
	// subjectReach is how many words the subject may have that stands between a governing verb and a quotation which
	// begins behind it: "I don't think the mayor's | brother got it".
	subjectReach = 4
)

// sentenceStart returns the first word of the sentence and turn of the source that the word b stands in, at most reach
// words before it, and not before the word least.
func (j *judge) sentenceStart(b, reach, least int) int {
	from := b
	for from > least && b-from < reach && !j.stops(from-1) && j.turnOf(from-1) == j.turnOf(b) {
		from--
	}
	return from
}

// joint is the punctuation between the source's word and the next one, without marks and spaces.
func (j *judge) joint(word int) string {
	return strings.Trim(j.between(word), " \t\r\n\u00a0”“\"’‘'«»„")
}

// governed returns how the clause that begins at the source's word b stands in its sentence, as the words from the word
// least on tell, and the words that tell it, which end at b.
func (j *judge) governed(b, least int) (standing, diff.Range) {
	from := j.sentenceStart(b, sentenceReach, least)
	n := b
	for n > from {
		if k := fillers(j.said[n-1:n], j.lang); k == 1 {
			n--
		} else if n-2 >= from && j.lang.Sense.FillerPairs.HasPair(j.said[n-2].Key, j.said[n-1].Key) {
			n -= 2
		} else {
			break
		}
	}
	if n == from {
		return free, diff.Range{}
	}
	if at := j.openMark(from, n); at > from && j.Speaker != "" {
		return relayed, diff.Range{Start: from, End: at}
	}
	if j.endsInIf(n - 1) {
		return conditioned, diff.Range{Start: j.clauseStart(from, n-1), End: b}
	}
	var st standing
	at := -1
	switch sign := j.joint(n - 1); {
	case sign != "" && j.lang.Sense.Nos.Has(j.said[n-1].Key):
		return free, diff.Range{} // "No. |" and "No, |" are answers
	case n < b || sign == "" || strings.Trim(sign, ".") == "" && j.said[n-1].Kind == text.Term:
		if st, at = j.deniedAtEdge(from, n); st == free {
			st, at = j.embedded(from, n, true)
		}
	case strings.HasPrefix(sign, ":"):
		st, at = j.announced(from, n)
	default:
		st, at = j.introduced(from, n)
	}
	first := from
	for first+1 < n && j.lang.Sense.Openers.Has(j.said[first].Key) {
		first++
	}
	if st == free && n-1 == first && n == b && j.lang.Sense.Adverbials.Has(j.said[first].Key) {
		st, at = supposed, first // "Apparently | he left", "아마 | 다음 주에는"
	}
	if st == free && j.joint(n-1) == "" && j.lang.Sense.Imagine.Has(j.said[first].Key) {
		st, at = supposed, first // "Imagine a town where |"
	}
	if st == free {
		return free, diff.Range{}
	}
	return st, diff.Range{Start: at, End: b}
}

// endsInIf reports whether the source's word is the end of a conditional clause whose verb says so: "çıkarsa |", "오면
// |".
func (j *judge) endsInIf(word int) bool {
	const reach = 24 // bytes of an ending, and of the letters before it
	end := j.said[word].End
	clause := j.Source.String[max(j.said[max(0, word-8)].Start, end-reach):end]
	for ending, left := j.lang.Sense.IfEndings.Next(); ending != ""; ending, left = left.Next() {
		if len(clause) > len(ending) && strings.HasSuffix(clause, ending) {
			return true
		}
	}
	return false
}

// deniedAtEdge reads a denial right before the word n, with nothing but words of grammar between: "we will not |",
// "none of the |". The second result is the word it begins with.
func (j *judge) deniedAtEdge(from, n int) (standing, int) {
	s := &j.lang.Sense
	for i := n - 1; i >= from && n-i <= edgeReach+1; i-- {
		w := j.said[i]
		before, next := "", ""
		if i > from {
			before = j.said[i-1].Key
		}
		if i+1 < n {
			next = j.said[i+1].Key
		}
		switch {
		case i < n-1 && j.joint(i) != "":
			return free, -1
		case s.NotOnly.HasPair(w.Key, next), s.NotOnly.HasPair(before, w.Key), s.Ores.Has(before):
			return free, -1
		case s.NoVerbTo.Has(w.Key) && (s.NoVerbs.Has(before) ||
			i == n-1 && s.Follies.Has(before) && j.denials(from, i-1)%2 == 0),
			s.NoNounOf.Has(w.Key) && s.NoNouns.Has(before):
			return denied, i - 1
		case j.lang.IsNegation(w.Key) || halfDenies(w.Key, s):
			if i > from && j.lang.IsPronoun(before) {
				i-- // told with its subject: "I won't"
			}
			return denied, i
		case !j.lang.IsFunction(w.Key), s.Subjects.Has(w.Key), s.Openers.Has(w.Key),
			s.Askers.Has(w.Key) && !s.Auxiliaries.Has(w.Key):
			return free, -1
		}
	}
	return free, -1
}

// embedded reads the word that the clause beginning at the word n is the complement of: "they say |", "I deny that |",
// "the idea that |", "it is wrong to say |", "unless |". Where behind is set, the clause may have begun a few words
// before n.
func (j *judge) embedded(from, n int, behind bool) (standing, int) {
	s := &j.lang.Sense
	k, that := n, false
	if k > from && s.That.Has(j.said[k-1].Key) {
		k, that = k-1, true
	}
	if k == from {
		return free, -1
	}
	head := j.said[k-1].Key
	if at := j.endsInPhrase(from, k, s.IfPhrases); at >= 0 {
		return conditioned, at
	}
	switch {
	case s.Ifs.Has(head) || !that && s.Conditions.Has(head):
		return conditioned, k - 1
	case s.Beings.Has(j.contracted(head)) && k-2 >= from && (that || j.joint(k-2) == ""):
		return j.subjectOf(from, k-1)
	case s.Minds.Has(head) && (that || j.opensClause(n)):
		return j.mind(from, k-1)
	case that && (s.Claims.Has(head) || s.Untruths.Has(head) || s.Grounds.Has(head)):
		return j.noun(from, k-1)
	case that && (s.Facts.Has(head) || j.lang.IsHedge(head)) && !s.Governs(head):
		return j.quality(from, k-1)
	}
	if that && j.lang.IsNegation(head) {
		if head == s.Not && k-2 >= from && j.isBeing(j.said[k-2].Key) ||
			k-2 >= from && s.Subjects.Has(j.said[k-2].Key) && stemOf(head, s) != head && j.isBeing(stemOf(head, s)) {
			return denied, j.clauseStart(from, k-1) // "it's not that |"
		}
		for h := k - 2; h >= from && h >= k-3 && j.joint(h) == ""; h-- { // "ich glaube nicht, dass |", "tror jag inte att |"
			switch v := j.said[h].Key; {
			case s.Denies.Has(v), s.Doubts.Has(v), s.Factives.Has(v):
				return free, -1
			case s.Governs(v):
				return denied, j.clauseStart(from, h)
			}
		}
		return free, -1
	}
	if h := j.verb(from, k, that); h >= 0 && (that || j.opensClause(n)) {
		return j.matrix(from, h)
	}
	if i := j.aroundAside(from, k); that && i > from {
		if h := j.verb(from, i, true); h >= 0 {
			return j.matrix(from, h) // "they told us, over and over, that |"
		}
	}
	if that && k-2 >= from && j.joint(k-2) == "" && s.Subjects.Has(j.said[k-2].Key) && !s.Selves.Has(j.said[k-2].Key) &&
		!j.lang.IsFunction(head) {
		return supposed, k - 2 // "she insinuated that |": no file knows the verb
	}
	if that && j.opensClause(n) {
		if st, at := j.unknown(from, k-1); st != free {
			return st, at
		}
	}
	if behind && !that {
		return j.clauseBefore(from, n)
	}
	return free, -1
}

// clauseBefore reads what governs a clause whose subject stands before the word n: "I don't think the mayor's |". Only
// a denial reaches over the subject: whose words they are, the whole clause would have to tell.
func (j *judge) clauseBefore(from, n int) (standing, int) {
	mere := true // nothing but degrees and amounts stand between
	for i := n - 1; i > from && n-i <= subjectReach && j.joint(i-1) == ""; i-- {
		s, key := &j.lang.Sense, j.said[i-1].Key
		mere = mere && (s.Degrees.Has(j.said[i].Key) || j.lang.IsQuantity(j.said[i].Key))
		if !s.That.Has(key) && !s.Governs(key) && !s.Doubts.Has(key) && !s.Denies.Has(key) {
			continue
		}
		if st, at := j.embedded(from, i, false); (st == denied || mere) && at < i-1 {
			return st, at
		}
		return free, -1
	}
	return free, -1
}

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
	governs := func(key string) bool {
		return s.Governs(key) || s.Denies.Has(key) || s.Doubts.Has(key) || s.Factives.Has(key) || s.Hears.Has(key)
	}
	if governs(j.verbKey(k - 1)) {
		return k - 1
	}
	if k-2 >= from && j.joint(k-2) == "" && s.Objects.Has(j.said[k-1].Key) && s.Reports.Has(j.said[k-2].Key) {
		return k - 2
	}
	if that {
		for i := k - 2; i >= from && k-i <= subjectReach+1 && j.joint(i) == ""; i-- {
			if s.Tells.Has(j.said[i].Key) {
				return i
			}
		}
	}
	return -1
}

// opensClause reports whether the word n can open a clause, where no "that" says so: it is a subject, not the object or
// the manner of the verb before it.
func (j *judge) opensClause(n int) bool {
	s, w := &j.lang.Sense, j.said[n]
	if s.Subjects.Has(selfOf(w.Key)) || s.Determiners.Has(w.Key) && !j.lang.IsNegation(w.Key) {
		return true
	}
	return w.Kind == text.Term && !j.lang.IsFunction(w.Key) && !s.Askers.Has(w.Key) && n+1 < len(j.said) &&
		(j.lang.IsFunction(j.said[n+1].Key) || j.lang.IsHedge(j.said[n+1].Key))
}

// commands reports whether the word n is no subject: a plea, or a verb whose object or denial follows: "please do",
// "call the".
func (j *judge) commands(n int) bool {
	s, w := &j.lang.Sense, j.said[n]
	if s.Subjects.Has(selfOf(w.Key)) || s.Determiners.Has(w.Key) {
		return false
	}
	next := j.key(n + 1)
	return s.Pleas.Has(w.Key) || s.Objects.Has(next) && !s.Auxiliaries.Has(next) && !s.Beings.Has(j.contracted(next))
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
	negs := j.denials(c, h)
	for i := c; negs > 0 && i < h; i++ {
		if s.Reluctant.Has(j.said[i].Key) && j.denials(c, i)%2 == 1 {
			negs-- // "I don't mind saying that"
		}
		if s.Musts.Has(j.said[i].Key) && s.NoVerbTo.Has(j.said[i+1].Key) && negs%2 == 1 {
			negs-- // "I don't need to tell you that"
		}
	}
	if h-2 >= c && s.NoVerbTo.Has(j.said[h-1].Key) && (s.Untruths.Has(j.said[h-2].Key) || s.Follies.Has(j.said[h-2].Key) ||
		s.Toos.Has(j.key(h-3))) {
		negs++ // "it is wrong to say that", "it's too early to say that"
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
		if s.Subjects.Has(self) {
			subject = i
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
	passive := h > c && s.Beings.Has(j.contracted(j.said[h-1].Key)) && s.Passives.Has(key)
	sent := h-2 > c && s.NoVerbTo.Has(j.said[h-1].Key) && s.Objects.Has(j.said[h-2].Key) && !s.Selves.Has(j.said[h-2].Key)
	switch {
	case s.Denies.Has(key):
		if even {
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
		return free, -1 // "I can't believe that we won"
	case !even:
		return told(denied)
	case s.Wishes.Has(key), s.Asks.Has(key):
		return told(supposed)
	case s.Asserts.Has(key):
		return free, -1
	case s.Onces.HasPair(j.key(h-2), j.key(h-1)):
		return told(supposed) // "I used to believe"
	case passive, sent, s.Hears.Has(key):
		return told(relayed)
	case own && (s.Guesses.Has(key) || s.Supposes.Has(key) && j.pastBefore(from, h)):
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
	case own:
		return free, -1
	case s.Supposes.Has(key) && c == h:
		return told(supposed) // "Suppose |"
	case subject >= c && j.lang.Person(selfOf(j.said[subject].Key)) == 2 && s.Supposes.Has(key) && j.unrealIn(subject, h):
		return told(supposed) // "you'd think that |"
	case s.NotSaid.Has(j.key(h-1)) && subject != h-2, c == h && !drops,
		subject >= 0 && j.lang.Person(selfOf(j.said[subject].Key)) == 2:
		return free, -1
	}
	return told(relayed)
}

// key is the key of the source's word; "" outside the source.
func (j *judge) key(word int) string {
	if word < 0 || word >= len(j.said) {
		return ""
	}
	return j.said[word].Key
}

// announced reads what stands before a colon: "they told me: |", "the claim is: |".
func (j *judge) announced(from, n int) (standing, int) {
	if n-2 >= from && j.lang.Sense.Beings.Has(j.contracted(j.said[n-1].Key)) {
		return j.noun(from, n-2)
	}
	if h := j.verb(from, n, false); h >= 0 && j.lang.Sense.Reports.Has(j.said[h].Key) {
		return j.matrix(from, h)
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
		s.Withouts.Has(j.said[c].Key) && j.unrealIn(n, n+2*subjectReach) {
		return conditioned, c // "Apart from Pia, | all left", "Without the grant, | we would close"
	}
	if s.Permits.Has(j.said[n-1].Key) && n-c <= verdictWords {
		return conditioned, c // "Weather permitting, |"
	}
	if j.lang.IsHedge(j.said[n-1].Key) && n-1 == c && s.Adverbials.Has(j.said[n-1].Key) {
		return supposed, c // "Perhaps, |"
	}
	if strings.ContainsAny(j.between(n-1), "“\"«„") { // She said to the Courier, "|
		for h := n - 1; h >= c; h-- {
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

// own reports whether the source's speaker names himself between the two words.
func (j *judge) own(from, to int) bool {
	for _, w := range j.said[from:to] {
		if self := selfOf(w.Key); j.lang.Sense.Selves.Has(self) || j.lang.Person(self) == 1 {
			return true
		}
	}
	return false
}

// endsInPhrase returns the first word of a phrase of the list that ends before the word n; -1 for none.
func (j *judge) endsInPhrase(from, n int, phrases language.List) int {
	for p, left := phrases.Next(); p != ""; p, left = left.Next() {
		if at := n - 1 - strings.Count(p, "+"); at >= from && j.isPhrase(at, p) {
			return at
		}
	}
	return -1
}

// beginsPhrase reports whether a phrase of the list begins with the word.
func (j *judge) beginsPhrase(at int, phrases language.List) bool {
	for p, left := phrases.Next(); p != ""; p, left = left.Next() {
		if j.isPhrase(at, p) {
			return true
		}
	}
	return false
}

// isPhrase reports whether the source says the phrase, keys with "+" between, from the word on.
func (j *judge) isPhrase(at int, phrase string) bool {
	for more := true; more; at++ {
		var key string
		if key, phrase, more = strings.Cut(phrase, "+"); j.key(at) != key {
			return false
		}
	}
	return true
}
