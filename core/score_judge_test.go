package core_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core"
	"github.com/quotedrift/quotedrift/core/text"
)

// A pair is a quotation with the source it is held against, and what an editor says of it.
type pair struct {
	language string
	verdicts []string   // the first is the label; the others a sensible editor could also give
	rules    [][]string // each to be named, by any of its names
	quoted   string     // the quotation, or its draft's text where the draft matters
	draft    string
	source   string
	passage  [2]int // bytes of source, bare; empty for a look-alike
}

var framed = map[string]string{
	"en": "“\x00” the speaker said.\n",
	"de": "„\x00“, sagte die Sprecherin.\n",
	"fr": "« \x00 », a déclaré la porte-parole.\n",
}

// pairs reads the files of a language. Their notation is told at the top of judge-en.txt.
func (s *score) pairs(language string) []pair {
	files, err := filepath.Glob("testdata/score/judge-" + language + "*.txt")
	if err != nil || len(files) == 0 {
		s.t.Fatalf("no pairs in %s: %v", language, err)
	}
	var out []pair
	for _, file := range files {
		out = append(out, s.pairsOf(file, language)...)
	}
	return out
}

func (s *score) pairsOf(file, language string) []pair {
	b, err := os.ReadFile(file)
	if err != nil {
		s.t.Fatal(err)
	}
	var out []pair
	for _, line := range strings.Split(string(b), "\n") {
		mark, rest, _ := strings.Cut(line, " ")
		if mark == "=" {
			f := strings.Fields(rest)
			p := pair{language: language, verdicts: strings.Split(f[0], "/")}
			for _, r := range f[1:] {
				p.rules = append(p.rules, strings.Split(r, "|"))
			}
			out = append(out, p)
			continue
		}
		if mark == "" || strings.HasPrefix(mark, "#") {
			continue
		}
		p := &out[len(out)-1]
		switch mark {
		case ">":
			p.quoted, p.draft = rest, strings.Replace(framed[language], "\x00", rest, 1)
		case ">>":
			p.quoted, p.draft = rest, rest+"\n"
		case "<":
			p.source += rest + "\n"
		default:
			s.t.Fatalf("%s: %q", file, line)
		}
	}
	for i := range out {
		p := &out[i]
		start := strings.Index(p.source, "{")
		end := strings.Index(p.source, "}") - 1
		if p.draft == "" || p.source == "" || (start < 0) != (p.verdicts[0] == "missing") {
			s.t.Fatalf("%s: %q has no draft, no source, or a passage that is missing", file, p.quoted)
		}
		if start >= 0 {
			p.source = strings.NewReplacer("{", "", "}", "").Replace(p.source)
			p.passage = bare(p.source, start, end)
		}
	}
	return out
}

// judgement measures Against: where a quotation is found, the verdict, and the rules that it names.
func (s *score) judgement() {
	var all, aligned, agree, meaning, caught, same, accused, strange, lookalikes, named, rules int
	per := map[string]*[2]int{"en": {}, "de": {}, "fr": {}}
	for _, language := range []string{"en", "de", "fr"} {
		for _, p := range s.pairs(language) {
			r := core.Checker{Offsets: text.Byte}.Against([]core.Document{{Text: p.draft}}, []core.Document{{Text: p.source}})
			verdict, got, place := "missing", []string(nil), [2]int{}
			if len(r.Quotations) > 0 {
				q := slices.MaxFunc(r.Quotations, func(a, b core.Quotation) int { return len(a.Text) - len(b.Text) })
				if q.Verdict != "unchecked" {
					verdict = q.Verdict
				}
				if len(q.Matches) > 0 {
					m := q.Matches[0]
					place = bare(p.source, m.Span.Start, m.Span.End)
					for _, c := range m.Changes {
						got = append(got, c.Rule)
					}
				}
			}
			all++
			per[language][1]++
			if slices.Contains(p.verdicts, verdict) {
				agree++
				per[language][0]++
			} else {
				s.miss("%s, should be %s: %q (%s)", verdict, p.verdicts[0], p.quoted, strings.Join(got, " "))
			}
			switch p.verdicts[0] {
			case "missing":
				strange++
				if verdict != "missing" {
					lookalikes++
				}
				continue
			case "meaning":
				meaning++
				if verdict == "meaning" {
					caught++
				}
			case "verbatim":
				same++
				if verdict != "verbatim" && verdict != "declared" {
					accused++
				}
			}
			if both := min(place[1], p.passage[1]) - max(place[0], p.passage[0]); 2*both > max(place[1],
				p.passage[1])-min(place[0], p.passage[0]) {
				aligned++
			} else {
				s.miss("not aligned: %q", p.quoted)
			}
			for _, names := range p.rules {
				rules++
				if slices.ContainsFunc(names, func(r string) bool { return slices.Contains(got, r) }) {
					named++
				} else if slices.Contains(p.verdicts, verdict) {
					s.miss("%s, but no %s: %q (%s)", verdict, strings.Join(names, " or "), p.quoted, strings.Join(got, " "))
				}
			}
		}
	}
	s.share("judge.aligned", aligned, all-strange)
	s.share("judge.verdict_agreement", agree, all)
	for _, l := range []string{"en", "de", "fr"} {
		s.share("judge."+l+".verdict_agreement", per[l][0], per[l][1])
	}
	s.share("judge.meaning_changes_caught", caught, meaning)
	s.count("judge.same_words_accused", accused, same)
	s.count("judge.false_matches", lookalikes, strange)
	s.share("judge.rules_named", named, rules)
}
