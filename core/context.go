package core

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/text"
)

// defaultContext is about a line and a half of print: enough to recognise a place.
const defaultContext = 80

// context returns the text before and after a span, each at most as long as the checker says, cut between words
// where there is a space to cut at.
func (c Checker) context(s string, at text.Span) Context {
	n := c.Context
	switch {
	case n == 0:
		n = defaultContext
	case n < 0:
		return Context{}
	}
	lo, hi := at.Start, at.End
	for k := 0; k < n && lo > 0; k++ {
		_, size := utf8.DecodeLastRuneInString(s[:lo])
		lo -= size
	}
	for k := 0; k < n && hi < len(s); k++ {
		_, size := utf8.DecodeRuneInString(s[hi:])
		hi += size
	}
	before, after := s[lo:at.Start], s[at.End:hi]
	if lo > 0 {
		if i := strings.IndexAny(before, " \n\t"); i >= 0 {
			before = before[i+1:]
		}
	}
	if hi < len(s) {
		if i := strings.LastIndexAny(after, " \n\t"); i >= 0 {
			after = after[:i]
		}
	}
	return Context{before, after}
}

// clock writes milliseconds as hh:mm:ss.mmm.
func clock(ms int) string {
	two := func(n int) string {
		if n < 10 {
			return "0" + strconv.Itoa(n)
		}
		return strconv.Itoa(n)
	}
	return two(ms/3600000) + ":" + two(ms/60000%60) + ":" + two(ms/1000%60) + "." + strconv.Itoa(1000 + ms%1000)[1:]
}
