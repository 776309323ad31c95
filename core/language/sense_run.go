package language

import "unicode/utf8"

// A run is what letters inside a word, or at the end of a clause, do to it.
type run uint8

const (
	inert run = iota
	denies
	doubts
	limits
)

// Runs is how often a run of letters denies, doubts and limits by its letters.
type Runs struct{ Denials, Doubts, Limits int }

// Runs counts what denies, doubts and limits inside the run of letters, the longest run at a place first. O(letters).
func (s *Sense) Runs(letters string) (n Runs) {
	if !s.HasRuns() {
		return n
	}
	lists := s.tables().runs
	for at := 0; at < len(letters); {
		size, does := 0, inert
		for e := min(len(letters), at+longestRun); e > at; e-- {
			if kind, ok := lists[letters[at:e]]; ok {
				size, does = e-at, kind
				break
			}
		}
		if size == 0 {
			_, size = utf8.DecodeRuneInString(letters[at:])
		}
		switch does {
		case denies:
			n.Denials++
		case doubts:
			n.Doubts++
		case limits:
			n.Limits++
		}
		at += size
	}
	return n
}

// Denying counts what denies inside the run of letters, of the longest of DenialRuns that is not inside one of
// NotDenials. O(letters).
func (s *Sense) Denying(letters string) int { return s.Runs(letters).Denials }

// HasRuns reports whether the language has runs of letters that do anything.
func (s *Sense) HasRuns() bool { return s.DenialRuns != "" || s.DoubtRuns != "" }

// longestRun is how many bytes one of DenialRuns or NotDenials may have.
const longestRun = 30
