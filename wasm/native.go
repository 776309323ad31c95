//go:build !wasip1

package main

import "os"

// The module is for WebAssembly; compiled for anything else it is its answer alone, so that tests reach it.
func main() {
	_, _ = os.Stderr.WriteString("quotedrift: build this for wasip1: make module\n")
	os.Exit(2)
}
