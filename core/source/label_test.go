package source

import (
	"strings"
	"testing"
)

// meeting writes a call of two, with the labels given, as captions of a meeting.
func meeting(a, b string) string {
	return "WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n" + a + ": We met at noon.\n\n2\n00:00:05.000 --> 00:00:08.000\n" +
		b + ": It rained and\n\n" +
		"3\n00:00:08.000 --> 00:00:11.000\n" + b + ": nobody came.\n\n4\n00:00:12.000 --> 00:00:15.000\n" + a +
		": You will see.\n"
}

// TestLabelsOfMeetings: what recurs at the start of cues is a label, whatever its letters.
func TestLabelsOfMeetings(t *testing.T) {
	for _, c := range []struct{ label, name string }{
		{"rik-olsen", "rik-olsen"}, {"olsen_r (Rik)", "olsen_r (Rik)"}, {"r.olsen@pier.example", "r.olsen@pier.example"},
		{"+47 22 555 014", "+47 22 555 014"},
		{"Rik van der Velde", "Rik van der Velde"}, {"Rik le Brun", "Rik le Brun"}, {"Erin St. Clair", "Erin St. Clair"},
		{"Maj. Gen. Olsen", "Maj. Gen. Olsen"},
		{"Rik Olsen (he/him)", "Rik Olsen"}, {"Rik Olsen | Harbour", "Rik Olsen | Harbour"}, {"Will", "Will"},
		{"Second Mate", "Second Mate"}, {"Maria del Pilar Ruiz de la Vega", "Maria del Pilar Ruiz de la Vega"},
		{"佐藤花子", "佐藤花子"}, {"佐藤花子 (Hanako)", "佐藤花子"}, {"Рик Ольсен", "Рик Ольсен"}, {"ريم الشامي", "ريم الشامي"},
		{"iPhone 12", "iPhone 12"}, {"Speaker A", "Speaker A"}, {"spk_1", "spk_1"}, {"Olsen, Rik", "Olsen, Rik"},
		{"R.J. Olsen", "R.J. Olsen"}, {"Olsen, R.", "Olsen, R."}, {"O'Leary, Rik", "O'Leary, Rik"},
		{"de la Vega, Rik", "de la Vega, Rik"}, {"Rik Olsen, PhD", "Rik Olsen"}, {"Olsen, PhD", "Olsen"}, {"Note " +
			"Taker", "Note Taker"}, {"Rik's iPad", "Rik's iPad"},
		{"(206) 555-0142", "(206) 555-0142"}, {"Dipl.-Ing. Olsen", "Dipl.-Ing. Olsen"},
		{"Rik \"Ricky\" Olsen", "Rik \"Ricky\" Olsen"},
	} {
		want := "Ada Holm> we met at noon\n" + c.name + "> it rained and nobody came\nAda Holm> you will see\n"
		if got := spoken(Parse(meeting("Ada Holm", c.label), Auto, "")); got != want {
			t.Errorf("%s:\n got %q\nwant %q", c.label, got, want)
		}
	}
}

// exchange writes three turns of two people, each behind the label that the frame makes of a name.
func exchange(frame func(name string) string) string {
	return frame("Ada Holm") + "We met at noon.\n\n" + frame("Rik Olsen") + "It rained.\n\n" + frame("Ada Holm") +
		"Nobody came.\n\n" + frame("Rik Olsen") + "No.\n"
}

