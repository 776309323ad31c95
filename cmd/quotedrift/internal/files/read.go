package files

import (
	"io"
	"os"
	"strconv"
)

// Limit is the most that is read of one file, in bytes. A check takes about twenty bytes of memory for each byte of
// prose, so that three gigabytes are enough for the largest file.
const Limit = 128 << 20

// Stdin is the path that means standard input.
const Stdin = "-"

// A Reader reads the files of one run.
type Reader struct {
	Stdin io.Reader
	Limit int64 // bytes; 0 means Limit
	taken bool  // standard input was read
}

// Read returns the bytes of a file, or the Trouble with it.
func (r *Reader) Read(path string) ([]byte, error) {
	if path == Stdin {
		if r.taken {
			return nil, &Trouble{path, "standard input can be read only once"}
		}
		r.taken = true
		return r.take(path, r.Stdin, 0)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, trouble(path, err)
	}
	defer f.Close()
	var size int64
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
		size = info.Size()
	}
	return r.take(path, f, size)
}

// take reads at most the limit; size is how much to expect, or 0.
func (r *Reader) take(path string, from io.Reader, size int64) ([]byte, error) {
	limit := r.Limit
	if limit == 0 {
		limit = Limit
	}
	large := &Trouble{path, "it is too large: the limit is " + megabytes(limit) + " a file; split it"}
	if size > limit {
		return nil, large
	}
	b := make([]byte, 0, size+512)
	for {
		if len(b) == cap(b) {
			b = append(b, 0)[:len(b)]
		}
		n, err := from.Read(b[len(b):cap(b)])
		b = b[:len(b)+n]
		if int64(len(b)) > limit {
			return nil, large
		}
		if err == io.EOF {
			return b, nil
		}
		if err != nil {
			return nil, trouble(path, err)
		}
	}
}

func megabytes(n int64) string {
	if n >= 1<<20 {
		return strconv.FormatInt(n>>20, 10) + " MiB"
	}
	return strconv.FormatInt(n, 10) + " bytes"
}
