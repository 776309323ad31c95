package speaker

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// A gender is what the text tells of a person.
type gender uint8

const (
	unknownGender gender = iota
	masculine
	feminine
)

// A nameRun is one place of the reporter's text where somebody or something is named: "Bashar al-Assad" in "Syrian
// President Bashar al-Assad".
type nameRun struct {
	lo, hi int // tokens, inclusive, without the title before it
	person int // index in names.persons
}

// A person is everybody and everything that the article names with one name.
type person struct {
	name    text.Span // the fullest form
	words   int       // how many words it has
	first   int       // token of the first place
	count   int       // how many places
	male    int       // signs of either gender
	female  int
	places  int  // how many places follow "in", "at", "from"
	shouted bool // the name is known in capitals only
	body    bool // it is named like a body: "CNN", "Human Rights Watch"
	kin     bool // it is introduced as somebody's wife or son, who then goes by the last name alone
	common  bool // one of its places is a word like any other: "Republicans", "the Republican nominee"

	roles  map[string]bool // words that stood before or after the name: "syrian", "president"
	office bool            // one of them is a role
	post   bool            // one of them is a post that one person holds
	mark   string          // the first of them with a capital that is none: "syrian"
}

// gender returns what most of the signs say.
func (p *person) gender() gender {
	switch {
	case p.male > p.female:
		return masculine
	case p.female > p.male:
		return feminine
	}
	return unknownGender
}

// shows adds a sign of a gender.
func (p *person) shows(g gender) {
	switch g {
	case masculine:
		p.male++
	case feminine:
		p.female++
	}
}

// A names table holds the names of a stream, folded: one person for "Assad" and "Bashar al-Assad".
type names struct {
	runs    []nameRun // in order
	persons []person
	byLast  map[string][]int // persons by the last word of the name, in order of appearance
	byWord  map[string]int   // persons by any other word of a name; -1 where several have it
	byRole  map[string][]int // persons by the words of their roles, in order of appearance
}

// sharers bounds how many persons of one last name are kept apart.
const sharers = 8

// nameReach bounds the length of a name, in words.
const nameReach = 6

// readNames builds the table, in time linear in the stream.
func (s *stream) readNames() *names {
	n := &names{byLast: make(map[string][]int), byWord: make(map[string]int), byRole: make(map[string][]int)}
	capped := s.capped()
	s.unglue(capped)
	low := s.low()
	var single []int
	for i, heading := 0, 0; i < len(s.tokens); {
		if i >= heading && s.kind(i-1) == breakToken {
			heading = s.headline(i)
		}
		if i < heading {
			i++
			continue
		}
		hi := s.nameEnd(i, low, capped)
		if hi < i {
			i++
			continue
		}
		if s.g.NounsUpper && hi == i {
			single = append(single, i) // a name only if a longer one has it
			i++
			continue
		}
		if lo := s.nameStart(i, hi); lo <= hi && !s.shouted(lo, hi) {
			hi = s.once(lo, hi)
			n.runs = append(n.runs, nameRun{lo: lo, hi: hi, person: -1})
		}
		i = hi + 1
	}
	n.shorten(s, single)
	if s.g.NoCapitals {
		n.runs = nil
		s.readFrames(n)
		slices.SortFunc(n.runs, func(a, b nameRun) int { return a.lo - b.lo })
	}
	n.fold(s)
	g := &grammarian{stream: s, names: n}
	for _, r := range n.runs {
		n.describe(g, r)
	}
	n.adverbs(s)
	return n
}

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

// adverbs makes adverbs of the words that open a sentence, end as adverbs do and stand before a comma, where they are
// no names: "Similarly, Smith said".
func (n *names) adverbs(s *stream) {
	for i := range s.tokens {
		k := &s.tokens[i]
		if k.kind == wordToken && k.class == 0 && k.form&(opening|upper) == opening|upper && s.kind(i+1) == commaToken &&
			s.g.Adverbial != "" && strings.HasSuffix(s.key(i), s.g.Adverbial) && n.at(i) < 0 {
			k.class = adverb
		}
	}
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

// shorten adds the single capitalised words that are the last or first word of a longer name: where nouns have
// capitals, nothing else shows that they are names.
func (n *names) shorten(s *stream, single []int) {
	if len(single) == 0 {
		return
	}
	known := make(map[string]bool)
	for _, r := range n.runs {
		known[s.key(r.lo)], known[s.key(r.hi)] = true, true
		if s.can(r.hi-1, particle) && r.hi > r.lo {
			known[s.key(r.hi-1)+" "+s.key(r.hi)] = true
		}
	}
	for _, i := range single {
		if k := s.key(i); known[k] || known[s.g.Nominative(k)] && len(k) > 3 {
			r := nameRun{lo: i, hi: i, person: -1}
			if i > 0 && known[s.key(i-1)+" "+k] { // "von der Leyen"
				for r.lo--; s.can(r.lo-1, particle) && s.kind(r.lo-1) == wordToken && r.lo > i-2; r.lo-- {
				}
			}
			n.runs = append(n.runs, r)
		}
	}
	slices.SortFunc(n.runs, func(a, b nameRun) int { return a.lo - b.lo })
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
	low := make(map[string]bool, len(s.tokens)/16)
	var lengths [256]uint64 // by the first byte, how long they are, as bits: most words are not looked up
	for i := range s.tokens {
		if s.has(i, opening) {
			if key := s.key(i); key != "" {
				low[key] = false
				lengths[key[0]] |= 1 << min(len(key), 63)
			}
		}
	}
	for i := range s.tokens {
		if k := &s.tokens[i]; k.kind == wordToken && k.form&(number|upper) == 0 {
			key := s.key(i)
			if key == "" || lengths[key[0]]>>min(len(key), 63)&1 == 0 {
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
	for j := i; j-i < nameReach+4; {
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
	return !s.g.NounsUpper || s.can(i, given) || s.has(i, initial) || k > i+1 || i > 0 && s.can(i-1, given)
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
		return !s.can(i, pronoun|determiner)
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
		(s.can(hi+1, linking) || s.g.DropsSubject && s.has(hi, opening) && !s.g.RolesBehind) {
		return hi + 1 // "Secretary of State", "Vedoucí odboru řekl"
	}
	if hi > lo && s.can(hi, role) && !s.can(hi, given) && !s.can(hi-1, given) && !s.has(hi, genitive) {
		return hi + 1 // "Special Envoy"
	}
	for k := lo + 1; k < hi && (s.g.NounsUpper || hi-lo > 2 ||
		lo > 0 && s.g.Inverts() && s.kind(lo-1) == wordToken && s.can(lo-1, preposition)); k++ { // a given name begins it
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
		if s.can(i, title|role|group) && !s.can(i, given) && (!s.has(i, initial) || s.can(i, abbreviation)) {
			return i + 1
		}
	}
	return lo
}

// at returns the index of the run that token i is in, or -1.
func (n *names) at(i int) int {
	lo, hi := 0, len(n.runs)
	for lo < hi {
		if m := (lo + hi) / 2; n.runs[m].hi < i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(n.runs) && n.runs[lo].lo <= i && i <= n.runs[lo].hi {
		return lo
	}
	return -1
}
