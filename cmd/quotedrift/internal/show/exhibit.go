package show

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/node"
	"github.com/quotedrift/quotedrift/core"
)

// How much of a family is shown: of more, it is said how many there are.
const (
	mostWordings = 40
	mostSpots    = 12 // where a wording was printed
	mostReasons  = 6
	mostOutlets  = 40
)

// exhibit is a family as an element of a page: its canonical wording, and folded away its wordings, what each changed, the
// columns of all of them, who printed which and when, and which came from which.
func exhibit(f *batch.Family) node.Node {
	facts := []any{node.Class("facts"), node.El("a", node.A("href", "#"+f.ID), f.ID), " " + many(len(f.Members), "quotation") + " in " + many(documents(f), "text")}
	if n := len(outletsOf(f)); n > 0 {
		facts = append(facts, ", "+many(n, "outlet"))
	}
	if f.Speaker != "" {
		facts = append(facts, " · ", node.El("bdi", clean(f.Speaker)))
	}
	if first, last := dates(f); first != "" {
		facts = append(facts, " · "+clean(first))
		if last != first {
			facts = append(facts, " to "+clean(last))
		}
	}
	standing := familyStanding(f)
	details := []any{node.El("summary",
		node.El("h3", node.A("dir", "auto"), "“"+brief(clean(f.Variants[f.Canonical].Text), 60)+"”"),
		node.El("span", node.Class("far"), howFar(f)))}
	if len(f.Speakers) > 1 {
		details = append(details, disagreement(f))
	}
	details = append(details, wordings(f))
	if len(f.Variants) > 1 {
		details = append(details, columns(f), matrix(f), timeline(f))
	}
	if len(f.Variants) > 2 { // of two it is said beside them
		details = append(details, descent(f))
	}
	return node.El("article", node.A("id", f.ID), node.Class("family "+standing), node.El("p", facts...), node.El("details", details...))
}

// section is a part of a family under a head.
func section(head string, inner ...any) node.Node {
	return node.El("section", append([]any{node.El("h4", head)}, inner...)...)
}

func disagreement(f *batch.Family) node.Node {
	parts := []any{node.Class("voices"), node.El("strong", "The speakers disagree: ")}
	for i, v := range f.Speakers {
		if i > 0 {
			parts = append(parts, ", ")
		}
		parts = append(parts, node.El("bdi", clean(v.Name)), " ("+number(v.Count)+")")
	}
	return node.El("p", parts...)
}

// wordings lists the wordings: each with what it changes against the canonical one, who printed it, and why it is judged so.
func wordings(f *batch.Family) node.Node {
	spots := make([][]any, len(f.Variants))
	for i := range f.Members {
		if m := &f.Members[i]; len(spots[m.Variant]) < mostSpots {
			spots[m.Variant] = append(spots[m.Variant], spot(m))
		}
	}
	base := f.Variants[f.Canonical].Text
	list := []any{node.Class("wordings")}
	for i := range f.Variants[:min(len(f.Variants), mostWordings)] {
		v := &f.Variants[i]
		runs := []run{{role: kept, text: clean(v.Text)}}
		if i != f.Canonical && (i+1)*len(base) <= laid {
			runs = inline(base, []core.Span{{Start: 0, End: len(base)}}, core.Differences(base, v.Text), true)
		}
		words := []any{node.Class("words"), node.A("dir", "auto"), "“"}
		for _, r := range runs {
			switch r.role {
			case gone:
				words = append(words, node.El("del", r.text))
			case came:
				words = append(words, node.El("ins", r.text))
			default:
				words = append(words, r.text)
			}
		}
		facts := many(v.Count, "quotation")
		if i == f.Canonical && len(f.Variants) > 1 {
			facts += " · canonical"
		}
		if v.From != nil {
			facts += " · most likely from wording " + number(*v.From+1)
		}
		if n := v.Count - len(spots[i]); n > 0 {
			spots[i] = append(spots[i], node.El("li", "and "+number(n)+" more"))
		}
		item := []any{node.A("id", f.ID+"-w"+number(i+1)), node.Class(variantStanding(v)), node.El("p", append(words, "”")...),
			node.El("p", node.Class("facts"), facts), node.El("ul", append([]any{node.Class("spots")}, spots[i]...)...)}
		if why := reasonsOf(v); len(why) > 0 {
			if v.Against != nil && *v.Against != f.Canonical {
				item = append(item, node.El("p", node.Class("facts"), "Against wording "+number(*v.Against+1)+":"))
			}
			item = append(item, node.El("ul", append([]any{node.Class("reasons")}, why...)...))
		}
		list = append(list, node.El("li", item...))
	}
	parts := []any{node.El("ol", list...)}
	if n := len(f.Variants) - mostWordings; n > 0 {
		parts = append(parts, node.El("p", node.Class("facts"), "and "+many(n, "wording")+" more, printed less often."))
	}
	return section(many(len(f.Variants), "wording"), parts...)
}

