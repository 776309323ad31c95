package files

import (
	"bufio"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Write calls body with a writer to the file, and puts the file in its place only when all of it was written: a reader
// of path sees the old content or the new, never a part. "" and "-" mean stdout. A path to something that is no regular
// file, such as a device or a pipe, is written to directly.
//
// An old file keeps its mode, its owner and its group, and is refused where a shell could not write to it. Where it
// cannot be replaced so, because its folder or its owner is another's, it is written over once the whole is there. A link
// is followed to the file that it means; one that leads nowhere is refused.
func Write(path string, stdout io.Writer, body func(io.Writer) error) error {
	if path == "" || path == Stdin {
		return buffered(stdout, body)
	}
	to, err := resolve(path)
	if err != nil {
		return err
	}
	if to.real == "" {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return writeTrouble(path, err)
		}
		defer f.Close()
		return named(path, buffered(f, body))
	}
	d, err := newDraft(to)
	if err != nil {
		return writeTrouble(path, err)
	}
	defer d.abandon()
	if err := buffered(d.file, body); err != nil {
		return named(path, err)
	}
	return named(path, d.settle(to))
}

// A target is where a file is to be.
type target struct {
	real string      // its path, all links followed; "" where it is something to write to directly
	old  fs.FileInfo // the regular file that is there; nil where there is none
}

// resolve says what path means, and the Trouble with it where nothing may be written there.
func resolve(path string) (target, error) {
	old, err := os.Stat(path)
	switch {
	case err != nil:
		if info, e := os.Lstat(path); e == nil && info.Mode()&fs.ModeSymlink != 0 {
			return target{}, &Trouble{path, "it is a link that leads nowhere"}
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return target{}, writeTrouble(path, err)
		}
		return target{real: path}, nil
	case old.IsDir():
		return target{}, &Trouble{path, "it is a folder; -o wants a file"}
	case !old.Mode().IsRegular():
		return target{}, nil
	}
	// What may be written is the system's to say: it is asked as a shell would ask, but for cutting off what is there.
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return target{}, writeTrouble(path, err)
	}
	f.Close()
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return target{}, nil // open in some process, and without a name
	}
	return target{real, old}, nil
}

func buffered(w io.Writer, body func(io.Writer) error) error {
	b := bufio.NewWriterSize(w, 1<<16)
	if err := body(b); err != nil {
		return err
	}
	return b.Flush()
}

func named(path string, err error) error {
	if err == nil {
		return nil
	}
	return Named(path, err)
}

// Named is what went wrong while something was written to the path, as a Trouble.
func Named(path string, err error) error { return writeTrouble(path, err) }

func writeTrouble(path string, err error) error {
	t := trouble(path, err)
	switch {
	case os.IsNotExist(err):
		t.Reason = "its folder does not exist"
	case os.IsPermission(err):
		t.Reason = "it may not be written (permission denied)"
	}
	return t
}
