package speaker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// runReach bounds the words, most of them one letter each, that are read as one word of a script without spaces.
const runReach = 16

// run adds the word that begins at index w in a script without spaces, and returns how many words of the text it is:
// the longest word of the language there, or else the letters of one script up to the next such word. No word crosses
// stop.
func (r *reader) run(w, hi, stop int) int {
	words := r.t.Words
	n, end := 1, words[w].End
	var b strings.Builder
	b.WriteString(words[w].Key)
	for w+n < hi && n < runReach && words[w+n].Start == end && words[w+n].End <= stop && words[w+n].Kind == words[w].Kind {
		b.WriteString(words[w+n].Key)
		end = words[w+n].End
		n++
	}
	run := b.String()
	size, class := r.g.Lead(run)
	if size == 0 {
		for size < len(run) {
			c, k := utf8.DecodeRuneInString(run[size:])
			if e, _ := r.g.Lead(run[size:]); size > 0 && (e > 0 || !sameScript(run, c)) {
				break
			}
			size += k
		}
	}
	k, at := 0, 0 // a word of the text is never parted
	for k < n && at < size {
		at += len(words[w+k].Key)
		k++
	}
	if at != size {
		class = 0
	}
	first := len(r.tokens)
	r.word(w)
	if len(r.tokens) > first {
		t := &r.tokens[len(r.tokens)-1]
		t.more, t.class = uint8(k-1), t.class|class
		if at == size && k > 1 {
			t.class = class
		}
	}
	r.at = words[w+k-1].End
	return k
}

// sameScript reports whether the letter is of the script that the run begins with: Han, Hiragana, Katakana or others.
func sameScript(run string, c rune) bool {
	first, _ := utf8.DecodeRuneInString(run)
	return script(first) == script(c)
}

func script(c rune) int {
	switch {
	case unicode.Is(unicode.Han, c) || c == '々':
		return 1
	case unicode.Is(unicode.Hiragana, c):
		return 2
	case unicode.Is(unicode.Katakana, c) || c == 'ー' || c == '・':
		return 3
	}
	return 0
}

// A frame is who speaks and by which words, as the frame around a part shows it where no capital shows a name.
type frame struct {
	lo, hi       int // tokens of the phrase that names the speaker, inclusive
	nameLo       int // of them the name; nameHi < nameLo for none
	nameHi       int
	cueLo, cueHi int
	pattern      pattern
}

const (
	frameReach = 24 // tokens on either side of a part that its frame stands in
	frameWords = 6  // of the phrase that names the speaker
	shortFrame = 3  // of a frame that stands as a sentence of its own: "서은주의 말이다."
	nameWords  = 3  // of a name that no honorific and no surname tells
)

// closedClasses are what no phrase that names a speaker holds.
const closedClasses = saying | source | sourceBehind | quotative | preposition | conjunction | adverb | calendar | auxiliary | being | relative | complement | particle | determiner | possessive

// opens reports whether the word at i can be part of a phrase that names a speaker.
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

