package pages

import (
	"slices"
	"sort"
	"strconv"
	"strings"
)

// dropFurniture takes out of the pages what is printed on every page and is nobody's words.
func dropFurniture(sheets []sheet) {
	for i := range sheets {
		dropLineNumbers(&sheets[i])
	}
	dropHeads(sheets)
	for i := range sheets {
		if isIndex(&sheets[i]) {
			sheets[i].rows = nil
		}
	}
}

// leastNumbers is how many numbers in a column are line numbers.
const leastNumbers = 8

// dropLineNumbers takes out the numbers that rise by one (or by five) down an edge of the page, as court records have.
func dropLineNumbers(s *sheet) {
	for _, left := range []bool{true, false} {
		type place struct{ row, piece, value int }
		var found []place
		for i := range s.rows {
			r := &s.rows[i]
			k := 0
			if !left {
				k = len(r.pieces) - 1
			}
			// A number and the text behind it may be one piece.
			digits := leading(r.pieces[k].Text)
			if !left {
				digits = strings.TrimSpace(r.pieces[k].Text)
			}
			if v, err := strconv.Atoi(digits); err == nil && len(digits) <= 4 {
				found = append(found, place{i, k, v})
			}
		}
		var keep []place
		for a := 0; a < len(found); {
			b := a + 1
			for b < len(found) && found[b].value-found[b-1].value == stepOf(found[a].value, found[min(a+1, len(found)-1)].value) && found[b].row-found[b-1].row <= 8 {
				b++
			}
			if b-a >= leastNumbers {
				keep = append(keep, found[a:b]...)
			}
			a = b
		}
		for _, p := range keep {
			r := &s.rows[p.row]
			t := &r.pieces[p.piece]
			rest := strings.TrimLeft(strings.TrimPrefix(strings.TrimLeft(t.Text, " "), strconv.Itoa(p.value)), " ")
			if left && rest != "" {
				cut := t.Width * float64(len(t.Text)-len(rest)) / float64(len(t.Text))
				t.X, t.Width, t.Text = t.X+cut, t.Width-cut, rest
				continue
			}
			r.pieces = append(r.pieces[:p.piece:p.piece], r.pieces[p.piece+1:]...)
		}
		rows := s.rows[:0]
		for _, r := range s.rows {
			if len(r.pieces) > 0 {
				rows = append(rows, r)
			}
		}
		s.rows = rows
	}
}

func stepOf(a, b int) int {
	if b-a == 5 {
		return 5
	}
	return 1
}

// leading returns the digits that a text begins with, where a space or nothing follows.
func leading(s string) string {
	s = strings.TrimLeft(s, " ")
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	if n < len(s) && s[n] != ' ' {
		return ""
	}
	return s[:n]
}

// edgeRows is how many rows at the head and at the foot of a page may be furniture.
const edgeRows = 4

// An edge is a row at the head or foot of a page.
type edge struct {
	sheet, row int
	y          float64
	shape      string // its text, numbers apart
	numbers    []int
}

