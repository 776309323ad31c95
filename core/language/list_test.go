package language_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
)

// TestListsAreWalked: the lists of each language have single spaces, or a walk would end in their middle.
func TestListsAreWalked(t *testing.T) {
	var look func(name string, v reflect.Value)
	look = func(name string, v reflect.Value) {
		switch {
		case v.Type() == reflect.TypeFor[language.List]():
			var walked []string
			for w, left := language.List(v.String()).Next(); w != ""; w, left = left.Next() {
				walked = append(walked, w)
			}
			if got := strings.Join(walked, " "); got != v.String() {
				t.Errorf("%s: %q ends a walk", name, strings.TrimPrefix(v.String(), got))
			}
		case v.Kind() == reflect.Struct:
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.IsExported() {
					look(name+"."+f.Name, v.Field(i))
				}
			}
		}
	}
	for _, tag := range language.Tags() {
		look(tag, reflect.ValueOf(language.For(tag)).Elem())
	}
}

// TestFrom: a list goes on with the entries that are a key or a phrase that begins with it, and with no others.
func TestFrom(t *testing.T) {
	l := language.List("far+from as as+far+as afar far farther so+far")
	for key, want := range map[string]string{"far": "far+from far", "as": "as as+far+as", "so": "so+far", "a": "",
		"from": "", "afar": "afar", "": ""} {
		var got []string
		for left := l.From(key); left != ""; left = left.From(key) {
			var entry string
			entry, left = left.Next()
			got = append(got, entry)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q begins %q, want %q", key, got, want)
		}
	}
}

// TestHasPair: a pair is in a list where the two words are an entry of it with "+" between, and nowhere else.
func TestHasPair(t *testing.T) {
	l := language.List("not+only no+one+else on+ly not far+from no+one ot+only far+fro")
	words := []string{"not", "only", "no", "one", "else", "no+one", "one+else", "on", "ly", "ot", "far", "fro", "from",
		"o", "m", ""}
	for _, a := range words {
		for _, b := range words {
			if got, want := l.HasPair(a, b), a != "" && b != "" && l.Has(a+"+"+b); got != want {
				t.Errorf("%q and %q are a pair: %t", a, b, got)
			}
		}
	}
}
