package match

import (
	"math/rand"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/text"
)

func runsOf(ss []string) []Wording {
	out := make([]Wording, len(ss))
	for i, s := range ss {
		out[i] = NewWording(text.New(s).Words, "en")
	}
	return out
}

func TestGroupStories(t *testing.T) {
	stories(t, "group", "groups", func(part map[string]string) string {
		var got strings.Builder
		for _, g := range Group(runsOf(strings.Split(strings.TrimSpace(part["runs"]), "\n"))) {
			for i, r := range g {
				if i > 0 {
					got.WriteByte(' ')
				}
				got.WriteString(strconv.Itoa(r))
			}
			got.WriteByte('\n')
		}
		return got.String()
	})
}

// A piece that two speeches have a part of belongs to the one that has clearly more of it; where that is not clear, it
// stays with the utterance that more wordings are of.
func TestPieceOfTwo(t *testing.T) {
	var speech []string
	for i := range 40 {
		speech = append(speech, string(rune('a'+i%26))+string(rune('a'+i/26))+"word")
	}
	cut := func(from, to int) string { return strings.Join(speech[from:to], " ") }
	for from, want := range map[int][][]int{
		10: {{0, 1, 2, 3, 4, 7, 8}, {5, 6}}, // 10 of its 16 words stand in the first, 12 in the second
		11: {{0, 1, 2, 3, 4}, {5, 6, 7, 8}}, // 9 and 13
	} {
		runs := []string{cut(0, 20), cut(0, 19), cut(1, 20), cut(0, 18), cut(2, 20), cut(14, 40), cut(15, 40),
			cut(from, from+16), cut(from, from+15)}
		if got := Group(runsOf(runs)); !reflect.DeepEqual(got, want) {
			t.Errorf("a piece from word %d on: %v, want %v", from, got, want)
		}
	}
}

// lawsOfGroup checks that the groups are parts of a partition, and the same ones in another order of the runs.
func lawsOfGroup(t *testing.T, runs []Wording, seed int64) {
	t.Helper()
	groups := Group(runs)
	seen := map[int]bool{}
	first := -1
	for _, g := range groups {
		if len(g) < 2 || !slices.IsSorted(g) || g[0] <= first {
			t.Fatalf("%v is no group in order", groups)
		}
		first = g[0]
		for _, r := range g {
			if seen[r] || r < 0 || r >= len(runs) {
				t.Fatalf("run %d is in two groups, or none: %v", r, groups)
			}
			seen[r] = true
		}
	}
	r := rand.New(rand.NewSource(seed))
	order := r.Perm(len(runs))
	shuffled := make([]Wording, len(runs))
	for i, at := range order {
		shuffled[i] = runs[at]
	}
	for range len(runs) / 5 { // doubles of some, which are to be where their like are
		at := r.Intn(len(runs))
		order, shuffled = append(order, at), append(shuffled, runs[at])
	}
	var back [][]int
	for _, g := range Group(shuffled) {
		b := make([]int, len(g))
		for i, r := range g {
			b[i] = order[r]
		}
		slices.Sort(b)
		if b = slices.Compact(b); len(b) > 1 {
			back = append(back, b)
		}
	}
	slices.SortFunc(back, func(a, b []int) int { return a[0] - b[0] })
	if !reflect.DeepEqual(groups, back) {
		t.Fatalf("%v in one order, %v in another", groups, back)
	}
}

func FuzzGroup(f *testing.F) {
	f.Add("the pilots refused to sail\npilots refused to sail again\nno\nthe harbour is shut", int64(1))
	f.Add("a-b c'd …\na b c d\n[sic] a b c d\n\xff \xff \xff\n\xff \xff \xff", int64(2))
	f.Fuzz(func(t *testing.T, lines string, seed int64) {
		lawsOfGroup(t, runsOf(strings.Split(lines, "\n")), seed)
	})
}

// speech makes n sentences out of a small vocabulary, some of them pieces and variants of others.
func speech(n int, seed int64) []string {
	r := rand.New(rand.NewSource(seed))
	word := func() string {
		if r.Intn(2) == 0 {
			return strings.Fields("the of and to a in that is was for it with as his on be at by")[r.Intn(18)]
		}
		return "w" + strconv.Itoa(r.Intn(r.Intn(400)+1))
	}
	var out []string
	for len(out) < n {
		var ws []string
		for range 3 + r.Intn(25) {
			ws = append(ws, word())
		}
		for range 1 + r.Intn(4) {
			lo := r.Intn(len(ws))
			piece := slices.Clone(ws[lo : lo+1+r.Intn(len(ws)-lo)])
			if r.Intn(2) == 0 {
				piece[r.Intn(len(piece))] = word()
			}
			out = append(out, strings.Join(piece, " "))
		}
	}
	return out
}

