// Command build makes the module, and the files of the languages that it asks for in a folder "languages" beside it.
//
//	go run ./wasm/build -o bin/quotedrift.wasm [-named FILE] [-languages] [-trimmed]
//
// Where the module cannot be trimmed (another release of Go, a folder without links), it makes Go's plain build of the
// same and says so in a line; with -trimmed or -named that is an error.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/wasm/internal/build"
)

func main() {
	out := flag.String("o", "", "write the module as it ships to `FILE`")
	named := flag.String("named", "", "write the module with the names of its functions to `FILE`, to measure it")
	languages := flag.Bool("languages", false, "tell what each language costs")
	insist := flag.Bool("trimmed", false, "make the trimmed module or none")
	flag.Parse()
	if err := run(*out, *named, *languages, *insist); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func run(out, named string, languages, insist bool) error {
	if out == "" {
		return errors.New("-o is missing")
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o777); err != nil {
		return err
	}
	if err := build.WriteLanguages(filepath.Join(filepath.Dir(out), "languages")); err != nil {
		return err
	}
	if languages {
		tell()
	}
	trouble := trimmed(out, named)
	if trouble == nil || insist || named != "" {
		return trouble
	}
	size, err := build.Plain(out)
	if err != nil {
		return fmt.Errorf("%w; nor is there a plain build: %w", trouble, err)
	}
	why := strings.Join(strings.Fields(trouble.Error()), " ")
	fmt.Fprintf(os.Stderr, "build: this is Go's plain build, %d bytes, four times what the trimmed module is to send: %s\n", size, why)
	return nil
}

// trimmed makes the module as it ships.
func trimmed(out, named string) error {
	dir, err := os.MkdirTemp("", "quotedrift-module-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	b, err := build.Prepare(dir)
	if err != nil {
		return err
	}
	linked, err := b.Linked()
	if err != nil {
		return err
	}
	linked = slices.DeleteFunc(linked, func(p string) bool { return !slices.Contains(build.Banned, p) })
	if len(linked) > 0 {
		return errors.New("the module must not link " + strings.Join(linked, ", "))
	}
	return b.Compile(out, named)
}

// tell prints what each language costs to send.
func tell() {
	fmt.Println("   packed  language")
	for _, l := range build.Languages() {
		where := ""
		if l.In {
			where = " (in the module)"
		}
		fmt.Printf("%9d  %s%s\n", l.Size(), l.Tag, where)
	}
}
