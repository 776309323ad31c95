//go:build !wasip1

package index

import (
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/quotedrift/quotedrift/cmd/internal/corpus"
	"github.com/quotedrift/quotedrift/core"
)

func quiet(int64) {}

// made is an index of some articles.
func made(t *testing.T, docs ...core.Document) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "a #1 %20?.db")
	add(t, path, slices.Values(docs))
	return path
}

func add(t *testing.T, path string, docs iter.Seq[core.Document]) Added {
	t.Helper()
	x, err := Create(path)
	if err != nil {
		t.Fatal(err)
	}
	added, err := x.Add(core.Checker{}, docs, quiet)
	if err != nil {
		t.Fatal(err)
	}
	if err := x.Close(); err != nil {
		t.Fatal(err)
	}
	return added
}

func ask(t *testing.T, path, query string) *Answer {
	t.Helper()
	x, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	a, err := x.Find(core.Checker{}, query, 10)
	if err != nil && err != ErrWords {
		t.Fatalf("%q: %v", query, err)
	}
	return a
}

func said(path, outlet, date, words string) core.Document {
	return core.Document{Path: path, Outlet: outlet, Date: date, Text: "The council met.\n\n“" + words + ",” said Ana Petrov, the harbour master.\n"}
}

var printed = []core.Document{
	said("b", "Coast", "2026-02-02", "Not everyone on the island will get a boat before the winter"),
	said("a", "Inland", "2026-02-01", "Not everyone on the island will get a boat before the winter"),
	said("c", "", "", "not everyone on the island may get a boat before the winter"),
	said("d", "Coast", "2026-02-03", "We will open the mountain road to lorries in the spring"),
	said("e", "Coast", "2026-02-03", "The bakery will stay closed until the oven has been repaired"),
}

// An utterance is found in every wording, the nearest first, with what each changes and the earliest who printed it.
func TestFind(t *testing.T) {
	path := made(t, printed...)
	a := ask(t, path, "“Not everyone on the island will get a boat before the winter”")
	if a.Articles != 5 || a.Quotations != 5 || len(a.Hits) != 2 {
		t.Fatalf("%+v", a)
	}
	first := a.Hits[0]
	if first.Score != 1 || first.Level != "same" || first.Count != 2 || first.Printed[0].Outlet != "Inland" || first.Printed[1].Document != "b" || first.Printed[0].Line != 3 {
		t.Errorf("%+v", first)
	}
	if h := a.Hits[1]; h.Level != "meaning" || len(h.Changes) == 0 || h.Printed[0].Document != "c" || h.Printed[0].Speaker != "Ana Petrov" {
		t.Errorf("%+v", h)
	}
	for _, tt := range []struct {
		query, document string // "" where nothing is to be found
	}{
		{"everyone on the island will get a boat before the winter", "a"},
		{"open the mountain road", "d"},
		{"open a mountain road to lorries", "d"},
		{"We will open the mountain road to trucks this spring", "d"},
		{"the oven has been repaired by the baker of another town entirely and nobody paid for it", ""},
		{"He promised that the library would never be sold to a bank", ""},
		{"bakery will", ""},
	} {
		a := ask(t, path, tt.query)
		got := ""
		if a != nil && len(a.Hits) > 0 {
			got = a.Hits[0].Printed[0].Document
		}
		if got != tt.document {
			t.Errorf("%q: %q, want %q", tt.query, got, tt.document)
		}
	}
}

// What is printed again is one wording, and an article that is there is not added again; one of other words is.
func TestAddedAgain(t *testing.T) {
	path := made(t, printed...)
	if again := add(t, path, slices.Values(append(printed[:2:2], printed[1]))); again != (Added{0, 0, 3}) {
		t.Errorf("%+v", again)
	}
	changed := printed[0]
	changed.Text += "\n“It will be a hard winter for the boats,” he said.\n"
	if more := add(t, path, slices.Values([]core.Document{changed, changed})); more != (Added{1, 2, 1}) {
		t.Errorf("%+v", more)
	}
	if a := ask(t, path, "Not everyone on the island will get a boat before the winter"); a.Hits[0].Count != 3 || a.Articles != 6 || a.Quotations != 7 {
		t.Errorf("%+v", a)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), "*")); len(left) != 1 {
		t.Errorf("more than one file is left: %v", left)
	}
}

// No query can break the search, or be taken for one in the language of the database.
func TestHostileQueries(t *testing.T) {
	path := made(t, printed...)
	x, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	want := ask(t, path, "open the mountain road to lorries")
	for _, query := range []string{
		"", " ", "\x00", "\xff\xfe\xfd", "'; DROP TABLE post; --", `" OR post MATCH "a`, "NEAR(a b)", "* OR NOT AND", "{shingles}: a", "%_%", "[\"a\"]",
		strings.Repeat("a ", 20000), strings.Repeat("“", 5000), strings.Repeat("mountain road ", 5000), "… [sic] …", "\u202eopen the mountain road", "1 2 3 4 5 6 7 8 9",
	} {
		if _, err := x.Find(core.Checker{}, query, 10); err != nil && err != ErrWords {
			t.Errorf("%.40q: %v", query, err)
		}
	}
	if a := ask(t, path, "open the mountain road to lorries"); len(a.Hits) != 1 || a.Hits[0].Score != want.Hits[0].Score {
		t.Errorf("after these: %+v", a)
	}
}

