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
	if f.evidence <= 2*shortWords && n.changes-n.trifles > 1 {
		return false
	}
	return 2*n.bad*1000/f.evidence <= full*(75+n.found*232/(100*bit)) && score*100 >= 35*f.weight
}

// searchShare is the share, in percent, of the weight of the heaviest part of a query that a place must have, word by word and in any order, to be
// looked at: below what honest asks for, by what words in other spellings may add.
const searchShare = 50
