package language

import (
	"strings"
	"sync"
)

// Numbers is how a language writes numbers, in words and in digits, and what stands around them.
type Numbers struct {
	// Ones are the words for 0, 1, 2 and on, Tens those for 20, 30 to 90, Ordinals those for the first, the second and on;
	// "=" stands between words of one value: "zero one two", "null eins=ein=eine zwei=zwo", "twenty thirty".
	Ones, Tens, Ordinals List
	// Adding are further words that add their value: "quinientos=500", "kaksikymmentä=20".
	Adding List
	// OrdinalValues are further ordinals: "hundredth=100".
	OrdinalValues List
	// Multiplying multiply what stands before them: "hundred=100", "dozen=12", "十=10".
	Multiplying List
	// Scales do so to all of their group, and close it: "thousand=1000", "万=10000".
	Scales List
	// Parts are what divides: "half=2 thirds=3". PartOf stands between a part and what it is of: "a quarter of a million".
	Parts, PartOf List
	// Halves are words for some halves, with how many: "anderthalb=3"; "साढ़े=1" stands before what it adds a half to.
	// AndHalf add one behind a number or its scale: "y+medio", "buçuk"; HalfPast do so behind an hour: "y+media". HalfTo
	// stand before the hour that half an hour is left to: "halb", "wpół+do".
	Halves, AndHalf, HalfPast, HalfTo List
	// Nearing are words before an hour, with the minutes that they count of the hour before it: "čtvrt+na=15". Beyond are
	// words behind one, with the minutes that they add, or take: "et+quart=15", "moins+le+quart=-15".
	Nearing, Beyond List
	// Cases are what a number in words may end in by its case, and what stands behind figures and an apostrophe: "da" of
	// "yedi buçukta" and "7.30'da", "kor" of "nyolckor".
	Cases List
	// Minutes stand behind minutes that follow OClock: "分" of "7時30分".
	Minutes List
	// Times say how many times: "twice"; Rates how often: "daily". Towards are prepositions behind a verb of change,
	// before what it came to or changed by: "to", "by".
	Times, Rates, Towards List
	// OutOf stands before what a number is counted out of: "in" of "one in four", "out+of".
	OutOf List
	// Zeros are read for a naught between two numbers: "oh" of "nineteen oh five".
	Zeros List
	// Decades are the plurals of tens, with their values: "eighties=80".
	Decades List
	// OrdinalCase are letters that an ordinal may end in by its case: "nrs" of "dritten", "гойму" of "пятнадцатого". What
	// is before them has more than four bytes.
	OrdinalCase string

	// Glued: a number below a million is written as one word, "zweihundertdrei", "kaksikymmentäyksi", "二万五千".
	Glued bool
	// Counters: what is counted is joined to its number: "25억원", "십오일".
	Counters bool
	// UnitFirst: in it one stands before ten, by one of Joiners: "fünfundzwanzig".
	UnitFirst bool
	// Vigesimal: ten and more stand behind tens, and four before twenty: "soixante-dix", "quatre-vingt-dix".
	Vigesimal bool
	// BareHundred: a hundred behind a scale needs no "one": "mille cent".
	BareHundred bool
	// YearPairs: two numbers below a hundred are a year: "nineteen eighty-four".
	YearPairs bool
	// Teens: a ten and a one in two words are ten and more, whichever comes first: "on beş", "خمسة عشر".
	Teens bool
	// OrdinalParts: ordinals divide, too: "one third", "a third".
	OrdinalParts bool
	// JoinsOnes: Joiners stand before what is below ten: "vingt et un", "treinta y cinco"; and before a part without an
	// article: "deux et demi".
	JoinsOnes bool

	// OrdinalHours: an hour is an ordinal, and its minutes stand behind it: "o ósmej trzydzieści".
	OrdinalHours bool

	// JoinedAnd is an "and" that is joined to the number word behind it: "و" of "خمسة وعشرون".
	JoinedAnd string
	// Proclitics are prepositions that are joined before a number, in figures with a hyphen: "ב" of "בחמישה", "ב-5".
	Proclitics List
	// Under stands between how many parts there are and how many of them are meant: "分+之" of "三分之一", "百分之三十".
	Under List
	// Joiners stand between the words of a number: "and". Points stand before decimals: "point".
	Joiners, Points List
	// Articles stand for one before a scale or a part: "a" of "a million", "a half".
	Articles List
	// Rounds say about how many and have no value: "dozens", "thousands".
	Rounds List
	// Uncompounded are number words that make no number of a compound that they begin: "one" of "one-sided".
	Uncompounded List
	// AsPronouns are number words that stand for a thing more often than they count: "one", "once".
	AsPronouns List

	// Decimal and Thousands are the signs in figures: "." and "," in "1,234.5".
	Decimal, Thousands byte
	// SpacedThousands: figures may have a space in place of Thousands: "1 000".
	SpacedThousands bool
	// OrdinalEndings make an ordinal of figures: "st" of "1st". Letters are scales behind figures: "m=1000000" of "$3m".
	OrdinalEndings, Letters List
	// NumberSigns stand before a number that names a thing: "no" of "No. 1", "number".
	NumberSigns List
	// Units are units that print also writes with a sign, each row the sign and its words: "%=percent=per+cent",
	// "$=dollar"; "¢" for a hundredth of any sum.
	Units List
	// UnitsBefore are those of them that stand before the number: "yüzde" of "yüzde on beş".
	UnitsBefore List
	// Minuses make the number behind them negative: "minus".
	Minuses List
	// Ranges stand between the ends of a range, where figures have a dash: "to" of "five to ten".
	Ranges List
	// Spans are measures of time by how many of the least of their row they have: "hour=60" beside "minute=1".
	Spans []List
	// Past and To stand between minutes and the hour: "half past three", "quarter to four". OClock stands behind an hour.
	Past, To, OClock List
	// HourSigns stand before an hour and are part of it: "kello" of "kello 19.30", "kl" of "kl. 19.30".
	HourSigns List
	// Moments are times of the day with a name, in minutes: "noon=720". Mornings and Evenings stand behind an hour of
	// either half of the day: "a.m", "in+the+afternoon".
	Moments, Mornings, Evenings List
	// Months are their names and short forms. DayBefore and DayBehind stand around the day of a date: "the" and "of" in
	// "the first of May".
	Months, DayBefore, DayBehind List

	words  func() map[string]Numeral
	starts func() *table
}

