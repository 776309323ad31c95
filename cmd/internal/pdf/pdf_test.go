package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/quotedrift/quotedrift/cmd/internal/corpus"
	"github.com/quotedrift/quotedrift/cmd/internal/readers"
)

// read reads content as the command does.
func read(b []byte, r Reader) (readers.Document, error) {
	docs, err := readers.Read("paper.pdf", b, readers.Options{Type: r.Read})
	if err != nil {
		return readers.Document{}, err
	}
	return docs[0], nil
}

func file(t testing.TB, name string) []byte {
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestColumns reads minutes that LibreOffice set in two columns, hyphenated, with notes, head and foot.
func TestColumns(t *testing.T) {
	d, err := read(file(t, "columns.pdf"), Reader{})
	if err != nil {
		t.Fatal(err)
	}
	text := strings.ReplaceAll(d.Text, "\u00ad", "")
	for _, want := range []string{
		// over the end of a column with a note at its foot
		"The operator had asked for a subsidy of 340,000 a year, and offered in return to keep the morning crossing through the winter.",
		// over the end of a page
		"We do not have the money for a second survey, and we will not pretend to have it,” she said. “What we have is a wall that stood through a night in which nobody believed in it any more, and a crew that went out when the lights were gone.”\n\n",
		"asked whether the well-known cracks at the third pier", "a report of forty pages.¹\n\n",
		"\n\n1The report was handed out on paper and has not been published; the figures are those that were read aloud. Two members asked for a copy.\n\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in\n%s", want, text)
		}
	}
	for _, furniture := range []string{"Minutes of the Harbour Board", "Page 2", "of 4"} {
		if strings.Contains(text, furniture) {
			t.Errorf("%q is in the text", furniture)
		}
	}
	last := d.Places[len(d.Places)-1]
	if last.N != 4 || !strings.Contains(d.Text[last.At:], "in the old customs house") {
		t.Errorf("the last page begins at %+v: %q", last, d.Text[last.At:])
	}
}

// TestLocks holds that a password to open is a lock and one to change is none.
func TestLocks(t *testing.T) {
	if d, err := read(file(t, "owner.pdf"), Reader{}); err != nil || !strings.Contains(d.Text, "Nobody in this room") {
		t.Errorf("an owner's password: %v, %q", err, d.Text)
	}
	wantKind(t, file(t, "locked.pdf"), Reader{}, readers.Encrypted)
}

func TestTroubles(t *testing.T) {
	b := file(t, "columns.pdf")
	wantKind(t, []byte("%PDF-1.7\nnothing else"), Reader{}, readers.Damaged)
	wantKind(t, b[:2000], Reader{}, readers.Damaged)
	wantKind(t, small("q 100 0 0 100 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"), Reader{}, readers.Scan)
	wantKind(t, small(""), Reader{}, readers.NotText)
	wantKind(t, b, Reader{Limit: time.Nanosecond}, readers.TooLarge)
	// A byte is missing, so that the table of places is wrong: every viewer opens it.
	at := bytes.Index(b, []byte("endobj"))
	if d, err := read(append(b[:at-1:at-1], b[at:]...), Reader{}); err != nil || len(d.Text) < 1000 {
		t.Errorf("a byte is missing: %v, %q", err, d.Text)
	}
	// The first trouble leaves the next file alone.
	if _, err := read(b, Reader{}); err != nil {
		t.Error(err)
	}
}

func wantKind(t *testing.T, b []byte, r Reader, want readers.Kind) {
	t.Helper()
	_, err := read(b, r)
	var trouble *readers.Trouble
	if !errors.As(err, &trouble) || trouble.Kind != want {
		t.Errorf("%v, want kind %d", err, want)
	}
}

// small makes a PDF of one page with that content.
func small(content string) []byte {
	return corpus.PDF("<</Type/Catalog/Pages 2 0 R>>",
		"<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
		fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", len(content), content),
		"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>")
}

func TestSmall(t *testing.T) {
	d, err := read(small("BT /F 12 Tf 20 250 Td (The wall held,) Tj 0 -14 Td (she said.) Tj ET"), Reader{})
	if err != nil || d.Text != "The wall held, she said." || d.Format != "pdf" {
		t.Errorf("%v, %+v", err, d)
	}
}

// TestManyPages holds that pages which are all one object, ten thousand times, are refused rather than read.
func TestManyPages(t *testing.T) {
	b := bytes.Replace(small("BT ET"), []byte("[3 0 R]/Count 1"), []byte("["+strings.Repeat("3 0 R ", 10_000)+"]/Count 10000"), 1)
	wantKind(t, b, Reader{}, readers.TooLarge)
}

// FuzzRead makes some 3,500 runs a minute, a third of what others make: each has a sandbox with PDFium of its own.
func FuzzRead(f *testing.F) {
	f.Add(small("BT /F 12 Tf 20 250 Td (The wall held,) Tj 0 -14 Td (she said.) Tj ET"))
	f.Add(small("BT /F 0 Tf 1 0 0 1 9e9 250 Tm [(a) -99999 (b)] TJ ET"))
	f.Fuzz(func(t *testing.T, b []byte) {
		r := Reader{Limit: 5 * time.Second}
		_, err := read(append([]byte("%PDF-1.4\n"), b...), r)
		var trouble *readers.Trouble
		if err != nil && !errors.As(err, &trouble) {
			t.Fatal(err)
		}
	})
}
