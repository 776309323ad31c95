package language

import "testing"

// TestGluedNumbers reads numbers that are one word in languages that build them in other orders, by data alone.
func TestGluedNumbers(t *testing.T) {
	finnish := Numbers{
		Ones:        "nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen",
		Multiplying: "kymmentä=10 sata=100 sataa=100",
		Scales:      "tuhat=1000 tuhatta=1000",
		Glued:       true,
	}
	chinese := Numbers{
		Ones:        "零=〇 一 二=两 三 四 五 六 七 八 九",
		Multiplying: "十=10 百=100 千=1000",
		Scales:      "万=10000 亿=100000000",
		Glued:       true,
	}
	german := germanNumbers()
	for _, n := range []*Numbers{&finnish, &chinese, &german} {
		n.learn()
	}
	for _, c := range []struct {
		n    *Numbers
		key  string
		want int64 // 0: no number
	}{
		{&finnish, "kaksikymmentäyksi", 21}, {&finnish, "kolmesataaviisikymmentä", 350}, {&finnish, "kaksituhatta", 2000},
		{&finnish, "tuhatyksi", 1001}, {&finnish, "yksikaksi", 0}, {&finnish, "kaksikko", 0},
		{&chinese, "二万五千", 25000}, {&chinese, "十", 10}, {&chinese, "二十五", 25}, {&chinese, "三百四十", 340},
		{&chinese, "一亿二千万", 120_000_000}, {&chinese, "五二", 0}, {&chinese, "五人", 0},
		{&german, "fünfundzwanzig", 25}, {&german, "zweihundertdrei", 203},
		{&german, "hundertfünfundzwanzigtausend", 125_000},
		{&german, "tausendundeins", 1001}, {&german, "zwanzigfünf", 0}, {&german, "fünfund", 0}, {&german, "zehnfünf", 0},
		{&german, "undzwanzig", 0}, {&german, "tausendtausend", 0}, {&german, "dreihunderter", 0},
	} {
		if got := c.n.Numeral(c.key); got.Value != c.want || c.want != 0 && got.Kind == NotNumeral {
			t.Errorf("%s: %+v, not %d", c.key, got, c.want)
		}
	}
}

// TestListHas asks for words that are the beginning, the end or the middle of others.
func TestListHas(t *testing.T) {
	list := List("under an and you+know")
	for _, w := range []string{"under", "an", "and", "you+know"} {
		if !list.Has(w) {
			t.Errorf("%q is not found", w)
		}
	}
	for _, w := range []string{"", "a", "und", "nder", "know", "you", "d"} {
		if list.Has(w) {
			t.Errorf("%q is found", w)
		}
	}
	if !list.HasPair("you", "know") || list.HasPair("you", "") {
		t.Error("pairs")
	}
}
