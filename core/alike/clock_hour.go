package alike

import (
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// countedHour reads an hour that "o'clock" is joined to, with its minutes: "3시 30분에", "3시 반에".
func countedHour(words []text.Word, i int, lang *language.Language) (m moment, n int) {
	digits, rest, ok := counted(words[i].Key, lang)
	h, _ := strconv.Atoi(digits)
	if !ok || h < 1 || h > 24 {
		return m, 0
	}
	if at := strings.IndexAny(rest, "0123456789"); at > 0 && lang.Numbers.OClock.Has(rest[:at]) { // "7시30분에"
		minutes, unit, _ := counted(rest[at:], lang)
		if v, _ := strconv.Atoi(minutes); v < 60 && lang.Numbers.Minutes.Has(unit) {
			return moment{minutes: h*60 + v}, 1
		}
	}
	if !lang.Numbers.OClock.Has(rest) || i+1 == len(words) {
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
	if _, number := lang.Numbers.Preposed(w.Key); number != w.Key && number[0] <= '9' {
		w.Key, w.Kind = number, text.Number // "ב-7:30"
	}
	key, tail := w.Key, ""
	if inDigits(w) {
		key, tail = untailed(key)
	}
	key, _, _ = strings.Cut(key, "-") // "7.30-kor"
	figures, stop, ok := strings.Cut(key, ".")
	if hour, rest, has := strings.Cut(key, ","); has && inDigits(w) && len(rest) == 2 && lang.Numbers.Decimal == ',' {
		figures, stop, ok = hour, rest, true // "4,40", where the other side tells that it is the hour
	}
	letter := false
	// "7h30", "15h"
	if hour, rest, has := strings.Cut(key, "h"); hour != "" && has && !ok && lang.Numbers.OClock.Has("h") {
		if rest == "" {
			rest = "00"
		}
		figures, stop, ok, letter = hour, rest, len(rest) == 2, true
	}
	h, minutes := -1, 0
	if inDigits(w) {
		h = twoDigits(figures)
	} else if w.Key = unjoined(w.Key, lang); w.Key != "" { // "בשמונה | ורבע"
		h = wholeOf(w, lang)
	}
	if v := lang.Numbers.Numeral(w.Key); h < 0 && v.Kind == language.Ordinal && i+1 < len(words) &&
		(lang.Numbers.OrdinalHours || leadingWords(lang.Numbers.HalfPast, words[i+1:]) > 0) {
		h = int(v.Value) // "السابعة | والنصف", "ósmej | trzydzieści"
	}
	n = 1
	if more, k := lateHour(words, i, lang); k > 0 {
		h, n = h+more, n+k
	}
	if h < 0 || h > 24 {
		return m, 0
	}
	m.bare = true
	switch next := i + n; {
	case ok: // "10.30 a.m."
		if minutes = twoDigits(stop); minutes < 0 || len(stop) != 2 {
			return m, 0
		}
		// "7.30" is no other number where decimals stand behind a comma
		m.half, m.bare = clock, !letter && !(lang.Numbers.Decimal == ',' && key[len(figures)] == '.')
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
	case inDigits(w) && (len(words[next].Key) == 1 || lang.Numbers.Minutes != "") &&
		lang.Numbers.OClock.Has(words[next].Key) && next+1 < len(words) &&
		len(words[next+1].Key) == 2 && twoDigits(words[next+1].Key) >= 0: // "10 h 30", "8 giờ 30"
		minutes, m.bare = twoDigits(words[next+1].Key), false
		n += 2
	case h > 0 && (!inDigits(w) || lang.Grammar.Spaceless):
		if lang.Numbers.OClock.Has(words[next].Key) && next+1 < len(words) {
			if _, k := leadingValue(lang.Numbers.Beyond, words[next+1:]); k > 0 ||
				leadingWords(lang.Numbers.HalfPast, words[next+1:]) > 0 ||
				lang.Numbers.Decimal == ',' && wholeOf(words[next+1], lang) >= 10 && wholeOf(words[next+1], lang) < 60 {
				n, next = n+1, next+1 // "sept heures | et demie", "sept heures | vingt"
			}
		}
		if v, k := leadingValue(lang.Numbers.Beyond, words[next:]); k > 0 { // "siete | menos cuarto"
			if v < 0 {
				h, v = (h+11)%12+12*((h-1)/12), v+60
			}
			minutes, m.bare = v, false
			n += k
		} else if k := leadingWords(lang.Numbers.HalfPast, words[next:]); k > 0 {
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
		} else if k := wholeOf(words[next], lang); 10 <= k && k < 60 && (!inDigits(words[next]) || next > i+1) {
			minutes, m.bare = k, false
			n++
			if at := i + n; k%10 == 0 && lang.Numbers.Teens && at < len(words) && !inDigits(words[at]) {
				if ones := wholeOf(words[at], lang); 0 < ones && ones < 10 { // "yirmi bir kırk | beş"
					minutes, n = k+ones, n+1
				}
			}
		} else if lang.Numbers.JoinsOnes && lang.Numbers.Joiners.Has(words[next].Key) && next+1 < len(words) {
			if k := wholeOf(words[next+1], lang); 10 <= k && k < 60 && !inDigits(words[next+1]) { // "sete | e vinte"
				minutes, m.bare = k, false
				n += 2
			}
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
	if ok && !letter && m.half != told && n == 1 && lang.Numbers.Decimal == '.' {
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
	if v, k := leadingValue(num.Beyond, words[n+1:]); k > 0 {
		m.minutes += v // "八点一刻"
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

// leadingWords is leading for words.
func leadingWords(list language.List, words []text.Word) int {
	return leading(list, len(words), func(i int) string { return words[i].Key })
}

// leading is how many of the n keys, from the first on, are an entry of the list, in which "+" joins words.
func leading(list language.List, n int, key func(int) string) int {
	if n == 0 || !strings.Contains(string(list), key(0)) {
		return 0
	}
	for entry, left := list.Next(); entry != ""; entry, left = left.Next() {
		k, part, more := 0, "", true
		for more && k < n {
			if part, entry, more = strings.Cut(entry, "+"); key(k) != part {
				break
			}
			if k++; !more {
				return k
			}
		}
	}
	return 0
}

// hourOf is wholeOf for an hour, which may be an ordinal: "ósmej".
func hourOf(w text.Word, lang *language.Language) int {
	if n := lang.Numbers.Numeral(w.Key); n.Kind == language.Ordinal {
		return int(n.Value)
	}
	return wholeOf(w, lang)
}

// leadingValue is leadingWords for a list of phrases with a value each; 0 words for none.
func leadingValue(list language.List, words []text.Word) (value, n int) {
	if len(words) == 0 || !strings.Contains(string(list), words[0].Key) {
		return 0, 0
	}
	for entry, left := list.Next(); entry != ""; entry, left = left.Next() {
		phrase, digits, _ := strings.Cut(entry, "=")
		if k := leadingWords(language.List(phrase), words); k > n {
			value, _ = strconv.Atoi(digits)
			n = k
		}
	}
	return value, n
}

// lateHour reads an hour behind twenty in two words or three, "vinte e duas", "dwudziesta druga": how many hours it has
// more than twenty, and how many words write that; 0 for another hour.
func lateHour(words []text.Word, i int, lang *language.Language) (more, n int) {
	most := int64(4)
	if w := lang.Numbers.Numeral(words[i].Key); w.Value == 10 && w.Kind == language.Ones && lang.Numbers.Teens {
		most = 9 // "on | dört"
	} else if w.Value != 20 || w.Kind != language.Tens && w.Kind != language.Ordinal {
		return 0, 0
	}
	at := i + 1
	if at < len(words) && lang.Numbers.Joiners.Has(words[at].Key) {
		at++
	}
	if at == len(words) || inDigits(words[at]) {
		return 0, 0
	}
	if w := lang.Numbers.Numeral(words[at].Key); (w.Kind == language.Ones || w.Kind == language.Ordinal) &&
		1 <= w.Value && w.Value <= most {
		return int(w.Value), at - i
	}
	return 0, 0
}

// wholeOf is the whole number below a thousand that the word alone is, in figures or in words; -1 for none.
func wholeOf(w text.Word, lang *language.Language) int {
	if inDigits(w) {
		return twoDigits(w.Key)
	}
	head, tail, two := strings.Cut(w.Key, "-")
	v := lang.Numbers.Numeral(head)
	if v.Kind != language.Ones && v.Kind != language.Tens || v.Value > 60 {
		return -1
	}
	if two {
		u := lang.Numbers.Numeral(tail)
		if v.Kind != language.Tens || u.Kind != language.Ones || u.Value > 9 {
			return -1
		}
		v.Value += u.Value
	}
	return int(v.Value)
}

// twoDigits reads one figure or two; -1 for anything else.
func twoDigits(s string) int {
	if v, err := strconv.Atoi(s); err == nil && len(s) <= 2 && s[0] >= '0' && s[0] <= '9' {
		return v
	}
	return -1
}
