package core_test

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// TestInterview: what a file sets apart as a question is somebody else's than the answers. A quotation that runs from
// one into the other, and a question that is given to the person who answers, are for a look; nothing is an accusation,
// and labels tell more than type.
func TestInterview(t *testing.T) {
	text := "Ilse Marr has run the crossing for thirty years.\n\nHow did you come to take over the ferry?\n\n" +
		"My father broke his wrist in the spring. I was meant to stay for a month.\n\n" +
		"And what did the harbour board say to that?\n\n" +
		"They said nothing at all for two years. Then a letter came.\n"
	asked := func(text string) (out []core.Markup) {
		for _, q := range []string{"How did you come to take over the ferry?",
			"And what did the harbour board say to that?"} {
			m := core.Markup{Kind: core.TurnMarkup}
			m.Start = strings.Index(text, q)
			m.End = m.Start + len(q)
			out = append(out, m)
		}
		return out
	}
	labelled := strings.NewReplacer("How did", "Courier: How did", "My father", "Marr: My father",
		"And what", "Courier: And what", "They said", "Marr: They said").Replace(text)
	for _, c := range []struct{ draft, source, want string }{
		{"“I was meant to stay for a month,” Ilse Marr said.", text, "verbatim"},
		{"“I was meant to stay for a month. And what did the harbour board say to that?” Ilse Marr said.", text,
			"meaning (look) speaker.turn"},
		{"“How did you come to take over the ferry? My father broke his wrist,” Ilse Marr said.", text,
			"meaning (look) speaker.turn"},
		{"“And what did the harbour board say to that?” Ilse Marr said.", text, "meaning (look) speaker.other"},
		{"“And what did the harbour board say to that?” Tom Birk said.", text, "verbatim"},
		{"“And what did the harbour board say to that?”", text, "verbatim"},
		{"“And what did the harbour board say to that?” Ilse Marr said.", labelled, "meaning speaker.other"},
	} {
		source := core.Document{Text: c.source, Markup: asked(c.source), Format: core.Flow}
		r := core.Checker{}.Against([]core.Document{{Text: c.draft}}, []core.Document{source})
		if len(r.Quotations) != 1 {
			t.Fatalf("%s: %d quotations", c.draft, len(r.Quotations))
		}
		q := r.Quotations[0]
		got := q.Verdict
		if q.Look {
			got += " (look)"
		}
		for _, ch := range q.Matches[0].Changes {
			if ch.Level != "style" {
				got += " " + ch.Rule
			}
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.draft, got, c.want)
		}
	}
	if r := (core.Checker{}).Extract([]core.Document{{Text: text, Markup: asked(text)}}); len(r.Quotations) != 0 {
		t.Errorf("a question is taken for a quotation: %q", r.Quotations[0].Text)
	}
}
