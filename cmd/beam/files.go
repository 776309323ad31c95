package main

import (
	"bufio"
	"context"
	"fmt"
	"hash/fnv"
	"io"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn2x1[fileio.FileMetadata, func(string), error](&pathFn{})
	register.DoFn2x0[string, func(int, string)](&shardFn{})
	register.DoFn2x0[int, func(int, string)](&emptyFn{})
	register.DoFn3x1[context.Context, int, func(*string) bool, error](&writeFn{})
	register.Emitter2[int, string]()
}

// lines reads the files. One that a worker cannot find breaks the run: read by itself, textio takes it for empty.
func lines(s beam.Scope, patterns []string) beam.PCollection {
	found := fileio.MatchAll(s, beam.CreateList(s, patterns), fileio.MatchEmptyDisallow())
	return textio.ReadAll(s, beam.ParDo(s, &pathFn{}, found))
}

// pathFn is the path of a file that was found.
type pathFn struct{}

// ProcessElement refuses a path that would be taken for a pattern.
func (*pathFn) ProcessElement(file fileio.FileMetadata, emit func(string)) error {
	if strings.ContainsAny(file.Path, `*?[\`) {
		return fmt.Errorf("the name of the file %s has a sign of a pattern in it: rename it", file.Path)
	}
	emit(file.Path)
	return nil
}

// write writes lines to that many files, each by a worker of its own. A file is there even where it has no line.
func write(s beam.Scope, prefix string, shards int, lines beam.PCollection) {
	numbers := make([]int, shards)
	for i := range numbers {
		numbers[i] = i
	}
	dealt := beam.ParDo(s, &shardFn{Shards: shards}, lines)
	empty := beam.ParDo(s, &emptyFn{}, beam.CreateList(s, numbers))
	beam.ParDo0(s, &writeFn{Prefix: prefix, Shards: shards}, beam.GroupByKey(s, beam.Flatten(s, dealt, empty)))
}

// shardFn deals lines to files by what is in them, so that a run that is repeated deals the same.
type shardFn struct {
	Shards int
}

// ProcessElement takes a line.
func (f *shardFn) ProcessElement(line string, emit func(int, string)) {
	h := fnv.New64a()
	_, _ = io.WriteString(h, line) // a hash takes everything
	emit(int(h.Sum64()%uint64(f.Shards)), line)
}

// emptyFn gives each file an empty line, which is not written.
type emptyFn struct{}

// ProcessElement takes the number of a file.
func (*emptyFn) ProcessElement(shard int, emit func(int, string)) { emit(shard, "") }

// writeFn writes a file.
type writeFn struct {
	Prefix string
	Shards int
}

// ProcessElement takes the lines of a file. A file that is there is of an attempt that failed, and is replaced.
func (f *writeFn) ProcessElement(ctx context.Context, shard int, lines func(*string) bool) (err error) {
	path := fmt.Sprintf("%s-%05d-of-%05d.jsonl", f.Prefix, shard, f.Shards)
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return err
	}
	defer fs.Close()
	file, err := fs.OpenWrite(ctx, path)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(file, 1<<20)
	var line string
	for lines(&line) {
		if line == "" {
			continue
		}
		if _, err := w.WriteString(line + "\n"); err != nil {
			file.Close()
			return err
		}
	}
	if err := w.Flush(); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}
