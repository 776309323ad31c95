package match

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// work finds a query and returns how many words were read and cells aligned for it.
func work(x *Index, q Query) (ms []Match, read, cells int) {
	f := x.finder(q)
	defer f.release()
	if f.evidence > 0 {
		ms = f.find(5, maxExact)
	}
	return ms, f.work, f.cells
}

// repeated is n times the word.
func repeated(word string, n int) []text.Word {
	out := make([]text.Word, n)
	for i := range out {
		at := i * (len(word) + 1)
		out[i] = text.Word{Span: text.Span{Start: at, End: at + len(word)}, Key: word}
	}
	return out
}

// A source of one word over and over, queries of that word and of that word with another, and a query as long as the
// source: what is read stays within a few times the source, and what is aligned within its bound.
func TestWorkOnRepetition(t *testing.T) {
	const n = 60_000
	source := repeated("row", n)
	x := NewIndex(source, english)
	changed := func(words []text.Word, every int) []text.Word {
		words = slices.Clone(words)
		for i := every - 1; i < len(words); i += every {
			words[i].Key = "boat"
		}
		return words
	}
	for name, q := range map[string][]text.Word{
		"few":                      repeated("row", 7),
		"few, changed":             changed(repeated("row", 12), 12),
		"many":                     repeated("row", 30_000),
		"many, one in ten changed": changed(repeated("row", 30_000), 10),
		"longer than the source":   repeated("row", 2*n),
		"unknown":                  repeated("stroke", 1000),
	} {
		ms, read, cells := work(x, Query{Words: q})
		lawsOfMatch(t, Query{Words: q}, source, ms)
		if read > 10*(n+len(q)) {
			t.Errorf("%s: %d words are read", name, read)
		}
		if cells > enoughCells+(3+1)*maxCells {
			t.Errorf("%s: %d cells are aligned", name, cells)
		}
		if name == "few" && (len(ms) != 5 || ms[4].Words != diff.Range{Start: 28, End: 35}) {
			t.Errorf("%s: found at %v", name, ms)
		}
	}
}

// A query of words that all stand everywhere is no more work in a source twice as long than twice as much.
func TestWorkGrowsWithTheSource(t *testing.T) {
	r := rand.New(rand.NewSource(5))
	common := strings.Fields("we have to do the right thing for the people of this country and that is what I think")
	source := make([]string, 400_000)
	for i := range source {
		source[i] = common[r.Intn(len(common))]
		if r.Intn(3) == 0 {
			source[i] = fmt.Sprintf("w%d", r.Intn(5000))
		}
	}
	all := words(source)
	sum := func(x *Index) (read, cells int) {
		for i := range 20 {
			s := slices.Clone(common[i%5 : i%5+12])
			s[i%12] = "changed"
			_, a, b := work(x, Query{Words: words(s)})
			read, cells = read+a, cells+b
		}
		return read, cells
	}
	read1, cells1 := sum(NewIndex(all[:200_000], english))
	read2, cells2 := sum(NewIndex(all, english))
	if read2 > read1*23/10 || cells2 > cells1*23/10+1000 {
		t.Errorf("%d words read and %d cells aligned, and for twice the source %d and %d", read1, cells1, read2, cells2)
	}
}

// A quotation of thousands of words with changes all over is aligned from end to end.
func TestLongQuotation(t *testing.T) {
	r := rand.New(rand.NewSource(6))
	raw := babble(r, 20_000)
	s := slices.Clone(raw[5000:9000])
	for i := 40; i < len(s); i += 40 {
		s[i] = "changed"
	}
	s = slices.Replace(s, 2000, 2200, "…")
	q, source := Query{Words: words(s)}, words(raw)
	ms := NewIndex(source, english).Find(q, Options{})
	lawsOfMatch(t, q, source, ms)
	if len(ms) != 1 || ms[0].Words != (diff.Range{Start: 5000, End: 9000}) || ms[0].Score < 0.9 {
		t.Fatalf("found %d places", len(ms))
	}
	if n := ms[0].Script.Same(); n < 3600 || n > 3800-90 {
		t.Errorf("%d words are the same", n)
	}
}

// What is aligned for one quotation is bounded, however long it is, however much of it was changed in one piece,
// however often nearly the same was said, and however far an ellipsis may reach.
func TestCellsAreBounded(t *testing.T) {
	r := rand.New(rand.NewSource(6))
	raw := babble(r, 20_000)
	changed := func(from, to, every int) []string {
		s := slices.Clone(raw[5000:9000])
		for i := from; i < to; i += every {
			s[i] = "changed"
		}
		return s
	}
	piece := raw[:700]
	var often []string
	for i := range 20 {
		again := slices.Clone(piece)
		again[100+10*i] = "other"
		often = slices.Concat(often, again, strings.Fields(unread(fmt.Sprint("f", i, "x"), 100)))
	}
	printed := slices.Clone(piece)
	printed[600] = "another"
	const boats, quay = "the harbour master counted eleven boats ", "before the storm broke over the northern quay "
	for _, c := range []struct {
		name          string
		source, query []string
		most          int
	}{
		{"long, a word in forty changed", raw, changed(40, 2000, 40)[:2000], 100_000},
		{"long, one piece changed", raw, changed(1000, 1600, 1), 100_000},
		{"often nearly the same", often, printed, 10_000_000},
		{"an ellipsis over three hundred words",
			strings.Fields(unread("b", 5000) + boats + unread("c", 300) + quay + unread("d", 5000)),
			strings.Fields(boats + "… " + quay), 15_000},
	} {
		ms, _, cells := work(NewIndex(words(c.source), english), Query{Words: words(c.query)})
		if len(ms) == 0 {
			t.Errorf("%s: not found", c.name)
		}
		if cells > c.most {
			t.Errorf("%s: %d cells are aligned, more than %d", c.name, cells, c.most)
		}
	}
}

// A megabyte without a space is a word like any other.
func TestWordWithoutEnd(t *testing.T) {
	long := strings.Repeat("x", 1<<20)
	source := text.New("before " + long + " after " + long + "y again").Words
	x := NewIndex(source, english)
	q := Query{Words: text.New(long + " after").Words}
	ms := x.Find(q, Options{})
	lawsOfMatch(t, q, source, ms)
	if len(ms) != 1 || ms[0].Exactness != Exact {
		t.Errorf("found %v", ms)
	}
}
