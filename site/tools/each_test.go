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

	process *browser.Process
	err     error // why it does not start
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

// tab opens a tab, and starts the browser for it where there is none. One that has crashed, which fails the test that it
// crashed in, is started anew.
func (e *engine) tab(t *testing.T) browser.Tab {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	if e.process != nil {
		tab, err := e.process.Tab(ctx)
		if err == nil {
			return tab
		}
		t.Logf("%s is started anew: %v", e.name, err)
		e.process.Close()
		e.process = nil
	}
	if e.err != nil {
		t.Fatal(e.err)
	}
	if e.process, e.err = browser.Start(ctx, e.name); e.err != nil {
		t.Fatal(e.err)
	}
	tab, err := e.process.Tab(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return tab
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
			b := browser.NewPage(t, e.name, e.tab(t))
			s := newServer(t)
			defer func() {
				b.Close()
				if left := e.process.Outside(); len(left) > 0 {
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
