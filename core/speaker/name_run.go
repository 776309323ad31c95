package speaker

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// Where a name begins and ends among the words of a text: by its capitals, except where all words have them.

// once returns the end of the name from lo to hi before it begins again, as where a page's link stands before its
// tooltip.
func (s *stream) once(lo, hi int) int {
	for k := lo + 2; k < hi; k++ {
		if s.key(k) == s.key(lo) {
			return k - 1
		}
	}
	return hi
}

// headline returns the end of the paragraph that begins with token i when it is a headline in which most words have
// capitals, so that a capital shows no name; else i.
func (s *stream) headline(i int) int {
	const reach = 30 // words of a headline
	if s.g.NounsUpper {
		return i
	}
	words, capitals := 0, 0
	for k := i; k < len(s.tokens) && k < i+reach; k++ {
		switch s.tokens[k].kind {
		case wordToken:
			if words++; s.has(k, upper|number) {
				capitals++
			}
		case stopToken:
			if s.kind(k+1) != breakToken {
				return i
			}
		case quoteToken:
			return i
		case breakToken:
			if words >= 4 && capitals*10 >= words*7 {
				return k
			}
			return i
		}
	}
	return i
}

// shouted says whether the words are several, all in capitals: a heading, not a name.
func (s *stream) shouted(lo, hi int) bool {
	for k := lo; k <= hi; k++ {
		if !s.has(k, caps|initial) {
			return false
		}
	}
	return hi > lo
}

// capped are the last names that are written with a capital where no sentence opens: where one opens with them, they
// are names too.
func (s *stream) capped() map[string]bool {
	capped := make(map[string]bool)
	for i := range s.tokens {
		if k := &s.tokens[i]; k.kind == wordToken && k.form&(number|upper|opening) == upper {
			capped[lastName(s.key(i))] = true
		}
	}
	return capped
}

// low are the words that are written small somewhere, and so are no names where a sentence opens with them. It has
// those alone with which one does: no other is asked for, and most words of a text open none.
func (s *stream) low() map[string]bool {
	low := make(map[string]bool, len(s.tokens)/8)
	var ends [256]uint64 // by the first byte, how long they are and how they end, as bits: most words are not looked up
	endOf := func(key string) uint64 { return 1 << ((5*len(key) + int(key[len(key)-1])) & 63) }
	for i := range s.tokens {
		if s.has(i, opening) {
			if key := s.key(i); key != "" {
				low[key] = false
				ends[key[0]] |= endOf(key)
			}
		}
	}
	for i := range s.tokens {
		if k := &s.tokens[i]; k.kind == wordToken && k.form&(number|upper) == 0 {
			key := s.key(i)
			if key == "" || ends[key[0]]&endOf(key) == 0 {
				continue
			}
			if small, begins := low[key]; begins && !small {
				low[key] = true
			}
		}
	}
	return low
}

// nameEnd returns the last token of a run of capitalised words that starts at i, or i-1 where none does.
func (s *stream) nameEnd(i int, low, capped map[string]bool) int {
	if !s.nameable(i) {
		return i - 1
	}
	if s.has(i, opening) && (low[s.key(i)] && !s.can(i, title|role|given) || s.can(i, plain)) {
		return i - 1
	}
	if s.has(i, opening) && !capped[lastName(s.key(i))] && !s.can(i, given|title|role) && !s.has(i, genitive) {
		if !s.nameable(i+1) || !s.adjoins(i, i+1) || capped[lastName(s.key(i+1))] && s.can(i+1, given|title) {
			return i - 1 // "Pressed on it, Smith", "Meet Gina"
		}
	}
	end := i
	for j := i; j-i < nameReach; {
		if s.has(j, genitive|glued) {
			return j
		}
		k := j + 1
		for k < len(s.tokens) && s.can(k, particle) && s.joins(j, k) && s.tokens[k].kind == wordToken && !s.nameable(k) &&
			k-j < 3 {
			k++ // "Otto von Bismarck"
		}
		if !s.nameable(k) && !(s.can(k, calendar) && s.has(k, upper) && s.can(j, given)) || !s.adjoins(j, k) {
			return end
		}
		end, j = k, k
	}
	return end
}

// joins says whether the particle at k can join the word at i to a name: in a language whose nouns have capitals only
// after a given name, "Otto von Bismarck" but not "Sprecher der Stadt", and an article only behind another particle.
func (s *stream) joins(i, k int) bool {
	if s.g.NounsUpper && s.can(k, article) && k == i+1 {
		return false // "hat Anna Holm der Stadt gesagt"
	}
	if s.tokens[k].class&^particle == 0 {
		return true // "Kapitän Virgil van Dijk"
	}
	return !s.g.NounsUpper || s.can(i, given) || s.has(i, initial) || k > i+1 || i > 0 && s.can(i-1, given) &&
		!(s.can(k, origin) && s.can(k+1, article)) // "Anna Holm von der Hafenklinik" comes from there
}

