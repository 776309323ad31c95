package readers

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core"
)

// A paper is a text while it is written: words with white space folded, breaks between them, block quotations with
// "> ", and beside it the headings and the places at which paragraphs begin.
//
// Breaks are written only when words follow: a paper never begins or ends with one, and has no two in a row.
type paper struct {
	out    []byte
	gap    bool  // white space was read since the last word
	next   pause // the break before the next word
	quote  int   // how many block quotations are open
	depth  int   // how many were when the last word was written
	line   int   // where the last line begins in out
	head   int   // where the open heading begins; -1 for none, -2 where it has no words yet
	count  int   // paragraphs
	begun  bool  // the next word begins a paragraph
	marks  []core.Markup
	places []core.Landmark
	later  []*paper // boxes that stand beside the paragraph
	notes  []*paper // notes that stand behind the text

	lead     string    // what stands before the next word: the number of a list
	pending  []pending // landmarks of the next word
	pictures int

	bold, slanted int    // how many elements of bold and of slanted type are open
	leadAt        int    // where a lead that is being written begins; -1 for none
	leads         []lead // in order

	lineBegins bool // the next character is the first of a line
	setting    bool // the last stretch goes on
	set        []stretch
}

type pending struct {
	kind core.LandmarkKind
	n    int
	text string
}

// A pause is a break, the weakest first.
type pause uint8

const (
	noBreak    pause = iota
	softLine         // a line end inside a paragraph: a space where the sentence goes on
	hardLine         // a line of its own
	blankBreak       // a paragraph of its own
)

func newPaper() *paper { return &paper{head: -1, leadAt: -1, begun: true} }

// text writes words. Runs of white space are one space; soft hyphens are nothing.
func (p *paper) text(s string) {
	for i, r := range s {
		switch {
		case r == '\u00ad':
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\ufffd"):
			p.rune(utf8.RuneError)
		case r < ' ' && !unicode.IsSpace(r):
		case unicode.IsSpace(r) && (p.begun || r != '\u00a0' && r != '\u202f' && r != '\u2007'):
			p.gap = true
		case p.begun && strings.ContainsRune(bullets, r):
		default:
			p.rune(r)
		}
	}
}

// bullets stand before the items of lists where a file writes them as text.
const bullets = "•▪‣◦●○■□"

// lines writes lines as they are, as <pre> has them: their indents say where paragraphs begin.
func (p *paper) lines(s string) {
	for line := range strings.Lines(s) {
		line = strings.TrimRightFunc(strings.ReplaceAll(line, "\u00ad", ""), unicode.IsSpace)
		if line == "" {
			p.pause(blankBreak)
			continue
		}
		r, _ := utf8.DecodeRuneInString(line)
		p.open(r)
		p.out = append(p.out, line...)
		p.pause(hardLine)
	}
}

func (p *paper) rune(r rune) {
	then := p.leading(r)
	p.open(r)
	if then != nil {
		then()
	}
	p.apart(r)
	p.out = utf8.AppendRune(p.out, r)
}

// open writes what stands before the next word, which begins with r.
func (p *paper) open(r rune) {
	if len(p.out) == 0 {
		p.next, p.gap = noBreak, false
		p.fresh()
	}
	switch next := p.next; {
	case next == softLine && p.goesOn(r):
		p.out = append(p.out, ' ')
	case next == softLine, next == hardLine:
		p.out = append(p.out, '\n')
		p.fresh()
	case next == blankBreak && p.quote > 0 && p.depth == p.quote:
		p.out = append(p.out, '\n')
		p.out = append(p.out, strings.Repeat(">", p.quote)...)
		p.out = append(p.out, '\n')
		p.fresh()
	case next == blankBreak:
		p.out = append(p.out, "\n\n"...)
		p.fresh()
	case p.gap:
		p.out = append(p.out, ' ')
	}
	p.next, p.gap = noBreak, false
	if p.begun {
		p.begun = false
		p.count++
		p.places = append(p.places, core.Landmark{At: len(p.out), Kind: core.ParagraphMark, N: p.count})
	}
	if p.head == -2 {
		p.head = len(p.out)
	}
	for _, l := range p.pending {
		p.places = append(p.places, core.Landmark{At: len(p.out), Kind: l.kind, N: l.n, Text: l.text})
	}
	p.pending = p.pending[:0]
	if p.lead != "" {
		p.out = append(p.out, p.lead...)
		p.lead = ""
	}
}

