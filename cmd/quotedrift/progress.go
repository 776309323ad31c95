package main

import (
	"fmt"
	"os"
	"strconv"
	"time"

	"golang.org/x/term"
)

const (
	// redraw is how often a line on a terminal is written anew, and each is how often a line is added to a file.
	redraw, each = 200 * time.Millisecond, 10 * time.Second
)

// A progress tells how far a long run is: on a terminal in one line, with the rate and the time left, else in a line now
// and then; never where --quiet was given.
type progress struct {
	file     *os.File
	terminal bool
	began    time.Time // of the stage
	told     time.Time
	name     string
	shown    bool
}

func (a *app) progress(o *options) *progress {
	f, ok := a.stderr.(*os.File)
	if !ok || o.quiet {
		return &progress{}
	}
	return &progress{file: f, terminal: term.IsTerminal(int(f.Fd())), told: time.Now()}
}

// stage notes that so many of a stage's records are done, out of total where that is known.
func (p *progress) stage(name string, done, total int64) {
	if p.file == nil {
		return
	}
	now := time.Now()
	if name != p.name {
		p.name, p.began = name, now
	}
	wait := each
	if p.terminal {
		wait = redraw
		if !p.shown {
			wait = patience
		}
	}
	if now.Sub(p.told) < wait {
		return
	}
	p.told, p.shown = now, true
	line := name + ": " + strconv.FormatInt(done, 10)
	if spent := now.Sub(p.began).Seconds(); spent > 0 && done > 0 {
		rate := float64(done) / spent
		line += fmt.Sprintf(", %.0f a second", rate)
		if total > 0 {
			left := time.Duration(float64(total-done) / rate * float64(time.Second))
			line += fmt.Sprintf(", %d %%, %s left", 100*done/total, left.Round(time.Second))
		}
	}
	if p.terminal {
		fmt.Fprintf(p.file, "\r\x1b[K%s", line)
	} else {
		fmt.Fprintln(p.file, "quotedrift:", line)
	}
}

// done takes the line away from a terminal.
func (p *progress) done() {
	if p.terminal && p.shown {
		fmt.Fprint(p.file, "\r\x1b[K")
	}
}
