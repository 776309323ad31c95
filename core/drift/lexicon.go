package drift

import "github.com/quotedrift/quotedrift/core/text"

// isNegation says whether the word, by its key, denies: "not", "never", "n't" at its end, "nobody", "without".
func isNegation(key, lang string) bool { return false }

// negations is how many negations the run holds, those of more than one word ("fails to", "by no means") as one.
func negations(words []text.Word, lang string) int { return 0 }

// negates says whether one word is the other with a negating prefix: "happy" and "unhappy", "legal" and "illegal".
func negates(a, b, lang string) bool { return false }

// antonyms says whether the words are opposites, by table or by prefix: "increase" and "decreased".
func antonyms(a, b, lang string) bool { return false }

// isHedge says whether the word weakens or strengthens a claim: "may", "will", "alleged", "probably".
func isHedge(key, lang string) bool { return false }

// isQuantity says whether the word says how much or how many without a number: "all", "some", "most", "only".
func isQuantity(key, lang string) bool { return false }

// isCondition says whether the word makes a claim depend on something: "if", "unless", "until".
func isCondition(key, lang string) bool { return false }

// isFunction says whether the word is grammar alone: an article, a preposition, a conjunction, an auxiliary, a pronoun.
func isFunction(key, lang string) bool { return false }

// isPronoun says whether the word is a personal or possessive pronoun.
func isPronoun(key, lang string) bool { return false }

// isFiller says whether the word alone is a filler: "um", "uh", "er".
func isFiller(key, lang string) bool { return false }

// fillers is how many words at the start of the run are one filler, of one word or more: 1 for "um", 2 for "you know",
// 0 for anything else.
func fillers(words []text.Word, lang string) int { return 0 }
