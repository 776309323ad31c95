package main

import (
	"os"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// patience is how long a run may be silent: what is done by then needs no sign of life.
const patience = time.Second

// busy shows on a terminal's standard error that a long run goes on, with the time it has taken; never in a file, and
// not where --quiet was given. The sign is gone when stop returns.
func (a *app) busy(o *options, what string) (stop func()) {
	f, ok := a.stderr.(*os.File)
	if !ok || o.quiet || !term.IsTerminal(int(f.Fd())) {
		return func() {}
	}
	var mu sync.Mutex
	var bar *progressbar.ProgressBar
	done := false
	timer := time.AfterFunc(patience, func() {
		mu.Lock()
		defer mu.Unlock()
		if !done {
			bar = progressbar.NewOptions(-1, progressbar.OptionSetWriter(f), progressbar.OptionSetDescription(what),
				progressbar.OptionSpinnerType(14), progressbar.OptionSetElapsedTime(true), progressbar.OptionClearOnFinish(), progressbar.OptionSetRenderBlankState(true))
		}
	})
	return func() {
		timer.Stop()
		mu.Lock()
		defer mu.Unlock()
		done = true
		if bar != nil {
			_ = bar.Finish() // what fails here is the terminal
		}
	}
}
