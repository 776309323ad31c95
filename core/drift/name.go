package drift

import "github.com/quotedrift/quotedrift/core/text"

// isName says whether the word of t is, or is part of, the name of a person, a place or an organisation, as far as its
// letters and its place in the sentence tell.
func isName(w text.Word, t *text.Text, lang string) bool { return false }
