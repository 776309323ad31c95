package language_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// Every word of the tables of kinds is a key, as the words of a text have them: else no text could ever meet it.
func TestNamingKeys(t *testing.T) {
	check := func(tag, field, word string) {
		ws := text.New(word).Words
		if len(ws) != 1 || ws[0].Key != word {
			var keys []string
			for _, w := range ws {
				keys = append(keys, w.Key)
			}
			t.Errorf("%s %s: %q is read as %q", tag, field, word, keys)
		}
	}
	for _, tag := range language.Tags() {
		n := &language.For(tag).Naming
		v := reflect.ValueOf(n).Elem()
		for i := range v.NumField() {
			field := v.Type().Field(i).Name
			if field == "Compounds" { // endings
				continue
			}
			switch f := v.Field(i); f.Type() {
			case reflect.TypeFor[language.Set]():
				for _, k := range f.MapKeys() {
					check(tag, field, k.String())
				}
			case reflect.TypeFor[language.Phrases]():
				for j := range f.Len() {
					var phrase []string
					for k := range f.Index(j).Len() {
						phrase = append(phrase, f.Index(j).Index(k).String())
					}
					for _, w := range phrase {
						check(tag, field, w)
					}
					if !slices.ContainsFunc(phrase, func(w string) bool { return w != "" }) {
						t.Errorf("%s %s: an empty phrase", tag, field)
					}
				}
			}
		}
	}
}
