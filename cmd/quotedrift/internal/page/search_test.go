package page

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// seek asks a server that has a search.
func seek(path string, headers ...string) *http.Response {
	files := pages()
	files["index.html"].Data = []byte("<!doctype html><html><head><title>t</title></head><body></body></html>")
	h := Handler(files, func(words string, limit int) ([]byte, error) {
		switch words {
		case "few":
			return nil, nil
		case "broken":
			return nil, errors.New("it is damaged")
		}
		return []byte(`{"query":"` + words + `"}`), nil
	})
	r := httptest.NewRequest("GET", "http://127.0.0.1:4747"+path, nil)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
		if headers[i] == "Host" {
			r.Host = headers[i+1]
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

// The search is there where there is an index, for pages of this server alone.
func TestSearch(t *testing.T) {
	for _, c := range []struct {
		path    string
		status  int
		body    string
		headers []string
	}{
		{"/search?q=road", 200, `{"query":"road"}`, nil},
		{"/search?q=road&limit=999999999999999999999", 200, `{"query":"road"}`, nil},
		{"/search?q=road", 200, `{"query":"road"}`, []string{"Sec-Fetch-Site", "same-origin"}},
		{"/search?q=road", 200, `{"query":"road"}`, []string{"Origin", "http://127.0.0.1:4747"}},
		{"/search?q=few", 204, "", nil},
		{"/search?q=broken", 500, "the index cannot be read: it is damaged\n", nil},
		{"/search", 400, "q has the words, up to 8 kilobytes of them\n", nil},
		{"/search?q=" + strings.Repeat("a", 9000), 400, "q has the words, up to 8 kilobytes of them\n", nil},
		{"/search?q=road", 403, "this is asked by pages of this server alone\n", []string{"Sec-Fetch-Site", "cross-site"}},
		{"/search?q=road", 403, "this is asked by pages of this server alone\n", []string{"Sec-Fetch-Site", "same-site"}},
		{"/search?q=road", 403, "this is asked by pages of this server alone\n", []string{"Origin", "http://127.0.0.1:9999"}},
		{"/search?q=road", 403, "this is asked by pages of this server alone\n", []string{"Origin", "null"}},
		{"/search?q=road", 421, "this server answers under the names of this machine alone\n", []string{"Host", "rebound.example"}},
	} {
		r := seek(c.path, c.headers...)
		if got := body(t, r); r.StatusCode != c.status || got != c.body {
			t.Errorf("%.30s %v: %d %q, want %d %q", c.path, c.headers, r.StatusCode, got, c.status, c.body)
		}
		if r.StatusCode == 200 && (r.Header.Get("Cache-Control") != "no-store" || r.Header.Get("Access-Control-Allow-Origin") != "") {
			t.Errorf("%s: headers %v", c.path, r.Header)
		}
	}
	if got := body(t, seek("/")); !strings.Contains(got, offer+"\n</head>") {
		t.Errorf("the page says %q", got)
	}
	if r := ask("GET", "/search", "Host", "127.0.0.1:4747"); r.StatusCode != 404 {
		t.Errorf("without an index: %d", r.StatusCode)
	}
	if got := body(t, ask("GET", "/")); strings.Contains(got, "quotedrift-search") {
		t.Error("without an index the page offers a search")
	}
}
