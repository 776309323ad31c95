package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// pairReach is how many words a unit may have on each side for its words to be compared each with each: in longer ones,
// opposites meet by chance.
const pairReach = 4

// negation knows a "not" that only one side has, and an opposite put for a word.
func negation(j *judge, u unit) (Why, bool) {
	a, b := j.a(u), j.b(u)
	lang := j.lang
	if j.saidBeside(u) {
		return Why{}, false
	}
	if lang.Sense.DenialRuns != "" {
		switch x, y := j.runs(u); {
		case x.Denials > y.Denials:
			return j.with(u, "negation.printed"), true
		case y.Denials > x.Denials:
			return j.with(u, "negation.source"), true
		}
	}
	na, nb := negations(a, lang)+j.begun(j.Quote, u.A), negations(b, lang)+j.begun(j.said, u.B)
	if na > 0 && j.interjected(j.Draft, a, lang) {
		na = 0
	}
	if nb > 0 && j.interjected(j.Source, b, lang) {
		nb = 0
	}
	if na == nb && na == 0 { // "too old to carry"
		if x, y := j.toos(j.Draft, j.Quote, u.A), j.toos(j.Source, j.said, u.B); x != y {
			if x {
				return j.with(u, "negation.printed"), true
			}
			return j.with(u, "negation.source"), true
		}
	}
	if nb > na && echoed(j.Source, j.said, u.B, lang) || na > nb && echoed(j.Draft, j.Quote, u.A, lang) {
		return Why{}, false // "never, never, never" for emphasis
	}
	if na == 1 && nb == 0 && (halves(a, lang) && j.completed(j.Quote, u.A) || j.agrees(j.Draft, j.Quote, u.A)) ||
		nb == 1 && na == 0 && (halves(b, lang) && j.completed(j.said, u.B) || j.agrees(j.Source, j.said, u.B)) {
		return Why{}, false // "je veux pas", "je ne veux pas"; "mai no he dit", "mai he dit"
	}
	switch {
	case na != nb && j.balanced():
	case na != nb && u.A.Len()+u.B.Len() > pairReach && (len(a) == 0 || len(b) == 0):
		return j.with(u, "negation.within"), true
	case na > nb:
		return j.with(u, "negation.printed"), true
	case nb > na:
		return j.with(u, "negation.source"), true
	case na > 0 && nb > 0 && hasNever(a, lang) != hasNever(b, lang):
		return j.with(u, "negation.degree"), true
	}
	if na == 0 && len(a) <= pairReach && len(b) <= pairReach {
		for _, x := range a {
			for _, y := range b {
				if j.names(x, y) {
					continue // two parties are two names, whatever they stand for
				}
				negated := alike.Negated(x.Key, y.Key, lang)
				if negated && j.balanced() && j.together.Len() > 1 {
					continue // "invalid" and "not valid"
				}
				if negated || alike.Opposite(x.Key, y.Key, lang) && (j.isolated() || !lang.IsFunction(x.Key)) {
					return j.with(u, "opposite"), true
				}
			}
		}
	}
	return Why{}, false
}

// toosReach is how many words stand between "too" and the "to" of what it denies.
const toosReach = 4

// toos reports whether the run has a degree that denies what follows: "too" of "too old to carry a bus".
func (j *judge) toos(t *text.Text, words []text.Word, r diff.Range) bool {
	for i := r.Start; i < r.End; i++ {
		if !j.lang.Sense.Toos.Has(words[i].Key) {
			continue
		}
		for k := i + 2; k < min(len(words), i+toosReach) &&
			!endsSentence(t.String[words[k-1].End:max(words[k-1].End, words[k].Start)]); k++ {
			if j.lang.Sense.NoVerbTo.Has(words[k].Key) {
				return true
			}
		}
	}
	return false
}

// echoed reports whether the run is one denial said again beside itself, and nothing else denies in it.
func echoed(t *text.Text, words []text.Word, r diff.Range, lang *language.Language) bool {
	key := ""
	paused := func(i int) bool { // "not not" may be meant
		return i > 0 && i < len(words) &&
			strings.ContainsAny(t.Slice(text.Span{Start: words[i-1].End, End: max(words[i-1].End, words[i].Start)}), ",-–—")
	}
	for _, w := range words[r.Start:r.End] {
		if key == "" {
			key = w.Key
		}
		if w.Key != key || !lang.IsNegation(key) {
			return false
		}
	}
	return key != "" && (paused(r.Start) && words[r.Start-1].Key == key || paused(r.End) && words[r.End].Key == key)
}

