package readers

import (
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/core"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isHTML reports whether the text begins as HTML does, or bears a name of it and has tags.
func isHTML(in *input) bool {
	s := strings.ToLower(in.head(4096))
	for {
		s = strings.TrimLeft(s, " \t\r\n\f")
		end := ""
		switch {
		case strings.HasPrefix(s, "<!--"):
			end = "-->"
		case strings.HasPrefix(s, "<?"):
			end = "?>"
		}
		if end == "" {
			break
		}
		_, rest, ok := strings.Cut(s, end)
		if !ok {
			return false
		}
		s = rest
	}
	for _, start := range []string{"<!doctype html", "<html", "<head", "<body", "<meta", "<title"} {
		if strings.HasPrefix(s, start) {
			return true
		}
	}
	f := named(in.name)
	return f != nil && f.name == "html" && strings.Contains(in.text.text, "</") && strings.Contains(in.text.text, "<")
}

// readHTML reads the article of a page, or all of its body where no article stands out; see article.
func readHTML(in *input) ([]Document, error) {
	t, err := in.decode("")
	if err != nil {
		return nil, err
	}
	root, err := parseHTML(t.text)
	if err != nil {
		return nil, err
	}
	page := &page{paper: newPaper(), root: root, original: in.original()}
	page.meta(root)
	page.article()
	page.walk(root)
	d := page.paper.document()
	page.told(&d)
	if !page.lined {
		d.Core = core.Flow
	}
	in.encoded(&d)
	return []Document{d}, nil
}

func parseHTML(s string) (*html.Node, error) {
	root, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return nil, tooDeep("")
	}
	return root, nil
}

// A page is a page of HTML while it is read.
type page struct {
	paper    *paper
	root     *html.Node
	original bool                // tracked changes are read as they were
	keep     map[*html.Node]bool // the leaves that are read; nil reads all
	struck   int                 // deletions and insertions
	depth    int                 // of <q>
	lined    bool                // it has lines as <pre> has them, and so perhaps the pages of a print
	book     bool                // it is a document of a book, where navigation is marked as such

	title, author, date, outlet, language, url string
}

func (g *page) told(d *Document) {
	d.Title, d.Author, d.Date, d.Outlet, d.Language, d.URL = g.title, g.author, g.date, g.outlet, g.language, g.url
	if g.struck > 0 {
		d.tell(trackedTold(g.struck, g.original))
	}
}

// unread are elements whose words nobody reads as text.
var unread = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Head: true, atom.Iframe: true, atom.Object: true,
	atom.Svg: true, atom.Canvas: true, atom.Video: true, atom.Audio: true, atom.Select: true, atom.Textarea: true, atom.Button: true,
	atom.Input: true, atom.Datalist: true, atom.Rt: true, atom.Rp: true, atom.Nav: true, atom.Dialog: true, atom.Menu: true, atom.Map: true,
	atom.Noframes: true, atom.Applet: true, atom.Progress: true, atom.Meter: true, atom.Option: true,
}

// blockish are elements that stand on lines of their own.
var blockish = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Blockquote: true, atom.Body: true, atom.Caption: true, atom.Center: true,
	atom.Dd: true, atom.Details: true, atom.Dir: true, atom.Div: true, atom.Dl: true, atom.Dt: true, atom.Fieldset: true, atom.Figcaption: true,
	atom.Figure: true, atom.Footer: true, atom.Form: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Header: true, atom.Hr: true, atom.Html: true, atom.Li: true, atom.Listing: true, atom.Main: true, atom.Ol: true, atom.P: true, atom.Pre: true,
	atom.Section: true, atom.Summary: true, atom.Table: true, atom.Tbody: true, atom.Td: true, atom.Tfoot: true, atom.Th: true, atom.Thead: true,
	atom.Tr: true, atom.Ul: true, atom.Xmp: true, atom.Search: true, atom.Hgroup: true, atom.Legend: true, atom.Plaintext: true,
}

func isHeading(n *html.Node) bool {
	return n.DataAtom == atom.H1 || n.DataAtom == atom.H2 || n.DataAtom == atom.H3 || n.DataAtom == atom.H4 || n.DataAtom == atom.H5 || n.DataAtom == atom.H6
}

