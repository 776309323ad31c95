package source

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
	"time"

	"github.com/asticode/go-astisub"
	"github.com/quotedrift/quotedrift/core/text"
)

// A scene is a subtitle file in one of the formats, well formed, with the markup that the format has.
func scene(rnd *rand.Rand, vtt bool) string {
	words := strings.Fields("the river rose and we left at nine with our dogs nobody knew why it came so early yet " +
		"they stayed")
	say := func() string {
		var out []string
		for range 1 + rnd.Intn(6) {
			w := words[rnd.Intn(len(words))]
			switch rnd.Intn(12) {
			case 0:
				w = "<i>" + w + "</i>"
			case 1:
				w = "<b>" + w + " " + w + "</b>"
			case 2:
				if vtt {
					w = "<c.loud>" + w + "</c>"
				}
			case 3:
				if vtt {
					w += " &amp; " + w
				}
			}
			out = append(out, w)
		}
		return strings.Join(out, " ")
	}
	var b strings.Builder
	if vtt {
		b.WriteString("WEBVTT - a scene\n\nSTYLE\n::cue { color: red }\n\nNOTE\nnobody says this\n\n")
	}
	at := rnd.Intn(5000)
	for n := range 3 + rnd.Intn(12) {
		end := at + 500 + rnd.Intn(4000)
		stamp := func(ms int) string {
			s := fmt.Sprintf("%02d:%02d:%02d,%03d", ms/3600000, ms/60000%60, ms/1000%60, ms%1000)
			if vtt {
				s = strings.ReplaceAll(s, ",", ".")
			}
			return s
		}
		switch {
		case !vtt:
			fmt.Fprintf(&b, "%d\n", n+1)
		case rnd.Intn(3) == 0:
			fmt.Fprintf(&b, "cue %d\n", n)
		case rnd.Intn(5) == 0:
			b.WriteString("NOTE a remark between\n\n")
		}
		b.WriteString(stamp(at) + " --> " + stamp(end))
		if vtt && rnd.Intn(3) == 0 {
			b.WriteString(" line:0 align:start")
		}
		b.WriteString("\n")
		if vtt && rnd.Intn(2) == 0 {
			b.WriteString([]string{"<v Ann Lee>", "<v Bob Fox>"}[rnd.Intn(2)])
		}
		for range 1 + rnd.Intn(2) {
			b.WriteString(say() + "\n")
		}
		b.WriteString("\n")
		at = end + rnd.Intn(3000)
	}
	return b.String()
}

// TestAgainstAstisub holds the reading of well-formed files to that of an established library: the same cues, at the
// same times, with the same words, in the same voices.
func TestAgainstAstisub(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	for i := range 120 {
		vtt := i%2 == 1
		in, f := scene(rnd, vtt), SRT
		read := func() (*astisub.Subtitles, error) { return astisub.ReadFromSRT(strings.NewReader(in)) }
		if vtt {
			f, read = VTT, func() (*astisub.Subtitles, error) { return astisub.ReadFromWebVTT(strings.NewReader(in)) }
		}
		want, err := read()
		if err != nil {
			t.Fatal(err)
		}
		got := Parse(in, Auto, "")
		if got.Format != f {
			t.Fatalf("format %d of\n%s", got.Format, in)
		}
		if len(got.Cues) != len(want.Items) {
			t.Fatalf("%d cues, want %d, of\n%s", len(got.Cues), len(want.Items), in)
		}
		for k, item := range want.Items {
			c := got.Cues[k]
			if time.Duration(c.Start)*time.Millisecond != item.StartAt || time.Duration(c.End)*time.Millisecond != item.EndAt {
				t.Fatalf("cue %d from %d to %d, want %v to %v, of\n%s", k, c.Start, c.End, item.StartAt, item.EndAt, in)
			}
			var said, ours []string
			voice := ""
			for _, l := range item.Lines {
				if l.VoiceName != "" {
					voice = l.VoiceName
				}
				for _, part := range l.Items {
					for _, w := range text.New(part.Text).Words {
						said = append(said, w.Key)
					}
				}
			}
			for _, w := range got.Text.Words[c.Lo:c.Hi] {
				ours = append(ours, w.Key)
			}
			if strings.Join(ours, " ") != strings.Join(said, " ") {
				t.Fatalf("cue %d: %q, want %q, of\n%s", k, ours, said, in)
			}
			if turn, _ := got.TurnAt(c.Lo); turn.Speaker != voice {
				t.Fatalf("cue %d by %q, want %q, of\n%s", k, turn.Speaker, voice, in)
			}
		}
	}
}
