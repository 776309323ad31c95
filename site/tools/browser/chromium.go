package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
)

// quiet are the flags that keep Chromium from asking the network for anything of its own, and let it run as root.
var quiet = []string{
	"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-default-browser-check",
	"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps",
	"--disable-extensions", "--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate", "--disable-domain-reliability",
	"--disable-dev-shm-usage", "--hide-scrollbars",
}

func startChromium(ctx context.Context, p *Process) (driver, error) {
	binary, err := exec.LookPath("chromium")
	if err != nil {
		return nil, fmt.Errorf("chromium is not installed (make browsers)")
	}
	port, err := p.run(ctx, nil, regexp.MustCompile(`started successfully on port (\d+)`), "chromedriver", "--port=0")
	if err != nil {
		return nil, err
	}
	c := classic{base: "http://127.0.0.1:" + port[1] + "/session"}
	var session struct {
		ID           string `json:"sessionId"`
		Capabilities struct {
			Socket string `json:"webSocketUrl"`
		} `json:"capabilities"`
	}
	err = c.post(ctx, "", object{"capabilities": object{"alwaysMatch": object{
		"webSocketUrl": true,
		"proxy":        p.proxy.capability(),
		"goog:chromeOptions": object{
			"binary": binary,
			"args":   append([]string{"--user-data-dir=" + filepath.Join(p.dir, "profile")}, quiet...),
		},
	}}}, &session)
	if err != nil {
		return nil, err
	}
	b, err := dial(ctx, session.Capabilities.Socket)
	if err != nil {
		return nil, err
	}
	b.media = b.chromiumMedia
	return b, b.command(ctx, "session.subscribe", object{"events": []string{"log.entryAdded"}}, nil)
}

// chromiumMedia asks by the DevTools protocol: BiDi has no colour schemes.
func (b *bidi) chromiumMedia(ctx context.Context, tab string, m Media) error {
	feature := func(name, value string, on bool) object {
		if !on {
			value = ""
		}
		return object{"name": name, "value": value}
	}
	scheme := "light"
	if m.Dark {
		scheme = "dark"
	}
	_, err := b.devtools(ctx, tab, "Emulation.setEmulatedMedia", object{"features": []object{
		feature("prefers-color-scheme", scheme, true),
		feature("forced-colors", "active", m.ForcedColors),
		feature("prefers-reduced-motion", "reduce", m.ReducedMotion),
	}})
	return err
}

// devtools sends a command of Chromium's own protocol to a tab.
func (b *bidi) devtools(ctx context.Context, tab, method string, params object) (json.RawMessage, error) {
	var got struct {
		Session string          `json:"session"`
		Result  json.RawMessage `json:"result"`
	}
	if err := b.command(ctx, "goog:cdp.getSession", object{"context": tab}, &got); err != nil {
		return nil, err
	}
	err := b.command(ctx, "goog:cdp.sendCommand", object{"method": method, "params": params, "session": got.Session}, &got)
	return got.Result, err
}
