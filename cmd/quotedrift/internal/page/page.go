// Package page gives out the site from the command itself: the page, the element and the documentation, to this machine
// alone.
//
// Nothing of it depends on who asks or what was asked before. It answers GET and HEAD, only under names of this machine,
// so that no other site's name can be made to point here; and with a policy under which the page can run nothing but its
// own scripts, and ask nobody else. Where the command was given an index, pages of this server may search it.
package page

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"net"
	"net/http"
	"net/netip"
	"path"
	"strings"
	"sync"
)

// headers go with every answer.
var headers = map[string]string{
	"Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; media-src blob:; " +
		"connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
		"require-trusted-types-for 'script'; trusted-types quotedrift",
	"Cross-Origin-Opener-Policy":   "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Permissions-Policy":           "camera=(), geolocation=(), microphone=()",
	"Referrer-Policy":              "no-referrer",
	"X-Content-Type-Options":       "nosniff",
	"Cache-Control":                "no-cache", // the next command may be a newer one: ask, and be told by the ETag
	"Vary":                         "Accept-Encoding",
}

// Handler answers for a site that is laid out as Files says, and with a search where there is one.
func Handler(files fs.FS, search Search) http.Handler {
	s := site{files: files}
	if search != nil {
		s.page = offered(files)
	}
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
		if search != nil && r.URL.Path == "/search" {
			search.answer(w, r)
			return
		}
		s.serve(w, r)
	})
}

// A site gives out files, each in the forms that were asked for once.
type site struct {
	files fs.FS
	page  []byte   // in the place of index.html, where it is not nil
	forms sync.Map // by name and encoding: a func() (form, error)
}

// A form is a file in one encoding.
type form struct {
	body []byte
	tag  string
}

func (s *site) serve(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	if info, err := fs.Stat(s.files, orDot(name)); err == nil && info.IsDir() {
		if !strings.HasSuffix(r.URL.Path, "/") {
			http.Redirect(w, r, "/"+name+"/", http.StatusMovedPermanently)
			return
		}
		name = path.Join(name, "index.html")
	}
	packed, err := find(s.files, name)
	if name == "index.html" && s.page != nil {
		packed, err = false, nil
	}
	if err != nil || strings.HasSuffix(name, ".br") || name == "README" {
		http.Error(w, "there is no such page", http.StatusNotFound)
		return
	}
	encoding := ""
	if packed {
		encoding = choose(r.Header.Get("Accept-Encoding"))
	}
	f, err := s.form(name, encoding)
	if err != nil {
		http.Error(w, "this page cannot be read", http.StatusInternalServerError)
		return
	}
	w.Header().Set("ETag", f.tag)
	if held(r.Header.Values("If-None-Match"), f.tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("Content-Type", kind(name))
	if encoding != "" {
		w.Header().Set("Content-Encoding", encoding)
	}
	if r.Method == http.MethodGet {
		_, _ = w.Write(f.body) // a client that has gone is no trouble
	}
}

// form returns a file of the site in an encoding. It is made once, however many ask for it at once: the site does not
// change, and there are no more forms than files and encodings.
func (s *site) form(name, encoding string) (form, error) {
	made, _ := s.forms.LoadOrStore([2]string{name, encoding}, sync.OnceValues(func() (form, error) {
		b, packed, err := read(s.files, name)
		if name == "index.html" && s.page != nil {
			b, packed, err = s.page, false, nil
		}
		if err == nil && packed && encoding != "br" {
			b, err = unpack(b)
		}
		if err == nil && encoding == "gzip" {
			b = gzipped(b)
		}
		sum := sha256.Sum256(b)
		return form{b, `"` + hex.EncodeToString(sum[:12]) + encoding + `"`}, err
	}))
	return made.(func() (form, error))()
}

// held reports whether a client says that it has what has the tag (RFC 9110, 13.1.2): "*" is whatever there is.
func held(fields []string, tag string) bool {
	for _, field := range fields {
		for one := range strings.SplitSeq(field, ",") {
			one = strings.TrimSpace(one)
			if one == "*" || strings.TrimPrefix(one, "W/") == tag {
				return true
			}
		}
	}
	return false
}

func orDot(name string) string {
	if name == "" {
		return "."
	}
	return name
}

// Loopback reports whether a host, with or without a port, is this machine by one of its own names. The address of a
// host is in brackets where it has colons, and only there.
func Loopback(host string) bool {
	if name, port, err := net.SplitHostPort(host); err == nil {
		if strings.Trim(port, "0123456789") != "" {
			return false
		}
		if !strings.HasPrefix(host, "[") {
			return own(name, false)
		}
		return own(name, true)
	}
	if inner, ok := strings.CutPrefix(host, "["); ok {
		inner, ok = strings.CutSuffix(inner, "]")
		return ok && own(inner, true)
	}
	return own(host, false)
}

// own reports whether a name, or an address of IPv6 in brackets, is this machine's own.
func own(name string, bracketed bool) bool {
	if !bracketed && strings.EqualFold(name, "localhost") {
		return true
	}
	ip, err := netip.ParseAddr(name)
	return err == nil && ip.Is6() == bracketed && ip.Zone() == "" && ip.Unmap().IsLoopback()
}
