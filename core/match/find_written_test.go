package match

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// TestCutNumbers: whatever run of the source's words a query is, it stands there, and exactly so, though it begins or
// ends within a date, a time of day or a number of several words.
func TestCutNumbers(t *testing.T) {
	lang := language.For("en")
	for _, source := range []string{
		"They found the schedule at two in the morning under a tray of sandwiches and called the clerk.",
		"It will be paid out in four equal parts beginning on the first of February and ending in May.",
		"At a quarter to six on the evening of the ninth the bell rang for the last time in the year.",
		"We lost one in four boats and one or two of the crew in the last week of March 1994.",
	} {
		words := text.New(source).Words
		x := NewIndex(words, lang)
		for n := 6; n <= 12; n++ {
			for at := 0; at+n <= len(words); at++ {
				run := source[words[at].Start:words[at+n-1].End]
				got := x.Find(Query{Words: text.New(run).Words}, Options{})
				if len(got) == 0 || got[0].Exactness != Exact || got[0].Words.Start != at || got[0].Words.End != at+n {
					t.Errorf("%q in %q: %+v", run, strings.Fields(source)[:3], got)
				}
			}
		}
	}
}
