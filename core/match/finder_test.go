package match

import (
	"runtime"
	"testing"
	"weak"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// An index that nobody has any more is let go by the first collection of garbage, though it was searched: where
// thousands of texts are compared, the collector would else make room for all that came between two of its rounds.
func TestSearchedIndexIsLetGo(t *testing.T) {
	const many = 32
	said := text.New("the river has never been so high in all my years here").Words
	var indexes [many]weak.Pointer[Index]
	for i := range indexes {
		source := text.New("She told the mayor that the river has never been so high in all my years here, and went home.")
		x := NewIndex(source.Words, language.For("en"))
		if len(x.Find(Query{Words: said}, Options{})) != 1 {
			t.Fatal("the sentence is not found")
		}
		indexes[i] = weak.Make(x)
	}
	runtime.GC()
	held := 0
	for _, x := range indexes {
		if x.Value() != nil {
			held++
		}
	}
	if held > 1 { // the last one may be in a register still
		t.Errorf("%d of %d indexes are held", held, many)
	}
}
