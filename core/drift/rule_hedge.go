package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// hedge knows a modal verb, a condition or another word of likelihood that is another one, or that only one side has.
func hedge(j *judge, u unit) (Why, bool) {
	a, b := hedges(j.Draft, j.a(u), j.lang), hedges(j.Source, j.b(u), j.lang)
	a, b = j.aims(a, b, j.Quote, u.A), j.aims(b, a, j.said, u.B)
	if x, y := certainty(j.a(u), &j.lang.Sense), certainty(j.b(u), &j.lang.Sense); x*y > 0 && x != y &&
		!j.lang.Sense.NoVerbTo.Has(j.key(u.B.End)) {
		return j.with(u, "certainty.other"), true // "we know" for "we believe"
	}
	if j.periphrasis(u) || j.conditionInverted(u) {
		return Why{}, false
	}
	if u.A.Len() == 1 && u.B.Len() == 1 {
		if x, y := j.a(u)[0].Key, j.b(u)[0].Key; j.seems(x, y, j.Quote, u.A.End) || j.seems(y, x, j.said, u.B.End) {
			return j.with(u, "certainty.other"), true // "is cheap" for "looks cheap"
		}
	}
	if u.A.Len() == 0 && j.lang.Grammar.Spaceless {
		for i := u.B.Start; i < u.B.End; i++ {
			if j.beginsPhrase(i, j.lang.Sense.Adverbials) {
				return j.with(u, "certainty.source"), true // "大概"
			}
		}
	}
	if j.lang.Sense.DoubtRuns != "" && !j.saidBeside(u) {
		switch x, y := j.runs(u); {
		case x.Doubts > y.Doubts:
			return j.with(u, "certainty.printed"), true
		case y.Doubts > x.Doubts:
			return j.with(u, "certainty.source"), true
		}
	}
	switch {
	case j.unreal(u), j.bracketedOff(u):
		return j.with(u, "certainty.source"), true
	case slices.Equal(a, b) || j.saidBeside(u) || j.prefixes(u) != 0 && j.balanced():
		return Why{}, false
	case (len(a) == 0 && !slices.ContainsFunc(b, strong(j.lang)) || len(b) == 0 &&
		!slices.ContainsFunc(a, strong(j.lang))) && !j.unable(u):
		return Why{}, false // "will" alone is a tense
	case u.A.Len() == 0:
		return j.with(u, "certainty.source"), true
	case u.B.Len() == 0:
		return j.with(u, "certainty.printed"), true
	}
	return j.with(u, "certainty.other"), true
}

// aims adds to the hedges of a run what the words in it that govern an infinitive make of it: "tried to save" is not
// "saved". What must be done only counts where the other side has a hedge.
func (j *judge) aims(hedges, others []string, words []text.Word, r diff.Range) []string {
	s := &j.lang.Sense
	at := func(i int) string {
		if i < len(words) {
			return words[i].Key
		}
		return ""
	}
	n := len(hedges)
	for i := r.Start; i < r.End; i++ {
		key := words[i].Key
		if s.Evens.Has(key) && s.Ifs.Has(at(i+1)) {
			hedges = append(hedges, key)
		}
		if s.Musings.Has(key) && (j.isParticiple(at(i+1)) || j.lang.IsFunction(at(i+1)) && j.isParticiple(at(i+2))) {
			hedges = append(hedges, key) // "considering selling", "thinking of selling"
		}
		if !s.NoVerbTo.Has(at(i+1)) || j.lang.IsPronoun(at(i+2)) || s.Determiners.Has(at(i+2)) {
			continue // "I swear to you"
		}
		if row := j.modalRow(key); row != "" && j.passive(words, i) {
			if len(others) > 0 || !row.Has("must") {
				hedges = append(slices.DeleteFunc(hedges, func(h string) bool { return h == key }), among(others, row))
			}
			continue
		}
		switch {
		case s.Onces.HasPair(key, at(i+1)):
			hedges = append(hedges, key)
		case s.Reputed.Has(key) && s.Infinitives.Has(at(i+2)):
			hedges = append(hedges, s.Reputed.All()[0])
		case s.Musts.Has(key):
			if need := "must"; len(others) > 0 {
				if i > 0 && j.lang.IsNegation(words[i-1].Key) {
					need = key // "don't have to" is not "mustn't"
				}
				hedges = append(hedges, need)
			}
		case i > 0 && s.Selves.Has(selfOf(words[i-1].Key)) && s.Performed.Has(at(i+2)):
		default:
			for _, row := range s.Aims {
				if row.Has(key) {
					hedges = append(hedges, row.All()[0])
				}
			}
		}
	}
	if len(hedges) > n {
		slices.Sort(hedges)
		hedges = slices.Compact(hedges)
	}
	return hedges
}

