package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// frames reports whether the draft's own words around the quotation, in its sentence, do what the source's words r do.
func (j *judge) frames(st standing, r diff.Range) bool {
	s := &j.lang.Sense
	if st == relayed && (j.speakerIn(r) || j.named()) {
		return true
	}
	reports := 0
	for _, w := range j.frame() {
		key := w.Key
		switch {
		case s.Reports.Has(key):
			if reports++; reports > 1 && st == relayed {
				return true // "He told us they said | ..."
			}
			continue
		case st == denied && (j.lang.IsNegation(key) || s.Denies.Has(key) || s.Doubts.Has(key) || s.Untruths.Has(key) ||
			s.Denied.Has(key)),
			st == supposed && (j.lang.IsNegation(key) || s.Denies.Has(key) || s.Doubts.Has(key) || s.Untruths.Has(key) ||
				s.Claims.Has(key) ||
				s.Supposes.Has(key) || s.Wishes.Has(key) || s.Asks.Has(key) || s.Ifs.Has(key) || j.lang.IsHedge(key)),
			st == conditioned && (j.lang.IsCondition(key) || s.Granted.Has(key)),
			st == relayed && (s.Claims.Has(key) || s.According.Has(key) || s.Supposes.Has(key)):
			return true
		}
		if j.lang.IsFunction(key) || len(key) < 4 {
			continue
		}
		for _, x := range j.said[r.Start:r.End] {
			if x.Key == key {
				return true
			}
		}
	}
	return false
}

// speakerIn reports whether the source's words name the speaker whom the draft names.
func (j *judge) speakerIn(r diff.Range) bool {
	for _, n := range properName(j.Speaker, j.lang) {
		for i, w := range j.said[r.Start:r.End] {
			if (w.Key == n || strings.TrimSuffix(w.Key, "'s") == n) && !j.otherGiven(r.Start+i) {
				return true
			}
		}
	}
	return false
}

// frame returns the draft's words in the sentence of the quotation that stand outside its marks.
func (j *judge) frame() []text.Word {
	words, s := j.Draft.Words, j.Draft.String
	lo, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.Start, End: len(s)})
	hi, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.End, End: len(s)})
	from, to := lo, hi
	for from > 0 && lo-from < sentenceReach && !endsSentence(s[words[from-1].End:nextStart(words, from, j.Marks.Start)]) {
		from--
	}
	if hi > lo && hi <= len(words) && !endsSentence(s[words[hi-1].End:max(words[hi-1].End, j.Marks.End)]) || hi == lo {
		for to < len(words) && to-hi < sentenceReach && (to == hi || !endsSentence(s[words[to-1].End:words[to].Start])) {
			to++
		}
	}
	return append(append([]text.Word{}, words[from:lo]...), words[hi:to]...)
}

// nextStart is where the word begins, or the marks where those come first.
func nextStart(words []text.Word, i, marks int) int {
	if i < len(words) {
		return max(words[i-1].End, min(marks, words[i].Start))
	}
	return max(words[i-1].End, marks)
}

// endsSentence reports whether a sentence or a paragraph of the draft ends in the gap between two of its words.
func endsSentence(gap string) bool { return strings.ContainsAny(gap, ".?!\n") }
