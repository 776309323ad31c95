package show

import (
	"bufio"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/node"
	"github.com/quotedrift/quotedrift/site/style"
)

var (
	//go:embed atlas.css
	atlasStyle string
	//go:embed atlas.js
	atlasScript string
)

const (
	atOnce        = 50    // families that stand in the page as they are, and are shown at a time
	mostExhibits  = 20000 // families in the page: some 50 megabytes, which a browser still opens at once
	exhibitsChunk = 20    // families in a piece of the data: a page in another order than this one reads a piece for each of them
)

// errEnough ends the reading of families.
var errEnough = errors.New("enough")

// html writes a page that needs nothing else and asks nobody: what all families come to, then the families, the first of
// them as they are, and all as data of which the page's script shows those that are asked for. The result is read
// three times, and nothing of it is held but the counts of the overview.
func (s *Families) html(w io.Writer, r *batch.Result) error {
	o := newOverview()
	if err := r.Each(func(f *batch.Family) error { o.add(f); return nil }); err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	n := counts{r.Quotations, r.Articles, r.Families, r.Changed}
	shown := min(r.Families, mostExhibits)
	css := strings.TrimSpace(style.Tokens + atlasStyle)
	policy := "default-src 'none'; style-src '" + digest(css) + "'; script-src '" + digest(atlasScript) +
		"'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
	out.WriteString("<!doctype html>\n<html lang=\"en\">\n<head>\n")
	for _, m := range []node.Node{
		node.El("meta", node.A("charset", "utf-8")),
		node.El("meta", node.A("http-equiv", "Content-Security-Policy"), node.A("content", policy)),
		node.El("meta", node.A("name", "viewport"), node.A("content", "width=device-width, initial-scale=1")),
		node.El("meta", node.A("name", "color-scheme"), node.A("content", "light dark")),
		node.El("meta", node.A("name", "referrer"), node.A("content", "no-referrer")),
		node.El("link", node.A("rel", "icon"), node.A("href", "data:,")), // or browsers ask for one
		node.El("title", many(n.families, "family")+" of quotations – quotedrift"),
	} {
		m.HTML(out)
		out.WriteByte('\n')
	}
	out.WriteString("<style>" + css + "</style>\n</head>\n<body>\n")
	node.El("header", node.El("p", node.Class("made"), "quotedrift batch"), node.El("h1", "Who printed which words"), node.El("p", node.Class("lead"), n.sentence()),
		o.disagreeing(), node.El("p", node.Class("facts"), "A family is one utterance, whoever printed it. Each wording is held against the canonical one, which most texts have, copies counted once; of equals the longest is. Profile ", node.El("code", s.Profile), ".")).HTML(out)
	out.WriteString("\n<main>\n<div class=\"overview\">\n")
	for _, section := range o.nodes() {
		section.HTML(out)
		out.WriteByte('\n')
	}
	out.WriteString("</div>\n")
	out.WriteString("<section id=\"families\" aria-labelledby=\"families-head\">\n<h2 id=\"families-head\">Families</h2>\n")
	controls().HTML(out)
	first := min(shown, atOnce)
	node.El("p", node.A("id", "status"), node.A("role", "status"), standingFirst(first, r.Families)).HTML(out)
	node.El("p", node.Class("printed facts"), "Printed are the overview and the families that are on the page; of the others, search or turn the page and print again.").HTML(out)
	node.El("noscript", node.El("p", node.Class("facts"), "Without JavaScript these are all that are shown; --format jsonl, csv and parquet have every family.")).HTML(out)
	if shown < r.Families {
		node.El("p", node.Class("facts"), "This page has the "+number(shown)+" families with the most quotations; --format jsonl, csv and parquet have all "+number(r.Families)+".").HTML(out)
	}
	out.WriteString("\n<div id=\"list\">\n")
	k := 0
	err := r.Each(func(f *batch.Family) error {
		if k++; k > first {
			return errEnough
		}
		exhibit(f).HTML(out)
		return out.WriteByte('\n')
	})
	if err != nil && err != errEnough {
		return err
	}
	out.WriteString("</div>\n")
	pager().HTML(out)
	out.WriteString("\n</section>\n</main>\n")
	node.El("footer", "Made by quotedrift. This file holds all that it shows, and asks nobody for anything.").HTML(out)
	if err := s.data(out, r, shown); err != nil {
		return err
	}
	out.WriteString("\n<script>" + atlasScript + "</script>\n</body>\n</html>\n")
	return out.Flush()
}

