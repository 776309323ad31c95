package speaker

// introducedBefore gives a paragraph that is nothing but a quotation whom the sentence tells of that is the paragraph
// before it: "Professor Ann Lee has heard every theory." A story's people answer each other instead.
func (a *attributor) introducedBefore(q int) bool {
	i, last := a.part(q, 0).token, a.part(q, len(a.parts[q])-1)
	if a.dialogue || a.kind(i-1) != breakToken || !a.sentenceIn(last.token) && a.closing(last) == 0 {
		return false
	}
	end := last.token + 1
	if a.kind(end) == stopToken {
		end++
	}
	if end < len(a.tokens) && a.kind(end) != breakToken {
		return false
	}
	stop := i - 1
	if a.kind(stop-1) == stopToken {
		stop--
	}
	lo := a.sentenceStart(stop)
	if lo > 0 && a.kind(lo-1) != breakToken || a.kind(lo) != wordToken {
		return false
	}
	says := !a.g.NounsUpper
	for k := lo; k < i; k++ {
		if a.kind(k) == quoteToken || a.kind(k) == colonToken {
			return false
		}
		says = says || a.verbAt(k, saying)
	}
	m := a.clauseSubject(lo, stop)
	if m.kind != byName || !says {
		return false
	}
	p := &a.names.persons[a.names.runs[m.run].person]
	if !p.human() || p.body || p.words < 2 || a.verbAt(m.hi+1, saying) && !a.g.NounsUpper {
		return false
	}
	a.found[q] = attribution{m, cueSentence, 1, 0}
	return true
}
