// The tests of the site, in real browsers: the files that dist/ holds, served on this machine.
//
//	make test-site                        all three engines
//	make test-site BROWSERS=chromium      one
//	go test . -run TestPaste -v           after make site; BROWSERS from the environment
//
// A test is written once, for all engines:
//
//	func TestPaste(t *testing.T) {
//		each(t, func(t *testing.T, b *browser.Page, s *Server) {
//			b.Open(s.URL + "/")
//			b.Fill("#article", "...")
//			...
//		})
//	}
//
// It fails by itself when the page logs an error that the test has not read with b.Errors(), and when the browser asks
// anything of another machine.
package tools

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// engines are the browsers of this run, each with its process: one for all tests.
var engines []*engine

type engine struct {
	name string
	mu   sync.Mutex // one test at a time: a browser has one window in front

	once    sync.Once
	process *browser.Process
	err     error
}

func TestMain(m *testing.M) {
	if _, err := os.Stat(dist + "/quotedrift.wasm"); err != nil {
		fmt.Fprintln(os.Stderr, "there is no site to test: run make site")
		os.Exit(1)
	}
	names, ok := os.LookupEnv("BROWSERS")
	if !ok {
		names = strings.Join(browser.Engines, " ")
	}
	for _, name := range strings.Fields(names) {
		engines = append(engines, &engine{name: name})
	}
	// The browsers end with the tests, also when these are interrupted.
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-interrupted
		end()
		os.Exit(1)
	}()
	code := m.Run()
	end()
	os.Exit(code)
}

func end() {
	for _, e := range engines {
		if e.process != nil {
			e.process.Close()
		}
	}
}

// start starts the browser for the first test that wants it.
func (e *engine) start(t *testing.T) *browser.Process {
	t.Helper()
	e.once.Do(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		e.process, e.err = browser.Start(ctx, e.name)
	})
	if e.err != nil {
		t.Fatal(e.err)
	}
	return e.process
}

// each runs a test in every engine, in a tab with nothing stored, with a server of its own.
func each(t *testing.T, test func(t *testing.T, b *browser.Page, s *Server)) {
	t.Helper()
	if len(engines) == 0 {
		t.Skip("no BROWSERS")
	}
	for _, e := range engines {
		t.Run(e.name, func(t *testing.T) {
			t.Parallel() // with the other engines
			e.mu.Lock()
			defer e.mu.Unlock()
			process := e.start(t)
			s := newServer(t)
			ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
			defer cancel()
			tab, err := process.Tab(ctx)
			if err != nil {
				t.Fatal(err)
			}
			b := browser.NewPage(t, e.name, tab)
			defer func() {
				b.Close()
				if left := process.Outside(); len(left) > 0 {
					t.Errorf("asked of other machines: %s", strings.Join(left, ", "))
				}
			}()
			test(t, b, s)
		})
	}
}

// fileIn writes a file into a folder, and returns its path.
func fileIn(t *testing.T, folder, name, text string) string {
	t.Helper()
	path := filepath.Join(folder, name)
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}
