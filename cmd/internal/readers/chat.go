package readers

import (
	"strconv"
	"strings"
	"unicode"
)

// isCHAT reports whether a transcript begins as one of TalkBank does (MacWhinney, "Tools for Analyzing Talk", part 1: The
// CHAT Transcription Format).
func isCHAT(in *input) bool {
	head := strings.TrimPrefix(in.head(4096), "\ufeff")
	return strings.HasPrefix(head, "@") && strings.Contains(head, "@Begin") && strings.Contains(head, "\n*")
}

// readCHAT reads what the speakers' lines say ("*MOT:"), and the lines that go on with them, without the marks of the
// transcriber: of the lines below that analyse them ("%mor:"), nothing. A speaker has the name that the list of
// participants gives, else the role. A time in milliseconds may end a line.
func readCHAT(in *input) ([]Document, error) {
	names := map[string]string{}
	var cues []cue
	var line strings.Builder
	flush := func() {
		tag, rest, ok := strings.Cut(line.String(), ":")
		switch {
		case !ok:
		case tag == "@Participants":
			for _, p := range strings.Split(rest, ",") {
				if f := strings.Fields(p); len(f) > 1 {
					names[f[0]] = strings.ReplaceAll(f[1], "_", " ")
				}
			}
		case strings.HasPrefix(tag, "*"):
			c := cue{start: noTime, end: noTime, name: tag[1:]}
			if name := names[c.name]; name != "" {
				c.name = name
			}
			rest, c.start, c.end = chatTime(rest)
			if c.text = chatWords(rest); c.text != "" {
				cues = append(cues, c)
			}
		}
		line.Reset()
	}
	for l := range strings.Lines(in.text.text) {
		l = strings.TrimPrefix(strings.TrimRight(l, "\r\n"), "\ufeff")
		if l != "" && (l[0] == '\t' || l[0] == ' ') {
			line.WriteString(" " + strings.TrimSpace(l))
			continue
		}
		flush()
		line.WriteString(l)
	}
	flush()
	return in.timed(cues)
}

// chatTime cuts the time off the end of a line: two numbers of milliseconds between two bullets.
func chatTime(s string) (said string, start, end int) {
	for _, bullet := range []string{"\x15", "•"} {
		before, rest, ok := strings.Cut(s, bullet)
		if inside, _, closed := strings.Cut(rest, bullet); ok && closed {
			a, b, _ := strings.Cut(strings.TrimLeft(inside, "%snd:\"_ "), "_")
			return before, chatNumber(a), chatNumber(b)
		}
	}
	return s, noTime, noTime
}

// chatNumber is a number of milliseconds, noTime for what is none.
func chatNumber(s string) int {
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil || len(s) > 9 {
		return noTime
	}
	return int(n)
}

// chatWords is what was said of a line. Words that were said and taken back stay; what could not be heard is said to be so.
func chatWords(s string) string {
	var b strings.Builder
	deep := 0 // in brackets, which hold what the transcriber says
	for _, r := range s {
		switch {
		case r == '[':
			deep++
		case r == ']' && deep > 0:
			deep--
			b.WriteByte(' ')
		case deep == 0 && !strings.ContainsRune("<>⌈⌉⌊⌋↑↓≠ˈˌ", r):
			b.WriteRune(r)
		}
	}
	var out []string
	for _, w := range strings.Fields(b.String()) {
		w = chatWord(w)
		if n := len(out); n > 0 && w != "" && strings.Trim(w, ".,?!;:…—") == "" {
			out[n-1] += w
		} else if w != "" && (n > 0 || strings.IndexFunc(w, unicode.IsLetter) >= 0 || strings.IndexFunc(w, unicode.IsDigit) >= 0) {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

// chatWord is a word as it was said, "" for a mark that is none.
func chatWord(w string) string {
	switch {
	case w == "xxx" || w == "yyy" || w == "www":
		return "[inaudible]"
	case w == "„" || w == "‡":
		return ","
	case strings.HasPrefix(w, "+"): // how it begins or ends
		switch {
		case w == "+...":
			return "…"
		case strings.HasSuffix(w, "?"):
			return "?"
		case w == "+/." || w == "+//.":
			return "—"
		}
		return ""
	case strings.HasPrefix(w, "&-"):
		w = w[2:]
	case strings.HasPrefix(w, "&") || strings.HasPrefix(w, "0") && strings.IndexFunc(w, unicode.IsLetter) == 1:
		return "" // a sound, or a word that was not said
	case strings.HasPrefix(w, "(") && strings.Trim(w, "(.)0123456789:") == "":
		return "" // a pause
	}
	w, _, _ = strings.Cut(w, "@")
	var b strings.Builder
	for i, r := range w {
		switch {
		case r == '(' || r == ')':
		case r == '_' || r == '+':
			b.WriteByte(' ')
		case r == ':' && i > 0 && i+1 < len(w):
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