// TestLabelForms: one exchange, in the forms that recognisers, courts and parliaments write.
func TestLabelForms(t *testing.T) {
	for _, form := range []string{
		"NAME: ", "* NAME: ", "- NAME: ", "**NAME:** ", "**NAME**: ", "<b>NAME:</b> ", "[00:03] NAME: ",
		"\\[00:03\\] **NAME:** ", "[00:00:03:12] NAME: ", "00:00:03 NAME: ", "00:00:03\tNAME:\t", "0:03 NAME: ",
		"(00:03) NAME: ", "[00:00:03] [NAME] ", "NAME  00:03\n", "NAME\t00:00:03\n", "NAME [00:00:03]\n",
		"NAME (00:03 - 00:09)\n", "**NAME** [00:00:03]\n", "**NAME** [(00:03)](https://x.example/?t=3)\n", "00:03 - NAME\n",
		"00:00:03 NAME\n", "NAME (North) (Lab)\n\n", "The Minister for Piers (NAME)\n\n", "NAME (PPE). – ", "NAME - ",
		"NAME — ", "**NAME** — ", ">> NAME: ", "NAME (North—East): ", "NAME, Member of the Board of Directors:\n",
		"[12/03/2024, 14:05:33] NAME: ", "NAME： ", "NAME - 00:03\n", "NAME | 00:03\n", "NAME 00:03: ", "NAME.- ", "NAME.— ",
		"NAME      ", "00;00;03;12 - 00;00;09;00\nNAME\n",
		"NAME   00:00:03   ", "NAME\t00:00:03\t", "**NAME** (00:03): ", "00:00:03 --> 00:00:09 [NAME] ",
		"#00:00:03-4# NAME: ",
		"**00:03** NAME: ", "**00:03** **NAME:** ", "NAME 00:03 ", "NAME (00:03) ", "NAME [00:03] ", "NAME at 0:03:\n",
		"NAME at 00:03\n", "[3.20s] NAME: ", "(12s) NAME: ", "[3.20 - 5.04] NAME: ", "<NAME> ", "{NAME} ",
		"[00:03] <NAME> ", "| NAME | ", "NAME / ", "NAME = ", "NAME » ", "NAME > ", "🎤 NAME: ", "Q12 NAME: ",
		"14:01:11 From NAME to Everyone : ", "NAME wrote:\n", "12/03/2024, 14:01 - NAME: ", "3/12/24, 2:01 PM - NAME: ",
		"2024-03-12 14:01:33 NAME: ", "NAME  2:15 PM\n", "NAME [2:15 PM]\n", "NAME — 12/03/2024 14:05\n",
		"NAME, [12.03.2024 14:05]\n", "NAME — Today at 2:15 PM\n", "NAME\n2:15 PM\n" +
			"", "_NAME._ ", "[00:00:03] **NAME** ", "{00:00:03} NAME: ", "<00:00:03> NAME: ",
		"[00:03, NAME] ", "[00:00:03 NAME]: ", "NAME @ 00:03: ", "NAME @00:03\n", "NAME · 00:03\n", "NAME // 00:03\n",
		"NAME | 00:03 | ", "**NAME (00:03)**\n", "`[00:03]` NAME: ", "00:00:03 --> 00:00:09 NAME\n",
		"0:0:3.12 --> 0:0:9.0\nNAME\n", "NAME, 00:03\n", "NAME, 00:00:03\n", "NAME / 00:03\n", "NAME:: ",
		"[NAME]\n", "**NAME**\\\n", "<b>NAME</b><br>", "**NAME**: [00:03](https://x.example/?t=3) ",
		"1. **NAME**: ", "#### 00:03 NAME\n\n", "00:00:03:00\t00:00:09:00\tNAME\t",
		"NAME -> ", "NAME → ",
		"**NAME** *00:03*\n", "**NAME** - *00:03*\n", "@0:03 - NAME\n", "- 00:03 **NAME**: ", "01.02 NAME: ",
		"3.200000\t5.040000\tNAME: ", "**NAME.** ", "NAME -- Analyst\n\n", "NAME\n(OC) ",
		"*NAME* [2:15 PM]: ", "[NAME:] ", "— NAME : ", "| 00:03 | NAME | ",
		"[NAME 00:03] ", "[00:03 NAME] ", "NAME · Mar 12, 2024\n", "[12/03/2024, 14:05:33] ~ NAME: ",
		"[12/03/2024, 14:05:33] ~\u202fNAME: ",
	} {
		want := "Ada Holm> we met at noon\nRik Olsen> it rained\nAda Holm> nobody came\nRik Olsen> no\n"
		if got := spoken(Parse(exchange(func(n string) string { return strings.ReplaceAll(form, "NAME", n) }), Auto,
			"en")); got != want {
			t.Errorf("%q:\n got %q\nwant %q", form, got, want)
		}
	}
}

