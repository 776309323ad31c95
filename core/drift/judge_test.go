package drift

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/text"
)

// aligned makes the input of a quotation and its passage, aligned by a plain diff of keys. The passage is what stands
// between the first and the last "|" of said, or all of it; a line that begins with "NAME: " begins a turn; a part of the
// quotation begins behind "‖".
func aligned(quotation, said string) Input {
	in := Input{Language: "en"}
	var seams []int
	for i, part := range strings.Split(quotation, "‖") {
		if i > 0 {
			seams = append(seams, len([]byte(in.draftText()))+len("” he said. “"))
			in.Draft = text.New(in.draftText() + "” he said. “" + part)
			continue
		}
		in.Draft = text.New("“" + part)
	}
	body := in.Draft.String
	in.Draft = text.New(body + "” the speaker said.\n")
	in.Marks = text.Span{Start: 0, End: len(body) + len("”")}
	in.Span = text.Span{Start: len("“"), End: len(body)}
	for _, w := range in.Draft.Words {
		if !in.Span.Contains(w.Span) {
			continue
		}
		out := false
		for _, s := range seams {
			if w.Start >= s-len("” he said. “") && w.Start < s {
				out = true
			}
			if w.Start >= s && (len(in.Quote) == 0 || in.Quote[len(in.Quote)-1].Start < s) {
				in.Seams = append(in.Seams, len(in.Quote))
			}
		}
		if !out {
			in.Quote = append(in.Quote, w)
		}
	}
	lo, hi := strings.Index(said, "|"), strings.LastIndex(said, "|")
	if lo >= 0 && hi > lo {
		said = said[:lo] + said[lo+1:hi] + said[hi+1:]
		hi--
	} else {
		lo, hi = 0, len(said)
	}
	t := text.New(said)
	in.Source = &text.Text{String: t.String, Paragraphs: t.Paragraphs}
	labelEnd := 0
	for _, w := range t.Words {
		line := said[:w.Start]
		line = said[strings.LastIndexByte(line, '\n')+1:]
		if label, _, ok := strings.Cut(line, ": "); ok && label == strings.ToUpper(label) && len(label) < 30 {
			start := len(said) - len(line)
			start = strings.LastIndexByte(said[:w.Start], '\n') + 1
			if n := len(in.Turns); labelEnd != start+len(label) {
				labelEnd = start + len(label)
				if n > 0 {
					in.Turns[n-1].Hi = len(in.Source.Words)
				}
				in.Turns = append(in.Turns, Turn{Speaker: label, Lo: len(in.Source.Words)})
			}
			if w.End <= labelEnd {
				continue
			}
		}
		in.Source.Words = append(in.Source.Words, w)
	}
	if n := len(in.Turns); n > 0 {
		in.Turns[n-1].Hi = len(in.Source.Words)
	}
	in.Passage.Start, in.Passage.End = in.Source.WordsIn(text.Span{Start: lo, End: hi})
	in.Script = script(in)
	return in
}

func (in Input) draftText() string { return in.Draft.String }

func script(in Input) diff.Script {
	s := diff.Words(keyList(in.Quote), keyList(in.Source.Words[in.Passage.Start:in.Passage.End]))
	for i := range s {
		s[i].B.Start += in.Passage.Start
		s[i].B.End += in.Passage.Start
	}
	return s
}

func keyList(words []text.Word) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.Key
	}
	return out
}

func TestIdenticalRunsGiveNothing(t *testing.T) {
	for _, s := range []string{"", "We did not sign it.", "“…” [and] (so) [sic]", "Ten. 10. It's its.\n\nWe “won”."} {
		if got := Judge(aligned(s, s), nil); len(got) != 0 {
			t.Errorf("%q: %v", s, got)
		}
	}
}
