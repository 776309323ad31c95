package text

import "strings"

// ellipsis returns the end of the ellipsis that starts at i, or 0: "…" with any stops behind it, three or more stops,
// or three or more stops with single spaces between.
func ellipsis(s string, i int) int {
	j, dots := i, 0
	for j < len(s) {
		switch {
		case strings.HasPrefix(s[j:], "…"):
			j += len("…")
			dots += 3
		case s[j] == '.':
			j++
			dots++
		case dots > 0 && s[j] == ' ' && j+1 < len(s) && s[j+1] == '.' && (j+2 >= len(s) || !isASCIIAlnum(s[j+2])):
			j++
		case dots > 0 && strings.HasPrefix(s[j:], "\u00a0."):
			j += len("\u00a0")
		default:
			if dots >= 3 {
				return j
			}
			return 0
		}
	}
	if dots >= 3 {
		return j
	}
	return 0
}
