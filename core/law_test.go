package core_test

import (
	"bytes"
	"encoding/json"
	"math/rand"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core"
	"github.com/quotedrift/quotedrift/core/text"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// samples are the articles and sources of the command's samples: real work for the laws.
func samples(t testing.TB) (articles, sources []core.Document) {
	t.Helper()
	files, err := filepath.Glob("../cmd/quotedrift/samples/*")
	if err != nil || len(files) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		d := core.Document{Path: filepath.Base(f), Text: string(b)}
		if strings.HasPrefix(d.Path, "transcript") {
			sources = append(sources, d)
		} else {
			articles = append(articles, d)
		}
	}
	return articles, sources
}

// reports are one of each kind over the samples.
func reports(t testing.TB, c core.Checker) map[string]*core.Report {
	a, s := samples(t)
	return map[string]*core.Report{
		"extract": c.Extract(a),
		"against": c.Against(a, s),
		"compare": c.Compare(a[len(a)-2], a[len(a)-1]),
		"across":  c.Across(a),
	}
}

func encoded(t testing.TB, v any) string {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func TestJSONIsWhatEncodingJSONWrites(t *testing.T) {
	for name, r := range reports(t, core.Checker{Explain: true}) {
		if got, want := string(r.AppendJSON(nil)), encoded(t, r); got != want {
			t.Errorf("%s:\n got %.2000s\nwant %.2000s", name, got, want)
		}
	}
	// A report with every field filled at random, odd strings among them.
	rng := rand.New(rand.NewSource(1))
	for range 300 {
		var r core.Report
		fill(rng, reflect.ValueOf(&r).Elem(), 0)
		if got, want := string(r.AppendJSON(nil)), encoded(t, &r); got != want {
			t.Fatalf("\n got %s\nwant %s", got, want)
		}
	}
}

var oddStrings = []string{"", "plain", "\"\\/\b\f\n\r\t\x00\x1f\x7f", "“é” 👩‍👩‍👧", "\xff\xc3(", "<script>&amp;",
	"\u2028\u2029\ufeff", "\ufffd"}

func fill(rng *rand.Rand, v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(oddStrings[rng.Intn(len(oddStrings))])
	case reflect.Int:
		v.SetInt(int64(rng.Intn(5)))
	case reflect.Float64:
		v.SetFloat(float64(rng.Intn(10001)) / 10000)
	case reflect.Bool:
		v.SetBool(rng.Intn(2) == 0)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(rng, v.Field(i), depth+1)
		}
	case reflect.Pointer:
		if rng.Intn(2) == 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fill(rng, v.Elem(), depth+1)
		}
	case reflect.Slice:
		n := rng.Intn(3)
		if depth > 6 {
			n = 0
		}
		if n > 0 || rng.Intn(2) == 0 {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
		}
		for i := range n {
			fill(rng, v.Index(i), depth+1)
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		for range rng.Intn(4) {
			v.SetMapIndex(reflect.ValueOf(oddStrings[rng.Intn(len(oddStrings))]), reflect.ValueOf(rng.Intn(9)))
		}
	}
}

