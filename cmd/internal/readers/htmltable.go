package readers

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A grid is a table of a page while it is asked whether it holds data of the article: the extractor leaves out those
// that stand beside it.
type grid struct {
	leaves        int // with words
	length, links int // characters, and those of them in links
	layout        bool
}

// leastCells is how many cells with words a table of data has at least.
const leastCells = 4

// grids returns the tables of data by the table, of which nothing surrounds the article: they hold no article and no
// other table, and are no lists of links.
func grids(leaves []*leaf) map[*html.Node]*grid {
	found := map[*html.Node]*grid{}
	for _, l := range leaves {
		for n, within := tableAround(l.block), false; n != nil; n, within = tableAround(n.Parent), true {
			g := found[n]
			if g == nil {
				g = &grid{}
				found[n] = g
			}
			g.leaves++
			g.length, g.links = g.length+l.length, g.links+l.links
			g.layout = g.layout || within || l.junk || l.taken() && l.prose()
		}
	}
	for n, g := range found {
		if g.layout || g.leaves < leastCells || float64(g.links) > linkShare*float64(g.length) {
			delete(found, n)
		}
	}
	return found
}

// tableAround returns the nearest table in which a node stands, or nil.
func tableAround(n *html.Node) *html.Node {
	for n != nil && n.DataAtom != atom.Table {
		n = n.Parent
	}
	return n
}
