package tools

import (
	"bytes"
	"cmp"
	"flag"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"slices"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

var picture = flag.String("picture", "", "make the picture of the page as `FILE`")

// TestPicture makes the picture of README: the page as it opens, in a window of one size. Where the fonts are the same, so is it.
func TestPicture(t *testing.T) {
	if *picture == "" {
		t.Skip("no -picture")
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Prefer(browser.Media{ReducedMotion: true})
		b.Size(1280, 800)
		b.Open(s.URL + "/")
		b.Wait(`return document.fonts.status === "loaded" && document.readyState === "complete"`)
		b.Run(`document.activeElement?.blur(); await new Promise((go) => setTimeout(go, 1000))`)
		if err := os.WriteFile(*picture, small(t, b.Screenshot()), 0o666); err != nil {
			t.Fatal(err)
		}
	})
}

// small is the picture in its 200 most frequent colours, which text on a plain ground needs.
func small(t *testing.T, screenshot []byte) []byte {
	from, err := png.Decode(bytes.NewReader(screenshot))
	if err != nil {
		t.Fatal(err)
	}
	counts := map[color.RGBA]int{}
	box := from.Bounds()
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			c := color.RGBAModel.Convert(from.At(x, y)).(color.RGBA)
			counts[c]++
		}
	}
	all := make([]color.RGBA, 0, len(counts))
	for c := range counts {
		all = append(all, c)
	}
	key := func(c color.RGBA) int { return int(c.R)<<16 | int(c.G)<<8 | int(c.B) }
	slices.SortFunc(all, func(a, b color.RGBA) int { return cmp.Or(counts[b]-counts[a], key(a)-key(b)) })
	var palette color.Palette
	for _, c := range all[:min(len(all), 200)] {
		palette = append(palette, c)
	}
	to := image.NewPaletted(box, palette)
	draw.Draw(to, box, from, box.Min, draw.Src)
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, to); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