// data writes the families as data, in pieces: each is a list of the heads of its elements (see node), and of each family the
// numbers that it is sorted by and its element.
func (s *Families) data(out *bufio.Writer, r *batch.Result, shown int) error {
	k := 0
	var heads node.Heads
	var b []byte
	flush := func() error {
		out.WriteString("\n<script type=\"application/json\" class=\"families\">[")
		out.Write(heads.AppendJSON(nil))
		out.Write(b)
		_, err := out.WriteString("]</script>")
		heads, b = node.Heads{}, b[:0]
		return err
	}
	err := r.Each(func(f *batch.Family) error {
		if k++; k > shown {
			return errEnough
		}
		b = append(b, ",["...)
		for _, n := range []int{len(f.Members), len(f.Variants), max(slices.Index(levels, f.Level), 0), len(outletsOf(f))} {
			b = append(append(b, number(n)...), ',')
		}
		first, _ := dates(f)
		b = node.Text(clean(first)).AppendJSON(b, nil)
		b = append(exhibit(f).AppendJSON(append(b, ','), &heads), ']')
		if k%exhibitsChunk == 0 || k == shown {
			return flush()
		}
		return nil
	})
	if err == errEnough {
		err = nil
	}
	return err
}

// standingFirst says which families stand in the page as they are.
func standingFirst(first, all int) string {
	if all == 0 {
		return "No remark was printed twice."
	}
	return "Families 1 to " + number(first) + " of " + number(all) + ", those with the most quotations first."
}

func (o *overview) disagreeing() node.Node {
	if o.voices == 0 {
		return node.Text("")
	}
	if o.voices == 1 {
		return node.El("p", node.Class("lead"), "In 1 family the speakers disagree.")
	}
	return node.El("p", node.Class("lead"), "In "+number(o.voices)+" families the speakers disagree.")
}

// digest is what a policy names a text of style or script by.
func digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// controls search, sort and filter the families; they are shown by the script that they need.
func controls() node.Node {
	choice := func(id, name string, options ...string) node.Node {
		parts := []any{node.A("id", id), node.A("autocomplete", "off")}
		for i := 0; i < len(options); i += 2 {
			parts = append(parts, node.El("option", node.A("value", options[i]), options[i+1]))
		}
		return node.El("label", node.El("span", name), node.El("select", parts...))
	}
	return node.El("div", node.A("id", "controls"), node.A("role", "search"), node.A("hidden", ""),
		node.El("label", node.El("span", "Search"), node.El("input", node.A("id", "search"), node.A("type", "search"), node.A("autocomplete", "off"), node.A("spellcheck", "false"),
			node.A("placeholder", "words, speaker, outlet"))),
		choice("sort", "Sort by", "quotations", "most quotations", "wordings", "most wordings", "level", "furthest apart", "outlets", "most outlets", "date", "earliest date"),
		choice("level", "Show", "all", "all families", "many", "in more than one wording", "4", "apart in meaning", "3", "apart in words", "2", "apart where they say so", "1", "apart in style", "0", "the same words"))
}

func pager() node.Node {
	return node.El("nav", node.A("id", "pager"), node.A("aria-label", "Pages of families"), node.A("hidden", ""),
		node.El("button", node.A("type", "button"), node.A("id", "previous"), "Previous"), node.El("button", node.A("type", "button"), node.A("id", "next"), "Next"))
}
