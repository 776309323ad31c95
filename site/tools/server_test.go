package tools

import (
	"mime"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// dist is what make site makes.
const dist = "../../dist"

// A Server gives out dist/ and the pages that a test adds, on an origin of its own, and remembers what it was asked for.
type Server struct {
	URL string // without a slash at the end

	mu       sync.Mutex
	pages    map[string]page
	headers  http.Header
	requests []string
	down     bool
}

type page struct {
	kind, text string
	headers    []string
}

func newServer(t *testing.T) *Server {
	s := &Server{pages: map[string]page{}, headers: http.Header{}}
	h := httptest.NewServer(s)
	t.Cleanup(h.Close)
	s.URL = h.URL
	return s
}

// Page adds a page, "/x.html", with headers of its own: "Content-Security-Policy", "default-src 'self'", ... Its type is
// that of its name.
func (s *Server) Page(name, text string, headers ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pages[name] = page{mime.TypeByExtension(path.Ext(name)), text, headers}
}

// Header adds a header to everything that is served.
func (s *Server) Header(key, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.headers.Add(key, value)
}

// Down makes the server answer nobody from now on.
func (s *Server) Down() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.down = true
}

// Requests lists what was asked for since the last call: "GET /quotedrift.wasm". What browsers ask for by themselves,
// /favicon.ico, is not told.
func (s *Server) Requests() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	asked := s.requests
	s.requests = nil
	return slices.DeleteFunc(asked, func(r string) bool { return strings.HasSuffix(r, " /favicon.ico") })
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	if s.down {
		s.mu.Unlock()
		panic(http.ErrAbortHandler)
	}
	s.requests = append(s.requests, r.Method+" "+r.URL.RequestURI())
	p, own := s.pages[r.URL.Path]
	for key, values := range s.headers {
		w.Header()[key] = values
	}
	s.mu.Unlock()
	if own {
		w.Header().Set("Content-Type", p.kind)
		for i := 0; i+1 < len(p.headers); i += 2 {
			w.Header().Set(p.headers[i], p.headers[i+1])
		}
		_, _ = w.Write([]byte(p.text))
		return
	}
	name := path.Clean(r.URL.Path)
	if strings.HasSuffix(r.URL.Path, "/") {
		name = path.Join(name, "index.html")
	}
	b, err := os.ReadFile(filepath.Join(dist, filepath.FromSlash(name)))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	// Before the module's type is known to every system's table of types.
	kind := map[string]string{".wasm": "application/wasm", ".webmanifest": "application/manifest+json", ".srt": "text/plain; charset=utf-8", ".vtt": "text/vtt; charset=utf-8"}[path.Ext(name)]
	if kind == "" {
		kind = mime.TypeByExtension(path.Ext(name))
	}
	w.Header().Set("Content-Type", kind)
	_, _ = w.Write(b)
}
