package core_test

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// A translated quotation is no misquotation, and nothing of a language that is not known is judged by another one's
// words.
func TestForeign(t *testing.T) {
	german := core.Document{Text: "Anna Lindt sagte: „Wir werden die alte Brücke nicht verkaufen, und das ist auch gut " +
		"so.“ Das war der Stand am Montag."}
	english := core.Document{Text: "ANNA LINDT: We will not sell the old bridge, and that is a good thing. It was " +
		"built by the people of this town."}
	r := core.Checker{}.Against([]core.Document{german}, []core.Document{english})
	if q := r.Quotations[0]; q.Verdict != "unchecked" || !strings.Contains(q.Reason, "different languages") {
		t.Errorf("a translation is %s: %q", q.Verdict, q.Reason)
	}
	r = core.Checker{}.Against([]core.Document{{Text: "“Wir werden die alte Brücke nicht verkaufen”, said Ms. Lindt of " +
		"the plan that the council had for it."}}, []core.Document{german})
	if q := r.Quotations[0]; q.Verdict != "verbatim" {
		t.Errorf("a quotation in the source's language is %s", q.Verdict)
	}
	// "no" and "not" are other words in a language that has no file.
	draft := core.Document{Language: "tlh", Text: "“jabbI' not ghItlhmeH Daq no Hol mughwI' 'oH”"}
	source := core.Document{Language: "tlh", Text: "jabbI' ghItlhmeH Daq Hol mughwI' 'oH"}
	r = core.Checker{}.Against([]core.Document{draft}, []core.Document{source})
	for _, m := range r.Quotations[0].Matches {
		for _, c := range m.Changes {
			if strings.HasPrefix(c.Rule, "sense.") || c.Rule == "word.function" {
				t.Errorf("%s in a language that nothing is known of", c.Rule)
			}
		}
	}
	if len(r.Documents[0].Unjudged) < 5 {
		t.Errorf("the report says of it only that %v were not judged", r.Documents[0].Unjudged)
	}
}

// A source of a few words is in the language of its draft, as a draft of a few is in that of its source.
func TestFewWordsAreInTheLanguageOfTheOtherText(t *testing.T) {
	for _, c := range [][2]string{
		{"“Ten percent is enough,” she said.", "10% is enough."},
		{"“10% is enough,” she said.", "Ten percent is enough."},
		{"“We meet at half past seven,” he said.", "We meet at 7:30."},
		{"»Vi mødes klokken syv,« siger hun.", "Vi mødes klokken 7."},
	} {
		r := core.Checker{}.Against([]core.Document{{Text: c[0]}}, []core.Document{{Text: c[1]}})
		if len(r.Quotations) != 1 || r.Quotations[0].Verdict != "verbatim" ||
			r.Documents[0].Language != r.Documents[1].Language {
			t.Errorf("%s (%s) of %s (%s): %v", c[0], r.Documents[0].Language, c[1], r.Documents[1].Language, r.Quotations)
		}
	}
	given := core.Document{Text: "10% is enough.", Language: "de"}
	r := core.Checker{}.Against([]core.Document{{Text: "“Ten percent is enough,” she said."}}, []core.Document{given})
	if r.Documents[1].Language != "de" {
		t.Errorf("a language that was given became %s", r.Documents[1].Language)
	}
}
