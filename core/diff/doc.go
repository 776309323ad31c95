// Package diff makes edit scripts between two runs of words or of characters, and says how near two words are.
//
// It holds github.com/sergi/go-diff and github.com/agnivade/levenshtein and keeps their traps inside: go-diff's clock
// is off, so a script does not depend on the speed of a machine; the input is bounded instead; words are interned as
// code points outside the surrogates; and scripts are places, never text.
package diff
