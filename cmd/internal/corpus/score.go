package corpus

import (
	"strings"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
)

// A Score holds the families that were found against the truth.
type Score struct {
	at           map[string]int // by document and words
	truth, found []int
	families     int
}

// NewScore begins a score.
func NewScore() *Score { return &Score{at: map[string]int{}} }

// Key is a quotation wherever its final stop was set.
func Key(document, text string) string { return document + " " + strings.Trim(text, ".,") }

// Add notes what is in an article. The same words twice in it are one.
func (s *Score) Add(truth []Truth) {
	for _, t := range truth {
		key := Key(t.Document, t.Text)
		if _, ok := s.at[key]; ok {
			continue
		}
		s.at[key] = len(s.truth)
		s.truth = append(s.truth, t.Family)
		s.found = append(s.found, -len(s.truth))
	}
}

// Family notes a family that was found.
func (s *Score) Family(f *batch.Family) error {
	s.families++
	for _, m := range f.Members {
		if i, ok := s.at[Key(m.Document, m.Text)]; ok {
			s.found[i] = s.families
		}
	}
	return nil
}

// BCubed is the agreement so far.
func (s *Score) BCubed() (precision, recall float64) { return BCubed(s.truth, s.found) }
