package core

import (
	"strings"
	"testing"
)

// What is looked up is judged as a variant of a family is.
func TestHeld(t *testing.T) {
	c := Checker{}
	printed := c.Read(Document{Text: "“Not everyone on the island will get a boat before the winter,” said the harbour " +
		"master."}, false).Sayings[0]
	for _, tt := range []struct{ asked, level, rule string }{
		{"Not everyone on the island will get a boat before the winter", "same", ""},
		{"“Not everyone on the island will get a boat before the winter,”", "same", ""},
		{"everyone on the island will get a boat before the winter", "meaning", "edge.qualifier"},
		{"Not everyone on the island may get a boat before the winter", "meaning", "sense.hedge"},
		{"Not everyone on the island will get a ship before the winter", "wording", "word.swap"},
		{"Nothing of this was ever heard in any harbour by anybody", "wording", ""},
	} {
		asked := c.Asked(tt.asked, "")
		v, ok := c.Held(&asked, &printed)
		if v.Level != tt.level || ok != (tt.rule != "" || tt.level == "same") {
			t.Errorf("%q: %s, %v, %v", tt.asked, v.Level, ok, v.Changes)
		}
		rules := ""
		for _, ch := range v.Changes {
			rules += ch.Rule
		}
		if tt.rule != "" && !strings.HasPrefix(rules, tt.rule) {
			t.Errorf("%q: %s, want %s", tt.asked, rules, tt.rule)
		}
	}
	for _, s := range []string{"", " ", "“”", "\xff\xfe", "… [sic] …", "a"} {
		asked := c.Asked(s, "")
		if asked.Name != "" {
			t.Errorf("%q is known by %q", s, asked.Name)
		}
		c.Held(&asked, &printed)
		c.Held(&printed, &asked)
	}
}

// A word beside the words that were asked for, which may turn their sense, asks for a look and accuses nobody. It is
// told once. A denial that opens the sentence which is printed or asked for without it is a change.
func TestWordsBesideAskForALook(t *testing.T) {
	c := Checker{}
	for _, tt := range []struct {
		printed, asked string
		look           bool
	}{
		{"This is, in the whole, a basic step on the road to calmer streets.", "a basic step on the road to calmer streets",
			true},
		{"Maybe it is a basic step on the road to calmer streets.", "a basic step on the road to calmer streets", true},
		{"We will never sell the harbour to anybody from the mainland.", "sell the harbour to anybody from the mainland",
			true},
		{"Everyone on the island will get a boat if the sea is calm.", "Everyone on the island will get a boat", true},
		{"Not everyone on the island will get a boat before winter.", "Everyone on the island will get a boat before winter.",
			false},
	} {
		printed := c.Read(Document{Text: "“" + tt.printed + "” said the harbour master."}, false).Sayings[0]
		asked := c.Asked(tt.asked, "")
		v, ok := c.Held(&asked, &printed)
		told := 0
		for _, ch := range v.Changes {
			if ch.Level == "meaning" {
				told++
			}
		}
		if !ok || v.Level != "meaning" || v.Look != tt.look || told != 1 {
			t.Errorf("%q in %q: %s, look %v, %d changes of the sense", tt.asked, tt.printed, v.Level, v.Look, told)
		}
	}
}
