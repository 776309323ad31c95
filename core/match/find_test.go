package match

import (
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// query makes a query of a text in which " | " stands for a seam.
func query(s string) (Query, *text.Text) {
	t := text.New(s)
	q := Query{Words: t.Words}
	for i, w := range t.Words {
		from := 0
		if i > 0 {
			from = t.Words[i-1].End
		}
		if strings.Contains(s[from:w.Start], " | ") {
			q.Seams = append(q.Seams, i)
		}
	}
	return q, t
}

// tell writes a match: changed words as {quotation|source}, one pair of braces for each edit.
func tell(query Query, q, source *text.Text, m Match) string {
	part := func(t *text.Text, r diff.Range) string {
		return strings.Join(strings.Fields(t.Slice(t.SpanOf(r.Start, r.End))), " ")
	}
	var out []string
	for _, e := range m.Script {
		if e.Op == diff.Equal {
			out = append(out, part(source, e.B))
		} else {
			out = append(out, "{"+part(q, e.A)+"|"+part(source, e.B)+"}")
		}
	}
	s := fmt.Sprintf("%s at %d: %s", m.Exactness, m.Words.Start, strings.Join(out, " "))
	for _, o := range m.Omitted {
		s += "\nomitted: " + part(source, o)
	}
	for _, p := range m.Passages(query) {
		s += fmt.Sprintf("\n%s part: %s|%s", p.Exactness, part(q, p.Query), part(source, p.Words))
	}
	return s
}

// Each story is one source and what is found of some quotations in it.
func TestFindStories(t *testing.T) {
	files, _ := filepath.Glob("testdata/find/*.txtar")
	if len(files) == 0 {
		t.Fatal("no stories")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var x *Index
			var source *text.Text
			var q Query
			var quotation *text.Text
			for _, f := range txtar.Parse(raw).Files {
				body := strings.TrimSpace(string(f.Data))
				switch f.Name {
				case "source":
					source = text.New(body)
					x = NewIndex(source.Words, english)
				case "quotation":
					q, quotation = query(body)
				case "before":
					q.Before = text.New(body).Words
				case "found":
					var got []string
					for _, m := range x.Find(q, Options{}) {
						got = append(got, tell(q, quotation, source, m))
					}
					if s := strings.Join(got, "\n"); s != body {
						t.Errorf("%s\n got %s\nwant %s", quotation.String, s, body)
					}
				}
			}
		})
	}
}

// lawsOfMatch checks what holds for every match.
func lawsOfMatch(t *testing.T, q Query, source []text.Word, ms []Match) {
	t.Helper()
	for i, m := range ms {
		if m.Words.Start < 0 || m.Words.Len() <= 0 || m.Words.End > len(source) {
			t.Fatalf("words %v of %d", m.Words, len(source))
		}
		if m.Score < 0 || m.Score > 1 || m.Context < 0 || m.Context > 1 {
			t.Fatalf("score %v, context %v", m.Score, m.Context)
		}
		a, b := 0, m.Words.Start
		for k, e := range m.Script {
			if e.A.Start != a || e.B.Start != b || e.A.End < a || e.B.End < b || e.A.Len()+e.B.Len() == 0 {
				t.Fatalf("edit %d of %v does not begin at %d, %d", k, m.Script, a, b)
			}
			a, b = e.A.End, e.B.End
			switch e.Op {
			case diff.Equal:
				for j := range e.A.Len() {
					if e.A.Len() != e.B.Len() || q.Words[e.A.Start+j].Key != source[e.B.Start+j].Key {
						t.Fatalf("edit %v is not equal", e)
					}
				}
				if k > 0 && m.Script[k-1].Op == diff.Equal {
					t.Fatalf("two equal neighbours in %v", m.Script)
				}
			case diff.Insert, diff.Delete, diff.Replace:
				if (e.Op == diff.Insert) != (e.A.Len() == 0) || (e.Op == diff.Delete) != (e.B.Len() == 0) {
					t.Fatalf("edit %v has the wrong operation", e)
				}
			}
		}
		if a != len(q.Words) || b != m.Words.End {
			t.Fatalf("script ends at %d of %d, %d of %v", a, len(q.Words), b, m.Words)
		}
		at := m.Words.Start
		for _, o := range m.Omitted {
			if o.Start < at || o.Len() <= 0 || o.End > m.Words.End {
				t.Fatalf("omitted %v in %v", m.Omitted, m.Words)
			}
			at = o.End
		}
		a, b = 0, m.Words.Start
		for _, p := range m.Passages(q) {
			if p.Query.Start < a || p.Query.Len() <= 0 || p.Query.End > len(q.Words) || p.Words.Start < b ||
				p.Words.Len() <= 0 || p.Words.End > m.Words.End {
				t.Fatalf("passage %v behind %d, %d of %v", p, a, b, m)
			}
			a, b = p.Query.End, p.Words.End
		}
		for _, o := range ms[:i] {
			if o.Words.Start < m.Words.End && m.Words.Start < o.Words.End {
				t.Fatalf("places %v and %v overlap", o.Words, m.Words)
			}
		}
	}
}

