//go:build !wasip1

package main

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
	"github.com/quotedrift/quotedrift/wasm/internal/build"
	"github.com/quotedrift/quotedrift/wasm/internal/host"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// TestMemory: of what is not refused, however it is shaped, the largest request fits into the memory of a module. It is
// reckoned from small ones: what a run takes grows with its texts.
func TestMemory(t *testing.T) {
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithMemoryLimitPages(1<<14))
	defer func() { _ = r.Close(ctx) }()
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	compiled, err := r.CompileModule(ctx, shipped)
	if err != nil {
		t.Fatal(err)
	}
	const whole = 4 << 30 // bytes of memory at the most
	for _, unit := range []string{
		`"a" `, "“a” ", "«a»", "'a' ", "「行」", "“We go,” she said. ", "“The road will be opened in spring by her,” she said.\n\n", "“a ‘b “c ‘d ", "“", "'",
		"A: b\n", "a ", "the ", "\n", "a’b ", "… ", ".", "(", "— a\n", "> a\n\n", "We go there and wait for the rest of it. ",
		"1 ", "12:30 ", "a\n", "1", "1,", "$1 ", "1. a\n", "行", "行。", "東京1",
	} {
		for _, operation := range []byte{extract, check, compare} {
			const size = 1 << 15
			made := func(size int) (articles, sources []core.Document) {
				text := strings.Repeat(unit, size/len(unit))
				articles = []core.Document{{ID: "a", Text: text}}
				switch operation {
				case check:
					articles[0].Text = text[:len(unit)*(size/len(unit)/2)]
					sources = []core.Document{{ID: "b", Text: articles[0].Text}}
				case compare:
					articles[0].Text = text[:len(unit)*(size/len(unit)/2)]
					articles = append(articles, core.Document{ID: "b", Text: articles[0].Text})
				}
				return articles, sources
			}
			articles, sources := made(size)
			m, err := r.InstantiateModule(ctx, compiled, wazero.NewModuleConfig().WithName("").WithStderr(os.Stderr).WithStartFunctions("_initialize"))
			if err != nil {
				t.Fatal(err)
			}
			before := m.Memory().Size()
			if _, err := (&host.Instance{Module: m}).Ask(host.Frame(operation, core.Checker{}, "", articles, sources), build.File); err != nil {
				t.Errorf("%q, operation %d: %v", unit, operation, err)
			}
			taken := int64(m.Memory().Size() - before)
			_ = m.Close(ctx)

			n, most := marks(articles)+marks(sources), marksToJudge
			if operation == extract {
				most = marksToList
			}
			largest := int64(limit)
			if n > 0 {
				largest = min(largest, size*int64(most)/int64(n))
			}
			if n := words(articles) + words(sources); n > 0 && operation != extract {
				largest = min(largest, size*wordsToJudge/int64(n))
			}
			need := taken * largest / size
			t.Logf("%-30.30q operation %d: %d bytes for one, %d MB for the largest request, of %d KB", unit, operation, taken/size, need>>20, largest>>10)
			if need > whole {
				t.Errorf("%q, operation %d: %d MB for a request that is not refused", unit, operation, need>>20)
			}
		}
	}
}

// TestTooManyMarks: what cannot be held is refused before anything is looked for, with the limit named, and the module
// lives on.
func TestTooManyMarks(t *testing.T) {
	m := start(t)
	for operation, name := range map[byte]string{extract: "1500000", check: "200000", compare: "200000"} {
		docs := []core.Document{{ID: "a", Text: strings.Repeat(`"a" `, 2_000_000)}, {ID: "b"}}
		before := m.Module.Memory().Size()
		got := reason(t, m.run(host.Frame(operation, core.Checker{}, "", docs, nil)))
		if want := "the texts are too full of quotations: they have 4000000 quotation marks, and the limit is " + name; got != want {
			t.Errorf("operation %d: %q, want %q", operation, got, want)
		}
		if grown := m.Module.Memory().Size() - before; grown > 64<<20 {
			t.Errorf("operation %d took %d bytes to refuse", operation, grown)
		}
	}
	docs := []core.Document{{ID: "a", Text: "“It rained all day long,” she said."}}
	if got, want := m.run(host.Frame(extract, core.Checker{}, "", docs, nil)), string(core.Checker{}.Extract(docs).AppendJSON(nil)); got != want {
		t.Errorf("afterwards: %s, want %s", got, want)
	}
}

// TestStartedTwice: a host that starts a module again, before a request or after it, changes nothing.
func TestStartedTwice(t *testing.T) {
	m := start(t)
	docs := []core.Document{{ID: "a", Text: "“It rained all day long,” she said."}}
	want := string(core.Checker{}.Extract(docs).AppendJSON(nil))
	for range 3 {
		if _, err := m.Call("_initialize"); err != nil {
			t.Fatal(err)
		}
		if got := m.run(host.Frame(extract, core.Checker{}, "", docs, nil)); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// TestTooManyWords: what cannot be held is refused before anything is looked for, with the limit named.
func TestTooManyWords(t *testing.T) {
	m := start(t)
	docs := []core.Document{{ID: "a", Text: strings.Repeat("1 ", 3_500_000)}, {ID: "b"}}
	got := reason(t, m.run(host.Frame(compare, core.Checker{}, "", docs, nil)))
	if want := "the texts have too many words: 3500000, and the limit is 3000000"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestWords: an apostrophe divides, which only makes the count higher.
func TestWords(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "We go there. Now!": 4, "a\nb\n": 2, "12:30 1,000": 4, "東京です。": 4, "déjà vu – là": 3, "“…”": 0,
	} {
		if got := words([]core.Document{{Text: text}}); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}

// TestMarks: what begins or ends a quotation is counted, and an apostrophe is not.
func TestMarks(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "It’s John's and l'eau": 0, "“a” 'b'": 4, "« a » ‹b›": 4, "「行」『く』": 4, "- a\n  — b\n> c\n": 6, "well-known - a > b": 0, "dogs' tails": 1,
	} {
		if got := marks([]core.Document{{Text: text}}); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}
