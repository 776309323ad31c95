package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// verbForms are the forms of the auxiliaries that say the same in another person or number, by row. A change within a
// row is grammar; a change of tense is an inflection.
var verbForms = [...]string{
	" is are am be 's 're 'm ", " was were ", " has have 's 've ", " do does ", " isn't aren't ", " wasn't weren't ", " hasn't haven't ", " don't doesn't ",
}

// grammar knows an auxiliary made to agree: "they was" and "they were".
func grammar(j *judge, u unit) (string, bool) {
	if u.A.Len() != 1 || u.B.Len() != 1 {
		return "", false
	}
	x, y := j.a(u)[0].Key, j.b(u)[0].Key
	for _, row := range verbForms {
		if strings.Contains(row, " "+x+" ") && strings.Contains(row, " "+y+" ") {
			return j.differ(u), true
		}
	}
	return "", false
}

// inflected knows another form of the same word.
func inflected(j *judge, u unit) (string, bool) {
	if u.A.Len() != 1 || u.B.Len() != 1 || !inflection(j.a(u)[0].Key, j.b(u)[0].Key, j.Language) {
		return "", false
	}
	return j.differ(u), true
}

// functional knows words of grammar lost, added or exchanged: articles, prepositions, "that", a "But" that begins a sentence.
func functional(j *judge, u unit) (string, bool) {
	for _, w := range j.a(u) {
		if !j.light(w) {
			return "", false
		}
	}
	for _, w := range j.b(u) {
		if !j.light(w) {
			return "", false
		}
	}
	return j.differ(u), true
}

func (j *judge) light(w text.Word) bool {
	return w.Kind == text.Gap || isFunction(w.Key, j.Language) || w.Key == "no" || w.Key == "yes"
}
