package drift

import (
	"strings"
	"testing"
)

// TestEachRunIsReadOnce: in a block in which any run of words may be a number, each run is read once, and not once for
// each run that it is compared with: 40 words against 40 have 50,000 such pairs.
func TestEachRunIsReadOnce(t *testing.T) {
	in := aligned(strings.Repeat("17 3 ", 20)+"so", strings.Repeat("25 8 ", 20)+"so")
	if n := testing.AllocsPerRun(1, func() { Judge(in, nil) }); n > 60_000 {
		t.Errorf("%v allocations", n)
	}
}
