package files

import (
	"os"
	"path/filepath"
	"strings"
)

// Walk returns the files that the paths mean, each once, in the order of the paths and of the names in a folder, and
// the troubles on the way. A path to a file means that file, whatever its name; a folder means every .txt file in it
// and in the folders below. Names that begin with a dot are passed over, and links to folders are not followed.
func Walk(paths []string) (found []string, troubles []error) {
	w := walker{seen: map[string]bool{}}
	for _, p := range paths {
		if p == Stdin {
			w.add(p)
			continue
		}
		info, err := os.Stat(p)
		switch {
		case err != nil:
			w.troubles = append(w.troubles, trouble(p, err))
		case !info.IsDir():
			w.add(p)
		default:
			before := len(w.found)
			w.folder(p)
			if len(w.found) == before && len(w.troubles) == 0 {
				w.troubles = append(w.troubles, &Trouble{p, "the folder holds no .txt files that are not named already"})
			}
		}
	}
	return w.found, w.troubles
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
		case strings.EqualFold(filepath.Ext(name), ".txt"):
			if info, err := os.Stat(path); err == nil && info.IsDir() {
				continue // a link to a folder
			}
			w.add(path)
		}
	}
}
