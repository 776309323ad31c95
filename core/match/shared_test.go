package match

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// marked skips the words between “ and ”.
func marked(t *text.Text) func(int) bool {
	skip := make(map[int]bool)
	for at := 0; ; {
		i := strings.Index(t.String[at:], "“")
		if i < 0 {
			return func(w int) bool { return skip[w] }
		}
		n := strings.Index(t.String[at+i:], "”")
		if n < 0 {
			n = len(t.String) - at - i
		}
		lo, hi := t.WordsIn(text.Span{Start: at + i, End: at + i + n})
		for w := lo; w < hi; w++ {
			skip[w] = true
		}
		at += i + max(n, 1)
	}
}

// show writes what a stretch holds, each change as {a|b}.
func show(a, b *text.Text, s Stretch) string {
	of := func(t *text.Text, r diff.Range) string {
		return strings.Join(strings.Fields(t.Slice(t.SpanOf(r.Start, r.End))), " ")
	}
	var out []string
	for _, e := range s.Script {
		if e.Op == diff.Equal {
			out = append(out, of(a, e.A))
		} else {
			out = append(out, "{"+of(a, e.A)+"|"+of(b, e.B)+"}")
		}
	}
	return strings.Join(out, " ")
}

func TestSharedStories(t *testing.T) {
	stories(t, "shared", "shared", func(part map[string]string) string {
		a, b := text.New(part["a"]), text.New(part["b"])
		var got strings.Builder
		for _, s := range Shared(a, b, language.For("en"), marked(a), marked(b)) {
			got.WriteString(show(a, b, s) + "\n")
		}
		return got.String()
	})
}

// stories holds what tell says of the parts of each story in the folder to the part named want.
func stories(t *testing.T, folder, want string, tell func(part map[string]string) string) {
	t.Helper()
	files, _ := filepath.Glob("testdata/" + folder + "/*.txtar")
	if len(files) == 0 {
		t.Fatal("no stories")
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		part := map[string]string{}
		for _, x := range txtar.Parse(data).Files {
			part[x.Name] = string(x.Data)
		}
		if got := tell(part); got != part[want] {
			t.Errorf("%s:\n%s\nwant\n%s", f, got, part[want])
		}
	}
}

// lawsOfShared checks what holds for any two texts.
func lawsOfShared(t *testing.T, a, b *text.Text) {
	t.Helper()
	skipA, skipB := marked(a), marked(b)
	there, back := Shared(a, b, language.For("en"), skipA, skipB), Shared(b, a, language.For("en"), skipB, skipA)
	usedA, usedB := map[int]bool{}, map[int]bool{}
	last := 0
	places := map[[4]int]diff.Script{}
	for _, s := range there {
		if s.A.Start < last || s.A.Len() == 0 || s.B.Len() == 0 {
			t.Fatalf("%v comes after %d", s.A, last)
		}
		last = s.A.End
		at := diff.Edit{A: diff.Range{End: s.A.Start}, B: diff.Range{End: s.B.Start}}
		for _, e := range s.Script {
			if e.A.Start != at.A.End || e.B.Start != at.B.End {
				t.Fatalf("%v after %v", e, at)
			}
			at = e
			for i := range e.A.Len() {
				if w := e.A.Start + i; usedA[w] || skipA(w) {
					t.Fatalf("word %d of a is skipped or used twice", w)
				}
				usedA[e.A.Start+i] = true
				if e.Op == diff.Equal && a.Words[e.A.Start+i].Key != b.Words[e.B.Start+i].Key {
					t.Fatalf("%v is not equal", e)
				}
			}
			for i := range e.B.Len() {
				if w := e.B.Start + i; usedB[w] || skipB(w) {
					t.Fatalf("word %d of b is skipped or used twice", w)
				}
				usedB[e.B.Start+i] = true
			}
		}
		if at.A.End != s.A.End || at.B.End != s.B.End {
			t.Fatalf("the script of %v, %v ends at %v", s.A, s.B, at)
		}
		places[[4]int{s.A.Start, s.A.End, s.B.Start, s.B.End}] = s.Script
	}
	if len(back) != len(there) {
		t.Fatalf("%d stretches one way, %d the other", len(there), len(back))
	}
	for _, s := range back {
		if x, ok := places[[4]int{s.B.Start, s.B.End, s.A.Start, s.A.End}]; !ok || !reflect.DeepEqual(x, inverse(s.Script)) {
			t.Fatalf("%v, %v is found one way only", s.A, s.B)
		}
	}
	covered := 0
	for _, s := range Shared(a, a, language.For("en"), skipA, skipA) {
		if len(s.Script) != 1 || s.Script[0].Op != diff.Equal {
			t.Fatalf("a differs from itself: %v", s)
		}
		covered += s.A.Len()
	}
	for i := range a.Words {
		if !skipA(i) {
			covered--
		}
	}
	if covered != 0 {
		t.Fatalf("%d words of a are not shared with itself", -covered)
	}
}

