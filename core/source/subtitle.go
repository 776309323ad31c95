package source

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/text"
)

// paragraphCues is how many cues without the end of a sentence make a paragraph: machine captions have no stops at all,
// and a sentence of a minute is none.
const paragraphCues = 16

// A block is one cue of a subtitle file.
type block struct {
	start, end int         // milliseconds; end < 0: text before the first cue
	lines      []text.Span // its text in the file
	seen       int         // how many of the lines stood on the screen already
	shown      []string    // its lines without markup
	voice      text.Span   // who speaks, where its identifier names him; empty else
}

// subtitles reads SubRip and WebVTT, by lines: a time line begins a cue, a number or an identifier may stand right
// before it, and everything up to the next one is the cue's text. WebVTT's header and its NOTE, STYLE and REGION blocks
// are no speech. What stands before the first cue of a SubRip file is.
func subtitles(s string, f Format) *reading {
	blocks := cueBlocks(s, f)
	d := decoder{file: s, vtt: f == VTT, r: &reading{file: s, runs: []run{}, paragraphs: []text.Span{}}}
	d.buf.Grow(len(s) / 2)
	for i := range blocks {
		for _, l := range blocks[i].lines {
			blocks[i].shown = append(blocks[i].shown, strings.TrimSpace(withoutTags(l.Of(s))))
		}
	}
	rolled(blocks)
	var lines []cutLine
	for _, b := range blocks {
		for k, l := range b.lines[b.seen:] {
			shown := b.shown[b.seen+k]
			if !strings.HasSuffix(l.Of(s), shown) {
				shown += " " // markup stands behind the hyphen
			}
			lines = append(lines, cutLine{text: shown})
		}
	}
	cuts := cutWords(lines)
	open, n, rest := 0, 0, 0 // rest: the bytes of a word that the cue before began
	for _, b := range blocks {
		if b.end >= 0 {
			if rest > 0 && len(b.lines) > b.seen {
				rest = len(b.shown[b.seen]) - len(strings.TrimLeftFunc(b.shown[b.seen], func(r rune) bool { return !notLetter(r) }))
			}
			d.r.times = append(d.r.times, timing{at: d.buf.Len() + rest, start: b.start, end: b.end})
		}
		d.voice, d.label = speakerName(b.voice.Of(s)), b.voice
		for _, l := range b.lines[b.seen:] {
			hyphen, cut := cuts[n]
			n++
			if open == 0 {
				d.r.paragraphs = append(d.r.paragraphs, l)
				open = 1
			}
			d.r.paragraphs[len(d.r.paragraphs)-1].End = l.End
			l.End -= hyphen
			d.line(l)
			rest = 0
			if !cut {
				d.write("\n", l.End, 0)
			} else {
				rest = 1
			}
		}
		if n := len(b.shown); open > 0 {
			open++
			if open > paragraphCues || n > b.seen && endsSentence(b.shown[n-1]) {
				open = 0
			}
		}
	}
	d.r.s = d.buf.String()
	return d.r
}

