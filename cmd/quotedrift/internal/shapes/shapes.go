// Package shapes holds inputs of every shape that has been, or might be, more work than it is long: one sign over and
// over, marks that never close, one line a thousand times, a speech and its pieces. Its test doubles each and counts what
// every operation does.
package shapes

import (
	"strconv"
	"strings"
)

// A Shape is an input of any size.
type Shape struct {
	Name string
	unit string // repeated; "#" in it is a number that is another one each time
	said string // the unit of the source; the unit of the draft where it is empty, without marks
	make func(size int) Input
}

// An Input is what the operations are given.
type Input struct {
	Draft, Source string
	Articles      []string // of a batch
}

// Of returns the shape as an input of about so many bytes.
func (s Shape) Of(size int) Input {
	if s.make != nil {
		return s.make(size)
	}
	in := Input{Draft: repeat(s.unit, size)}
	if s.said != "" {
		in.Source = repeat(s.said, size)
	} else {
		in.Source = unmarked.Replace(in.Draft)
	}
	// A batch has the draft and its source, and the draft again in pieces, as articles of a page each.
	in.Articles = []string{in.Draft, in.Source}
	for rest := in.Draft; rest != ""; {
		n := min(len(rest), 2000)
		in.Articles = append(in.Articles, rest[:n])
		rest = rest[n:]
	}
	return in
}

var unmarked = strings.NewReplacer("“", "", "”", "", "„", "", "«", "", "»", "", "\"", "")

// repeat writes the unit until there are so many bytes.
func repeat(unit string, size int) string {
	var b strings.Builder
	b.Grow(size + len(unit))
	for i := 0; b.Len() < size; i++ {
		b.WriteString(numbered(unit, i))
	}
	return b.String()
}

func numbered(unit string, i int) string {
	if !strings.Contains(unit, "#") {
		return unit
	}
	return strings.ReplaceAll(unit, "#", word(i))
}

// word is a word of letters that is another one for each number: figures would be read as values.
func word(i int) string {
	const first, second = "bdfgklmnprst", "aeiou"
	s := ""
	for {
		s += first[i%12:i%12+1] + second[i/12%5:i/12%5+1]
		if i /= 60; i == 0 {
			return s
		}
	}
}

// pieces makes a long quotation and articles that each quote a piece of it.
func pieces(size int) Input {
	speech := repeat("we will open the # road beside the # bridge when # comes, ", size)
	words := strings.Fields(speech)
	in := Input{Draft: "The mayor said: “" + speech + "”\n", Source: speech}
	in.Articles = []string{in.Draft}
	for at := 0; at+40 <= len(words); at += 40 {
		in.Articles = append(in.Articles, "She said: “"+strings.Join(words[at:at+30], " ")+"” again.\n")
	}
	return in
}

// deep nests marks in each other, in as many bytes.
func deep(size int) Input {
	n := size / 8
	draft := strings.Repeat("“a ", n/2) + strings.Repeat("” b", n/2)
	return Input{Draft: draft, Source: "a b", Articles: []string{draft, draft}}
}

// reversed quotes the sentences of a source from its end to its start.
func reversed(size int) Input {
	var draft, source []string
	for i := range size / 90 {
		s := numbered("The # road beside the old mill will be opened in the spring by the mayor of #.", i)
		source = append(source, s)
		draft = append(draft, "“"+s+"” she said.\n\n")
	}
	for i, j := 0, len(draft)-1; i < j; i, j = i+1, j-1 {
		draft[i], draft[j] = draft[j], draft[i]
	}
	in := Input{Draft: strings.Join(draft, ""), Source: strings.Join(source, " ")}
	in.Articles = append(append(in.Articles, draft...), in.Draft)
	return in
}

// many makes articles of one sentence each.
func many(unit string) func(int) Input {
	return func(size int) Input {
		in := Input{Draft: repeat(unit, size), Source: unmarked.Replace(repeat(unit, size))}
		for i := range size / len(unit) {
			in.Articles = append(in.Articles, numbered(unit, i))
		}
		return in
	}
}

