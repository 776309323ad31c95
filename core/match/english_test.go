package match

import "github.com/quotedrift/quotedrift/core/language"

// english is the language of most of the sources in the tests.
var english = language.For("en")
