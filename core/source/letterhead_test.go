package source

import (
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/text"
)

// TestLetterheads: the fields before a letter, a message or a record are nobody's, and tell who wrote what follows;
// what only looks like fields stays.
func TestLetterheads(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a letter that quotes another", "From: Ada Holm <ada@pier.example>\nSent: Monday, 3 March 2025 10:12\n" +
			"To: Rik Olsen\n" +
			"Subject: Re: the pier\n\nRik,\n\nWe met at noon.\n\nAda\n\n" +
			"On Sun, 2 Mar 2025 at 21:40, Rik Olsen <rik@club.example> " +
			"wrote:\n> It rained, and\n> nobody came.\n\nSo there.\n",
			"Ada Holm> rik we met at noon ada\nRik Olsen> it rained and nobody came\nAda Holm> so there\n"},
		{"the line before is broken", "From: Ada Holm\nTo: Rik Olsen\n\nWe met.\n\nOn Sunday at 9:40 PM Rik Olsen\n" +
			"<rik@club.example> wrote:\n\n> It rained.\n", "Ada Holm> we met\nRik Olsen> it rained\n"},
		{"a verb before the name", "Von: Ada Holm\nAn: Rik Olsen\nBetreff: der Pier\n\nWir waren da.\n\n" +
			"Am 02.03.2025 um 21:40 " +
			"schrieb Rik Olsen:\n> Es hat geregnet.\n", "Ada Holm> wir waren da\nRik Olsen> es hat geregnet\n"},
		{"a name in brackets behind the address", "From: ada@pier.example (Ada Holm)\nSubject: the pier\n\nWe " +
			"met.\n", "Ada " +
			"Holm> we met\n"},
		{"letters one behind another", "-----Original Message-----\nFrom: Holm, Ada\nSent: Sunday\nTo: Rik\n\nWe met.\n\n" +
			"From: rik@club.example\nTo: Ada\nSubject: no\n\nIt rained.\n", "Holm, Ada> we met\nrik@club.example> it rained\n"},
		{"records", "Speaker: Ada Holm\nTime: 00:03\nText: We met at noon.\n\nSpeaker: Rik Olsen\nTime: 00:09\n" +
			"Text: It rained.\n",
			"Ada Holm> we met at noon\nRik Olsen> it rained\n"},
		{"a head of one speech", "Title: The pier\nSpeaker: Ada Holm\nDate: March 2025\n\nWe met at noon.\n\nNobody came.\n",
			"Ada Holm> we met at noon nobody came\n"},
		{"brackets in a letter", "From: Ada Holm\nTo: Rik Olsen\n\nWe met.\n\n(Nobody had told the keeper of the pier)\n",
			"Ada Holm> we met nobody had told the keeper of the pier\n"},
		{"speech that is labelled so", "Speaker: Order.\nHolm: We met.\nSpeaker: Order.\nHolm: Nobody came.\n",
			"Speaker> order\nHolm> we met\nSpeaker> order\nHolm> nobody came\n"},
	} {
		tag := "en"
		if c.name == "a verb before the name" {
			tag = "de"
		}
		nobody := func(turn string) bool { return strings.HasPrefix(turn, ">") }
		turns := strings.SplitAfter(spoken(Parse(c.in, Auto, tag)), "\n")
		got := strings.Join(slices.DeleteFunc(turns, nobody), "")
		if got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

// TestLetterTimes: the time of a record is that of its words.
func TestLetterTimes(t *testing.T) {
	s := Parse("Speaker: Ada Holm\nTime: 00:03\nText: We met.\n\nSpeaker: Rik Olsen\nTime: 00:09\n"+
		"Text: It rained.\n", Auto, "en")
	if c, ok := s.CueAt(len(s.Text.Words) - 1); !ok || c.Start != 9000 {
		t.Errorf("got %v", c)
	}
}

// TestFieldNames: a field has a short name of a word or two; a line of speech with a colon in it is none.
func TestFieldNames(t *testing.T) {
	for line, want := range map[string]bool{
		"Reply to: Ada Holm": true, "Responsible Department: Piers": true, "What he said: we met.": false,
		"Nobody ever told me this: it rained.": false, "Responsible Undersecretaries: Ada Holm": false,
	} {
		if _, ok := fieldAt(line, text.Span{End: len(line)}); ok != want {
			t.Errorf("%q is a field: %v", line, ok)
		}
	}
}
