package core

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/match"
	"github.com/quotedrift/quotedrift/core/text"
)

// Family tells what became of one utterance: its wordings with their counts, which came from which, and what each
// changed. The members are those that Split put together, two or more, in any order.
//
// Which wording is the canonical one, which of the quotations that have a wording stands for it, and so what is said of
// each, is settled by what was printed and when: neither by the order of the members nor by how often one is there.
func (c Checker) Family(members []Saying) Family {
	members = slices.Clone(members)
	slices.SortFunc(members, func(a, b Saying) int {
		return cmp.Or(compareDates(a.Date, b.Date), cmp.Compare(a.Place, b.Place))
	})
	shown, variant := variants(members)
	f := Family{Members: make([]Member, len(members)), Variants: make([]Variant, len(shown))}
	for i, m := range members {
		f.Members[i] = Member{Quotation: m.Quotation, Variant: variant[i]}
	}
	for i, s := range shown {
		f.Variants[i] = s.variant(members)
	}
	f.Speaker, f.Speakers = voicesOf(members)
	f.Canonical = canonical(shown, members)
	c.weigh(shown, f.Canonical, f.Variants)
	level := drift.Same
	for _, s := range shown {
		level = max(level, s.level)
	}
	f.Level = level.String()
	return f
}

// compareDates puts what has no date behind what has one.
func compareDates(a, b string) int {
	if (a == "") != (b == "") {
		return cmp.Compare(b, a)
	}
	return cmp.Compare(a, b)
}

// A shown is one wording of a family while it is judged.
type shown struct {
	form    string
	of      []int   // the members that have it, in their order
	by      *Saying // the one that stands for it: the least by what was printed around it
	date    string
	text    *text.Text // of its passage
	words   []text.Word
	seams   []int
	index   *match.Index     // made where another is held against it
	places  map[string][]int // where each of its words stands, made with it
	level   drift.Level
	measure int // words
	bag     []string
}

// variants parts the members by their form, the most frequent first. It returns the form of each.
func variants(members []Saying) (list []*shown, of []int) {
	index := make(map[string]*shown)
	for i := range members {
		m := &members[i]
		s := index[m.Form]
		if s == nil {
			s = &shown{form: m.Form, by: m, date: m.Date, measure: strings.Count(m.Form, " ") + 1}
			index[m.Form] = s
			list = append(list, s)
		} else if compareSayings(m, s.by) < 0 {
			s.by = m
		}
		s.of = append(s.of, i)
	}
	slices.SortStableFunc(list, func(a, b *shown) int { return cmp.Compare(len(b.of), len(a.of)) })
	of = make([]int, len(members))
	for v, s := range list {
		for _, i := range s.of {
			of[i] = v
		}
	}
	return list, of
}

// compareSayings orders sayings by what was printed in them, and then around them.
func compareSayings(a, b *Saying) int {
	return cmp.Or(cmp.Compare(a.Text(), b.Text()), cmp.Compare(a.Passage, b.Passage),
		cmp.Compare(a.Marks.Start, b.Marks.Start), cmp.Compare(a.Language, b.Language))
}

// compareLength orders forms by their words, and of as many by the words themselves.
func (s *shown) compareLength(o *shown) int {
	return cmp.Or(cmp.Compare(s.measure, o.measure), cmp.Compare(o.form, s.form))
}

// variant is what is told of a form before it is judged.
func (s *shown) variant(members []Saying) Variant {
	v := Variant{Text: members[s.of[0]].Text(), Count: len(s.of), Earliest: members[s.of[0]].Document, First: s.date}
	for _, i := range s.of {
		m := &members[i]
		v.Last = max(v.Last, m.Date)
		if m.Outlet != "" {
			v.Outlets = append(v.Outlets, m.Outlet)
		}
	}
	slices.Sort(v.Outlets)
	v.Outlets = slices.Compact(v.Outlets)
	v.Text = s.by.Text()
	return v
}