// A NumeralKind says what a word does in a number.
type NumeralKind uint8

// The kinds.
const (
	NotNumeral NumeralKind = iota
	Ones                   // 0 to 19, and other words that are a whole number: adds
	Tens                   // 20 to 90: adds
	Hundred                // multiplies what stands before it
	Scale                  // thousand and more: multiplies and closes the group
	Ordinal                // "third": closes the number
	Divisor                // "thirds", "half": the denominator of a fraction
	Decade                 // "eighties": closes the number
	Half                   // halves, by their number
)

// A Numeral is what one word means in a number.
type Numeral struct {
	Kind  NumeralKind
	Value int64
}

// learn makes the words ready to be asked, when they first are.
func (n *Numbers) learn() {
	n.starts = sync.OnceValue(func() *table {
		t := new(table)
		for _, list := range [...]List{n.Articles, n.HalfTo, n.HourSigns, n.DayBefore, n.Months} {
			for w := range strings.FieldsSeq(string(list)) {
				t.add(w, 1)
			}
		}
		for _, list := range [...]List{n.HalfTo, n.Nearing} {
			for w := range strings.FieldsSeq(string(list)) {
				first, _, _ := strings.Cut(w, "=")
				first, _, _ = strings.Cut(first, "+")
				t.add(first, 1)
			}
		}
		return t
	})
	rows := [...]struct {
		list        List
		kind        NumeralKind
		first, step int64 // step 0: the list holds the values
	}{
		{n.Ones, Ones, 0, 1}, {n.Tens, Tens, 20, 10}, {n.Ordinals, Ordinal, 1, 1}, {n.Adding, Ones, 0, 0},
		{n.OrdinalValues, Ordinal, 0, 0},
		{n.Multiplying, Hundred, 0, 0}, {n.Scales, Scale, 0, 0}, {n.Parts, Divisor, 0, 0},
		{n.Decades, Decade, 0, 0}, {n.Halves, Half, 0, 0},
	}
	n.words = sync.OnceValue(func() map[string]Numeral {
		m := make(map[string]Numeral, 128)
		put := func(word string, v Numeral) {
			m[word] = v
			if n.JoinedAnd != "" && v.Kind != Ordinal && v.Kind != Divisor {
				m[n.JoinedAnd+word] = v
			}
			if v.Kind == Ordinal && n.OrdinalCase != "" {
				m["-"+strings.TrimRight(word, n.OrdinalCase)] = v
			}
		}
		for _, r := range rows {
			v := r.first
			for entry := range strings.FieldsSeq(string(r.list)) {
				if r.step == 0 {
					w, digits, _ := strings.Cut(entry, "=")
					put(w, Numeral{r.kind, decimal(digits)})
					continue
				}
				for w := range strings.SplitSeq(entry, "=") {
					put(w, Numeral{r.kind, v})
				}
				v += r.step
			}
		}
		return m
	})
}

