package alike

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Reading is a run with what it says, each worked out once, when it is first asked for: comparing many runs with each
// other reads each of them once. One caller at a time may use it.
type Reading struct {
	Run
	lang *language.Language

	known    known
	numbered bool
	merged   bool
	of       []figure
	month    string
	day      int64
	time     moment
	timed    int // how many words write the time
	expanded []string
	plain    []string
	joined   string
}

// known tells what of a reading has been worked out.
type known uint8

const (
	numberedKnown known = 1 << iota
	figuresKnown
	dateKnown
	momentKnown
	partsKnown
	plainKnown
	joinedKnown
)

// Read returns the reading of the run, in which nothing has been worked out.
func Read(run Run, lang *language.Language) *Reading { return &Reading{Run: run, lang: lang} }

// first reports whether what is asked for has not been worked out, and notes that it is now.
func (r *Reading) first(k known) bool {
	was := r.known&k == 0
	r.known |= k
	return was
}

func (r *Reading) hasNumber() bool {
	if r.first(numberedKnown) {
		r.numbered = HasNumber(r.Words, r.lang) || slices.ContainsFunc(r.Words, r.endsInNumber)
	}
	return r.numbered
}

// endsInNumber reports whether the word is a compound with a number at its end: "mid-nineties", "pre-1990".
func (r *Reading) endsInNumber(w text.Word) bool {
	tail := w.Key[strings.LastIndexByte(w.Key, '-')+1:]
	return len(tail) < len(w.Key) && tail != "" &&
		('0' <= tail[0] && tail[0] <= '9' || r.lang.Numbers.Numeral(tail).Kind != language.NotNumeral)
}

func (r *Reading) figures() []figure {
	if r.first(figuresKnown) {
		r.of = figures(r.Words, r.lang)
	}
	return r.of
}

// date is the month and the day of a run that is a date and nothing else; the day is 0 where it is none.
func (r *Reading) date() (month string, day int64) {
	if r.first(dateKnown) {
		r.month, r.day = dateOf(r.Words, r.lang)
	}
	return r.month, r.day
}

// moment is the time of day that the run is; ok is false where it is none, or something besides.
func (r *Reading) moment() (m moment, ok bool) {
	if r.first(momentKnown) && len(r.Words) > 0 {
		r.time, r.timed = momentAt(r.Words, 0, r.lang)
	}
	return r.time, r.timed > 0 && r.timed == len(r.Words)
}

// parts is the run with what merged words stand for, and whether one of its words is merged.
func (r *Reading) parts() (parts []string, merged bool) {
	if r.first(partsKnown) {
		r.expanded, r.merged = expand(r.Words, r.lang), merges(r.Words, r.lang)
	}
	return r.expanded, r.merged
}

func (r *Reading) undotted() []string {
	if r.first(plainKnown) {
		r.plain = undotted(r.Words)
	}
	return r.plain
}

func (r *Reading) glued() string {
	if r.first(joinedKnown) {
		r.joined = glued(r.Words)
	}
	return r.joined
}

// Written says how the two runs are the same words written otherwise, as the function Written does.
func (r *Reading) Written(as *Reading) How {
	x, y := r.Words, as.Words
	if len(x) == 1 && len(y) == 1 {
		if how := written(r, as); how != Not {
			return how
		}
	}
	switch n := len(x) + len(y); {
	case len(y) == 1 && bleeped(r.Text, x, y[0].Key), len(x) == 1 && bleeped(as.Text, y, x[0].Key):
		return Spelling
	case r.lang.Grammar.Spaceless && (r.lang.Forms.Respelt(r.glued(), as.glued()) ||
		r.lang.Forms.Respelt(as.glued(), r.glued())):
		return Spelling
	case (r.hasNumber() || as.hasNumber()) && (sameNumber(r, as) || sameDate(r, as) || sameTime(r, as) ||
		sameYear(r, as) || sameYear(as, r) || sameRange(r, as) || sameRange(as, r)):
		return Number
	case sameContraction(r, as):
		return Contraction
	case (len(x) == 1 || len(y) == 1) && sameAbbrev(r, as):
		return Abbreviation
	case parted(x, y, r.lang), parted(y, x, r.lang):
		return Spelling
	case 2 < n && n <= 5 && r.glued() == as.glued():
		if hyphenated(x) || hyphenated(y) || n == 3 && (r.oneSpace() || as.oneSpace()) {
			return Spelling
		}
		return Parted
	}
	return Not
}

// WriteNumber reports whether Written finds the runs to be a number in two ways. Most runs have none, and are asked for
// nothing else.
func WriteNumber(a, b Run, lang *language.Language) bool {
	x, y := Read(a, lang), Read(b, lang)
	return (len(a.Words)+len(b.Words) == 2 || x.hasNumber() || y.hasNumber()) && x.Written(y) == Number
}

// written says how the only words of the runs are the same written otherwise, as far as one word for one goes.
func written(a, b *Reading) How {
	v, w, lang := a.Words[0], b.Words[0], a.lang
	switch x, y := v.Key, w.Key; {
	case sameLetters(x, y, lang):
		return Spelling
	case sameYear(a, b), sameYear(b, a):
		return Number
	case unmarked(x, y, lang), unmarked(y, x, lang):
		return Contraction
	case a.Text != nil && b.Text != nil && misread(a.Text.Slice(v.Span), b.Text.Slice(w.Span), lang):
		return Spelling
	case (IsName(v, a.Text, lang) || IsName(w, b.Text, lang)) && SameName(x, y, lang):
		return Transliteration
	case sameDigits(x, y):
		return Number
	}
	return Not
}

// SameWord says whether the two keys are one word in two spellings, stops of an abbreviation among them, or a
// contraction with and without its apostrophe.
func SameWord(x, y string, lang *language.Language) bool {
	if undot(x) == undot(y) || sameLetters(x, y, lang) || unmarked(x, y, lang) || unmarked(y, x, lang) {
		return true
	}
	if stem, ok := cutNot(x, lang); ok {
		return slices.Equal(lang.Forms.Parts(y), []string{stem, lang.Sense.Not})
	}
	stem, ok := cutNot(y, lang)
	return ok && slices.Equal(lang.Forms.Parts(x), []string{stem, lang.Sense.Not})
}

func sameLetters(x, y string, lang *language.Language) bool {
	return sameSpelling(x, y, lang) || bare(x) == bare(y) || swapped(x, y, lang) || doer(x) == doer(y)
}
