package drift

import (
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// hedge knows a modal verb, a condition or another word of likelihood that is another one, or that only one side has.
func hedge(j *judge, u unit) (string, bool) {
	a, b := hedges(j.Draft, j.a(u), j.Language), hedges(j.Source, j.b(u), j.Language)
	switch {
	case slices.Equal(a, b) || j.saidBeside(u):
		return "", false
	case (len(a) == 0 && !slices.ContainsFunc(b, strong) || len(b) == 0 && !slices.ContainsFunc(a, strong)) && !j.unable(u):
		return "", false // "will" alone is a tense
	case u.A.Len() == 0:
		return j.with(u, "the source is less certain, or sets a condition"), true
	case u.B.Len() == 0:
		return j.with(u, "that makes it less certain, or sets a condition"), true
	}
	return j.with(u, "that changes how certain it is"), true
}

// unable says whether one side cannot do what the other does not do.
func (j *judge) unable(u unit) bool {
	no := func(words []text.Word) (denied, able bool) {
		return negations(words, j.Language) > 0, slices.ContainsFunc(words, func(w text.Word) bool { return modal(w.Key) == "can" })
	}
	x, ableX := no(j.a(u))
	y, ableY := no(j.b(u))
	return x && y && ableX != ableY
}

// strong says whether a hedge weighs by itself, and not only against another one.
func strong(key string) bool { return key != "will" && key != "can" && key != "would" }

// hedges returns the hedges and conditions of the run, modals in one form each.
func hedges(t *text.Text, words []text.Word, lang string) []string {
	var out []string
	for i, w := range words {
		if w.Key == "may" && alike.Capital(t, w) && (i+1 >= len(words) || !isIn(" i we he she it they you the god ", words[i+1].Key)) {
			continue // the month
		}
		at := i - 1
		if at > 0 && (strings.HasSuffix(words[at].Key, "ly") || words[at].Key == "do") {
			at-- // "I truly believe"
		}
		if isIn(" think believe guess suppose ", w.Key) && at >= 0 && (words[at].Key == "i" || words[at].Key == "we") {
			out = append(out, "think")
			continue
		}
		if m := modal(w.Key); m != "" {
			out = append(out, m)
		} else if w.Key == "whether" {
			out = append(out, "if") // "I asked whether", "I asked if"
		} else if language.IsHedge(w.Key, lang) || language.IsCondition(w.Key, lang) {
			out = append(out, w.Key)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func hasHedge(t *text.Text, words []text.Word, lang string) bool {
	return slices.ContainsFunc(hedges(t, words, lang), strong)
}

// modal is the modal verb in the word in its plain form: "will" for "we'll" and "won't"; "" for another word.
func modal(key string) string {
	switch key {
	case "will", "would", "can", "could", "may", "might", "should", "must":
		return key
	case "shall", "won't":
		return "will"
	case "cannot", "can't":
		return "can"
	}
	if i := strings.IndexByte(key, '\''); i > 0 {
		switch key[i:] {
		case "'ll":
			return "will"
		case "'d":
			return "would"
		case "'t":
			return modal(strings.TrimSuffix(key[:i], "n"))
		case "'ve":
			return modal(key[:i])
		}
	}
	return ""
}
