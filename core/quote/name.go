package quote

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

	roles  map[string]bool // words that stood before or after the name: "syrian", "president"
	office bool            // one of them is a role
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
	low, capped := s.cases()
	var single []int
	for i := 0; i < len(s.tokens); {
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
			n.runs = append(n.runs, nameRun{lo: lo, hi: hi, person: -1})
		}
		i = hi + 1
	}
	n.shorten(s, single)
	n.fold(s)
	for _, r := range n.runs {
		n.describe(s, r)
	}
	return n
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
		if k := s.key(i); known[k] || known[strings.TrimSuffix(k, "s")] && len(k) > 3 {
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

// cases returns the words that the article also writes in small letters, and those that it writes with a capital
// where no sentence opens: the one are no names and the other are, where a sentence opens with them.
func (s *stream) cases() (low, capped map[string]bool) {
	low, capped = make(map[string]bool), make(map[string]bool)
	for i := range s.tokens {
		switch k := &s.tokens[i]; {
		case k.kind != wordToken || k.form&number != 0:
		case k.form&upper == 0:
			low[s.key(i)] = true
		case k.form&opening == 0:
			capped[s.key(i)] = true
		}
	}
	return low, capped
}

// nameEnd returns the last token of a run of capitalised words that starts at i, or i-1 where none does.
func (s *stream) nameEnd(i int, low, capped map[string]bool) int {
	if !s.nameable(i) {
		return i - 1
	}
	if s.has(i, opening) && (low[s.key(i)] && !s.can(i, title|role|given) || s.can(i, plain)) {
		return i - 1
	}
	if s.has(i, opening) && !capped[s.key(i)] && !s.can(i, given|title|role) && !s.has(i, genitive) {
		if !s.nameable(i+1) || !s.adjoins(i, i+1) || capped[s.key(i+1)] && s.can(i+1, given|title) {
			return i - 1 // "Pressed on it, Smith", "Meet Gina"
		}
	}
	end := i
	for j := i; j-i < nameReach+4; {
		if s.has(j, genitive) {
			return j
		}
		k := j + 1
		for k < len(s.tokens) && s.can(k, particle) && s.tokens[k].kind == wordToken && !s.nameable(k) && k-j < 3 {
			k++ // "Otto von Bismarck"
		}
		if !s.nameable(k) || !s.adjoins(j, k) {
			return end
		}
		end, j = k, k
	}
	return end
}

// nameable says whether the word at i can be a part of a name: it begins with a capital and is no word of grammar.
func (s *stream) nameable(i int) bool {
	if i < 0 || i >= len(s.tokens) || s.tokens[i].kind != wordToken || !s.has(i, upper) {
		return false
	}
	if s.can(i, given|title|role|group) {
		return !s.has(i, opening) || !s.can(i, adverb|conjunction) || s.nameable(i+1) && s.adjoins(i, i+1)
	}
	if s.has(i, initial) {
		return !s.can(i, pronoun|determiner)
	}
	if s.can(i, particle) {
		return !s.has(i, opening) || !s.can(i, determiner|preposition) && s.nameable(i+1) && s.adjoins(i, i+1)
	}
	return !s.can(i, determiner|possessive|pronoun|relative|preposition|conjunction|auxiliary|calendar|plain|adverb|source)
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

// nameStart returns where the name of a run begins, after titles, offices and bodies: "Hossein Ansari" in "Deputy
// Foreign Minister Hossein Ansari". A run of nothing but such words names a body, or an office as a whole, and has no name.
func (s *stream) nameStart(lo, hi int) int {
	if hi > lo && s.can(hi, role) && !s.can(hi, given) && !s.can(hi-1, given) && !s.has(hi, genitive) {
		return hi + 1 // "Special Envoy"
	}
	for k := lo + 1; k < hi && (s.g.NounsUpper || hi-lo > 2); k++ { // a given name begins it
		if s.can(k, given) && !s.can(k-1, given) && !s.has(k-1, initial) {
			return k
		}
	}
	if s.g.NounsUpper && hi > lo && lo > 0 && s.tokens[lo-1].kind == wordToken && !s.can(lo, given) &&
		(s.can(lo-1, determiner|possessive) || !s.has(lo-1, upper) && s.tokens[lo-1].class == 0) && (hi > lo+1 || s.can(lo, role)) {
		lo++ // "der Gewerkschaftsvorstand Uwe Schmidt"
	}
	for i := hi - 1; i >= lo; i-- { // the last word may be a surname like any other: "Judge" Judy
		if s.can(i, title|role|group) && !s.can(i, given) && !s.has(i, initial) {
			return i + 1
		}
	}
	return lo
}

// fold gives every run a person. Longer names first, so that the last name finds them.
func (n *names) fold(s *stream) {
	alone := make(map[string]bool)
	for _, r := range n.runs {
		if r.lo == r.hi {
			alone[s.key(r.lo)] = true
		}
	}
	for i := range n.runs { // "Special Envoy for Syria | Staffan de Mistura"
		if r := &n.runs[i]; r.hi > r.lo+1 && s.can(r.lo-1, linking) && alone[s.key(r.lo)] && !s.can(r.lo, given) {
			r.lo++
		}
	}
	full := make(map[string]int)
	for words := nameReach + 4; words > 1; words-- {
		for i := range n.runs {
			r := &n.runs[i]
			if min(r.hi-r.lo+1, nameReach+4) != words {
				continue
			}
			name := s.joined(*r)
			p, ok := full[name]
			if !ok {
				p = n.other(s, *r, name)
				full[name] = p
			}
			n.join(s, r, p)
		}
	}
	for i := range n.runs {
		r := &n.runs[i]
		if r.person >= 0 {
			continue
		}
		p := n.called(s, *r)
		if p < 0 {
			p = n.add(s, *r)
		}
		n.join(s, r, p)
	}
}

// joined returns the keys of a name with spaces between them.
func (s *stream) joined(r nameRun) string {
	var b strings.Builder
	for k := r.lo; k <= r.hi; k++ {
		if k > r.lo {
			b.WriteByte(' ')
		}
		b.WriteString(s.key(k))
	}
	return b.String()
}

// other returns the person of a name of several words: one whose name ends with it or has the same first and last word
// ("Hillary Rodham Clinton"), or a new one.
func (n *names) other(s *stream, r nameRun, name string) int {
	first, last := s.key(r.lo), lastName(s.key(r.hi))
	for _, p := range n.byLast[last] {
		had := text.Fold(n.persons[p].name.Of(s.t.String))
		if strings.HasPrefix(had, first+" ") || strings.HasSuffix(had, " "+name) {
			return p
		}
	}
	return n.add(s, r)
}

// add makes a new person.
func (n *names) add(s *stream, r nameRun) int {
	p := len(n.persons)
	last := lastName(s.key(r.hi))
	if len(n.byLast[last]) >= sharers {
		return n.byLast[last][sharers-1]
	}
	n.persons = append(n.persons, person{first: r.lo})
	n.byLast[last] = append(n.byLast[last], p)
	for k := r.lo; k < r.hi; k++ {
		w := lastName(s.key(k))
		if had, ok := n.byWord[w]; ok && had != p {
			p = -1
		}
		n.byWord[w] = p
		p = len(n.persons) - 1
	}
	return p
}

// called returns the person that a single word names, by last name, else by another word of the name; -1 for nobody yet.
func (n *names) called(s *stream, r nameRun) int {
	w := lastName(s.key(r.hi))
	if ps := n.byLast[w]; len(ps) > 0 {
		best := ps[0]
		for _, p := range ps[1:] {
			if !n.fits(s, r, best) && n.fits(s, r, p) || n.persons[p].count > n.persons[best].count && n.fits(s, r, p) {
				best = p
			}
		}
		return best
	}
	if p, ok := n.byWord[w]; ok && p >= 0 {
		return p
	}
	return -1
}

// note adds a word to the roles of a person.
func (n *names) note(p int, word string, isRole bool) {
	x := &n.persons[p]
	if x.roles[word] {
		return
	}
	if x.roles == nil {
		x.roles = make(map[string]bool)
	}
	x.roles[word] = true
	if isRole {
		x.office = true
		if len(n.byRole[word]) < holdersKept {
			n.byRole[word] = append(n.byRole[word], p)
		}
	}
}

// holdersKept bounds how many persons of one role are compared.
const holdersKept = 40

// fits says whether the title before a last name allows the person: "Mrs. Smith" is not John.
func (n *names) fits(s *stream, r nameRun, p int) bool {
	g := n.persons[p].gender()
	return !(s.can(r.lo-1, title) && (s.can(r.lo-1, male) && g == feminine || s.can(r.lo-1, female) && g == masculine))
}

// join makes a run one of the person's places.
func (n *names) join(s *stream, r *nameRun, p int) {
	r.person = p
	x := &n.persons[p]
	x.count++
	if words := r.hi - r.lo + 1; words > x.words || words == x.words && s.has(r.hi, upper) && !s.has(r.hi, caps) && x.shouted {
		x.shouted = s.has(r.hi, caps)
		x.words = words
		x.name = s.span(r.lo, r.hi)
		if s.has(r.hi, genitive) {
			x.name.End = s.bareEnd(r.hi)
		}
	}
	if s.can(r.lo, given) && s.can(r.lo, male) {
		x.male += 2
	}
	if s.can(r.lo, given) && s.can(r.lo, female) {
		x.female += 2
	}
	if s.can(r.hi, group) || r.lo == r.hi && s.has(r.hi, caps) {
		x.body = true
	}
	if s.can(r.lo-1, place) && s.kind(r.lo-1) == wordToken {
		x.places++
	}
}

// bareEnd returns where the word at token i ends without its genitive ending.
func (s *stream) bareEnd(i int) int {
	sp := s.tokenSpan(i)
	w := sp.Of(s.t.String)
	for j := len(w) - 1; j > 0 && j > len(w)-5; j-- {
		switch {
		case strings.HasPrefix(w[j:], "'"), strings.HasPrefix(w[j:], "’"), strings.HasPrefix(w[j:], "ʼ"), strings.HasPrefix(w[j:], "`"):
			return sp.Start + j
		}
	}
	return sp.End
}

// lastName folds what spellings of a last name do not share: "al-Assad" and "Assad".
func lastName(key string) string {
	for _, article := range [...]string{"al-", "el-", "as-", "ar-", "an-", "ash-"} {
		if rest, ok := strings.CutPrefix(key, article); ok && len(rest) > 2 {
			return rest
		}
	}
	return key
}

// describe notes what stands around a name: titles, offices, an apposition.
func (n *names) describe(s *stream, r nameRun) {
	x := &n.persons[r.person]
	const reach = 12 // words of an office: "Iranian Deputy Foreign Minister for Arab and African Affairs"
	initials := ""
	for k := r.lo - 1; k >= 0 && r.lo-k <= reach && s.kind(k) == wordToken; k-- {
		if s.can(k, determiner|auxiliary|relative|pronoun|calendar) || s.can(k, saying|judging) && !s.can(k, nominal|role) {
			break
		}
		if s.can(k, preposition|conjunction) && !s.has(k, upper) {
			if k == r.lo-1 || !s.can(k, linking|conjunction) {
				break // "of Smith": what stands before is not Smith
			}
			continue
		}
		if s.can(k, title|role) && s.can(k, male) {
			x.male += 3
		}
		if s.can(k, title|role) && s.can(k, female) {
			x.female += 3
		}
		n.note(r.person, s.key(k), s.can(k, role))
		if s.has(k, upper) {
			initials = s.key(k)[:1] + initials
			if len(initials) > 1 {
				n.note(r.person, initials, false)
			}
			if x.office && x.mark == "" && !s.can(k, role|title|group) {
				x.mark = s.key(k)
			}
		}
	}
	n.pronouns(s, r)
	if s.kind(r.hi+1) != commaToken {
		return
	}
	for k := r.hi + 2; k < len(s.tokens) && k-r.hi <= reach && s.kind(k) == wordToken; k++ {
		if s.can(k, auxiliary|relative) || s.can(k, saying|judging) && !s.can(k, nominal|role) || k == r.hi+2 && s.can(k, preposition|conjunction|pronoun) {
			break
		}
		if s.can(k, determiner|preposition|conjunction|possessive) {
			continue
		}
		if s.can(k, role) && s.can(k, male) {
			x.male++
		}
		if s.can(k, role) && s.can(k, female) {
			x.female++
		}
		n.note(r.person, s.key(k), s.can(k, role))
	}
}

// pronouns notes the gender of the possessive that follows a name in its clause: "Smith told her staff".
func (n *names) pronouns(s *stream, r nameRun) {
	const reach = 8 // words to the possessive
	for k := r.hi + 1; k < len(s.tokens) && k <= r.hi+reach; k++ {
		if s.kind(k) != wordToken || s.has(k, upper) || s.can(k, pronoun) {
			return
		}
		if s.can(k, possessive) {
			if s.can(k, male) {
				n.persons[r.person].male++
			} else if s.can(k, female) {
				n.persons[r.person].female++
			}
			return
		}
	}
}
