package readers

import (
	"slices"
	"strings"
)

// A format is a row of the table: one way in which files are written.
type format struct {
	name       string            // of --input-format and of document.format in the report
	about      string            // what is read of it and how, one sentence without a stop
	extensions []string          // with the stop, in small letters; the first is the usual one
	media      []string          // media types, in small letters
	bytes      func(*input) bool // tells it by the bytes; nil where they do not tell
	text       func(*input) bool // tells it by the text, decoded; nil where that does not tell
	flows      bool              // its pages, if it has any, are kept apart from its text
	named      bool              // content cannot tell it from plain text: the name decides
	read       func(*input) ([]Document, error)
}

// formats are asked in this order: all by their bytes first, then all by their text, then those that go by name.
func formats() []*format {
	return []*format{
		// Documents of word processors.
		{name: "docx", flows: true, about: "Word documents: tracked changes as accepted, notes behind the text, no comments, no running heads",
			extensions: []string{".docx", ".docm", ".dotx"}, media: []string{"application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
			bytes: isDOCX, read: readDOCX},
		{name: "odt", flows: true, about: "OpenDocument texts of LibreOffice and others, read as Word documents are", extensions: []string{".odt", ".ott"},
			media: []string{"application/vnd.oasis.opendocument.text"}, bytes: isODT, read: readODT},
		{name: "fodt", flows: true, about: "OpenDocument texts in one XML file", extensions: []string{".fodt"},
			media: []string{"application/vnd.oasis.opendocument.text-flat-xml"}, text: isFlatODT, read: readFlatODT},
		{name: "pdf", about: "PDF: lines in the order of reading, without running heads, numbers of pages and of lines",
			extensions: []string{".pdf"}, media: []string{"application/pdf"}, bytes: isPDF, read: readPDF},
		{name: "rtf", flows: true, about: "RTF, read as Word documents are", extensions: []string{".rtf"}, media: []string{"application/rtf", "text/rtf"},
			bytes: isRTF, read: readRTF},
		{name: "epub", flows: true, about: "books of EPUB in reading order, without contents and cover", extensions: []string{".epub"},
			media: []string{"application/epub+zip"}, bytes: isEPUB, read: readEPUB},

		// Pages.
		{name: "html", about: "pages: the article where one stands out, else all of the body; what is struck out is not read", extensions: []string{".html", ".htm", ".xhtml"},
			media: []string{"text/html", "application/xhtml+xml"}, text: isHTML, read: readHTML},
		{name: "markdown", flows: true, about: "Markdown (CommonMark with tables, footnotes, strikethrough) and its front matter; told by the name",
			extensions: []string{".md", ".markdown", ".mdown"}, media: []string{"text/markdown"}, named: true, read: readMarkdown},

		// Subtitles and transcripts of machines.
		{name: "vtt", about: "WebVTT subtitles", extensions: []string{".vtt"}, media: []string{"text/vtt"}, text: isVTT, read: readVTT},
		{name: "srt", about: "SubRip subtitles", extensions: []string{".srt"},
			media: []string{"application/x-subrip", "text/srt"}, text: isSRT, read: readSRT},
		{name: "sbv", about: "SubViewer subtitles, as YouTube has them", extensions: []string{".sbv", ".sub"}, text: isSBV, read: readSBV},
		{name: "ssa", about: "SubStation Alpha subtitles: dialogue with names, not comments or effects", extensions: []string{".ass", ".ssa"},
			media: []string{"text/x-ssa"}, text: isSSA, read: readSSA},
		{name: "ttml", about: "Timed Text (TTML, DFXP, IMSC) with the names of agents, and YouTube's own XML",
			extensions: []string{".ttml", ".dfxp", ".itt", ".srv1", ".srv3"}, media: []string{"application/ttml+xml"}, text: isTTML, read: readTTML},
		{name: "lrc", about: "timed lyrics", extensions: []string{".lrc"}, text: isLRC, read: readLRC},
		{name: "avid", about: "captions of Avid (DS)", extensions: []string{".ds"}, text: isAvid, read: readAvid},
		{name: "chat", about: "CHAT transcripts of TalkBank: what each participant said, without the tiers below and the transcriber's marks",
			extensions: []string{".cha"}, text: isCHAT, read: readCHAT},
		{name: "feed", about: "RSS, Atom and JSON feeds: an article each", extensions: []string{".rss", ".atom"},
			media: []string{"application/rss+xml", "application/atom+xml", "application/feed+json"}, text: isFeed, read: readFeed},
		{name: "json", about: "transcripts of Whisper, AssemblyAI, Deepgram, Rev, Amazon, YouTube and their like, or lists of articles",
			extensions: []string{".json", ".json3"}, media: []string{"application/json"}, text: isJSON, read: readJSON},
		{name: "tei", about: "TEI, as ParlaMint's records of parliaments: what each said, without notes",
			extensions: []string{".xml", ".tei"}, media: []string{"application/tei+xml"}, text: isTEI, read: readTEI},

		// Many texts in one file.
		{name: "jsonl", about: "JSON Lines: an article each, or the cues of a transcript", extensions: []string{".jsonl", ".ndjson"},
			media: []string{"application/jsonl", "application/x-ndjson"}, text: isRecords, read: readRecords},
		{name: "table", about: "tables (CSV, TSV) whose head names a column of text: a transcript where it has times or speakers, " +
			"articles where it has titles, addresses or outlets", extensions: []string{".csv", ".tsv", ".tab"},
			media: []string{"text/csv", "text/tab-separated-values"}, text: isTable, read: readTable},

		{name: "columns", about: "plain text with two columns side by side, as pdftotext -layout writes it: one behind the other", text: isColumns, read: readColumns},

		// Everything else that is text. The last row takes what no other took.
		{name: "text", about: "plain text, with or without speaker labels", extensions: []string{".txt", ".text"},
			media: []string{"text/plain"}, read: readPlain},
	}
}

// A Format describes a row of the table to people.
type Format struct {
	Name       string
	About      string
	Extensions []string
	Media      []string
}

// Formats returns what is read, in the order of the table.
func Formats() []Format {
	out := make([]Format, len(formats()))
	for i, f := range formats() {
		out[i] = Format{f.name, f.about, f.extensions, f.media}
	}
	return out
}

// Known reports whether a file of that name bears the extension of a format.
func Known(name string) bool { return named(name) != nil }

// named returns the format to which the extension of a name belongs, or nil.
func named(name string) *format {
	ext := extension(name)
	for _, f := range formats() {
		if slices.Contains(f.extensions, ext) {
			return f
		}
	}
	return nil
}

// extension returns the extension of a name in small letters, with its stop.
func extension(name string) string {
	i := strings.LastIndexByte(name, '.')
	if i < 0 || strings.ContainsAny(name[i:], `/\`) {
		return ""
	}
	return strings.ToLower(name[i:])
}

// formatNamed returns the format of that name, extension or media type, or nil.
func formatNamed(name string) *format {
	name = strings.ToLower(strings.TrimSpace(name))
	for _, f := range formats() {
		if f.name == name || slices.Contains(f.media, name) || slices.Contains(f.extensions, "."+name) {
			return f
		}
	}
	return nil
}
