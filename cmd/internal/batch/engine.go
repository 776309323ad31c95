package batch

import (
	"encoding/binary"
	"encoding/json"
	"iter"
	"os"
	"path/filepath"
	"strconv"

	"github.com/quotedrift/quotedrift/cmd/internal/journal"
	"github.com/quotedrift/quotedrift/cmd/internal/relay"
	"github.com/quotedrift/quotedrift/cmd/internal/spool"
	"github.com/quotedrift/quotedrift/core"
)

// DefaultMemory is what an engine holds where nothing else is said, in bytes.
const DefaultMemory = 512 << 20

// An Engine finds families on one machine.
type Engine struct {
	Checker  core.Checker
	Memory   int                                   // about how many bytes are held at once; 0 means DefaultMemory
	WorkDir  string                                // where what was extracted is kept for another run; "" keeps nothing
	Settings string                                // what else, beside the texts, what was extracted depends on
	Whole    bool                                  // keep the documents and all their quotations too, for a report
	Progress func(stage string, done, total int64) // told now and then; total is 0 where nobody knows; may be nil

	dir string // of the files of this run
}

// A Result is what an engine found. Its files are there until Close.
type Result struct {
	Articles, Quotations, Families, Changed int            // Changed is how many families have more than one variant
	Kinds                                   map[string]int // all quotations by kind

	families   *spool.Sorter
	documents  *spool.Log
	quotations *spool.Log
	dir        string
}

// Close removes the files of the run.
func (r *Result) Close() {
	r.families.Close()
	os.RemoveAll(r.dir)
}

// Run finds the families of the articles. What goes wrong is the disk's.
func (e *Engine) Run(articles iter.Seq[core.Document]) (*Result, error) {
	if e.Memory == 0 {
		e.Memory = DefaultMemory
	}
	if e.Progress == nil {
		e.Progress = func(string, int64, int64) {}
	}
	if e.WorkDir != "" {
		if err := os.MkdirAll(e.WorkDir, 0o777); err != nil {
			return nil, err
		}
		stale, _ := filepath.Glob(filepath.Join(e.WorkDir, "run-*.tmp")) // of a run that was killed
		for _, dir := range stale {
			os.RemoveAll(dir)
		}
	}
	dir, err := os.MkdirTemp(e.WorkDir, "run-*.tmp")
	if err != nil {
		return nil, err
	}
	e.dir = dir
	r := &Result{dir: dir, Kinds: map[string]int{}, families: e.sorter()}
	if err := e.run(articles, r); err != nil {
		r.Close()
		return nil, err
	}
	return r, nil
}

// sorter makes a sorter with its part of the memory: one is filled while another is read, and a third is beside them.
func (e *Engine) sorter() *spool.Sorter { return spool.NewSorter(e.dir, e.Memory/4) }

func (e *Engine) run(articles iter.Seq[core.Document], r *Result) error {
	sayings := e.sorter()
	defer sayings.Close()
	if err := e.extract(articles, sayings, r); err != nil {
		return err
	}
	posts := e.sorter()
	defer posts.Close()
	words, err := e.shingle(sayings, posts)
	if err != nil {
		return err
	}
	defer words.close()
	sayings.Close()
	pairs := e.sorter()
	defer pairs.Close()
	if err := e.pair(posts, pairs); err != nil {
		return err
	}
	posts.Close()
	bonds, err := e.verify(pairs, words)
	if err != nil {
		return err
	}
	defer bonds.Close()
	pairs.Close()
	return e.group(bonds, words, r)
}

// often is after how many records progress is told.
const often = 1 << 12

// a chunk is articles that are extracted and kept together.
type chunk struct {
	docs  []core.Document
	key   uint64
	kept  []core.Article
	fresh bool
}

// chunkSize is how many articles a chunk has: few enough that little is lost by a kill.
const chunkSize = 64

