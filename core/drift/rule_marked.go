package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// omitMarked knows what an ellipsis swallowed. An ellipsis where nothing is missing is punctuation.
func omitMarked(j *judge, u unit) (string, bool) {
	if u.sign == seam {
		return "", true // the attribution stands between; how far the parts are from each other is judged on the whole
	}
	if u.sign != gap {
		return "", false
	}
	if u.B.Len() == 0 {
		return "", u.A.Len() > 0
	}
	return "The quotation leaves out " + phrase(j.Source, j.b(u)) + " and shows it with an ellipsis.", true
}

// emphasisNotes are the words of a bracket that says who added the emphasis.
var emphasisNotes = [...]string{"emphasis", "italics", "hervorhebung", "hervorh", "souligné", "soulignée"}

func markEmphasis(j *judge, u unit) (string, bool) {
	if u.sign != aside {
		return "", false
	}
	for _, w := range j.a(u) {
		for _, note := range emphasisNotes {
			if w.Key == note {
				return "The quotation says in brackets that emphasis was added.", true
			}
		}
	}
	return "", false
}

// markSic knows a [sic], and a word that one stands behind: the quotation claims that the source has it so.
func markSic(j *judge, u unit) (string, bool) {
	if u.sign == sic {
		return "The quotation says with [sic] that the source has it so.", true
	}
	if u.sign == silent && u.A.Len() > 0 && u.A.Len() <= 3 && u.A.End < len(j.Quote) && j.Quote[u.A.End].Kind == text.Sic {
		return "The quotation marks " + phrase(j.Draft, j.a(u)) + " with [sic], but the source says " + phrase(j.Source, j.b(u)) + ".", true
	}
	return "", false
}

// insertMarked knows words in brackets that the source lacks or has otherwise, and letters in brackets within a word.
func insertMarked(j *judge, u unit) (string, bool) {
	switch {
	case u.sign == aside && u.A.Len() == 0:
		if u.B.Len() > asideReach {
			return "", false
		}
		return "The words in brackets stand for " + phrase(j.Source, j.b(u)) + " as well.", true
	case u.sign == aside && u.B.Len() == 0 && j.staged(u):
		return "", true
	case u.sign == aside && u.B.Len() == 0:
		return "The quotation adds " + phrase(j.Draft, j.a(u)) + " and shows it with brackets.", true
	case u.sign == aside:
		return "The quotation puts " + phrase(j.Draft, j.a(u)) + " in brackets for the source's " + phrase(j.Source, j.b(u)) + ".", true
	case u.A.Len() == 1 && u.B.Len() == 1 && j.Quote[u.A.Start].Aside == text.Partly && diff.Nearness(j.Quote[u.A.Start].Key, j.said[u.B.Start].Key) >= .4:
		return "The brackets in " + phrase(j.Draft, j.a(u)) + " show that the source says " + phrase(j.Source, j.b(u)) + ".", true
	}
	return "", false
}

// staged says whether the words in brackets are a stage direction that the source has there too: "(Laughter)".
func (j *judge) staged(u unit) bool {
	if u.B.Start == 0 {
		return false
	}
	end := len(j.Source.String)
	if u.B.Start < len(j.said) {
		end = j.said[u.B.Start].Start
	}
	at := j.said[u.B.Start-1].End
	between := strings.ToLower(j.Source.Slice(text.Span{Start: at, End: min(end, at+stageReach)}))
	return strings.Contains(between, strings.ToLower(j.Draft.Slice(j.quoted(u.A))))
}

// stageReach bounds how far behind a word a stage direction is looked for, in bytes.
const stageReach = 400

// asideReach is the most words beside a bracket that it is read to stand for: more is a sentence of its own.
const asideReach = 6

// reported says whether the source's words stand between a closing and an opening mark of its own: where the source is an
// article, that is its attribution.
func (j *judge) reported(b diff.Range) bool {
	if b.Len() == 0 || b.Len() > 4*asideReach || b.Start == 0 || b.End >= len(j.said) {
		return false
	}
	before := j.Source.Slice(text.Span{Start: j.said[b.Start-1].End, End: j.said[b.Start].Start})
	after := j.Source.Slice(text.Span{Start: j.said[b.End-1].End, End: j.said[b.End].Start})
	return strings.ContainsFunc(before, isMark) && strings.ContainsFunc(after, isMark)
}

// sourceGap knows what only the source has and nobody said: dots where the speaker trailed off, words that the source itself
// has in brackets, its attribution.
func sourceGap(j *judge, u unit) (string, bool) {
	if u.A.Len() == 0 && u.sign == silent && len(j.Voices) == 0 && j.reported(u.B) {
		return "", true
	}
	for _, w := range j.b(u) {
		if w.Kind != text.Gap && w.Aside != text.Bracketed && w.Kind != text.Sic {
			return "", false
		}
	}
	return "", u.A.Len() == 0
}

