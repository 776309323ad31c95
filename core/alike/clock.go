package alike

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A moment is a time of day: "10 p.m.", "22:00", "half past three", "noon".
type moment struct {
	minutes int // since midnight
	half    half
	bare    bool // an hour alone, which may as well be any number
}

// A half says which half of the day an hour is of, and how that is known.
type half uint8

const (
	open  half = iota // "half past three"
	clock             // in figures with minutes, as on a clock of 24 hours or of 12: "10:00"
	sure              // "22:00", "09:30"
	told              // "10 p.m.", "noon"
)

const halfDay = 12 * 60

// sameTime says whether the two runs are one time of day and nothing else: "10 p.m." and "22:00", "half past three" and
// "3:30". An hour alone is one where the other side says that it is the hour: "ten" and "10:00".
func sameTime(a, b *Reading) bool {
	x, ok := a.moment()
	y, too := b.moment()
	if !ok || !too || x.bare && y.bare || !a.colons() || !b.colons() {
		return false
	}
	if x.half > y.half {
		x, y = y, x
	}
	switch {
	case x.half >= sure, x.half == clock && y.half > clock:
		return x.minutes == y.minutes
	case y.half == told:
		return false
	}
	return x.minutes%halfDay == y.minutes%halfDay
}

// IsTime says whether the words are a time of day and nothing else: "half past three", "7.45".
func IsTime(words []text.Word, lang *language.Language) bool {
	if len(words) == 0 {
		return false
	}
	m, n := momentAt(words, 0, lang)
	return n == len(words) && !m.bare
}

// colons says whether nothing but a colon or a stop parts the figures of an hour and of minutes: "10/12" is no time.
func (r Run) colons() bool {
	for i := range max(0, len(r.Words)-1) {
		if v, w := r.Words[i], r.Words[i+1]; v.End+1 == w.Start && inDigits(v) && inDigits(w) &&
			strings.Trim(v.Key[len(v.Key)-1:], "0123456789") == "" {
			if c := r.Text.String[v.End]; c != ':' && c != '.' {
				return false
			}
		}
	}
	return true
}

// momentAt reads the time of day that begins at the word i; n is how many words write it, 0 where none does. Grammar:
// minutes "past" or "to" the hour; or an hour, its minutes in two figures or in words, "o'clock", and the half of the
// day; or a name: "noon".
func momentAt(words []text.Word, i int, lang *language.Language) (m moment, n int) {
	num := &lang.Numbers
	if num.OClock == "" {
		return m, 0
	}
	if num.HourSigns.Has(words[i].Key) && i+1 < len(words) {
		if m, n = momentAt(words, i+1, lang); n > 0 {
			m.bare = false
			return m, n + 1
		}
	}
	if v, ok := num.Moment(words[i].Key); ok {
		return moment{minutes: v, half: told}, 1
	}
	if k := leadingWords(num.HalfTo, words[i:]); k > 0 && i+k < len(words) { // "halb | acht", "wpół do | ósmej"
		if h := hourOf(words[i+k], lang); 1 <= h && h <= 12 {
			return moment{minutes: (h*60 + halfDay - 30) % halfDay}.behind(words, i, i+k+1, lang)
		}
	}
	if v, k := leadingValue(num.Nearing, words[i:]); k > 0 && i+k < len(words) { // "čtvrt na | osm"
		if h := hourOf(words[i+k], lang); 1 <= h && h <= 12 {
			return moment{minutes: (h*60 + halfDay - 60 + v) % halfDay}.behind(words, i, i+k+1, lang)
		}
	}
	if w := num.Numeral(words[i].Key); w.Kind == language.Half && w.Value < 26 {
		h, k := int(w.Value)/2, 1
		if h == 0 && i+1 < len(words) { // "साढ़े | सात"
			h, k = wholeOf(words[i+1], lang), 2
		}
		if w.Value%2 == 1 && 1 <= h && h <= 12 {
			return moment{minutes: h*60 + 30}.behind(words, i, i+k, lang)
		}
	}
	at := i
	if num.Articles.Has(words[at].Key) && at+1 < len(words) {
		at++
	}
	minutes, past := 0, false
	key, rest, hyphen := strings.Cut(words[at].Key, "-") // "half-past"
	hyphen = hyphen && num.Past.Has(rest)
	switch w := num.Numeral(key); {
	case w.Kind == language.Divisor && (w.Value == 2 || w.Value == 4):
		minutes = int(60 / w.Value)
	case at == i:
		minutes = wholeOf(words[at], lang)
	}
	if hyphen {
		past = true
	} else if at+1 < len(words) {
		rest = words[at+1].Key
		past = num.Past.Has(rest)
		at++
	}
	if to := num.To.Has(rest) && !hyphen; (past || to) && 0 < minutes && minutes < 60 && at+1 < len(words) {
		h := hourOf(words[at+1], lang)
		if h < 1 || h > 12 {
			return m, 0
		}
		h *= 60
		if to {
			minutes = 2*halfDay - minutes
		}
		m = moment{minutes: (h + minutes) % (2 * halfDay)}
		return m.behind(words, i, at+2, lang)
	}
	return hourAt(words, i, lang)
}

