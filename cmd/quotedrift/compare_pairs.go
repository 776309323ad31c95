package main

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"io"
	"slices"

	"github.com/quotedrift/quotedrift/cmd/internal/journal"
	"github.com/quotedrift/quotedrift/cmd/internal/relay"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/files"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/pairs"
	"github.com/quotedrift/quotedrift/cmd/quotedrift/internal/show"
	"github.com/quotedrift/quotedrift/core"
)

// comparePairs compares many pairs. A pair is read, compared and written by itself: what all of them came to is what is
// held. A pair of which a text cannot be read is a trouble, and the others go on.
func (a *app) comparePairs(o *options, m *manyOptions, args []string) error {
	list, alone, err := a.pairs(o, m, args)
	if err != nil {
		return err
	}
	if err := a.spare(o.out, m.paths(args, list)); err != nil {
		return err
	}
	if len(list) == 0 && len(a.troubles) > 0 {
		return errNothingRead
	}
	done, err := journal.Open(m.workDir, "compare")
	if err != nil {
		return files.Named(m.workDir, err)
	}
	defer done.Close()
	run := pairing{app: a, options: o, shown: &show.Pairs{Format: o.format, Quiet: o.quiet}, done: done}
	run.shown.Width, run.shown.Color = a.paper(o)
	stop := a.busy(o, "comparing")
	err = a.out(o, func(w io.Writer) error { return run.write(w, list, alone) })
	stop()
	if err == nil && run.fails {
		return errDrift
	}
	return err
}

// paths are those of all that is read for the pairs.
func (m *manyOptions) paths(args []string, list []pairs.Pair) []string {
	paths, _ := files.Walk(args) // troubles were told when the pairs were made
	if m.list != "" {
		paths = append(paths, m.list)
	}
	for _, p := range list {
		paths = append(paths, p.A, p.B)
	}
	return paths
}

// A pairing is a comparison of many pairs under way.
type pairing struct {
	app     *app
	options *options
	shown   *show.Pairs
	done    *journal.Journal
	told    []show.Outcome
	fails   bool
}

// A read pair is one whose texts are there, or the trouble with one.
type readPair struct {
	pairs.Pair
	a, b    core.Document
	trouble error
	key     uint64
	kept    *keptPair
	fresh   bool // kept was made by this run
}

// A keptPair is what is kept of a pair that is done.
type keptPair struct {
	Outcome show.Outcome
	Fails   bool
	Piece   []byte
}

func (r *pairing) write(w io.Writer, list []pairs.Pair, alone []string) error {
	if _, err := w.Write(r.shown.Head()); err != nil {
		return err
	}
	err := relay.Run(r.opened(list), r.compared, func(p readPair) error {
		if p.trouble != nil {
			r.trouble(p.trouble)
			return nil
		}
		if err := r.keep(p); err != nil {
			return err
		}
		if len(r.told) > 0 {
			if _, err := w.Write(r.shown.Between()); err != nil {
				return err
			}
		}
		r.told = append(r.told, p.kept.Outcome)
		r.fails = r.fails || p.kept.Fails
		_, err := w.Write(p.kept.Piece)
		return err
	})
	if err != nil {
		return err
	}
	_, err = w.Write(r.shown.Foot(r.told, alone))
	return err
}

// opened reads the pairs, one after the other, and takes from the journal what an earlier run has done of them.
func (r *pairing) opened(list []pairs.Pair) func(func(readPair) bool) {
	return func(yield func(readPair) bool) {
		shelf := r.app.shelf(r.options)
		var last core.Document
		for _, pair := range list {
			p := readPair{Pair: pair}
			if pair.A != last.Path { // one text with many others is read once
				last, p.trouble = shelf.text(pair.A)
			}
			p.a = last
			if p.trouble == nil {
				p.b, p.trouble = shelf.text(pair.B)
			}
			p.a.ID, p.b.ID = "d1", "d2"
			if p.trouble == nil {
				p.key = r.key(p)
				if record, ok := r.done.Next(p.key); ok {
					var kept keptPair
					if json.Unmarshal(record, &kept) == nil {
						p.kept = &kept
					}
				}
			}
			if !yield(p) {
				return
			}
		}
	}
}

// key tells a pair with its texts, and how it is judged and written, from any other.
func (r *pairing) key(p readPair) uint64 {
	h := fnv.New64a()
	o := r.options
	for _, s := range []string{version(), fmt.Sprint(*r.shown, o.offsets, o.profile, o.failOn, o.failLook, p.Likeness), fmt.Sprint(p.a), fmt.Sprint(p.b)} {
		fmt.Fprintf(h, "%d ", len(s))
		io.WriteString(h, s)
	}
	return h.Sum64()
}

// compared is the pair with its piece.
func (r *pairing) compared(p readPair) readPair {
	if p.trouble != nil || p.kept != nil {
		return p
	}
	report := r.options.checker().Compare(p.a, p.b)
	page := &show.Page{Kind: show.Compare, Report: report, Texts: map[string]string{p.a.ID: p.a.Text, p.b.ID: p.b.Text},
		Places: map[string][]core.Landmark{p.a.ID: p.a.Places, p.b.ID: p.b.Places}}
	outcome := page.Outcome(p.Likeness)
	p.kept = &keptPair{Outcome: outcome, Fails: r.options.fails(paired(report)), Piece: r.shown.Piece(page, outcome)}
	p.a, p.b, p.fresh = core.Document{}, core.Document{}, true
	return p
}

// keep puts a pair into the journal that was not in it.
func (r *pairing) keep(p readPair) error {
	if r.done == nil || !p.fresh {
		return nil
	}
	record, err := json.Marshal(p.kept)
	if err != nil {
		return err
	}
	return r.done.Append(p.key, record)
}

// trouble notes a trouble, once: the same text may be in many pairs.
func (r *pairing) trouble(err error) {
	if !slices.ContainsFunc(r.app.troubles, func(t error) bool { return t.Error() == err.Error() }) {
		r.app.troubles = append(r.app.troubles, err)
	}
}
