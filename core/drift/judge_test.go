package drift

import (
	"math/rand"
	"reflect"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/diff"
)

// remarks are sentences to be edited by the laws.
var remarks = []string{
	"We will open the bridge in May, and that will be a proud day for ten towns.",
	"I am sure that the council did everything it could to save 40 jobs at the mill.",
	"You have seen what they have done; it is a shame, and it is not over.",
	"Our teachers are working hard, the parents are helping, and nobody complains.",
	"She told the court that Anna Weber had signed the letter before the vote.",
	"It is the harbour's wall, and they can't mend it with what the children gave.",
}

// TestTypographyNeverReachesWording is the law that no edit of glyphs, spaces, edges, rendering or fillers is held
// against a quotation.
func TestTypographyNeverReachesWording(t *testing.T) {
	edits := map[string]func(s string) (quotation, said string){
		"curly":       func(s string) (string, string) { return strings.ReplaceAll(s, "'", "’"), s },
		"final comma": func(s string) (string, string) { return strings.TrimSuffix(s, ".") + ",", s },
		"no stop":     func(s string) (string, string) { return strings.TrimSuffix(s, "."), s },
		"lower start": func(s string) (string, string) { return strings.ToLower(s[:1]) + s[1:], s },
		"two spaces":  func(s string) (string, string) { return strings.ReplaceAll(s, " ", "  "), s },
		"no-break":    func(s string) (string, string) { return strings.ReplaceAll(s, " ", "\u00a0"), s },
		"line ends":   func(s string) (string, string) { return s, strings.ReplaceAll(s, " ", "\n") },
		"dash": func(s string) (string, string) {
			return strings.ReplaceAll(s, ",", " –"), strings.ReplaceAll(s, ",", " --")
		},
		"comma":       func(s string) (string, string) { return strings.ReplaceAll(s, ",", ""), s },
		"quoted":      func(s string) (string, string) { return "‘" + s + "’", "\"" + s + "\"" },
		"number":      func(s string) (string, string) { return strings.ReplaceAll(s, "ten", "10"), s },
		"contracted":  func(s string) (string, string) { return strings.ReplaceAll(s, "that will", "that'll"), s },
		"written out": func(s string) (string, string) { return s, strings.ReplaceAll(s, "it is", "it's") },
		"um":          func(s string) (string, string) { return s, strings.Replace(s, " the ", " um, the ", 1) },
		"you know":    func(s string) (string, string) { return s, strings.Replace(s, " the ", ", you know, the ", 1) },
		"restart":     func(s string) (string, string) { return s, strings.Replace(s, " the ", " the -- the ", 1) },
		"soft hyphen": func(s string) (string, string) { return strings.ReplaceAll(s, "council", "coun\u00adcil"), s },
	}
	for name, edit := range edits {
		edited := false
		for _, s := range remarks {
			q, said := edit(s)
			edited = edited || q != said
			for _, c := range Judge(aligned(q, said), nil) {
				if c.Level > Style {
					t.Errorf("%s: %q: %s %s", name, q, c.Rule, c.Why.Sentence())
				}
			}
		}
		if !edited {
			t.Errorf("%s: no remark has anything to edit", name)
		}
	}
}

// TestNotAlwaysReachesMeaning is the law that a "not" that only one side has is grave wherever it stands.
func TestNotAlwaysReachesMeaning(t *testing.T) {
	for _, s := range remarks {
		words := strings.Fields(s)
		for i := 1; i < len(words); i++ {
			for _, not := range []string{"not", "never"} {
				denied := strings.Join(words[:i], " ") + " " + not + " " + strings.Join(words[i:], " ")
				for _, in := range []Input{aligned(denied, s), aligned(s, denied)} {
					if l, v, _ := Sum(Judge(in, nil)); l != Meaning || v != Changed {
						t.Errorf("%q against %q: %v", in.Draft.String, in.Source.String, v)
					}
				}
			}
		}
	}
}

// TestDroppedWordsAreNeverVerbatim is the law that a lost content word shows.
func TestDroppedWordsAreNeverVerbatim(t *testing.T) {
	for _, s := range remarks {
		words := strings.Fields(s)
		for i := 1; i+1 < len(words); i++ {
			q := strings.Join(append(append([]string{}, words[:i]...), words[i+1:]...), " ")
			if l, _, _ := Sum(Judge(aligned(q, s), nil)); l < Wording {
				t.Errorf("%q against %q: %v", q, s, l)
			}
		}
	}
}

