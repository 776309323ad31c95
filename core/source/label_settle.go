package source

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// A tally is what a document shows about one head.
type tally struct {
	n      int  // how often it stands as a label
	begins int  // how often nothing goes on there from the line before
	timed  int  // how often a time stands beside it
	small  bool // its words stand in the text in small letters
	role   bool
	office string // what stands behind it on its line
}

// A tallied is a head with the sign behind it: "Ann Lee" before a colon and alone on a line are judged apart.
type tallied struct {
	head string
	sign sign
}

// evidence is what a document shows about its labels.
type evidence struct {
	survey
	heads
	sub   bool
	count map[tallied]*tally

	recur [officed + 1]int // by sign: how many labels have a head that comes again
	again [officed + 1]int // by sign: how many different heads come again
	named [officed + 1]int // by sign: how many labels at the start of a paragraph are written as names
	kinds [officed + 1]int // by sign: how many different ones
	opens [officed + 1]int // by sign: how many labels of any shape begin a paragraph
	sorts [officed + 1]int // by sign: how many different ones
	sure  bool             // names in small letters come again
	lower int              // how many labels before a colon at the start of a paragraph are names with small letters
	firm  int              // labels that their form makes sure
	caps  int              // how many names in capitals before a stop begin one
	odd   int              // how many labels of a loose shape come again
	held  int              // how many names alone on their line have what they belong to in brackets
	dots  int              // how many labels end with a stop and a dash
	holds int              // how many labels have the same office behind the name as the one before of the same name
	other int              // how many have another one
	q, a  bool             // letters for question and answer
}

// settle decides which candidates are labels, by evidence of the whole document and not by the words:
//
//   - a name in capitals, or one that bold marks, brackets or a time point out, is one, but for a line that goes on
//
// from
//
//	  the one before;
//	- a name with small letters is one where it recurs, or where other such names do; a word that the text has in small
//	  letters elsewhere ("Remember:") needs more. Where nearly every paragraph begins with a name, each of them is one,
//	  though none recurs;
//	- whatever else recurs at the start of lines or cues in one form ("birk_t:", "+1 206 555 0142:", "First Minister:")
//
// is
//
//	  one where most of the speech begins so;
//	- a letter ("Q:") is one where it recurs or other labels stand beside it, and the one of answers only beside that of
//
// questions;
//   - a name before a stop is one where several recur so, each where a paragraph begins;
//   - a name before a dash is one where no label has a colon and several recur;
//   - a name alone on its line is one where several recur, and speech stands behind each;
//   - a name that is the only one of its document must begin it, but for headings: "Anna Weber: we will not pay" over a
//     report is a heading.
func settle(s string, found survey, sub bool, says *language.Conventions) []label {
	e := weigh(s, found, sub, says)
	if len(e.count) == 0 {
		return found.labels
	}
	kept := make([]label, 0, len(found.labels))
	only, last := label{}, label{} // last: of the letters
	named := 0
	for i := 0; i < len(found.labels); {
		j := i + 1
		for j < len(found.labels) && found.labels[j].Start == found.labels[i].Start && found.labels[j].head != "" {
			j++
		}
		at := slices.IndexFunc(found.labels[i:j], func(l label) bool { return l.head != "" && e.label(l) && l.sign == colon })
		if at < 0 {
			at = slices.IndexFunc(found.labels[i:j], func(l label) bool { return l.head == "" || e.label(l) })
		}
		if at >= 0 && found.labels[i+at].shape == letter {
			l := found.labels[i+at]
			if l.bare && e.answers(l.head) && !(l.begins && last.bare && e.asks(last.head)) { // "A man came."
				i = j
				continue
			}
			last = l
		}
		if n := len(kept); at >= 0 && n > 0 && found.labels[i+at].sign == framed && kept[n-1].sign != framed &&
			found.labels[i].Start < kept[n-1].end+longestLabel &&
			strings.TrimSpace(s[min(kept[n-1].end, found.labels[i].Start):found.labels[i].Start]) == "" {
			at = -1 // "ANN LEE\n(OC) It rained.": how she is heard
		}
		if at >= 0 {
			kept = append(kept, found.labels[i+at])
			if found.labels[i+at].head != "" {
				named++
			}
		} else if l := found.labels[i]; only.head == "" && l.shape == titled && l.sign == colon &&
			strings.Contains(l.head, " ") && !e.of(l).small && l.begins {
			only = l
		}
		i = j
	}
	switch {
	case sub:
	case named == 0 && only.head != "" && opens(s, only) && !namedBehind(s, only):
		kept = append(kept, only)
		slices.SortStableFunc(kept, func(a, b label) int { return a.Start - b.Start })
	case named == 1:
		kept = slices.DeleteFunc(kept, func(l label) bool {
			return l.head != "" && (l.dateline || !e.recorded(l.head) && !opens(s, l))
		})
	}
	return kept
}

func (e *evidence) of(l label) *tally { return e.count[tallied{l.head, l.sign}] }

