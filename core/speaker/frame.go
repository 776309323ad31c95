package speaker

import (
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// A frame is who speaks and by which words, as the frame around a part shows it where no capital shows a name.
type frame struct {
	lo, hi       int // tokens of the phrase that names the speaker, inclusive
	nameLo       int // of them the name; nameHi < nameLo for none
	nameHi       int
	cueLo, cueHi int
	pattern      pattern
	sure         bool // an office, an honorific, a surname or a pronoun tells that it is somebody
	none         bool // there is no such phrase: the verb alone means who was spoken of last
}

// by is the frame with the words that say so, from lo to hi, and how they do.
func (f frame) by(lo, hi int, p pattern) frame {
	f.cueLo, f.cueHi, f.pattern = lo, hi, p
	return f
}

const (
	frameReach = 24 // tokens on either side of a part that its frame stands in
	frameWords = 6  // of the phrase that names the speaker
	nameWords  = 3  // of a name that no honorific and no surname tells
)

// closedClasses are what no phrase that names a speaker holds.
const closedClasses = saying | source | sourceBehind | quotative | preposition | conjunction | adverb | calendar |
	auxiliary | being | relative | complement | particle | determiner | possessive

// open reports whether the word at i can be part of a phrase that names a speaker.
func (s *stream) open(i int) bool {
	return s.kind(i) == wordToken && s.tokens[i].class&closedClasses&^s.tokens[i].keeps() == 0 && !s.has(i, number) &&
		!s.g.Subjects.Has(s.key(i))
}

// keeps are the classes that do not close a phrase at the word: a title may also be something else.
func (k token) keeps() language.Class {
	if k.class&(title|role|honorific|given|group) != 0 {
		return language.Class(^uint64(0))
	}
	return 0
}

// framed returns the frame of a part; ok is false where none is found. Behind the part it is "「…」と山田氏は述べた",
// "«…»، قال الوزير"; before it "沈雅琴表示：「…」", "قال الوزير: «…»"; on both sides "山田氏は「…」と述べた".
func (s *stream) framed(p quotedPart) (f frame, ok bool) {
	lo := s.frameStart(p.token)
	hi := p.token + 1
	ended := s.kind(hi) == stopToken // the stop inside the marks: what follows is part of the sentence if its verb ends it
	if ended {
		hi++
	}
	for hi < len(s.tokens) && hi-p.token < frameReach &&
		(s.kind(hi) == wordToken || s.kind(hi) == commaToken || s.kind(hi) == dashToken) {
		hi++
	}
	i := p.token + 1
	if ended {
		i++
	}
	for i < hi && (s.kind(i) != wordToken || s.can(i, quotative)) {
		i++
	}
	verb := -1
	for k := i; k < hi; k++ {
		if s.kind(k) == wordToken && s.can(k, saying) && (lo == p.token || !s.joinedVerb(k)) {
			verb = k
			break
		}
	}
	if ended && lo < p.token && s.kind(p.token+1) == stopToken && !s.sentenceIn(p.token) {
		verb, i, hi = -1, p.token+1, p.token+1 // the stop behind the marks ends a sentence that began before them
	}
	if ended && (verb < 0 || s.kind(verb+1) == wordToken) && !s.can(p.token+2, quotative) &&
		!s.pointsBack(i, verb) && !(s.g.VerbFinal && verb >= 0 && lo == p.token && s.kind(hi) != quoteToken) {
		verb, i, hi = -1, p.token+1, p.token+1
	}
	if ended && s.kind(hi) == colonToken && s.kind(hi+1) == quoteToken {
		verb, i, hi = -1, p.token+1, p.token+1 // who speaks next
	}
	said := p.token - 2
	for s.g.VerbFinal && s.kind(said) == wordToken && s.can(said, auxiliary) && !s.can(said, saying) {
		said--
	}
	if s.kind(p.token-1) == colonToken || s.kind(p.token-1) == commaToken && s.can(said, saying) &&
		(!s.g.VerbFinal || s.sentenceIn(p.token) && !s.can(i, quotative|saying)) { // "कहा, “…।” कप्तान ने"
		if f, ok = s.frameBefore(lo, p.token); ok {
			return f, true
		}
	}
	if f, ok = s.sourceFrame(i, hi, cueSource); ok {
		return f, true
	}
	switch {
	case verb == i && s.g.VerbFinal: // "…" dedi: the subject stands before the part
		if f, ok = s.subjectOrSource(lo, p.token, verb, cueAfter); ok {
			return f, true
		}
	case verb >= i:
		if f, ok = s.phraseFrame(verb+1, hi); ok && s.starts(i, verb) {
			return f.by(verb, verb, cueInverted), true
		}
		if f, ok = s.subjectFrame(i, verb, true); ok {
			return f.by(verb, verb, cueAfter), true
		}
		if s.g.VerbFinal && s.kind(p.token+1) == wordToken && s.can(p.token+1, quotative) {
			if f, ok = s.subjectOrSource(lo, p.token, verb, cueAfter); ok {
				return f, true
			}
		}
	}
	if v := p.token + 1; s.bound(v) && verb != i {
		if f, ok = s.phraseFrame(i, hi); ok && s.g.Spaceless && f.sure && f.hi == hi-1 && s.kind(hi) == stopToken {
			return f.by(v, v, cueAfter), true // "「…」と西脇さん。"
		}
		if f, ok = s.subjectFrame(i, hi, false); ok && (f.sure || f.lo == i) { // "「…」と裁判官が口を挟む"
			return f.by(v, v, cueUnlisted), true
		}
		if f, ok = s.subjectOrSource(lo, p.token, v, cueUnlisted); ok {
			return f, true
		}
	}
	if f, ok = s.frameBefore(lo, p.token); ok {
		return f, true
	}
	if f, ok = s.sourceFrame(lo, p.token, cueSource); ok {
		return f, true
	}
	if f, ok = s.besideFrame(lo, p.token); ok {
		return f, true
	}
	if verb == i && s.starts(i, verb) {
		return frame{lo: verb, hi: verb, nameLo: 1, cueLo: verb, cueHi: verb, pattern: cueAfter, none: true}, true
	}
	if end := p.token - 1; lo == p.token && s.kind(end) == stopToken && s.sentenceIn(p.token) &&
		s.kind(p.token+1) != wordToken {
		if from := s.sentenceStart(end); !s.quotes(from, end) {
			if f, ok = s.about(from, end, false); ok { // "堂本監督は首を振った。「自分たちに負けた」。"
				return f.by(1, 0, cueSentence), true
			}
		}
	}
	return f, false
}

// subjectOrSource finds the subject in [lo, hi) of the cue at v, or "according to" where that tells more: in
// "的場さんによると、牛は「…」という" the cow is no subject.
func (s *stream) subjectOrSource(lo, hi, v int, p pattern) (frame, bool) {
	f, ok := s.subjectFrame(lo, hi, false)
	if !f.sure {
		if g, found := s.sourceFrame(lo, hi, cueSource); found {
			return g, true
		}
	}
	return f.by(v, v, p), ok
}

// frameBefore finds a verb of speech with its subject between lo and the part at token i.
func (s *stream) frameBefore(lo, i int) (f frame, ok bool) {
	before := i
	for before > lo && s.kind(before-1) != wordToken {
		before--
	}
	last := -1
	for k := before - 1; k >= lo && k > before-frameReach; k-- {
		if s.kind(k) != wordToken || !s.can(k, saying|judging) {
			continue
		}
		last = k
		if f, ok = s.apposed(lo, k); ok && s.g.NoCapitals && s.kind(k-1) == commaToken {
			return f.by(k, k, cueBefore), true
		}
		if s.starts(lo, k) || s.kind(k-1) == commaToken {
			if f, ok = s.phraseFrame(k+1, i); ok {
				return f.by(k, k, cueBefore), true
			}
		}
		if f, ok = s.subjectFrame(lo, k, true); ok {
			return f.by(k, k, cueBefore), true
		}
		if f, ok = s.phraseFrame(k+1, i); ok {
			return f.by(k, k, cueBefore), true
		}
	}
	if last >= 0 && s.starts(lo, last) { // a verb alone
		return frame{lo: last, hi: last, nameLo: 1, cueLo: last, cueHi: last, pattern: cueBefore, none: true}, true
	}
	return f, false
}

// pointsBack reports whether the sentence that begins at i speaks of what was said before it: "そう話すのは段田さんだ",
// "说这话的是段来福".
func (s *stream) pointsBack(i, verb int) bool {
	return verb >= i && (s.can(verb-1, manner) || s.can(i, manner) || s.can(verb+1, manner))
}

// bound reports whether the word at i binds what was said right before it to a verb of whatever kind:
// "「…」と肩を落とす", "“…”며 고개를 저었다"; not to one that gives a name: "「…」と呼ぶ".
func (s *stream) bound(i int) bool {
	if s.kind(i) != wordToken || !s.can(i, quotative) || s.can(i, preposition|determiner) || s.kind(i+1) == quoteToken {
		return false
	}
	return !s.can(i+1, calling) && !s.can(i, calling)
}

// frameStart returns the first token of the sentence before a part: of the sentence right before it, too, where that
// tells of speech to come, "박준혁은 이렇게 말했다. “…”".
func (s *stream) frameStart(i int) int {
	lo := max(s.sentenceStart(i), i-2*frameReach)
	for k := i - 1; k > lo; k-- {
		if s.kind(k) == quoteToken && s.sentenceIn(k) && s.kind(k+1) == wordToken && !s.can(k+1, quotative) {
			return k + 1
		}
	}
	if lo == i && s.kind(i-1) == stopToken && s.g.VerbFinal && s.can(i-2, saying) ||
		lo == i && s.kind(i-1) == breakToken && s.kind(i-2) == colonToken {
		lo = max(s.sentenceStart(i-1), i-2*frameReach)
	}
	return lo
}

// sentenceIn reports whether the part at token i ends with a stop of its own.
func (s *stream) sentenceIn(i int) bool {
	p := s.parts[s.tokens[i].at].Span.Of(s.t.String)
	c, _ := utf8.DecodeLastRuneInString(strings.TrimRight(p, " ’”」』"))
	return strings.ContainsRune("。！？.!?؟।…", c)
}

// starts reports whether nothing but adverbs, auxiliaries and signs stands between lo and the verb at v.
func (s *stream) starts(lo, v int) bool {
	for k := lo; k < v; k++ {
		if s.kind(k) == wordToken && !s.can(k, adverb|auxiliary|conjunction|manner) {
			return false
		}
	}
	return true
}

// sourceFrame finds "according to" with its phrase in [lo, hi), whichever stands first.
func (s *stream) sourceFrame(lo, hi int, p pattern) (f frame, ok bool) {
	for k := lo; k < hi && k < lo+frameReach; k++ {
		switch {
		case s.kind(k) != wordToken:
			continue
		case s.can(k, source):
			if f, ok = s.phraseFrame(k+1, hi); ok {
				return f.by(k, k, p), true
			}
		case s.can(k, sourceBehind):
			e := k - 1
			for e > lo && s.can(e, preposition) && s.kind(e) == wordToken {
				e--
			}
			if f, ok = s.phraseBack(e, lo); ok {
				return f.by(e+1, k, p), true
			}
		}
	}
	return f, false
}

// readFrames finds the frames of all parts of a text without capitals, and the names in them.
func (s *stream) readFrames(n *names) {
	s.frames = make([]frame, len(s.parts))
	last := -1
	for i, p := range s.parts {
		f, ok := s.framed(p)
		if !ok {
			continue
		}
		s.frames[i] = f
		if s.unnamed(f) {
			f = s.topicFrame(f.lo)
		} else if g := s.holderFrame(f); g.nameHi >= g.nameLo {
			s.frames[i].nameLo, s.frames[i].nameHi = g.nameLo, g.nameHi
			f = g
		}
		if f.nameHi >= f.nameLo && f.nameLo > last {
			n.runs = append(n.runs, nameRun{lo: f.nameLo, hi: f.nameHi, person: -1})
			last = f.nameHi
		}
	}
}

// unnamed reports whether the frame only points to somebody: with a pronoun, or with a verb alone.
func (s *stream) unnamed(f frame) bool { return f.none || f.lo == f.hi && s.can(f.lo, pronoun) }

// topicFrame returns the subject of one of the sentences before that of token i, in which nothing is quoted, whom a
// pronoun there may mean: "方志强是村里的兽医。他说". Its name is empty where none is told for sure.
func (s *stream) topicFrame(i int) frame {
	const sentences = 3
	lo := s.sentenceStart(i)
	for k := i - 1; k > lo && s.g.Spaceless && s.g.Surnames != ""; k-- { // "见到了村支书马德胜，他说"
		if s.kind(k) == wordToken && s.surname(k) && s.kind(k+1) == commaToken {
			return frame{lo: k, hi: k, nameLo: k, nameHi: k, sure: true}
		}
	}
	for range sentences {
		hi := lo
		for hi > 0 && (s.kind(hi-1) == stopToken || s.kind(hi-1) == breakToken) {
			hi--
		}
		lo = s.sentenceStart(hi)
		if s.quotes(lo, hi) {
			break
		}
		if f, ok := s.about(lo, hi, true); ok {
			return f
		}
	}
	return frame{nameLo: 1}
}

// byFrame returns the attribution that the frame of a part gives.
func (s *grammarian) byFrame(part int) (attribution, bool) {
	f := s.frames[part]
	if f.pattern == noPattern {
		return attribution{}, false
	}
	m := mention{kind: byRole, lo: f.lo, hi: f.hi, head: f.hi, run: -1}
	switch {
	case s.unnamed(f):
		m.kind = byPronoun
	case f.nameHi >= f.nameLo:
		if m.run = s.names.at(f.nameLo); m.run >= 0 {
			m.kind, m.head = byName, f.nameHi
		}
	}
	return attribution{m, f.pattern, f.cueLo, f.cueHi}, true
}
