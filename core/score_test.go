package core_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/rogpeppe/go-internal/txtar"
)

var figures = flag.Bool("figures", false, "print the figures of the evaluation")

// TestScore measures the tool on the labelled texts under testdata/score, and fails where a figure is worse than
// testdata/score/floors.txt allows. With -v it tells each miss. A miss is a label that the tool does not agree with:
// the label stays, for it says what a careful editor would say.
func TestScore(t *testing.T) {
	s := &score{t: t}
	s.extraction()
	s.judgement()
	if *figures {
		for _, f := range s.figures {
			fmt.Printf("%-40s %s\n", f.name, f.shown)
		}
	}
	s.floors("testdata/score/floors.txt")
}

// A score gathers figures in the order in which they are told.
type score struct {
	t       *testing.T
	figures []figure
}

type figure struct {
	name  string
	value float64
	shown string
}

// share tells n of all as a share of 1.
func (s *score) share(name string, n, all int) {
	v := 0.0
	if all > 0 {
		v = float64(n) / float64(all)
	}
	s.figures = append(s.figures, figure{name, v, fmt.Sprintf("%.3f  %d of %d", v, n, all)})
}

// f1 tells the harmonic mean of hits among found and hits among labels.
func (s *score) f1(name string, hits, found, labels int) {
	v := 0.0
	if found+labels > 0 {
		v = 2 * float64(hits) / float64(found+labels)
	}
	s.figures = append(s.figures, figure{name, v, fmt.Sprintf("%.3f", v)})
}

// count tells a number of errors.
func (s *score) count(name string, n, of int) {
	s.figures = append(s.figures, figure{name, float64(n), fmt.Sprintf("%d of %d", n, of)})
}

// miss tells a disagreement under -v.
func (s *score) miss(format string, args ...any) {
	if testing.Verbose() {
		s.t.Logf(format, args...)
	}
}

// floors holds the figures against a file of lines "name >= value" or "name <= value". Every figure has a line, so that
// none can fall unseen.
func (s *score) floors(file string) {
	b, err := os.ReadFile(file)
	if err != nil {
		s.t.Fatal(err)
	}
	kept := map[string]bool{}
	for _, line := range strings.Split(string(b), "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		if len(f) != 3 || f[1] != ">=" && f[1] != "<=" {
			s.t.Errorf("%s: %q is no floor", file, line)
			continue
		}
		limit, err := strconv.ParseFloat(f[2], 64)
		at := slices.IndexFunc(s.figures, func(g figure) bool { return g.name == f[0] })
		if err != nil || at < 0 || kept[f[0]] {
			s.t.Errorf("%s: %q: no such figure, no such number, or told twice", file, line)
			continue
		}
		kept[f[0]] = true
		if g := s.figures[at]; f[1] == ">=" && g.value < limit || f[1] == "<=" && g.value > limit {
			s.t.Errorf("%s is %s; it must be %s %s", g.name, g.shown, f[1], f[2])
		}
	}
	for _, g := range s.figures {
		if !kept[g.name] {
			s.t.Errorf("%s has no line for %s, which is %s", file, g.name, g.shown)
		}
	}
}

// scored parses the labelled files of a name, "extract-*.txtar", with the language that each name carries.
func (s *score) scored(pattern string, f func(language string, a *txtar.Archive)) {
	files, err := filepath.Glob("testdata/score/" + pattern)
	if err != nil || len(files) == 0 {
		s.t.Fatalf("no %s: %v", pattern, err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			s.t.Fatal(err)
		}
		f(strings.SplitN(strings.TrimSuffix(filepath.Base(file), ".txtar"), "-", 3)[1], a)
	}
}

// bare narrows a span to what stands between the marks, spaces and stops at its edges: whether a comma belongs to a
// quotation is a habit of the house.
func bare(text string, start, end int) [2]int {
	edge := func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("$£€%@#&", r)
	}
	in := text[start:end]
	end -= len(in) - len(strings.TrimRightFunc(in, edge))
	in = text[start:end]
	return [2]int{start + len(in) - len(strings.TrimLeftFunc(in, edge)), end}
}
