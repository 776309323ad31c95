package readers

import (
	"log/slog"
	"strconv"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	mostElements = 60_000 // the extractor is asked for pages of up to so many
	proseLength  = 80     // characters from which a block without many links is prose
	linkShare    = .4     // of its characters in links: more is no prose
	articleShare = .1     // of the page's prose that an article has at least: else the extractor took the wrong node
	leastProse   = 250    // characters of prose below which a page has no article to be found
)

// A leaf is a run of words between two breaks of a page.
type leaf struct {
	block  *html.Node   // in which it stands
	texts  []*html.Node // its text nodes
	length int          // characters
	links  int          // of them in links
	left   int          // of them in what the extractor left
	around []*html.Node // the elements in which it stands that surround articles by their names
	junk   bool         // one of them does here
}

// prose reports whether a leaf is a paragraph of running text by its look.
func (l *leaf) prose() bool {
	return l.length >= proseLength && float64(l.links) <= linkShare*float64(l.length)
}

// article chooses the leaves that are read: those that the extractor keeps, and the prose between them, for it drops
// real paragraphs. Where it took the wrong part of the page all prose is read. A page too short to have an article is
// read whole: for a source a missing paragraph accuses somebody, for a draft a teaser is a quotation too many.
func (g *page) article() {
	leaves := g.leaves()
	found := g.extract()
	sortLeaves(leaves, found)
	prose, left, first, last := 0, 0, -1, -1 // characters of prose, and of what the extractor left
	for i, l := range leaves {
		if l.prose() && (!l.junk || l.taken()) {
			prose += l.length
		}
		if l.taken() && (l.prose() || !l.junk && !l.linkList()) {
			left += l.length
			last = i
			if first < 0 {
				first = i
			}
		}
	}
	if prose < leastProse && left < leastProse {
		return
	}
	g.keep = map[*html.Node]bool{}
	if float64(left) < articleShare*float64(prose) || passedOver(leaves) > left {
		g.allProse(leaves)
		return
	}
	if h := headline(leaves[:max(first, 0)]); h != nil {
		g.take(h)
	}
	tables := grids(leaves)
	for i, l := range leaves {
		inside := first <= i && i <= last && !l.junk || tables[tableAround(l.block)] != nil
		switch {
		case l.taken() && (l.prose() || !l.junk && !l.linkList()), inside && l.prose(), inside && isHeading(l.block) && !l.linkList(),
			inside && inSidebar(l.block), tables[tableAround(l.block)] != nil:
			g.take(l)
		}
	}
}

// holdShare is how much of the extracted prose an element may hold whose name is one of what surrounds an article: an
// article with a sidebar stands in a "with-sidebar".
const holdShare = .3

// sortLeaves tells what the extractor left of each leaf, and which leaves stand in what surrounds the article.
func sortLeaves(leaves []*leaf, found map[string]bool) {
	total, held := 0, map[*html.Node]int{}
	for _, l := range leaves {
		for _, t := range l.texts {
			if found[id(t.Parent)] {
				l.left += characters(t.Data)
			}
		}
		if l.prose() && l.taken() {
			total += l.length
			for _, n := range l.around {
				held[n] += l.length
			}
		}
	}
	for _, l := range leaves {
		for _, n := range l.around {
			l.junk = l.junk || float64(held[n]) < holdShare*float64(total) || total == 0
		}
	}
}

// nearHeadline is how many leaves may stand between a headline and its article: a byline, a date, a caption.
const nearHeadline = 8

// headline returns the heading of the first rank before an article, or nil: the extractor takes it off.
func headline(before []*leaf) *leaf {
	for i := len(before) - 1; i >= max(0, len(before)-nearHeadline); i-- {
		if l := before[i]; l.block.DataAtom == atom.H1 && !l.junk && !l.linkList() {
			return l
		}
	}
	return nil
}

func (g *page) take(l *leaf) {
	for _, t := range l.texts {
		g.keep[t] = true
	}
}

// taken reports whether the extractor left most of a leaf.
func (l *leaf) taken() bool { return l.left*2 > l.length }

// characters counts those of a text with its white space folded; one of Chinese or Japanese says as much as three.
func characters(s string) (n int) {
	for _, r := range oneLine(s) {
		if n++; r >= 0x2E80 {
			n += 2
		}
	}
	return n
}

// passedOver returns how much prose the extractor left out in one place: where that is more than it took, it took the
// wrong one. Teasers have a place each.
func passedOver(leaves []*leaf) (most int) {
	held := map[*html.Node]int{}
	for _, l := range leaves {
		if !l.junk && l.prose() && !l.taken() {
			places := []*html.Node{l.block.Parent}
			if l.block.DataAtom != atom.P && l.block.DataAtom != atom.Li {
				places = append(places, l.block) // paragraphs parted by <br>
			}
			for _, n := range places {
				held[n] += l.length
				most = max(most, held[n])
			}
		}
	}
	return most
}