// inOffice says whether the word at i belongs to what the office before it is for: "Minister for Trade and Fisheries".
func (s *stream) inOffice(i int) bool {
	const reach = 8 // words back to the office
	if !s.can(i-1, coordinating|linking) || s.kind(i-1) != wordToken {
		return false
	}
	for k := i - 1; k > 0 && k > i-reach && s.kind(k) == wordToken &&
		(s.has(k, upper) || s.can(k, coordinating|linking)); k-- {
		if s.can(k, linking) && !s.has(k, upper) && s.can(k-1, role) && s.has(k-1, upper) {
			return true
		}
	}
	return false
}

// nameable says whether the word at i can be a part of a name: it begins with a capital and is no word of grammar.
func (s *stream) nameable(i int) bool {
	if i < 0 || i >= len(s.tokens) || s.tokens[i].kind != wordToken || !s.has(i, upper) {
		return false
	}
	if s.can(i, given|title|role|group) {
		return !s.has(i, opening) || !s.can(i, adverb|conjunction) || s.nameable(i+1) && s.adjoins(i, i+1)
	}
	if s.partyOf(i) {
		return false
	}
	if s.has(i, initial) {
		return !s.can(i, pronoun|determiner|plain)
	}
	if s.can(i, particle) {
		return !s.has(i, opening) || !s.can(i, determiner|preposition) && s.nameable(i+1) && s.adjoins(i, i+1)
	}
	return !s.can(i, determiner|possessive|pronoun|relative|preposition|conjunction|auxiliary|calendar|plain|adverb|source)
}

// partyOf says whether the word at i tells a member's party and state: "R-Ohio".
func (s *stream) partyOf(i int) bool {
	k := s.key(i)
	return len(k) > 3 && k[1] == '-' && s.has(i, upper) && strings.IndexByte(s.g.Parties, k[0]) >= 0
}

// adjoins says whether nothing but spaces, or the stop of an initial or an abbreviation, stands between the words.
func (s *stream) adjoins(i, j int) bool {
	for k := i; k < j; k++ {
		gap := text.Span{Start: s.tokenSpan(k).End, End: s.tokenSpan(k + 1).Start}.Of(s.t.String)
		if strings.HasPrefix(gap, ".") && (s.has(k, initial) || s.can(k, abbreviation)) {
			gap = gap[1:]
		}
		if len(gap) > 0 && strings.Trim(gap, " \n\r\t\u00a0") != "" {
			return false
		}
	}
	return true
}

// nameStart returns where the name of a run begins, after titles, offices and bodies: "Anders Holt" in "Deputy
// Foreign Minister Anders Holt". A run of nothing but such words names a body, or an office as a whole, and has no
// name.
func (s *stream) nameStart(lo, hi int) int {
	if hi == lo && s.can(hi, title|role) && !s.can(hi, given) &&
		(s.can(hi+1, linking) || s.has(hi+1, number) ||
			(s.g.DropsSubject || s.g.VerbFinal) && s.has(hi, opening) && !s.g.RolesBehind) {
		return hi + 1 // "Secretary of State", "Vedoucí odboru řekl"
	}
	if hi > lo && s.can(hi, role) && !s.can(hi, given) && !s.can(hi-1, given) && !s.has(hi, genitive) &&
		!(s.g.Inverts() && !s.can(hi-1, title|role|group)) { // "Tadeo Pastor"
		return hi + 1 // "Special Envoy"
	}
	// a given name begins it
	for k := lo + 1; k < hi && (s.g.NounsUpper || hi-lo > 2 ||
		lo > 0 && s.g.Inverts() && s.kind(lo-1) == wordToken && s.can(lo-1, preposition|role)); k++ {
		if s.can(k, given) && !s.can(k-1, given) && !s.has(k-1, initial) && !s.can(k+1, title|role) {
			return k
		}
	}
	if s.g.NounsUpper && hi > lo && lo > 0 && s.tokens[lo-1].kind == wordToken && !s.can(lo, given) &&
		(s.can(lo-1, determiner|possessive) || !s.has(lo-1, upper) && s.tokens[lo-1].class == 0) &&
		(hi > lo+1 || s.can(lo, role)) {
		lo++ // "der Gewerkschaftsvorstand Uwe Schmidt"
	}
	if hi > lo && s.has(lo, caps) && !s.has(lo+1, caps|initial) && !s.can(lo, given|title|role|group) &&
		len(s.key(lo)) > 3 {
		lo++ // "WATCHED Anders Holt"
	}
	if hi > lo+1 && !s.can(lo, given) && s.inOffice(lo) {
		lo++ // "Minister for Trade and Fisheries | Anders Holt"
	}
	for i := hi - 1; i >= lo; i-- { // the last word may be a surname like any other: "Judge" Judy
		if i > lo && s.g.Inverts() && (s.can(i-1, given) || s.can(i+1, particle)) && !s.can(i-1, title|role|group) {
			continue // "Anja | Visser van Urk"
		}
		if s.can(i, title|role|group) && !s.can(i, given) && (!s.has(i, initial) || s.can(i, abbreviation)) {
			if s.g.DropsSubject && s.can(i, role) && s.can(i+1, preposition) && !s.has(i+1, upper) {
				return hi + 1 // "Vecinos de Almoradí"
			}
			return i + 1
		}
	}
	return lo
}
