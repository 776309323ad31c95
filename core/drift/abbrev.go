package drift

import "github.com/quotedrift/quotedrift/core/text"

// sameAbbrev says whether one run is the other one abbreviated: "Saint" and "St.", "U.S." and "United States".
func sameAbbrev(a, b []text.Word, lang string) bool { return false }
