package node

import (
	"bufio"
	"encoding/json"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

func written(n Node) string {
	var b strings.Builder
	w := bufio.NewWriter(&b)
	n.HTML(w)
	w.Flush()
	return b.String()
}

// Whatever a text is, a parser reads it back as that text, inside an element as in an attribute, and so does JSON; and no
// data of a node ends the script that it stands in.
func FuzzNode(f *testing.F) {
	for _, s := range []string{"plain", `</script><script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, "<!-- a", "&amp; &#60; &", "'`=", "\u2028\u2029", "]]>"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(strings.Map(func(r rune) rune {
			if r == 0 || r == '\r' {
				return -1 // HTML has neither; the texts that are shown are cleaned of them
			}
			return r
		}, s), "")
		n := El("p", Class("a"), A("title", s), El("b", s))
		nodes, err := html.ParseFragment(strings.NewReader(written(n)), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
		if err != nil || len(nodes) != 1 || nodes[0].Data != "p" {
			t.Fatalf("%q is read as %d nodes, %v", s, len(nodes), err)
		}
		b := nodes[0].FirstChild
		inner := ""
		if b.FirstChild != nil {
			inner = b.FirstChild.Data
		}
		if len(nodes[0].Attr) != 2 || nodes[0].Attr[1].Val != s || b.Data != "b" || b.NextSibling != nil || inner != s {
			t.Errorf("%q is read as %q and %q", s, nodes[0].Attr, inner)
		}
		var heads Heads
		data := n.AppendJSON(nil, &heads)
		var got []any
		if err := json.Unmarshal(data, &got); err != nil {
			t.Fatal(err)
		}
		if strings.ContainsAny(string(data), "<>\u2028\u2029") || got[1].(map[string]any)["title"] != s || got[2].([]any)[1] != s {
			t.Errorf("%q is the data %s", s, data)
		}
		if list := string(heads.AppendJSON(nil)); list != `[["p",{"class":"a"}],["b"]]` {
			t.Errorf("the heads are %s", list)
		}
	})
}
