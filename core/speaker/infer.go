package speaker

// infer looks for the speaker of a quotation without an attribution of its own.
func (a *attributor) infer(q int) {
	if a.found[q].pattern != noPattern || len(a.parts[q]) == 0 {
		return
	}
	first := a.part(q, 0)
	i := first.token
	if a.forward(q) || a.pointed(q) || a.pointedFrom(q) || a.beside(q) {
		return
	}
	lo := a.sentenceStart(i)
	if a.g.NoCapitals {
		a.continues(q)
		return
	}
	if a.alone(q) {
		return
	}
	if f, ok := a.likeTold(lo, i); ok {
		a.found[q] = f
		return
	}
	if a.told(lo, i) {
		if f, ok := a.opened(lo, i); ok {
			a.found[q] = f
			return
		}
		if f, ok := a.stated(lo, i); ok {
			a.found[q] = f
			return
		}
		if a.retell(q, lo) {
			return
		}
	} else if f, ok := a.viewed(lo, i); ok {
		a.found[q] = f
		return
	} else if (!a.begins(i) || a.kind(i-1) == colonToken || a.kind(i-1) == commaToken || a.kind(i-1) == quoteToken) &&
		!a.headline(i) {
		if m := a.personOf(a.clauseSubject(lo, i)); m.kind != noMention && !a.inRelativeSecond(lo, i) &&
			(a.personLike(m) || a.opensColon(m, i)) && !a.generic(m) && !a.can(m.head, plain|firstPerson) && a.someone(m) {
			a.found[q] = attribution{m, cueSubject, 1, 0}
			return
		}
	}
	if f, ok := a.writing(lo, i); ok {
		a.found[q] = f
		return
	}
	if a.kind(i-1) == stopToken { // "Smith was blunt. “…”"
		lo := a.sentenceStart(i - 1)
		if a.g.NounsUpper && lo < i-1 && a.told(lo, i-1) && a.retell(q, i) { // "Das sei ein Erfolg. „…“"
			return
		}
		if a.kind(lo) == wordToken {
			quoted := false
			for k := lo; k < i; k++ {
				quoted = quoted || a.kind(k) == quoteToken
			}
			if f, ok := a.trailing(lo, i-1); ok && !quoted {
				f.pattern = cueSentence
				a.found[q] = f
				return
			}
			m := a.personOf(a.cleft(a.led(a.clauseSubject(lo, i-1)), lo, i))
			if m.kind == byRole && !a.personLike(m) {
				m = a.shown(m, lo, i)
			}
			if r := a.topic(i); m.kind == noMention && r >= 0 {
				run := a.names.runs[r]
				m = mention{kind: byName, lo: run.lo, hi: run.hi, head: run.hi, run: r}
			}
			if !quoted && m.kind != noMention && a.personLike(m) && !a.generic(m) &&
				!a.can(m.head, plain) && a.someone(m) {
				a.found[q] = attribution{m, cueSentence, 1, 0}
				return
			}
		}
	}
	if a.introducedBefore(q) {
		return
	}
	a.continues(q)
}

// opensColon says whether a phrase is what the clause before a colon at i-1 is about, and does something there: "Die
// Klasse findet das falsch: „…“".
func (a *attributor) opensColon(m mention, i int) bool {
	if !a.g.NounsUpper || a.kind(i-1) != colonToken || !a.saysFinal(m) || a.kind(m.hi+1) != wordToken {
		return false
	}
	for k := m.hi + 1; k < i; k++ {
		if a.can(k, being) {
			return false
		}
	}
	return true
}

// continues gives a quotation the speaker of the one before it, where nothing stands between them that ends his speech.
func (a *attributor) continues(q int) {
	i := a.part(q, 0).token
	if lo := a.sentenceStart(i); a.kind(i-1) == colonToken && (a.can(lo, origin) ||
		a.g.Inverts() && a.can(lo, determiner|article) && !a.definite(lo) && !a.can(lo, pronoun|possessive)) {
		return // "From the hall came: “…”", "Jeden z diváků volal: „…“" is somebody else's
	}
	if q == 0 || a.found[q-1].pattern == noPattern || len(a.parts[q-1]) == 0 || a.generic(a.found[q-1].mention) ||
		a.ownClause(q) {
		return
	}
	prev := a.found[q-1]
	last := a.part(q-1, len(a.parts[q-1])-1)
	if a.dialogue && a.kind(i-1) == breakToken {
		a.turn(q)
		return
	}
	breaks, stops := 0, 0
	for k := last.token + 1; k < i; k++ {
		switch a.kind(k) {
		case breakToken:
			breaks++
		case stopToken:
			stops++
		}
		if k-last.token > clauseReach {
			return
		}
	}
	switch {
	case breaks == 0 && (stops == 0 || a.begins(i)):
		prev.pattern = cueContinued
	case breaks == 1 && a.kind(i-1) == breakToken && prev.pattern != cueSubject && prev.pattern != cueSentence:
		prev.pattern = cueParagraph
	default:
		return
	}
	a.found[q], a.persons[q] = prev, a.persons[q-1]
}

// ownClause says whether a clause of its own stands behind the end of a quotation that is a sentence, told with a verb
// and a subject that nobody could read: "«…», plakal na chodbě jeho soused".
func (a *attributor) ownClause(q int) bool {
	last := a.part(q, len(a.parts[q])-1)
	i := last.token + 1
	if !a.g.Inverts() || a.kind(i) != commaToken && a.kind(i) != dashToken && a.closing(last) != ',' ||
		!a.startsUpper(a.part(q, 0)) {
		return false
	}
	for a.kind(i) == commaToken || a.kind(i) == dashToken {
		i++
	}
	hi := i
	for hi < len(a.tokens) && a.kind(hi) == wordToken {
		hi++
	}
	return hi-i > aloneWords && !a.can(i, coordinating) && !a.can(i+1, pronoun) // "lyder det tørt fra ham"
}

