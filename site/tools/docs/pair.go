package docs

import (
	"fmt"
	"html"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core"
	"github.com/yuin/goldmark/util"
)

// A pair is an example of a rule: what was printed, what was said, and what the core says of it.
type pair struct {
	rule, level   string
	printed, said string
	report        *core.Report
	change        *core.Change // of the rule; in said where the source has a place for it
}

// judge runs the core on an example. head is its rule and level, as the page says them; an example that is judged
// otherwise is an error.
func judge(head []string, body string) (*pair, error) {
	if len(head) != 2 {
		return nil, fmt.Errorf("a pair has a rule and a level, not %q", head)
	}
	printed, said, ok := strings.Cut(body, "\nsaid: ")
	printed, ok2 := strings.CutPrefix(printed, "printed: ")
	if !ok || !ok2 {
		return nil, fmt.Errorf("%s: a pair has a line of what was printed and one of what was said", head[0])
	}
	p := &pair{rule: head[0], level: head[1], printed: printed, said: strings.TrimSuffix(said, "\n")}
	p.said = strings.Replace(p.said, stretch, stretched, 1)
	p.report = check("", p.printed, p.said)
	p.change = find(p.report, p.rule)
	if p.change == nil {
		return nil, fmt.Errorf("%s: the core does not find it in %q", p.rule, p.printed)
	}
	if p.change.Level != p.level {
		return nil, fmt.Errorf("%s: the level is %s, not %s", p.rule, p.change.Level, p.level)
	}
	return p, nil
}

func check(profile, printed, said string) *core.Report {
	return core.Checker{Profile: profile, Offsets: core.Byte}.Against([]core.Document{{Text: printed, Language: "en"}}, []core.Document{{Text: said, Language: "en"}})
}

// find is the first change of that rule in the report; nil where there is none.
func find(r *core.Report, rule string) *core.Change {
	for _, q := range r.Quotations {
		for _, list := range [][]core.Change{q.Changes, best(q)} {
			for i := range list {
				if list[i].Rule == rule {
					return &list[i]
				}
			}
		}
	}
	return nil
}

func best(q core.Quotation) []core.Change {
	if len(q.Matches) == 0 {
		return nil
	}
	return q.Matches[0].Changes
}

// write shows the pair: both texts with the place of the change, its reason and its repair.
func (p *pair) write(w util.BufWriter) error {
	seen, words := p.level, p.level // how it is shown, and the word for it
	switch {
	case p.change.Look:
		seen, words = "look", "○ "+p.level+", look"
	case p.rule == "quote.missing":
		seen = "missing"
	}
	fmt.Fprintf(w, "<figure class=\"pair\" data-level=\"%s\">\n<dl>\n", seen)
	side := func(name, text string, at core.Piece) {
		fmt.Fprintf(w, "<dt>%s</dt><dd>%s", name, lines(text[:at.Start]))
		if at.Start < at.End {
			fmt.Fprintf(w, "<mark><span class=\"vh\">[marked: </span>%s<span class=\"vh\">]</span></mark>", lines(text[at.Start:at.End]))
		}
		fmt.Fprintf(w, "%s</dd>\n", lines(text[at.End:]))
	}
	side("printed", p.printed, p.change.Quotation)
	side("said", p.said, p.change.Source)
	fmt.Fprintf(w, "</dl>\n<figcaption><span class=\"level\">%s</span> %s", words, html.EscapeString(p.change.Reason))
	if r := p.change.Repair; r != nil {
		fmt.Fprintf(w, " <span class=\"repair\">→ %s</span>", html.EscapeString(repair(r)))
	}
	if also := p.also(); len(also) > 0 {
		fmt.Fprintf(w, " <span class=\"also\">Also found here: %s.</span>", html.EscapeString(strings.Join(also, ", ")))
	}
	_, err := fmt.Fprint(w, "</figcaption>\n</figure>\n")
	return err
}

// also names the other rules that the example meets.
func (p *pair) also() []string {
	var names []string
	for _, q := range p.report.Quotations {
		for _, c := range best(q) {
			if c.Level != "style" && c.Rule != p.rule && !slices.Contains(names, c.Rule) {
				names = append(names, c.Rule)
			}
		}
	}
	return names
}

// repair says a repair as an order to the editor.
func repair(r *core.Repair) string {
	words := "“" + strings.TrimSpace(r.Text) + "”"
	switch r.Kind {
	case "restore":
		return "restore " + words
	case "bracket":
		return "put it in brackets: " + words
	case "ellipsis":
		return "show the gap: " + words
	case "unquote":
		return "take the quotation marks away"
	}
	return r.Kind + " it"
}

// A stretch of a source stands for this many words, which no page should have to show.
const stretch = "[600 words]"

var stretched = strings.TrimSuffix(strings.Repeat("We went on to another matter and spoke about it. ", 60), " ")

func lines(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(html.EscapeString(s), stretched, stretch), "\n", "<br>\n")
}
