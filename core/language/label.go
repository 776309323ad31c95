package language

// The words of a label, in small letters. Broadcasters and machines label transcripts of any language in English, so
// its words are known beside the language's own.

// IsRole reports whether the word tells what somebody is and not how he is called: "president", "Mrs.", "reporter".
func (l *Language) IsRole(word string) bool {
	return l.labels(func(t *Transcript) bool {
		return List(t.Roles).Has(word) || List(t.Titles).Has(word) || List(t.Records).Has(word) || List(t.Asks).Has(word) ||
			List(t.Answers).Has(word)
	}) || l.Grammar.Is(word, Title|Role|Article|Definite)
}

// IsAsk reports whether the word labels what is asked: "Q".
func (l *Language) IsAsk(word string) bool {
	return l.labels(func(t *Transcript) bool { return List(t.Asks).Has(word) })
}

// IsParticle reports whether the word is a small one inside names: "van", "al".
func (l *Language) IsParticle(word string) bool { return l.Grammar.Is(word, Particle) }

// IsSurname reports whether the word, a role, is a common family name as well: "king", "judge".
func (l *Language) IsSurname(word string) bool {
	return l.labels(func(t *Transcript) bool { return List(t.Surnames).Has(word) })
}

// IsOffice reports whether the word is a role that tells one person from others: "president" and not "Mrs.".
func (l *Language) IsOffice(word string) bool {
	return l.IsRole(word) && !l.labels(func(t *Transcript) bool { return List(t.Courtesies).Has(word) }) &&
		!l.Grammar.Is(word, Article|Definite)
}

// IsAnonymous reports whether the word labels somebody whom the transcriber did not know: "unidentified", "male".
func (l *Language) IsAnonymous(word string) bool {
	return l.labels(func(t *Transcript) bool { return List(t.Unknowns).Has(word) })
}

// IsMachine reports whether the word labels what the transcriber's system put in: "system", "applause".
func (l *Language) IsMachine(word string) bool {
	return l.labels(func(t *Transcript) bool { return List(t.Machines).Has(word) })
}

// IsJunior reports whether the word behind a name tells a son from his father: "Jr.", "III".
func (l *Language) IsJunior(word string) bool {
	return l.labels(func(t *Transcript) bool { return List(t.Juniors).Has(word) })
}

func (l *Language) labels(has func(*Transcript) bool) bool {
	return has(&l.Transcript) || l.Tag != "en" && has(&For("en").Transcript)
}
