package page

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/andybalholm/brotli"
)

const script = "export const a = 1; // and so on"

func pages() fstest.MapFS {
	var packed bytes.Buffer
	w := brotli.NewWriter(&packed)
	_, _ = w.Write([]byte(script))
	_ = w.Close()
	return fstest.MapFS{
		"README":           {Data: []byte("not for the world")},
		"index.html":       {Data: []byte("<!doctype html>page")},
		"docs/index.html":  {Data: []byte("<!doctype html>docs")},
		"samples/talk.srt": {Data: []byte("1\n")},
		"page.js.br":       {Data: packed.Bytes()},
	}
}

func ask(method, path string, headers ...string) *http.Response {
	r := httptest.NewRequest(method, "http://127.0.0.1:4747/", nil)
	r.URL.Path = path
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
		if headers[i] == "Host" {
			r.Host = headers[i+1]
		}
	}
	w := httptest.NewRecorder()
	Handler(pages(), nil).ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestPages(t *testing.T) {
	for _, c := range []struct {
		path   string
		status int
		kind   string
		body   string
	}{
		{"/", 200, "text/html; charset=utf-8", "<!doctype html>page"},
		{"/index.html", 200, "text/html; charset=utf-8", "<!doctype html>page"},
		{"/docs/", 200, "text/html; charset=utf-8", "<!doctype html>docs"},
		{"/docs", 301, "text/html; charset=utf-8", ""},
		{"/page.js", 200, "text/javascript; charset=utf-8", script},
		{"/samples/talk.srt", 200, "text/plain; charset=utf-8", "1\n"},
		{"/samples/", 404, "text/plain; charset=utf-8", ""}, // no list of what a folder holds
		{"/page.js.br", 404, "text/plain; charset=utf-8", ""},
		{"/README", 404, "text/plain; charset=utf-8", ""},
		{"/nothing", 404, "text/plain; charset=utf-8", ""},
		{"/../page.go", 404, "text/plain; charset=utf-8", ""},
		{"/docs/../../page.go", 404, "text/plain; charset=utf-8", ""},
		{"/%00", 404, "text/plain; charset=utf-8", ""},
		{"//elsewhere.example/docs", 404, "text/plain; charset=utf-8", ""},
	} {
		r := ask("GET", c.path)
		got := body(t, r)
		if r.StatusCode != c.status || r.Header.Get("Content-Type") != c.kind || c.status == 200 && got != c.body {
			t.Errorf("%s: %d %s %q, want %d %s %q", c.path, r.StatusCode, r.Header.Get("Content-Type"), got, c.status, c.kind, c.body)
		}
		if strings.Contains(got, "talk.srt") {
			t.Errorf("%s lists a folder", c.path)
		}
		for name, want := range headers {
			if got := r.Header.Get(name); got != want {
				t.Errorf("%s: %s is %q", c.path, name, got)
			}
		}
	}
	if to := ask("GET", "/docs").Header.Get("Location"); to != "/docs/" {
		t.Errorf("/docs leads to %q", to)
	}
}

func TestEncodings(t *testing.T) {
	for _, c := range []struct{ accept, want string }{
		{"", ""}, {"identity", ""}, {"br", "br"}, {"gzip, deflate, br, zstd", "br"}, {"gzip, deflate", "gzip"},
		{"br;q=0, gzip", "gzip"}, {"br; q=0.0, gzip;q=0", ""}, {"*", "br"}, {"br;q=0, *", "gzip"}, {"GZIP;q=0.5", "gzip"},
	} {
		r := ask("GET", "/page.js", "Accept-Encoding", c.accept)
		if got := r.Header.Get("Content-Encoding"); got != c.want {
			t.Errorf("%q gets %q, want %q", c.accept, got, c.want)
			continue
		}
		var plain []byte
		var err error
		switch c.want {
		case "br":
			plain, err = io.ReadAll(brotli.NewReader(r.Body))
		case "gzip":
			var z *gzip.Reader
			if z, err = gzip.NewReader(r.Body); err == nil {
				plain, err = io.ReadAll(z)
			}
		default:
			plain, err = io.ReadAll(r.Body)
		}
		if err != nil || string(plain) != script {
			t.Errorf("%q gets %q, %v", c.accept, plain, err)
		}
	}
}

