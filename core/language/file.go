package language

import (
	"slices"
	"strings"
)

// A File is a language as text, for a build that has not all of them compiled in.
type File struct {
	Tag        string
	Transcript string // what such a build keeps of it
	Text       string // all of it, to be learned
}

// Files returns all languages as text, in the order of Tags.
func Files() []File {
	var out []File
	for _, b := range builders {
		l := For(b.tag)
		out = append(out, File{b.tag, pack(l.Transcript.fields()), pack(l.fields())})
	}
	return out
}

// given are the files that were learned, by tag, "" where there was none of this edition; wanted the tags that were
// asked for and not given, in the order of asking.
var (
	given  = map[string]string{}
	wanted []string
)

// Learn makes For know a language whose file this build asks for: the line "EDITION TAG", and File.Text. A file of
// another edition, and none (""), make it a language of which nothing is known. Where it is compiled in, nothing is
// learned.
func Learn(tag, file string) {
	if !onDemand(tag) {
		return
	}
	head, text, _ := strings.Cut(file, "\n")
	if head != edition+" "+tag {
		text = ""
	}
	given[tag] = text
	made()[tag] = maker(tag, func() *Language {
		l := new(Language)
		unpack(text, l.fields())
		return l
	})
	wanted = slices.DeleteFunc(wanted, func(t string) bool { return t == tag })
}

// Wanted returns the tags of the languages that texts have asked for and whose files were not given: what was made of
// the texts holds only for one who cannot give them.
func Wanted() []string { return wanted }

// onDemand reports whether the language is one whose file this build asks for.
func onDemand(tag string) bool {
	return slices.ContainsFunc(kept, func(f File) bool { return f.Tag == tag })
}

// here reports whether the language is compiled in or learned. That it was asked for is noted.
func here(tag string) bool {
	if len(kept) == 0 || !onDemand(tag) {
		return true
	}
	text, asked := given[tag]
	if !asked && !slices.Contains(wanted, tag) {
		wanted = append(wanted, tag)
	}
	return text != ""
}

// transcript is how the language with that tag writes transcripts, whether or not the rest of it is here.
func transcript(tag string) *Transcript {
	for _, f := range kept {
		if f.Tag == tag {
			t := new(Transcript)
			unpack(f.Transcript, t.fields())
			return t
		}
	}
	return &For(tag).Transcript
}
