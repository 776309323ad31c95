package speaker

import (
	"cmp"
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// TestLimits holds how far a speaker is looked for, on both sides of each limit.
func TestLimits(t *testing.T) {
	names := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "Q%cra ", 'a'+i)
		}
		return b.String()
	}
	for _, c := range []struct {
		name    string
		draft   func(n int) string
		yes, no int
		who     string // how the name begins
		tag     string // of the language; "" for English
	}{
		{"resolveReach: tokens back", func(n int) string {
			return "Mr. Bell opened the bridge. " + strings.Repeat("It rained all day long. ", n/6) +
				"\n\n“It is done,” he said."
		}, 200, 320, "Bell", ""},
		{"rivals: persons between", func(n int) string {
			var b strings.Builder
			b.WriteString("Mr. Bell opened the bridge for")
			for i := range n {
				fmt.Fprintf(&b, " Ms. Q%cr%c,", 'a'+i%26, 'a'+i/26)
			}
			return b.String() + " and the town.\n\n“It is done,” he said."
		}, 18, 36, "Bell", ""},
		{"headline: words of a headline", func(n int) string {
			return "Ann Bell Opens " + strings.Repeat("Old ", n-4) + "Bridge\n\nIt rained. “It is done,” said Bell."
		}, 25, 40, "Bell", ""},
		{"asideWords: words in brackets behind a name", func(n int) string {
			return "Ann Bell (as Jan Holm said " + strings.Repeat("so ", n-4) + ") said: “It is done.”"
		}, 8, 20, "Ann Bell", ""},
		{"sharers: persons of one last name", func(n int) string {
			var b strings.Builder
			for i := range n {
				fmt.Fprintf(&b, "Q%cra Bell came. ", 'a'+i)
			}
			return b.String() + "\n\n“It is done,” said Ann Bell."
		}, 6, 12, "Ann Bell", ""},
		{"clauseReach: words between a name and what it says", func(n int) string {
			return "Ann Bell said in the hall " + strings.Repeat("so late ", n/2) + ": “It is done.”"
		}, 50, 100, "Ann Bell", ""},
		{"hops: sentences between a body and what it says", func(n int) string {
			return "The council of Bell met. " + strings.Repeat("It was late. ", n) + "“It is done,” it said."
		}, 3, 6, "council of Bell", ""},
		{"sentences: sentences between a person and the pronoun", func(n int) string {
			return "方志强是村里的兽医。" + strings.Repeat("天气很好。", n-1) + "他说：“灯光变弱了。”"
		}, 2, 5, "方志强", "zh"},
		{"shortName: letters of a foreigner's name", func(n int) string {
			return "“码头太旧了，”" + strings.Repeat("巴", n-1) + "克说。"
		}, 3, 2, "巴", "zh"},
		{"longestName: letters of a name", func(n int) string {
			return "“码头太旧了，”" + strings.Repeat("巴", n-1) + "克说。"
		}, 10, 16, "巴", "zh"},
		{"nameReach: words of a name", func(n int) string {
			return "Ann " + names(n-2) + "Bell opened the bridge. “It is done,” Bell said."
		}, 9, 14, "Ann Qara", ""},
		{"holdersKept: persons of one office", func(n int) string {
			var b strings.Builder
			for i := range n {
				fmt.Fprintf(&b, "Senator Q%cr%ca came. ", 'a'+i%26, 'a'+i/26)
			}
			return b.String() + "Texas Senator Ann Bell came.\n\n“It is done,” the Texas senator said."
		}, 30, 60, "Ann Bell", ""},
		{"reach: words of an office", func(n int) string {
			return "The minister Jan Holm met Iranian " + strings.Repeat("trade and ", n/2-1) +
				"trade minister Ann Bell.\n\n" +
				"“It is done,” the Iranian minister said."
		}, 10, 18, "Ann Bell", ""},
		{"reach: words back to the office", func(n int) string {
			return "Minister for Trade " + strings.Repeat("and Rail ", n/2-1) + "and Fisheries Ann Bell came. " +
				"“It is done,” Bell said."
		}, 6, 12, "Ann Bell", ""},
		{"outstanding: how often somebody is named whom a text is about", func(n int) string {
			return strings.Repeat("Ann Bell came. ", n) + strings.Repeat("It rained all day long. ", 60) +
				"\n\n“It is done,” the tycoon said."
		}, 3, 2, "Ann Bell", ""},
	} {
		for _, n := range []int{c.yes, c.no} {
			r := read(text.New(c.draft(n)), language.For(cmp.Or(c.tag, "en")))
			if got := r.cast.Speakers[0].Name; strings.HasPrefix(got, c.who) != (n == c.yes) {
				t.Errorf("%s: with %d it is %q, and %s with %d", c.name, n, got, c.who, c.yes)
			}
		}
	}
}
