package files

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/quotedrift/quotedrift/cmd/internal/readers"
)

// Walk returns the files that the paths mean, each once, in the order of the paths and of the names in a folder, and
// the troubles on the way. A path to a file means that file, whatever its name. A folder means every file in it and in the
// folders below that bears the name of a format which is read, but for .json and .xml, which are settings of something
// more often than not. What is no path to anything may be a pattern, since not every shell expands them: "drafts/*.docx",
// "**/*.{srt,vtt}" (see doublestar). Names that begin with a dot are passed over, and links to folders are not followed; a
// pipe, a socket or a device in a folder is a trouble, since nobody has said that it is to be waited for.
func Walk(paths []string) (found []string, troubles []error) {
	w := walker{seen: map[string]bool{}}
	for _, p := range paths {
		if p == Stdin {
			w.add(p)
			continue
		}
		info, err := os.Stat(p)
		switch {
		case err != nil && strings.ContainsAny(p, "*?[{") && doublestar.ValidatePathPattern(p):
			w.pattern(p)
		case err != nil:
			w.troubles = append(w.troubles, trouble(p, err))
		case !info.IsDir():
			w.add(p)
		default:
			before, bad := len(w.found), len(w.troubles)
			w.folder(p)
			if len(w.found) == before && len(w.troubles) == bad {
				w.troubles = append(w.troubles, &Trouble{p, "the folder holds no files that are read and not named already; see quotedrift help inputs"})
			}
		}
	}
	return w.found, w.troubles
}

// pattern adds the files that match.
func (w *walker) pattern(p string) {
	// The only error is a pattern that is none.
	matches, _ := doublestar.FilepathGlob(p, doublestar.WithFilesOnly(), doublestar.WithNoHidden(), doublestar.WithNoFollow())
	if len(matches) == 0 {
		w.troubles = append(w.troubles, &Trouble{p, "no file matches the pattern"})
	}
	slices.Sort(matches)
	for _, m := range matches {
		w.add(m)
	}
}

// isRead reports whether a file of that name is taken from a folder.
func isRead(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".json", ".xml":
		return false
	}
	return readers.Known(name)
}

type walker struct {
	found    []string
	troubles []error
	seen     map[string]bool
}

func (w *walker) add(path string) {
	if key := filepath.Clean(path); !w.seen[key] {
		w.seen[key] = true
		w.found = append(w.found, path)
	}
}

func (w *walker) folder(dir string) {
	entries, err := os.ReadDir(dir) // sorted by name
	if err != nil {
		w.troubles = append(w.troubles, trouble(dir, err))
	}
	for _, e := range entries {
		name := e.Name()
		path := filepath.Join(dir, name)
		switch {
		case strings.HasPrefix(name, "."):
		case e.IsDir():
			w.folder(path)
		case isRead(name):
			info, err := os.Stat(path)
			switch {
			case err == nil && info.IsDir(): // a link to a folder
			case err == nil && !info.Mode().IsRegular():
				w.troubles = append(w.troubles, &Trouble{path, "it is " + kind(info.Mode()) + ", and is passed over in a folder; name it to have it read"})
			default:
				w.add(path)
			}
		}
	}
}

// kind names what is no regular file and no folder.
func kind(m fs.FileMode) string {
	switch {
	case m&fs.ModeNamedPipe != 0:
		return "a pipe"
	case m&fs.ModeSocket != 0:
		return "a socket"
	case m&fs.ModeDevice != 0:
		return "a device"
	}
	return "no regular file"
}

// Distinct returns the paths without those that mean a file which stands before them under another name: another spelling
// of its path, or a link to it. What is no regular file, and what is not there, stays.
func Distinct(paths []string) []string {
	seen := make(map[any]bool, len(paths))
	out := make([]string, 0, len(paths))
	for _, p := range paths {
		if info, err := os.Stat(p); p != Stdin && err == nil && info.Mode().IsRegular() {
			k := identity(p, info)
			if seen[k] {
				continue
			}
			seen[k] = true
		}
		out = append(out, p)
	}
	return out
}
