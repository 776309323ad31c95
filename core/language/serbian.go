package language

import "strings"

// Serbian has the grammar of Croatian (croatian.go holds the words of both) and two alphabets: each word stands in
// Cyrillic letters, too. (Stanojčić and Popović, Gramatika srpskog jezika; CLDR for spelled-out numbers, months and
// marks.)

// serbianTelling are frequent in Serbian and words of no other language here, or of few, in both alphabets.
const serbianTelling = "*đђћљњџј je i u na se za su od što šta koji koja koje nije ali kao ili će biti bio bila " +
	"bilo samo takođe gde pre ko uvek vreme tokom posle ovo još može kako smo sam bi s iz po do ne o kada rekao rekla " +
	"navodi treba svi ako deo evra је и у на да се за су од што шта који која које није али као или ће бити био била " +
	"било само такође где пре ко увек време током после ово још може како смо сам би с из по до не о када рекао рекла " +
	"наводи треба сви ако део niko ništa sve mi vi oni ja nas nam više bez neće нико ништа све ми ви они ја нас нам " +
	"више без неће нећемо ljudi jedan jedna možda imamo nismo nisu došlo pola dve ljude"

func serbian() *Language {
	l := croatian()
	for _, field := range l.fields() {
		switch f := field.(type) {
		case *List:
			*f = List(inBoth(string(*f), " "))
		case *string:
			if strings.Contains(*f, " ") { // an ending is Latin alone
				*f = inBoth(*f, " ")
			}
		case *[]List:
			for i := range *f {
				(*f)[i] = List(inBoth(string((*f)[i]), " "))
			}
		case *[]Words:
			words := append([]Words{}, *f...)
			for i := range words {
				words[i].Keys += " " + cyrillic(words[i].Keys)
			}
			*f = words
		case *Set:
			for w := range *f {
				(*f)[cyrillic(w)] = true
			}
		case *Phrases:
			for _, run := range *f {
				*f = append(*f, strings.Fields(cyrillic(strings.Join(run, " "))))
			}
		}
	}
	n, of := &l.Numbers, croatianNumbers()
	for _, f := range [...]struct{ list, from *List }{{&n.Ones, &of.Ones}, {&n.Tens, &of.Tens},
		{&n.Ordinals, &of.Ordinals}} {
		*f.list = eachInBoth(*f.from) // the place of a word is its value
	}
	n.Units, l.Sense.Modals = eachInBoth(of.Units), eachInBoth(croatianSense().Modals)
	n.OrdinalCase = of.OrdinalCase + cyrillic(of.OrdinalCase)
	l.Sense.Not = "ne"
	return l
}

// inBoth is words in Latin letters, and behind them in Cyrillic ones. Names of offices keep their own separators.
func inBoth(words, space string) string {
	switch {
	case words == "":
		return ""
	case strings.Contains(words, ";"):
		return words + "; " + cyrillic(words)
	}
	return words + space + cyrillic(words)
}

// eachInBoth writes each row of a list in both alphabets, "=" between them.
func eachInBoth(l List) List {
	rows := strings.Fields(string(l))
	for i, row := range rows {
		rows[i] = row + "=" + cyrillic(row)
	}
	return List(strings.Join(rows, " "))
}

// cyrillic writes Latin letters of Serbian in Cyrillic ones; signs stay.
func cyrillic(s string) string { return cyrillicLetters.Replace(s) }

var cyrillicLetters = strings.NewReplacer("dž", "џ", "lj", "љ", "nj", "њ", "đ", "ђ", "ž", "ж", "č", "ч", "ć", "ћ", "š",
	"ш", "a", "а", "b", "б", "v", "в", "g", "г", "d", "д", "e", "е", "z", "з", "i", "и", "j", "ј", "k", "к", "l", "л", "m",
	"м", "n", "н", "o", "о", "p", "п", "r", "р", "s", "с", "t", "т", "u", "у", "f", "ф", "h", "х", "c", "ц")
