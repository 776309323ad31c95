//go:build !wasip1

package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// The documentation shows this one: any host that knows WASI runs the module, here one in Go.
func Example() {
	ctx := context.Background()
	host := wazero.NewRuntime(ctx)
	defer host.Close(ctx)
	wasi_snapshot_preview1.MustInstantiate(ctx, host)
	module, err := host.InstantiateWithConfig(ctx, shipped, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	if err != nil {
		panic(err)
	}
	call := func(name string, args ...uint64) uint32 {
		out, err := module.ExportedFunction(name).Call(ctx, args...)
		if err != nil {
			panic(err) // a trap: this instance is of no more use
		}
		if len(out) == 0 {
			return 0
		}
		return uint32(out[0])
	}

	var request bytes.Buffer
	number := func(n int) { binary.Write(&request, binary.LittleEndian, int32(n)) }
	text := func(s string) { number(len(s)); request.WriteString(s) }
	document := func(words string) {
		for range 5 {
			text("") // id, path, title, language, format
		}
		text(words)
		number(0) // no markup
	}
	request.WriteByte(2) // check
	request.WriteByte(0) // no flag
	number(0)            // context as usual
	text("news")         // profile
	text("utf16")        // offsets
	number(1)
	document("“We may close the lane,” she said.")
	number(1)
	document("We will close the lane.")

	at := call("alloc", uint64(request.Len()))
	module.Memory().Write(at, request.Bytes())
	at = call("run")
	answer, _ := module.Memory().Read(at, call("size"))

	var report struct{ Quotations []struct{ Verdict string } }
	if err := json.Unmarshal(answer, &report); err != nil {
		panic(err)
	}
	fmt.Println(report.Quotations[0].Verdict)
	call("free")
	// Output:
	// meaning
}

// The script that the documentation shows runs, where there is Node to run it.
func TestShownScript(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node here")
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "quotedrift.wasm"), shipped, 0o666); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"quotedrift.mjs", "../site/docs/samples/check.mjs"} {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(name)), b, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(node, "check.mjs")
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if want := "meaning The source says “will”; the quotation says “may”"; err != nil || !strings.HasPrefix(string(out), want) {
		t.Errorf("%v\n%s", err, out)
	}
}