// mark says that something of the file begins with the next word.
func (p *paper) mark(kind core.LandmarkKind, n int) {
	for i := len(p.places) - 1; i >= max(0, len(p.places)-8) && p.places[i].Kind != core.ParagraphMark; i-- {
		if p.places[i].Kind == kind {
			if p.places[i].N == n {
				return
			}
			break
		}
	}
	for i := range p.pending {
		if p.pending[i].kind == kind {
			p.pending[i].n = n
			return
		}
	}
	p.pending = append(p.pending, pending{kind: kind, n: n})
}

// deleted says that the file holds words here that are deleted, and that nobody has accepted it.
func (p *paper) deleted(s string) {
	if s = oneLine(s); s == "" {
		return
	}
	for i := range p.pending {
		if l := &p.pending[i]; l.kind == core.DeletionMark {
			l.text += " " + s
			return
		}
	}
	p.pending = append(p.pending, pending{kind: core.DeletionMark, text: s})
}

// fresh begins a line.
func (p *paper) fresh() {
	if p.depth = p.quote; p.quote > 0 {
		p.out = append(p.out, strings.Repeat(">", p.quote)...)
		p.out = append(p.out, ' ')
	}
	p.line, p.lineBegins, p.setting = len(p.out), true, false
}

// longLine is how many bytes a line has at least whose end may be a wrap: names and headings are shorter.
const longLine = 40

// goesOn reports whether the sentence goes on over a line end in a paragraph, the next line beginning with r.
func (p *paper) goesOn(r rune) bool {
	last, _ := utf8.DecodeLastRune(p.out)
	return last == ',' && unicode.IsLower(r) || len(p.out)-p.line >= longLine && (unicode.IsLetter(last) || last == ',') && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// pause asks for a break before the next word; the strongest of several counts.
func (p *paper) pause(b pause) { p.next = max(p.next, b) }

// block ends the paragraph. What stood beside it follows.
func (p *paper) block() {
	if n := len(p.out); p.next == noBreak && n > p.line {
		p.out = bytes.TrimRight(p.out, "\u00a0\u202f")
	}
	p.pause(blankBreak)
	p.begun = true
	boxes := p.later
	p.later = nil
	for _, b := range boxes {
		p.append(b)
	}
}

// startHeading says that the next words are a heading, and endHeading that it is over. They do not break the text.
func (p *paper) startHeading() { p.head = -2 }

func (p *paper) endHeading() {
	if p.head >= 0 && len(p.out) > p.head {
		m := core.Markup{Kind: core.HeadingMarkup}
		m.Start, m.End = p.head, len(p.out)
		p.marks = append(p.marks, m)
	}
	p.head = -1
}

// append adds another paper as paragraphs of their own.
func (p *paper) append(b *paper) {
	b.finish()
	if len(b.out) == 0 {
		return
	}
	p.pause(blankBreak)
	p.begun = false
	if len(p.out) > 0 {
		p.out = append(p.out, "\n\n"...)
	}
	at := len(p.out)
	p.out = append(p.out, b.out...)
	for _, m := range b.marks {
		m.Start, m.End = m.Start+at, m.End+at
		p.marks = append(p.marks, m)
	}
	for _, l := range b.leads {
		p.leads = append(p.leads, lead{l.start + at, l.end + at})
	}
	for _, s := range b.set {
		s.start, s.end, s.first = s.start+at, s.end+at, s.first+p.count
		p.set = append(p.set, s)
	}
	for _, l := range b.places {
		if l.At += at; l.Kind == core.ParagraphMark {
			l.N += p.count
		}
		p.places = append(p.places, l)
	}
	p.count, p.pictures = p.count+b.count, p.pictures+b.pictures
	p.next, p.gap, p.begun, p.depth, p.setting = blankBreak, false, true, 0, false
}

// finish puts the notes behind the text.
func (p *paper) finish() {
	p.block()
	notes := p.notes
	p.notes = nil
	for _, n := range notes {
		p.append(n)
	}
}

// empty reports whether nothing was written.
func (p *paper) empty() bool { return len(p.out) == 0 && len(p.later) == 0 }

// document is the text with its headings and places.
func (p *paper) document() Document {
	p.finish()
	p.setLeads()
	text := ""
	if len(p.out) > 0 {
		text = string(p.out) + "\n"
	}
	marks := append(p.marks, p.questions()...)
	slices.SortStableFunc(marks, func(a, b core.Markup) int { return a.Start - b.Start })
	return Document{Text: text, Markup: marks, Places: p.places, pictures: p.pictures}
}

// splice writes another paper into the paragraph: its first paragraph goes on here, and so does what follows its last.
func (p *paper) splice(b *paper) {
	for i, part := range strings.Split(string(b.out), "\n\n") {
		if i > 0 {
			p.block()
		}
		p.text(part)
	}
	p.next, p.gap = noBreak, b.gap
}