// spot is where a quotation was printed: by whom, when, and the line of the text.
func spot(m *batch.Member) node.Node {
	parts := []any{}
	if m.Outlet != "" {
		parts = append(parts, node.El("bdi", clean(m.Outlet)), ", ")
	}
	if m.Date != "" {
		parts = append(parts, clean(m.Date)+", ")
	}
	return node.El("li", append(parts, node.El("bdi", clean(m.Document)), ":"+number(m.Line))...)
}

func reasonsOf(v *core.Variant) []any {
	var out []any
	for _, c := range v.Changes {
		if len(out) == mostReasons {
			return append(out, node.El("li", "and "+number(len(v.Changes)-mostReasons)+" more"))
		}
		out = append(out, node.El("li", node.El("code", c.Rule), " ", node.El("bdi", clean(c.Reason))))
	}
	return out
}

// columns is the collation as a table.
func columns(f *batch.Family) node.Node {
	c, ok := collate(f)
	if !ok {
		return section("Column by column", node.El("p", node.Class("facts"), "The wordings differ at more places than a table can show."))
	}
	base := f.Variants[f.Canonical].Text
	row := []any{node.Class("base"), node.El("th", node.A("scope", "row"), wordingName(f.Canonical))}
	for _, s := range c.columns {
		row = append(row, node.El("td", node.A("dir", "auto"), brief(clean(base[s.Start:s.End]), swallowedWords)))
	}
	body := []any{node.El("tr", row...)}
	for _, r := range c.rows {
		row := []any{node.El("th", node.A("scope", "row"), wordingName(r.variant))}
		for _, v := range r.variants {
			row = append(row, cellOf(v))
		}
		body = append(body, node.El("tr", row...))
	}
	note := "The first row is the canonical wording."
	if n := len(f.Variants) - 1 - len(c.rows); n > 0 {
		note += " " + many(n, "wording") + " that few printed are left out."
	}
	return section("Column by column", scrolling("The wordings of "+f.ID+" column by column", node.El("table", node.Class("columns"), node.El("tbody", body...))),
		node.El("p", node.Class("facts"), note))
}

func cellOf(v variation) node.Node {
	parts := []any{}
	if v.to-v.from > 1 {
		parts = append(parts, node.A("colspan", number(v.to-v.from)))
	}
	switch {
	case v.same:
		return node.El("td", append(parts, node.Class("same"))...)
	case strings.TrimSpace(v.text) == "":
		parts = append(parts, node.Class("none "+standingOfLevel[v.level]))
	default:
		parts = append(parts, node.Class(strings.TrimSpace("other "+standingOfLevel[v.level])), node.A("dir", "auto"), brief(clean(v.text), swallowedWords))
	}
	for _, r := range v.rules {
		parts = append(parts, node.El("code", r))
	}
	return node.El("td", parts...)
}

// scrolling is a wide thing that is scrolled by itself, by keyboard too.
func scrolling(name string, inner node.Node) node.Node {
	return node.El("div", node.Class("scroll"), node.A("role", "region"), node.A("tabindex", "0"), node.A("aria-label", name), inner)
}

func wordingName(i int) string { return strconv.Itoa(i + 1) }

