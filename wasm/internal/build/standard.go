package build

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"

	"github.com/quotedrift/quotedrift/wasm/internal/trim"
)

// The bodies that take the place of those of functions that a module has no use for: Go's execution tracer, its
// profilers, its debugging output, and its checks of its own tables. Nothing switches these on in a module, which has
// no environment and does not import runtime/trace, runtime/pprof or net/http/pprof; but the linker cannot know that.
// A name that a version of Go does not have is passed over.
const (
	nothing = "{}"
	never   = `{ throw("not in the module"); for {} }`
)

var unused = map[string]map[string]string{
	"runtime": {
		".traceAcquireEnabled": "{ return traceLocker{} }", "traceLocker.*": never, ".traceAdvance": nothing, ".traceReaderAvailable": "{ return nil }",
		".traceRegisterLabelsAndReasons": nothing, ".traceStopReadCPU": nothing, ".traceThreadDestroy": nothing, ".traceCPUSample": nothing,
		".schedtrace": nothing, ".goroutineheader": nothing, ".printArgs": nothing, ".printcreatedby1": nothing, ".printAncestorTraceback": nothing,
		".traceback2": "{ return 0, 0 }", ".gcDumpObject": nothing, "mspan.reportZombies": nothing, ".checkFinalizersAndCleanups": nothing,
		".dumpScanStats": nothing, ".printScavTrace": nothing, ".hexdumpWords": nothing, ".printanycustomtype": nothing, ".badPointer": nothing,
		".startCheckmarks": nothing, ".endCheckmarks": nothing, ".setCheckmark": "{ return false }", ".runCheckmark": nothing,
		".mProf_Malloc": nothing, ".mProf_Free": nothing, ".mProf_Flush": nothing, ".mProf_FlushLocked": nothing, ".mProf_NextCycle": nothing, ".mProf_PostSweep": nothing,
		".saveblockevent": nothing, ".saveBlockEventStack": nothing, ".tryRecordGoroutineProfile": nothing, ".sigprof": nothing, ".profilealloc": nothing,
		"profBuf.*": never, ".check": nothing, ".moduledataverify1": nothing, ".typelinksinit": nothing, ".gcStopTheWorldGODEBUG": nothing,
		".printfloat64": nothing, ".printfloat32": nothing, ".printcomplex128": nothing, ".printcomplex64": nothing,
		// No host gives a module arguments, an environment, files, timers, a second processor or memory to hand back.
		".goargs": nothing, ".parsegodebug": nothing, ".bgscavenge": "{ c <- 1 }",
		".netpoll": "{ return gList{}, 0 }", ".netpollGenericInit": nothing, ".stealWork": "{ return nil, false, now, 0, false }",
		"timers.check": "{ return now, 0, false }", ".traceback": nothing, ".traceback1": nothing, ".tracebackothers": nothing, ".tracebacktrap": nothing,
		".goenvs": "{ envs = []string{} }", "timer.*": never, "timers.take": nothing, ".blockTimerChan": never, ".unblockTimerChan": never,
		"pageAlloc.scavenge": "{ return 0 }", ".gcPaceScavenger": nothing, "scavengerState.wake": nothing,
		"scavengeIndex.alloc": nothing, "scavengeIndex.free": nothing, "scavengeIndex.setEmpty": nothing,
		"gcCPULimiterState.limiting": "{ return false }", "gcCPULimiterState.needUpdate": "{ return false }", "gcCPULimiterState.startGCTransition": nothing,
		"gcCPULimiterState.finishGCTransition": nothing, "gcCPULimiterState.update": nothing, "gcCPULimiterState.resetCapacity": nothing,
		"limiterEvent.start": "{ return false }", "limiterEvent.stop": nothing, "gcControllerState.memoryLimitHeapGoal": "{ return ^uint64(0) }",
		"cleanupQueue.flush": nothing, "cleanupQueue.wake": nothing, "cleanupQueue.needsWake": "{ return false }",
		".callers": "{ return 0 }", ".gcallers": "{ return 0 }", ".tracebackPCs": "{ return 0 }", ".panicwrap": never,
		".readGOGC": "{ return 100 }", ".readGOMEMLIMIT": "{ return 1<<63 - 1 }", ".printOneCgoTraceback": "{ return false }",
		// Nothing recovers: a panic says why and ends the module, and the shim makes a new one.
		".gopanic":   `{ if v, ok := e.(error); ok { print("panic: ", v.Error(), "\n") } else { print("panic: "); printpanicval(e); print("\n") }; throw("panic"); for {} }`,
		".gorecover": "{ return nil }", ".recovery": never, ".startpanic_m": "{ return false }", ".dopanic_m": "{ return false }",
		".freeSpecial": never, ".queuefinalizer": never, "synctestBubble.*": never, ".getOrSetBubbleSpecial": never,
	},
	// Its text quotes what could not be read, with a table of what can be printed; core only asks whether there is one.
	"strconv": {"NumError.Error": "{ return e.Err.Error() }"},
	// Each type that is sorted has a copy of each algorithm: 20 KB of code for a type. Package sort has the same
	// algorithms (both are generated from sort/gen_sort_variants.go) over functions; through these there is one.
	"slices": {
		".Sort":           "{ n := len(x); pdqsort_func(lessSwap{func(i, j int) bool { return cmp.Less(x[i], x[j]) }, func(i, j int) { x[i], x[j] = x[j], x[i] }}, 0, n, bits.Len(uint(n))) }",
		".SortFunc":       "{ n := len(x); pdqsort_func(lessSwap{func(i, j int) bool { return cmp(x[i], x[j]) < 0 }, func(i, j int) { x[i], x[j] = x[j], x[i] }}, 0, n, bits.Len(uint(n))) }",
		".SortStableFunc": "{ stable_func(lessSwap{func(i, j int) bool { return cmp(x[i], x[j]) < 0 }, func(i, j int) { x[i], x[j] = x[j], x[i] }}, len(x)) }",
		// These, too, are long in each copy, to spare an allocation.
		".Insert":  "{ out := make(S, 0, len(s)+len(v)); out = append(out, s[:i]...); out = append(out, v...); return append(out, s[i:]...) }",
		".Replace": "{ out := make(S, 0, len(s)-(j-i)+len(v)); out = append(out, s[:i]...); out = append(out, v...); return append(out, s[j:]...) }",
	},
}

