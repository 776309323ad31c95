// Package files is the command's way to the disk: which files a path means, what is in them and why not, and output
// that is written whole or not at all.
package files
