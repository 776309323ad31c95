package browser

import (
	"context"
	"encoding/json"
	"errors"
)

// A Tab is one tab of a browser.
type Tab interface {
	// Navigate opens a URL and returns when it has loaded.
	Navigate(ctx context.Context, url string) error
	// Call calls a function of the source given with arguments that JSON can hold, awaits what it returns, and returns
	// that as JSON. The function is async and takes one argument: the JSON of a list.
	Call(ctx context.Context, function, list string) (json.RawMessage, error)
	// Act plays keys and pointer moves, as the actions of WebDriver.
	Act(ctx context.Context, sources []Source) error
	// Files chooses files in the file input that the selector finds.
	Files(ctx context.Context, selector string, paths []string) error
	// Resize makes the page that many CSS pixels large.
	Resize(ctx context.Context, width, height int) error
	// Emulate sets what the reader prefers; the zero Media is a browser fresh from its box.
	Emulate(ctx context.Context, m Media) error
	// Screenshot is a PNG of what is seen.
	Screenshot(ctx context.Context) ([]byte, error)
	// Errors lists what the page has logged as errors, exceptions that nothing caught among them, since the last call.
	Errors() []string
	Close(ctx context.Context) error
}

// Media is what a reader prefers.
type Media struct {
	Dark          bool
	ForcedColors  bool
	ReducedMotion bool
}

// ErrCannot is returned for what an engine has no way to do.
var ErrCannot = errors.New("this engine cannot be asked to")

// A Source is one device of a sequence of WebDriver actions.
type Source struct {
	Type       string         `json:"type"`
	ID         string         `json:"id"`
	Parameters map[string]any `json:"parameters,omitempty"`
	Actions    []Action       `json:"actions"`
}

// An Action is one tick of a Source.
type Action struct {
	Type     string `json:"type"`
	Value    string `json:"value,omitempty"`
	X        int    `json:"x"`
	Y        int    `json:"y"`
	Button   int    `json:"button"`
	Duration int    `json:"duration"`
}

// MarshalJSON writes only the fields that the type of the action has: drivers refuse others.
func (a Action) MarshalJSON() ([]byte, error) {
	m := map[string]any{"type": a.Type}
	switch a.Type {
	case "keyDown", "keyUp":
		m["value"] = a.Value
	case "pointerMove":
		m["x"], m["y"], m["duration"] = a.X, a.Y, a.Duration
	case "pointerDown", "pointerUp":
		m["button"] = a.Button
	case "pause":
		m["duration"] = a.Duration
	}
	return json.Marshal(m)
}
