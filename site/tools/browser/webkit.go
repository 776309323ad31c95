package browser

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// A webkit is a session of WebKitWebDriver, which has one at a time: one MiniBrowser, in which a tab is a window.
type webkit struct {
	classic
	first string // the window that MiniBrowser started with; it stays, so that the browser does
}

func startWebKit(ctx context.Context, p *Process) (driver, error) {
	binaries, err := filepath.Glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")
	if err != nil || len(binaries) == 0 {
		return nil, errors.New("MiniBrowser of webkit2gtk-driver is not installed (make browsers)")
	}
	// Xvfb takes the first display that is free and writes its number.
	display, err := p.run(ctx, nil, regexp.MustCompile(`^(\d+)$`), "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp")
	if err != nil {
		return nil, err
	}
	// Now and then MiniBrowser never calls its driver, and then it never will: both are started anew.
	for {
		w, err := webkitSession(ctx, p, binaries[0], display[1])
		if err == nil {
			return w, nil
		}
		if ctx.Err() != nil || !errors.Is(err, context.DeadlineExceeded) {
			return nil, err
		}
		p.endLast()
	}
}

// sessionPatience is how long a session of WebKit is waited for; it takes a second on a busy machine.
const sessionPatience = 15 * time.Second

func webkitSession(ctx context.Context, p *Process, binary, display string) (*webkit, error) {
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	env := []string{"DISPLAY=:" + display, "GTK_THEME=Adwaita", "NO_AT_BRIDGE=1", "LIBGL_ALWAYS_SOFTWARE=1"}
	if _, err := p.run(ctx, env, nil, "WebKitWebDriver", "--port="+strconv.Itoa(port)); err != nil {
		return nil, err
	}
	w := &webkit{classic: classic{base: fmt.Sprintf("http://127.0.0.1:%d", port)}}
	try, cancel := context.WithTimeout(ctx, sessionPatience)
	defer cancel()
	if err := w.ready(try); err != nil {
		return nil, err
	}
	var session struct {
		ID string `json:"sessionId"`
	}
	err = w.post(try, "/session", object{"capabilities": object{"alwaysMatch": object{
		"proxy":                    p.proxy.capability(),
		"webkitgtk:browserOptions": object{"binary": binary, "args": []string{"--automation"}},
	}}}, &session)
	if err != nil {
		return nil, err
	}
	w.base += "/session/" + session.ID
	return w, w.get(ctx, "/window", &w.first)
}

// ready waits until the driver answers; it prints nothing when it does.
func (w *webkit) ready(ctx context.Context) error {
	for {
		var status struct {
			Ready bool `json:"ready"`
		}
		if err := w.get(ctx, "/status", &status); err == nil && status.Ready {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("WebKitWebDriver did not start: %w", ctx.Err())
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	return l.Addr().(*net.TCPAddr).Port, l.Close()
}

func (w *webkit) tab(ctx context.Context) (Tab, error) {
	var made struct {
		Handle string `json:"handle"`
	}
	if err := w.post(ctx, "/window/new", object{"type": "window"}, &made); err != nil {
		return nil, err
	}
	t := &webkitTab{w, made.Handle}
	if err := w.post(ctx, "/window", object{"handle": t.handle}, nil); err != nil {
		return nil, err
	}
	return t, t.Resize(ctx, 1280, 800)
}

func (w *webkit) close(ctx context.Context) { _ = w.send(ctx, http.MethodDelete, "", nil, nil) }

type webkitTab struct {
	*webkit
	handle string
}

func (t *webkitTab) Navigate(ctx context.Context, url string) error {
	return t.post(ctx, "/url", object{"url": url}, nil)
}

func (t *webkitTab) Call(ctx context.Context, function, list string) (json.RawMessage, error) {
	var got struct {
		Value json.RawMessage `json:"value"`
		Error string          `json:"error"`
	}
	script := `const done = arguments[1];
(` + function + `)(arguments[0]).then((value) => done({ value: JSON.stringify(value) ?? "null" }), (error) => done({ error: String(error) + "\n" + (error?.stack ?? "") }))`
	if err := t.post(ctx, "/execute/async", object{"script": script, "args": []any{list}}, &got); err != nil {
		return nil, err
	}
	if got.Error != "" {
		return nil, errors.New(strings.TrimSpace(got.Error))
	}
	var s string
	err := json.Unmarshal(got.Value, &s)
	return json.RawMessage(s), err
}

func (t *webkitTab) Act(ctx context.Context, sources []Source) error {
	return t.post(ctx, "/actions", object{"actions": sources}, nil)
}

// elementKey is the name under which WebDriver writes an element.
const elementKey = "element-6066-11e4-a52e-4f735466cecf"

func (t *webkitTab) Files(ctx context.Context, selector string, paths []string) error {
	var element map[string]string
	if err := t.post(ctx, "/execute/sync", object{"script": "return (" + find + ")(arguments[0])", "args": []any{selector}}, &element); err != nil {
		return err
	}
	return t.post(ctx, "/element/"+element[elementKey]+"/value", object{"text": strings.Join(paths, "\n")}, nil)
}

// Resize sets the window, whose edges and bars are measured first.
func (t *webkitTab) Resize(ctx context.Context, width, height int) error {
	var edge []int
	if err := t.post(ctx, "/execute/sync", object{"script": "return [outerWidth - innerWidth, outerHeight - innerHeight]", "args": []any{}}, &edge); err != nil {
		return err
	}
	if len(edge) != 2 {
		return errors.New("the window has no size")
	}
	return t.post(ctx, "/window/rect", object{"x": 0, "y": 0, "width": width + edge[0], "height": height + edge[1]}, nil)
}

func (t *webkitTab) Emulate(_ context.Context, m Media) error {
	if m != (Media{}) {
		return ErrCannot
	}
	return nil
}

func (t *webkitTab) Screenshot(ctx context.Context) ([]byte, error) {
	var data string
	if err := t.get(ctx, "/screenshot", &data); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(data)
}

// Errors is always empty: the driver does not tell them.
func (t *webkitTab) Errors() []string { return nil }

func (t *webkitTab) Close(ctx context.Context) error {
	if err := t.send(ctx, http.MethodDelete, "/window", nil, nil); err != nil {
		return err
	}
	return t.post(ctx, "/window", object{"handle": t.first}, nil)
}