// aloneWords is how many words a verb has that means who was spoken of last: "ha añadido el lunes".
const aloneWords = 3

// inRelativeSecond says whether token i stands in a relative clause of a language whose verb then ends it, so that the
// sentence's subject is not who speaks: "Er lobt die Worte des Rats, die vor „…“ warnen".
func (a *attributor) inRelativeSecond(lo, i int) bool {
	for k := i - 1; a.g.VerbSecond && k > lo; k-- {
		if a.kind(k) == commaToken {
			return a.can(k+1, relative)
		}
	}
	return false
}

// told says whether a verb between lo and i is of the form that tells what somebody else said: "Das sei „…“".
func (a *attributor) told(lo, i int) bool {
	for k := lo; k < i; k++ {
		if a.can(k, subjunctive) && a.kind(k) == wordToken {
			return true
		}
	}
	for k := i + 1; k < len(a.tokens) && k < i+8 && a.kind(k) == wordToken; k++ {
		if a.can(k, subjunctive) {
			return true
		}
	}
	return false
}

// retell gives a quotation in a sentence that only retells the speaker of the sentences before, in the same paragraph.
func (a *attributor) retell(q, lo int) bool {
	var who mention           // the subject of the nearest of them
	own := a.part(q, 0).token // up to the semicolon that its sentence has before it: "Holm bestritt das; er sei „…“"
	for own > lo && a.kind(own) != semicolonToken {
		own--
	}
	told := a.g.NounsUpper // and all sentences from there on only retell
	for hops := 0; hops < 3 && (own > lo || lo > 0 && a.kind(lo-1) == stopToken); hops++ {
		hi := own
		if own <= lo {
			hi = lo - 1
			lo = a.sentenceStart(hi)
		}
		own = lo
		for k := hi - 1; k >= lo; k-- {
			if a.kind(k) == quoteToken {
				if n := a.stream.parts[a.tokens[k].at].quotation; n < q && a.found[n].pattern != noPattern {
					a.found[q], a.persons[q] = a.found[n], a.persons[n]
					a.found[q].pattern = cueContinued
					return true
				}
			}
			if a.verbAt(k, saying|judging) && !a.passive(k) && !a.depends(k) {
				if m := a.subjectOf(k, lo); m.kind != noMention && !a.generic(m) && a.agrees(q, m) &&
					(a.personLike(m) || a.g.NounsUpper && m.hi < k && a.saysFinal(m)) {
					a.found[q] = attribution{m, cueContinued, k, k}
					return true
				}
			}
			if a.can(k, source) {
				if f, ok := a.sourced(k, hi); ok {
					f.pattern = cueContinued
					a.found[q] = f
					return true
				}
			}
		}
		retells := a.told(lo, hi)
		if m := a.clauseSubject(lo, hi); (hops == 0 || told && !retells) && m.kind != noMention && a.personLike(m) &&
			!a.generic(m) && a.agrees(q, m) &&
			!a.can(m.head, plain|firstPerson) && a.someone(m) {
			who = m
			if a.g.NounsUpper && m.kind != byPronoun {
				break
			}
		}
		told = told && retells
	}
	if who.kind == noMention && told && a.toldOn(q, lo) {
		return true
	}
	if who.kind != noMention { // "Der Rat ist empört. Das sei „…“"
		a.found[q] = attribution{who, cueSentence, 1, 0}
	}
	return who.kind != noMention
}

// forward gives a quotation the speaker who is named after the next one of the same sentence.
func (a *attributor) forward(q int) bool {
	if q+1 >= len(a.found) || len(a.parts[q+1]) == 0 {
		return false
	}
	next := a.found[q+1]
	if next.pattern != cueAfter && next.pattern != cueInverted && next.pattern != cueSource {
		return false
	}
	from, to := a.part(q, len(a.parts[q])-1).token, a.part(q+1, 0).token
	if next.lo < to || to-from > clauseReach {
		return false
	}
	for k := from + 1; k < to; k++ {
		if a.kind(k) == stopToken || a.kind(k) == breakToken {
			return false
		}
	}
	next.pattern = cueForward
	a.found[q] = next
	return true
}

// opened reads the clause before a colon in [lo, hi) behind which its subject is retold: "Holm wehrt ab: Das sei „…“".
func (a *attributor) opened(lo, hi int) (attribution, bool) {
	colon := hi - 1
	for colon > lo && a.kind(colon) != colonToken {
		colon--
	}
	m := a.clauseSubject(lo, colon)
	return attribution{m, cueSubject, 1, 0}, colon > lo && m.kind != noMention && !a.generic(m) && a.someone(m) &&
		(a.personLike(m) || a.opensColon(m, colon+1))
}

// someone says whether a mention is more than "it".
func (s *grammarian) someone(m mention) bool {
	return m.kind != byPronoun || s.can(m.head, male|female|plural)
}

// headline says whether the sentence that token i is in ends its paragraph without a stop, as headlines do.
func (a *attributor) headline(i int) bool {
	end := a.sentenceEnd(i)
	if a.kind(end) != breakToken || a.kind(end-1) != quoteToken {
		return a.kind(end) == breakToken
	}
	c := a.closing(a.stream.parts[a.tokens[end-1].at])
	return c == 0 || c == ','
}