// seems reports whether the first word is a form of "to be", and the second a verb by which it seems to be so, before
// the word at that says how: "the shares look cheap".
func (j *judge) seems(is, looks string, words []text.Word, at int) bool {
	return j.lang.Sense.Seemings.Has(looks) && j.isBeing(is) && at < len(words) &&
		!j.lang.IsPreposition(words[at].Key)
}

// certainty is how sure the only verb among the words that governs a clause makes it, by the class of the verb; 0 where
// there is none, or more than one.
func certainty(words []text.Word, s *language.Sense) (class int) {
	for _, w := range words {
		if c := s.Certainty(w.Key); c > 0 && class > 0 {
			return 0
		} else if c > 0 {
			class = c
		}
	}
	return class
}

// periphrasis reports whether the unit is a part of a modal verb on one side and of words that say the same on the
// other: "may" and "are allowed to", with a "not" between that both have.
func (j *judge) periphrasis(u unit) bool {
	const reach = 2 // words between the being and the participle
	side := func(one, others []text.Word, a, b diff.Range) bool {
		at := b.End
		if a.Len() == 0 && b.Len() == 2 {
			at = b.Start
		} else if a.Len() != 1 || b.Len() != 1 || !j.isBeing(others[b.Start].Key) {
			return false
		}
		for i := at; i < min(len(others)-1, at+reach); i++ {
			row := j.modalRow(others[i].Key)
			for k := a.Start; row != "" && k >= max(0, a.Start-reach) && k < len(one); k-- {
				if m := j.lang.Modal(one[k].Key); m != "" && row.Has(m) {
					return j.lang.Sense.NoVerbTo.Has(others[i+1].Key)
				}
			}
		}
		return false
	}
	return side(j.Quote, j.said, u.A, u.B) || side(j.said, j.Quote, u.B, u.A)
}

// conditionInverted reports whether the unit has an if on one side, and on the other the verb that says the same in
// front of its subject: "If it were to fail" and "Were it to fail".
func (j *judge) conditionInverted(u unit) bool {
	s := &j.lang.Sense
	if u.A.Len() != 1 || u.B.Len() != 1 {
		return false
	}
	x, y := j.a(u)[0].Key, j.b(u)[0].Key
	return s.Inverts.Has(x) && s.Ifs.Has(y) || s.Inverts.Has(y) && s.Ifs.Has(x) && j.inverted(u.B.Start, len(j.said))
}

// passive reports whether the word stands behind a form of "to be", with no more than a "not" or an adverb between.
func (j *judge) passive(words []text.Word, i int) bool {
	if i > 1 && !j.isBeing(words[i-1].Key) && (j.lang.IsNegation(words[i-1].Key) ||
		isAdverb(words[i-1].Key, j.lang)) {
		i--
	}
	return i > 0 && (j.isBeing(words[i-1].Key) || j.isBeing(stemOf(words[i-1].Key, &j.lang.Sense)))
}

// among is the first of the words that the list has too, and else the first of the list.
func among(words []string, list language.List) string {
	for _, w := range words {
		if list.Has(w) {
			return w
		}
	}
	first, _ := list.Next()
	return first
}

// modalRow is the modal verbs that say what the word does behind a form of "to be"; empty for other words.
func (j *judge) modalRow(key string) language.List {
	for _, row := range j.lang.Sense.Periphrases {
		if word, modals := row.Next(); word == key {
			return modals
		}
	}
	return ""
}

// bracketedOff reports whether the quotation leaves out, without a sign, what stands between commas and gives the rest
// as somebody else's, or under a condition: ", her agent claims,".
func (j *judge) bracketedOff(u unit) bool {
	if u.A.Len() > 0 || u.B.Len() == 0 || u.B.Start == 0 || u.sign != silent ||
		!strings.HasPrefix(j.joint(u.B.Start-1), ",") || !strings.HasPrefix(j.joint(u.B.End-1), ",") {
		return false
	}
	st, r := j.governedBehind(u.B.Start)
	return st != free && r.End <= u.B.End
}

