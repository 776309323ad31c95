package source

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestRunning is how long a running head or foot may be, in bytes.
const longestRunning = 160

// A leaf is a line that may be the head, the foot or the number of a page.
type leaf struct {
	line    int
	numbers []int // in it
}

// pages finds page numbers, running heads and feet, by what comes back from page to page. Two rounds: a head is known
// by the page number beside it, and the number by the head.
func (d *document) pages() {
	for range 2 {
		for _, g := range d.groups() {
			d.running(g.key, g.leaves)
		}
	}
	d.breaks()
}

// breakLines is how many lines a page break puts into a sentence at most: a foot, a number and two lines of a head.
const breakLines = 4

// breaks finds what the only break of a page leaves within a sentence: lines that stand apart, of which one has a
// number alone. That is likely, not sure.
func (d *document) breaks() {
	for i := 0; i < len(d.lines); i++ {
		if !d.spoken(i) {
			continue
		}
		var between []int
		told := false
		k := d.beside(i, 1)
		for ; k >= 0 && len(between) <= breakLines && !goesOn(d.text(i), d.text(k)); k = d.beside(k, 1) {
			t := d.text(k)
			last, _ := utf8.DecodeLastRuneInString(d.text(i))
			if !unicode.IsLetter(last) && last != ',' || len(t) > longestRunning/2 || ends(t) || !d.alone(k) {
				between = between[:0]
				break
			}
			told = told || isNumeral(t) || margined(t)
			between = append(between, k)
		}
		if k < 0 || !told || len(between) > breakLines {
			continue
		}
		for _, b := range between {
			d.lines[b].furniture, d.lines[b].likely = runningHead, true
		}
	}
}

// alone says whether empty lines or new pages stand on both sides of the line.
func (d *document) alone(i int) bool {
	before := d.lines[i].leaf || i > 0 && d.lines[i-1].Empty()
	return before && i+1 < len(d.lines) && (d.lines[i+1].Empty() || d.lines[i+1].leaf)
}

// A group is the lines that are the same but for their numbers.
type group struct {
	key    string // with "#" for a number
	leaves []leaf
}

// groups are the lines that may be furniture, by what they say, in the order of the first of each.
func (d *document) groups() []group {
	at := map[string]int{}
	var out []group
	for i := range d.lines {
		l := &d.lines[i]
		if !d.spoken(i) || l.Len() > longestRunning {
			continue
		}
		key, numbers := pageKey(l.Of(d.file))
		k, ok := at[key]
		if !ok {
			k = len(out)
			at[key] = k
			out = append(out, group{key: key})
		}
		out[k].leaves = append(out[k].leaves, leaf{i, numbers})
	}
	return out
}

// pageKey writes a line with one "#" for each number and one space for several, and the numbers apart.
func pageKey(line string) (key string, numbers []int) {
	var b strings.Builder
	space := false
	for i := 0; i < len(line); {
		switch c := line[i]; {
		case isDigit(c):
			j := i
			for j < len(line) && isDigit(line[j]) {
				j++
			}
			n, _ := strconv.Atoi(line[i:min(j, i+9)])
			numbers = append(numbers, n)
			b.WriteByte('#')
			i, space = j, false
		case c == ' ' || c == '\t':
			if !space {
				b.WriteByte(' ')
			}
			i, space = i+1, true
		default:
			b.WriteByte(c)
			i, space = i+1, false
		}
	}
	return b.String(), numbers
}

