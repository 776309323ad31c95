// Command quotedrift says whether the words between quotation marks are the words that were said, and if not, what
// kind of change was made.
//
//	arguments ─► files.Walk ─► files.Read ─► core.Checker ─► show ─► files.Write ─► exit status
//
// The commands stand in a file each; options.go holds the flags that they share.
package main

import (
	"os"
	"runtime/debug"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/page"
)

func main() {
	// One run reads, reports and ends. Collecting garbage late took a tenth off a check of a thousand quotations against
	// ten megabytes; from two gigabytes on memory counts for more than that.
	debug.SetGCPercent(800)
	debug.SetMemoryLimit(2 << 30)

	heed()
	a := app{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, environ: os.Environ()}
	if site, ok := page.Files(); ok {
		a.site = site
	}
	os.Exit(a.run(os.Args[1:]))
}
