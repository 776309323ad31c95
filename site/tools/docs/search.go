package docs

import (
	"html"
	"regexp"
	"strings"
)

// A section is what is found when the documentation is searched: a heading and the text up to the next.
type section struct {
	Page    string `json:"page"`
	Title   string `json:"title"`
	Text    string `json:"text"`
	Address string `json:"address"`
}

var (
	headings = regexp.MustCompile(`<h[1-3] id="([^"]*)">`)
	anchor   = regexp.MustCompile(`<a class="anchor"[^>]*>#</a>`)
	unread   = regexp.MustCompile(`(?s)<script\b.*?</script>|<[^>]*>`)
)

// sections are those of a page, in order, as plain text.
func sections(p *page) []section {
	var out []section
	body := anchor.ReplaceAllString(string(p.Body), "")
	at := headings.FindAllStringSubmatchIndex(body, -1)
	for i, m := range at {
		end := len(body)
		if i+1 < len(at) {
			end = at[i+1][0]
		}
		title, text, _ := strings.Cut(body[m[1]:end], "</h")
		_, text, _ = strings.Cut(text, ">")
		address := p.Slug + ".html"
		if i > 0 {
			address += "#" + body[m[2]:m[3]]
		}
		out = append(out, section{p.Name, words(title), words(text), address})
	}
	return out
}

// words is the text of a piece of a page.
func words(markup string) string {
	return strings.Join(strings.Fields(html.UnescapeString(unread.ReplaceAllString(markup, " "))), " ")
}
