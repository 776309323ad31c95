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
		{"ownerReach: words between an owner and the voice", func(n int) string {
			return "Ann Bell came in. Jan Holm sat. Bell's " + strings.Repeat("low ", n-1) + "voice shook. “It is done.”"
		}, 5, 9, "Ann Bell", ""},
		{"explainWords: words of the noun that a name explains", func(n int) string {
			return "It rained. The village's " + strings.Repeat("old ", n-3) + "baker, Odile Bell, came. " +
				"“It is done,” the baker said."
		}, 6, 12, "Odile Bell", ""},
		{"noteBefore, words: of the office and its place", func(n int) string {
			return "De burgemeester van " + strings.Repeat("het ", n-3) + "Harlingen, Age Bell, zweeg. " +
				"“Het is klaar,” zei de burgemeester."
		}, 4, 8, "Age Bell", "nl"},
		{"sortsKept: persons of whom a noun is said", func(n int) string {
			return "Ann Bell, a baker, came. " + strings.Repeat("Jan Holm, a baker, slept. ", n-1) +
				"“It is done,” the baker said."
		}, 1, 2, "Ann Bell", ""},
		{"narratorVotes: calls of a story's teller by name", func(n int) string {
			return "“It is done,” I said.\n\n“Tea?” said Mrs. Croft.\n\n" +
				strings.Repeat("“Well, Bell,” said Captain Vane, “what now?”\n\n“Nothing,” I said.\n\n", n) +
				strings.Repeat("“Sugar?” said Mrs. Croft.\n\n“Two,” I said.\n\n", 6)
		}, 2, 1, "Bell", ""},
		{"dearWords: small words before the name of who is called", func(n int) string {
			return "“It is done,” I said.\n\n" + strings.Repeat("“Well, my "+strings.Repeat("poor ", n-1)+
				"Bell,” said Captain Vane, “what now?”\n\n“Nothing,” I said.\n\n", 3) +
				strings.Repeat("“Sugar?” said Mrs. Croft.\n\n“Two,” I said.\n\n", 6)
		}, 2, 4, "Bell", ""},
	} {
		for _, n := range []int{c.yes, c.no} {
			r := read(text.New(c.draft(n)), language.For(cmp.Or(c.tag, "en")))
			if got := r.cast.Speakers[0].Name; strings.HasPrefix(got, c.who) != (n == c.yes) {
				t.Errorf("%s: with %d it is %q, and %s with %d", c.name, n, got, c.who, c.yes)
			}
		}
	}
}

// Who told it is looked for so far before the pronoun, and no farther.
func TestRetoldReach(t *testing.T) {
	for days, want := range map[int]string{6: "clerk", 12: ""} {
		r := read(text.New("“When I asked the clerk, "+strings.Repeat("late that day, ", days)+
			"she told me, ‘It is done,’” Ann Bell said."), language.For("en"))
		if got := r.cast.Speakers[1].Name; got != want {
			t.Errorf("%d times late she is %q, want %q", days, got, want)
		}
	}
}
