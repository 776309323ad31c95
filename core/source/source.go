package source

import (
	"sort"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Format is how a source is written.
type Format uint8

// The formats.
const (
	Auto  Format = iota // look at the text
	Plain               // running text, with or without speaker labels
	SRT                 // SubRip subtitles
	VTT                 // WebVTT (W3C)
	// running text as Plain, of a file that keeps its pages apart: nothing of it is a margin, a head or a foot
	Flow
)

// A Turn is a run of words that one speaker said.
type Turn struct {
	// as the label gives it, in the case of a name ("PRESIDENT OBAMA" is "President Obama"); "" where nobody is named
	Speaker string
	Voice   string    // the speaker by the fullest label that names the same person; see voices
	Label   text.Span // the label in the text; empty where the turn has none
	Lo, Hi  int       // the range [Lo, Hi) of the words of Text
	Other   bool      // a sign tells that another one speaks from here than before, and no name: ">>", a dash in subtitles
	Asked   bool      // it is the question of an interview, which is set apart from the answers
}

// A Cue is a run of words with the time at which it was said.
type Cue struct {
	Start, End int // milliseconds from the beginning
	Lo, Hi     int // the range [Lo, Hi) of the words of Text
}

// A Source is a text of what was really said.
type Source struct {
	Text   *text.Text // the whole file; Words holds what was said and nothing else
	Format Format     // never Auto
	// in order, without overlap, covering all words; one turn without a speaker where there are no labels
	Turns []Turn
	Cues  []Cue // in order; none where the format has no times

	Furniture []Furniture // what stands around the text on its pages, in order
	Doubts    []Doubt     // where words that were said may be lacking, in order
	// what others threw in, as a clerk writes it in brackets within a turn; nil where there is nothing
	Remarks *Source
}

// Parse reads a source in the language of the tag, or in the one that its text tells where that is "". Any byte
// sequence is a source: what does not fit the format is taken as speech. Linear in len(s).
//
// Plain text may carry speaker labels (see label and settle), stage directions (see direction) and times in brackets,
// each the start of a cue that lasts until the next one; the last one ends when it starts. In subtitles a dash or ">>"
// at the start of a line begins a turn without a name.
func Parse(s string, f Format, tag string) *Source {
	if f == Auto || f > Flow {
		f = formatOf(s)
	}
	var r *reading
	sub := f == SRT || f == VTT
	if sub {
		r = subtitles(s, f)
	} else {
		r = layout(s, f == Flow)
	}
	t := text.New(r.s)
	if tag == "" {
		tag = t.Language()
	}
	says := language.ConventionsOf(tag)
	dialogue(r, sub, says)
	out := r.source(t, f)
	voices(out, says)
	if out.Remarks != nil {
		voices(out.Remarks, says)
	}
	return out
}

// Ask says that what stands in the span is a question that somebody else asks than the one who speaks around it. The
// spans come in order.
func (s *Source) Ask(in text.Span) {
	lo, hi := s.Text.WordsIn(in)
	last := len(s.Turns) - 1
	rest := s.Turns[last]
	if lo >= hi || lo < rest.Lo {
		return
	}
	if s.Turns[last].Hi = lo; lo == rest.Lo {
		s.Turns = s.Turns[:last]
	}
	s.Turns = append(s.Turns, Turn{Lo: lo, Hi: hi, Other: lo > 0, Asked: true})
	if rest.Lo, rest.Other = hi, true; hi < rest.Hi {
		s.Turns = append(s.Turns, rest)
	}
}

// TurnAt returns the turn that the word belongs to. O(log n).
func (s *Source) TurnAt(word int) (Turn, bool) {
	i := sort.Search(len(s.Turns), func(i int) bool { return s.Turns[i].Hi > word })
	if i < len(s.Turns) && s.Turns[i].Lo <= word {
		return s.Turns[i], true
	}
	return Turn{}, false
}

// CueAt returns the cue that the word belongs to. O(log n).
func (s *Source) CueAt(word int) (Cue, bool) {
	i := sort.Search(len(s.Cues), func(i int) bool { return s.Cues[i].Hi > word })
	if i < len(s.Cues) && s.Cues[i].Lo <= word {
		return s.Cues[i], true
	}
	return Cue{}, false
}
