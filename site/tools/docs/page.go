package docs

import (
	"bytes"
	"fmt"
	"html/template"
	"os"
	"path"
	"path/filepath"
	"strings"
	texttemplate "text/template"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// A page is one page of the documentation, rendered.
type page struct {
	source
	Title   string
	About   string // its first paragraph, as plain text
	Body    template.HTML
	Entries []entry // of its table of contents
	Live    bool    // it has live examples, so it needs the element's script

	files string // where a reader finds the files of the repository that the page mentions
}

// An entry is a heading in the table of contents.
type entry struct {
	Level int // 2 or 3
	ID    string
	Text  string
}

// read renders the page of s.
func read(repo string, places Places, s source) (*page, error) {
	markdown, err := os.ReadFile(filepath.Join(repo, s.path))
	if err != nil {
		return nil, err
	}
	tmpl, err := texttemplate.New(path.Base(s.path)).Funcs(generated(repo)).Parse(string(markdown))
	if err != nil {
		return nil, err
	}
	var filled bytes.Buffer
	if err := tmpl.Execute(&filled, places); err != nil {
		return nil, err
	}
	p := &page{source: s, files: places.Files}
	fences := &fences{}
	md := goldmark.New(
		goldmark.WithExtensions(extension.Table, extension.DefinitionList, extension.Typographer),
		goldmark.WithParserOptions(parser.WithAutoHeadingID()),
		goldmark.WithRendererOptions(html.WithUnsafe(), renderer.WithNodeRenderers(util.Prioritized(fences, 100))),
	)
	src := filled.Bytes()
	root := md.Parser().Parse(text.NewReader(src), parser.WithContext(parser.NewContext(parser.WithIDs(ids{}))))
	p.survey(root, src)
	var b bytes.Buffer
	if err := md.Renderer().Render(&b, src, root); err != nil {
		return nil, err
	}
	// A flag is not parted at its hyphens. A table may be wider than the page: it scrolls on its own, and is reached by keyboard.
	body := strings.NewReplacer("<code>-", `<code class="flag">-`, "<table>", `<div class="table" role="group" aria-label="Table" tabindex="0"><table>`, "</table>", "</table></div>").Replace(b.String())
	p.Body, p.Live = template.HTML(body), fences.live
	if p.Title == "" {
		return nil, fmt.Errorf("the page has no heading")
	}
	return p, nil
}

// survey takes the title, the first paragraph and the table of contents from the page, and leads its links.
func (p *page) survey(root ast.Node, src []byte) {
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			id, _ := n.AttributeString("id")
			switch n.Level {
			case 1:
				p.Title = plain(n, src)
			case 2, 3:
				p.Entries = append(p.Entries, entry{n.Level, string(id.([]byte)), plain(n, src)})
			}
		case *ast.Paragraph:
			if p.About == "" {
				p.About = plain(n, src)
			}
		case *ast.Link:
			n.Destination = []byte(p.lead(string(n.Destination)))
		}
		return ast.WalkContinue, nil
	})
}

// lead says where a link goes. In a page that was written for the site, "rules.md" is another such page, "/core/doc.go" a file of the
// repository, and "../samples/draft.txt" a file of the site; in a file of the repository links are relative to it.
func (p *page) lead(link string) string {
	if strings.Contains(link, "://") || strings.HasPrefix(link, "#") {
		return link
	}
	if !strings.HasPrefix(p.path, "site/docs/") {
		return p.files + path.Join(path.Dir(p.path), link)
	}
	if file, ok := strings.CutPrefix(link, "/"); ok {
		return p.files + file
	}
	name, fragment, _ := strings.Cut(link, "#")
	if slug, ok := strings.CutSuffix(name, ".md"); ok {
		link = slug + ".html"
		if fragment != "" {
			link += "#" + fragment
		}
	}
	return link
}

// plain is the text of a node without markup.
func plain(n ast.Node, src []byte) string {
	var b strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering {
			b.Write(t.Segment.Value(src))
			if t.SoftLineBreak() {
				b.WriteByte(' ')
			}
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}
