package pages

import (
	"strings"
	"testing"
)

// TestCells: the lines of a cell stay together where the file has them so; text above and below the table is whole.
func TestCells(t *testing.T) {
	var p Page
	p.Width, p.Height = 600, 800
	set := func(x, y float64, lines ...string) {
		for _, l := range lines {
			for at, w := range strings.Fields(l) {
				p.Runs = append(p.Runs, Run{X: x + 60*float64(at), Y: y, Width: 55, Size: 11, Text: w})
			}
			y += 13
		}
	}
	set(20, 100, "What follows is the depth at each of", "the piers.")
	set(20, 160, "North pier")
	set(220, 160, "six in May", "of the year")
	set(420, 160, "eighteen most", "of them ferries")
	set(20, 220, "It takes a while to see what the", "harbour means.")
	const want = "What follows is the depth at each of the piers.\n\nNorth pier six in May of the year eighteen most of them " +
		"ferries It takes a while to see what the harbour means."
	if got := strings.Join(strings.Fields(Read([]Page{p}).String), " "); got != strings.Join(strings.Fields(want), " ") {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
