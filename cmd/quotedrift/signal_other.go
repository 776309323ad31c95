//go:build !unix && !wasip1

package main

import (
	"os"
	"syscall"
)

// endings are the signals that ask for an end.
var endings = []os.Signal{os.Interrupt, syscall.SIGTERM}
