package main

import "os"

// endings are the signals that end the process: a WebAssembly host sends none.
var endings []os.Signal
