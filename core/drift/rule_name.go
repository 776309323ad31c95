package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// name knows a name that is another one, a name for a pronoun, and a pronoun for another person.
func name(j *judge, u unit) (Why, bool) {
	if j.reversed(u) {
		return j.with(u, "subject.other"), true
	}
	if j.deputy(u) {
		return j.with(u, "person.other"), true
	}
	lang := j.lang
	a, b := j.namesIn(j.Draft, j.a(u)), j.namesIn(j.Source, j.b(u))
	if u.A.Len() == 1 && u.B.Len() == 1 && len(a)+len(b) == 1 && j.names(j.a(u)[0], j.b(u)[0]) {
		return j.with(u, "name.other"), true
	}
	switch {
	case j.namedFor(u):
		return j.with(u, "name.pronoun"), true
	case len(a) > 0 && len(b) > 0:
		if subset(a, b, lang) || subset(b, a, lang) || len(a) == 1 && len(b) == 1 &&
			(alike.Inflected(a[0], b[0], lang) || derived(a[0], b[0]) || derived(b[0], a[0])) {
			return Why{}, false
		}
		return j.with(u, "name.other"), true
	case len(a) > 0 && u.B.Len() > 0 && allPronouns(j.b(u), lang), len(b) > 0 && u.A.Len() > 0 &&
		allPronouns(j.a(u), lang):
		return j.with(u, "name.pronoun"), true
	case len(a)+len(b) > 0:
		if u.A.Len() == 1 && u.B.Len() == 1 || j.besideName(u) || j.namedElsewhere(a, b) || j.addressed(u) ||
			j.saidBeside(u) {
			return Why{}, false // a word for a name, a name made fuller or shorter, one that is still there, an address
		}
		if u.A.Len()+u.B.Len() == 1 && u.B.End < len(j.said) && !alike.Capital(j.Source, j.said[u.B.End]) &&
			!lang.IsFunction(j.said[u.B.End].Key) &&
			adjectival(slices.Concat(a, b)[0]) {
			return Why{}, false // "the American people" and "the people"
		}
		if u.A.Len() == 0 || u.B.Len() == 0 {
			return j.with(u, "name.within"), true
		}
		return Why{}, false
	}
	if u.A.Len() == 1 && u.B.Len() == 1 {
		x, y := j.lang.Person(j.a(u)[0].Key), j.lang.Person(j.b(u)[0].Key)
		if x != 0 && y != 0 && x != y {
			return j.with(u, "person.other"), true
		}
		if j.subjects(u) {
			return j.with(u, "subject.other"), true
		}
	}
	return Why{}, false
}

// deputy reports whether only one side has the word that makes the holder of an office another one, "the deputy mayor",
// "the ex-husband", or puts one of a family for another.
func (j *judge) deputy(u unit) bool {
	words, r := j.said, u.B
	if r.Len() == 0 {
		words, r = j.Quote, u.A
	}
	g := &j.lang.Grammar
	if u.A.Len() == 1 && u.B.Len() == 1 && u.sign == silent {
		x, y := j.a(u)[0].Key, j.b(u)[0].Key
		if g.Is(x, language.Kin) && g.Is(y, language.Kin) && !alike.Inflected(x, y, j.lang) {
			return true
		}
		if len(x) < len(y) {
			x, y = y, x
		}
		before, ok := strings.CutSuffix(x, "-"+y)
		return ok && (language.List(g.Once).Has(before) || language.List(g.Deputies).Has(before))
	}
	if u.A.Len()+u.B.Len() != 1 || r.End >= len(words) || u.sign != silent {
		return false
	}
	key := words[r.Start].Key
	return (language.List(g.Once).Has(key) || language.List(g.Deputies).Has(key)) &&
		g.Is(words[r.End].Key, language.Role|language.Title)
}

// namedFar is how many words around the passage, or before it, are searched for a name.
const namedFar = 200

// namedFor reports whether the unit puts a name for a pronoun of the third person, or the reverse, where the name
// begins a sentence and so is only known by standing elsewhere: "Dalton paid" for "He paid", where the source has "Mr.
// Dalton's house".
func (j *judge) namedFor(u unit) bool {
	if u.A.Len() != 1 || u.B.Len() != 1 {
		return false
	}
	w, p, t := j.a(u)[0], j.b(u)[0], j.Draft
	if j.lang.IsPronoun(w.Key) {
		w, p, t = p, w, j.Source
	}
	if !j.lang.IsPronoun(p.Key) || j.lang.Person(p.Key) < 3 || j.lang.IsFunction(w.Key) || !alike.Capital(t, w) {
		return false
	}
	for _, v := range j.said[max(0, j.passage.Start-namedFar):min(len(j.said), j.passage.End+namedFar)] {
		if (v.Key == w.Key || strings.TrimSuffix(v.Key, "'s") == w.Key) && v != w && alike.IsName(v, j.Source, j.lang) {
			return true
		}
	}
	return false
}

