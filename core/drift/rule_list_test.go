package drift

import "testing"

// TestEveryRuleIsListed is the law that a rule stands in one of the two lists, and has a level, or nobody would ask it.
func TestEveryRuleIsListed(t *testing.T) {
	listed := map[Rule]bool{}
	for _, r := range unitRules {
		listed[r.name] = true
	}
	for _, r := range wholeRules {
		for _, name := range r.names {
			listed[name] = true
		}
	}
	for r := range listed {
		if _, ok := defaultLevels[r]; !ok {
			t.Errorf("%s has no level", r)
		}
	}
	for r := range defaultLevels {
		if !listed[r] {
			t.Errorf("%s stands in no list", r)
		}
	}
	if len(listed) != 38 {
		t.Errorf("%d rules are listed, and 38 documented", len(listed))
	}
}
