package files

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
)

// A draft is the file that is written before it takes its target's place. Its name says whose it is, whatever the
// target's name is, since a name of 255 bytes could not be made longer.
type draft struct {
	file   *os.File
	beside bool // in the target's folder, so that a rename can put it in its place
}

const draftBegin, draftEnd = ".quotedrift-", ".tmp"

// The desk holds the drafts of this process. It is locked whenever a draft comes into being or goes, so that Abandon
// finds all of them, at any moment.
var desk struct {
	sync.Mutex
	drafts map[*draft]bool
	count  int
}

// Abandon removes the drafts of this process, for good: whoever would begin another waits for ever. It is for a process
// that ends with the next call, may be called from any goroutine, and comes back when none is being put in its place.
func Abandon() {
	desk.Lock()
	for d := range desk.drafts {
		os.Remove(d.file.Name())
	}
}

// newDraft begins a draft beside the target, or among the system's temporary files where the folder is closed and the
// target itself is not. What an earlier process left in the folder is removed.
func newDraft(to target) (*draft, error) {
	desk.Lock()
	defer desk.Unlock()
	mode := fs.FileMode(0o666) // less the umask
	if to.old != nil {
		mode = 0o600 // until it is the old file's
	}
	dir := filepath.Dir(to.real)
	f, err := begin(dir, mode)
	d := &draft{f, true}
	if err != nil && to.old != nil {
		if d.file, err = begin(os.TempDir(), mode); err == nil {
			d.beside = false
		}
	}
	if err != nil {
		return nil, err
	}
	if desk.drafts == nil {
		desk.drafts = map[*draft]bool{}
	}
	desk.drafts[d] = true
	return d, nil
}

// begin makes a new file in the folder, which is locked for as long as this process lives.
func begin(dir string, mode fs.FileMode) (*os.File, error) {
	sweep(dir)
	for {
		desk.count++
		name := filepath.Join(dir, draftBegin+strconv.Itoa(os.Getpid())+"-"+strconv.Itoa(desk.count)+draftEnd)
		f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_EXCL, mode)
		if os.IsExist(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		if lock(f) != errInUse && still(f) {
			return f, nil // where nothing can be locked, nothing is swept away either
		}
		f.Close() // another process is sweeping it away, or has
	}
}

// sweep removes from a folder what processes left there that were killed: drafts that nobody has locked.
func sweep(dir string) {
	folder, err := os.Open(dir)
	if err != nil {
		return
	}
	defer folder.Close()
	names, _ := folder.Readdirnames(-1)
	for _, name := range names {
		if !strings.HasPrefix(name, draftBegin) || !strings.HasSuffix(name, draftEnd) {
			continue
		}
		path := filepath.Join(dir, name)
		if info, err := os.Lstat(path); err != nil || !info.Mode().IsRegular() {
			continue
		}
		if f, err := os.OpenFile(path, os.O_RDWR, 0); err == nil {
			if lock(f) == nil && still(f) {
				os.Remove(path)
			}
			f.Close()
		}
	}
}

// errInUse is why a file cannot be locked that another process has locked.
var errInUse = errors.New("another process has it")

// still says whether the file is the one that has its name.
func still(f *os.File) bool {
	mine, err := f.Stat()
	if err != nil {
		return false
	}
	there, err := os.Lstat(f.Name())
	return err == nil && os.SameFile(mine, there)
}

// settle puts what was written in the target's place. While that goes on, Abandon waits.
func (d *draft) settle(to target) error {
	if err := d.file.Sync(); err != nil {
		return err
	}
	desk.Lock()
	defer desk.Unlock()
	if to.old != nil && (!d.beside || own(d.file, to.old) != nil || d.file.Chmod(to.old.Mode().Perm()) != nil) {
		return over(to.real, d.file)
	}
	if err := put(d.file, to.real); err != nil {
		return err
	}
	delete(desk.drafts, d)
	return nil
}

// over writes a file over another, which stays the one that it was.
func over(path string, from *os.File) error {
	if _, err := from.Seek(0, io.SeekStart); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_TRUNC, 0)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, from)
	if e := f.Close(); err == nil {
		err = e
	}
	return err
}

// abandon removes the draft where it has not taken its place.
func (d *draft) abandon() {
	desk.Lock()
	defer desk.Unlock()
	if desk.drafts[d] {
		os.Remove(d.file.Name())
		d.file.Close()
		delete(desk.drafts, d)
	}
}
