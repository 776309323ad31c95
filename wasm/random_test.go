//go:build !wasip1

package main

import (
	"flag"
	"math/rand"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
	"github.com/quotedrift/quotedrift/wasm/internal/build"
	"github.com/quotedrift/quotedrift/wasm/internal/host"
)

var (
	seed  = flag.Int64("seed", 1, "the first seed of random texts; make soak has another one each time")
	seeds = flag.Int("seeds", 20, "how many random texts")
)

// mixed makes a text of what the repository has to read, cut anywhere, and signs between.
func mixed(r *rand.Rand, names []string, all map[string]string, size int) string {
	signs := []string{"“", "”", "\"", "'", "« ", " »", "…", "[", "]", "\n\n", "\n", " — ", "> ", "\u202e", "\u200b", "\xff", "\x00", "👩\u200d", "not ", "25,000 ", " said. ", ": "}
	var b strings.Builder
	for b.Len() < size {
		if r.Intn(2) == 0 {
			b.WriteString(signs[r.Intn(len(signs))])
			continue
		}
		text := all[names[r.Intn(len(names))]]
		if text == "" {
			continue
		}
		at := r.Intn(len(text))
		b.WriteString(text[at:min(len(text), at+1+r.Intn(300))])
	}
	return b.String()
}

// TestSameOfRandomTexts: the module says of any texts what the core says, byte for byte.
func TestSameOfRandomTexts(t *testing.T) {
	names, all := texts(t)
	m := start(t)
	for n := range *seeds {
		r := rand.New(rand.NewSource(*seed + int64(n)))
		a := core.Document{ID: "a", Text: mixed(r, names, all, 200+r.Intn(4000))}
		b := core.Document{ID: "b", Text: mixed(r, names, all, 200+r.Intn(4000))}
		if r.Intn(2) == 0 { // they share a stretch
			at := r.Intn(len(b.Text))
			a.Text += " “" + b.Text[at:min(len(b.Text), at+200)] + "” she said."
		}
		c := core.Checker{Explain: r.Intn(2) == 0}
		for name, do := range map[string]struct {
			operation byte
			sources   []core.Document
			report    func() *core.Report
		}{
			"extract": {extract, nil, func() *core.Report { return c.Extract([]core.Document{a}) }},
			"check":   {check, []core.Document{b}, func() *core.Report { return c.Against([]core.Document{a}, []core.Document{b}) }},
			"compare": {compare, nil, func() *core.Report { return c.Compare(a, b) }},
		} {
			articles := []core.Document{a}
			if do.operation == compare {
				articles = append(articles, b)
			}
			got, err := m.Ask(host.Frame(do.operation, c, "", articles, do.sources), build.File)
			if err != nil {
				t.Fatalf("seed %d, %s: %v", *seed+int64(n), name, err)
			}
			if want := string(do.report().AppendJSON(nil)); got != want {
				t.Errorf("seed %d, %s: the module says\n%.2000s\nand the core\n%.2000s", *seed+int64(n), name, got, want)
			}
		}
	}
}
