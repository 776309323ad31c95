// Package index holds the quotations of any number of articles in one file, and looks an utterance up in it: who printed
// it in which words, and what each changed.
//
// The file is a database of SQLite. A wording is held once, however many printed it, and is found by the hashes of its
// shingles; what was printed where stands beside it, with as much of the text around it as judging needs. What is one
// utterance, and what changed, is core's to say.
package index
