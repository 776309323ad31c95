// Package pdf reads the type of a PDF with PDFium, which runs as WebAssembly: it has no files, no network and no more
// memory and time than it is given.
package pdf

import (
	"context"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/klippa-app/go-pdfium"
	pdfium_errors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/quotedrift/quotedrift/cmd/internal/pages"
	"github.com/quotedrift/quotedrift/cmd/internal/readers"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// What one file may cost.
const (
	memoryPages = 8192       // of 64 KiB: 512 MiB, for the file and what is made of it
	pageLimit   = 5000       //
	glyphLimit  = 20_000_000 // letters
	sheetLimit  = 250_000    // letters of one page; that of a newspaper has 20,000
)

func trouble(kind readers.Kind, reason string) error {
	return &readers.Trouble{Kind: kind, Reason: reason}
}

// Why a PDF could not be read.
var (
	errLocked  = trouble(readers.Encrypted, "it is locked with a password; save it without one")
	errDamaged = trouble(readers.Damaged, "it is a damaged PDF: it cannot be opened")
	errLimit   = trouble(readers.TooLarge, "it takes more time, memory or pages than a PDF may")
)

// A Reader reads PDFs. The zero value works.
type Reader struct {
	First func()        // called before PDFium is made ready for this machine, which takes some seconds, once for good
	Limit time.Duration // for one file; 0 means a minute
}

// Read returns the type on each page. The error is a *readers.Trouble.
func (s Reader) Read(b []byte) (printed []pages.Page, err error) {
	p, err := instance(s.First)
	if err != nil {
		return nil, err
	}
	limit := s.Limit
	if limit == 0 {
		limit = time.Minute // a thousand pages take half of it on a slow machine
	}
	late := time.AfterFunc(limit, func() { p.Kill() })
	defer func() {
		if recover() != nil {
			printed, err = nil, errLimit
		}
		if !late.Stop() {
			printed, err = nil, errLimit
			return
		}
		p.Close()
	}()
	d, err := p.OpenDocument(&requests.OpenDocument{File: &b})
	switch {
	case errors.Is(err, pdfium_errors.ErrPassword):
		return nil, errLocked
	case err != nil:
		return nil, errDamaged
	}
	n, err := p.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: d.Document})
	if err != nil {
		return nil, errDamaged
	}
	if n.PageCount > pageLimit {
		return nil, errLimit
	}
	r := reader{p: p, doc: d.Document}
	for i := range n.PageCount {
		page, err := r.page(i)
		if errors.Is(err, errLimit) {
			return nil, err
		}
		// A page that cannot be opened is empty; the others go on.
		printed = append(printed, page)
	}
	return printed, nil
}

// A reader reads one document.
type reader struct {
	p      pdfium.Pdfium
	doc    references.FPDF_DOCUMENT
	glyphs int // with spaces
}

func (r *reader) page(i int) (page pages.Page, err error) {
	loaded, err := r.p.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: r.doc, Index: i})
	if err != nil {
		return page, err
	}
	defer r.p.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page})
	at := requests.Page{ByReference: &loaded.Page}
	w, err := r.p.FPDF_GetPageWidthF(&requests.FPDF_GetPageWidthF{Page: at})
	if err != nil {
		return page, err
	}
	h, err := r.p.FPDF_GetPageHeightF(&requests.FPDF_GetPageHeightF{Page: at})
	if err != nil {
		return page, err
	}
	page.Width, page.Height = float64(w.PageWidth), float64(h.PageHeight)
	t, err := r.p.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: at})
	if err != nil {
		return page, err
	}
	defer r.p.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: t.TextPage})
	n, err := r.p.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: t.TextPage})
	if err != nil {
		return page, err
	}
	if r.glyphs += n.Count; r.glyphs > glyphLimit || n.Count > sheetLimit {
		return page, errLimit
	}
	line := pages.Setting{Height: page.Height}
	for k := range n.Count {
		g, ok, err := r.glyph(t.TextPage, k)
		if err != nil {
			return page, err
		}
		if ok {
			line.Set(g, func() float64 { return r.scale(t.TextPage, k) })
		}
	}
	page.Runs = line.Done()
	page.Picture = len(page.Runs) == 0 && r.picture(at)
	return page, nil
}

