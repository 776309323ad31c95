package show

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/core"
	"golang.org/x/net/html"
)

// many of one kind: so many families that not all of them stand in the page as they are.
func manyFamilies(n int) []core.Document {
	var docs []core.Document
	places := []string{"harbour", "library", "station", "market", "theatre", "hospital", "bridge"}
	for i := range n {
		for k, verb := range []string{"will", "may"} {
			docs = append(docs, core.Document{Path: fmt.Sprintf("%d-%d.txt", i, k), Outlet: []string{"Post", "Courier"}[k], Date: fmt.Sprintf("2026-05-%02d", 1+i%28),
				Text: fmt.Sprintf("“The %s number%d town%d road%d %s be open again after a winter of repairs,” she said.", places[i%7], i, i*7, i*13, verb)})
		}
	}
	return docs
}

func parsed(t *testing.T, page []byte) *html.Node {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// each element of the page.
func elements(doc *html.Node, tag string) []*html.Node {
	var out []*html.Node
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && (tag == "" || n.Data == tag) {
			out = append(out, n)
		}
	}
	return out
}

func spoken(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// TestAtlas: the page runs its own script and nothing else, asks nobody, and what articles say is text in it.
func TestAtlas(t *testing.T) {
	page := written(t, "html", said)
	if !bytes.Equal(page, written(t, "html", said)) {
		t.Error("two runs write other bytes")
	}
	doc := parsed(t, page)
	policy := ""
	for _, m := range elements(doc, "meta") {
		if attribute(m, "http-equiv") == "Content-Security-Policy" {
			policy = attribute(m, "content")
		}
	}
	if !strings.HasPrefix(policy, "default-src 'none'; ") || strings.Contains(policy, "unsafe") {
		t.Errorf("the policy is %q", policy)
	}
	ids := map[string]bool{}
	own := strings.Fields(`html head meta link title style body header main section div article p h1 h2 h3 h4 a bdi b i strong span code details summary ol ul li del ins
		table caption thead tbody tr th td svg desc line text circle rect label input select option button nav noscript footer script`)
	for _, e := range elements(doc, "") {
		if !slices.Contains(own, e.Data) {
			t.Errorf("there is a <%s>", e.Data)
		}
		for _, a := range e.Attr {
			if a.Key == "src" || a.Key == "style" || strings.HasPrefix(a.Key, "on") || a.Key == "href" && !strings.HasPrefix(a.Val, "#f") && a.Val != "data:," {
				t.Errorf("<%s> has %s=%q", e.Data, a.Key, a.Val)
			}
			if a.Key == "id" {
				if ids[a.Val] {
					t.Errorf("two elements are %q", a.Val)
				}
				ids[a.Val] = true
			}
		}
		if (e.Data == "style" || e.Data == "script" && attribute(e, "type") == "") && !strings.Contains(policy, "'"+digest(spoken(e))+"'") {
			t.Errorf("the policy does not name the %s of the page", e.Data)
		}
		if e.Data == "svg" && attribute(e, "aria-hidden") == "" {
			if name := strings.Fields(attribute(e, "aria-labelledby")); len(name) != 2 || !strings.HasSuffix(name[0], "title") || spoken(e.FirstChild) == "" || e.FirstChild.NextSibling.Data != "desc" {
				t.Errorf("a picture is told as %q", name)
			}
		}
	}
	all := spoken(elements(doc, "main")[0])
	for _, want := range []string{
		"8 quotations in 6 texts; 3 families, 2 in more than one wording.", "In 1 family the speakers disagree.",
	} {
		if !strings.Contains(spoken(elements(doc, "header")[0]), want) {
			t.Errorf("the head does not say %q: %q", want, spoken(elements(doc, "header")[0]))
		}
	}
	for _, want := range []string{
		"The </script><script>alert(1)</script> of ‹U+202E›evil‹U+202C› <b>words</b> & <!-- more of", `"><svg onload=alert(1)>`,
		"We will notmay open", "sense.hedge", "sense.negation", "most likely from wording", "The speakers disagree: Mary Kern (1), Tom Ruhl (1)", "2026-05-01 to 2026-05-04",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	if strings.ContainsAny(string(page), "\u202e\u202c\u2066") {
		t.Error("a control of direction is in the page")
	}
}

// markup writes data as the page's script makes elements of it.
func markup(data any, heads []any) string {
	if s, ok := data.(string); ok {
		return html.EscapeString(s)
	}
	list := data.([]any)
	head := heads[int(list[0].(float64))].([]any)
	inner := ""
	var attributes []string
	for _, part := range append(slices.Clone(head[1:]), list[1:]...) {
		if m, ok := part.(map[string]any); ok {
			for k, v := range m {
				attributes = append(attributes, k+"="+v.(string))
			}
			continue
		}
		inner += markup(part, heads)
	}
	slices.Sort(attributes)
	return "<" + head[0].(string) + " " + strings.Join(attributes, " ") + ">" + inner + "</>"
}

func markupOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return html.EscapeString(n.Data)
	}
	inner := ""
	for c := range n.ChildNodes() {
		inner += markupOf(c)
	}
	var attributes []string
	for _, a := range n.Attr {
		attributes = append(attributes, a.Key+"="+a.Val)
	}
	slices.Sort(attributes)
	return "<" + n.Data + " " + strings.Join(attributes, " ") + ">" + inner + "</>"
}

