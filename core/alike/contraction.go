package alike

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// sameContraction says whether one run is the other one contracted: "that'll" and "that will", "it's" and "it has",
// "cannot" and "can't", "gonna" and "going to".
func sameContraction(a, b *Reading) bool {
	lang := a.lang
	x, inA := a.parts()
	y, inB := b.parts()
	switch {
	case len(x) == len(y)+1 && inB:
		x = elided(x, lang)
	case len(y) == len(x)+1 && inA:
		y = elided(y, lang)
	}
	if len(x) != len(y) || len(x) == 0 {
		return false
	}
	for i := range x {
		if x[i] != y[i] && !stands(x[i], y[i], &lang.Forms) && !stands(y[i], x[i], &lang.Forms) {
			return false
		}
	}
	return true
}

// stands says whether a may be written for b: "'s" for "is", "hab" for "habe".
func stands(a, b string, f *language.Forms) bool {
	return strings.Contains(string(f.Clitics), a) && f.Clitics.Has(a+"="+b) || f.Respelt(a, b)
}

// merges says whether a word of the run stands for several.
func merges(words []text.Word, lang *language.Language) bool {
	return slices.ContainsFunc(words, func(w text.Word) bool { return lang.Forms.Parts(w.Key) != nil })
}

// elided is the parts without the first auxiliary that speech leaves out before the next one, "have" of "I have got
// to", for "I gotta", or half of a denial, "ne" of "je ne sais pas", for "j'sais pas".
func elided(parts []string, lang *language.Language) []string {
	for i := 0; i+1 < len(parts); i++ {
		if lang.Forms.Swallowed.HasPair(parts[i], parts[i+1]) || lang.Sense.HalfDenials.Has(parts[i]) {
			return slices.Concat(parts[:i], parts[i+1:])
		}
	}
	return parts
}

// expand writes the run in parts: what a merged word stands for, and a clitic apart from its word.
func expand(words []text.Word, lang *language.Language) []string {
	var out []string
	for i, w := range words {
		key := w.Key
		if i > 0 {
			if full := Heard(words[i-1].Key, key, lang); full != "" {
				key = full // "should of"
			}
		}
		var tails []string
		for { // "I'd've" has two
			at := strings.LastIndexByte(key, '\'')
			if at <= 0 || lang.Forms.Parts(key) != nil || !lang.Forms.IsClitic(key[at:]) {
				break
			}
			key, tails = key[:at], append(tails, key[at:])
		}
		if parts := lang.Forms.Parts(key); parts != nil {
			out = append(out, parts...)
		} else if stem, ok := cutNot(key, lang); ok {
			out = append(out, stem, lang.Sense.Not)
		} else {
			out = append(out, key)
		}
		for k := len(tails) - 1; k >= 0; k-- {
			out = append(out, tails[k])
		}
	}
	return out
}

// cutNot is the word without a contracted "not" behind it.
func cutNot(key string, lang *language.Language) (stem string, ok bool) {
	if lang.Sense.NotEnding == "" {
		return key, false
	}
	return strings.CutSuffix(key, lang.Sense.NotEnding)
}

// Heard is the word that the key stands for behind the word before it, from which the ear does not tell it: "have" for
// the "of" of "should of"; "" for none.
func Heard(before, key string, lang *language.Language) string {
	if full := lang.Forms.HeardAs(key); full != "" && modal(before, lang) {
		return full
	}
	return ""
}

// modal says whether the word is a modal verb, denied or not: "could", "couldn't", "couldnt".
func modal(key string, lang *language.Language) bool {
	if parts := lang.Forms.Parts(key); parts != nil {
		key = parts[0]
	}
	stem, _ := cutNot(key, lang)
	return lang.Modal(stem) != ""
}

// unmarked says whether the first key is the second, a contraction, without its apostrophe: "hell" for "he'll".
func unmarked(key, contracted string, lang *language.Language) bool {
	at := strings.LastIndexByte(contracted, '\'')
	return at > 0 && len(key) == len(contracted)-1 && key[:at] == contracted[:at] && key[at:] == contracted[at+1:] &&
		lang.Forms.IsClitic(contracted[at:])
}
