package text

import "github.com/quotedrift/quotedrift/core/language"

// Language returns the tag of the language that the text is most likely in, or "" where too little speaks for one. A
// short text that may be in one of likely is.
func (t *Text) Language(likely ...string) string {
	return language.Detect(len(t.Words), func(i int) string { return t.Words[i].Key }, likely...)
}