// TestJudgeTakesAnyScript is the law that a script which does not fit its words does no harm.
func TestJudgeTakesAnyScript(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 2000 {
		in := aligned(remarks[r.Intn(len(remarks))], remarks[r.Intn(len(remarks))])
		in.Script = nil
		for range r.Intn(6) {
			at := func() diff.Range { return diff.Range{Start: r.Intn(30) - 4, End: r.Intn(30) - 4} }
			in.Script = append(in.Script, diff.Edit{Op: diff.Op(r.Intn(4)), A: at(), B: at()})
		}
		in.Turns = []Turn{{Speaker: "A", Lo: -3, Hi: r.Intn(40)}, {Speaker: "B", Lo: r.Intn(40), Hi: 99}}
		in.Passage = diff.Range{Start: r.Intn(9) - 4, End: r.Intn(40)}
		checkChanges(t, in, Judge(in, nil))
	}
}

func FuzzJudge(f *testing.F) {
	for i, s := range remarks {
		f.Add(s, remarks[(i+1)%len(remarks)])
	}
	f.Add("We … will [surely] sign (it) [sic] … [emphasis added]",
		"ANN LEE: We won't -- we will\nBEN HOLT: Will you?\nANN LEE: sign \u200bit...")
	f.Fuzz(func(t *testing.T, quotation, said string) {
		if len(quotation)+len(said) > 2000 {
			return
		}
		in := aligned(quotation, said)
		got := Judge(in, nil)
		checkChanges(t, in, got)
		if again := Judge(in, nil); !reflect.DeepEqual(got, again) {
			t.Error("two runs differ")
		}
		if same := aligned(quotation, quotation); len(same.Turns) == 0 &&
			reflect.DeepEqual(keyList(same.Quote), keyList(same.Source.Words)) && !strings.ContainsAny(quotation, "‖|") {
			for _, c := range Judge(same, nil) {
				t.Errorf("against itself: %s %s", c.Rule, c.Why.Sentence())
			}
		}
	})
}

func checkChanges(t *testing.T, in Input, changes []Change) {
	t.Helper()
	for i, c := range changes {
		if c.Quotation.Start < 0 || c.Quotation.End < c.Quotation.Start || c.Quotation.End > len(in.Draft.String) ||
			c.Source.Start < 0 || c.Source.End < c.Source.Start || c.Source.End > len(in.Source.String) {
			t.Errorf("%s: spans %v %v", c.Rule, c.Quotation, c.Source)
		}
		if c.Rule == "" || c.Why.Sentence() == "" || strings.ContainsAny(c.Why.Sentence(), "\n\r\t") {
			t.Errorf("%s: reason %q", c.Rule, c.Why.Sentence())
		}
		if i > 0 && c.Quotation.Start < changes[i-1].Quotation.Start {
			t.Errorf("%s: out of order", c.Rule)
		}
	}
}

// Between two articles neither is the source.
func TestPeersAreNotCalledSources(t *testing.T) {
	in := aligned("We will open the bridge in May.", "We may open the bridge in June, the source said.")
	in.Between = Peers
	for _, c := range Judge(in, nil) {
		if strings.Contains(c.Why.Sentence(), "source says") {
			t.Errorf("%s: %s", c.Rule, c.Why.Sentence())
		}
	}
}

// TestReportingSpeaksOfTexts is the law that shared reporting is not called a quotation, nor judged as one at its
// edges.
func TestReportingSpeaksOfTexts(t *testing.T) {
	in := aligned("The mayor praised the full opening of the source bridge.",
		"I don't think that |the mayor praised the opening of the quotation bridge|?")
	in.Between = Reporting
	changes := Judge(in, nil)
	if len(changes) == 0 {
		t.Fatal("no changes")
	}
	for _, c := range changes {
		if strings.Contains(c.Why.Sentence(), "The quotation") || strings.Contains(c.Why.Sentence(), "the source s") ||
			c.Rule == EdgeQualifier || c.Rule == EdgePunct {
			t.Errorf("%s: %s", c.Rule, c.Why.Sentence())
		}
	}
}

// TestReasonsRepeatWordsAsTheyStand is the law that a reason names the two texts by what they are, and leaves what it
// repeats of them alone: words that name a source, and marks among them.
func TestReasonsRepeatWordsAsTheyStand(t *testing.T) {
	const said = "with 12” boards of the source and of {said} the quotation"
	for between, want := range map[Between]string{
		"":        "The quotation leaves out “" + said + "”.",
		Peers:     "The quotation leaves out “" + said + "”.",
		Reporting: "The first text leaves out “" + said + "”.",
	} {
		in := aligned("We will wait here today.", "We will wait "+said+" here today.")
		in.Between = between
		changes := Judge(in, nil)
		if len(changes) != 1 || !strings.HasPrefix(changes[0].Why.Sentence(), want) {
			t.Errorf("%q: got %+v, want %s", between, changes, want)
		}
	}
}
