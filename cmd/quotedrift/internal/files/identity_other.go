//go:build !unix

package files

import (
	"io/fs"
	"path/filepath"
)

// identity is the same for two paths that mean the same file, but for one with two names on its disk.
func identity(path string, _ fs.FileInfo) any {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	return path
}
