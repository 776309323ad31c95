//go:build !(linux || darwin || dragonfly || freebsd || netbsd || openbsd)

package files

import (
	"errors"
	"io/fs"
	"os"
)

// lock cannot lock files here.
func lock(*os.File) error { return errors.ErrUnsupported }

// put closes a file and renames it, in this order: some systems rename no open file.
func put(f *os.File, path string) error {
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// own does nothing: files have no owner here that a program could give them.
func own(*os.File, fs.FileInfo) error { return nil }
