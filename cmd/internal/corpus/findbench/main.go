//go:build !wasip1

// Command findbench measures the index of quotations on articles of which the truth is known: what it costs to build, how
// large it is, what adding a few articles costs, how long a look-up takes, and how often the right utterance is first
// where some of the words of the query are others.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/quotedrift/quotedrift/cmd/internal/corpus"
	"github.com/quotedrift/quotedrift/cmd/internal/index"
	"github.com/quotedrift/quotedrift/core"
)

func main() {
	quotations := flag.Int("quotations", 100000, "about how many quotations the index has")
	queries := flag.Int("queries", 2000, "how many look-ups are measured")
	changed := flag.Float64("changed", .15, "the part of the words of a query that are changed")
	limit := flag.Int("limit", 10, "how many wordings a look-up tells")
	file := flag.String("db", "", "keep the index in this file, and look up in it where it is there")
	show := flag.Int("show", 0, "print so many queries whose utterance is not first")
	flag.Parse()
	c := corpus.Corpus{Seed: 1, Changed: .15}
	c.Articles = *quotations / corpus.PerArticle
	if err := run(c, *queries, *limit, *show, *changed, *file); err != nil {
		fmt.Fprintln(os.Stderr, "findbench:", err)
		os.Exit(1)
	}
}

func run(c corpus.Corpus, queries, limit, show int, changed float64, file string) error {
	if file == "" {
		dir, err := os.MkdirTemp("", "findbench-*")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		file = filepath.Join(dir, "quotations.db")
	}
	// The truth of some articles, by the place of the article: what is asked for is made of it.
	step := max(1, c.Articles*corpus.PerArticle/queries)
	var asked []corpus.Truth
	families := map[string]int{} // by document and words
	articles := func(yield func(core.Document) bool) {
		n := 0
		for d, truth := range c.Each() {
			for _, t := range truth {
				families[corpus.Key(t.Document, t.Text)] = t.Family
				if n++; n%step == 0 {
					asked = append(asked, t)
				}
			}
			if !yield(d) {
				return
			}
		}
	}
	if _, err := os.Stat(file); err != nil {
		if err := build(file, articles); err != nil {
			return err
		}
	} else {
		articles(func(core.Document) bool { return true })
	}
	if err := add(file); err != nil {
		return err
	}
	x, err := index.Open(file)
	if err != nil {
		return err
	}
	defer x.Close()
	vocabulary := strings.Fields(asked[0].Text)
	for _, t := range asked {
		vocabulary = append(vocabulary, strings.Fields(t.Text)...)
	}
	r := rand.New(rand.NewSource(7))
	var took []time.Duration
	used := cpu()
	right, bytes := 0, 0
	for _, t := range asked {
		words := strings.Fields(t.Text)
		for _, at := range r.Perm(len(words))[:int(float64(len(words))*changed+.5)] {
			words[at] = vocabulary[r.Intn(len(vocabulary))]
		}
		query := strings.Join(words, " ")
		began := time.Now()
		a, err := x.Find(core.Checker{}, query, limit)
		took = append(took, time.Since(began))
		if err != nil && err != index.ErrWords {
			return err
		}
		b, _ := json.Marshal(a)
		bytes += len(b)
		if a != nil && len(a.Hits) > 0 && slices.ContainsFunc(a.Hits[0].Printed, func(p index.Printed) bool {
			return families[corpus.Key(p.Document, p.Text)] == t.Family
		}) {
			right++
			continue
		}
		if show > 0 {
			show--
			fmt.Printf("  asked %q\n  said  %q\n", query, t.Text)
			if a != nil && len(a.Hits) > 0 {
				fmt.Printf("  first %q %g\n", a.Hits[0].Text, a.Hits[0].Score)
			}
		}
	}
	perQuery := (cpu() - used) / float64(len(asked)) * 1e3
	slices.Sort(took)
	at := func(q float64) float64 { return took[int(q*float64(len(took)-1))].Seconds() * 1e3 }
	fmt.Printf("find: %d queries with %.0f %% of the words changed: median %.2f ms, 99th percentile %.2f ms, most %.2f ms; CPU %.2f ms; the right utterance first for %.2f %%; load %s\n",
		len(asked), 100*changed, at(.5), at(.99), at(1), perQuery, 100*float64(right)/float64(len(asked)), load())
	return nil
}

// build makes the index and tells what it cost.
func build(file string, articles func(func(core.Document) bool)) error {
	began, used := time.Now(), cpu()
	x, err := index.Create(file)
	if err != nil {
		return err
	}
	added, err := x.Add(core.Checker{}, articles, func(int64) {})
	if err == nil {
		err = x.Close()
	}
	if err != nil {
		return err
	}
	info, err := os.Stat(file)
	if err != nil {
		return err
	}
	spent := cpu() - used
	fmt.Printf("build: %d articles, %d quotations: CPU %.1f s with reading the articles, wall %.1f s, %.0f MB, %.0f bytes a quotation; load %s\n",
		added.Articles, added.Quotations, spent, time.Since(began).Seconds(), float64(info.Size())/1e6, float64(info.Size())/float64(max(1, added.Quotations)), load())
	return nil
}

// add tells what 25 articles more cost, which are about a hundred quotations.
func add(file string) error {
	few := corpus.Corpus{Seed: time.Now().UnixNano(), Articles: 100 / corpus.PerArticle, Changed: .15}
	x, err := index.Create(file)
	if err != nil {
		return err
	}
	began := time.Now()
	added, err := x.Add(core.Checker{}, func(yield func(core.Document) bool) {
		for d := range few.Each() {
			d.Path = fmt.Sprint("later-", few.Seed, d.Path)
			if !yield(d) {
				return
			}
		}
	}, func(int64) {})
	if err != nil {
		return err
	}
	fmt.Printf("add: %d quotations in %.1f ms, with reading their articles\n", added.Quotations, time.Since(began).Seconds()*1e3)
	return x.Close()
}

// cpu is the CPU seconds of this process so far.
func cpu() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}

// load is how much else the machine does, where it tells.
func load() string {
	b, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	return strings.Join(strings.Fields(string(b))[:1], "")
}
