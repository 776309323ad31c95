//go:build unix

package main

import (
	"os"
	"syscall"
)

// endings are the signals that ask for an end.
var endings = []os.Signal{syscall.SIGHUP, syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTERM}
