package show

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/internal/index"
	"github.com/quotedrift/quotedrift/core"
)

// An Answer writes what was found of an utterance.
type Answer struct {
	*index.Answer
	Format string
	Width  int
	Color  bool
	Quiet  bool
}

// answerColumns are a contract: new ones are added at the end. A row is a place where a wording was printed.
var answerColumns = []string{"hit", "score", "level", "look", "printed", "document", "line", "start", "end", "text", "speaker", "outlet", "date", "title", "url", "rules", "reasons"}

// Write writes the answer in its format.
func (s *Answer) Write(w io.Writer) error {
	switch s.Format {
	case "json":
		return encode(w, s.Answer)
	case "jsonl":
		for i := range s.Hits {
			if err := encode(w, &s.Hits[i]); err != nil {
				return err
			}
		}
		return nil
	case "csv":
		t := &table{Writer: csv.NewWriter(w)}
		t.Write(answerColumns)
		for i, h := range s.Hits {
			for _, p := range h.Printed {
				t.Write([]string{number(i + 1), strconv.FormatFloat(h.Score, 'g', -1, 64), h.Level, strconv.FormatBool(h.Look), strconv.FormatInt(h.Count, 10),
					p.Document, number(p.Line), number(p.Span.Start), number(p.Span.End), p.Text, p.Speaker, p.Outlet, p.Date, p.Title, p.URL,
					rules(h.Changes), reasons(h.Changes)})
			}
		}
		t.Flush()
		return t.Error()
	case "markdown":
		m := &markdown{w: bufio.NewWriter(w)}
		if len(s.Hits) > 0 {
			m.w.WriteString("| | wording | changes | printed |\n|---:|---|---|---|\n")
		}
		for i := range s.Hits {
			h := &s.Hits[i]
			m.w.WriteString("| " + number(i+1) + " | “" + m.words(s.runs(h)) + "” | " + escaped(s.standing(h)+": "+reasons(h.Changes)) + " | " +
				escaped(strings.Join(printed(h), "; ")) + " |\n")
		}
		m.w.WriteByte('\n')
		m.paragraph(s.sentence())
		return m.w.Flush()
	}
	t := (&Page{Width: s.Width, Color: s.Color}).pen(w)
	marked := false
	for i := range s.Hits {
		h := &s.Hits[i]
		ink := inks[standingOfLevel[h.Level]]
		if h.Look {
			ink = inks["look"]
		}
		t.set("", 0, t.paint(dim, number(i+1))+"  "+t.paint(ink, s.standing(h)))
		runs := s.runs(h)
		for _, r := range runs {
			marked = marked || r.role != kept
		}
		t.set("", margin, "“"+t.words(runs, ink)+"”")
		for _, c := range h.Changes {
			t.note(t.paint(inks[standingOfLevel[c.Level]], c.Rule), clean(c.Reason))
		}
		for n, p := range printed(h) {
			label := ""
			if n == 0 {
				label = "printed"
			}
			t.note(t.paint(place, label), clean(p))
		}
		t.blank()
	}
	if marked && !s.Quiet {
		t.set("", 0, t.paint(dim, "[-only in the words asked for-] {+only in print+}"))
	}
	t.set("", 0, t.paint(bold, s.sentence()))
	return t.done()
}

func encode(w io.Writer, value any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(value)
}

// runs are the words of a hit, laid over those that were asked for.
func (s *Answer) runs(h *index.Hit) []run {
	all := []core.Span{{Start: 0, End: len(s.Query)}}
	return inline(s.Query, all, core.Differences(s.Query, h.Text), true)
}

// hitStanding says how far a wording is from the words that were asked for, by level.
var hitStanding = map[string]string{
	"same": "the same words", "style": "differs in style", "declared": "differs where it says so", "wording": "other words", "meaning": "another meaning",
}

func (s *Answer) standing(h *index.Hit) string {
	switch {
	case h.Look:
		return "look at this"
	case h.Level == "same" && len(core.Differences(s.Query, h.Text)) > 0:
		return "another cut of the same words"
	}
	return hitStanding[h.Level]
}

// printed tells the first who printed a wording, and how many more did.
func printed(h *index.Hit) []string {
	var list []string
	for _, p := range h.Printed[:min(mostPlaces, len(h.Printed))] {
		var said []string
		for _, part := range []string{p.Date, p.Outlet, p.Speaker} {
			if part != "" {
				said = append(said, part)
			}
		}
		list = append(list, strings.Join(append(said, p.Document+":"+number(p.Line)), ", "))
	}
	if more := h.Count - int64(len(list)); more > 0 {
		list = append(list, "and "+strconv.FormatInt(more, 10)+" more")
	}
	return list
}

func (s *Answer) sentence() string {
	in := strconv.FormatInt(s.Quotations, 10) + " quotations in " + strconv.FormatInt(s.Articles, 10) + " texts."
	if len(s.Hits) == 0 {
		return "Not found among " + in
	}
	n := int64(0)
	for _, h := range s.Hits {
		n += h.Count
	}
	return many(len(s.Hits), "wording") + ", printed " + strconv.FormatInt(n, 10) + " ×, among " + in
}
