package page

import (
	"bytes"
	"io/fs"
	"net/http"
	"strconv"
	"strings"
)

// A Search answers the page's question who printed an utterance, with JSON; nothing where the words cannot be looked up.
type Search func(words string, limit int) ([]byte, error)

const (
	// offer tells the page that there is a search, and under which name: a page without it asks for nothing.
	offer = `<meta name="quotedrift-search" content="search">`
	// longest is how many bytes of words are looked up, and hits how many wordings are told at most.
	longest, hits = 8 << 10, 50
)

// offered is the page with the offer of a search in its head; nil where the site has none.
func offered(files fs.FS) []byte {
	b, packed, err := read(files, "index.html")
	if err == nil && packed {
		b, err = unpack(b)
	}
	if err != nil {
		return nil
	}
	return bytes.Replace(b, []byte("</head>"), []byte(offer+"\n</head>"), 1)
}

// answer looks up the words that the page asks for. Only a page of this server is answered: what stands in the index is
// no other site's business.
func (search Search) answer(w http.ResponseWriter, r *http.Request) {
	if !same(r) {
		http.Error(w, "this is asked by pages of this server alone", http.StatusForbidden)
		return
	}
	query := r.URL.Query()
	words, limit := query.Get("q"), 10
	if n, err := strconv.Atoi(query.Get("limit")); err == nil {
		limit = min(max(1, n), hits)
	}
	if strings.TrimSpace(words) == "" || len(words) > longest {
		http.Error(w, "q has the words, up to 8 kilobytes of them", http.StatusBadRequest)
		return
	}
	found, err := search(words, limit)
	if err != nil {
		http.Error(w, "the index cannot be read: "+err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	if found == nil {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Content-Type", kind(".json"))
	if r.Method == http.MethodGet {
		_, _ = w.Write(found) // a client that has gone is no trouble
	}
}

// same reports whether a request is of a page of this server, or of no page at all: a browser says where it comes from.
func same(r *http.Request) bool {
	if site := r.Header.Get("Sec-Fetch-Site"); site != "" && site != "same-origin" && site != "none" {
		return false
	}
	origin := r.Header.Get("Origin")
	return origin == "" || origin == "http://"+r.Host
}