// babble returns n words, some frequent and most rare, as in a language.
func babble(r *rand.Rand, n int) []string {
	out := make([]string, n)
	for i := range out {
		switch k := r.Intn(10); {
		case k < 4:
			out[i] = []string{"the", "of", "and", "to", "we", "not", "is", "it"}[r.Intn(8)]
		case k < 8:
			out[i] = fmt.Sprintf("w%d", r.Intn(40))
		default:
			out[i] = fmt.Sprintf("rare%dx%d", r.Intn(50), r.Intn(50))
		}
	}
	return out
}

func words(s []string) []text.Word { return text.New(strings.Join(s, " ")).Words }

// Of the exact places as many are compared by their context as were asked for; those that it speaks for stand first.
func TestComparedPlaces(t *testing.T) {
	x := NewIndex(text.New(strings.Repeat("a red boat and ", 20)+"my dear friend saw a red boat here").Words, english)
	q := Query{Words: text.New("a red boat").Words, Before: text.New("my dear friend saw").Words}
	if ms := x.Find(q, Options{}); len(ms) != 5 || ms[0].Words.Start != 84 || ms[0].Context != 1 {
		t.Errorf("all compared: %v", ms)
	}
	if ms := x.Find(q, Options{Compare: 5}); len(ms) != 5 || ms[0].Words.Start != 0 || ms[4].Words.Start != 16 {
		t.Errorf("five compared: %v", ms)
	}
}

// A slice of the source is found where it stands, exactly, whatever its length.
func TestSliceIsFound(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 300 {
		source := words(babble(r, 20+r.Intn(400)))
		x := NewIndex(source, english)
		lo := r.Intn(len(source))
		hi := lo + 1 + r.Intn(min(len(source)-lo, 60))
		q := Query{Words: source[lo:hi], Before: source[max(0, lo-8):lo], After: source[hi:min(len(source), hi+8)]}
		ms := x.Find(q, Options{Most: 1000})
		lawsOfMatch(t, q, source, ms)
		found := false
		for _, m := range ms {
			if m.Exactness != Exact || m.Score != 1 || len(m.Script) != 1 || m.Script[0].Op != diff.Equal {
				t.Fatalf("%v is not exact", m)
			}
			// Places that overlap are one: of "a a a" the first "a a" stands for both.
			found = found || m.Words.Start < hi && lo < m.Words.End
		}
		if !found {
			t.Fatalf("words %d to %d are not found", lo, hi)
		}
		if hi-lo > 12 && (ms[0].Words != diff.Range{Start: lo, End: hi}) {
			t.Fatalf("words %d to %d are found first at %v", lo, hi, ms[0].Words)
		}
	}
}

// Edits of a slice, with brackets, ellipses and seams: the laws hold, and twice the same is found.
func TestEditedSlices(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	found := 0
	for range 400 {
		raw := babble(r, 30+r.Intn(300))
		source := words(raw)
		lo := r.Intn(len(raw) - 10)
		s := slices.Clone(raw[lo:min(len(raw), lo+8+r.Intn(30))])
		for range r.Intn(5) {
			i := r.Intn(len(s))
			switch r.Intn(7) {
			case 0:
				s[i] = "changed"
			case 1:
				s = slices.Delete(s, i, i+1)
			case 2:
				s = slices.Insert(s, i, "added")
			case 3:
				s = slices.Insert(s, i, "[put in]")
			case 4:
				s = slices.Replace(s, i, min(len(s), i+3), "…")
			case 5:
				s = slices.Insert(s, i, "[sic]")
			case 6:
				s = slices.Insert(s, i, "|")
			}
			if len(s) == 0 {
				break
			}
		}
		q, _ := query(strings.Join(s, " "))
		x := NewIndex(source, english)
		ms := x.Find(q, Options{})
		lawsOfMatch(t, q, source, ms)
		found += len(ms)
		if again := NewIndex(source, english).Find(q, Options{}); !reflect.DeepEqual(ms, again) {
			t.Fatalf("found %v, and then %v", ms, again)
		}
	}
	if found < 200 {
		t.Errorf("only %d places found for 400 edited slices", found)
	}
}

