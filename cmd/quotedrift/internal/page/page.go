// Package page gives out the site from the command itself: the page, the element and the documentation, to this machine
// alone.
//
// Nothing of it depends on who asks or what was asked before. It answers GET and HEAD, only under names of this machine,
// so that no other site's name can be made to point here; and with a policy under which the page can run nothing but its
// own scripts, and ask nobody else.
package page

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"net"
	"net/http"
	"path"
	"strings"
)

// headers go with every answer.
var headers = map[string]string{
	"Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
		"connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
		"require-trusted-types-for 'script'; trusted-types quotedrift",
	"Cross-Origin-Opener-Policy":   "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Permissions-Policy":           "camera=(), geolocation=(), microphone=()",
	"Referrer-Policy":              "no-referrer",
	"X-Content-Type-Options":       "nosniff",
	"Cache-Control":                "no-cache", // the next command may be a newer one: ask, and be told by the ETag
	"Vary":                         "Accept-Encoding",
}

// Handler answers for a site that is laid out as Files says.
func Handler(files fs.FS) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range headers {
			w.Header().Set(name, value)
		}
		if !Loopback(r.Host) {
			http.Error(w, "this server answers under the names of this machine alone", http.StatusMisdirectedRequest)
			return
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "there is nothing but pages to get here", http.StatusMethodNotAllowed)
			return
		}
		serve(w, r, files)
	})
}

func serve(w http.ResponseWriter, r *http.Request, files fs.FS) {
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	if info, err := fs.Stat(files, orDot(name)); err == nil && info.IsDir() {
		if !strings.HasSuffix(r.URL.Path, "/") {
			http.Redirect(w, r, "/"+name+"/", http.StatusMovedPermanently)
			return
		}
		name = path.Join(name, "index.html")
	}
	b, packed, err := read(files, name)
	if err != nil || strings.HasSuffix(name, ".br") || name == "README" {
		http.Error(w, "there is no such page", http.StatusNotFound)
		return
	}
	encoding := ""
	if packed {
		encoding = choose(r.Header.Get("Accept-Encoding"))
	}
	sum := sha256.Sum256(b)
	tag := `"` + hex.EncodeToString(sum[:12]) + encoding + `"`
	w.Header().Set("ETag", tag)
	if strings.Contains(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if packed && encoding != "br" {
		if b, err = unpack(b); err != nil {
			http.Error(w, "this page cannot be read", http.StatusInternalServerError)
			return
		}
		if encoding == "gzip" {
			b = gzipped(b)
		}
	}
	w.Header().Set("Content-Type", kind(name))
	if encoding != "" {
		w.Header().Set("Content-Encoding", encoding)
	}
	if r.Method == http.MethodGet {
		_, _ = w.Write(b) // a client that has gone is no trouble
	}
}

func orDot(name string) string {
	if name == "" {
		return "."
	}
	return name
}

// Loopback says whether a host, with or without a port, is this machine by one of its own names.
func Loopback(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	host = strings.Trim(host, "[]")
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
