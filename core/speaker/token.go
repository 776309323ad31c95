package speaker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A tokenKind says what a token of the reporter's text is.
type tokenKind uint8

const (
	wordToken tokenKind = iota
	quoteToken
	commaToken
	stopToken // ends a sentence
	colonToken
	semicolonToken
	dashToken
	breakToken // between two paragraphs
)

// A form is what the letters of a word show.
type form uint8

const (
	upper    form = 1 << iota // begins with a capital
	caps                      // has no small letter, and more than one capital
	genitive                  // ends as an owner does
	initial                   // one capital letter with or without its stop
	number                    // a number
	opening                   // the first word of its sentence
	glued                     // two words of which only the first one is read: "SmithJones"
	enclitic                  // a verb with its subject joined to it: "dit-il"
)

// A token is a word or a sign of the reporter's own text, or one part of a quotation as a whole: the words that are
// quoted are left out, so that "A," he said, "b" reads "Q he said Q".
type token struct {
	class language.Class
	at    int32 // index in text.Words of a word, index in stream.parts of a part
	kind  tokenKind
	form  form
	more  uint8 // words behind the one at at that belong to it, in a script without spaces
}

// A quotedPart is one part of a quotation, as attribution sees it.
type quotedPart struct {
	text.Span
	quotation int // index in the quotations given
	token     int // index of its token
}

// formOf reads the letters of a word.
func formOf(word string) form {
	var f form
	if i := strings.IndexByte(word, '-'); i > 0 && i <= 3 && strings.ToLower(word[:i]) == word[:i] {
		word = word[i+1:] // "al-Assad" is as good as "Assad"
	}
	first, n, low := true, 0, false
	for _, c := range word {
		if !unicode.IsLetter(c) {
			continue
		}
		n++
		if unicode.IsLower(c) {
			low = true
		}
		if first && unicode.IsUpper(c) {
			f |= upper
		}
		first = false
		if n > 2 && low {
			break
		}
	}
	if f&upper != 0 && n == 1 && len(word) <= 3 {
		f |= initial
	}
	if f&upper != 0 && n > 1 && !low {
		f |= caps
	}
	return f
}

// key returns the key of the word at token i, without its genitive ending or the small word joined to it; "" for a
// sign.
func (s *stream) key(i int) string {
	if i < 0 || i >= len(s.tokens) || s.tokens[i].kind != wordToken {
		return ""
	}
	k := s.t.Words[s.tokens[i].at].Key
	if t := &s.tokens[i]; t.more == 0 && t.form&(glued|genitive|upper) == 0 {
		return k // as most words
	}
	for n := range s.tokens[i].more {
		k += s.t.Words[s.tokens[i].at+1+int32(n)].Key
	}
	if s.tokens[i].form&glued != 0 {
		return text.Fold(s.tokenSpan(i).Of(s.t.String))
	}
	if s.tokens[i].form&genitive != 0 {
		for _, ending := range s.g.Genitives {
			if base, ok := strings.CutSuffix(k, ending); ok {
				return base
			}
		}
	}
	if s.has(i, upper) {
		if _, rest, ok := s.g.Elided(k); ok {
			return rest
		}
	}
	return k
}

// span returns the bytes from token i to token j inclusive.
func (s *stream) span(i, j int) text.Span {
	return text.Span{Start: s.tokenSpan(i).Start, End: s.tokenSpan(j).End}
}

func (s *stream) tokenSpan(i int) text.Span {
	switch k := s.tokens[i]; k.kind {
	case wordToken:
		sp := text.Span{Start: s.t.Words[k.at].Start, End: s.t.Words[k.at+int32(k.more)].End}
		if k.form&glued != 0 {
			sp.End = sp.Start + joint(s.t.Slice(sp))
		}
		return sp
	case quoteToken:
		return s.parts[k.at].Span
	}
	return text.Span{}
}

// kind returns the kind of token i, a break outside the text.
func (s *stream) kind(i int) tokenKind {
	if i < 0 || i >= len(s.tokens) {
		return breakToken
	}
	return s.tokens[i].kind
}

// can says whether token i is a word that can be of one of the classes.
func (s *stream) can(i int, c language.Class) bool {
	return i >= 0 && i < len(s.tokens) && s.tokens[i].class&c != 0
}

// has says whether token i is a word of one of the forms.
func (s *stream) has(i int, f form) bool {
	return i >= 0 && i < len(s.tokens) && s.tokens[i].form&f != 0
}

// clauseReach bounds how far, in tokens, the words of an attribution are looked for on either side of a quotation.
const clauseReach = 70

// sentenceStart returns the first token of the sentence that token i is in.
func (s *stream) sentenceStart(i int) int {
	lo := max(0, i-clauseReach)
	for i > lo {
		switch s.tokens[i-1].kind {
		case stopToken, breakToken:
			return i
		}
		i--
	}
	return i
}

// sentenceEnd returns the token after the last one of the sentence that token i is in.
func (s *stream) sentenceEnd(i int) int {
	hi := min(len(s.tokens), i+clauseReach)
	for i < hi {
		switch s.tokens[i].kind {
		case stopToken, breakToken:
			return i
		}
		i++
	}
	return i
}

// elision returns the offset after the first apostrophe of a word, 0 where it has none.
func elision(word string) int {
	for i, c := range word {
		if c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`' {
			return i + utf8.RuneLen(c)
		}
	}
	return 0
}
