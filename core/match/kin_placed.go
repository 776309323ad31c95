package match

const (
	// placed is how many of a hundred words of the shorter wording must stand where the longer one has them, for words
	// that were changed one by one, and halfPlaced how many of a hundred in either half of it.
	placed, halfPlaced = 60, 40
	// placedWords is how many words it has at the least: of fewer, five are the same in two sayings of one build.
	placedWords = 8
)

// inPlace returns what the wordings have in common word by word, counted from where both begin or back from where both
// end, and whether that makes the shorter one a variant of the longer one in which words were exchanged all over. By
// their weight these may be more than half of it. O(words of the shorter one).
func inPlace(longer, shorter Wording) (f fit, ok bool) {
	n := len(shorter.hashes)
	if n < placedWords || n > len(longer.hashes) {
		return f, false
	}
	for _, from := range []int{0, len(longer.hashes) - n} {
		f = fit{}
		first := 0 // of the words in place, those of the first half
		for i, h := range shorter.hashes {
			if i == n/2 {
				first = f.words
			}
			if longer.hashes[from+i] == h {
				f.common, f.words = f.common+int(shorter.weights[i]), f.words+1
			}
		}
		if 100*f.words >= placed*n && 100*min(first, f.words-first) >= halfPlaced*(n/2) &&
			f.common >= proves && f.bond(int(shorter.weight)).Share >= overlap {
			return f, true
		}
	}
	return f, false
}