// TestAskedAgain: a client that has a page is told so in a few bytes, and one that has another form of it is not.
func TestAskedAgain(t *testing.T) {
	tag := ask("GET", "/page.js", "Accept-Encoding", "br").Header.Get("ETag")
	again := ask("GET", "/page.js", "Accept-Encoding", "br", "If-None-Match", tag)
	if got := body(t, again); again.StatusCode != http.StatusNotModified || got != "" {
		t.Errorf("asked again: %d %q", again.StatusCode, got)
	}
	for value, want := range map[string]int{
		"*": 304, " * ": 304, `"x", ` + tag: 304, "W/" + tag: 304, `"x"`: 200, "": 200, `"` + strings.Trim(tag, `"`) + `x"`: 200, "x" + tag: 200, "**": 200,
	} {
		if r := ask("GET", "/page.js", "Accept-Encoding", "br", "If-None-Match", value); r.StatusCode != want {
			t.Errorf("who has %s is answered %d, want %d", value, r.StatusCode, want)
		}
	}
	if r := ask("GET", "/nothing", "If-None-Match", "*"); r.StatusCode != http.StatusNotFound {
		t.Errorf("whoever has anything of nothing is answered %d", r.StatusCode)
	}
	if r := ask("GET", "/page.js", "If-None-Match", tag); r.StatusCode != http.StatusOK {
		t.Errorf("asked for another form: %d", r.StatusCode)
	}
}

// TestFormsAreKept: a file is unpacked and packed once, whoever asks, and however many at once.
func TestFormsAreKept(t *testing.T) {
	files := &counting{MapFS: pages(), opened: map[string]int{}}
	h := Handler(files, nil)
	var wg sync.WaitGroup
	for i := range 60 {
		wg.Go(func() {
			r := httptest.NewRequest("GET", "http://127.0.0.1/page.js", nil)
			r.Header.Set("Accept-Encoding", []string{"", "gzip", "br"}[i%3])
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code != 200 || w.Body.Len() == 0 {
				t.Errorf("%d, %d bytes", w.Code, w.Body.Len())
			}
		})
	}
	wg.Wait()
	if n := files.opened["page.js.br"]; n != 3 {
		t.Errorf("the file was read %d times for three forms", n)
	}
}

// A counting file system counts how often a file is read.
type counting struct {
	fstest.MapFS
	mu     sync.Mutex
	opened map[string]int
}

func (c *counting) ReadFile(name string) ([]byte, error) {
	b, err := c.MapFS.ReadFile(name)
	if err == nil {
		c.mu.Lock()
		c.opened[name]++
		c.mu.Unlock()
	}
	return b, err
}

// TestOthersAreRefused: a name that is not this machine's may be made to point here by whoever owns it.
func TestOthersAreRefused(t *testing.T) {
	for host, want := range map[string]int{
		"127.0.0.1:4747": 200, "localhost": 200, "LOCALHOST:80": 200, "[::1]:4747": 200, "127.8.9.1": 200,
		"rebound.example:4747": 421, "127.0.0.1.example": 421, "localhost.example": 421, "192.168.0.7": 421, "": 421, "0.0.0.0": 421,
		"]127.0.0.1[": 421, "[127.0.0.1]": 421, "[127.0.0.1]:80": 421, "[[::1]]": 421, "[::1": 421, "::1]": 421, "[localhost]": 421, "::1": 421,
		"[::ffff:127.0.0.1]": 200, "[::1%lo]": 421, "127.1": 421, "localhost:http": 421, "localhost.": 421, "[::1]": 200, "127.0.0.1:": 200,
		"127.0.0.1:80:80": 421, "0x7f.1": 421, "127.0.0.1 ": 421,
	} {
		if r := ask("GET", "/", "Host", host); r.StatusCode != want {
			t.Errorf("host %q: %d, want %d", host, r.StatusCode, want)
		}
	}
	if r := ask("POST", "/"); r.StatusCode != http.StatusMethodNotAllowed || r.Header.Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d", r.StatusCode)
	}
	if r := ask("HEAD", "/"); r.StatusCode != http.StatusOK || body(t, r) != "" {
		t.Errorf("HEAD: %d", r.StatusCode)
	}
}
