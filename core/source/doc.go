// Package source reads transcripts and releases: who spoke which words, and when.
//
// Nothing is cut out of the text: offsets stay those of the file. What is not speech (speaker labels, cue numbers,
// time lines, markup of subtitles, stage directions in brackets) gives no words, so that no later stage sees it.
package source
