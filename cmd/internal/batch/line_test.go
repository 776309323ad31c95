package batch

import (
	"testing"
)

// An article is read out of a line as encoding/json reads it, whether or not it is read by the short way.
func FuzzArticle(f *testing.F) {
	for _, line := range []string{
		`{"id":"a","text":"He said: “No.”\n\n“Yes”"}` + "\n", ` { "text" : "a\"b\\c\/d\b\f\n\r\t" , "outlet":"x" } ` + "\r\n",
		`{"text":"caf\u00e9 \ud83d\ude00 \u201cno\u201d","date":"2026-01-02"}`, `{"text":"\ud83d"}`, `{"text":"\ud83d\u0041"}`,
		`{"text":"\u00zz"}`, `{"text":"\x"}`, `{"text":"a","text":"b"}`, `{"TEXT":"a"}`, `{"text":"a","Text":"b"}`,
		`{"text":"a","other":"b"}`, `{"text":"a","other":1}`, `{"text":null}`, `{"id":"a"}`, `{}`, `{"text":"a"}}`,
		`{"text":"a",}`, `{"text" "a"}`, `{"text":"a"`, `{"text":"a`, `{"text":"a\`, "{\"text\":\"a\tb\"}", "{\"text\":\"\xff\"}",
		"\t{\"text\":\"a\"}", `["text"]`, `{"text":"a"} x`, `{"id":7,"text":"a"}`, "",
	} {
		f.Add([]byte(line))
	}
	names, _ := ParseFields("")
	f.Fuzz(func(t *testing.T, line []byte) {
		d, ok := plainLine(line)
		if !ok {
			return
		}
		long, err := names.read(line)
		if err != nil || d.Text != long.Text || d.Path != long.Path || d.URL != long.URL || d.Outlet != long.Outlet ||
			d.Date != long.Date || d.Title != long.Title || d.Language != long.Language {
			t.Fatalf("%q is %+v, encoding/json has %+v, %v", line, d, long, err)
		}
	})
}

// Most lines are read by the short way.
func TestPlainLine(t *testing.T) {
	for _, line := range []string{
		`{"id":"a","outlet":"b","date":"2026-01-02","text":"“No,” she said.\n\n\"Yes,\" he did."}` + "\n",
		`{"id": "a", "text": "caf\u00e9 \ud83d\ude00", "source": "b"}`,
	} {
		if _, ok := plainLine([]byte(line)); !ok {
			t.Errorf("%s is read by encoding/json", line)
		}
	}
}
