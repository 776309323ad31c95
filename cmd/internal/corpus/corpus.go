// Package corpus makes articles of which it is known which quotations are the same utterance, for measuring: words of
// Zipf's frequencies, reporting around quotations in the grammar of news, and families of known sizes with known drift.
package corpus

import (
	"fmt"
	"iter"
	"math"
	"math/rand"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// A Corpus says what articles are made. The same values make the same articles.
type Corpus struct {
	Seed     int64
	Articles int
	Changed  float64 // the part of the words of a variant that are others than those of the utterance, 0 to 1
	Family   int     // beside the others, one utterance is printed in so many articles
	Stump    bool    // a phrase that everybody uses ends a quotation in every article
}

// PerArticle is how many quotations an article has, and filler how many words of reporting stand around each.
const PerArticle, filler = 4, 100

// perFamily is how many articles there are for each utterance that several may print.
const perFamily = 3

// A Truth is a quotation that was put into an article.
type Truth struct {
	Document string // the path of the article
	Text     string
	Family   int // the number of its utterance
}

// Each yields the articles with what is in them.
func (c Corpus) Each() iter.Seq2[core.Document, []Truth] {
	return func(yield func(core.Document, []Truth) bool) {
		words := newVocabulary(c.Seed)
		for i := range c.Articles {
			if !yield(c.article(words, i)) {
				return
			}
		}
	}
}

const stump = "and I want to thank all of you for coming here tonight"

func (c Corpus) article(words *vocabulary, i int) (core.Document, []Truth) {
	r := rand.New(rand.NewSource(c.Seed + int64(i)*7919))
	d := core.Document{Path: fmt.Sprintf("article-%07d", i), Outlet: fmt.Sprintf("Outlet %d", r.Intn(40)), Date: fmt.Sprintf("2026-%02d-%02d", 1+r.Intn(12), 1+r.Intn(28))}
	var b strings.Builder
	var truth []Truth
	for k := range PerArticle {
		words.report(&b, r, filler/2)
		family := c.Articles*PerArticle + i*PerArticle + k // printed once
		first := false
		switch {
		case k == 0 && i < c.Family:
			family, first = 0, i == 0
		case k == 1 && i%perFamily == 0: // where it was first printed, word for word
			family, first = 1+i/perFamily, true
		case r.Intn(2) == 0: // a family that others print too, the popular ones more often
			family = 1 + int(float64((c.Articles+perFamily-1)/perFamily)*math.Pow(r.Float64(), 1.6))
		}
		text := strings.Join(c.variant(words, family, first, r), " ")
		if c.Stump && k == PerArticle-1 {
			text += ", " + stump
		}
		quote(&b, words, r, text)
		truth = append(truth, Truth{d.Path, text, family})
		words.report(&b, r, filler/2)
		b.WriteString("\n\n")
	}
	d.Text = b.String()
	return d, truth
}

// variant is the utterance of a family as one article has it: word for word, with words changed, or a piece of it.
func (c Corpus) variant(words *vocabulary, family int, first bool, r *rand.Rand) []string {
	of := rand.New(rand.NewSource(c.Seed*31 + int64(family)))
	said := words.sentence(of, 10+of.Intn(25))
	if first {
		return said
	}
	switch r.Intn(5) {
	case 0, 1:
		n := int(float64(len(said))*c.Changed + .5)
		for _, at := range r.Perm(len(said))[:n] {
			said[at] = words.any(r)
		}
	case 2:
		if length := max(8, len(said)/2); length < len(said) {
			from := r.Intn(len(said) - length)
			said = said[from : from+length]
		}
	}
	return said
}

// quote prints a quotation as the news do.
func quote(b *strings.Builder, words *vocabulary, r *rand.Rand, text string) {
	name := words.names[r.Intn(len(words.names))]
	switch r.Intn(4) {
	case 0:
		fmt.Fprintf(b, "%s said: “%s.” ", name, text)
	case 1:
		fmt.Fprintf(b, "“%s,” %s said. ", text, name)
	case 2:
		fmt.Fprintf(b, "“%s,” said %s, who spoke to reporters. ", text, name)
	default:
		fmt.Fprintf(b, "According to %s, “%s.” ", name, text)
	}
}

// A vocabulary is words in the order of how often they are used, and names.
type vocabulary struct {
	words []string
	names []string
}

const functionWords = "the of and to in that is was for it with as his on be at by this had not but from have they which one you were all her she there would their we him been has when who will more no if out so what up said its about than into them can only other time new some could these two may first then do"

// size is how many words there are.
const size = 30000

func newVocabulary(seed int64) *vocabulary {
	r := rand.New(rand.NewSource(seed))
	v := &vocabulary{words: strings.Fields(functionWords)}
	syllables := strings.Fields("ba be bo da de di do fa fe ga ge go ha he ka ki ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi wa we ya zo")
	seen := map[string]bool{}
	for len(v.words) < size {
		var w strings.Builder
		for range 2 + r.Intn(3) {
			w.WriteString(syllables[r.Intn(len(syllables))])
		}
		w.WriteString([]string{"", "n", "r", "s", "t", "ld"}[r.Intn(6)])
		if s := w.String(); !seen[s] {
			seen[s] = true
			v.words = append(v.words, s)
		}
	}
	first := strings.Fields("Anna Boris Carla David Elena Farid Greta Hugo Irene Jonas Karin Leon Marta Nadim Olga Pavel")
	for _, f := range first {
		for range 30 {
			w := v.words[200+r.Intn(5000)]
			v.names = append(v.names, f+" "+strings.ToUpper(w[:1])+w[1:])
		}
	}
	return v
}

// any is a word by Zipf's law: the n-th is used 1/n as often as the first.
func (v *vocabulary) any(r *rand.Rand) string {
	return v.words[int(math.Exp(r.Float64()*math.Log(float64(len(v.words)))))-1]
}

func (v *vocabulary) sentence(r *rand.Rand, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = v.any(r)
	}
	return out
}

// report writes about n words of reporting.
func (v *vocabulary) report(b *strings.Builder, r *rand.Rand, n int) {
	for n > 0 {
		length := min(n, 8+r.Intn(18))
		s := strings.Join(v.sentence(r, length), " ")
		b.WriteString(strings.ToUpper(s[:1]) + s[1:] + ". ")
		n -= length
	}
}
