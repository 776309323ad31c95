package show

import (
	"bytes"
	"encoding/csv"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/core"
)

// said are articles that print three remarks: one in three wordings, one that a hostile hand has set, one word for word.
var said = []core.Document{
	{Path: "one.txt", Outlet: "Courier", Date: "2026-05-01", Text: "“We will open the harbour road in spring, and nobody will pay for it,” Ana Petrov said.\n\n“The old bridge is closed for good,” said Tom Ruhl."},
	{Path: "two.txt", Outlet: "Post", Date: "2026-05-02", Text: "Ana Petrov said: “We may open the harbour road in spring, and nobody will pay for it.”\n\n“The old bridge is closed for good,” said Mary Kern."},
	{Path: "three.txt", Outlet: "Post", Date: "2026-05-04", Text: "“We will open the harbour road in spring, and nobody will pay for it,” Ana Petrov said."},
	{Path: "four.txt", Text: "“We will not open the harbour road in spring, and nobody will pay for it,” Ana Petrov said."},
	{Path: "=five.txt", Outlet: "</script><img src=x onerror=alert(1)>", Date: "2026-06-04", Text: "“The </script><script>alert(1)</script> of \u202eevil\u202c <b>words</b> & <!-- more of them,” he said."},
	{Path: "six.txt", Outlet: "\"><svg onload=alert(1)>\u202e", Date: "2026-06-05", Text: "“The </script><script>alert(1)</script> of \u202eevil\u202c <b>words</b> & <!-- more of these,” he said."},
}

// found is what batch finds in some articles.
func found(t *testing.T, docs []core.Document) *batch.Result {
	t.Helper()
	e := batch.Engine{WorkDir: t.TempDir(), Checker: core.Checker{Offsets: core.Byte}}
	r, err := e.Run(slices.Values(docs))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.Close)
	return r
}

func written(t *testing.T, format string, docs []core.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	s := Families{Format: format, Offsets: "byte", Profile: "strict"}
	if err := s.Write(&b, found(t, docs)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestParquet: what a Parquet file is read back as is the table of the same families, and two runs write the same bytes.
func TestParquet(t *testing.T) {
	file := written(t, "parquet", said)
	if !bytes.Equal(file, written(t, "parquet", said)) {
		t.Error("two runs write other bytes")
	}
	rows, err := parquet.Read[quoted](bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	table, err := csv.NewReader(bytes.NewReader(written(t, "csv", said))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := func(name string) int { return slices.Index(table[0], name) }
	if len(rows) != len(table)-1 || len(rows) < 8 {
		t.Fatalf("%d rows, and %d in the table", len(rows), len(table)-1)
	}
	or := func(s *string) string {
		if s == nil {
			return ""
		}
		return *s
	}
	unknown := 0
	for i, r := range rows {
		for name, got := range map[string]string{
			"family": r.Family, "quotations": strconv.Itoa(int(r.FamilyQuotations)), "variant": strconv.Itoa(int(r.Variant)),
			"variant_quotations": strconv.Itoa(int(r.VariantQuoted)), "level": r.FamilyLevel, "variant_level": r.VariantLevel,
			"speaker": or(r.Speaker), "line": strconv.Itoa(int(r.Line)), "start": strconv.FormatInt(r.Start, 10), "end": strconv.FormatInt(r.End, 10),
			"id": r.Quotation, "date": or(r.Date), "outlet": or(r.Outlet), "document": r.Document, "text": r.Text,
		} {
			if want := table[i+1][column(name)]; cell(got) != want {
				t.Errorf("row %d: %s is %q, in the table %q", i, name, got, want)
			}
		}
		if r.Outlet == nil {
			unknown++
		}
		if r.Canonical != (r.VariantLevel == "same") {
			t.Errorf("row %d: canonical is %t, and its level %s", i, r.Canonical, r.VariantLevel)
		}
		if rewritten := slices.Contains(r.VariantRules, "sense.hedge"); rewritten != (r.Document == "two.txt" && r.Family == "f1") {
			t.Errorf("row %d of %s has the rules %q", i, r.Document, r.VariantRules)
		}
	}
	if unknown != 1 {
		t.Errorf("%d rows have no outlet, want that of four.txt", unknown)
	}
}

// The documentation tells the columns of the file and their types.
func TestParquetDocumented(t *testing.T) {
	page, err := os.ReadFile("../../../../site/docs/command.md")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, f := range parquet.SchemaOf(quoted{}).Fields() {
		kind := map[string]string{"STRING": "string", "INT32": "int32", "INT64": "int64", "BOOLEAN": "boolean", "INT(32,true)": "int32", "INT(64,true)": "int64",
			"LIST": "list of string"}[f.Type().String()]
		if f.Optional() {
			kind += ", or null"
		}
		want = append(want, "| `"+f.Name()+"` | "+kind+" |")
	}
	var got []string
	_, table, _ := strings.Cut(string(page), "| column | type | holds |\n|---|---|---|\n")
	table, _, _ = strings.Cut(table, "\n\n")
	for line := range strings.Lines(table) {
		cells := strings.SplitAfterN(line, "|", 4)
		got = append(got, strings.Join(cells[:3], ""))
	}
	if !slices.Equal(got, want) {
		t.Errorf("the documentation says\n%s\nand the file has\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