<<<<<<< HEAD
=======
// countedHour reads an hour that "o'clock" is joined to, with its minutes: "3시 30분에", "3시 반에".
func countedHour(words []text.Word, i int, lang *language.Language) (m moment, n int) {
	digits, rest, ok := counted(words[i].Key, lang)
	if !ok || !lang.Numbers.OClock.Has(rest) || i+1 == len(words) {
		return m, 0
	}
	h, _ := strconv.Atoi(digits)
	if h < 1 || h > 24 {
		return m, 0
	}
	if leadingWords(lang.Numbers.HalfPast, words[i+1:]) > 0 {
		return moment{minutes: h*60 + 30}, 2
	}
	if digits, rest, ok = counted(words[i+1].Key, lang); ok && lang.Numbers.Minutes.Has(rest) {
		if minutes, _ := strconv.Atoi(digits); minutes < 60 {
			return moment{minutes: h*60 + minutes}, 2
		}
	}
	return m, 0
}

// hourAt reads an hour and what belongs to it.
func hourAt(words []text.Word, i int, lang *language.Language) (m moment, n int) {
	if m, n = countedHour(words, i, lang); n > 0 {
		return m.behind(words, i, i+n, lang)
	}
	if m, k := signHour(words[i:], lang); k > 0 {
		return m.behind(words, i, i+k, lang)
	}
	w := words[i]
	key, tail := w.Key, ""
	if inDigits(w) {
		key, tail = untailed(key)
	}
	key, _, _ = strings.Cut(key, "-") // "7.30-kor"
	figures, stop, ok := strings.Cut(key, ".")
	letter := false
	if hour, rest, has := strings.Cut(key, "h"); has && !ok && len(rest) == 2 && lang.Numbers.OClock.Has("h") { // "7h30"
		figures, stop, ok, letter = hour, rest, true, true
	}
	h, minutes := -1, 0
	if inDigits(w) {
		h = twoDigits(figures)
	} else {
		h = wholeOf(w, lang)
	}
	if v := lang.Numbers.Numeral(w.Key); h < 0 && v.Kind == language.Ordinal && i+1 < len(words) &&
		leadingWords(lang.Numbers.HalfPast, words[i+1:]) > 0 {
		h = int(v.Value) // "السابعة | والنصف"
	}
	if h < 0 || h > 24 {
		return m, 0
	}
	n = 1
	m.bare = true
	switch next := i + 1; {
	case ok: // "10.30 a.m."
		if minutes = twoDigits(stop); minutes < 0 || len(stop) != 2 {
			return m, 0
		}
		m.half, m.bare = clock, !letter
	case tail != "" || next >= len(words):
	case inDigits(w) && inDigits(words[next]) && w.End+1 == words[next].Start:
		key, tail = untailed(words[next].Key)
		if minutes = twoDigits(key); minutes < 0 || len(key) != 2 {
			return m, 0
		}
		m.half, m.bare = clock, false
		n++
	case lang.Numbers.OClock.Has(words[next].Key) && next+2 < len(words) && lang.Numbers.Minutes.Has(words[next+2].Key) &&
		wholeOf(words[next+1], lang) > 0:
		minutes, m.bare = wholeOf(words[next+1], lang), false // "7 時 30 分"
		n += 3
	case h > 0 && (!inDigits(w) || lang.Grammar.Spaceless):
		if lang.Numbers.OClock.Has(words[next].Key) && next+1 < len(words) &&
			leadingWords(lang.Numbers.HalfPast, words[next+1:]) > 0 {
			n, next = n+1, next+1 // "sept heures | et demie"
		}
		if k := leadingWords(lang.Numbers.HalfPast, words[next:]); k > 0 {
			if at := next + k; at < len(words) && (lang.Numbers.Numeral(words[at].Key).Kind == language.Scale ||
				lang.Sense.Measures.Has(words[at].Key)) {
				return m, 0 // "iki buçuk | milyon"
			}
			minutes, m.bare = 30, false
			n += k
		} else if lang.Numbers.Zeros.Has(words[next].Key) && next+1 < len(words) {
			if k := wholeOf(words[next+1], lang); 0 < k && k < 10 { // "ten oh five"
				minutes, m.bare = k, false
				n += 2
			}
		} else if k := wholeOf(words[next], lang); 10 <= k && k < 60 && !inDigits(words[next]) {
			minutes, m.bare = k, false
			n++
		}
	}
	if minutes >= 60 {
		return m, 0
	}
	if m.minutes = h*60 + minutes; h > 12 || h == 0 || figures[0] == '0' {
		m.half = max(m.half, sure)
		m.minutes %= 2 * halfDay
	}
	if tail != "" {
		return m.of(tail == "pm"), n
	}
	m, n = m.behind(words, i, i+n, lang)
	if ok && !letter && m.half != told && lang.Numbers.Decimal == '.' {
		return m, 0 // "10.30" may be any number
	}
	return m, n
}

