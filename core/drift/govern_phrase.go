package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// key is the key of the source's word; "" outside the source.
func (j *judge) key(word int) string {
	if word < 0 || word >= len(j.said) {
		return ""
	}
	return j.said[word].Key
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
	if at < 0 || at >= len(j.said) {
		return false
	}
	for left := phrases.From(j.said[at].Key); left != ""; left = left.From(j.said[at].Key) {
		var p string
		if p, left = left.Next(); j.isPhrase(at, p) {
			return true
		}
	}
	return false
}

// isPhrase reports whether the source says the phrase, keys with "+" between, from the word on.
func (j *judge) isPhrase(at int, phrase string) bool {
	return at >= 0 && at < len(j.said) && startsPhrase(j.said[at:], phrase)
}

// startsPhrase reports whether the words begin with the phrase, keys with "+" between.
func startsPhrase(words []text.Word, phrase string) bool {
	for more := true; more; words = words[1:] {
		var key string
		if key, phrase, more = strings.Cut(phrase, "+"); len(words) == 0 || words[0].Key != key {
			return false
		}
	}
	return true
}

// opensClause reports whether the word n can open a clause, where no "that" says so: it is a subject, not the object or
// the manner of the verb before it.
func (j *judge) opensClause(n int) bool {
	s, w := &j.lang.Sense, j.said[n]
	if s.Subjects.Has(selfOf(w.Key)) || s.Determiners.Has(w.Key) && !j.lang.IsNegation(w.Key) {
		return true
	}
	if w.Kind != text.Term || j.lang.IsFunction(w.Key) || s.Askers.Has(w.Key) || n+1 >= len(j.said) {
		return false
	}
	next := j.said[n+1].Key
	return j.lang.IsFunction(next) || j.lang.IsHedge(next) ||
		j.joint(n) == "" && j.joint(n+1) == "" &&
			(s.Beings.Has(j.key(n+2)) || j.lang.Modal(j.key(n+2)) != "") // "test scores will"
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
