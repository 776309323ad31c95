// Package quote finds the quotations of an article and says what kind of span each is.
//
//	marks ──> nodes ──┐
//	lines, tags, markup ──┼─> candidates ──> quotations ──> parts joined ──> (who says them) ──> kinds
//	dashes ───────────┘
//
// The stages, in order: marks are read with what their neighbours let them do, and paired paragraph by paragraph (every
// mark family, nesting, paragraphs that reopen, marks that never close); blocks and dialogue dashes come beside them;
// what lies inside another becomes its child; spans that one utterance was cut into become parts of one quotation, and
// the attributions that some languages write inside the marks are cut out of it. Then the caller says to which of them
// reporting words are tied (package speaker knows), and what stands around and inside a span says what kind of span it
// is. In a story, what a speech tells in other voices is set apart from its speaker's own words. What a language calls
// its reporting verbs, titles, roles, pronouns and kinds of works is data of package language.
package quote
