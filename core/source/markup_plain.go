package source

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/text"
)

// longestLink bounds a link's address, in bytes.
const longestLink = 2000

// inlineTags are the tags of HTML that people leave in plain text; struckTags are those around what was taken back.
const (
	inlineTags = " b i u em strong span p br sup sub small mark a font cite q blockquote div s strike del code "
	struckTags = " s strike del "
)

// hasMarkup says whether the file may hold markup within its lines.
func hasMarkup(s string) bool {
	for _, sign := range [...]string{"](", "~~", "</", "<br", "<p>", "[^", "\\", ";"} {
		if k := strings.Index(s, sign); k >= 0 && (sign != ";" || strings.Contains(s, "&")) {
			return true
		}
	}
	return false
}

// plain writes one line of a plain file: without the addresses of links, without what was struck out, without tags and
// reference marks of Markdown, and with entities and escaped signs as what they stand for.
func (d *decoder) plain(l text.Span) {
	s := d.file
	for i := l.Start; i < l.End; {
		e := i
		for e < l.End && strings.IndexByte("<&\\[]~", s[e]) < 0 {
			e++
		}
		if e > i {
			d.write(s[i:e], i, e-i)
			i = e
			continue
		}
		rest := s[i:l.End]
		if v, n := plainMarkup(rest); n > 0 {
			if v != "" {
				d.write(v, i, n)
			}
			i += n
			continue
		}
		if n := d.link(i, l.End); n > 0 {
			i += n
			continue
		}
		d.write(s[i:i+1], i, 1)
		i++
	}
}

// plainMarkup reads markup at the start of s: what it stands for, and how many bytes it is; 0 for none.
func plainMarkup(s string) (v string, n int) {
	switch s[0] {
	case '\\':
		if len(s) == 1 { // a line that Markdown breaks
			return "", 1
		}
		if strings.IndexByte("\\`*_{}[]()#+-.!<>~|&'\"$", s[1]) >= 0 {
			return s[1:2], 2
		}
	case '&':
		return entity(s)
	case '~':
		if strings.HasPrefix(s, "~~") {
			if z := strings.Index(s[2:], "~~"); z > 0 {
				return "", z + 4
			}
		}
	case '[':
		if strings.HasPrefix(s, "[^") {
			if z := strings.IndexByte(s[:min(len(s), longestTag)], ']'); z > 2 && !strings.Contains(s[:z], " ") {
				return "", z + 1
			}
		}
	case '<':
		name, n := plainTag(s)
		if n > 0 && isIn(struckTags, name) {
			if z := strings.Index(s, "</"+name+">"); z > 0 {
				return "", z + len(name) + len("</>")
			}
		}
		if name == "br" {
			return "\n", n
		}
		return "", n
	}
	return "", 0
}

// InlineTag reports whether the name, in any case, is one of a tag that people leave in plain text ("<b>"): in a source
// such a tag is no word. Other names between angle brackets are text.
func InlineTag(name string) bool { return isIn(inlineTags, strings.ToLower(name)) }

// plainTag reads one of the tags of inlineTags at the start of s. n is 0 for text.
func plainTag(s string) (name string, n int) {
	e := strings.IndexByte(s[:min(len(s), longestTag)], '>')
	if e < 2 {
		return "", 0
	}
	name = strings.TrimSuffix(strings.TrimPrefix(s[1:e], "/"), "/")
	if i := strings.IndexAny(name, " \t"); i >= 0 {
		name = name[:i]
	}
	if !InlineTag(name) {
		return "", 0
	}
	return strings.ToLower(name), e + 1
}

// link writes the words of a link of Markdown, "[words](address)", and returns how many bytes it is; 0 where none
// begins at i. An image says nothing.
func (d *decoder) link(i, end int) int {
	s := d.file
	if s[i] != '[' {
		return 0
	}
	depth, z := 0, -1
	for k := i; k < end && k < i+longestTag; k++ {
		switch s[k] {
		case '\\':
			k++
		case '[':
			depth++
		case ']':
			if depth--; depth == 0 {
				z = k
			}
		}
		if z >= 0 {
			break
		}
	}
	if z < 0 || z+1 >= end || s[z+1] != '(' {
		return 0
	}
	y := strings.IndexByte(s[z:min(end, z+longestLink)], ')')
	if y < 0 || strings.ContainsAny(strings.TrimSpace(linkTarget(s[z+2:z+y])), " \t") || !addressed(s[z+2:z+y]) {
		return 0
	}
	if i == 0 || s[i-1] != '!' {
		words := text.Span{Start: i + 1, End: z}
		if _, n, fields := clock(words.Of(s)); fields > 0 && n == words.Len() { // a time keeps its brackets
			words = text.Span{Start: i, End: z + 1}
		}
		d.plain(words)
	}
	return z + y + 1 - i
}

// linkTarget is the address of a link without its title: `https://x.example "A title"`.
func linkTarget(s string) string {
	if i := strings.IndexAny(s, "\"'"); i > 0 {
		return s[:i]
	}
	return s
}

// addressed says whether s looks like an address and not like words in brackets.
func addressed(s string) bool {
	return strings.ContainsAny(s, "/#.@:") || s == ""
}

func isIn(table, word string) bool { return word != "" && strings.Contains(table, " "+word+" ") }