// halfReach is how many words may stand between the halves of a denial: "ne le lui a jamais".
const halfReach = 5

// halves reports whether the run denies by first halves alone: "ne".
func halves(words []text.Word, lang *language.Language) bool {
	for _, w := range words {
		if lang.IsNegation(w.Key) && !halfDenies(w.Key, &lang.Sense) {
			return false
		}
	}
	return true
}

// completed reports whether the other half of the denial in the run stands by it: "pas" behind "ne", "no" before "pas".
func (j *judge) completed(words []text.Word, r diff.Range) bool {
	whole := func(w text.Word) bool { return j.lang.IsNegation(w.Key) && !halfDenies(w.Key, &j.lang.Sense) }
	for _, w := range words[r.End:min(r.End+halfReach, len(words))] {
		if whole(w) || j.lang.Sense.Excepts.Has(w.Key) || j.lang.Sense.Excepts.Has(before(w.Key)) {
			return true
		}
	}
	return j.lang.Sense.Concord && slices.ContainsFunc(words[max(0, r.Start-halfReach):r.Start], whole)
}

// before is the key up to its apostrophe: "qu'" of "qu'à".
func before(key string) string { return key[:strings.IndexByte(key, '\'')+1] }

// agrees reports whether the run is the common denial alone, beside another one that both texts have and with which it
// is one: "mai [no] he promès", "no ho sap ningú".
func (j *judge) agrees(t *text.Text, words []text.Word, r diff.Range) bool {
	s := &j.lang.Sense
	if !s.Concord || r.Len() != 1 || words[r.Start].Key != s.Not || r.Start == 0 {
		return false
	}
	w := words[r.Start-1]
	return w.Key != s.Not && j.lang.IsNegation(w.Key) &&
		strings.TrimSpace(t.Slice(text.Span{Start: w.End, End: words[r.Start].Start})) == ""
}

// halved knows the first half of a denial that speech leaves out where the second one denies: "j'en veux pas" and "je
// n'en veux pas", "y a pas" and "il n'y a pas".
func halved(j *judge, u unit) (Why, bool) {
	if j.lang.Sense.HalfDenials == "" || u.sign != silent {
		return Why{}, false
	}
	a, b := j.halfless(j.a(u)), j.halfless(j.b(u))
	long, short, words, r := a, b, j.Quote, u.A
	if len(b) > len(a) {
		long, short, words, r = b, a, j.said, u.B
	}
	if len(long) == len(short)+1 {
		next := ""
		if len(long) > 1 {
			next = long[1]
		} else if r.End < len(words) {
			next = words[r.End].Key
		}
		if j.lang.Sense.Expletives.HasPair(long[0], next) {
			long = long[1:]
		}
	}
	if !slices.Equal(long, short) {
		return Why{}, false
	}
	half := func(w text.Word) bool { return halfDenies(w.Key, &j.lang.Sense) }
	denies := slices.ContainsFunc(j.a(u), half) || slices.ContainsFunc(j.b(u), half)
	return j.differ(u), !denies || j.completed(j.Quote, u.A) && j.completed(j.said, u.B)
}

// halfless is the keys of the words in parts, an elided word in full, without first halves of denials.
func (j *judge) halfless(words []text.Word) (keys []string) {
	for _, w := range words {
		for rest := w.Key; rest != ""; {
			head, tail, cut := strings.Cut(rest, "'")
			if !cut || !j.lang.Forms.Elided.Has(head) {
				head, tail = rest, ""
			} else {
				head += "'"
			}
			if rest = tail; !j.lang.Sense.HalfDenials.Has(head) {
				if full := j.lang.Forms.Clitic(head); full != "" {
					head = full
				}
				keys = append(keys, head)
			}
		}
	}
	return keys
}

func hasNever(words []text.Word, lang *language.Language) bool {
	return slices.ContainsFunc(words, func(w text.Word) bool { return lang.Sense.Nevers.Has(w.Key) })
}

// isolated reports whether the present unit stands between equal words: what is aligned amid other changes may be so by
// chance. Another case behind a preposition, and a second one that only one side has, are its own: "przed południem"
// and "po południu", "prima di" and "dopo".
func (j *judge) isolated() bool {
	return (j.at == 0 || j.units[j.at-1].equal) && (j.at+1 == len(j.units) || j.units[j.at+1].equal ||
		j.dependent(j.units[j.at+1]) && (j.at+2 == len(j.units) || j.units[j.at+2].equal))
}

