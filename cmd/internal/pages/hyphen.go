package pages

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// finish writes the paragraphs down.
func (w *writer) finish() Text {
	w.flush()
	w.paragraphs = append(w.paragraphs, w.boxes...)
	known := w.words()
	var b strings.Builder
	var places []Place
	page := 0
	for i, p := range w.paragraphs {
		if i > 0 {
			b.WriteString("\n\n")
		}
		for k, l := range p {
			text := l.text
			if k > 0 {
				if head, tail, ok := broken(p[k-1].text, text); ok {
					b.WriteString(known.join(head, tail))
				} else {
					b.WriteByte(' ')
				}
			}
			if l.page != page && l.page > 0 {
				places, page = append(places, Place{b.Len(), l.page}), l.page
			}
			if k+1 < len(p) {
				if _, _, ok := broken(text, p[k+1].text); ok {
					text = strings.TrimRight(text, hyphens)
				}
			}
			b.WriteString(text)
		}
	}
	return Text{b.String(), places}
}

const hyphens = "-‐\u00ad"

// broken reports whether a word runs over the end of a line, and returns its pieces.
func broken(a, b string) (head, tail string, ok bool) {
	if !isBroken(a) {
		return "", "", false
	}
	a = strings.TrimRight(a, hyphens)
	head, tail = a, b
	if i := strings.LastIndexFunc(a, notOfWord); i >= 0 {
		_, n := utf8.DecodeRuneInString(a[i:])
		head = a[i+n:]
	}
	if i := strings.IndexFunc(b, notOfWord); i >= 0 {
		tail = b[:i]
	}
	return head, tail, head != "" && tail != ""
}

func notOfWord(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && r != '-' && r != '’' && r != '\''
}

// words are those of the text that stand whole in a line, in lower case.
type words map[string]bool

func (w *writer) words() words {
	known := words{}
	for _, p := range w.paragraphs {
		for _, l := range p {
			for _, f := range strings.FieldsFunc(l.text, notOfWord) {
				known[strings.ToLower(f)] = true
			}
		}
	}
	return known
}

// join returns what stands between the two pieces of a word: nothing where the text has the whole word elsewhere, a
// hyphen where it has it with one or where the second piece begins anew with a capital, and where it has neither a soft
// hyphen, which is no letter and forgets nothing.
func (k words) join(head, tail string) string {
	last, _ := utf8.DecodeLastRuneInString(head)
	first, _ := utf8.DecodeRuneInString(tail)
	names := unicode.IsLower(last) && unicode.IsUpper(first)
	head, tail = strings.ToLower(head), strings.ToLower(tail)
	switch {
	case k[head+"-"+tail]:
		return "-"
	case k[head+tail]:
		return ""
	}
	if names || unicode.IsDigit(first) || strings.Contains(head, "-") {
		return "-"
	}
	return "\u00ad"
}
