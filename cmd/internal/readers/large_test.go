package readers

import (
	"strings"
	"testing"
	"time"
)

// Files made to hurt: each is read or refused, and twice the size costs about twice the work. Work is measured by the
// clock, with room for a slow machine: a quadratic reader takes minutes here.
func TestPathological(t *testing.T) {
	many := func(s string, n int) string { return strings.Repeat(s, n) }
	const n = 40_000
	for name, file := range map[string]struct {
		path string
		data func() []byte
	}{
		"rtf groups":            {"a.rtf", func() []byte { return []byte(`{\rtf1 ` + many("{", 20*n)) }},
		"rtf words":             {"a.rtf", func() []byte { return []byte(`{\rtf1 ` + many(`\super a\nosupersub b\u8217? `, n)) }},
		"rtf notes":             {"a.rtf", func() []byte { return []byte(`{\rtf1 ` + many(`a{\footnote b}`, n)) }},
		"html depth":            {"a.html", func() []byte { return []byte("<!doctype html>" + many("<div>", n) + "a") }},
		"html brackets":         {"a.html", func() []byte { return []byte("<!doctype html>" + many("<", 10*n)) }},
		"html siblings":         {"a.html", func() []byte { return []byte("<!doctype html><p>" + many("<b>a</b> b<br>", n)) }},
		"html breaks":           {"a.html", func() []byte { return []byte("<!doctype html><p>" + many("<br> ", n) + "a") }},
		"html paragraphs":       {"a.html", func() []byte { return []byte("<!doctype html>" + many("<p>"+many("word, ", 30)+"</p>", n/8)) }},
		"html quotations":       {"a.html", func() []byte { return []byte("<!doctype html>" + many("<q>a", 400)) }},
		"markdown brackets":     {"a.md", func() []byte { return []byte(many("[", n)) }},
		"markdown images":       {"a.md", func() []byte { return []byte(many("![a](b ", n/4)) }},
		"markdown emphasis":     {"a.md", func() []byte { return []byte(many("*a _b ", n/4)) }},
		"markdown ticks":        {"a.md", func() []byte { return []byte(ticks(160)) }},
		"markdown quotations":   {"a.md", func() []byte { return []byte(many(">", n) + " a") }},
		"markdown lists":        {"a.md", func() []byte { return []byte(many("- ", n) + "a") }},
		"markdown deeper lists": {"a.md", func() []byte { return []byte(stairs(300)) }},
		"markdown tags":         {"a.md", func() []byte { return []byte(many("<a ", n)) }},
		"markdown notes":        {"a.md", func() []byte { return []byte(many("[^a] ", n/5) + "\n\n[^a]: b") }},
		"docx runs":             {"a.docx", func() []byte { return word(t, p(many(r("a "), 2*n))) }},
		"docx boxes":            {"a.docx", func() []byte { return word(t, p(many(`<w:r>`+box+`</w:r>`, n/4))) }},
		"docx fields":           {"a.docx", func() []byte { return word(t, p(many(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>`, n)+r("a"))) }},
		"odt changes":           {"a.odt", func() []byte { return odtOf(t, many(`<text:p>a<text:change text:change-id="c"/></text:p>`, n)) }},
		"text of one sign":      {"a.txt", func() []byte { return []byte(many("\xe9", 100*n)) }},
		"columns": {"a.txt", func() []byte {
			return []byte(many("so it was said that day      and so it went on\n\n      at\n\n", n))
		}},
		"columns of one line": {"a.txt", func() []byte { return []byte(many("so it was  ", 20*n)) }},
		"chat":                {"a.cha", func() []byte { return []byte("@Begin\n*A:\ta" + many("\n\t[<a:a> +", 4*n)) }},
		"text of one line":    {"a.txt", func() []byte { return []byte(many("\x93a\x94 ", 20*n)) }},
	} {
		b := file.data()
		start := time.Now()
		docs, err := Read(file.path, b, Options{})
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s: %d bytes took %v (%d documents, %v)", name, len(b), took, len(docs), err)
		} else if testing.Verbose() {
			t.Logf("%-22s %8d bytes %8v %v", name, len(b), took.Round(time.Millisecond), err)
		}
	}
}

// ticks are runs of backticks of every length, none of which closes another.
func ticks(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat("`", i+1) + "a")
	}
	return b.String()
}

// stairs is a list in a list in a list.
func stairs(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat("  ", i) + "- a\n")
	}
	return b.String()
}
