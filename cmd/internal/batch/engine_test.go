//go:build !wasip1

package batch_test

import (
	"fmt"
	"math/rand"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/cmd/internal/corpus"
	"github.com/quotedrift/quotedrift/core"
)

func articles(n int) []core.Document {
	var docs []core.Document
	for d := range (corpus.Corpus{Seed: 11, Articles: n, Changed: .2, Stump: true}).Each() {
		docs = append(docs, d)
	}
	return docs
}

// run returns the families in the order of the engine.
func run(t *testing.T, memory int, docs []core.Document) []batch.Family {
	t.Helper()
	dir := t.TempDir()
	e := batch.Engine{Memory: memory, WorkDir: dir, Whole: true}
	r, err := e.Run(slices.Values(docs))
	if err != nil {
		t.Fatal(err)
	}
	var out []batch.Family
	if err := r.Each(func(f *batch.Family) error { out = append(out, *f); return nil }); err != nil {
		t.Fatal(err)
	}
	if len(out) != r.Families || r.Articles != len(docs) {
		t.Errorf("%d families of %d articles, told as %d of %d", len(out), len(docs), r.Families, r.Articles)
	}
	r.Close()
	if left, _ := os.ReadDir(dir); len(left) != 1 {
		t.Errorf("%d files are left, want what was extracted", len(left))
	}
	return out
}

// However little is held at once, the families are those of the library, in the same order and in the same words.
func TestEngineIsAcross(t *testing.T) {
	docs := articles(150)
	want := core.Checker{}.Across(docs).Families
	if len(want) < 30 {
		t.Fatalf("%d families", len(want))
	}
	for _, memory := range []int{1, batch.DefaultMemory} {
		got := run(t, memory, docs)
		if len(got) != len(want) {
			t.Fatalf("%d families, the library has %d", len(got), len(want))
		}
		for i := range got {
			f := got[i].Core()
			if a, b := string(f.AppendJSON(nil)), string(want[i].AppendJSON(nil)); a != b {
				t.Fatalf("with %d bytes of memory family %d is\n%s\nand in the library\n%s", memory, i, a, b)
			}
		}
	}
}

// Which quotations are together does not depend on the order of the articles.
func TestOrderOfArticles(t *testing.T) {
	together := func(docs []core.Document) []string {
		var out []string
		for _, f := range run(t, 0, docs) {
			list := []string{f.Level}
			for _, m := range f.Members {
				list = append(list, fmt.Sprint(m.Document, m.Span))
			}
			slices.Sort(list[1:])
			out = append(out, strings.Join(list, " "))
		}
		slices.Sort(out)
		return out
	}
	docs := articles(120)
	want := together(docs)
	rand.New(rand.NewSource(1)).Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
	if got := together(docs); !slices.Equal(got, want) {
		t.Errorf("%d families in one order, %d in another", len(want), len(got))
	}
}
