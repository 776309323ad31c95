package match

import (
	"slices"
	"strings"

	written "github.com/quotedrift/quotedrift/core/alike"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// unsaid ends the key of a number that several words write, and is the whole key of those words but the first; it ends
// the key of a word, too, which stands for the one that it sounds like. No word of a text has it.
const unsaid = "\x00"

// A numbers gives words their keys, where a run of words that writes one number counts as one: its value stands for the
// first, and the others are passed over. The words must be asked for in order.
type numbers struct {
	words []text.Word
	lang  *language.Language
	end   int // of the run that was read last
}

func (n *numbers) key(i int) string {
	w := n.words[i]
	if i < n.end {
		return unsaid
	}
	if w.Kind != text.Number && !written.OpensNumber(w.Key, n.lang) {
		if i > 0 {
			if full := written.Heard(n.words[i-1].Key, w.Key, n.lang); full != "" {
				return full + unsaid // "should of"
			}
		}
		return w.Key
	}
	digits, k := written.NumberRun(n.words, i, n.lang)
	unit, words := "", 0
	if k > 0 {
		unit, words = n.unit(i, i+k)
	}
	if k > 1 || unit != "" || k == 1 && (n.lang.Numbers.Counters || n.clock(w.Key) || n.scaled(w.Key) ||
		n.bent() && len(digits) > 1) {
		n.end = i + k + words
		if n.lang.Grammar.Suffixed && n.end < len(n.words) && n.lang.Numbers.Cases.Has(n.words[n.end].Key) {
			n.end++ // "8.30'da"
		}
		return digits + unit + unsaid
	}
	return w.Key
}

// unit returns the sign of the unit of the number that is written from the word i to the word end, where it may be
// written with one, and how many words from there on stand for it: "%" and 2 for "four | per cent". Where the unit may
// be joined to a word before it, "d'euros", it stays a word by itself.
func (n *numbers) unit(i, end int) (sign string, words int) {
	if n.lang.Forms.Elided != "" {
		return "", 0
	}
	for _, sign := range signs {
		if strings.Contains(n.words[i].Key, sign) {
			return sign, 0
		}
	}
	var keys [2]string
	behind := n.words[end:min(end+len(keys), len(n.words))]
	for k := range behind {
		keys[k] = behind[k].Key
	}
	if sign, words = n.lang.Numbers.Unit(keys[:len(behind)]); !slices.Contains(signs[:], sign) {
		return "", 0
	}
	return sign, words
}

// bent reports whether a number of one word may look otherwise than its figures by more than these: "1998-ban",
// "ezerkilencszázkilencvennyolcban", "ב-23".
func (n *numbers) bent() bool {
	num := &n.lang.Numbers
	return num.Cases != "" || num.Proclitics != "" || num.Glued && !n.lang.Grammar.Spaceless
}

// clock reports whether the word has an hour and its minutes in figures: "19.30", "19h30". Where a stop stands before
// decimals, it may be any number.
func (n *numbers) clock(key string) bool {
	at := strings.IndexAny(key, ".h")
	return at > 0 && len(key) == at+3 && n.lang.Numbers.Decimal == ','
}

// scaled reports whether the word has figures with their scale or a part behind them: "£2m", "2½".
func (n *numbers) scaled(key string) bool {
	at := strings.LastIndexAny(key, "0123456789") + 1
	return at > 0 && at < len(key) && n.lang.Numbers.Letter(key[at:]) > 0 || strings.Contains(key, "⁄")
}

// sameWords reports whether the words of the query stand at the position as they are, where their keys do.
func (f *finder) sameWords(at int) bool {
	for _, r := range f.rows {
		if r.kind != rowWord {
			continue
		}
		if strings.HasSuffix(r.key, unsaid) && f.q.Words[r.word].Key != f.x.words[f.x.word(at)].Key {
			return false
		}
		at++
	}
	return true
}

// sameWord reports whether a row and a column of one key have one word: of numbers of several words, the key is the
// value.
func (f *finder) sameWord(row, col int) bool {
	r := &f.rows[row]
	return !strings.HasSuffix(r.key, unsaid) || f.q.Words[r.word].Key == f.x.words[f.cols[col].word].Key
}
