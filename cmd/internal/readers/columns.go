package readers

import (
	"slices"
	"strings"
	"unicode"
)

const (
	columnsReach = 1 << 16 // bytes that are looked at
	gutterWidth  = 2       // spaces that part two columns at least
	columnsShift = 6       // how far to the right of the others a line of the right column may begin: it is a paragraph's first, or the left one is long
	columnsLeast = 5       // lines with something in both columns that tell columns
	leftLeast    = 18      // what the left column holds of letters and signs a line at least, on average: less is a name, a time
)

// isColumns reports whether a page of the text is set in two columns side by side.
func isColumns(in *input) bool {
	for page := range strings.SplitSeq(in.head(columnsReach), "\f") {
		if _, ok := columnsOf(pageRows(page)); ok {
			return true
		}
	}
	return false
}

// readColumns puts the left column before the right one, on each page that has two, and between two lines that go across.
func readColumns(in *input) ([]Document, error) {
	var b strings.Builder
	first := true
	for page := range strings.SplitSeq(in.text.text, "\f") {
		if !first {
			b.WriteByte('\f')
		}
		first = false
		rows := pageRows(page)
		if at, ok := columnsOf(rows); ok {
			unfold(&b, rows, at)
		} else {
			b.WriteString(page)
		}
	}
	d := Document{Text: b.String()}
	in.encoded(&d)
	return []Document{d}, nil
}

// pageRows cuts a page into its lines.
func pageRows(page string) (rows [][]rune) {
	for line := range strings.Lines(page) {
		rows = append(rows, []rune(strings.TrimRight(line, " \t\r\n")))
	}
	return rows
}

// columnsOf finds where the right column of a page begins. Two columns of running text have a gutter at one place, and most
// of their lines go on with a word of the line before: those of a table begin anew.
func columnsOf(rows [][]rune) (at int, ok bool) {
	votes := map[int]int{}
	for _, r := range rows {
		for _, g := range gutters(r) {
			votes[g]++
		}
	}
	best := 0
	for g, n := range votes {
		if n += votes[g+1]; n > best || n == best && g < at {
			best, at = n, g
		}
	}
	if best < columnsLeast {
		return 0, false
	}
	both, all, onLeft, onRight, letters := 0, 0, 0, 0, 0
	for _, r := range rows {
		if len(r) == 0 {
			continue
		}
		all++
		left, right, ok := halves(r, at)
		if !ok || len(left) == 0 || len(right) == 0 {
			continue
		}
		both++
		letters += len(strings.TrimSpace(string(left)))
		onLeft += goesOn(left)
		onRight += goesOn(right)
	}
	return at, both >= columnsLeast && both*2 > all && letters >= both*leftLeast && onLeft*3 > both && onRight*3 > both
}

// goesOn is 1 where a line begins within a sentence, and holds more than a word or two.
func goesOn(line []rune) int {
	f := strings.Fields(string(line))
	if len(f) > 2 && unicode.IsLower([]rune(f[0])[0]) {
		return 1
	}
	return 0
}

// gutters tells where text begins behind gaps in a line.
func gutters(r []rune) (at []int) {
	spaces, begun := 0, false
	for i, c := range r {
		if c == ' ' {
			spaces++
			continue
		}
		if begun && spaces >= gutterWidth {
			at = append(at, i)
		}
		spaces, begun = 0, true
	}
	return at
}

// halves parts a line at the gutter before the column at. It reports false for a line that goes across.
func halves(r []rune, at int) (left, right []rune, ok bool) {
	lead := len(r) - len([]rune(strings.TrimLeft(string(r), " ")))
	switch {
	case len(r) < at:
		return r, nil, true
	case lead+1 >= at:
		return nil, r[lead:], true
	}
	gaps := gutters(r)
	near := func(g int) int { return max(g-at, at-g) }
	gaps = slices.DeleteFunc(gaps, func(g int) bool { return g < at-2 || g > at+columnsShift })
	if len(gaps) == 0 {
		return nil, nil, false
	}
	g := slices.MinFunc(gaps, func(a, b int) int { return near(a) - near(b) })
	return []rune(strings.TrimRight(string(r[:g]), " ")), r[g:], true
}

// unfold writes the lines of a page whose right column begins at a place.
func unfold(b *strings.Builder, rows [][]rune, at int) {
	var left, right []string
	flush := func() {
		for _, half := range [][]string{left, right} {
			for len(half) > 0 && half[0] == "" {
				half = half[1:]
			}
			for len(half) > 0 && half[len(half)-1] == "" {
				half = half[:len(half)-1]
			}
			for _, l := range half {
				b.WriteString(l + "\n")
			}
		}
		left, right = nil, nil
	}
	text := func(r []rune) bool { return len(r) > 0 }
	first := slices.IndexFunc(rows, text)
	last := len(rows) - 1
	for last > first && !text(rows[last]) {
		last--
	}
	for i, r := range rows {
		l, rest, ok := halves(r, at)
		// A head or a foot stands apart from the others.
		apart := i == first && i < last && !text(rows[i+1]) || i == last && i > first && !text(rows[i-1])
		if !ok || apart && (len(l) == 0 || len(rest) == 0) {
			flush()
			b.WriteString("\n" + string(r) + "\n\n")
			continue
		}
		left, right = append(left, string(l)), append(right, string(rest))
	}
	flush()
}