// subjects reports whether the unit exchanges the bare noun that begins a sentence before its verb: in English that is
// a name, or all there is of a thing, so that another one is spoken of.
func (j *judge) subjects(u unit) bool {
	a, b := j.a(u)[0], j.b(u)[0]
	if j.lang.Sense.Auxiliaries == "" || u.A.End >= len(j.Quote) || u.B.End >= len(j.said) || u.B.Start > 0 &&
		!j.stops(u.B.Start-1) ||
		!alike.Capital(j.Draft, a) || !alike.Capital(j.Source, b) || j.lang.IsFunction(a.Key) ||
		j.lang.IsFunction(b.Key) || alike.Inflected(a.Key, b.Key, j.lang) {
		return false
	}
	verb := j.said[u.B.End].Key
	past := len(verb) > 4 && strings.HasSuffix(verb, "ed") || alike.Irregular(verb, j.lang)
	acts := false // "sends us": a noun in the plural has no object behind it
	if len(verb) > 3 && strings.HasSuffix(verb, "s") && !strings.HasSuffix(verb, "ss") &&
		u.B.End+1 < len(j.said) && j.follows(u.B.End+1) {
		acts = j.lang.Sense.Objects.Has(j.said[u.B.End+1].Key)
	}
	return verb == j.Quote[u.A.End].Key && (past || acts || j.lang.Sense.Auxiliaries.Has(verb))
}

// namesIn returns the keys of the names among the words, without the genitive.
func (j *judge) namesIn(t *text.Text, words []text.Word) []string {
	var out []string
	if t == j.Draft && j.title {
		return nil
	}
	for _, w := range words {
		if alike.IsName(w, t, j.lang) {
			out = append(out, strings.TrimSuffix(strings.TrimSuffix(w.Key, "'s"), "'"))
		}
	}
	return out
}

// titled reports whether the quotation is written as a title is, where capitals do not tell names.
func (j *judge) titled() bool {
	names := make(map[string]bool) // what the source writes with a capital too
	for _, w := range j.said[j.passage.Start:j.passage.End] {
		if alike.Capital(j.Source, w) {
			names[w.Key] = true
		}
	}
	content, capitals := 0, 0
	for _, w := range j.Quote {
		if w.Kind == text.Term && !j.lang.IsFunction(w.Key) && !names[w.Key] {
			content++
			if alike.Capital(j.Draft, w) {
				capitals++
			}
		}
	}
	return content >= 3 && capitals*4 >= content*3
}

// addressed reports whether the unit is nothing but a name by which somebody is spoken to, between commas or stops.
func (j *judge) addressed(u unit) bool {
	t, words, r := j.Source, j.said, u.B
	if r.Len() == 0 {
		t, words, r = j.Draft, j.Quote, u.A
	}
	if r.Len() == 0 || r.Len() > 3 || u.A.Len() > 0 && u.B.Len() > 0 {
		return false
	}
	const ends = ",.;:?!-–—…"
	before, after := "", ""
	if r.Start > 0 {
		before = trail(t.Slice(text.Span{Start: words[r.Start-1].End, End: words[r.Start].Start}))
	}
	if r.End < len(words) {
		after = trail(t.Slice(text.Span{Start: words[r.End-1].End, End: words[r.End].Start}))
	}
	return (r.Start == 0 || strings.ContainsAny(before, ends)) && (r.End == len(words) || strings.ContainsAny(after, ends))
}

// derived reports whether the second name is the first one's adjective: "Russia" and "Russian", "Democrat" and
// "Democratic".
func derived(name, other string) bool {
	end, ok := strings.CutPrefix(other, name)
	return ok && len(name) >= 4 && isIn(" n an ian ean ic ish ese i s ns ans ians ics ", end)
}

// adjectival reports whether the name ends as English adjectives of countries, parties and creeds do.
func adjectival(name string) bool {
	return slices.ContainsFunc([]string{"ian", "can", "ean", "man", "ese", "ish", "ench", "ic"},
		func(end string) bool { return strings.HasSuffix(name, end) })
}

func subset(a, b []string, lang *language.Language) bool {
	for _, x := range a {
		if !slices.ContainsFunc(b, func(y string) bool { return x == y || alike.SameName(x, y, lang) }) {
			return false
		}
	}
	return true
}

// namedElsewhere reports whether the names that one side has here stand on the other side somewhere else.
func (j *judge) namedElsewhere(a, b []string) bool {
	in := func(words []text.Word, names []string) bool {
		for _, n := range names {
			if !slices.ContainsFunc(words, func(w text.Word) bool { return w.Key == n }) {
				return false
			}
		}
		return true
	}
	return in(j.said[j.passage.Start:j.passage.End], a) && in(j.Quote, b)
}

// besideName reports whether the unit is words with capitals alone, and a word that both runs have next to it is a
// name.
func (j *judge) besideName(u unit) bool {
	for _, w := range j.a(u) {
		if !alike.Capital(j.Draft, w) {
			return false
		}
	}
	for _, w := range j.b(u) {
		if !alike.Capital(j.Source, w) {
			return false
		}
	}
	for _, i := range [...]int{u.B.Start - 1, u.B.End} {
		if i >= 0 && i < len(j.said) && alike.IsName(j.said[i], j.Source, j.lang) {
			return true
		}
	}
	return false
}

func allPronouns(words []text.Word, lang *language.Language) bool {
	for _, w := range words {
		if !lang.IsPronoun(w.Key) {
			return false
		}
	}
	return len(words) > 0
}