// hidden reports whether an element is not shown, as far as the page itself says.
func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return a.Val != "until-found"
		case "aria-hidden":
			if strings.EqualFold(a.Val, "true") {
				return true
			}
		case "style":
			s := strings.ToLower(strings.ReplaceAll(a.Val, " ", ""))
			if strings.Contains(s, "display:none") || strings.Contains(s, "visibility:hidden") {
				return true
			}
		case "class":
			for name := range strings.FieldsSeq(strings.ToLower(a.Val)) {
				if strings.Contains(unseen, " "+name+" ") {
					return true
				}
			}
		}
	}
	return false
}

// unseen are the usual names of words for those who hear a page, within what others see: "(opens in a new tab)".
const unseen = " sr-only visually-hidden visuallyhidden screen-reader-text screenreader screen-reader-only u-visually-hidden element-invisible assistive-text "

func htmlAttr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// skipped reports whether nothing of an element is read.
func skipped(n *html.Node) bool {
	return n.Type == html.ElementNode && (unread[n.DataAtom] || hidden(n)) || n.Type == html.CommentNode || n.Type == html.DoctypeNode
}

// beside reports whether an element of a book stands beside the text: contents, page numbers, the signs of notes.
func beside(n *html.Node) bool {
	kinds := " " + strings.ToLower(htmlAttr(n, "epub:type")+" "+strings.ReplaceAll(htmlAttr(n, "role"), "doc-", "")) + " "
	for _, kind := range []string{" toc ", " pagebreak ", " noteref ", " cover ", " landmarks ", " page-list ", " backlink "} {
		if strings.Contains(kinds, kind) {
			return n.DataAtom != atom.Body || kind == " toc " || kind == " cover "
		}
	}
	return false
}

// isReturn reports whether a link leads back from a note to its sign.
func isReturn(n *html.Node) bool {
	if n.DataAtom != atom.A || !strings.Contains(htmlAttr(n, "href"), "#") {
		return false
	}
	s := strings.Trim(shownText(n), " \u00a0\ufe0e\n\t")
	return s != "" && strings.Trim(s, "↩↑⤴^⏎") == ""
}

// walk writes what stands in a node. The depth of the tree is bounded by the parser.
func (g *page) walk(n *html.Node) {
	switch {
	case skipped(n), isReturn(n), g.book && n.Type == html.ElementNode && beside(n):
		return
	case n.Type == html.TextNode:
		if g.keep == nil || g.keep[n] || strings.TrimSpace(n.Data) == "" {
			g.paper.text(n.Data)
		}
		return
	case n.Type == html.DocumentNode:
		g.children(n)
		return
	}
	switch n.DataAtom {
	case atom.Br:
		g.br(n)
	case atom.Hr:
		g.paper.block()
	case atom.B, atom.Strong:
		g.faced(n, boldFace)
	case atom.I, atom.Em, atom.Cite:
		g.faced(n, slantedFace)
	case atom.Img, atom.Picture:
		if g.keep == nil {
			g.paper.pictures++
		}
	case atom.Q:
		g.quote(n)
	case atom.Blockquote:
		g.paper.block()
		g.paper.quote++
		g.children(n)
		g.paper.block()
		g.paper.quote--
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		g.paper.block()
		g.paper.startHeading()
		g.children(n)
		g.paper.endHeading()
		g.paper.block()
	case atom.Pre, atom.Listing, atom.Xmp:
		g.paper.block()
		if g.keeps(n) {
			g.lined = true
			g.paper.lines(shownText(n))
		}
		g.paper.block()
	case atom.Del, atom.S, atom.Strike:
		g.struck++
		if g.original {
			g.children(n)
		} else if g.keeps(n) {
			g.paper.deleted(shownText(n))
		}
	case atom.Ins:
		g.struck++
		if !g.original {
			g.children(n)
		}
	case atom.Sup:
		if s := shownText(n); !isReference(s, g.paper.before()) && !linksToNote(n) {
			g.children(n)
		}
	default:
		if blockish[n.DataAtom] {
			g.paper.block()
			g.faced(n, styledFace(n))
			g.paper.block()
		} else {
			g.faced(n, styledFace(n))
		}
	}
}

// faced reads what stands in an element that sets its words in a face.
func (g *page) faced(n *html.Node, f face) {
	g.paper.start(f)
	g.children(n)
	g.paper.stop(f)
}

