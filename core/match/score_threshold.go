package match

// shortWords is the number of words below which a quotation only counts where it stands exactly or but for one word.
const shortWords = 4

// honest says whether an alignment is one that a careful reader would call the same utterance.
func (f *finder) honest(score int, n tally) bool {
	if n.changes == 0 {
		return true
	}
	if f.evidence <= 2*2 {
		return false
	}
	if f.evidence <= 2*shortWords {
		return n.changes == 1
	}
	return score*100 >= 60*f.weight
}
