package source

import "strings"

// formatOf tells the format by the signature of WebVTT, or by a first time line that stands where SubRip has it: behind
// the cue's number, or first of all.
func formatOf(s string) Format {
	s = strings.TrimPrefix(s, "\ufeff")
	if hasSignature(s) {
		return VTT
	}
	before := ""
	for s != "" {
		line := s
		if i := strings.IndexByte(s, '\n'); i >= 0 {
			line, s = s[:i], s[i+1:]
		} else {
			s = ""
		}
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if _, _, ok := timeLine(line); ok {
			return SRT
		}
		if before != "" || !isNumeral(line) {
			return Plain
		}
		before = line
	}
	return Plain
}

// hasSignature says whether s begins as a WebVTT file must (W3C WebVTT, section 4.1).
func hasSignature(s string) bool {
	rest, ok := strings.CutPrefix(s, "WEBVTT")
	return ok && (rest == "" || strings.IndexByte(" \t\r\n", rest[0]) >= 0)
}

func isNumeral(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
