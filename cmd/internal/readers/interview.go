package readers

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core"
)

// A face is how type is set apart from the text around it.
type face uint8

const (
	boldFace face = 1 << iota
	slantedFace
	headFace // a heading, whatever its type
)

// A stretch begins a line and is set apart as a whole.
type stretch struct {
	start, end int // in what was written
	face       face
	partly     bool // the line goes on in plain type
	first      int  // the number of the paragraph
}

// start and stop say that what stands between them is in that face. They nest.
func (p *paper) start(f face) { p.faces(f, 1) }
func (p *paper) stop(f face)  { p.faces(f, -1) }

func (p *paper) faces(f face, n int) {
	if f&boldFace != 0 {
		p.bold += n
	}
	if f&slantedFace != 0 {
		p.slanted += n
	}
}

// faced says in which face the words that follow are.
func (p *paper) faced(f face) { p.bold, p.slanted = int(f&boldFace), int(f&slantedFace) }

// css learns what a property of a style says of a face; "" says nothing.
func (f *face) css(value string, of face) {
	switch value {
	case "":
	case "normal", "400", "lighter":
		*f &^= of
	default:
		*f |= of
	}
}

// apart notes in which face the character is set that is about to be written.
func (p *paper) apart(r rune) {
	var f face
	if p.bold > 0 {
		f |= boldFace
	}
	if p.slanted > 0 {
		f |= slantedFace
	}
	if p.head != -1 {
		f |= headFace
	}
	if p.lineBegins {
		p.lineBegins = false
		if p.setting = f != 0; p.setting {
			p.set = append(p.set, stretch{start: len(p.out), face: f, first: p.count})
		}
	}
	if !p.setting {
		return
	}
	s := &p.set[len(p.set)-1]
	switch both := s.face & f; {
	case both != 0:
		s.face = both
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		p.setting, s.partly = false, !unicode.IsLower(r)
		if unicode.IsLower(r) { // the sentence goes on
			p.set = p.set[:len(p.set)-1]
		}
		return
	default: // a mark behind it, which nobody cares to set apart
	}
	s.end = len(p.out) + utf8.RuneLen(r)
}

// What makes an interview.
const (
	fewestQuestions = 3  // that are set apart
	longestAnswer   = 10 // paragraphs that they have on average at most
)

// questions returns what is asked in an interview whose questions are set apart from the answers by their type alone:
// whole lines in one face, or their beginnings up to the end of a sentence, most of which are questions, and behind
// which plain text stands. Between the first and the last question all sentences in that face are somebody else's; what
// ends without a stop is a heading.
func (p *paper) questions() []core.Markup {
	var asked []stretch
	most := fewestQuestions - 1
	for _, f := range [...]face{boldFace, slantedFace, headFace} {
		if in, n := p.asked(f); n > most {
			asked, most = in, n
		}
	}
	var out []core.Markup
	for _, s := range asked {
		m := core.Markup{Kind: core.TurnMarkup}
		m.Start, m.End = s.start, s.end
		out = append(out, m)
	}
	return out
}

// asked returns the sentences in a face from the first question to the last, those that follow one another as one, and
// how many are questions that plain text answers; none where they are no interview's.
func (p *paper) asked(f face) (in []stretch, questions int) {
	sentences := 0
	for _, s := range p.set {
		text := strings.TrimRight(string(p.out[s.start:s.end]), "\"'”’»)] \u00a0")
		end, _ := utf8.DecodeLastRuneInString(text)
		asks := strings.ContainsRune("?？؟;\u037e", end)
		if s.face&f == 0 || !asks && !strings.ContainsRune(".!:…。", end) {
			continue
		}
		if sentences++; asks {
			questions++
		} else if len(in) == 0 {
			continue
		}
		if n := len(in); n > 0 && !in[n-1].partly && strings.TrimLeft(string(p.out[in[n-1].end:s.start]), "\n> ") == "" {
			in[n-1].end, in[n-1].partly = s.end, s.partly
		} else {
			in = append(in, s)
		}
	}
	if len(in) < fewestQuestions || questions*2 <= sentences ||
		in[len(in)-1].first-in[0].first > longestAnswer*len(in) {
		return nil, 0
	}
	return in, questions
}
