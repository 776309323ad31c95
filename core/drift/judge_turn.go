package drift

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// turnOf is the index of the turn that holds the source's word; -1 for none. O(log n).
func (j *judge) turnOf(word int) int {
	i := sort.Search(len(j.Turns), func(i int) bool { return j.Turns[i].Hi > word })
	if i < len(j.Turns) && j.Turns[i].Lo <= word {
		return i
	}
	return -1
}

// sameTurn reports whether the two words of the source were said in turns of one speaker.
func (j *judge) sameTurn(x, y int) bool {
	a, b := j.turnOf(x), j.turnOf(y)
	return a == b || a >= 0 && b >= 0 && sameLabel(j.Turns[a].Speaker, j.Turns[b].Speaker, j.lang)
}

// between is what stands in the source between the word and the next one, less stage directions in brackets.
func (j *judge) between(word int) string {
	if word < 0 || word >= len(j.said) {
		return ""
	}
	end := len(j.Source.String)
	if word+1 < len(j.said) {
		end = j.said[word+1].Start
	}
	return plainStops(undirected(j.Source.Slice(text.Span{Start: j.said[word].End, End: min(end, j.said[word].End+400)})))
}

// plainStops puts the commas, colons and semicolons of other scripts into those of Latin: "，", "،".
func plainStops(s string) string {
	if strings.IndexFunc(s, func(r rune) bool { return r >= 0x600 && !unicode.IsSpace(r) }) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case '，', '、', '،':
			return ','
		case '：':
			return ':'
		case '；', '؛':
			return ';'
		}
		return r
	}, s)
}

// undirected drops what stands in brackets between two words: "(APPLAUSE)".
func undirected(s string) string {
	for {
		i := strings.IndexAny(s, "([")
		if i < 0 {
			return s
		}
		z := strings.IndexAny(s[i:], ")]")
		if z < 0 {
			return s[:i]
		}
		s = s[:i] + s[i+z+1:]
	}
}

// trail is the punctuation of s before the first space: what stands behind a word.
func trail(s string) string {
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		return s[:i]
	}
	return s
}

// stops reports whether a sentence of the source ends behind the word: a stop and a capital, or another turn.
func (j *judge) stops(word int) bool {
	if word < 0 || word+1 >= len(j.said) {
		return true
	}
	next := j.said[word+1]
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(j.Source.Slice(next.Span), "[(‘'"))
	if unicode.IsLower(first) {
		return false
	}
	end := trail(j.between(word))
	switch {
	case j.said[word].Kind == text.Gap:
		return true
	case strings.ContainsAny(end, "?!。।؟！？"):
		return true
	case strings.ContainsRune(end, '.'):
		w := j.said[word]
		return j.Source.Ends(w, w.End+strings.IndexByte(end, '.'), &j.lang.Grammar)
	}
	return j.turnOf(word) != j.turnOf(word+1)
}

// asks reports whether the source's word ends a question.
func (j *judge) asks(word int) bool {
	return asking(trail(j.between(word)))
}

// interjectionWords is the longest interjection: what somebody else throws in while the speaker goes on. More than that
// is a turn of the conversation.
const interjectionWords = 25

// interjection reports whether the source's words are another speaker's alone, thrown in between words of the same one.
func (j *judge) interjection(r diff.Range) bool {
	if r.Len() == 0 || r.Len() > interjectionWords || r.Start == 0 || r.End >= len(j.said) ||
		!j.sameTurn(r.Start-1, r.End) {
		return false
	}
	for i := r.Start; i < r.End; i++ {
		if j.said[i].Kind != text.Gap && j.sameTurn(i, r.Start-1) || j.asks(i) {
			return false
		}
	}
	return true
}
