package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// speakerName returns the name that a label gives, in the case of a name: without brackets, affiliation ("(R-AZ)",
// "(on camera)", ", former senator") and spaces too many. Words in capitals get small letters, but for initials and
// Roman numbers: "SEN. JOHN MCCAIN (R-AZ)" is "Sen. John McCain".
func speakerName(label string) string {
	label = strings.Trim(label, "*_# \t\u00a0")
	if n := len(label); n > 2 && (label[0] == '[' && label[n-1] == ']' || label[0] == '(' && label[n-1] == ')') {
		label = label[1 : n-1]
	}
	label = bare(label)
	if len(label) == 2 && isWordByte(label[1]) {
		return label // initials
	}
	out := make([]string, 0, 4)
	for _, w := range strings.Fields(label) {
		out = append(out, nameCase(w, len(out) == 0))
	}
	return strings.Join(out, " ")
}

// bare cuts what stands in brackets and what follows a comma, unless it belongs to the name ("Donald Trump, Jr.").
func bare(label string) string {
	var b strings.Builder
	depth := 0
	for i, r := range label {
		switch {
		case r == '(' || r == '[':
			depth++
		case r == ')' || r == ']':
			depth = max(0, depth-1)
		case depth > 0:
		case r == ',':
			rest := strings.ToLower(strings.TrimSpace(label[i+1:]))
			word := rest
			if j := strings.IndexAny(rest, " ,.("); j >= 0 {
				word = rest[:j]
			}
			if !language.Generations.Has(word) {
				if turned(b.String(), label[i+1:]) {
					return strings.TrimSpace(b.String()) + ", " + bare(label[i+1:])
				}
				return strings.TrimSpace(b.String())
			}
		case utf8.RuneError == r:
			b.WriteRune(' ')
		default:
			b.WriteRune(r)
		}
	}
	return strings.TrimSpace(b.String())
}

// turned says whether a name has its first name behind a comma: "Holm, Ada". Words in capitals behind one are an
// affiliation.
func turned(last, first string) bool {
	first = bare(first)
	if len(first) == 2 && first[1] == '.' && startsUpper(first) { // "Holm, A."
		first = first[:1] + "a"
	}
	family := strings.Fields(last)
	for len(family) > 1 && language.Joiners.Has(family[0]) { // "de la Cruz, Ana"
		family = family[1:]
	}
	fields := append(family, strings.Fields(first)...)
	if len(fields) > 3 || len(family) != 1 || len(fields) < 2 || strings.ContainsAny(first, ",.0123456789") {
		return false
	}
	for _, w := range fields {
		// "Anne-Marie", "O'Brien", and no "PhD"
		if up, low := letters(w); up != 1+strings.Count(w, "-") && up != 1 && (up > 2 || low <= up) || low == 0 ||
			!startsUpper(w) {
			return false
		}
	}
	return true
}

// nameCase writes one word of a name in the case of a name.
func nameCase(w string, first bool) string {
	up, low := letters(w)
	if language.Joiners.Has(strings.ToLower(w)) && !first && low == 0 {
		return strings.ToLower(w)
	}
	if up < 2 || low > 0 && low >= up || isRoman(w) || strings.Contains(w, ".") && strings.IndexByte(w, '.') == 1 {
		return w // "Smith", "J.", "III", "J.J."
	}
	var b strings.Builder
	start, n := true, 0 // n letters since the last start
	prefix := ""
	for i, r := range w {
		switch {
		case !unicode.IsLetter(r):
			// A letter behind an apostrophe is a capital where one letter stands before it: "O'Malley".
			start = r == '-' || r == '.' || n == 1 && (r == '\'' || r == '’')
			n = 0
			prefix = ""
			b.WriteRune(r)
			continue
		case start || prefix == "mc" && i+utf8.RuneLen(r) < len(w):
			b.WriteRune(unicode.ToUpper(r))
		case unicode.IsUpper(r) && mixed(w, i):
			b.WriteRune(r) // "DeSANTIS"
		case r == 'Σ' && i+len("Σ") == len(w):
			b.WriteRune('ς')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
		prefix += strings.ToLower(string(r))
		start = false
		n++
	}
	out := b.String()
	if rest, ok := strings.CutPrefix(out, "Al-"); ok && !first {
		return "al-" + rest
	}
	return out
}

// mixed says whether what stands before i is such a prefix: the writer of "DeSANTIS" chose its small letter.
func mixed(w string, i int) bool { return language.Prefixes.Has(w[:i]) }

// letters counts capitals and small letters; letters without case count as neither.
func letters(s string) (up, low int) {
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			up++
		case unicode.IsLower(r):
			low++
		}
	}
	return up, low
}

// isRoman says whether w is a number behind a name.
func isRoman(w string) bool { return w == "II" || w == "III" || w == "IV" || w == "VI" }
