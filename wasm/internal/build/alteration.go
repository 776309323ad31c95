package build

const (
	nothing = "{}"
	never   = `{ throw("not in the module"); for {} }`
)

// bodies take the place of those of functions in Go's own packages. A module has one thread and runs one call after the
// other to its end; what it has allocated it gives back all at once, when a request is done. So it needs no scheduler, no
// collector and no stacks that grow, and these are most of Go's runtime: the linker leaves out what nothing calls any
// more, and what is called is made short, or in sequential.go. Each name is required: a release of Go that does not have
// it must be looked at anew.
var bodies = map[string]map[string]string{
	"runtime": {
		// The memory.
		"mallocgc": "{ return allocate(size) }", "persistentalloc": "{ return allocate(size) }", "roundupsize": "{ return (size + 7) &^ 7 }", "GC": "{ forget() }",
		"progToPointerMask": "{ return bitvector{} }", "removespecial": "{ return nil }", "sync_runtime_registerPoolCleanup": nothing,
		// The start. Package runtime's own init functions start what a module does not have.
		"schedinit": "{ begin() }", "main": "{ initialize() }", "osinit": nothing, "check": nothing, "init": nothing,
		// One thread. What is told to run beside others runs at once, and nothing ever waits.
		"newproc": "{ f := *(*func())(unsafe.Pointer(&fn)); f() }", "GOMAXPROCS": "{ return 1 }", "procPin": "{ return 0 }", "procUnpin": nothing,
		"gopark": never, "semacquire1": never, "semrelease1": never, "chansend": never, "chanrecv": never, "closechan": never, "getOrSetBubbleSpecial": never,
		"Gosched": nothing, "lock2": nothing, "unlock2": nothing, "printlock": nothing, "printunlock": nothing, "nanotime1": "{ return 0 }", "usleep": nothing,
		// The end. Nothing recovers: a panic says why and ends the module, and the shim makes a new one.
		"throw": "{ stop(s) }", "fatal": "{ stop(s) }", "fatalthrow": "{ abort() }", "fatalpanic": "{ abort(); for {} }",
		"gopanic":   `{ if s, ok := e.(string); ok { print("panic: ", s, "\n") }; throw("panic"); for {} }`,
		"gorecover": "{ return nil }", "recovery": never, "_panic.nextFrame": "{ return false }", "panicwrap": never,
		"newstack": never, "badmorestackg0": nothing, "badmorestackgsignal": nothing, "badsystemstack": nothing,
		"printfloat64": nothing, "printfloat32": nothing, "printcomplex128": nothing, "printcomplex64": nothing, "printanycustomtype": nothing,
		// Chance.
		"rand": "{ return nextRandom() }", "bootstrapRand": "{ return nextRandom() }", "cheaprand": "{ return uint32(nextRandom()) }", "cheaprand64": "{ return int64(nextRandom()) }",
	},
	"sync": {
		"Mutex.Lock": nothing, "Mutex.Unlock": nothing, "Once.Do": "{ if !o.done.Load() { f(); o.done.Store(true) } }",
		"OnceValue":    "{ var value T; done := false; return func() T { if !done { value = f(); done = true }; return value } }",
		"WaitGroup.Go": "{ f() }", "WaitGroup.Wait": nothing,
		// One is kept, and none is freed before a request ends.
		"Pool.Put": "{ p.local = unsafe.Pointer(&x) }",
		"Pool.Get": "{ if kept := (*any)(p.local); kept != nil { p.local = nil; return *kept }; if p.New == nil { return nil }; return p.New() }",
	},
	// These are long to be fast with some texts.
	"strings": {
		"Repeat":      "{ b := make([]byte, 0, len(s)*count); for range count { b = append(b, s...) }; return string(b) }",
		"Join":        "{ var b []byte; for i, s := range elems { if i > 0 { b = append(b, sep...) }; b = append(b, s...) }; return string(b) }",
		"Replace":     `{ m := Count(s, old); if old == new || m == 0 { return s }; if n < 0 || m < n { n = m }; var b []byte; at := 0; for i := range n { j := at; if old != "" { j += Index(s[at:], old) } else if i > 0 { _, w := utf8.DecodeRuneInString(s[at:]); j += w }; b = append(append(b, s[at:j]...), new...); at = j + len(old) }; return string(append(b, s[at:]...)) }`,
		"ToValidUTF8": "{ if utf8.ValidString(s) { return s }; var b []byte; for i, c := range s { if _, w := utf8.DecodeRuneInString(s[i:]); c != utf8.RuneError || w > 1 { b = append(b, s[i:i+w]...) } else if before, _ := utf8.DecodeLastRuneInString(s[:i]); i == 0 || before != utf8.RuneError || HasSuffix(s[:i], string(utf8.RuneError)) { b = append(b, replacement...) } }; return string(b) }",
	},
	// Its text quotes what could not be read, with a table of what can be printed; core only asks whether there is one.
	"strconv": {"NumError.Error": "{ return e.Err.Error() }"},
	// Each type that is sorted has a copy of each algorithm: 20 KB of code for a type. Package sort has the same
	// algorithms (both are generated from sort/gen_sort_variants.go) over functions; through these there is one.
	"slices": {
		"Sort":           "{ n := len(x); pdqsort_func(lessSwap{func(i, j int) bool { return cmp.Less(x[i], x[j]) }, func(i, j int) { x[i], x[j] = x[j], x[i] }}, 0, n, bits.Len(uint(n))) }",
		"SortFunc":       "{ n := len(x); pdqsort_func(lessSwap{func(i, j int) bool { return cmp(x[i], x[j]) < 0 }, func(i, j int) { x[i], x[j] = x[j], x[i] }}, 0, n, bits.Len(uint(n))) }",
		"SortStableFunc": "{ stable_func(lessSwap{func(i, j int) bool { return cmp(x[i], x[j]) < 0 }, func(i, j int) { x[i], x[j] = x[j], x[i] }}, len(x)) }",
		// These, too, are long in each copy, to spare an allocation.
		"Insert":  "{ out := make(S, 0, len(s)+len(v)); out = append(out, s[:i]...); out = append(out, v...); return append(out, s[i:]...) }",
		"Replace": "{ out := make(S, 0, len(s)-(j-i)+len(v)); out = append(out, s[:i]...); out = append(out, v...); return append(out, s[j:]...) }",
	},
}

// off are conditions that are never so in a module, for the same reasons.
var off = map[string][]string{"runtime": {"inittrace.active", "writeBarrier.enabled"}}

// replaced are texts in files of package runtime, and what stands in their place: the module begins without a scheduler,
// and returns; its stack has the size of those that browsers have for WebAssembly's own.
var replaced = map[string][][2]string{
	"asm_wasm.s": {{`	MOVD $runtime·mainPC(SB), 0(SP)
	CALLNORESUME runtime·newproc(SB)
	CALL runtime·mstart(SB) // WebAssembly stack will unwind when switching to another goroutine
	UNDEF
`, `	CALLNORESUME runtime·main(SB)
	RET
`}},
	"rt0_wasip1_wasm.s": {{"	Call wasm_pc_f_loop(SB)\n", ""}},
	"sys_wasm.go":       {{"[8192 * sys.StackGuardMultiplier]byte", "[128 * 8192 * sys.StackGuardMultiplier]byte"}},
}
