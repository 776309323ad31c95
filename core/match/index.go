package match

import (
	"slices"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// An Index finds quotations in one run of words. It is immutable and safe for concurrent use.
//
// Words are interned once. A type is a word's key; a class holds the types that are one word in another form
// (see stem), so that a list of places is at hand for "terrorists" that holds those of "terrorist". Per word the
// index keeps two numbers of four bytes, and a third where the source has ellipses or [sic], which take no part.
type Index struct {
	words   []text.Word
	lang    *language.Language
	at      []uint32 // word index of each position; nil where they are the same
	ids     []uint32 // type of each position
	types   vocabulary
	classes vocabulary
	classOf []uint32 // class of each type
	shapes  []shape  // of each type
	forms   []uint32 // the types by class
	formsAt []uint32 // where those of each class begin in forms; one more than there are classes
	first   []uint32 // where the places of each class begin in places; one more than there are classes
	places  []uint32 // positions by class, increasing within each
}

// NewIndex makes the index of a source in that language; of words in one of which nothing is known, one word has no
// other form. Linear in the number of words and the length of their keys.
func NewIndex(words []text.Word, lang *language.Language) *Index {
	x := &Index{words: words, lang: lang, ids: make([]uint32, 0, len(words))}
	numbers := numbers{words: words, lang: lang}
	for i, w := range words {
		if w.Kind == text.Gap || w.Kind == text.Sic {
			if x.at == nil {
				x.at = make([]uint32, i, len(words))
				for j := range x.at {
					x.at[j] = uint32(j)
				}
			}
			continue
		}
		key := numbers.key(i)
		id, isNew := x.types.intern(key)
		if isNew {
			class, _ := x.classes.intern(stem(key, lang))
			x.classOf = append(x.classOf, class)
			x.shapes = append(x.shapes, shapeOf(key, lang))
		}
		x.ids = append(x.ids, id)
		if x.at != nil {
			x.at = append(x.at, uint32(i))
		}
	}
	n := len(x.classes.keys)
	x.first, x.places = gather(n, len(x.ids), func(p int) uint32 { return x.classOf[x.ids[p]] })
	x.formsAt, x.forms = gather(n, len(x.classOf), func(id int) uint32 { return x.classOf[id] })
	return x
}

// gather sorts the numbers below n by class, of which there are that many, and keeps their order within each; first
// says where each begins.
func gather(classes, n int, class func(int) uint32) (first, sorted []uint32) {
	first = make([]uint32, classes+1)
	for i := range n {
		first[class(i)+1]++
	}
	for c := range classes {
		first[c+1] += first[c]
	}
	sorted = make([]uint32, n)
	next := make([]uint32, classes)
	copy(next, first)
	for i := range n {
		c := class(i)
		sorted[next[c]] = uint32(i)
		next[c]++
	}
	return first, sorted
}

// typesOf returns the types of a class.
func (x *Index) typesOf(class uint32) []uint32 {
	return x.forms[x.formsAt[class]:x.formsAt[class+1]]
}

// word returns the index in the source of the word at a position.
func (x *Index) word(p int) int {
	if x.at == nil {
		return p
	}
	return int(x.at[p])
}

// position returns the first position whose word is not before the index in the source.
func (x *Index) position(word int) int {
	if x.at == nil {
		return word
	}
	p, _ := slices.BinarySearch(x.at, uint32(word))
	return p
}

// of returns the positions of a class, increasing.
func (x *Index) of(class uint32) []uint32 {
	if class == none {
		return nil
	}
	return x.places[x.first[class]:x.first[class+1]]
}

// none is the id of a word that a vocabulary does not hold.
const none = ^uint32(0)

// A vocabulary numbers strings from 0. It is an open-addressed hash table (linear probing, at most half full): a third
// of the time and space of a map of strings, and most of the time of NewIndex.
type vocabulary struct {
	slots []uint32 // id+1, or 0
	keys  []string
}

// intern returns the number of the key, giving it the next one where it is new.
func (v *vocabulary) intern(key string) (id uint32, isNew bool) {
	if 2*len(v.keys) >= len(v.slots) {
		v.grow()
	}
	s := v.slot(key)
	if v.slots[s] != 0 {
		return v.slots[s] - 1, false
	}
	v.keys = append(v.keys, key)
	v.slots[s] = uint32(len(v.keys))
	return uint32(len(v.keys) - 1), true
}

// find returns the number of the key, or none.
func (v *vocabulary) find(key string) uint32 {
	if len(v.slots) == 0 {
		return none
	}
	return v.slots[v.slot(key)] - 1 // 0-1 is none
}

// slot returns the slot that holds the key, or the free one where it belongs.
func (v *vocabulary) slot(key string) int {
	h := uint32(2166136261) // FNV-1a
	for i := 0; i < len(key); i++ {
		h = (h ^ uint32(key[i])) * 16777619
	}
	mask := uint32(len(v.slots) - 1)
	s := (h ^ h>>15) & mask
	for v.slots[s] != 0 && v.keys[v.slots[s]-1] != key {
		s = (s + 1) & mask
	}
	return int(s)
}

func (v *vocabulary) grow() {
	v.slots = make([]uint32, max(64, 2*len(v.slots)))
	for i, key := range v.keys {
		v.slots[v.slot(key)] = uint32(i + 1)
	}
}
