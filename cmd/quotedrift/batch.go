package main

import (
	"io"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/spf13/cobra"
)

func (a *app) batch() *cobra.Command {
	var o options
	var b batchOptions
	cmd := &cobra.Command{
		Use:   "batch PATH...",
		Short: "Group the quotations of many articles into families of the same utterance",
		Long: `Group the quotations of many articles into families: the same utterance, with
its wordings, who printed which, what each changed, and which came first: by
date where the articles have one, and else in the order given.

A folder means every file that is read in it and below, by their names; a
file means itself, whatever its name, and one file under two names is one
article. A file .jsonl or .ndjson has an article a line, with the fields text,
id, url, outlet, date, title and language, or those of --fields; "-" is standard
input. An article that cannot be read does not stop the others: it is named at
the end, and the exit code is 2.

The articles may be any number: --memory is held, and the rest is on the disk, in
the folder of --work-dir or the system's own for such files. With --work-dir a
run that was stopped goes on where it stood, and writes the same.`,
		Example: `  quotedrift batch articles/
  quotedrift batch --format html -o families.html articles/
  quotedrift batch --format csv -o families.csv agency-a/ agency-b/
  quotedrift batch --format parquet -o families.parquet articles/
  quotedrift batch --format jsonl articles/ | head
  quotedrift batch --format jsonl --fields text=body,outlet=source corpus.jsonl
  quotedrift batch --work-dir work --memory 2GB -f jsonl -o out.jsonl articles/`,
		Args: needs("batch needs a file or a folder: quotedrift batch articles/"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return err
			}
			return a.families(&o, &b, args)
		},
	}
	o.addInput(cmd)
	b.add(cmd)
	o.addOutput(cmd, "html", "parquet")
	o.addProfile(cmd)
	return cmd
}

// batchOptions are the flags of batch alone.
type batchOptions struct {
	memory  string
	workDir string
	fields  string
}

func (b *batchOptions) add(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&b.memory, "memory", "512MB", "hold about `SIZE` at once: 512MB, 2GB")
	f.StringVar(&b.workDir, "work-dir", "", "keep what is done in the folder `DIR`, and go on there after a stop")
	f.StringVar(&b.fields, "fields", "", "the `NAMES` of the fields in lines of JSON, as text=body,outlet=source")
	_ = cmd.MarkFlagDirname("work-dir")
}

// families runs the engine and writes what it found.
func (a *app) families(o *options, b *batchOptions, args []string) error {
	memory, err := parseSize(b.memory)
	if err != nil {
		return err
	}
	fields, err := parseFields(b.fields)
	if err != nil {
		return err
	}
	debug.SetMemoryLimit(int64(memory) + memory/2)
	debug.SetGCPercent(100) // later, and the fresh pages of memory cost what the collecting saves: a third more is held for nothing
	paths, troubles := files.Walk(args)
	a.troubles = append(a.troubles, troubles...)
	paths = files.Distinct(paths)
	if err := a.spare(o.out, paths); err != nil {
		return err
	}
	told := a.progress(o)
	e := batch.Engine{Checker: o.checker(), Memory: int(memory), WorkDir: b.workDir, Whole: o.format == "json", Progress: told.stage,
		Settings: strings.Join([]string{version(), o.profile, o.checker().Offsets.String()}, " ")}
	r, err := e.Run(a.articles(o, fields, paths))
	told.done()
	if err != nil {
		return files.Named(batchFolder(b.workDir), err)
	}
	defer r.Close()
	if r.Articles == 0 {
		return errNothingRead
	}
	s := show.Families{Format: o.format, Quiet: o.quiet, Offsets: o.offsets, Profile: o.profile}
	s.Width, s.Color = a.paper(o)
	return a.out(o, func(w io.Writer) error { return s.Write(w, r) })
}

// batchFolder is the folder that is named where its disk fails.
func batchFolder(workDir string) string {
	if workDir == "" {
		return "the folder for temporary files (--work-dir names another)"
	}
	return workDir
}

// leastMemory is the least that batch works with, in bytes.
const leastMemory = 16 << 20

// parseSize reads a number of bytes: "512MB", "2GB", "4096".
func parseSize(s string) (int64, error) {
	number := strings.ToUpper(strings.TrimSpace(s))
	shift := 0
	for suffix, by := range map[string]int{"KB": 10, "MB": 20, "GB": 30} {
		for _, end := range []string{suffix, suffix[:1] + "IB", suffix[:1]} {
			if shift == 0 && strings.HasSuffix(number, end) {
				number, shift = strings.TrimSpace(strings.TrimSuffix(number, end)), by
			}
		}
	}
	n, err := strconv.ParseInt(number, 10, 32)
	if err != nil {
		if n, err = strconv.ParseInt(number, 10, 64); err != nil || shift > 0 {
			return 0, usage("--memory is a size as 512MB or 2GB, not %q", s)
		}
	}
	if n <<= shift; n < leastMemory {
		return 0, usage("--memory is at least 16MB")
	}
	return n, nil
}