// A file that is none, is another's, or is damaged anywhere, is told in words, and is not written to.
func TestDamaged(t *testing.T) {
	var docs []core.Document
	for d := range (corpus.Corpus{Seed: 2, Articles: 60, Changed: .15}).Each() {
		docs = append(docs, d)
	}
	path := made(t, docs...)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	query := strings.Split(strings.Split(docs[7].Text, "“")[2], "”")[0]
	if len(ask(t, path, query).Hits) == 0 {
		t.Fatal("nothing is found in the whole file")
	}
	plainWords := []error{errOther, errNewer, errDamaged}
	for name, content := range map[string][]byte{
		"text": []byte("“We will open the road,” she said."), "short": whole[:100], "half": whole[:len(whole)/2],
		"head": append(make([]byte, 100), whole[100:]...), "other": append(append(slices.Clone(whole[:68]), 0, 0, 0, 1), whole[72:]...),
		"newer": append(append(slices.Clone(whole[:60]), 0, 0, 0, 9), whole[64:]...),
	} {
		if err := os.WriteFile(path, content, 0o666); err != nil {
			t.Fatal(err)
		}
		x, err := Open(path)
		if err == nil {
			_, err = x.Find(core.Checker{}, query, 10)
			x.Close()
		}
		if !slices.Contains(plainWords, err) {
			t.Errorf("%s: %v", name, err)
		}
		if name == "half" {
			continue // its tables cannot be read, and it says so when it is added to
		}
		if y, err := Create(path); err == nil {
			y.Close()
			t.Errorf("%s: it can be added to", name)
		}
		if now, _ := os.ReadFile(path); string(now) != string(content) {
			t.Errorf("%s: it was written to", name)
		}
	}
	for i := 0; i < len(whole); i += 4096 / 3 { // no byte of it can end the command
		broken := slices.Clone(whole)
		for k := i; k < min(i+64, len(broken)); k++ {
			broken[k] ^= 0xa5
		}
		if err := os.WriteFile(path, broken, 0o666); err != nil {
			t.Fatal(err)
		}
		if x, err := Open(path); err == nil {
			_, _ = x.Find(core.Checker{}, query, 10)
			x.Close()
		}
	}
	if _, err := Open(filepath.Join(t.TempDir(), "gone.db")); err != errNone {
		t.Errorf("a file that is not there: %v", err)
	}
	if _, err := Open(t.TempDir()); err != errOther {
		t.Errorf("a folder: %v", err)
	}
}

// What is looked up while another run adds is found, and each batch is there whole.
func TestFindWhileAdding(t *testing.T) {
	path := made(t, printed...)
	x, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	var wait sync.WaitGroup
	wait.Go(func() {
		for k := range 5 {
			add(t, path, func(yield func(core.Document) bool) {
				for d := range (corpus.Corpus{Seed: int64(k), Articles: 20, Changed: .15}).Each() {
					d.Path = fmt.Sprint(k, d.Path)
					if !yield(d) {
						return
					}
				}
			})
		}
	})
	for range 4 {
		wait.Go(func() {
			for range 50 {
				a, err := x.Find(core.Checker{}, "We will open the mountain road to lorries in spring", 10)
				if err != nil || len(a.Hits) != 1 || (a.Articles-5)%20 != 0 {
					t.Errorf("%+v, %v", a, err)
				}
			}
		})
	}
	wait.Wait()
}

// The right utterance is first where one word in seven is another.
func TestKnownTruth(t *testing.T) {
	var all []corpus.Truth
	families := map[string]int{}
	path := filepath.Join(t.TempDir(), "truth.db")
	add(t, path, func(yield func(core.Document) bool) {
		for d, truth := range (corpus.Corpus{Seed: 9, Articles: 500, Changed: .15}).Each() {
			for _, one := range truth {
				families[corpus.Key(one.Document, one.Text)] = one.Family
				all = append(all, one)
			}
			if !yield(d) {
				return
			}
		}
	})
	x, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	right, asked := 0, 0
	for i := 0; i < len(all); i += 5 {
		words := strings.Fields(all[i].Text)
		for k := i % 7; k < len(words); k += 7 {
			words[k] = "other" + words[(k+3)%len(words)]
		}
		a, err := x.Find(core.Checker{}, strings.Join(words, " "), 3)
		if err != nil {
			t.Fatal(err)
		}
		asked++
		if len(a.Hits) > 0 && families[corpus.Key(a.Hits[0].Printed[0].Document, a.Hits[0].Printed[0].Text)] == all[i].Family {
			right++
		}
	}
	if right*100 < asked*99 {
		t.Errorf("%d of %d", right, asked)
	}
}
