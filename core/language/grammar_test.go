package language_test

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// What a table says in other letters than a word's key would never be found.
func TestTablesAreKeys(t *testing.T) {
	for _, tag := range language.Tags() {
		for _, table := range language.For(tag).Grammar.Classes {
			seen := map[string]bool{}
			for entry := range strings.FieldsSeq(table.Keys) {
				if seen[entry] {
					t.Errorf("%s: %q stands twice in one table", tag, entry)
				}
				seen[entry] = true
				stem, endings, _ := strings.Cut(entry, "/")
				for ending := range strings.SplitSeq(endings, "/") {
					w := stem + ending
					if w != text.Fold(w) {
						t.Errorf("%s: %q is no key, %q is", tag, w, text.Fold(w))
					}
				}
			}
		}
	}
}

// An office is found by a word of it that is a role.
func TestOfficesHaveRoles(t *testing.T) {
	for _, tag := range language.Tags() {
		g := &language.For(tag).Grammar
		for line := range strings.SplitSeq(g.Offices, ";") {
			roles := 0
			for name := range strings.SplitSeq(line, "=") {
				for w := range strings.FieldsSeq(name) {
					if g.Is(w, language.Role) {
						roles++
						break
					}
				}
			}
			if line != "" && roles < 1 {
				t.Errorf("%s: no name of %q has a role", tag, line)
			}
		}
	}
}

func TestFor(t *testing.T) {
	for tag, want := range map[string]string{"": "", "en-GB": "en", "de": "de", "DE-at": "de", "fr_CA": "fr",
		"tlh": "tlh"} {
		if got := language.For(tag).Tag; got != want {
			t.Errorf("language of %q is %q, want %q", tag, got, want)
		}
		if want == "" { // a few words without a sign of their language; what has a tag is judged by no other language
			want = "en"
		}
		if got := language.For(tag).OrEnglish().Tag; got != want {
			t.Errorf("language of %q, or English, is %q, want %q", tag, got, want)
		}
	}
}

func TestIsCue(t *testing.T) {
	for tag, words := range map[string][2]string{
		"en": {"said says told adding called according", "house the he and"},
		"de": {"sagte erklärt nannte laut", "haus der er und"},
		"fr": {"dit déclaré qualifie selon", "maison le il et"},
	} {
		g := &language.For(tag).Grammar
		for w := range strings.FieldsSeq(words[0]) {
			if !g.IsCue(w) {
				t.Errorf("%s: %q is no cue", tag, w)
			}
		}
		for w := range strings.FieldsSeq(words[1]) {
			if g.IsCue(w) {
				t.Errorf("%s: %q is a cue", tag, w)
			}
		}
	}
}