// voicesOf is the name that most members give, the first in the alphabet of equally many, and, where they give several,
// all of them.
func voicesOf(members []Saying) (name string, all []Voice) {
	count := make(map[string]int)
	for _, m := range members {
		if m.Speaker != "" {
			count[m.Speaker]++
		}
	}
	for n, k := range count {
		all = append(all, Voice{n, k})
	}
	slices.SortFunc(all, func(a, b Voice) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Name, b.Name))
	})
	if len(all) == 0 {
		return "", nil
	}
	if len(all) == 1 {
		return all[0].Name, nil
	}
	return all[0].Name, all
}

const (
	// parents is how many of the most frequent variants before it a variant may have come from, and
	// late of those right before it: more would be quadratic in the variants.
	parents, late = 8, 4
)

// canonical is the variant that is taken for the wording of the utterance: the one that was printed in the most
// contexts, of equals the longest. The same text twice is one context, so that a double does not vote.
func canonical(list []*shown, members []Saying) int {
	best, most := 0, -1
	for v, s := range list {
		contexts := make(map[string]bool, len(s.of))
		for _, i := range s.of {
			contexts[members[i].Passage] = true
		}
		top := list[best]
		if n := cmp.Or(cmp.Compare(len(contexts), most), s.compareLength(top)); n > 0 {
			best, most = v, len(contexts)
		}
	}
	return best
}

// weigh gives each variant its parent, and holds it against the canonical one, or, where that has other words of the
// utterance, against the longest; where it fits in neither it has other words.
func (c Checker) weigh(list []*shown, canonical int, out []Variant) {
	longest := 0
	for i, s := range list {
		if s.compareLength(list[longest]) > 0 {
			longest = i
		}
	}
	for i, from := range descent(list) {
		if from >= 0 {
			out[i].From = &from
		}
	}
	for i, s := range list {
		if i != canonical {
			against := canonical
			ok := c.hold(s, list[canonical], &out[i])
			if !ok && longest != i && longest != canonical {
				if ok = c.hold(s, list[longest], &out[i]); ok {
					against = longest
				}
			}
			if !ok {
				s.level = drift.Wording
			}
			out[i].Against = &against
		}
		out[i].Level = s.level.String()
	}
}

// descent returns for each variant the one that it most likely came from: of those that were there before it, or, where
// nobody tells when, were printed more often, the one that differs in the fewest words; -1 for the first of all. Only
// the most frequent ones and the latest are looked at.
func descent(list []*shown) []int {
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return compareDates(list[a].date, list[b].date) })
	from := make([]int, len(list))
	var frequent []int // of those before, the most frequent
	for n, i := range order {
		from[i] = -1
		nearest := 0
		for k, j := range slices.Concat(frequent, order[max(0, n-late):n]) {
			d := distance(list[i], list[j])
			if k == 0 || d < nearest || d == nearest && j < from[i] {
				from[i], nearest = j, d
			}
		}
		at, _ := slices.BinarySearch(frequent, i)
		if frequent = slices.Insert(frequent, at, i); len(frequent) > parents {
			frequent = frequent[:parents]
		}
	}
	return from
}

// distance is how far apart the words of two variants are, in whatever order. What the shorter one leaves out counts
// little: that is where a quotation was cut, not what was changed in it.
func distance(a, b *shown) int {
	if a.measure > b.measure {
		a, b = b, a
	}
	x, y := a.sorted(), b.sorted()
	both, rest := 0, y
	for _, w := range x { // few in many: a piece against a whole speech is not read word by word
		at, ok := slices.BinarySearch(rest[:reachOf(rest, w)], w)
		if rest = rest[at:]; ok {
			both++
			rest = rest[1:]
		}
	}
	return 4*(len(x)-both) + len(y) - both
}

// reachOf is a number of the words, in order, among which the word stands if it is there, or where it belongs: found by
// doubling, so that the next word costs little and a far one no more than a search.
func reachOf(words []string, w string) int {
	n := 1
	for n < len(words) && words[n-1] < w {
		n *= 2
	}
	return min(n, len(words))
}

