package language

import (
	"flag"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"
)

var write = flag.Bool("write", false, "write zfield.go anew")

// Each field of a language has its place in its file, once: zfield.go is what the types say.
func TestFieldsAreAll(t *testing.T) {
	var b strings.Builder
	b.WriteString("package language\n\n// Written by go test ./core/language -run TestFieldsAreAll -write.\n")
	of, rooms := reflect.TypeFor[Language](), ""
	for i := range of.NumField() {
		room := of.Field(i).Type
		if room.Kind() != reflect.Struct {
			continue
		}
		x := strings.ToLower(room.Name()[:1])
		fmt.Fprintf(&b, "\nfunc (%s *%s) fields() []any {\n\treturn []any{\n", x, room.Name())
		line := "\t\t"
		for j := range room.NumField() {
			if f := room.Field(j); f.IsExported() {
				if len(line)+len(f.Name) > 104 {
					b.WriteString(strings.TrimRight(line, " ") + "\n")
					line = "\t\t"
				}
				line += "&" + x + "." + f.Name + ", "
			}
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n\t}\n}\n")
		rooms += ", l." + of.Field(i).Name + ".fields()"
	}
	fmt.Fprintf(&b, "\n// fields are where each field of a language is, in the order of its types.\nfunc (l *Language) "+
		"fields() (out []any) {\n"+
		"\tfor _, room := range [...][]any{%s} {\n\t\tout = append(out, room...)\n\t}\n\treturn out\n}\n",
		strings.TrimPrefix(rooms, ", "))
	if *write {
		if err := os.WriteFile("zfield.go", []byte(b.String()), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got, err := os.ReadFile("zfield.go"); err != nil || string(got) != b.String() {
		t.Error("zfield.go is not what the types say: a new field has its place there; go test ./core/language -run "+
			"TestFieldsAreAll -write", err)
	}
}

// exported returns a copy of a language without what is learned of its fields.
func exported(l *Language) *Language {
	c := &Language{}
	from, to := l.fields(), c.fields()
	for i := range from {
		reflect.ValueOf(to[i]).Elem().Set(reflect.ValueOf(from[i]).Elem())
	}
	return c
}

// Every language is the same one when it has been a file.
func TestFilesAreTheLanguages(t *testing.T) {
	files := Files()
	if len(files) != len(builders) {
		t.Fatalf("%d files of %d languages", len(files), len(builders))
	}
	for _, f := range files {
		want, got := exported(For(f.Tag)), new(Language)
		if n := strings.Count(f.Text, "\n"); n != len(want.fields()) || n < 200 {
			t.Errorf("%s: %d lines for %d fields", f.Tag, n, len(want.fields()))
			continue
		}
		unpack(f.Text, got.fields())
		from, to := want.fields(), got.fields()
		for i := range from {
			a, b := reflect.ValueOf(from[i]).Elem(), reflect.ValueOf(to[i]).Elem()
			if empty := a.Kind() != reflect.Bool && a.Kind() != reflect.Uint8 && a.Len() == 0 && b.Len() == 0; !empty &&
				!reflect.DeepEqual(a.Interface(), b.Interface()) {
				t.Errorf("%s: field %d is\n%#v\nand from its file\n%#v", f.Tag, i, a, b)
			}
		}
		if k := new(Transcript); true {
			unpack(f.Transcript, k.fields())
			if !reflect.DeepEqual(*k, want.Transcript) {
				t.Errorf("%s: what is kept of it is another transcript", f.Tag)
			}
		}
	}
}

// A build that has not all languages compiled in asks for what texts need, knows what it is given, and knows nothing of
// what cannot be had.
func TestLearn(t *testing.T) {
	files := Files()
	defer func(m *Language) {
		edition, kept, given, wanted = "", nil, map[string]string{}, nil
		made()["de"] = func() *Language { return m }
	}(For("de"))
	edition, kept = "now", []File{{Tag: "de", Transcript: "Beifall\n"}}
	file := "now de\n" + files[1].Text
	for _, c := range []struct {
		what, file string
		known      bool
	}{{"its file", file, true}, {"no file", "", false}, {"another edition", strings.Replace(file, "now", "then", 1),
		false},
		{"another language", strings.Replace(file, " de", " fr", 1), false}, {"its file again", file, true}} {
		delete(given, "de")
		if For("de-AT").Known() || len(Wanted()) != 1 || Wanted()[0] != "de" || For("de").Lacks() == nil {
			t.Fatalf("%s: before it is learned it is known, or not wanted: %v", c.what, Wanted())
		}
		if !ConventionsOf("").Is("beifall", Sound) && !ConventionsOf("").Is("Beifall", Sound) {
			t.Errorf("%s: what is kept of it is not known", c.what)
		}
		Learn("de", c.file)
		if l := For("de"); l.Known() != c.known || (l.Lacks() == nil) != c.known || len(Wanted()) != 0 {
			t.Errorf("%s: known %v, lacks %v, wanted %v", c.what, l.Known(), l.Lacks(), Wanted())
		}
	}
	Learn("fr", "now fr\n") // is compiled in
	if !For("fr").Known() || For("fr").Lacks() != nil {
		t.Error("a language that is compiled in was learned")
	}
}
