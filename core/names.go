package core

import (
	"github.com/quotedrift/quotedrift/core/drift"
	"github.com/quotedrift/quotedrift/core/quote"
	"github.com/quotedrift/quotedrift/core/source"
	"github.com/quotedrift/quotedrift/core/text"
)

// The names that a face needs to fill in a Checker and a Document, so that it imports no room.

// A Unit is what the offsets of a report count.
type Unit = text.Unit

// The units.
const (
	CodePoint = text.CodePoint
	Byte      = text.Byte
	UTF16     = text.UTF16
)

// ParseUnit reads the name of a unit; ok is false for any other word.
func ParseUnit(name string) (u Unit, ok bool) { return text.ParseUnit(name) }

// Units returns the names of the units, the default first.
func Units() []string {
	return []string{text.CodePoint.String(), text.Byte.String(), text.UTF16.String()}
}

// A Ruler converts byte offsets of one text into offsets of a unit, and back.
type Ruler = text.Ruler

// NewRuler measures s once. Linear in len(s).
func NewRuler(s string, u Unit) *Ruler { return text.NewRuler(s, u) }

// A Format is how a source is written.
type Format = source.Format

// The formats.
const (
	Auto  = source.Auto
	Plain = source.Plain
	SRT   = source.SRT
	VTT   = source.VTT
	Flow  = source.Flow
)

// A Markup is a stretch of a text whose role is known from markup that is no longer in it.
type Markup = quote.Markup

// The kinds of Markup.
const (
	HeadingMarkup = quote.HeadingMarkup
	BlockMarkup   = quote.BlockMarkup
	InlineMarkup  = quote.InlineMarkup
	TurnMarkup    = quote.TurnMarkup
)

// A Why is a reason as data: a key with its arguments, of which Sentence makes English.
type Why = drift.Why

// Reasons returns the keys of all reasons with their English words, in which arguments and the two texts stand in
// braces.
func Reasons() []drift.Reason { return drift.Reasons() }

// Rules returns the names of all rules in the order of the documentation, each with what it is about in a few words.
func Rules() []drift.About { return drift.Rules() }

// Levels returns the names of the levels, mildest first.
func Levels() []string { return drift.Levels[:] }

// Spoken says whether spans of the kind of that name are presented as somebody's words.
func Spoken(kind string) bool {
	for k, name := range quote.Kinds {
		if name == kind {
			return quote.Kind(k).Spoken()
		}
	}
	return false
}

// Profiles returns the names of the profiles, the default first.
func Profiles() []string {
	var names []string
	for _, p := range drift.Profiles() {
		names = append(names, p.Name)
	}
	return names
}

// ProfileAbout returns one sentence on the profile of that name, or "" where there is none.
func ProfileAbout(name string) string {
	if p, ok := drift.ProfileNamed(name); ok {
		return p.About
	}
	return ""
}
