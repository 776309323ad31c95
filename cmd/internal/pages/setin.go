package pages

// setIn takes out of the lines of a column what is set into the middle of a sentence: a pull quote or a caption between
// two lines of which the second goes on with the sentence of the first. It is of other type than both, and stands apart
// from them.
func setIn(lines []line) (rest []line, boxes [][]line) {
	for i := 0; i < len(lines); i++ {
		end := i
		if n := len(rest); n > 0 {
			for end < len(lines) && end-i < longestSetIn && otherSize(lines[end].size, rest[n-1].size) {
				end++
			}
			if end == len(lines) || end == i || otherSize(lines[end].size, rest[n-1].size) || !goesOn(rest[n-1].text, lines[end].text) ||
				!setApart(rest[n-1], lines[i], lines[end-1], lines[end]) {
				end = i
			}
		}
		if end > i {
			boxes = append(boxes, lines[i:end:end])
		}
		if i = end; i < len(lines) {
			rest = append(rest, lines[i])
		}
	}
	return rest, boxes
}

// longestSetIn is how many lines a box has at most.
const longestSetIn = 12

// otherSize reports whether type of the one size is told from type of the other.
func otherSize(a, b float64) bool { return a > 1.1*b || b > 1.1*a }

// setApart reports whether the lines from first to last are indented against the text before and behind, or parted from it
// by more than lines are.
func setApart(before, first, last, behind line) bool {
	indent := first.left - before.left
	return indent > 0.8*before.size || indent < -0.8*before.size ||
		first.y-before.y > 1.5*max(first.size, before.size) && behind.y-last.y > 1.5*max(last.size, behind.size)
}
