package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/quotedrift/quotedrift/cmd/internal/index"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/page"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/quotedrift/quotedrift/core"
	"github.com/spf13/cobra"
)

func (a *app) serve() *cobra.Command {
	var addr, db string
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Open the page where texts are pasted, from this machine alone",
		Long: `Serve the page where two texts are pasted, the element and the documentation,
from the command itself: no network is needed, and no text leaves the browser,
not even for this server. Ctrl-C ends it.

With --index the page has the search of find, too: the words that are looked up, and
nothing else, are sent to this server, and answered from the index.

Only this machine is answered. For others, put the files of dist/ (make site)
on a web server.`,
		Example: `  quotedrift serve
  quotedrift serve --index quotations.db
  quotedrift serve --addr 127.0.0.1:0`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage("serve takes no files: paste or drop them into the page")
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&addr, "addr", "127.0.0.1:4747", "listen at `HOST:PORT` of this machine; port 0 takes a free one")
	cmd.Flags().StringVar(&db, "index", "", "let the page search the index `FILE`; see quotedrift index")
	_ = cmd.MarkFlagFilename("index")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if !page.Loopback(addr) {
			return usage("--addr is an address of this machine alone, such as 127.0.0.1:4747, not %q", addr)
		}
		var search page.Search
		if db != "" {
			x, err := index.Open(db)
			if err != nil {
				return &files.Trouble{Path: db, Reason: err.Error()}
			}
			defer x.Close()
			search = searchOf(x)
		}
		if a.site == nil {
			return errors.New("this command was built without the page; one with it: git clone https://github.com/quotedrift/quotedrift && make -C quotedrift install")
		}
		l, err := net.Listen("tcp", addr)
		if errors.Is(err, syscall.EADDRINUSE) {
			return fmt.Errorf("%s is in use: --addr 127.0.0.1:0 takes a free port", addr)
		}
		if err != nil {
			return err
		}
		// From here an interruption is the usual end, and no trouble.
		signal.Reset(os.Interrupt, syscall.SIGTERM)
		ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
		defer stop()
		return a.answer(ctx, l, search)
	}
	return cmd
}

// searchOf answers with what find --json writes.
func searchOf(x *index.Index) page.Search {
	return func(words string, limit int) ([]byte, error) {
		found, err := x.Find(core.Checker{}, words, limit)
		if err == index.ErrWords {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		var b bytes.Buffer
		err = (&show.Answer{Answer: found, Format: "json"}).Write(&b)
		return b.Bytes(), err
	}
}

// answer serves until the context ends, and then lets answers that are under way be finished.
func (a *app) answer(ctx context.Context, l net.Listener, search page.Search) error {
	server := newServer(page.Handler(a.site, search))
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(l) }()
	if _, err := fmt.Fprintf(a.stdout, "http://%s/\n", l.Addr()); err != nil {
		return errors.Join(err, server.Close())
	}
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	patience, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	if err := server.Shutdown(patience); err != nil {
		return server.Close()
	}
	return nil
}

// newServer has a bound for whatever a client may keep it waiting with. An answer is a few megabytes at most, to this
// machine: a minute is long.
func newServer(h http.Handler) *http.Server {
	return &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 20 * time.Second,
		WriteTimeout: time.Minute, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 1 << 16}
}
