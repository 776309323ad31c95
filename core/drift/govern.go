package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
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
	return strings.Trim(j.between(word), " \t\r\n\u00a0”“\"’‘'«»„>")
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
	if s := &j.lang.Sense; s.Thens.Has(j.said[n-1].Key) || s.Thens.Has(j.joinedAt(n)) {
		for at := from; at < n-1; at++ {
			if s.Ifs.Has(j.said[at].Key) {
				return conditioned, diff.Range{Start: at, End: b}
			}
		}
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
		if st == free && j.conditionFirst(from, n) {
			st, at = conditioned, from
		}
	case strings.HasPrefix(sign, ":"):
		st, at = j.announced(from, n)
	default:
		st, at = j.introduced(from, n)
	}
	first := from
	for at := first; at+1 < n; at++ {
		if strings.HasPrefix(j.joint(at), ":") {
			first = at + 1 // "Bakan: |", a label that no transcript tells
		}
	}
	for first+1 < n && j.lang.Sense.Openers.Has(j.said[first].Key) {
		first++
	}
	if (st == free || st == relayed && len(j.Voices) == 0) && n == b &&
		first == n-j.endsInWord(n, j.lang.Sense.Adverbials) {
		st, at = supposed, first // "Apparently | he left", "아마 | 다음 주에는", "也许 | 下周"
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
	clause := j.Source.String[:j.said[word].End]
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
		case i == n-1 && s.Comparers.Has(w.Key) && j.prefers(from, i):
			return denied, from // "we would rather sell it than |"
		case s.NotOnly.HasPair(w.Key, next), s.NotOnly.HasPair(before, w.Key), s.Ores.Has(before):
			return free, -1
		case s.NoVerbTo.Has(w.Key) && (s.NoVerbs.Has(before) ||
			i == n-1 && s.Follies.Has(before) && j.denials(from, i-1)%2 == 0),
			s.NoNounOf.Has(w.Key) && s.NoNouns.Has(before):
			return denied, i - 1
		case j.lang.Grammar.VerbFinal && j.lang.IsNegation(w.Key) &&
			(s.Doubts.Has(before) || s.Denies.Has(before) || s.Factives.Has(before)):
			return free, -1 // "شکی نیست که |": there is no doubt that
		case j.lang.IsNegation(w.Key) || halfDenies(w.Key, s):
			if i > from && j.lang.IsPronoun(before) {
				i-- // told with its subject: "I won't"
			}
			return denied, i
		case i == n-2 && !j.lang.IsFunction(w.Key) && j.lang.IsPreposition(next) &&
			j.lang.IsNegation(before) && !s.Embeds(w.Key) && !s.Nos.Has(before) && w.Kind == text.Term:
			return denied, i - 1 // "I wouldn't bet on |"
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
	} else if j.thatJoined(n) {
		that = true
	}
	if k-2 >= from && that && j.lang.Grammar.VerbSecond &&
		s.Subjects.Has(selfOf(j.said[k-1].Key)) {
		if v := j.verbKey(k - 2); s.Governs(v) || s.Denies.Has(v) || s.Doubts.Has(v) {
			k-- // "früher dachte ich, dass |"
		}
	}
	if k == from {
		return free, -1
	}
	head := j.said[k-1].Key
	for i := k - 2; that && s.Coordinators.Has(head) && i > from && j.opensClause(n); i-- { // "he says it is, and that |"
		if s.That.Has(j.said[i].Key) {
			return j.embedded(from, i+1, false)
		} else if s.Embeds(j.verbKey(i)) && j.opensClause(i+1) {
			return j.matrix(from, i)
		}
	}
	if at := j.endsInPhrase(from, k, s.IfPhrases); at >= 0 {
		return conditioned, at
	}
	if at := j.asRule(from, n); at >= 0 {
		return supposed, at
	}
	if !that && j.noReason(from, k-1) {
		return denied, j.clauseStart(from, k-1)
	}
	switch {
	case s.Ifs.Has(head) && !(that && j.lang.IsPreposition(head)) ||
		!that && s.Conditions.Has(head) && !j.afterAuxiliary(from, k-1):
		return conditioned, k - 1
	case s.Beings.Has(j.contracted(head)) && k-2 >= from && !that &&
		j.lang.IsPreposition(j.said[n].Key):
		return free, -1 // "the English version is | in the folder"
	case s.Beings.Has(j.contracted(head)) && k-2 >= from && (that || j.joint(k-2) == "") &&
		!(j.lang.Grammar.VerbFinal && s.Embeds(j.key(k-2))): // "कहते हैं कि |" is one verb
		return j.subjectOf(from, k-1)
	case s.Minds.Has(head) && (that || j.opensClause(n)):
		return j.mind(from, k-1)
	case that && j.content(head),
		s.Chances.Has(head) && s.Subjects.Has(selfOf(j.said[n].Key)) && j.ahead(n) && j.some(from, k-1):
		return j.noun(from, k-1) // "there's a chance | it'll rain"
	case that && j.presupposed(from, k-1):
		return free, -1
	case that && (s.Facts.Has(head) || j.lang.IsHedge(head)) && !s.Governs(head):
		return j.quality(from, k-1)
	case that && j.putTo(from, k-1):
		return relayed, j.clauseStart(from, k-1)
	case that && k-2 >= from && s.Relatives.Has(j.said[k-2].Key) && !j.lang.IsFunction(head) && !s.Embeds(j.verbKey(k-1)):
		return supposed, j.clauseStart(from, k-1) // "a theory which holds that |"
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
	if h := j.verb(from, k, that); h >= 0 && (that || j.lang.Grammar.Spaceless || j.lang.Grammar.Syllabic ||
		j.opensClause(n)) {
		return j.matrix(from, h)
	}
	if i := j.aroundAside(from, k); that && i > from {
		if j.beginsPhrase(i, s.Reservations) {
			return supposed, j.clauseStart(from, i-1) // "we accept, for the sake of argument, that |"
		}
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
