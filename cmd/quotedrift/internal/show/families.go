package show

import (
	"bufio"
	"encoding/csv"
	"io"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/core"
)

// Families writes what a batch found, one family after the other: nothing needs all of them.
type Families struct {
	Format  string
	Width   int
	Color   bool
	Quiet   bool
	Offsets string // of a report
	Profile string // of a report
}

// Write writes the result. It may be called once for a result.
func (s *Families) Write(w io.Writer, r *batch.Result) error {
	n := counts{r.Quotations, r.Articles, r.Families, r.Changed}
	seen := func(f *batch.Family) bool { return len(f.Variants) > 1 || !s.Quiet }
	o := newOverview()
	switch s.Format {
	case "json":
		return s.report(w, r)
	case "jsonl":
		return r.EachLine(func(line []byte) error {
			if _, err := w.Write(line); err != nil {
				return err
			}
			_, err := w.Write([]byte("\n"))
			return err
		})
	case "html":
		return s.html(w, r)
	case "parquet":
		return s.parquet(w, r)
	case "csv":
		t := &table{Writer: csv.NewWriter(w)}
		t.Write(batchColumns)
		err := r.Each(func(f *batch.Family) error {
			t.family(f)
			return t.Error()
		})
		t.Flush()
		if err == nil {
			err = t.Error()
		}
		return err
	case "markdown":
		m := &markdown{w: bufio.NewWriter(w)}
		err := r.Each(func(f *batch.Family) error {
			o.add(f)
			if seen(f) {
				m.family(f)
			}
			return nil
		})
		if told := o.sentence(); told != "" && !s.Quiet {
			m.paragraph(told)
		}
		m.paragraph(n.sentence())
		if err == nil {
			err = m.w.Flush()
		}
		return err
	}
	t := (&Page{Width: s.Width, Color: s.Color}).pen(w)
	err := r.Each(func(f *batch.Family) error {
		o.add(f)
		if seen(f) {
			t.family(f)
		}
		return nil
	})
	t.batchFoot(n, o.sentence(), s.Quiet)
	if err == nil {
		err = t.done()
	}
	return err
}

// report writes the whole report, as the core would.
func (s *Families) report(w io.Writer, r *batch.Result) error {
	head := core.Report{Schema: core.Schema, Offsets: s.Offsets, Profile: s.Profile}
	head.Summary.Quotations, head.Summary.Kinds = r.Quotations, r.Kinds
	empty := string(head.AppendJSON(nil)) // {…,"documents":null,"quotations":null,"summary":{…}}
	b := bufio.NewWriter(w)
	parts := strings.SplitN(empty, "null", 3)
	list := func(each func(func([]byte) error) error) error {
		first := true
		return each(func(item []byte) error {
			if !first {
				b.WriteByte(',')
			}
			first = false
			_, err := b.Write(item)
			return err
		})
	}
	b.WriteString(parts[0] + "[")
	if err := list(r.Documents); err != nil {
		return err
	}
	b.WriteString("]" + parts[1] + "[")
	if err := list(r.AllQuotations); err != nil {
		return err
	}
	b.WriteByte(']')
	if r.Families > 0 {
		b.WriteString(`,"families":[`)
		err := list(func(yield func([]byte) error) error {
			return r.Each(func(f *batch.Family) error {
				c := f.Core()
				return yield(c.AppendJSON(nil))
			})
		})
		if err != nil {
			return err
		}
		b.WriteByte(']')
	}
	b.WriteString(parts[2] + "\n")
	return b.Flush()
}
