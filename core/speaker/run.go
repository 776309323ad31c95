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
	var ends [runReach]int // bytes of the run up to the end of each word
	b.WriteString(words[w].Key)
	ends[0] = b.Len()
	for w+n < hi && n < runReach && words[w+n].End <= stop && words[w+n].Kind == words[w].Kind {
		if words[w+n].Start > end {
			if r.t.String[end:words[w+n].Start] != dot {
				break
			}
			b.WriteString(dot) // "哈罗德·温斯洛"
		}
		b.WriteString(words[w+n].Key)
		ends[n] = b.Len()
		end = words[w+n].End
		n++
	}
	run := b.String()
	size, class := r.g.Lead(run)
	if size == 0 {
		size = r.unknown(run)
	}
	k := 0 // a word of the text is never parted
	for k < n && (k == 0 || ends[k-1] < size) {
		k++
	}
	at := ends[k-1]
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

// givenLetters is how many letters a given name has at most, where a surname of few stands before it.
const givenLetters = 2

// dot parts the names of a foreigner.
const dot = "·"

// unknown returns the length in bytes of the word that a run of letters begins with, where the language has no such
// word: the letters of one script up to the next word that it has. A surname has two letters behind it at most,
// whatever word the first of them may be besides.
func (r *reader) unknown(run string) int {
	size, letters, most, dotted := 0, 0, len(run), false
	name := 0 // bytes of the surname
	for x, left := r.g.Surnames.Next(); x != ""; x, left = left.Next() {
		if r.g.Spaceless && len(x) > name && strings.HasPrefix(run, x) {
			name = len(x)
		}
	}
	for size < most {
		c, k := utf8.DecodeRuneInString(run[size:])
		e, class := r.g.Lead(run[size:])
		switch {
		case size == 0, strings.HasPrefix(run[size:], dot):
			dotted = dotted || size > 0
		case !sameScript(run, c), e > 0 && !(size == name && e == k && class&saying == 0):
			return size
		case name > 0 && size >= name && !dotted && !strings.Contains(run[:min(len(run), size+4*utf8.UTFMax)], dot):
			if letters++; letters > givenLetters {
				return size
			}
		}
		size += k
	}
	return size
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
	sure         bool // an office, an honorific, a surname or a pronoun tells that it is somebody
	none         bool // there is no such phrase: the verb alone means who was spoken of last
}

const (
	frameReach = 24 // tokens on either side of a part that its frame stands in
	frameWords = 6  // of the phrase that names the speaker
	shortFrame = 3  // of a frame that stands as a sentence of its own: "서은주의 말이다."
	nameWords  = 3  // of a name that no honorific and no surname tells
)