// off are conditions that are never so in a module, for the same reasons.
var off = map[string][]string{
	"runtime": {
		"trace.ok()", "traceEnabled()", "traceShuttingDown()", "debug.gctrace > 0", "debug.gccheckmark > 0", "debug.schedtrace > 0",
		"debug.scavtrace > 0", "debug.gcstoptheworld == 1", "debug.gcstoptheworld == 2", "debug.dontfreezetheworld > 0",
		"debug.malloc", "debug.gctrace > 1", "debug.gcpacertrace > 0", "debug.checkfinalizers != 0", "traceAllocFreeEnabled()", "debug.efence != 0", "debug.harddecommit > 0",
		"debug.sbrk != 0", "debug.clobberfree != 0", "debug.gcshrinkstackoff > 0", "debug.checkfinalizers > 0",
		"inittrace.active", "debug.inittrace != 0",
	},
}

// cutStandard writes the files of the standard library with the bodies of unused, and the overlay file that puts them
// in the place of Go's own.
func (b *Build) cutStandard() error {
	root, err := b.tool("env", "GOROOT")
	if err != nil {
		return err
	}
	src := filepath.Join(string(root), "src")
	replace := map[string]string{}
	for path, bodies := range unused {
		out, err := b.tool("list", "-json=Dir,GoFiles", path)
		if err != nil {
			return err
		}
		var p trim.Package
		if err := json.Unmarshal(out, &p); err != nil {
			return err
		}
		for _, f := range p.GoFiles {
			name := filepath.Join(p.Dir, f)
			cut, err := stub(name, path, bodies)
			if err != nil {
				return err
			}
			if cut != nil {
				replace[name] = filepath.Join(b.dir, "std", filepath.FromSlash(path), f)
				if err := writeFile(replace[name], cut); err != nil {
					return err
				}
			}
		}
	}
	algorithms, err := os.ReadFile(filepath.Join(src, "sort", "zsortfunc.go"))
	if err != nil {
		return err
	}
	of := []byte("\npackage sort\n")
	if !bytes.Contains(algorithms, of) {
		return errors.New("build: sort/zsortfunc.go is not what it was")
	}
	algorithms = bytes.Replace(algorithms, of, []byte("\npackage slices\n\ntype lessSwap struct {\n\tLess func(i, j int) bool\n\tSwap func(i, j int)\n}\n"), 1)
	to := filepath.Join(b.dir, "std", "slices", "zsortfunc.go")
	if err := writeFile(to, algorithms); err != nil {
		return err
	}
	replace[filepath.Join(src, "slices", "zsortfunc.go")] = to
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return err
	}
	b.overlay = filepath.Join(b.dir, "overlay.json")
	return writeFile(b.overlay, overlay)
}

// stub is the file with other bodies, nil where none is there. "Type.*" are all methods of a type but ok, which says
// whether there is anything to call the others for.
func stub(name, path string, bodies map[string]string) ([]byte, error) {
	src, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return trim.Stub(name, src, trim.Change{
		Body: func(receiver, name string) string {
			if b := bodies[receiver+"."+name]; b != "" || name == "ok" {
				return b
			}
			return bodies[receiver+".*"]
		},
		Never: off[path],
		// What the runtime says of faults of its own, but for one that is not its own. Why a program panics is said in panic.go.
		Silent: path == "runtime" && !slices.Contains([]string{"panic.go", "error.go", "print.go"}, filepath.Base(name)),
		Keep:   "memory",
	})
}
