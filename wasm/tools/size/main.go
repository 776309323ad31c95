// Command size says what the module weighs when it is sent, and what each package has of it, and fails over the budget.
//
//	go run ./size -budget ../budget [-named FILE] [-quality N] [-o FILE] MODULE
package main

import (
	"bytes"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
)

func main() {
	budget := flag.String("budget", "", "the `FILE` with the limit")
	named := flag.String("named", "", "the same module with the names of its functions: a `FILE` to tell the packages from")
	out := flag.String("o", "", "write the compressed module to `FILE`")
	quality := flag.Int("quality", brotli.BestCompression, "brotli's quality, 0 to 11; a budget is of the highest")
	flag.Parse()
	if err := run(flag.Arg(0), *budget, *named, *out, *quality); err != nil {
		fmt.Fprintln(os.Stderr, "size:", err)
		os.Exit(1)
	}
}

func run(module, budget, named, out string, quality int) error {
	raw, err := os.ReadFile(module)
	if err != nil {
		return err
	}
	packed := compress(raw, quality)
	if out != "" {
		if err := os.WriteFile(out, packed, 0o666); err != nil {
			return err
		}
	}
	if named != "" {
		if err := packages(named); err != nil {
			return err
		}
	}
	fmt.Printf("%s: %d bytes, %d with brotli\n", module, len(raw), len(packed))
	if budget == "" {
		return nil
	}
	limit, err := readBudget(budget)
	if err != nil {
		return err
	}
	if len(packed) > limit {
		return fmt.Errorf("%d bytes over the limit of %d", len(packed)-limit, limit)
	}
	fmt.Printf("within the limit of %d by %d bytes\n", limit, limit-len(packed))
	return nil
}

// compress is brotli with the largest window that browsers take.
func compress(b []byte, level int) []byte {
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: level, LGWin: 24})
	_, _ = w.Write(b) // a buffer takes everything
	_ = w.Close()
	return out.Bytes()
}

// packages prints what the code of each package comes to, the largest first: as it is, and compressed on its own, which
// is a little more than its share of the whole.
func packages(named string) error {
	m, err := os.ReadFile(named)
	if err != nil {
		return err
	}
	functions, data, err := read(m)
	if err != nil {
		return err
	}
	code := map[string][]byte{}
	for _, f := range functions {
		p := packageOf(f.name)
		code[p] = append(code[p], f.body...)
	}
	type row struct {
		name        string
		raw, packed int
	}
	var rows []row
	rest := row{name: "(smaller ones)"}
	for _, name := range slices.Sorted(maps.Keys(code)) {
		r := row{name, len(code[name]), len(compress(code[name], 9))}
		if r.packed < 1000 {
			rest.raw += r.raw
			rest.packed += r.packed
			continue
		}
		rows = append(rows, r)
	}
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Compare(b.packed, a.packed) })
	fmt.Printf("%9s %9s  code of\n", "bytes", "packed")
	rows = append(rows, rest, row{"(data of all)", len(data), len(compress(data, 9))})
	for _, r := range rows {
		fmt.Printf("%9d %9d  %s\n", r.raw, r.packed, r.name)
	}
	return nil
}

func readBudget(name string) (limit int, err error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(b)) {
		if f := strings.Fields(line); len(f) == 2 && f[0] == "limit" {
			if limit, err = strconv.Atoi(f[1]); err != nil {
				return 0, err
			}
		}
	}
	if limit <= 0 {
		return 0, errors.New(name + " has no limit")
	}
	return limit, nil
}
