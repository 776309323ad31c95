package source

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// dialogue finds the labels, times and stage directions of a reading: everything that nobody said.
func dialogue(r *reading, sub bool, says *language.Conventions) {
	var posted []letterhead
	if !sub {
		posted = heads{says: says}.letterheads(r.s)
		r.letters(posted)
	}
	found := candidates(r, posted, sub, says)
	kept := settle(r.s, found, sub, says)
	r.offices(kept)
	ends := make([]int, 0, len(kept))
	named := false
	names := map[string]string{}
	capitals := slices.ContainsFunc(kept, func(l label) bool {
		return l.head == "" && unicode.IsUpper(firstRune(r.s[l.Start:]))
	})
	for _, l := range kept {
		if l.head == "" { // a sign that another speaker begins, without a name
			r.marks = append(r.marks, mark{at: l.Start, fresh: true, other: !goesOnSmall(r.s, l.Start, capitals)})
			continue
		}
		named = true
		r.mute = append(r.mute, text.Span{Start: l.Start, End: l.end})
		name, ok := names[l.head]
		if !ok {
			name = l.head
			if up, low := letters(name); up+low > 0 && (l.shape != loose || !strings.ContainsAny(name, "_@")) {
				name = speakerName(name)
			}
			names[l.head] = name
		}
		r.marks = append(r.marks, mark{at: l.Start, speaker: name, label: r.place(l.Span)})
		if l.stamp >= 0 && !sub {
			r.times = append(r.times, timing{at: l.Start, start: l.stamp, end: -1})
		}
		ends = append(ends, l.end)
	}
	if !sub {
		r.daytimes()
		if !named && len(posted) == 0 {
			r.headed(heads{says: says})
		}
	}
	r.remarks(named, heads{says: says})
	r.directions(named, sub, ends, says)
}

// goesOnSmall says whether small letters stand behind the sign before the offset, so that it may go on with the
// sentence of the cue before: behind a dash, and behind ">>" where other speakers begin with capitals.
func goesOnSmall(s string, at int, capitals bool) bool {
	return unicode.IsLower(firstRune(s[at:])) && (capitals || !strings.HasSuffix(strings.TrimRight(s[:at], " "), ">"))
}

// firstRune returns the first rune behind the spaces.
func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " "))
	return r
}

// offices mutes the lines right behind a name on a line of its own that tell who that is: in brackets, or the same for
// several labels ("Analyst, Holm Bank").
func (r *reading) offices(kept []label) {
	var lines []text.Span
	count := map[string]int{}
	for _, l := range kept {
		if l.sign != solo && l.sign != officed {
			continue
		}
		_, at := lineAt(r.s, l.End)
		for n := 0; n < longestOffice && at < len(r.s); n++ {
			line, next := lineAt(r.s, at)
			if line = trimmed(r.s, line); line.Empty() {
				break
			}
			lines = append(lines, line)
			count[line.Of(r.s)]++
			at = next
		}
	}
	for _, b := range lines {
		t := b.Of(r.s)
		if t[0] == '(' && t[len(t)-1] == ')' || count[t] > 1 &&
			(!ends(t) || strings.Contains(t, ", ") && len(strings.Fields(t)) < longestHead) {
			r.mute = append(r.mute, b)
		}
	}
}

// longestOffice is how many lines may stand between a name and what was said.
const longestOffice = 3

// A survey is what the lines of a reading offer to a reader of dialogue.
type survey struct {
	labels []label
	places int // how many places there are at which speech may begin: paragraphs, cues
}

