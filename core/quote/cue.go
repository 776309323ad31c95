package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A pattern is a way in which a text says who spoke.
type pattern uint8

const (
	noPattern    pattern = iota
	cueAfter             // “…,” Smith said
	cueInverted          // “…,” said Smith
	cueBefore            // Smith said: “…”
	cueInside            // Smith called it a “…”
	cueSource            // according to Smith
	cueAgent             // was called “…” by Smith
	cueNotice            // Smith's claim that “…”
	cueLabel             // SMITH: “…”
	cueUnlisted          // “…,” Smith shrugged
	cueSubject           // Smith has a “…”
	cueContinued         // “…,” Smith said. “…”
	cueParagraph         // the paragraph before was Smith's
	cueForward           // “…” “…,” Smith said
	cueSentence          // Smith was blunt. “…”
	cueTurn              // two people take turns
)

// patterns say what each is called, and how often the speaker found in this way was the right one in a trial on news.
var patterns = [...]struct {
	why        string
	confidence float64
}{
	cueAfter:     {"a reporting verb after the quotation", .97},
	cueInverted:  {"a reporting verb and its subject after the quotation", .97},
	cueBefore:    {"a reporting verb before the quotation", .95},
	cueInside:    {"a reporting verb in the sentence of the quotation", .9},
	cueSource:    {"a source named with the quotation", .95},
	cueAgent:     {"the agent of a passive reporting verb", .9},
	cueNotice:    {"words that somebody owns", .85},
	cueLabel:     {"a speaker's label before the quotation", .98},
	cueUnlisted:  {"a subject right after the quotation", .8},
	cueSubject:   {"the subject of the sentence", .8},
	cueContinued: {"the speaker of the quotation before goes on", .92},
	cueParagraph: {"the speaker of the paragraph before goes on", .8},
	cueForward:   {"the speaker is named with the next quotation", .85},
	cueSentence:  {"the subject of the sentence before", .8},
	cueTurn:      {"two people take turns", .6},
}

// An attribution is what was found about the speaker of a quotation.
type attribution struct {
	mention
	pattern      pattern
	cueLo, cueHi int // tokens of the reporting words, inclusive; cueHi < cueLo for none
}

// verbAt says whether one of the classes of verbs stands at i, as a verb.
func (s *grammarian) verbAt(i int, c class) bool {
	if s.kind(i) != wordToken || s.has(i, upper) && !s.has(i, opening) {
		return false
	}
	if s.can(i, phrasal) && c&saying != 0 && s.g.isPhrasal(s.key(i), s.key(i+1)) {
		return true
	}
	if !s.can(i, c) {
		return false
	}
	if s.can(i-1, determiner|possessive) && !s.can(i-1, pronoun) || s.has(i-1, genitive) && !s.can(i-1, pronoun) {
		return false
	}
	if !s.can(i, nominal) {
		return true
	}
	if next := s.kind(i + 1); next == quoteToken || next == commaToken && s.kind(i+2) == quoteToken || s.can(i+1, determiner|pronoun) || s.key(i+1) == "that" {
		return !s.can(i-1, preposition) && (strings.HasSuffix(s.key(i), "s") || !s.determined(i))
	}
	if s.verbAt(i+1, saying) || s.can(i+1, auxiliary) && s.key(i+1) != "to" || s.can(i-1, preposition) && s.key(i-1) != "to" {
		return false
	}
	return !s.determined(i)
}

// determined says whether a determiner or a preposition stands a few small words before i: "a new report".
func (s *grammarian) determined(i int) bool {
	const reach = 3 // adjectives before a noun
	for k := i - 1; k >= 0 && k >= i-reach && s.kind(k) == wordToken && !s.has(k, upper) && !s.closed(k); k-- {
		if s.can(k-1, determiner|possessive|preposition) || s.has(k-1, genitive) {
			return true
		}
	}
	return false
}

// passive says whether the verb at v is a participle after a form of "be", or before "by": its subject does not speak.
func (s *grammarian) passive(v int) bool {
	if s.participle(v) {
		return false
	}
	if s.key(v+1) == "by" {
		return true
	}
	k := v - 1
	for k >= 0 && s.can(k, adverb) && s.kind(k) == wordToken {
		k--
	}
	if s.can(k, being) {
		return true
	}
	// "Asked about it, Smith said", "when asked"
	return s.kind(k) != wordToken && s.has(v, opening) || s.subordinating(k) && s.key(k) != "as"
}