// framed returns the frame of a part; ok is false where none is found. Behind the part it is "「…」と山田氏は述べた", "«…»، قال
// الوزير"; before it "沈雅琴表示：「…」", "قال الوزير: «…»"; on both sides "山田氏は「…」と述べた".
func (s *stream) framed(p quotedPart) (f frame, ok bool) {
	lo := s.frameStart(p.token)
	hi := p.token + 1
	ended := s.kind(hi) == stopToken // the stop inside the marks: what follows is part of the sentence if it is short
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
		if s.kind(k) == wordToken && s.can(k, saying) {
			verb = k
			break
		}
	}
	if ended && (verb < 0 || verb-i > shortFrame || s.kind(verb+1) == wordToken) && !s.can(p.token+2, quotative) {
		verb, i, hi = -1, p.token+1, p.token+1
	}
	if f, ok = s.sourceFrame(i, hi, cueSource); ok {
		return f, true
	}
	before := p.token
	for before > lo && s.kind(before-1) != wordToken {
		before--
	}
	switch {
	case verb == i && s.g.VerbFinal: // "…" dedi: the subject stands before the part
		if f, ok = s.subjectFrame(lo, p.token, false); ok {
			f.cueLo, f.cueHi, f.pattern = verb, verb, cueAfter
			return f, true
		}
	case verb >= i:
		if f, ok = s.phraseFrame(verb+1, hi); ok && s.starts(i, verb) {
			f.cueLo, f.cueHi, f.pattern = verb, verb, cueInverted
			return f, true
		}
		if f, ok = s.subjectFrame(i, verb, true); ok {
			f.cueLo, f.cueHi, f.pattern = verb, verb, cueAfter
			return f, true
		}
		if s.g.VerbFinal && s.kind(p.token+1) == wordToken && s.can(p.token+1, quotative) {
			if f, ok = s.subjectFrame(lo, p.token, false); ok {
				f.cueLo, f.cueHi, f.pattern = verb, verb, cueAfter
				return f, true
			}
		}
	}
	for k := before - 1; k >= lo && k > before-frameReach; k-- {
		if s.kind(k) != wordToken || !s.can(k, saying) {
			continue
		}
		if s.starts(lo, k) || s.kind(k-1) == commaToken {
			if f, ok = s.phraseFrame(k+1, p.token); ok {
				f.cueLo, f.cueHi, f.pattern = k, k, cueBefore
				return f, true
			}
		}
		if f, ok = s.subjectFrame(lo, k, true); ok {
			f.cueLo, f.cueHi, f.pattern = k, k, cueBefore
			return f, true
		}
		if f, ok = s.phraseFrame(k+1, p.token); ok {
			f.cueLo, f.cueHi, f.pattern = k, k, cueBefore
			return f, true
		}
	}
	return s.sourceFrame(lo, p.token, cueSource)
}

// frameStart returns the first token of the sentence before a part: of the sentence right before it, too, where that
// tells of speech to come, "박준혁은 이렇게 말했다. “…”".
func (s *stream) frameStart(i int) int {
	lo := max(s.sentenceStart(i), i-2*frameReach)
	if lo == i && s.kind(i-1) == stopToken && s.g.VerbFinal && s.can(i-2, saying) ||
		lo == i && s.kind(i-1) == breakToken && s.kind(i-2) == colonToken {
		lo = max(s.sentenceStart(i-1), i-2*frameReach)
	}
	return lo
}

// starts reports whether nothing but adverbs, auxiliaries and signs stands between lo and the verb at v.
func (s *stream) starts(lo, v int) bool {
	for k := lo; k < v; k++ {
		if s.kind(k) == wordToken && !s.can(k, adverb|auxiliary|conjunction) {
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
				f.cueLo, f.cueHi, f.pattern = k, k, p
				return f, true
			}
		case s.can(k, sourceBehind):
			e := k - 1
			for e > lo && s.can(e, preposition) && s.kind(e) == wordToken {
				e--
			}
			if f, ok = s.phraseBack(e, lo); ok {
				f.cueLo, f.cueHi, f.pattern = e+1, k, p
				return f, true
			}
		}
	}
	return f, false
}

