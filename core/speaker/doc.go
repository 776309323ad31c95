// Package speaker says who is said to have said the quotations of a text: cues before, after and inside them, names
// folded to one person, pronouns, roles. It reads the reporter's words around what is quoted and knows nothing of
// marks; the words of a language are in its language's file.
package speaker
