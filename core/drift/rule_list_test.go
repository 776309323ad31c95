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
	for _, row := range rules {
		if !listed[row.rule] {
			t.Errorf("%s stands in no list, or twice in the table", row.rule)
		}
		delete(listed, row.rule)
	}
	for r := range listed {
		t.Errorf("%s has no level", r)
	}
}
