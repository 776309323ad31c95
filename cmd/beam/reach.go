package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"strings"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/util/grpcx"
)

// patience is how long an engine may take to answer before the run is given up.
const patience = 15 * time.Second

// dry reports whether the job is only shown. The flag is Dataflow's.
func dry() bool { return flag.Lookup("dry_run").Value.String() == "true" }

// loopback reports whether the workers are in this process, which is what Prism does where nothing is said.
func loopback() bool { return *jobopts.EnvironmentType == "" || jobopts.IsLoopback() }

// reach says what is wrong with the place where the engine is said to be: a job that is given to nobody waits for ever.
func reach(ctx context.Context, engine string) error {
	at := *jobopts.Endpoint
	switch {
	case engine == "dataflow":
		return nil
	case at == "" && engine == "prism":
		return nil
	case at == "":
		return errors.New(engine + " needs its job server: --endpoint localhost:8099")
	}
	conn, err := grpcx.Dial(ctx, at, patience)
	if err != nil {
		return fmt.Errorf("nothing answers at --endpoint %s within %v", at, patience)
	}
	return conn.Close()
}

// files says what is wrong with the names of files: articles that are not there would make an empty result, and families
// of an earlier run would be read as those of this one.
func files(ctx context.Context) error {
	for _, pattern := range strings.Split(*input, ",") {
		found, err := list(ctx, pattern)
		if err != nil {
			return err
		}
		if len(found) == 0 {
			return fmt.Errorf("there is no file %s", pattern)
		}
	}
	old, err := list(ctx, *output+"-*-of-*.jsonl")
	if err == nil && len(old) > 0 {
		err = fmt.Errorf("%s is there already; --output names another place", old[0])
	}
	return err
}

func list(ctx context.Context, pattern string) ([]string, error) {
	fs, err := filesystem.New(ctx, pattern)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	return fs.List(ctx, pattern)
}
