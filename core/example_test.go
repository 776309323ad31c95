package core_test

import (
	"fmt"

	"github.com/quotedrift/quotedrift/core"
)

const (
	article    = "“I did vote for the cheap paint,” Maja Lindqvist said. “Nobody in this room wants to do it twice.”"
	transcript = "1\n00:04:10,000 --> 00:04:14,000\nLINDQVIST: I did not vote for the cheap paint.\n\n" +
		"2\n00:04:15,000 --> 00:04:18,000\nNobody in this room wants to do it twice.\n"
)

// The documentation and the README show this one.
func ExampleChecker_Against() {
	draft := core.Document{Path: "draft.txt", Text: article}
	source := core.Document{Path: "talk.srt", Text: transcript, Format: core.SRT}
	report := core.Checker{Profile: "news"}.Against([]core.Document{draft}, []core.Document{source})
	for _, q := range report.Quotations {
		fmt.Println(q.Verdict, q.Text)
	}
	// Output:
	// meaning I did vote for the cheap paint,
	// verbatim Nobody in this room wants to do it twice.
}

func ExampleChecker_Extract() {
	report := core.Checker{}.Extract([]core.Document{{Text: article}})
	for _, q := range report.Quotations {
		fmt.Printf("%s: %s\n", q.Speaker.Name, q.Text)
	}
	// Output:
	// Maja Lindqvist: I did vote for the cheap paint,
	// Maja Lindqvist: Nobody in this room wants to do it twice.
}

func ExampleReport_AppendJSON() {
	report := core.Checker{Offsets: core.UTF16}.Extract([]core.Document{{Text: "“So be it,” he said."}})
	fmt.Printf("%s\n", report.AppendJSON(nil))
	// Output:
	// {"schema":"quotedrift.report/1","offsets":"utf16","profile":"strict","documents":[{"id":"d1","language":"en","length":20,"role":"article"}],"quotations":[{"id":"q1","document":"d1","kind":"speech","span":{"start":1,"end":10},"marks":{"start":0,"end":11},"parts":[{"start":1,"end":10}],"text":"So be it,","speaker":{"name":"","mention":{"start":12,"end":14},"cue":{"start":15,"end":19},"confidence":0.98}}],"summary":{"quotations":1,"kinds":{"speech":1}}}
}
