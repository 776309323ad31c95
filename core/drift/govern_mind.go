package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
)

// What governs a clause besides its verb: whose mind it is in, the noun that it is the content of, and when that was
// so.

// mind reads an adjective of belief, the word h, and whose belief it is: "everybody was sure that |", "I'm not
// convinced that |".
func (j *judge) mind(from, h int) (standing, int) {
	s := &j.lang.Sense
	c := j.clauseStart(from, h)
	negs := j.denials(c, h)
	if negs%2 == 1 {
		return supposed, c
	}
	at := c
	if i := j.aroundAside(from, c); i > from {
		at = j.clauseStart(from, i-1) // "my uncle, God rest him, was sure that |"
	}
	for i := h - 1; i >= at; i-- {
		switch self := selfOf(j.said[i].Key); {
		case s.Selves.Has(self):
			if j.pastBefore(from, h) {
				return supposed, c
			}
			return free, -1
		case j.lang.Person(self) == 2, s.Backs.Has(self) && (i+1 == h || j.lang.IsFunction(j.said[i+1].Key)),
			s.Makes.Has(self):
			return free, -1 // "make sure that", "it is certain that"
		case s.Subjects.Has(self), s.Determiners.Has(self), !j.lang.IsFunction(self) && j.isBeing(j.said[h-1].Key):
			return relayed, c // "plenty of people are sure that"
		}
	}
	return free, -1
}

// pastBefore reports whether the source's sentence says before the word h that what follows was thought then and need
// not be so now: "until last winter", "back then".
func (j *judge) pastBefore(from, h int) bool {
	for i := from; i < h; i++ {
		if j.beginsPhrase(i, j.lang.Sense.Pasts) {
			return true
		}
	}
	return false
}

// deniedLater reports whether the sentence goes on from the word on with a "but" behind a comma, and a denial of what
// was thought before: "I thought it was he, but I wouldn't swear to it".
func (j *judge) deniedLater(from int) bool {
	s := &j.lang.Sense
	for i := from; i+2 < len(j.said) && i < from+sentenceReach && !j.stops(i); i++ {
		if but := j.said[i+1].Key; strings.HasPrefix(j.joint(i), ",") && s.BeforeIfs.Has(but) && !s.Limits.Has(but) &&
			j.lang.IsPronoun(selfOf(j.said[i+2].Key)) {
			return j.denials(i+2, j.clauseEnd(i+2)) == 1
		}
	}
	return false
}

// questioned reports whether the clause from the word c to its verb h asks somebody whether he thinks or says what
// follows, and the quotation asks nothing: "Do you really think that |".
func (j *judge) questioned(c, h int) bool {
	if c == h || !j.lang.Sense.Askers.Has(j.said[c].Key) || j.asksInDraft() {
		return false
	}
	for i := h; i < min(len(j.said), h+2*sentenceReach); i++ {
		if j.stops(i) {
			return j.asks(i)
		}
	}
	return false
}

// asksInDraft reports whether the quotation asks something.
func (j *judge) asksInDraft() bool { return asking(j.Draft.Slice(j.Span)) }

// subjectOf reads the subject of the being at the word h, which says what a clause is: "the myth is that |", "the
// headline in the Gazette was that |", "what they want you to think is that |".
func (j *judge) subjectOf(from, h int) (standing, int) {
	s := &j.lang.Sense
	if st, at := j.noun(from, h-1); st != free || j.content(j.said[h-1].Key) {
		return st, at
	}
	if i := j.aroundAside(from, h); i > from && j.content(j.said[i-1].Key) {
		return j.noun(from, i-1) // "their position, as I read it, is that |"
	}
	c := j.clauseStart(from, h-1)
	for i := c + 1; i < h && s.Backs.Has(j.said[c].Key); i++ {
		if key := j.said[i].Key; j.lang.IsHedge(key) && !s.Tenses.Has(key) || s.Unreal.Has(j.lang.Modal(key)) {
			return supposed, c // "it may well be that |"
		}
	}
	for i := h - 2; i > c; i-- {
		if j.content(j.said[i].Key) && j.lang.IsFunction(j.said[i+1].Key) && !s.That.Has(j.said[i+1].Key) {
			return j.noun(from, i)
		}
	}
	if v := j.verb(from, h, true); v >= 0 && (s.Whats.Has(j.said[c].Key) || v == h-1 && v > c+1) {
		return j.matrix(from, v)
	}
	return free, -1
}

