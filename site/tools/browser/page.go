package browser

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

//go:embed find.js
var find string

// patience is how long one thing may take: an element to appear, a page to load, a check to end. Nothing is waited for
// longer than it takes.
const patience = time.Minute

// A Page is a tab for one test: whatever goes wrong ends that test.
type Page struct {
	Engine string

	t   testing.TB
	tab Tab
}

// NewPage is a Page on a Tab.
func NewPage(t testing.TB, engine string, tab Tab) *Page { return &Page{engine, t, tab} }

func (p *Page) context() (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.Background(), patience)
}

func (p *Page) do(what string, f func(ctx context.Context) error) {
	p.t.Helper()
	ctx, cancel := p.context()
	defer cancel()
	if err := f(ctx); err != nil {
		p.t.Fatalf("%s: %s: %v", p.Engine, what, err)
	}
}

// Open opens a URL and waits until it has loaded.
func (p *Page) Open(url string) {
	p.t.Helper()
	p.do("open "+url, func(ctx context.Context) error { return p.tab.Navigate(ctx, url) })
}

// A Value is what a script returned.
type Value struct {
	t   testing.TB
	raw json.RawMessage
}

// Into puts the value into a Go variable.
func (v Value) Into(to any) {
	v.t.Helper()
	if err := json.Unmarshal(v.raw, to); err != nil {
		v.t.Fatalf("%s: %v", v.raw, err)
	}
}

// String is a string, or the JSON of what is none.
func (v Value) String() string {
	var s string
	if json.Unmarshal(v.raw, &s) == nil && len(v.raw) > 0 && v.raw[0] == '"' {
		return s
	}
	return string(v.raw)
}

// Int is a number; what is none ends the test.
func (v Value) Int() int { v.t.Helper(); var n float64; v.Into(&n); return int(n) }

// Bool says whether the value is true, as JavaScript has it.
func (v Value) Bool() bool {
	switch string(v.raw) {
	case "null", "false", "0", `""`:
		return false
	}
	return true
}

// body makes a function of a script, in which find(selector) is at hand and the arguments are args.
func body(script string) string {
	return "async (list) => { const args = JSON.parse(list), find = " + find + ";\n" + script + "\n}"
}

func (p *Page) call(ctx context.Context, script string, args []any) (json.RawMessage, error) {
	if args == nil {
		args = []any{}
	}
	list, err := json.Marshal(args)
	if err != nil {
		return nil, err
	}
	return p.tab.Call(ctx, body(script), string(list))
}

// Run runs a script in the page and returns what it returns. It is the body of an async function: args holds the
// arguments, find("quote-drift >>> button") an element, also inside a shadow tree.
func (p *Page) Run(script string, args ...any) Value {
	p.t.Helper()
	var raw json.RawMessage
	p.do("run "+script, func(ctx context.Context) (err error) {
		raw, err = p.call(ctx, script, args)
		return err
	})
	return Value{p.t, raw}
}

// Wait runs a script again and again until it returns something true, and returns that. A script that throws is not true
// yet: what it looks for may not be there.
func (p *Page) Wait(script string, args ...any) Value {
	p.t.Helper()
	ctx, cancel := p.context()
	defer cancel()
	// The page asks itself, each frame or each 20 ms; another page may take its place meanwhile, and then it begins anew.
	loop := `const check = async () => { ` + script + ` };
const end = performance.now() + 2000;
let last = "never true";
while (performance.now() < end) {
  try { const value = await check(); if (value) return { value }; } catch (error) { last = String(error); }
  await new Promise((go) => setTimeout(go, 20));
}
return { last };`
	last := errors.New("never true")
	for ctx.Err() == nil {
		raw, err := p.call(ctx, loop, args)
		var got struct {
			Value json.RawMessage `json:"value"`
			Last  string          `json:"last"`
		}
		if err == nil {
			err = json.Unmarshal(raw, &got)
		}
		if err == nil && got.Value != nil {
			return Value{p.t, got.Value}
		}
		if err == nil {
			last = errors.New(got.Last)
		} else if ctx.Err() == nil {
			last = err
		}
	}
	p.t.Fatalf("%s: wait for %s: %v", p.Engine, script, last)
	return Value{}
}

