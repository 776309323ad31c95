package build

import (
	"bytes"
	"fmt"
	"os"

	"github.com/quotedrift/quotedrift/core"
	"github.com/quotedrift/quotedrift/wasm/internal/host"
)

// Ask starts a module and asks it one question, to which the core in this process knows the answer. It is an error
// unless the module says the same bytes.
func Ask(module []byte) error {
	draft := []core.Document{{ID: "draft", Text: "“I did vote for the cheap paint, and it cost 4.2 million,” said Maja Lindqvist. “So be it.”"}}
	source := []core.Document{{ID: "source", Text: "LINDQVIST: I did not vote for the cheap paint, and it cost two million."}}
	want := string(core.Checker{}.Against(draft, source).AppendJSON(nil))

	var said bytes.Buffer
	live, err := host.Start(module, &said, false)
	if err != nil {
		return fmt.Errorf("the module does not start: %s%w", said.Bytes(), err)
	}
	defer func() { _ = live.Close() }()
	got, err := live.Ask(host.Frame(host.Check, core.Checker{}, "", draft, source), File)
	if err != nil {
		return fmt.Errorf("the module gives no answer: %s%w", said.Bytes(), err)
	}
	if got != want {
		return fmt.Errorf("the module gives another answer than the core: %s", got)
	}
	return nil
}

// write writes a module that answers as it should.
func write(to string, module []byte) error {
	if err := Ask(module); err != nil {
		return err
	}
	return os.WriteFile(to, module, 0o666)
}
