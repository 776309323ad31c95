package show

import (
	"encoding/json"
	"io"

	"github.com/quotedrift/quotedrift/core"
)

// Lines writes JSON Lines, with the path as given in the place of each document's id. An extract and a check give one
// quotation a line; a comparison gives those, then one shared stretch of reporting a line (it has "a" and "b"); a batch
// gives one family a line, its members with their documents, spans and texts.
func (p *Page) Lines(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	paths := p.paths()
	if p.Kind == Batch {
		for _, f := range p.desk().families() {
			if err := enc.Encode(&f); err != nil {
				return err
			}
		}
		return nil
	}
	for _, q := range p.Report.Quotations {
		if err := enc.Encode(relocated(q, paths)); err != nil {
			return err
		}
	}
	for _, s := range p.Report.Shared {
		s.A.Document, s.B.Document = paths[s.A.Document], paths[s.B.Document]
		if err := enc.Encode(s); err != nil {
			return err
		}
	}
	return nil
}

// paths maps the ids of the report's documents to their paths, or to themselves where there is none.
func (p *Page) paths() map[string]string {
	m := make(map[string]string, len(p.Report.Documents))
	for _, d := range p.Report.Documents {
		m[d.ID] = d.ID
		if d.Path != "" {
			m[d.ID] = d.Path
		}
	}
	return m
}

// relocated is the quotation with paths for documents. The report is not touched.
func relocated(q core.Quotation, paths map[string]string) core.Quotation {
	q.Document = paths[q.Document]
	matches, nested := q.Matches, q.Nested
	q.Matches, q.Nested = nil, nil
	for _, m := range matches {
		m.Document = paths[m.Document]
		q.Matches = append(q.Matches, m)
	}
	for _, n := range nested {
		q.Nested = append(q.Nested, relocated(n, paths))
	}
	return q
}

// quotations indexes the report's quotations by id, nested ones too.
func (p *Page) quotations() map[string]core.Quotation {
	m := make(map[string]core.Quotation, len(p.Report.Quotations))
	var add func([]core.Quotation)
	add = func(list []core.Quotation) {
		for _, q := range list {
			m[q.ID] = q
			add(q.Nested)
		}
	}
	add(p.Report.Quotations)
	return m
}

func speakerName(q core.Quotation) string {
	if q.Speaker == nil {
		return ""
	}
	return q.Speaker.Name
}
