package show

import (
	"io"
	"slices"

	"github.com/parquet-go/parquet-go"
	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/core"
)

// A quoted is a row of a Parquet file: a quotation of a family with what is known of its wording and of the family, so
// that a query needs no join. The columns are a contract (site/docs/command.md): new ones are added at the end. What
// nobody knows is null.
type quoted struct {
	Family           string   `parquet:"family,dict"`
	FamilyQuotations int32    `parquet:"family_quotations"`
	FamilyVariants   int32    `parquet:"family_variants"`
	FamilyLevel      string   `parquet:"family_level,dict"`
	FamilySpeaker    *string  `parquet:"family_speaker,dict,optional"`
	Variant          int32    `parquet:"variant"` // from 1
	VariantQuoted    int32    `parquet:"variant_quotations"`
	VariantLevel     string   `parquet:"variant_level,dict"`
	VariantLook      bool     `parquet:"variant_look"`
	VariantRules     []string `parquet:"variant_rules,dict,list"`
	VariantFrom      *int32   `parquet:"variant_from,optional"` // from 1
	VariantText      string   `parquet:"variant_text,dict"`
	Canonical        bool     `parquet:"canonical"`
	Outlet           *string  `parquet:"outlet,dict,optional"`
	Date             *string  `parquet:"date,dict,optional"`
	Document         string   `parquet:"document,dict"`
	Line             int32    `parquet:"line"`
	Start            int64    `parquet:"start"`
	End              int64    `parquet:"end"`
	Speaker          *string  `parquet:"speaker,dict,optional"`
	Text             string   `parquet:"text"`
	Quotation        string   `parquet:"quotation"`
	FamilyLook       bool     `parquet:"family_look"`
}

// groupRows is how many rows a group of a Parquet file has: that many are held at once. Readers skip by groups, and the
// rows of a family stand together.
const groupRows = 1 << 15

// parquet writes a row for each quotation of each family.
func (s *Families) parquet(w io.Writer, r *batch.Result) error {
	// The name and the version of who wrote it are fixed, so that the same families are the same bytes.
	out := parquet.NewGenericWriter[quoted](w, parquet.MaxRowsPerRowGroup(groupRows), parquet.Compression(&parquet.Snappy),
		parquet.CreatedBy("quotedrift", "1", ""), parquet.KeyValueMetadata("quotedrift.offsets", s.Offsets), parquet.KeyValueMetadata("quotedrift.profile", s.Profile))
	var rows []quoted
	err := r.Each(func(f *batch.Family) error {
		rows = rows[:0]
		flush := func() error {
			_, err := out.Write(rows)
			rows = rows[:0]
			return err
		}
		for i := range f.Members {
			if rows = append(rows, quotedOf(f, &f.Members[i])); len(rows) == groupRows {
				if err := flush(); err != nil {
					return err
				}
			}
		}
		return flush()
	})
	if err != nil {
		return err
	}
	return out.Close()
}

func quotedOf(f *batch.Family, m *batch.Member) quoted {
	v := &f.Variants[m.Variant]
	known := func(s string) *string {
		if s == "" {
			return nil
		}
		return &s
	}
	to := quoted{Family: f.ID, FamilyQuotations: int32(len(f.Members)), FamilyVariants: int32(len(f.Variants)), FamilyLevel: f.Level,
		FamilySpeaker: known(f.Speaker), Variant: int32(m.Variant + 1), VariantQuoted: int32(v.Count), VariantLevel: v.Level, VariantLook: v.Look,
		VariantRules: rulesOf(v), VariantText: v.Text, Canonical: m.Variant == f.Canonical, Outlet: known(m.Outlet), Date: known(m.Date),
		Document: m.Document, Line: int32(m.Line), Start: int64(m.Span.Start), End: int64(m.Span.End), Speaker: known(m.Speaker), Text: m.Text,
		Quotation: m.Quotation, FamilyLook: f.Look}
	if v.From != nil {
		from := int32(*v.From + 1)
		to.VariantFrom = &from
	}
	return to
}

// rulesOf are the rules of the changes that a wording has against another, each once, in the order of the words.
func rulesOf(v *core.Variant) []string {
	var names []string
	for _, c := range v.Changes {
		if !slices.Contains(names, c.Rule) {
			names = append(names, c.Rule)
		}
	}
	return names
}