func FuzzShared(f *testing.F) {
	f.Add("The council met on Friday. “No,” he said. The bridge fell.",
		"The bridge fell. The council met on Monday. “Yes,” he said.")
	f.Add("a a a a. b “ c", "a. a. a. b \xff c")
	f.Add("Heavy rain closed four mountain roads near Varnholt and the railway stopped.",
		"Heavy rain closed four mountain roads near Varnholt. The railway stopped.\n\nHeavy rain closed five mountain roads.")
	f.Fuzz(func(t *testing.T, x, y string) {
		lawsOfShared(t, text.New(x), text.New(y))
		lawsOfShared(t, text.New(x+"\n\n"+y), text.New(y+"\n\n"+x))
	})
}

// A paragraph that stands elsewhere is found there, whatever stands around it.
func TestSharedMoved(t *testing.T) {
	ps := []string{
		"Fishermen in the northern villages reported nets torn by drifting timber.",
		"A tanker that ran aground near Cape Sorrel was freed before noon.",
		"Inspectors measured oil on eleven beaches between Cape Sorrel and Dunwick.",
		"Volunteers carried two hundred birds to a school gymnasium in Dunwick.",
	}
	a := text.New(strings.Join(ps, "\n\n"))
	b := text.New(strings.Join([]string{ps[3], ps[1], ps[0], ps[2]}, "\n\n"))
	ss := Shared(a, b, language.For("en"), nil, nil)
	if len(ss) != len(ps) {
		t.Fatalf("%d of %d moved paragraphs found", len(ss), len(ps))
	}
	for i, s := range ss {
		if got := show(a, b, s); got != strings.TrimSuffix(ps[i], ".") {
			t.Errorf("paragraph %d: %q", i, got)
		}
	}
}

// Texts whose sentences are all alike, or are none, cost no more for each word than others: what is diffed is bounded
// by the words, not by the pairs of sentences.
func TestSharedWork(t *testing.T) {
	for name, piece := range map[string]string{
		"one word":       "word ",
		"one sentence":   "The minister denied every report of the Varnholt affair. ",
		"short ones":     "No. Yes. ",
		"no space":       "абв",
		"like sentences": "The minister denied report %d of the Varnholt affair on Friday evening. ",
	} {
		long := func(n int, last string) *text.Text {
			var b strings.Builder
			for i := range n {
				b.WriteString(strings.ReplaceAll(piece, "%d", strings.Repeat("x", i%37)+last))
			}
			return text.New(b.String() + last)
		}
		a, b := long(20000, "Friday"), long(20001, "Monday")
		s := newSharing(newSide(a, language.For("en"), nil), newSide(b, language.For("en"), nil))
		s.same()
		s.alike()
		s.beside()
		if most := 4 * tries * (len(a.Words) + len(b.Words)); s.compared > most {
			t.Errorf("%s: %d words were diffed, at most %d expected", name, s.compared, most)
		}
	}
}
