package readers

import (
	"strings"
	"unicode"
)

// longestLead is how many bytes a name at the beginning of a paragraph has at most.
const longestLead = 60

// A lead is what stands in bold type at the beginning of a paragraph whose sentence begins behind it: in interviews and
// hearings the name of who speaks, with no colon behind it.
type lead struct{ start, end int } // in what was written; a space stands at end

// leading notes whether the word that begins with r, about to be written, begins a lead or the sentence behind one. It
// is asked before the word is opened, and returns what to do then.
func (p *paper) leading(r rune) func() {
	begins, end := p.begun || len(p.out) == 0, len(p.out)
	if !begins && (p.leadAt < 0 || p.bold > 0) {
		return nil
	}
	return func() {
		if begins {
			if p.leadAt = -1; p.bold > 0 {
				p.leadAt = len(p.out)
			}
			return
		}
		if l := (lead{p.leadAt, end}); len(p.out) == end+1 && p.out[end] == ' ' && end-l.start <= longestLead &&
			!strings.ContainsAny(string(p.out[end-1:end]), ".:!?,;)-") && !unicode.IsLower(r) && !unicode.IsPunct(r) {
			p.leads = append(p.leads, l)
		}
		p.leadAt = -1
	}
}

// setLeads puts the leads on lines of their own, where several come back: two people at least speak twice.
func (p *paper) setLeads() {
	count, again := map[string]int{}, 0
	for _, l := range p.leads {
		s := string(p.out[l.start:l.end])
		if count[s]++; count[s] == 2 {
			again++
		}
	}
	for _, l := range p.leads {
		if again > 1 && count[string(p.out[l.start:l.end])] > 1 {
			p.out[l.end] = '\n'
		}
	}
}
