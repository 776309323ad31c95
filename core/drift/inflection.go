package drift

// inflection says whether the keys are forms of one word: "terrorists" and "terrorist", "said" and "says".
func inflection(a, b, lang string) bool { return false }
