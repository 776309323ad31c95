package drift

import (
	"strconv"
	"strings"
)

// A Key names a reason. Keys are public, and stay as rules do.
type Key string

// A Why is a reason as data: a key with those arguments that the wording of the key names; an empty one is left out. A
// face makes a sentence of it in its reader's language, as Sentence does in English.
type Why struct {
	Key     Key     `json:"key"`
	Between Between `json:"between,omitempty"`

	Said    string `json:"said,omitempty"`    // words or signs of the source; long ones are cut in the middle
	Printed string `json:"printed,omitempty"` // those of the quotation
	Word    string `json:"word,omitempty"`    // a word that stands in both
	Name    string `json:"name,omitempty"`    // of a person, or of a document
	Other   string `json:"other,omitempty"`   // of another person
	From    int    `json:"from,omitempty"`    // the place of a word in the quotation, from 1
	To      int    `json:"to,omitempty"`      // likewise, and included
	Number  int    `json:"number,omitempty"`  // of words
	Line    int    `json:"line,omitempty"`    // of the document, from 1

	More *Why `json:"more,omitempty"` // a further reason, which is told after this one
}

// Between says which two texts a reason holds against each other; "" is a quotation and its source.
type Between string

// The other texts that are held against each other.
const (
	Peers     Between = "peers"     // a quotation and another article that quotes, too, and may be the one that is wrong
	Reporting Between = "reporting" // two stretches of reporting, neither of which is a quotation
)

// parties are what a sentence calls the two texts.
func (b Between) parties() (quotation, source string) {
	switch b {
	case Peers:
		return "quotation", "other text"
	case Reporting:
		return "first text", "second text"
	}
	return "quotation", "source"
}

// And returns the reason with a further one after it.
func (w Why) And(more Why) Why {
	if w.Key == "" {
		return more
	}
	if w.More != nil {
		more = w.More.And(more)
	}
	w.More = &more
	return w
}

// between returns the reason as one between these texts.
func (w Why) between(b Between) Why {
	w.Between = b
	if w.More != nil {
		more := w.More.between(b)
		w.More = &more
	}
	return w
}

// Sentence returns the reason in English: a plain sentence, and one more for each further reason.
func (w *Why) Sentence() string {
	var b strings.Builder
	for ; w != nil; w = w.More {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		for words := w.Key.wording(); words != ""; {
			before, rest, _ := strings.Cut(words, "{")
			b.WriteString(before)
			var name string
			if name, words, _ = strings.Cut(rest, "}"); name != "" {
				b.WriteString(w.filled(name))
			}
		}
	}
	return b.String()
}

// filled returns what stands in a sentence for an argument or a party in braces.
func (w *Why) filled(name string) string {
	quotation, source := w.Between.parties()
	switch name {
	case "said":
		return marked(w.Said)
	case "printed":
		return marked(w.Printed)
	case "word":
		return marked(w.Word)
	case "name":
		return w.Name
	case "other":
		return w.Other
	case "from":
		return strconv.Itoa(w.From)
	case "to":
		return strconv.Itoa(w.To)
	case "number":
		return strconv.Itoa(w.Number)
	case "line":
		return strconv.Itoa(w.Line)
	case "the source", "The source":
		return name[:len("the ")] + source
	}
	return name[:len("the ")] + quotation
}

// marked returns the words between quotation marks; "nothing" for none.
func marked(words string) string {
	if words == "" {
		return "nothing"
	}
	return "“" + words + "”"
}