// closing tells how a part ends: 0 for nothing, else ',' '.' '?' (for any sign that may end or not end the reporter's sentence).
func (s *grammarian) closing(p quotedPart) rune {
	c, _ := utf8.DecodeLastRuneInString(strings.TrimRight(p.Of(s.t.String), " '’”\"`»“"))
	switch c {
	case ',', '.':
		return c
	case '?', '!', '…', '-', '–', '—':
		return '?'
	}
	return 0
}

// clauseEnd returns the token after the reporter's words that follow token i without a stop or another quotation.
func (s *grammarian) clauseEnd(i int) int {
	hi := min(len(s.tokens), i+clauseReach)
	for ; i < hi; i++ {
		switch s.tokens[i].kind {
		case stopToken, breakToken, quoteToken, colonToken, semicolonToken:
			return i
		}
	}
	return i
}

// after looks for the attribution that follows a part: “…,” Smith said.
func (s *grammarian) after(p quotedPart) (attribution, bool) {
	i := p.token + 1
	end := s.closing(p)
	strong, dashed := end != 0, false
	for s.kind(i) == commaToken || s.kind(i) == dashToken {
		dashed = s.kind(i) == dashToken
		i, strong = i+1, true
	}
	hi := s.clauseEnd(i)
	if dashed || s.kind(i) == stopToken && s.kind(i+1) == dashToken {
		if a, ok := s.signed(i); ok {
			return a, true
		}
	}
	if i >= hi {
		return attribution{}, false
	}
	if a, ok := s.sourced(i, hi); ok {
		return a, true
	}
	if s.key(i) == "by" {
		for k := p.token - 1; k >= 0 && k > p.token-12 && s.kind(k) == wordToken; k-- {
			if s.verbAt(k, judging|saying) && s.passive(k) {
				if m := s.phraseAfter(i+1, hi); m.kind != noMention {
					return attribution{m, cueAgent, k, k}, true
				}
			}
		}
	}
	if strong {
		if a, ok := s.reported(p, i, hi); ok {
			return a, true
		}
	}
	return s.trailing(i, hi)
}

// reported reads "said Smith" and "Smith, a farmer, said" at i.
func (s *grammarian) reported(p quotedPart, i, hi int) (attribution, bool) {
	if s.key(i) == "as" || s.key(i) == "so" {
		i++
	}
	v := i
	for v < hi && v < i+3 && s.can(v, adverb|auxiliary) && s.kind(v) == wordToken {
		v++
	}
	if v < hi && s.verbAt(v, saying|judging|feeling) && !(s.g.VerbSecond && (v > i || s.key(v+1) == "es")) {
		m := s.phraseAfter(v+1, hi)
		if s.g.VerbSecond {
			m = s.subjectAfter(v)
		}
		if m.kind != noMention && s.subjectLike(m) && s.key(v) != "told" && !s.participle(v) && !s.generic(m) {
			return attribution{m, cueInverted, v, v}, true
		}
		return attribution{}, false
	}
	if s.g.VerbSecond {
		if s.key(i+1) == "es" && s.can(i, saying) {
			return s.impersonal(i, i, hi)
		}
		if s.can(i, auxiliary) { // "hatte der Chef erklärt"
			if m := s.subjectAfter(i); m.kind != noMention && s.personLike(m) {
				for v := m.hi + 1; v < hi; v++ {
					if s.can(v, saying|judging) && s.kind(v) == wordToken {
						return attribution{m, cueInverted, v, v}, true
					}
				}
			}
		}
		if v := i; s.kind(v) == wordToken && !s.has(v, upper) && s.tokens[v].class&^(saying|judging|feeling) == 0 && s.begins(p.token) {
			if m := s.subjectAfter(v); m.kind != noMention && s.subjectLike(m) && !s.generic(m) {
				return attribution{m, cueUnlisted, v, v}, true
			}
		}
		return attribution{}, false
	}
	m := s.phraseAfter(i, hi)
	if m.kind == noMention {
		return attribution{}, false
	}
	for v := m.head + 1; v < hi; v++ {
		if !s.verbAt(v, saying|judging) || s.passive(v) {
			continue
		}
		if !s.can(v, saying) && !s.personLike(m) {
			continue
		}
		if x := s.subjectOf(v, i); x.kind != noMention && x.lo <= m.head {
			if m.kind == byRole && x.kind == byName {
				m = x
			}
			return attribution{m, cueAfter, v, v}, true
		}
	}
	n := m.hi + 1
	for n < hi && s.can(n, adverb) {
		n++
	}
	if n < hi && s.kind(n) == wordToken && !s.has(n, upper) && !s.can(n, preposition|conjunction|auxiliary|relative|determiner) &&
		(m.kind == byPronoun || m.kind == byName) && s.startsUpper(p) && s.begins(p.token) {
		return attribution{m, cueUnlisted, n, n}, true
	}
	return attribution{}, false
}

