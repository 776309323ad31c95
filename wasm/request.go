package main

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core"
)

// limit is the largest request in bytes. A check of real texts allocates 50 to 160 bytes for one byte of text, none of
// which is given back before its end, and a module has 4 GB at most.
const limit = 16 << 20

// A quotation takes more than its letters: its places, its changes, its part of the report. Of texts that are nothing but
// quotations a module could not hold all that is found, so their marks are counted before anything is looked for. These
// are as many as stand in the largest request of a novel in dialogue; TestMemory measures what they take.
const (
	marksToList  = 1_500_000 // of an extraction
	marksToJudge = 200_000   // of a check, a comparison or many articles, in all texts
)

// A word takes more than its letters too. A request of ordinary words has at most as many as this; one of nothing but digits
// or one-word lines would have more than a module could hold.
const wordsToJudge = 3_000_000

// The operations of a request.
const (
	extract = 1 + iota
	check
	compare
	across
)

// The kinds of markup.
const (
	heading = 1 + iota
	block
	inline
	turn
)

// explain is the flag of a request that Checker.Explain is.
const explain = 1

// answer returns the JSON that answers a request. Any bytes have one.
func answer(request []byte) []byte {
	r := reader{rest: request}
	operation, flags := r.byte(), r.byte()
	c := core.Checker{Context: int(int32(r.number())), Profile: r.string(), Explain: flags&explain != 0}
	offsets := r.string()
	articles, sources := r.documents(), r.documents()
	r.languages()
	if r.short || len(r.rest) > 0 {
		return failure("the request is malformed")
	}
	if c.Profile != "" && core.ProfileAbout(c.Profile) == "" {
		return failure("the profile is none of " + strings.Join(core.Profiles(), ", "))
	}
	if offsets != "" {
		unit, ok := core.ParseUnit(offsets)
		if !ok {
			return failure("the offsets are none of " + strings.Join(core.Units(), ", "))
		}
		c.Offsets = unit
	}
	most := marksToJudge
	if operation == extract {
		most = marksToList
	}
	if n := marks(articles) + marks(sources); n > most {
		return failure("the texts are too full of quotations: they have " + strconv.Itoa(n) + " quotation marks, and the limit is " +
			strconv.Itoa(most))
	}
	if n := words(articles) + words(sources); n > wordsToJudge && operation != extract {
		return failure("the texts have too many words: " + strconv.Itoa(n) + ", and the limit is " + strconv.Itoa(wordsToJudge))
	}
	var report *core.Report
	switch operation {
	case extract:
		report = c.Extract(articles)
	case check:
		report = c.Against(articles, sources)
	case across:
		report = c.Across(articles)
	case compare:
		if len(articles) != 2 {
			return failure("compare wants two articles, not " + strconv.Itoa(len(articles)))
		}
		report = c.Compare(articles[0], articles[1])
	default:
		return failure("there is no operation " + strconv.Itoa(int(operation)))
	}
	if tags := core.WantedLanguages(); len(tags) > 0 {
		return []byte(`{"needs":["` + strings.Join(tags, `","`) + `"]}`)
	}
	return report.AppendJSON(nil)
}

// words counts the words of the texts, as far as their letters tell: runs of letters and digits, and each character of a
// script that puts no space between words.
func words(docs []core.Document) int {
	n := 0
	for _, d := range docs {
		inside := false
		for _, r := range d.Text {
			letter := '0' <= r && r <= '9' || 'a' <= r|0x20 && r|0x20 <= 'z' || r >= 0xc0 && !(0x2000 <= r && r < 0x2e80) && !(0x3000 <= r && r < 0x3040)
			if letter && (!inside || r >= 0x2e80) {
				n++
			}
			inside = letter
		}
	}
	return n
}

// marks counts what may begin or end a quotation in the texts. An apostrophe between letters is none; a line that begins with
// a dash or as block quotations do is a quotation of its own, and so is markup that says so.
func marks(docs []core.Document) int {
	n := 0
	for _, d := range docs {
		n += 2 * len(d.Markup)
		letter, fresh := false, true // whether one stands before, whether the line has only begun
		for i, r := range d.Text {
			switch {
			case r == '\'' || r == '’' || r == '‘':
				next := byte(' ')
				if at := i + utf8.RuneLen(r); at < len(d.Text) {
					next = d.Text[at]
				}
				if !letter || !(next >= utf8.RuneSelf || 'a' <= next|0x20 && next|0x20 <= 'z') {
					n++
				}
			case r == '"' || r == '`' || r == '«' || r == '»' || '“' <= r && r <= '‟' || r == '‚' || r == '‹' || r == '›',
				'《' <= r && r <= '』' || r == '〝' || r == '〞' || r == '＂' || r == '｢' || r == '｣':
				n++
			case fresh && (r == '-' || r == '>' || '‒' <= r && r <= '―'):
				n += 2
			}
			letter = r >= utf8.RuneSelf && unicode.IsLetter(r) || 'a' <= r|0x20 && r|0x20 <= 'z'
			fresh = r == '\n' || r == '\r' || fresh && (r == ' ' || r == '\t')
		}
	}
	return n
}

// failure answers with a reason, which has no sign that JSON would escape.
func failure(reason string) []byte { return []byte(`{"error":"` + reason + `"}`) }

// A reader takes the fields of a request from its front. What a request does not have is zero, and short tells.
type reader struct {
	rest  []byte
	short bool
}

func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.rest, r.short = nil, true
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *reader) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *reader) number() uint32 {
	b := r.take(4)
	if b == nil {
		return 0
	}
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

func (r *reader) string() string {
	n := r.number()
	if n > limit {
		r.short = true
		return ""
	}
	return string(r.take(int(n)))
}

func (r *reader) documents() []core.Document {
	var docs []core.Document
	for n := r.number(); n > 0 && !r.short; n-- {
		d := core.Document{ID: r.string(), Path: r.string(), Title: r.string(), Language: r.string(), Outlet: r.string(), Date: r.string()}
		switch format := r.string(); format {
		case "":
		case "plain":
			d.Format = core.Plain
		case "srt":
			d.Format = core.SRT
		case "vtt":
			d.Format = core.VTT
		case "flow":
			d.Format = core.Flow
		default:
			r.short = true
		}
		d.Text = r.string()
		for m := r.number(); m > 0 && !r.short; m-- {
			d.Markup = append(d.Markup, r.markup())
		}
		docs = append(docs, d)
	}
	return docs
}

// languages learns the languages of a request.
func (r *reader) languages() {
	for n := r.number(); n > 0 && !r.short; n-- {
		tag := r.string()
		if file := r.string(); !r.short {
			core.LearnLanguage(tag, file)
		}
	}
}

func (r *reader) markup() (m core.Markup) {
	switch r.byte() {
	case heading:
		m.Kind = core.HeadingMarkup
	case block:
		m.Kind = core.BlockMarkup
	case inline:
		m.Kind = core.InlineMarkup
	case turn:
		m.Kind = core.TurnMarkup
	default:
		r.short = true
	}
	m.Start, m.End = int(r.number()), int(r.number())
	return m
}
