package drift

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// restoreWords is the longest omission that a repair puts back; for a longer one an ellipsis is the smaller mend.
const restoreWords = 8

// bracketWords is the longest insertion that a repair puts into brackets; a longer one is no gloss, and is cut.
const bracketWords = 6

// repair returns the smallest mend of the change, whose rule, level and spans are set; nil where there is none. Changes
// of style need none, and those of place and speaker have none: no edit inside the quotation undoes them.
func repair(in Input, c Change) *Repair {
	if c.Why.Key == idleKey {
		return dropEllipsis(in, c.Quotation)
	}
	if c.Level < Wording && c.Rule != TypoHidden {
		return nil
	}
	switch c.Rule {
	case OrderMoved, OrderDistant, SpeakerOther, SpeakerTurn, EdgeQualifier, QuoteMissing, QuoteIndirect:
		return nil
	case EdgeCase:
		return bracketCase(in, c)
	case EdgePunct, TypoQuote, TypoDash, TypoSpace:
		return restorePoints(in, c)
	case OmitSense:
		return restoreSense(in, c)
	}
	quoted := indices(in.Draft, c.Quotation)
	said := indices(in.Source, c.Source)
	switch {
	case quoted.Len() == 0 && said.Len() == 0:
		return nil
	case said.Len() == 0:
		return takeOut(in, c, quoted)
	case quoted.Len() == 0:
		return putBack(in, c, said)
	case manyVoices(in, said):
		return nil
	}
	last, span := in.Source.Words[said.End-1], c.Quotation
	if words := in.Draft.Words; c.Rule == RenderNumber && quoted.End < len(words) {
		w := words[quoted.End] // "23.30'da": the number in words has the ending of its case
		if sign := in.Draft.String[span.End:w.Start]; (sign == "'" || sign == "’") &&
			language.For(in.Language).Numbers.Cases.Has(w.Key) {
			span.End = w.End
		}
	}
	return &Repair{Kind: Restore, Span: span,
		Text: speech(in.Source, said) + in.Source.String[last.End:end(in.Source, last)]}
}

// joinRepairs gives one repair to changes that stand side by side and belong together: "[tried to] save", "saved". The
// first of them has it, and the others have none.
func (j *judge) joinRepairs() {
	for i := 1; i < len(j.out); i++ {
		x, y := j.of[i-1], j.of[i]
		if x < 0 || y != x+1 || j.out[i-1].Repair == nil || j.out[i].Repair == nil ||
			!bends(j.out[i-1].Rule) && !bends(j.out[i].Rule) {
			continue
		}
		first := i - 1
		for first > 0 && j.of[first-1] == j.of[first]-1 && j.out[first-1].Repair != nil &&
			(bends(j.out[first-1].Rule) || bends(j.out[first].Rule)) {
			first--
		}
		u, v := j.units[j.of[first]], j.units[y]
		a, b := diff.Range{Start: u.A.Start, End: v.A.End}, diff.Range{Start: u.B.Start, End: v.B.End}
		if a.Len() == 0 || b.Len() == 0 || b.Len() > restoreWords || a.Len() > restoreWords || manyVoices(j.Input, b) {
			continue
		}
		last := j.said[b.End-1]
		j.out[first].Repair = &Repair{Kind: Restore, Span: j.quoted(a),
			Text: speech(j.Source, b) + j.Source.String[last.End:end(j.Source, last)]}
		for k := first + 1; k <= i; k++ {
			j.out[k].Repair = nil
			j.of[k] = -1
		}
	}
}

// bends reports whether the rule is of a word that has another form, as the words beside it ask for.
func bends(r Rule) bool { return r == WordInflection || r == WordGrammar }

// indices is the range of the words of t inside the span.
func indices(t *text.Text, s text.Span) diff.Range {
	lo, hi := t.WordsIn(s)
	return diff.Range{Start: lo, End: hi}
}

