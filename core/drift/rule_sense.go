package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// pairReach is how many words a unit may have on each side for its words to be compared each with each: in longer ones,
// opposites meet by chance.
const pairReach = 4

// negation knows a "not" that only one side has, and an opposite put for a word.
func negation(j *judge, u unit) (string, bool) {
	a, b := j.a(u), j.b(u)
	lang := j.Language
	if j.saidBeside(u) {
		return "", false
	}
	na, nb := negations(a, lang), negations(b, lang)
	if na > 0 && j.interjected(j.Draft, a, lang) {
		na = 0
	}
	if nb > 0 && j.interjected(j.Source, b, lang) {
		nb = 0
	}
	switch {
	case na != nb && j.balanced():
	case na > nb:
		return j.with(u, "that denies what the source says"), true
	case nb > na:
		return j.with(u, "the source denies it"), true
	}
	if na == 0 && len(a) <= pairReach && len(b) <= pairReach {
		for _, x := range a {
			for _, y := range b {
				if negates(x.Key, y.Key, lang) || antonyms(x.Key, y.Key, lang) && (j.isolated() || !isFunction(x.Key, lang)) {
					return j.with(u, "that is the opposite"), true
				}
			}
		}
	}
	return "", false
}

// isolated says whether the present unit stands between equal words: what is aligned amid other changes may be so by chance.
func (j *judge) isolated() bool {
	return (j.at == 0 || j.units[j.at-1].equal) && (j.at+1 == len(j.units) || j.units[j.at+1].equal)
}

// balanced says whether the changes that stand together with the present one deny as often on both sides: "there's not"
// and "we don't have".
func (j *judge) balanced() bool {
	lo, hi := j.at, j.at+1
	for lo > 0 && !j.units[lo-1].equal {
		lo--
	}
	for hi < len(j.units) && !j.units[hi].equal {
		hi++
	}
	n, lang := 0, j.Language
	for _, u := range j.units[lo:hi] {
		if u.sign == silent {
			n += negations(j.a(u), lang) - negations(j.b(u), lang)
		}
	}
	return n == 0
}

// besideReach is how many words around an omission are searched for the same words said once more, and clauseWords the
// fewest words that count as said once more.
const (
	besideReach = 20
	clauseWords = 3
)

// saidBeside says whether the words that the quotation leaves out are a clause that the source has once more close by,
// so that no sense is lost with them: "I never liked it, Ann. [I never liked it,] but thank you."
func (j *judge) saidBeside(u unit) bool {
	n := u.B.Len()
	if u.A.Len() > 0 || n < clauseWords || n > besideReach {
		return false
	}
	for at := max(j.passage.Start, u.B.Start-besideReach); at+n <= min(j.passage.End, u.B.End+besideReach); at++ {
		if at+n > u.B.Start && at < u.B.End {
			continue
		}
		same := true
		for i := 0; i < n && same; i++ {
			same = j.said[at+i].Key == j.said[u.B.Start+i].Key
		}
		if same {
			return true
		}
	}
	return false
}

// interjected says whether the run's only negation is a "no" that stands by itself, as an answer or a start: "No, I ...".
func (j *judge) interjected(t *text.Text, run []text.Word, lang string) bool {
	for i, w := range run {
		if !isNegation(w.Key, lang) {
			continue
		}
		if w.Key != "no" && w.Key != "nein" && w.Key != "non" {
			return false
		}
		after := strings.TrimLeft(t.Slice(text.Span{Start: w.End, End: min(w.End+4, len(t.String))}), "\"”’' ")
		if after == "" || !strings.ContainsAny(after[:1], ",.;!-") && !strings.HasPrefix(after, "—") && !strings.HasPrefix(after, "–") {
			return false
		}
		if i > 0 && !strings.ContainsAny(t.Slice(text.Span{Start: run[i-1].End, End: w.Start}), ".,?!-—–\n") {
			return false
		}
	}
	return true
}