// glyph returns the letter at an index; a space that PDFium made up is none: pages finds those itself.
func (r *reader) glyph(t references.FPDF_TEXTPAGE, k int) (g pages.Glyph, ok bool, err error) {
	u, err := r.p.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: t, Index: k})
	if err != nil {
		return g, false, err
	}
	g.Letter = rune(u.Unicode)
	if g.Letter == 0 || g.Letter == '\r' || g.Letter == '\n' {
		return g, false, nil
	}
	box, err := r.p.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: t, Index: k})
	if err != nil {
		return g, false, nil
	}
	origin, err := r.p.FPDFText_GetCharOrigin(&requests.FPDFText_GetCharOrigin{TextPage: t, Index: k})
	if err != nil {
		return g, false, nil
	}
	angle, err := r.p.FPDFText_GetCharAngle(&requests.FPDFText_GetCharAngle{TextPage: t, Index: k})
	if err != nil {
		return g, false, nil
	}
	size, err := r.p.FPDFText_GetFontSize(&requests.FPDFText_GetFontSize{TextPage: t, Index: k})
	if err != nil {
		return g, false, nil
	}
	g.Size = size.FontSize
	g.X, g.Y = origin.X, origin.Y
	g.Angle = float64(angle.CharAngle)
	b := box.Rect
	g.Left, g.Right, g.Low, g.High = float64(b.Left), float64(b.Right), float64(b.Bottom), float64(b.Top)
	return g, true, nil
}

// scale returns by how much the type at an index is enlarged on the page.
func (r *reader) scale(t references.FPDF_TEXTPAGE, k int) float64 {
	m, err := r.p.FPDFText_GetMatrix(&requests.FPDFText_GetMatrix{TextPage: t, Index: k})
	if err != nil {
		return 1
	}
	return math.Hypot(float64(m.Matrix.C), float64(m.Matrix.D))
}

// picture reports whether there is anything on a page without text.
func (r *reader) picture(at requests.Page) bool {
	n, err := r.p.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: at})
	return err == nil && n.Count > 0
}

var (
	once    sync.Once
	pool    pdfium.Pool
	poolErr error
)

// instance returns a fresh PDFium. The first one of the process makes it ready.
func instance(first func()) (pdfium.Pdfium, error) {
	once.Do(func() { pool, poolErr = start(first) })
	if poolErr != nil {
		return nil, trouble(readers.Unknown, "it is a PDF, and PDF support does not start: "+poolErr.Error())
	}
	return pool.GetInstance(time.Minute)
}

func start(first func()) (pdfium.Pool, error) {
	config := wazero.NewRuntimeConfig().
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
		WithCloseOnContextDone(true).
		WithMemoryLimitPages(memoryPages)
	dir := cacheFolder()
	if first != nil && isEmpty(dir) {
		first()
	}
	if dir != "" {
		if cache, err := wazero.NewCompilationCacheWithDir(dir); err == nil {
			config = config.WithCompilationCache(cache)
		}
	}
	return webassembly.Init(webassembly.Config{
		Context: experimental.WithMemoryAllocator(context.Background(), experimental.MemoryAllocatorFunc(reserve)), MaxIdle: 1, MaxTotal: 2,
		FSConfig: wazero.NewFSConfig(), // no folder of the machine is there
		Stdout:   io.Discard, Stderr: io.Discard,
		RuntimeConfig: config,
	})
}

// A reserved is the memory of one PDFium, as large as it may get: pages that were never written cost nothing, and one that
// grew by copying would hold several times its size.
type reserved struct{ bytes []byte }

func reserve(_, most uint64) experimental.LinearMemory {
	return &reserved{make([]byte, 0, min(most, memoryPages<<16))}
}

// Reallocate grows the memory; nil where it would be too large.
func (m *reserved) Reallocate(size uint64) []byte {
	if size > uint64(cap(m.bytes)) {
		return nil
	}
	m.bytes = m.bytes[:size]
	return m.bytes
}

func (m *reserved) Free() { m.bytes = nil }

// cacheFolder is where the compiled PDFium is kept; "" where the user has no cache folder.
func cacheFolder() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "quotedrift", "pdf")
}

func isEmpty(dir string) bool {
	entries, err := os.ReadDir(dir)
	return err != nil || len(entries) == 0
}
