package match

import (
	"cmp"
	"slices"
)

const (
	// few is up to how many that hold a shingle are all paired with each other.
	few = 10
	// near is how many neighbours each is paired with where more hold it, in either order.
	near = 2
)

// A Post is one holder of a shingle: a quotation or a text, by a name that depends on what it holds alone.
type Post[ID cmp.Ordered] struct {
	Left, Right uint64 // of the shingle, there
	ID          ID
}

// Neighbours yields the pairs among the holders of one shingle that are worth a look, the lesser name first. Where few
// hold it, these are all pairs. Where many do, dropping them would lose the lines that are quoted most, and pairing all
// would be quadratic: then they are put in the order of the words behind the shingle, and of those before it, and those
// that stand next to each other and have the nearest of these words in common are paired. Nothing depends on the order
// of the posts, which is changed. A pair may come more than once. Linear but for sorting.
func Neighbours[ID cmp.Ordered](posts []Post[ID], yield func(a, b ID)) {
	slices.SortFunc(posts, func(x, y Post[ID]) int {
		return cmp.Or(cmp.Compare(x.ID, y.ID), cmp.Compare(x.Right, y.Right), cmp.Compare(x.Left, y.Left))
	})
	posts = slices.CompactFunc(posts, func(x, y Post[ID]) bool { return x.ID == y.ID })
	if len(posts) <= few {
		for i := range posts {
			for j := range i {
				yield(posts[j].ID, posts[i].ID)
			}
		}
		return
	}
	slices.SortFunc(posts, func(x, y Post[ID]) int {
		return cmp.Or(cmp.Compare(x.Right, y.Right), cmp.Compare(x.Left, y.Left), cmp.Compare(x.ID, y.ID))
	})
	adjacent(posts, func(p Post[ID]) uint64 { return p.Right }, yield)
	slices.SortFunc(posts, func(x, y Post[ID]) int {
		return cmp.Or(cmp.Compare(x.Left, y.Left), cmp.Compare(x.Right, y.Right), cmp.Compare(x.ID, y.ID))
	})
	adjacent(posts, func(p Post[ID]) uint64 { return p.Left }, yield)
}

// adjacent yields those that stand next to each other and begin alike on that side.
func adjacent[ID cmp.Ordered](posts []Post[ID], side func(Post[ID]) uint64, yield func(a, b ID)) {
	for i := range posts {
		for j := i + 1; j <= i+near && j < len(posts); j++ {
			if a, b := posts[i], posts[j]; side(a)&contextFirst == side(b)&contextFirst {
				yield(min(a.ID, b.ID), max(a.ID, b.ID))
			}
		}
	}
}
