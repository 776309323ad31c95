package core

import (
	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/source"
)

// doubt turns changes that put words where the source may lack some into a look: it could not be heard there, nobody is
// heard for a while, or what stands there was taken for the head of a page.
func (s shelved) doubt(changes []drift.Change) {
	if s.source == nil || len(s.source.Doubts) == 0 {
		return
	}
	for i := range changes {
		c := &changes[i]
		if c.Level < drift.Wording || c.Look || c.Quotation.Empty() {
			continue
		}
		lo, hi := s.text.WordsIn(c.Source)
		if hi > lo {
			continue
		}
		if d, ok := s.source.DoubtAt(lo, lo); ok {
			c.Look = true
			c.Why = c.Why.And(s.doubted(d))
		}
	}
}

// doubted says why the source may lack words at a place.
func (s shelved) doubted(d source.Doubt) drift.Why {
	switch d.Why {
	case source.Silence:
		return drift.Why{Key: "unheard.silence"}
	case source.Likely:
		return drift.Why{Key: "unheard.furniture", Said: s.text.Slice(d.Span)}
	}
	return drift.Why{Key: "unheard", Said: s.text.Slice(d.Span)}
}
