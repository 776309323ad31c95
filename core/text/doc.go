// Package text cuts a text into words, sentences and paragraphs that keep their places.
//
// A Word carries its span in the original bytes and a folded key. Stages compare words by key and show them by
// span, so no map between a folded text and the original ever travels: folding cannot lose where a word came from.
//
// Any byte sequence is a valid text. Invalid UTF-8, unclosed brackets and megabytes without a space are cut like
// anything else, in linear time.
//
// Words follow UAX #29 (word boundaries), with these joins that editing needs: hyphenated compounds, a currency sign
// or a percent sign with its number, a letter in brackets with the rest of its word ("[t]he"). Ellipses and [sic] are
// words of their own kind, and words in brackets know it, so alignment and judgement get declared edits for free.
package text
