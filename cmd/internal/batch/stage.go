package batch

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"os"
	"slices"
	"strconv"

	"github.com/quotedrift/quotedrift/core"
)

// Stages are the names of the stages, in their order. What a stage writes is sorted before the next one reads it, and
// verify runs twice: first it gives each pair its longer wording, then it aligns it with the shorter one.
var Stages = []string{"extract", "shingle", "pair", "verify", "group"}

// A Record is a line between two stages. Its key stands first, so that a plain sort of the lines brings together what
// belongs together; the kinds of one key are sorted as a stage wants them. A record that a stage has nothing to do with
// is passed on as it is.
type Record struct {
	Key      string       `json:"key"`
	Kind     string       `json:"kind"`               // "known", "pair", "post", "saying", "bond", "family" or "error"
	Wording  string       `json:"wording,omitempty"`  // known, post: the name of the wording
	Words    string       `json:"words,omitempty"`    // known, and pair after the first verify: the words
	Language string       `json:"language,omitempty"` // of the words
	Left     string       `json:"left,omitempty"`     // post: what stands before the shingle
	Right    string       `json:"right,omitempty"`    // post: what stands behind it
	Longer   string       `json:"longer,omitempty"`   // pair, bond: the name of the longer wording
	Shorter  string       `json:"shorter,omitempty"`  // pair, bond: the name of the shorter one
	Common   int          `json:"common,omitempty"`   // bond
	Share    int          `json:"share,omitempty"`    // bond
	Saying   *core.Saying `json:"saying,omitempty"`
	Family   *Family      `json:"family,omitempty"`
	Error    string       `json:"error,omitempty"` // what is wrong with a line that was read
	Line     string       `json:"line,omitempty"`  // that line
}

// A Stage runs one stage over lines of JSON. A line that is no record becomes a record with its error; what goes wrong
// else is the input's or the output's.
type Stage struct {
	Checker core.Checker
	Article func(line []byte) (core.Document, error) // reads an article, for extract
	Dir     string                                   // where group keeps what it cannot hold; "" is the system's own folder
	Memory  int                                      // how many bytes group sorts at once; 0 means DefaultMemory/16

	out  *bufio.Writer // of Run
	emit func(*Record) error
}

// Run runs the stage of that name.
func (s *Stage) Run(name string, in io.Reader, out io.Writer) error {
	s.out = bufio.NewWriterSize(out, 1<<16)
	enc := json.NewEncoder(s.out)
	enc.SetEscapeHTML(false)
	s.emit = func(r *Record) error { return enc.Encode(r) }
	var err error
	switch name {
	case "extract":
		err = s.lines(in, s.extract)
	case "shingle":
		err = s.keys(in, s.shingle)
	case "pair":
		err = s.keys(in, s.pair)
	case "verify":
		err = s.keys(in, s.verify)
	case "group":
		err = s.group(in)
	default:
		return errors.New("there is no stage " + name)
	}
	if err == nil {
		err = s.out.Flush()
	}
	return err
}

