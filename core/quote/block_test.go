package quote

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// What markup said of a text counts although its marks are gone, and where the text has marks too, both agree.
func TestMarkup(t *testing.T) {
	s := "The crews win\n\nShe wrote:\n\nWe came in the spring, and “nobody” met us.\n\nIn June we turned back.\n\nHe " +
		"called it madness, she called it “a folly.”\n\nThe “great” vote of Monday has changed all of it\n"
	at := func(part string) text.Span {
		i := strings.Index(s, part)
		return text.Span{Start: i, End: i + len(part)}
	}
	o := Options{Language: language.For("en"), Markup: []Markup{
		{Span: text.Span{Start: at("We came").Start, End: at("turned back.").End}, Kind: BlockMarkup},
		{Span: at("madness"), Kind: InlineMarkup},
		{Span: at("“a folly.”"), Kind: InlineMarkup},
		{Span: at("The “great” vote of Monday has changed all of it"), Kind: HeadingMarkup},
	}}
	x := text.New(s)
	var b strings.Builder
	show(&b, x, find(x, o), "")
	want := `block |We came in the spring, and “nobody” met us.|In June we turned back.|
  scare |nobody|
fragment |madness|
fragment |a folly.|
heading |great|
`
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}
