package source

import (
	"flag"
	"reflect"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/text"
)

// sound checks what Parse promises of any bytes.
func sound(t *testing.T, in string, f Format) {
	t.Helper()
	src := Parse(in, f, "")
	whole(t, in, src)
	if src.Remarks != nil {
		whole(t, in, src.Remarks)
	}
	if !reflect.DeepEqual(src, Parse(in, f, "")) {
		t.Fatal("read twice, it is another source")
	}
}

func whole(t *testing.T, in string, src *Source) {
	t.Helper()
	if src.Format == Auto || src.Text.String != in {
		t.Fatal("the format is open, or the text is not the file")
	}
	at := 0
	for _, w := range src.Text.Words {
		if w.Start < at || w.End <= w.Start || w.End > len(in) {
			t.Fatalf("word %+v behind %d", w, at)
		}
		if at = w.End; src.Format == Plain && w.Kind == text.Term &&
			!strings.ContainsAny(src.Text.Slice(w.Span), "<&\\[]~-\n\r\v\f\u00ad\u0085\u2010\u2028\u2029\x02") &&
			text.Fold(src.Text.Slice(w.Span)) != w.Key {
			t.Fatalf("%q has the key %q", src.Text.Slice(w.Span), w.Key)
		}
	}
	next := 0
	for i, turn := range src.Turns {
		if turn.Lo != next || turn.Hi < turn.Lo || turn.Hi == turn.Lo && len(src.Turns) > 1 {
			t.Fatalf("turn %d covers [%d, %d) behind %d", i, turn.Lo, turn.Hi, next)
		}
		if next = turn.Hi; turn.Label.Start < 0 || turn.Label.End > len(in) {
			t.Fatalf("label %+v", turn.Label)
		}
		for k := turn.Lo; k < turn.Hi; k++ {
			if got, ok := src.TurnAt(k); !ok || got != turn {
				t.Fatalf("word %d is in %+v", k, got)
			}
			if src.Text.Words[k].Overlaps(turn.Label) {
				t.Fatal("a label is among the words")
			}
		}
	}
	if next != len(src.Text.Words) {
		t.Fatal("the turns do not cover the words")
	}
	next = 0
	for _, c := range src.Cues {
		if c.Lo < next || c.Hi <= c.Lo || c.Hi > len(src.Text.Words) || c.Start < 0 || c.End < c.Start {
			t.Fatalf("cue %+v behind %d", c, next)
		}
		next = c.Hi
	}
	last := 0
	for _, p := range src.Text.Paragraphs {
		if p.Start < last || p.End < p.Start || p.End > len(in) {
			t.Fatalf("paragraph %+v behind %d", p, last)
		}
		last = p.End
	}
}

var seeds = []string{
	"", "\ufeff", "SMITH: We met.\nQ: Why?\n(APPLAUSE) [00:12:31] So.\n", "Ann Lee (00:05):\nHello\nAnn Lee  1:05\nYes",
	"**Ann:** a\n>> BOB: b\n>> c\n[Ann]: d\nLEE — e",
	"12/03/2024, 14:01 - Ann: a\n14:01:11 From Bob Fox to Everyone : b\n<ann_l> c\n**0:03** **Bob:** d\nAnn Lee at " +
		"0:09:\ne", "Ann Lee -- Boss\n\na\n\nBob Fox,  Bank - Analyst   [2]\n\nb\n\nAnn\n2:15 PM\nc\n[3.20s] d\n| Ann | e\n",
	"1\n00:00:01,000 --> 00:00:02,500\nSMITH: I <i>said</i> so.\n- No.\n\n2\n00:00:03,000 --> 00:00:04,000\n{\\an8}♪ la " +
		"♪ &amp; l&#228;ute\n",
	"WEBVTT\nKind: captions\n\nNOTE x\n\nid\n00:01.000 --> 00:02.000 line:0\n<v Ann Lee>Hi " +
		"<00:01.500><c.x>there</c>\nand <ruby>so<rt>sou</rt></ruby>\n",
	" 1  Q. Was it the har-\n 2  bor?\n 3  A. No, the well-\n\f 4  known [pier](http://x.y) ~~or~~ &amp; " +
		"<b>so</b>\\[x\\].\n\n12\n\n 1  It [^1] was.\n", "---\na: b\n---\nthe road was\n\n7   A HEAD   1\n\nopen",
	"ANN: a (Bob Fox [X]: No! – Laughter – Cy Lee: so – and so) b (shouts: c)\nBOB: (d (e)\n",
	"\xff\xfe[(\n*a*: b\x00\r\r\n\u2028", ": : :\n[: (:\nQ: Q: A:\n", "&#0;&#xD800;&#99999999;&&lt<>",
	"00:00:00 --> 00:00:01\n-->\n99:99:99,999 --> 1\n",
}

func FuzzPlain(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) { sound(t, in, Plain); sound(t, in, Auto) })
}

func FuzzSRT(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) { sound(t, in, SRT) })
}

func FuzzVTT(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) { sound(t, in, VTT) })
}

// units is how often the unit of a shape is repeated. TestWork of package core counts the work of some and of twice as
// many.
var units = flag.Int("units", 200, "repeat the shapes so often")

// TestShapes reads files that offer something to search for at every byte.
func TestShapes(t *testing.T) {
	cases := map[string]string{
		"brackets": "[(*", "labels": "SMITH: a\n", "colons": ":", "tags": "<", "entities": "&",
		"arrows": "00:00:01,000 --> 00:00:02,000\n", "no space": "a", "lines": "\n", "numbers": "1\n",
		"days": "12/03/2024, 14:01 - A: b\n", "clocks": "0:01 ", "halves": "Ann\n2:15 PM\n", "offices": "Ann -- Boss\n",
		"counters": "a   [1]\n",
		"titled":   "Ann Lee: b\n", "names": "", "words": "Ann bob ", "stamps": "[00:00:01]", "chevrons": ">> ",
		"spaces": " ",
	}
	for name, unit := range cases {
		in := strings.Repeat(unit, *units)
		for i := range *units {
			if unit != "" {
				break
			}
			in += "A" + strings.Repeat("b", i%7) + string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + " Lee: x\n"
		}
		for format, f := range map[string]Format{"plain": Plain, "srt": SRT, "vtt": VTT} {
			t.Run(name+" "+format, func(t *testing.T) { Parse(in, f, "") })
		}
	}
}
