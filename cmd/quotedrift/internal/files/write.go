package files

import (
	"bufio"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"
)

// Write calls body with a writer to the file, and puts the file in its place only when all of it was written: a reader
// of path sees the old content or the new, never a part. "" and "-" mean stdout. A path to something that is no regular
// file, such as a device or a pipe, is written to directly.
func Write(path string, stdout io.Writer, body func(io.Writer) error) error {
	if path == "" || path == Stdin {
		return buffered(stdout, body)
	}
	mode := os.FileMode(0o666) // less the umask
	if info, err := os.Stat(path); err == nil {
		if info.IsDir() {
			return &Trouble{path, "it is a folder; -o wants a file"}
		}
		if !info.Mode().IsRegular() {
			f, err := os.OpenFile(path, os.O_WRONLY, 0)
			if err != nil {
				return writeTrouble(path, err)
			}
			defer f.Close()
			return named(path, buffered(f, body))
		}
		mode = info.Mode().Perm()
	}
	target := path
	if real, err := filepath.EvalSymlinks(path); err == nil {
		target = real
	}
	f, err := fresh(target, mode)
	if err != nil {
		return writeTrouble(path, err)
	}
	unfinished.Store(f.Name())
	defer Abandon()
	err = buffered(f, body)
	if err == nil {
		err = f.Sync()
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(f.Name(), target)
	}
	if err == nil {
		unfinished.Store("")
	}
	return named(path, err)
}

// unfinished is the name of the file that is being written, a string.
var unfinished atomic.Value

// Abandon removes the file that is being written, if any. It may be called from any goroutine.
func Abandon() {
	if name, _ := unfinished.Swap("").(string); name != "" {
		os.Remove(name)
	}
}

// fresh makes a new file beside the target, so that a rename stays on one disk.
func fresh(target string, mode os.FileMode) (f *os.File, err error) {
	for i := os.Getpid(); ; i++ {
		name := filepath.Join(filepath.Dir(target), "."+filepath.Base(target)+"."+strconv.Itoa(i)+".tmp")
		f, err = os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if !os.IsExist(err) {
			return f, err
		}
	}
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
