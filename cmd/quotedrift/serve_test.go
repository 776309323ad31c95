//go:build unix

package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"
	"time"
)

// TestServe: the command tells its address, answers there, and an interruption is a clean end.
func TestServe(t *testing.T) {
	out, in := io.Pipe()
	var stderr bytes.Buffer
	a := app{stdout: in, stderr: &stderr, site: fstest.MapFS{"index.html": {Data: []byte("<!doctype html>the page")}}}
	code := make(chan int, 1)
	go func() {
		code <- a.run([]string{"serve", "--addr", "127.0.0.1:0"})
		_ = in.Close()
	}()
	url, err := bufio.NewReader(out).ReadString('\n')
	if err != nil || !strings.HasPrefix(url, "http://127.0.0.1:") {
		t.Fatalf("it says %q, %v: %s", url, err, stderr.String())
	}
	answer, err := http.Get(strings.TrimSpace(url))
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(answer.Body)
	if err != nil || string(b) != "<!doctype html>the page" {
		t.Errorf("the page is %q, %v", b, err)
	}
	_ = answer.Body.Close()

	taken := strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(url), "http://"), "/")
	var other bytes.Buffer
	b2 := app{stdout: io.Discard, stderr: &other, site: a.site}
	if got := b2.run([]string{"serve", "--addr", taken}); got != exitTrouble || !strings.Contains(other.String(), "in use") {
		t.Errorf("a second one at the same address: %d %s", got, other.String())
	}

	if err := syscall.Kill(syscall.Getpid(), syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	if got := <-code; got != exitClean || stderr.Len() > 0 {
		t.Errorf("after the interruption: %d %s", got, stderr.String())
	}
	if _, err := http.Get(strings.TrimSpace(url)); err == nil {
		t.Error("it still answers")
	}
}

// TestServeRefuses: an address that other machines reach, and a command without a page.
func TestServeRefuses(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"serve", "--addr", "0.0.0.0:4747"}, "--addr is an address of this machine alone"},
		{[]string{"serve", "--addr", ":4747"}, "--addr is an address of this machine alone"},
		{[]string{"serve", "draft.txt"}, "serve takes no files"},
		{[]string{"serve", "--index", "gone.db"}, "gone.db: there is no such index"},
		{[]string{"serve"}, "this command was built without the page; one with it: git clone https://github.com/quotedrift/quotedrift && make -C quotedrift install"},
	} {
		var stderr bytes.Buffer
		a := app{stdout: io.Discard, stderr: &stderr}
		if code := a.run(c.args); code != exitTrouble || !strings.Contains(stderr.String(), c.want) || strings.Count(stderr.String(), "\n") != 1 {
			t.Errorf("%v: %d %q", c.args, code, stderr.String())
		}
	}
}

// TestServeWaitsForNobody: a client that says nothing, asks nothing more or takes nothing is let go.
func TestServeWaitsForNobody(t *testing.T) {
	server := newServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for range 1000 {
			if _, err := w.Write(make([]byte, 1<<16)); err != nil {
				return
			}
		}
	}))
	const hour = 36000
	for _, wait := range []*time.Duration{&server.ReadHeaderTimeout, &server.ReadTimeout, &server.WriteTimeout, &server.IdleTimeout} {
		if *wait /= hour; *wait == 0 {
			t.Error("there is no bound")
		}
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer server.Close()
	go server.Serve(l)
	for said, what := range map[string]string{
		"":                                   "says nothing",
		"GET / HTTP/1.1\r\nHost: x\r\nA":     "does not come to an end",
		"HEAD / HTTP/1.1\r\nHost: x\r\n\r\n": "asks nothing more",
		"GET / HTTP/1.1\r\nHost: x\r\n\r\n":  "takes nothing",
	} {
		c, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		_, _ = io.WriteString(c, said)
		if strings.HasPrefix(said, "GET / HTTP/1.1\r\nHost: x\r\n\r\n") {
			time.Sleep(100 * time.Millisecond)
		}
		_ = c.SetReadDeadline(time.Now().Add(10 * time.Second))
		if _, err := io.Copy(io.Discard, c); errors.Is(err, os.ErrDeadlineExceeded) {
			t.Errorf("a client that %s is waited for", what)
		}
	}
}
