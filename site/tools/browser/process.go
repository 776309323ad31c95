package browser

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"time"
)

// Engines are the names that Start knows.
var Engines = []string{"chromium", "firefox", "webkit"}

// A Process is a running browser.
type Process struct {
	Engine string

	driver  driver
	proxy   *proxy
	dir     string // profile and logs; gone at the end
	running []*exec.Cmd
}

// A driver is what differs between the engines.
type driver interface {
	tab(ctx context.Context) (Tab, error)
	close(ctx context.Context)
}

// Start starts a browser. Where it is not installed, the error says which programs are missing.
func Start(ctx context.Context, engine string) (*Process, error) {
	start, ok := map[string]func(context.Context, *Process) (driver, error){
		"chromium": startChromium, "firefox": startFirefox, "webkit": startWebKit,
	}[engine]
	if !ok {
		return nil, fmt.Errorf("there is no engine %q: it is %s", engine, strings.Join(Engines, ", "))
	}
	dir, err := os.MkdirTemp("", "quotedrift-"+engine+"-")
	if err != nil {
		return nil, err
	}
	p := &Process{Engine: engine, dir: dir}
	if p.proxy, err = startProxy(); err == nil {
		p.driver, err = start(ctx, p)
	}
	if err != nil {
		p.Close()
		return nil, fmt.Errorf("%s: %w", engine, err)
	}
	return p, nil
}

// Tab opens a tab with storage of its own, empty.
func (p *Process) Tab(ctx context.Context) (Tab, error) { return p.driver.tab(ctx) }

// Outside lists what the browser has asked of other machines since the last call: "GET http://host/path", "CONNECT
// host:443"; of WebKit only "https", where it is that.
func (p *Process) Outside() []string { return p.proxy.take() }

// Close ends the browser and all that was started for it.
func (p *Process) Close() {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if p.driver != nil {
		p.driver.close(ctx)
	}
	for len(p.running) > 0 {
		p.endLast()
	}
	if p.proxy != nil {
		p.proxy.close()
	}
	_ = os.RemoveAll(p.dir)
}

// endLast ends the program that was started last.
func (p *Process) endLast() {
	cmd := p.running[len(p.running)-1]
	p.running = p.running[:len(p.running)-1]
	// The whole group: a driver's browser is its child.
	_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
	_ = cmd.Wait()
}

// run starts a program that ends with the Process, and waits until it has printed a line that the expression matches. It
// returns the expression's groups. Without an expression it waits for nothing.
func (p *Process) run(ctx context.Context, env []string, ready *regexp.Regexp, name string, args ...string) ([]string, error) {
	path, err := exec.LookPath(name)
	if err != nil {
		return nil, fmt.Errorf("%s is not installed (make browsers)", name)
	}
	cmd := exec.Command(path, args...)
	cmd.Env = append(os.Environ(), env...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	// A pipe of the system, not of exec: Wait must not wait for what a killed program's children still hold.
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	cmd.Stdout, cmd.Stderr = w, w
	if err := cmd.Start(); err != nil {
		return nil, errors.Join(err, r.Close(), w.Close())
	}
	p.running = append(p.running, cmd)
	_ = w.Close()

	if ready == nil {
		go func() {
			_, _ = io.Copy(io.Discard, r)
			_ = r.Close()
		}()
		return nil, nil
	}
	found := make(chan []string, 1)
	said := make(chan string, 1)
	go func() {
		defer func() { _ = r.Close() }()
		var all strings.Builder
		lines := bufio.NewScanner(r)
		for lines.Scan() {
			if m := ready.FindStringSubmatch(lines.Text()); m != nil {
				found <- m
				break
			}
			all.WriteString(lines.Text() + "\n")
		}
		_, _ = io.Copy(io.Discard, r)
		said <- all.String()
	}()
	select {
	case m := <-found:
		return m, nil
	case s := <-said:
		return nil, fmt.Errorf("%s ended: %s", name, s)
	case <-ctx.Done():
		return nil, fmt.Errorf("%s did not start: %w", name, ctx.Err())
	}
}
