package source

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
)

// TestLimits holds each length at which a file is read otherwise: what stands short of it, and what stands beyond.
func TestLimits(t *testing.T) {
	lines := func(n int) string { return strings.Repeat("A line of the head\n", n) }
	first := func(in string) string {
		s := Parse(in, Auto, "")
		if len(s.Turns) == 0 {
			return ""
		}
		return s.Turns[len(s.Turns)-1].Speaker
	}
	const cue = "1\n00:00:01,000 --> 00:00:03,000\n"
	cues := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "00:%02d.000 --> 00:%02d.900\nso it was\n\n", i, i)
		}
		return b.String()
	}
	for _, c := range []struct {
		name    string
		is      func(n int) bool
		yes, no int
	}{
		{"longestDirection: brackets with the name of a sound are a stage direction", func(n int) bool {
			return !strings.Contains(spoken(Parse("LEE: We won. [Laughter "+strings.Repeat("and ", n/4)+
				"applause] So.\nFOX: Yes.", Auto, "")), "laughter")
		}, 140, 300},
		{"headLines: the head of a document names its speaker", func(n int) bool {
			return first(lines(n)+"Statement by Ada Holm\n\nWe will not pay for the pier. It is old.\n") == "Ada Holm"
		}, 5, 9},
		{"longestOpening: a recording may begin late", func(n int) bool {
			at := func(n int) string { return "[" + strconv.Itoa(n) + ":00:0" }
			timed := Parse(at(n)+"5] LEE: We met.\n"+at(n)+"7] FOX: It rained.\n", Auto, "")
			return len(timed.Cues) > 0
		}, 4, 7},
		{"longestRemark: brackets with the remark of another are not the speaker's", func(n int) bool {
			return !strings.Contains(spoken(Parse("LEE: We won. (Ada Holm [XYZ]: "+strings.Repeat("so ", n/3)+
				"late!) So.\nFOX: Yes.", Auto, "")), "late")
		}, 900, 1800},
		{"longestTag: a tag is not spoken", func(n int) bool {
			return !strings.Contains(spoken(Parse(cue+"<font face=\""+strings.Repeat("x", n)+"\">We won.\n", Auto, "")), "font")
		}, 200, 400},
		{"longestEntity: a character reference is a character", func(n int) bool {
			return !strings.Contains(spoken(Parse(cue+"We &#"+strings.Repeat("0", n-5)+"38; they won.\n", Auto, "")), "38")
		}, 8, 14},
		{"longestLink: an address is not spoken", func(n int) bool {
			return !strings.Contains(spoken(Parse("# Talk\n\n**LEE:** We [won](https://example.org/"+strings.Repeat("x", n)+
				").\n\n**FOX:** Yes.\n", Auto, "")), "example")
		}, 1500, 3000},
		{"longestUncased: a name in a script without capitals is a label", func(n int) bool {
			return first("李明：是的。\n王"+strings.Repeat("小", n-1)+"：我们赢了。\n李明：好。\n王"+strings.Repeat("小", n-1)+"：好。\n") != "李明"
		}, 10, 20},
		{"paragraphCues: cues without a stop are a paragraph", func(n int) bool {
			s := Parse("WEBVTT\n\n"+cues(n), Auto, "")
			return len(s.Text.Paragraphs) == 1
		}, 12, 24},
		{"longestPause: nobody may be heard for so many seconds", func(n int) bool {
			s := Parse("WEBVTT\n\n00:01.000 --> 00:02.000\n- We won\n\n00:"+strconv.Itoa(n+2)+
				".000 --> 01:00.000\nin May.\n", Auto, "")
			return len(s.Doubts) == 0
		}, 8, 15},
		{"pageWords: so many words stand with the number of a page in a sentence", func(n int) bool {
			return !strings.Contains(spoken(Parse("LEE: We closed the old road by the river and\n\nColumn "+
				strings.Repeat("Old ", n-2)+"214\n\nwe stayed in the town.\n\nFOX: It rained.\n", Auto, "")), "214")
		}, 3, 6},
		{"longestRunning: a head that runs through the pages", func(n int) bool {
			head := "\n\nMinutes " + strings.Repeat("Old ", n/4) + "Town\n\n"
			return !strings.Contains(spoken(Parse("LEE: We closed the road by the river and"+head+"we stayed in the town"+
				head+"for a week, and then"+head+"the rain came.\n\nFOX: It rained.\n", Auto, "")), "minutes")
		}, 120, 240},
		{"crowded: labels that share a word of a name which tells somebody", func(n int) bool {
			var b strings.Builder
			for i := range n - 2 {
				fmt.Fprintf(&b, "HOLM Q%cR%cA: We won.\n", 'A'+i%26, 'A'+i/26)
			}
			s := Parse(b.String()+"HOLM ADA: So.\nHOLM ADA RICH: Yes.\n", Auto, "")
			return s.Turns[n-2].Voice == s.Turns[n-1].Voice
		}, 30, 60},
		{"longestLabel: a name with so much behind it is a label", func(n int) bool {
			return !strings.Contains(spoken(Parse("ADA HOLM, "+strings.Repeat("N", n-10)+": We won.\nRIK OLSEN: Yes.\n",
				Auto, "")), "nnn")
		}, 90, 140},
		{"loosePart: two labels that are no names are some among so many", func(n int) bool {
			var b strings.Builder
			for i := range n - 2 {
				b.WriteString([]string{"first minister", "prime minister"}[i%2] + ": we won.\n\n")
			}
			return strings.Contains(spoken(Parse("the old guard: so.\n\n"+b.String()+"the old guard: yes.\n", Auto, "")),
				"guard> so")
		}, 30, 60},
		{"besideReach: a sentence goes on over the number of a page behind so many empty lines", func(n int) bool {
			return !strings.Contains(said("We went down to the"+strings.Repeat("\n", n)+"12\n\nharbour at night.\n"), "the 12")
		}, 12, 24},
		{"chainGap: so many lines without a number stand between two that a margin numbers", func(n int) bool {
			return !strings.Contains(said("It rained all day.\nNobody came.\n1 We met\n2 at noon\n3 and went\n4 down\n"+
				strings.Repeat("PIER REVIEW\n", n)+"5 to the\n6 harbour\n7 at night\n8 in May.\nSo it was.\nThank you.\n"),
				"2 at noon")
		}, 2, 4},
		{"breakLines: so many lines stand in a sentence where a page ends", func(n int) bool {
			heads := []string{"PIER REVIEW", "A TOWN BY THE SEA", "HARBOUR BOARD", "SPRING", "OLD SERIES", "THE NORTH"}
			return !strings.Contains(said("We went down to the\n\n17\n\n"+strings.Join(heads[:n-1], "\n\n")+
				"\n\nharbour at night.\n"), "the 17")
		}, 4, 6},
	} {
		if !c.is(c.yes) {
			t.Errorf("%s, but not at %d", c.name, c.yes)
		}
		if c.is(c.no) {
			t.Errorf("%s, at %d too", c.name, c.no)
		}
	}
}