// content reports whether the noun says of a clause how it stands.
func (j *judge) content(key string) bool {
	s := &j.lang.Sense
	return s.Claims.Has(key) || s.Untruths.Has(key) || s.Grounds.Has(key)
}

// unknown reads a word before "that" that no list has, the word h: a verb that is denied ("we haven't established that
// |"), one that somebody else goes on with ("he keeps repeating that |"), or what stands between a noun and its content
// ("this fantasy out there that |").
func (j *judge) unknown(from, h int) (standing, int) {
	s := &j.lang.Sense
	key := j.said[h].Key
	c := j.clauseStart(from, h)
	if j.lang.IsFunction(key) {
		for i := h - 1; i >= c && h-i < subjectReach && j.joint(i) == ""; i-- {
			if j.content(j.said[i].Key) {
				return j.noun(from, i)
			}
		}
		return free, -1
	}
	for i := h - 1; i >= c && h-i < subjectReach && j.joint(i) == ""; i-- {
		if j.content(j.said[i].Key) && (i == h-1 || j.isParticiple(j.said[i+1].Key)) {
			return j.noun(from, i) // "the myth persists that |", "a rumour going the rounds that |"
		}
	}
	if before := j.key(h - 1); h > c && j.joint(h-1) == "" && j.lang.IsNegation(before) && !s.Nos.Has(before) {
		return denied, c
	}
	if p := j.lang.Grammar.Participle; p == "" || len(key) < len(p)+3 || key[len(key)-len(p):] != p {
		return free, -1
	}
	for i := h - 1; i >= c; i-- {
		switch self := selfOf(j.said[i].Key); {
		case s.Selves.Has(self), j.lang.Person(self) == 2, s.Backs.Has(self),
			s.Determiners.Has(self) && !s.Subjects.Has(self):
			return free, -1
		case s.Subjects.Has(self):
			return relayed, c
		}
	}
	return free, -1
}

// asOthers reports whether the words from c to n, before a comma, give what follows as others see it or put it: "as the
// mayor sees it, |", "as they say, |".
func (j *judge) asOthers(c, n int) bool {
	s := &j.lang.Sense
	if n-c < 3 || j.own(c, n) {
		return false
	}
	last := j.said[n-1].Key
	says := s.Reports.Has(last) || s.Supposes.Has(last) ||
		n-c > 3 && j.lang.Person(last) == len(s.Persons) && !s.Selves.Has(last) && !j.isBeing(j.said[n-2].Key)
	for i := c + 1; i < n && says; i++ {
		if j.lang.Person(selfOf(j.said[i].Key)) == 2 || j.lang.Modal(j.said[i].Key) != "" {
			return false
		}
	}
	return says
}

// verbKey is the key of the source's word, and of a present participle the plain form of its verb where a list has
// that: "conclude" for "concluding".
func (j *judge) verbKey(at int) string {
	s, key, end := &j.lang.Sense, j.key(at), j.lang.Grammar.Participle
	if two := j.key(at-1) + key; j.lang.Grammar.Spaceless && s.Embeds(two) {
		return two // "认为", each sign a word
	}
	for p, left := j.lang.Grammar.Proclitics.Next(); p != "" && !s.Embeds(key); p, left = left.Next() {
		if rest, ok := strings.CutPrefix(key, p); ok && s.Embeds(rest) {
			return rest // "ويزعم"
		}
	}
	if stem, ok := strings.CutSuffix(key, end); ok && end != "" && len(stem) > 2 && !s.Embeds(key) {
		for _, k := range [...]string{stem, stem + "e", stem[:len(stem)-1]} {
			if s.Embeds(k) {
				return k
			}
		}
	}
	return key
}

// asideWords is the longest aside between commas that is read around.
const asideWords = 8

