// Package batch finds the families of the quotations of any number of articles in bounded memory. It is stages over
// keyed records with a sort between them; what each does to the records of one key is core's or is said here in a file
// of its own, so that other engines can run the stages (see Stage) and come to the same families.
//
//	articles ─► extract ─► sort ─► shingle ─► sort ─► pair ─► sort ─► verify ─► group ─► families
//	            sayings   by the  wordings   by the  pairs   by the  bonds     components,
//	                      wording            shingle of two  longer            centres
package batch