// styledFace is the face that the style of an element names.
func styledFace(n *html.Node) (f face) {
	s := strings.ToLower(strings.ReplaceAll(htmlAttr(n, "style"), " ", ""))
	if strings.Contains(s, "font-weight:bold") || strings.Contains(s, "font-weight:7") || strings.Contains(s, "font-weight:6") {
		f = boldFace
	}
	if strings.Contains(s, "font-style:italic") {
		f |= slantedFace
	}
	return f
}

func (g *page) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		g.walk(c)
	}
}

// br ends a line; two in a row end the paragraph.
func (g *page) br(n *html.Node) {
	if secondBreak(n) {
		g.paper.block()
	} else {
		g.paper.pause(softLine)
	}
}

// secondBreak reports whether a <br> follows another.
func secondBreak(n *html.Node) bool {
	for p := n.PrevSibling; p != nil; p = p.PrevSibling {
		if p.Type == html.ElementNode && p.DataAtom == atom.Br {
			return true
		}
		if p.Type != html.TextNode || strings.TrimSpace(p.Data) != "" {
			return false
		}
	}
	return false
}

// keeps reports whether any words in a node are read.
func (g *page) keeps(n *html.Node) bool {
	if g.keep == nil || g.keep[n] {
		return true
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if g.keeps(c) {
			return true
		}
	}
	return false
}

// quote writes <q> in the marks of the language, unless the page wrote marks itself.
func (g *page) quote(n *html.Node) {
	if !g.keeps(n) {
		return
	}
	s := strings.TrimSpace(shownText(n))
	if s == "" {
		return
	}
	first := []rune(s)[0]
	if unicode.In(first, unicode.Pi, unicode.Pf) || first == '"' || first == '„' || first == '「' {
		g.children(n)
		return
	}
	open, closing := quotationMarks(g.language, g.depth)
	g.paper.text(open)
	g.depth++
	g.children(n)
	g.depth--
	g.paper.gap = false
	g.paper.text(closing)
}

// quotationMarks are those of a language, of the outer and the inner level.
func quotationMarks(language string, depth int) (open, closing string) {
	marks := map[string][4]string{
		"de": {"„", "“", "‚", "‘"}, "cs": {"„", "“", "‚", "‘"}, "sk": {"„", "“", "‚", "‘"}, "sl": {"„", "“", "‚", "‘"}, "bg": {"„", "“", "‚", "‘"},
		"is": {"„", "“", "‚", "‘"}, "fr": {"« ", " »", "“", "”"}, "pl": {"„", "”", "‚", "’"}, "ro": {"„", "”", "«", "»"}, "hu": {"„", "”", "»", "«"},
		"nl": {"“", "”", "‘", "’"}, "es": {"«", "»", "“", "”"}, "it": {"«", "»", "“", "”"}, "pt": {"«", "»", "“", "”"}, "ru": {"«", "»", "„", "“"},
		"uk": {"«", "»", "„", "“"}, "el": {"«", "»", "“", "”"}, "nb": {"«", "»", "‘", "’"}, "no": {"«", "»", "‘", "’"}, "nn": {"«", "»", "‘", "’"},
		"sv": {"”", "”", "’", "’"}, "fi": {"”", "”", "’", "’"}, "ja": {"「", "」", "『", "』"}, "zh": {"“", "”", "‘", "’"},
	}
	tag, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(language, "_", "-")), "-")
	m, ok := marks[tag]
	if !ok {
		m = [4]string{"“", "”", "‘", "’"}
	}
	if depth%2 == 1 {
		return m[2], m[3]
	}
	return m[0], m[1]
}

// linksToNote reports whether raised text is a link within the page, as the signs of notes are.
func linksToNote(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && (c.DataAtom == atom.A && strings.Contains(htmlAttr(c, "href"), "#") || linksToNote(c)) {
			return true
		}
	}
	return false
}

// shownText is the text of a node without what is not read.
func shownText(n *html.Node) string {
	var b strings.Builder
	var add func(*html.Node)
	add = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
			return
		}
		if n.DataAtom == atom.Br {
			b.WriteByte('\n')
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if !skipped(c) {
				add(c)
			}
		}
	}
	add(n)
	return b.String()
}

// leafOf returns the block in which a node stands.
func leafOf(n *html.Node) *html.Node {
	for n.Parent != nil && !(n.Type == html.ElementNode && blockish[n.DataAtom]) {
		n = n.Parent
	}
	return n
}
