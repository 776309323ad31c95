package core

func (e *encoder) variant(v *Variant) {
	e.open('{')
	e.text("text", v.Text)
	e.int("count", v.Count)
	e.optional("earliest", v.Earliest)
	e.optional("first", v.First)
	e.optional("last", v.Last)
	if len(v.Outlets) > 0 {
		list(e, "outlets", v.Outlets, func(e *encoder, s *string) { e.string(*s) })
	}
	e.text("level", v.Level)
	e.flag("look", v.Look)
	if v.Against != nil {
		e.int("against", *v.Against)
	}
	if v.From != nil {
		e.int("from", *v.From)
	}
	if len(v.Changes) > 0 {
		list(e, "changes", v.Changes, (*encoder).change)
	}
	e.flag("longer", v.Longer)
	e.close('}')
}

// AppendJSON appends the family as one line of JSON, as it stands in a report.
func (f *Family) AppendJSON(dst []byte) []byte {
	e := encoder{dst}
	e.family(f)
	return e.b
}

// AppendJSON appends the document as one line of JSON, as it stands in a report.
func (d *DocumentInfo) AppendJSON(dst []byte) []byte {
	e := encoder{dst}
	e.document(d)
	return e.b
}

func (e *encoder) family(f *Family) {
	e.open('{')
	e.text("id", f.ID)
	list(e, "members", f.Members, func(e *encoder, m *Member) {
		e.open('{')
		e.text("quotation", m.Quotation)
		e.int("variant", m.Variant)
		e.close('}')
	})
	list(e, "variants", f.Variants, (*encoder).variant)
	e.int("canonical", f.Canonical)
	e.optional("speaker", f.Speaker)
	if len(f.Speakers) > 0 {
		list(e, "speakers", f.Speakers, func(e *encoder, v *Voice) {
			e.open('{')
			e.text("name", v.Name)
			e.int("count", v.Count)
			e.close('}')
		})
	}
	e.text("level", f.Level)
	e.flag("look", f.Look)
	e.close('}')
}
