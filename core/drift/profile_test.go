package drift

import (
	"slices"
	"testing"
)

func TestProfiles(t *testing.T) {
	if p, ok := ProfileNamed(""); !ok || p.Name != "strict" {
		t.Error("the empty name is not strict")
	}
	if _, ok := ProfileNamed("lenient"); ok {
		t.Error("a profile that does not exist was found")
	}
	for _, p := range Profiles() {
		if q, ok := ProfileNamed(p.Name); !ok || q != p || p.About == "" {
			t.Errorf("%q is not found by its name, or says nothing of itself", p.Name)
		}
		for r := range p.Levels {
			if !slices.ContainsFunc(rules[:], func(row ruleRow) bool { return row.rule == r }) {
				t.Errorf("%s sets the level of %q, which is no rule", p.Name, r)
			}
		}
		for _, row := range rules {
			r, l := row.rule, row.level
			if l == Meaning && p.level(r) != Meaning {
				t.Errorf("%s permits %s", p.Name, r)
			}
			if l > Same && p.level(r) == Same {
				t.Errorf("%s hides %s", p.Name, r)
			}
		}
	}
	for i, p := range Profiles() {
		for _, q := range Profiles()[:i] {
			same := true
			for _, row := range rules {
				same = same && p.level(row.rule) == q.level(row.rule)
			}
			if same {
				t.Errorf("%s and %s are one profile", q.Name, p.Name)
			}
		}
	}
	if (*Profile)(nil).level(WordSwap) != Wording || (*Profile)(nil).level("no.rule") != Wording {
		t.Error("no profile is not strict")
	}
}
