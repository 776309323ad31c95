package files

import (
	"errors"
	"io/fs"
	"syscall"
)

// A Trouble says in one line why a file could not be used. It names the file.
type Trouble struct {
	Path   string // as the user gave it
	Reason string // one plain sentence without a final stop
}

func (t *Trouble) Error() string { return t.Path + ": " + t.Reason }

// trouble tells what the system said of a path in a user's words.
func trouble(path string, err error) *Trouble {
	reason := err.Error()
	var pe *fs.PathError
	if errors.As(err, &pe) {
		reason = pe.Err.Error()
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		reason = "there is no such file"
	case errors.Is(err, fs.ErrPermission):
		reason = "it may not be read (permission denied)"
	case errors.Is(err, syscall.EISDIR):
		reason = "it is a folder; name the files in it, or use quotedrift batch"
	}
	return &Trouble{Path: path, Reason: reason}
}

// Opened is what went wrong while a path was read, as a Trouble.
func Opened(path string, err error) error { return trouble(path, err) }
