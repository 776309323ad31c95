package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

const (
	inciseReach = 160 // bytes of the words that say who speaks inside a speech
	inciseWords = 5   // of them, how many the verb may take: "a ensuite encore ajouté"
)

// cutIncises takes the words that say who speaks out of quotations whose marks enclose them, as French does:
// « Il faut agir, a expliqué le ministre. Et vite. » is one quotation of two parts.
func cutIncises(t *text.Text, qs []Quotation, lang *language.Language) {
	if !lang.Marks.Incise && !lang.Marks.DashIncise {
		return
	}
	for i := range qs {
		q := &qs[i]
		if q.Kind != Speech {
			continue
		}
		var parts []text.Span
		for _, p := range q.Parts {
			parts = append(parts, withoutIncises(t, lang, p)...)
		}
		whole := true // no quotation inside lies in what was cut out
		for j := range q.Nested {
			whole = whole && within(parts, q.Nested[j].Marks)
		}
		if len(parts) == 0 || !whole {
			continue
		}
		q.Parts = parts
		q.Span = text.Span{Start: parts[0].Start, End: parts[len(parts)-1].End}
	}
}

// withoutIncises returns what is left of a part without the incises in it.
func withoutIncises(t *text.Text, lang *language.Language, in text.Span) []text.Span {
	s, g := t.String, &lang.Grammar
	var parts []text.Span
	from := in.Start
	add := func(to int) {
		if part := trimSpaces(s, text.Span{Start: from, End: to}); hasWord(s, part) {
			parts = append(parts, part)
		}
	}
	for i := in.Start; i < in.End; i++ {
		if dash := dashAt(s, i); dash > 0 && lang.Marks.DashIncise &&
			!(letterOrDigit(before1(s, i)) && letterOrDigit(after1(s, i+dash))) {
			if end := dashed(t, g, i+dash, in.End); end > 0 {
				add(i)
				from, i = end, end-1
			}
			continue
		}
		if !lang.Marks.Incise || s[i] != ',' && s[i] != '!' && s[i] != '?' {
			continue
		}
		if end := incise(t, g, i+1, in.End); end > 0 {
			add(i + 1)
			from, i = end, end-1
		}
	}
	if from == in.Start {
		return []text.Span{in}
	}
	add(in.End)
	return parts
}

// dashAt is the length of the dash at i; 0 for none.
func dashAt(s string, i int) int {
	if r, size := utf8.DecodeRuneInString(s[i:]); r == '—' || r == '–' || r == '―' ||
		r == '-' && before1(s, i) == ' ' && after1(s, i+1) == ' ' {
		return size
	}
	return 0
}

// dashed returns the end of the words that say who speaks, behind their closing dash and its stop, if they begin at i
// behind a dash; else 0.
func dashed(t *text.Text, g *language.Grammar, i, end int) int {
	s := t.String
	for k := i; k < min(end, i+inciseReach); k++ {
		size := dashAt(s, k)
		if size == 0 || letterOrDigit(before1(s, k)) && letterOrDigit(after1(s, k+size)) {
			continue
		}
		if incise(t, g, i, k) == 0 {
			return 0
		}
		for k += size; k < end && strings.IndexByte(".,;: ", s[k]) >= 0; k++ {
		}
		return k
	}
	return 0
}

// asideEnd returns the end of what says more of the one who speaks, behind the comma before i: a name ("a reconnu le
// maire, | Anna Holm, | mais", "sier leder i laget, | Anna Holm."), a role or an age ("seier Holm, | leiar i laget.");
// i where nothing does.
func asideEnd(t *text.Text, g *language.Grammar, i, end int) int {
	if !g.Inverts() {
		return i
	}
	s := t.String
	lo, hi := t.WordsIn(text.Span{Start: i, End: end})
	if lo == hi {
		return i
	}
	n := strings.IndexAny(s[i:min(end, i+inciseReach)], ",.!?;:–—")
	stop := end
	if n >= 0 {
		stop = i + n + 1
	} else if end-i > inciseReach {
		return i
	}
	if g.Is(t.Words[lo].Key, role|title|relative) || t.Words[lo].Kind == text.Number {
		if n >= 0 && s[i+n] == ',' {
			return asideEnd(t, g, stop, end) // "Holm, 58, som kör plogbil."
		}
		return stop
	}
	names := 0
	for k := lo; k < hi && t.Words[k].End <= stop; k++ {
		if r, _ := utf8.DecodeRuneInString(t.Words[k].Of(s)); !unicode.IsUpper(r) {
			return i
		}
		names++
	}
	if names < 2 || names > 4 || n >= 0 && s[i+n] != ',' && s[i+n] != '.' {
		return i
	}
	return stop
}

