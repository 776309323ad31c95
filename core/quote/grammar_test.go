package quote

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/text"
)

// What a table says in other letters than a word's key would never be found.
func TestTablesAreKeys(t *testing.T) {
	for language, tables := range map[string][]table{"en": englishTables, "de": germanTables, "fr": frenchTables} {
		for _, table := range tables {
			seen := map[string]bool{}
			for entry := range strings.FieldsSeq(table.words) {
				if seen[entry] {
					t.Errorf("%s: %q stands twice in one table", language, entry)
				}
				seen[entry] = true
				stem, endings, _ := strings.Cut(entry, "/")
				for ending := range strings.SplitSeq(endings, "/") {
					w := stem + ending
					if w != text.Fold(w) {
						t.Errorf("%s: %q is no key, %q is", language, w, text.Fold(w))
					}
				}
			}
		}
	}
}

// An office is found by a word of it that is a role.
func TestOfficesHaveRoles(t *testing.T) {
	g := grammarFor("en")
	for line := range strings.SplitSeq(g.Offices, ";") {
		roles := 0
		for name := range strings.SplitSeq(line, "=") {
			for w := range strings.FieldsSeq(name) {
				if g.is(w, role) {
					roles++
					break
				}
			}
		}
		if roles < 1 {
			t.Errorf("no name of %q has a role", line)
		}
	}
}

func TestGrammarFor(t *testing.T) {
	for tag, want := range map[string]string{"": "en", "en-GB": "en", "de": "de", "DE-at": "de", "fr-CA": "fr", "pl": "en"} {
		if got := grammarFor(tag).Language; got != want {
			t.Errorf("grammar of %q is %s, want %s", tag, got, want)
		}
	}
}

func TestIsCue(t *testing.T) {
	for language, words := range map[string][2]string{
		"en": {"said says told adding called according", "house the he and"},
		"de": {"sagte erklärt nannte laut", "haus der er und"},
		"fr": {"dit déclaré qualifie selon", "maison le il et"},
	} {
		g := grammarFor(language)
		for w := range strings.FieldsSeq(words[0]) {
			if !g.isCue(w) {
				t.Errorf("%s: %q is no cue", language, w)
			}
		}
		for w := range strings.FieldsSeq(words[1]) {
			if g.isCue(w) {
				t.Errorf("%s: %q is a cue", language, w)
			}
		}
	}
}
