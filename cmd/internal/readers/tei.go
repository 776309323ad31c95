package readers

import (
	"encoding/xml"
	"strings"
)

func isTEI(in *input) bool {
	switch rootName(in.head(8192)) {
	case "TEI", "teiCorpus", "TEI.2":
		return true
	}
	return false
}

// readTEI reads TEI, of which ParlaMint's records of parliaments are the kind that is quoted from: what is in u (an
// utterance) is said by who, p and the like outside is text. Notes on the applause, page breaks and the head of the
// file are nobody's words. The name is that of the list of persons where the file has one, else that of the note
// before the utterance, else the id, taken apart.
func readTEI(in *input) ([]Document, error) {
	x := tei{w: newWalker(in.data, "", in.limits), names: map[string]string{}}
	if err := x.w.children(visitor{start: x.element}); err != nil && len(x.cues) == 0 {
		return nil, err
	}
	d := spoken(x.cues)
	if d.Text == "" {
		return nil, damaged("", "it holds no words that were said")
	}
	d.Title, d.Date, d.Language = x.title, x.date, x.language
	in.encoded(&d)
	return []Document{d}, nil
}

type tei struct {
	w                     *walker
	names                 map[string]string // by id
	title, date, language string
	label                 string // of the note on the speaker that stands before what is said
	inText, tokens        bool   // in the text; its words are annotated one by one
	cues                  []cue
}

func (x *tei) element(e xml.StartElement) error {
	switch e.Name.Local {
	case "TEI", "teiCorpus", "TEI.2":
		x.language = attr(e, "lang")
	case "person":
		return x.person(e)
	case "title":
		s, err := x.w.words()
		if x.title == "" && !x.inText {
			x.title = oneLine(s)
		}
		return err
	case "date":
		if x.date == "" {
			x.date = attr(e, "when")
		}
		return x.w.skip()
	case "text":
		x.inText = true
		err := x.w.children(visitor{start: x.element})
		x.inText = false
		return err
	case "note":
		s, err := x.w.words()
		if x.inText && attr(e, "type") == "speaker" {
			x.label = labelled(s)
		}
		return err
	case "speaker":
		s, err := x.w.words()
		x.label = labelled(s)
		return err
	case "u", "p", "l", "ab", "head", "quote", "item", "q", "said":
		if x.inText {
			return x.said(e)
		}
	}
	return x.w.children(visitor{start: x.element})
}

// labelled is a name without the colon behind it and the remarks around it.
func labelled(s string) string { return strings.TrimRight(oneLine(s), ": ") }

// person keeps the name of a person by the id.
func (x *tei) person(e xml.StartElement) error {
	id := attr(e, "id")
	var given, family []string
	var whole strings.Builder
	var v visitor
	v.start = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "forename":
			s, err := x.w.words()
			given = append(given, oneLine(s))
			return err
		case "surname", "nameLink":
			s, err := x.w.words()
			family = append(family, oneLine(s))
			return err
		case "persName":
			if len(given) > 0 || len(family) > 0 {
				return x.w.skip() // an earlier or another name
			}
			v := v
			v.chars = func(s string) { whole.WriteString(s) }
			return x.w.children(v)
		case "occupation", "affiliation", "birth", "death", "idno", "figure", "event", "education":
			return x.w.skip()
		}
		return x.w.children(v)
	}
	err := x.w.children(v)
	name := strings.Join(append(given, family...), " ")
	if name == "" {
		name = oneLine(whole.String())
	}
	if id != "" && name != "" {
		x.names[id] = name
	}
	return err
}

// said reads what one person says, segment by segment.
func (x *tei) said(e xml.StartElement) error {
	c := cue{start: noTime, end: noTime}
	if id := strings.TrimPrefix(strings.TrimSpace(attr(e, "who")), "#"); id != "" {
		c.name = x.names[id]
		if c.name == "" {
			c.name = x.label
		}
		if c.name == "" {
			c.name = apart(id)
		}
	} else {
		c.name = x.label
	}
	var b strings.Builder
	flush := func() {
		if c.text = b.String(); strings.TrimSpace(c.text) != "" {
			x.cues = append(x.cues, c)
		}
		b.Reset()
	}
	var v visitor
	v.chars = func(s string) {
		if !x.tokens || strings.TrimSpace(s) != "" {
			b.WriteString(strings.Map(spaced, s))
		}
	}
	v.start = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "note", "kinesic", "vocal", "incident", "gap", "del", "desc", "fw":
			b.WriteByte(' ')
			return x.w.skip()
		case "pb", "lb", "cb", "milestone":
			if attr(e, "break") != "no" {
				b.WriteByte(' ')
			}
			return x.w.skip()
		case "seg", "p", "l", "head", "item", "ab":
			flush()
			err := x.w.children(v)
			flush()
			return err
		case "w", "pc":
			return x.token(e, &b)
		}
		return x.w.children(v)
	}
	err := x.w.children(v)
	flush()
	return err
}

// token writes a word of an annotated text; join tells that no space follows. A word in a word is what it stands for.
func (x *tei) token(e xml.StartElement, b *strings.Builder) error {
	x.tokens = true
	var v visitor
	v.chars = func(s string) { b.WriteString(strings.TrimSpace(s)) }
	v.start = func(xml.StartElement) error { return x.w.skip() }
	err := x.w.children(v)
	if j := attr(e, "join"); j != "right" && j != "both" {
		b.WriteByte(' ')
	}
	return err
}

// apart makes a name of an id: "MarrIlse" is "Marr Ilse".
func apart(id string) string {
	var b strings.Builder
	small := false
	for _, r := range strings.NewReplacer("_", " ", ".", " ", "-", " ").Replace(id) {
		if 'A' <= r && r <= 'Z' && small {
			b.WriteByte(' ')
		}
		small = 'a' <= r && r <= 'z'
		b.WriteRune(r)
	}
	return oneLine(b.String())
}