// number knows a number, a unit, a date or a percentage that is another one, or that only one side has.
func number(j *judge, u unit) (string, bool) {
	lang := j.Language
	a, b := numbersOf(j.a(u), lang), numbersOf(j.b(u), lang)
	if u.A.Len() == 1 && u.B.Len() == 1 && renumbered(j.a(u)[0].Key, j.b(u)[0].Key) {
		return j.with(u, "the number is another one"), true
	}
	if len(a)+len(b) == 0 {
		return j.measure(u)
	}
	switch {
	case j.saidBeside(u) || keysOf(a) == keysOf(b) || sameNumber(a, b, lang):
		return "", false
	case len(a) == 0 || len(b) == 0:
		if j.plainPair(u) {
			return "", false
		}
		if only := slices.Concat(a, b); len(only) == 1 && only[0].Kind != text.Number && pronounNumber(only[0].Key) {
			return "", false
		}
		return j.with(u, "a number is involved"), true
	}
	return j.with(u, "the number is another one"), true
}

// renumbered says whether the keys are a designation with another number in it: "F-35" and "F-45".
func renumbered(a, b string) bool {
	digit := func(r rune) bool { return '0' <= r && r <= '9' }
	if a == b || strings.IndexFunc(a, digit) < 0 || strings.IndexFunc(b, digit) < 0 {
		return false
	}
	letters := func(s string) string {
		return strings.Map(func(r rune) rune {
			if digit(r) {
				return -1
			}
			return r
		}, s)
	}
	return letters(a) == letters(b) && letters(a) != ""
}

// measure knows a unit or a date that is another one, and a unit behind a number that only one side has.
func (j *judge) measure(u unit) (string, bool) {
	a, b := pick(j.a(u), j.Language, isMeasure), pick(j.b(u), j.Language, isMeasure)
	if slices.Equal(a, b) || len(a) == 1 && len(b) == 1 && inflection(a[0], b[0], j.Language) {
		return "", false
	}
	counted := u.A.Start > 0 && isNumber(j.Quote[u.A.Start-1], j.Language)
	if !counted && (len(a) == 0 || len(b) == 0) {
		return "", false
	}
	return j.with(u, "the unit or the date is another one"), true
}

// numbersOf returns the words that are numbers.
func numbersOf(words []text.Word, lang string) []text.Word {
	var out []text.Word
	for _, w := range words {
		if isNumber(w, lang) {
			out = append(out, w)
		}
	}
	return out
}

// pronounNumber says whether the number word stands for a thing more often than it counts: "this one", "no one of them".
func pronounNumber(key string) bool {
	switch key {
	case "one", "ones", "ein", "eine", "einer", "eins", "un", "une", "first", "second", "once":
		return true
	}
	return false
}

// name knows a name that is another one, a name for a pronoun, and a pronoun for another person.
func name(j *judge, u unit) (string, bool) {
	lang := j.Language
	a, b := j.namesIn(j.Draft, j.a(u)), j.namesIn(j.Source, j.b(u))
	if u.A.Len() == 1 && u.B.Len() == 1 && len(a)+len(b) == 1 && j.names(j.a(u)[0], j.b(u)[0]) {
		return j.with(u, "another name"), true
	}
	switch {
	case len(a) > 0 && len(b) > 0:
		if subset(a, b) || subset(b, a) || len(a) == 1 && len(b) == 1 && inflection(a[0], b[0], lang) {
			return "", false
		}
		return j.with(u, "another name"), true
	case len(a) > 0 && u.B.Len() > 0 && allPronouns(j.b(u), lang), len(b) > 0 && u.A.Len() > 0 && allPronouns(j.a(u), lang):
		return j.with(u, "a name and a pronoun are exchanged without brackets"), true
	case len(a)+len(b) > 0:
		if u.A.Len() == 1 && u.B.Len() == 1 || j.besideName(u) || j.namedElsewhere(a, b) || j.addressed(u) {
			return "", false // a word for a name, a name made fuller or shorter, one that is still there, an address
		}
		if u.A.Len() == 0 || u.B.Len() == 0 {
			return j.with(u, "a name is involved"), true
		}
		return "", false
	}
	if u.A.Len() == 1 && u.B.Len() == 1 {
		x, y := person(j.a(u)[0].Key), person(j.b(u)[0].Key)
		if x != 0 && y != 0 && x != y {
			return j.with(u, "another person is meant"), true
		}
		if j.subjects(u) {
			return j.with(u, "something else is spoken of"), true
		}
	}
	return "", false
}

// auxiliaries are the verbs behind which a subject is looked for, besides past tenses.
const auxiliaries = " is was has had have will would can could may might should must does did do are were says said wants needs never also just "

