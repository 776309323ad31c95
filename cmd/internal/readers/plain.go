package readers

import (
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// readPlain reads plain text as it is. Markup that no other format took is none, unless the user says so.
func readPlain(in *input) ([]Document, error) {
	if in.options.Format == "" && strings.HasPrefix(in.head(5), "<?xml") {
		return nil, &Trouble{Unknown, "", "it is XML of a kind that is not read; --input-format text takes the tags for words"}
	}
	return in.verbatim(core.Auto)
}

func readSRT(in *input) ([]Document, error) { return in.verbatim(core.SRT) }

func readVTT(in *input) ([]Document, error) { return in.verbatim(core.VTT) }

// verbatim is the decoded text and nothing else.
func (in *input) verbatim(f core.Format) ([]Document, error) {
	t, err := in.decode("")
	if err != nil {
		return nil, err
	}
	d := Document{Text: t.text, Core: f}
	in.encoded(&d)
	return []Document{d}, nil
}

// isVTT reports whether the text begins as a WebVTT file must (W3C WebVTT, section 4.1).
func isVTT(in *input) bool {
	rest, ok := strings.CutPrefix(in.head(16), "WEBVTT")
	return ok && (rest == "" || strings.IndexByte(" \t\r\n", rest[0]) >= 0)
}

// isSRT reports whether the first line that is no number is a time line of SubRip.
func isSRT(in *input) bool {
	for i, line := range strings.SplitN(in.head(4096), "\n", 40) {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
		case strings.Contains(line, "-->"):
			return line[0] >= '0' && line[0] <= '9'
		case i > 8 || strings.Trim(line, "0123456789") != "":
			return false
		}
	}
	return false
}
