// Package readers makes texts of files: bytes in, documents out. What a file is, its content says rather than its name;
// one table (formats) holds every format with its names, how it is told and who reads it.
//
// The text of a document follows the conventions that the core reads already: paragraphs stand on lines of their own
// with a blank line between them, so do headings and the items of lists; a block quotation has "> " before each of its
// lines; what a page quotes by <q> stands in the quotation marks of its language. Subtitles and machine transcripts are
// WebVTT with <v Name>. Offsets of a report are of that text, whatever the file was.
//
// The package knows no disk, no clock and no network: nothing that a file names is ever fetched. It is the same in the
// command and, compiled to WebAssembly, on the page.
package readers
