package source

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/text"
)

// A line is one line of a file.
type line struct {
	text.Span           // what stands on it, without the spaces and margins around; empty where nothing does
	full      text.Span // the line as the file has it, without its end
	next      int       // where the line behind it begins
	outer     bool      // it stands between two pages whose lines are numbered
	leaf      bool      // it begins a page: a form feed stands before it
	furniture role      // what it is that nobody said
	likely    bool      // it is taken for furniture by one sign alone
}

// A role is what a line of a file is.
type role uint8

const (
	speech role = iota
	pageNumber
	runningHead
	frontMatter
	footnote
)

// Furniture is a stretch of a file that was taken for no speech by its place on the page: a line number, a page number,
// a running head.
type Furniture struct {
	text.Span
	Likely bool // by one sign alone: what rests on it is for a person to look at
}

// layout reads the lines of a plain file, tells apart what was said from what a page has around it, and writes the rest
// as one text: without margins and markup, a word that a line's end cuts whole again.
//
// It judges by the whole document, by two signs: numbers that rise by one from line to line or from page to page, and
// lines that come back. A single page has neither; there a line that interrupts a sentence is likely to be furniture.
// A text that flows has no pages: what repeats in it, or counts, is text. What is not furniture stays as it is, and a
// file without any, without markup and without cut words is its own text.
func layout(file string, flows bool) *reading {
	d := document{file: file, lines: linesOf(file)}
	d.panels()
	if !flows {
		d.frontMatter()
		d.clocks()
		d.margins()
		d.counted()
		d.pages()
		d.footnotes()
	}
	return d.write()
}

// A document is a plain file on its way through layout.
type document struct {
	file    string
	lines   []line
	numbers []Furniture // in the margins of lines
}

// linesOf cuts the file into lines.
func linesOf(s string) []line {
	var out []line
	at, leaf := 0, false
	if strings.HasPrefix(s, "\ufeff") {
		at = len("\ufeff")
	}
	for at < len(s) {
		full, next := lineAt(s, at)
		l := line{Span: trimmed(s, full), full: full, next: next, leaf: leaf}
		if leaf = strings.IndexByte(s[full.End:next], '\f') >= 0; leaf && len(out) > 0 && l.Empty() {
			l.leaf = out[len(out)-1].leaf // a form feed behind an empty line
		}
		out = append(out, l)
		at = next
	}
	return out
}

// lineAt returns the line at the offset without its end, and where the next one begins.
func lineAt(s string, at int) (l text.Span, next int) { return text.LineAt(s, at) }

// trimmed drops the spaces at both ends of a span.
func trimmed(s string, sp text.Span) text.Span {
	in := sp.Of(s)
	start := sp.End - len(strings.TrimLeftFunc(in, unicode.IsSpace))
	return text.Span{Start: start, End: max(start, sp.Start+len(strings.TrimRightFunc(in, unicode.IsSpace)))}
}

func (d *document) text(i int) string { return d.lines[i].Of(d.file) }

// spoken says whether something stands on the line that may have been said.
func (d *document) spoken(i int) bool { return !d.lines[i].Empty() && d.lines[i].furniture == speech }

// beside returns the nearest line before (step -1) or behind (step 1) that may have been said, or -1.
func (d *document) beside(i, step int) int {
	for k, n := i+step, 0; k >= 0 && k < len(d.lines) && n < besideReach; k, n = k+step, n+1 {
		if d.spoken(k) {
			return k
		}
	}
	return -1
}

// besideReach is how many lines are passed over between two pages: a foot, empty lines and a head.
const besideReach = 16

// interrupts says whether a sentence goes on over the line: what stands before it has no end, and what stands behind it
// goes on in small letters.
func (d *document) interrupts(i int) bool {
	a, b := d.beside(i, -1), d.beside(i, 1)
	return a >= 0 && b >= 0 && goesOn(d.text(a), d.text(b))
}

// goesOn says whether line b goes on with the sentence of line a.
func goesOn(a, b string) bool {
	last, _ := utf8.DecodeLastRuneInString(a)
	first, _ := utf8.DecodeRuneInString(b)
	return (unicode.IsLetter(last) || last == ',' || last == '-') && unicode.IsLower(first)
}

// frontMatter finds what stands before a document between two lines of three hyphens: data about it.
func (d *document) frontMatter() {
	if len(d.lines) == 0 || d.text(0) != "---" {
		return
	}
	for i := 1; i < len(d.lines); i++ {
		if t := d.text(i); t == "---" || t == "..." {
			for k := 0; k <= i; k++ {
				d.lines[k].furniture = frontMatter
			}
			return
		}
		if t := d.lines[i].full.Of(d.file); t != "" && t[0] != ' ' && t[0] != '-' && t[0] != '#' &&
			!strings.Contains(t, ":") {
			return
		}
	}
}

// footnotes finds the notes of Markdown, which stand on lines of their own: "[^1]: See the annex."
func (d *document) footnotes() {
	for i := range d.lines {
		if t := d.text(i); strings.HasPrefix(t, "[^") && d.spoken(i) {
			if z := strings.Index(t, "]:"); z > 2 && !strings.ContainsAny(t[:z], " \t") {
				d.lines[i].furniture = footnote
			}
		}
	}
}

// listed returns what was taken for furniture, in order.
func (d *document) listed() []Furniture {
	out := slices.Clone(d.numbers)
	for _, l := range d.lines {
		if l.furniture != speech && !l.Empty() {
			out = append(out, Furniture{l.Span, l.likely})
		}
	}
	slices.SortFunc(out, func(a, b Furniture) int { return a.Start - b.Start })
	return out
}
