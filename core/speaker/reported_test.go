package speaker

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// TestReported: a clause that somebody else said is reported; a noun that is written like a verb of saying, a relative
// clause and a list report nothing.
func TestReported(t *testing.T) {
	for _, c := range []struct {
		sentence string // the passage between bars
		want     bool
	}{
		{"Dana Holm told the owners that |the company would review its prices| in May.", true},
		{"The mayor said |the bridge would be shut for a year|.", true},
		{"|The bridge would be shut for a year|, the mayor said on Monday.", true},
		{"|The bridge would be shut for a year|, said the mayor.", true},
		{"|The bridge would be shut for a year|, the harbour office told reporters.", true},
		{"|THE BRIDGE WOULD BE SHUT FOR A YEAR|, THE MAYOR SAID.", true},
		{"Let us see how this would |look in a long book, the guide| of Ilse Marr, which she wrote in a year.", false},
		{"If you hand in a resume, please |be sure to give the country in which you| were born; the forms are below.", false},
		{"Where a part is taken over, its Path, Answer and Question |parts are joined to those of the host|.", false},
		{"|A beech can be told from an oak by its| leaves, bark, fruit and shape.", false},
		{"|The partners mean to share what they know of storm| walls, pumps and dikes, as well as state the costs.", false},
		{"In its report |the panel would have needed a year more|.", false},
	} {
		p := strings.Split(c.sentence, "|")
		at := text.Span{Start: len(p[0]), End: len(p[0]) + len(p[1])}
		if got := Reported(text.New(strings.Join(p, "")), at, language.For("en")); got != c.want {
			t.Errorf("%s: got %v", c.sentence, got)
		}
	}
}

// TestReportedLimits holds how far from a passage the words stand that report it, on both sides of each limit.
func TestReportedLimits(t *testing.T) {
	for _, c := range []struct {
		name         string
		front, words string // what stands before the passage, with n times the words in place of a bar
		back         string // behind it, likewise
		yes, no      int
	}{
		{"reportedReach: a sentence of so many bytes", "The mayor said that | in the", "so late ", "in May.", 36, 60},
		{"subjectWords: who says it is named in so many words", "", "old ", ", the | mayor said.", 5, 10},
		{"reportedWords: the subject of what is reported has so many words", "Ms. Holm announced the | bridge would be",
			"old ", ".", 3, 7},
	} {
		for _, n := range []int{c.yes, c.no} {
			many := strings.TrimSpace(strings.Repeat(c.words, n))
			front, back := strings.Replace(c.front, "|", many, 1)+" ", strings.Replace(c.back, "|", many, 1)
			const passage = "shut for a year"
			at := text.Span{Start: len(front), End: len(front) + len(passage)}
			if got := Reported(text.New(front+passage+back), at, language.For("en")); got != (n == c.yes) {
				t.Errorf("%s: got %v with %d", c.name, got, n)
			}
		}
	}
}
