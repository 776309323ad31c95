package source

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
)

// A margin is the words that labels with one sign have in common around their names: "From ... to Everyone:",
// "... wrote:", "... at 0:03".
type margin struct {
	sign       sign
	lead, tail string
}

// sharedLeast is on how many labels words must stand around two names or more before they are no part of the names.
const sharedLeast = 3

// shared takes off the heads of labels what several of them have in common and is no name: words in small letters
// behind it, and a word before it that only headings and phrases begin with. A particle belongs to the family ("van der
// Velde"), a title to the person.
func (h heads) shared(labels []label) {
	count := map[margin]int{}
	name := map[margin]string{}
	several := map[margin]bool{}
	for _, l := range labels {
		m, n := h.around(l)
		if n == "" {
			continue
		}
		count[m]++
		if first, ok := name[m]; !ok {
			name[m] = n
		} else if first != n {
			several[m] = true
		}
	}
	for i := range labels {
		l := &labels[i]
		m, n := h.around(*l)
		if n == "" {
			continue
		}
		if count[m] >= sharedLeast && several[m] {
			l.head, l.shape, _ = h.nameOf(n)
		}
		if l.shape == none {
			l.shape, l.sign = loose, cell // nobody
		}
	}
}

// around returns the words around the name in the label's head, and the name; "" where nothing stands around it.
func (h heads) around(l label) (m margin, name string) {
	if l.shape == letter || l.sign == dash || l.sign == stop || l.sign == framed || l.head == "" {
		return m, ""
	}
	fields := strings.Fields(l.head)
	lo, hi := 0, len(fields)
	if first := strings.ToLower(fields[0]); len(fields) > 1 &&
		h.says.Is(first, language.HeadingLabel) &&
		!h.says.Is(first, language.RecordLabel|language.TitleLabel|language.RoleLabel) {
		lo = 1
	}
	for k := max(lo, 1); k < hi; k++ {
		w := fields[k]
		if up, low := letters(w); up > 0 || low == 0 || language.Joiners.Has(w) ||
			particle(fields, k) && !h.says.Is(w, language.Phrase) ||
			handled(w) {
			continue
		}
		hi = k
	}
	if h.says.Is(strings.ToLower(strings.Trim(fields[lo], ".")), language.RecordLabel|language.TitleLabel) {
		return m, "" // "The PRESIDENT pro tempore", an office
	}
	if lo == hi || lo == 0 && hi == len(fields) || hi-lo < 2 && !strings.ContainsAny(fields[lo], "_@+0123456789") {
		return m, "" // "First witness", "Male speaker"
	}
	m = margin{l.sign, strings.Join(fields[:lo], " "), strings.Join(fields[hi:], " ")}
	return m, strings.Join(fields[lo:hi], " ")
}

func firstOf(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}