// subtitles is a unit as the lines of SubRip.
func subtitles(size int) Input {
	var b strings.Builder
	for i := 1; b.Len() < size; i++ {
		at := strconv.Itoa(10 + i/3600%60)
		s := strconv.Itoa(10 + i%50)
		b.WriteString(strconv.Itoa(i) + "\n" + at + ":" + s + ":00,000 --> " + at + ":" + s + ":02,000\n- We will open the " + word(i) + " road\nin the spring.\n\n")
	}
	draft := repeat("“We will open the # road in the spring,” she said.\n\n", size)
	return Input{Draft: draft, Source: b.String(), Articles: []string{draft, b.String()}}
}

// Shapes are all of them. One that was found to be slow stays here.
var Shapes = []Shape{
	// Quotations and who said them.
	{Name: "said, one paragraph", unit: "“We go,” she said. "},
	{Name: "said, lines", unit: "“We go,” she said.\n"},
	{Name: "said, paragraphs", unit: "“We go,” she said.\n\n"},
	{Name: "said by a name, one paragraph", unit: "“We go,” Anna Berg said. "},
	{Name: "said by many names, one paragraph", unit: "“We go now,” said Anna #son. "},
	{Name: "said, then added", unit: "“We go,” said the mayor of Dunwick. She added: “No.” "},
	{Name: "pronouns without names", unit: "He went. She came. They left it. "},
	{Name: "names without quotations", unit: "Anna Berg, Carl Dahl, the mayor of #, "},
	{Name: "one name, then pronouns", make: func(size int) Input {
		return plain("Anna Berg came. " + repeat("“We go,” she said, and he said: “We stay.” ", size))
	}},
	{Name: "told that", unit: "She told him that she said he told her: “We go.” "},
	{Name: "incised", unit: "“We go,” she, who, when, in, time, said, “there.” "},
	{Name: "German, one paragraph", unit: "„Wir gehen“, sagte sie. "},
	{Name: "French, one paragraph", unit: "« Nous allons », dit-elle. "},
	{Name: "dialogue dashes", unit: "— We go, — she said. — Now.\n"},
	{Name: "colon list", unit: "SMITH: “We go.”\n"},
	{Name: "questions and answers", unit: "Q: Will you go? A: “We go.” "},
	// Marks.
	{Name: "straight letters", unit: "\"a\" "},
	{Name: "opening marks", unit: "“"},
	{Name: "opening marks and words", unit: "“a "},
	{Name: "closing marks", unit: "”a "},
	{Name: "straight marks", unit: "\""},
	{Name: "apostrophes", unit: "'"},
	{Name: "apostrophes in words", unit: "don't 'twas rock 'n' roll '90s "},
	{Name: "feet and inches", unit: "5' 11\" by 6\" "},
	{Name: "marks of all kinds, open", unit: "“a ‘b „c «d ‹e 「f 『g "},
	{Name: "marks nested deep", make: deep},
	{Name: "guillemets both ways", unit: "«a» »b« "},
	{Name: "paragraphs that reopen", unit: "“We go and we go\n\n"},
	{Name: "corner brackets", unit: "「行く」と言った。"},
	{Name: "backticks", unit: "``a'' `b' "},
	{Name: "block quotations", unit: "> We go.\n\n"},
	{Name: "greater than", unit: ">"},
	{Name: "titles", unit: "“War and #” by Leo, and "},
	{Name: "scare quotes", unit: "the so-called “reform” of "},
	// What quotations disclose.
	{Name: "ellipses", unit: "… "},
	{Name: "ellipses between words", unit: "“we … go ... on,” "},
	{Name: "brackets, open", unit: "["},
	{Name: "parentheses, open", unit: "( "},
	{Name: "brackets around words", unit: "“[w]e [all] go [sic],” "},
	{Name: "one quotation of ellipses", make: func(size int) Input {
		return Input{Draft: "“" + repeat("a … ", size) + "” he said", Source: repeat("a b ", size), Articles: []string{"“" + repeat("a … ", size) + "”"}}
	}},
	// Words.
	{Name: "one word", unit: "a"},
	{Name: "one word again", unit: "the "},
	{Name: "combining signs", unit: "\u0301"},
	{Name: "joined emoji", unit: "👩\u200d"},
	{Name: "hidden signs", unit: "\u202e\u200b\u00ad"},
	{Name: "hyphens", unit: "a-"},
	{Name: "stops", unit: "a."},
	{Name: "underscores and colons", unit: "a_b:"},
	{Name: "spaces", unit: " "},
	{Name: "line feeds", unit: "\n"},
	{Name: "carriage returns", unit: "\r"},
	{Name: "bytes that are no text", unit: "\xff"},
	{Name: "zero bytes", unit: "\x00"},
	{Name: "figures", unit: "7"},
	{Name: "numbers", unit: "“It cost 25,000 dollars,” she said. “No, 7 or 8.5 %.” "},
	{Name: "number words", unit: "twenty thousand "},
	{Name: "one quotation of number words", make: func(size int) Input {
		return Input{Draft: "“" + repeat("twenty ", size) + "” he said", Source: repeat("twenty-one ", size), Articles: []string{repeat("“twenty one,” he said. ", size)}}
	}},
	{Name: "not", unit: "“we go” not not “never” "},
	{Name: "Chinese without spaces", unit: "我们去"},
	// Texts against each other.
	{Name: "all there", unit: "“The # road will be opened in spring by her,” she said.\n\n"},
	{Name: "all there, backwards", make: reversed},
	{Name: "all missing", unit: "“The # road will be opened in spring by her,” she said.\n\n", said: "Nobody knows what was meant by the # word. "},
	{Name: "all the same", unit: "“The road will be opened in spring by her,” she said.\n\n"},
	{Name: "all with another word", unit: "“The road will be opened in # by her,” she said.\n\n", said: "The road will be opened in spring by her. "},
	{Name: "all with a not", unit: "“We will never open the # road again,” she said.\n\n", said: "We will open the # road again. "},
	{Name: "one long quotation", make: func(size int) Input {
		s := repeat("we will open the # road and ", size)
		return Input{Draft: "“" + s + "” she said.", Source: s, Articles: []string{"“" + s + "” she said.", "He said: “" + s + "”"}}
	}},
	{Name: "one long quotation, other words", make: func(size int) Input {
		return Input{Draft: "“" + repeat("we will open the # road and ", size) + "” she said.", Source: repeat("we may shut the # street or ", size),
			Articles: []string{"“" + repeat("we will open # and ", size) + "”", "“" + repeat("we may open # or ", size) + "”"}}
	}},
	{Name: "one long quotation and its pieces", make: pieces},
	{Name: "short quotations", unit: "“the end” ", said: "the end of the "},
	{Name: "reporting alone", unit: "The # road was opened in spring by the mayor of #. "},
	{Name: "reporting again and again", unit: "The road was opened in spring by the mayor. "},
	// Sources.
	{Name: "labels", unit: "SMITH: We go now.\n", said: "SMITH: We go now.\nJONES: We stay here.\n"},
	{Name: "many labels", unit: "“We go,” she said. ", said: "ANNA #SON: We go to the # road now.\n"},
	{Name: "labels in one line", unit: "“We go,” she said. ", said: "SMITH: We go now. JONES: We stay. "},
	{Name: "stage directions", unit: "“We go,” she said. ", said: "(Applause) We go. [Katja Holm: No!] (laughs "},
	{Name: "times", unit: "“We go,” she said. ", said: "00:01:02 We go. [00:01] (1:02:03) "},
	{Name: "subtitles", make: subtitles},
	{Name: "markup", unit: "“We go,” she said. ", said: "<i>We <v Anna>go</i> &amp; "},
	{Name: "headings", unit: "# We go\n\n== a ==\n"},
	// Many articles.
	{Name: "articles with one line", make: many("“We will rebuild the harbour stone by stone,” she said.\n")},
	{Name: "articles with one opening", make: many("“We will rebuild the harbour stone by stone and town #,” she said.\n")},
	{Name: "articles with lines of their own", make: many("“Nobody has # seen the # of a # by the #,” she said.\n")},
	{Name: "articles with one word", make: many("“no no no no no no no no,” she said.\n")},
}

// plain is the input of a draft that is its own source.
func plain(draft string) Input {
	return Input{Draft: draft, Source: unmarked.Replace(draft), Articles: []string{draft, draft}}
}
