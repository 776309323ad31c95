package speaker

import (
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// The names of a foreigner are read whole, without the word for Mr. behind them, however many letters they have.
func TestLongName(t *testing.T) {
	for _, name := range []string{"亚历山德拉·康斯坦丁诺娃", "亚历山德拉·阿列克谢耶夫娜·康斯坦丁诺娃"} {
		r := read(text.New(name+"先生说：“桥修好了。”"), language.For("zh"))
		if got := r.cast.Speakers[0].Name; got != name {
			t.Errorf("the name of %s is %q", name, got)
		}
	}
}