func TestReportsFitTheSchema(t *testing.T) {
	raw, err := os.ReadFile("report.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("report.schema.json", schema); err != nil {
		t.Fatal(err)
	}
	s, err := compiler.Compile("report.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, explain := range []bool{false, true} {
		for name, r := range reports(t, core.Checker{Explain: explain}) {
			v, err := jsonschema.UnmarshalJSON(bytes.NewReader(r.AppendJSON(nil)))
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if err := s.Validate(v); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	// The schema knows every field and lets no other through.
	v, _ := jsonschema.UnmarshalJSON(strings.NewReader(`{"schema":"quotedrift.report/1","offsets":"byte","profile":"","documents":[],"quotations":[],"summary":{"quotations":0,"kinds":{}},"more":1}`))
	if s.Validate(v) == nil {
		t.Error("a field that is not in the schema passes")
	}
}

func TestSameBytesWhateverTheProcessors(t *testing.T) {
	want := reports(t, core.Checker{})
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	for _, procs := range []int{1, 2, 7} {
		runtime.GOMAXPROCS(procs)
		for name, r := range reports(t, core.Checker{}) {
			if !bytes.Equal(r.AppendJSON(nil), want[name].AppendJSON(nil)) {
				t.Errorf("%s: other bytes with %d processors", name, procs)
			}
		}
	}
}

// Every offset of a report, in every unit, cuts the text that stands beside it out of the document.
func TestOffsetsCutTheText(t *testing.T) {
	articles, sources := samples(t)
	for _, unit := range []text.Unit{text.CodePoint, text.Byte, text.UTF16} {
		r := core.Checker{Offsets: unit}.Against(articles, sources)
		ruler := map[string]*text.Ruler{}
		body := map[string]string{}
		for i, d := range append(slices.Clone(articles), sources...) {
			ruler[r.Documents[i].ID], body[r.Documents[i].ID] = text.NewRuler(d.Text, unit), d.Text
		}
		cut := func(doc string, start, end int) string {
			return text.Span{Start: ruler[doc].Byte(start), End: ruler[doc].Byte(end)}.Of(body[doc])
		}
		n := 0
		for _, q := range r.Quotations {
			if got := cut(q.Document, q.Span.Start, q.Span.End); got != q.Text {
				t.Errorf("%v %s: %q, want %q", unit, q.ID, got, q.Text)
			}
			for _, m := range q.Matches {
				if p := m.Part; p != nil && (p.Start < q.Span.Start || p.End > q.Span.End || p.Start >= p.End) {
					t.Errorf("%v %s: part %v of %v", unit, q.ID, *p, q.Span)
				}
				if got := cut(m.Document, m.Span.Start, m.Span.End); got != m.Text {
					t.Errorf("%v %s: passage %q, want %q", unit, q.ID, got, m.Text)
				}
				for _, c := range m.Changes {
					n++
					if got := cut(q.Document, c.Quotation.Start, c.Quotation.End); got != c.Quotation.Text {
						t.Errorf("%v %s %s: %q, want %q", unit, q.ID, c.Rule, got, c.Quotation.Text)
					}
					if got := cut(m.Document, c.Source.Start, c.Source.End); got != c.Source.Text {
						t.Errorf("%v %s %s: source %q, want %q", unit, q.ID, c.Rule, got, c.Source.Text)
					}
				}
			}
		}
		if n == 0 {
			t.Error("the samples have no change")
		}
	}
}

func TestCompareWithItselfFindsNothing(t *testing.T) {
	articles, _ := samples(t)
	for _, a := range articles {
		b := a
		b.ID = "other"
		r := core.Checker{}.Compare(a, b)
		for _, q := range r.Quotations {
			if q.Verdict != "verbatim" && q.Verdict != "unchecked" || len(q.Matches) > 0 && len(q.Matches[0].Changes) > 0 {
				t.Errorf("%s: %s %q: %v", a.Path, q.Verdict, q.Text, q.Matches)
			}
		}
		for _, s := range r.Shared {
			if len(s.Changes) > 0 {
				t.Errorf("%s: %q drifted from itself: %v", a.Path, s.A.Text, s.Changes)
			}
		}
	}
}

func TestFamiliesAreAPartitionAndDoNotDependOnTheOrder(t *testing.T) {
	articles, _ := samples(t)
	families := func(docs []core.Document) map[string]string {
		r := core.Checker{}.Across(docs)
		where := map[string]string{}
		for _, q := range r.Quotations {
			for _, d := range r.Documents {
				if d.ID == q.Document {
					where[q.ID] = d.Path + " " + q.Text
				}
			}
		}
		out := map[string]string{}
		for _, f := range r.Families {
			var all []string
			for _, m := range f.Members {
				all = append(all, where[m.Quotation])
			}
			slices.Sort(all)
			for _, m := range f.Members {
				if _, twice := out[where[m.Quotation]]; twice {
					t.Errorf("%q is in two families", where[m.Quotation])
				}
				out[where[m.Quotation]] = strings.Join(all, "\n")
			}
		}
		return out
	}
	want := families(articles)
	if len(want) == 0 {
		t.Fatal("no families in the samples")
	}
	rng := rand.New(rand.NewSource(1))
	for range 5 {
		shuffled := slices.Clone(articles)
		rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if got := families(shuffled); !reflect.DeepEqual(got, want) {
			t.Errorf("another order, other families:\n%v\n%v", got, want)
		}
	}
}

func TestNothingToDo(t *testing.T) {
	r := core.Checker{Profile: "no such profile"}.Against(nil, nil)
	if got := string(r.AppendJSON(nil)); got != `{"schema":"quotedrift.report/1","offsets":"codepoint","profile":"strict","documents":[],"quotations":[],"summary":{"quotations":0,"kinds":{}}}` {
		t.Error(got)
	}
}

// A quotation that stands again and again between the same words is looked for once, and told each time with its own
// places.
func TestRepeatedQuotationsAreEachJudged(t *testing.T) {
	const n = 300
	line := "“The ferry leaves at noon and nobody waits,” she said.\n\n"
	r := core.Checker{Offsets: core.Byte}.Against([]core.Document{{Text: strings.Repeat(line, n)}},
		[]core.Document{{Text: "LUND: The ferry leaves at noon, and somebody waits. So be it.\n\nLUND: The ferry leaves " +
			"at noon and somebody waits."}})
	if len(r.Quotations) != n {
		t.Fatalf("%d quotations", len(r.Quotations))
	}
	for i, q := range r.Quotations {
		if q.Verdict != "meaning" || len(q.Matches) == 0 {
			t.Fatalf("%d: %s", i, q.Verdict)
		}
		for _, c := range q.Matches[0].Changes {
			if c.Quotation.Start < q.Span.Start || c.Quotation.End > q.Span.End || c.Quotation.Start/len(line) != i {
				t.Fatalf("%d: %s at %d", i, c.Rule, c.Quotation.Start)
			}
		}
	}
}

func FuzzCheck(f *testing.F) {
	f.Add("“A b c d e,” he said, “f g … h.”", "SMITH: A b c d e f g not x h.")
	f.Add("\"unclosed", "1\n00:00:01,000 --> 00:00:02,000\nunclosed\n")
	f.Add("«\xff» „ ' “‘ [sic] …", "\xff\xfe")
	f.Fuzz(func(t *testing.T, draft, src string) {
		d, s := core.Document{Text: draft}, core.Document{Text: src}
		for _, r := range []*core.Report{core.Checker{}.Against([]core.Document{d}, []core.Document{s}),
			core.Checker{}.Compare(d, s), core.Checker{}.Across([]core.Document{d, s, d})} {
			b := r.AppendJSON(nil)
			if !json.Valid(b) || !utf8.Valid(b) {
				t.Fatalf("not JSON: %s", b)
			}
			for _, q := range r.Quotations {
				if q.Marks.Start > q.Span.Start || q.Span.End > q.Marks.End {
					t.Fatalf("%v is not inside its marks %v", q.Span, q.Marks)
				}
			}
		}
	})
}