// outletsOf are the outlets of a family, those with the most quotations first.
func outletsOf(f *batch.Family) []string {
	count := map[string]int{}
	var names []string
	for i := range f.Members {
		name := f.Members[i].Outlet
		if count[name]++; count[name] == 1 && name != "" {
			names = append(names, name)
		}
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(cmp.Compare(count[b], count[a]), strings.Compare(a, b)) })
	return names
}

// dates are the first and the last date of a family; "" where no article has one.
func dates(f *batch.Family) (first, last string) {
	for i := range f.Members {
		if d := f.Members[i].Date; d != "" {
			if first == "" || d < first {
				first = d
			}
			last = max(last, d)
		}
	}
	return first, last
}

// matrix is the table of outlets by wordings; where no article names its outlet, there is none.
func matrix(f *batch.Family) node.Node {
	names := outletsOf(f)
	if len(names) == 0 {
		return section("Outlets", node.El("p", node.Class("facts"), "The articles name no outlet."))
	}
	type at struct {
		outlet  string
		variant int
	}
	count := map[at]int{}
	unknown := false
	for i := range f.Members {
		m := &f.Members[i]
		count[at{m.Outlet, m.Variant}]++
		unknown = unknown || m.Outlet == ""
	}
	shown := names[:min(len(names), mostOutlets)]
	wide := min(len(f.Variants), mostReadings)
	head := []any{node.El("th", node.A("scope", "col"), "outlet")}
	for i := range wide {
		head = append(head, node.El("th", node.A("scope", "col"), node.El("a", node.A("href", "#"+f.ID+"-w"+number(i+1)), wordingName(i))))
	}
	if unknown {
		shown = append(slices.Clone(shown), "")
	}
	var body []any
	for _, name := range shown {
		label := node.El("bdi", clean(name))
		if name == "" {
			label = node.El("i", "not named")
		}
		row := []any{node.El("th", node.A("scope", "row"), label)}
		for i := range wide {
			cell := []any{}
			if n := count[at{name, i}]; n > 0 {
				cell = append(cell, node.Class(variantStanding(&f.Variants[i])), number(n))
			}
			row = append(row, node.El("td", cell...))
		}
		body = append(body, node.El("tr", row...))
	}
	parts := []any{scrolling("Outlets and wordings of "+f.ID, node.El("table", node.Class("matrix"), node.El("thead", node.El("tr", head...)), node.El("tbody", body...)))}
	if n := len(names) - mostOutlets; n > 0 {
		parts = append(parts, node.El("p", node.Class("facts"), "and "+many(n, "outlet")+" more."))
	}
	if n := len(f.Variants) - wide; n > 0 {
		parts = append(parts, node.El("p", node.Class("facts"), "Wordings "+number(wide+1)+" to "+number(len(f.Variants))+" are left out."))
	}
	return section("Outlets by wording", parts...)
}

// descent is the tree of the wordings: under each stand those that most likely came from it.
func descent(f *batch.Family) node.Node {
	under := map[int][]int{}
	for i := range f.Variants[:min(len(f.Variants), mostWordings)] {
		from := -1
		if v := f.Variants[i].From; v != nil && *v < mostWordings {
			from = *v
		}
		under[from] = append(under[from], i)
	}
	var branch func(of int) node.Node
	branch = func(of int) node.Node {
		var items []any
		for _, i := range under[of] {
			v := &f.Variants[i]
			facts := " " + number(v.Count) + " ×"
			if v.First != "" {
				facts += ", since " + clean(v.First)
			}
			item := []any{node.Class(variantStanding(v)), node.El("a", node.A("href", "#"+f.ID+"-w"+number(i+1)), wordingName(i)), " ",
				node.El("span", node.Class("words"), node.A("dir", "auto"), "“"+brief(clean(v.Text), 11)+"”"), node.El("span", node.Class("facts"), facts)}
			if len(under[i]) > 0 && i != of {
				item = append(item, branch(i))
			}
			items = append(items, node.El("li", item...))
		}
		return node.El("ul", items...)
	}
	return section("Which most likely came from which", node.El("div", node.Class("tree"), branch(-1)))
}
