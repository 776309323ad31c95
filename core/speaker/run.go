package speaker

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/language"
)

// runReach bounds the words, most of them one letter each, that are read as one word of a script without spaces.
const runReach = 16

// run adds the word that begins at index w in a script without spaces, and returns how many words of the text it is:
// the longest word of the language there, or else the letters of one script up to the next such word. No word crosses
// stop.
func (r *reader) run(w, hi, stop int) int {
	words := r.t.Words
	n, end := 1, words[w].End
	var b strings.Builder
	var ends [runReach]int // bytes of the run up to the end of each word
	b.WriteString(words[w].Key)
	ends[0] = b.Len()
	for w+n < hi && n < runReach && words[w+n].End <= stop && words[w+n].Kind == words[w].Kind {
		if words[w+n].Start > end {
			if r.t.String[end:words[w+n].Start] != dot {
				break
			}
			b.WriteString(dot) // "哈罗德·温斯洛"
		}
		b.WriteString(words[w+n].Key)
		ends[n] = b.Len()
		end = words[w+n].End
		n++
	}
	run := b.String()
	size, class := r.g.Lead(run)
	if name := r.honoured(run); name > 0 {
		size, class = name, 0
	}
	if size == 0 {
		size = r.unknown(run)
	}
	k := 0 // a word of the text is never parted
	for k < n && (k == 0 || ends[k-1] < size) {
		k++
	}
	at := ends[k-1]
	if at != size {
		class = 0
	}
	first := len(r.tokens)
	r.word(w)
	if len(r.tokens) > first {
		t := &r.tokens[len(r.tokens)-1]
		t.more, t.class = uint8(k-1), t.class|class
		if at == size && k > 1 {
			t.class = class
		}
	}
	r.at = words[w+k-1].End
	return k
}

// kanaLetters is how many letters a given name in Hiragana has at most.
const kanaLetters = 4

// honoured returns the length in bytes of the name that a run of letters begins with, where an honorific or an office
// stands behind it: two signs or more, whatever word one of them may be besides, and before an honorific a given name
// in Hiragana: "望月遼|氏", "月岡|教授", "川辺しのぶ|さん". It is 0 where surnames tell names, and for a run that holds a
// word of more than one letter.
func (r *reader) honoured(run string) int {
	signs, kana := 0, 0
	for at := 0; at < len(run) && r.g.Surnames == "" && kana <= kanaLetters; {
		c, k := utf8.DecodeRuneInString(run[at:])
		e, class := r.g.Lead(run[at:])
		if signs > 1 && (class&honorific != 0 && kana != 1 || class&role != 0 && kana == 0) {
			return at
		}
		switch kind := script(c); {
		case e > k, kind == 1 && kana > 0, kind == 2 && kana == 0 && class&particle != 0, kind != 1 && kind != 2:
			return 0
		case kind == 1:
			signs++
		default:
			kana++
		}
		at += k
	}
	return 0
}

// givenLetters is how many letters a given name has at most, where a surname of few stands before it.
const givenLetters = 2

// dot parts the names of a foreigner.
const dot = "·"

// unknown returns the length in bytes of the word that a run of letters begins with, where the language has no such
// word: the letters of one script up to the next word that it has. A surname has two letters behind it at most,
// whatever word the first of them may be besides.
func (r *reader) unknown(run string) int {
	size, letters, most, dotted := 0, 0, len(run), false
	name := 0 // bytes of the surname
	for x, left := r.g.Surnames.Next(); x != ""; x, left = left.Next() {
		if r.g.Spaceless && len(x) > name && strings.HasPrefix(run, x) {
			name = len(x)
		}
	}
	for size < most {
		c, k := utf8.DecodeRuneInString(run[size:])
		e, class := r.g.Lead(run[size:])
		switch {
		case size == 0, strings.HasPrefix(run[size:], dot):
			dotted = dotted || size > 0
		case size > 0 && size != name && r.ends(run[:size]) && r.begins(run[size:]):
			return size // "首席预报员|郑海波"
		case !sameScript(run, c), e > 0 && !(size == name && e == k && class&saying == 0):
			return size
		case name > 0 && size >= name && !dotted && !strings.Contains(run[:min(len(run), size+4*utf8.UTFMax)], dot):
			if letters++; letters > givenLetters {
				return size
			}
		}
		size += k
	}
	return size
}

// ends reports whether the letters end as a noun for a person does, and begins whether a surname and a given name begin
// them.
func (r *reader) ends(letters string) bool {
	for e, left := language.List(r.g.RoleEndings).Next(); e != ""; e, left = left.Next() {
		if strings.HasSuffix(letters, e) {
			return true
		}
	}
	return false
}

func (r *reader) begins(letters string) bool {
	for x, left := r.g.Surnames.Next(); x != ""; x, left = left.Next() {
		if strings.HasPrefix(letters, x) && len(letters) > len(x) {
			return true
		}
	}
	return false
}

// sameScript reports whether the letter is of the script that the run begins with: Han, Hiragana, Katakana or others.
func sameScript(run string, c rune) bool {
	first, _ := utf8.DecodeRuneInString(run)
	return script(first) == script(c)
}

func script(c rune) int {
	switch {
	case unicode.Is(unicode.Han, c) || c == '々':
		return 1
	case unicode.Is(unicode.Hiragana, c):
		return 2
	case unicode.Is(unicode.Katakana, c) || c == 'ー' || c == '・':
		return 3
	}
	return 0
}
