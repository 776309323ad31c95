package readers

import (
	"bytes"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	mdext "github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// readMarkdown reads CommonMark with tables, strikethrough and footnotes, and the front matter before it. The signs of
// the markup are no words; line numbers of a report are those of the file.
func readMarkdown(in *input) ([]Document, error) {
	t, err := in.decode("")
	if err != nil {
		return nil, err
	}
	body, front := frontMatter(strings.TrimPrefix(t.text, "\ufeff"))
	if tangled(body) {
		docs, err := in.verbatim(core.Auto)
		if err == nil {
			docs[0].tell("its markup is nested too deeply: it was read as plain text")
		}
		return docs, err
	}
	src := []byte(strings.ReplaceAll(body, "\r", " "))
	m := &markdown{src: src, paper: newPaper(), lines: []int{0}, from: strings.Count(t.text[:len(t.text)-len(body)], "\n") + 1}
	for i, c := range src {
		if c == '\n' {
			m.lines = append(m.lines, i+1)
		}
	}
	md := goldmark.New(goldmark.WithExtensions(mdext.Table, mdext.Strikethrough, mdext.Footnote, mdext.TaskList))
	m.block(md.Parser().Parse(text.NewReader(src), parser.WithContext(parser.NewContext())))
	d := m.paper.document()
	kept := d.Places[:0]
	for _, p := range d.Places {
		if p.Kind != core.ParagraphMark { // the lines say where
			kept = append(kept, p)
		}
	}
	d.Places = kept
	if m.struck > 0 {
		d.tell(trackedTold(m.struck, false))
	}
	d.Title, d.Author, d.Date, d.Language, d.URL = front["title"], front["author"], front["date"], front["lang"], front["url"]
	if d.Title == "" {
		d.Title = m.title
	}
	in.encoded(&d)
	return []Document{d}, nil
}

// What a parser of Markdown may be given: nested quotations and lists cost the square of their depth, and so do signs
// that open and never close.
const (
	deepestLine  = 60
	longestOpens = 20_000
)

// tangled reports whether a text has nesting that nobody writes.
func tangled(s string) bool {
	opens := 0
	for line := range strings.Lines(s) {
		depth := 0
		for _, c := range line {
			if c == '>' || c == '-' || c == '*' || c == '+' {
				depth++
			} else if c != ' ' && c != '\t' {
				break
			}
		}
		if depth > deepestLine && strings.Trim(line, "-*_+ \t\r\n") != "" {
			return true
		}
		if strings.TrimSpace(line) == "" {
			opens = 0
		}
		opens += strings.Count(line, "[") + strings.Count(line, "*") + strings.Count(line, "_") + strings.Count(line, "`") + strings.Count(line, "<") + strings.Count(line, "~")
		if opens > longestOpens {
			return true
		}
	}
	return false
}

// frontMatter cuts YAML or TOML off the head, and reads the values of one line in it.
func frontMatter(s string) (body string, values map[string]string) {
	values = map[string]string{}
	for _, fence := range []string{"---", "+++"} {
		first, rest, ok := strings.Cut(s, "\n")
		if !ok || strings.TrimSpace(first) != fence {
			continue
		}
		n := 0
		for line := range strings.Lines(rest) {
			n += len(line)
			trimmed := strings.TrimSpace(line)
			if trimmed == fence || trimmed == "..." {
				return rest[n:], values
			}
			key, value, ok := strings.Cut(trimmed, ":")
			if fence == "+++" {
				key, value, ok = strings.Cut(trimmed, "=")
			}
			key = strings.ToLower(strings.TrimSpace(key))
			switch key {
			case "source_url", "canonical_url", "permalink", "link":
				key = "url"
			case "language":
				key = "lang"
			}
			if ok && values[key] == "" && !strings.HasPrefix(line, " ") {
				values[key] = strings.Trim(strings.TrimSpace(value), `"'`)
			}
		}
		values = map[string]string{}
	}
	return s, values
}

// A markdown is a document while it is read.
type markdown struct {
	src    []byte
	paper  *paper
	lines  []int // where the lines of src begin
	from   int   // the line of the file at which src begins
	title  string
	struck int
	mute   int // open tags of HTML whose words are struck out
}

// landmark notes the line of the file at which the words that follow stand.
func (m *markdown) landmark(at int) {
	n := sort.SearchInts(m.lines, at+1) - 1 + m.from
	m.paper.mark(core.LineMark, n)
}

// block reads a block and what stands in it. The depth of the tree is bounded by tangled.
func (m *markdown) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		m.paper.block()
		m.paper.startHeading()
		m.inlines(n)
		m.paper.endHeading()
		m.paper.block()
		if n.Level == 1 && m.title == "" {
			m.title = oneLine(string(m.paper.out[max(0, m.paper.line):]))
		}
	case *ast.Paragraph, *ast.TextBlock, *extast.TableCell, *extast.DefinitionTerm:
		m.paper.block()
		m.inlines(n)
		m.paper.block()
	case *ast.Blockquote:
		m.paper.block()
		m.paper.quote++
		m.blocks(n)
		m.paper.block()
		m.paper.quote--
	case *ast.ListItem:
		m.paper.block()
		if list, ok := n.Parent().(*ast.List); ok && list.IsOrdered() {
			at := list.Start
			for s := n.PreviousSibling(); s != nil; s = s.PreviousSibling() {
				at++
			}
			m.paper.lead = strconv.Itoa(at) + string(rune(list.Marker)) + " "
		}
		m.blocks(n)
		m.paper.lead = ""
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		m.paper.block()
		for i := range n.Lines().Len() {
			s := n.Lines().At(i)
			m.landmark(s.Start)
			m.paper.lines(string(s.Value(m.src)))
		}
		m.paper.block()
	case *ast.HTMLBlock:
		m.html(n)
	case *extast.Footnote:
		outer := m.paper
		m.paper = newPaper()
		m.blocks(n)
		outer.notes = append(outer.notes, m.paper)
		m.paper = outer
	case *ast.ThematicBreak:
		m.paper.block()
	default:
		m.blocks(n)
	}
}

