package source

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// A shape is how a name is written.
type shape uint8

const (
	none     shape = iota
	capitals       // "SMITH", "MR. SPICER", "PRESIDENT OBAMA"
	titled         // "Donald Trump", "Question", "Speaker 1"
	letter         // "Q", "A"
	loose          // anything else that could be a name to somebody: "birk_t", "+1 206 555 0142", "First Minister"
)

// longestUncased bounds one word of a name in a script without capitals, in characters: Chinese and Japanese write the
// whole name as one.
const longestUncased = 14

// shapeOf says how the head of a label is written; none where it is a heading or too long.
func (h heads) shapeOf(head string) shape {
	fields := strings.Fields(head)
	if len(fields) == 0 || len(fields) > longestHead || len(head) > longestLabel {
		return none
	}
	if len(fields) == 1 && utf8.RuneCountInString(strings.Trim(head, ".")) == 1 {
		if startsUpper(head) {
			return letter
		}
		return none
	}
	caps, names, weak := 0, 0, false
	for i, w := range fields {
		up, low := letters(w)
		key := strings.ToLower(strings.Trim(w, ".'’,#"))
		first, _, _ := strings.Cut(key, "/") // "ANALYSIS/OPINION"
		switch {
		case strings.HasSuffix(key, "'s"), strings.HasSuffix(key, "’s"): // "Friday's Programme:", but "Ann Lee's phone:"
			if i == 0 && len(fields) == 1 {
				return none
			}
			weak = true
		case h.says.Is(first, language.HeadingLabel) && i == 0:
			if len(fields) < 2 || !startsUpper(fields[1]) || !startsUpper(fields[len(fields)-1]) {
				return none
			}
			weak = true // "Note Taker", "From Ann Lee to Everyone", where several are written so; see shared
		case language.Joiners.Has(key) && i > 0:
		// an initial, and "THE FIRST LADY"
		case h.says.Is(key, language.Phrase) &&
			!(i > 0 && low == 0 && (up == 1 || i+1 < len(fields) && h.article(fields[0]))) &&
			!(i == 0 && len(fields) > 1 && h.says.Is(key, language.RecordLabel)):
			if up == 0 && particle(fields, i) {
				continue // "Joost ten Broek"
			}
			if i == 0 && strings.ContainsAny(head, "0123456789") {
				return none // "On 12 March"
			}
			weak = true
		case up+low == 0:
			if r, _ := utf8.DecodeRuneInString(w); unicode.IsLetter(r) { // scripts without capitals
				if names++; utf8.RuneCountInString(w) > longestUncased || strings.ContainsAny(w, "，、،") ||
					len(fields) > longestHead/2 {
					return none
				}
			} else if i == 0 || !numbered(w) {
				weak = true
			}
		case h.title(key):
			// "De voorzitter"
			if low > 0 && !startsUpper(w) && !(i == 1 && startsUpper(fields[0]) && h.title(fields[0]) &&
				(!h.article(fields[0]) || i+1 < len(fields) && startsUpper(fields[len(fields)-1]))) { // "De heer VAN WIJK"
				weak = true
			}
		case low == 0 || up > low && startsUpper(w):
			caps++
		case startsUpper(w):
			names++
			if handled(w) {
				weak = true
			}
		case up > 0 && strings.IndexAny(w, "'’") == 1, particle(fields, i): // "Jean d'Orn", "Yann le Gall"
		case i > 0 && i < 4 && h.title(fields[0]) && !h.article(fields[0]): // "Mme la présidente"
			names++
		default:
			weak = true
		}
	}
	switch {
	case weak && len(fields) > longestHead/2 && caps+names == 0:
		return none
	case weak:
		return loose
	case names > 0:
		return titled
	case caps > 0:
		return capitals
	}
	// "The Speaker", "Mr. President" in titles alone
	switch up, low := letters(head); {
	case up == 0:
		return none
	case low == 0:
		return capitals
	}
	return titled
}

// possessive says whether the head begins with whose it is: "Ann's iPad".
func possessive(head string) bool {
	w, _, _ := strings.Cut(head, " ")
	return strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s")
}

// particle says whether a word in small letters may stand within a name: it is short, and capitals stand on both sides.
func particle(fields []string, i int) bool {
	return i > 0 && i+1 < len(fields) && utf8.RuneCountInString(fields[i]) <= 3 && startsUpper(fields[0]) &&
		startsUpper(fields[len(fields)-1])
}

// handled says whether the word is the name of an account and not of a person.
func handled(w string) bool { return strings.ContainsAny(w, "_@|=") }

// recorded says whether the name is written as the records of parliaments have it, with a stop behind: "Mr. SMITH of
// Texas. I rise ...", "The SPEAKER. Order."
func (h heads) recorded(head string) bool {
	fields := strings.Fields(bare(head))
	if len(fields) < 2 || !h.says.Is(strings.ToLower(strings.Trim(fields[0], ".")), language.RecordLabel) {
		return false
	}
	k := 1
	for k < len(fields)-1 && language.Joiners.Has(strings.ToLower(fields[k])) {
		k++
	}
	if up, low := letters(fields[k]); up <= 2 || low > 2 {
		return false
	}
	for _, w := range fields[k+1:] {
		if !startsUpper(w) && !language.Joiners.Has(w) && !language.Deputies.Has(w) {
			return false
		}
	}
	return true
}

// title says whether the word may stand before a name in a label: "Sen."
func (h heads) title(w string) bool {
	return h.says.Is(strings.ToLower(strings.Trim(w, ".")), language.TitleLabel)
}

// article says whether the word may begin the name of an office: "The Speaker".
func (h heads) article(w string) bool {
	w = strings.ToLower(w)
	return h.says.Is(w, language.RecordLabel) && h.says.Is(w, language.Phrase)
}

// asks and answers say whether the head is the letter that stands for a question, or for an answer.
func (h heads) asks(head string) bool {
	return startsUpper(head) && h.says.Is(strings.ToLower(head), language.Asks)
}
func (h heads) answers(head string) bool {
	return startsUpper(head) && h.says.Is(strings.ToLower(head), language.Answers)
}

func startsUpper(w string) bool {
	for _, r := range w {
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r) || unicode.IsTitle(r) || !unicode.IsLower(r)
		}
	}
	return false
}

// numbered says whether w counts speakers: "1", "#2".
func numbered(w string) bool {
	w = strings.TrimPrefix(w, "#")
	return len(w) <= 3 && isNumeral(w)
}
