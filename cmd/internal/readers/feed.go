package readers

import (
	"strconv"
	"strings"

	"github.com/mmcdole/gofeed"
	"github.com/quotedrift/quotedrift/core"
)

// What a feed may cost. The library holds it several times over; the largest that sites offer have a thousand articles.
const (
	limitFeed  = 16 << 20 // bytes
	limitItems = 10_000
)

func isFeed(in *input) bool {
	switch rootName(in.head(8192)) {
	case "rss", "RDF", "feed":
		return true
	}
	head := strings.TrimSpace(in.head(1024))
	return strings.HasPrefix(head, "{") && strings.Contains(head, "https://jsonfeed.org/version")
}

// readFeed reads each article of an RSS, Atom or JSON feed: its content, or its summary where it has none.
func readFeed(in *input) ([]Document, error) {
	if len(in.text.text) > limitFeed {
		return nil, tooLarge("", "it is too large: the limit is "+strconv.Itoa(limitFeed>>20)+" MiB for a feed")
	}
	if nested(in.text.text) > in.limits.Depth {
		return nil, tooDeep("")
	}
	feed, err := gofeed.NewParser().ParseString(strings.TrimPrefix(in.text.text, "\ufeff"))
	if err != nil {
		return nil, damaged("", "it is damaged: it cannot be read as a feed")
	}
	var docs []Document
	for i, item := range feed.Items {
		if i == limitItems {
			docs[len(docs)-1].tell("only the first " + strconv.Itoa(limitItems) + " articles of the feed are read")
			break
		}
		said := item.Content
		if strings.TrimSpace(said) == "" {
			said = item.Description
		}
		root, err := parseHTML(said)
		if err != nil {
			continue // one that is nested too deeply
		}
		page := &page{paper: newPaper(), root: root, original: in.original()}
		page.walk(root)
		d := page.paper.document()
		if strings.TrimSpace(d.Text) == "" {
			continue
		}
		page.told(&d)
		d.Title, d.URL, d.Date, d.Outlet, d.Language = oneLine(item.Title), item.Link, item.Published, oneLine(feed.Title), feed.Language
		if item.PublishedParsed != nil {
			d.Date = item.PublishedParsed.UTC().Format("2006-01-02T15:04:05Z")
		}
		if len(item.Authors) > 0 && item.Authors[0] != nil {
			d.Author = oneLine(item.Authors[0].Name)
		}
		d.Places = append([]core.Landmark{{Kind: core.RowMark, N: i + 1}}, d.Places...)
		in.encoded(&d)
		docs = append(docs, d)
	}
	if len(docs) == 0 {
		return nil, damaged("", "it is a feed without any article that has text")
	}
	return docs, nil
}

// nested returns how deep the elements of XML stand in each other at most, whether they are closed or not.
func nested(s string) int {
	depth, most := 0, 0
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			return most
		}
		s = s[i:]
		end := ">"
		switch {
		case strings.HasPrefix(s, "<![CDATA["):
			end = "]]>"
		case strings.HasPrefix(s, "<!--"):
			end = "-->"
		}
		i = strings.Index(s, end)
		if i < 0 {
			return most
		}
		switch {
		case s[1] == '/':
			depth--
		case s[1] != '!' && s[1] != '?' && s[i-1] != '/':
			depth++
		}
		most = max(most, depth)
		s = s[i+len(end):]
	}
}
