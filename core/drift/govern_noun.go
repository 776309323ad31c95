package drift

// noun reads a noun, the word h, that the clause says the content of: "the myth that |", "no proof that |", "the claim
// is |".
func (j *judge) noun(from, h int) (standing, int) {
	s, key := &j.lang.Sense, j.said[h].Key
	c := j.clauseStart(from, h)
	negs := j.denials(c, h)
	for i := c; i < h; i++ {
		if s.Denies.Has(j.said[i].Key) || s.Rejects.Has(j.said[i].Key) {
			negs++
		}
	}
	switch {
	case s.Untruths.Has(key):
		if h > c && j.lang.IsNegation(j.key(h-1)) || h-1 > c && s.Determiners.Has(j.key(h-1)) &&
			j.lang.IsNegation(j.key(h-2)) {
			return free, -1
		}
		return denied, c
	case s.Grounds.Has(key):
		if negs%2 == 1 {
			return denied, c
		}
		return free, -1
	case s.Doubts.Has(key):
		if negs%2 == 1 {
			return free, -1
		}
		return supposed, c
	case s.Claims.Has(key):
		if negs%2 == 1 {
			return denied, c
		}
		if s.Wishes.Has(key) || s.Supposes.Has(key) || s.Chances.Has(key) || j.pastBefore(from, h) {
			return supposed, c // "my fear is that"
		}
		for _, w := range j.said[c:h] {
			if s.Ours.Has(w.Key) || s.Selves.Has(selfOf(w.Key)) {
				return free, -1 // "it is my view that"
			}
		}
		return supposed, c
	}
	return free, -1
}

// once reports whether the words say that something was so once and need not be now: "used to be".
func (j *judge) once(c, h int) bool {
	for i := c; i+1 < h; i++ {
		if j.lang.Sense.Onces.HasPair(j.said[i].Key, j.said[i+1].Key) {
			return true
		}
	}
	return false
}

// quality reads an adjective, the word h, that says whether the clause is so: "it is not true that |", "it is likely
// that |".
func (j *judge) quality(from, h int) (standing, int) {
	c := j.clauseStart(from, h)
	switch negs := j.denials(c, h); {
	case negs%2 == 1:
		return denied, c
	case j.once(c, h):
		return supposed, c // "it used to be the case that |"
	case j.lang.IsHedge(j.said[h].Key) && !j.lang.Sense.Tenses.Has(j.said[h].Key):
		return supposed, c
	}
	return free, -1
}

// afterAuxiliary reports whether the word h, which may set a condition, is a verb with an auxiliary right before it:
// "we've provided |", "they are providing |".
func (j *judge) afterAuxiliary(from, h int) bool {
	s := &j.lang.Sense
	if h == from || !s.Limits.Has(j.said[h].Key) || j.joint(h-1) != "" {
		return false
	}
	before := j.contracted(j.said[h-1].Key)
	return s.Auxiliaries.Has(before) || s.Beings.Has(before)
}

// verbalNoun reports whether the word h is a noun made of a verb, behind an article: "between the reading and the
// writing |".
func (j *judge) verbalNoun(from, h int) bool {
	return h > from && j.isParticiple(j.said[h].Key) && j.joint(h-1) == "" && j.lang.Sense.Determiners.Has(j.said[h-1].Key)
}
