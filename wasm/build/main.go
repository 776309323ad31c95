// Command build makes the module.
//
//	go run ./wasm/build -o bin/quotedrift.wasm [-named FILE]
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
	flag.Parse()
	if err := run(*out, *named); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func run(out, named string) error {
	if out == "" {
		return errors.New("-o is missing")
	}
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
	if err := os.MkdirAll(filepath.Dir(out), 0o777); err != nil {
		return err
	}
	return b.Compile(out, named)
}