// trailing reads the attribution at the end of the sentence that a quotation is a piece of: a “grave” mistake, Smith said.
func (s *grammarian) trailing(i, hi int) (attribution, bool) {
	for k := hi - 1; k > i; k-- {
		if !s.verbAt(k, saying) || s.passive(k) || s.participle(k) {
			continue
		}
		for c := k - 1; c >= i-1 && c > k-12; c-- {
			if s.kind(c) != commaToken {
				continue
			}
			m := s.phraseAfter(c+1, k+1)
			if m.kind == noMention || !s.subjectLike(m) || s.subjectOf(k, c+1).lo != m.lo {
				break
			}
			if s.key(k+1) == "that" || s.kind(k+1) == wordToken && s.can(k+1, determiner|pronoun|possessive) {
				break
			}
			return attribution{m, cueAfter, k, k}, true
		}
		break
	}
	return attribution{}, false
}

// begins says whether a sentence, or direct speech after a colon or a comma, begins with token i.
func (s *grammarian) begins(i int) bool {
	switch s.kind(i - 1) {
	case stopToken, breakToken, colonToken, commaToken, dashToken, quoteToken:
		return true
	}
	return false
}

// signed reads "— Jane Smith" after a quotation.
func (s *grammarian) signed(i int) (attribution, bool) {
	const reach = 10 // words of a signature
	if s.kind(i) == stopToken {
		i += 2
	}
	end := i
	for end < i+reach && (s.kind(end) == wordToken || s.kind(end) == commaToken) {
		end++
	}
	if k := s.kind(end); k != breakToken && k != stopToken && k != quoteToken {
		return attribution{}, false
	}
	m := s.phraseAfter(i, end)
	if m.run < 0 || s.kind(m.hi+1) == wordToken {
		return attribution{}, false
	}
	return attribution{m, cueLabel, 1, 0}, true
}

// subjectLike says whether a phrase after a verb can be its subject rather than its object.
func (s *grammarian) subjectLike(m mention) bool {
	return m.kind == byPronoun || m.run >= 0 || s.can(m.head, role|group|notice) || s.can(m.lo, determiner|possessive) || s.has(m.head, upper)
}

// personLike says whether a phrase names a person, or a body that speaks.
func (s *grammarian) personLike(m mention) bool {
	if m.antecedent != nil {
		return s.personLike(*m.antecedent)
	}
	return m.kind == byPronoun || m.run >= 0 || s.can(m.head, role|group) || s.has(m.head, upper) && (!s.g.NounsUpper || s.has(m.head, caps))
}

// sourced reads "according to Smith" at i.
func (s *grammarian) sourced(i, hi int) (attribution, bool) {
	if !s.can(i, source) || s.kind(i) != wordToken || i+1 >= hi {
		return attribution{}, false
	}
	k := i + 1
	if s.key(i) == "according" {
		if s.key(k) != "to" {
			return attribution{}, false
		}
		k++
	}
	if s.can(i, preposition) && !s.can(k, notice) && s.g.NounsUpper && s.key(i) == "nach" {
		return attribution{}, false // "nach Berlin", not "nach Angaben"
	}
	m := s.phraseAfter(k, hi)
	if s.g.NounsUpper && m.kind == noMention {
		m = s.anyNounPhrase(k, hi)
	}
	if m.kind == noMention {
		return attribution{}, false
	}
	return attribution{m, cueSource, i, k - 1}, true
}

