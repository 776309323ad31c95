//go:build !wasip1

package batch_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/cmd/internal/corpus"
	"github.com/quotedrift/quotedrift/core"
)

// sorted writes what group reads: wordings in pairs that have a bond, each printed once.
func sorted(wordings int, to io.Writer) {
	const words = "the harbour will be open to every boat before the first of may whatever the ministry says"
	enc := json.NewEncoder(to)
	name := func(n int) string { return fmt.Sprintf("w%032x", n) }
	for n := range wordings {
		key := name(n)
		if n%2 == 1 {
			enc.Encode(batch.Record{Key: key, Kind: "bond", Longer: name(n - 1), Shorter: key, Common: 200, Share: 99})
		}
		enc.Encode(batch.Record{Key: key, Kind: "known", Wording: key, Words: words, Language: "en"})
		article := fmt.Sprint("article-", n)
		at := core.Span{Start: 1, End: 1 + len(words)}
		enc.Encode(batch.Record{Key: key, Kind: "saying", Saying: &core.Saying{Quotation: article + "#q1", Document: article,
			Path: article, Language: "en", Passage: `"` + words + `"`, Wording: words, Line: 1, Span: at, Inside: at, Parts: []core.Span{at}}})
	}
}

// Of a wording more, group holds its name and where it stands: neither its sayings nor its bonds.
func TestGroupHoldsNames(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	const few, most = 2000, 128 // wordings, and bytes for each more
	held := func(wordings int) uint64 {
		var in bytes.Buffer
		sorted(wordings, &in)
		before := corpus.InUse()
		out := corpus.Gauge{Mark: []byte(`"kind":"family"`)}
		s := batch.Stage{Dir: t.TempDir(), Memory: 1 << 18}
		if err := s.Run("group", &in, &out); err != nil {
			t.Fatal(err)
		}
		if out.Lines != wordings/2 {
			t.Errorf("%d families of %d wordings in pairs", out.Lines, wordings)
		}
		runtime.KeepAlive(&in)
		return max(out.Heap, before) - before
	}
	held(2) // what is made once
	once, more := held(few), held(4*few)
	if grown := max(more, once) - once; grown > 3*few*most {
		t.Errorf("%d wordings hold %d bytes, %d hold %d: %d for each more", few, once, 4*few, more, grown/(3*few))
	}
	t.Logf("%d wordings hold %d bytes, %d hold %d", few, once, 4*few, more)
}

// Lines that nobody has sorted would make other families: group says so instead.
func TestGroupWantsOrder(t *testing.T) {
	var in bytes.Buffer
	sorted(2, &in)
	lines := strings.SplitAfter(in.String(), "\n")
	unsorted := strings.Join(append(lines[2:], lines[:2]...), "")
	err := (&batch.Stage{Dir: t.TempDir()}).Run("group", strings.NewReader(unsorted), io.Discard)
	if err == nil || !strings.Contains(err.Error(), "not sorted") {
		t.Errorf("unsorted lines end with: %v", err)
	}
}
