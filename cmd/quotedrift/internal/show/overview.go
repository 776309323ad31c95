package show

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/node"
)

// An overview is what all families come to, in a few tables: it grows with the outlets and the days, not with the families.
type overview struct {
	rules   map[string]*ruleCount
	outlets map[string]*levelCount
	days    map[int]*[2]int // quotations, and those in other words than the canonical ones
	voices  int             // families whose speakers disagree
}

type ruleCount struct {
	level                string
	asks                 bool // for a look alone
	wordings, quotations int
}

// A levelCount is how many quotations there are of each level, in the order of levels, and of those to look at.
type levelCount [6]int

func (l levelCount) sum() (n int) {
	for _, k := range l {
		n += k
	}
	return n
}

// looked is the place of those to look at.
const looked = 5

// drifted is how many are in other words.
func (l levelCount) drifted() int { return l[3] + l[4] }

func newOverview() *overview {
	return &overview{rules: map[string]*ruleCount{}, outlets: map[string]*levelCount{}, days: map[int]*[2]int{}}
}

// add counts a family.
func (o *overview) add(f *batch.Family) {
	if len(f.Speakers) > 1 {
		o.voices++
	}
	for i := range f.Variants {
		v := &f.Variants[i]
		for _, name := range rulesOf(v) {
			if o.rules[name] == nil {
				o.rules[name] = &ruleCount{asks: true}
			}
			o.rules[name].wordings++
			o.rules[name].quotations += v.Count
		}
		for _, c := range v.Changes {
			r := o.rules[c.Rule]
			if r.asks = r.asks && c.Look; slices.Index(levels, c.Level) > slices.Index(levels, r.level) {
				r.level = c.Level
			}
		}
	}
	for i := range f.Members {
		m := &f.Members[i]
		level := max(slices.Index(levels, f.Variants[m.Variant].Level), 0)
		if f.Variants[m.Variant].Look {
			level = looked
		}
		if m.Outlet != "" {
			if o.outlets[m.Outlet] == nil {
				o.outlets[m.Outlet] = &levelCount{}
			}
			o.outlets[m.Outlet][level]++
		}
		if d, ok := day(m.Date); ok {
			if o.days[d] == nil {
				o.days[d] = &[2]int{}
			}
			o.days[d][0]++
			if level == 3 || level == 4 {
				o.days[d][1]++
			}
		}
	}
}

// mostBars is how many rows a plot has.
const mostBars = 25

func (o *overview) nodes() []node.Node {
	return []node.Node{o.byRule(), o.byOutlet(), o.byDate()}
}

// sentence tells the rules in one line, those with the most quotations first; "" where no wording differs.
func (o *overview) sentence() string {
	var list []string
	for _, name := range o.rulesInOrder() {
		list = append(list, name+" "+number(o.rules[name].quotations))
	}
	if len(list) == 0 {
		return ""
	}
	return "Quotations by the rules of their wordings: " + strings.Join(list, ", ") + "."
}

func (o *overview) rulesInOrder() []string {
	return slices.SortedFunc(maps.Keys(o.rules), func(a, b string) int {
		return cmp.Or(cmp.Compare(o.rules[b].quotations, o.rules[a].quotations), strings.Compare(a, b))
	})
}

// byRule is a row for each rule: how many quotations are in a wording that it names a change of.
func (o *overview) byRule() node.Node {
	names := o.rulesInOrder()
	head := "Drift by rule"
	if len(names) == 0 {
		return plot("rules", head, node.El("p", node.Class("facts"), "No wording differs from the canonical one of its family."))
	}
	most := o.rules[names[0]].quotations
	var rows []any
	for _, name := range names[:min(len(names), mostBars)] {
		r := o.rules[name]
		standing, level := standingOfLevel[r.level], r.level
		if r.asks {
			standing, level = "look", "look"
		}
		rows = append(rows, node.El("tr", node.El("th", node.A("scope", "row"), node.El("code", name)),
			node.El("td", node.Class("bar"), bar(most, []int{r.quotations}, []string{standing})),
			node.El("td", number(r.quotations)), node.El("td", number(r.wordings)), node.El("td", level)))
	}
	return plot("rules", head, tabled("quotations in a wording with such a change", []string{"rule", "", "quotations", "wordings", "level"}, rows), left(len(names), "rule"))
}

// byOutlet is a row for each outlet: how many of its quotations are in other words than the canonical ones.
func (o *overview) byOutlet() node.Node {
	names := slices.SortedFunc(maps.Keys(o.outlets), func(a, b string) int {
		return cmp.Or(cmp.Compare(o.outlets[b].sum(), o.outlets[a].sum()), strings.Compare(a, b))
	})
	head := "Drift by outlet"
	if len(names) == 0 {
		return plot("outlets", head, node.El("p", node.Class("facts"), "The articles name no outlet."))
	}
	most := o.outlets[names[0]].sum()
	var rows []any
	for _, name := range names[:min(len(names), mostBars)] {
		l := o.outlets[name]
		rows = append(rows, node.El("tr", node.El("th", node.A("scope", "row"), node.El("bdi", clean(name))),
			node.El("td", node.Class("bar"), bar(most, []int{l[4], l[3], l[looked], l[2], l[0] + l[1]}, []string{"meaning", "reworded", "look", "declared", "verbatim"})),
			node.El("td", number(l[4])), node.El("td", number(l[3])), node.El("td", number(l[looked])), node.El("td", number(l[2])), node.El("td", number(l[0]+l[1])),
			node.El("td", percent(float64(l.drifted())/float64(l.sum())))))
	}
	return plot("outlets", head, tabled("quotations by how far they are from the canonical wording", []string{"outlet", "", "meaning", "words", "look", "declared", "same", "other words"}, rows),
		left(len(names), "outlet"))
}

