package record

import (
	"strings"
	"unicode"
)

// byteOrderMark may stand before a text; it is no part of it.
const byteOrderMark = "\ufeff"

// Article is the canonical text of an article: its paragraphs, which blank lines end, with every run of white space in
// them as one space, and an empty line between them. It is what a page that shows the article comes to as well, however
// its markup is broken into lines.
func Article(text string) string {
	var paragraphs []string
	var words []string
	for line := range lines(text) {
		in := strings.FieldsFunc(line, unicode.IsSpace)
		if len(in) == 0 {
			paragraphs = join(paragraphs, words)
			words = nil
		}
		words = append(words, in...)
	}
	return strings.Join(join(paragraphs, words), "\n\n")
}

// Source is the canonical text of a source in plain text: every line of it is a paragraph.
func Source(text string) string {
	var paragraphs []string
	for line := range lines(text) {
		paragraphs = join(paragraphs, strings.FieldsFunc(line, unicode.IsSpace))
	}
	return strings.Join(paragraphs, "\n\n")
}

// Subtitles is the canonical text of a source in SubRip or WebVTT, where lines mean something: as it stands, with the
// newlines of Unix.
func Subtitles(text string) string {
	return newlines(text)
}

func join(paragraphs, words []string) []string {
	if len(words) == 0 {
		return paragraphs
	}
	return append(paragraphs, strings.Join(words, " "))
}

func lines(text string) func(func(string) bool) { return strings.SplitSeq(newlines(text), "\n") }

// newlines drops a byte order mark and writes every end of a line as "\n". A byte that is no UTF-8 becomes U+FFFD, as a
// page shows it.
func newlines(text string) string {
	text = strings.TrimPrefix(text, byteOrderMark)
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.ReplaceAll(text, "\r", "\n")
	return strings.Map(func(r rune) rune { return r }, text)
}
