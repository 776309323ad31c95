package core_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// The JSON of a report is written into memory that is taken once, and not much more than it needs: of quotations alone,
// with their places, and with many changes.
func TestRoomOfJSON(t *testing.T) {
	const n = 200
	other := strings.NewReplacer("the old", "that", "in the", "amid heavy")
	var draft, source, changed strings.Builder
	for i := range n {
		said := fmt.Sprintf("we mended the old bridge of ward %c%c in the rain", 'a'+i/26, 'a'+i%26)
		fmt.Fprintf(&draft, "“%s,” said Holm.\n\n", said)
		fmt.Fprintf(&source, "HOLM: And so %s.\n\n", said)
		fmt.Fprintf(&changed, "HOLM: And so %s.\n\n", other.Replace(said))
	}
	d := []core.Document{{Text: draft.String()}}
	for name, r := range map[string]*core.Report{
		"quotations": core.Checker{}.Extract(d),
		"places":     core.Checker{}.Against(d, []core.Document{{Text: source.String()}}),
		"changes":    core.Checker{}.Against(d, []core.Document{{Text: changed.String()}}),
	} {
		b := r.AppendJSON(nil)
		grown := testing.AllocsPerRun(3, func() { r.AppendJSON(nil) }) -
			testing.AllocsPerRun(3, func() { r.AppendJSON(b[:0]) })
		if grown > 1 || 2*cap(b) > 3*len(b) {
			t.Errorf("%s: %d bytes are taken for %d, %v times", name, cap(b), len(b), grown)
		}
	}
}