// extract reads the articles and puts their sayings into the order of their wordings.
func (e *Engine) extract(articles iter.Seq[core.Document], out *spool.Sorter, r *Result) (err error) {
	done, err := journal.Open(e.WorkDir, "extract")
	if err != nil {
		return err
	}
	defer done.Close()
	if e.Whole {
		if r.documents, err = spool.NewLog(filepath.Join(e.dir, "documents")); err != nil {
			return err
		}
		if r.quotations, err = spool.NewLog(filepath.Join(e.dir, "quotations")); err != nil {
			return err
		}
	}
	var record []byte
	all := 0 // quotations of any kind
	return relay.Run(e.chunks(articles, done), e.read, func(c chunk) error {
		if c.fresh && done != nil {
			b, err := json.Marshal(c.kept)
			if err == nil {
				err = done.Append(c.key, b)
			}
			if err != nil {
				return err
			}
		}
		for i := range c.kept {
			a := &c.kept[i]
			a.Number(all)
			all += a.Count
			r.Articles++
			r.Quotations += len(a.Sayings)
			for k := range a.Quotations {
				r.Kinds[a.Quotations[k].Kind]++
			}
			for k := range a.Sayings {
				s := &a.Sayings[k]
				if s.Name == "" {
					continue
				}
				record = append(record[:0], s.Name...)
				record = append(appendString(record, s.Language), 0)
				record = binary.BigEndian.AppendUint64(record, uint64(s.Place))
				record = appendSaying(record, s)
				if err := out.Add(record); err != nil {
					return err
				}
			}
			if e.Whole {
				if err := r.keep(a); err != nil {
					return err
				}
			}
		}
		e.Progress("extract", int64(r.Articles), 0)
		return nil
	})
}

// keep writes an article for the report.
func (r *Result) keep(a *core.Article) error {
	if _, err := r.documents.Add(a.Info.AppendJSON(nil)); err != nil {
		return err
	}
	for k := range a.Quotations {
		if _, err := r.quotations.Add(a.Quotations[k].AppendJSON(nil)); err != nil {
			return err
		}
	}
	return nil
}

// chunks numbers the articles, and takes from the journal what an earlier run has read of them.
func (e *Engine) chunks(articles iter.Seq[core.Document], done *journal.Journal) iter.Seq[chunk] {
	return func(yield func(chunk) bool) {
		n := 0
		var c chunk
		flush := func() bool {
			if len(c.docs) == 0 {
				return true
			}
			if done != nil {
				c.key = e.key(&c)
				if record, ok := done.Next(c.key); ok && json.Unmarshal(record, &c.kept) != nil {
					c.kept = nil
				}
			}
			ok := yield(c)
			c = chunk{}
			return ok
		}
		for d := range articles {
			n++
			d.ID = "d" + strconv.Itoa(n)
			if c.docs = append(c.docs, d); len(c.docs) == chunkSize && !flush() {
				return
			}
		}
		flush()
	}
}

// key tells a chunk with its texts from any other.
func (e *Engine) key(c *chunk) uint64 {
	h := journal.NewKey(e.Settings, strconv.FormatBool(e.Whole))
	for i := range c.docs {
		d := &c.docs[i]
		h.Add(d.ID, d.Path, d.Title, d.Language, d.Outlet, d.Date, d.URL, d.File, d.Encoding, d.Text)
		for _, m := range d.Markup {
			h.Add(strconv.Itoa(int(m.Kind)), strconv.Itoa(m.Start), strconv.Itoa(m.End))
		}
	}
	return h.Sum()
}

// read reads the articles of a chunk.
func (e *Engine) read(c chunk) chunk {
	if c.kept == nil {
		c.fresh = true
		c.kept = make([]core.Article, len(c.docs))
		for i, d := range c.docs {
			if !e.Whole && d.Plain() {
				continue
			}
			c.kept[i] = e.Checker.Read(d, e.Whole)
		}
	} else {
		for i := range c.kept {
			for k := range c.kept[i].Sayings {
				c.kept[i].Sayings[k].Weigh()
			}
		}
	}
	c.docs = nil
	return c
}
