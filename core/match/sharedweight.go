package match

import (
	"math"
	"strings"
	"sync"

	"github.com/quotedrift/quotedrift/core/text"
)

// commonWeight is what a function word proves, against 1 for another word that stands once in each text: English,
// German and French running text has one in every two or three words.
const commonWeight = 0.2

// proof is how much a word in common says before it is known how often it stands: 1 for most, little for the words
// that every text has, nothing for signs of editing.
func proof(w text.Word) float64 {
	switch w.Kind {
	case text.Gap, text.Sic:
		return 0
	case text.Symbol:
		return commonWeight
	}
	if common(w.Key) {
		return commonWeight
	}
	return 1
}

// scarcity is how much less a word says that stands n times in two texts together: 1 for once in each, a half for eight times as often.
func scarcity(n int) float64 {
	return 1 / (1 + math.Log2(max(1, float64(n)/2))/3)
}

// common says whether a word is one of those that stand in any text: articles, pronouns, auxiliaries, prepositions,
// conjunctions and the plainest reporting words of English, German and French (the closed classes of their grammars).
func common(key string) bool {
	_, ok := commonSet()[key]
	return ok
}

var commonSet = sync.OnceValue(func() map[string]struct{} {
	m := make(map[string]struct{}, 400)
	for _, w := range strings.Fields(commonWords) {
		m[w] = struct{}{}
	}
	return m
})

const commonWords = "a an the this that these those i you he she it we they me him her us them my your his its our their mine who whom whose which what" +
	" be am is are was were been being do does did done doing have has had having will would shall should can could may might must" +
	" it's that's there's i'm you're he's she's we're they're i've we've they've i'll we'll don't doesn't didn't can't won't isn't aren't wasn't" +
	" and or but nor so if then than as at by for from in into of off on onto out over to under up upon with within without about after before" +
	" between against during through because while when where why how not no yes all any each every some such more most much many few other another" +
	" one only own same too very just also now here there again ever never well said says say saying told tell added asked think know going go get got" +
	" like want people thing things lot really mr mrs ms right way time times day today year years make made take come came see look good great new first" +
	" last two back need let still even much work us believe sure yes okay put keep" +
	" der die das den dem des ein eine einen einem einer eines ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen mein dein sein unser kein keine" +
	" ist sind war waren sei wird werden wurde wurden hat haben hatte hatten kann können muss müssen soll sollen will wollen und oder aber denn dass daß" +
	" wenn weil als wie so auch nicht nur noch schon von zu zum zur mit nach bei bis für gegen ohne um an am im auf aus über unter vor durch ins sagte" +
	" sagt man sich da dort hier diese dieser dieses jetzt mehr sehr" +
	" le la les un une des du de et ou mais que qui quoi dont où je tu il elle on nous vous ils elles me te se lui leur ce cet cette ces mon ton son ma ta" +
	" sa mes tes ses notre votre leurs est sont était être été a ont avait avoir fait faire pas ne plus par pour dans sur avec sans sous entre vers chez" +
	" si comme tout tous toute bien dit y en c'est n'est qu'il d'un d'une l'on aux au"
