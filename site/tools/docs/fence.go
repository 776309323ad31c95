package docs

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// fences renders fenced code by the words behind the fence, and headings with a link to themselves.
//
//	```pair RULE LEVEL       a printed and a said text, judged
//	```html live             a piece of a page: its code, and itself
//	```html snippet          code that the page makes anew of what is filled in
//	```LANGUAGE              code
type fences struct {
	live bool // there was a live example
}

func (f *fences) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(ast.KindFencedCodeBlock, f.fence)
	r.Register(ast.KindHeading, heading)
}

func (f *fences) fence(w util.BufWriter, src []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	block := n.(*ast.FencedCodeBlock)
	var body strings.Builder
	for i := range block.Lines().Len() {
		line := block.Lines().At(i)
		body.Write(line.Value(src))
	}
	var info []string
	if block.Info != nil {
		info = strings.Fields(string(block.Info.Segment.Value(src)))
	}
	switch {
	case len(info) > 0 && info[0] == "pair":
		p, err := judge(info[1:], body.String())
		if err != nil {
			return ast.WalkStop, err
		}
		return ast.WalkSkipChildren, p.write(w)
	case len(info) == 2 && info[0] == "html" && info[1] == "live":
		f.live = true
		code(w, "html", long.ReplaceAllString(body.String(), "$1 …"))
		_, err := fmt.Fprintf(w, "<div class=\"live\">\n%s</div>\n", body.String())
		return ast.WalkSkipChildren, err
	}
	if len(info) == 2 && info[1] == "snippet" {
		_, err := fmt.Fprintf(w, "<pre tabindex=\"0\"><code id=\"snippet\" class=\"language-html\">%s</code></pre>\n", util.EscapeHTML([]byte(body.String())))
		return ast.WalkSkipChildren, err
	}
	language := "text"
	if len(info) > 0 {
		language = info[0]
	}
	code(w, language, body.String())
	return ast.WalkSkipChildren, nil
}

// long is a line that says no more when it is shown whole: a record.
var long = regexp.MustCompile(`(?m)^(.{70}).{130,}$`)

// code writes a block of code. It can be reached by keyboard, since it may be wider than the page.
func code(w util.BufWriter, language, body string) {
	fmt.Fprintf(w, "<pre tabindex=\"0\"><code class=\"language-%s\">%s</code></pre>\n", language, util.EscapeHTML([]byte(body)))
}

// heading writes a heading and, from the second level on, a link to it.
func heading(w util.BufWriter, src []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	h := n.(*ast.Heading)
	id, _ := h.AttributeString("id")
	if entering {
		fmt.Fprintf(w, "<h%d id=\"%s\">", h.Level, id)
		return ast.WalkContinue, nil
	}
	if h.Level > 1 {
		fmt.Fprintf(w, " <a class=\"anchor\" href=\"#%s\" aria-label=\"Link to %s\">#</a>", id, util.EscapeHTML([]byte(plain(h, src))))
	}
	fmt.Fprintf(w, "</h%d>\n", h.Level)
	return ast.WalkContinue, nil
}

// ids makes the anchors of one page: the heading in lower case, words joined by hyphens, dots kept, so that
// "sense.negation" is found under its own name.
type ids map[string]bool

func (seen ids) Generate(value []byte, kind ast.NodeKind) []byte {
	words := strings.FieldsFunc(strings.ToLower(string(value)), func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '.' || r == '-')
	})
	base := strings.Trim(strings.Join(words, "-"), "-.")
	if base == "" {
		base = "section"
	}
	id := base
	for n := 2; seen[id]; n++ {
		id = fmt.Sprintf("%s-%d", base, n)
	}
	seen[id] = true
	return []byte(id)
}

func (seen ids) Put(value []byte) { seen[string(value)] = true }
