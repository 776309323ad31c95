package source

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// longestDirection bounds a stage direction, in bytes; longer brackets are remarks of the text.
const longestDirection = 200

// directions mutes what stands in brackets, or between asterisks, and is a stage direction or a transcriber's note.
// dialogue says whether the text has speaker labels, and where they end, in order; in subtitles all square brackets are
// notes.
func (r *reading) directions(labelled, sub bool, labels []int, says *language.Conventions) {
	s := r.s
	var none [3]int // no closer before this offset
	for i := 0; i < len(s); {
		k := strings.IndexAny(s[i:], "[(*")
		if k < 0 {
			return
		}
		i += k
		kind, closer := 0, byte(']')
		switch s[i] {
		case '(':
			kind, closer = 1, ')'
		case '*':
			kind, closer = 2, '*'
		}
		limit := min(len(s), i+longestDirection)
		z := -1
		if i >= none[kind] {
			if z = strings.IndexByte(s[i+1:limit], closer); z < 0 {
				none[kind] = limit
			}
		}
		if z < 0 {
			i++
			continue
		}
		z += i + 1
		d := bracket{says: says, inner: s[i+1 : z], square: kind == 0, labelled: labelled, sub: sub,
			alone: alone(s, i, z+1, labels), below: below(s, i, labels)}
		if strings.Contains(d.inner, "\n\n") || kind == 2 && !d.staged() || kind != 2 && !d.direction() {
			i++
			continue
		}
		r.mute = append(r.mute, text.Span{Start: i, End: z + 1})
		if unheard(d.inner, says) {
			r.unheard = append(r.unheard, text.Span{Start: i, End: z + 1})
		}
		i = z + 1
	}
}

// A bracket is what may be a stage direction.
type bracket struct {
	says     *language.Conventions
	inner    string
	square   bool
	labelled bool // the text has speaker labels
	sub      bool // it is of subtitles
	below    bool // a name on the line above is all that stands before it
	alone    bool // nothing else stands on its line, but for a label
}

// direction says whether the bracket holds what nobody said.
func (b bracket) direction() bool {
	if b.staged() {
		return true
	}
	if b.sub && (b.square || b.alone) && strings.Trim(b.inner, "_ ") != "" {
		return true
	}
	words := stageFields(b.inner)
	if len(words) == 0 {
		return strings.TrimSpace(b.inner) == "?"
	}
	up, low := letters(b.inner)
	caps := up >= 2 && low == 0
	switch {
	case b.below && caps, b.alone && (caps || b.labelled && len(words) <= 12):
		return true
	case b.square && b.labelled && b.says.Is(words[0], language.Note):
		return true
	case len(words) > 8:
		return false
	case b.says.Is(words[0], language.Sound):
		return b.labelled || caps || len(words) <= 3
	}
	if caps || b.square {
		for _, w := range words {
			if b.says.Is(w, language.Sound) {
				return true
			}
		}
	}
	return false
}

// staged says whether all of the words are of the stage, and at least one names a sound or a picture.
func (b bracket) staged() bool {
	heard := false
	for _, w := range stageFields(b.inner) {
		if !b.says.Is(w, language.Sound|language.Stagehand) {
			return false
		}
		heard = heard || b.says.Is(w, language.Sound)
	}
	return heard
}

// stageFields are the words of a bracket in small letters.
func stageFields(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '\'' && r != '’'
	})
}

// alone says whether nothing but spaces stands on the line beside the bracket, or a label before it.
func alone(s string, start, end int, labels []int) bool {
	for end < len(s) && s[end] != '\n' && s[end] != '\r' {
		if s[end] != ' ' && s[end] != '\t' && s[end] != '.' {
			return false
		}
		end++
	}
	for start > 0 && s[start-1] != '\n' && s[start-1] != '\r' {
		if _, ok := slices.BinarySearch(labels, start); ok {
			return true
		}
		if s[start-1] != ' ' && s[start-1] != '\t' {
			return false
		}
		start--
	}
	return true
}

// below says whether the line before the bracket ends with a label, and nothing stands between them.
func below(s string, at int, labels []int) bool {
	k := len(strings.TrimRight(s[:at], " \t\r\n"))
	n, _ := slices.BinarySearch(labels, k)
	return n < len(labels) && labels[n] <= at && strings.IndexByte(s[k:at], '\n') >= 0
}
