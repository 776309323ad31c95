// Package quote finds the quotations of an article and names their speakers.
//
// The stages, in order: pairs of marks become spans (every mark family, nesting, paragraphs that reopen, marks that
// never close); spans that one utterance was cut into become parts of one quotation; cues of reporting are looked for
// around each span and give the speaker; and what stands around and inside a span says what kind of span it is.
// What a language calls its reporting verbs, titles, roles and pronouns is data: one Grammar each.
package quote
