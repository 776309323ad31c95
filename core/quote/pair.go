package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// maxDepth is how many levels of quotations in quotations are followed. Real copy has three; marks beyond are text.
const maxDepth = 8

// waitingParagraphs is how many paragraphs may pass before a mark closes a quotation whose paragraphs do not reopen it:
// a letter or a list inside a quotation.
const waitingParagraphs = 3

// A node is an opening mark of a paragraph with what closes it.
type node struct {
	open   text.Span // the opening mark
	close  text.Span // the closing mark; empty where none does, and then the node ends at close.Start
	family family
	glyph  rune // of the opening mark
	closed bool
	stray  bool // no quotation: an apostrophe, a mark that another one swallowed
	next   int  // the node that continues this one in a later paragraph, or 0
	joined bool // it continues another node
}

// A pairer turns the marks of one text into nodes, paragraph by paragraph.
type pairer struct {
	t     *text.Text
	g     *language.Grammar
	nodes []node // node 0 is none
	// danish says that »…« is the text's habit rather than «…».
	danish bool

	stack   []int // open nodes of the paragraph
	depth   [families]int
	events  []event
	italics bool // two apostrophes have begun italics in the paragraph

	pending  int  // the node that no mark of its paragraph closed, and that a later paragraph may go on with; or 0
	reopened bool // the paragraph behind it begins with the mark again
	waited   int  // paragraphs since
}

// An event says what the next single mark of weight after a mark of the same paragraph is.
type event uint8

const (
	nothing   event = iota // no single mark follows
	boundary               // a mark of another family
	openNext               // a single mark that opens
	closeNext              // a single mark that closes for certain
)

// pair returns the nodes of a text in the order of their opening marks. Linear in the number of marks and bytes.
func pair(t *text.Text, g *language.Grammar, marks []mark) []node {
	p := pairer{t: t, g: g, nodes: make([]node, 1, len(marks)/2+1)}
	balance := 0
	for _, m := range marks {
		if m.family == guillemet && m.flank != opens|closes {
			if m.flank == m.prior {
				balance--
			} else {
				balance++
			}
		}
	}
	p.danish = balance > 0
	i := 0
	of := func(k int) []mark { // the marks of the k-th paragraph; asked for in order
		if k >= len(t.Paragraphs) {
			return nil
		}
		para := t.Paragraphs[k]
		for i < len(marks) && marks[i].Start < para.Start {
			i++
		}
		j := i
		for j < len(marks) && marks[j].End <= para.End {
			j++
		}
		out := marks[i:j]
		i = j
		return out
	}
	here := of(0)
	for k := range t.Paragraphs {
		next := of(k + 1)
		p.paragraph(k, here, next)
		here = next
	}
	return p.nodes
}

// paragraph pairs the marks of the k-th paragraph; next are those of the one behind it.
func (p *pairer) paragraph(k int, marks, next []mark) {
	first := len(p.nodes)
	p.stack, p.depth = p.stack[:0], [families]int{}
	p.look(marks)
	p.italics = false
	pending := p.pending
	for i := range marks {
		m := &marks[i]
		switch act := p.act(i, marks); {
		case act == opens && len(p.stack) < maxDepth:
			p.push(m)
			if n := len(p.nodes) - 1; i == 0 && pending != 0 && p.reopened {
				p.nodes[pending].next, p.nodes[n].joined = n, true
			}
		case act == closes && p.depth[m.family] > 0:
			p.pop(m)
		case act == closes && pending != 0 && !p.reopened && p.nodes[pending].family == m.family && first == len(p.nodes):
			// The paragraph's first mark closes what an earlier paragraph opened.
			p.nodes[pending].close, p.nodes[pending].closed = m.Span, true
			pending = 0
		}
	}
	p.waited++
	if p.reopened || len(p.nodes) > first || p.waited > waitingParagraphs {
		pending = 0
	}
	p.pending = pending
	p.settle(k, first, next)
}

// push opens a node.
func (p *pairer) push(m *mark) {
	p.stack = append(p.stack, len(p.nodes))
	p.depth[m.family]++
	p.nodes = append(p.nodes, node{open: m.Span, family: m.family, glyph: m.glyph})
}

// pop closes the innermost open node of the mark's family; what is open inside it is stray.
func (p *pairer) pop(m *mark) {
	for {
		n := &p.nodes[p.stack[len(p.stack)-1]]
		p.stack = p.stack[:len(p.stack)-1]
		p.depth[n.family]--
		if n.family == m.family {
			n.close, n.closed = m.Span, true
			return
		}
		n.stray = true
	}
}

// top returns the glyph of the innermost open node of a family.
func (p *pairer) top(f family) rune {
	for i := len(p.stack) - 1; i >= 0; i-- {
		if n := p.nodes[p.stack[i]]; n.family == f {
			return n.glyph
		}
	}
	return 0
}

