package text

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"
)

// paragraphs returns the paragraphs of s: runs of lines between blank lines where the text is hard-wrapped, else lines.
func paragraphs(s string) []Span {
	var lines []Span // blank ones too, as empty spans
	for i := 0; i <= len(s); {
		j := strings.IndexByte(s[i:], '\n')
		if j < 0 {
			j = len(s)
		} else {
			j += i
		}
		lines = append(lines, trimSpan(s, Span{i, j}))
		i = j + 1
	}
	wrapped := hardWrapped(s, lines)
	var out []Span
	open := false
	for _, l := range lines {
		switch {
		case l.Empty():
			open = false
		case open && wrapped:
			out[len(out)-1].End = l.End
		default:
			out = append(out, l)
			open = true
		}
	}
	return out
}

// hardWrapped says whether single line ends are wraps: most lines that a line follows directly are of a column's
// width, none is long, and many do not end where a sentence does.
func hardWrapped(s string, lines []Span) bool {
	n, wide, long, open := 0, 0, 0, 0
	for i := 0; i+1 < len(lines); i++ {
		l := lines[i]
		if l.Empty() || lines[i+1].Empty() {
			continue
		}
		n++
		if w := l.Len(); w >= 50 {
			wide++
			if w > 110 {
				long++
			}
		}
		if last, _ := utf8.DecodeLastRuneInString(l.Of(s)); unicode.IsLetter(last) || last == ',' || last == '-' {
			open++
		}
	}
	return n >= 2 && wide*10 >= n*7 && long*50 <= n && open*10 >= n*4
}

// Sentences returns the sentences of the paragraphs that the span touches, cut to the span's limits, in order.
// UAX #29 sentence boundaries, less those after a title or an initial ("Mr. Smith") and those before a lower-case
// word. A paragraph's end always ends a sentence. Linear in the length of the span.
func (t *Text) Sentences(in Span) []Span {
	var out []Span
	first := sort.Search(len(t.Paragraphs), func(i int) bool { return t.Paragraphs[i].End > in.Start })
	for _, p := range t.Paragraphs[first:] {
		if p.Start >= in.End {
			break
		}
		out = append(out, sentencesOf(t.String, Span{max(p.Start, in.Start), min(p.End, in.End)})...)
	}
	return out
}

func sentencesOf(s string, p Span) []Span {
	// A line end inside a hard-wrapped paragraph is a space, but UAX #29 breaks at it.
	body := strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' {
			return ' '
		}
		return r
	}, p.Of(s))
	if len(body) != p.Len() { // invalid UTF-8 grew in the copy: take the line ends as they are
		body = p.Of(s)
	}
	var out []Span
	at := p.Start
	it := sentences.FromString(body)
	for it.Next() {
		sp := trimSpan(s, Span{at, at + len(it.Value())})
		at += len(it.Value())
		if sp.Empty() {
			continue
		}
		if n := len(out); n > 0 && continues(out[n-1].Of(s), sp.Of(s)) {
			out[n-1].End = sp.End
			continue
		}
		out = append(out, sp)
	}
	return out
}

// continues says whether the sentence break between a and b is none.
func continues(a, b string) bool {
	r, _ := utf8.DecodeRuneInString(b)
	if unicode.IsLower(r) {
		return true
	}
	if !strings.HasSuffix(a, ".") {
		return false
	}
	w := a[strings.LastIndexAny(a[:len(a)-1], " \t\n\u00a0(“\"‘[")+1 : len(a)-1]
	if strings.HasPrefix(w, "\x80") || strings.HasPrefix(w, "\x9c") || strings.HasPrefix(w, "\x98") {
		w = w[1:]
	}
	if utf8.RuneCountInString(w) == 1 && !isDigit(w[0]) {
		return w != "I" && unicode.IsUpper(firstRune(w)) // an initial: "George W. Bush"
	}
	w = " " + strings.ToLower(w) + " "
	switch {
	case isDigit(w[1]):
		return len(w) <= len(" 31 ") && strings.Contains(germanMonths, " "+firstWord(b)+" ") // "am 3. Mai"
	case isDigit(b[0]):
		return strings.Contains(numberStops, w) || strings.Contains(titleStops, w)
	}
	return strings.Contains(titleStops, w)
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func firstWord(s string) string {
	if i := strings.IndexAny(s, " ,.\n"); i >= 0 {
		return s[:i]
	}
	return s
}

// Abbreviations whose stop ends no sentence: titleStops before a name, numberStops before a number (English, German, French).
const (
	titleStops = " mr mrs ms mx dr prof sen rep gov gen lt col maj sgt capt cmdr adm pres rev hon st ste mt ft messrs sens reps govs gens" +
		" atty supt vs hr fr frl bzw ca z.b d.h u.a dipl ing mme mm mlle "
	numberStops  = " no nos nr art fig vol pp p ch sec ver av jan feb mar apr jun jul aug sept sep oct nov dec "
	germanMonths = " Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember "
)

// trimSpan drops spaces at both ends of a span.
func trimSpan(s string, sp Span) Span {
	b := sp.Of(s)
	b2 := strings.TrimLeftFunc(b, unicode.IsSpace)
	start := sp.Start + len(b) - len(b2)
	end := start + len(strings.TrimRightFunc(b2, unicode.IsSpace))
	return Span{start, end}
}