// lines calls do with each line, without its end, and writes out what came of it.
func (s *Stage) lines(in io.Reader, do func([]byte) error) error {
	r := bufio.NewReaderSize(in, 1<<20)
	for {
		line, err := r.ReadBytes('\n')
		if text := bytes.TrimSpace(line); len(text) > 0 {
			if err := do(text); err != nil {
				return err
			}
			if r.Buffered() == 0 { // whoever waits for an answer gets it
				if err := s.out.Flush(); err != nil {
					return err
				}
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// keys calls do with the records of each key. The same record twice is one.
func (s *Stage) keys(in io.Reader, do func([]Record) error) error {
	var held []Record
	var last []byte
	err := s.lines(in, func(line []byte) error {
		if bytes.Equal(line, last) {
			return nil
		}
		last = append(last[:0], line...)
		var r Record
		if err := json.Unmarshal(line, &r); err != nil || r.Key == "" {
			return s.bad(line, cmp.Or(err, errors.New("it has no key")))
		}
		if len(held) > 0 && held[0].Key != r.Key {
			if err := do(held); err != nil {
				return err
			}
			held = held[:0]
		}
		held = append(held, r)
		return nil
	})
	if err == nil && len(held) > 0 {
		err = do(held)
	}
	return err
}

// Of runs a stage, but group, for an engine that brings the records of a key together by itself: on the lines of one key
// in any order, or for extract on any articles. It calls yield with what the stage writes; what yield returns ends it.
func (s *Stage) Of(name string, lines []string, yield func(r *Record, line []byte) error) error {
	s.emitTo(yield)
	if name == "extract" {
		for _, line := range lines {
			if err := s.extract([]byte(line)); err != nil {
				return err
			}
		}
		return nil
	}
	do, ok := map[string]func([]Record) error{"shingle": s.shingle, "pair": s.pair, "verify": s.verify}[name]
	if !ok {
		return errors.New("there is no stage " + name)
	}
	rs, err := parsed(lines)
	if err != nil {
		return err
	}
	return do(rs)
}

// parsed are the records of lines, which it sorts. The same record twice is one.
func parsed(lines []string) ([]Record, error) {
	slices.Sort(lines)
	var rs []Record
	for _, line := range slices.Compact(lines) {
		var r Record
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			return nil, err
		}
		rs = append(rs, r)
	}
	return rs, nil
}

// emitTo lets a stage write to yield, each record with its line without an end, which is good until the next one.
func (s *Stage) emitTo(yield func(r *Record, line []byte) error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	s.emit = func(r *Record) error {
		b.Reset()
		if err := enc.Encode(r); err != nil {
			return err
		}
		return yield(r, bytes.TrimSuffix(b.Bytes(), []byte("\n")))
	}
}

// bad writes a line that is no record.
func (s *Stage) bad(line []byte, why error) error {
	return s.emit(&Record{Key: "!", Kind: "error", Error: why.Error(), Line: string(line)})
}

// extract makes an article the sayings in it.
func (s *Stage) extract(line []byte) error {
	d, err := s.Article(line)
	if err == nil && d.Path == "" {
		err = errors.New("it has no id")
	}
	if err != nil {
		return s.bad(line, err)
	}
	if d.Plain() {
		return nil
	}
	d.ID = d.Path
	a := s.Checker.Read(d, false)
	for i := range a.Sayings {
		q := &a.Sayings[i]
		w := core.ParseWording(q.Wording, q.Language)
		if !w.Known() {
			continue
		}
		q.Quotation = d.ID + "#q" + strconv.Itoa(q.Place+1)
		if err := s.emit(&Record{Key: "w" + w.ID().String(), Kind: "saying", Saying: q}); err != nil {
			return err
		}
	}
	return nil
}

// shingle tells the wording of some sayings, and what it is looked up by.
func (s *Stage) shingle(rs []Record) error {
	first := -1
	for i, r := range rs {
		if r.Saying != nil && (first < 0 || r.Saying.Language < rs[first].Saying.Language) {
			first = i
		}
		if err := s.emit(&r); err != nil {
			return err
		}
	}
	if first < 0 {
		return nil
	}
	said := rs[first].Saying
	name := rs[first].Key
	if err := s.emit(&Record{Key: name, Kind: "known", Wording: name, Words: said.Wording, Language: said.Language}); err != nil {
		return err
	}
	for _, sh := range core.ParseWording(said.Wording, said.Language).Shingles() {
		post := Record{Key: "s" + hex(sh.Key), Kind: "post", Wording: name, Left: hex(sh.Left), Right: hex(sh.Right)}
		if err := s.emit(&post); err != nil {
			return err
		}
	}
	return nil
}

func hex(n uint64) string {
	h := strconv.FormatUint(n, 16)
	return "0000000000000000"[len(h):] + h
}

// pair tells the pairs of wordings among those that have a shingle.
func (s *Stage) pair(rs []Record) error {
	var posts []core.Post[string]
	var failed error
	for _, r := range rs {
		if r.Kind != "post" {
			if err := s.emit(&r); err != nil {
				return err
			}
			continue
		}
		left, err := strconv.ParseUint(r.Left, 16, 64)
		right, err2 := strconv.ParseUint(r.Right, 16, 64)
		if err = cmp.Or(err, err2); err != nil {
			failed = s.bad([]byte(r.Wording), err)
			continue
		}
		posts = append(posts, core.Post[string]{Left: left, Right: right, ID: r.Wording})
	}
	core.Neighbours(posts, func(a, b string) {
		if err := s.emit(&Record{Key: a, Kind: "pair", Longer: a, Shorter: b}); err != nil {
			failed = err
		}
	})
	return failed
}

// verify gives pairs the words of the longer wording, and sends them to the shorter one, where they are aligned.
func (s *Stage) verify(rs []Record) error {
	var known *Record
	for i := range rs {
		if rs[i].Kind == "known" {
			known = &rs[i]
		}
	}
	for i, r := range rs {
		switch {
		case r.Kind != "pair":
		case known == nil:
			r = Record{Key: "!", Kind: "error", Error: "a pair without its wording " + r.Key}
		case r.Words == "":
			if i > 0 && rs[i-1] == r {
				continue
			}
			r.Key, r.Words, r.Language = r.Shorter, known.Words, known.Language
		default:
			kin := core.NewKin(core.ParseWording(r.Words, r.Language))
			b, ok := kin.Bond(core.ParseWording(known.Words, known.Language))
			if !ok {
				continue
			}
			r = Record{Key: r.Key, Kind: "bond", Longer: r.Longer, Shorter: r.Shorter, Common: b.Common, Share: b.Share}
		}
		if err := s.emit(&r); err != nil {
			return err
		}
	}
	return nil
}

// group makes families. It reads everything before it writes, and is one process: it holds the names of the wordings, and
// keeps the bonds and the sayings on the disk.
func (s *Stage) group(in io.Reader) error {
	dir, err := os.MkdirTemp(s.Dir, "group-*.tmp")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	g, err := newGrouping(dir, cmp.Or(s.Memory, DefaultMemory/16))
	if err != nil {
		return err
	}
	defer g.close()
	err = s.keys(in, func(rs []Record) error {
		for i := range rs {
			taken, err := g.take(&rs[i])
			if err == nil && !taken {
				err = s.emit(&rs[i])
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return g.families(s.family)
}

// family writes the family of some sayings, if it was printed at least twice.
func (s *Stage) family(sayings []core.Saying) error {
	if len(sayings) < 2 {
		return nil
	}
	inOrder(sayings)
	f := NewFamily(s.Checker, sayings)
	return s.emit(&Record{Key: "f" + hex(^uint64(len(f.Members))) + f.Members[0].Quotation, Kind: "family", Family: &f})
}

// inOrder gives sayings places: by date, and else by the names of their documents.
func inOrder(sayings []core.Saying) {
	slices.SortFunc(sayings, func(a, b core.Saying) int {
		return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Place, b.Place))
	})
	for i := range sayings {
		sayings[i].Place = i
	}
}
