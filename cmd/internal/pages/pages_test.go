package pages

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write what comes out into the stories")

// TestStories reads pages that are drawn with letters: a letter is six points wide, a line twelve high, of type eleven
// points high. A bar parts columns, and the columns are in the file one after the other; a line that begins with a
// raised dot is small type, one with a caret has marks above the next one.
func TestStories(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txtar")
	if len(files) == 0 {
		t.Fatal("no stories")
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var pages []Page
		var want *txtar.File
		for i, f := range a.Files {
			if f.Name == "page" {
				pages = append(pages, drawn(string(f.Data)))
			} else {
				want = &a.Files[i]
			}
		}
		got := Read(pages)
		checkPlaces(t, got, len(pages))
		if *update {
			want.Data = []byte(got.String + "\n")
			if err := os.WriteFile(file, txtar.Format(a), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if got.String+"\n" != string(want.Data) {
			t.Errorf("%s: got\n%s\nwant\n%s", file, got.String, want.Data)
		}
	}
}

// drawn makes runs of the words of a drawing.
func drawn(s string) Page {
	lines := strings.Split(strings.TrimSuffix(s, "\n"), "\n")
	p := Page{Width: 600, Height: float64(12*len(lines) + 40)}
	columns := 1
	for _, l := range lines {
		columns = max(columns, strings.Count(l, "|")+1)
	}
	for c := range columns {
		for i, l := range lines {
			size, width, lift := 11.0, 6.0, 0.0
			for _, mark := range []string{"·", "^"} {
				if strings.HasPrefix(l, mark) {
					l, size = " "+strings.TrimPrefix(l, mark), 8
					if mark == "^" {
						lift, size, width = -7, 6, 3
					}
				}
			}
			cells := strings.Split(l, "|")
			if c >= len(cells) {
				continue
			}
			at := 0
			for _, cell := range cells[:c] {
				at += utf8.RuneCountInString(cell) + 1
			}
			y := float64(20+12*i) - lift
			if lift != 0 {
				y = float64(20+12*(i+1)) - 4
			}
			for k, r := range []rune(cells[c]) {
				x := float64(6 * (at + k))
				n := len(p.Runs) - 1
				switch {
				case r == ' ':
				case n >= 0 && p.Runs[n].Y == y && p.Runs[n].X+p.Runs[n].Width == x:
					p.Runs[n].Text += string(r)
					p.Runs[n].Width += 6
				default:
					p.Runs = append(p.Runs, Run{X: x, Y: y, Width: width, Size: size, Text: string(r)})
				}
			}
		}
	}
	return p
}

// checkPlaces holds that places rise, lie in the text, and name pages that there are.
func checkPlaces(t *testing.T, x Text, pages int) {
	t.Helper()
	for i, p := range x.Places {
		if p.Start < 0 || p.Start > len(x.String) || p.Page < 1 || p.Page > pages ||
			i > 0 && p.Start < x.Places[i-1].Start {
			t.Fatalf("place %d of %d is %+v in a text of %d bytes", i, len(x.Places), p, len(x.String))
		}
	}
}

func TestPlaces(t *testing.T) {
	got := Read([]Page{drawn("The first page says this and goes\non with it for a line and more"), drawn("until it ends.\n\nThe next.")})
	if len(got.Places) != 2 || !strings.HasPrefix(got.String[got.Places[1].Start:], "until it ends.") {
		t.Errorf("places %+v of %q", got.Places, got.String)
	}
}

// TestTurned holds that type which lies on its side is read as the same type upright, and that a line along the
// margin of an upright page is left out.
func TestTurned(t *testing.T) {
	up := drawn("The board met on Tuesday.\nIts chair spoke for an hour\nabout the northern wall.")
	want := Read([]Page{up}).String
	for _, turn := range []int{90, 180, 270} {
		p := Page{Width: up.Height, Height: up.Width}
		if turn == 180 {
			p.Width, p.Height = up.Width, up.Height
		}
		for _, r := range up.Runs {
			r.Turn = turn
			switch turn {
			case 90:
				r.X, r.Y = r.Y, p.Height-r.X
			case 180:
				r.X, r.Y = p.Width-r.X, p.Height-r.Y
			case 270:
				r.X, r.Y = p.Width-r.Y, r.X
			}
			p.Runs = append(p.Runs, r)
		}
		if got := Read([]Page{p}).String; got != want {
			t.Errorf("turned by %d: %q, want %q", turn, got, want)
		}
	}
	up.Runs = append(up.Runs, Run{X: 590, Y: 30, Width: 20, Size: 5, Turn: 90, Text: "Ver"})
	if got := Read([]Page{up}).String; got != want {
		t.Errorf("with type in the margin: %q", got)
	}
}

// TestSize reads pages of sixty thousand pieces in shapes that would keep a search of columns, of marks or of twins busy
// for hours if it looked at each with each.
func TestSize(t *testing.T) {
	for name, at := range map[string]func(i int) Run{
		"one row":    func(i int) Run { return Run{X: float64(i), Y: 10} },
		"one column": func(i int) Run { return Run{X: 10, Y: float64(i)} },
		"a slope":    func(i int) Run { return Run{X: float64(i), Y: float64(i)} },
		"one place":  func(int) Run { return Run{X: 10, Y: 10} },
		"a grid":     func(i int) Run { return Run{X: float64(i%300) * 40, Y: float64(i/300) * 12} },
	} {
		var p Page
		for i := range 60_000 {
			r := at(i)
			r.Size, r.Width, r.Text = 10, 8, "ab"
			if name == "one place" {
				r.Text = strings.Repeat("x", i%50+1)
			}
			p.Runs = append(p.Runs, r)
		}
		checkPlaces(t, Read([]Page{p}), 1)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("The wall stood\nthrough the night.", "2 a|b c\n3 d|e f", 3)
	f.Fuzz(func(t *testing.T, a, b string, n int) {
		pages := []Page{drawn(a), drawn(b), {}}
		if n%3 == 0 {
			pages = append(pages, pages[0], pages[0])
		}
		checkPlaces(t, Read(pages), len(pages))
	})
}