// act says what the i-th mark of a paragraph does, as things stand: opens, closes, or neither (0).
func (p *pairer) act(i int, marks []mark) way {
	m := &marks[i]
	inside := p.depth[m.family] > 0
	switch m.family {
	case double:
		return p.actDouble(i, marks, inside)
	case single:
		return p.actSingle(i, m, inside)
	case guillemet, chevron:
		if m.flank != opens|closes {
			if m.flank == closes && !inside && m.prior == opens {
				return 0
			}
			return m.flank
		}
		if prior := m.prior; !p.danish {
			return prior
		}
		return opens | closes ^ m.prior
	}
	return m.prior
}

func (p *pairer) actDouble(i int, marks []mark, inside bool) way {
	m := &marks[i]
	switch {
	case m.weak && !inside:
		return 0 // nothing opens right after a digit: 5" pipe
	case m.weak && p.inches(i, marks):
		return 0
	case m.glyph == apostrophes:
		if top := p.top(double); top == backquotes || top == commas {
			return closes
		}
		if m.flank != closes || p.italics {
			p.italics = !p.italics
			return 0
		}
		return closes
	case m.prior == opens|closes:
		switch {
		case m.flank == opens:
			return opens
		case inside:
			return closes
		case m.flank == closes:
			return closes
		}
		return opens
	case m.glyph == '“':
		switch top := p.top(double); {
		case inside && (top == '„' || top == '‟' || top == commas) && m.flank != opens:
			return closes
		case inside && m.flank != opens && (m.flank == closes || !unicode.IsSpace(before1(p.t.String, m.Start))):
			return closes // “a.“[1]
		case m.flank == closes:
			return 0
		}
		return opens
	case m.prior == opens:
		if m.flank == closes {
			return 0
		}
		return opens
	}
	// ” and its like
	if !inside && m.flank == opens {
		return opens
	}
	return closes
}

// inches says whether a mark after a digit is a measure although a quotation is open: the clause goes on behind it, and
// another mark closes the quotation.
func (p *pairer) inches(i int, marks []mark) bool {
	s, m := p.t.String, &marks[i]
	if m.flank == opens|closes || m.End+1 >= len(s) || s[m.End] != ' ' {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(s[m.End+1:]); !unicode.IsLower(r) || p.g.IsCue(text.Fold(wordAfter(s, m.End+1))) {
		return false
	}
	for _, n := range marks[i+1:] {
		if n.family == double {
			return n.flank == closes && !n.weak
		}
	}
	return false
}

func (p *pairer) actSingle(i int, m *mark, inside bool) way {
	switch {
	case m.flank == opens && m.glyph != '‚' && m.prior&opens != 0 && !m.weak:
		return opens
	case m.flank == opens && m.weak:
		if p.events[i] == closeNext && !inside {
			return opens
		}
		return 0
	case m.glyph == '‚':
		if m.flank == opens {
			return opens
		}
		return 0
	case m.flank == opens:
		return 0
	case !inside:
		if r, _ := utf8.DecodeLastRuneInString(p.t.String[:m.Start]); m.flank == opens|closes && m.prior == opens &&
			spaceless(r) {
			return opens
		}
		return 0
	case m.flank == opens|closes && m.prior == opens:
		return opens
	case m.weak && p.events[i] == closeNext:
		return 0
	}
	return closes
}

// look fills events from the end of the paragraph to its start. What stands inside a pair of another family is looked
// over: in ‘The officers’ report says “no”,’ the first closing mark is a genitive although a pair follows.
func (p *pairer) look(marks []mark) {
	p.events = p.events[:0]
	for range marks {
		p.events = append(p.events, nothing)
	}
	var behind [maxDepth]event // what follows the pairs that are open, seen from behind
	depth, next := 0, nothing
	for i := len(marks) - 1; i >= 0; i-- {
		p.events[i] = next
		switch m := &marks[i]; {
		case m.family != single && m.flank == closes && depth < maxDepth:
			behind[depth] = next
			depth++
			next = boundary
		case m.family != single && m.flank == opens && depth > 0:
			depth--
			next = behind[depth]
		case m.family != single:
			next = boundary
		case m.flank == opens && !m.weak:
			next = openNext
		case m.flank&closes != 0 && !m.weak:
			next = closeNext
		}
	}
}

// begins says whether a paragraph begins with the mark that opened n.
func (p *pairer) begins(k int, marks []mark, n *node) bool {
	if len(marks) == 0 || marks[0].family != n.family || marks[0].glyph != n.glyph || marks[0].flank == closes ||
		marks[0].weak {
		return false
	}
	lead := p.t.String[p.t.Paragraphs[k].Start:marks[0].Start]
	return strings.Trim(lead, " \t\u00a0*_…([>") == ""
}

// labelled says whether a text begins with the label of a speaker, as in a transcript: "MS. HOLM:".
func labelled(s string) bool {
	i := max(0, strings.IndexAny(s, ":,;!?\n"))
	name := s[:i]
	return i > 1 && s[i] == ':' && name == strings.ToUpper(name) && name != strings.ToLower(name)
}