// candidates reads the lines: what may be a label at the start of each, and the times that stand there or in brackets.
// The lines of letterheads offer nothing, and where there are any, a name alone on its line signs a letter.
func candidates(r *reading, letters []letterhead, sub bool, says *language.Conventions) survey {
	s := r.s
	var found survey
	known := heads{says, map[string]label{}}
	clocks := clockwork{}
	if !sub {
		clocks = clocksOf(s)
	}
	cues := r.times
	before := "" // the line before, in the same paragraph
	wrapped, label := wraps(s), false
	skip := 0       // the letterheads behind which the line stands
	var spelt []int // the numbers of a time that stood alone on the line before
	for at := 0; at < len(s); {
		l, next := lineAt(s, at)
		l = trimmed(s, l)
		at = next
		for skip < len(letters) && letters[skip].End <= l.Start {
			skip++
		}
		if l.Empty() || skip < len(letters) && letters[skip].Start <= l.Start {
			before = ""
			continue
		}
		fresh := before == "" || ends(before)
		if sub {
			fresh = found.places == 0
			for len(cues) > 0 && cues[0].at <= l.Start {
				fresh, cues = true, cues[1:]
			}
		}
		if spelt != nil && speltOut(l.Of(s), spelt) {
			r.mute = append(r.mute, l)
			spelt = nil
			continue
		}
		spelt = nil
		ld := r.lead(l, sub, clocks)
		if ld.at == l.End && ld.stamp >= 0 && !sub {
			spelt = fieldsOf(l.Of(s))
			before = ""
			continue
		}
		if (fresh && !label && (before == "" || !wrapped || sub)) || ld.change || ld.timed {
			found.places++
		}
		label = false
		over := !sub && ld.stamp < 0 && timeBelow(s, next, clocks)
		begins := fresh || ld.change || ld.bullet || ld.timed || over
		i := r.labelled(&found, known, place{at: ld.at, end: l.End, timed: ld.stamp, over: over, begins: begins}, ld.change,
			sub)
		if n := len(found.labels); n > 0 && found.labels[n-1].Start == ld.at && found.labels[n-1].end >= l.End &&
			(found.labels[n-1].sign == colon || found.labels[n-1].sign == framed) {
			label = true // what it says stands on the next line
		}
		// another speaker within the line
		for k := strings.Index(s[i:l.End], " >>"); k >= 0; k = strings.Index(s[i:l.End], " >>") {
			i += k + len(" >>")
			for i < l.End && (s[i] == '>' || s[i] == ' ') {
				i++
			}
			i = r.labelled(&found, known, place{at: i, end: l.End, timed: -1, begins: true}, true, sub)
		}
		if !sub {
			r.stamps(ld.at, l.End, clocks)
		}
		before = l.Of(s)
	}
	if len(letters) > 0 {
		found.labels = slices.DeleteFunc(found.labels, signature)
	}
	known.shared(found.labels)
	return found
}

// signature says whether the label may be how a letter is signed: a name with no colon behind it.
func signature(l label) bool { return l.sign >= dash && l.head != "" }

// symbol says whether a picture stands at the start of s, as people put it before a name: "🎤 Ann: ".
func symbol(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.So, r)
}

// wraps says whether most lines that another follows are as long as a column of print and end within a sentence.
func wraps(s string) bool {
	n, open := 0, 0
	last := ""
	for at := 0; at < len(s); {
		l, next := lineAt(s, at)
		line := strings.TrimSpace(l.Of(s))
		if line != "" && last != "" {
			if n++; len(last) >= 50 && !ends(last) {
				open++
			}
		}
		last, at = line, next
	}
	return n > 1 && open*2 > n
}

// labelled reads the label at a place, with a time behind it, and returns where to read on. A change of speakers that
// no name tells is a label without a head.
func (r *reading) labelled(found *survey, known heads, p place, change, sub bool) int {
	n := len(found.labels)
	found.labels = known.labelsAt(r.s, p, found.labels)
	got := found.labels[n:]
	if len(got) == 0 && !change {
		return p.at
	}
	if change && (len(got) == 0 || got[len(got)-1].sign >= stamped) {
		found.labels = append(found.labels[:n], label{Span: text.Span{Start: p.at, End: p.at}, end: p.at})
		return p.at
	}
	i := got[0].end
	for i < p.end && r.s[i] == ' ' {
		i++
	}
	// "Smith: 0:12"
	if ms, n, fields := clock(r.s[i:p.end]); fields > 0 && i+n == p.end && !sub && got[0].sign == colon &&
		got[0].stamp < 0 {
		r.times = append(r.times, timing{at: i, start: ms, end: -1})
		r.mute = append(r.mute, text.Span{Start: i, End: p.end})
		got[0].timed = true
		return p.end
	}
	// "SMITH: (00:12)"
	if ms, n, ok := bracketedStamp(r.s[i:p.end]); ok && !sub && got[0].sign == colon && got[0].stamp < 0 {
		r.times = append(r.times, timing{at: i, start: ms, end: -1})
		r.mute = append(r.mute, text.Span{Start: i, End: i + n})
		got[0].timed, got[0].marked = true, true
		i += n
	}
	return i
}