// subjectFrame finds the subject in [lo, hi): what stands before a marker of subjects, the last of the one that tells
// most; in a language that has none, or where whole is set and none stands there, the first phrase of the last clause.
func (s *stream) subjectFrame(lo, hi int, whole bool) (f frame, ok bool) {
	marked := false
	for marker, left := s.g.Subjects.Next(); marker != ""; marker, left = left.Next() {
		marked = true
		for k := hi - 1; k >= lo; k-- {
			if s.kind(k) != wordToken {
				continue
			}
			if s.key(k) == marker {
				if f, ok = s.phraseBack(k-1, lo); ok {
					return f, true
				}
			}
		}
	}
	for _, ending := range s.g.CaseEndings {
		for k := hi - 1; k >= lo; k-- {
			if s.kind(k) == wordToken && s.tokens[k].class&closedClasses == 0 && len(s.key(k)) > len(ending) &&
				strings.HasSuffix(s.key(k), ending) {
				if f, ok = s.phraseBack(k, lo); ok {
					return f, true
				}
			}
		}
	}
	if marked && !whole {
		return f, false
	}
	start := hi
	for start > lo && (s.kind(start-1) == wordToken || start == hi) {
		start--
	}
	// "X in the town said", "X to reporters said": what a preposition governs is no subject
	for k := hi - 1; k >= start; k-- {
		if s.kind(k) != wordToken || s.can(k, adverb|auxiliary|calendar|conjunction) && s.tokens[k].keeps() == 0 {
			continue
		}
		if f, ok = s.phraseBack(k, start); ok && !s.can(f.lo-1, preposition) {
			return f, true
		}
		if ok {
			k = f.lo - 1
		}
	}
	return frame{}, false
}

// phraseFrame reads the phrase that begins at token i.
func (s *stream) phraseFrame(i, hi int) (frame, bool) {
	for i < hi && s.kind(i) == wordToken && s.can(i, adverb|calendar|determiner) && s.tokens[i].keeps() == 0 {
		i++
	}
	if i < hi && s.kind(i) == wordToken && s.can(i, pronoun) {
		return frame{lo: i, hi: i, nameLo: 1}, true
	}
	e := i
	for e < hi && e < i+frameWords && s.open(e) {
		e++
	}
	return s.named(i, e-1)
}

// phraseBack reads the phrase that ends with token e.
func (s *stream) phraseBack(e, lo int) (frame, bool) {
	e = s.beforeAge(e, lo)
	if e < lo || s.kind(e) != wordToken {
		return frame{}, false
	}
	if s.can(e, pronoun) {
		return frame{lo: e, hi: e, nameLo: 1}, true
	}
	i := e + 1
	for i > lo && i > e+1-frameWords && s.open(i-1) && (i-1 == e || !s.cased(i-1)) {
		i--
	}
	return s.named(i, e)
}

// beforeAge returns the token before an age between commas that ends at e, "Gjose、62歳", or e.
func (s *stream) beforeAge(e, lo int) int {
	for k := e; k > lo+1 && k > e-3 && s.kind(k) == wordToken; k-- {
		if s.has(k, number) && s.kind(k-1) == commaToken {
			return k - 2
		}
	}
	return e
}

// cased reports whether the word at i ends as a noun with a marker of its case does.
func (s *stream) cased(i int) bool {
	_, ok := s.uncased(i)
	return ok
}

// uncased returns the key of the word at i without the ending of its case.
func (s *stream) uncased(i int) (string, bool) {
	k := s.key(i)
	if s.tokens[i].class&(role|title|honorific|group) != 0 {
		return k, false
	}
	for _, ending := range s.g.CaseEndings {
		if stem, ok := strings.CutSuffix(k, ending); ok && utf8.RuneCountInString(stem) > 1 {
			return stem, true
		}
	}
	return k, false
}

