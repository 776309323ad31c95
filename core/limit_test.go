package core_test

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// The context of a passage is what stands about a line and a half around it.
func TestUsualContext(t *testing.T) {
	draft := []core.Document{{Text: "“We mended the old bridge in May,” she said."}}
	source := strings.Repeat("so ", 10) + "far " + strings.Repeat("so ", 15) + "near " + strings.Repeat("so ", 16) +
		"we mended the old bridge in May " + strings.Repeat("so ", 16) + "near " + strings.Repeat("so ", 15) + "far"
	m := core.Checker{}.Against(draft, []core.Document{{Text: source}}).Quotations[0].Matches[0]
	for side, words := range map[string]string{"before": m.Context.Before, "after": m.Context.After} {
		if !strings.Contains(words, "near") || strings.Contains(words, "far") {
			t.Errorf("%s the passage stands %q", side, words)
		}
	}
}
