package index

import (
	"cmp"
	"database/sql"
	"encoding/json"
	"errors"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// An Answer is what was found of an utterance.
type Answer struct {
	Query      string `json:"query"`
	Profile    string `json:"profile"`
	Articles   int64  `json:"articles"`   // in the index
	Quotations int64  `json:"quotations"` // in the index
	Hits       []Hit  `json:"hits"`       // the nearest first
}

// A Hit is a wording of the utterance that was printed.
type Hit struct {
	Text    string        `json:"text"` // as the first one printed it
	Score   float64       `json:"score"`
	Level   string        `json:"level"`             // the gravest change between the query and it
	Look    bool          `json:"look,omitempty"`    // it rests on changes that only ask for a look
	Shorter bool          `json:"shorter,omitempty"` // it is shorter than the query: in Changes it is the quotation then, and else the query is
	Changes []core.Change `json:"changes"`
	Count   int64         `json:"count"`   // how many printed it
	Printed []Printed     `json:"printed"` // the earliest of these
}

// A Printed is a place where a wording was printed.
type Printed struct {
	Document string    `json:"document"` // the path or id of the article
	Title    string    `json:"title,omitempty"`
	Outlet   string    `json:"outlet,omitempty"`
	Date     string    `json:"date,omitempty"`
	URL      string    `json:"url,omitempty"`
	Line     int       `json:"line"`
	Span     core.Span `json:"span"` // in the article, in code points
	Text     string    `json:"text"`
	Speaker  string    `json:"speaker,omitempty"`
}

const (
	// first is how many terms of a query are looked up at once, and most how many there are at all: any part of them finds
	// what is near, and the rest is asked for where nothing is as near as alike.
	first, most = 20, 96
	alike       = .5
	// usual is up to how many wordings are told of the nearest alone; who wants more is told all that are found.
	usual = 10
	// posts is how many of the wordings that have a term are read: one that more have tells little.
	posts = 64
	// verified is how many wordings are aligned with the query at the least, and each for each that is told.
	verified, each = 32, 3
	// places is how many of those who printed a wording are told.
	places = 10
)

// votesSQL lists for each term of a query the first wordings that have it.
var votesSQL = `SELECT (SELECT group_concat(rowid) FROM (SELECT rowid FROM post WHERE post MATCH k.value LIMIT ` + strconv.Itoa(posts) + `)) FROM json_each(?) k`

const wordsSQL = `SELECT id, language, words, weights, count FROM wording WHERE id IN (SELECT value FROM json_each(?))`

var saidSQL = `SELECT a.path, a.title, a.outlet, a.date, a.url, a.language, s.line, s.start, s.stop, s.speaker, s.passage, s.spans
FROM saying s JOIN article a ON a.id = s.article WHERE s.wording = ? ORDER BY s.wording, s.day, s.article, s.place LIMIT ` + strconv.Itoa(places)

// ErrWords says that a query has too few words to be looked up by.
var ErrWords = errors.New("these words are too few, or too common, to be looked up: give a few more of the quotation")

// Find looks up an utterance: the wordings in which it, or a piece of it, or a longer stretch around it was printed, the
// nearest first, at most limit of them.
func (x *Index) Find(c core.Checker, query string, limit int) (*Answer, error) {
	out := &Answer{Query: query, Profile: c.Profile, Hits: []Hit{}}
	if out.Profile == "" {
		out.Profile = core.Profiles()[0]
	}
	var err error
	if out.Articles, out.Quotations, err = x.Size(); err != nil {
		return nil, err
	}
	asked := c.Asked(query, "")
	found, ok, err := x.near(&asked, limit)
	if err == nil && len(found) == 0 { // a few words may be of another language than they seem
		var tags []string
		if tags, err = x.languages(); err != nil {
			return nil, plain(err)
		}
		for _, tag := range tags {
			if len(found) > 0 || tag == asked.Language {
				continue
			}
			again := c.Asked(query, tag)
			list, some, err := x.near(&again, limit)
			if err != nil {
				return nil, plain(err)
			}
			if ok = ok || some; len(list) > 0 {
				asked, found = again, list
			}
		}
	}
	if err != nil {
		return nil, plain(err)
	}
	if !ok {
		return nil, ErrWords
	}
	for _, w := range found[:min(limit, len(found))] {
		h, err := x.hit(c, &asked, w)
		if err != nil {
			return nil, plain(err)
		}
		out.Hits = append(out.Hits, h)
	}
	return out, nil
}

// languages are those of the quotations.
func (x *Index) languages() (tags []string, err error) {
	rows, err := x.db.Query("SELECT tag FROM language ORDER BY tag")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var tag string
		if err := rows.Scan(&tag); err != nil {
			return nil, err
		}
		tags = append(tags, tag)
	}
	return tags, rows.Err()
}

// A near is a wording that says what was asked for.
type near struct {
	id, count int64
	score     float64 // the part of the weight of both that is common
}

// near are the wordings that say what was asked for, the nearest first. It is false where the words are too few to look
// up.
func (x *Index) near(asked *core.Saying, limit int) ([]near, bool, error) {
	w := core.ParseWording(asked.Wording, asked.Language)
	list := terms(w, most)
	if len(list) == 0 {
		return nil, false, nil
	}
	var out []near
	begin := min(first, len(list))
	if limit > usual {
		begin = len(list) // all that there are
	}
	for _, part := range [][]string{list[:begin], list[begin:]} {
		if len(part) == 0 || len(out) > 0 && out[0].score >= alike {
			continue
		}
		more, err := x.look(asked, w, part, limit)
		if err != nil {
			return nil, true, err
		}
		out = append(out, more...)
		slices.SortFunc(out, func(a, b near) int { return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.id, b.id)) })
		out = slices.CompactFunc(out, func(a, b near) bool { return a.id == b.id })
	}
	return out, true, nil
}

