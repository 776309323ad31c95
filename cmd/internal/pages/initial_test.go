package pages

import "testing"

// TestInitials: a large letter over several lines begins the first of them, though it stands at the height of the last.
func TestInitials(t *testing.T) {
	for _, c := range []struct{ letter, text, want string }{
		{"T", "   he harbour was built in the spring\n   by men who came from the isles, and\n   stayed. Now ships are counted at the\n" +
			"office of the harbour by the market.", "The harbour was built in the spring by men who came from the isles, and " +
			"stayed. Now ships are counted at the office of the harbour by the market."},
		{"“A", "   harbour was built in the spring,\n   by men who came from the isles, and\n   stayed. Now ships are counted at the\n" +
			"office of the harbour by the market.", "“A harbour was built in the spring, by men who came from the isles, and " +
			"stayed. Now ships are counted at the office of the harbour by the market."},
	} {
		p := drawn(c.text)
		p.Runs = append([]Run{{X: p.Runs[0].X - 18, Y: p.Runs[0].Y + 24, Width: 17, Size: 33, Text: c.letter}}, p.Runs...)
		if got := Read([]Page{p}).String; got != c.want {
			t.Errorf("got\n%s\nwant\n%s", got, c.want)
		}
	}
}