// sorted is the words of a form in the order of the alphabet.
func (s *shown) sorted() []string {
	if s.bag == nil {
		s.bag = strings.Split(s.form, " ")
		slices.Sort(s.bag)
	}
	return s.bag
}

// hold says what one variant changed against another, and whether it fits in it: the shorter one is the quotation, the
// longer one what is quoted, so that the words just outside the shorter one count.
func (c Checker) hold(s, against *shown, out *Variant) bool {
	quote, source := s.read(), against.read()
	out.Longer = len(quote.words) > len(source.words)
	if out.Longer {
		quote, source = source, quote
	}
	passage, script, ok := source.find(quote)
	if !ok {
		out.Longer = false
		return false
	}
	ref := source.alone()
	changes := drift.Judge(drift.Input{Draft: quote.text, Quote: quote.words, Seams: quote.seams,
		Span: text.Span(quote.by.Inside), Marks: text.Span(quote.by.Marks), Source: ref, Passage: passage,
		Script: script, Language: quote.by.Language, Between: drift.Peers}, c.profile())
	changes = append(changes, c.outside(quote, source, passage, changes)...)
	s.level, _, out.Look = drift.Sum(changes)
	for _, ch := range changes {
		out.Changes = append(out.Changes, Change{Rule: string(ch.Rule), Level: ch.Level.String(), Look: ch.Look,
			Quotation: c.inside(quote.by, ch.Quotation), Source: c.inside(source.by, ch.Source),
			Reason: ch.Why.Sentence(), Why: &ch.Why})
	}
	return true
}

// find is where the shorter variant stands in the words of this one: as a run of them, which is a piece, or nearly.
func (s *shown) find(quote *shown) (at diff.Range, script diff.Script, ok bool) {
	same := func(a, b text.Word) bool {
		return a.Key == b.Key && a.Kind == b.Kind && a.Kind != text.Gap && a.Kind != text.Sic
	}
	if n := len(quote.words); n > 0 && len(quote.seams) == 0 && len(s.seams) == 0 {
		// Where the word stands that this one has least often, the whole run may stand.
		places, least := s.placesOf(quote.words[0].Key), 0
		for k, w := range quote.words {
			if p := s.placesOf(w.Key); len(p) < len(places) {
				places, least = p, k
			}
		}
		for _, p := range places {
			i := p - least
			if i >= 0 && i+n <= len(s.words) && slices.EqualFunc(quote.words, s.words[i:i+n], same) {
				at = diff.Range{Start: i, End: i + n}
				return at, diff.Script{{Op: diff.Equal, A: diff.Range{Start: 0, End: n}, B: at}}, true
			}
		}
	}
	if s.index == nil {
		s.index = match.NewIndex(s.words, s.language())
	}
	found := s.index.Find(match.Query{Words: quote.words, Seams: quote.seams}, match.Options{Most: 1})
	if len(found) == 0 {
		return at, nil, false
	}
	return found[0].Words, found[0].Script, true
}

// placesOf is where a word stands in this variant.
func (s *shown) placesOf(key string) []int {
	if s.places == nil {
		s.places = make(map[string][]int, len(s.words))
		for i, w := range s.words {
			s.places[w.Key] = append(s.places[w.Key], i)
		}
	}
	return s.places[key]
}

// alone is what was printed with nothing behind it: what follows in the article is no part of what is quoted.
func (s *shown) alone() *text.Text {
	end := s.by.Inside.End
	t := &text.Text{String: s.by.Passage[:end], Words: s.words}
	for _, p := range s.text.Paragraphs {
		if p.Start < end {
			t.Paragraphs = append(t.Paragraphs, text.Span{Start: p.Start, End: min(p.End, end)})
		}
	}
	return t
}

// beside is how many words outside a shorter wording are held against what its article says there.
const beside = 3

