package readers

import (
	"strings"
	"testing"
)

// What is set side by side and is no running text in two columns stays as it is.
func TestNoColumns(t *testing.T) {
	for what, line := range map[string]string{
		"one column":      "The gate had been open since the morning and nobody had seen it.\nshe went on to the mill and stayed there until it was night.\n",
		"names and words": "KEEPER            the water was high when I came in\nCLERK             and it was low again at seven, you wrote\n",
		"a table":         "Height of the water at the gate        1.20 m at the mill\nHeight of the water at the weir        0.80 m at the bridge\n",
		"notes beside":    "and so the keeper went home in the evening        See the note on the gate\nwithout a word to the clerk or to the miller        Page 12 of the first book\n",
		"words beside":    "The Keeper of the Gate at the Upper Weir          who was not there when it was opened\nThe Clerk of the Court of the Lower Weir          and did not ask why it was left so\n",
		"a few lines":     "It was a year without rain, and the mill stood still until the end of it.\nthe gate had been open since then,\nand so it stayed for a month or two,\nand then in the winter came the water with ice\nwhich broke it and the weir as well        and the bridge was gone in the morning\n",
		"times and words": "00:01:02    the keeper came in and said that the water was high\n00:01:04    and then he went back to the house\n",
		"spaces anywhere": "the gate   had been open since the morning   and nobody\nwho was in   the mill that   day had seen it\n",
	} {
		in := "notes.txt"
		docs, err := Read(in, []byte(strings.Repeat(line, 20)), Options{})
		if err != nil || docs[0].Format != "text" || docs[0].Text != strings.Repeat(line, 20) {
			t.Errorf("%s: %v %q", what, err, docs[0].Format)
		}
	}
}
