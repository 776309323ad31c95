package match

// asWritten returns the places where the words of the query stand letter by letter, though it begins or ends within
// what the source writes for one number, a date or a time of day: "at two in" of "at two in the morning". It looks at
// the places of the rarest word of each half, for one of the two is not in such a run.
func (f *finder) asWritten(most, limit int) []Match {
	m := len(f.q.Words)
	var found []int
	for _, half := range [...][2]int{{0, m / 2}, {m / 2, m}} {
		rarest, fewest := -1, len(f.x.ids)/(m+1)+1
		for i := half[0]; i < half[1]; i++ {
			if r := &f.rows[i]; r.kind != rowWord {
				return nil
			} else if n := len(f.x.of(r.class)); n > 0 && n <= fewest {
				rarest, fewest = i, n
			}
		}
		if rarest < 0 {
			continue
		}
		for _, p := range f.x.of(f.rows[rarest].class) {
			at := int(p) - rarest
			if n := len(found); n < limit && (n == 0 || found[n-1] < at) && f.written(at) {
				found = append(found, at)
			}
		}
	}
	return f.placed(found, m, most)
}

// written reports whether all words of the query stand from the position on.
func (f *finder) written(at int) bool {
	if at < 0 || at+len(f.q.Words) > len(f.x.ids) {
		return false
	}
	for i, w := range f.q.Words {
		if w.Key != f.x.words[f.x.word(at+i)].Key {
			return false
		}
	}
	return true
}
