package source

import (
	"strings"
	"testing"
)

// said writes the words of a source, and what was taken for furniture, with a "?" where it was only likely.
func said(in string) string {
	src := Parse(in, Plain, "")
	var out []string
	for _, w := range src.Text.Words {
		out = append(out, w.Key)
	}
	s := strings.Join(out, " ")
	for _, f := range src.Furniture {
		s += " | " + src.Text.Slice(f.Span)
		if f.Likely {
			s += "?"
		}
	}
	return s
}

func TestLayout(t *testing.T) {
	record := " 1   Q.  Did you see\n 2  the ferry sail?\n 3   A.  I did, and the har-\n 4  bour was empty.\n 5   Q.  " +
		"Who rang?\n 6   A.  Nobody.\n 7   Q.  Nobody at\n 8  all?\n"
	for _, c := range []struct{ name, in, want string }{
		{"line numbers", record, "did you see the ferry sail i did and the harbour was empty who rang nobody nobody at " +
			"all | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8"},
		{"line numbers anew on each page", record + "\f 1   A.  No one, so\n 2  we left.\n",
			"did you see the ferry sail i did and the harbour was empty who rang nobody nobody at all no one so we left | 1 " +
				"| 2 | 3 | 4 | 5 | 6 | 7 | 8 | 1 | 2"},
		{"points of a list are only likely to be a margin", "1. We build a pier.\n2. We sell the barge.\n3. Nobody pays " +
			"twice.\n4. The gate stays.\n", "we build a pier we sell the barge nobody pays twice the gate stays | 1.? | 2.? " +
			"| 3.? | 4.?"},
		{"three points of a speech", "I promise three things.\n1 We build.\n2 We sell.\n3 We stay.\nThat is all I have to " +
			"say.\nThank you.\n", "i promise three things 1 we build 2 we sell 3 we stay that is all i have to say thank you"},
		{"short pages whose lines are numbered", "Page 1\n1  Q.  Did you see the\n2  ferry?\n3  A.  I was the only\n4  " +
			"one with a\nPier Reporting, LLC\nPage 2\n1  key.\n2  Q.  Who rang?\n3  A.  Nobody rang, not\n4  even\nPier " +
			"Reporting, LLC\nPage 3\n1  you.\n2  Q.  When?\n3  A.  In May.\n4  Q.  Thank you.\nPier Reporting, LLC\n",
			"did you see the ferry i was the only one with a key who rang nobody rang not even you when in may thank you | " +
				"Page 1 | 1 | 2 | 3 | 4 | Pier Reporting, LLC | Page 2 | 1 | 2 | 3 | 4 | Pier Reporting, LLC | Page 3 | 1 | 2 | " +
				"3 | 4 | Pier Reporting, LLC"},
		{"a page number within a sentence", "We went down to the\n\n12\n\nharbour at night.\n",
			"we went down to the harbour at night | 12?"},
		{"a page number and a head within a sentence", "We went down to the\n\n17\n\nPIER REVIEW\n\nharbour at night.\n",
			"we went down to the harbour at night | 17? | PIER REVIEW?"},
		{"names between short turns are no head", "We went down\n\nADA HOLM\n\nand so did I\n\nRIK OLSEN\n\nIt rained.\n",
			"we went down ada holm and so did i rik olsen it rained"},
		{"page numbers that rise", "We went.\n\n- 12 -\n\nIt rained.\n\n- 13 -\n\nWe left.\n",
			"we went it rained we left | - 12 - | - 13 -"},
		{"a number that is said", "How many?\n\n42\n\nThat is a lot.\n", "how many 42 that is a lot"},
		{"a running head of one page break", "We went down to the\n\f14          BOARD OF THE PIER          3 " +
			"May\nharbour at night.\n", "we went down to the harbour at night | 14          BOARD OF THE PIER          3 May?"},
		{
			"running heads and feet", "We went down to the\n\nDebates of the Pier        7\n\f\nharbour at night. It rained " +
				"and\n\nDebates of the Pier        8\n\f\nwe left.\n",
			"we went down to the harbour at night it rained and we left | Debates of the Pier        7 | Debates of the Pier " +
				"       8",
		},
		{
			"a page of a site as it is printed", "12/3/24, 9:14 AM  Pier talk\n\nWe met.\n\nhttps://pier.example/talk  " +
				"1/3\n\n12/3/24, 9:14 AM  Pier talk\n\nIt rained.\n\nhttps://pier.example/talk  2/3\n\n12/3/24, 9:14 AM  Pier " +
				"talk\n\nWe left.\n\nhttps://pier.example/talk  3/3\n",
			"we met it rained we left | 12/3/24, 9:14 AM  Pier talk | https://pier.example/talk  1/3 | 12/3/24, 9:14 AM  " +
				"Pier talk | https://pier.example/talk  2/3 | 12/3/24, 9:14 AM  Pier talk | https://pier.example/talk  3/3",
		},
		{"columns and pages in the text", "We went to the\n[[Page P12]]\nharbour. {time} 1415\n{time} 1430\nIt rained " +
			"in\n\nColumn 214\n\nthe night.\n", "we went to the harbour time 1415 it rained in the night | [[Page P12]] | " +
			"{time} 1430 | Column 214?"},
		{"captions that say a line again", "and so we go\nover the bar\nand so we go\nover the sea\nand so we go\n",
			"and so we go over the bar and so we go over the sea and so we go"},
		{"compounds and suspended hyphens", "It is a well-\nknown pier, in pre-\nand post-war style; the well is known.\n",
			"it is a well-known pier in pre and post-war style the well is known"},
		{"front matter", "---\ntitle: Remarks\ndate: 2024-05-03\n---\n\nWe went.\n",
			"we went | --- | title: Remarks | date: 2024-05-03 | ---"},
		{"line ends of all kinds", "one\vtwo\ftwo\u0085three\u2028four\rfive", "one two two three four five"},
		{"links and images", "See [our **new** pier](https://pier.example/a?b \"Pier\") and ![a boat](boat.png) it [is] " +
			"(so).", "see our new pier and it is so"},
		{"what was struck out", "It cost <s>forty</s> \\[fourteen\\] ~~dollars~~ pounds &amp; more.",
			"it cost fourteen pounds & more"},
		{"reference marks of Markdown", "It cost more[^1] than that.\n\n[^1]: See the annex.\n",
			"it cost more than that | [^1]: See the annex."},
		{"tags that people leave", "<p>It <em>cost</em> more<br>than &lt;that&gt; x<y.</p>", "it cost more than that x y"},
	} {
		if got := said(c.in); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}
