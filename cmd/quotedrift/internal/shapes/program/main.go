// Command program puts one shape of input through every operation. It writes a line to standard output after each, by
// which a host knows which of its work was whose.
//
//	program SHAPE SIZE
package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/shapes"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/quotedrift/quotedrift/core"
)

func main() {
	shape, err := strconv.Atoi(os.Args[1])
	size, err2 := strconv.Atoi(os.Args[2])
	if err != nil || err2 != nil || shape < 0 || shape >= len(shapes.Shapes) {
		fmt.Fprintln(os.Stderr, "usage: program SHAPE SIZE")
		os.Exit(2)
	}
	debug.SetGCPercent(-1) // the collector comes between the stages
	debug.SetMemoryLimit(3 << 30)
	in := shapes.Shapes[shape].Of(size)
	fmt.Println("input")

	draft, source := core.Document{ID: "d1", Path: "a.txt", Text: in.Draft}, core.Document{ID: "d2", Path: "b.txt", Text: in.Source}
	c := core.Checker{Explain: true}
	tell("extract", show.Extract, func() *core.Report { return c.Extract([]core.Document{draft}) }, draft)
	tell("check", show.Check, func() *core.Report { return c.Against([]core.Document{draft}, []core.Document{source}) }, draft, source)
	tell("check itself", show.Check, func() *core.Report {
		return c.Against([]core.Document{draft}, []core.Document{{ID: "d2", Text: in.Draft}})
	}, draft,
		core.Document{ID: "d2", Path: "b.txt", Text: in.Draft})
	tell("compare", show.Compare, func() *core.Report { return c.Compare(draft, source) }, draft, source)
	tell("compare itself", show.Compare, func() *core.Report { return c.Compare(draft, core.Document{ID: "d2", Path: "b.txt", Text: in.Draft}) }, draft,
		core.Document{ID: "d2", Path: "b.txt", Text: in.Draft})
	var docs []core.Document
	for i, text := range in.Articles {
		docs = append(docs, core.Document{ID: "d" + strconv.Itoa(i+1), Path: strconv.Itoa(i) + ".txt", Text: text})
	}
	tell("batch", show.Batch, func() *core.Report { return c.Across(docs) }, docs...)
}

// tell does an operation and shows its report in every format.
func tell(name string, kind show.Kind, do func() *core.Report, docs ...core.Document) {
	r := do()
	fmt.Println(name)
	p := show.Page{Kind: kind, Report: r, Texts: map[string]string{}, Color: true}
	for _, d := range docs {
		p.Texts[d.ID] = d.Text
	}
	_ = r.AppendJSON(nil)
	for _, write := range []func(io.Writer) error{p.Text, p.Lines, p.CSV, p.Markdown} {
		_ = write(io.Discard) // which takes everything
	}
	fmt.Println(name + ", shown")
	runtime.GC()
	fmt.Println() // what was the collector's is nobody's
}
