package core

import (
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/quotedrift/quotedrift/core/match"
	"github.com/quotedrift/quotedrift/core/quote"
	"github.com/quotedrift/quotedrift/core/text"
)

// A Saying is a spoken quotation on its way into a family: who printed it, and as much of the text around it as judging
// it needs. It stands for itself, so that the articles need not be held.
type Saying struct {
	Quotation string `json:"quotation"`          // its id
	Document  string `json:"document"`           // the id of its document
	Path      string `json:"path,omitempty"`     // its path
	Outlet    string `json:"outlet,omitempty"`   // who printed it
	Date      string `json:"date,omitempty"`     // when, in a form whose order is that of its letters: "2026-11-29"
	Language  string `json:"language,omitempty"` // of the document
	Speaker   string `json:"speaker,omitempty"`
	Place     int    `json:"place"`   // which one it is of all sayings in the order given
	Line      int    `json:"line"`    // of the document, from 1
	Span      Span   `json:"span"`    // in the document, in the unit of the report
	Passage   string `json:"passage"` // the text around it, no further than its paragraphs
	Inside    Span   `json:"inside"`  // inside the marks, in the bytes of Passage
	Marks     Span   `json:"marks"`   // with its marks, in the bytes of Passage
	Parts     []Span `json:"parts"`   // in the bytes of Passage
	Wording   string `json:"wording"` // its words as utterances are told apart by them; see Wording
	Weights   string `json:"-"`       // of these words, and
	Name      string `json:"-"`       // the name of the wording; both "" where it cannot be known again
	Form      string `json:"form"`    // its words as variants are told apart by them
}

// Text is what was printed, an attribution between its parts included.
func (s *Saying) Text() string { return text.Span(s.Inside).Of(s.Passage) }

// around is how much of the paragraph before and behind a quotation a passage has, in bytes: what governs the words is
// in the same sentence or in the next one.
const around = 160

// saying is the quotation with its passage.
func (r *reading) saying(q *quote.Quotation) Saying {
	words, _ := wordsOf(r.text, q)
	lo, hi := max(0, q.Marks.Start-around), min(len(r.Text), q.Marks.End+around)
	for lo > 0 && !utf8.RuneStart(r.Text[lo]) {
		lo--
	}
	for hi < len(r.Text) && !utf8.RuneStart(r.Text[hi]) {
		hi++
	}
	before, behind := r.Text[lo:q.Marks.Start], r.Text[q.Marks.End:hi]
	if i := strings.LastIndex(before, "\n\n"); i >= 0 {
		lo += i + 2
	} else if i := strings.IndexByte(before, ' '); i >= 0 && lo > 0 {
		lo += i + 1
	}
	if i := strings.Index(behind, "\n\n"); i >= 0 {
		hi = q.Marks.End + i
	} else if i := strings.LastIndexByte(behind, ' '); i >= 0 && hi < len(r.Text) {
		hi = q.Marks.End + i
	}
	shift := func(s text.Span) Span { return Span{s.Start - lo, s.End - lo} }
	s := Saying{Document: r.ID, Path: r.Path, Outlet: r.Outlet, Date: r.Date, Language: r.Language,
		Span: r.span(q.Span), Passage: r.Text[lo:hi], Inside: shift(q.Span), Marks: shift(q.Marks),
		Wording: match.Plain(words), Form: form(words)}
	for _, p := range q.Parts {
		s.Parts = append(s.Parts, shift(p))
	}
	s.Speaker = r.speaker(q).Name
	s.Weigh()
	return s
}

// Weigh fills in Weights and Name, of a saying that was read from JSON too.
func (s *Saying) Weigh() {
	if w := match.ParseWording(s.Wording, s.Language); w.Known() {
		id := w.ID()
		s.Name, s.Weights = string(id[:]), w.Weights()
	}
}

// form is the words of a quotation as one string: wordings that differ in style alone have the same.
func form(words []text.Word) string {
	var b strings.Builder
	if n := len(words); n > 0 {
		b.Grow(words[n-1].End - words[0].Start)
	}
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.Key)
	}
	return b.String()
}

