package tools

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

var figures = flag.Bool("figures", false, "measure how fast the module starts (make start)")

// TestStart measures, in a page of each engine that has never been opened, with the module served on this machine: the
// time from asking the engine for the first verdict to having it, which is fetching, compiling, starting and checking;
// the memory of the module after it; and the same for a long pair.
func TestStart(t *testing.T) {
	if !*figures {
		t.Skip("measured by make start")
	}
	shim, err := os.ReadFile("../../wasm/quotedrift.mjs")
	if err != nil {
		t.Fatal(err)
	}
	for _, size := range []struct{ article, source, runs int }{{500, 500, 15}, {5000, 50000, 5}} {
		article, source := pairOf(size.article, size.source)
		for _, e := range engines {
			var times []float64
			var memory int
			for range size.runs {
				func() {
					b := browser.NewPage(t, e.name, e.tab(t))
					defer b.Close()
					s := newServer(t) // another origin each time: nothing of it is in a cache
					s.Page("/", "<!doctype html><title>start</title>")
					s.Page("/quotedrift.mjs", string(shim))
					b.Open(s.URL + "/")
					var took float64
					b.Run(`const { engine } = await import("/quote-drift.js");
const from = performance.now();
const { report } = await engine().request({ operation: "check", articles: [{ text: args[0] }], sources: [{ text: args[1] }] });
const took = performance.now() - from;
if (!(report.quotations.length > 3 && report.quotations.every((q) => q.matches.length))) throw new Error("the texts are no pair");
return took`, article, source).Into(&took)
					times = append(times, took)
					memory = b.Run(`let memory;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...given) => { const live = await instantiate(...given); memory = live.exports.memory; return live; };
const { load } = await import("/quotedrift.mjs");
(await load(fetch("/quotedrift.wasm"))).run({ operation: "check", articles: [{ text: args[0] }], sources: [{ text: args[1] }] });
return memory.buffer.byteLength`, article, source).Int()
				}()
			}
			slices.Sort(times)
			fmt.Printf("%-9s %5d words against %5d: first verdict after %4.0f ms (median of %d; %.0f to %.0f), %.1f MiB of memory after it\n",
				e.name, size.article, size.source, times[len(times)/2], len(times), times[0], times[len(times)-1], float64(memory)/(1<<20))
		}
	}
}

// pairOf makes an article of about so many words, and a transcript from which a third of its sentences are quoted, one
// in five of them with a word exchanged. The same numbers make the same texts.
func pairOf(article, source int) (string, string) {
	random := rand.New(rand.NewPCG(1, 2))
	pick := func(list string) string { f := strings.Fields(list); return f[random.IntN(len(f))] }
	sentence := func() string {
		return fmt.Sprintf("the %s %s the %s %s %s the %s %s", pick(adjectives), pick(nouns), pick(nouns), pick(verbs), pick("over under beside behind before after"), pick(adjectives), pick(nouns))
	}
	var said []string
	var transcript strings.Builder
	for words := 0; words < source; {
		fmt.Fprintf(&transcript, "%s:", pick("OKAFOR LINDQVIST PETROV MARCHETTI"))
		for range 3 {
			s := strings.Replace(sentence(), "the", "The", 1)
			said = append(said, s)
			words += len(strings.Fields(s))
			transcript.WriteString(" " + s + ".")
		}
		transcript.WriteString("\n\n")
	}
	var text strings.Builder
	for words := 0; words < article; {
		s := said[random.IntN(len(said))]
		if random.IntN(5) == 0 {
			f := strings.Fields(s)
			f[len(f)-1] = pick(nouns)
			s = strings.Join(f, " ")
		}
		plain := strings.Replace(sentence(), "the", "The", 1) + ". " + strings.Replace(sentence(), "the", "The", 1)
		fmt.Fprintf(&text, "%s. “%s,” %s said.\n\n", plain, s, pick("Okafor Lindqvist Petrov Marchetti"))
		words += len(strings.Fields(plain)) + len(strings.Fields(s)) + 2
	}
	return text.String(), transcript.String()
}

const (
	adjectives = "old narrow quiet broken public northern shallow iron patient empty distant wooden heavy early careful frozen"
	nouns      = "bridge harbour council ferry engineer window budget river teacher lantern market railway orchard letter tower captain garden signal bakery quarry"
	verbs      = "repaired inspected painted counted followed measured questioned delivered guarded remembered opened crossed"
)
