//go:build !wasip1

package main

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"quotedrift": main})
}

// TestScripts runs the command as a shell would: each script in testdata/script tells one promise of it.
func TestScripts(t *testing.T) {
	samples, err := os.ReadDir("samples")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			// Files that an archive of text cannot hold.
			for name, content := range map[string]string{
				"nul.txt": "a\x00b", "noise.txt": "\x00\x01\x02\x03\x04\x05", "old.docx": "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
				"wide.txt": "\xff\xfe\x1c\x20W\x00e\x00 \x00o\x00p\x00e\x00n\x00.\x00\x1d\x20", "old.txt": "\x93We won\x92t open,\x94 Ana Petrov said.",
				"invalid.txt": "“a \xff\xfe b c d e,” he said.",
			} {
				if err := os.WriteFile(env.WorkDir+"/"+name, []byte(content), 0o666); err != nil {
					return err
				}
			}
			if err := os.WriteFile(env.WorkDir+"/tracked.docx", tracked(), 0o666); err != nil {
				return err
			}
			if err := os.Mkdir(env.WorkDir+"/samples", 0o777); err != nil {
				return err
			}
			for _, f := range samples {
				b, err := os.ReadFile("samples/" + f.Name())
				if err != nil {
					return err
				}
				if err := os.WriteFile(env.WorkDir+"/samples/"+f.Name(), b, 0o666); err != nil {
					return err
				}
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "json": jsonHas, "jsonl": linesHave, "csv": csvHas, "make-large": makeLarge, "make-text": makeText,
		},
	})
}

// tracked is a Word document in which an editor struck a "not" out.
func tracked() []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range [][2]string{
		{"[Content_Types].xml", `<Types/>`},
		{"word/document.xml", `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>The ferry</w:t></w:r></w:p><w:p><w:r><w:t>“We will </w:t></w:r>` +
			`<w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:r><w:t>open the road in spring,” Ana Petrov said.</w:t></w:r></w:p></w:body></w:document>`},
	} {
		w, _ := z.Create(part[0]) // a buffer takes everything
		_, _ = w.Write([]byte(part[1]))
	}
	_ = z.Close()
	return b.Bytes()
}

// exits CODE ARG... runs quotedrift and wants that exit code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec("quotedrift", args[1:]...)
	got := 0
	if e, ok := err.(interface{ ExitCode() int }); ok {
		got = e.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// json FILE PATH [VALUE] wants one JSON value in the file, with something at the path ("quotations.0.text"), and that
// it is VALUE where one is given. "stdout" is the output of the last command.
func jsonHas(ts *testscript.TestScript, neg bool, args []string) {
	var v any
	ts.Check(decode(ts.ReadFile(args[0]), &v))
	wants(ts, neg, v, args[1:])
}

// jsonl FILE LINE PATH [VALUE] wants one JSON value on every line, and looks into the LINEth, from 0.
func linesHave(ts *testscript.TestScript, neg bool, args []string) {
	var values []any
	for _, l := range strings.Split(strings.TrimSuffix(ts.ReadFile(args[0]), "\n"), "\n") {
		var v any
		if err := decode(l, &v); err != nil {
			ts.Fatalf("%v: %s", err, l)
		}
		values = append(values, v)
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	if n >= len(values) {
		ts.Fatalf("%d lines", len(values))
	}
	wants(ts, neg, values[n], args[2:])
}

// decode reads one JSON value with numbers as they are written.
func decode(s string, v *any) error {
	d := json.NewDecoder(strings.NewReader(s))
	d.UseNumber()
	if err := d.Decode(v); err != nil {
		return err
	}
	if d.More() {
		return errors.New("more than one JSON value")
	}
	return nil
}

func wants(ts *testscript.TestScript, neg bool, v any, args []string) {
	found := true
	for _, key := range strings.Split(args[0], ".") {
		switch x := v.(type) {
		case map[string]any:
			v, found = x[key]
		case []any:
			i, err := strconv.Atoi(key)
			if found = err == nil && i < len(x); found {
				v = x[i]
			}
		default:
			found = false
		}
		if !found {
			break
		}
	}
	if found && len(args) > 1 {
		found = fmt.Sprint(v) == args[1]
	}
	if found == neg {
		ts.Fatalf("%s is %v", args[0], v)
	}
}

// csv FILE COLUMN VALUE wants a table whose rows are all of one length, and a row with that value in the column.
func csvHas(ts *testscript.TestScript, neg bool, args []string) {
	rows, err := csv.NewReader(strings.NewReader(ts.ReadFile(args[0]))).ReadAll()
	ts.Check(err)
	if len(rows) == 0 {
		ts.Fatalf("no head line")
	}
	column := -1
	for i, name := range rows[0] {
		if name == args[1] {
			column = i
		}
	}
	if column < 0 {
		ts.Fatalf("no column %s in %v", args[1], rows[0])
	}
	found := false
	for _, r := range rows[1:] {
		found = found || r[column] == args[2]
	}
	if found == neg {
		ts.Fatalf("%s: %s is there: %v", args[1], args[2], found)
	}
}

// make-large FILE BYTES makes a sparse file of that size.
func makeLarge(ts *testscript.TestScript, neg bool, args []string) {
	n, err := strconv.ParseInt(args[1], 10, 64)
	ts.Check(err)
	f, err := os.Create(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Check(f.Truncate(n))
	ts.Check(f.Close())
}

// make-text FILE TIMES SIGN writes the sign that many times.
func makeText(ts *testscript.TestScript, neg bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Repeat(args[2], n)), 0o666))
}
