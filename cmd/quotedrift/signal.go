package main

import (
	"os"
	"os/signal"
	"syscall"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
)

// heed ends the process when it is told to, with nothing half written, and with the exit code by which shells report the
// signal: 128 and its number. What it was started to ignore, as nohup does, is ignored.
func heed() {
	if len(endings) == 0 {
		return
	}
	told := make(chan os.Signal, 1)
	for _, s := range endings {
		if !signal.Ignored(s) {
			signal.Notify(told, s)
		}
	}
	go func() {
		s := <-told
		files.Abandon()
		number, _ := s.(syscall.Signal)
		os.Exit(128 + int(number))
	}()
}