// aroundAside returns the word behind which an aside between commas begins that ends before the word k; -1 for none.
func (j *judge) aroundAside(from, k int) int {
	if k-1 < from || !strings.HasPrefix(j.joint(k-1), ",") {
		return -1
	}
	for i := k - 2; i >= from && k-i <= asideWords; i-- {
		if strings.HasPrefix(j.joint(i), ",") {
			return i + 1
		}
	}
	return -1
}

// unrealIn reports whether a modal verb among the words says what would be, not what is.
func (j *judge) unrealIn(from, to int) bool {
	for i := from; i < min(to, len(j.said)); i++ {
		if m := j.lang.Modal(j.said[i].Key); m != "" && j.lang.Sense.Unreal.Has(m) {
			return true
		}
	}
	return false
}

// some reports whether the noun h has the article of one that is not known: "a seventy percent chance".
func (j *judge) some(from, h int) bool {
	for i := h - 1; i >= from && h-i <= subjectReach && j.joint(i) == ""; i-- {
		if j.lang.Numbers.Articles.Has(j.said[i].Key) {
			return true
		}
	}
	return false
}

// ahead reports whether a modal verb in the clause from the word n on says what is not so yet.
func (j *judge) ahead(n int) bool {
	for i := n; i < min(len(j.said), n+2*subjectReach) && (i == n || j.joint(i-1) == ""); i++ {
		if m := j.lang.Modal(j.said[i].Key); m != "" && (j.lang.Sense.Tenses.Has(m) || j.lang.Sense.Unreal.Has(m)) {
			return true
		}
	}
	return false
}

// universal reports whether what is said from the word n on is said of all or none of something.
func (j *judge) universal(n int) bool {
	for i := n; i < min(len(j.said), n+subjectReach-1); i++ {
		if isAmount(j.said[i].Key, j.lang) || j.lang.IsNegation(j.said[i].Key) {
			return true
		}
	}
	return false
}

// ownNotOthers reports whether the speaker names himself between the words, and not somebody who is his: "my opponent".
func (j *judge) ownNotOthers(from, to int) bool {
	for i := from; i < to; i++ {
		if j.lang.Sense.Ours.Has(j.said[i].Key) && i+1 < to &&
			j.lang.Grammar.Is(j.said[i+1].Key, language.Role|language.Kin) {
			return false
		}
	}
	return j.own(from, to)
}

// asked reports whether the clause from c on whose verb is the word h stands for a thing: "I don't care what they say".
func (j *judge) asked(c, h int) bool {
	s := &j.lang.Sense
	for i := c; i < h; i++ {
		if s.Whats.Has(j.said[i].Key) || s.Askers.Has(j.said[i].Key) && !s.Auxiliaries.Has(j.said[i].Key) &&
			j.lang.Modal(j.said[i].Key) == "" && !s.Beings.Has(j.said[i].Key) && !j.lang.IsNegation(j.said[i].Key) {
			return true
		}
	}
	return false
}

// stemOf is the verb that a contracted "not" stands behind.
func stemOf(key string, s *language.Sense) string {
	stem, _ := s.CutNot(key)
	return stem
}

// openMark returns the word behind which the source opens a mark, with a comma or a colon before it, and closes none
// before the word n, where what leads to it is somebody else's: "And then he goes, “Oh, |"; -1 for none.
func (j *judge) openMark(from, n int) int {
	for i := n - 1; i > from; i-- {
		gap := j.between(i - 1)
		straight, opens := strings.Contains(gap, "\""), strings.HasSuffix(gap, " \"")
		if strings.ContainsAny(gap, "”»") || straight && !opens {
			return -1
		}
		if opens || strings.ContainsAny(gap, "“„«") {
			if !strings.ContainsAny(trail(gap), ",:") || j.speaksHimself(from, i) || j.lang.Person(j.key(from)) == 2 {
				return -1
			}
			return i
		}
	}
	return -1
}

// speaksHimself reports whether the subject of the words is the speaker himself.
func (j *judge) speaksHimself(from, to int) bool {
	for _, w := range j.said[from:to] {
		if j.lang.Sense.Selves.Has(selfOf(w.Key)) {
			return true
		}
	}
	return false
}