// putBack mends an omission: by the words where they are few or their sense must not be lost, else by an ellipsis. What
// somebody else said in between cannot be put back.
func putBack(in Input, c Change, said diff.Range) *Repair {
	next := indices(in.Draft, c.Quotation).Start
	first := next == 0 || in.Draft.Words[next-1].Start < in.Span.Start
	last := next >= len(in.Draft.Words) || in.Draft.Words[next].End > in.Span.End
	at := text.Span{Start: c.Quotation.Start, End: c.Quotation.Start}
	if manyVoices(in, said) || said.Len() > restoreWords &&
		!weighs(in.Source.Words[said.Start:said.End], language.For(in.Language).OrEnglish()) {
		switch {
		case first:
			return &Repair{Kind: Ellipsis, Span: at, Text: "… "}
		case last:
			return nil
		}
		return &Repair{Kind: Ellipsis, Span: at, Text: " …"}
	}
	// The words come with the punctuation that the source has around them.
	words := in.Source.Words
	before, after := " ", " "
	if said.Start > 0 {
		before = between(in.Source.Slice(text.Span{Start: words[said.Start-1].End, End: words[said.Start].Start}))
	}
	if said.End < len(words) {
		after = between(in.Source.Slice(text.Span{Start: words[said.End-1].End, End: words[said.End].Start}))
	}
	body := speech(in.Source, said)
	switch {
	case first && last:
		return &Repair{Kind: Restore, Span: at, Text: body}
	case first:
		return &Repair{Kind: Restore, Span: at, Text: body + after}
	case last:
		return &Repair{Kind: Restore, Span: at, Text: before + body}
	}
	gap := text.Span{Start: in.Draft.Words[next-1].End, End: in.Draft.Words[next].Start}
	if plain := in.Draft.Slice(gap); len(plain) > longestGap || strings.ContainsAny(plain, "\n()[]\"“”„«»‘’") ||
		strings.ContainsFunc(plain, unicode.IsLetter) {
		return &Repair{Kind: Restore, Span: at, Text: " " + body}
	}
	return &Repair{Kind: Restore, Span: gap, Text: before + body + after}
}

// weighs reports whether an ellipsis may not swallow the words: they hold a negation, a condition or a number.
func weighs(words []text.Word, lang *language.Language) bool {
	for _, w := range words {
		if lang.IsNegation(w.Key) || lang.IsCondition(w.Key) || alike.IsNumber(w, lang) {
			return true
		}
	}
	return false
}

// takeOut mends an insertion: by brackets where it is short and touches no sense, else by a cut with one space beside
// it.
func takeOut(in Input, c Change, quoted diff.Range) *Repair {
	at := c.Quotation
	words := in.Draft.Slice(at)
	if c.Level < Meaning && quoted.Len() <= bracketWords && !strings.ContainsAny(words, "[]()\n") {
		return &Repair{Kind: Bracket, Span: at, Text: "[" + words + "]"}
	}
	s := in.Draft.String
	if at.Start <= in.Span.Start && at.End >= in.Span.End {
		return &Repair{Kind: Unquote, Span: in.Marks, Text: words}
	}
	if at.End < in.Span.End && s[at.End] == ' ' {
		at.End++
	} else if at.Start > in.Span.Start && s[at.Start-1] == ' ' {
		at.Start--
	}
	return &Repair{Kind: Cut, Span: at}
}

// dropEllipsis cuts an ellipsis, and the space behind it where one stands before it too.
func dropEllipsis(in Input, at text.Span) *Repair {
	s := in.Draft.String
	if at.Start > in.Span.Start && s[at.Start-1] == ' ' && at.End < in.Span.End && s[at.End] == ' ' {
		at.End++
	}
	return &Repair{Kind: Cut, Span: at}
}

