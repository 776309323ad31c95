package drift

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// frames reports whether the draft's own words around the quotation, in its sentence, do what the source's words r do.
func (j *judge) frames(st standing, r diff.Range) bool {
	s := &j.lang.Sense
	if st == relayed && (j.speakerIn(r) || j.named()) {
		return true
	}
	if st == supposed && s.DoubtRuns != "" && s.Runs(strings.ReplaceAll(keysOf(j.frame()), " ", "")).Doubts > 0 {
		return true
	}
	reports := 0
	frame := j.frame()
	if st == supposed && strings.Contains(keysOf(frame), keysOf(j.said[r.Start:r.End])) {
		return true
	}
	for i, w := range frame {
		key := w.Key
		if two := j.lang.Grammar.Spaceless && i > 0; two && s.Embeds(frame[i-1].Key+key) {
			key = frame[i-1].Key + key
		}
		switch {
		case s.Reports.Has(key):
			if reports++; st == relayed && (reports > 1 || i > 0 && s.Passives.Has(key) && j.isBeing(frame[i-1].Key)) {
				return true // "He told us they said | ...", "He was told | ..."
			}
			continue
		case st == denied && (j.lang.IsNegation(key) || s.Denies.Has(key) || s.Doubts.Has(key) || s.Untruths.Has(key) ||
			s.Denied.Has(key)),
			st == supposed && (j.lang.IsNegation(key) || s.Denies.Has(key) || s.Doubts.Has(key) || s.Untruths.Has(key) ||
				s.Claims.Has(key) || s.Onlys.Has(key) || s.Almosts.Has(key) ||
				s.Supposes.Has(key) || s.Wishes.Has(key) || s.Asks.Has(key) || s.Ifs.Has(key) ||
				!j.lang.Grammar.Spaceless && j.lang.IsHedge(key)), // "会" is a half of many words
			st == conditioned && (j.lang.IsCondition(key) || s.Granted.Has(key)),
			st == relayed && (s.Claims.Has(key) || s.According.Has(key) || s.Quotes.Has(key) || s.Supposes.Has(key) ||
				s.Hears.Has(key) || s.Denies.Has(key) || s.Rejects.Has(key)):
			return true
		}
		if j.lang.IsFunction(key) || len(key) < 4 || j.hearer(frame, i) ||
			st == denied && i > 0 && s.Determiners.Has(frame[i-1].Key) && !s.Claims.Has(key) {
			continue // "the growers would", in both
		}
		for _, x := range j.said[r.Start:r.End] {
			if x.Key == key && !(st == denied && (s.Embeds(key) || j.content(key))) {
				return true // but "evidence that" does not what "no evidence that" does
			}
		}
	}
	return false
}

// relays reports whether the source's words r, which give something as somebody's words, can mean somebody else's: in
// an article without labels they may be the reporter's about the very speaker, and a title is nobody's claim. What
// stands over a blank line is a heading.
func (j *judge) relays(r diff.Range) bool {
	return !j.title && (j.Speech && !strings.Contains(j.between(r.End-1), "\n\n") || len(j.Voices) > 0 ||
		j.own(r.Start, r.End))
}

// speakerIn reports whether the source's words name the speaker whom the draft names.
func (j *judge) speakerIn(r diff.Range) bool {
	s := &j.lang.Sense
	for _, n := range properName(j.Speaker, j.lang) {
		for i := r.Start; i < r.End; i++ {
			key := j.said[i].Key
			called := j.vocative(i) && (s.Subjects.Has(j.key(i+1)) || s.Reports.Has(j.key(i+2))) // "Mr. Holt, people say"
			if (key == n || strings.TrimSuffix(key, "'s") == n) && !called && !j.otherGiven(i) {
				return true
			}
		}
	}
	return false
}

// hearer reports whether the word of the draft's frame is whom something is told: "told the council", "to the council".
func (j *judge) hearer(frame []text.Word, i int) bool {
	if i > 0 && j.lang.Sense.Determiners.Has(frame[i-1].Key) {
		i--
	}
	return i > 0 && (j.lang.Sense.Tells.Has(frame[i-1].Key) || j.lang.Sense.NoVerbTo.Has(frame[i-1].Key))
}

// frame returns the draft's words outside the marks by which its sentence may say how the quotation is meant: not those
// of another clause, unless that points back at something: "who owns no boat herself", "but he refused to say why".
func (j *judge) frame() []text.Word {
	words, s := j.Draft.Words, j.Draft.String
	lo, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.Start, End: len(s)})
	hi, _ := j.Draft.WordsIn(text.Span{Start: j.Marks.End, End: len(s)})
	from, to := lo, hi
	for from > 0 && lo-from < sentenceReach && !endsSentence(s[words[from-1].End:nextStart(words, from, j.Marks.Start)]) {
		from--
	}
	if hi > lo && hi <= len(words) && !endsSentence(s[words[hi-1].End:max(words[hi-1].End, j.Marks.End)]) || hi == lo {
		for to < len(words) && to-hi < sentenceReach && !endsSentence(s[max(j.Marks.End, words[to-1].End):words[to].Start]) {
			to++
		}
	}
	var frame []text.Word
	for _, side := range [...][2]int{{from, lo}, {hi, to}} {
		for at := side[0]; at < side[1]; {
			end := at + 1
			for end < side[1] && !strings.ContainsAny(s[words[end-1].End:words[end].Start], ",;–—“”\"«»") {
				end++
			}
			beside := end == lo || at == hi
			if run := words[at:end]; beside || !j.otherThing(run) {
				if at == hi {
					run = run[:j.cueEnd(run)]
				}
				frame = append(frame, run...)
			}
			at = end
		}
	}
	return frame
}

// cueEnd is how many of the words right behind the marks stand before a clause that tells when or why something was
// said: "said | when the meeting ended without a vote".
func (j *judge) cueEnd(words []text.Word) int {
	s := &j.lang.Sense
	for i := 1; i < len(words); i++ {
		if key := words[i].Key; j.lang.Kind(key) == language.KindConjunction && j.lang.Grammar.IsCue(words[i-1].Key) &&
			!s.Coordinators.Has(key) && !s.That.Has(key) && !j.lang.IsCondition(key) && !s.BeforeIfs.Has(key) {
			return i
		}
	}
	return len(words)
}

// otherThing reports whether the words, between commas, are a clause about something else than what is quoted.
func (j *judge) otherThing(words []text.Word) bool {
	s := &j.lang.Sense
	if len(words) < 2 {
		return false
	}
	first, next := words[0].Key, words[1].Key
	opens := s.Coordinators.Has(first) || s.BeforeIfs.Has(first) || s.Openers.Has(first)
	if !s.Relatives.Has(first) && !s.Asks.Has(first) && (!opens || !s.Subjects.Has(next) &&
		!s.Determiners.Has(next) && !alike.Capital(j.Draft, words[1])) {
		return false
	}
	for _, w := range words {
		if w.Key != first && (s.Backs.Has(w.Key) || s.Claims.Has(w.Key)) {
			return s.Asks.Has(first)
		}
	}
	return true
}

// nextStart is where the word begins, or the marks where those come first.
func nextStart(words []text.Word, i, marks int) int {
	if i < len(words) {
		return max(words[i-1].End, min(marks, words[i].Start))
	}
	return max(words[i-1].End, marks)
}

// endsSentence reports whether a sentence or a paragraph of the draft ends in the gap between two of its words.
func endsSentence(gap string) bool { return strings.ContainsAny(gap, ".?!\n।。！？؟۔") }
