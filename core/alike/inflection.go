package alike

import (
	"github.com/quotedrift/quotedrift/core/language"
	"slices"
	"strings"
	"sync"
)

// Inflected says whether the keys are two forms of one word: "terrorists" and "terrorist", "said" and "says". Pronouns
// have no forms here: another case is another part of the sentence. Nor is "there's" a form of "there".
func Inflected(a, b, lang string) bool {
	if a == b || language.IsPronoun(a, lang) && language.IsPronoun(b, lang) || strings.Contains(a+b, "'") && language.IsFunction(a, lang) && language.IsFunction(b, lang) {
		return false
	}
	switch lang {
	case "de":
		return sharesStem(plainUmlaut(a), plainUmlaut(b), germanEndings) || sharesStem(withoutGe(a), withoutGe(b), germanEndings)
	case "fr":
		return sharesStem(a, b, frenchEndings)
	}
	x := lemmas(a)
	for _, l := range lemmas(b) {
		if slices.Contains(x, l) {
			return true
		}
	}
	return false
}

// germanEndings and frenchEndings are what declension and conjugation put behind a stem.
const (
	germanEndings = "  e en er es em n s st t te ten test tet et est er sten ste ster steren ere eren erer end ende enden nis "
	frenchEndings = "  s x e es ent ons ez ais ait aient ions iez é ée és ées er ant ants ante a ont ai as ra rai ras rons rez ront rait raient i is it ie ies ir u ue us ues aux al ale ales eux euse "
)

// leastStem is the shortest stem, in bytes, that two forms must share: shorter ones are shared by chance.
const leastStem = 4

// sharesStem says whether the words are one stem with two of the endings.
func sharesStem(a, b, endings string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for ; n >= leastStem && len(a)-n <= 6 && len(b)-n <= 6; n-- {
		if strings.Contains(endings, " "+a[n:]+" ") && strings.Contains(endings, " "+b[n:]+" ") {
			return true
		}
	}
	return false
}

func plainUmlaut(s string) string {
	for _, r := range [...][2]string{{"ä", "a"}, {"ö", "o"}, {"ü", "u"}, {"ß", "ss"}} {
		s = strings.ReplaceAll(s, r[0], r[1])
	}
	return s
}

func withoutGe(s string) string {
	if rest, ok := strings.CutPrefix(s, "ge"); ok && len(rest) >= leastStem {
		return rest
	}
	return s
}

// irregular are the English words whose forms no ending gives, the plain form first (the strong verbs and plurals of the
// school grammar).
const irregular = "be am is are was were been being/have has had/do does did done/go goes went gone/say said/make made/get got gotten/know knew known/think thought/take took taken/see saw seen" +
	"/come came/give gave given/find found/tell told/feel felt/leave left/keep kept/let/begin began begun/show showed shown/hear heard/run ran/hold held/bring brought/write wrote written/sit sat" +
	"/stand stood/lose lost/pay paid/meet met/speak spoke spoken/lead led/grow grew grown/spend spent/win won/teach taught/buy bought/send sent/fall fell fallen/build built/break broke broken" +
	"/choose chose chosen/deal dealt/draw drew drawn/drive drove driven/eat ate eaten/fight fought/fly flew flown/forget forgot forgotten/freeze froze frozen/hide hid hidden/lay laid/lie lay lain" +
	"/mean meant/ride rode ridden/ring rang rung/rise rose risen/seek sought/sell sold/shake shook shaken/shoot shot/sing sang sung/sleep slept/steal stole stolen/strike struck/swear swore sworn" +
	"/sweep swept/swim swam swum/swing swung/tear tore torn/throw threw thrown/understand understood/wake woke woken/wear wore worn/catch caught/dig dug/feed fed/flee fled/forgive forgave forgiven" +
	"/light lit/shrink shrank shrunk/sink sank sunk/stick stuck/spring sprang sprung/bind bound/bend bent/bite bit bitten/bleed bled/blow blew blown/breed bred/drink drank drunk/overcome overcame" +
	"/withdraw withdrew withdrawn/become became/arise arose arisen/undergo underwent undergone/undertake undertook undertaken/swear swore/weave wove/creep crept/prove proven/hang hung/slide slid" +
	"/man men/woman women/child children/foot feet/tooth teeth/mouse mice/goose geese/person people persons/life lives/wife wives/half halves/knife knives/leaf leaves/loaf loaves/thief thieves/self selves" +
	"/shelf shelves/wolf wolves/crisis crises/analysis analyses/basis bases/criterion criteria/phenomenon phenomena/medium media/datum data/good better best/bad worse worst/far further furthest farther"

// irregularOf are the plain forms of each irregular form.
var irregularOf = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for _, row := range strings.Split(irregular, "/") {
		forms := strings.Fields(row)
		for _, f := range forms {
			m[f] = append(m[f], forms[0])
		}
	}
	return m
})

// Irregular says whether the key is a form of an English word that no ending gives, and not its plain form: "went".
func Irregular(key string) bool {
	plain := irregularOf()[key]
	return len(plain) > 0 && plain[0] != key
}

// lemmas are the plain forms that the English word may be a form of, itself among them.
func lemmas(key string) []string {
	key = strings.TrimSuffix(strings.TrimSuffix(key, "'s"), "'")
	out := append([]string{key}, irregularOf()[key]...)
	if len(key) < 4 || key == "news" || key == "united" {
		return out
	}
	add := func(stem string, more string) {
		if len(stem)+len(more) >= 3 && vowelGroups(stem+more) > 0 {
			out = append(out, stem+more)
		}
	}
	ended := func(end string) {
		stem, ok := strings.CutSuffix(key, end)
		if !ok {
			return
		}
		add(stem, "")
		add(stem, "e")
		if i, ok := strings.CutSuffix(stem, "i"); ok && end != "ing" {
			add(i, "y")
		}
		if n := len(stem); n > 3 && stem[n-1] == stem[n-2] {
			add(stem[:n-1], "")
		}
	}
	if stem, ok := strings.CutSuffix(key, "s"); ok && !strings.HasSuffix(stem, "s") && !strings.HasSuffix(stem, "u") && !strings.HasSuffix(stem, "i") {
		add(stem, "")
		if stem, ok := strings.CutSuffix(stem, "ie"); ok {
			add(stem, "y")
		} else if stem, ok := strings.CutSuffix(stem, "e"); ok {
			add(stem, "")
		}
	}
	ended("ed")
	ended("ing")
	if len(key) >= 5 {
		ended("er")
		ended("est")
	}
	return out
}
