//go:build !wasip1

package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
	"github.com/quotedrift/quotedrift/wasm/internal/build"
	"github.com/quotedrift/quotedrift/wasm/internal/host"
)

// The module asks for the language of a text, and with its file says what the core says; what it was given for one request
// it does not know in the next.
func TestNeeds(t *testing.T) {
	m := start(t)
	docs := []core.Document{{ID: "a", Text: "„Wir werden die Brücke nicht vor dem Winter öffnen“, sagte die Ministerin Anne Holm, und das war auch so gemeint."}}
	request := host.Frame(extract, core.Checker{}, "", docs, nil)
	for range 2 {
		answer, err := m.Once(request)
		if err != nil || answer != `{"needs":["de"]}` {
			t.Fatalf("without the file: %s, %v", answer, err)
		}
		if got, want := m.run(request), string(core.Checker{}.Extract(docs).AppendJSON(nil)); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	if !m.asked["de"] || len(m.asked) != 1 {
		t.Errorf("it has asked for %v", m.asked)
	}
}

// Of every language the module says what the core says, byte for byte: of texts that are nothing but the words of its file,
// in the order of the file and held against the same with every fifth word gone.
func TestSameBytesOfEveryLanguage(t *testing.T) {
	m := start(t)
	for _, l := range build.Languages() {
		var draft, source strings.Builder
		words := strings.Fields(strings.Map(func(r rune) rune {
			if strings.ContainsRune("/=+", r) {
				return ' '
			}
			return r
		}, l.Text))
		for i := 0; i+12 < len(words) && i < 1200; i += 12 {
			source.WriteString(strings.Join(words[i:i+12], " ") + ". ")
			draft.WriteString(words[i+1] + " “" + strings.Join(words[i:i+5], " ") + " " + strings.Join(words[i+6:i+12], " ") + ",” " + words[i+3] + ".\n\n")
		}
		articles, sources := []core.Document{{ID: "a", Text: draft.String(), Language: l.Tag}}, []core.Document{{ID: "b", Text: source.String(), Language: l.Tag}}
		if got, want := m.run(host.Frame(check, core.Checker{}, "", articles, sources)), string(core.Checker{}.Against(articles, sources).AppendJSON(nil)); got != want {
			t.Errorf("%s: the module says\n%.2000s\nand the core\n%.2000s", l.Tag, got, want)
		}
		if m.asked[l.Tag] == l.In {
			t.Errorf("%s: asked for %v, compiled in %v", l.Tag, m.asked[l.Tag], l.In)
		}
	}
}

// English needs no file, whatever it is held against.
func TestEnglishNeedsNothing(t *testing.T) {
	m := start(t)
	docs := []core.Document{{ID: "a", Text: "“We may close the lane,” she said."}}
	sources := []core.Document{{ID: "b", Text: "HOLM: We will close the lane.\n\nA READER: When?"}}
	_ = m.run(host.Frame(extract, core.Checker{}, "", docs, nil))
	_ = m.run(host.Frame(check, core.Checker{}, "", docs, sources))
	_ = m.run(host.Frame(compare, core.Checker{}, "", append(docs, sources...), nil))
	if len(m.asked) > 0 {
		t.Errorf("it has asked for %v", m.asked)
	}
}

// A language whose file cannot be had, or is of another build or another language, is told as not judged, and nothing of
// it is guessed.
func TestNoFile(t *testing.T) {
	m := start(t)
	docs := []core.Document{{ID: "a", Text: "„Wir werden die Brücke nicht vor dem Winter öffnen“, sagte die Ministerin Anne Holm, und das war auch so gemeint."}}
	request := host.Frame(extract, core.Checker{}, "", docs, nil)
	for what, file := range map[string]string{"none": "", "another build's": strings.Replace(build.File("de"), " ", "0 ", 1), "French": build.File("fr"),
		"a page that says it is not there": "<!doctype html>\n<title>404</title>\n"} {
		answer, err := m.Ask(request, func(string) string { return file })
		if err != nil {
			t.Fatal(err)
		}
		var report core.Report
		if err := json.Unmarshal([]byte(answer), &report); err != nil || len(report.Documents) != 1 {
			t.Fatalf("%s: %s, %v", what, answer, err)
		}
		if d := report.Documents[0]; d.Language != "de" || !slices.Contains(d.Unjudged, "negation") || !slices.Contains(d.Unjudged, "speakers") {
			t.Errorf("%s: the language is %q, and not judged is %v", what, d.Language, d.Unjudged)
		}
		if len(report.Quotations) == 0 {
			t.Errorf("%s: no quotation is found", what)
		}
	}
}

// A module that has all languages compiled in needs none, and takes none.
func TestPlainNeedsNothing(t *testing.T) {
	i, err := host.Start(plain(t), nil, false)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = i.Close() }()
	docs := []core.Document{{ID: "a", Text: "« Nous ne fermerons pas le pont avant l’hiver », a dit la ministre, qui était là avec les élus de la région."}}
	answer, err := i.Ask(host.Frame(extract, core.Checker{}, "", docs, nil), func(string) string { return "" })
	if want := string(core.Checker{}.Extract(docs).AppendJSON(nil)); err != nil || answer != want {
		t.Errorf("%s, want %s", answer, want)
	}
}
