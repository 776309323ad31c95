// Command readers is the readers of files as a WebAssembly module of its own: the bytes of a file in, its texts out. A
// page loads it when a file is dropped that is no plain text; the texts are the same bytes as the command reads. It is a
// reactor for WASI preview 1 with the calls of the core's module (see wasm): alloc, run, size, free.
//
// A request is, without padding, and with all numbers as four bytes, the lowest first: an operation (one byte), the
// length of a name, the name, and the rest. Operation 1 reads the rest as a file of that name. Operation 2 reads the rest
// as JSON of the pages of a PDF, which somebody else took apart:
//
//	[{"Width":595,"Height":842,"Picture":false,"Runs":[{"X":72,"Y":80,"Width":30,"Size":11,"Turn":0,"Text":"word"}]}]
//
// The answer is JSON: a list of texts
//
//	[{"text":"...","format":"docx","as":"","title":"...","language":"en","markup":[{"kind":"heading","start":0,"end":9}],"told":["..."]}]
//
// with places as byte offsets of the text, and "as" the format of a source for the core ("", "srt", "vtt", "flow"); or
// {"error":"it is ..."} with the reason in one sentence, and "kind" as readers.Kind has it.
package main
