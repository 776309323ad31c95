package text

import "github.com/quotedrift/quotedrift/core/language"

// Language returns the tag of the language that the text is most likely in, or "" where too little speaks for one. A
// short text that may be in one of likely is.
func (t *Text) Language(likely ...string) string {
	words := t.Words[:min(len(t.Words), language.Sample)]
	keys := make([]string, len(words))
	for i, w := range words {
		keys[i] = w.Key
	}
	return language.Detect(keys, likely...)
}
