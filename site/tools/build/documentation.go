package main

import (
	"path/filepath"

	"github.com/quotedrift/quotedrift/site/tools/docs"
)

// documentation makes the pages of site/docs.
func (s *site) documentation() error {
	return docs.Build(s.root, filepath.Join(s.out, "docs"), s.version)
}
