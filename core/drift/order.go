package drift

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// remarkWords is the fewest words of a sentence that is a remark: "Believe me." and "OK?" are not.
const remarkWords = 3

// farWords is how many words of the source lie at least between two parts that are far apart: about four minutes of speech.
const farWords = 500

// splice knows two remarks joined as one: at least a whole sentence of the source between them is left out without a
// sign, or the question to which the second one is the answer.
func splice(j *judge, u unit) (string, bool) {
	if u.sign != silent || u.B.Len() < remarkWords || u.A.Len() > u.B.Len()/3 || !j.inside(u) {
		return "", false
	}
	from := -1 // the first word of a sentence within the run
	others := 0
	for i := u.B.Start; i <= u.B.End; i++ {
		if i < u.B.End && !j.sameTurn(i, u.B.Start-1) {
			others++
		}
		if i == 0 || !j.stops(i-1) {
			continue
		}
		if from >= 0 && i-from >= remarkWords && !j.slip(diff.Range{Start: from, End: i}) &&
			(j.sameTurn(from, u.B.Start-1) || j.asks(i-1) || others > interjectionWords) {
			return "The quotation joins two remarks as one: between them the source says " + phrase(j.Source, j.said[u.B.Start:u.B.End]) + ".", true
		}
		from = i
	}
	return "", false
}

// interjectionWords is the longest interjection: what somebody else throws in while the speaker goes on. More than that
// is a turn of the conversation.
const interjectionWords = 25

// interjection says whether the source's words are another speaker's alone, thrown in between words of the same one.
func (j *judge) interjection(r diff.Range) bool {
	if r.Len() == 0 || r.Len() > interjectionWords || r.Start == 0 || r.End >= len(j.said) || !j.sameTurn(r.Start-1, r.End) {
		return false
	}
	for i := r.Start; i < r.End; i++ {
		if j.said[i].Kind != text.Gap && j.sameTurn(i, r.Start-1) || j.asks(i) {
			return false
		}
	}
	return true
}

// inside says whether words that both runs have stand on both sides of the unit.
func (j *judge) inside(u unit) bool {
	return u.A.Start > 0 && u.A.End < len(j.Quote) && u.B.Start > 0 && u.B.End < len(j.said)
}

// asks says whether the source's word ends a question.
func (j *judge) asks(word int) bool {
	return strings.ContainsRune(trail(j.between(word)), '?')
}

// sameTurn says whether the two words of the source were said in turns of one speaker.
func (j *judge) sameTurn(x, y int) bool {
	a, b := j.turnOf(x), j.turnOf(y)
	return a == b || a >= 0 && b >= 0 && sameLabel(j.Turns[a].Speaker, j.Turns[b].Speaker, j.lang)
}

// turnOf is the index of the turn that holds the source's word; -1 for none. O(log n).
func (j *judge) turnOf(word int) int {
	i := sort.Search(len(j.Turns), func(i int) bool { return j.Turns[i].Hi > word })
	if i < len(j.Turns) && j.Turns[i].Lo <= word {
		return i
	}
	return -1
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
	return undirected(j.Source.Slice(text.Span{Start: j.said[word].End, End: min(end, j.said[word].End+400)}))
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

// stops says whether a sentence of the source ends behind the word: a stop and a capital, or another turn.
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
	case strings.ContainsAny(end, "?!。"):
		return true
	case strings.ContainsRune(end, '.'):
		return !abbreviates(j.Source.Slice(j.said[word].Span))
	}
	return j.turnOf(word) != j.turnOf(word+1)
}

// titles are abbreviations behind which a stop ends no sentence.
const titles = " mr mrs ms dr prof sen rep gov gen lt col sgt capt adm rev hon st jr sr vs no "

func abbreviates(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	if size == len(word) && unicode.IsUpper(r) {
		return word != "I"
	}
	return isIn(titles, strings.ToLower(word))
}

