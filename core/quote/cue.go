package quote

import (
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
	if s.kind(i) != wordToken || !s.can(i, c) || s.has(i, upper) && !s.has(i, opening) {
		return false
	}
	if s.can(i-1, determiner|possessive) && !s.can(i-1, pronoun) || s.has(i-1, genitive) && !s.can(i-1, pronoun) {
		return false
	}
	if !s.can(i, nominal) {
		return true
	}
	if s.verbAt(i+1, saying) || s.can(i+1, auxiliary) && s.key(i+1) != "to" || s.can(i-1, preposition) && s.key(i-1) != "to" {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-3 && s.kind(k) == wordToken && !s.has(k, upper) && !s.closed(k); k-- {
		if s.can(k-1, determiner|possessive) && k-1 >= 0 || s.has(k-1, genitive) {
			return s.key(i+1) == "that"
		}
	}
	return true
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
	c, _ := utf8.DecodeLastRuneInString(p.Of(s.t.String))
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
	strong := end != 0
	for s.kind(i) == commaToken || s.kind(i) == dashToken {
		i, strong = i+1, true
	}
	hi := s.clauseEnd(i)
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
	if !strong {
		return attribution{}, false
	}
	if s.key(i) == "as" {
		i++
	}
	v := i
	for v < hi && v < i+3 && s.can(v, adverb|auxiliary) && s.kind(v) == wordToken {
		v++
	}
	if v < hi && s.verbAt(v, saying|judging|feeling) {
		if m := s.phraseAfter(v+1, hi); m.kind != noMention && s.subjectLike(m) && s.key(v) != "told" {
			return attribution{m, cueInverted, v, v}, true
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
		if x := s.subjectOf(v, i); x.kind != noMention && x.lo <= m.head {
			if m.kind == byRole && x.kind == byName {
				m = x
			}
			return attribution{m, cueAfter, v, v}, true
		}
	}
	if n := m.hi + 1; n < hi && s.kind(n) == wordToken && !s.has(n, upper) && !s.can(n, preposition|conjunction|auxiliary) && (m.kind == byPronoun || m.kind == byName) && end != '?' {
		return attribution{m, cueUnlisted, n, n}, true
	}
	return attribution{}, false
}

// subjectLike says whether a phrase after a verb can be its subject rather than its object.
func (s *grammarian) subjectLike(m mention) bool {
	return m.kind == byPronoun || m.run >= 0 || s.can(m.head, role|group|notice) || s.can(m.lo, determiner|possessive) || s.has(m.head, upper)
}

// sourced reads "according to Smith" at i.
func (s *grammarian) sourced(i, hi int) (attribution, bool) {
	if !s.can(i, source) || s.kind(i) != wordToken {
		return attribution{}, false
	}
	k := i + 1
	if s.key(i) == "according" {
		if s.key(k) != "to" {
			return attribution{}, false
		}
		k++
	}
	m := s.phraseAfter(k, hi)
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
	direct := i - 1 // the last word before the mark and its comma or colon
	for direct > lo && (s.kind(direct) == commaToken || s.kind(direct) == colonToken || s.kind(direct) == dashToken) {
		direct--
	}
	var weak attribution
	commas := 0
	for k := i - 1; k >= lo; k-- {
		switch s.kind(k) {
		case commaToken:
			commas++
			continue
		case quoteToken, semicolonToken:
			if k < i-1 && s.kind(k) == semicolonToken {
				k = lo
			}
			continue
		case wordToken:
		default:
			continue
		}
		if s.can(k, source) {
			if a, ok := s.sourced(k, i); ok && (k == lo || s.kind(k-1) == commaToken || s.can(k-1, conjunction)) {
				return a, true
			}
		}
		if s.can(k, notice) && !s.verbAt(k, saying|judging) {
			if a, ok := s.noticed(k, lo, i); ok {
				return a, true
			}
		}
		if !s.verbAt(k, saying|judging|feeling) || s.passive(k) {
			continue
		}
		if commas > 0 && s.inRelative(k, lo) && k < direct {
			continue
		}
		m := s.subjectOf(k, lo)
		if m.kind == noMention {
			if s.kind(k+1) == wordToken && k <= lo+1 { // "Said Smith: ..."
				m = s.phraseAfter(k+1, i)
			}
			if m.kind == noMention {
				continue
			}
		}
		a := attribution{m, cueInside, k, k}
		if s.can(k, saying) && (k == direct || s.kind(i-1) == colonToken || s.kind(i-1) == commaToken) {
			a.pattern = cueBefore
		}
		if s.can(k, feeling) && !s.can(k, saying|judging) {
			if weak.pattern == noPattern {
				weak = a
			}
			continue
		}
		return a, true
	}
	if weak.pattern != noPattern {
		return weak, true
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
			return attribution{mention{byPronoun, j, j, j, -1}, cueNotice, k, k}, true
		}
		if s.has(j, genitive) {
			if r := s.names.at(j); r >= 0 {
				return attribution{mention{byName, s.names.runs[r].lo, j, j, r}, cueNotice, k, k}, true
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
	if s.kind(i-1) != colonToken || i-1-lo > reach || lo > 0 && s.kind(lo-1) != breakToken {
		return attribution{}, false
	}
	for k := lo; k < i-1; k++ {
		if s.kind(k) != wordToken || !s.has(k, upper) && !s.can(k, particle) {
			return attribution{}, false
		}
	}
	if r := s.names.at(i - 2); r >= 0 {
		return attribution{mention{byName, lo, i - 2, i - 2, r}, cueLabel, 1, 0}, true
	}
	return attribution{mention{byRole, lo, i - 2, i - 2, -1}, cueLabel, 1, 0}, true
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