// Text waits for an element and returns the text that it shows.
func (p *Page) Text(selector string) string {
	p.t.Helper()
	return p.Wait(`const e = find(args[0]); return e && { text: e.innerText ?? e.textContent }`, selector).field("text")
}

// Attribute waits for an element and returns an attribute of it, "" where it has none.
func (p *Page) Attribute(selector, name string) string {
	p.t.Helper()
	return p.Wait(`const e = find(args[0]); return e && { text: e.getAttribute(args[1]) ?? "" }`, selector, name).field("text")
}

func (v Value) field(name string) string {
	v.t.Helper()
	var m map[string]string
	v.Into(&m)
	return m[name]
}

// Focused describes the element that has the focus, also inside a shadow tree: "button#swap".
func (p *Page) Focused() string {
	p.t.Helper()
	return p.Run(`let e = document.activeElement;
while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
return e ? e.localName + (e.id ? "#" + e.id : "") : ""`).String()
}

// Size makes the page that many CSS pixels large.
func (p *Page) Size(width, height int) {
	p.t.Helper()
	p.do("resize", func(ctx context.Context) error { return p.tab.Resize(ctx, width, height) })
}

// Prefer sets what the reader prefers, and says whether the engine can be told so.
func (p *Page) Prefer(m Media) bool {
	p.t.Helper()
	ctx, cancel := p.context()
	defer cancel()
	err := p.tab.Emulate(ctx, m)
	if err != nil && !errors.Is(err, ErrCannot) {
		p.t.Fatalf("%s: prefer %+v: %v", p.Engine, m, err)
	}
	return err == nil
}

// Files chooses files in a file input.
func (p *Page) Files(selector string, paths ...string) {
	p.t.Helper()
	p.do("files "+selector, func(ctx context.Context) error { return p.tab.Files(ctx, selector, paths) })
}

// Screenshot is a PNG of what is seen.
func (p *Page) Screenshot() []byte {
	p.t.Helper()
	var png []byte
	p.do("screenshot", func(ctx context.Context) (err error) {
		png, err = p.tab.Screenshot(ctx)
		return err
	})
	return png
}

// Errors lists what the page has logged as errors since the last call. WebKit never tells any.
func (p *Page) Errors() []string { return p.tab.Errors() }

// Close closes the tab, and fails the test for errors in it that nobody has read.
func (p *Page) Close() {
	p.t.Helper()
	if errs := p.Errors(); len(errs) > 0 {
		p.t.Errorf("%s: the page logged errors:\n%s", p.Engine, strings.Join(errs, "\n"))
	}
	ctx, cancel := p.context()
	defer cancel()
	if err := p.tab.Close(ctx); err != nil {
		p.t.Errorf("%s: close: %v", p.Engine, err)
	}
}

// point is where an element can be clicked: the middle of it, in the part that is seen after it was scrolled to and stood
// still there for a moment.
func (p *Page) point(selector string) (x, y int) {
	p.t.Helper()
	var at []float64
	p.Wait(`const e = find(args[0]);
if (!e) throw new Error("no element " + args[0]);
const rects = () => [...e.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
if (rects().length === 0) throw new Error(args[0] + " is not shown");
e.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
const at = () => { const { left, top, width, height } = find(args[0]) === e && rects()[0]; return [left, top, width, height].join(); };
const before = at();
for (let i = 0; i < 3; i++) {
  await new Promise((go) => setTimeout(go, 20));
  if (at() !== before) throw new Error(args[0] + " moves");
}
const r = rects()[0];
return [r.left + r.width / 2, r.top + Math.min(r.height, innerHeight) / 2]`, selector).Into(&at)
	if len(at) != 2 {
		p.t.Fatalf("%s: %s has no place: %v", p.Engine, selector, fmt.Sprint(at))
	}
	return int(at[0]), int(at[1])
}