// subjects says whether the unit exchanges the bare noun that begins a sentence before its verb: in English that is a
// name, or all there is of a thing, so that another one is spoken of.
func (j *judge) subjects(u unit) bool {
	a, b := j.a(u)[0], j.b(u)[0]
	if j.Language != "en" || u.A.End >= len(j.Quote) || u.B.End >= len(j.said) || u.B.Start > 0 && !j.stops(u.B.Start-1) ||
		!capital(j.Draft, a) || !capital(j.Source, b) || isFunction(a.Key, "en") || isFunction(b.Key, "en") || inflection(a.Key, b.Key, "en") {
		return false
	}
	verb := j.said[u.B.End].Key
	plain := irregularOf()[verb]
	past := len(verb) > 4 && strings.HasSuffix(verb, "ed") || len(plain) > 0 && plain[0] != verb
	return verb == j.Quote[u.A.End].Key && (past || isIn(auxiliaries, verb))
}

// namesIn returns the keys of the names among the words, without the genitive.
func (j *judge) namesIn(t *text.Text, words []text.Word) []string {
	var out []string
	if t == j.Draft && j.title {
		return nil
	}
	for _, w := range words {
		if isName(w, t, j.Language) {
			out = append(out, strings.TrimSuffix(strings.TrimSuffix(w.Key, "'s"), "'"))
		}
	}
	return out
}

// titled says whether the quotation is written as a title is, where capitals do not tell names.
func (j *judge) titled() bool {
	content, capitals := 0, 0
	for _, w := range j.Quote {
		if w.Kind == text.Term && !isFunction(w.Key, j.Language) {
			content++
			if capital(j.Draft, w) {
				capitals++
			}
		}
	}
	return content >= 3 && capitals*4 >= content*3
}

// addressed says whether the unit is nothing but a name by which somebody is spoken to, between commas or stops.
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

func subset(a, b []string) bool {
	for _, x := range a {
		if !slices.ContainsFunc(b, func(y string) bool { return x == y || sameTranslit(x, y) }) {
			return false
		}
	}
	return true
}

// namedElsewhere says whether the names that one side has here stand on the other side somewhere else.
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

// besideName says whether a word that both runs have next to the unit is a name.
func (j *judge) besideName(u unit) bool {
	for _, i := range [...]int{u.B.Start - 1, u.B.End} {
		if i >= 0 && i < len(j.said) && isName(j.said[i], j.Source, j.Language) {
			return true
		}
	}
	return false
}

func allPronouns(words []text.Word, lang string) bool {
	for _, w := range words {
		if !isPronoun(w.Key, lang) {
			return false
		}
	}
	return len(words) > 0
}

// persons are the personal pronouns of English by whom they mean; a contracted verb behind one is not looked at.
// Third persons that may stand for the same thing ("it" and "they", "this") are one.
const persons = "1 i me my mine myself we us our ours ourselves 2 you your yours yourself yourselves 3 he him his himself 4 she her hers herself 5 it its itself they them their theirs themselves"

var personOf = func() map[string]int {
	m, n := make(map[string]int), 0
	for _, f := range strings.Fields(persons) {
		if '0' < f[0] && f[0] <= '9' {
			n = int(f[0] - '0')
			continue
		}
		m[f] = n
	}
	return m
}()

// person is which person the pronoun means; 0 for another word.
func person(key string) int {
	if i := strings.IndexByte(key, '\''); i > 0 {
		key = key[:i]
	}
	return personOf[key]
}

// quantity knows a word of quantity that is another one, or that only one side has.
func quantity(j *judge, u unit) (string, bool) {
	a, b := pick(j.a(u), j.Language, isAmount), pick(j.b(u), j.Language, isAmount)
	switch {
	case slices.Equal(a, b) || j.saidBeside(u) || len(a)+len(b) == 1 && j.plainPair(u):
		return "", false
	case len(a) == 0 && u.A.Len() == 0 && !j.onlyAmount(j.b(u)), len(b) == 0 && u.B.Len() == 0 && !j.onlyAmount(j.a(u)):
		return "", false // the thing that is counted comes or goes with it
	case len(a) == 0:
		return j.with(u, "the source says how much of it is meant"), true
	case len(b) == 0:
		return j.with(u, "the source does not limit or widen it so"), true
	}
	return j.with(u, "another quantity"), true
}

// isAmount says whether the word says how much, and does not only stand for a thing, as "something" does.
func isAmount(key, lang string) bool {
	return isQuantity(key, lang) && !isIn(" something anything someone anyone somebody anybody etwas jemand ", key)
}