// signHour reads an hour and its minutes in signs, where either has more than one of them: "十一点半", "五时三十分".
func signHour(words []text.Word, lang *language.Language) (m moment, n int) {
	num := &lang.Numbers
	h, n := signRun(words, lang)
	if !lang.Grammar.Spaceless || n == 0 || h < 1 || h > 24 || n == len(words) || !num.OClock.Has(words[n].Key) {
		return m, 0
	}
	m.minutes = int(h) * 60
	if h > 12 {
		m.half = sure
	}
	if k := leadingWords(num.HalfPast, words[n+1:]); k > 0 {
		m.minutes += 30
		return m, n + 1 + k
	}
	minutes, k := signRun(words[n+1:], lang)
	if k == 0 || minutes > 59 {
		return m, 0
	}
	m.minutes += int(minutes)
	if k += n + 1; k < len(words) && num.Minutes.Has(words[k].Key) {
		k++
	}
	return m, k
}

// halves are the names of the halves of the day, as units.
const halves = " am pm "

// untailed parts the half of the day from the figures that it is joined to: "10pm".
func untailed(key string) (figures, tail string) {
	if k := len(key) - 2; k > 0 && isIn(halves, key[k:]) {
		return key[:k], key[k:]
	}
	return key, ""
}

>>>>>>> 0d294fb (core: the last words of English outside its file go into it; a test holds that no word of a text is compared with letters)
// behind reads what stands behind an hour, from the word at on: "o'clock", the half of the day.
func (m moment) behind(words []text.Word, i, at int, lang *language.Language) (moment, int) {
	num := &lang.Numbers
	if at < len(words) && num.OClock.Has(words[at].Key) {
		m.bare = false
		at++
	}
	for later, parts := range [...]language.List{num.Mornings, num.Evenings} {
		if k := leadingWords(parts, words[min(at, len(words)):]); k > 0 {
			return m.of(later == 1), at + k - i
		}
	}
	if at < len(words) && m.minutes%halfDay == 0 { // "12 noon"
		if v, ok := num.Moment(words[at].Key); ok {
			return moment{minutes: v, half: told}, at + 1 - i
		}
	}
	return m, at - i
}

// of is the moment in the half of the day that is told.
func (m moment) of(later bool) moment {
	if m.half < sure {
		if m.minutes %= halfDay; later {
			m.minutes += halfDay
		}
	}
	m.half, m.bare = told, false
	return m
}