// unreal reports whether the source alone says no more than what would be: “He voted for it” of "He would have voted
// for it". What is done by being said is said: "I would say".
func (j *judge) unreal(u unit) bool {
	s := &j.lang.Sense
	if u.sign != silent || u.B.Len() == 0 || !j.isolated() && u.B.Len() > 1 ||
		j.at+1 < len(j.units) && j.units[j.at+1].sign != silent {
		return false
	}
	would := false
	for i := u.B.Start; i < u.B.End; i++ {
		m := j.lang.Modal(j.said[i].Key)
		if m == "" {
			continue
		}
		next := j.key(i + 1)
		if !s.Unreal.Has(m) || would || j.said[i].Key != m || s.Performed.Has(next) || s.Opinions.Has(next) ||
			s.Wishes.Has(next) || s.Asides.Has(next) {
			return false
		}
		would = true
	}
	for _, w := range j.a(u) {
		if j.lang.Modal(w.Key) != "" {
			return false
		}
	}
	if !would || j.at+1 >= len(j.units) {
		return false
	}
	return u.B.Len() > 1 || j.at > 0 && j.said[u.B.Start-1].Key == j.Quote[max(0, u.A.Start-1)].Key
}

// unable reports whether one side cannot do what the other does not do.
func (j *judge) unable(u unit) bool {
	no := func(words []text.Word) (denied, able bool) {
		return negations(words, j.lang) > 0, slices.ContainsFunc(words,
			func(w text.Word) bool { return j.lang.Modal(w.Key) == "can" })
	}
	x, ableX := no(j.a(u))
	y, ableY := no(j.b(u))
	return x && y && ableX != ableY
}

// strong reports whether a hedge weighs by itself, and not only against another one.
func strong(lang *language.Language) func(key string) bool {
	return func(key string) bool { return !lang.Sense.Tenses.Has(key) }
}

// hedges returns the hedges and conditions of the run, modals in one form each.
func hedges(t *text.Text, words []text.Word, lang *language.Language) []string {
	var out []string
	for i, w := range words {
		for left := lang.Sense.Reservations.From(w.Key); left != ""; left = left.From(w.Key) {
			var p string
			if p, left = left.Next(); startsPhrase(words[i:], p) {
				out = append(out, p)
			}
		}
		if alike.Capital(t, w) && alike.IsMonth(w.Key, lang) && (i+1 >= len(words) || !wishes(words[i+1].Key, lang)) {
			continue // the month
		}
		at := i - 1
		if at > 0 && (isAdverb(words[at].Key, lang) || lang.Sense.Stresses.Has(words[at].Key)) {
			at-- // "I truly believe"
		}
		if (at >= 0 && lang.Sense.Selves.Has(words[at].Key) || lang.Sense.Selves.Has(w.Key)) &&
			lang.Sense.Opinions.Has(w.Key) {
			out = append(out, "think")
			continue
		}
		if lang.Sense.Wishes.Has(w.Key) && (at < 0 || lang.Sense.Selves.Has(selfOf(words[at].Key))) {
			out = append(out, "hope") // "I wish I'd had that"
			continue
		}
		if hedgesNext(words[i:min(cap(words), i+2)], lang) {
			out = append(out, w.Key)
		} else if m := lang.Modal(w.Key); m != "" {
			out = append(out, m)
		} else if lang.IsHedge(w.Key) || lang.IsCondition(w.Key) {
			out = append(out, lang.Sense.Plain(w.Key)) // "I asked whether", "I asked if"
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// hedgesNext reports whether the first of two words is a hedge by what the second one begins with. The second may stand
// behind the run that is read: the words are the text's.
func hedgesNext(words []text.Word, lang *language.Language) bool {
	if lang.Sense.HedgeBefore == "" || len(words) < 2 {
		return false
	}
	for pair, left := lang.Sense.HedgeBefore.Next(); pair != ""; pair, left = left.Next() {
		if key, start, _ := strings.Cut(pair, "="); key == words[0].Key && strings.HasPrefix(words[1].Key, start) {
			return true
		}
	}
	return false
}

func hasHedge(t *text.Text, words []text.Word, lang *language.Language) bool {
	return slices.ContainsFunc(hedges(t, words, lang), strong(lang))
}

// wishes reports whether the word can be the subject of a wish: "may they", "may God".
func wishes(key string, lang *language.Language) bool {
	return lang.IsPronoun(key) || lang.Sense.WishSubjects.Has(key)
}

// isAdverb reports whether the word ends as adverbs that are made of adjectives do: "truly".
func isAdverb(key string, lang *language.Language) bool {
	return lang.Grammar.Adverbial != "" && strings.HasSuffix(key, lang.Grammar.Adverbial)
}
