package source

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/quotedrift/quotedrift/core/text"
)

// longestDirection bounds a stage direction, in bytes; longer brackets are remarks of the text.
const longestDirection = 200

// stageWords name what is heard or shown and not said (English, German, French). The endings are those that transcripts
// of parliaments, broadcasters and captioners use.
const stageWords = " applause applauds applauding applaud laughter laughs laughing laugh chuckles chuckle chuckling crosstalk cross-talk cross-talking crosstalking inaudible" +
	" indiscernible unintelligible unclear cheers cheering cheer boos booing boo jeers jeering chants chanting chant shouts shouting yells yelling whistles" +
	" whistling sighs sigh coughs coughing gasps groans sobs sobbing crying cries singing hums pause pauses silence music musical bell bells ringing" +
	" rings buzzer gavel sounds sound audio video videotape tape clip commercial break newsbreak off-mike off-mic off-camera on-camera voiceover voice-over" +
	" ph phonetic sp sic overlapping interrupts interrupting interruption interrupted recess foreign translator interpreter translated gesturing gestures nods nodding points" +
	" sustained standing ovation reaction response noise feedback gap untranslated mumbles stammers whispers" +
	" beifall heiterkeit lachen lacht gelächter zuruf zurufe zwischenruf zwischenrufe widerspruch unruhe unverständlich applaus musik glocke pausieren" +
	" applaudissements applaudissement rires rire sourires exclamations protestations brouhaha huées musique inaudibles murmures mouvements "

// stageHelpers stand between stage words.
const stageHelpers = " and the of a an in on off from by with to at end ends begin begins start starts audience crowd members member protester protesters playing mike mic camera" +
	" speaking speaks language spanish arabic french german russian continues continued loud light through via no timer question background" +
	" und der die das dem den bei von vom im auf cdu csu spd fdp bündnis grünen grüne linken afd abgeordneten abg fraktion" +
	" et les des du de la le sur bancs dans l'hémicycle divers salle public "

// stageStarts begin a note of the transcriber in square brackets.
const stageStarts = " audience crowd speaking speaks begin end start video audio clip through via fact editor's editors editor interview break music commercial note singing protester protesters"

// What a word may do in a stage direction.
const (
	named   = 1 << iota // it names a sound or a picture
	helping             // it stands between such words
	opening             // it begins a note of the transcriber in square brackets
)

// stage is the table of the words of stage directions.
var stage = sync.OnceValue(func() map[string]uint8 {
	m := map[string]uint8{}
	for i, table := range [...]string{stageWords, stageHelpers, stageStarts} {
		for _, w := range strings.Fields(table) {
			m[w] |= 1 << i
		}
	}
	return m
})

// directions mutes what stands in brackets, or between asterisks, and is a stage direction or a transcriber's note.
// dialogue says whether the text has speaker labels, and where they end, in order; in subtitles all square brackets are
// notes.
func (r *reading) directions(labelled, sub bool, labels []int) {
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
		d := bracket{inner: s[i+1 : z], square: kind == 0, labelled: labelled, sub: sub, alone: alone(s, i, z+1, labels)}
		if strings.Contains(d.inner, "\n\n") || kind == 2 && !d.staged() || kind != 2 && !d.direction() {
			i++
			continue
		}
		r.mute = append(r.mute, text.Span{Start: i, End: z + 1})
		i = z + 1
	}
}

// A bracket is what may be a stage direction.
type bracket struct {
	inner    string
	square   bool
	labelled bool // the text has speaker labels
	sub      bool // it is of subtitles
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
	case b.alone && (caps || b.labelled && len(words) <= 12):
		return true
	case b.square && b.labelled && stage()[words[0]]&opening != 0:
		return true
	case len(words) > 8:
		return false
	case stage()[words[0]]&named != 0:
		return b.labelled || caps || len(words) <= 3
	}
	if caps || b.square {
		for _, w := range words {
			if stage()[w]&named != 0 {
				return true
			}
		}
	}
	return false
}

// staged says whether all of the words are of the stage, and at least one names a sound or a picture.
func (b bracket) staged() bool {
	table, heard := stage(), false
	for _, w := range stageFields(b.inner) {
		part := table[w]
		if part&(named|helping) == 0 {
			return false
		}
		heard = heard || part&named != 0
	}
	return heard
}

// stageFields are the words of a bracket in small letters.
func stageFields(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '\'' && r != '’'
	})
}

func isIn(table, word string) bool { return word != "" && strings.Contains(table, " "+word+" ") }

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
