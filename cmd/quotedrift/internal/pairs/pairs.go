// Package pairs says which of many texts are compared with which: those of one name in two folders, those that a list
// names, one with many, or those that carry each other's reporting.
package pairs

import (
	"path/filepath"

	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
)

// A Pair is two texts, by their paths as they are shown.
type Pair struct {
	A, B     string
	Likeness float64 // the part of the shorter text that both have, 0 to 1; 0 where it was not asked
}

// Folders pairs the texts of two folders that have the same name in them, folders below included, in the order of the
// names in a. What only one folder has is in alone.
func Folders(a, b string) (list []Pair, alone []string, troubles []error) {
	inA, troubles := files.Walk([]string{a})
	inB, more := files.Walk([]string{b})
	troubles = append(troubles, more...)
	other := make(map[string]string, len(inB))
	for _, path := range inB {
		other[name(b, path)] = path
	}
	met := make(map[string]bool, len(inA))
	for _, path := range inA {
		n := name(a, path)
		if to, ok := other[n]; ok {
			met[n] = true
			list = append(list, Pair{A: path, B: to})
		} else {
			alone = append(alone, path)
		}
	}
	for _, path := range inB {
		if !met[name(b, path)] {
			alone = append(alone, path)
		}
	}
	return list, alone, troubles
}

// name is the path of a file within its folder.
func name(dir, path string) string {
	if n, err := filepath.Rel(dir, path); err == nil {
		return n
	}
	return path
}

// OneToMany pairs one text with each of the others that the paths mean, but for itself.
func OneToMany(one string, many []string) (list []Pair, troubles []error) {
	found, troubles := files.Walk(many)
	for _, path := range found {
		if filepath.Clean(path) != filepath.Clean(one) {
			list = append(list, Pair{A: one, B: path})
		}
	}
	return list, troubles
}
