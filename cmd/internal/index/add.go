package index

import (
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"iter"
	"strconv"
	"time"

	"github.com/quotedrift/quotedrift/cmd/internal/relay"
	"github.com/quotedrift/quotedrift/core"
)

// Added is what a run came to.
type Added struct {
	Articles   int64 // that were added
	Quotations int64 // that were added
	Known      int64 // articles that were there already
}

const (
	// batch is after how many quotations, and every after how much time, what was added is there to stay.
	batch, every = 50000, 5 * time.Second
	// chunk is how many articles are read together.
	chunk = 64
	// undated is the day of a saying without a date: behind all others.
	undated = "~"
)

// A work is an article on its way into the file.
type work struct {
	doc    core.Document
	digest [16]byte
	known  bool
	read   core.Article
}

// Add adds the articles, whose sayings have the offsets of the checker. An article that is there already is not added
// again: one with the same name, outlet, date, URL, title, language and text. What is added stays in batches: after a
// kill each article is there whole or not at all, and only those of the open batch are not.
func (x *Index) Add(c core.Checker, articles iter.Seq[core.Document], progress func(done int64)) (Added, error) {
	w := &writer{x: x, began: time.Now()}
	err := relay.Run(x.chunks(articles), func(list []work) []work {
		for i := range list {
			if !list[i].known {
				list[i].read = c.Read(list[i].doc, false)
				list[i].doc.Text, list[i].doc.Markup = "", nil
			}
		}
		return list
	}, func(list []work) error {
		for i := range list {
			if err := w.article(&list[i]); err != nil {
				return err
			}
		}
		progress(w.total.Articles + w.total.Known)
		return w.settle(false)
	})
	if err == nil {
		err = w.settle(true)
	}
	if err != nil {
		w.drop()
		return w.stays, plain(err)
	}
	return w.stays, plain(x.tidy(w.stays.Quotations))
}

// chunks gives each article its digest, and looks whether it is there.
func (x *Index) chunks(articles iter.Seq[core.Document]) iter.Seq[[]work] {
	return func(yield func([]work) bool) {
		var list []work
		flush := func() bool {
			ok := len(list) == 0 || yield(list)
			list = nil
			return ok
		}
		for d := range articles {
			w := work{doc: d, digest: digest(&d)}
			var id int64
			w.known = x.db.QueryRow("SELECT id FROM article WHERE digest = ?", w.digest[:]).Scan(&id) == nil // else the writer finds what is wrong
			if list = append(list, w); len(list) == chunk && !flush() {
				return
			}
		}
		flush()
	}
}

// digest tells an article from any other.
func digest(d *core.Document) (out [16]byte) {
	h := sha256.New()
	for _, s := range []string{d.Path, d.Outlet, d.Date, d.URL, d.Title, d.Language, d.Text} {
		h.Write([]byte(strconv.Itoa(len(s)) + ":" + s))
	}
	for _, m := range d.Markup {
		h.Write([]byte(strconv.Itoa(int(m.Kind)) + " " + strconv.Itoa(m.Start) + " " + strconv.Itoa(m.End) + ";"))
	}
	copy(out[:], h.Sum(nil))
	return out
}

// A writer adds to a file, batch by batch.
type writer struct {
	x            *Index
	tx           *sql.Tx
	stmts        map[string]*sql.Stmt
	began        time.Time // of the batch
	total, stays Added     // all, and what a kill leaves
	languages    map[string]bool
}

// stmt is a statement of the batch, prepared once; the batch begins with the first.
func (w *writer) stmt(query string) (*sql.Stmt, error) {
	if w.tx == nil {
		tx, err := w.x.db.Begin()
		if err != nil {
			return nil, err
		}
		w.tx, w.stmts, w.languages, w.began = tx, map[string]*sql.Stmt{}, map[string]bool{}, time.Now()
	}
	if s := w.stmts[query]; s != nil {
		return s, nil
	}
	s, err := w.tx.Prepare(query)
	if err == nil {
		w.stmts[query] = s
	}
	return s, err
}

// run runs a statement in the batch.
func (w *writer) run(query string, args ...any) (id int64, changed bool, err error) {
	s, err := w.stmt(query)
	if err != nil {
		return 0, false, err
	}
	r, err := s.Exec(args...)
	if err != nil {
		return 0, false, err
	}
	n, _ := r.RowsAffected()
	id, err = r.LastInsertId()
	return id, n > 0, err
}

