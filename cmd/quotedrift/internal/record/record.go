// Package record writes what a check came to, for a page that shows its result without checking again.
//
//	{"schema":"quotedrift.record/1","version":"...","profile":"strict","article":"sha256-...","sources":["sha256-..."],
//	 "canonical":{"article":"sha256-...","sources":["sha256-..."]},"report":{...}}
//
// The report is that of the canonical texts (Article, Source, Subtitles), so that a file and the page that shows it have
// the same one, byte for byte; its offsets count in UTF-16, as a page does. The hashes are of these texts, and those under
// "canonical" of what is left of them when glyphs and breaks do not count (Fold). A record stands
// inside a <script> of a page, so "<" in it is written as an escape.
package record

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strconv"

	"github.com/quotedrift/quotedrift/core"
)

// Schema is the name and version of a record's form.
const Schema = "quotedrift.record/1"

// Canonical returns the documents whose report a record holds: the canonical texts, with ids of their own and no paths.
func Canonical(article core.Document, sources []core.Document) (core.Document, []core.Document) {
	made := make([]core.Document, len(sources))
	for i, s := range sources {
		made[i] = core.Document{ID: "source", Text: Source(s.Text), Format: s.Format}
		if i > 0 {
			made[i].ID += strconv.Itoa(i + 1)
		}
		if s.Format == core.SRT || s.Format == core.VTT {
			made[i].Text = Subtitles(s.Text)
		}
	}
	return core.Document{ID: "article", Text: Article(article.Text)}, made
}

// Append appends the record of a report to b. The report is that of Checker{Profile: profile, Offsets: core.UTF16}
// about these documents, which Canonical made.
func Append(b []byte, version string, r *core.Report, article core.Document, sources []core.Document) []byte {
	head := struct {
		Schema  string `json:"schema"`
		Version string `json:"version"`
		Profile string `json:"profile"`
		hashes
		Canonical hashes `json:"canonical"`
	}{Schema: Schema, Version: version, Profile: r.Profile,
		hashes:    hashes{Article: hash(article.Text), Sources: []string{}},
		Canonical: hashes{Article: hash(Fold(article.Text)), Sources: []string{}}}
	for _, s := range sources {
		head.Sources = append(head.Sources, hash(s.Text))
		head.Canonical.Sources = append(head.Canonical.Sources, hash(Fold(s.Text)))
	}
	line, _ := json.Marshal(head) // strings always have a form
	b = append(append(b, line[:len(line)-1]...), `,"report":`...)
	b = append(b, bytes.ReplaceAll(r.AppendJSON(nil), []byte("<"), []byte(`\u003c`))...)
	return append(b, "}\n"...)
}

// hashes are those of the texts of a check.
type hashes struct {
	Article string   `json:"article"`
	Sources []string `json:"sources"`
}

func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + hex.EncodeToString(sum[:])
}
