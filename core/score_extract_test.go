package core_test

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/core"
	"github.com/quotedrift/quotedrift/core/text"
	"github.com/rogpeppe/go-internal/txtar"
)

// A label is what an editor says of one span in marks: a whole quotation, or a part of a split one.
type label struct {
	at      [2]int // bare
	kind    string
	speaker []string // any of these names; none for a speaker that the text does not tell
}

// labels reads the lines "kind | speaker | words" that stand for the spans of an article in order.
func (s *score) labels(name, article, lines string) []label {
	var out []label
	from := 0
	for _, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		f := strings.SplitN(line, "|", 3)
		if len(f) != 3 {
			s.t.Fatalf("%s: %q is no label", name, line)
		}
		first, last, cut := strings.Cut(strings.TrimSpace(f[2]), " ... ")
		start := marked(article, first, from)
		if start < 0 { // behind a speaker's label in the marks, or another voice
			if start = strings.Index(article[from:], first); start >= 0 {
				start += from
			}
		}
		if start < 0 {
			s.t.Fatalf("%s: no %q after byte %d", name, first, from)
		}
		end := start + len(first)
		if cut {
			at := strings.Index(article[end:], last)
			if at < 0 {
				s.t.Fatalf("%s: no %q after %q", name, last, first)
			}
			end += at + len(last)
		}
		l := label{at: bare(article, start, end), kind: strings.TrimSpace(f[0])}
		for _, n := range strings.Split(f[1], "/") {
			if n = strings.TrimSpace(n); n != "" && n != "-" {
				l.speaker = append(l.speaker, n)
			}
		}
		if !slices.Contains([]string{"speech", "fragment", "title", "scare", "nickname", "heading", "block"}, l.kind) {
			s.t.Fatalf("%s: no kind %q", name, l.kind)
		}
		out = append(out, l)
		from = end
	}
	return out
}

// marked finds words that stand right behind an opening mark.
func marked(article, words string, from int) int {
	for at := from; ; at++ {
		i := strings.Index(article[at:], words)
		if i < 0 {
			return -1
		}
		at += i
		before := strings.TrimRightFunc(article[:at], unicode.IsSpace)
		for _, m := range []string{"“", "\"", "‘", "„", "»", "«", ">"} {
			if strings.HasSuffix(before, m) {
				return at
			}
		}
		// Words of a part that goes on behind its attribution inside the same marks, as the French write it.
		if strings.HasSuffix(before, ",") && strings.LastIndex(before, "«") > strings.LastIndex(before, "»") {
			return at
		}
	}
}

func spoken(kind string) bool { return kind == "speech" || kind == "fragment" || kind == "block" }

// extraction measures Extract: the limits of spoken spans, what is taken for speech, and who is said to speak.
func (s *score) extraction() {
	type tally struct{ hits, found, labels int }
	by := map[string]*tally{"en": {}, "de": {}, "fr": {}}
	var short, kinds tally
	names := map[string]*tally{"en": {}, "de": {}, "fr": {}} // hits, found: named, labels: with a speaker
	mistaken, others := 0, 0
	s.scored("extract-*.txtar", func(language string, a *txtar.Archive) {
		if len(a.Files)%2 != 0 {
			s.t.Fatalf("an article of %s has no labels", language)
		}
		for i := 0; i < len(a.Files); i += 2 {
			name, article := a.Files[i].Name, string(a.Files[i].Data)
			if a.Files[i+1].Name != strings.TrimSuffix(name, ".txt")+".want" {
				s.t.Fatalf("%s is not followed by its labels", name)
			}
			labels := s.labels(name, article, string(a.Files[i+1].Data))
			gold := map[[2]int]label{}
			for _, l := range labels {
				gold[l.at] = l
				kinds.labels++
				if spoken(l.kind) {
					by[language].labels++
					if len(l.speaker) > 0 {
						names[language].labels++
					}
				} else if l.kind != "heading" {
					others++
				}
			}
			seen := map[[2]int]bool{}
			for _, q := range (core.Checker{Offsets: text.Byte}).Extract([]core.Document{{Text: article}}).Quotations {
				for _, p := range q.Parts {
					at := bare(article, p.Start, p.End)
					words := article[at[0]:at[1]]
					l, labelled := gold[at]
					if labelled {
						seen[at] = true
						if l.kind == q.Kind {
							kinds.hits++
						} else {
							s.miss("%s: %s, should be %s: %q", name, q.Kind, l.kind, words)
						}
					}
					if !spoken(q.Kind) || labelled && l.kind == "heading" {
						continue
					}
					hit := labelled && spoken(l.kind)
					by[language].found++
					if len(strings.Fields(words)) <= 3 {
						short.found++
					}
					if !hit {
						if labelled {
							mistaken++
						} else {
							s.miss("%s: wrong limits or no quotation: %q", name, words)
						}
						continue
					}
					by[language].hits++
					if len(strings.Fields(words)) <= 3 {
						short.hits++
					}
					got := said(q.Speaker, article)
					if got == "" {
						if len(l.speaker) > 0 {
							s.miss("%s: no speaker, should be %s: %q", name, l.speaker[0], words)
						}
						continue
					}
					names[language].found++
					if slices.ContainsFunc(l.speaker, func(n string) bool { return sameName(n, got) }) {
						names[language].hits++
					} else {
						s.miss("%s: speaker %s, should be %s: %q", name, got, cmp.Or(strings.Join(l.speaker, " or "), "nobody"), words)
					}
				}
			}
			for _, l := range labels {
				if spoken(l.kind) && !seen[l.at] {
					s.miss("%s: not found: %s %q", name, l.kind, article[l.at[0]:l.at[1]])
				}
			}
		}
	})
	s.share("kind.agreement", kinds.hits, kinds.labels)
	for _, l := range []string{"en", "de", "fr"} {
		n := by[l]
		s.share("extract."+l+".precision", n.hits, n.found)
		s.share("extract."+l+".recall", n.hits, n.labels)
		s.f1("extract."+l+".f1", n.hits, n.found, n.labels)
	}
	s.share("extract.precision.1to3words", short.hits, short.found)
	s.count("extract.scare_or_title_as_speech", mistaken, others)
	for _, l := range []string{"en", "de", "fr"} {
		n := names[l]
		s.share("speaker."+l+".accuracy", n.hits, n.labels)
		s.share("speaker."+l+".precision_when_named", n.hits, n.found)
	}
}

// said is the name that a quotation gives its speaker; where it names nobody, the words that stand for the speaker,
// unless they are a pronoun alone.
func said(s *core.Speaker, article string) string {
	switch {
	case s == nil:
		return ""
	case s.Name != "" || s.Mention == nil:
		return s.Name
	}
	m := article[s.Mention.Start:s.Mention.End]
	if len(m) <= 4 && !strings.Contains(m, " ") {
		return ""
	}
	return m
}

// sameName says whether two names share the last word of one of them, the family name or the noun of a role.
func sameName(a, b string) bool {
	words := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
			return !unicode.IsLetter(r) &&
				!unicode.IsDigit(r) && r != '’' && r != '\''
		})
	}
	v, w := words(a), words(b)
	return len(v) > 0 && len(w) > 0 && (slices.Contains(w, v[len(v)-1]) || slices.Contains(v, w[len(w)-1]))
}