// named finds the name in a phrase: what is left of it without titles, roles and honorifics, if that is short, or
// begins with a surname. A phrase of roles alone is a role.
func (s *stream) named(lo, hi int) (frame, bool) {
	if hi < lo {
		return frame{}, false
	}
	f := frame{lo: lo, hi: hi, nameLo: lo, nameHi: hi}
	office := language.Class(0)
	of := func(i int) language.Class {
		k, _ := s.uncased(i)
		return s.tokens[i].class | s.g.Class(k)
	}
	for f.nameLo <= f.nameHi && of(f.nameLo)&(title|role|honorific|group) != 0 {
		office |= of(f.nameLo)
		f.nameLo++
	}
	for f.nameHi >= f.nameLo && of(f.nameHi)&(title|role|honorific|group) != 0 {
		office |= of(f.nameHi)
		f.nameHi--
	}
	if f.nameHi < f.nameLo {
		return f, office&(role|group|title) != 0
	}
	if lo, hi := s.latin(f.nameLo, f.nameHi); hi >= lo {
		f.nameLo, f.nameHi = lo, hi
		return f, true
	}
	if s.g.Surnames != "" {
		for k := f.nameLo; k <= f.nameHi; k++ {
			if s.surname(k) {
				f.nameLo, f.nameHi = k, k
				return f, true
			}
		}
	}
	// "Holm, director of the office": the name stands before the office, or behind it
	for k := f.nameLo + 1; k < f.nameHi; k++ {
		if of(k)&(title|role|group) == 0 {
			continue
		}
		office |= role
		if s.g.VerbFinal || s.g.Spaceless {
			f.nameHi = k - 1
		} else {
			f.nameLo = k + 1
		}
		break
	}
	if s.g.Spaceless && s.g.Surnames != "" && f.nameLo == f.nameHi && utf8.RuneCountInString(s.key(f.nameLo)) < shortName {
		return frame{}, false // a word like any other: names of two letters begin with a surname
	}
	if n := f.nameHi - f.nameLo + 1; n > nameWords ||
		s.g.Spaceless && s.tokenSpan(f.nameHi).Len() > longestName && !s.has(f.nameHi, upper) {
		f.nameLo, f.nameHi = 1, 0
		return f, office != 0
	}
	return f, true
}

// latin returns the longest run of words with capitals in a phrase of another script: a foreign name that was left as
// it is.
func (s *stream) latin(lo, hi int) (from, to int) {
	from, to = 1, 0
	for k := lo; k <= hi; k++ {
		e := k
		for e <= hi && s.has(e, upper) {
			e++
		}
		if e > k {
			if e-k >= to-from+1 {
				from, to = k, e-1
			}
			k = e
		}
	}
	return from, to
}

// shortName is how many letters the name of a foreigner has at least.
const shortName = 3

// longestName is how many bytes a name in a script without spaces may have: twelve letters.
const longestName = 36

// surname reports whether the word at i is a name of three letters or so that begins with a surname.
func (s *stream) surname(i int) bool {
	k, _ := s.uncased(i)
	n := utf8.RuneCountInString(k)
	if n < 2 || n > 4 {
		return false
	}
	for x, left := s.g.Surnames.Next(); x != ""; x, left = left.Next() {
		if strings.HasPrefix(k, x) && len(k) > len(x) {
			return true
		}
	}
	return false
}

// nameSpan is where the name of a run stands, without the ending of its case.
func (s *stream) nameSpan(lo, hi int) text.Span {
	sp := s.span(lo, hi)
	if s.g.Suffixed {
		if i := elision(s.tokenSpan(hi).Of(s.t.String)); i > 1 {
			sp.End = s.bareEnd(hi)
		}
	}
	if s.g.NoCapitals {
		if k, ok := s.uncased(hi); ok {
			sp.End -= len(s.key(hi)) - len(k)
		}
	}
	return sp
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
		if f.nameHi >= f.nameLo && f.nameLo > last {
			n.runs = append(n.runs, nameRun{lo: f.nameLo, hi: f.nameHi, person: -1})
			last = f.nameHi
		}
	}
}

// byFrame returns the attribution that the frame of a part gives.
func (s *grammarian) byFrame(part int) (attribution, bool) {
	f := s.frames[part]
	if f.pattern == noPattern {
		return attribution{}, false
	}
	m := mention{kind: byRole, lo: f.lo, hi: f.hi, head: f.hi, run: -1}
	switch {
	case s.can(f.lo, pronoun) && f.lo == f.hi:
		m.kind = byPronoun
	case f.nameHi >= f.nameLo:
		if m.run = s.names.at(f.nameLo); m.run >= 0 {
			m.kind, m.head = byName, f.nameHi
		}
	}
	return attribution{m, f.pattern, f.cueLo, f.cueHi}, true
}
