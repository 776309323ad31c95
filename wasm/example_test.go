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

	"github.com/quotedrift/quotedrift/wasm/internal/build"
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
		for range 7 {
			text("") // id, path, title, language, outlet, date, format
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
	number(0) // no language but English

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

// The scripts that the README and the documentation show run, where there is Node to run them.
func TestShownScripts(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node here")
	}
	dir := t.TempDir()
	write := func(name string, content []byte) {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	read := func(name string) string {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	_, readme, _ := strings.Cut(read("../README.md"), "\n```js\n")
	readme, _, _ = strings.Cut(readme, "\n```")
	write("quotedrift.mjs", []byte(read("quotedrift.mjs")))
	write("check.mjs", []byte(read("../site/docs/samples/check.mjs")))
	write("readme.mjs", []byte(`import { readFileSync } from "node:fs";
import { load } from "./quotedrift.mjs";
const text = "“We may close the lane,” she said.", transcript = "We will close the lane.";
const fetch = async (name) => new Response(readFileSync(name), { headers: { "content-type": "application/wasm" } });
`+readme+`
console.log(report.quotations[0].verdict);
`))
	write("german.mjs", []byte(`import { readFile } from "node:fs/promises";
import { load } from "./quotedrift.mjs";
const articles = [{ text: "„Wir werden die Brücke nicht vor dem Winter öffnen“, sagte die Ministerin, und das war auch so gemeint." }];
const sources = [{ text: "Wir werden die Brücke vor dem Winter öffnen, und das ist auch gut so." }];
const tell = (json) => console.log(JSON.parse(json).quotations[0].verdict, JSON.parse(json).documents[0].unjudged?.length ?? 0);
let asked = 0;
const core = await load(readFile("quotedrift.wasm"), (tag) => (asked++, readFile("languages/" + tag + ".txt")));
for (let n = 0; n < 2; n++) tell(await core.run({ operation: "check", articles, sources }));
console.log("asked", asked);
for (const none of [undefined, async () => new Response("<!doctype html>", { status: 404 })]) {
  tell(await (await load(readFile("quotedrift.wasm"), none)).run({ operation: "check", articles, sources }));
}
`))
	if err := build.WriteLanguages(filepath.Join(dir, "languages")); err != nil {
		t.Fatal(err)
	}
	for what, module := range map[string][]byte{"the module": shipped, "the plain build": plain(t)} {
		write("quotedrift.wasm", module)
		for name, want := range map[string]string{
			"check.mjs":  "meaning The source says “will”; the quotation says “may”",
			"readme.mjs": "meaning\n",
			"german.mjs": map[bool]string{
				true:  "meaning 0\nmeaning 0\nasked 1\nreworded 6\nreworded 6\n",
				false: "meaning 0\nmeaning 0\nasked 0\nmeaning 0\nmeaning 0\n",
			}[what == "the module"],
		} {
			cmd := exec.Command(node, name)
			cmd.Dir = dir
			var trouble bytes.Buffer
			cmd.Stderr = &trouble
			if out, err := cmd.Output(); err != nil || !strings.HasPrefix(string(out), want) {
				t.Errorf("%s with %s: %v\n%s%s", name, what, err, out, trouble.Bytes())
			}
		}
	}
}