// before looks for the attribution that precedes a part in its sentence: Smith said: “…”, Smith called it a “…”.
func (s *grammarian) before(p quotedPart) (attribution, bool) {
	i := p.token
	if s.kind(i-1) == breakToken && (s.kind(i-2) == colonToken || s.kind(i-2) == commaToken) {
		i-- // "He added:" as a paragraph of its own
	}
	lo := s.sentenceStart(i)
	if lo >= i {
		return attribution{}, false
	}
	if a, ok := s.label(lo, i); ok {
		return a, true
	}
	last := i - 1 // the last word before the mark and its comma or colon
	for last > lo && (s.kind(last) == commaToken || s.kind(last) == colonToken || s.kind(last) == dashToken) {
		last--
	}
	var near attribution // the nearest cue, kept while a better one may stand further out
	commas := 0
	for k := i - 1; k >= lo; k-- {
		switch s.kind(k) {
		case commaToken:
			commas++
			continue
		case semicolonToken:
			if k < i-1 {
				k = lo
			}
			continue
		case wordToken:
		default:
			continue
		}
		if s.can(k, source) {
			if a, ok := s.sourced(k, i); ok && (k == lo || s.kind(k-1) == commaToken || s.can(k-1, conjunction) || s.g.VerbSecond && s.key(k) != "so") {
				if near.pattern != noPattern && near.kind != byPronoun {
					return near, true
				}
				return a, true
			}
		}
		if near.pattern == noPattern && s.can(k, notice) && !s.verbAt(k, saying|judging) && (k == last || s.key(k+1) == "that" || s.key(k+1) == "of" && k == last-1) {
			if a, ok := s.noticed(k, lo, i); ok {
				near = a
				continue
			}
		}
		if s.key(k+1) == "by" && s.verbAt(k, saying|judging) && !s.can(k, notice) && near.pattern == noPattern {
			if m := s.phraseAfter(k+2, i); m.kind != noMention && s.personLike(m) { // "was asked by Smith whether"
				return attribution{m, cueAgent, k, k}, true
			}
		}
		if a, ok := s.quoted(k, lo, i); ok {
			return a, true
		}
		if s.g.VerbSecond && s.key(k+1) == "es" && s.can(k, saying) {
			if a, ok := s.impersonal(k, lo, i); ok {
				return a, true
			}
			continue
		}
		if !s.verbAt(k, saying|judging|feeling) || k != lo && s.passive(k) || near.pattern != noPattern && !s.can(k, saying) {
			continue
		}
		if s.can(k, direct) && k != last {
			continue
		}
		if commas > 0 && s.inRelative(k, lo) && k < last {
			continue
		}
		a := attribution{s.subjectOf(k, lo), cueInside, k, k}
		if k == lo && a.kind == noMention { // "Said Smith: ..."
			if m := s.phraseAfter(k+1, i); m.kind != noMention && s.kind(m.hi+1) != wordToken && !s.participle(k) {
				a.mention = m
			}
		}
		if a.kind == noMention || s.generic(a.mention) || !s.can(k, saying) && !s.subjectLike(a.mention) {
			continue
		}
		if s.can(k, calling) && s.kind(k+1) != wordToken && !s.personLike(a.mention) {
			continue // "a class called “Perception”"
		}
		if a.kind == byPronoun && s.key(a.lo-1) == "what" {
			if m := s.clauseSubject(lo, a.lo-1); m.kind != noMention {
				a.mention = m // "Smith praised what he calls"
			}
			return a, true
		}
		if s.can(k, saying) && (k == last || s.kind(i-1) == colonToken || s.kind(i-1) == commaToken) {
			a.pattern = cueBefore
		}
		if near.pattern == noPattern {
			outward := a.kind == byPronoun && a.pattern != cueBefore || !s.personLike(a.mention) && a.antecedent != nil ||
				s.can(k-1, modal) && s.kind(i-1) == wordToken || !s.can(k, saying|judging)
			if !outward {
				return a, true
			}
			near = a
			continue
		}
		if a.kind == byRole && !s.subjectLike(a.mention) {
			continue
		}
		return a, true // the saying that the nearer one is told in
	}
	return near, near.pattern != noPattern
}

// generic says whether a phrase names nobody: "you can't yell", "many are calling it".
func (s *grammarian) generic(m mention) bool {
	if m.kind != byPronoun || s.can(m.head, relative) {
		return false
	}
	return s.tokens[m.head].class&(male|female|plural) == 0 && s.key(m.head) != "i" && s.key(m.head) != "it" || s.can(m.head, determiner)
}