// closedClasses are what no phrase that names a speaker holds.
const closedClasses = saying | source | sourceBehind | quotative | preposition | conjunction | adverb | calendar |
	auxiliary | being | relative | complement | particle | determiner | possessive

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
	if ended && (verb < 0 || verb-i > shortFrame || s.kind(verb+1) == wordToken) && !s.can(p.token+2, quotative) &&
		!s.pointsBack(i, verb) && !(s.g.VerbFinal && verb >= 0 && lo == p.token && s.kind(hi) != quoteToken) {
		verb, i, hi = -1, p.token+1, p.token+1
	}
	if s.kind(p.token-1) == colonToken {
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
			f.cueLo, f.cueHi, f.pattern = verb, verb, cueInverted
			return f, true
		}
		if f, ok = s.subjectFrame(i, verb, true); ok {
			f.cueLo, f.cueHi, f.pattern = verb, verb, cueAfter
			return f, true
		}
		if s.g.VerbFinal && s.kind(p.token+1) == wordToken && s.can(p.token+1, quotative) {
			if f, ok = s.subjectOrSource(lo, p.token, verb, cueAfter); ok {
				return f, true
			}
		}
	}
	if v := p.token + 1; s.bound(v) && verb != i {
		if f, ok = s.subjectFrame(i, hi, false); ok && (f.sure || f.lo == i) { // "「…」と裁判官が口を挟む"
			f.cueLo, f.cueHi, f.pattern = v, v, cueUnlisted
			return f, true
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
	if verb == i && s.starts(i, verb) {
		return frame{lo: verb, hi: verb, nameLo: 1, cueLo: verb, cueHi: verb, pattern: cueAfter, none: true}, true
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
	f.cueLo, f.cueHi, f.pattern = v, v, p
	return f, ok
}

// frameBefore finds a verb of speech with its subject between lo and the part at token i.
func (s *stream) frameBefore(lo, i int) (f frame, ok bool) {
	before := i
	for before > lo && s.kind(before-1) != wordToken {
		before--
	}
	last := -1
	for k := before - 1; k >= lo && k > before-frameReach; k-- {
		if s.kind(k) != wordToken || !s.can(k, saying) {
			continue
		}
		last = k
		if s.starts(lo, k) || s.kind(k-1) == commaToken {
			if f, ok = s.phraseFrame(k+1, i); ok {
				f.cueLo, f.cueHi, f.pattern = k, k, cueBefore
				return f, true
			}
		}
		if f, ok = s.subjectFrame(lo, k, true); ok {
			f.cueLo, f.cueHi, f.pattern = k, k, cueBefore
			return f, true
		}
		if f, ok = s.phraseFrame(k+1, i); ok {
			f.cueLo, f.cueHi, f.pattern = k, k, cueBefore
			return f, true
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

// bound reports whether the word at i binds what was said right before it to a verb of whatever kind: "「…」と肩を落とす",
// "“…”며 고개를 저었다"; not to one that gives a name: "「…」と呼ぶ".
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
	marked := s.g.Subjects != ""
	for marker, left := s.g.Subjects.Next(); marker != ""; marker, left = left.Next() {
		if len(s.g.CaseEndings) > 0 {
			break // the markers are joined to the noun
		}
		g, found := frame{}, false
		for k := hi - 1; k >= lo; k-- {
			if s.kind(k) == wordToken && s.key(k) == marker {
				if f, ok = s.phraseBack(k-1, lo); ok && f.sure {
					return f, true
				}
				if ok && !found {
					g, found = f, true
				}
			}
		}
		if found {
			return g, true
		}
	}
	for _, sure := range [...]bool{true, false} { // a person before a thing: "피서윤 박사는 이 혜성은 “…”고"
		for _, ending := range s.g.CaseEndings {
			if marked && !s.g.Subjects.Has(ending) {
				continue
			}
			for k := hi - 1; k >= lo; k-- {
				if s.kind(k) == wordToken && s.tokens[k].class&closedClasses&^s.tokens[k].keeps() == 0 &&
					len(s.key(k)) > len(ending) &&
					strings.HasSuffix(s.key(k), ending) {
					if f, ok = s.phraseBack(k, lo); ok && (f.sure || !sure) {
						return f, true
					}
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
	near := frame{}
	// "X in the town said", "X to reporters said": what a preposition governs is no subject
	for k := hi - 1; k >= start; k-- {
		if s.kind(k) != wordToken || s.can(k, adverb|auxiliary|calendar|conjunction) && s.tokens[k].keeps() == 0 {
			continue
		}
		f, ok := s.phraseBack(k, start)
		governed := s.can(f.lo-1, preposition)
		if ok && !governed && f.sure {
			return f, true
		}
		if ok && !governed && near.hi == 0 {
			near = f
		}
		if ok && governed {
			k = f.lo - 1
		} else if ok {
			k = f.lo
		}
	}
	return near, near.hi > 0
}

// phraseFrame reads the phrase that begins at token i.
func (s *stream) phraseFrame(i, hi int) (frame, bool) {
	for i < hi && s.kind(i) == wordToken && s.can(i, adverb|calendar|determiner) && s.tokens[i].keeps() == 0 {
		i++
	}
	if i < hi && s.kind(i) == wordToken && s.can(i, pronoun) {
		return frame{lo: i, hi: i, nameLo: 1, sure: true}, true
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
		return frame{lo: e, hi: e, nameLo: 1, sure: true}, true
	}
	i := e + 1
	for i > lo && i > e+1-frameWords && s.open(i-1) && (i-1 == e || !s.cased(i-1)) {
		i--
	}
	return s.named(i, e)
}

// beforeAge returns the token before an age between commas or in brackets that ends at e, "Gjose、62歳", "石堂さん（70）", or
// e.
func (s *stream) beforeAge(e, lo int) int {
	if e > lo && s.has(e, number) && strings.HasPrefix(s.t.String[s.tokenSpan(e).End:], "）") {
		return e - 1
	}
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
		if stem, ok := strings.CutSuffix(k, ending); ok &&
			(utf8.RuneCountInString(stem) > 1 || s.g.Class(stem)&(role|group|honorific) != 0) {
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
	for s.g.Article != "" && f.nameLo < f.nameHi && strings.HasPrefix(s.key(f.nameLo), s.g.Article) &&
		!s.definiteAll(f.nameLo+1, f.nameHi) {
		office |= role // "الخباز مروان تميم"
		f.nameLo++
	}
	f.sure = office != 0
	if f.nameHi < f.nameLo {
		return f, office&(role|group|title) != 0
	}
	if lo, hi := s.latin(f.nameLo, f.nameHi); hi >= lo {
		f.nameLo, f.nameHi = lo, hi
		return f, true
	}
	if s.g.Surnames != "" {
		for k := f.nameHi; k >= f.nameLo; k-- {
			if s.surname(k) {
				f.nameLo, f.nameHi, f.sure = k, k, true
				return f, true
			}
		}
	}
	// "Holm, director of the office": the name stands before the office, or behind it
	for k := f.nameLo + 1; k < f.nameHi; k++ {
		if of(k)&(title|role|group) == 0 {
			continue
		}
		office, f.sure = office|role, true
		if s.g.VerbFinal && s.g.Spaceless {
			f.nameHi = k - 1
		} else {
			f.nameLo = k + 1
		}
		break
	}
	if s.g.Spaceless && s.g.Surnames != "" && office == 0 && f.nameLo == f.nameHi &&
		utf8.RuneCountInString(s.key(f.nameLo)) < shortName {
		return frame{}, false // a word like any other: names of two letters begin with a surname
	}
	if n := f.nameHi - f.nameLo + 1; n > nameWords ||
		s.g.Spaceless && s.tokenSpan(f.nameHi).Len() > longestName && !s.has(f.nameHi, upper) {
		f.nameLo, f.nameHi = 1, 0
		return f, office != 0
	}
	return f, true
}

// definiteAll reports whether all words from lo to hi have the article joined to them.
func (s *stream) definiteAll(lo, hi int) bool {
	for lo <= hi && strings.HasPrefix(s.key(lo), s.g.Article) {
		lo++
	}
	return lo > hi
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
		if f.none || f.lo == f.hi && s.can(f.lo, pronoun) {
			f = s.topicFrame(f.lo)
		}
		if f.nameHi >= f.nameLo && f.nameLo > last {
			n.runs = append(n.runs, nameRun{lo: f.nameLo, hi: f.nameHi, person: -1})
			last = f.nameHi
		}
	}
}

// topicFrame returns the subject of one of the sentences before that of token i, in which nothing is quoted, whom a
// pronoun there may mean: "方志强是村里的兽医。他说". Its name is empty where none is told for sure.
func (s *stream) topicFrame(i int) frame {
	const sentences = 3
	lo := s.sentenceStart(i)
	for range sentences {
		hi := lo
		for hi > 0 && (s.kind(hi-1) == stopToken || s.kind(hi-1) == breakToken) {
			hi--
		}
		lo = s.sentenceStart(hi)
		for k := lo; k < hi; k++ {
			if s.kind(k) == quoteToken {
				return frame{nameLo: 1}
			}
		}
		if f, ok := s.subjectFrame(lo, hi, false); ok && f.sure && f.nameHi >= f.nameLo {
			return f
		}
		if f, ok := s.phraseFrame(lo, hi); ok && f.sure && f.nameHi >= f.nameLo {
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
	case f.none || s.can(f.lo, pronoun) && f.lo == f.hi:
		m.kind = byPronoun
	case f.nameHi >= f.nameLo:
		if m.run = s.names.at(f.nameLo); m.run >= 0 {
			m.kind, m.head = byName, f.nameHi
		}
	}
	return attribution{m, f.pattern, f.cueLo, f.cueHi}, true
}