// A lead is what stands on a line before the speech or its label.
type lead struct {
	at     int
	stamp  int  // milliseconds of a time; -1 for none
	timed  bool // a time stands there, though it may be one of a day
	change bool // a sign that another speaker begins: ">>", in subtitles a dash
	bullet bool
}

// lead reads signs, bullets and times at the start of a line, and mutes the times.
func (r *reading) lead(l text.Span, sub bool, clocks clockwork) lead {
	s := r.s
	ld := lead{at: l.Start, stamp: -1}
	for ld.at < l.End {
		rest := s[ld.at:l.End]
		switch c := rest[0]; {
		case c == ' ' || c == '\t':
			ld.at++
		case strings.HasPrefix(rest, "\ufeff"), strings.HasPrefix(rest, "\u00a0"), strings.HasPrefix(rest, "\u202f"),
			strings.HasPrefix(rest, "\u200e"),
			strings.HasPrefix(rest, "\u200f"):
			_, n := utf8.DecodeRuneInString(rest)
			ld.at += n
		case c >= 0xE2 && symbol(rest):
			_, n := utf8.DecodeRuneInString(rest)
			r.mute = append(r.mute, text.Span{Start: ld.at, End: ld.at + n})
			ld.at += n
		case c == '|' && !sub && strings.HasPrefix(rest, "| "): // a row of a table
			ld.at++
		case c == '~' && ld.at > l.Start && (strings.HasPrefix(rest, "~ ") || strings.HasPrefix(rest, "~\u202f") ||
			strings.HasPrefix(rest, "~\u00a0")): // a name that the one who saved the chat has not in his list
			ld.at++
		case c == '>' || c == '#' && !sub && (len(rest) < 2 || !isDigit(rest[1])):
			ld.change = ld.change || strings.HasPrefix(rest, ">>")
			ld.at++
		case sub && (c == '-' || strings.HasPrefix(rest, "–")):
			ld.change = true
			_, n := utf8.DecodeRuneInString(rest)
			ld.at += n
		case !sub && isDigit(c) && numberedBold(rest) > 0:
			n := numberedBold(rest)
			r.mute = append(r.mute, text.Span{Start: ld.at, End: ld.at + n})
			ld.at += n
		case !sub && !ld.bullet && len(rest) > 2 && (rest[1] == ' ' && (c == '*' || c == '-' || c == '+') ||
			strings.HasPrefix(rest, "• ") || strings.HasPrefix(rest, "· ") ||
			dashed(rest)):
			ld.bullet = true
			_, n := utf8.DecodeRuneInString(rest)
			ld.at += n
		default:
			n := 0
			if !sub {
				var ms int
				if ms, n = leadingStamp(rest, clocks); n > 0 {
					if ms >= 0 && !(ld.timed && s[ld.at-1] == '\t') { // behind a column of times, another tells the end
						ld.stamp = ms
						r.times = append(r.times, timing{at: ld.at, start: ms, end: -1})
					}
					ld.timed = true
					r.mute = append(r.mute, text.Span{Start: ld.at, End: ld.at + n})
				}
			}
			if n == 0 {
				return ld
			}
			ld.at += n
			ld.bullet = false
		}
	}
	return ld
}

// numberedBold returns the length of the number of a list at the start of s, where bold stands behind it: "1. **Ann**";
// 0 for none.
func numberedBold(s string) int {
	n := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if n > 3 || !strings.HasPrefix(s[n:], ". **") {
		return 0
	}
	return n + len(". ")
}
