//go:build !wasip1

package batch_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/core"
)

// texts are the articles that a benchmark reads: those of the folder BENCH_DOCS names, or made ones.
func texts(b *testing.B) []core.Document {
	paths, _ := filepath.Glob(filepath.Join(os.Getenv("BENCH_DOCS"), "*.txt"))
	if os.Getenv("BENCH_DOCS") == "" || len(paths) == 0 {
		return articles(400)
	}
	var docs []core.Document
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, core.Document{Path: p, Text: string(text)})
	}
	return docs
}

// BenchmarkRead is what one article costs before its quotations are grouped.
func BenchmarkRead(b *testing.B) {
	docs := texts(b)
	bytes := 0
	for _, d := range docs {
		bytes += len(d.Text)
	}
	b.SetBytes(int64(bytes / len(docs)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		core.Checker{}.Read(docs[i%len(docs)], false)
	}
}

// BenchmarkPlain is what an article without a quotation costs.
func BenchmarkPlain(b *testing.B) {
	docs := texts(b)
	plain := make([]core.Document, len(docs))
	bytes := 0
	for i, d := range docs {
		for _, r := range d.Text {
			if r < 0x80 && r != '"' && r != '\'' {
				plain[i].Text += string(r)
			}
		}
		bytes += len(plain[i].Text)
		if i == 50 {
			plain = plain[:i]
			break
		}
	}
	b.SetBytes(int64(bytes / len(plain)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if d := &plain[i%len(plain)]; !d.Plain() {
			core.Checker{}.Read(*d, false)
		}
	}
}

// BenchmarkEngine is what an article costs from its text to its families.
func BenchmarkEngine(b *testing.B) {
	docs := texts(b)
	b.ReportAllocs()
	for b.Loop() {
		e := batch.Engine{}
		r, err := e.Run(slices.Values(docs))
		if err != nil {
			b.Fatal(err)
		}
		r.Close()
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(len(docs)), "µs/article")
}
