package drift

// repair returns the smallest mend of the change, whose rule and spans are set; nil where there is none.
func repair(in Input, c Change) *Repair { return nil }
