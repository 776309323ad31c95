package alike

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// parted says whether the one word of a is another spelling of the two of b: "nobody" and "no one".
func parted(a, b []text.Word, lang *language.Language) bool {
	return len(a) == 1 && len(b) == 2 && lang.Forms.Respelt(a[0].Key, b[0].Key+"+"+b[1].Key)
}

// sameDigits says whether the keys are one number as a figure and as an ordinal in figures: "8" and "8th", as in dates.
func sameDigits(a, b string) bool {
	x := strings.TrimRight(a, "stndrh.")
	return a != b && x != "" && x == strings.TrimRight(b, "stndrh.") && strings.Trim(x, "0123456789") == ""
}

// doer is the key with one spelling of the ending of doers: "protester" and "protestor".
func doer(key string) string {
	stem := strings.TrimSuffix(key, "s")
	if len(stem) >= 7 && strings.HasSuffix(stem, "er") {
		return stem[:len(stem)-2] + "or" + key[len(stem):]
	}
	return key
}

// swapped says whether the keys are one word with a slip of the keyboard: two letters inside it in the other order.
func swapped(a, b string, lang *language.Language) bool {
	if len(a) != len(b) || len(a) < 5 || lang.Forms.Swapped.Has(a) || lang.Forms.Swapped.Has(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i > 0 && i+2 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:] &&
		strings.Trim(a, "0123456789.,$%") == a
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

// oneSpace says whether the run is two words with a space between and nothing else.
func (r Run) oneSpace() bool {
	return len(r.Words) == 2 && r.Text.Slice(text.Span{Start: r.Words[0].End, End: r.Words[1].Start}) == " "
}

// glued joins the words' keys without the hyphens in them.
func glued(words []text.Word) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteString(strings.ReplaceAll(w.Key, "-", ""))
	}
	return b.String()
}
