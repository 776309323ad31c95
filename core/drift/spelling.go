package drift

// sameSpelling says whether the keys are two spellings of one word: "colour" and "color", "goin'" and "going".
func sameSpelling(a, b string) bool { return false }
