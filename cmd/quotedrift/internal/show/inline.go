package show

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core"
)

// A role says what a run of shown text is.
type role uint8

const (
	kept   role = iota // in both texts
	gone               // only in the first text
	came               // only in the second
	beside             // between the parts of a quotation: the reporter's words
)

// A run is a stretch of shown text.
type run struct {
	role  role
	text  string // clean
	level string // of the change; "" where there is none, or it has none
}

// swallowedWords is how many words are shown of a stretch that is in one text alone: enough to see what it is about.
const swallowedWords = 24

// besideWords is how many words are shown of the reporter's words between two parts.
const besideWords = 12

// inline lays the changes into the text they were made in. Byte offsets; the parts are those of the text's quotation,
// in order. Where draftFirst, the words of the draft are the first text and those of the source the second (a
// comparison); otherwise the source is first (what was said, then what was printed).
func inline(text string, parts []core.Span, changes []core.Change, draftFirst bool) []run {
	var runs []run
	add := func(r role, s, level string) {
		if s == "" {
			return
		}
		if n := len(runs); n > 0 && runs[n-1].role == r && runs[n-1].level == level {
			runs[n-1].text += s
			return
		}
		runs = append(runs, run{r, s, level})
	}
	first, second := gone, came
	if draftFirst {
		first, second = came, gone // of the source, of the draft
	}
	marked := markable(changes)
	for i, part := range parts {
		at, end := clamp(part, len(text))
		if i > 0 {
			_, before := clamp(parts[i-1], len(text))
			add(beside, besideText(text[before:max(before, at)]), "")
		}
		for _, c := range marked {
			lo, hi := c.Quotation.Start, c.Quotation.End
			if lo < at || hi > end {
				continue
			}
			add(kept, text[at:lo], "")
			printed, said := text[lo:hi], c.Source.Text
			if strings.TrimSpace(said) != "" {
				if lo == hi {
					add(kept, gapBefore(runs, said), "")
				}
				if !draftFirst {
					add(first, said, c.Level)
					add(second, printed, c.Level)
				} else {
					add(second, printed, c.Level)
					add(first, said, c.Level)
				}
				if lo == hi && hi < end && letterAt(text[hi:]) {
					add(kept, " ", "")
				}
			} else {
				add(second, printed, c.Level)
			}
			at = hi
		}
		add(kept, text[at:end], "")
	}
	for i, r := range runs {
		s := clean(r.text)
		if r.role == gone || r.role == came {
			s = brief(s, swallowedWords)
		}
		runs[i].text = s
	}
	return runs
}

// whole are the rules that speak of a quotation or its parts as a whole, and not of words in it.
var whole = func() map[string]bool {
	whole := map[string]bool{}
	for _, r := range core.Rules() {
		whole[string(r.Rule)] = r.Whole
	}
	return whole
}()

// markable are the changes that a reader sees in the words themselves: words lost, added or exchanged without a sign.
// Style, declared edits, questions to look at and what is said of the whole quotation stand below it in words. They
// are in order and do not overlap; of two that do the smaller is kept.
func markable(changes []core.Change) []core.Change {
	var out []core.Change
	for _, c := range changes {
		switch {
		case whole[c.Rule], c.Look, c.Level == "style", c.Level == "declared", c.Level == "same":
		case c.Quotation.Text == c.Source.Text:
		default:
			out = append(out, c)
		}
	}
	size := func(c core.Change) int { return c.Quotation.End - c.Quotation.Start }
	slices.SortStableFunc(out, func(a, b core.Change) int {
		return cmp.Or(cmp.Compare(a.Quotation.Start, b.Quotation.Start), cmp.Compare(size(a), size(b)))
	})
	n := 0
	for _, c := range out {
		if n > 0 && c.Quotation.Start < out[n-1].Quotation.End {
			if size(c) < size(out[n-1]) {
				out[n-1] = c
			}
			continue
		}
		out[n] = c
		n++
	}
	return out[:n]
}

func clamp(s core.Span, n int) (start, end int) {
	start = min(max(s.Start, 0), n)
	return start, min(max(s.End, start), n)
}

// gapBefore is the space between what is shown and words that are put in at an empty place.
func gapBefore(runs []run, words string) string {
	if len(runs) == 0 {
		return ""
	}
	r, _ := utf8.DecodeLastRuneInString(runs[len(runs)-1].text)
	if unicode.IsSpace(r) || strings.ContainsRune("“„«‘‚(['\"", r) {
		return ""
	}
	return " "
}

func letterAt(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// besideText keeps short words of the reporter's as they are, with the marks around them, and the ends of long ones.
// Where nothing but a line end and marks stand between two parts, it is a new paragraph of the same quotation.
func besideText(s string) string {
	if strings.Contains(s, "\n") && !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		before, after, _ := strings.Cut(s, "\n")
		return before + " ¶ " + strings.TrimSpace(after)
	}
	return brief(s, besideWords)
}

// shorten leaves out the middle of long stretches that both texts have, so that the changes stand in a few words of
// context: words before and after each change, and at both ends.
func shorten(runs []run, words int) []run {
	out := slices.Clone(runs)
	for i, r := range out {
		if r.role != kept {
			continue
		}
		fields := strings.Fields(r.text)
		before, after := words, words // kept after the change before it, and before the change after it
		if i == 0 {
			before = 0
		}
		if i == len(out)-1 {
			after = 0
		}
		if len(fields) <= before+after+3 {
			continue
		}
		lead, trail := "", ""
		if strings.HasPrefix(r.text, " ") {
			lead = " "
		}
		if strings.HasSuffix(r.text, " ") {
			trail = " "
		}
		s := "…"
		if before > 0 {
			s = lead + strings.Join(fields[:before], " ") + " …"
		}
		if after > 0 {
			s += " " + strings.Join(fields[len(fields)-after:], " ") + trail
		}
		out[i].text = s
	}
	return out
}
