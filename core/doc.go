// Package core is the door of quotedrift: it finds the quotations of articles, aligns them with a source or across
// articles, judges each change, and reports.
//
// The way of one word, never back a room:
//
//	bytes ─► text ──► quote ──► speaker ─► match ──► drift ──► core ──► a face
//	         span     points    says       pairs     names     writes    shows it
//	         and key  at its    whose      the run   what      it into
//	                  run       it is      with a    happened  the
//	         source ────────────────────►  passage   to it     Report
//	         turns and times     (diff: scripts, nearness; alike: the same, written otherwise)
//
// text gives a word its place and its key; quote points at the run of words that is presented as somebody's, and
// speaker says whose; source says who really spoke which words and when; match pairs the run with a passage; drift
// names every change between them; and this package holds the order of the stages and the Report, and nothing else. All
// that is particular to a language they ask of language, where it is data.
//
// The core cannot fail: any byte sequence is a valid text. It has no clock, no randomness, no input or output and no
// order that depends on a map or a goroutine: the same input gives the same bytes, natively and in WebAssembly.
package core
