package drift

import (
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// TestRepairedPlaceIsClean is the law that a draft that is mended as a repair says has no change of words or sense left
// at that place. It holds for all stories, with their changes judged strictly and as a legal brief.
func TestRepairedPlaceIsClean(t *testing.T) {
	files, _ := filepath.Glob("testdata/judge/*.txtar")
	legal, _ := ProfileNamed("legal")
	kinds := map[RepairKind]int{}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			story, _, _ := strings.Cut(string(f.Data), "changes:\n")
			head, said, _ := strings.Cut(story, "said: ")
			by, quotation, _ := strings.Cut(head, "quotation: ")
			if strings.Contains(quotation, "‖") {
				continue
			}
			said = strings.TrimSpace(said)
			for _, p := range []*Profile{nil, legal} {
				in := aligned(strings.TrimSpace(quotation), said)
				lang := ""
				if tag, ok := strings.CutPrefix(by, "in: "); ok {
					lang = strings.TrimSpace(tag)
				} else {
					in.Speaker = strings.TrimSpace(strings.TrimPrefix(by, "by:"))
				}
				in.Language = lang
				changes := Judge(in, p)
				for i, c := range changes {
					r := c.Repair
					if r == nil {
						continue
					}
					kinds[r.Kind]++
					if r.Kind == Unquote {
						continue
					}
					s := in.Draft.String
					again := aligned(s[in.Span.Start:r.Span.Start]+r.Text+s[r.Span.End:in.Span.End], said)
					again.Language = lang
					end := r.Span.Start + len(r.Text)
					for _, left := range Judge(again, p) {
						if left.Level >= Wording && !stood(left, changes, i) && left.Quotation.Start <= end &&
							r.Span.Start <= left.Quotation.End {
							t.Errorf("%s, %s: %q, %s mended to %q: %s", filepath.Base(file), f.Name, quotation, c.Rule,
								again.Draft.String, left.Why.Sentence())
						}
					}
				}
			}
		}
	}
	for _, k := range []RepairKind{Restore, Bracket, Ellipsis, Cut} {
		if kinds[k] == 0 {
			t.Errorf("no story is mended by %s", k)
		}
	}
}

// stood reports whether the change is about a place of the source, or about the whole quotation, at which another
// change than the one mended stood before.
func stood(left Change, before []Change, mended int) bool {
	for i, c := range before {
		if i != mended && (c.Rule == left.Rule && strings.HasPrefix(string(c.Rule), "speaker.") ||
			c.Source.Overlaps(left.Source)) {
			return true
		}
	}
	return left.Look
}
