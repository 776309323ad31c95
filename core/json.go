package core

import (
	"slices"
)

// AppendJSON appends the report as one line of JSON, without a line end: the same bytes as encoding/json writes with
// HTML escaping off. (encoding/json itself is a quarter of the browser module's budget: see RATIONALE.md.)
func (r *Report) AppendJSON(dst []byte) []byte {
	e := encoder{slices.Grow(dst, r.room())}
	e.open('{')
	e.text("schema", r.Schema)
	e.text("offsets", r.Offsets)
	e.text("profile", r.Profile)
	list(&e, "documents", r.Documents, (*encoder).document)
	list(&e, "quotations", r.Quotations, (*encoder).quotation)
	if len(r.Shared) > 0 {
		list(&e, "shared", r.Shared, (*encoder).shared)
	}
	if len(r.Families) > 0 {
		list(&e, "families", r.Families, (*encoder).family)
	}
	e.key("summary")
	e.summary(&r.Summary)
	e.close('}')
	return e.b
}

// room is about how many bytes the report's JSON has. Where nothing is given back before the end, as in the browser's
// module, a buffer that grew step by step would take several times its size.
func (r *Report) room() int {
	n := 1000 + 200*len(r.Documents)
	for i := range r.Quotations {
		n += r.Quotations[i].room()
	}
	for _, s := range r.Shared {
		n += quotationRoom + len(s.A.Text) + len(s.B.Text) + changeRoom*len(s.Changes)
	}
	return n
}

// The names and signs of a value, and its numbers, in bytes: how much memory is taken at once. The report is the same
// with less or more.
const (
	quotationRoom = 320
	matchRoom     = 300
	changeRoom    = 400
)

func (q *Quotation) room() int {
	n := quotationRoom + len(q.Text) + changeRoom*len(q.Changes)
	for i := range q.Nested {
		n += q.Nested[i].room()
	}
	for _, m := range q.Matches {
		n += matchRoom + len(m.Text) + len(m.Context.Before) + len(m.Context.After) + changeRoom*len(m.Changes)
	}
	return n
}

// AppendJSON appends the quotation as one line of JSON, as it stands in a report.
func (q *Quotation) AppendJSON(dst []byte) []byte {
	e := encoder{dst}
	e.quotation(q)
	return e.b
}

func (e *encoder) where(w *Where) {
	if w == nil {
		return
	}
	e.key("where")
	e.open('{')
	for _, p := range [...]struct {
		name string
		n    int
	}{{"page", w.Page}, {"paragraph", w.Paragraph}, {"cue", w.Cue}, {"row", w.Row}, {"line", w.Line}} {
		if p.n != 0 {
			e.int(p.name, p.n)
		}
	}
	e.close('}')
}

func (e *encoder) document(d *DocumentInfo) {
	e.open('{')
	e.text("id", d.ID)
	e.optional("path", d.Path)
	e.optional("title", d.Title)
	e.optional("language", d.Language)
	if len(d.Unjudged) > 0 {
		list(e, "unjudged", d.Unjudged, (*encoder).word)
	}
	e.optional("outlet", d.Outlet)
	e.optional("date", d.Date)
	e.optional("url", d.URL)
	e.optional("encoding", d.Encoding)
	e.optional("format", d.Format)
	e.int("length", d.Length)
	e.text("role", d.Role)
	if d.Read != nil {
		e.key("read")
		e.read(d.Read)
	}
	e.close('}')
}

func (e *encoder) read(r *Read) {
	e.open('{')
	e.int("words", r.Words)
	e.count("speakers", r.Speakers)
	e.count("pages", r.Pages)
	e.optional("until", r.Until)
	e.count("unheard", r.Unheard)
	e.count("furniture", r.Furniture)
	if len(r.Taken) > 0 {
		list(e, "taken", r.Taken, (*encoder).taken)
	}
	e.close('}')
}

// count writes a number that is left out where it is 0.
func (e *encoder) count(name string, n int) {
	if n != 0 {
		e.int(name, n)
	}
}

func (e *encoder) taken(t *Taken) {
	e.open('{')
	e.int("start", t.Start)
	e.int("end", t.End)
	e.text("text", t.Text)
	e.flag("likely", t.Likely)
	e.close('}')
}

