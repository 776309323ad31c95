package readers

import "testing"

// TestLeads: names in bold type before what they say stand on lines of their own, as labels do, where people speak in
// turns. Other bold words at the beginning of a paragraph stay in it.
func TestLeads(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a.html", "<p><b>Ada Holm</b> We met.</p><p><strong>Rik Olsen</strong> It <b>rained</b> and rained.</p>" +
			"<p><b>Ada <i>Holm</i></b> Nobody came.</p><p><b>Rik Olsen</b> No.</p>",
			"Ada Holm\nWe met.\n\nRik Olsen\nIt rained and rained.\n\nAda Holm\nNobody came.\n\nRik Olsen\nNo.\n"},
		{"a.md", "**Ada Holm** We met.\n\n**Rik Olsen** It rained.\n\n**Ada Holm** Nobody came.\n\n**Rik Olsen** No.\n",
			"Ada Holm\nWe met.\n\nRik Olsen\nIt rained.\n\nAda Holm\nNobody came.\n\nRik Olsen\nNo.\n"},
		{"terms.md", "**Tide Gate** A gate.\n\n**Bell** Rung at night.\n\n**Log Book** Kept by two.\n",
			"Tide Gate A gate.\n\nBell Rung at night.\n\nLog Book Kept by two.\n"},
		{"goes on.md", "**Ada Holm** met us.\n\n**Rik Olsen** was late.\n\n**Ada Holm** waited.\n\n**Rik Olsen** rang.\n",
			"Ada Holm met us.\n\nRik Olsen was late.\n\nAda Holm waited.\n\nRik Olsen rang.\n"},
	} {
		docs, err := Read(c.name, []byte(c.in), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := docs[0].Text; got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