// linkList reports whether a leaf is nearly all link, as teasers are.
func (l *leaf) linkList() bool { return l.links*10 > l.length*8 && l.length < 200 && l.links > 0 }

// allProse keeps prose, and what stands between two blocks of it in the same parent.
func (g *page) allProse(leaves []*leaf) {
	parents := map[*html.Node]bool{}
	for _, l := range leaves {
		if l.prose() && !l.junk {
			parents[l.block.Parent] = true
		}
	}
	for _, l := range leaves {
		if !l.junk && (l.prose() || !l.linkList() && parents[l.block.Parent] && float64(l.links) <= linkShare*float64(l.length)) {
			g.take(l)
		}
	}
}

const idKey = "data-leaf"

func id(n *html.Node) string { return htmlAttr(n, idKey) }

// leaves returns the blocks with words, in order, and numbers all elements for the extractor.
func (g *page) leaves() []*leaf {
	var out []*leaf
	var at *leaf // nil behind a break
	n := 0
	var visit func(node *html.Node, link bool, around []*html.Node)
	visit = func(node *html.Node, link bool, around []*html.Node) {
		if skipped(node) {
			return
		}
		if node.Type == html.TextNode {
			count := characters(node.Data)
			if count == 0 {
				return
			}
			if at == nil {
				at = &leaf{block: leafOf(node), around: around}
				out = append(out, at)
			}
			at.texts = append(at.texts, node)
			if at.length += count; link {
				at.links += count
			}
			return
		}
		block := false
		if node.Type == html.ElementNode {
			n++
			node.Attr = append(node.Attr, html.Attribute{Key: idKey, Val: strconv.Itoa(n)})
			link = link || node.DataAtom == atom.A && htmlAttr(node, "href") != ""
			if isJunk(node) && len(around) < 16 {
				around = append(around[:len(around):len(around)], node)
			}
			block = blockish[node.DataAtom] || node.DataAtom == atom.Br && secondBreak(node)
		}
		if block {
			at = nil
		}
		for c := node.FirstChild; c != nil; c = c.NextSibling {
			visit(c, link, around)
		}
		if block {
			at = nil
		}
	}
	visit(g.root, false, nil)
	if n > mostElements {
		g.root.Attr = append(g.root.Attr, html.Attribute{Key: "data-large"})
	}
	return out
}

// extract asks the extractor, and returns the numbers of the elements that it keeps; nil where it finds nothing.
func (g *page) extract() (kept map[string]bool) {
	if htmlAttr(g.root, "data-large") != "" {
		return nil
	}
	defer func() {
		if recover() != nil { // a page that it cannot take is read without it
			kept = nil
		}
	}()
	ps := readability.NewParser()
	ps.Logger = slog.New(slog.DiscardHandler)
	ps.DisableJSONLD = true
	a, err := ps.ParseDocument(g.root, nil)
	if err != nil || a.Node == nil {
		return nil
	}
	kept = map[string]bool{}
	var visit func(*html.Node)
	visit = func(n *html.Node) {
		if v := id(n); v != "" {
			kept[v] = true
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			visit(c)
		}
	}
	visit(a.Node)
	return kept
}

// junkRoles are ARIA roles of what surrounds an article.
const junkRoles = " navigation banner contentinfo complementary search menu menubar dialog alertdialog toolbar tablist form "

// junkNames are words in the names of elements that surround an article. They are whole parts of a name between signs.
var junkNames = map[string]bool{}

func init() {
	for _, w := range strings.Fields(`nav navbar navigation menu breadcrumb breadcrumbs footer masthead sidebar sidebars rail share sharing social
		related recommended recommendations recirc promo promos promoted sponsor sponsored advert advertisement ads newsletter signup subscribe
		subscription paywall comment comments disqus cookie cookies consent gdpr popup modal banner teaser teasers widget widgets outbrain taboola
		trending popular mostread mostpopular tags taglist pagination pager byline-bio authorbio skiplink toolbar login register`) {
		junkNames[w] = true
	}
}

// isJunk reports whether an element surrounds an article rather than being part of it, by its tag, role and names.
func isJunk(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Footer:
		return n.Parent == nil || n.Parent.DataAtom != atom.Blockquote && n.Parent.DataAtom != atom.Figure
	case atom.Aside:
		if quotes(n) {
			return false
		}
		if !isSidebar(n) {
			return true
		}
	case atom.Body, atom.Html, atom.Article, atom.Main, atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.Blockquote, atom.Figure, atom.Figcaption:
		return false
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "role":
			if a.Val != "" && strings.Contains(junkRoles, " "+strings.ToLower(a.Val)+" ") {
				return true
			}
		case "class", "id":
			for _, name := range strings.FieldsFunc(strings.ToLower(a.Val), func(r rune) bool { return r == ' ' || r == '-' || r == '_' || r == '\n' || r == '\t' }) {
				if junkNames[name] {
					return true
				}
			}
		}
	}
	return false
}
