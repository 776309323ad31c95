package main

import "github.com/quotedrift/quotedrift/core"

// fails says whether the report holds a quotation at or above the level of --fail-on, or one to look at where that was
// asked for. A quotation that is not in the source is above every level; one that was not checked is below all.
func (o *options) fails(r *core.Report) bool {
	for _, q := range r.Quotations {
		if q.Verdict == "" || q.Verdict == "unchecked" {
			continue
		}
		if o.failLook && q.Look {
			return true
		}
		if rank(grade(q)) >= rank(o.failOn) {
			return true
		}
	}
	return false
}

// drifted says whether a level is at or above that of --fail-on; one that only asks for a look is none, unless that was
// asked for.
func (o *options) drifted(level string, look bool) bool {
	if look {
		return o.failLook
	}
	return rank(level) >= rank(o.failOn)
}

// grade is the gravest level of the quotation's changes that claim an error, or "missing" where nothing of it asks for a look.
func grade(q core.Quotation) string {
	if q.Verdict == "missing" && !q.Look {
		return "missing"
	}
	worst := "same"
	weigh := func(changes []core.Change) {
		for _, c := range changes {
			if !c.Look && rank(c.Level) > rank(worst) {
				worst = c.Level
			}
		}
	}
	weigh(q.Changes)
	if len(q.Matches) > 0 {
		weigh(q.Matches[0].Changes)
	}
	return worst
}

// rank orders levels, "missing" and "never".
func rank(level string) int {
	for i, l := range failLevels {
		if l == level {
			return i + 1
		}
	}
	return 0
}