// running marks a group of lines as furniture where the document shows that it is.
func (d *document) running(key string, g []leaf) {
	inner, edge, apart := 0, 0, 0 // how many of them interrupt a sentence, stand at the edge of a page, or alone
	if first, _ := utf8.DecodeRuneInString(key); unicode.IsLower(first) && !strings.Contains(key, "://") ||
		first == '(' && len(key) > len("(#)") {
		return // a line of captions that is said again, a remark of the clerk
	}
	if strings.IndexByte(".,;:!?", key[len(key)-1]) >= 0 || ofDay(strings.TrimPrefix(key, "#:#")) {
		return
	}
	for _, l := range g {
		if d.interrupts(l.line) {
			inner++
		}
		if d.edge(l.line) {
			edge++
		}
		if d.apart(l.line) {
			apart++
		}
	}
	n, rises := len(g), rising(g)
	letters := strings.ContainsFunc(key, unicode.IsLetter)
	kind, sure := runningHead, false
	switch {
	case signed(key):
		kind, sure = pageNumber, true
	case !letters && (len(g[0].numbers) > 2 || strings.Contains(key, "#:#")): // a date, a time
		return
	case !letters && len(g[0].numbers) > 0: // "12", "- 12 -", "3/12"
		kind, sure = pageNumber, rises && n > 1
		if !sure && (inner == 0 || apart == 0) && edge == 0 {
			return
		}
	// a page of a site as it is printed
	case rises && n > 1 && strings.Contains(key, "://") && strings.HasSuffix(key, "#/#"):
		sure = true
	case rises && n > 1 && (inner > 0 || edge > 0 || n > 2 && margined(d.text(g[0].line))): // "Page 12", "12   A HEAD"
		sure = true
	case n > 1 && inner*2 >= n && (apart*2 >= n || len(g[0].numbers) > 0), n > 2 && edge*2 >= n:
		sure = true
	case inner == n && apart == n && len(g[0].numbers) > 0 && len(strings.Fields(key)) <= pageWords || // "Column 214"
		// one page break, with a number at its edge
		inner == n && apart+edge > 0 && len(g[0].numbers) > 0 && margined(d.text(g[0].line)):
	default:
		return
	}
	if rises && kind == runningHead && sure {
		kind = pageNumber
	}
	for _, l := range g {
		d.lines[l.line].furniture, d.lines[l.line].likely = kind, !sure
	}
}

// signed says whether the line is written as records mark the pages of print in their running text: "[[Page S705]]",
// "{time} 1415".
func signed(key string) bool {
	return strings.HasPrefix(key, "[[") && strings.HasSuffix(key, "]]") && strings.Contains(key, "#") ||
		strings.HasPrefix(key, "{") && strings.HasSuffix(key, "} #") && !strings.Contains(key, "} {")
}

// pageWords is how many words stand with a page number, at most: "Page 12 of 30".
const pageWords = 4

// apart says whether an empty line or a new page is next to the line.
func (d *document) apart(i int) bool {
	return d.lines[i].leaf || i > 0 && d.lines[i-1].Empty() ||
		i+1 < len(d.lines) && (d.lines[i+1].Empty() || d.lines[i+1].leaf)
}

// edge says whether the line stands at the edge of a page: a form feed or a page number is next to it.
func (d *document) edge(i int) bool {
	if d.lines[i].outer {
		return true
	}
	for k := i; k >= 0; k-- {
		if d.lines[k].leaf || k < i && d.lines[k].furniture == pageNumber && !d.lines[k].likely {
			return true
		}
		if k < i && !d.lines[k].Empty() {
			break
		}
	}
	for k := i + 1; k < len(d.lines); k++ {
		if d.lines[k].leaf || d.lines[k].furniture == pageNumber && !d.lines[k].likely {
			return true
		}
		if !d.lines[k].Empty() {
			break
		}
	}
	return false
}

// margined says whether a number stands at the line's edge, apart from the rest.
func margined(line string) bool {
	head, _, _ := strings.Cut(line, "   ")
	tail := line[strings.LastIndex(line, "   ")+1:]
	alone := func(part string) bool { return len(part) <= 5 && len(part) < len(line) && isNumeral(part) }
	return alone(head) || alone(strings.TrimSpace(tail))
}

// rising says whether one of the numbers rises from line to line, and mostly by one or two: pages that say nothing
// else, or whose number was lost, are passed over.
func rising(g []leaf) bool {
	if len(g[0].numbers) == 0 {
		return false
	}
next:
	for k := range g[0].numbers {
		steps := 0
		for i := 1; i < len(g); i++ {
			if k >= len(g[i].numbers) || k >= len(g[i-1].numbers) { // a line with a "#" of its own
				continue next
			}
			by := g[i].numbers[k] - g[i-1].numbers[k]
			if by < 1 {
				continue next
			}
			if by <= 2 {
				steps++
			}
		}
		if steps*2 >= len(g)-1 {
			return true
		}
	}
	return false
}