func (w *writer) article(a *work) error {
	if a.known {
		w.total.Known++
		return nil
	}
	d, info := &a.doc, &a.read.Info
	id, added, err := w.run("INSERT OR IGNORE INTO article(digest, path, title, outlet, date, url, language) VALUES(?, ?, ?, ?, ?, ?, ?)",
		a.digest[:], d.Path, d.Title, d.Outlet, d.Date, d.URL, info.Language)
	if err != nil {
		return err
	}
	if !added {
		w.total.Known++
		return nil
	}
	w.total.Articles++
	for i := range a.read.Sayings {
		if s := &a.read.Sayings[i]; s.Name != "" {
			if err := w.saying(id, s); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *writer) saying(article int64, s *core.Saying) error {
	name := []byte(s.Name + s.Language)
	find, err := w.stmt("UPDATE wording SET count = count + 1 WHERE name = ? RETURNING id")
	if err != nil {
		return err
	}
	var wording int64
	switch err := find.QueryRow(name).Scan(&wording); {
	case err == sql.ErrNoRows:
		wording, _, err = w.run("INSERT INTO wording(name, language, words, weights, count) VALUES(?, ?, ?, ?, 1)", name, s.Language, s.Wording, []byte(s.Weights))
		if err != nil {
			return err
		}
		list := terms(core.WeighedWording(s.Wording, s.Language, s.Weights), 0)
		if _, _, err := w.run("INSERT INTO post(rowid, shingles) VALUES(?, ?)", wording, joined(list)); err != nil {
			return err
		}
	case err != nil:
		return err
	}
	if !w.languages[s.Language] {
		w.languages[s.Language] = true
		if _, _, err := w.run("INSERT OR IGNORE INTO language(tag) VALUES(?)", s.Language); err != nil {
			return err
		}
	}
	day := s.Date
	if day == "" {
		day = undated
	}
	w.total.Quotations++
	_, _, err = w.run("INSERT INTO saying VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", wording, day, article, s.Place, s.Line, s.Span.Start, s.Span.End, s.Speaker,
		s.Passage, appendSpans(nil, append([]core.Span{s.Inside, s.Marks}, s.Parts...)))
	return err
}

// settle makes what was added stay, where it is enough or the last.
func (w *writer) settle(last bool) error {
	n := Added{w.total.Articles - w.stays.Articles, w.total.Quotations - w.stays.Quotations, 0}
	if !last && n.Quotations < w.x.batch && time.Since(w.began) < every {
		return nil
	}
	if w.tx != nil {
		if _, _, err := w.run("UPDATE total SET articles = articles + ?, quotations = quotations + ?", n.Articles, n.Quotations); err != nil {
			return err
		}
		tx := w.tx
		w.tx = nil
		if err := tx.Commit(); err != nil {
			return err
		}
	}
	w.stays = w.total
	w.began = time.Now()
	return nil
}

// drop takes the open batch back.
func (w *writer) drop() {
	if w.tx != nil {
		_ = w.tx.Rollback() // what is open is lost with the file closed too
		w.tx = nil
	}
}

// bulk is one in how many of all quotations a run must have added for the posts to be written anew in one piece, which
// costs as much as they are large; a few are merged as they come.
const bulk = 8

// tidy makes looking up quick after many were added.
func (x *Index) tidy(added int64) error {
	_, all, err := x.Size()
	if err != nil || added == 0 || added*bulk < all {
		return err
	}
	if _, err := x.db.Exec("INSERT INTO post(post) VALUES('optimize')"); err != nil {
		return err
	}
	_, err = x.db.Exec("PRAGMA wal_checkpoint(TRUNCATE)")
	return err
}

// appendSpans writes spans in few bytes.
func appendSpans(b []byte, spans []core.Span) []byte {
	for _, s := range spans {
		b = binary.AppendUvarint(binary.AppendUvarint(b, uint64(s.Start)), uint64(s.End))
	}
	return b
}

// spansOf reads what appendSpans wrote for a text of n bytes; it is false where that does not fit.
func spansOf(b []byte, n int) (spans []core.Span, ok bool) {
	for len(b) > 0 {
		var at [2]uint64
		for i := range at {
			var size int
			if at[i], size = binary.Uvarint(b); size <= 0 || at[i] > uint64(n) {
				return nil, false
			}
			b = b[size:]
		}
		if at[0] > at[1] {
			return nil, false
		}
		spans = append(spans, core.Span{Start: int(at[0]), End: int(at[1])})
	}
	return spans, len(spans) > 2
}
