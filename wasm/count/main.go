// Command count makes a program for WASI count its work: see pack.Counted.
//
//	go run ./wasm/count -o bin/shapes.wasm bin/shapes-plain.wasm
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"

	"github.com/quotedrift/quotedrift/wasm/internal/pack"
)

func main() {
	out := flag.String("o", "", "write the counting program to `FILE`")
	flag.Parse()
	if err := run(*out, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "count:", err)
		os.Exit(1)
	}
}

func run(out string, args []string) error {
	if out == "" || len(args) != 1 {
		return errors.New("usage: count -o FILE PROGRAM")
	}
	b, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	if b, err = pack.Counted(b); err != nil {
		return err
	}
	return os.WriteFile(out, b, 0o666)
}
