package corpus

// BCubed tells how well families agree with the truth (Bagga and Baldwin 1998): for each quotation, the part of its found
// family that is of its true one, and the part of its true one that is in its found one, on average over all quotations.
// found is by the same index as truth; a quotation in no family has a number that no other has.
func BCubed(truth, found []int) (precision, recall float64) {
	type both struct{ truth, found int }
	inTruth, inFound, inBoth := map[int]int{}, map[int]int{}, map[both]int{}
	for i := range truth {
		inTruth[truth[i]]++
		inFound[found[i]]++
		inBoth[both{truth[i], found[i]}]++
	}
	for i := range truth {
		n := float64(inBoth[both{truth[i], found[i]}])
		precision += n / float64(inFound[found[i]])
		recall += n / float64(inTruth[truth[i]])
	}
	n := float64(max(1, len(truth)))
	return precision / n, recall / n
}
