package tools

import (
	"bytes"
	"cmp"
	"flag"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"os"
	"slices"
	"testing"

	"github.com/quotedrift/quotedrift/site/tools/browser"
)

var picture = flag.String("picture", "", "make the picture of the page as `FILE`")

// TestPicture makes the picture of README: the page with its sample, in a window of one size. Where the fonts are the same, so is it.
func TestPicture(t *testing.T) {
	if *picture == "" {
		t.Skip("no -picture")
	}
	each(t, func(t *testing.T, b *browser.Page, s *Server) {
		b.Prefer(browser.Media{ReducedMotion: true})
		b.Size(1280, 800)
		openSample(b, s)
		b.Wait(`return document.fonts.status === "loaded" && document.readyState === "complete"`)
		b.Run(`document.activeElement?.blur(); scrollTo(0, 0); await new Promise((go) => setTimeout(go, 1000))`)
		if err := os.WriteFile(*picture, small(t, b.Screenshot()), 0o666); err != nil {
			t.Fatal(err)
		}
	})
}

// small is the picture in 255 colours: one after the other that which the picture has most of and the palette lacks most.
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
	all := slices.SortedFunc(maps.Keys(counts), func(a, b color.RGBA) int {
		return cmp.Or(counts[b]-counts[a], int(a.R)-int(b.R), int(a.G)-int(b.G), int(a.B)-int(b.B))
	})
	apart := func(a, b color.RGBA) int {
		r, g, b2 := int(a.R)-int(b.R), int(a.G)-int(b.G), int(a.B)-int(b.B)
		return r*r + g*g + b2*b2
	}
	lacks := make([]int, len(all)) // how far each is from the nearest of the palette, squared
	for i := range lacks {
		lacks[i] = 3 * 255 * 255
	}
	var palette color.Palette
	for len(palette) < min(len(all), 255) {
		most := 0
		for i, c := range all {
			if counts[c]*lacks[i] > counts[all[most]]*lacks[most] {
				most = i
			}
		}
		palette = append(palette, all[most])
		for i, c := range all {
			lacks[i] = min(lacks[i], apart(c, all[most]))
		}
	}
	to := image.NewPaletted(box, palette)
	draw.Draw(to, box, from, box.Min, draw.Src)
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, to); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
