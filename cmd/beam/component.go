package main

import (
	"encoding/json"
	"errors"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/core"
)

func init() {
	register.DoFn3x1[string, string, func(string), error](&endsFn{})
	register.DoFn3x1[int, func(*string) bool, func(string, string), error](&rootFn{})
	register.DoFn4x0[string, func(*string) bool, func(*string) bool, func(string, string)](&partFn{})
}

// endsFn makes a bond the names of its two wordings, with a space between them.
type endsFn struct{}

// ProcessElement takes a bond with its key.
func (*endsFn) ProcessElement(_, line string, emit func(string)) error {
	var r batch.Record
	if err := json.Unmarshal([]byte(line), &r); err != nil {
		return err
	}
	emit(r.Longer + " " + r.Shorter)
	return nil
}

// rootFn names what hangs together after one of its wordings. It is the one thing that one worker does alone: it holds
// the names of all wordings that have a bond, and nothing else.
type rootFn struct{}

// ProcessElement takes the ends of all bonds.
func (*rootFn) ProcessElement(_ int, ends func(*string) bool, emit func(wording, root string)) error {
	numbers := map[string]int{}
	var names []string
	number := func(name string) int {
		n, ok := numbers[name]
		if !ok {
			n = len(names)
			name = strings.Clone(name)
			numbers[name], names = n, append(names, name)
		}
		return n
	}
	var pairs [][2]int32
	var bond string
	for ends(&bond) {
		longer, shorter, ok := strings.Cut(bond, " ")
		if !ok {
			return errors.New("a bond without two ends: " + bond)
		}
		pairs = append(pairs, [2]int32{int32(number(longer)), int32(number(shorter))})
	}
	forest := core.NewForest(len(names))
	for _, p := range pairs {
		forest.Join(int(p[0]), int(p[1]))
	}
	for n, name := range names {
		emit(name, names[forest.Root(n)])
	}
	return nil
}

// partFn sends the records of a wording to what it hangs together with.
type partFn struct{}

// ProcessElement takes the records of a wording, and the name of what it hangs together with, if it has a bond. A wording
// without one that was printed once is no family.
func (*partFn) ProcessElement(wording string, lines, roots func(*string) bool, emit func(string, string)) {
	root := wording
	bound := roots(&root)
	held := all(lines)
	if !bound && len(held) < 3 { // the wording and one saying
		return
	}
	for _, line := range held {
		emit(root, line)
	}
}
