package source

import (
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// A numbered line is one that begins with a number.
type numberedLine struct {
	line  int
	value int
	at    text.Span // the number with the sign behind it
	plain bool      // a number alone, without a stop or bracket behind
}

const (
	// chainSure is how many lines numbered by one make a margin whatever else the document holds, chainShort how many do
	// where they are nearly all of it: lists of three points are common in speech.
	chainSure, chainShort = 8, 4
	// chainPages is how many chains of one length, each from 1 on and without stops, make the lines of pages.
	chainPages = 3
	// chainGap is how many lines without a number a chain passes over: a page number, a head.
	chainGap = 2
)

// margins finds the numbers of lines, as court records and bills have them: they rise by one, and begin anew on each
// page.
func (d *document) margins() {
	var chains [][]numberedLine
	var cur []numberedLine
	filled, gap := 0, 0
	for i := range d.lines {
		if !d.spoken(i) {
			continue
		}
		filled++
		n, ok := numberAt(d.file, d.lines[i].Span)
		n.line = i
		switch {
		case ok && len(cur) > 0 && n.value == cur[len(cur)-1].value+1:
			cur, gap = append(cur, n), 0
		case ok && (n.value == 1 || len(cur) == 0):
			chains = append(chains, cur)
			cur, gap = []numberedLine{n}, 0
		default:
			if gap++; gap > chainGap && len(cur) > 0 {
				chains = append(chains, cur)
				cur, gap = nil, 0
				if ok {
					cur = []numberedLine{n}
				}
			}
		}
	}
	chains = append(chains, cur)
	total, long := 0, false
	alike, pages := map[int]int{}, 0 // how many chains of a length begin at 1
	for _, c := range chains {
		if len(c) >= chainShort {
			total += len(c)
			if c[0].value == 1 && c[0].plain {
				alike[len(c)]++
				pages = max(pages, alike[len(c)])
			}
		}
		long = long || len(c) >= chainSure
	}
	long = long || pages >= chainPages && total*10 >= filled*6
	last := -1 // the line that the numbering ended at
	for _, c := range chains {
		if len(c) >= chainSure || long && len(c) >= 2 || len(c) >= chainShort && total*10 >= filled*8 {
			d.margin(c)
			if total*10 >= filled*6 && c[0].value == 1 {
				d.outside(last, c[0].line)
			}
			last = c[len(c)-1].line
		}
	}
	if last >= 0 && total*10 >= filled*6 {
		d.outside(last, min(last+1+besideReach, len(d.lines)))
	}
}

// clocks takes the times of day off the lines of a record that has one beside each number of a line: "09:14:03   1   Q.
// Why?", or at the line's other end.
func (d *document) clocks() {
	var before, behind []Furniture
	var starts, tails []int
	filled := 0
	for i := range d.lines {
		if d.lines[i].Empty() {
			continue
		}
		filled++
		l := d.lines[i]
		t := l.Of(d.file)
		if _, n, fields := clock(t); fields > 1 && n < len(t) && t[n] == ' ' {
			rest := trimmed(d.file, text.Span{Start: l.Start + n, End: l.End})
			if _, ok := numberAt(d.file, rest); ok {
				before, starts = append(before, Furniture{text.Span{Start: l.Start, End: l.Start + n}, false}), append(starts, i)
			}
		} else if k := strings.LastIndex(t, "  ") + 2; k > 2 {
			_, ok := numberAt(d.file, l.Span)
			if _, n, fields := clock(t[k:]); ok && fields > 1 && n == len(t)-k {
				behind, tails = append(behind, Furniture{text.Span{Start: l.Start + k, End: l.End}, false}), append(tails, i)
			}
		}
	}
	if n := len(starts); n >= chainSure && n*10 >= filled*6 {
		d.numbers = append(d.numbers, before...)
		for k, i := range starts {
			d.lines[i].Span = trimmed(d.file, text.Span{Start: before[k].End, End: d.lines[i].End})
		}
	}
	if n := len(tails); n >= chainSure && n*10 >= filled*4 {
		d.numbers = append(d.numbers, behind...)
		for k, i := range tails {
			d.lines[i].Span = trimmed(d.file, text.Span{Start: d.lines[i].Start, End: behind[k].Start})
		}
	}
}

// outside notes the lines between two pages whose lines are numbered: they stand at an edge; see edge.
func (d *document) outside(from, to int) {
	for i := max(from+1, to-besideReach); i < to; i++ {
		d.lines[i].outer = true
	}
}

// counted takes the numbers in square brackets off the ends of lines, "Ann Lee, Analyst   [12]", where they rise by one
// through the document.
func (d *document) counted() {
	var found []numberedLine
	for i := range d.lines {
		t := d.text(i)
		if !strings.HasSuffix(t, "]") {
			continue
		}
		k := strings.LastIndexByte(t, '[')
		if k < 3 || t[k-1] != ' ' || t[k-2] != ' ' || !isNumeral(t[k+1:len(t)-1]) || len(t)-k > len("[1234]") {
			continue
		}
		n := numberedLine{line: i, at: text.Span{Start: d.lines[i].Start + k, End: d.lines[i].End}}
		n.value, _ = strconv.Atoi(t[k+1 : len(t)-1])
		if len(found) > 0 && n.value != found[len(found)-1].value+1 {
			return
		}
		found = append(found, n)
	}
	if len(found) < chainPages {
		return
	}
	for _, n := range found {
		d.numbers = append(d.numbers, Furniture{n.at, false})
		l := &d.lines[n.line]
		l.Span = trimmed(d.file, text.Span{Start: l.Start, End: n.at.Start})
	}
}

// margin takes the numbers of a chain off their lines. Points of a list are numbered as well: where few lines go on
// with the sentence of the line before, the numbers are only likely to stand in a margin.
func (d *document) margin(c []numberedLine) {
	goes, stops := 0, 0
	for k, n := range c {
		l := &d.lines[n.line]
		if !n.plain {
			stops++
		}
		if k > 0 && goesOn(d.text(c[k-1].line), trimmed(d.file, text.Span{Start: n.at.End, End: l.End}).Of(d.file)) {
			goes++
		}
	}
	likely := goes*5 < len(c) && stops*2 > len(c)
	for _, n := range c {
		l := &d.lines[n.line]
		d.numbers = append(d.numbers, Furniture{n.at, likely})
		l.Span = trimmed(d.file, text.Span{Start: n.at.End, End: l.End})
	}
}

// numberAt reads the number at the start of what stands on a line: of at most four digits, with a space behind it or
// nothing.
func numberAt(s string, l text.Span) (n numberedLine, ok bool) {
	t := l.Of(s)
	k := 0
	for k < len(t) && k < 5 && isDigit(t[k]) {
		k++
	}
	if k == 0 || k > 4 {
		return n, false
	}
	n.value, _ = strconv.Atoi(t[:k])
	n.plain = true
	if k < len(t) && strings.IndexByte(".):", t[k]) >= 0 {
		n.plain = false
		k++
	}
	if k < len(t) && t[k] != ' ' && t[k] != '\t' && !strings.HasPrefix(t[k:], "\u00a0") {
		return n, false
	}
	n.at = text.Span{Start: l.Start, End: l.Start + k}
	return n, true
}
