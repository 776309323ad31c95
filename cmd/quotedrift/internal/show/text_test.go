package show

import (
	"os"
	"testing"
)

func TestLookAt(t *testing.T) {
	for _, k := range []Kind{Check, Compare, Extract} {
		p := newStory(t).page(k)
		p.Color = os.Getenv("SHOW_COLOR") != ""
		p.Text(os.Stdout)
		os.Stdout.WriteString("=========\n")
		p.Markdown(os.Stdout)
		os.Stdout.WriteString("=========\n")
		p.CSV(os.Stdout)
		os.Stdout.WriteString("=========\n")
	}
}
