// Command join makes a module that Go's linker wrote smaller to send by joining its data, and changes nothing else.
//
//	go run ./wasm/join MODULE
package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/quotedrift/quotedrift/wasm/internal/pack"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "join:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return errors.New("one module is wanted")
	}
	raw, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	joined, err := pack.Joined(raw)
	if err != nil {
		return err
	}
	return os.WriteFile(args[0], joined, 0o666)
}
