package alike

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

// sameContraction says whether one run is the other one contracted: "that'll" and "that will", "it's" and "it has",
// "cannot" and "can't", "gonna" and "going to".
func sameContraction(a, b []text.Word, lang string) bool {
	x, y := expand(a, lang), expand(b, lang)
	if len(x) != len(y) || len(x) == 0 {
		return false
	}
	for i := range x {
		if x[i] != y[i] && !isIn(clitics, x[i]+"="+y[i]) && !isIn(clitics, y[i]+"="+x[i]) {
			return false
		}
	}
	return true
}

// clitics are what the contracted forms may stand for.
const clitics = " 's=is 's=has 's=us 's=does 'd=would 'd=had 'd=did 'll=will 'll=shall 're=are 've=have 'm=am ain=is ain=am ain=are ain=has ain=have ain=does ain=do 's=es "

// merged is the table of merged words of a language.
var merged = language.PerLanguage(func(lang string) map[string]string {
	m := map[string]string{}
	for _, e := range strings.Fields(mergedRows[lang]) {
		short, parts, _ := strings.Cut(e, "=")
		m[short] = parts
	}
	return m
})

// mergedRows are contracted words that are not their parts with an apostrophe between, by language ("+" joins the parts).
var mergedRows = map[string]string{
	"en": " won't=will+not wont=will+not can't=can+not cannot=can+not cant=can+not shan't=shall+not ain't=ain+not dont=do+not doesnt=does+not didnt=did+not isnt=is+not wasnt=was+not gonna=going+to wanna=want+to" +
		" gotta=got+to kinda=kind+of sorta=sort+of lotta=lot+of outta=out+of oughta=ought+to hafta=have+to lemme=let+me gimme=give+me dunno=do+not+know coulda=could+'ve shoulda=should+'ve woulda=would+'ve" +
		" thats=that+'s whats=what+'s y'all=you+all ya'll=you+all c'mon=come+on ma'am=madam 'tis=it+is tis=it+is twas=it+was d'you=do+you whaddya=what+do+you gotcha=got+you im=i+'m ",
	"de": " zum=zu+dem zur=zu+der im=in+dem ins=in+das am=an+dem ans=an+das beim=bei+dem vom=von+dem aufs=auf+das fürs=für+das ums=um+das durchs=durch+das übers=über+das hab=habe hätt=hätte könnt=könnte" +
		" nix=nichts 'n=ein 'ne=eine 'nen=einen ",
	"fr": " t'as=tu+as t'es=tu+es j'suis=je+suis y'a=il+y+a ",
}

// expand writes the run in parts: what a merged word stands for, and a clitic apart from its word.
func expand(words []text.Word, lang string) []string {
	table := merged(lang)
	var out []string
	for _, w := range words {
		key := w.Key
		tail := ""
		for tail == "" { // "shouldn't've" has two
			i := strings.LastIndexByte(key, '\'')
			if i <= 0 || table[key] != "" || !strings.Contains(clitics, " "+key[i:]+"=") {
				break
			}
			key, tail = key[:i], key[i:]
		}
		if parts := table[key]; parts != "" {
			out = append(out, strings.Split(parts, "+")...)
		} else if stem, ok := strings.CutSuffix(key, "n't"); ok && lang != "de" && lang != "fr" {
			out = append(out, stem, "not")
		} else {
			out = append(out, key)
		}
		if tail != "" {
			out = append(out, tail)
		}
	}
	return out
}
