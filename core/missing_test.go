package core_test

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// TestPartsOfWhatIsMissing: of a quotation that no source has, the parts are told that some have, and where.
func TestPartsOfWhatIsMissing(t *testing.T) {
	sources := []core.Document{
		{Path: "day1.txt", Text: "HOLM: Good evening.\n\nOLSEN: The board of the pier met at noon on Monday.\n"},
		{Path: "day2.txt", Text: "HOLM: Good evening.\n\nHOLM: Nobody told the crew of the ferry about it.\n"},
	}
	for _, c := range []struct{ quotation, reason string }{
		{"The board of the pier met at noon and then it sang songs with all of its children",
			"Words 1 to 8 of 18 are in day1.txt:3. The rest was not found."},
		{"We all went home when nobody told the crew of the ferry about it",
			"Words 6 to 14 of 14 are in day2.txt:3. The rest was not found."},
		{"The board of the pier met at noon on Monday nobody told the crew of the ferry about it",
			"Words 1 to 10 of 19 are in day1.txt:3. Words 11 to 19 of 19 are in day2.txt:3."},
		{"It was all sung to us by a choir of old men in the rain", "These words are not in the source."},
	} {
		r := core.Checker{}.Against([]core.Document{{Text: "“" + c.quotation + ",” said Olsen.\n"}}, sources)
		q := r.Quotations[0]
		if q.Verdict != "missing" || q.Changes[0].Reason != c.reason {
			t.Errorf("%s: %s, %+v", c.quotation, q.Verdict, q.Changes)
		}
		for _, f := range q.Found {
			on := sources[0]
			if f.Document == r.Documents[2].ID {
				on = sources[1]
			}
			if got := on.Text[f.Span.Start:f.Span.End]; !strings.Contains(strings.ToLower(c.quotation), strings.ToLower(got)) {
				t.Errorf("%s: %q stands at the part found", c.quotation, got)
			}
		}
	}
}

// TestRead: the report tells what was read of a source, and lists what was taken for no speech where it explains.
func TestRead(t *testing.T) {
	doc := core.Document{Text: "ADA HOLM: We went down to the\n\n12\n\nharbour. [inaudible] It rained.\nRIK OLSEN: No.\n"}
	r := core.Checker{Explain: true}.Against([]core.Document{{Text: "“It rained all day long,” said Holm.\n"}},
		[]core.Document{doc})
	read := r.Documents[1].Read
	if read == nil || read.Words != 9 || read.Speakers != 2 || read.Unheard != 1 || read.Furniture != 1 ||
		len(read.Taken) != 1 || read.Taken[0].Text != "12" || !read.Taken[0].Likely {
		t.Errorf("read: %+v", read)
	}
	if r.Documents[0].Read != nil {
		t.Error("a draft is no source")
	}
}
