package pages

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// initialSize is how much larger an initial is than the text beside it, at least.
	initialSize = 1.6
	// longestInitial is the most that an initial has, in characters: a mark, a letter, an apostrophe.
	longestInitial = 3
	// mostInitials bounds the large letters of a page that are looked at.
	mostInitials = 40
)

// joinInitials sets the large letters with which a text begins over several lines before the first of them: the file
// has them at the height of the last.
func joinInitials(rows []row) []row {
	if len(rows) > columnRows {
		return rows
	}
	body, tried := bodySize([]block{rows}), 0
	for i := 0; i < len(rows) && tried < mostInitials; i++ {
		for k := 0; k < len(rows[i].pieces); k++ {
			p := rows[i].pieces[k]
			if p.Size < initialSize*body || !isInitial(p) {
				continue
			}
			tried++
			at, n := -1, 0
			for j := range rows {
				if rows[j].y > p.Y+0.3*rows[j].size || rows[j].y < p.Y-p.Size || rows[j].behind(p) < 0 {
					continue
				}
				if n++; at < 0 {
					at = j
				}
			}
			if n < 2 {
				continue
			}
			first := &rows[at].pieces[rows[at].behind(p)]
			if apartFrom(p.Text, *first, rows) {
				p.Text += " "
			}
			first.Text = p.Text + first.Text
			rows[i].pieces = slices.Delete(rows[i].pieces, k, k+1)
			if k--; len(rows[i].pieces) > 0 {
				rows[i].settle()
			}
		}
	}
	return slices.DeleteFunc(rows, func(r row) bool { return len(r.pieces) == 0 })
}

func isInitial(p piece) bool {
	letters := 0
	for _, r := range p.Text {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(p.Text, "“„«‘\"'"))
	return letters == 1 && unicode.IsUpper(first) && utf8.RuneCountInString(p.Text) <= longestInitial
}

// behind returns the piece of smaller type that begins right behind the initial; -1 for none, or where other type
// stands at the initial's place.
func (r *row) behind(p piece) int {
	for _, q := range r.pieces {
		if q.at != p.at && q.X < p.X+0.7*p.Width && q.X+q.Width > p.X+0.3*p.Width {
			return -1
		}
	}
	return slices.IndexFunc(r.pieces, func(q piece) bool {
		gap := q.X - p.X - p.Width
		return gap > -0.3*q.Size && gap < 1.2*q.Size && p.Size > initialSize*q.Size
	})
}

// apartFrom reports whether the initial is a word of its own: the page has the word behind it elsewhere, and not the two
// as one.
func apartFrom(initial string, next piece, rows []row) bool {
	word := func(s string) string { return strings.ToLower(strings.TrimFunc(s, notLetter)) }
	whole, rest := word(initial+next.Text), word(next.Text)
	apart := false
	for i := range rows {
		for _, p := range rows[i].pieces {
			switch word(p.Text) {
			case whole:
				return false
			case rest:
				apart = apart || p.at != next.at
			}
		}
	}
	return apart
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }
