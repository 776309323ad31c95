package drift

import "github.com/quotedrift/quotedrift/core/text"

// sameContraction says whether one run is the other one contracted: "that'll" and "that will".
func sameContraction(a, b []text.Word, lang string) bool { return false }
