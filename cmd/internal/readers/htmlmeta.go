package readers

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// metas are the names under which pages tell of themselves, the surest first.
var metas = map[string][]string{
	"title":  {"og:title", "twitter:title", "dc.title", "headline"},
	"author": {"author", "article:author", "dc.creator", "parsely-author", "sailthru.author"},
	"date":   {"article:published_time", "date", "dc.date", "dc.date.issued", "pubdate", "parsely-pub-date", "datepublished"},
	"outlet": {"og:site_name", "application-name", "dc.publisher", "publisher"},
	"url":    {"og:url"},
}

// meta reads what the page tells of itself: <meta>, JSON-LD of an article, <title>, <link rel=canonical>, <html lang>.
func (g *page) meta(root *html.Node) {
	said := map[string]string{}
	var title, canonical string
	var visit func(*html.Node)
	visit = func(n *html.Node) {
		switch n.DataAtom {
		case atom.Html:
			g.language = htmlAttr(n, "lang")
			if g.language == "" {
				g.language = htmlAttr(n, "xml:lang")
			}
		case atom.Title:
			if title == "" && (n.Parent == nil || n.Parent.DataAtom != atom.Svg) {
				title = oneLine(shownText(n))
			}
		case atom.Meta:
			for _, key := range []string{"property", "name", "itemprop"} {
				k, v := strings.ToLower(htmlAttr(n, key)), oneLine(htmlAttr(n, "content"))
				if k != "" && v != "" && said[k] == "" {
					said[k] = v
				}
			}
		case atom.Link:
			if strings.EqualFold(htmlAttr(n, "rel"), "canonical") && canonical == "" {
				canonical = strings.TrimSpace(htmlAttr(n, "href"))
			}
		case atom.Time:
			if at := htmlAttr(n, "datetime"); at != "" && said["time"] == "" {
				said["time"] = at
			}
		case atom.Script:
			if strings.Contains(htmlAttr(n, "type"), "ld+json") && n.FirstChild != nil {
				g.linked(n.FirstChild.Data)
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			visit(c)
		}
	}
	visit(root)
	for what, to := range map[string]*string{"title": &g.title, "author": &g.author, "date": &g.date, "outlet": &g.outlet, "url": &g.url} {
		for _, name := range metas[what] {
			if *to == "" {
				*to = said[name]
			}
		}
	}
	if g.title == "" {
		g.title = title
	}
	if g.date == "" {
		g.date = said["time"]
	}
	if canonical != "" {
		g.url = canonical
	}
}

// longestLinked bounds JSON-LD, in bytes: some pages carry all their comments in it.
const longestLinked = 1 << 20

// linked reads the article of JSON-LD (schema.org).
func (g *page) linked(s string) {
	if len(s) > longestLinked {
		return
	}
	var v any
	if json.Unmarshal([]byte(strings.TrimSpace(s)), &v) != nil {
		return
	}
	var visit func(v any, depth int)
	visit = func(v any, depth int) {
		if depth > 4 {
			return
		}
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				visit(e, depth+1)
			}
		case map[string]any:
			kind, _ := v["@type"].(string)
			if strings.HasSuffix(kind, "Article") || kind == "BlogPosting" || kind == "Report" {
				set(&g.title, valueText(v["headline"]))
				set(&g.author, valueText(v["author"]))
				set(&g.date, valueText(v["datePublished"]))
				set(&g.outlet, valueText(v["publisher"]))
			}
			visit(v["@graph"], depth+1)
		}
	}
	visit(v, 0)
}

func set(to *string, s string) {
	if *to == "" {
		*to = oneLine(s)
	}
}

// valueText is the string of a JSON-LD value, or its name, or those of a list.
func valueText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case map[string]any:
		return valueText(v["name"])
	case []any:
		var names []string
		for _, e := range v {
			if s := valueText(e); s != "" && len(names) < 8 {
				names = append(names, s)
			}
		}
		return strings.Join(names, ", ")
	}
	return ""
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