// sourceOmits knows words of the quotation that stand where the source has an ellipsis. In a transcript the dots are a pause.
func sourceOmits(j *judge, u unit) (string, bool) {
	if u.A.Len() == 0 || u.B.Len() == 0 || len(j.Voices) > 0 || u.sign != silent {
		return "", false
	}
	for _, w := range j.b(u) {
		if w.Kind != text.Gap {
			return "", false
		}
	}
	return "The source itself leaves words out where the quotation says " + phrase(j.Draft, j.a(u)) + ".", true
}

// rendering says by which rule the two runs are the same words written otherwise.
func (j *judge) rendering(a, b []text.Word) (Rule, bool) {
	lang := j.Language
	if len(a) == 1 && len(b) == 1 {
		x, y := a[0].Key, b[0].Key
		switch {
		case sameSpelling(x, y), bare(x) == bare(y), swapped(x, y), agent(x) == agent(y):
			return RenderSpelling, true
		case j.anyName(a[0], b[0]) && sameTranslit(x, y):
			return WordTranslit, true
		case sameDigits(x, y):
			return RenderNumber, true
		}
	}
	switch {
	case len(b) == 1 && bleeped(j.Draft, a, b[0].Key), len(a) == 1 && bleeped(j.Source, b, a[0].Key):
		return RenderSpelling, true
	case (hasNumber(a, lang) || hasNumber(b, lang)) && (sameNumber(a, b, lang) || sameDate(a, b, lang)):
		return RenderNumber, true
	case sameContraction(a, b, lang):
		return RenderContraction, true
	case (len(a) == 1 || len(b) == 1) && sameAbbrev(a, b, lang):
		return RenderAbbrev, true
	case len(a)+len(b) == 3 && nobody(a) && nobody(b):
		return RenderSpelling, true
	case len(a)+len(b) > 2 && len(a)+len(b) <= 5 && glued(a) == glued(b):
		if hyphenated(a) || hyphenated(b) || len(a)+len(b) == 3 && j.oneSpace(a, b) {
			return RenderSpelling, true
		}
		return TypoSpace, true
	}
	return "", false
}

// nobody says whether the words are "nobody" or "no one".
func nobody(words []text.Word) bool {
	k := keysOf(words)
	return k == "nobody" || k == "no one" || k == "no-one"
}

// sameDigits says whether the keys are one number as a figure and as an ordinal in figures: "8" and "8th", as in dates.
func sameDigits(a, b string) bool {
	x := strings.TrimRight(a, "stndrh.")
	return a != b && x != "" && x == strings.TrimRight(b, "stndrh.") && strings.Trim(x, "0123456789") == ""
}

// agent is the key with one spelling of the ending of doers: "protester" and "protestor".
func agent(key string) string {
	stem := strings.TrimSuffix(key, "s")
	if len(stem) >= 7 && strings.HasSuffix(stem, "er") {
		return stem[:len(stem)-2] + "or" + key[len(stem):]
	}
	return key
}

// swappedWords are real words that differ in the order of two letters.
const swappedWords = " trial trail quiet quite angel angle diary dairy united untied casual causal marital martial silver sliver being begin bowel below elbow calm clam" +
	" unclear nuclear reserve reverse conserve converse board broad tired tried altar alter bread beard sacred scared prefect perfect "

// swapped says whether the keys are one word with a slip of the keyboard: two letters inside it in the other order.
func swapped(a, b string) bool {
	if len(a) != len(b) || len(a) < 5 || isIn(swappedWords, a) || isIn(swappedWords, b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i > 0 && i+2 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:] && strings.Trim(a, "0123456789.,$%") == a
}

// bare is the key without the marks that only spelling puts into a word: hyphens, and the apostrophe of the genitive.
func bare(key string) string {
	if strings.IndexByte(key, '-') < 0 && !strings.HasSuffix(key, "'s") && !strings.HasSuffix(key, "s'") {
		return key
	}
	key = strings.ReplaceAll(key, "-", "")
	if k, ok := strings.CutSuffix(key, "'s"); ok {
		return k + "s"
	}
	return strings.TrimSuffix(key, "'")
}

func hyphenated(words []text.Word) bool {
	for _, w := range words {
		if strings.IndexByte(w.Key, '-') > 0 {
			return true
		}
	}
	return false
}

// oneSpace says whether a space is all that stands between the two words of a compound written apart.
func (j *judge) oneSpace(a, b []text.Word) bool {
	t, pair := j.Draft, a
	if len(b) == 2 {
		t, pair = j.Source, b
	}
	return t.Slice(text.Span{Start: pair[0].End, End: pair[1].Start}) == " "
}

// rendered is the rule for words that are the same written otherwise.
func rendered(r Rule) func(j *judge, u unit) (string, bool) {
	return func(j *judge, u unit) (string, bool) {
		if !j.rendersUnit(u) {
			return "", false
		}
		if got, _ := j.rendering(j.a(u), j.b(u)); got != r {
			return "", false
		}
		return j.differ(u), true
	}
}
