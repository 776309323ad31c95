package show

import "io"

func (p *Page) Text(w io.Writer) error     { return p.Lines(w) }
func (p *Page) CSV(w io.Writer) error      { return p.Lines(w) }
func (p *Page) Markdown(w io.Writer) error { return p.Lines(w) }
