package source

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// longestRemark bounds a bracket with remarks, in bytes: clerks put several heckles into one.
const longestRemark = 1200

// A remark is what somebody else threw in, as a clerk writes it within another's turn: "(Ann Lee [XYZ]: Nonsense! –
// Laughter)".
type remark struct {
	speaker string
	label   text.Span // of the reading's text, as words is
	words   text.Span
}

// remarks finds the brackets that hold a remark of somebody named, or of the stage ("Shouts from the left: No!"). They
// are taken out of the turn that they stand in, and so is what else such a bracket holds. labelled says whether the
// text has speaker labels.
func (r *reading) remarks(labelled bool, h heads) {
	if !labelled {
		return
	}
	s := r.s
	none := 0 // no closing bracket before this offset
	for i := 0; i < len(s); i++ {
		if s[i] != '(' || i < none {
			continue
		}
		limit := min(len(s), i+longestRemark)
		z := closing(s, i, limit)
		if z < 0 {
			continue
		}
		found := r.heckles(text.Span{Start: i + 1, End: z}, h)
		if len(found) == 0 {
			continue
		}
		r.thrown = append(r.thrown, found...)
		r.mute = append(r.mute, text.Span{Start: i, End: z + 1})
		i = z
	}
}

// closing returns where the bracket at i closes, before the limit and the next empty line; -1 where it does not.
func closing(s string, i, limit int) int {
	depth := 0
	for k := i; k < limit; k++ {
		switch s[k] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return k
			}
		case '\n':
			if k+1 < limit && s[k+1] == '\n' {
				return -1
			}
		}
		if depth > 3 {
			return -1
		}
	}
	return -1
}

// heckles cuts what stands in a bracket at the dashes between remarks, and returns those that bear a name.
func (r *reading) heckles(in text.Span, h heads) []remark {
	var out []remark
	cur := text.Span{Start: in.Start, End: in.Start}
	for at := in.Start; at <= in.End; {
		next := in.End
		width := 0
		for _, d := range [...]string{" – ", " — ", " - ", "\u00a0– "} {
			if k := strings.Index(r.s[at:in.End], d); k >= 0 && at+k < next {
				next, width = at+k, len(d)
			}
		}
		piece := text.Span{Start: at, End: next}
		if colon, ok := h.heckler(piece.Of(r.s)); ok {
			out = append(out, remark{speaker: speakerName(r.s[at : at+colon]), label: text.Span{Start: at, End: at + colon},
				words: text.Span{Start: at + colon + 1, End: next}})
			cur = piece
		} else if len(out) > 0 && cur.End+width >= at-4 && !h.stage(piece.Of(r.s)) {
			out[len(out)-1].words.End = next // a dash within the remark
			cur.End = next
		}
		if next == in.End {
			break
		}
		at = next + width
	}
	return out
}

// heckler reads the name before a remark, and returns where its colon stands.
func (h heads) heckler(piece string) (colon int, ok bool) {
	k := strings.IndexByte(piece[:min(len(piece), longestLabel)], ':')
	if k <= 0 || k+1 >= len(piece) || !strings.HasPrefix(piece[k+1:], " ") && !strings.HasPrefix(piece[k+1:], "\u00a0") &&
		piece[k+1] != '\n' && piece[k+1] != '\r' {
		return 0, false
	}
	head := strings.TrimSpace(piece[:k])
	if h.stage(head) {
		return k, true
	}
	f := h.shapeOf(bare(head))
	return k, (f == titled || f == capitals) && (strings.Contains(bare(head), " ") || bare(head) != head)
}

// stage says whether what stands in a bracket begins with what is heard or shown.
func (h heads) stage(piece string) bool {
	words := stageFields(piece)
	return len(words) > 0 && h.says.Is(words[0], language.Sound)
}

// aside makes a source of the remarks: a text of its own over the same file, since they go between the words of the
// turns.
func (r *reading) aside(t *text.Text, f Format) *Source {
	if len(r.thrown) == 0 {
		return nil
	}
	out := &Source{Text: &text.Text{String: r.file, Paragraphs: t.Paragraphs}, Format: f}
	at := 0
	for _, m := range r.thrown {
		for at < len(t.Words) && t.Words[at].Start < m.words.Start {
			at++
		}
		turn := Turn{Speaker: m.speaker, Label: r.place(m.label), Lo: len(out.Text.Words)}
		for ; at < len(t.Words) && t.Words[at].End <= m.words.End; at++ {
			w := t.Words[at]
			w.Span, w.Aside = r.place(w.Span), text.Plain
			out.Text.Words = append(out.Text.Words, w)
		}
		if turn.Hi = len(out.Text.Words); turn.Lo < turn.Hi {
			out.Turns = append(out.Turns, turn)
		}
	}
	if len(out.Turns) == 0 {
		return nil
	}
	return out
}
