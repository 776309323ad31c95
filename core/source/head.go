package source

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// headLines is how many lines at the beginning of a document are read as its head.
const headLines = 8

// headed finds the only speaker of a document without labels, whom its head tells: "Statement by Ada Holm, Mayor of the
// Pier". He speaks from the first line behind the head on. Two names there are two speakers, and tell nothing.
func (r *reading) headed(h heads) {
	var name string
	var label text.Span
	n := 0
	for at := 0; at < len(r.s) && n < headLines; {
		l, next := lineAt(r.s, at)
		at = next
		if l = trimmed(r.s, l); l.Empty() {
			continue
		}
		n++
		if name != "" && (ends(l.Of(r.s)) || l.Len() > longestLabel) {
			r.marks = append(r.marks, mark{at: l.Start, speaker: name, label: r.place(label)})
			return
		}
		if ends(l.Of(r.s)) {
			return
		}
		if name == "" {
			name, label = h.giver(r.s, l)
		}
	}
}

// giver reads the name in a line of a head: behind a word for what somebody gives, and a word that says by whom.
func (h heads) giver(s string, l text.Span) (string, text.Span) {
	line := strings.Trim(l.Of(s), "#*_ ")
	fields := strings.Fields(line)
	for i := 1; i+1 < len(fields) && i < 7; i++ {
		if !h.says.Is(strings.ToLower(fields[i]), language.ByName) ||
			!h.says.Is(strings.ToLower(fields[i-1]), language.Piece) && !h.says.Is(strings.ToLower(fields[0]), language.Piece) {
			continue
		}
		var words []string
		for _, w := range fields[i+1:] {
			bare := strings.TrimRight(w, ",;:")
			if len(words) > 1 && h.says.Is(strings.ToLower(bare), language.Phrase) && !language.Joiners.Has(bare) {
				break // "STATEMENT BY ANN LEE ON THE PIER"
			}
			if !startsUpper(bare) && !(len(words) > 0 && language.Joiners.Has(bare) && !h.joins(bare)) &&
				!(len(words) == 0 && h.article(bare)) {
				if h.joins(bare) {
					return "", text.Span{}
				}
				break
			}
			words = append(words, bare)
			if bare != w {
				break
			}
		}
		for len(words) > 0 && language.Joiners.Has(words[len(words)-1]) {
			words = words[:len(words)-1]
		}
		name := strings.Join(words, " ")
		f := h.shapeOf(name)
		at := strings.Index(l.Of(s), name)
		if len(words) == 0 || at < 0 || f != titled && f != capitals {
			return "", text.Span{}
		}
		return speakerName(name), text.Span{Start: l.Start + at, End: l.Start + at + len(name)}
	}
	return "", text.Span{}
}

// joins says whether the word joins two names.
func (h heads) joins(w string) bool {
	return language.Conjunctions.Has(w) && !h.says.Is(w, language.ByName)
}