// weigh counts.
func weigh(s string, found survey, sub bool, says *language.Conventions) *evidence {
	e := &evidence{survey: found, heads: heads{says: says}, sub: sub, count: map[tallied]*tally{}}
	for _, l := range found.labels {
		if l.head == "" {
			continue
		}
		t := e.of(l)
		if t == nil {
			t = &tally{role: isRole(l.head, says)}
			e.count[tallied{l.head, l.sign}] = t
		}
		t.n++
		if l.begins {
			t.begins++
		}
		if l.timed {
			t.timed++
		}
		switch {
		case l.office == "":
		case t.office == "":
			t.office = l.office
		case t.office == l.office:
			e.holds++
		default:
			e.other++
		}
	}
	if len(e.count) == 0 {
		return e
	}
	small := smallWords(s, found.labels)
	seen := map[tallied]bool{}
	for _, l := range found.labels {
		t := e.of(l)
		if t == nil {
			continue
		}
		first := !seen[tallied{l.head, l.sign}]
		seen[tallied{l.head, l.sign}] = true
		if first {
			t.small = !uncased(l.head)
			for _, w := range strings.Fields(strings.ToLower(l.head)) {
				if !small[w] && !numbered(w) && !language.Joiners.Has(w) {
					t.small = false
				}
			}
		}
		if l.sign == solo && counts(l.head) && !t.role {
			continue // "Level 2", "Row 1 Col 3"
		}
		if t.n > 1 && t.begins*10 >= t.n*8 {
			e.recur[l.sign]++
			if l.shape == loose && l.sign == colon && t.n*loosePart >= e.places {
				e.odd++
			}
			if first {
				e.again[l.sign]++
			}
		}
		if l.begins {
			if e.opens[l.sign]++; first {
				e.sorts[l.sign]++
			}
		}
		if l.firm {
			e.dots++
		}
		if l.held && l.begins && l.shape == titled {
			e.held++
		}
		if l.begins && l.sign == stop && l.shape == capitals {
			e.caps++
		}
		if l.begins && (l.shape == titled || l.shape == capitals) {
			e.named[l.sign]++
			if first {
				e.kinds[l.sign]++
			}
			if l.sign == colon && l.shape == titled {
				e.lower++
			}
		}
		switch {
		case l.shape == letter:
			e.q, e.a = e.q || e.asks(l.head), e.a || e.answers(l.head)
		case l.sign == colon && l.shape == titled:
			e.sure = e.sure || t.n > 1 && !t.small
		case l.sign == colon && l.shape == capitals || l.marked && l.sign < solo || e.recorded(l.head) ||
			l.sign == stamped && l.shape != loose:
			e.firm++
		}
	}
	return e
}

// opens says whether the label begins the speech of its document: no sentence stands before it, and its own paragraph,
// if it says anything, ends as a sentence does.
func opens(s string, l label) bool {
	for at := 0; at < l.Start; {
		line, next := lineAt(s, at)
		if line.Start < l.Start && line.End < l.Start && ends(line.Of(s)) && len(strings.Fields(line.Of(s))) > 3 {
			return false
		}
		at = next
	}
	last := ""
	for at := l.end; at < len(s); {
		line, next := lineAt(s, at)
		t := strings.TrimSpace(line.Of(s))
		if t == "" && last != "" {
			break
		}
		last, at = t, next
	}
	return last == "" || ends(last)
}

// namedBehind says whether the text behind the label names the same person: a report does, and the person seldom.
func namedBehind(s string, l label) bool {
	fields := strings.Fields(l.head)
	return strings.Contains(s[l.end:], fields[len(fields)-1])
}

// ends says whether the line ends as speech does: with a stop, a dash, a bracket or the sign of a time.
func ends(line string) bool {
	line = strings.TrimRight(line, " \t\r\u00a0\"”’'»*_")
	r, _ := utf8.DecodeLastRuneInString(line)
	return strings.ContainsRune(".!?…-—–)]:;。！？؟।#", r)
}

// smallWords are the words of the candidates that the text has in small letters outside of them.
func smallWords(s string, found []label) map[string]bool {
	asked := map[string]bool{}
	var lengths [256]uint64 // of the words asked for, by their first byte; most words need no look-up
	for _, l := range found {
		if l.shape == titled {
			for _, w := range strings.Fields(strings.ToLower(l.head)) {
				asked[w] = true
				lengths[w[0]] |= 1 << min(len(w), 63)
			}
		}
	}
	small := map[string]bool{}
	if len(asked) == 0 {
		return small
	}
	for i := 0; i < len(s); {
		if !isWordByte(s[i]) {
			i++
			continue
		}
		j := i + 1
		for j < len(s) && (isWordByte(s[j]) || s[j] == '\'' && j+1 < len(s) && isWordByte(s[j+1])) {
			j++
		}
		if lengths[s[i]]&(1<<min(j-i, 63)) != 0 && asked[s[i:j]] {
			small[s[i:j]] = true
		}
		i = j
	}
	return small
}

func isWordByte(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b >= 0x80 || isDigit(b)
}

// isRole says whether the label names a role, with a number or a few words around it ("Unidentified Male", "Speaker
// 2").
func isRole(head string, says *language.Conventions) bool {
	for i, w := range strings.Fields(strings.ToLower(head)) {
		if i < 2 && says.Is(w, language.RoleLabel) {
			return true
		}
	}
	return false
}
