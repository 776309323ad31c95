package readers

import (
	"bufio"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// Where records of articles have what they tell.
var (
	articleKeys  = []string{"text", "body", "content", "articleBody", "article_body", "article", "fulltext", "full_text", "story", "maintext"}
	titleKeys    = []string{"title", "headline", "heading"}
	dateKeys     = []string{"date", "published", "datePublished", "date_published", "publish_date", "published_at", "pubDate", "timestamp"}
	outletKeys   = []string{"outlet", "source", "publisher", "publication", "newspaper", "domain", "site"}
	urlKeys      = []string{"url", "link", "href"}
	authorKeys   = []string{"author", "authors", "byline"}
	languageKeys = []string{"language", "lang"}
)

// isRecords reports whether the first lines are a JSON object each.
func isRecords(in *input) bool {
	s := strings.TrimSpace(in.head(len(in.text.text)))
	if !strings.HasPrefix(s, "{") {
		return false
	}
	lines := 0
	for line := range strings.Lines(s) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if !strings.HasPrefix(line, "{") || !strings.HasSuffix(line, "}") || !json.Valid([]byte(line)) {
			return false
		}
		if lines++; lines == 5 {
			break
		}
	}
	return lines > 1 || extension(in.name) == ".jsonl" || extension(in.name) == ".ndjson"
}

// readRecords reads JSON Lines: an article each. Where the lines have times or speakers and short texts, they are the
// cues of one transcript.
func readRecords(in *input) ([]Document, error) {
	var rows []any
	var lines []int
	scan := bufio.NewScanner(strings.NewReader(strings.TrimPrefix(in.text.text, "\ufeff")))
	scan.Buffer(nil, len(in.text.text)+1)
	for n := 1; scan.Scan(); n++ {
		line := strings.TrimSpace(scan.Text())
		if line == "" {
			continue
		}
		var v any
		if err := json.Unmarshal([]byte(line), &v); err != nil {
			return nil, damaged("line "+strconv.Itoa(n), "it is damaged: a line is no JSON")
		}
		rows, lines = append(rows, v), append(lines, n)
	}
	if cues := rowsOf(nil, rows); heard(cues) && allTimed(cues) {
		return in.timed(cues)
	}
	var docs []Document
	for i, v := range rows {
		d, ok := articleOf(v)
		if !ok {
			continue
		}
		d.Places = []core.Landmark{{Kind: core.RowMark, N: lines[i]}}
		in.encoded(&d)
		docs = append(docs, d)
	}
	if len(docs) == 0 {
		return nil, &Trouble{Unknown, "", "it is JSON Lines without a text under text, body, content or the like"}
	}
	return docs, nil
}

// allTimed reports whether every cue has a time: an article has a date under such a key now and then, and no clock.
func allTimed(cues []cue) bool {
	for _, c := range cues {
		if c.start < 0 {
			return false
		}
	}
	return true
}

// articlesOf returns the articles of a list, or of an object that holds one article or a list of them.
func articlesOf(v any) (docs []Document) {
	if row, ok := v.(map[string]any); ok {
		for _, key := range []string{"articles", "items", "documents", "data", "results"} {
			if list, ok := row[key].([]any); ok {
				return articlesOf(list)
			}
		}
		if d, ok := articleOf(v); ok && d.Title != "" {
			return []Document{d}
		}
		return nil
	}
	list, _ := v.([]any)
	for i, v := range list {
		if d, ok := articleOf(v); ok {
			d.Places = []core.Landmark{{Kind: core.RowMark, N: i + 1}}
			docs = append(docs, d)
		}
	}
	return docs
}

// articleOf reads one record.
func articleOf(v any) (d Document, ok bool) {
	row, ok := v.(map[string]any)
	if !ok {
		return d, false
	}
	d.Text, ok = first(row, articleKeys).(string)
	if !ok || strings.TrimSpace(d.Text) == "" {
		return d, false
	}
	d.Title, d.Date, d.Outlet = said(row, titleKeys), said(row, dateKeys), said(row, outletKeys)
	d.URL, d.Author, d.Language = said(row, urlKeys), said(row, authorKeys), said(row, languageKeys)
	return d, true
}

// said returns what a record says under one of the keys: a text, a number, the name of an object, the first of a list.
func said(row map[string]any, keys []string) string {
	switch v := first(row, keys).(type) {
	case string:
		return oneLine(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case map[string]any:
		return said(v, []string{"name", "title", "domain", "url"})
	case []any:
		if len(v) > 0 {
			return said(map[string]any{"name": v[0]}, []string{"name"})
		}
	}
	return ""
}