// determiners are the words in the place of which an amount or a number may stand in English, German and French; what stands
// for any other word is another word.
const determiners = " a an the this that these those my your his her its our their we they you i he she it no not one ones another other any something anything someone anyone" +
	" somebody anybody der die das ein eine einen einem einer kein keine dieser diese dieses le la les un une des ce cette ces "

// plainPair says whether the unit puts one word for another that is neither an amount, nor a number, nor of those in whose
// place one may stand.
func (j *judge) plainPair(u unit) bool {
	if u.A.Len() != 1 || u.B.Len() != 1 {
		return false
	}
	for _, w := range [...]text.Word{j.a(u)[0], j.b(u)[0]} {
		if !isAmount(w.Key, j.Language) && !isNumber(w, j.Language) && !isIn(determiners, w.Key) {
			return true
		}
	}
	return false
}

// onlyAmount says whether the words are of quantity and of grammar alone, so that what they count stays.
func (j *judge) onlyAmount(words []text.Word) bool {
	for _, w := range words {
		if !isAmount(w.Key, j.Language) && !isFunction(w.Key, j.Language) {
			return false
		}
	}
	return true
}

// hedge knows a modal verb, a condition or another word of likelihood that is another one, or that only one side has.
func hedge(j *judge, u unit) (string, bool) {
	a, b := hedges(j.a(u), j.Language), hedges(j.b(u), j.Language)
	switch {
	case slices.Equal(a, b) || j.saidBeside(u):
		return "", false
	case (len(a) == 0 && !slices.ContainsFunc(b, strong) || len(b) == 0 && !slices.ContainsFunc(a, strong)) && !j.unable(u):
		return "", false // "will" alone is a tense
	case len(a) == 0:
		return j.with(u, "the source is less certain, or sets a condition"), true
	case len(b) == 0:
		return j.with(u, "the source does not put it so"), true
	}
	return j.with(u, "that changes how certain it is"), true
}

// unable says whether one side cannot do what the other does not do.
func (j *judge) unable(u unit) bool {
	no := func(words []text.Word) (denied, able bool) {
		return negations(words, j.Language) > 0, slices.ContainsFunc(words, func(w text.Word) bool { return modal(w.Key) == "can" })
	}
	x, ableX := no(j.a(u))
	y, ableY := no(j.b(u))
	return x && y && ableX != ableY
}

// strong says whether a hedge weighs by itself, and not only against another one.
func strong(key string) bool { return key != "will" && key != "can" && key != "would" }

// hedges returns the hedges and conditions of the run, modals in one form each.
func hedges(words []text.Word, lang string) []string {
	var out []string
	for i, w := range words {
		if (w.Key == "think" || w.Key == "believe" || w.Key == "guess" || w.Key == "suppose") && i > 0 && (words[i-1].Key == "i" || words[i-1].Key == "we") {
			out = append(out, "think")
			continue
		}
		if m := modal(w.Key); m != "" {
			out = append(out, m)
		} else if isHedge(w.Key, lang) || isCondition(w.Key, lang) {
			out = append(out, w.Key)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func hasHedge(words []text.Word, lang string) bool {
	return slices.ContainsFunc(hedges(words, lang), strong)
}

// modal is the modal verb in the word in its plain form: "will" for "we'll" and "won't"; "" for another word.
func modal(key string) string {
	switch key {
	case "will", "would", "can", "could", "may", "might", "should", "must":
		return key
	case "shall", "won't":
		return "will"
	case "cannot", "can't":
		return "can"
	}
	if i := strings.IndexByte(key, '\''); i > 0 {
		switch key[i:] {
		case "'ll":
			return "will"
		case "'d":
			return "would"
		case "'t":
			return modal(strings.TrimSuffix(key[:i], "n"))
		case "'ve":
			return modal(key[:i])
		}
	}
	return ""
}

// pick returns the sorted keys of the words that are of a kind.
func pick(words []text.Word, lang string, is func(key, lang string) bool) []string {
	var out []string
	for _, w := range words {
		if is(w.Key, lang) {
			key := w.Key
			if k, ok := strings.CutSuffix(key, "body"); ok && len(k) >= 3 {
				key = k + "one" // "somebody" and "someone" are one word here
			}
			out = append(out, key)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