// An Article is what batch keeps of one text.
type Article struct {
	Info       DocumentInfo
	Count      int         // how many quotations of every kind there are
	Quotations []Quotation // these, where they were asked for
	Sayings    []Saying    // the spoken ones
}

// Read reads one article for a batch, by itself: its quotations count from q1. Without the whole, it has the spoken
// quotations as sayings alone.
func (c Checker) Read(d Document, whole bool) Article {
	words, _ := spare.Get().(*[]text.Word)
	if words == nil {
		words = new([]text.Word)
	}
	t := text.NewIn(d.Text, *words)
	a := c.kept(c.draft(d, t, nil), whole)
	if cap(t.Words) <= spareWords {
		*words = t.Words
		spare.Put(words)
	}
	return a
}

// spare is the words of articles that were read: what is kept of an article has none of them.
var spare sync.Pool

// spareWords is of how many words the memory is used again: that of one huge text is not held for all others.
const spareWords = 1 << 16

// Plain reports whether the document surely has no quotation, so that an article need not be read for them. It may be
// false where there is none all the same. O(length of the text).
func (d *Document) Plain() bool { return len(d.Markup) == 0 && quote.Plain(d.Text) }

func (c Checker) kept(r *reading, whole bool) Article {
	a := Article{Info: r.info(), Count: len(r.quotes)}
	if whole {
		a.Quotations = make([]Quotation, len(r.quotes))
	}
	a.Sayings = make([]Saying, 0, len(r.quotes))
	line, at := 1, 0
	for i := range r.quotes {
		q := &r.quotes[i]
		if whole {
			a.Quotations[i] = c.quotation(r, q, "q"+strconv.Itoa(i+1))
		}
		if q.Kind.Spoken() {
			s := r.saying(q)
			line += strings.Count(r.Text[at:q.Marks.Start], "\n")
			at = q.Marks.Start
			s.Place, s.Line = i, line
			a.Sayings = append(a.Sayings, s)
		}
	}
	return a
}

// Number lets the quotations of the article count from behind the n that are in the articles before it.
func (a *Article) Number(n int) {
	for i := range a.Quotations {
		renumber(&a.Quotations[i], strconv.Itoa(i+1), strconv.Itoa(n+i+1))
	}
	for i := range a.Sayings {
		s := &a.Sayings[i]
		s.Place += n
		s.Quotation = "q" + strconv.Itoa(s.Place+1)
	}
}

func renumber(q *Quotation, old, number string) {
	q.ID = "q" + number + q.ID[1+len(old):]
	for i := range q.Nested {
		renumber(&q.Nested[i], old, number)
	}
}

// A Wording is the words of a quotation as utterances are told apart by them.
type Wording = match.Wording

// ParseWording reads the Wording of a Saying in that language.
func ParseWording(words, language string) Wording { return match.ParseWording(words, language) }

// WeighedWording is ParseWording where the weights are known.
func WeighedWording(words, language, weights string) Wording {
	return match.WeighedWording(words, language, weights)
}

// A WordingID stands for a wording wherever it was met; those of longer wordings come first.
type WordingID = match.WordingID

// A Kin tells whether wordings are the same utterance as one that is as long or longer.
type Kin = match.Kin

// NewKin prepares the longer wording.
func NewKin(longer Wording) *Kin { return match.NewKin(longer) }

// A Bond is what two wordings that say the same have in common.
type Bond = match.Bond

// An Edge is two wordings of one component that say the same, by their places in it.
type Edge = match.Edge

// Split parts a component of wordings, in the order of their names, into families, by their places.
func Split(ws []Wording, edges []Edge) [][]int { return match.Split(ws, edges) }

// A Forest joins nodes into components as edges come.
type Forest = match.Forest

// NewForest has n nodes, each by itself.
func NewForest(n int) Forest { return match.NewForest(n) }
