package source

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// write makes one text of what was said.
func (d *document) write() *reading {
	r := &reading{file: d.file, furniture: d.listed()}
	whole := len(r.furniture) == 0
	cuts := d.cuts()
	marked := hasMarkup(d.file)
	for i := range d.lines {
		if !whole || marked || len(cuts) > 0 {
			break
		}
		l := &d.lines[i]
		if end := d.file[l.full.End:l.next]; l.next < len(d.file) && end != "\n" && end != "\r\n" && end != "\r" {
			whole = false
		}
	}
	if whole && !marked && len(cuts) == 0 {
		r.s = d.file
		return r
	}
	w := decoder{file: d.file, r: r}
	w.buf.Grow(len(d.file))
	r.runs = []run{}
	empty, last, cut := 0, -1, false
	for i := range d.lines {
		l := d.lines[i]
		if !d.spoken(i) {
			if l.Empty() && l.furniture == speech {
				empty++
			}
			continue
		}
		if last >= 0 && empty > 0 && !cut && !(d.parted(last, i) && goesOn(d.text(last), d.text(i))) {
			w.write("\n", l.full.Start, 0)
		}
		empty = 0
		from := l.full.Start
		if cut {
			from = l.Start
		} else if l.Start > l.full.Start && d.numberedAt(l) {
			from = l.Start
			w.write(" ", l.Start, 0)
		}
		end := l.End
		n, ok := cuts[i]
		w.plain(text.Span{Start: from, End: end - n})
		if cut = ok; !cut {
			w.write("\n", l.full.End, 0)
		}
		last = i
	}
	r.s = w.buf.String()
	return r
}

// parted says whether furniture stands between two lines.
func (d *document) parted(a, b int) bool {
	for k := a + 1; k < b; k++ {
		if d.lines[k].furniture != speech {
			return true
		}
	}
	return false
}

// numberedAt says whether a number stood in the line's margin.
func (d *document) numberedAt(l line) bool {
	return strings.TrimSpace(d.file[l.full.Start:l.Start]) != ""
}

// cuts finds the words of the document that a line's end cuts in two; see cutWords.
func (d *document) cuts() map[int]int {
	var spoken []int
	var lines []cutLine
	for i := range d.lines {
		if !d.spoken(i) {
			continue
		}
		near := len(spoken) > 0 && (i <= spoken[len(spoken)-1]+2 || d.parted(spoken[len(spoken)-1], i))
		spoken, lines = append(spoken, i), append(lines, cutLine{d.text(i), !near})
	}
	found := cutWords(lines)
	out := make(map[int]int, len(found))
	for k, n := range found {
		out[spoken[k]] = n
	}
	return out
}
