package speaker

// A voice, a face or an answer has an owner, and he is who speaks: "Anne's voice shook. “…”", "“…,” was her reply".

// personOf returns whose voice, face or answer a phrase is: "Anne's voice", "her eyes", "the voice of Mr. Reed"; the
// phrase itself where it is another thing or nobody's.
func (s *grammarian) personOf(m mention) mention {
	if m.kind == byRole && s.g.NounsUpper && !s.can(m.lo, determiner|possessive) {
		return s.apposed(m, 0) // "Anna Holm, Chefin der „Möwe“ sagte"
	}
	if m.kind != byRole || s.g.NounsUpper {
		return m
	}
	for h := m.lo; h <= m.hi; h++ { // behind it may stand a verb that no table has: "Anne's voice shook"
		if !s.can(h, organ) || s.kind(h) != wordToken {
			continue
		}
		if x := s.ownerOf(h, m.lo); x.kind != noMention {
			return x
		}
		if s.can(h+1, linking) && h+1 < m.hi {
			if x := s.phraseAfter(h+2, m.hi+1); x.kind == byName {
				return x
			}
		}
	}
	return m
}

// ownerOf returns whose the voice or face at h is, as the words from lo on before it tell.
func (s *grammarian) ownerOf(h, lo int) mention {
	for k := h - 1; k >= max(lo, h-ownerReach) && s.kind(k) == wordToken; k-- {
		if r := s.names.at(k); r >= 0 && s.has(k, genitive) && s.names.runs[r].hi == k {
			return mention{kind: byName, lo: s.names.runs[r].lo, hi: k, head: k, run: r}
		}
		if s.has(k, genitive) && s.can(k, role) {
			return mention{kind: byRole, lo: s.chunkStart(k, lo), hi: k, head: k, run: -1}
		}
		if s.can(k, possessive) && s.can(k, male|female) {
			return mention{kind: byPronoun, lo: k, hi: k, head: k, run: -1}
		}
	}
	return mention{}
}

// ownerReach is how many words before a voice its owner stands: "Anne's very low and tired voice".
const ownerReach = 6

// answering reads "was Anne's reply", "came Tom's voice from the loft" at i, behind words that are quoted.
func (s *grammarian) answering(i, hi int) (attribution, bool) {
	if s.g.NounsUpper || s.g.Inverts() || s.kind(i) != wordToken || s.has(i, upper) || !s.can(i, being|acting) {
		return attribution{}, false
	}
	x := s.phraseAfter(i+1, hi)
	m := s.personOf(x)
	own := x.kind == byName && s.has(x.hi, genitive) && s.can(x.hi+1, organ) // "was Anne's retort"
	return attribution{m, cueUnlisted, i, i}, m != x || own
}

// cleft returns who is said to be the one in "It was Tom who broke the silence"; m itself where the sentence from lo is
// no such.
func (s *grammarian) cleft(m mention, lo, hi int) mention {
	if m.kind != byPronoun || !s.can(m.head, thing) || m.head != lo || !s.can(lo+1, being) {
		return m
	}
	if x := s.phraseAfter(lo+2, hi); x.kind == byName && s.can(x.hi+1, relative) {
		return x
	}
	return m
}

// perceived returns whom the subject m hears or sees say something with the verb at v: "Anne heard Tom say".
func (s *grammarian) perceived(m mention, v int) mention {
	k := m.hi + 1
	if s.g.VerbSecond || k >= v || !s.can(k, feeling) || s.g.Inverts() {
		return mention{}
	}
	if x := s.phraseAfter(k+1, v); x.kind == byName && x.hi == v-1 {
		return x
	}
	return mention{}
}

// shown returns who is seen in a sentence [lo, hi) of which m is what its first phrase was read as: the name before a
// verb that no table has, "Ada Tull shook her head", else whose face it tells of first, "A smile spread over Gray's
// face"; m where it is neither.
func (s *grammarian) shown(m mention, lo, hi int) mention {
	if s.g.NounsUpper {
		return m
	}
	if r := s.names.at(m.lo); r >= 0 && s.names.runs[r].hi == m.head-1 && s.can(m.head+1, possessive|determiner) {
		run := s.names.runs[r]
		return mention{kind: byName, lo: run.lo, hi: run.hi, head: run.hi, run: r}
	}
	for h := lo + 1; h < hi; h++ {
		if s.can(h, organ) && s.kind(h) == wordToken {
			if x := s.ownerOf(h, lo); x.kind == byName || x.kind == byPronoun {
				return x
			}
		}
	}
	return m
}
