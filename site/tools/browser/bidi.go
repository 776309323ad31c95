package browser

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"
)

// A bidi is a connection that speaks WebDriver BiDi.
type bidi struct {
	socket *websocket.Conn
	end    context.CancelFunc
	media  func(ctx context.Context, context string, m Media) error // how this engine is told what the reader prefers

	mu      sync.Mutex
	last    int
	waiting map[int]chan answer
	logs    map[string][]string // by context
	broken  error
}

// An answer is a message from the browser: the result of a command, its failure, or an event.
type answer struct {
	ID      int             `json:"id"`
	Type    string          `json:"type"`
	Method  string          `json:"method"`
	Result  json.RawMessage `json:"result"`
	Params  json.RawMessage `json:"params"`
	Error   string          `json:"error"`
	Message string          `json:"message"`
}

func dial(ctx context.Context, url string) (*bidi, error) {
	socket, _, err := websocket.Dial(ctx, url, nil)
	if err != nil {
		return nil, err
	}
	socket.SetReadLimit(-1) // screenshots
	live, end := context.WithCancel(context.Background())
	b := &bidi{socket: socket, end: end, waiting: map[int]chan answer{}, logs: map[string][]string{}}
	go b.listen(live)
	return b, nil
}

func (b *bidi) listen(ctx context.Context) {
	for {
		var a answer
		err := wsjson.Read(ctx, b.socket, &a)
		b.mu.Lock()
		switch {
		case err != nil:
			b.broken = err
			for id, to := range b.waiting {
				close(to)
				delete(b.waiting, id)
			}
		case a.Type == "event":
			b.hear(a)
		case b.waiting[a.ID] != nil:
			b.waiting[a.ID] <- a
			delete(b.waiting, a.ID)
		}
		b.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// hear keeps the errors that pages log.
func (b *bidi) hear(a answer) {
	if a.Method != "log.entryAdded" {
		return
	}
	var entry struct {
		Level  string `json:"level"`
		Text   string `json:"text"`
		Source struct {
			Context string `json:"context"`
		} `json:"source"`
	}
	if json.Unmarshal(a.Params, &entry) == nil && entry.Level == "error" {
		b.logs[entry.Source.Context] = append(b.logs[entry.Source.Context], entry.Text)
	}
}

// command sends a command and puts its result into out, where that is not nil.
func (b *bidi) command(ctx context.Context, method string, params any, out any) error {
	to := make(chan answer, 1)
	b.mu.Lock()
	if b.broken != nil {
		defer b.mu.Unlock()
		return fmt.Errorf("%s: the browser is gone: %w", method, b.broken)
	}
	b.last++
	id := b.last
	b.waiting[id] = to
	b.mu.Unlock()
	if err := wsjson.Write(ctx, b.socket, map[string]any{"id": id, "method": method, "params": params}); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	select {
	case a, ok := <-to:
		switch {
		case !ok:
			return fmt.Errorf("%s: the browser is gone", method)
		case a.Type == "error":
			return fmt.Errorf("%s: %s: %s", method, a.Error, a.Message)
		case out == nil:
			return nil
		}
		return json.Unmarshal(a.Result, out)
	case <-ctx.Done():
		return fmt.Errorf("%s: %w", method, ctx.Err())
	}
}

// object is the parameters of a command.
type object = map[string]any

func (b *bidi) tab(ctx context.Context) (Tab, error) {
	var user struct {
		UserContext string `json:"userContext"`
	}
	if err := b.command(ctx, "browser.createUserContext", object{}, &user); err != nil {
		return nil, err
	}
	var made struct {
		Context string `json:"context"`
	}
	if err := b.command(ctx, "browsingContext.create", object{"type": "tab", "userContext": user.UserContext}, &made); err != nil {
		return nil, err
	}
	t := &bidiTab{bidi: b, user: user.UserContext, context: made.Context}
	if err := t.Emulate(ctx, Media{}); err != nil {
		return nil, err
	}
	return t, t.Resize(ctx, 1280, 800)
}

func (b *bidi) close(ctx context.Context) {
	_ = b.command(ctx, "browser.close", object{}, nil)
	b.end()
}

type bidiTab struct {
	bidi    *bidi
	user    string // the user context: storage of its own
	context string
}

func (t *bidiTab) Navigate(ctx context.Context, url string) error {
	return t.bidi.command(ctx, "browsingContext.navigate", object{"context": t.context, "url": url, "wait": "complete"}, nil)
}

// A remote is a value as BiDi describes it.
type remote struct {
	Type     string          `json:"type"`
	Value    json.RawMessage `json:"value"`
	SharedID string          `json:"sharedId"`
}

func (t *bidiTab) call(ctx context.Context, function string, args ...any) (remote, error) {
	list := make([]any, 0, len(args))
	for _, a := range args {
		list = append(list, object{"type": "string", "value": a})
	}
	var got struct {
		Type    string `json:"type"`
		Result  remote `json:"result"`
		Details struct {
			Text string `json:"text"`
		} `json:"exceptionDetails"`
	}
	err := t.bidi.command(ctx, "script.callFunction", object{
		"functionDeclaration": function, "target": object{"context": t.context}, "arguments": list, "awaitPromise": true,
	}, &got)
	if err == nil && got.Type == "exception" {
		err = errors.New(got.Details.Text)
	}
	return got.Result, err
}

func (t *bidiTab) Call(ctx context.Context, function, list string) (json.RawMessage, error) {
	r, err := t.call(ctx, "async (list) => JSON.stringify(await ("+function+")(list)) ?? 'null'", list)
	if err != nil {
		return nil, err
	}
	var s string
	err = json.Unmarshal(r.Value, &s)
	return json.RawMessage(s), err
}

func (t *bidiTab) Act(ctx context.Context, sources []Source) error {
	return t.bidi.command(ctx, "input.performActions", object{"context": t.context, "actions": sources}, nil)
}

func (t *bidiTab) Files(ctx context.Context, selector string, paths []string) error {
	r, err := t.call(ctx, "(selector) => ("+find+")(selector)", selector)
	if err != nil {
		return err
	}
	return t.bidi.command(ctx, "input.setFiles", object{"context": t.context, "element": object{"sharedId": r.SharedID}, "files": paths}, nil)
}

func (t *bidiTab) Resize(ctx context.Context, width, height int) error {
	return t.bidi.command(ctx, "browsingContext.setViewport", object{"context": t.context, "viewport": object{"width": width, "height": height}}, nil)
}

func (t *bidiTab) Emulate(ctx context.Context, m Media) error { return t.bidi.media(ctx, t.context, m) }

func (t *bidiTab) Screenshot(ctx context.Context) ([]byte, error) {
	var got struct {
		Data string `json:"data"`
	}
	if err := t.bidi.command(ctx, "browsingContext.captureScreenshot", object{"context": t.context}, &got); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(got.Data)
}

func (t *bidiTab) Errors() []string {
	t.bidi.mu.Lock()
	defer t.bidi.mu.Unlock()
	logs := t.bidi.logs[t.context]
	delete(t.bidi.logs, t.context)
	for i, l := range logs {
		logs[i] = strings.TrimSpace(l)
	}
	return logs
}

func (t *bidiTab) Close(ctx context.Context) error {
	return t.bidi.command(ctx, "browser.removeUserContext", object{"userContext": t.user}, nil)
}
