package speaker

// Whom the sentence before is about: the topic, whom a pronoun means before others.

// topic returns the run of the name that is the subject of the sentence right before token i and what is quoted there,
// in the same paragraph, or -1. Each sentence is read once.
func (a *attributor) topic(i int) int {
	lo := a.sentenceStart(i)
	if a.kind(lo) == quoteToken || lo == i {
		lo = a.behindQuotes(lo)
	}
	if r, ok := a.topics[lo]; ok {
		return r
	}
	r := -1
	end := min(i, a.sentenceEnd(lo))
	if m := a.clauseSubject(lo, end); m.kind == byName {
		r = m.run
	}
	for k := lo; k < end && a.g.DropsSubject && r < 0; k++ { // "O tym opowiada | jego wnuczka Anna Holm"
		if x := a.names.at(k); x >= 0 {
			k = a.names.runs[x].lo - 1
			for k > lo && a.can(k, possessive) {
				k-- // "η εγγονή του | Άννα Χολμ"
			}
			if a.can(k, role|kin) && k > lo && !a.can(k-1, preposition) {
				r = x
			}
			k = a.names.runs[x].hi
		}
	}
	a.topics[lo] = r
	return r
}

// behindQuotes returns where the sentence begins that stands before the one at lo and what is quoted between them, or
// the first that is quoted where nothing else stands before in the paragraph. The way back is kept, so that a paragraph
// of a thousand quotations is walked through once and not for each of them.
func (a *attributor) behindQuotes(lo int) int {
	var way []int
	to, known := lo, false
	for !known && to > 0 && a.kind(to-1) == stopToken {
		to = a.sentenceStart(to - 1)
		if a.kind(to) != quoteToken {
			break
		}
		way = append(way, to)
		var further int
		if further, known = a.behind[to]; known {
			to = further
		}
	}
	for _, at := range way {
		a.behind[at] = to
	}
	return to
}
