package core

import (
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/quote"
	"github.com/quotedrift/quotedrift/core/source"
	"github.com/quotedrift/quotedrift/core/speaker"
	"github.com/quotedrift/quotedrift/core/text"
)

// A reading is a document on its way through the stages.
type reading struct {
	Document
	role    string
	text    *text.Text
	ruler   *text.Ruler
	atlas   *Atlas
	quotes  []quote.Quotation
	marked  []quote.Quotation // of a source: all that it quotes, those among them that it gives to nobody
	speech  bool              // of a source: it is the words of one person, whom it does not name
	cast    speaker.Cast      // who says them: Speakers by Number
	explain bool
	// nil for an article; a source without labels or times may be one all the same, and then has quotes
	source *source.Source
}

// article reads a document for its quotations.
func (c Checker) article(d Document) *reading { return c.draft(d, text.New(d.Text), nil) }

// draft is article for one that was cut into words, and whose sources are in those languages.
func (c Checker) draft(d Document, t *text.Text, sources []string) *reading {
	r := &reading{Document: d, role: "article", text: t, ruler: text.NewRuler(d.Text, c.Offsets),
		atlas: NewAtlas(d.Places)}
	if r.Language == "" {
		r.Language = r.text.Language(sources...)
	}
	r.find()
	return r
}

// transcript reads a document for what was said.
func (c Checker) transcript(d Document) *reading {
	s := source.Parse(d.Text, d.Format, d.Language)
	r := &reading{Document: d, role: "source", text: s.Text, ruler: text.NewRuler(d.Text, c.Offsets),
		atlas: NewAtlas(d.Places), source: s, explain: c.Explain}
	if r.Language == "" {
		r.Language = s.Text.Language()
	}
	if len(s.Turns) == 1 && s.Turns[0].Speaker == "" && len(s.Cues) == 0 {
		r.find()
		r.marked = slices.Clone(r.quotes)
		// A source that names the speakers of quotations by reporting verbs is an article itself.
		r.quotes = slices.DeleteFunc(r.quotes, func(q quote.Quotation) bool {
			s := r.speaker(&q)
			return s.Cue.Empty() || s.Name == ""
		})
		if r.speech = r.speaks(); r.speech {
			r.quotes = nil
		}
	}
	if len(s.Turns) == 1 { // no labels tell who speaks
		for _, m := range d.Markup {
			if m.Kind == TurnMarkup {
				s.Ask(m.Span)
			}
		}
	}
	return r
}

// speaks reports whether the text outside its quotations is somebody's who says "I" or "we", and does so more than once
// where he quotes others, which a reporter does not: a speech or a statement.
func (r *reading) speaks() bool {
	lang, said, at := language.For(r.Language).OrEnglish(), 0, 0
	if len(r.quotes) == 0 {
		said = 1
	}
	for _, w := range r.text.Words {
		for at < len(r.marked) && r.marked[at].Marks.End <= w.Start {
			at++
		}
		if at < len(r.marked) && r.marked[at].Marks.Start <= w.Start {
			continue
		}
		if self, _, _ := strings.Cut(w.Key, "'"); lang.Person(self) == 1 {
			if said++; said > 1 {
				return true
			}
		}
	}
	return false
}

// find finds the quotations of the text, who says them, and what they are.
func (r *reading) find() {
	lang := language.For(r.Language)
	o := quote.Options{Language: lang, Markup: r.Markup}
	r.quotes = quote.Find(r.text, o)
	if len(r.quotes) == 0 {
		return // names are read only where somebody is quoted
	}
	r.cast = speaker.Find(r.text, said(r.quotes), lang)
	cued := make([]bool, len(r.cast.Speakers))
	for i, s := range r.cast.Speakers {
		cued[i] = !s.Cue.Empty()
	}
	quote.Classify(r.text, r.quotes, o, quote.Told{Cued: cued, Turns: r.cast.Turns})
}

// said returns the quotations as speakers are looked for.
func said(qs []quote.Quotation) []speaker.Said {
	out := make([]speaker.Said, len(qs))
	for i, q := range qs {
		out[i] = speaker.Said{Parts: q.Parts, Nested: said(q.Nested)}
	}
	return out
}

// speaker returns who says a quotation: nobody where it is not presented as somebody's words.
func (r *reading) speaker(q *quote.Quotation) speaker.Speaker {
	if !q.Kind.Spoken() {
		return speaker.Speaker{}
	}
	return r.cast.Speakers[q.Number]
}

// read reads all documents in one of the two ways, in their order, and gives each an id.
func read(docs []Document, first int, how func(Document) *reading) []*reading {
	out := make([]*reading, len(docs))
	each(len(docs), func(i int) {
		d := docs[i]
		if d.ID == "" {
			d.ID = "d" + strconv.Itoa(first+i+1)
		}
		out[i] = how(d)
	})
	return out
}

func (r *reading) span(s text.Span) Span { return Span{r.ruler.At(s.Start), r.ruler.At(s.End)} }

func (r *reading) spans(ss []text.Span) []Span {
	out := make([]Span, len(ss))
	for i, s := range ss {
		out[i] = r.span(s)
	}
	return out
}

func (r *reading) spanOrNil(s text.Span) *Span {
	if s.Empty() {
		return nil
	}
	out := r.span(s)
	return &out
}

func (r *reading) piece(s text.Span) Piece {
	return Piece{r.ruler.At(s.Start), r.ruler.At(s.End), r.text.Slice(s)}
}

func (r *reading) info() DocumentInfo {
	return DocumentInfo{ID: r.ID, Path: r.Path, Title: r.Title, Language: r.Language,
		Unjudged: language.For(r.Language).OrEnglish().Lacks(), Outlet: r.Outlet, Date: r.Date, URL: r.URL,
		Encoding: r.Encoding, Format: r.File,
		Length: r.ruler.At(len(r.Text)), Role: r.role, Read: r.read()}
}

// each calls do for 0 to n-1 on all processors. What do writes must depend on its index alone; then no order of the
// calls can show.
func each(n int, do func(i int)) {
	workers := min(runtime.GOMAXPROCS(0), n)
	if workers <= 1 {
		for i := range n {
			do(i)
		}
		return
	}
	var next atomic.Int64
	var wait sync.WaitGroup
	for range workers {
		wait.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				do(i)
			}
		})
	}
	wait.Wait()
}
