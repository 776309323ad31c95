package readers

import (
	"bytes"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/asticode/go-astisub"
	"github.com/quotedrift/quotedrift/core"
	"golang.org/x/tools/txtar"
)

// TestTimed reads each story's file, told by its content alone, and compares the text.
func TestTimed(t *testing.T) {
	files, _ := filepath.Glob("testdata/timed/*.txtar")
	if len(files) == 0 {
		t.Fatal("no stories")
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		in, want := a.Files[0], string(a.Files[1].Data)
		for _, name := range []string{in.Name, "stdin"} {
			if name == "stdin" && strings.HasSuffix(in.Name, ".json3") {
				continue
			}
			docs, err := Read(name, in.Data, Options{})
			if err != nil {
				t.Errorf("%s as %s: %v", file, name, err)
				continue
			}
			if got := strings.TrimRight(docs[0].Text, "\n") + "\n"; got != want || len(docs) != 1 {
				t.Errorf("%s as %s: got\n%s\nwant\n%s", file, name, got, want)
			}
		}
	}
}

// TestOracle holds the times and words of Timed Text and SubStation Alpha equal to what go-astisub reads.
func TestOracle(t *testing.T) {
	read := map[string]func([]byte) (*astisub.Subtitles, error){
		"input.ttml": func(b []byte) (*astisub.Subtitles, error) { return astisub.ReadFromTTML(bytes.NewReader(b)) },
		"input.ass":  func(b []byte) (*astisub.Subtitles, error) { return astisub.ReadFromSSA(bytes.NewReader(b)) },
	}
	for name, text := range map[string]string{
		"input.ttml": `<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="00:00:01.000" end="00:00:02.500">The wall held,</p>` +
			`<p begin="00:00:02.500" end="00:00:04.250">by a <span>hair</span><br/>or two.</p></div></body></tt>`,
		"input.ass": "[Script Info]\nTitle: x\n\n[Events]\nFormat: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n" +
			"Dialogue: Marked=0,0:00:01.00,0:00:02.50,Default,,0,0,0,,The wall, {\\i1}it{\\i0} held,\n" +
			"Dialogue: Marked=0,0:00:02.50,0:00:04.25,Default,,0,0,0,,by a hair\\Nor two.\n",
	} {
		oracle, err := read[name]([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		var want []cue
		for _, item := range oracle.Items {
			c := cue{start: int(item.StartAt / time.Millisecond), end: int(item.EndAt / time.Millisecond)}
			for _, l := range item.Lines {
				c.text += l.String() + "\n"
			}
			want = append(want, c)
		}
		docs, err := Read(name, []byte(text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if ours := subtitles(want).Text; docs[0].Text != ours {
			t.Errorf("%s: got\n%s\nthe oracle has\n%s", name, docs[0].Text, ours)
		}
	}
}

// TestArticles reads many texts of one file.
func TestArticles(t *testing.T) {
	for name, text := range map[string]string{
		"a.jsonl": `{"title": "One", "text": "“It held,” she said.", "url": "https://example.org/1", "source": {"name": "The Post"}}` + "\n\n" +
			`{"headline": "Two", "body": "“By a hair,” he said.", "date": "2026-01-05"}` + "\n",
		"a.json": `{"articles": [{"title": "One", "content": "“It held,” she said.", "outlet": "The Post"}, {"title": "Two", "content": "“By a hair,” he said.", "date": "2026-01-05"}]}`,
		"a.csv":  "title,date,outlet,text\nOne,,The Post,\"“It held,” she said.\"\nTwo,2026-01-05,,\"“By a hair,” he said.\"\n",
	} {
		docs, err := Read(name, []byte(text), Options{})
		if err != nil || len(docs) != 2 {
			t.Errorf("%s: %v, %d documents", name, err, len(docs))
			continue
		}
		a, b := docs[0], docs[1]
		if a.Title != "One" || a.Text != "“It held,” she said." || a.Outlet != "The Post" || b.Title != "Two" || b.Date != "2026-01-05" ||
			b.Text != "“By a hair,” he said." || len(b.Places) != 1 || b.Places[0].Kind != core.RowMark {
			t.Errorf("%s: %+v", name, docs)
		}
	}
}

// TestNotTimed holds that prose which looks a little like a format stays prose, and that what is no text of people is
// refused in a sentence.
func TestNotTimed(t *testing.T) {
	for name, text := range map[string]string{
		"commas":   "Text, in the sense of the board, is what was said.\nNobody, not even the chair, has more.\n",
		"stamps":   "[00:12.50] MARR: The wall held.\n[00:14.00] BIRK: By a hair.\n",
		"brackets": "[laughter] The wall held.\n[applause]\n",
		"braces":   "{inaudible} The wall held.\n",
		"pipes":    "text | more text\nand no table at all\n",
	} {
		docs, err := Read(name, []byte(text), Options{})
		if err != nil || docs[0].Format != "text" || docs[0].Text != text {
			t.Errorf("%s: %v, %+v", name, err, docs)
		}
	}
	for name, text := range map[string]string{
		"settings.json": `{"name": "quotes", "version": "1.0.0", "files": ["a", "b"]}`,
		"feed.xml":      `<?xml version="1.0"?><settings><color>red</color></settings>`,
		"empty.ttml":    `<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="0s" end="1s"/></div></body></tt>`,
		"numbers.jsonl": "{\"a\": 1}\n{\"a\": 2}\n",
	} {
		_, err := Read(name, []byte(text), Options{})
		var trouble *Trouble
		if !errors.As(err, &trouble) || strings.ContainsAny(trouble.Reason, "\n") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestTimedSize reads files that would take hours or gigabytes if their parts were looked at again and again.
func TestTimedSize(t *testing.T) {
	const n = 200_000
	for name, text := range map[string]string{
		"deep.json":  strings.Repeat(`{"segments":[`, n) + strings.Repeat("]}", n),
		"wide.json":  `[` + strings.Repeat(`{"text":"a","start":1.5},`, n) + `{"text":"b","start":2}]`,
		"deep.ttml":  "<tt>" + strings.Repeat("<div>", n),
		"spans.ttml": `<tt><p begin="1s">` + strings.Repeat("<span>a ", 500) + strings.Repeat("</span>", 500) + "</p></tt>",
		"open.ass":   "[Script Info]\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,," + strings.Repeat("{", n) + "\n",
		"lrc.lrc":    "[ti:x]\n" + strings.Repeat("[00:01.00]", n) + "a\n[00:02.00]b\n",
		"angles.lrc": "[ti:x]\n[00:01.00]" + strings.Repeat("<", n) + "\n[00:02.00]b\n",
		"wide.csv":   strings.Repeat("text,", n) + "\n" + strings.Repeat("a,", n),
		"quote.csv":  "text,start\n\"" + strings.Repeat("\"\"", n),
		"lines.sbv":  "0:00:01.000,0:00:02.000\n" + strings.Repeat("a\n", n),
		"long.jsonl": strings.Repeat("{\"text\":\"a\"}\n", n),
		"deep.tei":   "<TEI><text>" + strings.Repeat("<div>", n),
	} {
		if docs, err := Read(name, []byte(text), Options{}); err == nil && len(docs) == 0 {
			t.Errorf("%s: neither a text nor a trouble", name)
		}
	}
}

func FuzzTimed(f *testing.F) {
	files, _ := filepath.Glob("testdata/timed/*.txtar")
	for _, file := range files {
		if a, err := txtar.ParseFile(file); err == nil {
			f.Add(a.Files[0].Name, a.Files[0].Data)
		}
	}
	f.Fuzz(func(t *testing.T, name string, b []byte) {
		docs, err := Read(name, b, Options{})
		var trouble *Trouble
		if err != nil && !errors.As(err, &trouble) || err == nil && len(docs) == 0 {
			t.Fatalf("%v, %d documents", err, len(docs))
		}
		for _, d := range docs {
			if !slices.IsSortedFunc(d.Places, func(a, b core.Landmark) int { return a.At - b.At }) ||
				len(d.Places) > 0 && d.Places[len(d.Places)-1].At > len(d.Text) {
				t.Fatalf("places %v in a text of %d bytes", d.Places, len(d.Text))
			}
		}
	})
}