func TestLabelsOfRecords(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{
			"a hearing", "    Chairman Holm. The Committee will come to order. We\nmet at noon.\n    Mr. Olsen, you may " +
				"begin.\n    Mr. Olsen. Thank you, Chairman Holm.\n    Chairman Holm. Well?\n    Mr. Olsen. It rained.\n    Ms. " +
				"Brandt. Did it?\n",
			"Chairman Holm> the committee will come to order we met at noon mr olsen you may begin\nMr. Olsen> thank you " +
				"chairman holm\nChairman Holm> well\nMr. Olsen> it rained\nMs. Brandt> did it\n",
		},
		{
			"a record of a congress", "  Mr. DE WITT of Holm. Mr. Speaker, I rise.\n  The SPEAKER pro tempore (Mr. Olsen). " +
				"Without objection.\n  Ms. MERK (when her name was called). Present.\n  Mr. DE WITT of Holm. Thank you.\n",
			"Mr. de Witt of Holm> mr speaker i rise\nThe Speaker pro tempore> without objection\nMs. Merk> present\nMr. de " +
				"Witt of Holm> thank you\n",
		},
		{"initials", "AH: We met.\n\nRO: It rained.\n\nAH: Nobody came.\n", "AH> we met\nRO> it rained\nAH> nobody came\n"},
		{"a deposition", "BY MS. HOLM:\nQ.  Did you see it?\nA.  I did.\nMR. OLSEN:  Objection.\nQ.  Who rang?\nA.  A " +
			"neighbour.\n", "Q> did you see it\nA> i did\nMr. Olsen> objection\nQ> who rang\nA> a neighbour\n"},
		{"two people of one family name", "Olsen, Rik: We met.\n\nOlsen, Ada: It rained.\n\nOlsen, Rik: Nobody " +
			"came.\n\nOlsen, Ada: No.\n", "Olsen, Rik> we met\nOlsen, Ada> it rained\nOlsen, Rik> nobody came\nOlsen, Ada> " +
			"no\n"},
		{"chairs of a record", "  The PRESIDENT pro tempore. We met.\n  The ACTING PRESIDENT pro tempore. It rained.\n  " +
			"The PRESIDENT pro tempore. Nobody came.\n  The ACTING PRESIDENT pro tempore. No.\n",
			"The President pro tempore> we met\nThe Acting President pro tempore> it rained\nThe President pro tempore> " +
				"nobody came\nThe Acting President pro tempore> no\n"},
		{"voices told apart by their first word", "Male speaker: We met.\n\nFemale speaker: It rained.\n\nMale speaker: " +
			"Nobody came.\n\nFemale speaker: No.\n", "Male speaker> we met\nFemale speaker> it rained\nMale speaker> nobody " +
			"came\nFemale speaker> no\n"},
		{"every line has one, whatever it is", "ada_h: We met.\nr.olsen: It rained.\nada_h: Nobody came.\n",
			"ada_h> we met\nr.olsen> it rained\nada_h> nobody came\n"},
		{"every line has a letter", "I: We met.\nR: It rained.\nI: Nobody came.\n",
			"I> we met\nR> it rained\nI> nobody came\n"},
		{"every line has a first name before a dash", "Ada - We met.\n\nRik - It rained.\n\nAda - Nobody came.\n",
			"Ada> we met\nRik> it rained\nAda> nobody came\n"},
		{"a first name over every paragraph", "Ada\nWe met.\n\nRik\nIt rained.\n\nAda\nNobody came.\n",
			"Ada> we met\nRik> it rained\nAda> nobody came\n"},
		{"a code over every paragraph", "**P01**\n\nWe met.\n\n**P02**\n\nIt rained.\n\n**P01**\n\nNobody came.\n",
			"P01> we met\nP02> it rained\nP01> nobody came\n"},
		{"every answer begins with a stop", "Yes. We met.\n\nNo. It rained.\n\nYes. Nobody came.\n",
			"> yes we met no it rained yes nobody came\n"},
		{"capitals before a stop within captions in capitals", "00:00:01 >> WE MET AT\n00:00:02 THE PIER. >> IT RAINED ON\n" +
			"00:00:04 THE ROAD. NOBODY CAME.\n", "> we met at the pier it rained on the road nobody came\n"},
		{"initials behind a family", "Olsen R. P. We met.\n\nHolm A.K. It rained.\n\nOlsen R. P. Nobody came.\n\n" +
			"Holm A.K. No.\n", "Olsen R. P.> we met\nHolm A.K.> it rained\nOlsen R. P.> nobody came\nHolm A.K.> no\n"},
		{"a question's letter before a name", "<Q - Ada Holm>:\nWe met?\n\n<A - Rik Olsen>:\nIt rained.\n",
			"Ada Holm> we met\nRik Olsen> it rained\n"},
		{"times below a name", "**Ada:**\n[00:00] We met.\n[00:04] It rained.\n\n**Rik:**\n[00:09] Nobody came.\n",
			"Ada> we met it rained\nRik> nobody came\n"},
		{"a name once, with a time behind the colon", "Ada: [00:03] We met.\n\nIt rained. [00:08] It did.\n\n" +
			"Rik: [00:10] Nobody came.\n\nAda: [00:12] No.\n", "Ada> we met it rained it did\nRik> nobody came\nAda> no\n"},
		{"an office with a number", "The Pier, 1:22 P.M.\n\nTHE FIRST LADY: We met. (Applause.)\n\nIt rained.\n",
			"> the pier 1 22 p.m\nThe First Lady> we met it rained\n"},
		{"a head that goes on behind the name", "STATEMENT BY ADA HOLM ON THE PIER\n\nWe met.\n\nIt rained.\n",
			"> statement by ada holm on the pier\nAda Holm> we met it rained\n"},
		{"a word of grammar among names", "Ada - We met.\n\nThat - It rained.\n\nAda - Nobody came.\n",
			"Ada> we met that it rained nobody came\n"},
		{"a short family with an elision", "Jean d’Holm: We met.\n\nRik: It rained.\n\nJean d’Holm: No.\n",
			"Jean d’Holm> we met\nRik> it rained\nJean d’Holm> no\n"},
		{"accounts of a chat", "<ada_h> We met.\n<rik77> It rained.\n<ada_h> Nobody came.\n<rik77> No.\n",
			"ada_h> we met\nrik77> it rained\nada_h> nobody came\nrik77> no\n"},
		{"a dash before a house", "Ms HOLM (North) (3.05 p.m.)—We met.\n\nMr OLSEN—It rained.\n\nMs HOLM—Nobody came.\n",
			"Ms Holm> we met\nMr Olsen> it rained\nMs Holm> nobody came\n"},
		{
			"a call with the firms of those who ask", "Operator\n\nGood day.\n\nAda Holm -- Chief Executive\n\nWe met at " +
				"noon.\n\nRik Olsen -- Olsen Bank -- Analyst\n\nIt rained?\n\nAda Holm -- Chief Executive\n\nNobody " +
				"came.\n\nOperator\n\nThat was all.\n",
			"Operator> good day\nAda Holm> we met at noon\nRik Olsen> it rained\nAda Holm> nobody came\nOperator> that was " +
				"all\n",
		},
		{
			"a call whose speeches are counted", "----\nOperator   [1]\n----\n\nGood day.\n\n----\nAda Holm,  Holm Piers - " +
				"CEO   [2]\n----\n\nWe met.\n\n----\nRik Olsen,  Bank - Analyst   [3]\n----\n\nIt rained?\n\n----\nAda Holm,  " +
				"Holm Piers - CEO   [4]\n----\n\nNobody came.\n",
			"Operator> good day\nAda Holm> we met\nRik Olsen> it rained\nAda Holm> nobody came\n",
		},
		{"questions in bold", "**Q: We met?**\n\nA: It rained.\n\n**Q: Who came?**\n\nA: Nobody.\n",
			"Q> we met\nA> it rained\nQ> who came\nA> nobody\n"},
		{"names of a parliament, once each", "Vice-President Karin Voss:\nWe go on with the pier.\n\n" +
			"Ada Holm (SPD):\nWe met.\n\n" +
			"Rik Olsen (FDP):\nIt rained.\n", "Vice-President Karin Voss> we go on with the pier\nAda Holm> we met\n" +
			"Rik Olsen> it rained\n"},
		{"headings with years, once each", "Findings on Piers (2024):\nIt rained.\n\nNobody came that day.\n\n" +
			"The keeper rang." +
			"\n\nQuestions on Piers (2025):\nWho came?\n\nNobody did.\n" +
			"", "> findings on piers 2024 it rained nobody came that day " +
			"the keeper rang questions on piers 2025 who came nobody did\n"},
		{"numbered headings", "Level 1\n\nIt rained.\n\nLevel 2\n\nNobody came.\n\nAlign Right\n\n(There was one who " +
			"came in the evening)\n\nLevel 1\n\nIt rained again.\n\nLevel 2\n\nThat was all.\n",
			"> level 1 it rained level 2 nobody came align right there was one who came in the evening level 1 it " +
				"rained again level 2 that was all\n"},
		{"times beside the numbers of lines", "09:14:03   1      Q.  We met at noon because\n09:14:05   2  it rained.\n" +
			"09:14:08   3      A.  Nobody came, and\n09:14:11   4  nobody rang.\n09:14:12   5      Q.  Why?\n" +
			"09:14:15   6      " +
			"A.  It rained.\n09:14:20   7      Q.  Did\n09:14:21   8  it?\n09:14:25   9      A.  It did.\n",
			"Q> we met at noon because it rained\nA> nobody came and nobody rang\nQ> why\nA> it rained\nQ> did it\nA> it did\n"},
		{"times at the other end of numbered lines", "1      Q.  We met at noon because     09:14:03\n" +
			"2  it rained.           " +
			"     09:14:05\n3      A.  Nobody came, and     09:14:08\n4  nobody rang.     09:14:10\n" +
			"5      Q.  Why?     09:14:11\n" +
			"6      A.  It rained.     09:14:12\n7      Q.  Did     09:14:15\n8  it?     09:14:16\n" +
			"9      A.  It did.     09:14:17\n",
			"Q> we met at noon because it rained\nA> nobody came and nobody rang\nQ> why\nA> it rained\nQ> did it\nA> it did\n"},
		{"letters in brackets", "(Q) We met?\n(A) It rained.\n(Q) Who came?\n(A) Nobody.\n",
			"Q> we met\nA> it rained\nQ> who came\nA> nobody\n"},
		{"points of a law", "ADA HOLM: We shall\n(A) meet;\n(B) stay; and\n(A) meet again;\n(B) leave.\nRIK OLSEN: No.\n",
			"Ada Holm> we shall a meet b stay and a meet again b leave\nRik Olsen> no\n"},
		{"initials before a stop", "AH. We met.\n\nRO. It rained.\n\nAH. Nobody came.\n\nRO. No.\n",
			"AH> we met\nRO> it rained\nAH> nobody came\nRO> no\n"},
		{"a diet", "○議長　会議を開きます。\n\n○佐藤花子君　雨でした。\n\n○議長　終わります。\n", "議長> 会 議 を 開 き ま す\n佐藤花子君> 雨 で し た\n議長> 終 わ り ま す\n"},
		{"a council", "○의장 유보라  시작합니다.\n\n○한별 의원  비가 왔습니다.\n\n○의장 유보라  마칩니다.\n",
			"의장 유보라> 시작합니다\n한별 의원> 비가 왔습니다\n의장 유보라> 마칩니다\n"},
		{"a member with a courtesy", "De VOORZITTER: Het woord is aan u.\nDe heer VAN DER LAAN (Lokaal): Ik dank u.\n" +
			"De VOORZITTER: Dank u.\n",
			"De Voorzitter> het woord is aan u\nDe heer Van der Laan> ik dank u\nDe Voorzitter> dank u\n"},
		{"an answer in a chat", "Ada Holm\n  2:15 PM\nwe met\nRik Olsen\n  2:16 PM\nit rained\nAda Holm\n  2:17 " +
			"PM\nnobody came\n", "Ada Holm> we met\nRik Olsen> it rained\nAda Holm> nobody came\n"},
		{"a wrapped line that ends in a colon's word", "ADA HOLM: We do not know what comes of\nCOVID: nobody has " +
			"asked.\nRIK OLSEN: Nobody.\nADA HOLM: So.\n", "Ada Holm> we do not know what comes of covid nobody has " +
			"asked\nRik Olsen> nobody\nAda Holm> so\n"},
		{"initials that are words", "IS: We met.\n\nBE: It rained.\n\nIS: Nobody came.\n\nAS: No.\n",
			"IS> we met\nBE> it rained\nIS> nobody came\nAS> no\n"},
		{"offices with a pronoun", "MR OLSEN: We met.\nHER HONOUR: It rained.\nMR OLSEN: Nobody came.\n",
			"Mr Olsen> we met\nHer Honour> it rained\nMr Olsen> nobody came\n"},
		{"a word in capitals", "ADA HOLM: We met.\nIt rained.\n\nBUT: nobody came.\n\nNobody at all.\n\nRIK OLSEN: No.\n",
			"Ada Holm> we met it rained but nobody came nobody at all\nRik Olsen> no\n"},
		{"handles, one of them once", "@ada: We met.\n@rik: It rained.\n@ada: Nobody came.\n",
			"@ada> we met\n@rik> it rained\n@ada> nobody came\n"},
		{"letters in columns", "Q\tDid you see it?\nA\tI did.\nQ\tAll of it?\nA   Not all.\n",
			"Q> did you see it\nA> i did\nQ> all of it\nA> not all\n"},
		{"letters without a stop", "THE COURT: Well?\nQ Did you see it?\nA I did. It was late.\nA man came.\nQ Who?\nMR. " +
			"OLSEN: Objection.\nA A neighbour.\n", "The Court> well\nQ> did you see it\nA> i did it was late a man came\nQ> " +
			"who\nMr. Olsen> objection\nA> a neighbour\n"},
		{"counted speakers with times below", "Speaker 1\n0:03\nWe met.\n\nSpeaker 2\n0:10\nIt rained.\n\nSpeaker " +
			"1\n0:12\nNobody came.\n", "Speaker 1> we met\nSpeaker 2> it rained\nSpeaker 1> nobody came\n"},
		{"a time that ends each turn", "Int: When? #00:00:03-4#\nRes: At noon. #00:00:10-1#\nInt: And? #00:00:12-0#\nRes: " +
			"Nobody came. #00:00:13-2#\n", "Int> when\nRes> at noon\nInt> and\nRes> nobody came\n"},
		{"a dash after heckles", "Ada Holm (XYZ):\nWe met – –\n– Pardon. – It rained.\n\nRik Olsen (XYZ):\nNobody " +
			"came.\n– Pardon. – No.\n\nAda Holm (XYZ):\n– Pardon. – We met again.\n", "Ada Holm> we met pardon it rained\n" +
			"Rik Olsen> nobody came pardon no\nAda Holm> pardon we met again\n"},
		{"a name once in a chat with a clock", "[12/03/24, 14:05:33] Ada Holm: We met.\n[12/03/24, 14:05:41] Rik: It " +
			"rained\n[12/03/24, 14:06:30] Ada Holm: Nobody came.\n", "Ada Holm> we met\nRik> it rained\nAda Holm> nobody " +
			"came\n"},
		{"chair and members of a Dutch house", "De voorzitter:\nWij gaan verder.\n\nDe heer Olsen (XYZ):\nHet " +
			"regende.\n\nMinister Holm:\nNiemand kwam.\n\nDe heer Olsen (XYZ):\nNee.\n", "De voorzitter> wij gaan " +
			"verder\nDe heer Olsen> het regende\nMinister Holm> niemand kwam\nDe heer Olsen> nee\n"},
		{"a word of three letters, four bytes, within an office", "Ministerin für Häfen Ada Holm: Wir trafen uns.\n\n" +
			"Abgeordneter Rik Olsen: Es regnete.\n\nMinisterin für Häfen Ada Holm: Niemand kam.\n", "Ministerin für Häfen " +
			"Ada Holm> wir trafen uns\nAbgeordneter Rik Olsen> es regnete\nMinisterin für Häfen Ada Holm> niemand kam\n"},
		{"where and when a report was written", "HOLM GIVES UP THE PIER\n\nEASTPIER, March 12: The keeper gave up the " +
			"pier. It had rained.\n\nNobody came.\n", "> holm gives up the pier eastpier march 12 the keeper gave up the pier " +
			"it had rained nobody came\n"},
		{"fields of minutes", "1. The pier\nOlsen reported that it rained.\nAction: Ada Holm to ring.\nResolved: that " +
			"nobody come.\n\n2. The gate\nBrandt asked who rang.\nAction: Olsen to ring.\nResolved: that it be shut.\n", "> 1 " +
			"the pier olsen reported that it rained action ada holm to ring resolved that nobody come 2 the gate brandt " +
			"asked who " +
			"rang action olsen to ring resolved that it be shut\n"},
		{"names with an aside behind a dash", "Ada Holm – she is sixty – keeps the pier. It rained.\n\nRik Olsen – who " +
			"came late – saw nobody.\n\nKarin Voss – if she was there – will not say.\n", "> ada holm she is sixty keeps " +
			"the pier " +
			"it rained rik olsen who came late saw nobody karin voss if she was there will not say\n"},
		{"a device of somebody", "Ada Holm's phone: We met.\nRik Olsen: It rained.\nAda Holm's phone: Nobody came.\nRik " +
			"Olsen: No.\n", "Ada Holm's phone> we met\nRik Olsen> it rained\nAda Holm's phone> nobody came\nRik Olsen> no\n"},
		{"times with a colon behind", "0:03: We met.\n0:10: It rained.\n0:12: Nobody came.\n",
			"> we met it rained nobody came\n"},
		{
			"what is called up", "Ministerin Holm: Ich antworte der Reihe nach.\n\nZu Frage 77: Wir wissen es nicht.\n\nZu " +
				"Frage 78: Auch nicht.\n\nAbgeordneter Olsen: Danke.\n\nMinisterin Holm: Bitte.\n",
			"Ministerin Holm> ich antworte der reihe nach zu frage 77 wir wissen es nicht zu frage 78 auch " +
				"nicht\nAbgeordneter Olsen> danke\nMinisterin Holm> bitte\n",
		},
		{"each speaker once", "Ada Holm: We met at noon.\n\nRik Olsen: It rained.\n\nInga Brandt: Nobody came.\n",
			"Ada Holm> we met at noon\nRik Olsen> it rained\nInga Brandt> nobody came\n"},
		{"each speaker once in Arabic", "ريم الشامي: وصلنا ظهرا.\n\nوليد الجبلي: نزل المطر.\n\nهالة العمري: لم يأت أحد.\n",
			"ريم الشامي> وصلنا ظهرا\nوليد الجبلي> نزل المطر\nهالة العمري> لم يات احد\n"},
		{"each speaker once in Hebrew", "תמר ברק: נפגשנו בצהריים.\n\nגדעון שקד: ירד גשם.\n",
			"תמר ברק> נפגשנו בצהריים\nגדעון שקד> ירד גשם\n"},
		{"each speaker once in Chinese", "沈雅：我们见面了。\n\n陆华：下雨了。\n", "沈雅> 我 们 见 面 了\n陆华> 下 雨 了\n"},
		{"an office of another language", "SRA. PRESIDENTA: Tiene la palabra.\n\nSR. OLSEN: Gracias.\n\nSRA. PRESIDENTA: " +
			"A usted.\n", "Sra. Presidenta> tiene la palabra\nSr. Olsen> gracias\nSra. Presidenta> a usted\n"},
		{"another speaker within a line", ">> We met at noon. >> It rained. >> ADA HOLM: So.\n>> No.\n",
			"> we met at noon\n> it rained\nAda Holm> so\n> no\n"},
		{"an earnings call", "Ada Holm\nChief Executive, Holm Piers\n\nWe met at noon.\n\nRik Olsen\nAnalyst, Olsen Bank  " +
			"    Q\n\nIt rained?\n\nAda Holm\nChief Executive, Holm Piers\n\nNobody came.\n\nRik Olsen\nAnalyst, Olsen Bank  " +
			"    Q\n\nNo.\n", "Ada Holm> we met at noon\nRik Olsen> it rained\nAda Holm> nobody came\nRik Olsen> no\n"},
		{"a screenplay", "                    ADA HOLM\nWe met at noon.\n\n                    RIK OLSEN\nIt rained.\n\n  " +
			"                  ADA HOLM\nNobody came.\n\n                    RIK OLSEN\nNo.\n",
			"Ada Holm> we met at noon\nRik Olsen> it rained\nAda Holm> nobody came\nRik Olsen> no\n"},
		{"an only speaker in wrapped lines", "Town Hall\n\n1:22 P.M. EST\n\nTHE MAYOR:  Thank you for coming on such " +
			"short\nnotice to this hall.\n\nWe met at noon.\n", "> town hall 1 22 p.m est\nThe Mayor> thank you for coming " +
			"on such short notice to this hall we met at noon\n"},
		{"an only speaker whom the head tells", "Statement by Ada Holm, Mayor of the Pier\n3 May 2024\n\nWe met at noon. " +
			"It rained.\n\nNobody came.\n", "> statement by ada holm mayor of the pier 3 may 2024\nAda Holm> we met at noon " +
			"it rained nobody came\n"},
		{"a head of two", "Statement by Ada Holm and Rik Olsen\n\nWe met at noon. It rained.\n",
			"> statement by ada holm and rik olsen we met at noon it rained\n"},
		{"a reporter's piece", "Rik Olsen\n3 May 2024\n\nThe mayor met the board of the pier. It rained.\n",
			"> rik olsen 3 may 2024 the mayor met the board of the pier it rained\n"},
		{"offices in the case of words", "M. Olsen. Il a plu.\n\nMme la présidente. La parole est à vous.\n\nM. Olsen. " +
			"Merci.\n\nMme la présidente. Bien.\n", "M. Olsen> il a plu\nMme la présidente> la parole est à vous\nM. Olsen> " +
			"merci\nMme la présidente> bien\n"},
		{"articles before an office", "El señor PRESIDENTE: Tiene la palabra.\n\nLa señora HOLM DÍAZ: Gracias.\n\nEl " +
			"señor PRESIDENTE: A usted.\n", "El señor Presidente> tiene la palabra\nLa señora Holm Díaz> gracias\nEl señor " +
			"Presidente> a usted\n"},
		{"an office on a line of its own", "De voorzitter:\nHet woord is aan de heer Olsen.\n\nDe heer Olsen (VVD):\nDank " +
			"u wel.\n\nDe voorzitter:\nGraag gedaan.\n", "De voorzitter> het woord is aan de heer olsen\nDe heer Olsen> dank " +
			"u wel\nDe voorzitter> graag gedaan\n"},
		{"a number before a name", "Anf. 1 ADA HOLM (M):\nHerr talman!\n\nAnf. 2 RIK OLSEN (S):\nDet regnade.\n\nAnf. 3 " +
			"ADA HOLM (M):\nIngen kom.\n", "Ada Holm> herr talman\nRik Olsen> det regnade\nAda Holm> ingen kom\n"},
		{"capitals before a stop", "PRESIDENTE. Ha facoltà di parlare.\n\nRIK OLSEN (PD). Grazie. Piove.\n\nPRESIDENTE. " +
			"Grazie a lei.\n", "Presidente> ha facoltà di parlare\nRik Olsen> grazie piove\nPresidente> grazie a lei\n"},
		{"a column of names", "Ada Holm\tWe met at noon.\nRik Olsen\tIt rained.\nAda Holm\tNobody came.\n",
			"Ada Holm> we met at noon\nRik Olsen> it rained\nAda Holm> nobody came\n"},
		{"names in brackets in captions", "1\n00:00:01,000 --> 00:00:02,000\n[Ada Holm] We met.\n\n2\n00:00:02,000 --> " +
			"00:00:03,000\n[door slams]\n\n3\n00:00:03,000 --> 00:00:04,000\n(Rik Olsen)\nIt rained.\n\n4\n00:00:04,000 --> " +
			"00:00:05,000\n[Ada Holm] So.\n\n5\n00:00:05,000 --> 00:00:06,000\n(Rik Olsen)\nNo.\n",
			"Ada Holm> we met\nRik Olsen> it rained\nAda Holm> so\nRik Olsen> no\n"},
		{"names over notes of a site", "Ada Holm\n(North) (Lab)\nShare this speech\n\nWe met at noon.\n\nRik " +
			"Olsen\n(South) (Con)\nShare this speech\n\nIt rained.\n\nAda Holm\nShare this speech\n\nNobody came.\n",
			"Ada Holm> we met at noon\nRik Olsen> it rained\nAda Holm> nobody came\n"},
		{"short turns in wrapped prose", "The mayor spoke at the pier on Monday about the plans for a new ferry,\nand she " +
			"said that the permit had not been signed.\n\nAda Holm: We met at noon and we have talked for a long time about " +
			"the\nferry. Here is what we have to say about it:\nNobody came.\n\nRik Olsen: It rained all through the day and " +
			"nobody was told about the\nplans.\n", "> the mayor spoke at the pier on monday about the plans for a new ferry " +
			"and she said that the permit had not been signed\nAda Holm> we met at noon and we have talked for a long time " +
			"about the ferry here is what we have to say about it nobody came\nRik Olsen> it rained all through the day and " +
			"nobody was told about the plans\n"},
		{"a clerk's brackets", "Ada Holm: We met at noon,\n(Rik Olsen [XYZ]: Nonsense! – Laughter – Shouts from the left: " +
			"No!)\nand it rained.\nRik Olsen: Nobody came.\nAda Holm: So (I say it) it was.\n",
			"Ada Holm> we met at noon and it rained\nRik Olsen> nobody came\nAda Holm> so i say it it was\n"},
	} {
		if got := spoken(Parse(c.in, Auto, "")); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
	remarks := Parse("Ada Holm: We met at noon,\n(Rik Olsen [XYZ]: Nonsense! – Laughter – Shouts from the left: "+
		"No!)\nand it rained.\nRik Olsen: Nobody came.\nAda Holm: So.\n", Plain, "en").Remarks
	if remarks == nil || spoken(remarks) != "Rik Olsen> nonsense\nShouts from the left> no\n" {
		t.Errorf("the clerk's remarks are %+v", remarks)
	}
}
