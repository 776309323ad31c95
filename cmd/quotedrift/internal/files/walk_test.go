//go:build unix

package files

import (
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// What nobody has written to yet is not waited for where it merely lies in a folder, and is read where it was named.
func TestWalkPasses(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := syscall.Mkfifo("pipe.txt", 0o666); err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("unix", "socket.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	for link, to := range map[string]string{"device.txt": "/dev/null", "link.txt": "pipe.txt"} {
		if err := os.Symlink(to, link); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile("text.txt", []byte("text"), 0o666); err != nil {
		t.Fatal(err)
	}
	found, troubles := Walk([]string{"."})
	var told []string
	for _, err := range troubles {
		told = append(told, err.Error())
	}
	const want = `device.txt: it is a device, and is passed over in a folder; name it to have it read
link.txt: it is a pipe, and is passed over in a folder; name it to have it read
pipe.txt: it is a pipe, and is passed over in a folder; name it to have it read
socket.txt: it is a socket, and is passed over in a folder; name it to have it read`
	if got := strings.Join(told, "\n"); strings.Join(found, " ") != "text.txt" || got != want {
		t.Errorf("found %v and\n%s", found, got)
	}

	found, troubles = Walk([]string{"pipe.txt"})
	if len(found) != 1 || len(troubles) > 0 {
		t.Fatalf("the pipe by its name: %v, %v", found, troubles)
	}
	go func() { _ = os.WriteFile("pipe.txt", []byte("through the pipe"), 0) }()
	if got, err := new(Reader).Read(found[0]); err != nil || string(got) != "through the pipe" {
		t.Errorf("%q, %v", got, err)
	}
}

// One file is one text, by whatever names it is reached; two files with the same words are two.
func TestDistinct(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	for _, name := range []string{"a.txt", "b.txt"} {
		if err := os.WriteFile(name, []byte("the same"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("a.txt", "soft.txt"); err != nil {
		t.Fatal(err)
	}
	if err := os.Link("a.txt", "hard.txt"); err != nil {
		t.Fatal(err)
	}
	in := []string{"-", "a.txt", filepath.Join(dir, "a.txt"), "./a.txt", "soft.txt", "hard.txt", "b.txt", "gone.txt", "/dev/null", "/dev/null", "../" + filepath.Base(dir) + "/b.txt"}
	if got := strings.Join(Distinct(in), " "); got != "- a.txt b.txt gone.txt /dev/null /dev/null" {
		t.Errorf("%s", got)
	}
}
