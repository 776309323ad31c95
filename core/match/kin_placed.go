package match

const (
	// placedShare is how many percent of the shorter wording's weight must stand where the longer one has it, for words
	// that were exchanged one by one: two sayings of one build, "The harbour will be open again", have less.
	placedShare = 70
	// placedWords is how many words it has at the least: of fewer, five are the same in two sayings of one build.
	placedWords = 8
)

// inPlace returns what the wordings have in common word by word, counted from where both begin or back from where both
// end, and whether that makes the shorter one a variant of the longer one in which words were exchanged all over: an
// alignment pays for each gap between these. O(words of the shorter one).
func inPlace(longer, shorter Wording) (f fit, ok bool) {
	n := len(shorter.hashes)
	if n < placedWords || n > len(longer.hashes) {
		return f, false
	}
	for _, from := range []int{0, len(longer.hashes) - n} {
		f = fit{}
		for i, h := range shorter.hashes {
			if longer.hashes[from+i] == h {
				f.common, f.words = f.common+int(shorter.weights[i]), f.words+1
			}
		}
		if f.common >= proves && f.bond(int(shorter.weight)).Share >= placedShare {
			return f, true
		}
	}
	return f, false
}
