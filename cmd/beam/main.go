// Command beam finds the families of quotations on an engine that Apache Beam speaks to: Flink, Spark, Dataflow, or Prism
// inside of this process, which is for trying and testing. What it finds is what quotedrift batch finds: the stages are
// those of package batch, and only what carries records from one to the next is the engine's.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/core/runtime/exec/optimized"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/gcs"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/dataflow"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/flink"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/spark"
	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/core"
)

var (
	input   = flag.String("input", "", "The articles, a line of JSON each: paths or patterns with commas between them (required).")
	output  = flag.String("output", "", "What the names of the files of families begin with, as families/part (required).")
	shards  = flag.Int("shards", 16, "How many files the families are written to.")
	fields  = flag.String("fields", "", "The names of the fields of articles, as text=body,outlet=source.")
	profile = flag.String("profile", "strict", "The profile by which changes are judged: "+strings.Join(core.Profiles(), ", ")+".")
	offsets = flag.String("offsets", "codepoint", "The unit in which offsets are counted: "+strings.Join(core.Units(), ", ")+".")
)

// engines are the values of --runner.
var engines = []string{"prism", "flink", "spark", "dataflow"}

func main() {
	flag.Parse()
	beam.Init() // a worker stays in it
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "quotedrift-beam:", err)
		os.Exit(2)
	}
}

func run(ctx context.Context) error {
	engine := cmp.Or(*runners.Runner, engines[0])
	if err := checkFlags(engine); err != nil {
		return err
	}
	log.SetLogger(&log.Standard{Level: log.SevWarn})
	if dry() {
		log.SetLogger(&log.Standard{Level: log.SevInfo}) // Dataflow shows the job in its log
		os.Setenv("GOOGLE_APPLICATION_CREDENTIALS", os.DevNull)
	} else if err := errors.Join(reach(ctx, engine), files(ctx)); err != nil {
		return err
	}
	names, _ := batch.ParseFields(*fields)
	p, s := beam.NewPipelineWithRoot()
	families(s, strings.Split(*input, ","), *output, *shards, settings{Profile: *profile, Offsets: *offsets, Fields: names})
	_, err := beam.Run(ctx, engine, p)
	return err
}

// checkFlags says what is wrong with the flags by themselves.
func checkFlags(engine string) error {
	_, err := batch.ParseFields(*fields)
	switch {
	case flag.NArg() > 0:
		return fmt.Errorf("%q is no flag; the articles are --input", flag.Arg(0))
	case *input == "" || *output == "":
		return errors.New("--input and --output are needed")
	case !slices.Contains(engines, engine):
		return fmt.Errorf("--runner is one of %s, not %q", strings.Join(engines, ", "), engine)
	case !slices.Contains(core.Profiles(), *profile):
		return fmt.Errorf("--profile is one of %s, not %q", strings.Join(core.Profiles(), ", "), *profile)
	case !slices.Contains(core.Units(), *offsets):
		return fmt.Errorf("--offsets is one of %s, not %q", strings.Join(core.Units(), ", "), *offsets)
	case *shards < 1:
		return errors.New("--shards is 1 or more")
	case engine == "prism" && !loopback():
		return errors.New("prism runs the stages in this process alone: leave out --environment_type")
	}
	return err
}
