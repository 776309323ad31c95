package source

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
)

// timed writes the cues of a source, a line each: from, to, speaker, words.
func timed(src *Source) string {
	var b strings.Builder
	for _, c := range src.Cues {
		t, _ := src.TurnAt(c.Lo)
		fmt.Fprintf(&b, "%d-%d %s>", c.Start, c.End, t.Speaker)
		for _, w := range src.Text.Words[c.Lo:c.Hi] {
			b.WriteString(" " + w.Key)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestCues(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{
			"labels, dashes and sounds in SubRip",
			"1\n00:00:01,000 --> 00:00:02,500\nSMITH: We met\n[door slams] at noon.\n\n2\n00:00:03,000 --> 00:00:04,000\n- " +
				"Who?\n- ♪ Nobody ♪\n\n3\n00:00:04,000 --> 00:00:05,000\n[applause]\n",
			"1000-2500 Smith> we met at noon\n3000-4000 > who nobody\n",
		},
		{
			"no blank lines, no numbers, stops for commas",
			"00:00:01.000 --> 00:00:02.000\nOne\n00:00:03.000 --> 00:00:04.000\nTwo\n",
			"1000-2000 > one\n3000-4000 > two\n",
		},
		{
			"a number that is said",
			"1\n00:00:01,000 --> 00:00:02,000\nIn\n1984\nit rained\n\n2\n00:00:02,000 --> " +
				"00:00:03,000\n42\n\n3\n00:00:03,000 --> 00:00:04,000\nyes\n",
			"1000-2000 > in 1984 it rained\n2000-3000 > 42\n3000-4000 > yes\n",
		},
		{
			"identifiers, comments, settings and short times in WebVTT",
			"\ufeffWEBVTT\nKind: captions\n\nNOTE\nnot said\n\nSTYLE\n::cue{}\n\nREGION\nid:a\n\nintro - 1\n00:01.000 --> " +
				"00:02.000 line:0 position:10%\nHi\n\n00:03.000 --> 01:00:04.000\nYou\n",
			"1000-2000 > hi\n3000-3604000 > you\n",
		},
		{
			"voices and markup in WebVTT",
			"WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ann Lee>I <i>do</i>n&#39;t <00:01.500><c.x>know</c> &amp;\n<v Bob " +
				"Fox>why</v>, she asks\n\n00:02.000 --> 00:03.000\n<ruby>so<rt>sou</rt></ruby> <lang de>ja</lang> 1 &lt; " +
				"2&nbsp;x\n",
			"1000-2000 Ann Lee> i don't know & why she asks\n2000-3000 > so ja 1 2 x\n",
		},
		{
			"who speaks stands in the identifier of the cue",
			"WEBVTT\n\n1 \"Ann Lee\" (3512089)\n00:01.000 --> 00:02.000\nHi\n\n2 \"Bob Fox\" (1190)\n00:03.000 --> " +
				"00:04.000\nYou\n\nnote \"x\" (5)\n00:05.000 --> 00:06.000\nthere\n",
			"1000-2000 Ann Lee> hi\n3000-4000 Bob Fox> you\n5000-6000 > there\n",
		},
		{
			"rolling captions are said once",
			"WEBVTT\n\n00:00.000 --> 00:02.000\n \nwe came<00:01.000><c> home</c>\n\n00:02.000 --> 00:02.010\nwe came home\n " +
				"\n\n00:02.010 --> 00:04.000\nwe came home\nit<00:03.000><c> rained</c>\n\n00:04.000 --> 00:04.010\nit rained\n " +
				"\n\n00:04.010 --> 00:06.000\nit rained\nall day\n",
			"0-2000 > we came home\n2010-4000 > it rained\n4010-6000 > all day\n",
		},
		{
			"captions that roll over three lines are said once",
			"1\n00:00:00,000 --> 00:00:02,000\nwe came home\n\n2\n00:00:02,000 --> 00:00:04,000\nwe came home\nit rained\n\n" +
				"3\n00:00:04,000 --> 00:00:06,000\nwe came home\nit rained\nall day\n\n" +
				"4\n00:00:06,000 --> 00:00:08,000\nit rained\nall day\nlong\n",
			"0-2000 > we came home\n2000-4000 > it rained\n4000-6000 > all day\n6000-8000 > long\n",
		},
		{
			"three captions that roll",
			"1\n00:00:00,000 --> 00:00:02,000\nwe came home\n\n2\n00:00:02,000 --> 00:00:04,000\nwe came home\nit rained\n\n" +
				"3\n00:00:04,000 --> 00:00:06,000\nit rained\nall day\n",
			"0-2000 > we came home\n2000-4000 > it rained\n4000-6000 > all day\n",
		},
		{
			"a frame may lie between rolling captions",
			"1\n00:00:00,000 --> 00:00:02,000\nwe came home\n\n2\n00:00:02,040 --> 00:00:04,000\nwe came home\nit rained\n\n" +
				"3\n00:00:04,040 --> 00:00:06,000\nit rained\nall day\n\n4\n00:00:06,040 --> 00:00:08,000\nall day\n\n",
			"0-2000 > we came home\n2040-4000 > it rained\n4040-6000 > all day\n",
		},
		{
			"after two frames a line is said again",
			"1\n00:00:00,000 --> 00:00:02,000\nrow the boat\n\n2\n00:00:02,080 --> 00:00:04,000\nrow the boat\n\n" +
				"3\n00:00:04,080 --> 00:00:06,000\nrow the boat\n\n4\n00:00:06,080 --> 00:00:08,000\nrow the boat\n",
			"0-2000 > row the boat\n2080-4000 > row the boat\n4080-6000 > row the boat\n6080-8000 > row the boat\n",
		},
		{
			"a word said twice is no rolling caption",
			"1\n00:00:01,000 --> 00:00:02,000\nNo.\n\n2\n00:00:02,000 --> 00:00:03,000\nNo.\n",
			"1000-2000 > no\n2000-3000 > no\n",
		},
		{
			"times in a transcript",
			"[00:00:05] SMITH: We met. [00:01:10] It rained.\nJONES: (1:02:03) It did.\n00:70:00 is no time, and 12:30 is " +
				"noon.\n",
			"5000-70000 Smith> we met\n70000-3723000 Smith> it rained\n3723000-3723000 Jones> it did 00 70 00 is no time and " +
				"12 30 is noon\n",
		},
		{
			"times of two fields, where they rise",
			"0:00 we met at noon\n0:03 it rained\n1:06 nobody came\n",
			"0-3000 > we met at noon\n3000-66000 > it rained\n66000-66000 > nobody came\n",
		},
		{
			"times in round brackets within a line, where they rise",
			"(0:00) we met at noon (0:03) it rained (at 12:30) and (1:06) nobody came\n",
			"0-3000 > we met at noon\n3000-66000 > it rained at 12 30 and\n66000-66000 > nobody came\n",
		},
		{
			"the panel of a video page, line by line and as it is copied",
			"0:00\n0 seconds\nwe met at noon\n0:33\n33 seconds\nit rained\n1:061 minute, 6 secondsnobody came\n",
			"0-33000 > we met at noon\n33000-66000 > it rained\n66000-66000 > nobody came\n",
		},
		{
			"ranges, frames and arrows",
			"[00:00:01.000 --> 00:00:03.000] We met.\n[00:00:03:12] It rained.\n(00:05 - 00:09) Nobody came.\n",
			"1000-3000 > we met\n3000-5000 > it rained\n5000-5000 > nobody came\n",
		},
		{
			"a time of day is no offset",
			"[10:15 AM] Ada Holm: We met.\n[10:16 AM] Rik Olsen: It rained.\n[10:17 AM] Ada Holm: So.\n",
			"",
		},
		{
			"nor are those of a day's clock",
			"[19:00:04] ADA HOLM: We met.\n[19:02:11] RIK OLSEN: It rained.\n",
			"",
		},
		{
			"a word that two cues share",
			"1\n00:00:01,000 --> 00:00:03,000\nThe har-\n\n2\n00:00:03,000 --> 00:00:05,000\nbour was—\n",
			"1000-3000 > the harbour\n3000-5000 > was\n",
		},
		{
			"names with times behind them",
			"Ann Lee  0:03\nGood morning.\n[Bob Fox] 00:01:05\nMorning.\nAnn Lee 1:07\nSo.\n",
			"3000-65000 Ann Lee> good morning\n65000-67000 Bob Fox> morning\n67000-67000 Ann Lee> so\n",
		},
	} {
		if got := timed(Parse(c.in, Auto, "")); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

// TestSubtitlePlaces: a reader is shown the place of a word in the file, with what the file writes there.
func TestSubtitlePlaces(t *testing.T) {
	src := Parse("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>I <i>do</i>n&#39;t see.\n\n00:02.000 --> 00:03.000\nYou "+
		"<b>do</b>.\n", Auto, "")
	var got []string
	for _, w := range src.Text.Words {
		got = append(got, src.Text.Slice(w.Span))
	}
	if s := strings.Join(got, "|"); s != "I|do</i>n&#39;t|see|You|do" {
		t.Errorf("the words stand at %s", s)
	}
	if l := src.Text.Slice(src.Turns[0].Label); l != "<v Ann>" {
		t.Errorf("the label is %q", l)
	}
	if n := len(src.Text.Sentences(src.Text.Paragraphs[0], &language.For("en").Grammar)); len(src.Text.Paragraphs) != 2 ||
		n != 1 {
		t.Errorf("%d paragraphs, %d sentences in the first", len(src.Text.Paragraphs), n)
	}
}

func TestFormats(t *testing.T) {
	for in, want := range map[string]Format{
		"": Plain, "WEBVTT": VTT, "\ufeffWEBVTT - x\n": VTT, "WEBVTTX": Plain, "WEBVTT said so": VTT,
		"1\n00:00:01,000 --> 00:00:02,000\nHi": SRT, "\n\n1\r\n00:00:01,000 --> 00:00:02,000\r\nHi": SRT,
		"00:00:01,000 --> 00:00:02,000":              SRT,
		"1\nWe met at 00:00:01,000 --> 00:00:02,000": Plain, "SMITH: Hi\n00:00:01,000 --> 00:00:02,000\n": Plain,
	} {
		if got := Parse(in, Auto, "").Format; got != want {
			t.Errorf("%q: format %d, want %d", in, got, want)
		}
	}
	if got := Parse("SMITH: Hi", SRT, ""); got.Format != SRT || len(got.Text.Words) != 1 {
		t.Error("what does not fit the format is not taken as speech")
	}
}

// TestSubtitleNames: who speaks may stand in brackets behind the times of a cue, on a line below or before the words.
func TestSubtitleNames(t *testing.T) {
	for _, form := range []string{" [NAME]\n", "\n[NAME]\n", "\n[NAME] "} {
		cue := func(at, name, said string) string {
			return at + " --> " + at + strings.ReplaceAll(form, "NAME", name) + said + "\n\n"
		}
		in := "1\n" + cue("00:00:03,000", "Ada Holm", "We met.") + "2\n" + cue("00:00:09,000", "Rik Olsen", "It rained.") +
			"3\n" + cue("00:00:12,000", "Ada Holm", "Nobody came.")
		s := Parse(in, SRT, "en")
		if got := spoken(s); got != "Ada Holm> we met\nRik Olsen> it rained\nAda Holm> nobody came\n" {
			t.Errorf("%q: got %q", form, got)
		}
		if c, ok := s.CueAt(2); !ok || c.Start != 9000 {
			t.Errorf("%q: the second cue: %v", form, c)
		}
	}
}
