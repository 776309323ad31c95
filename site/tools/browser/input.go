package browser

import (
	"context"
	"strings"
	"unicode/utf8"
)

// keys are the names of keys that write nothing, as KeyboardEvent.key has them.
var keys = map[string]string{
	"Backspace": "\uE003", "Tab": "\uE004", "Enter": "\uE007", "Shift": "\uE008", "Control": "\uE009", "Alt": "\uE00A",
	"Escape": "\uE00C", "Space": " ", "PageUp": "\uE00E", "PageDown": "\uE00F", "End": "\uE010", "Home": "\uE011",
	"ArrowLeft": "\uE012", "ArrowUp": "\uE013", "ArrowRight": "\uE014", "ArrowDown": "\uE015", "Delete": "\uE017",
	"Meta": "\uE03D", "F8": "\uE038",
}

// clicks is how often Click goes after an element that moves away.
const clicks = 5

// Click clicks an element with the mouse, after waiting until it is shown and stands still. A page that is still at work may
// move it between the look and the click; then it is clicked again, where it is now.
func (p *Page) Click(selector string) {
	p.t.Helper()
	for range clicks {
		x, y := p.point(selector)
		p.Run(`const e = find(args[0]);
delete window.clicked;
addEventListener("pointerdown", ({ clientX: x, clientY: y }) => {
  window.clicked = [...e.getClientRects()].some((r) => r.left <= x && x <= r.right && r.top <= y && y <= r.bottom);
}, { capture: true, once: true });`, selector)
		p.ClickAt(x, y)
		if !p.away() {
			return
		}
	}
	p.t.Fatalf("%s: %s moves away from each click", p.Engine, selector)
}

// away reports whether the last click fell where its element no longer was. A click that led to another page, or into a
// frame, did not.
func (p *Page) away() bool {
	p.t.Helper()
	ctx, cancel := p.context()
	defer cancel()
	raw, err := p.call(ctx, `return window.clicked === false`, nil)
	return err == nil && string(raw) == "true"
}

// ClickAt clicks a place of the page's window, in CSS pixels.
func (p *Page) ClickAt(x, y int) {
	p.t.Helper()
	p.act("click", Source{Type: "pointer", ID: "mouse", Parameters: object{"pointerType": "mouse"}, Actions: []Action{
		{Type: "pointerMove", X: x, Y: y}, {Type: "pointerDown"}, {Type: "pointerUp"},
	}})
}

// Hover moves the mouse over an element.
func (p *Page) Hover(selector string) {
	p.t.Helper()
	x, y := p.point(selector)
	p.act("hover", Source{Type: "pointer", ID: "mouse", Parameters: object{"pointerType": "mouse"}, Actions: []Action{{Type: "pointerMove", X: x, Y: y}}})
}

// Press presses keys one after the other, each with what is held: Press("Tab", "Shift+Tab", "Control+a").
func (p *Page) Press(names ...string) {
	p.t.Helper()
	var actions []Action
	for _, name := range names {
		chord := strings.Split(name, "+")
		for i, k := range chord {
			if code, ok := keys[k]; ok {
				chord[i] = code
			} else if utf8.RuneCountInString(k) != 1 {
				p.t.Fatalf("there is no key %q", k)
			}
		}
		for _, k := range chord {
			actions = append(actions, Action{Type: "keyDown", Value: k})
		}
		for i := len(chord) - 1; i >= 0; i-- {
			actions = append(actions, Action{Type: "keyUp", Value: chord[i]})
		}
	}
	p.act("press "+strings.Join(names, " "), Source{Type: "key", ID: "keyboard", Actions: actions})
}

// Type clicks an element and types a text into it, key by key.
func (p *Page) Type(selector, text string) {
	p.t.Helper()
	p.Click(selector)
	var actions []Action
	for _, r := range text {
		k := string(r)
		if r == '\n' {
			k = keys["Enter"]
		}
		actions = append(actions, Action{Type: "keyDown", Value: k}, Action{Type: "keyUp", Value: k})
	}
	p.act("type", Source{Type: "key", ID: "keyboard", Actions: actions})
}

// Fill gives a field a text at once, as a paste of all of it would: for texts that take too long to type.
func (p *Page) Fill(selector, text string) {
	p.t.Helper()
	p.Wait(`const e = find(args[0]);
if (!e) return false;
e.focus();
e.value = args[1];
e.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertFromPaste" }));
e.dispatchEvent(new Event("change", { bubbles: true }));
return true`, selector, text)
}

func (p *Page) act(what string, s Source) {
	p.t.Helper()
	p.do(what, func(ctx context.Context) error { return p.tab.Act(ctx, []Source{s}) })
}