// TestAtlasData: all families are in the data, and the first of them are in the page as the data tells them.
func TestAtlasData(t *testing.T) {
	docs := manyFamilies(120)
	page := written(t, "html", append(docs, said...))
	doc := parsed(t, page)
	var all []string
	for _, s := range elements(doc, "script") {
		if attribute(s, "type") == "application/json" {
			var piece []any
			if err := json.Unmarshal([]byte(spoken(s)), &piece); err != nil {
				t.Fatal(err)
			}
			if len(piece) > exhibitsChunk+1 {
				t.Errorf("a piece has %d families", len(piece))
			}
			for _, f := range piece[1:] {
				all = append(all, markup(f.([]any)[5], piece[0].([]any)))
			}
		}
	}
	articles := elements(doc, "article")
	if len(all) < 120 || len(articles) != atOnce {
		t.Fatalf("%d families, %d of them in the page", len(all), len(articles))
	}
	for i, a := range articles {
		// SVG's names keep their case in HTML and attributes are told in any order.
		want := strings.NewReplacer("viewBox", "viewbox", "preserveAspectRatio", "preserveaspectratio").Replace(all[i])
		got := strings.NewReplacer("viewBox", "viewbox", "preserveAspectRatio", "preserveaspectratio").Replace(markupOf(a))
		if got != want {
			t.Fatalf("family %d is\n%s\nin the page, and in the data\n%s", i+1, got, want)
		}
		if id := attribute(a, "id"); id != fmt.Sprint("f", i+1) {
			t.Errorf("family %d is %s", i+1, id)
		}
	}
	if empty := parsed(t, written(t, "html", said[3:4])); !strings.Contains(spoken(empty), "No remark was printed twice.") || len(elements(empty, "article")) != 0 {
		t.Error("where nothing was found it is not said")
	}
}

// TestCollation: what stands in the columns, read from left to right, is the wording.
func TestCollation(t *testing.T) {
	words := func(s string) string {
		return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r == ' ' || r == ',' || r == '.' }), " ")
	}
	texts := []string{
		"we will open the harbour road in spring, and nobody will pay for it", "we may open the harbour road in spring, and nobody will pay for it",
		"now we will open the old harbour road, and nobody will pay", "open the harbour road in spring", "we will open the harbour road in the spring, and everybody will pay for it twice",
		"we will close the bridge in spring and nobody will pay a thing for it today", "spring",
	}
	for canonical := range texts {
		f := batch.Family{Canonical: canonical}
		for _, s := range texts {
			f.Variants = append(f.Variants, core.Variant{Text: s})
		}
		c, ok := collate(&f)
		if !ok || len(c.rows) != len(texts)-1 {
			t.Fatalf("%d rows, %t", len(c.rows), ok)
		}
		for _, r := range c.rows {
			var read []string
			at := 0
			for _, v := range r.variants {
				if v.from != at || v.to <= v.from {
					t.Fatalf("wording %d: columns %d to %d after %d", r.variant, v.from, v.to, at)
				}
				at = v.to
				if v.same {
					read = append(read, texts[canonical][c.columns[v.from].Start:c.columns[v.from].End])
				} else {
					read = append(read, v.text)
				}
			}
			if got, want := words(strings.Join(read, " ")), words(texts[r.variant]); got != want || at != len(c.columns) {
				t.Errorf("wording %d is read as %q, want %q; %d of %d columns", r.variant, got, want, at, len(c.columns))
			}
		}
	}
}

// TestLookAccusesNobody: a wording that rests on changes that only ask for a look is shown as one to look at, and is counted
// as none in other words.
func TestLookAccusesNobody(t *testing.T) {
	f := batch.Family{ID: "f1", Level: "meaning", Look: true, Variants: []core.Variant{
		{Text: "it is safe", Count: 1, Level: "same"},
		{Text: "it is safe now", Count: 1, Level: "meaning", Look: true, Changes: []core.Change{{Rule: "edge.qualifier", Level: "meaning", Look: true, Reason: "Look."}}},
	}, Members: []batch.Member{{Outlet: "Post", Date: "2026-05-01"}, {Outlet: "Post", Date: "2026-05-02", Variant: 1}}}
	var b strings.Builder
	w := bufio.NewWriter(&b)
	exhibit(&f).HTML(w)
	o := newOverview()
	o.add(&f)
	for _, n := range o.nodes() {
		n.HTML(w)
	}
	w.Flush()
	if got := b.String(); !strings.Contains(got, `class="family look"`) || !strings.Contains(got, "2 wordings, to look at") {
		t.Errorf("it is shown as %s", got)
	}
	if n := o.outlets["Post"]; n.drifted() != 0 || n[looked] != 1 || o.days[20575] == nil || o.days[20575][1] != 0 {
		t.Errorf("it is counted as %v, %v", n, o.days)
	}
}
