package language

// A table is words with a number each, of what is asked of every word of a text: an open-addressed hash table (linear
// probing, at most half full). Most words of a text are in none, and that takes one look at a byte: the slots
// themselves are too many for the nearest memory.
type table struct {
	tags  []byte   // by slot: eight bits of the hash of its word; 0 where it is free
	slots []tabled // a power of two of them
	words int
}

// A tabled is a word of a table, which is never empty, with its number.
type tabled struct {
	word  string
	value uint64
}

// get returns the number of the word; ok is false where the table does not hold it.
func (t *table) get(word string) (value uint64, ok bool) {
	if len(t.slots) == 0 || word == "" {
		return 0, false
	}
	i, tag := t.find(word)
	if t.tags[i] != tag {
		return 0, false
	}
	return t.slots[i].value, true
}

// add sets bits in the number of the word, which it puts in where it is new.
func (t *table) add(word string, bits uint64) {
	if word == "" {
		return
	}
	if 2*t.words >= len(t.slots) {
		old := *t
		n := max(64, 2*len(old.slots))
		t.tags, t.slots = make([]byte, n), make([]tabled, n)
		for _, s := range old.slots {
			if s.word != "" {
				i, tag := t.find(s.word)
				t.tags[i], t.slots[i] = tag, s
			}
		}
	}
	i, tag := t.find(word)
	if t.tags[i] == 0 {
		t.tags[i], t.slots[i].word = tag, word
		t.words++
	}
	t.slots[i].value |= bits
}

// find returns the slot of the word, or the free one where it belongs, and the tag of the word.
func (t *table) find(word string) (int, byte) {
	h := mix(word)
	mask, tag := len(t.tags)-1, byte(h>>56)|1
	for i := int(h) & mask; ; i = (i + 1) & mask {
		if at := t.tags[i]; at == 0 || at == tag && t.slots[i].word == word {
			return i, tag
		}
	}
}

// mix is a number of the word: of its length and its first and last eight bytes, which tell nearly all words apart.
func mix(word string) uint64 {
	n := len(word)
	var a, b uint64
	switch {
	case n >= 8:
		a, b = eight(word), eight(word[n-8:])
	case n >= 4:
		a, b = four(word), four(word[n-4:])
	default: // of three bytes or fewer, each stands in one of these places
		a, b = uint64(word[0])|uint64(word[n/2])<<8, uint64(word[n-1])
	}
	h := (a ^ uint64(n)) * 0x9e3779b97f4a7c15
	h = (h ^ h>>32 ^ b) * 0xff51afd7ed558ccd
	return h ^ h>>32
}

func four(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
