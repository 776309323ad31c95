package drift

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/language"
)

// The fits of a name with a label, from none to best.
const (
	noFit     = iota
	kinFit    // a family name in common, with other first names
	roleFit   // a role in common, where one of the two is no more: "the sheriff" and SHERIFF DUNMORE
	givenFit  // one name in common that is no family name
	familyFit // a family name, where one of the two is no more
	fullFit   // a family name and a first name, or its first letter
)

// fit returns how well a label of the source fits the name that the draft gives.
func fit(name, label string, lang *language.Language) int {
	x, y := properName(name, lang), properName(label, lang)
	if len(x) == 0 || len(y) == 0 {
		if len(x) > 0 || !sharesRole(name, label, lang) {
			return noFit
		}
		return roleFit
	}
	same := func(a, b string) bool { return a == b || alike.SameName(a, b, lang) }
	last := same(x[len(x)-1], y[len(y)-1])
	switch {
	case len(x) == 1 || len(y) == 1:
		if last {
			return familyFit
		}
		if g := &lang.Grammar; (g.Spaceless || g.NoCapitals && g.RolesBehind) && len(x) == len(y) &&
			(strings.HasPrefix(x[0], y[0]) || strings.HasPrefix(y[0], x[0])) {
			return familyFit // "민" and 민주영
		}
		one, all := x[0], y
		if len(y) == 1 {
			one, all = y[0], x
		}
		if utf8.RuneCountInString(one) > 1 && slices.ContainsFunc(all, func(w string) bool { return same(one, w) }) {
			return givenFit
		}
	case same(x[len(x)-1], y[0]) && utf8.RuneCountInString(y[1]) == 1: // "Олена Барвінок" and БАРВІНОК О. П.
		if initial(y[1], x[0]) {
			return fullFit
		}
		return givenFit
	case last && (same(x[0], y[0]) || initial(x[0], y[0]) || initial(y[0], x[0])):
		if junior(name, lang) != junior(label, lang) {
			return familyFit
		}
		return fullFit
	case last, same(x[0], y[len(y)-1]) && same(y[0], x[len(x)-1]):
		if last && lang.IsParticle(y[0]) && !lang.Grammar.Is(y[0], language.Given) {
			return familyFit // "Sara El-Amin" and EL-AMIN
		} else if last {
			return kinFit
		}
		return fullFit // the family name first
	case !last && len(x) > 1 && len(y) > 1:
		for _, w := range x[1:] { // "María García López" and GARCÍA
			if slices.ContainsFunc(y[1:], func(v string) bool { return same(w, v) }) {
				return givenFit
			}
		}
	}
	return noFit
}

// initial reports whether the first name is no more than the first letter of the second.
func initial(a, b string) bool { return utf8.RuneCountInString(a) == 1 && strings.HasPrefix(b, a) }

// sharesRole reports whether the two names have a word for a role in common, courtesies aside.
func sharesRole(a, b string, lang *language.Language) bool {
	of := nameWords(b)
	return slices.ContainsFunc(nameWords(a), func(w string) bool {
		key := strings.ToLower(w)
		office := lang.IsOffice(key) || byArticle(nameWords(a), lang) && !lang.Grammar.Is(key, language.Article)
		return office && slices.ContainsFunc(of, func(v string) bool { return strings.EqualFold(v, w) })
	})
}

// sameSpeaker reports whether two names may be one person's: they share a word that is no title. Lenient on purpose:
// "PRESIDENT OBAMA" and "Barack Obama", "Trump" and "Donald J. Trump Jr.".
func sameSpeaker(a, b string, lang *language.Language) bool {
	wa, wb := properName(a, lang), properName(b, lang)
	for _, x := range wa {
		if utf8.RuneCountInString(x) < 2 {
			continue
		}
		for _, y := range wb {
			if x == y || alike.SameName(x, y, lang) {
				return true
			}
		}
	}
	return false
}

// sameLabel reports whether two labels of one source may be one person's: the same, or a longer and a shorter form of a
// name. Within a source, another first name or a "Jr." is another person.
func sameLabel(a, b string, lang *language.Language) bool {
	if a == b {
		return true
	}
	x, y := properName(a, lang), properName(b, lang)
	if len(x) == 0 || len(y) == 0 || !sameSpeaker(a, b, lang) {
		return false
	}
	return junior(a, lang) == junior(b, lang) &&
		(len(x) == 1 || len(y) == 1 || x[0] == y[0] || len(x[0]) == 1 || len(y[0]) == 1)
}

// properWords is the words of a name without those of roles. A last name may be one, too, behind a first name ("Stephen
// King") or where it is a common one ("Mayor King").
func properWords(name string, lang *language.Language) []string {
	words := nameWords(name)
	if byArticle(words, lang) {
		return nil
	}
	last := len(words) - 1
	for last > 0 && lang.IsJunior(strings.ToLower(words[last])) {
		last--
	}
	var out []string
	for i, w := range words {
		w = unofficed(w, lang)
		key := strings.ToLower(w)
		role := lang.IsRole(key) && (last == 0 || utf8.RuneCountInString(w) > 1) || i > 0 && lang.IsParticle(key)
		small := w == key && len(words) == 1 // "the mayor", and no Mr. Mayor
		if lang.IsJunior(key) && i > 0 || role && (i != last || len(out) > 0 && lang.Grammar.RolesBehind ||
			len(out) == 0 && (small || !lang.IsSurname(key))) {
			continue
		}
		out = append(out, w)
	}
	return out
}

// byArticle reports whether somebody is called by what he is, with an article: "the bursar".
func byArticle(words []string, lang *language.Language) bool {
	return len(words) == 2 && len(words[0]) > 1 && lang.Grammar.Is(strings.ToLower(words[0]), language.Article)
}

// unofficed is the name without the office that is joined behind it where words have no spaces: "冯" of "冯部长".
func unofficed(w string, lang *language.Language) string {
	for i := range w {
		if i > 0 && lang.Grammar.Spaceless && utf8.RuneCountInString(w[i:]) > 1 && lang.IsRole(w[i:]) {
			return w[:i]
		}
	}
	return w
}

// properName is properWords in lower case.
func properName(name string, lang *language.Language) []string {
	out := properWords(name, lang)
	for i, w := range out {
		out[i] = strings.ToLower(w)
	}
	return out
}

// junior reports whether the name is marked as a son's.
func junior(name string, lang *language.Language) bool {
	return slices.ContainsFunc(nameWords(name), func(w string) bool { return lang.IsJunior(strings.ToLower(w)) })
}

// nameWords cuts a name at what is no letter.
func nameWords(name string) []string {
	return strings.FieldsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '\'' && r != '’'
	})
}