// quoted reads "the paper quoted Smith as saying" and "Smith was quoted as saying": the one who is quoted speaks.
func (s *grammarian) quoted(k, lo, i int) (attribution, bool) {
	if !s.verbAt(k, quoting) {
		return attribution{}, false
	}
	m := mention{}
	if s.passive(k) || s.g.VerbSecond && s.kind(k+1) != wordToken {
		m = s.clauseSubject(lo, k)
	} else {
		j := k + 1
		for s.can(j, adverb) && s.kind(j) == wordToken {
			j++
		}
		if m = s.phraseAfter(j, i); m.run < 0 {
			return attribution{}, false
		}
	}
	return attribution{m, cueInside, k, k}, m.kind != noMention
}

// impersonal reads "In dem Brief heißt es" and "heißt es in dem Brief".
func (s *grammarian) impersonal(k, lo, hi int) (attribution, bool) {
	start := k
	for start > lo && s.kind(start-1) == wordToken {
		start--
	}
	if s.can(start, preposition) && start < k {
		if m := s.anyNounPhrase(start+1, k); m.kind != noMention {
			return attribution{m, cueInside, k, k + 1}, true
		}
	}
	for j := k + 2; j < hi && s.kind(j) == wordToken; j++ {
		if s.can(j, preposition) {
			if m := s.anyNounPhrase(j+1, hi); m.kind != noMention {
				return attribution{m, cueInside, k, k + 1}, true
			}
		}
	}
	return attribution{}, false
}

// inRelative says whether the verb at v belongs to a relative clause after a comma: ", which blamed Russia, ".
func (s *grammarian) inRelative(v, lo int) bool {
	k := v - 1
	for k > lo && s.can(k, adverb|auxiliary) && s.kind(k) == wordToken {
		k--
	}
	return k > lo && s.can(k, relative) && s.kind(k-1) == commaToken
}

// noticed reads "Smith's claim that", "a statement by Smith": words that somebody owns.
func (s *grammarian) noticed(k, lo, hi int) (attribution, bool) {
	for j := k - 1; j >= lo && j >= k-4 && s.kind(j) == wordToken; j-- {
		if s.can(j, possessive) && s.can(j, male|female|plural) {
			return attribution{mention{kind: byPronoun, lo: j, hi: j, head: j, run: -1}, cueNotice, k, k}, true
		}
		if s.has(j, genitive) {
			if r := s.names.at(j); r >= 0 {
				return attribution{mention{kind: byName, lo: s.names.runs[r].lo, hi: j, head: j, run: r}, cueNotice, k, k}, true
			}
			break
		}
		if s.closed(j) {
			break
		}
	}
	if key := s.key(k + 1); key == "by" || key == "from" {
		if m := s.phraseAfter(k+2, hi); m.kind != noMention && s.subjectLike(m) {
			return attribution{m, cueNotice, k, k}, true
		}
	}
	return attribution{}, false
}

// label reads "SMITH:" and "Q:" at the start of a paragraph.
func (s *grammarian) label(lo, i int) (attribution, bool) {
	const reach = 6 // words of a label
	for k := i - 2; k > lo && k > i-2-reach; k-- {
		if s.kind(k) == dashToken {
			lo = k + 1 // "A close race - Jane Smith: “…”"
			break
		}
	}
	if s.kind(i-1) != colonToken || i-1-lo > reach || lo > 0 && s.kind(lo-1) != breakToken && s.kind(lo-1) != dashToken {
		return attribution{}, false
	}
	for k := lo; k < i-1; k++ {
		if s.kind(k) != wordToken || !s.has(k, upper) && !s.can(k, particle) {
			return attribution{}, false
		}
	}
	shout := true
	for k := lo; k < i-1; k++ {
		shout = shout && s.has(k, caps|initial)
	}
	if r := s.names.at(i - 2); r >= 0 {
		if p := &s.names.persons[s.names.runs[r].person]; !shout && p.count < 2 && p.words < 2 {
			return attribution{}, false // "Advertisement:"
		}
		return attribution{mention{kind: byName, lo: lo, hi: i - 2, head: i - 2, run: r}, cueLabel, 1, 0}, true
	}
	return attribution{mention{kind: byRole, lo: lo, hi: i - 2, head: i - 2, run: -1}, cueLabel, 1, 0}, shout
}

// startsUpper says whether the part begins as a sentence does.
func (s *grammarian) startsUpper(p quotedPart) bool {
	for _, c := range p.Of(s.t.String) {
		if unicode.IsLetter(c) {
			return unicode.IsUpper(c)
		}
		if unicode.IsDigit(c) {
			return true
		}
	}
	return false
}
