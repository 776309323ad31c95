package quote

import (
	"flag"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// checkLaws fails where quotations of a text break what Find promises.
func checkLaws(t *testing.T, s string, qs []Quotation) {
	t.Helper()
	checkLevel(t, s, utf8.ValidString(s), nil, qs)
}

func checkLevel(t *testing.T, s string, valid bool, in []text.Span, qs []Quotation) {
	t.Helper()
	at, part := 0, 0
	for _, q := range qs {
		if q.Span.Empty() || !q.Marks.Contains(q.Span) || q.Marks.Start < 0 || q.Marks.End > len(s) {
			t.Fatalf("span %v in marks %v of %d bytes", q.Span, q.Marks, len(s))
		}
		if q.Marks.Start < at {
			t.Fatalf("marks %v begin before %d, where the one before ends", q.Marks, at)
		}
		at = q.Marks.End
		for in != nil && part < len(in) && in[part].End < q.Marks.End {
			part++
		}
		if in != nil && (part == len(in) || !in[part].Contains(q.Marks)) {
			t.Fatalf("marks %v in no part of the parent %v", q.Marks, in)
		}
		if len(q.Parts) == 0 || q.Parts[0].Start != q.Span.Start || q.Parts[len(q.Parts)-1].End != q.Span.End {
			t.Fatalf("parts %v of span %v", q.Parts, q.Span)
		}
		end := q.Span.Start
		for _, p := range q.Parts {
			if p.Empty() || p.Start < end {
				t.Fatalf("parts %v overlap", q.Parts)
			}
			end = p.End
			if valid && (!utf8.ValidString(p.Of(s)) || strings.TrimSpace(p.Of(s)) != p.Of(s)) {
				t.Fatalf("part %q", p.Of(s))
			}
		}
		own := 0
		for _, p := range q.Own {
			for own < len(q.Parts) && q.Parts[own].End < p.End {
				own++
			}
			if p.Empty() || own == len(q.Parts) || !q.Parts[own].Contains(p) {
				t.Fatalf("own words %v outside the parts %v", p, q.Parts)
			}
		}
		if q.Why == "" {
			t.Fatalf("no reason for kind %v of %q", q.Kind, q.Span.Of(s))
		}
		checkLevel(t, s, valid, q.Parts, q.Nested)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"“A,” he said, “b.”", "“a “b” c", "‘a ’b’ ‘“c’”", "\"a\n\n\"b\n\n\"c\"", "„a“ »b« «c» ‹d› ''e'' ``f'' ,,g''",
		"<q>a<q>b</q>", "<blockquote>a\n\nb</blockquote>c",
		"> a b c d\n> “e\n>\n> f”", "— A, dit-il, b.\n— C – d – E.", "「a『b』」《c》〈d〉", "6'2\" 5\" \"x 5\" y\"",
		"'90s 'em n' 'n' s' x'", "\xff“\xfea”\xff", "“\u200ba\u00a0”", "“a\r\n\r\nb”",
		"Said “a” and “b” (1999), the so-called “c” d.", "“a”: b", "‚a‘ ‘b’ ’c’", "(“a”)", "“…“ ” ”", "a=\"b\" <c d=\"e\">",
		"> \"a b c\n> d e\" f\ng", "\"a b\n\nc\" d",
	} {
		f.Add(s, "en")
	}
	f.Add(strings.Repeat("“A,” said Ann Ray.\n\n“B (smiling) ‘c,’ she said, ‘d’ e,” said Bo Lee.\n\n", 4), "en")
	f.Add("— Bonjour, dit-il, « oui ».\n— Non – fit-elle – pas du tout.", "fr")
	f.Fuzz(func(t *testing.T, s, tag string) {
		x := text.New(s)
		qs := find(x, Options{Language: language.For(tag)})
		checkLaws(t, s, qs)
		n := len(s)
		checkLaws(t, s, find(x, Options{Language: language.For(tag), Markup: []Markup{
			{Span: text.Span{Start: n / 4, End: n / 2}, Kind: InlineMarkup},
			{Span: text.Span{Start: n / 3, End: n}, Kind: BlockMarkup},
			{Span: text.Span{Start: -1, End: n + 1}, Kind: HeadingMarkup},
		}}))
	})
}

// units is how often the unit of a shape is repeated. TestWork of package core counts the work of some and of twice as
// many.
var units = flag.Int("units", few, "repeat the shapes so often")

const few = 200

// TestShapes holds the laws on texts of hostile shapes.
func TestShapes(t *testing.T) {
	for name, unit := range map[string]string{
		"opening":           "“",
		"closing":           "”",
		"straight":          "\"",
		"single":            "'",
		"spaced straight":   "a \" ",
		"open words":        "“a ",
		"pairs":             "“a” ",
		"nested":            "“a ‘b “c” d’ e” ",
		"weak":              "5\" boys' ",
		"paragraphs":        "“a\n\n",
		"lines":             "> a\n",
		"dashes":            "— A – b – ",
		"tags":              "<q>a ",
		"blocks":            "<blockquote>a ",
		"attributes":        "a=\"b ",
		"less":              "<",
		"guillemets":        "«a »b ",
		"corner":            "「あ",
		"no space":          "a",
		"invalid":           "\xff“\xfe",
		"said":              "“a,” he said, ",
		"reopened children": "“a ‘b’ c\n\n",
	} {
		t.Run(name, func(t *testing.T) {
			s := strings.Repeat(unit, *units)
			qs := find(text.New(s), Options{Language: language.For("fr")})
			if *units == few {
				checkLaws(t, s, qs)
			}
		})
	}
}
