package build

import (
	"os"
	"path/filepath"
)

// Plain writes the same module as Go makes it by itself, with nothing cut and nothing altered, and tells its size in
// bytes. It serves where Prepare or Compile cannot: it is four times as large to send, and asks more of its host.
func Plain(out string) (size int, err error) {
	dir, err := os.MkdirTemp("", "quotedrift-plain-")
	if err != nil {
		return 0, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	b := &Build{command: "go", env: append(os.Environ(), target...)}
	linked := filepath.Join(dir, "plain.wasm")
	if _, err := b.tool("build", "-buildmode=c-shared", "-buildvcs=false", "-trimpath", "-ldflags=-s -w", "-o", linked, module+"wasm"); err != nil {
		return 0, err
	}
	raw, err := os.ReadFile(linked)
	if err != nil {
		return 0, err
	}
	return len(raw), write(out, raw)
}