// outside says what the words of the longer wording right outside the shorter one, in the same sentence, would change:
// “Not everyone will get it” where another printed “everyone will get it”. The article around the shorter one may
// have them outside its marks; then nothing is missing. What is told of the words already is not told again; and since
// nobody knows how far such a word reaches, each is a look.
func (c Checker) outside(quote, source *shown, at diff.Range, told []drift.Change) []drift.Change {
	words, lo, hi := source.words, at.Start, at.End
	joined := func(i int) bool { // the word follows the one before it in its sentence
		between := text.Span{Start: words[i-1].End, End: words[i].Start}
		return !strings.ContainsAny(source.text.Slice(between), ".!?…")
	}
	for lo > 0 && at.Start-lo < beside && joined(lo) {
		lo--
	}
	for hi < len(words) && hi-at.End < beside && joined(hi) {
		hi++
	}
	lang, turns := source.language(), false
	for i := lo; i < hi && !turns; i++ {
		key := words[i].Key
		turns = (i < at.Start || i >= at.End) && (words[i].Kind == text.Number || lang.IsNegation(key) || lang.IsHedge(key) ||
			lang.IsQuantity(key) || lang.IsCondition(key))
	}
	if !turns {
		return nil // no word that could turn the sense stands there
	}
	wide := words[lo:hi]
	span := text.Span{Start: wide[0].Start, End: wide[len(wide)-1].End}
	found := match.NewIndex(quote.text.Words, quote.language()).Find(match.Query{Words: wide}, match.Options{Most: 1})
	if len(found) == 0 {
		return nil
	}
	var out []drift.Change
	for _, ch := range drift.Judge(drift.Input{Draft: source.text, Quote: wide, Span: span, Marks: span,
		Source: quote.text, Passage: found[0].Words, Script: found[0].Script, Language: source.by.Language,
		Between: drift.Peers}, c.profile()) {
		before, behind := ch.Quotation.End <= words[at.Start].Start, ch.Quotation.Start >= words[at.End-1].End
		if ch.Level != drift.Meaning || ch.Look || ch.Quotation.Empty() || !before && !behind || toldOf(told, ch.Quotation) {
			continue
		}
		where := text.Span{Start: quote.words[0].Start, End: quote.words[0].Start}
		if behind {
			last := quote.words[len(quote.words)-1].End
			where = text.Span{Start: last, End: last}
		}
		out = append(out, drift.Change{Rule: drift.EdgeQualifier, Level: drift.Meaning, Look: true, Quotation: where,
			Source: ch.Quotation, Why: drift.Why{Key: "beside", Between: drift.Peers, Said: source.text.Slice(ch.Quotation)}})
	}
	return out
}

// toldOf reports whether one of the changes that turn the sense tells of words of the source that stand in the span.
func toldOf(changes []drift.Change, at text.Span) bool {
	return slices.ContainsFunc(changes, func(ch drift.Change) bool {
		return ch.Level == drift.Meaning && ch.Source.Start < at.End && at.Start < ch.Source.End
	})
}

func (s *shown) language() *language.Language { return language.For(s.by.Language).OrEnglish() }

// read cuts the passage of a form into words, once.
func (s *shown) read() *shown {
	if s.text == nil {
		s.text = text.New(s.by.Passage)
		for _, p := range s.by.Parts {
			lo, hi := s.text.WordsIn(text.Span(p))
			if len(s.words) > 0 && hi > lo {
				s.seams = append(s.seams, len(s.words))
			}
			s.words = append(s.words, s.text.Words[lo:hi]...)
		}
	}
	return s
}

// inside is a piece of a passage by its place in the text of the variant, in the unit of the report.
func (c Checker) inside(s *Saying, at text.Span) Piece {
	printed := s.Text()
	r := text.NewRuler(printed, c.Offsets)
	clamp := func(n int) int { return r.At(min(max(0, n-s.Inside.Start), len(printed))) }
	return Piece{clamp(at.Start), clamp(at.End), at.Of(s.Passage)}
}
