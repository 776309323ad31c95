package quote

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// TestLimits holds each length at which marks are read otherwise: what stands short of it, and what stands beyond.
func TestLimits(t *testing.T) {
	foundIn := func(tag, s string) []Quotation { return find(text.New(s), Options{Language: language.For(tag)}) }
	found := func(s string) []Quotation { return foundIn("en", s) }
	kind := func(tag, s string) Kind { return foundIn(tag, s)[0].Kind }
	for _, c := range []struct {
		name    string
		is      func(n int) bool
		yes, no int
	}{
		{"interruptionWords: an attribution of so many words interrupts one quotation", func(n int) bool {
			between := "said Ann Bell, " + strings.Repeat("so ", n-4) + "again"
			return len(found("“We closed the road,” "+between+", “and we stayed.”")) == 1
		}, 20, 30},
		{"interruptionBytes: an attribution of so many bytes interrupts one quotation", func(n int) bool {
			between := "said Ann Bell of " + strings.Repeat("L", n-17)
			return len(found("“We closed the road,” "+between+", “and we stayed.”")) == 1
		}, 200, 300},
		{"maxDepth: quotations in quotations are followed", func(n int) bool {
			open := strings.Repeat("“we say ‘they say ", n/2)
			qs, depth := found(open+"no"+strings.Repeat("’ they say” ", n/2)), 0
			for ; len(qs) > 0; qs = qs[0].Nested {
				depth++
			}
			return depth == n
		}, 6, 12},
		{"tagReach: marks in a tag are none", func(n int) bool {
			return len(found("<a title=\""+strings.Repeat("so ", n/3)+"“we won” \">here</a>")) == 0
		}, 1500, 3000},
		{"headingWords: a heading is a line", func(n int) bool {
			qs := found("Mayor Says “We Will Close the Old Road” " + strings.Repeat("Again and ", (n-8)/2) + "Again\n\n" +
				"It rained in the town on Monday, and the mayor was late. She spoke of the road, and of the town.\n")
			return len(qs) == 1 && qs[0].Kind == Heading
		}, 24, 40},
		{"sceneReach: a verb of speech so many words before the marks tells that somebody speaks", func(n int) bool {
			return kind("en", "The mayor said "+strings.Repeat("so ", n-2)+"the “grand plan” idea was late.") == Fragment
		}, 30, 60},
		{"afterReach: so many words behind the marks somebody is said to speak", func(n int) bool {
			return kind("en", "The “grand plan” idea "+strings.Repeat("so ", n-1)+"said Holm.") == Fragment
		}, 7, 14},
		{"glossWords: what work it is stands so many words behind it", func(n int) bool {
			return kind("en", "Bell said she signed “The Long Way,” her "+strings.Repeat("old ", n-2)+
				"novel of the harbour, and left.") == Title
		}, 4, 9},
		{"initialLetters: a word so short has a stop that ends nothing", func(n int) bool {
			return kind("de", "Sie sagte, der „Kanal bei R"+strings.Repeat("o", n-1)+".“ sei zu.") == Title
		}, 2, 3},
		{"flankReach: what stands behind a word and so many signs of emphasis opens nothing", func(n int) bool {
			return len(found("It was so"+strings.Repeat("*", n)+"'we won' and they left.")) == 0
		}, 5, 10},
		{"attributeReach: marks in the value of an attribute of so many bytes are none", func(n int) bool {
			return len(found("He has a < b here, title=\""+strings.Repeat("so ", n/3)+"“we won” \" and left.")) == 0
		}, 800, 1500},
		{"waitingParagraphs: a quotation may go on over so many paragraphs that do not open it again", func(n int) bool {
			s := "Bell said: “We closed the road.\n\n" + strings.Repeat("It was late.\n\n", n) + "And we stayed.”"
			return found(s)[0].Marks.End == len(s)
		}, 2, 5},
		{"cueReach: what no mark closed ends before a verb of speech so many bytes before the next", func(n int) bool {
			q := found("“We closed the road, Bell said " + strings.Repeat("so ", n/3) + "“and we stayed.”")[0]
			return q.Marks.End == len("“We closed the road,")
		}, 45, 90},
		{"leadReach: its words end at a sign so many bytes before the next mark", func(n int) bool {
			q := found("“We closed the road, " + strings.Repeat("so ", n/3) + "said Bell “and we stayed.”")[0]
			return q.Marks.End == len("“We closed the road,")
		}, 250, 450},
		{"folkWords: what people at large call it has so many words", func(n int) bool {
			return kind("pl", "Mieszkańcy nazywają blok „szuflada"+strings.Repeat(" domów", n-1)+"”.") == Nickname
		}, 3, 6},
		{"proverbReach: the word for a saying stands so many words behind the marks", func(n int) bool {
			return kind("es", "«Agua pasada no mueve molino», como dice "+strings.Repeat("el ", n-3)+"refrán.") == Scare
		}, 3, 6},
		{"shortText: a text of so many words whose language cannot be told is read as English", func(n int) bool {
			return kind("", strings.Repeat("So it was. ", n/3)+"\n\nThe “plan” was late.") == Scare
		}, 150, 300},
		{"storyShare: a story has so many paragraphs of its narrator's beside ten of its people's", func(n int) bool {
			t := text.New(strings.Repeat("“We won,” she said.\n\n", 10) + strings.Repeat("It rained.\n\n", n))
			return isStory(t, find(t, Options{Language: language.For("en")}))
		}, 10, 25},
		{"leadWords: a verb so many words before a colon introduces what follows", func(n int) bool {
			return found("Bell said " + strings.Repeat("so ", n-1) + ": “We closed the road.”")[0].Why ==
				"a reporting verb introduces it"
		}, 8, 18},
		{"tailWords: a verb so many words behind the marks follows", func(n int) bool {
			return found("“We closed the road,” the " + strings.Repeat("old ", n-3) + "mayor said.")[0].Why ==
				"a reporting verb follows it"
		}, 4, 8},
		{"runeWord: a name of so many letters, where words have no spaces", func(n int) bool {
			return kind("ja", "港の「見"+strings.Repeat("晴", n-2)+"亭」という茶屋が開いた。") == Title
		}, 5, 9},
		{"inciseReach: who speaks inside a speech is told in so many bytes", func(n int) bool {
			return len(foundIn("fr", "« Il faut agir, a expliqué le maire "+strings.Repeat("si ", n/3)+
				". Et vite. Nous fermons la route. »")[0].Parts) == 2
		}, 120, 250},
	} {
		if !c.is(c.yes) {
			t.Errorf("%s, but not %d", c.name, c.yes)
		}
		if c.is(c.no) {
			t.Errorf("%s, and %d too", c.name, c.no)
		}
	}
}