// bracketCase shows with a bracket that the case of a letter was changed: "[T]he".
func bracketCase(in Input, c Change) *Repair {
	word := in.Draft.Slice(c.Quotation)
	r, size := utf8.DecodeRuneInString(word)
	s, _ := utf8.DecodeRuneInString(in.Source.Slice(c.Source))
	if !unicode.IsLetter(r) || r >= utf8.RuneSelf || strings.Contains(word, "[") {
		return nil
	}
	if unicode.ToLower(r) != unicode.ToLower(s) || word[size:] != strings.ToLower(word[size:]) {
		return &Repair{Kind: Restore, Span: c.Quotation, Text: in.Source.Slice(c.Source)}
	}
	return &Repair{Kind: Bracket, Span: text.Span{Start: c.Quotation.Start, End: c.Quotation.Start + size},
		Text: "[" + word[:size] + "]"}
}

// restorePoints puts the source's punctuation in the place of the draft's. The spans hold no word.
func restorePoints(in Input, c Change) *Repair {
	if !c.Quotation.Empty() && indices(in.Draft, c.Quotation).Len() > 0 || indices(in.Source, c.Source).Len() > 0 {
		return nil
	}
	points := in.Source.Slice(c.Source)
	if strings.ContainsAny(points, "\n()[]*_\"“”„«»") || len(points) > 8 ||
		strings.ContainsFunc(points, unicode.IsLetter) {
		return nil
	}
	return &Repair{Kind: Restore, Span: c.Quotation, Text: points}
}

// restoreSense puts the words that an ellipsis should not have swallowed behind it, where they stand right before what
// the quotation goes on with.
func restoreSense(in Input, c Change) *Repair {
	said := indices(in.Source, c.Source)
	gap := indices(in.Draft, c.Quotation)
	if said.Len() == 0 || said.Len() > 2*restoreWords || gap.End >= len(in.Draft.Words) ||
		said.End >= len(in.Source.Words) ||
		in.Draft.Words[gap.End].Key != in.Source.Words[said.End].Key || manyVoices(in, said) {
		return nil
	}
	at := text.Span{Start: c.Quotation.End, End: c.Quotation.End}
	// The mark behind the words closes their clause.
	behind := between(in.Source.Slice(text.Span{Start: in.Source.Words[said.End-1].End,
		End: in.Source.Words[said.End].Start}))
	return &Repair{Kind: Restore, Span: at, Text: " " + speech(in.Source, said) + strings.TrimRight(behind, " ")}
}

// manyVoices reports whether the words are of more than one turn, or of another one than the words before them.
func manyVoices(in Input, said diff.Range) bool {
	for _, t := range in.Turns {
		if from := max(said.Start-1, 0); from < t.Lo && t.Lo < said.End {
			return true
		}
	}
	return false
}

// longestGap is how much punctuation may stand between two words of a repair, in bytes; more is a label or a stage
// direction.
const longestGap = 8

// speech is the words as the source writes them, on one line, without what is not said between them and without
// quotation marks, which would close those of the draft.
func speech(t *text.Text, r diff.Range) string {
	var b strings.Builder
	for i := r.Start; i < r.End; i++ {
		if i > r.Start {
			b.WriteString(between(t.Slice(text.Span{Start: t.Words[i-1].End, End: t.Words[i].Start})))
		}
		b.WriteString(shown(t.Slice(t.Words[i].Span)))
	}
	return b.String()
}

// between is what stands between two words, in a form that fits into a line.
func between(gap string) string {
	if len(gap) > longestGap || strings.ContainsAny(gap, "\n\r\t()[]") || strings.ContainsFunc(gap, unicode.IsLetter) {
		end := strings.IndexFunc(gap, func(r rune) bool { return !strings.ContainsRune(".,;:!?", r) })
		if end < 0 {
			end = len(gap)
		}
		return gap[:end] + " "
	}
	plain := strings.Map(func(r rune) rune {
		if strings.ContainsRune("\"“”„‟«»‹›", r) {
			return -1
		}
		return r
	}, gap)
	if plain == "" && gap != "" {
		return " "
	}
	return plain
}
