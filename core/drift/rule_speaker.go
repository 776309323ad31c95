package drift

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// turnWords is the fewest words of a turn in a quotation that put its speaker's words there: fewer may be there by chance.
const turnWords = 3

// mainTurn is the turn of the source that holds most of the words that both runs have; -1 where there are none.
func (j *judge) mainTurn() int {
	counts := make([]int, len(j.Turns))
	best := -1
	for _, e := range j.Script {
		if e.Op != diff.Equal {
			continue
		}
		for i := max(0, e.B.Start); i < min(e.B.End, len(j.said)); i++ {
			if t := j.turnOf(i); t >= 0 {
				counts[t]++
			}
		}
	}
	for i, n := range counts {
		if n > 0 && (best < 0 || n > counts[best]) {
			best = i
		}
	}
	return best
}

// speakers looks at who said the words, where the draft and the source tell.
func (j *judge) speakers() {
	if j.Reporting || j.main < 0 {
		return
	}
	main := j.Turns[j.main]
	counts := make([]int, len(j.Turns))
	firsts := make([]int, len(j.Turns))
	for _, u := range j.units {
		if !u.equal && !j.rendersUnit(u) {
			continue
		}
		for k := 0; k < u.B.Len(); k++ {
			if t := j.turnOf(u.B.Start + k); t >= 0 {
				if counts[t] == 0 {
					firsts[t] = min(u.A.Start+k, u.A.End-1)
				}
				counts[t]++
			}
		}
	}
	for i, n := range counts {
		a, b := main.Speaker, j.Turns[i].Speaker
		if i == j.main || n < turnWords || machine(a) || machine(b) || sameLabel(a, b, j.lang) {
			continue
		}
		if i < j.main {
			a, b = b, a
		}
		other := diff.Range{Start: max(j.Turns[i].Lo, j.passage.Start), End: min(j.Turns[i].Hi, j.passage.End)}
		j.put(Change{Rule: SpeakerTurn, Level: j.profile.level(SpeakerTurn), Quotation: text.Span{Start: j.Quote[firsts[i]].Start, End: max(j.Span.End, j.Quote[firsts[i]].End)},
			Source: j.source(other), Reason: "The quotation runs the words of two speakers together: " + shown(a) + " and " + shown(b) + "."})
		return
	}
	if evident(j.Speaker) && evident(main.Speaker) && !sameSpeaker(j.Speaker, main.Speaker, j.lang) && j.voice(j.Speaker) && !j.readOut(j.Speaker) {
		j.put(Change{Rule: SpeakerOther, Level: j.profile.level(SpeakerOther), Quotation: j.Span, Source: j.source(j.passage),
			Reason: "The draft gives these words to " + shown(j.Speaker) + "; in the source " + shown(main.Speaker) + " says them."})
	}
}

// voice says whether somebody of the name speaks in the source. A name that no label has is more often a slip in finding
// the speaker of the quotation than one in the draft.
func (j *judge) voice(name string) bool {
	return slices.ContainsFunc(j.Voices, func(v string) bool { return evident(v) && sameSpeaker(name, v, j.lang) })
}

// readOutReach is how many words before the passage are searched for the name of somebody who is read out there.
const readOutReach = 60

// readOut says whether the source's speaker names the person shortly before, and so may be giving that person's words.
func (j *judge) readOut(name string) bool {
	for _, n := range properName(name) {
		for i := max(0, j.passage.Start-readOutReach); i < j.passage.Start; i++ {
			if key := j.said[i].Key; key == n || key == n+"'s" {
				return true
			}
		}
	}
	return false
}

// machine says whether a label names no voice of its own: what the transcriber's system put in.
func machine(label string) bool {
	switch strings.ToLower(label) {
	case "", "system", "applause", "music", "crosstalk", "video", "video clip":
		return true
	}
	return false
}

// roles are the words of a label that name no person: a question from the floor, a person whom the transcriber did not
// know, a part in a programme, a title. (Labels of US transcripts, and of German and French ones.)
const roles = " q a question answer unidentified unknown male female man woman speaker reporter moderator host anchor audience member crowd announcer" +
	" narrator voice voiceover caller participant interviewer interviewee student protester the president vice senator sen representative rep congressman" +
	" congresswoman governor gov secretary sec minister prime chancellor chairman chairwoman general gen col capt" +
	" spokesman spokeswoman spokesperson mr mrs ms miss dr prof professor sir madam jr sr ii iii former" +
	" der die das frage antwort sprecher moderatorin bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin minister ministerin herr frau" +
	" al el bin ibn abu van von de du le la président présidente ministre premier première monsieur madame journaliste "

// ranks are words of a label that name no person either, but where they stand last: "Judge Harris", "Martin Luther King".
const ranks = " king queen prince princess pope judge justice mayor major colonel captain chair dean leader bishop baron "

// evident says whether a speaker's name is evidence: it holds a word in capitals that is no role.
func evident(name string) bool {
	return slices.ContainsFunc(properWords(name), func(w string) bool {
		r, size := utf8.DecodeRuneInString(w)
		return len(w) > size && unicode.IsUpper(r)
	})
}

// sameSpeaker says whether two names may be one person's: they share a word that is no title. Lenient on purpose:
// "PRESIDENT OBAMA" and "Barack Obama", "Trump" and "Donald J. Trump Jr.".
func sameSpeaker(a, b string, lang *language.Language) bool {
	wa, wb := properName(a), properName(b)
	for _, x := range wa {
		if utf8.RuneCountInString(x) < 2 {
			continue
		}
		for _, y := range wb {
			if x == y || alike.SameName(x, y, lang) {
				return true
			}
		}
	}
	return false
}

// sameLabel says whether two labels of one source may be one person's: the same, or a longer and a shorter form of a name.
// Within a source, another first name or a "Jr." is another person.
func sameLabel(a, b string, lang *language.Language) bool {
	if a == b {
		return true
	}
	x, y := properName(a), properName(b)
	if len(x) == 0 || len(y) == 0 || !sameSpeaker(a, b, lang) {
		return false
	}
	return junior(a) == junior(b) && (len(x) == 1 || len(y) == 1 || x[0] == y[0] || len(x[0]) == 1 || len(y[0]) == 1)
}

// properWords is the words of a name without those of roles.
func properWords(name string) []string {
	words := nameWords(name)
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool {
		key := strings.ToLower(w)
		return isIn(roles, key) || isIn(ranks, key) && w != words[len(words)-1]
	})
}

// properName is properWords in lower case.
func properName(name string) []string {
	out := properWords(name)
	for i, w := range out {
		out[i] = strings.ToLower(w)
	}
	return out
}

// junior says whether the name is marked as a son's.
func junior(name string) bool {
	return slices.ContainsFunc(nameWords(name), func(w string) bool { return isIn(" jr junior ii iii ", strings.ToLower(w)) })
}

// nameWords cuts a name at what is no letter.
func nameWords(name string) []string {
	return strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
}
