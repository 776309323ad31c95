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
	bySort  map[string][]int // and by other nouns that are said of them: "the coroner"
}

// sharers bounds how many persons of one last name are kept apart.
const sharers = 8

// nameReach bounds the length of a name, in words.
const nameReach = 10

// readNames builds the table, in time linear in the stream.
func (s *stream) readNames() *names {
	n := &names{byLast: make(map[string][]int), byWord: make(map[string]int), byRole: make(map[string][]int),
		bySort: make(map[string][]int)}
	capped := s.capped()
	s.unglue(capped)
	low := s.low()
	var single []int
	seats := make(map[string]bool) // what somebody with a name holds an office in: "Мер | Одеси | Іван Холм"
	for i, heading := 0, 0; i < len(s.tokens); {
		if i >= heading && s.kind(i-1) == breakToken {
			heading = s.headline(i)
		}
		if i < heading || !s.has(i, upper) {
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
		lo := s.nameStart(i, hi)
		for k := i; s.g.DropsSubject && k < lo && lo < hi; k++ {
			if s.can(k-1, role) && s.kind(k-1) == wordToken && !s.can(k, role|title|group|given) {
				seats[s.key(k)] = true
			}
		}
		seat := lo == hi && s.can(lo-1, role) && seats[s.key(lo)]
		if lo <= hi && !s.shouted(lo, hi) && !seat && !s.shares(hi) {
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

// shares reports whether the word at i and the one that "and" joins to it are what an office behind both is for, where
// an office stands behind that: "Gençlik | ve Spor Bakanı".
func (s *stream) shares(i int) bool {
	return s.g.Suffixed && s.can(i+1, conjunction|coordinating) && s.has(i+2, upper) && s.can(i+3, role|group) &&
		s.adjoins(i, i+2)
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
		if s.signs(i) {
			known[s.key(i)] = true
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

// signs says whether a bare noun that no table has is who said what is quoted right before its verb, as a name alone
// is: „…“, sagte Holm; „…“, so Holm.
func (s *stream) signs(i int) bool {
	if i < 2 || s.tokens[i].class != 0 || s.kind(i-1) != wordToken || s.has(i-1, upper) || s.has(i+1, upper) {
		return false
	}
	k := i - 2
	if s.kind(k) == commaToken {
		k--
	}
	return k >= 0 && s.kind(k) == quoteToken &&
		(s.can(i-1, saying) && !strings.HasSuffix(s.key(i-1), "n") || s.can(i-1, source) && s.can(i-1, manner))
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
