package text

// Languages that have tables of their own, in the order in which ties are settled.
var Languages = []string{"en", "de", "fr"}

// languageSample is how many words Language reads: function words settle it long before.
const languageSample = 1500

// functionWords are frequent in one of the languages and no word of the others.
var functionWords = map[string]string{
	"the": "en", "and": "en", "of": "en", "that": "en", "is": "en", "was": "en", "he": "en", "with": "en", "said": "en", "it": "en", "we": "en", "for": "en", "you": "en", "have": "en", "this": "en", "not": "en",
	"der": "de", "und": "de", "das": "de", "die": "de", "nicht": "de", "ist": "de", "von": "de", "mit": "de", "den": "de", "ein": "de", "eine": "de", "auf": "de", "sich": "de", "wir": "de", "ich": "de", "für": "de", "zu": "de",
	"le": "fr", "la": "fr", "les": "fr", "et": "fr", "une": "fr", "est": "fr", "que": "fr", "qui": "fr", "dans": "fr", "pour": "fr", "pas": "fr", "nous": "fr", "sur": "fr", "du": "fr", "il": "fr", "je": "fr", "ce": "fr",
}

// Language returns the language that the words are most likely in, out of Languages, or "" where too little speaks for one.
func Language(words []Word) string {
	words = words[:min(len(words), languageSample)]
	counts := map[string]int{}
	for _, w := range words {
		if l, ok := functionWords[w.Key]; ok {
			counts[l]++
		}
	}
	best := ""
	for _, l := range Languages {
		if counts[l] > counts[best] {
			best = l
		}
	}
	if counts[best]*20 < len(words) { // running text has one function word in three or four
		return ""
	}
	return best
}