// dependent reports whether the unit is one word in another form, or one word of grammar that a text lacks.
func (j *judge) dependent(u unit) bool {
	a, b := j.a(u), j.b(u)
	switch {
	case u.sign != silent || len(a) > 1 || len(b) > 1:
		return false
	case len(a) == 1 && len(b) == 1:
		return !j.lang.IsFunction(a[0].Key) && alike.Inflected(a[0].Key, b[0].Key, j.lang)
	}
	return len(a) == 1 && j.lang.IsFunction(a[0].Key) || len(b) == 1 && j.lang.IsFunction(b[0].Key)
}

// balanced reports whether the changes that stand together with the present one deny as often on both sides: "no crack
// is there" and "we haven't any crack". They are counted once for all of them.
func (j *judge) balanced() bool {
	if j.at < j.together.Start || j.at >= j.together.End {
		lo, hi := j.at, j.at+1
		for lo > 0 && (!j.units[lo-1].equal || j.anyBeyond(lo-1, lo-2)) {
			lo--
		}
		for hi < len(j.units) && (!j.units[hi].equal || j.anyBeyond(hi, hi+1)) {
			hi++
		}
		j.together, j.denied = diff.Range{Start: lo, End: hi}, 0
		for _, u := range j.units[lo:hi] {
			if u.sign == silent {
				j.denied += j.denies(u) + j.begun(j.Quote, u.A) - j.begun(j.said, u.B) + j.prefixes(u)
			}
		}
	}
	return j.denied == 0
}

// prefixes is 1 where the unit puts for a word the one with a negating prefix, -1 for the reverse: "invalid" for
// "valid".
func (j *judge) prefixes(u unit) int {
	if u.A.Len() != 1 || u.B.Len() != 1 || !alike.Negated(j.a(u)[0].Key, j.b(u)[0].Key, j.lang) {
		return 0
	}
	if len(j.a(u)[0].Key) > len(j.b(u)[0].Key) {
		return 1
	}
	return -1
}

// begun is 1 where the last word of the run denies with the word behind it: "avoided | talking", "failed | to".
func (j *judge) begun(words []text.Word, r diff.Range) int {
	if r.Len() == 0 || r.End >= len(words) {
		return 0
	}
	n := negations(words[r.End-1:r.End+1], j.lang)
	if n > 0 {
		n -= negations(words[r.End-1:r.End], j.lang) + negations(words[r.End:r.End+1], j.lang)
	}
	if u := j.units[j.at]; n <= 0 || u.A.Len() == 1 && u.B.Len() == 1 &&
		alike.Opposite(j.a(u)[0].Key, j.b(u)[0].Key, j.lang) {
		return 0
	}
	return n
}

// anyReach is how many words stand between a "not" and the "any" that goes with it: "do not | know | anything".
const anyReach = 2

// anyFor reports whether the unit puts a word that goes with a denial for one that is a denial, or the reverse:
// "anything" for "nothing".
func (j *judge) anyFor(u unit) bool {
	if u.A.Len() != 1 || u.B.Len() != 1 {
		return false
	}
	x, y, s := j.a(u)[0].Key, j.b(u)[0].Key, &j.lang.Sense
	return s.Anys.Has(x+"="+y) || s.Anys.Has(y+"="+x)
}

// anyBeyond reports whether the equal unit is short and stands beside one, the other unit, that anyFor knows, or
// between that one and the group that is counted.
func (j *judge) anyBeyond(equal, other int) bool {
	u := j.units[equal]
	if !u.equal || u.A.Len() > anyReach || other < 0 || other >= len(j.units) {
		return false
	}
	return j.anyFor(j.units[other]) || j.anyFor(j.units[2*equal-other])
}

// besideReach is how many words around an omission are searched for the same words said once more, and clauseWords the
// fewest words that count as said once more.
const (
	besideReach = 20
	clauseWords = 3
)

// saidBeside reports whether the words that the quotation leaves out are a clause that the source has once more close
// by, so that no sense is lost with them: "We never closed the road, Ann. [We never closed the road,] and we will not."
func (j *judge) saidBeside(u unit) bool {
	r := u.B
	for r.Len() > clauseWords && alike.IsName(j.said[r.Start], j.Source, j.lang) {
		r.Start++ // an address in front of it
	}
	n := r.Len()
	if u.A.Len() > 0 || n < clauseWords || n > besideReach {
		return false
	}
	for at := max(j.passage.Start, r.Start-besideReach); at+n <= min(j.passage.End, r.End+besideReach); at++ {
		if at+n > r.Start && at < r.End {
			continue
		}
		same := true
		for i := 0; i < n && same; i++ {
			same = j.said[at+i].Key == j.said[r.Start+i].Key
		}
		if same {
			return true
		}
	}
	return false
}
