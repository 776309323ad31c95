package match

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/diff"
	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// A run is a sentence of reporting, or what quotations leave of one: the unit in which two texts are compared.
type run struct {
	words  diff.Range // of the side
	weight float64    // of its words together
	taken  diff.Range // the words of it that are paired; empty while it is free
}

func (r *run) free() bool { return r.taken.Len() == 0 }

// A side is one of the two texts of a sharing.
type side struct {
	words []text.Word
	lang  *language.Language
	ids   []int32 // by word
	runs  []run   // in order, not overlapping
}

const (
	// runMost bounds a run: text without sentences is cut into pieces that are cheap to diff.
	runMost = 200
	// runLeast is the length from which such a piece ends at a word that the text itself chooses, so that two texts
	// which differ before it are cut at the same words again. Few sentences of the news are as long.
	runLeast = 60
	// runCut: about one different word in so many ends such a piece.
	runCut = 32
)

// newSide cuts a text into runs. Linear.
func newSide(t *text.Text, lang *language.Language, skip func(word int) bool) *side {
	if skip == nil {
		skip = func(int) bool { return false }
	}
	s := &side{words: t.Words, lang: lang.OrEnglish()}
	sentences := t.Sentences(text.Span{Start: 0, End: len(t.String)}, &lang.Grammar)
	s.runs = make([]run, 0, len(sentences)+1)
	start, k := 0, 0 // the first word of the open run; the sentence that the last word stands in
	end := func(i int) {
		if i > start {
			s.runs = append(s.runs, run{words: diff.Range{Start: start, End: i}})
		}
		start = i
	}
	for i, w := range t.Words {
		for k < len(sentences) && sentences[k].End <= w.Start {
			k++
			end(i)
		}
		if i > start && i-start <= datelineMost && dateline(t, start, i) {
			end(i)
		}
		if skip(i) {
			end(i)
			start = i + 1
			continue
		}
		if n := i - start; n >= runMost || n >= runLeast && spread(w.Key)%runCut == 0 {
			end(i)
		}
	}
	end(len(t.Words))
	return s
}

// datelineMost is how many words a dateline has at the most: a place of three words, a date, an agency.
const datelineMost = 8

// dateline says whether the words from lo to hi are all that stands before a dash at the head of a paragraph, the first
// of them in capitals: "LARN, May 14 (Wire) – ". It is no part of the sentence that follows.
func dateline(t *text.Text, lo, hi int) bool {
	dash := strings.TrimLeft(t.String[t.Words[hi-1].End:t.Words[hi].Start], ") ,.\u00a0")
	if !strings.HasPrefix(dash, "–") && !strings.HasPrefix(dash, "—") && !strings.HasPrefix(dash, "- ") &&
		!strings.HasPrefix(dash, "-- ") {
		return false
	}
	first := t.Slice(t.Words[lo].Span)
	return len(first) > 2 && strings.ToUpper(first) == first && strings.ToLower(first) != first &&
		t.Paragraph(t.Words[lo].Start).Start == t.Words[lo].Start
}

// weigh adds up the weights of the runs' words.
func (s *side) weigh(weight []float64) {
	for i := range s.runs {
		r := &s.runs[i]
		r.weight = sum(weight, s.ids[r.words.Start:r.words.End])
	}
}

// rest returns the runs that are left when what is paired is taken out, those of at least least words.
func (s *side) rest(least int) []run {
	var out []run
	for _, r := range s.runs {
		if r.free() {
			r.taken = diff.Range{Start: r.words.End, End: r.words.End}
		}
		for _, w := range []diff.Range{{Start: r.words.Start, End: r.taken.Start}, {Start: r.taken.End, End: r.words.End}} {
			if w.Len() >= least {
				out = append(out, run{words: w})
			}
		}
	}
	return out
}

func sum(weight []float64, ids []int32) float64 {
	t := 0.0
	for _, id := range ids {
		t += weight[id]
	}
	return t
}

// spread is the FNV-1a hash of a key.
func spread(key string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(key); i++ {
		h = (h ^ uint32(key[i])) * 16777619
	}
	return h
}
