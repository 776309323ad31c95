package tools

import (
	"bytes"
	"image/png"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

// TestDriver holds the driver to what the other tests take for granted, in each engine alike.
func TestDriver(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", `<!doctype html><title>driver</title>
<label>Name <input id=name></label><button id=go onclick="out.textContent = document.getElementById('name').value + '!'">Go</button><p id=out></p>
<div id=host></div>
<script>host.attachShadow({mode: "open"}).innerHTML = "<button>inside</button>"; onkeydown = (e) => { window.last = (e.shiftKey ? "Shift+" : "") + e.key; }</script>`)
		b.Open(s.URL + "/")
		b.Type("#name", "Zoë, 3 ½")
		b.Click("#go")
		if got := b.Text("#out"); got != "Zoë, 3 ½!" {
			t.Errorf("typed and clicked, the page says %q", got)
		}
		b.Click("#name")
		b.Press("Tab")
		if got := b.Focused(); got != "button#go" {
			t.Errorf("after Tab the focus is on %q", got)
		}
		b.Press("Shift+ArrowDown")
		if got := b.Run("return last").String(); got != "Shift+ArrowDown" {
			t.Errorf("Shift+ArrowDown came as %q", got)
		}
		if got := b.Text("#host >>> button"); got != "inside" {
			t.Errorf("the button in the shadow tree says %q", got)
		}
		if got := b.Run("return new Promise((go) => setTimeout(() => go({ a: args[0] }), 1))", "x").String(); got != `{"a":"x"}` {
			t.Errorf("a promise came as %s", got)
		}
		b.Run("setTimeout(() => { window.later = 7 }, 50)")
		if got := b.Wait("return window.later").Int(); got != 7 {
			t.Errorf("waited for 7, got %d", got)
		}
		b.Size(600, 500)
		if got := b.Wait("return innerWidth === 600 && [innerWidth, innerHeight]").String(); got != "[600,500]" {
			t.Errorf("600 x 500 is %s", got)
		}
		picture, err := png.Decode(bytes.NewReader(b.Screenshot()))
		if err != nil || picture.Bounds().Dx() < 600 {
			t.Errorf("screenshot: %v, %v", picture.Bounds(), err)
		}
		if got := strings.Join(s.Requests(), ", "); got != "GET /" {
			t.Errorf("the server was asked for %s", got)
		}
	})
}

// TestDriverPrefers: a reader's preferences reach the media queries, and do not outlive the test.
func TestDriverPrefers(t *testing.T) {
	const queries = `return ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-reduced-motion: reduce)"].map((q) => matchMedia(q).matches)`
	for _, fresh := range []string{"first", "after another"} {
		t.Run(fresh, func(t *testing.T) {
			each(t, func(t *testing.T, b *browser.Page, s *Server) {
				s.Page("/", "<!doctype html><title>media</title>")
				b.Open(s.URL + "/")
				if got := b.Run(queries).String(); got != "[false,false,false]" && b.Engine != "webkit" {
					t.Errorf("a fresh tab prefers %s", got)
				}
				for _, m := range []struct {
					media browser.Media
					want  string
				}{
					{browser.Media{Dark: true}, "[true,false,false]"},
					{browser.Media{ForcedColors: true}, "[false,true,false]"},
					{browser.Media{ReducedMotion: true}, "[false,false,true]"},
				} {
					if !b.Prefer(m.media) {
						t.Skip("this engine cannot be told what the reader prefers")
					}
					b.Wait(`return JSON.stringify([...["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-reduced-motion: reduce)"].map((q) => matchMedia(q).matches)]) === args[0]`, m.want)
				}
			})
		})
	}
}

// TestDriverTells: what a page does wrong is told, where the engine can.
func TestDriverTells(t *testing.T) {
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		s.Page("/", `<!doctype html><title>wrong</title><script>console.error("said so"); setTimeout(() => { window.thrown = true; throw new Error("not caught"); })</script>`)
		b.Open(s.URL + "/")
		b.Wait("return window.thrown")
		got := strings.Join(b.Errors(), "; ")
		if b.Engine != "webkit" && (!strings.Contains(got, "said so") || !strings.Contains(got, "not caught")) {
			t.Errorf("the errors are %q", got)
		}
	})
}

// TestDriverSeesWhatLeaves breaks the promise that the other tests keep, in order to see it noticed.
func TestDriverSeesWhatLeaves(t *testing.T) {
	for _, e := range engines {
		t.Run(e.name, func(t *testing.T) {
			tab := e.tab(t)
			s := newServer(t)
			s.Page("/", `<!doctype html><title>leaves</title><img src="http://elsewhere.example/a.png"><script>fetch("https://secret.example/b").catch(() => 0).finally(() => { window.asked = true })</script>`)
			b := browser.NewPage(t, e.name, tab)
			defer b.Close()
			b.Open(s.URL + "/")
			b.Wait("return window.asked")
			b.Errors() // the two that failed
			secret := "CONNECT secret.example:443"
			if e.name == "webkit" {
				secret = "https"
			}
			got := strings.Join(e.process.Outside(), ", ")
			if !strings.Contains(got, "GET http://elsewhere.example/a.png") || !strings.Contains(got, secret) {
				t.Errorf("asked of other machines: %q", got)
			}
		})
	}
}
