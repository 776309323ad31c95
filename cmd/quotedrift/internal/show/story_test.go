package show

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// A story builds a report by hand from a draft and a source, so that these tests judge the showing alone.
type story struct {
	t      *testing.T
	draft  string
	source string
	report core.Report
}

const storyDraft = `The harbour plan
Mayor Ines Calder said: “We may rebuild the pier before the winter.”
“The money is there,” she said, “and it was never in doubt.”
She called it “a lovely old pier.”
“Nobody asked us,” said the fisherman Tom Ruhl.
“We will listen […] to every one of them,” Calder said.
“I think that this is right,” she added.
“It is a good plan,” Calder said.
`

const storySource = `1
CALDER: We will rebuild the pier before the winter.
CALDER: The money was there. And it was never in doubt.
CALDER: It is a beautiful old pier.
CALDER: We will listen, as we always do, to every one of them.
CALDER: I don't think that this is right.
RUHL: It is a good plan.
`

func newStory(t *testing.T) *story {
	s := &story{t: t, draft: storyDraft, source: storySource}
	s.report = core.Report{
		Schema: core.Schema, Offsets: "byte", Profile: "strict",
		Documents: []core.DocumentInfo{
			{ID: "d1", Path: "draft.txt", Length: len(storyDraft), Role: "article"},
			{ID: "d2", Path: "talk.srt", Length: len(storySource), Role: "source"},
		},
	}
	hedge := core.Change{Rule: "sense.hedge", Level: "meaning", Quotation: s.piece("may"), Source: s.said("will"), Reason: "A certainty became a possibility.",
		Repair: s.mend("restore", "may", "will")}
	s.add("We may rebuild the pier before the winter.", "Ines Calder", "meaning", s.match("We will rebuild the pier before the winter.", "CALDER", "00:00:04.000", hedge))
	was := core.Change{Rule: "word.grammar", Level: "wording", Quotation: s.piece("is"), Source: s.said("was"), Reason: "The form of a word changed.", Repair: s.mend("restore", "is", "was")}
	q := s.add("The money is there,” she said, “and it was never in doubt.", "Ines Calder", "reworded", s.match("The money was there. And it was never in doubt.", "CALDER", "", was))
	one, two := s.find(s.draft, "The money is there,"), s.find(s.draft, "and it was never in doubt.")
	q.Parts = []core.Span{one, two}
	swap := core.Change{Rule: "word.swap", Level: "wording", Quotation: s.piece("lovely"), Source: s.said("beautiful"), Reason: "Another word.", Repair: s.mend("restore", "lovely", "beautiful")}
	s.add("a lovely old pier.", "Ines Calder", "reworded", s.match("a beautiful old pier.", "CALDER", "", swap))
	q = s.add("Nobody asked us,", "Tom Ruhl", "missing")
	q.Changes = []core.Change{{Rule: "quote.missing", Level: "meaning", Quotation: s.piece("Nobody asked us,"), Reason: "These words are not in the source."}}
	gap := core.Change{Rule: "omit.marked", Level: "declared", Quotation: s.piece("[…]"), Source: s.said(", as we always do,"), Reason: "4 words were left out at the ellipsis."}
	s.add("We will listen […] to every one of them,", "Ines Calder", "declared", s.match("We will listen, as we always do, to every one of them.", "CALDER", "00:00:09.500", gap))
	look := core.Change{Rule: "edge.qualifier", Level: "meaning", Look: true, Quotation: s.piece("I"), Source: s.said("don't"), Reason: "“don't” governs these words."}
	q = s.add("I think that this is right,", "Ines Calder", "meaning", s.match("I don't think that this is right.", "CALDER", "", look))
	q.Look = true
	s.add("It is a good plan,", "Ines Calder", "verbatim", s.match("It is a good plan.", "RUHL", "00:00:20.000",
		core.Change{Rule: "edge.punct", Level: "style", Quotation: s.piece("plan,"), Source: s.said("plan."), Reason: "Another final sign."}))
	s.report.Summary = core.Summary{Quotations: 7}
	s.report.Shared = []core.Shared{
		{A: s.place("d1", s.draft, "The harbour plan"), B: s.place("d2", s.source, "pier before the"), Level: "wording", Changes: []core.Change{
			{Rule: "word.swap", Level: "wording", Quotation: s.piece("harbour plan"), Source: s.said("pier before the"), Reason: "Other words."}}},
		{A: s.place("d1", s.draft, "She called it"), B: s.place("d2", s.source, "CALDER: It is a"), Level: "style", Changes: []core.Change{}},
	}
	s.report.Families = []core.Family{
		{ID: "f1", Speaker: "Ines Calder", Level: "meaning", Members: []core.Member{{Quotation: "q1", Variant: 0}, {Quotation: "q3", Variant: 1}, {Quotation: "q5", Variant: 0}},
			Variants: []core.Variant{{Text: "We will rebuild the pier before the winter.", Count: 2, Earliest: "d1"}, {Text: "We may rebuild the old pier before winter.", Count: 1, Earliest: "d1"}}},
		{ID: "f2", Level: "same", Members: []core.Member{{Quotation: "q7"}, {Quotation: "q6"}}, Variants: []core.Variant{{Text: "It is a good plan,", Count: 2, Earliest: "d1"}}},
	}
	return s
}

func (s *story) place(document, in, text string) core.Place {
	return core.Place{Document: document, Span: s.find(in, text), Text: text}
}

func (s *story) page(k Kind) *Page {
	r := s.report
	if k != Compare {
		r.Shared = nil
	}
	if k != Batch {
		r.Families = nil
	}
	return &Page{Kind: k, Report: &r, Texts: map[string]string{"d1": s.draft, "d2": s.source}, Width: 80}
}

func (s *story) add(text, speaker, verdict string, matches ...core.Match) *core.Quotation {
	at := s.find(s.draft, text)
	s.report.Quotations = append(s.report.Quotations, core.Quotation{
		ID: "q" + string(rune('1'+len(s.report.Quotations))), Document: "d1", Kind: "speech", Span: at,
		Marks: core.Span{Start: at.Start - len("“"), End: at.End + len("”")}, Parts: []core.Span{at}, Text: text,
		Speaker: &core.Speaker{Name: speaker, Confidence: 0.9}, Verdict: verdict, Matches: matches,
	})
	return &s.report.Quotations[len(s.report.Quotations)-1]
}

func (s *story) match(text, speaker, time string, changes ...core.Change) core.Match {
	return core.Match{Document: "d2", Span: s.find(s.source, text), Text: text, Exactness: "approximate",
		Turn: &core.Turn{Speaker: speaker, Time: time}, Changes: changes}
}

func (s *story) find(in, text string) core.Span {
	i := strings.Index(in, text)
	if i < 0 {
		s.t.Fatalf("no %q in the story", text)
	}
	return core.Span{Start: i, End: i + len(text)}
}

func (s *story) piece(text string) core.Piece { return at(s.find(s.draft, text), text) }

func (s *story) said(text string) core.Piece { return at(s.find(s.source, text), text) }

func at(span core.Span, text string) core.Piece {
	return core.Piece{Start: span.Start, End: span.End, Text: text}
}

func (s *story) mend(kind, old, text string) *core.Repair {
	at := s.find(s.draft, old)
	return &core.Repair{Kind: kind, Start: at.Start, End: at.End, Text: text}
}
