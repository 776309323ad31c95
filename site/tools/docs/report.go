package docs

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// A schema is what the report's JSON Schema says of a value.
type schema struct {
	Description   string
	Ref           string `json:"$ref"`
	Type          string
	Const         string
	Enum          []string
	Minimum       *float64
	Maximum       *float64
	Items         *schema
	Required      []string
	Properties    fields
	PropertyNames *schema `json:"propertyNames"`
	Defs          fields  `json:"$defs"`
}

// fields are the properties of an object in the order in which they are written.
type fields []field

type field struct {
	Name string
	schema
}

func (f *fields) UnmarshalJSON(b []byte) error {
	d := json.NewDecoder(strings.NewReader(string(b)))
	if _, err := d.Token(); err != nil { // {
		return err
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return err
		}
		x := field{Name: name.(string)}
		if err := d.Decode(&x.schema); err != nil {
			return err
		}
		*f = append(*f, x)
	}
	return nil
}

// report writes the fields of the report: a section for the whole and for each kind of object in it.
func report(repo string) (string, error) {
	raw, err := file(repo, "core/report.schema.json")
	if err != nil {
		return "", err
	}
	var root schema
	if err := json.Unmarshal([]byte(raw), &root); err != nil {
		return "", err
	}
	var b strings.Builder
	object(&b, "report", root)
	for _, d := range root.Defs {
		if d.Type == "object" {
			object(&b, d.Name, d.schema)
		}
	}
	return b.String(), nil
}

func object(b *strings.Builder, name string, s schema) {
	fmt.Fprintf(b, "### %s\n\n", name)
	if s.Description != "" {
		b.WriteString(s.Description + "\n\n")
	}
	b.WriteString("| field | value | holds |\n|---|---|---|\n")
	rows(b, "", s)
	b.WriteString("\n")
}

// rows writes a row for each property, and below those that are objects of their own, for their properties.
func rows(b *strings.Builder, prefix string, s schema) {
	for _, p := range s.Properties {
		name := "`" + prefix + p.Name + "`"
		if !slices.Contains(s.Required, p.Name) {
			name += " *optional*"
		}
		fmt.Fprintf(b, "| %s | %s | %s |\n", name, value(p.schema), p.Description)
		inner, step := p.schema, "."
		if p.Items != nil {
			inner, step = *p.Items, "[]."
		}
		if inner.Type == "object" {
			rows(b, prefix+p.Name+step, inner)
		}
	}
}

// value says what a value is.
func value(s schema) string {
	switch {
	case s.Ref != "":
		name := strings.TrimPrefix(s.Ref, "#/$defs/")
		switch name {
		case "offset":
			return "offset"
		case "level", "verdict", "kind":
			return "[" + name + "](#words)"
		}
		return "[" + name + "](#" + name + ")"
	case s.Const != "":
		return "`" + s.Const + "`"
	case s.Enum != nil:
		return "`" + strings.Join(s.Enum, "`, `") + "`"
	case s.Items != nil && s.Items.Type == "object":
		return "list"
	case s.Items != nil:
		return "list of " + value(*s.Items)
	case s.PropertyNames != nil:
		return "a count for each " + value(*s.PropertyNames)
	case s.Type == "number" && s.Minimum != nil && s.Maximum != nil:
		return fmt.Sprintf("%g to %g", *s.Minimum, *s.Maximum)
	case s.Type == "boolean":
		return "`true`"
	}
	return s.Type
}
