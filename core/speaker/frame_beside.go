package speaker

import "strings"

// joinedVerb reports whether the verb at i has "and" joined to it, so that it begins another clause: "והודיעה",
// "وأضاف".
func (s *stream) joinedVerb(i int) bool {
	for p, left := s.g.Proclitics.Next(); p != ""; p, left = left.Next() {
		if rest, ok := strings.CutPrefix(s.key(i), p); ok && s.g.Is(rest, saying) {
			return true
		}
	}
	return false
}

// besideFrame finds who speaks where no verb of speech is bound to the part at token i, in a language whose verbs stand
// last: the subject of the sentence right behind a sentence that stands alone, "“힘들다.” 상인 하영숙 씨는 한숨을
// 쉬었다", and the one before a part that a particle joins to another part, "관계자는 “…”며 “…”라고".
func (s *stream) besideFrame(lo, i int) (f frame, ok bool) {
	if !s.g.VerbFinal {
		return f, false
	}
	if s.kind(i+1) == wordToken && s.can(i+1, quotative) && s.kind(i+2) == quoteToken {
		if f, ok = s.subjectFrame(lo, i, false); ok {
			return f.by(i+1, i+1, cueUnlisted), true
		}
	}
	if lo < i || !s.sentenceIn(i) || s.kind(i+1) == quoteToken {
		return f, false
	}
	from := i + 1
	for s.kind(from) == stopToken {
		from++
	}
	hi := from
	for hi < len(s.tokens) && hi-from < frameReach && (s.kind(hi) == wordToken || s.kind(hi) == commaToken) {
		hi++
	}
	if hi == from || s.kind(hi) == quoteToken {
		return f, false
	}
	f, ok = s.subjectFrame(from, hi, false)
	return f.by(f.hi, f.hi, cueUnlisted), ok && f.sure && f.nameHi >= f.nameLo
}

// apposed reads a phrase and what stands beside it between commas, from token lo on, where one of them is an office and
// the other a name: "علی فرهمند، وزیر بهداشت، گفت", "به گفته سرپرست تیم، رضا کاوه، بازیکنان".
func (s *stream) apposed(lo, hi int) (f frame, ok bool) {
	first := lo
	for first < hi && s.kind(first) == wordToken && s.can(first, adverb|calendar|conjunction) &&
		s.tokens[first].keeps() == 0 {
		first++
	}
	comma := s.commaBy(first, hi)
	if comma < 0 {
		return f, false
	}
	end := s.commaBy(comma+1, hi)
	if end < 0 {
		return f, false
	}
	a, okA := s.named(first, comma-1)
	b, okB := s.named(comma+1, end-1)
	office := func(lo, hi int) bool {
		for k := lo; k <= hi; k++ {
			if s.tokens[k].class&(role|group) != 0 && s.tokens[k].class&title == 0 || s.has(k, number) {
				return true
			}
		}
		return false
	}
	named := func(f frame) bool { return f.nameHi >= f.nameLo && f.nameHi-f.nameLo < nameWords }
	switch {
	case okA && named(a) && a.nameLo >= first && !s.definite(first, comma-1) && !office(first, comma-1) &&
		office(comma+1, end-1):
		a.lo, a.hi, a.sure = first, a.nameHi, true
		return a, true
	case okB && named(b) && b.lo == b.nameLo && b.nameHi > b.nameLo && office(first, comma-1) &&
		!office(comma+1, end-1):
		b.sure = true // "מאמן הקבוצה העירונית, אבי דרור, אמר"
		return b, true
	case okA && named(a) && a.nameLo > first && a.nameHi > a.nameLo && s.g.Article != "" &&
		!strings.HasPrefix(s.key(a.nameLo), s.g.Article):
		a.lo, a.hi, a.sure = first, a.nameHi, true
		return a, true
	case okB && named(b) && (office(first, comma-1) || s.definite(first, comma-1)) &&
		!office(b.nameLo, b.nameHi):
		b.sure = true
		return b, true
	}
	return f, false
}

// definite reports whether the tokens are one word with the article, which is an office and no name: "הסנגורית".
func (s *stream) definite(lo, hi int) bool {
	return lo == hi && s.g.Article != "" && strings.HasPrefix(s.key(lo), s.g.Article)
}

// commaBy is the first comma behind a few words from token lo on, all of one phrase; -1 for none.
func (s *stream) commaBy(lo, hi int) int {
	k := lo
	for k < hi && k-lo <= frameWords && s.kind(k) == wordToken && !s.can(k, saying|sourceBehind) &&
		!(s.can(k, pronoun) && k == lo) {
		k++
	}
	if k == lo || s.can(lo, preposition) && s.tokens[lo].keeps() == 0 || k >= hi || s.kind(k) != commaToken {
		return -1
	}
	return k
}
