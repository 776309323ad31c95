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
	case x.half == clock && y.minutes < 60 && x.minutes >= halfDay: // "12:30" at night
		return x.minutes-halfDay == y.minutes
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
		h, half := hourOf(words[at+1], lang)*60, open
		if v, ok := num.Moment(words[at+1].Key); ok { // "half past midnight"
			h, half = v, told
		} else if h < 60 || h > halfDay {
			return m, 0
		}
		if to {
			minutes = 2*halfDay - minutes
		}
		m = moment{minutes: (h + minutes) % (2 * halfDay), half: half}
		return m.behind(words, i, at+2, lang)
	}
	return hourAt(words, i, lang)
}

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
