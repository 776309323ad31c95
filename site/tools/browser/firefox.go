package browser

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// preferences keep Firefox from asking the network for anything of its own, beyond what it does by itself when it is
// driven. A profile file of its own: they count from the first moment.
var preferences = []string{
	`"app.normandy.enabled", false`,
	`"app.update.disabledForTesting", true`,
	`"browser.safebrowsing.malware.enabled", false`,
	`"browser.safebrowsing.phishing.enabled", false`,
	`"browser.safebrowsing.downloads.enabled", false`,
	`"browser.search.update", false`,
	`"browser.topsites.contile.enabled", false`,
	`"browser.newtabpage.activity-stream.feeds.topsites", false`,
	`"browser.region.network.url", ""`,
	`"browser.shell.checkDefaultBrowser", false`,
	`"datareporting.policy.dataSubmissionEnabled", false`,
	`"dom.push.connection.enabled", false`,
	`"extensions.getAddons.cache.enabled", false`,
	`"extensions.systemAddon.update.enabled", false`,
	`"extensions.update.enabled", false`,
	`"media.gmp-manager.updateEnabled", false`,
	`"network.captive-portal-service.enabled", false`,
	`"network.connectivity-service.enabled", false`,
	`"network.dns.disablePrefetch", true`,
	`"network.prefetch-next", false`,
	`"services.settings.server", "data:,"`,
	`"toolkit.telemetry.server", "data:,"`,
	`"toolkit.telemetry.unified", false`,
}

func startFirefox(ctx context.Context, p *Process) (driver, error) {
	profile := filepath.Join(p.dir, "profile")
	if err := os.Mkdir(profile, 0o777); err != nil {
		return nil, err
	}
	user := "user_pref(" + strings.Join(preferences, ");\nuser_pref(") + ");\n"
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(user), 0o666); err != nil {
		return nil, err
	}
	env := []string{"MOZ_CRASHREPORTER_DISABLE=1", "MOZ_REMOTE_SETTINGS_DEVTOOLS=1"} // the latter lets the server of settings be none
	socket, err := p.run(ctx, env, regexp.MustCompile(`WebDriver BiDi listening on (ws://\S+)`), "firefox-esr",
		"--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0", "--remote-allow-system-access")
	if err != nil {
		return nil, err
	}
	b, err := dial(ctx, socket[1]+"/session")
	if err != nil {
		return nil, err
	}
	b.media = b.firefoxMedia
	capabilities := object{"capabilities": object{"alwaysMatch": object{"proxy": p.proxy.capability()}}}
	if err := b.command(ctx, "session.new", capabilities, nil); err != nil {
		return nil, err
	}
	return b, b.command(ctx, "session.subscribe", object{"events": []string{"log.entryAdded"}}, nil)
}

// firefoxMedia sets the preferences behind the media queries, from Firefox's own window: they hold for all tabs, so each
// new tab sets them anew.
func (b *bidi) firefoxMedia(ctx context.Context, _ string, m Media) error {
	var tree struct {
		Contexts []struct {
			Context string `json:"context"`
		} `json:"contexts"`
	}
	if err := b.command(ctx, "browsingContext.getTree", object{"moz:scope": "chrome"}, &tree); err != nil {
		return err
	}
	if len(tree.Contexts) == 0 {
		return fmt.Errorf("firefox has no window")
	}
	choose := func(yes bool, a, b int) int {
		if yes {
			return a
		}
		return b
	}
	script := fmt.Sprintf(`() => { for (const [name, value] of [
		["layout.css.prefers-color-scheme.content-override", %d],
		["browser.display.document_color_use", %d],
		["ui.prefersReducedMotion", %d],
	]) Services.prefs.setIntPref(name, value); }`, choose(m.Dark, 0, 1), choose(m.ForcedColors, 2, 0), choose(m.ReducedMotion, 1, 0))
	var got struct {
		Type    string `json:"type"`
		Details struct {
			Text string `json:"text"`
		} `json:"exceptionDetails"`
	}
	err := b.command(ctx, "script.callFunction", object{
		"functionDeclaration": script, "target": object{"context": tree.Contexts[0].Context}, "awaitPromise": false,
	}, &got)
	if err == nil && got.Type == "exception" {
		err = fmt.Errorf("preferences: %s", got.Details.Text)
	}
	return err
}
