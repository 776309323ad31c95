package drift

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/text"
)

// minusSigns are the signs that make a number negative where nothing stands between the two, and a space before them.
const minusSigns = "-\u2212"

// minused reports whether the number at the word is below zero: "-4", "minus four".
func (j *judge) minused(t *text.Text, words []text.Word, at int) bool {
	if at >= len(words) {
		return false
	}
	if at > 0 && j.isMinus(words[at-1]) {
		return alike.IsNumber(words[at], j.lang)
	}
	return words[at].Kind == text.Number && signed(t.String[:words[at].Start], minusSigns)
}

// signed reports whether the text ends in one of the signs, and a space or an opening mark stands before it.
func signed(before, signs string) bool {
	sign, n := utf8.DecodeLastRuneInString(before)
	if n == 0 || !strings.ContainsRune(signs, sign) {
		return false
	}
	space, _ := utf8.DecodeLastRuneInString(before[:len(before)-n])
	return unicode.IsSpace(space) || strings.ContainsRune("\"“‘([", space)
}

// isMinus reports whether the word, or the sign that stands as one, makes the number behind it negative.
func (j *judge) isMinus(w text.Word) bool {
	return w.Key != "" && (strings.Contains(minusSigns, w.Key) || j.lang.Numbers.Minuses.Has(w.Key))
}

// withSign is the span of the number with the sign before it.
func withSign(t *text.Text, w text.Word) text.Span {
	at := w.Span
	if before := t.String[:w.Start]; signed(before, minusSigns) {
		_, n := utf8.DecodeLastRuneInString(before)
		at.Start -= n
	}
	return at
}

// minus knows a minus that one side has as a sign and the other as a word.
func minus(j *judge, u unit) (Why, bool) {
	for _, w := range j.a(u) {
		if !j.isMinus(w) {
			return Why{}, false
		}
	}
	for _, w := range j.b(u) {
		if !j.isMinus(w) {
			return Why{}, false
		}
	}
	if u.sign != silent || !j.minused(j.Draft, j.Quote, u.A.End) || !j.minused(j.Source, j.said, u.B.End) {
		return Why{}, false
	}
	return j.differ(u), true
}

// turnsBelow reports whether only one side has the word, or the sign, that makes a number negative.
func (j *judge) turnsBelow(u unit) bool {
	words, r := j.said, u.B
	if r.Len() == 0 {
		words, r = j.Quote, u.A
	}
	return u.A.Len()+u.B.Len() == 1 && u.sign == silent && j.isMinus(words[r.Start]) && r.End < len(words) &&
		alike.IsNumber(words[r.End], j.lang)
}

// below names each number that is below zero on one side alone, where no word tells it: “4 degrees” of "-4 degrees".
func (j *judge) below() {
	for _, u := range j.units {
		if u.sign != silent || u.A.Len() == 0 || u.B.Len() == 0 {
			continue
		}
		for i := range min(u.A.Len(), u.B.Len()) {
			a, b := u.A.Start+i, u.B.Start+i
			if j.minused(j.Draft, j.Quote, a) != j.minused(j.Source, j.said, b) && // a dash may be meant for the sign
				!signed(j.Draft.String[:j.Quote[a].Start], "–—") && !signed(j.Source.String[:j.said[b].Start], "–—") &&
				(a == 0 || !j.isMinus(j.Quote[a-1])) && (b == 0 || !j.isMinus(j.said[b-1])) &&
				(u.equal || j.rendersUnit(u)) {
				x, y := withSign(j.Draft, j.Quote[a]), withSign(j.Source, j.said[b])
				why := Why{Key: "exchanged", Said: shown(j.Source.Slice(y)), Printed: shown(j.Draft.Slice(x))}
				j.put(Change{Rule: SenseNumber, Level: j.profile.level(SenseNumber), Quotation: x, Source: y,
					Why: why.And(Why{Key: "number.other"})})
			}
			if !u.equal {
				break
			}
		}
	}
}