// left says how many rows are not shown.
func left(n int, noun string) node.Node {
	if n <= mostBars {
		return node.Text("")
	}
	return node.El("p", node.Class("facts"), "and "+many(n-mostBars, noun)+" more.")
}

// byDate is a picture of how many quotations were printed when, and a table of the same.
func (o *overview) byDate() node.Node {
	head := "When they were printed"
	days := slices.Sorted(maps.Keys(o.days))
	if len(days) < 2 {
		return plot("dates", head, node.El("p", node.Class("facts"), "No two days are known."))
	}
	first, last := days[0], days[len(days)-1]
	spans := map[string]*[2]int{}
	most := 0
	for _, d := range days {
		key := calendar(d, last-first)
		if spans[key] == nil {
			spans[key] = &[2]int{}
		}
		spans[key][0] += o.days[d][0]
		spans[key][1] += o.days[d][1]
		most = max(most, spans[key][0])
	}
	var keys []string
	for key, end := calendar(first, last-first), calendar(last, last-first); key <= end && len(keys) < 1000; key = after(key) {
		keys = append(keys, key)
	}
	const left, top, width, high = 44, 10, 640, 120
	wide := max(width/len(keys), 1)
	picture := []any{line(left, top+high, left+wide*len(keys), top+high, "axis"), label(left-6, top+10, "end", number(most)), label(left-6, top+high, "end", "0")}
	var rows []any
	sum, changed := 0, 0
	for i, key := range keys {
		s := spans[key]
		if s == nil {
			continue
		}
		sum, changed = sum+s[0], changed+s[1]
		x, thick := left+i*wide, max(wide-1, 1)
		same, other := (s[0]-s[1])*high/most, s[1]*high/most
		picture = append(picture, box(x, top+high-other, thick, other, "reworded"), box(x, top+high-other-same, thick, same, "verbatim"))
		rows = append(rows, node.El("tr", node.El("th", node.A("scope", "row"), key), node.El("td", number(s[0])), node.El("td", number(s[1]))))
	}
	picture = append(picture, label(left, top+high+16, "start", keys[0]), label(left+wide*len(keys), top+high+16, "end", keys[len(keys)-1]))
	told := number(sum) + " quotations from " + date(first) + " to " + date(last) + ", " + number(changed) + " of them in other words than the canonical ones: the lower part of each column. The most in one " +
		map[int]string{4: "year", 7: "month", 10: "day"}[len(keys[0])] + ": " + number(most) + "."
	return plot("dates", head, scrolling(head, drawing("dates-picture", head, told, left+width+16, top+high+24, picture)), node.El("p", node.Class("facts"), told),
		node.El("details", node.El("summary", "The same as a table"), tabled(head, []string{"when", "quotations", "in other words"}, rows)))
}

func plot(id, head string, inner ...any) node.Node {
	parts := []any{node.A("id", id), node.A("aria-labelledby", id+"-head"), node.El("h2", node.A("id", id+"-head"), head)}
	return node.El("section", append(parts, inner...)...)
}

// keys are the heads of columns that are a colour in the bars.
var keys = map[string]string{"meaning": "meaning", "words": "reworded", "look": "look", "declared": "declared", "same": "verbatim"}

func tabled(caption string, head []string, rows []any) node.Node {
	var cells []any
	for _, h := range head {
		if h == "" { // of a picture of the numbers beside it
			cells = append(cells, node.El("td"))
			continue
		}
		cells = append(cells, node.El("th", node.A("scope", "col"), node.El("span", node.Class(strings.TrimSpace("key "+keys[h])), h)))
	}
	return scrolling(caption, node.El("table", node.Class("plot"), node.El("caption", caption), node.El("thead", node.El("tr", cells...)), node.El("tbody", rows...)))
}

// bar draws numbers one behind the other, out of most. The numbers stand beside it, so it is told to nobody who cannot see it.
func bar(most int, parts []int, classes []string) node.Node {
	const width = 300
	inner := []any{node.A("viewBox", "0 0 300 12"), node.A("preserveAspectRatio", "none"), node.A("aria-hidden", "true"), node.A("focusable", "false")}
	x, sum := 0, 0
	for i, n := range parts {
		sum += n
		if end := sum * width / most; n > 0 {
			end = max(end, x+1)
			inner = append(inner, box(x, 0, end-x, 12, classes[i]))
			x = end
		}
	}
	return node.El("svg", inner...)
}