// Starts reports whether the word, which is no number, may open one in words, or a date or a time: an article, the
// first word of one of HalfTo or Nearing, what stands before an hour or a day, a month.
func (n *Numbers) Starts(key string) bool {
	if n.starts == nil {
		return false
	}
	_, ok := n.starts().get(key)
	return ok
}

func decimal(digits string) int64 {
	v := int64(0)
	for _, d := range digits {
		v = v*10 + int64(d-'0')
	}
	return v
}

// Numeral is what the word means in a number: of a word that glues a number together, the number as Ones.
func (n *Numbers) Numeral(key string) Numeral {
	if n.words == nil {
		return Numeral{}
	}
	m := n.words()
	if w, ok := m[key]; ok {
		return w
	}
	if n.Glued {
		if v, ok := n.glued(key); ok {
			return Numeral{Ones, v}
		}
	}
	if v, ok := n.gluedOrdinal(key); ok {
		return Numeral{Ordinal, v}
	}
	if n.Cases != "" {
		for ending := range strings.FieldsSeq(string(n.Cases)) {
			if stem, ok := strings.CutSuffix(key, ending); ok && (len(stem) > 3 || len(stem) == 3 && !n.AsPronouns.Has(stem)) {
				if w := m[stem]; w.Kind == Ones || w.Kind == Tens || w.Kind == Ordinal || w.Kind == Scale {
					return w
				}
				if v, ok := n.glued(stem); ok && n.Glued {
					return Numeral{Ones, v}
				}
			}
		}
	}
	if n.OrdinalCase != "" {
		if k := strings.TrimRight(key, n.OrdinalCase); len(k) > 4 {
			return m["-"+k]
		}
	}
	return Numeral{}
}

// Preposed parts a preposition that is joined before a number from it, and "" where none is: "ב" and "15" for "ב-15".
func (n *Numbers) Preposed(key string) (preposition, number string) {
	if n.Proclitics == "" {
		return "", key
	}
	for p, left := n.Proclitics.Next(); p != ""; p, left = left.Next() {
		rest, ok := strings.CutPrefix(key, p)
		if !ok || rest == "" {
			continue
		}
		rest = strings.TrimPrefix(rest, "-")
		head, _, _ := strings.Cut(rest, "-")
		if rest != "" && '0' <= rest[0] && rest[0] <= '9' || n.words()[head].Kind != NotNumeral && !n.AsPronouns.Has(head) {
			return p, rest
		}
	}
	return "", key
}

// Unit reads a unit at the start of the keys: its sign, and over how many keys it goes; 0 for none.
func (n *Numbers) Unit(keys []string) (sign string, words int) {
	if len(keys) == 0 {
		return "", 0
	}
	for row, rest := n.Units.Next(); row != ""; row, rest = rest.Next() {
		sign, _, _ := strings.Cut(row, "=")
		for name, names, more := "", row, true; more; {
			name, names, more = strings.Cut(names, "=")
			if name == keys[0] {
				return sign, 1
			}
			if first, second, two := strings.Cut(name, "+"); two && len(keys) > 1 && first == keys[0] && second == keys[1] {
				return sign, 2
			}
		}
	}
	return "", 0
}

// Sign is the sign in letters that stands right before figures, of those of Units; "" for none: "rp" of "rp2,5".
func (n *Numbers) Sign(key string) string {
	i := 0
	for i < len(key) && key[i]-'0' > 9 {
		i++
	}
	if i == 0 || i == len(key) || key[0] < 'a' || key[0] > 'z' {
		return ""
	}
	for row, left := n.Units.Next(); row != ""; row, left = left.Next() {
		if sign, _, _ := strings.Cut(row, "="); sign == key[:i] {
			return sign
		}
	}
	return ""
}

// Moment is the time of day that the word names, in minutes.
func (n *Numbers) Moment(key string) (minutes int, ok bool) {
	for entry := range strings.FieldsSeq(string(n.Moments)) {
		if w, digits, _ := strings.Cut(entry, "="); w == key {
			return int(decimal(digits)), true
		}
	}
	return 0, false
}

// Span is a measure of time by its row of Spans, counted from 1, and how many of the least of that row it has; 0 for
// another word.
func (n *Numbers) Span(key string) (row int, least int64) {
	for i, list := range n.Spans {
		for entry := range strings.FieldsSeq(string(list)) {
			if w, digits, _ := strings.Cut(entry, "="); w == key {
				return i + 1, decimal(digits)
			}
		}
	}
	return 0, 0
}

// Letter is what a letter behind figures multiplies them by: a million for "m"; 0 for no such letter.
func (n *Numbers) Letter(letter string) int64 {
	for pair := range strings.FieldsSeq(string(n.Letters)) {
		if k, v, _ := strings.Cut(pair, "="); k == letter {
			return decimal(v)
		}
	}
	return 0
}