// look are the wordings that some terms lead to, in no order, and the one that has the very words.
func (x *Index) look(asked *core.Saying, w core.Wording, list []string, limit int) ([]near, error) {
	ids, err := x.candidates(list, max(verified, each*limit))
	if err != nil {
		return nil, err
	}
	var same int64
	switch err := x.name.QueryRow([]byte(asked.Name + asked.Language)).Scan(&same); {
	case err == nil:
		ids = append(ids, same)
	case err != sql.ErrNoRows:
		return nil, err
	}
	in, err := json.Marshal(ids)
	if err != nil {
		return nil, err
	}
	rows, err := x.words.Query(string(in))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []near
	for rows.Next() {
		var n near
		var tag, words string
		var weights []byte
		if err := rows.Scan(&n.id, &tag, &words, &weights, &n.count); err != nil {
			return nil, err
		}
		if n.score = likeness(w, core.WeighedWording(words, tag, string(weights))); n.score > 0 {
			out = append(out, n)
		}
	}
	return out, rows.Err()
}

// candidates are the wordings that have the most of the terms, a rare one telling more than one that many have.
func (x *Index) candidates(terms []string, most int) ([]int64, error) {
	in, err := json.Marshal(terms)
	if err != nil {
		return nil, err
	}
	rows, err := x.votes.Query(string(in))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	votes := make(map[int64]int)
	for rows.Next() {
		var list sql.RawBytes
		if err := rows.Scan(&list); err != nil {
			return nil, err
		}
		if len(list) == 0 {
			continue
		}
		vote := 1 + bits.Len(uint(posts/(1+strings.Count(string(list), ","))-1))
		for id := range strings.SplitSeq(string(list), ",") {
			n, err := strconv.ParseInt(id, 10, 64)
			if err != nil {
				return nil, errDamaged
			}
			votes[n] += vote
		}
	}
	ids := make([]int64, 0, len(votes))
	for id := range votes {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b int64) int { return cmp.Or(cmp.Compare(votes[b], votes[a]), cmp.Compare(a, b)) })
	return ids[:min(most, len(ids))], rows.Err()
}

// likeness is the part of the weight of two wordings that they have in common, and 0 where they are not one utterance. A
// few words are found where they stand in the other one as they are.
func likeness(a, b core.Wording) float64 {
	longer, shorter := a, b
	if len(a.Weights()) < len(b.Weights()) {
		longer, shorter = b, a
	}
	all, less := weight(longer), weight(shorter)
	common := 0
	if bond, ok := core.NewKin(longer).Bond(shorter); ok {
		common = bond.Common
	} else if lost, ok := within(strings.Fields(shorter.Words), strings.Fields(longer.Words)); ok {
		common = less - lost*less/len(shorter.Weights())
	}
	return float64(common) / float64(max(1, all+less-common))
}

// few is up to how many words are a few: more are aligned.
const few = 12

// within reports whether a few words stand in others as they are, or, four or more, with one of them lost, added or
// exchanged, and how many are lost.
func within(words, others []string) (lost int, ok bool) {
	n := len(words)
	if n == 0 || n > few {
		return 0, false
	}
	least := n
	for at := range others {
		window := others[at:min(at+n+1, len(others))]
		k, extra := 0, 0
		for k < n && k < len(window) && words[k] == window[k] {
			k++
		}
		if k == n {
			return 0, true
		}
		behind := func(a, b int) bool { // the words from a on are the window's from b on
			return b+n-a <= len(window) && slices.Equal(words[a:], window[b:b+n-a])
		}
		switch {
		case behind(k, k+1): // one was added
		case behind(k+1, k), behind(k+1, k+1): // lost, exchanged
			extra = 1
		default:
			continue
		}
		least = min(least, extra)
	}
	return least, n > shortest && least < n
}

// shortest is how many words at the most are found only as they are.
const shortest = 3

func weight(w core.Wording) (n int) {
	for _, b := range []byte(w.Weights()) {
		n += int(b)
	}
	return n
}

// hit reads who printed a wording, and judges what lies between it and the query.
func (x *Index) hit(c core.Checker, asked *core.Saying, n near) (Hit, error) {
	h := Hit{Count: n.count, Score: float64(int(n.score*1e4+.5)) / 1e4}
	rows, err := x.said.Query(n.id)
	if err != nil {
		return h, err
	}
	defer rows.Close()
	for rows.Next() {
		var p Printed
		var s core.Saying
		var packed []byte
		if err := rows.Scan(&p.Document, &p.Title, &p.Outlet, &p.Date, &p.URL, &s.Language, &p.Line, &p.Span.Start, &p.Span.End, &p.Speaker, &s.Passage, &packed); err != nil {
			return h, err
		}
		spans, ok := spansOf(packed, len(s.Passage))
		if !ok {
			return h, errDamaged
		}
		s.Inside, s.Marks, s.Parts = spans[0], spans[1], spans[2:]
		p.Text = s.Text()
		if h.Printed = append(h.Printed, p); len(h.Printed) > 1 {
			continue
		}
		v, _ := c.Held(asked, &s)
		h.Text, h.Level, h.Look, h.Shorter, h.Changes = p.Text, v.Level, v.Look, v.Longer, v.Changes
		if h.Changes == nil {
			h.Changes = []core.Change{}
		}
	}
	if len(h.Printed) == 0 && rows.Err() == nil {
		return h, errDamaged // a wording that nobody printed
	}
	return h, rows.Err()
}