// namesAhead says whether the words from i on lead to a name that no sign parts from them, past what the person is:
// "fortalte | bonden Anna Holm", "возмущается | житель посёлка Иван Холм".
func namesAhead(t *text.Text, g *language.Grammar, i, hi int) bool {
	if !g.Inverts() {
		return false
	}
	for k := i; k < min(hi, i+inciseWords); k++ {
		w := t.Words[k]
		if k > i && strings.ContainsAny(t.String[t.Words[k-1].End:w.Start], ",.:;!?–—―«»\"“”") ||
			g.Is(w.Key, pronoun|relative|complement|conjunction) {
			return false
		}
		if r, _ := utf8.DecodeRuneInString(w.Of(t.String)); unicode.IsUpper(r) {
			return !g.Is(w.Key, calendar)
		}
	}
	return false
}

// incise returns the end of the words that say who speaks, with their comma or stop, if they begin at i: a reporting
// verb before its subject ("dit-il", "a ajouté la vieille dame"). Else it returns 0.
func incise(t *text.Text, g *language.Grammar, i, end int) int {
	s := t.String
	i = end - len(strings.TrimLeftFunc(s[i:end], unicode.IsSpace))
	lo, hi := t.WordsIn(text.Span{Start: i, End: end})
	if lo == hi || t.Words[lo].Start != i {
		return 0
	}
	subject, verb := false, -1
	if key := t.Words[lo].Key; g.SpeakerFirst && !g.Is(key, saying) {
		first, _ := utf8.DecodeRuneInString(s[i:])
		for k := lo + 1; k < min(hi, lo+inciseWords) && (unicode.IsUpper(first) || g.Is(key, pronoun|role|title|group)); k++ {
			if g.Is(t.Words[k].Key, saying) {
				subject, verb = true, k
				break
			}
		}
	}
	if r, _ := utf8.DecodeRuneInString(s[i:]); verb < 0 && !unicode.IsLower(r) {
		return 0
	}
	if verb < 0 && hi-lo >= 2 && g.Inverts() && g.Class(t.Words[lo].Key) == 0 && // "râse ea": whatever verb
		g.Is(t.Words[lo+1].Key, pronoun) && g.Is(t.Words[lo+1].Key, male|female) &&
		(hi-lo == 2 || strings.ContainsAny(t.String[t.Words[lo+1].End:t.Words[lo+2].Start], ",.;–—")) {
		verb, subject = lo, true
	}
	for k := lo; k < min(hi, lo+inciseWords) && verb < 0; k++ {
		key := t.Words[k].Key
		c, joined := g.Enclitic(key)
		switch {
		case joined:
			subject = true
			if c&saying != 0 {
				verb = k
			}
		case g.Is(key, saying):
			verb = k
		case k == lo && !g.Is(key, auxiliary), k > lo && !g.Is(key, auxiliary|adverb|being):
			return 0
		}
	}
	if verb < 0 {
		return 0
	}
	if !subject {
		if verb+1 >= hi {
			return 0
		}
		next := t.Words[verb+1]
		r, _ := utf8.DecodeRuneInString(next.Of(s))
		if _, rest, ok := g.Elided(next.Key); !unicode.IsUpper(r) && !namesAhead(t, g, verb+1, hi) &&
			!g.Is(next.Key, determiner|possessive|title|role|group) && !(ok && g.Is(rest, title|role|group)) &&
			!((g.VerbSecond || g.SpeakerFirst || g.Inverts() && g.Is(next.Key, male|female)) && g.Is(next.Key, pronoun) &&
				!g.Is(next.Key, language.FirstPerson|language.Generic)) {
			return 0
		}
	}
	if n := strings.IndexAny(s[i:min(end, i+inciseReach)], ",.!?;:"); n >= 0 {
		if s[i+n] == ',' {
			return asideEnd(t, g, i+n+1, end)
		}
		return i + n + 1
	}
	if end-i <= inciseReach {
		return end
	}
	return 0
}
