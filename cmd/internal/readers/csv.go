package readers

import (
	"encoding/csv"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// isTable reports whether the file is a table whose head names a column of text, and whose first rows have as many
// cells as the head.
func isTable(in *input) bool {
	t, ok := tableOf(in)
	if !ok || t.text < 0 {
		return false
	}
	r := csv.NewReader(strings.NewReader(in.head(1 << 16)))
	r.Comma, r.LazyQuotes = t.comma, true // as many cells in each row as in the head
	for n := 0; n < 5; n++ {
		if _, err := r.Read(); err != nil {
			return n > 1 && (err == io.EOF || len(in.text.text) > 1<<16)
		}
	}
	return true
}

// A csvTable is a table with a head.
type csvTable struct {
	comma                                      rune
	text, name, start, end, span               int // columns; -1 for none
	title, date, outlet, url, author, language int
}

// tableOf reads the head.
func tableOf(in *input) (t csvTable, ok bool) {
	line, rest, _ := strings.Cut(in.head(1<<16), "\n")
	if len(line) > 4096 || strings.TrimSpace(rest) == "" {
		return t, false
	}
	for _, comma := range []rune{'\t', ';', ',', '|'} {
		r := csv.NewReader(strings.NewReader(line))
		r.Comma, r.LazyQuotes = comma, true
		head, err := r.Read()
		if err != nil || len(head) < 2 {
			continue
		}
		for i := range head {
			head[i] = strings.ToLower(oneLine(head[i]))
		}
		if slices.ContainsFunc(head, func(s string) bool { return strings.Count(s, " ") > 2 || strings.HasSuffix(s, ".") }) {
			continue // a sentence with commas
		}
		column := func(lists ...[]string) int {
			for _, keys := range lists {
				for _, k := range keys {
					k = joined(strings.ToLower(k))
					if i := slices.IndexFunc(head, func(h string) bool { return joined(h) == k }); i >= 0 {
						return i
					}
				}
			}
			return -1
		}
		t = csvTable{comma: comma,
			text: column(textKeys, articleKeys, []string{"quote", "quotation", "comment", "statement", "speech", "dialogue"}),
			name: column(nameKeys, []string{"participant", "character"}), start: column(startKeys, []string{"start (s)", "in", "timecode in", "timecode", "tc"}), end: column(endKeys, []string{"out"}), span: column(spanKeys),
			title: column(titleKeys), date: column(dateKeys), outlet: column(outletKeys), url: column(urlKeys), author: column(authorKeys), language: column(languageKeys)}
		return t, true
	}
	return t, false
}

// joined drops what may stand between the words of a key: "Start Time", "start_time" and "startTime" are one.
func joined(key string) string { return betweenWords.Replace(key) }

var betweenWords = strings.NewReplacer(" ", "", "_", "", "-", "")

// readTable reads the column of text. With times, or with speakers and no titles, it is one transcript; with titles,
// addresses or outlets each row is an article; else the rows are the paragraphs of one text.
func readTable(in *input) ([]Document, error) {
	t, ok := tableOf(in)
	if !ok || t.text < 0 {
		return nil, &Trouble{Unknown, "", "it is a table whose head names no column text, transcript, body or the like"}
	}
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(in.text.text, "\ufeff")))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord, r.ReuseRecord = t.comma, true, -1, true
	var cues []cue
	var docs []Document
	articles := t.start < 0 && (t.title >= 0 || t.url >= 0 || t.outlet >= 0)
	var starts, ends []any
	for n := 1; ; n++ {
		row, err := r.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, damaged("row "+strconv.Itoa(n), "it is damaged: a row of its table is broken")
		}
		if n == 1 {
			continue
		}
		cell := func(i int) string {
			if i < 0 || i >= len(row) {
				return ""
			}
			return strings.Clone(strings.TrimSpace(row[i]))
		}
		if articles {
			d := Document{Text: cell(t.text), Title: cell(t.title), Date: cell(t.date), Outlet: cell(t.outlet), URL: cell(t.url),
				Author: cell(t.author), Language: cell(t.language), Places: []core.Landmark{{Kind: core.RowMark, N: n}}}
			if d.Text != "" {
				in.encoded(&d)
				docs = append(docs, d)
			}
			continue
		}
		cues = append(cues, cue{start: noTime, end: noTime, name: nameOf(cell(t.name)), text: cell(t.text)})
		starts, ends = append(starts, numberOf(cell(t.start))), append(ends, numberOf(cell(t.end)))
		if s := numberOf(cell(t.span)); ends[len(ends)-1] == nil && s != nil {
			if a, ok := starts[len(starts)-1].(float64); ok {
				if b, ok := s.(float64); ok {
					ends[len(ends)-1] = a + b
				}
			}
		}
	}
	if articles {
		if len(docs) == 0 {
			return nil, damaged("", "it is a table without text")
		}
		return docs, nil
	}
	rows := make([]any, len(cues))
	for i := range rows {
		rows[i] = map[string]any{"start": starts[i], "end": ends[i]}
	}
	scale := secondsOf(rows)
	for i := range cues {
		cues[i].start, cues[i].end = timeOf(starts[i], scale), timeOf(ends[i], scale)
	}
	return in.timed(cues)
}

// numberOf returns a cell as a number, else as it is; nil where it is empty.
func numberOf(s string) any {
	if s == "" {
		return nil
	}
	if n, err := strconv.ParseFloat(s, 64); err == nil {
		return n
	}
	return s
}
