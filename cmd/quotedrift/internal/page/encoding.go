package page

import (
	"bytes"
	"compress/gzip"
	"io"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
)

// choose returns the encoding that a client takes and that the site has or can make: "br" before "gzip" before "".
func choose(accept string) string {
	takes := map[string]bool{}
	for part := range strings.SplitSeq(accept, ",") {
		name, rest, _ := strings.Cut(part, ";")
		q := 1.0
		if value, ok := strings.CutPrefix(strings.ReplaceAll(rest, " ", ""), "q="); ok {
			if n, err := strconv.ParseFloat(value, 64); err == nil {
				q = n
			}
		}
		takes[strings.ToLower(strings.TrimSpace(name))] = q > 0
	}
	for _, name := range []string{"br", "gzip"} {
		if yes, named := takes[name]; yes || !named && takes["*"] {
			return name
		}
	}
	return ""
}

func unpack(b []byte) ([]byte, error) { return io.ReadAll(brotli.NewReader(bytes.NewReader(b))) }

func gzipped(b []byte) []byte {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	_, _ = w.Write(b) // a buffer takes everything
	_ = w.Close()
	return out.Bytes()
}
