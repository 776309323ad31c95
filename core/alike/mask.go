package alike

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// masks are the signs that print puts for the letters of a word that it will not print: "s**t", "f---", "d@#n".
const masks = "*-_#@$%!"

// bleeped says whether the words of t are the word of the key with letters masked. The letters that are left must be
// its first, and stand in its order; as many hyphens must stand as letters are missing, for they also end a word that
// somebody broke off. A long dash hides any number, between letters or behind a single one ("d—n"). O(length of the
// words).
func bleeped(t *text.Text, words []text.Word, key string) bool {
	if len(words) == 0 || len(words) > 4 || len(key) < 3 {
		return false
	}
	start, end := words[0].Start, words[len(words)-1].End
	for end < len(t.String) && strings.IndexByte(masks, t.String[end]) >= 0 {
		end++
	}
	if len(words) == 1 && end-start == 1 && strings.HasPrefix(t.String[end:], "—") {
		end += len("—")
	}
	shown := t.Slice(text.Span{Start: start, End: end})
	if !strings.ContainsAny(shown, masks+"—") {
		return false // as with nearly all words
	}
	shown = strings.ReplaceAll(strings.ToLower(shown), "—", "*")
	masked, dashes, letters, at := 0, 0, 0, 0
	for i := 0; i < len(shown); i++ {
		c := shown[i]
		switch {
		case strings.IndexByte(masks, c) >= 0:
			masked++
			if c == '-' {
				dashes++
			}
			continue
		case c < 'a' || c > 'z':
			return false
		}
		letters++
		gap := i > 0 && strings.IndexByte(masks, shown[i-1]) >= 0
		n := 0
		if gap {
			if at >= len(key) {
				return false
			}
			if n = strings.IndexByte(key[at+1:], c) + 1; n <= 0 {
				return false
			}
		}
		if at += n; at >= len(key) || key[at] != c {
			return false
		}
		at++
	}
	if masked == 0 || letters == 0 || letters >= len(key) || dashes > 0 && (dashes < 2 || masked+letters != len(key)) {
		return false
	}
	return at == len(key) || strings.IndexByte(masks, shown[len(shown)-1]) >= 0
}
