package match

import "strings"

// signs are the signs of units that are written with a number, each with the words that are written for it.
var signs = [...][2]string{
	{"%", " percent per cent prozent procent pct "},
	{"$", " dollar dollars usd "},
	{"€", " euro euros eur "},
	{"£", " pound pounds sterling gbp "},
	{"¥", " yen "},
	{"°", " degree degrees grad degrés "},
}

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
		words := f.lacksUnit(steps[i])
		if words == "" {
			continue
		}
		end := steps[n-1].col + steps[n-1].cols
		for k := end; k < len(f.cols) && k < end+2 && f.isUnit(k, words); k++ {
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
		if words := f.lacksUnit(steps[0]); words != "" && steps[0].cols == 1 && steps[0].col > 0 &&
			f.isUnit(steps[0].col-1, words) {
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

// lacksUnit returns the words for the unit whose sign the query's word has and the source's lacks, or nothing.
func (f *finder) lacksUnit(s step) string {
	if s.rows != 1 || s.cols != 1 || s.like == full || f.rows[s.row].kind != rowWord {
		return ""
	}
	a, b := f.q.Words[f.rows[s.row].word].Key, f.x.words[f.cols[s.col].word].Key
	for _, u := range signs {
		if f.rows[s.row].shape.digit && strings.Contains(a, u[0]) && !strings.Contains(b, u[0]) {
			return u[1]
		}
	}
	return ""
}

// isUnit says whether the word of a column is one of those words.
func (f *finder) isUnit(col int, words string) bool {
	return strings.Contains(words, " "+f.x.types.keys[f.cols[col].id]+" ")
}
