// Package host runs the module under wazero, for its build and its tests: it starts it, frames requests as package
// wasm's doc says, and asks.
package host

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// The operations of a request.
const (
	Extract = 1 + iota
	Check
	Compare
)

// An Instance is a running module.
type Instance struct {
	Module  api.Module
	runtime wazero.Runtime
}

// Start starts a module, whose crashes say why to stderr. Compiled says that what runs is compiled first: that takes
// seconds, and makes requests faster.
func Start(module []byte, stderr io.Writer, compiled bool) (*Instance, error) {
	ctx := context.Background()
	config := wazero.NewRuntimeConfigInterpreter()
	if compiled {
		config = wazero.NewRuntimeConfig()
	}
	r := wazero.NewRuntimeWithConfig(ctx, config)
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	m, err := r.InstantiateWithConfig(ctx, module, wazero.NewModuleConfig().WithStderr(stderr).WithStartFunctions("_initialize"))
	if err != nil {
		_ = r.Close(ctx)
		return nil, err
	}
	return &Instance{m, r}, nil
}

// Close ends it.
func (i *Instance) Close() error { return i.runtime.Close(context.Background()) }

// Call calls an exported function. What returns nothing returns 0.
func (i *Instance) Call(name string, args ...uint64) (uint64, error) {
	f := i.Module.ExportedFunction(name)
	if f == nil {
		return 0, fmt.Errorf("the module does not export %s", name)
	}
	out, err := f.Call(context.Background(), args...)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", name, err)
	}
	if len(out) == 0 {
		return 0, nil
	}
	return out[0], nil
}

// Ask gives the module a request, which has no languages, and then those that it asks for, and returns its answer.
// languages tells the file of each, "" for none.
func (i *Instance) Ask(request []byte, languages func(tag string) string) (string, error) {
	given, end := 0, len(request)-4
	for {
		answer, err := i.Once(request)
		list, ok := strings.CutPrefix(answer, `{"needs":["`)
		if err != nil || !ok {
			return answer, err
		}
		if given == 0 {
			request = slices.Clone(request)
		}
		for tag := range strings.SplitSeq(strings.TrimSuffix(list, `"]}`), `","`) {
			for _, s := range [...]string{tag, languages(tag)} {
				request = binary.LittleEndian.AppendUint32(request, uint32(len(s)))
				request = append(request, s...)
			}
			given++
		}
		// The list stands at the end.
		binary.LittleEndian.PutUint32(request[end:], uint32(given))
	}
}

// Once gives the module a request and returns what it answers.
func (i *Instance) Once(request []byte) (string, error) {
	at, err := i.Call("alloc", uint64(len(request)))
	if err != nil {
		return "", err
	}
	if !i.Module.Memory().Write(uint32(at), request) {
		return "", fmt.Errorf("alloc gave %d for %d bytes", at, len(request))
	}
	return i.Answer()
}

// Answer runs the request that the module was given, and lets the module forget it.
func (i *Instance) Answer() (string, error) {
	out, err := i.Call("run")
	if err != nil {
		return "", err
	}
	size, err := i.Call("size")
	if err != nil {
		return "", err
	}
	b, ok := i.Module.Memory().Read(uint32(out), uint32(size))
	if !ok {
		return "", fmt.Errorf("the answer is not in the memory: %d bytes at %d", size, out)
	}
	answer := string(b)
	_, err = i.Call("free")
	return answer, err
}

// Frame writes a request without languages. offsets is the name of a unit, "" for the usual one, and stands beside the checker because a
// request may have one that is none.
func Frame(operation byte, c core.Checker, offsets string, articles, sources []core.Document) []byte {
	b := []byte{operation, 0}
	if c.Explain {
		b[1] = 1
	}
	number := func(n int) { b = append(b, byte(n), byte(n>>8), byte(n>>16), byte(n>>24)) }
	text := func(s string) { number(len(s)); b = append(b, s...) }
	number(c.Context)
	text(c.Profile)
	text(offsets)
	for _, docs := range [][]core.Document{articles, sources} {
		number(len(docs))
		for _, d := range docs {
			text(d.ID)
			text(d.Path)
			text(d.Title)
			text(d.Language)
			text(d.Outlet)
			text(d.Date)
			text(map[core.Format]string{core.Auto: "", core.Plain: "plain", core.SRT: "srt", core.VTT: "vtt"}[d.Format])
			text(d.Text)
			number(len(d.Markup))
			for _, m := range d.Markup {
				b = append(b, byte(m.Kind)+1)
				number(m.Start)
				number(m.End)
			}
		}
	}
	number(0) // languages
	return b
}