func (e *encoder) quotation(q *Quotation) {
	e.open('{')
	e.text("id", q.ID)
	e.text("document", q.Document)
	e.text("kind", q.Kind)
	e.spanAt("span", &q.Span)
	e.spanAt("marks", &q.Marks)
	list(e, "parts", q.Parts, (*encoder).span)
	e.text("text", q.Text)
	e.where(q.Where)
	if q.Speaker != nil {
		e.key("speaker")
		e.speaker(q.Speaker)
	}
	if len(q.Nested) > 0 {
		list(e, "nested", q.Nested, (*encoder).quotation)
	}
	e.optional("why", q.Why)
	e.optional("verdict", q.Verdict)
	e.optional("reason", q.Reason)
	e.why("unchecked", q.Unchecked)
	e.optional("level", q.Level)
	e.flag("look", q.Look)
	if q.Score != 0 {
		e.share("score", q.Score)
	}
	if len(q.Matches) > 0 {
		list(e, "matches", q.Matches, (*encoder).match)
	}
	if len(q.Changes) > 0 {
		list(e, "changes", q.Changes, (*encoder).change)
	}
	if len(q.Found) > 0 {
		list(e, "found", q.Found, (*encoder).found)
	}
	e.close('}')
}

func (e *encoder) found(f *Found) {
	e.open('{')
	e.text("document", f.Document)
	e.spanAt("quotation", &f.Quotation)
	e.spanAt("span", &f.Span)
	e.close('}')
}

func (e *encoder) speaker(s *Speaker) {
	e.open('{')
	e.text("name", s.Name)
	e.spanAt("mention", s.Mention)
	e.spanAt("cue", s.Cue)
	e.share("confidence", s.Confidence)
	e.optional("why", s.Why)
	e.close('}')
}

func (e *encoder) match(m *Match) {
	e.open('{')
	e.text("document", m.Document)
	e.spanAt("span", &m.Span)
	e.spanAt("part", m.Part)
	e.text("text", m.Text)
	e.where(m.Where)
	e.optional("quotation", m.Quotation)
	e.text("exactness", m.Exactness)
	e.text("level", m.Level)
	list(e, "changes", m.Changes, (*encoder).change)
	if len(m.Omitted) > 0 {
		list(e, "omitted", m.Omitted, (*encoder).span)
	}
	e.key("context")
	e.open('{')
	e.text("before", m.Context.Before)
	e.text("after", m.Context.After)
	e.close('}')
	if m.Turn != nil {
		e.key("turn")
		e.open('{')
		e.optional("speaker", m.Turn.Speaker)
		e.optional("time", m.Turn.Time)
		e.close('}')
	}
	e.close('}')
}

func (e *encoder) change(c *Change) {
	e.open('{')
	e.text("rule", c.Rule)
	e.text("level", c.Level)
	e.flag("look", c.Look)
	e.key("quotation")
	e.piece(&c.Quotation)
	e.key("source")
	e.piece(&c.Source)
	e.text("reason", c.Reason)
	e.why("why", c.Why)
	e.optional("tracked", c.Tracked)
	if c.Repair != nil {
		e.key("repair")
		e.open('{')
		e.text("kind", c.Repair.Kind)
		e.int("start", c.Repair.Start)
		e.int("end", c.Repair.End)
		e.text("text", c.Repair.Text)
		e.close('}')
	}
	e.close('}')
}

func (e *encoder) why(name string, w *Why) {
	if w == nil {
		return
	}
	e.key(name)
	e.open('{')
	e.text("key", string(w.Key))
	e.optional("between", string(w.Between))
	e.optional("said", w.Said)
	e.optional("printed", w.Printed)
	e.optional("word", w.Word)
	e.optional("name", w.Name)
	e.optional("other", w.Other)
	e.count("from", w.From)
	e.count("to", w.To)
	e.count("number", w.Number)
	e.count("line", w.Line)
	e.why("more", w.More)
	e.close('}')
}

func (e *encoder) piece(p *Piece) {
	e.open('{')
	e.int("start", p.Start)
	e.int("end", p.End)
	e.text("text", p.Text)
	e.close('}')
}

func (e *encoder) shared(s *Shared) {
	e.open('{')
	e.key("a")
	e.place(&s.A)
	e.key("b")
	e.place(&s.B)
	e.text("level", s.Level)
	list(e, "changes", s.Changes, (*encoder).change)
	e.close('}')
}

func (e *encoder) place(p *Place) {
	e.open('{')
	e.text("document", p.Document)
	e.spanAt("span", &p.Span)
	e.text("text", p.Text)
	e.close('}')
}

func (e *encoder) summary(s *Summary) {
	e.open('{')
	e.int("quotations", s.Quotations)
	e.counts("kinds", s.Kinds)
	if len(s.Verdicts) > 0 {
		e.counts("verdicts", s.Verdicts)
	}
	if s.Look != 0 {
		e.int("look", s.Look)
	}
	e.close('}')
}
