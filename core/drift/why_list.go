package drift

import "strings"

// A Reason is a key, and how a Why of it is said in English, with the arguments of the key and the two texts in braces.
type Reason struct {
	Key   Key
	Words string
}

// Reasons returns all reasons, in the order of the list.
func Reasons() (all []Reason) {
	for _, line := range strings.Split(reasons, "\n") {
		if key, words, ok := strings.Cut(line, ": "); ok {
			all = append(all, Reason{Key(key), words})
		}
	}
	return all
}

// wording is the English of the key; the key itself where it is in no line.
func (k Key) wording() string {
	_, words, ok := strings.Cut(reasons, "\n"+string(k)+": ")
	if !ok {
		return string(k)
	}
	words, _, _ = strings.Cut(words, "\n")
	return words
}

// reasons is the one place for the keys of reasons and their English, a line for each: words that differ; what that
// does to the sense, told after them; slips and labels; what signs show; places; speakers; letters and signs; what was
// not found. Words and signs of a text are put between quotation marks; where there are none, "nothing" is said. (One
// string, since a list of values weighs more in the module.)
const reasons = `
omitted: {The quotation} leaves out {said}.
added: {The quotation} adds {printed}, which {the source} does not have here.
exchanged: {The source} says {said}; {the quotation} says {printed}.

negation.printed: {The quotation} denies what {the source} says.
negation.source: {The source} denies what {the quotation} says.
negation.within: A denial is among these words.
negation.degree: One denial is stronger than the other.
opposite: They are opposites.
number.other: The number is different.
number.within: A number is among these words.
unit.other: The unit or the date is different.
name.other: The name is different.
name.within: A name is among these words.
name.pronoun: One is a name, the other a pronoun, and no brackets show it.
person.other: A different person is meant.
subject.other: The sentence is about something else.
certainty.source: {The source} is less certain, or sets a condition.
certainty.printed: This makes it less certain, or sets a condition.
certainty.other: This changes how certain it is.
quantity.source: {The source} says how much of it is meant.
quantity.printed: {The source} does not say how much of it is meant.
quantity.other: The quantity is different.

filler.source: {The quotation} leaves out {said}, a filler or a false start.
filler.printed: {The quotation} has {printed}, a filler or a false start that is not in {the source}.
interjected: {The quotation} leaves out {said}, which somebody else interjects.
label: {The quotation} names the speaker, {printed}, as a transcript does.
note.other: The reference marks are different in {the source}.
note.source: {The source} has a reference mark here.
note.printed: {The quotation} has a reference mark here.

ellipsis: {The quotation} leaves out {said} and shows this with an ellipsis.
ellipsis.sense: The ellipsis hides {said}, which changes how the rest reads.
ellipsis.question: The ellipsis hides a question by {name}; the words after it may be the answer.
ellipsis.nothing: The ellipsis leaves out nothing: {the source} has these words side by side.
ellipsis.source: {The source} itself leaves words out where {the quotation} says {printed}.
brackets.added: {The quotation} adds {printed} and shows this with brackets.
brackets.exchanged: {The quotation} has {printed} in brackets where {the source} says {said}.
brackets.wide: The words in brackets also stand for {said}.
brackets.letters: The brackets in {printed} show that {the source} says {said}.
brackets.denial: The brackets stand for {said}, which holds a denial.
sic: {The quotation} says with [sic] that {the source} has it this way.
sic.other: {The quotation} marks {printed} with [sic], but {the source} says {said}.
emphasis: {The quotation} says in brackets that emphasis was added.

moved: {printed} is at another place in {the source}.
spliced: {The quotation} joins two remarks into one. Between them {the source} says {said}.
distant: In {the source}, {number} words lie between the parts of the quotation.
before: Just before these words {the source} says {said}, which {the quotation} leaves out.
after: Right after these words {the source} says {said}, which {the quotation} leaves out.
beside: Right beside these words {the source} says {said}, which {the quotation} leaves out.
condition: {The source} says this under a condition, {said}, which {the quotation} leaves out.
reported: {The source} gives these words as somebody else's: {said}.

speaker.other: The draft gives these words to {name}; in {the source} {other} says them.
speaker.reads: The draft gives these words to {name}; in {the source} {other} reads them out.
speaker.asked: The draft gives these words to {name}; in {the source} they are a question, set apart from the answers.
speaker.change: {The quotation} runs on where {the source} marks that somebody else begins to speak.
speaker.two: {The quotation} runs together the words of two speakers, {name} and {other}.

hidden.printed: {printed} holds a character that cannot be seen, or a letter of another alphabet that looks the same.
hidden.source: In {the source}, {said} holds a character that cannot be seen, or a letter of another alphabet that looks the same.
case: {The source} writes {said}; {the quotation} writes {printed}.
ligature: {printed} is written with different characters in {the source}: {said}.
apostrophe: The apostrophe in {printed} is a different character in {the source}.
hyphen: The hyphen in {printed} is a different character in {the source}.
dash: The dash is a different character in {the source}.
marks: The quotation marks within these words are different in {the source}.
space: The space between the words is different in {the source}.
space.before: The space before {printed} is different in {the source}.
punctuation: After {word}, {the source} has {said}; {the quotation} has {printed}.
punctuation.end: {The quotation} ends with {printed}; {the source} has {said} there.
question: One text asks what the other one states: {the source} has {said} here, {the quotation} {printed}.
tone: This changes the tone.

missing: These words are not in {the source}.
missing.part: Words {from} to {to} of {number} are in {name}:{line}.
missing.rest: The rest was not found.
indirect: {The source} has these words as reported speech, not in quotation marks.
unheard: {The source} notes here that words could not be heard: {said}.
unheard.silence: In {the source} nobody is heard here for a while.
unheard.furniture: {The source} has {said} here, which was taken for the head or foot of a page.
foreign: The draft and the sources are in different languages, so the quotation may be a translation.
`
