package match

// shortWords is the number of words up to which a quotation only counts where it stands exactly or but for one word;
// one or two words only count where they stand exactly.
const shortWords = 4

// A quotation of up to variantWords words counts where all but one word stand, which say as much as variant: beyond
// that, the share of other words decides.
const (
	variantWords = 6
	variant      = 34 * bit
)

// deniedWords is how many words of the source, a denial among them, may stand amid a short quotation that is there with
// all its words.
const deniedWords = 3

// sensedWords is the most words of a quotation that counts where it differs in what it says alone, and smallWords is
// how many words of grammar may go with that: "they saved him" and "they may well have saved him".
const (
	sensedWords = 10
	smallWords  = 2
)

// In mendedPlaces amid a quotation there may be other words, mendedWords of both sides each, where both its ends stand:
// somebody said it better than it was said. What was invented shares its words with the source at one end or in pieces.
const mendedPlaces, mendedWords = 2, 5

// searchShare is the share, in percent, of the weight of the heaviest part of a query that a place must have, word by
// word and in any order, to be looked at. It is below what honest asks for, so that words in other spellings, which
// are not counted in the search, may make up for it.
const searchShare = 55

// shortShare is the same for a short quotation, of which one word may be half: "the plan" of "the plan is realistic".
const shortShare = 45

// How many words of a hundred may be other words, and still it is the same utterance: patience and one more for each
// proofBits bits that the words which are the same say about the place, and at most patienceMost.
//
// The line was drawn by logistic regression over the best places of 930 printed quotations in the transcripts
// of what was said, and of 5,000 quotations in transcripts of other events: of many features (the score, the weight of
// what was found, the longest run, the words between, the length of the source) two tell the true places from
// the look-alikes, the share of other words and the weight of those found, and adding others gains nothing. So a
// quotation of eight plain words may have one other word, of ten two, of twenty six; "I think it is going to be a"
// with another end is the same in so few bits that it is only found as what it says.
const (
	patience     = 8.0
	proofBits    = 4.3
	patienceMost = 35.0
	leastScore   = 45 // percent: whatever was found, not so much may be missing and stand between

	// The lines below were set on the same places and on pairs made for them: they lose three of the true places,
	// each a frame of common words that only the alignment by machine took for one, and let in no look-alike more in
	// 5,000.

	// What is slight counts as so many hundredths of another word where enough words of content vouch for it.
	slightly = 50
	vouching = 22 * bit // two words

	// A run of the source that stands whole in the quotation, and has so many bits, speaks for a place with words put in.
	runs = 55 * bit

	// An alignment whose words of content mostly differ has only a frame in common: "we have to do what is … for the
	// … of this …".
	frame = 20 * bit // from two words on
	// One whose words of content are lost in what stands between them is gathered, not found.
	gathered = 30 * bit // from three words on

	// Where an ellipsis swallowed words, what was found must say more than a place in the source is long to name, by so
	// many bits: "we … win" stands in every speech.
	chance = 12
)

// honest says whether an alignment is one that a careful reader would call the same utterance.
func (f *finder) honest(score int, n tally) bool {
	found := n.found - n.swallows
	switch {
	case n.swallows > 0 && found < f.places():
		return false
	case n.changes == 0:
		return true
	case f.evidence <= 2*2:
		return n.changes == n.same
	case n.sensed > 0 && n.changes-n.trifles <= n.sensed+n.small && n.small <= smallWords && found >= f.places() &&
		f.evidence <= 2*sensedWords && (n.small == 0 || n.content >= vouching/2):
		return true
	case n.bad > 0 && n.lacks > 0 && found-n.lacks < f.places():
		return false // "the … of the United States of America"
	case n.denied && n.bad == 0 && n.changes-n.trifles <= deniedWords:
		return true // "the company [no longer] employs me"
	case n.opposed && n.changes-n.trifles <= 1 && n.content > 0 && f.evidence > 2*3:
		return true // "I didn't prove anything", "I didn't prove nothing"
	case f.evidence <= 2*shortWords && n.changes-n.trifles > 1:
		return false
	case f.evidence <= 2*variantWords && f.evidence == 2*len(f.rows) && n.changes-n.trifles <= 1 && found >= variant &&
		n.content >= vouching/2 && n.lacks+n.passed > 0:
		return true
	case n.ends == 0 && n.holes <= mendedPlaces && n.widest <= mendedWords && f.evidence > 2*variantWords &&
		found-n.lacks >= f.places() && n.content >= max(n.lacks, vouching*3/4) && 2*score >= f.weight:
		return true // "it'll [take] us [the better part] of two years"
	}
	if n.passed > 0 && n.lacks >= frame && n.lacks > n.content || n.lacks+n.between >= gathered &&
		n.lacks+n.between > 2*n.content {
		return false
	}
	less := 0
	if n.swallows == 0 && n.content >= vouching && n.content >= 2*(n.lacks+n.between) {
		less = n.slight * (100 - slightly) / 100
	}
	if n.swallows == 0 && n.passed == 0 && n.found >= runs {
		less = max(less, n.bad/4)
	}
	others := 100 * 2 * float64(n.bad-less) / full / float64(f.evidence)
	allowed := min(patience+float64(found)/bit/proofBits, patienceMost)
	return others <= allowed && 100*score >= leastScore*f.weight
}

// places is the weight that names one place of the source, with what chance asks for on top: the longer the source, the
// more of the same words come together in it without being the same remark.
func (f *finder) places() int { return log2(uint64(len(f.x.ids))) + chance*bit }
