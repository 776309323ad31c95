package match

// A Component is the nodes of a graph that hang together, in increasing order, with the edges between them by their
// places in Nodes.
type Component struct {
	Nodes []int
	Edges []Edge
}

// A Forest joins nodes into components as edges come: nothing but a number for each node is held, so that it goes on
// where the edges are too many for memory (Tarjan 1975). The root of a component is its least node.
type Forest []int32

// NewForest has n nodes, each by itself.
func NewForest(n int) Forest {
	f := make(Forest, n)
	for i := range f {
		f[i] = int32(i)
	}
	return f
}

// Root returns the least node of the component.
func (f Forest) Root(i int) int {
	for int(f[i]) != i {
		f[i] = f[f[i]]
		i = int(f[i])
	}
	return i
}

// Join makes the components of two nodes one.
func (f Forest) Join(a, b int) {
	a, b = f.Root(a), f.Root(b)
	f[max(a, b)] = int32(min(a, b))
}

// Components returns the components of n nodes, in the order of their least nodes.
func Components(n int, edges []Edge) []Component {
	f := NewForest(n)
	for _, e := range edges {
		f.Join(e.Longer, e.Shorter)
	}
	index := make([]int, n) // by root: its component
	place := make([]int, n) // by node: its place
	var out []Component
	for i := range n {
		r := f.Root(i)
		if r == i {
			index[i] = len(out)
			out = append(out, Component{})
		}
		c := &out[index[r]]
		place[i] = len(c.Nodes)
		c.Nodes = append(c.Nodes, i)
	}
	for _, e := range edges {
		c := &out[index[f.Root(e.Longer)]]
		e.Longer, e.Shorter = place[e.Longer], place[e.Shorter]
		c.Edges = append(c.Edges, e)
	}
	return out
}
