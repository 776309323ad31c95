package pages

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A row is the type of one height, from left to right. A row of a page in columns has pieces of several lines.
type row struct {
	y      float64 // the baseline
	size   float64 // that most letters have
	pieces []piece
}

func (r *row) left() float64 { return r.pieces[0].X }

func (r *row) right() float64 {
	end := 0.0
	for _, p := range r.pieces {
		end = max(end, p.X+p.Width)
	}
	return end
}

// rowsOf collects runs into rows. Smaller type that stands a little higher or lower right beside a word, as a note's
// mark does, belongs to the word's row.
func rowsOf(runs []piece) []row {
	runs = visible(runs)
	sort.SliceStable(runs, func(i, j int) bool { return runs[i].Y < runs[j].Y })
	var rows []row
	for _, p := range runs {
		if n := len(rows) - 1; n >= 0 && p.Y-rows[n].y <= 0.15*max(p.Size, rows[n].size) {
			rows[n].pieces = append(rows[n].pieces, p)
			rows[n].size = max(rows[n].size, p.Size)
			continue
		}
		rows = append(rows, row{y: p.Y, size: p.Size, pieces: []piece{p}})
	}
	for i := range rows {
		rows[i].settle()
	}
	for i := range rows {
		for _, k := range []int{i + 1, i - 1} {
			if k >= 0 && k < len(rows) {
				rows[k].take(&rows[i])
			}
		}
	}
	return slices.DeleteFunc(rows, func(r row) bool { return len(r.pieces) == 0 })
}

// markLength is the most that a mark at a word has, in bytes: "[122]".
const markLength = 6

// take moves the pieces of the other row that are marks at words of this one.
func (r *row) take(o *row) {
	if o.y < r.y-0.6*r.size || o.y > r.y+0.35*r.size {
		return
	}
	rest := o.pieces[:0:0]
	for i, m := range o.pieces {
		alone := (i == 0 || m.X-o.pieces[i-1].X-o.pieces[i-1].Width > m.Size) &&
			(i+1 == len(o.pieces) || o.pieces[i+1].X-m.X-m.Width > m.Size)
		if len(m.Text) <= markLength && alone && r.besides(m) {
			if m.Y < r.y-0.15*r.size {
				m.Text = raised(m.Text)
			}
			r.pieces = append(r.pieces, m)
			continue
		}
		rest = append(rest, m)
	}
	if len(rest) < len(o.pieces) {
		o.pieces = rest
		o.settle()
		r.settle()
	}
}

// raised writes a number as one that stands above the line, so that it is no number of the sentence.
func raised(s string) string {
	digits := []rune("⁰¹²³⁴⁵⁶⁷⁸⁹")
	out := make([]rune, 0, len(s))
	for _, c := range s {
		if c < '0' || c > '9' {
			return s
		}
		out = append(out, digits[c-'0'])
	}
	return string(out)
}

// besides reports whether larger type stands right beside the piece.
func (r *row) besides(m piece) bool {
	k := sort.Search(len(r.pieces), func(i int) bool { return r.pieces[i].X > m.X })
	for _, p := range r.pieces[max(0, k-1):min(k+1, len(r.pieces))] {
		if m.Size < 0.92*p.Size && m.X < p.X+p.Width+0.3*p.Size && p.X < m.X+m.Width+0.3*p.Size {
			return true
		}
	}
	return false
}

// visible drops what says nothing, and what is printed twice at one place to look bold.
func visible(runs []piece) []piece {
	type key struct {
		x, y int
		text string
	}
	seen := map[key]bool{}
	out := make([]piece, 0, len(runs))
	for _, r := range runs {
		r.Text = strings.Map(clean, r.Text)
		if strings.TrimSpace(r.Text) == "" || r.Size <= 0 {
			continue
		}
		if r.Width < 0 {
			r.X, r.Width = r.X+r.Width, -r.Width
		}
		k := key{int(r.X/r.Size*2 + 0.5), int(r.Y/r.Size*2 + 0.5), strings.TrimSpace(r.Text)}
		if seen[k] {
			continue
		}
		seen[k] = true
		out = append(out, r)
	}
	return out
}

func clean(r rune) rune {
	switch {
	case r == '\u0002' || r == '\uFFFE':
		return softBreak
	case r == '\t' || r == '\n' || r == '\r' || r == '\u00a0':
		return ' '
	case r < ' ' || r == utf8.RuneError:
		return -1
	}
	return r
}

// settle puts the pieces in order, and sets the size: the one that most letters have.
func (r *row) settle() {
	sort.SliceStable(r.pieces, func(i, j int) bool { return r.pieces[i].X < r.pieces[j].X })
	count := map[int]int{}
	best, most := 0, 0
	for _, p := range r.pieces {
		k := int(p.Size*4 + 0.5)
		count[k] += len(p.Text)
		if count[k] > most || count[k] == most && k > best {
			best, most = k, count[k]
		}
	}
	if best > 0 {
		r.size = float64(best) / 4
	}
}

// wordGap is the least space between two pieces that parts words, of the size.
const wordGap = 0.13

// text joins the pieces. A wide space becomes a tab, as between the cells of a table.
func (r *row) text() string {
	pieces := r.pieces
	if rightToLeft(pieces) {
		pieces = append([]piece(nil), pieces...)
		for i, j := 0, len(pieces)-1; i < j; i, j = i+1, j-1 {
			pieces[i], pieces[j] = pieces[j], pieces[i]
		}
	}
	var b strings.Builder
	for i, p := range pieces {
		if i > 0 {
			q := pieces[i-1]
			gap := max(p.X-q.X-q.Width, q.X-p.X-p.Width)
			s := b.String()
			switch {
			case gap > 3*r.size:
				b.WriteByte('\t')
			case gap > wordGap*min(p.Size, q.Size) && !strings.HasSuffix(s, " ") && !strings.HasPrefix(p.Text, " "):
				b.WriteByte(' ')
			}
		}
		b.WriteString(p.Text)
	}
	return strings.TrimSpace(b.String())
}

func rightToLeft(pieces []piece) bool {
	n := 0
	for _, p := range pieces {
		for _, c := range p.Text {
			switch {
			case unicode.Is(unicode.Hebrew, c) || unicode.Is(unicode.Arabic, c) || unicode.Is(unicode.Syriac, c):
				n++
			case unicode.IsLetter(c):
				n--
			}
		}
	}
	return n > 0
}
