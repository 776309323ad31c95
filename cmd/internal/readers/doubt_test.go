package readers

import (
	"strings"
	"testing"
)

// What is doubtful about a file is told, wherever in it that stands; it is not guessed away.
func TestDoubtIsTold(t *testing.T) {
	words := strings.Repeat("We will open the road in spring, she said. ", 1000)
	for where, text := range map[string]string{"at the start": "\x00" + words, "far behind": words + "\x00\x00" + words, "at the end": words + "\x00"} {
		docs, err := Read("a.txt", []byte(text), Options{})
		if err != nil || len(docs) != 1 || !strings.Contains(strings.Join(docs[0].Told, "; "), "NUL byte") {
			t.Errorf("NUL bytes %s: %v, %v", where, docs[0].Told, err)
		}
		if docs[0].Text != text {
			t.Errorf("NUL bytes %s: the text is another", where)
		}
	}
	docs, err := Read("a.txt", []byte(words), Options{})
	if err != nil || len(docs[0].Told) > 0 {
		t.Errorf("of a plain text is told %v, %v", docs[0].Told, err)
	}
}

// What a page is does not depend on what stands before its first tag.
func TestMarkupBehindAHead(t *testing.T) {
	const page = "<!DOCTYPE html><title>t</title><p>“We will open the road in spring,” she said.</p>"
	for _, head := range []string{
		"", "\n\n", "<?xml version=\"1.0\"?>\n", "<!-- saved from a page -->", "<!-- a > b --><!-- <p> -->\n", "<?xml version='1.0'?><!-- > --><?xml-stylesheet href='x'?>",
	} {
		docs, err := Read("a.txt", []byte(head+page), Options{})
		if err != nil || len(docs) != 1 || docs[0].Format != "html" || strings.ContainsAny(docs[0].Text, "<>") {
			t.Errorf("behind %q: %+v, %v", head, docs, err)
		}
	}
}

// A PDF is one behind a line feed, too.
func TestPDFBehindALineFeed(t *testing.T) {
	for _, head := range []string{"\n", "\r\n ", "\xef\xbb\xbf"} {
		docs, err := Read("a.txt", []byte(head+"%PDF-1.7\nnothing"), Options{})
		if err == nil {
			t.Errorf("behind %q it is taken for text: %+v", head, docs)
		}
	}
}
