package quote

import (
	"reflect"
	"slices"
	"testing"

	"github.com/quotedrift/quotedrift/core/text"
)

// Every word of the tables of kinds is a key, as the words of a text have them: else no text could ever meet it.
func TestNamingKeys(t *testing.T) {
	check := func(language, field, word string) {
		ws := text.New(word).Words
		if len(ws) != 1 || ws[0].Key != word {
			var keys []string
			for _, w := range ws {
				keys = append(keys, w.Key)
			}
			t.Errorf("%s %s: %q is read as %q", language, field, word, keys)
		}
	}
	for language, n := range map[string]*naming{"en": englishNaming(), "de": germanNaming(), "fr": frenchNaming()} {
		v := reflect.ValueOf(n).Elem()
		for i := range v.NumField() {
			field := v.Type().Field(i).Name
			if field == "compounds" { // endings
				continue
			}
			switch f := v.Field(i); f.Type() {
			case reflect.TypeFor[words]():
				for _, k := range f.MapKeys() {
					check(language, field, k.String())
				}
			case reflect.TypeFor[phrases]():
				for j := range f.Len() {
					var phrase []string
					for k := range f.Index(j).Len() {
						phrase = append(phrase, f.Index(j).Index(k).String())
					}
					for _, w := range phrase {
						check(language, field, w)
					}
					if !slices.ContainsFunc(phrase, func(w string) bool { return w != "" }) {
						t.Errorf("%s %s: an empty phrase", language, field)
					}
				}
			}
		}
	}
}
