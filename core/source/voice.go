package source

import (
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/core/language"
)

// crowded is how many labels may share a word of a name for it to tell anybody.
const crowded = 40

// voices tells, for labels that name one person in more and in less words, the fullest of them: a transcript has "ADA
// HOLM, MAYOR" first and "HOLM" later, and a participant of a call gives his family name when he is asked. Where two
// fuller labels hold the same words ("Ada Holm", "Rik Holm") the short one is nobody's but its own. An office that a
// label has before its one holder's name ("The Minister of Roads (Ms Holm)") is that person's by itself.
func voices(s *Source, says *language.Conventions) {
	turns := s.Turns
	var names []string
	words := map[string][]string{}
	having := map[string][]string{} // the names that have a word
	for _, t := range turns {
		if _, ok := words[t.Speaker]; ok || t.Speaker == "" {
			continue
		}
		own := ownWords(t.Speaker, says)
		words[t.Speaker] = own
		names = append(names, t.Speaker)
		for _, w := range own {
			having[w] = append(having[w], t.Speaker)
		}
	}
	of := map[string]string{}
	for _, a := range names {
		of[a] = a
		if len(words[a]) == 0 || len(having[words[a][0]]) > crowded {
			continue
		}
		best := a
		for _, b := range having[words[a][0]] {
			if b == best || !within(words[a], words[b]) || len(words[b]) == len(words[a]) {
				continue
			}
			switch {
			case best == a || within(words[best], words[b]):
				best = b
			case !within(words[b], words[best]):
				best = ""
			}
			if best == "" {
				break
			}
		}
		if best != "" {
			of[a] = best
		}
	}
	held := holders(turns, s.Text.String)
	for i := range turns {
		name := turns[i].Speaker
		if by := held[strings.ToLower(name)]; by != "" {
			name = by
		}
		turns[i].Voice = of[name]
	}
}

// holders tells by office, in small letters, the speaker of the labels that have the office before his name in
// brackets; "" where there are several.
func holders(turns []Turn, s string) map[string]string {
	held := map[string]string{}
	for _, t := range turns {
		office, _, ok := strings.Cut(s[t.Label.Start:t.Label.End], " (")
		if office = strings.ToLower(strings.TrimSpace(office)); !ok || strings.HasPrefix(strings.ToLower(t.Speaker), office) {
			continue
		}
		if by, seen := held[office]; seen && by != t.Speaker {
			held[office] = ""
		} else {
			held[office] = t.Speaker
		}
	}
	return held
}

// ownWords are the words of a name without titles and roles, in small letters.
func ownWords(name string, says *language.Conventions) []string {
	var out []string
	for w := range strings.FieldsFuncSeq(strings.ToLower(name),
		func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\'' && r != '’' }) {
		if !says.Is(w, language.TitleLabel|language.RoleLabel) {
			out = append(out, w)
		}
	}
	return out
}

// within says whether the words of a stand in b, in their order.
func within(a, b []string) bool {
	k := 0
	for _, w := range b {
		if k < len(a) && a[k] == w {
			k++
		}
	}
	return k == len(a)
}
