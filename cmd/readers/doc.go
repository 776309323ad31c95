// Command readers is the readers of files as a WebAssembly module of its own: the bytes of a file in, its texts out. A
// page loads it when a file is dropped that is no plain text; the texts are the same bytes as the command reads. It is a
// reactor for WASI preview 1 with the calls of the core's module (see wasm): alloc, run, size, free.
//
// A request is, without padding, and with all numbers as four bytes, the lowest first: an operation (one byte), the
// length of a name, the name, and the rest. Operation 1 reads the rest as a file of that name. Operation 2 reads the rest
// as the letters of a PDF, which PDFium took apart: numbers of eight bytes (IEEE 754, the lowest byte first). A page has its
// width and height, 1 where anything is drawn on it, and how many letters follow; a letter has its code point, the origin
// (x, y), the box of its font (left, right, low, high), the font's size, the angle, and by how much it is enlarged: see
// pages.Glyph.
//
// The answer is JSON: a list of texts
//
//	[{"text":"...","format":"docx","as":"","title":"...","language":"en","outlet":"...","date":"2026-02-03",
//	  "markup":[{"kind":"heading","start":0,"end":9}],"told":["..."]}]
//
// with places as byte offsets of the text, and "as" the format of a source for the core ("", "srt", "vtt", "flow"); or
// {"error":"it is ..."} with the reason in one sentence, and "kind" as readers.Kind has it.
package main
