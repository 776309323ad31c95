package source

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// spoken writes the turns of a source, a line each: speaker, words.
func spoken(src *Source) string {
	var b strings.Builder
	for _, t := range src.Turns {
		b.WriteString(t.Speaker + ">")
		for _, w := range src.Text.Words[t.Lo:t.Hi] {
			b.WriteString(" " + w.Key)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestTurns(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"capitals", "SMITH: We met.\nIt rained.\nJONES: It did.", "Smith> we met it rained\nJones> it did\n"},
		{"one turn of two lines", "SMITH: We met.\nSMITH: It rained.", "Smith> we met it rained\n"},
		{"a direction splits no turn", "SMITH: We met.\nSYSTEM: [Applause]\nSMITH: It rained.", "Smith> we met it rained\n"},
		{"office and party", "SEN. JOHN MCCAIN (R-AZ): No.\nMR. SPICER: Yes.\nTHE PRESIDENT: Maybe.",
			"Sen. John McCain> no\nMr. Spicer> yes\nThe President> maybe\n"},
		{"letters", "Q: Why?\nA: Because.", "Q> why\nA> because\n"},
		{"names that recur", "Ann Lee: Good morning.\nBob Fox: Morning.\nAnn Lee: Shall we?",
			"Ann Lee> good morning\nBob Fox> morning\nAnn Lee> shall we\n"},
		{"brackets", "[Ann Lee]: Good.\n[Bob Fox]: Morning.", "Ann Lee> good\nBob Fox> morning\n"},
		{"bold", "**Ann Lee:** Good.\n\n**Bob Fox**: Morning.", "Ann Lee> good\nBob Fox> morning\n"},
		{"bold before a dash", "**Ann Lee** — Good.\n\n**Bob Fox** — Morning.", "Ann Lee> good\nBob Fox> morning\n"},
		{"dashes", "LEE — Good.\nFOX — Morning.\nLEE — Yes.", "Lee> good\nFox> morning\nLee> yes\n"},
		{"a dateline is no speaker", "PARIS — The talks ended.\nNobody spoke.", "> paris the talks ended nobody spoke\n"},
		{"no labels", "He said this: we won.\nNote: it was late.\nRemember: I told you to remember.",
			"> he said this we won note it was late remember i told you to remember\n"},
		{"a phrase in a labelled text", "FOX: Listen.\nThink about this: two things.\nNumber One: rain.\nLEE: Yes.",
			"Fox> listen think about this two things number one rain\nLee> yes\n"},
		{"directions", "LEE: We won. (APPLAUSE) [Laughter] Thanks (inaudible) you.\n(CROSSTALK)\nFOX: Hear (ph) me [sic].",
			"Lee> we won thanks you\nFox> hear me\n"},
		{"brackets that are speech", "LEE: My 401(k) and (I say it again) [the] plan.",
			"Lee> my 401 k and i say it again the plan\n"},
		{"chevrons", ">> LEE: Good.\n>> Who is it?\n>> FOX: Me.", "Lee> good\n> who is it\nFox> me\n"},
		{"times behind names", "Ann Lee: (00:05)\nGood morning.\nBob Fox: (01:10)\nMorning.\nAnn Lee: (01:12)\nSo.",
			"Ann Lee> good morning\nBob Fox> morning\nAnn Lee> so\n"},
		{"odd capitals", "McCAIN: A.\nDeSANTIS: B.\nO'MALLEY: C.\nJEAN-PIERRE: D.\nURSULA VON DER LEYEN: E.\nDONALD " +
			"TRUMP, JR.: F.", "McCain> a\nDeSantis> b\nO'Malley> c\nJean-Pierre> d\nUrsula von der Leyen> e\nDonald Trump " +
			"Jr.> f\n"},
		{"initials and titles", "JOHN WAYNE Q. PUBLIC: A.\nREP. ANN LEE, D-CALIF., CHAIRMAN: B.\nDR. FOX (VOICE-OVER): C.",
			"John Wayne Q. Public> a\nRep. Ann Lee> b\nDr. Fox> c\n"},
		{"a record of parliament", "Mr. FOX of Texas. Mr. Speaker, I rise.\nThe SPEAKER. Order. I ask.\nMr. FOX of Texas. " +
			"So be it.", "Mr. Fox of Texas> mr speaker i rise\nThe Speaker> order i ask\nMr. Fox of Texas> so be it\n"},
		{"Q without a colon", "THE PRESIDENT:  Thank you.\nQ    Why now?\nTHE PRESIDENT:  Because.\nQ And then?",
			"The President> thank you\nQ> why now\nThe President> because\nQ> and then\n"},
		{"a heading with a colon", "Ann Lee: we will not pay\n\nThe mayor spoke on Monday. She was clear.",
			"> ann lee we will not pay the mayor spoke on monday she was clear\n"},
		{"a heading of possession", "Friday's Programme: music.\nFriday's Programme: tea.",
			"> friday's programme music friday's programme tea\n"},
		{"one label in a report", "The mayor spoke on Monday.\n\nEXTRA FEES: They rise in May.\n\nShe was clear.",
			"> the mayor spoke on monday extra fees they rise in may she was clear\n"},
		{"one speaker", "Remarks at the town hall\nMonday\n\nANN LEE: Good evening. (Applause.)\n\nWe will not pay.",
			"> remarks at the town hall monday\nAnn Lee> good evening we will not pay\n"},
		{"German", "Frage: Warum?\nMinisterin Weber: Darum. (Beifall)\nFrage: Und?\nMinisterin Weber: So.",
			"Frage> warum\nMinisterin Weber> darum\nFrage> und\nMinisterin Weber> so\n"},
	} {
		if got := spoken(Parse(c.in, Auto, "")); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

func TestVoices(t *testing.T) {
	for _, c := range []struct{ name, labels, want string }{
		{"full first, short later", "Ada Holm|Rik Olsen|Holm|Olsen", "Ada Holm|Rik Olsen|Ada Holm|Rik Olsen"},
		{"renamed in the call", "Rik|Ada Holm|Rik Olsen", "Rik Olsen|Ada Holm|Rik Olsen"},
		{"two of one family", "Ada Holm|Rik Holm|Holm", "Ada Holm|Rik Holm|Holm"},
		{"in three steps", "Mayor Ada Holm|Holm|Ada Holm", "Mayor Ada Holm|Mayor Ada Holm|Mayor Ada Holm"},
		{"roles are nobody's", "Speaker 1|Speaker 2|The Speaker", "Speaker 1|Speaker 2|The Speaker"},
		{"a title alone", "Mr. Holm|Ada Lund Holm|Ms. Lund", "Ada Lund Holm|Ada Lund Holm|Ada Lund Holm"},
		{"an office and its holder", "The Reeve (Ms Ada Holm)>Ms Ada Holm|The Reeve|Olsen", "Ms Ada Holm|Ms Ada Holm|Olsen"},
		{"an office of two", "The Reeve (Ms Holm)>Ms Holm|The Reeve (Mr Lund)>Mr Lund|The Reeve",
			"Ms Holm|Mr Lund|The Reeve"},
	} {
		s := &Source{Text: &text.Text{String: c.labels}}
		at := 0
		for i, l := range strings.Split(c.labels, "|") {
			label, name, ok := strings.Cut(l, ">")
			if !ok {
				name = label
			}
			s.Turns = append(s.Turns, Turn{Speaker: name, Label: text.Span{Start: at, End: at + len(label)}, Lo: i, Hi: i + 1})
			at += len(l) + 1
		}
		voices(s, language.ConventionsOf("en"))
		var got []string
		for _, t := range s.Turns {
			got = append(got, t.Voice)
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: %s, want %s", c.name, s, c.want)
		}
	}
}
