package match

import (
	"strings"
	"sync"

	"github.com/quotedrift/quotedrift/core/text"
)

// A finder is the work on one query: its words as rows of an alignment, and the memory that alignments use.
type finder struct {
	x        *Index
	q        Query
	rows     []row
	weight   int              // of the words that the source should have
	evidence int              // how many those are, in half words
	loose    bool             // it has ellipses, seams or brackets: the source may have more or less than its words
	beside   [2][]surrounding // the words around the quotation that the source has somewhere, before it and behind it
	around   int              // weight of all words around the quotation
	more     int              // how often an alignment may be tried again with more of the source
	work     int              // words read and places counted so far
	cells    int              // cells aligned so far
	grid
	memo    [2048]memo
	age     uint32 // of what the memo has of the rows that are looked at
	buckets []int32
	wanted  []want   // what is looked for, from 1, while windows are weighed
	slots   []uint16 // by type: its place in wanted, or 0
	seen    []uint16
}

// A memo is a likeness that was looked up.
type memo struct {
	age  uint32
	row  int32
	id   uint32
	like uint16
}

// finders keeps finders between queries, for their memory. It is one for all indexes: a pool holds on to what it is a
// part of until garbage was collected twice, and thousands of small indexes would stay.
var finders sync.Pool

// release gives a finder back, without anything of the texts.
func (f *finder) release() {
	clear(f.rows)
	f.q, f.x = Query{}, nil
	finders.Put(f)
}

// finder prepares a query.
func (x *Index) finder(q Query) *finder {
	f, _ := finders.Get().(*finder)
	if f == nil {
		f = &finder{}
	}
	f.x, f.q = x, q
	f.rows = f.rows[:0]
	f.weight, f.evidence, f.loose = 0, 0, false
	f.work, f.cells = 0, 0
	f.forget()
	seams, enclosed, numbers := q.Seams, allAside(q.Words), numbers{words: q.Words, lang: x.lang}
	for i, w := range q.Words {
		for len(seams) > 0 && seams[0] <= i {
			if seams[0] == i && i > 0 {
				f.rows = append(f.rows, row{kind: rowSeam, word: i, id: none, class: none})
			}
			seams = seams[1:]
		}
		r := row{word: i, id: none, class: none, key: numbers.key(i)}
		switch {
		case w.Kind == text.Gap:
			r.kind = rowGap
		case w.Kind == text.Sic:
			r.kind = rowSic
		case !enclosed && aside(w):
			r.kind = rowAside
		}
		if r.kind == rowWord || r.kind == rowAside {
			if r.id = x.types.find(r.key); r.id != none {
				r.class, r.shape = x.classOf[r.id], x.shapes[r.id]
			} else {
				r.class, r.shape = x.classes.find(stem(r.key, x.lang)), shapeOf(r.key, x.lang)
			}
			r.weight = int32(weigh(r.key, len(x.of(r.class)), len(x.ids), x.lang))
		}
		if len(r.key) > 1 && strings.HasSuffix(r.key, unsaid) {
			r.weight /= 2 // a number may be the very thing that was changed
		}
		if r.key == unsaid {
			r.weight = bit
			f.evidence += 2
		} else if r.kind == rowWord {
			f.weight += int(r.weight)
			f.evidence += 2
			if unspaced(w.Key) {
				f.evidence--
			}
		}
		if r.kind == rowAside {
			r.weight = bit
		}
		if r.kind == rowGap || r.kind == rowAside {
			f.loose = true
		}
		f.rows = append(f.rows, r)
	}
	f.compounds()
	f.surround()
	return f
}

// compounds gives words that the source does not have, but that it may write as one with their neighbour, the class
// of that one, so that the place is seen: "per cent" and "percent".
func (f *finder) compounds() {
	for i := 0; i+1 < len(f.rows); i++ {
		a, b := &f.rows[i], &f.rows[i+1]
		if a.kind != rowWord || b.kind != rowWord || a.class != none && b.class != none ||
			len(a.key)+len(b.key) > longestStem {
			continue
		}
		id := f.x.types.find(a.key + b.key)
		if id == none {
			continue
		}
		for _, r := range []*row{a, b} {
			if r.class == none {
				r.class = f.x.classOf[id]
			}
		}
	}
}

func aside(w text.Word) bool { return w.Aside == text.Bracketed || w.Aside == text.Parenthesised }

// allAside says whether all words stand in brackets: then the brackets are the article's, around the quotation, and
// declare nothing.
func allAside(words []text.Word) bool {
	for _, w := range words {
		if !aside(w) && w.Kind != text.Gap && w.Kind != text.Sic {
			return false
		}
	}
	return true
}

// forget lets the memo have nothing: its rows are about to be others.
func (f *finder) forget() {
	if f.age++; f.age == 0 {
		clear(f.memo[:])
		f.age = 1
	}
}

// look makes columns of the positions [lo, hi).
func (f *finder) look(lo, hi int) {
	f.cols = f.cols[:0]
	x := f.x
	for p := lo; p < hi; p++ {
		id := x.ids[p]
		w := x.word(p)
		key := x.types.keys[id]
		c := column{id: id, class: x.classOf[id], word: w, skip: skipWord, shape: x.shapes[id]}
		c.far = p == 0 || len(f.cols) == 0 || x.words[w].Start > x.words[w-1].End+1
		if x.words[w].Aside == text.Bracketed || filler(key, x.lang) || x.restarts(p) {
			c.skip = trifle
		} else if p+1 < len(x.ids) && fillerPair(key, x.types.keys[x.ids[p+1]], x.lang) || p > 0 &&
			fillerPair(x.types.keys[x.ids[p-1]], key, x.lang) {
			c.skip = trifle
		}
		f.cols = append(f.cols, c)
	}
}

// restarts says whether the word at the position begins again behind it: "I -- I", "we have -- we have".
func (x *Index) restarts(p int) bool {
	n := len(x.ids)
	if p+1 < n && x.ids[p] == x.ids[p+1] {
		return true
	}
	for k := 2; k <= 3; k++ { // a longer one is a repetition
		for s := max(0, p-k+1); s <= p; s++ {
			if s+2*k > n {
				break
			}
			i := 0
			for i < k && x.ids[s+i] == x.ids[s+k+i] {
				i++
			}
			if i == k {
				return true
			}
		}
	}
	return false
}
