package tools

import (
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestDist: the digests that pages are told to name are those of the files, and the compressed forms are forms of them.
func TestDist(t *testing.T) {
	var digests map[string]string
	b, err := os.ReadFile(dist + "/integrity.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &digests); err != nil {
		t.Fatal(err)
	}
	unpack := map[string]func(io.Reader) (io.Reader, error){
		".br": func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil },
		".gz": func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
	}
	packed := 0
	err = fs.WalkDir(os.DirFS(dist), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(filepath.Join(dist, name))
		if err != nil {
			return err
		}
		kind := path.Ext(name)
		if path.Base(path.Dir(name)) == "languages" && kind == ".txt" {
			kind = ".wasm" // is fetched as the module is
		}
		switch kind {
		case ".js", ".css", ".wasm":
			sum := sha512.Sum384(content)
			if want := "sha384-" + base64.StdEncoding.EncodeToString(sum[:]); digests[name] != want && !strings.HasPrefix(name, "npm/") {
				t.Errorf("the digest of %s is %q, not %s", name, digests[name], want)
			}
			delete(digests, name)
		case ".br", ".gz":
			packed++
			r, err := unpack[path.Ext(name)](bytes.NewReader(content))
			if err != nil {
				return err
			}
			got, err := io.ReadAll(r)
			if err != nil {
				return err
			}
			if want, err := os.ReadFile(filepath.Join(dist, strings.TrimSuffix(name, path.Ext(name)))); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s is another file, %v", name, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(digests) > 0 || packed == 0 {
		t.Errorf("there are digests of what is not there: %v; %d compressed files", digests, packed)
	}
}

// TestAnyFolder: the site works from any folder of a server.
func TestAnyFolder(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		deep := httptest.NewServer(http.StripPrefix("/tools/quotedrift", s))
		defer deep.Close()
		openSample(b, &Server{URL: deep.URL + "/tools/quotedrift"})
		b.Open(deep.URL + "/tools/quotedrift/docs/embed.html")
		b.Wait(`return [...document.querySelectorAll("quote-drift")].some((e) => e.matches(":state(meaning), :state(reworded), :state(verbatim)"))`)
	})
}