// cueBlocks finds the cues of the file.
func cueBlocks(s string, f Format) []block {
	var blocks []block
	cur := block{end: -1}
	var held text.Span // a line that may be the number or the identifier of the next cue
	isHeld, comment := false, false
	blank := true // the line before was empty
	at := 0
	if strings.HasPrefix(s, "\ufeff") {
		at = len("\ufeff")
	}
	if f == VTT && hasSignature(s[at:]) {
		comment = true
		blank = false
	}
	flush := func() {
		if isHeld {
			cur.lines = append(cur.lines, held)
			isHeld = false
		}
	}
	for at < len(s) {
		sp, next := lineAt(s, at)
		at = next
		line := sp.Of(s)
		start, end, timed := timeLine(line)
		switch {
		case timed:
			named := text.Span{}
			if isHeld {
				named = identified(s, held)
			}
			isHeld, comment = false, false
			if len(cur.lines) > 0 || cur.end >= 0 {
				blocks = append(blocks, cur)
			}
			cur = block{start: start, end: max(start, end), voice: named}
			tail := trimmed(s, sp)
			_, name, _ := strings.Cut(strings.TrimLeft(line[strings.Index(line, "-->")+len("-->"):], " \t"), " ")
			switch {
			case strings.HasSuffix(line, "]") && strings.Contains(line, " ["): // "--> 00:09 [Ann Lee]"
				tail.Start += strings.LastIndex(tail.Of(s), " [") + 1
				cur.lines = append(cur.lines, tail)
			case startsUpper(name) && !strings.Contains(name, ":"): // "--> 00:09 Ann Lee"
				cur.voice = text.Span{Start: tail.End - len(strings.TrimSpace(name)), End: tail.End}
			}
			blank = false
			continue
		case strings.TrimSpace(line) == "":
			flush()
			comment, blank = false, true
			continue
		case comment:
			continue
		case f == VTT && blank && isComment(line):
			flush()
			comment = true
			continue
		}
		flush()
		if blank && (f == VTT || isNumeral(strings.TrimSpace(line))) ||
			f == SRT && len(cur.lines) > 0 && isNumeral(strings.TrimSpace(line)) {
			held, isHeld = sp, true
		} else {
			cur.lines = append(cur.lines, sp)
		}
		blank = false
	}
	flush()
	if len(cur.lines) > 0 || cur.end >= 0 {
		blocks = append(blocks, cur)
	}
	return blocks
}

// identified returns the name of who speaks in the identifier of a cue, as meetings have it there: `12 "Ann Lee"
// (3512089)`; empty for any other identifier.
func identified(s string, id text.Span) text.Span {
	line := id.Of(s)
	k, z := strings.IndexByte(line, '"'), strings.LastIndexByte(line, '"')
	if k < 1 || z < k+2 || !isNumeral(strings.TrimSpace(line[:k])) ||
		!isNumeral(strings.Trim(line[z+1:], " ()")) {
		return text.Span{}
	}
	return text.Span{Start: id.Start + k + 1, End: id.Start + z}
}

// isComment says whether the line begins a block of WebVTT that is no cue.
func isComment(line string) bool {
	for _, head := range [...]string{"NOTE", "STYLE", "REGION"} {
		if rest, ok := strings.CutPrefix(line, head); ok &&
			(strings.TrimSpace(rest) == "" || head == "NOTE" && (rest[0] == ' ' || rest[0] == '\t')) {
			return true
		}
	}
	return false
}

func endsSentence(s string) bool {
	s = strings.TrimRight(s, " \"”’'»)]")
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?。！？", r) && !strings.HasSuffix(s, "..")
}

// rollGap is how many milliseconds may lie between two cues of rolling captions: they follow each other at once, with a
// frame between them at most (40 at 25 frames a second).
const rollGap = 50

// rolled marks the lines that rolling captions show again. Such captions keep the line said last on the screen while
// the next one is written below it, so the file has each line two or three times, and it was said once. A file is taken
// for such captions where more than half of the cues, and at least three (two of three), begin with what the cue before
// ended with, at the moment when that one goes.
func rolled(blocks []block) {
	n := 0
	var last *block
	for i := range blocks {
		b := &blocks[i]
		if len(b.shown) == 0 {
			continue
		}
		if last != nil && b.start >= last.start && b.start-last.end <= rollGap && b.shown[0] != "" {
			b.seen = shared(last.shown, b.shown)
			n += min(b.seen, 1)
		}
		last = b
	}
	if n >= 3 && n*2 > len(blocks) || n == 2 && len(blocks) == 3 {
		return
	}
	for i := range blocks {
		blocks[i].seen = 0
	}
}

// rollLines is how many lines rolling captions keep on the screen, at most.
const rollLines = 3

// shared returns how many lines at the end of a stand at the beginning of b.
func shared(a, b []string) int {
	for k := min(rollLines, len(a), len(b)); k > 0; k-- {
		if slices.Equal(a[len(a)-k:], b[:k]) {
			return k
		}
	}
	return 0
}