// dropHeads takes out running heads and feet and the numbers of pages. A head is one that comes back, numbers apart, at
// the same height on three pages, or on all of two; a number is a page's where it rises with the pages.
func dropHeads(sheets []sheet) {
	if len(sheets) < 2 {
		return
	}
	var edges []edge
	for i := range sheets {
		rows := sheets[i].rows
		for k := range rows {
			if k < edgeRows || k >= len(rows)-edgeRows {
				shape, numbers := shapeOf(rows[k].text())
				edges = append(edges, edge{i, k, rows[k].y, shape, numbers})
			}
		}
	}
	sort.SliceStable(edges, func(i, j int) bool {
		if edges[i].shape != edges[j].shape {
			return edges[i].shape < edges[j].shape
		}
		return edges[i].y < edges[j].y
	})
	drop := make([]map[int]bool, len(sheets))
	need := 3
	if len(sheets) == 2 {
		need = 2
	}
	mark := func(group []edge) {
		for _, e := range group {
			if drop[e.sheet] == nil {
				drop[e.sheet] = map[int]bool{}
			}
			drop[e.sheet][e.row] = true
		}
	}
	for a := 0; a < len(edges); {
		b := a + 1
		for b < len(edges) && edges[b].shape == edges[a].shape && edges[b].y-edges[b-1].y <= 3 {
			b++
		}
		if group := edges[a:b]; comesBack(group, need) || rises(group, 1) {
			mark(group)
		}
		a = b
	}
	// A numbered foot stands higher on a page that is not full.
	for a := 0; a < len(edges); {
		b := a + 1
		for b < len(edges) && edges[b].shape == edges[a].shape {
			b++
		}
		if group := edges[a:b]; rises(group, 2) {
			mark(group)
		}
		a = b
	}
	for i := range sheets {
		kept := sheets[i].rows[:0]
		for k, r := range sheets[i].rows {
			if !drop[i][k] {
				kept = append(kept, r)
			}
		}
		sheets[i].rows = kept
	}
}

// comesBack reports whether rows of one shape at one height are on pages enough. A number alone may be anything.
func comesBack(group []edge, need int) bool {
	pages := map[int]bool{}
	for _, e := range group {
		pages[e.sheet] = true
	}
	return strings.Trim(group[0].shape, "# -–—.|[]()/") != "" && len(pages) >= need
}

// rises reports whether a number in rows of one shape rises as the pages do, at least so many times, and mostly.
func rises(group []edge, least int) bool {
	group = slices.Clone(group)
	sort.SliceStable(group, func(i, j int) bool { return group[i].sheet < group[j].sheet })
	times, steps := 0, 0
	for i := 1; i < len(group); i++ {
		a, b := group[i-1], group[i]
		if a.sheet == b.sheet {
			continue
		}
		steps++
		for k := 0; k < len(a.numbers) && k < len(b.numbers); k++ {
			if b.numbers[k]-a.numbers[k] == b.sheet-a.sheet {
				times++
				break
			}
		}
	}
	return times >= least && times*2 >= steps
}

// shapeOf returns a row's text with # for each number, and the numbers; Roman numerals that stand alone are numbers.
func shapeOf(s string) (shape string, numbers []int) {
	if n := roman(strings.TrimSpace(s)); n > 0 {
		return "#", []int{n}
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		if s[i] < '0' || s[i] > '9' {
			b.WriteByte(s[i])
			i++
			continue
		}
		n := 0
		for ; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
			n = min(n*10+int(s[i]-'0'), 1e8)
		}
		numbers = append(numbers, n)
		b.WriteByte('#')
	}
	return strings.Join(strings.Fields(b.String()), " "), numbers
}

func roman(s string) int {
	value := map[byte]int{'i': 1, 'v': 5, 'x': 10, 'l': 50, 'c': 100}
	s = strings.ToLower(s)
	if s == "" || len(s) > 8 {
		return 0
	}
	n := 0
	for i := 0; i < len(s); i++ {
		v := value[s[i]]
		if v == 0 {
			return 0
		}
		if i+1 < len(s) && v < value[s[i+1]] {
			v = -v
		}
		n += v
	}
	return n
}

// isIndex reports whether the page is of a word index, as court reporters append: words with the page and the line of
// each place (12:4, 13:20), a quarter of all that stands there at least.
func isIndex(s *sheet) bool {
	all, refs := 0, 0
	for i := range s.rows {
		for _, f := range strings.Fields(s.rows[i].text()) {
			all++
			page, line, ok := strings.Cut(strings.Trim(f, ",;"), ":")
			if ok && number(page) && number(strings.Split(line, ",")[0]) {
				refs++
			}
		}
	}
	return refs >= 20 && refs*4 >= all
}

func number(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n >= 0 && len(s) <= 4
}