// findMoved pairs the units that only the quotation has with those that only the source has, where the source's words are
// the same, or hold them beside words that the quotation has elsewhere.
func (j *judge) findMoved() {
	j.moved = make(map[int]diff.Range)
	lost := make(map[string][]int) // units of the source's words, by each of their words
	for i, u := range j.units {
		if !u.equal && u.sign == silent && u.A.Len() == 0 && u.B.Len() <= restartWords {
			for _, w := range j.b(u) {
				lost[w.Key] = append(lost[w.Key], i)
			}
		}
	}
	kept := make(map[string]bool, len(j.Quote))
	for _, w := range j.Quote {
		kept[w.Key] = true
	}
	taken := make(map[int]bool)
	swapped := -1 // the last unit that puts words for words
	for i, u := range j.units {
		if u.equal || u.sign != silent || u.A.Len() == 0 || allFunction(j.a(u), j.lang) {
			continue
		}
		if u.B.Len() > 0 {
			if swapped >= 0 && j.listed(j.units[swapped], u) {
				j.moved[swapped], j.moved[i] = u.B, j.units[swapped].B
			}
			swapped = i
			continue
		}
		n := u.A.Len()
		if n == 1 && alike.IsNumber(j.a(u)[0], j.lang) {
			continue // a number that goes to another thing is another number
		}
		if at := j.beside(i); n > 1 && at >= 0 {
			j.moved[i] = diff.Range{Start: at, End: at + n}
			continue
		}
		for n, at := range lost[j.Quote[u.A.Start].Key] {
			if n >= moveTries {
				break
			}
			if !taken[at] && holds(j.b(j.units[at]), j.a(u)) && !slices.ContainsFunc(j.b(j.units[at]), func(w text.Word) bool { return !kept[w.Key] && !j.lang.IsFunction(w.Key) }) {
				taken[at] = true
				j.moved[i], j.moved[at] = j.units[at].B, j.units[at].B
				break
			}
		}
	}
}

// moveTries bounds how many omissions are compared with one addition.
const moveTries = 8

// holds says whether the words of part stand in the words of all, one behind the other.
func holds(all, part []text.Word) bool {
	for i := 0; i+len(part) <= len(all); i++ {
		if keysOf(all[i:i+len(part)]) == keysOf(part) {
			return true
		}
	}
	return false
}

// beside returns where the words of the unit, the first or the last one of the quotation, stand in the source right outside
// the passage and in its sentence; -1 for nowhere.
func (j *judge) beside(unit int) int {
	u := j.units[unit]
	n := u.A.Len()
	if n > restartWords {
		return -1
	}
	k := keysOf(j.a(u))
	if at := j.passage.End; unit == 0 && at+n <= len(j.said) && !j.stops(at-1) && keysOf(j.said[at:at+n]) == k {
		return at
	}
	if at := j.passage.Start - n; unit == len(j.units)-1 && at >= 0 && !j.stops(at+n-1) && keysOf(j.said[at:at+n]) == k {
		return at
	}
	return -1
}

// listed says whether the two units exchange two members of one list, so that only its order is another one: between them
// stand other members, of a word each, and one comma or "and" more than those.
func (j *judge) listed(x, y unit) bool {
	if keysOf(j.a(x)) != keysOf(j.b(y)) || keysOf(j.b(x)) != keysOf(j.a(y)) || y.B.Start-x.B.End > 4*restartWords ||
		alike.HasNumber(j.a(x), j.lang) || alike.HasNumber(j.a(y), j.lang) || negations(j.a(x), j.lang)+negations(j.a(y), j.lang) > 0 {
		return false
	}
	breaks, members := 0, 0
	for i := x.B.End - 1; i < y.B.Start; i++ {
		switch inside := i >= x.B.End; {
		case inside && j.lang.Sense.Coordinators.Has(j.said[i].Key):
			breaks++
		case inside && !j.lang.IsFunction(j.said[i].Key):
			members++
		}
		if strings.HasPrefix(j.between(i), ",") && !j.lang.Sense.Coordinators.Has(j.said[i+1].Key) {
			breaks++
		}
	}
	return breaks == members+1
}

// moved knows words that stand at another place in the source.
func moved(j *judge, u unit) (string, bool) {
	if _, ok := j.moved[j.at]; !ok {
		return "", false
	}
	if u.A.Len() == 0 || u.B.Len() > 0 && j.moved[j.at].Start < u.B.Start {
		return "", true // told where the quotation has them
	}
	return phrase(j.Draft, j.a(u)) + " stands at another place in the source.", true
}

// distant looks at how far the parts of the quotation are from each other in the source.
func (j *judge) distant() {
	for i, u := range j.units {
		if u.sign != gap && u.sign != seam || u.B.Len() < farWords || i == 0 || i == len(j.units)-1 {
			continue
		}
		j.add(OrderDistant, u, "The parts of the quotation are "+strconv.Itoa(u.B.Len())+" words apart in the source.")
	}
}
