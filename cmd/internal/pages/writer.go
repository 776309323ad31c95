package pages

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// softBreak stands for a hyphen at the end of a line until it is known whether it belongs to the word.
const softBreak = '\u00ad'

// A line is one line of text as printed.
type line struct {
	text        string
	page        int
	y, size     float64
	left, right float64
}

// A writer joins lines into paragraphs.
type writer struct {
	paragraphs [][]line
	boxes      [][]line // beside the text, until its end
	notes      [][]line // of the page, until the paragraph that runs over its end is whole
}

// page adds the lines of a page.
func (w *writer) page(s *sheet) {
	rest, boxes := boxesOf(s.rows)
	var blocks []block
	for _, column := range blocksOf(rest) {
		own, within := boxesOf(column)
		blocks, boxes = append(blocks, own), append(boxes, within...)
	}
	body := bodySize(blocks)
	for _, b := range blocks {
		lines, within := setIn(linesOf(b, s.number))
		for _, box := range within {
			w.boxes = append(w.boxes, split(box)...)
		}
		head, foot := 0, len(lines)
		for foot > 0 && lines[foot-1].size < small*body {
			foot--
		}
		for head < foot && lines[head].size < small*body {
			head++
		}
		w.notes = append(w.notes, split(lines[:head])...)
		for i, p := range split(lines[head:foot]) {
			if last := len(w.paragraphs) - 1; i == 0 && last >= 0 && continues(w.paragraphs[last], p) {
				w.paragraphs[last] = append(w.paragraphs[last], p...)
				continue
			}
			w.flush()
			w.paragraphs = append(w.paragraphs, p)
		}
		w.notes = append(w.notes, split(lines[foot:])...)
	}
	for _, b := range boxes {
		w.boxes = append(w.boxes, split(linesOf(b.rows, s.number))...)
	}
}

// linesOf writes the rows of a block.
func linesOf(rows []row, page int) []line {
	lines := make([]line, 0, len(rows))
	for i := range rows {
		if t := rows[i].text(); t != "" {
			lines = append(lines, line{t, page, rows[i].y, rows[i].size, rows[i].left(), rows[i].right()})
		}
	}
	return lines
}

// Type of less than this part of the page's size, at the head or foot of a column, is a note or the legend of a figure.
const small = 0.93

func (w *writer) flush() {
	w.paragraphs = append(w.paragraphs, w.notes...)
	w.notes = nil
}

// bodySize returns the size that most letters of the page have.
func bodySize(blocks []block) float64 {
	count := map[int]int{}
	best, most := 0, 0
	for _, b := range blocks {
		for i := range b {
			k := int(b[i].size*4 + 0.5)
			for _, p := range b[i].pieces {
				count[k] += len(p.Text)
			}
			if count[k] > most {
				best, most = k, count[k]
			}
		}
	}
	return float64(best) / 4
}

// split cuts the lines of a block into paragraphs.
func split(lines []line) (out [][]line) {
	if len(lines) == 0 {
		return nil
	}
	lead, edge := leadOf(lines), rightEdge(lines)
	start := 0
	for i := 1; i < len(lines); i++ {
		if breaks(lines, i, lead, edge) {
			out = append(out, lines[start:i:i])
			start = i
		}
	}
	return append(out, lines[start:len(lines):len(lines)])
}

// breaks reports whether a paragraph begins at line i.
func breaks(lines []line, i int, lead, edge float64) bool {
	a, b := lines[i-1], lines[i]
	if b.size > 1.2*a.size || a.size > 1.2*b.size {
		return true
	}
	if dy := b.y - a.y; dy > 1.35*lead || dy < 0 {
		return !goesOn(a.text, b.text)
	}
	if strings.Contains(a.text, "\t") && strings.Contains(b.text, "\t") {
		return true // rows of a table
	}
	if goesOn(a.text, b.text) {
		return false
	}
	if isItem(b.text) {
		return true
	}
	if d := b.left - a.left; d > 0.8*b.size && !isItem(a.text) {
		return true
	} else if d < -0.8*b.size && i > 1 && near(lines[i-2].left, a.left, a.size) {
		return true
	}
	// The first word of this line would have had room on the line before: its end was meant.
	word := b.text
	if n := strings.IndexAny(word, " \t"); n >= 0 {
		word = word[:n]
	}
	perLetter := (b.right - b.left) / float64(max(1, utf8.RuneCountInString(b.text)))
	return a.right+float64(utf8.RuneCountInString(word)+2)*perLetter < edge
}

func near(a, b, size float64) bool { return a-b < 0.3*size && b-a < 0.3*size }

// continues reports whether a paragraph goes on with the first of the next column or page.
func continues(p, next []line) bool {
	a, b := p[len(p)-1], next[0]
	if b.size > 1.2*a.size || a.size > 1.2*b.size {
		return false
	}
	if goesOn(a.text, b.text) {
		return true
	}
	if ended(a.text) || isItem(b.text) {
		return false
	}
	// A line as long as the others of its paragraph was broken for want of room.
	return len(p) > 1 && a.right >= rightEdge(p)-3*a.size
}

// goesOn reports whether a sentence runs from one line into the next: it has not ended, and the next begins small.
func goesOn(a, b string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(b, "\"'“‘(["))
	return (unicode.IsLower(first) || isBroken(a)) && !ended(a)
}

func isBroken(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	if last == softBreak {
		return true
	}
	if last != '-' && last != '‐' {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, "-‐"))
	return unicode.IsLetter(before)
}

// ended reports whether the text ends as a sentence does.
func ended(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)]*†0123456789 ")
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?:;…。！？", last)
}

// isItem reports whether a line begins as an item of a list does, or with a label in capitals.
func isItem(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("•◦▪●■–—*·", first) && n < len(s) && s[n] == ' ' {
		return true
	}
	return false
}

// leadOf returns the usual distance of two lines.
func leadOf(lines []line) float64 {
	count := map[int]int{}
	best, most := 0, 0
	for i := 1; i < len(lines); i++ {
		d := lines[i].y - lines[i-1].y
		k := int(d*2 + 0.5)
		if d <= 0 || d > 4*lines[i].size {
			continue
		}
		count[k]++
		if count[k] > most || count[k] == most && k < best {
			best, most = k, count[k]
		}
	}
	if best == 0 {
		return 1.3 * lines[0].size
	}
	return float64(best) / 2
}

// rightEdge returns where full lines end: of the second furthest, since one may stand out.
func rightEdge(lines []line) float64 {
	a, b := 0.0, 0.0
	for _, l := range lines {
		switch {
		case l.right > a:
			a, b = l.right, a
		case l.right > b:
			b = l.right
		}
	}
	if len(lines) < 4 {
		return a
	}
	return b
}
