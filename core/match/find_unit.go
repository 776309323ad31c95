package match

import "strings"

// signs are the signs of units that are written with a number.
var signs = [...]string{"%", "$", "€", "£", "¥", "°"}

// unitFar is how many words stand between a number and its unit at the most: "1.5 hundred million dollars".
const unitFar = 2

// withUnit takes the word for a unit into the passage where it stands just outside and the quotation has its sign:
// "61%" at the end stands for "61 percent", and "$1.5 million" for "1.5 million dollars".
func (f *finder) withUnit(steps []step) []step {
	n := len(steps)
	// A number that is written otherwise is taken in whole. One that the quotation only breaks off in is not: “after
	// Oct” of "after Oct. 15".
	if n > 0 && steps[n-1].rows == 1 && steps[n-1].cols > 0 &&
		f.keyOf(steps[n-1].row) != f.x.words[f.cols[steps[n-1].col].word].Key {
		last := &steps[n-1]
		for end := last.col + last.cols; end < len(f.cols) && f.x.types.keys[f.cols[end].id] == unsaid; end++ {
			last.cols++
		}
	}
	for i := n - 1; i >= 0 && i >= n-1-unitFar; i-- {
		sign := f.lacksUnit(steps[i])
		if sign == "" {
			continue
		}
		end := steps[n-1].col + steps[n-1].cols
		for k, behind := end, end+f.unit(end, sign); k < behind; k++ {
			if last := &steps[n-1]; i == n-1 && last.rows == 1 {
				last.cols++
				continue
			}
			f.cols[k].skip = trifle
			steps = append(steps, step{row: len(f.rows), col: k, cols: 1})
		}
		break
	}
	if n > 0 {
		if sign := f.lacksUnit(steps[0]); sign != "" && steps[0].cols == 1 && steps[0].col > 0 &&
			f.unit(steps[0].col-1, sign) == 1 {
			steps[0].col--
			steps[0].cols++
		}
	}
	return steps
}

// keyOf is the key of the query's word in the row; "" where the row is none.
func (f *finder) keyOf(row int) string {
	if f.rows[row].kind != rowWord {
		return ""
	}
	return f.q.Words[f.rows[row].word].Key
}

// lacksUnit returns the sign of a unit that the query's word has and the source's lacks; "" for none.
func (f *finder) lacksUnit(s step) string {
	if s.rows != 1 || s.cols == 0 || s.like == full || f.rows[s.row].kind != rowWord {
		return ""
	}
	if s.row > 0 && f.x.lang.Numbers.UnitsBefore.Has(f.keyOf(s.row-1)) {
		sign, _ := f.x.lang.Numbers.Unit([]string{f.keyOf(s.row - 1)})
		return sign // "Rp 300.000"
	}
	a, b := f.q.Words[f.rows[s.row].word].Key, f.x.words[f.cols[s.col].word].Key
	for _, sign := range signs {
		if f.rows[s.row].shape.digit && strings.Contains(a, sign) && !strings.Contains(b, sign) {
			return sign
		}
	}
	return ""
}

// unit returns how many columns from col on hold the words for the unit of that sign; 0 where none does.
func (f *finder) unit(col int, sign string) int {
	var keys []string
	for _, c := range f.cols[col:min(col+2, len(f.cols))] {
		keys = append(keys, f.x.words[c.word].Key)
	}
	if is, n := f.x.lang.Numbers.Unit(keys); is == sign {
		return n
	}
	return 0
}
