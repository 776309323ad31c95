package main

import (
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/quotedrift/quotedrift/cmd/internal/batch"
	"github.com/quotedrift/quotedrift/core"
)

func init() {
	register.DoFn3x1[string, func(string, string), func(string, string), error](&extractFn{})
	register.DoFn6x1[string, func(*string) bool, func(string, string), func(string, string), func(string, string), func(string, string), error](&shingleFn{})
	register.DoFn4x1[string, func(*string) bool, func(string, string), func(string, string), error](&stageFn{})
	register.DoFn3x1[string, func(*string) bool, func(string), error](&familyFn{})
	register.Emitter2[string, string]()
	register.Emitter1[string]()
	register.Iter1[string]()
}

// settings are what the stages are told on every worker. Names and values of fields go there as JSON.
type settings struct {
	Profile, Offsets string
	Fields           batch.Fields
}

func (s *settings) stage() *batch.Stage {
	c := core.Checker{Profile: s.Profile}
	c.Offsets, _ = core.ParseUnit(s.Offsets)
	return &batch.Stage{Checker: c, Article: s.Fields.Article}
}

// extractFn makes an article the sayings in it.
type extractFn struct {
	Settings settings
}

// ProcessElement takes a line.
func (f *extractFn) ProcessElement(line string, said, bad func(string, string)) error {
	if line = strings.TrimSpace(line); line == "" {
		return nil
	}
	return f.Settings.stage().Of("extract", []string{line}, func(r *batch.Record, line []byte) error {
		if r.Kind == "error" {
			bad(r.Key, string(line))
		} else {
			said(r.Key, string(line))
		}
		return nil
	})
}

// shingleFn tells the wording of some sayings, and what it is looked up by.
type shingleFn struct {
	Settings settings
}

// ProcessElement takes the sayings of a wording.
func (f *shingleFn) ProcessElement(_ string, lines func(*string) bool, sayings, known, posts, bad func(string, string)) error {
	return f.Settings.stage().Of("shingle", all(lines), func(r *batch.Record, line []byte) error {
		emit := bad
		switch r.Kind {
		case "saying":
			emit = sayings
		case "known":
			emit = known
		case "post":
			emit = posts
		}
		emit(r.Key, string(line))
		return nil
	})
}

// stageFn is pair or verify.
type stageFn struct {
	Settings settings
	Stage    string
}

// ProcessElement takes the records of a key. The wording of the key stands elsewhere, and is not passed on.
func (f *stageFn) ProcessElement(_ string, lines func(*string) bool, out, bad func(string, string)) error {
	return f.Settings.stage().Of(f.Stage, all(lines), func(r *batch.Record, line []byte) error {
		switch r.Kind {
		case "known":
		case "error":
			bad(r.Key, string(line))
		default:
			out(r.Key, string(line))
		}
		return nil
	})
}

// familyFn tells the families of a component.
type familyFn struct {
	Settings settings
}

// ProcessElement takes the wordings, sayings and bonds of a component.
func (f *familyFn) ProcessElement(_ string, lines func(*string) bool, emit func(string)) error {
	return f.Settings.stage().Component(all(lines), func(_ *batch.Record, line []byte) error {
		emit(string(line))
		return nil
	})
}

// all reads everything that an engine has.
func all(lines func(*string) bool) []string {
	var out []string
	var line string
	for lines(&line) {
		out = append(out, line)
	}
	return out
}