func (m *markdown) blocks(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		m.block(c)
	}
}

// html reads a block of HTML as a page is read, without looking for an article.
func (m *markdown) html(n *ast.HTMLBlock) {
	var b bytes.Buffer
	for i := range n.Lines().Len() {
		s := n.Lines().At(i)
		b.Write(s.Value(m.src))
	}
	if n.HasClosure() {
		b.Write(n.ClosureLine.Value(m.src))
	}
	root, err := parseHTML(b.String())
	if err != nil {
		return
	}
	g := &page{paper: m.paper, root: root}
	m.paper.block()
	if n.Lines().Len() > 0 {
		m.landmark(n.Lines().At(0).Start)
	}
	g.walk(root)
	m.paper.block()
	m.struck += g.struck
}

func (m *markdown) inlines(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		m.inline(c)
	}
}

func (m *markdown) inline(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		m.landmark(n.Segment.Start)
		m.write(plainText(n.Segment.Value(m.src), n.IsRaw()))
		switch {
		case n.HardLineBreak():
			m.paper.pause(softLine)
		case n.SoftLineBreak() && startsTurn(m.rest(n.Segment.Stop)):
			m.paper.pause(hardLine)
		case n.SoftLineBreak():
			m.write(" ")
		}
	case *ast.String:
		m.write(string(n.Value))
	case *ast.CodeSpan:
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			if t, ok := c.(*ast.Text); ok {
				m.write(string(t.Segment.Value(m.src)))
			}
		}
	case *ast.AutoLink:
		m.write(string(n.Label(m.src)))
	case *extast.Strikethrough:
		m.struck++
	case *ast.RawHTML:
		m.tag(n)
	case *ast.Emphasis:
		f := slantedFace
		if n.Level > 1 {
			f = boldFace
		}
		m.paper.start(f)
		m.inlines(n)
		m.paper.stop(f)
	case *ast.Image, *extast.FootnoteLink, *extast.FootnoteBacklink, *extast.TaskCheckBox:
	default:
		m.inlines(n)
	}
}

func (m *markdown) write(s string) {
	if m.mute == 0 {
		m.paper.text(s)
	}
}

// tag reads a tag of HTML inside a paragraph.
func (m *markdown) tag(n *ast.RawHTML) {
	var b bytes.Buffer
	for i := range n.Segments.Len() {
		s := n.Segments.At(i)
		b.Write(s.Value(m.src))
	}
	tag := strings.ToLower(b.String())
	name := strings.TrimFunc(tag, func(r rune) bool { return !unicode.IsLetter(r) })
	if i := strings.IndexFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }); i >= 0 {
		name = name[:i]
	}
	switch name {
	case "br":
		m.paper.pause(softLine)
	case "del", "s", "strike":
		if strings.HasPrefix(tag, "</") {
			m.mute = max(0, m.mute-1)
		} else {
			m.struck++
			m.mute++
		}
	case "q":
		open, closing := quotationMarks("", 0)
		if strings.HasPrefix(tag, "</") {
			m.paper.gap = false
			open = closing
		}
		m.write(open)
	}
}

// rest returns the line behind a line end at or behind at, without the signs of Markdown before its words.
func (m *markdown) rest(at int) string {
	b := m.src[min(at, len(m.src)):]
	if i := bytes.IndexByte(b, '\n'); i >= 0 {
		b = b[i+1:]
	}
	if i := bytes.IndexByte(b, '\n'); i >= 0 {
		b = b[:i]
	}
	return strings.TrimLeft(string(b), " \t>")
}

// startsTurn reports whether a line of a paragraph is one of its own by its beginning: somebody's label or a time.
func startsTurn(line string) bool {
	if strings.HasPrefix(line, "**") || strings.HasPrefix(line, "__") || strings.HasPrefix(line, ">>") {
		return true
	}
	line = strings.TrimLeft(line, `\[(`)
	if len(line) > 3 && '0' <= line[0] && line[0] <= '9' && strings.IndexByte(line[:min(len(line), 4)], ':') > 0 {
		return true
	}
	r, _ := utf8.DecodeRuneInString(line)
	label, _, ok := strings.Cut(line, ":")
	return ok && unicode.IsUpper(r) && len(label) <= 40 && !strings.ContainsAny(label, ".,;!?\"“”") && strings.Count(label, " ") < 4
}

// plainText reads escapes and entities.
func plainText(b []byte, raw bool) string {
	if raw {
		return string(b)
	}
	b = util.UnescapePunctuations(b)
	if bytes.IndexByte(b, '&') >= 0 {
		b = util.ResolveEntityNames(util.ResolveNumericReferences(b))
	}
	return string(b)
}
