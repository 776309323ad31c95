package core_test

import (
	"fmt"
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

// TestLimits holds each length at which a report begins or ends to tell something: what stands short of it, and what
// stands beyond.
func TestLimits(t *testing.T) {
	against := func(draft core.Document, source string) core.Quotation {
		return core.Checker{}.Against([]core.Document{draft}, []core.Document{{Text: source}}).Quotations[0]
	}
	// tracked reports whether a tracked deletion at the byte is told beside the change of “new” for “old”.
	tracked := func(at int) bool {
		q := against(core.Document{Text: trackedDraft, Places: []core.Landmark{
			{At: at, Kind: core.DeletionMark, Text: "old"}}}, "HOLM: We mended the old stone bridge in May.\n")
		return len(q.Matches) == 1 && q.Matches[0].Changes[0].Tracked == "old"
	}
	for _, c := range []struct {
		name    string
		told    func(n int) bool
		yes, no int
	}{
		{"deletionReach: words were deleted so many bytes before the change", func(n int) bool {
			return tracked(strings.Index(trackedDraft, "new") - n)
		}, 3, 6},
		{"deletionReach: words were deleted so many bytes behind the change", func(n int) bool {
			return tracked(strings.Index(trackedDraft, " stone") + n)
		}, 3, 6},
		{"stretchWords: so many words of what is missing are in the source", func(n int) bool {
			part := strings.Join(strings.Fields("the board of the pier met at noon on Monday")[:n], " ")
			q := against(core.Document{Text: "“It was all sung to us by a choir of old men, " + part + ",” said Holm.\n"},
				"HOLM: Good evening.\n\nOLSEN: The board of the pier met at noon on Monday.\n")
			return len(q.Found) > 0
		}, 7, 5},
		{"heardWords: so many words stand beside what the source could not hear", func(n int) bool {
			part := strings.Join(strings.Fields("nobody told the crew of the ferry")[7-n:], " ")
			q := against(core.Document{Text: "“We sang, " + part + " that summer rain was on its long slow way,” said Holm.\n"},
				"HOLM: Nobody told the crew of the ferry [inaudible] and we left.\n\nOLSEN: Yes.\n")
			return q.Verdict == "missing" && q.Look
		}, 6, 3},
		{"around: what governs a saying stands so many bytes before it", func(n int) bool {
			a := core.Checker{}.Read(core.Document{Text: "It rained for weeks. Unless " + strings.Repeat("so ", n/3) +
				"Holm said: “We mended the old bridge in May.”\n"}, false)
			return strings.Contains(a.Sayings[0].Passage, "Unless")
		}, 120, 180},
		{"againReach: another says the same words first, so many before", func(n int) bool {
			const said = "we mended the old bridge in the rain"
			q := against(core.Document{Text: "“" + strings.Replace(said, "old", "grand", 1) + ",” said Holm.\n"},
				"BELL: "+said+".\n\nHOLM: "+strings.Repeat("so ", n)+said+".\n")
			return len(q.Matches) == 2 && q.Matches[0].Turn.Speaker == "Holm"
		}, 12, -1},
		{"parents: a wording comes from one of which so many are more frequent", func(n int) bool {
			return comesFrom(t, n) == n
		}, 6, 10},
		{"late: a wording comes from one behind which so many were printed before it", func(n int) bool {
			return comesFrom(t, printedBefore-1-n) == printedBefore-1-n
		}, 3, 6},
	} {
		for n, want := range map[int]bool{c.yes: true, c.no: false} {
			if n < 0 {
				continue // beyond it another way leads there
			}
			if got := c.told(n); got != want {
				t.Errorf("%s: %d: %v", c.name, n, got)
			}
		}
	}
}

const trackedDraft = "“We mended the new stone bridge in May,” said Holm.\n"

// printedBefore is how many printedBefore there are before the last of those that comesFrom makes.
const printedBefore = 24

// comesFrom returns the wording that the last of a family is told to come from, where it has most words of one of them.
func comesFrom(t *testing.T, parent int) int {
	t.Helper()
	var members []core.Saying
	for i := range printedBefore + 1 {
		own := fmt.Sprintf("a%c b%c", 'a'+i, 'a'+i)
		if i == printedBefore {
			own = fmt.Sprintf("a%c b%c", 'a'+parent, 'a'+i)
		}
		a := core.Checker{}.Read(core.Document{Date: fmt.Sprintf("2024-05-%02d", i+1),
			Text: "Holm said: “We mended the old stone bridge with " + own + " in the rain of May.”\n"}, false)
		members = append(members, a.Sayings...)
	}
	f := core.Checker{}.Family(members)
	last := f.Variants[len(f.Variants)-1]
	if len(f.Variants) != printedBefore+1 || last.From == nil {
		t.Fatalf("%d printedBefore, the last from %v", len(f.Variants), last.From)
	}
	return *last.From
}

// A place is told once, though it is found because another says the same beside it.
func TestAPlaceIsToldOnce(t *testing.T) {
	const said = "We mended the old bridge in the rain of May"
	for n := range 40 {
		q := core.Checker{}.Against([]core.Document{{Text: "“" + said + ",” said Holm.\n"}}, []core.Document{{
			Text: "BELL: " + said + ".\n\nHOLM: " + strings.Repeat("so ", n) + said + ".\n"}}).Quotations[0]
		if len(q.Matches) != 2 || q.Matches[0].Turn.Speaker != "Holm" {
			t.Errorf("%d words between: %+v", n, q.Matches)
		}
	}
}

// Of places that are all the same the context speaks for the right one, among many in a draft of few quotations and
// among some in one of thousands.
func TestComparedPlaces(t *testing.T) {
	for _, c := range []struct {
		quotations, places int
		told               bool
	}{{1, 32000, true}, {1, 40000, false}, {4096, 70, true}, {4096, 80, false}} {
		draft := "Our dear friend saw “a red boat” here.\n\n" + strings.Repeat("So “x”. ", c.quotations-1)
		const friend = "Our dear friend saw a red boat here."
		source := strings.Repeat("A red boat. ", c.places) + friend
		r := core.Checker{}.Against([]core.Document{{Text: draft}}, []core.Document{{Text: source}})
		if got := r.Quotations[0].Matches[0].Span.Start > len(source)-len(friend); got != c.told {
			t.Errorf("%d quotations, %d places: %v", c.quotations, c.places, got)
		}
	}
}
