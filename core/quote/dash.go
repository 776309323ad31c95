package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// dialogue returns the speeches that a dash begins, as French, Spanish, Portuguese, Italian, Polish, Russian and others
// write dialogue: one paragraph each, from the dash to the end, without the words that say who speaks. Those follow a
// comma (— Bonjour, dit-il, vous voilà), or stand between dashes and begin with a small letter (—Hola —dijo—. Adiós).
// A language that is known to have its dialogue in marks has none of it. Where nobody said what the language is, one
// such paragraph among others is not enough.
func dialogue(t *text.Text, lang *language.Language, g *language.Grammar) []candidate {
	if lang.Known() && !lang.Marks.Dash {
		return nil
	}
	var out []candidate
	hyphens := false // the paragraph before began with one
	for _, p := range t.Paragraphs {
		body := p.Of(t.String)
		r, size := utf8.DecodeRuneInString(body)
		hyphen := lang.Marks.Hyphen && strings.HasPrefix(body, "- ")
		if r != '—' && r != '–' && r != '―' && !hyphen {
			continue
		}
		from := p.Start + size
		if first := firstLetter(t.String[from:p.End]); !unicode.IsUpper(first) || strings.HasSuffix(body, ":") {
			continue // a bullet, a signature
		}
		parts := turns(t, g, text.Span{Start: from, End: p.End})
		told := len(parts) > 0 && (len(parts) > 1 || parts[0].End+1 < p.End)
		if len(parts) == 0 || hyphen && !told && !hyphens {
			continue // a list
		}
		hyphens = hyphen
		out = append(out, candidate{marks: text.Span{Start: p.Start, End: parts[len(parts)-1].End}, parts: parts,
			family: families})
	}
	if lang.Tag == "" && len(out) < 2 {
		return nil
	}
	return out
}

// resumed returns where the speech goes on behind a dash and with a capital, the narrator's sentence being over; 0
// where it does not: "– Ja, svarer Holm. – Det gjør den alltid." A paragraph that a hyphen begins has hyphens for
// dashes.
func resumed(s string, in text.Span, at int) int {
	rest := strings.TrimLeft(s[at:in.End], ".!? ")
	if at += len(s[at:in.End]) - len(rest); s[at-1] != ' ' {
		return 0
	}
	r, size := utf8.DecodeRuneInString(rest)
	if r != '—' && r != '–' && r != '―' && !(strings.HasPrefix(rest, "- ") && s[in.Start-1] == '-') ||
		!unicode.IsUpper(firstLetter(rest[size:])) {
		return 0
	}
	return at + size
}

// smallAhead says whether the first word of s begins small, with no dash before it.
func smallAhead(s string) bool {
	i := strings.IndexFunc(s, func(r rune) bool { return letterOrDigit(r) || strings.ContainsRune("—–―", r) })
	r, _ := utf8.DecodeRuneInString(s[max(0, i):])
	return i >= 0 && unicode.IsLower(r)
}

// turns cuts the words of the narrator out of a paragraph of dialogue.
func turns(t *text.Text, g *language.Grammar, in text.Span) []text.Span {
	s := t.String
	var parts []text.Span
	add := func(from, to int) {
		for from < to && strings.IndexByte(".,;: ", s[from]) >= 0 { // the stop behind a closing dash
			from++
		}
		if part := trimSpaces(s, text.Span{Start: from, End: to}); part.Len() > 0 && hasWord(s, part) {
			parts = append(parts, part)
		}
	}
	from, narrator := in.Start, false
	for i := in.Start; i < in.End; {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case (r == '—' || r == '–' || r == '―') && !(letterOrDigit(before1(s, i)) && letterOrDigit(after1(s, i+size))):
			if !narrator {
				add(from, i)
				narrator = smallAhead(s[i+size : in.End])
			} else {
				narrator = false
			}
			from = i + size
		case r == ',' && !narrator:
			if end := incise(t, g, i+1, in.End); end > 0 {
				add(from, i+1)
				if i = end; s[end-1] != ',' { // the sentence ends with the incise: what follows may be the narrator's
					if i = resumed(s, in, end); i == 0 {
						return parts
					}
					end = i
				}
				from = end
				continue
			}
		case (r == '!' || r == '?' || r == '…') && !narrator:
			if end := incise(t, g, i+size, in.End); end > 0 {
				add(from, i+size)
				if i = end; s[end-1] != ',' {
					if i = resumed(s, in, end); i == 0 {
						return parts
					}
					end = i
				}
				from = end
				continue
			}
		}
		i += size
	}
	if !narrator {
		add(from, in.End)
	}
	return parts
}