// The more words are changed, the lower the score.
func TestMoreChangesNeverScoreHigher(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	for range 60 {
		raw := babble(r, 200)
		x := NewIndex(words(raw), english)
		s := slices.Clone(raw[50 : 60+r.Intn(30)])
		last := 1.0
		for _, i := range r.Perm(len(s)) {
			s[i] = fmt.Sprintf("other%d", i)
			score := 0.0
			if ms := x.Find(Query{Words: words(s)}, Options{}); len(ms) > 0 {
				score = ms[0].Score
			}
			if score > last {
				t.Fatalf("score rises from %v to %v", last, score)
			}
			last = score
		}
		if last != 0 {
			t.Fatalf("nothing but other words scores %v", last)
		}
	}
}

// Many goroutines on one index find what one finds.
func TestFindTogether(t *testing.T) {
	r := rand.New(rand.NewSource(4))
	raw := babble(r, 2000)
	x := NewIndex(words(raw), english)
	var qs []Query
	var want [][]Match
	for i := range 40 {
		s := slices.Clone(raw[i*40 : i*40+20])
		s[i%20] = "other"
		qs = append(qs, Query{Words: words(s)})
		want = append(want, x.Find(qs[i], Options{}))
	}
	var wg sync.WaitGroup
	for i := range qs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if got := x.Find(qs[i], Options{}); !reflect.DeepEqual(got, want[i]) {
				t.Errorf("query %d: %v, want %v", i, got, want[i])
			}
		}()
	}
	wg.Wait()
}

// Below five words only what is exact counts, or differs in the form of one word; one or two words only exactly.
func TestShortQuotations(t *testing.T) {
	x := NewIndex(text.New("We watched the harvesters return at dawn. The ferry never sailed that winter, and nobody "+
		"asked the terrorists why. 我们反对这项计划。 Dr. Lund couldnt of known. The centre wont close. We lost 2.5 tonnes, "+
		"10% of it all. The U.K. crew met the US crew.").Words, english)
	for _, c := range []struct {
		quotation string
		found     bool
	}{
		{"harvesters", true},
		{"harvester", false},
		{"ferry never", true},
		{"ferry always", false},
		{"asked the terrorist why", true},
		{"asked the gardeners why", false},
		{"the ferry sailed", true}, // a word of the source is missing
		{"harvesters at return", false},
		{"nobody knows why", false},
		{"doctor lund couldn't have known", true},
		{"captain lund might have known", false},
		{"the center won't close", true},
		{"the center will close", true}, // a denial is missing
		{"lost two and a half tonnes", true},
		{"lost two and a half lambs", false},
		{"ten percent of it all", true},
		{"the UK crew met the U.S. crew", true},
		{"反对这项计划", true},
		{"反对那项计划", false}, // six characters are three words
		{"…", false},
		{"(harvesters return at dawn)", true}, // the brackets are the article's
		{"[the gardeners]", false},
		{"", false},
	} {
		q, _ := query(c.quotation)
		if got := len(x.Find(q, Options{})) > 0; got != c.found {
			t.Errorf("%s: found %v, want %v", c.quotation, got, c.found)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("the quick brown fox jumps over the lazy dog", "quick … fox [who] jumps | over lazy dogs")
	f.Add("a a a a a a", "a a a b")
	f.Add("I -- I, um, went . . . home [sic]", "I went home")
	f.Add("that will do for ten of them", "that'll do for 10 of 'em")
	f.Add("\xff\xfe 東京は夜", "東京 夜 | \xff")
	f.Add("… [sic] …", "[sic] | …")
	f.Fuzz(func(t *testing.T, s, quotation string) {
		source := text.New(s)
		q, _ := query(quotation)
		ms := NewIndex(source.Words, english).Find(q, Options{})
		lawsOfMatch(t, q, source.Words, ms)
	})
}

// TestCommon: the longest run in common is found, whatever stands around it.
func TestCommon(t *testing.T) {
	words := func(s string) []text.Word { return text.New(s).Words }
	source := words(strings.Repeat("the pier the pier ", 400) +
		"the board of the pier met at noon … on Monday and went home")
	x := NewIndex(source, language.For("en"))
	for query, want := range map[string]string{
		"we heard that the board of the pier met at noon in town": "the board of the pier met at noon",
		"at noon on monday they sang":                             "at noon on monday",
		"nothing here was said":                                   "",
		"the pier the pier the pier":                              "",
	} {
		q := words(query)
		c := x.Common(q)
		var got []string
		for _, w := range q[c.Query.Start:c.Query.End] {
			got = append(got, w.Key)
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %q", query, s)
		}
	}
}
