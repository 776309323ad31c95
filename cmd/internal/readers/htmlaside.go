package readers

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isSidebar reports whether an aside stands in an article and has words of its own: nothing in it leads away.
func isSidebar(n *html.Node) bool {
	if leadsAway(n) || quotes(n) {
		return false
	}
	for n = n.Parent; n != nil; n = n.Parent {
		if n.DataAtom == atom.Article || n.DataAtom == atom.Main {
			return true
		}
	}
	return false
}

// inSidebar reports whether the block stands in a sidebar of its article.
func inSidebar(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n.DataAtom == atom.Aside {
			return isSidebar(n)
		}
	}
	return false
}

// leadsAway reports whether an element has links or fields, as what leads to other pages has, and a sidebar with facts
// does not.
func leadsAway(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.A && htmlAttr(c, "href") != "" || c.DataAtom == atom.Input || c.DataAtom == atom.Button || leadsAway(c) {
			return true
		}
	}
	return false
}

// quotes reports whether an aside is a pull quote.
func quotes(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && (c.DataAtom == atom.Blockquote || c.DataAtom == atom.Q || quotes(c)) {
			return true
		}
	}
	return false
}
