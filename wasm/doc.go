// Command wasm is the core as one WebAssembly module: texts in, report JSON out, and nothing else. It is built as a
// reactor for WASI preview 1 (make module), so that any host can run it, and quotedrift.mjs beside it is the shim for
// browsers. The host calls _initialize once, and for each request:
//
//	alloc(n) -> where to write the n bytes of a request; 0 where they are over the limit, which run then says
//	run()    -> where the answer begins; it stays there until the next call
//	size()   -> how many bytes the answer has
//	free()   makes everything as it was before the first request
//
// The memory may grow in every call, and then a host's view of it is stale. It never shrinks; but a request has all of it
// for itself, and a host that wants it back makes a new instance. After a trap the instance is of no use: the module
// traps where the core would panic, where the stack is full (1 MB), and where the memory is.
//
// A request is, without padding, and with all numbers as four bytes, the lowest first:
//
//	request:  operation (one byte: 1 extract, 2 check, 3 compare, 4 across), flags (one byte: 1 explain),
//	          context (signed), profile (string), offsets (string),
//	          articles (list of documents), sources (list of documents; only check has any), languages (list)
//	string:   its length in bytes, its bytes
//	list:     its length, its items
//	document: id, path, title, language, outlet, date, format ("", "plain", "srt", "vtt", "flow"), text (strings),
//	          markup (list)
//	language: tag, file (strings): what languages/TAG.txt beside the module has, or "" where it cannot be had
//	markup:   kind (one byte: 1 heading, 2 block, 3 inline, 4 turn), start, end (byte offsets of the text); in order
//
// The fields mean what those of core.Checker and core.Document do. The answer to a request is core's report, the same
// bytes as the command writes; of one that cannot be answered it is {"error":"..."} with the reason in one sentence.
// compare wants two articles.
//
// The module has English compiled in. Where the texts need other languages, the answer is {"needs":["de","fr"]}, their
// tags; the host then asks again with these files, and as long as more are needed. It may give what it has from the
// start. Of a language whose file cannot be had, or is of another build, nothing is known: the report says what was not
// judged. A module that Go made by itself has all languages compiled in and needs none.
package main
