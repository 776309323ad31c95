package language

import (
	"strings"
)

// A List is words of a language, keys as text.Fold makes them, with single spaces between; "+" joins the words of a
// phrase ("you+know"). As one string it costs the browser little, and it is meant for lists of up to a hundred words.
type List string

// Has reports whether the list holds the key. O(length of the list).
func (l List) Has(key string) bool {
	if key == "" {
		return false
	}
	for at := 0; ; {
		i := strings.Index(string(l[at:]), key)
		if i < 0 {
			return false
		}
		i += at
		at = i + len(key)
		if (i == 0 || l[i-1] == ' ') && (at == len(l) || l[at] == ' ') {
			return true
		}
	}
}

// HasPair reports whether the list holds the phrase of the two keys.
func (l List) HasPair(first, second string) bool {
	if first == "" || second == "" {
		return false
	}
	for at := 0; ; {
		i := strings.Index(string(l[at:]), first)
		if i < 0 {
			return false
		}
		i += at
		at = i + len(first)
		if i > 0 && l[i-1] != ' ' || at == len(l) || l[at] != '+' || !strings.HasPrefix(string(l[at+1:]), second) {
			continue
		}
		if end := at + 1 + len(second); end == len(l) || l[end] == ' ' {
			return true
		}
	}
}

// From returns the list from its first entry on that is the key, or a phrase that begins with it; an empty list where
// it has none.
func (l List) From(key string) List {
	for key != "" {
		i := strings.Index(string(l), key)
		if i < 0 {
			break
		}
		l = l[strings.LastIndexByte(string(l[:i]), ' ')+1:] // the entry that has it
		if left, ok := strings.CutPrefix(string(l), key); ok && (left == "" || left[0] == ' ' || left[0] == '+') {
			return l
		}
		_, l = l.Next()
	}
	return ""
}

// Next returns the first word of the list and the list behind it; an empty word at its end. Nothing is allocated.
func (l List) Next() (string, List) {
	word, left, _ := strings.Cut(string(l), " ")
	return word, List(left)
}

// All returns the words of the list, in its order.
func (l List) All() []string { return strings.Fields(string(l)) }
