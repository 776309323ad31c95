package tools

import (
	"bytes"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const (
	command = "../../bin/quotedrift" // what make build made, with the site in it
	samples = "../../cmd/quotedrift/samples"
)

// quotedrift runs the command in a folder and returns what it writes. That it found something is no failure.
func quotedrift(t *testing.T, folder string, args ...string) string {
	t.Helper()
	path, err := filepath.Abs(command)
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(path, args...)
	c.Dir = folder
	var stderr bytes.Buffer
	c.Stderr = &stderr
	out, err := c.Output()
	if exit, ok := err.(*exec.ExitError); err != nil && (!ok || exit.ExitCode() != 1) {
		t.Fatalf("quotedrift %s: %v: %s", strings.Join(args, " "), err, &stderr)
	}
	return string(out)
}
