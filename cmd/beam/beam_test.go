package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/cmd/internal/corpus"
	"github.com/quotedrift/quotedrift/core"
)

// asCommand is set where the test is started as the command itself.
const asCommand = "QUOTEDRIFT_BEAM"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// command runs the command, and returns what it said and its exit code. One that takes more than four minutes hangs.
func command(t *testing.T, args ...string) (said string, code int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, os.Args[0], args...)
	cmd.Env = append(os.Environ(), asCommand+"=1")
	b, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		t.Fatalf("%v hangs:\n%s", args, b)
	}
	if err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return string(b), cmd.ProcessState.ExitCode()
}

// articles writes made articles, and returns the path and the articles.
func articles(t *testing.T, n int) (string, []core.Document) {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	var docs []core.Document
	for d := range (corpus.Corpus{Seed: 5, Articles: n, Changed: .2, Stump: true}).Each() {
		docs = append(docs, d)
		if err := enc.Encode(map[string]string{"id": d.Path, "outlet": d.Outlet, "date": d.Date, "text": d.Text}); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(t.TempDir(), "articles.jsonl")
	if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	return path, docs
}

// comparable is a family without the names that an engine gives by itself.
func comparable(t *testing.T, f batch.Family) string {
	t.Helper()
	f.ID = ""
	for i := range f.Members {
		f.Members[i].ID, f.Members[i].Quotation = "", ""
	}
	b, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// On an engine the families are those of the command, to the last byte, and a line that is no article is told among them.
func TestPrismFindsTheFamiliesOfTheCommand(t *testing.T) {
	path, docs := articles(t, 200)
	r, err := (&batch.Engine{Checker: core.Checker{Profile: "strict"}, WorkDir: t.TempDir()}).Run(slices.Values(docs))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var want []string
	if err := r.Each(func(f *batch.Family) error { want = append(want, comparable(t, *f)); return nil }); err != nil {
		t.Fatal(err)
	}
	bad := filepath.Join(filepath.Dir(path), "bad.jsonl")
	if err := os.WriteFile(bad, []byte("no article\n\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "part")
	if said, code := command(t, "--input", path+","+bad, "--output", out, "--shards", "3"); code != 0 {
		t.Fatalf("exit code %d:\n%s", code, said)
	}
	var got, errors []string
	for i := range 3 {
		b, err := os.ReadFile(fmt.Sprintf("%s-%05d-of-00003.jsonl", out, i))
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			var r batch.Record
			if err := json.Unmarshal([]byte(line), &r); err != nil {
				t.Fatal(err)
			}
			if r.Family != nil {
				got = append(got, comparable(t, *r.Family))
			} else {
				errors = append(errors, r.Kind+" "+r.Line)
			}
		}
	}
	if !slices.Equal(errors, []string{"error no article"}) {
		t.Errorf("what is no article is told as %q", errors)
	}
	slices.Sort(want)
	slices.Sort(got)
	if len(want) < 40 {
		t.Fatalf("%d families", len(want))
	}
	if !slices.Equal(got, want) {
		t.Fatalf("%d families, the command has %d", len(got), len(want))
	}
}

// What cannot come to a result ends soon, with a word and not with an empty result.
func TestRefusals(t *testing.T) {
	path, _ := articles(t, 3)
	silent, err := net.Listen("tcp", "127.0.0.1:0") // takes calls, and never answers
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	closed.Close()
	dir := t.TempDir()
	out := filepath.Join(dir, "part")
	old := filepath.Join(dir, "old")
	if err := os.WriteFile(old+"-00000-of-00002.jsonl", nil, 0o666); err != nil {
		t.Fatal(err)
	}
	strange := filepath.Join(dir, "articles[1].jsonl")
	if err := os.WriteFile(strange, []byte("{}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, want string
		args       []string
	}{
		{"input", "no file", []string{"--input", path + "," + dir + "/none-*.jsonl", "--output", out}},
		{"pattern", "sign of a pattern", []string{"--input", dir + "/articles*", "--output", out}},
		{"output", "is there already", []string{"--input", path, "--output", old}},
		{"nobody", "nothing answers", []string{"--input", path, "--output", out, "--runner", "flink", "--endpoint", closed.Addr().String()}},
		{"silence", "nothing answers", []string{"--input", path, "--output", out, "--runner", "spark", "--endpoint", silent.Addr().String()}},
		{"endpoint", "--endpoint", []string{"--input", path, "--output", out, "--runner", "flink"}},
		{"process", "leave out --environment_type", []string{"--input", path, "--output", out, "--environment_type", "PROCESS"}},
		{"runner", "--runner is one of", []string{"--input", path, "--output", out, "--runner", "ray"}},
		{"profile", "--profile is one of", []string{"--input", path, "--output", out, "--profile", "none"}},
		{"flags", "are needed", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			said, code := command(t, c.args...)
			if code != 2 || !strings.Contains(said, c.want) {
				t.Errorf("exit code %d, want 2 and %q:\n%s", code, c.want, said)
			}
		})
	}
}

// The job for Dataflow can be looked at without a network, an account or the articles.
func TestDataflowDryRun(t *testing.T) {
	said, code := command(t, "--runner", "dataflow", "--dry_run", "--project", "press", "--region", "europe-west1",
		"--staging_location", "gs://press/staging", "--input", "gs://press/articles/*.jsonl", "--output", "gs://press/families/part",
		"--num_workers", "40")
	if code != 0 {
		t.Fatalf("exit code %d:\n%s", code, said)
	}
	var job struct {
		ProjectID   string `json:"projectId"`
		Type        string `json:"type"`
		Environment struct {
			WorkerPools []struct{ NumWorkers int }
		}
	}
	from := strings.LastIndex(said, `msg="{`) // the job is the last thing in the log
	if from < 0 {
		t.Fatalf("no job in\n%s", said)
	}
	quoted, err := strconv.QuotedPrefix(said[from+len("msg="):])
	if err != nil {
		t.Fatal(err)
	}
	text, err := strconv.Unquote(quoted)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(text), &job); err != nil {
		t.Fatal(err)
	}
	if job.ProjectID != "press" || job.Type != "JOB_TYPE_BATCH" || len(job.Environment.WorkerPools) != 1 || job.Environment.WorkerPools[0].NumWorkers != 40 {
		t.Errorf("the job is %+v", job)
	}
	for _, stage := range []string{"extract", "shingle", "pair", "longer", "shorter", "group", "write"} {
		if !strings.Contains(said, `unique_name:\"`+stage+`/`) {
			t.Errorf("the job has no stage %s", stage)
		}
	}
}
