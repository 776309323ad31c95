package main

import (
	"os"

	"github.com/quotedrift/quotedrift/core"
)

// sample writes the report of the sample that the page opens with, as the module would: a stranger sees what the tool
// does before anything of the module has been asked for.
func (s *site) sample() error {
	var documents []core.Document
	for _, name := range []string{"draft.txt", "transcript.txt"} {
		text, err := os.ReadFile(s.source("cmd/quotedrift/samples", name))
		if err != nil {
			return err
		}
		documents = append(documents, core.Document{Path: name, Text: string(text)})
	}
	report := core.Checker{Offsets: core.UTF16}.Against(documents[:1], documents[1:])
	return s.write("samples/draft.json", report.AppendJSON(nil))
}