func TestGroupOrder(t *testing.T) {
	for seed := range int64(20) {
		lawsOfGroup(t, runsOf(speech(200, seed)), seed)
	}
}

// A variant is found whatever the other quotations are, and a family is no chain: its lines share with the longest.
func TestGroupAmongMany(t *testing.T) {
	lines := speech(2000, 7)
	at := len(lines)
	lines = append(lines,
		"Let me be clear that the ferrymen of Dunwick were promised pensions before the tunnel was dug",
		"the ferrymen of Dunwick were never promised pensions before the tunnel was dug")
	runs := runsOf(lines)
	groups := Group(runs)
	if i := slices.IndexFunc(groups, func(g []int) bool { return g[0] == at }); i < 0 || len(groups[i]) != 2 {
		t.Errorf("the two variants are not a group of their own: %v", groups)
	}
	g := newGrouping(runs)
	for _, f := range g.families() {
		close := false // one of its wordings is a centre: it has half of every other one
		for _, centre := range f {
			k := NewKin(g.wordings[centre])
			close = close || !slices.ContainsFunc(f, func(m int) bool { return k.Share(g.wordings[m]) < centreShare })
		}
		if !close {
			t.Errorf("a family of %d wordings has no centre", len(f))
		}
	}
}

// A thousand outlets with one slogan, or one beginning, are no more work for each than a few are.
func TestGroupWork(t *testing.T) {
	for name, line := range map[string]func(i int) string{
		"one line":    func(int) string { return "We will rebuild the harbour stone by stone" },
		"one opening": func(i int) string { return "We will rebuild the harbour stone by stone and town " + strconv.Itoa(i) },
		"one word":    func(i int) string { return strings.Repeat("no ", i%300) },
		"one stump":   func(i int) string { return speech(1, int64(i))[0] + " and I want to thank all of you for coming" },
	} {
		work := func(n int) float64 {
			ss := make([]string, n)
			for i := range ss {
				ss[i] = line(i)
			}
			g := newGrouping(runsOf(ss))
			g.families()
			return float64(g.work + n)
		}
		if small, large := work(2000), work(4000); large > 2.5*small {
			t.Errorf("%s: twice the lines are %.1f times the work", name, large/small)
		}
	}
	// One speech and its pieces are no more work for each piece than for the first.
	pieces := func(n int) float64 {
		words := make([]string, 12*n)
		for i := range words {
			words[i] = "word" + strconv.Itoa(i*7919%100003)
		}
		ss := []string{strings.Join(words, " ")}
		for i := range n {
			ss = append(ss, strings.Join(words[12*i:12*i+12], " "))
		}
		g := newGrouping(runsOf(ss))
		if f := g.families(); len(f) != 1 {
			t.Errorf("a speech and its %d pieces are %d families", n, len(f))
		}
		return float64(g.work)
	}
	if small, large := pieces(500), pieces(1000); large > 2.5*small {
		t.Errorf("twice the pieces of a speech are %.1f times the work", large/small)
	}
	long := []string{strings.Repeat("stone by stone and ", 20000), strings.Repeat("stone by stone and ", 20001) + "mortar"}
	if g := Group(runsOf(long)); len(g) != 1 {
		t.Errorf("two long runs of the same words: %v", g)
	}
}

// A saying of plain words is known again by its runs of three; one that says more is looked up by its words that are
// not plain alone, at most three times for each.
func TestPlainSaying(t *testing.T) {
	lines := runsOf([]string{
		"we said it is not for us to be the ones who lock it up and they had no need of that when we sold them off",
		"we told him it is not for us to be the ones who fold it up and they had no wish of that when we gave them off",
		"the crews of seven boats were told that the pier and the old bridge would be shut on Monday for all but the " +
			"mayor and his guests from the north",
	})
	if got := Group(lines[:2]); len(got) != 1 {
		t.Errorf("two variants of a plain saying: %v", got)
	}
	telling := 0
	for _, weight := range lines[2].weights {
		if weight > commonHalves {
			telling++
		}
	}
	if n := len(lines[2].Shingles()); telling < 9 || n > 3*telling {
		t.Errorf("a wording with %d telling words is looked up by %d runs", telling, n)
	}
}
