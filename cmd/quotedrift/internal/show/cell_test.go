package show

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"
	"unicode"
)

// What a spreadsheet would run is a text in it, and what a terminal would obey is named.
func TestCell(t *testing.T) {
	for in, want := range map[string]string{
		"":                       "",
		"It is so":               "It is so",
		`=HYPERLINK("x")`:        `'=HYPERLINK("x")`,
		"@SUM(A1)":               "'@SUM(A1)",
		"+44 20":                 "'+44 20",
		"-1":                     "'-1",
		" \t=1":                  "'  =1",
		"\n=1":                   "'\n=1",
		"\r\n@x":                 "'\n@x",
		"＝1":                     "'＝1",
		"– a dash = no formula":  "– a dash = no formula",
		"'=1":                    "'=1",
		"two\r\nlines\rthree\tx": "two\nlines\nthree x",
		"\x1b[2Ja\x00\u009b":     "‹U+001B›[2Ja‹U+0000›‹U+009B›",
		"a\u202eb\ufeff":         "a‹U+202E›b‹U+FEFF›",
		"\u200b=1":               "‹U+200B›=1",
		"می\u200cخواهم 👩\u200d🚒": "می\u200cخواهم 👩\u200d🚒",
		"\xff":                   "\xff",
	} {
		if got := cell(in); got != want {
			t.Errorf("%q is the cell %q, want %q", in, got, want)
		}
	}
}

// FuzzCell: no cell of a table begins as a formula does, holds a control but the line feed, or ends the row.
func FuzzCell(f *testing.F) {
	f.Add("=1+1", "\x1b]0;title\a")
	f.Add("\ufeff=1", " \u2028@")
	f.Fuzz(func(t *testing.T, a, b string) {
		var out bytes.Buffer
		w := &table{Writer: csv.NewWriter(&out), behind: []string{b}}
		w.Write([]string{a, b, "last"})
		w.Flush()
		rows, err := csv.NewReader(&out).ReadAll()
		if err != nil || len(rows) != 1 || len(rows[0]) != 4 {
			t.Fatalf("%q, %v", rows, err)
		}
		for _, c := range rows[0] {
			if c := strings.TrimLeftFunc(c, unicode.IsSpace); strings.IndexAny(c, "=+-@") == 0 {
				t.Errorf("%q begins a formula", c)
			}
			if i := strings.IndexFunc(c, func(r rune) bool { return r != '\n' && unicode.IsControl(r) }); i >= 0 {
				t.Errorf("%q has a control", c)
			}
		}
	})
}
