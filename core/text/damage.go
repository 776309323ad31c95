package text

import (
	"strings"
	"unicode/utf8"
)

// What copying does to signs: the entities of HTML in a text that is none, and UTF-8 that somebody read as Windows-1252
// ("isnâ€™t"). They are read as the sign that they stand for.

// apostropheEntities are the entities that stand for an apostrophe, and silentEntities those for signs that are no
// words. The others that people meet stand for letters, which no reader takes for a sign.
const (
	apostropheEntities = " &#39; &#039; &#x27; &apos; &rsquo; &lsquo; &#8217; &#8216; &#x2019; &#x2018; "
	silentEntities     = " &nbsp; &#160; &#xa0; &quot; &#34; &#x22; &ldquo; &rdquo; &bdquo; &laquo; &raquo; &#8220; " +
		"&#8221; &#x201c; &#x201d; &ndash; &mdash;" +
		" &#8211; &#8212; &lt; &gt; &thinsp; &shy; &zwnj; "
	longestEntity = 8
)

// entity returns the entity that stands at i, where s[i] is an ampersand; "" for none.
func entity(s string, i int) string {
	if n := strings.IndexByte(s[i:min(len(s), i+longestEntity)], ';'); n > 2 {
		return s[i : i+n+1]
	}
	return ""
}

// isEntity reports whether the table holds the entity, in letters of either case behind "&#x".
func isEntity(table, e string) bool {
	return e != "" && (strings.Contains(table, " "+e+" ") ||
		strings.HasPrefix(e, "&#") && strings.Contains(table, " "+strings.ToLower(e)+" "))
}

// misreadMark is how UTF-8's marks of U+2010 to U+203F begin when read as Windows-1252.
const misreadMark = "â€"

// misread returns the length of such a mark at i, and whether it is an apostrophe or an ellipsis; 0 for none. The
// second byte of a closing mark is one that Windows-1252 lacks, and often gone.
func misread(s string, i int) (n int, apostrophe, gap bool) {
	if !strings.HasPrefix(s[i:], misreadMark) {
		return 0, false, false
	}
	n = len(misreadMark)
	switch r, size := utf8.DecodeRuneInString(s[i+n:]); r {
	case '™', '˜':
		return n + size, true, false
	case '¦':
		return n + size, false, true
	case 'œ', '“', '”', '\u009d', 'ž':
		return n + size, false, false
	}
	return n, false, false
}

// brokenApostrophe is the length of an apostrophe at i that copying broke, between two letters; 0 for none.
func brokenApostrophe(s string, i int) int {
	n := 0
	if s[i] == '&' {
		if e := entity(s, i); isEntity(apostropheEntities, e) {
			n = len(e)
		}
	} else if s[i] == misreadMark[0] {
		if k, apostrophe, _ := misread(s, i); apostrophe {
			n = k
		}
	}
	if n == 0 || i == 0 || i+n >= len(s) || !isLetter(s[i-1]) || !isLetter(s[i+n]) {
		return 0
	}
	return n
}

// mended is the word with the apostrophes in it that copying broke, and "&" for its entity.
func mended(word string) string {
	if word == "&amp;" {
		return "&"
	}
	for i := 0; i < len(word); i++ {
		if word[i] == '&' || word[i] == misreadMark[0] {
			if n := brokenApostrophe(word, i); n > 0 {
				word = word[:i] + "'" + word[i+n:]
			}
		}
	}
	return word
}
