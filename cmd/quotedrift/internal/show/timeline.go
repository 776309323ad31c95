package show

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/node"
)

// mostTracks is how many wordings a timeline has.
const mostTracks = 12

// leastDated is of how many dated quotations there is a timeline: two or three are told where they stand.
const leastDated = 4

// timeline draws when each wording of a family was printed; where few days are known, there is none.
func timeline(f *batch.Family) node.Node {
	tracks := min(len(f.Variants), mostTracks)
	count := make([]map[int]int, tracks) // by day
	first, last, known := 0, 0, 0
	for i := range f.Members {
		m := &f.Members[i]
		d, ok := day(m.Date)
		if !ok || m.Variant >= tracks {
			continue
		}
		if count[m.Variant] == nil {
			count[m.Variant] = map[int]int{}
		}
		count[m.Variant][d]++
		if known == 0 || d < first {
			first = d
		}
		if known == 0 || d > last {
			last = d
		}
		known++
	}
	if known < leastDated || first == last {
		return node.Text("")
	}
	const left, right, top, high = 28, 620, 10, 22
	bottom := top + tracks*high
	var told []string
	picture := []any{}
	for i, days := range count {
		y := top + i*high + high/2
		picture = append(picture, line(left, y, right, y, "track"), label(left-8, y+4, "end", wordingName(i)))
		if len(days) == 0 {
			continue
		}
		order := slices.Sorted(maps.Keys(days))
		sum := 0
		for _, d := range order {
			x := left + (right-left)*(d-first)/(last-first)
			picture = append(picture, node.El("circle", node.A("cx", number(x)), node.A("cy", number(y)), node.A("r", number(min(3+days[d], 9))),
				node.Class("dot "+variantStanding(&f.Variants[i]))))
			sum += days[d]
		}
		span := date(order[0])
		if n := len(order); n > 1 {
			span += " to " + date(order[n-1])
		}
		told = append(told, "wording "+wordingName(i)+": "+number(sum)+" from "+span)
	}
	picture = append(picture, label(left, bottom+14, "start", date(first)), label(right, bottom+14, "end", date(last)))
	parts := []any{scrolling("Timeline of "+f.ID, drawing(f.ID+"-t", "When each wording was printed", strings.Join(told, "; ")+".", 640, bottom+20, picture))}
	if n := len(f.Variants) - tracks; n > 0 {
		parts = append(parts, node.El("p", node.Class("facts"), many(n, "wording")+" that few printed are left out."))
	}
	return section("Timeline", parts...)
}

// drawing is a picture of some width and height with its title and with what it shows in words.
func drawing(id, title, told string, width, height int, inner []any) node.Node {
	parts := []any{node.A("viewBox", "0 0 "+number(width)+" "+number(height)), node.A("width", number(width)), node.A("height", number(height)),
		node.A("role", "img"), node.A("aria-labelledby", id+"-title "+id+"-told"),
		node.El("title", node.A("id", id+"-title"), title), node.El("desc", node.A("id", id+"-told"), told)}
	return node.El("svg", append(parts, inner...)...)
}

func line(x1, y1, x2, y2 int, class string) node.Node {
	return node.El("line", node.A("x1", number(x1)), node.A("y1", number(y1)), node.A("x2", number(x2)), node.A("y2", number(y2)), node.Class(class))
}

func label(x, y int, anchor, text string) node.Node {
	return node.El("text", node.A("x", number(x)), node.A("y", number(y)), node.A("text-anchor", anchor), text)
}

func box(x, y, width, height int, class string) node.Node {
	return node.El("rect", node.A("x", number(x)), node.A("y", number(y)), node.A("width", number(width)), node.A("height", number(height)), node.Class(class))
}

const secondsOfDay = 24 * 60 * 60

// day is the number of a day that a date begins with, as 2026-11-29.
func day(s string) (n int, ok bool) {
	t, err := time.Parse(time.DateOnly, s[:min(len(s), len(time.DateOnly))])
	return int(t.Unix() / secondsOfDay), err == nil && t.Year() > 1000
}

func date(day int) string { return time.Unix(int64(day)*secondsOfDay, 0).UTC().Format(time.DateOnly) }

// A span of a calendar is the key of the days in it: the day, its month or its year.
func calendar(day, days int) string {
	s := date(day)
	switch {
	case days <= 62:
		return s
	case days <= 62*30:
		return s[:len("2026-11")]
	}
	return s[:len("2026")]
}

// after is the key of the span behind a key.
func after(key string) string {
	switch len(key) {
	case len("2026"):
		n, _ := strconv.Atoi(key)
		return strconv.Itoa(n + 1)
	case len("2026-11"):
		t, _ := time.Parse("2006-01", key)
		return t.AddDate(0, 1, 0).Format("2006-01")
	}
	t, _ := time.Parse(time.DateOnly, key)
	return t.AddDate(0, 0, 1).Format(time.DateOnly)
}
