package alike

import (
	"strings"

	"github.com/quotedrift/quotedrift/core/language"
)

// Opposite says whether the words are opposites, by table or by prefix: "increase" and "decreased".
func Opposite(a, b, lang string) bool {
	if a == b {
		return false
	}
	return opposed(a, b, lang) || Negated(a, b, lang)
}

// Negated says whether one word is the other with a negating prefix, or has "-less" for "-ful": "happy" and "unhappy",
// "legal" and "illegal", "hopeful" and "hopeless". Forms of one word count as the word: "likes" and "disliked".
func Negated(a, b, lang string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, y := range forms(b, lang) {
		if isIn(notNegated, y) {
			return false
		}
	}
	for _, x := range forms(a, lang) {
		for _, y := range forms(b, lang) {
			if prefixed(x, y, lang) || prefixed(y, x, lang) {
				return true
			}
		}
	}
	return false
}

// prefixed says whether b is a with a negating prefix, or "-less" for "-ful".
func prefixed(a, b, lang string) bool {
	for _, p := range negatingPrefixes(lang) {
		if rest, ok := strings.CutPrefix(b, p); ok && strings.TrimPrefix(rest, "-") == a {
			return len(a) >= 3
		}
	}
	less, ful := "less", "ful"
	if lang == "de" {
		less, ful = "los", "voll"
	}
	stem, ok := strings.CutSuffix(b, less)
	return ok && len(stem) >= 3 && (a == stem+ful || lang != "de" && a == stem+"fully")
}

// negatingPrefixes are the prefixes of a language that deny.
var negatingPrefixes = language.PerLanguage(func(lang string) []string {
	return strings.Fields(map[string]string{
		"en": "un in im il ir dis non mis anti counter",
		"de": "un in im il ir dis miss nicht anti",
		"fr": "in im il ir dés dé dis mal non mé",
	}[lang])
})

// notNegated begin like a negated word and deny nothing; other forms of theirs count by their plain form.
const notNegated = " under until union unit united uniform unless unrest unquote untie unlock unfold understand uncle" +
	" income indeed inside into inform information informal inform install instill instance instead intend intent intense invest invent invention inversion invite invaluable inbox incite incline include" +
	" incredible incredibly india indian indiana indoor indoors indifferent indifference indisposed infancy infamous infight infighting infuse infusion inflame inflammable inflow influx ingrained ingraham inhabit" +
	" injury injure injunction inland inmate inset inner input inquest inroad inscribe insight inspire insure intact intake intel inter intern inward incorporate incorporated increase induce inborn inbound inlay inlet infield" +
	" image import important importance impact impose impound impress impressive imprint improve improvement impulse impel impend impending implant immigrant immigrate immigration imprison" +
	" ire irate iron ill illuminate" +
	" disappoint disappointment disappointing disarray discharge disclose disclosure discord discount discourse discover discuss disease disguise disinter dismantle dismay dismiss dispatch dispose disposition display dispel" +
	" dissent dissertation dissolve distill distinct distract distraction distress distribute district disturb dispense dislocation" +
	" miss missing mission mistake mistaken mister misty mischief miscarriage misdemeanor mistress mists antibody antique counter counteract counterpart counterfeit countering nonetheless "

// forms are the word and, in English, its plain forms.
func forms(key, lang string) []string {
	if lang == "de" || lang == "fr" {
		return []string{key}
	}
	return lemmas(key)
}

// opposed looks the words up in the table of opposites.
func opposed(a, b, lang string) bool {
	m := opposites(lang)
	for _, x := range forms(a, lang) {
		for _, y := range forms(b, lang) {
			if m[x+"/"+y] || m[y+"/"+x] {
				return true
			}
		}
	}
	if lang == "de" || lang == "fr" {
		x, y := stemOf(a, m), stemOf(b, m)
		return x != "" && y != "" && (m[x+"/"+y] || m[y+"/"+x])
	}
	return false
}

// stemOf is the word, or the word less a short ending, that the table has.
func stemOf(key string, m map[string]bool) string {
	for n := 0; n <= 3 && len(key)-n >= 3; n++ {
		if m[key[:len(key)-n]] {
			return key[:len(key)-n]
		}
	}
	return ""
}

// opposites are the pairs of a language, "a/b", and their words.
var opposites = language.PerLanguage(func(lang string) map[string]bool {
	m := map[string]bool{}
	for _, pair := range strings.Fields(oppositeRows[lang]) {
		m[pair] = true
		a, b, _ := strings.Cut(pair, "/")
		m[a], m[b] = true, true // for stemOf
	}
	return m
})

// oppositeRows are pairs of opposites that news and politics use, plain forms in English, stems in German and French.
// Written for this package; the pairs are those of the school thesaurus.
var oppositeRows = map[string]string{
	"en": "increase/decrease increase/reduce increase/cut increase/fall increase/decline rise/fall rise/drop rise/decline raise/lower raise/cut grow/shrink expand/shrink gain/lose win/lose victory/defeat" +
		" winner/loser success/failure succeed/fail manage/fail accept/reject accept/refuse accept/decline agree/refuse allow/ban allow/forbid allow/prevent permit/forbid permit/prohibit approve/reject approve/oppose" +
		" support/oppose support/condemn supporter/opponent back/oppose favor/oppose favour/oppose for/against pro/anti praise/condemn praise/criticize love/hate friend/enemy ally/enemy ally/adversary" +
		" friendly/hostile peace/war up/down upward/downward in/out into/from on/off over/under above/below before/after inside/outside to/from with/without more/less more/fewer most/least better/worse" +
		" best/worst good/bad good/evil great/terrible right/wrong true/false truth/lie fact/fiction true/untrue yes/no yeah/no high/low higher/lower big/small large/small long/short strong/weak" +
		" strength/weakness strengthen/weaken rich/poor old/new old/young early/late first/last open/close open/closed start/stop start/end start/finish begin/end continue/stop continue/end" +
		" enter/leave enter/exit arrive/leave arrive/depart stay/leave remain/leave give/take buy/sell lend/borrow import/export push/pull attack/defend attack/defense offense/defense war/ceasefire" +
		" guilty/innocent guilt/innocence innocent/guilty convict/acquit conviction/acquittal arrest/release imprison/release imprison/free hire/fire remember/forget build/destroy create/destroy save/destroy" +
		" protect/threaten protect/harm safe/dangerous safety/danger secure/dangerous help/harm help/hurt benefit/harm cause/prevent alive/dead live/die life/death birth/death birth/die kill/save healthy/sick" +
		" happy/sad hope/fear hope/despair optimistic/pessimistic optimism/pessimism positive/negative public/private public/secret rare/common major/minor majority/minority maximum/minimum upper/lower" +
		" north/south east/west northern/southern eastern/western left/right liberal/conservative left-wing/right-wing democrat/republican democratic/republican domestic/foreign foreign/local local/global" +
		" temporary/permanent easy/hard easy/difficult simple/complex easily/hardly deny/confirm deny/admit deny/acknowledge deny/affirm confirm/refute prove/disprove include/exclude add/remove add/subtract" +
		" hot/cold heavy/light fast/slow quickly/slowly early/lately near/far full/empty clean/dirty rural/urban cheap/expensive profit/loss surplus/deficit income/expense boom/bust inflation/deflation" +
		" advance/retreat advantage/disadvantage invade/withdraw deploy/withdraw join/leave unite/divide united/divided unity/division together/apart same/different always/never everybody/nobody everyone/nobody" +
		" everything/nothing somebody/nobody something/nothing all/none both/neither either/neither voluntary/mandatory optional/mandatory free/captive freedom/tyranny freedom/slavery democracy/dictatorship" +
		" legal/criminal pass/fail pass/block block/allow lift/impose impose/repeal enact/repeal appoint/dismiss elect/oust ahead/behind forward/backward trust/distrust tough/soft tough/weak courage/cowardice" +
		" brave/coward honest/crooked proud/ashamed pride/shame wise/foolish smart/stupid clear/unclear encourage/discourage escalate/de-escalate accelerate/slow improve/worsen improve/deteriorate heal/hurt" +
		" victim/perpetrator creditor/debtor employer/employee teacher/student doctor/patient day/night morning/evening today/yesterday today/tomorrow yesterday/tomorrow summer/winter past/future husband/wife" +
		" man/woman men/women boy/girl father/mother brother/sister son/daughter king/queen",
	"de": "steig/sink steig/fall erhöh/senk wachs/schrumpf gewinn/verlier gewinn/verlust sieg/niederlage erfolg/misserfolg annehm/ablehn akzeptier/ablehn zustimm/ablehn erlaub/verbiet unterstütz/bekämpf für/gegen" +
		" freund/feind krieg/frieden auf/ab vor/nach über/unter innen/außen mit/ohne mehr/weniger besser/schlechter gut/schlecht gut/böse richtig/falsch wahr/falsch ja/nein hoch/niedrig groß/klein lang/kurz" +
		" stark/schwach stärk/schwäch reich/arm alt/neu alt/jung früh/spät erst/letzt öffn/schließ offen/geschlossen beginn/end anfang/ende geb/nehm kauf/verkauf angriff/verteidigung schuldig/unschuldig" +
		" bau/zerstör sicher/gefährlich hilfe/schaden leben/tod lebend/tot hoffnung/angst positiv/negativ öffentlich/privat nord/süd ost/west link/recht leicht/schwer einfach/schwierig bestätig/dementier" +
		" bestätig/bestreit gesund/krank warm/kalt schnell/langsam nah/fern voll/leer immer/nie alle/keine alles/nichts jeder/niemand gestern/morgen gestern/heute heute/morgen hinein/hinaus vorwärts/rückwärts" +
		" export/import freispruch/verurteilung gemeinsam/getrennt",
	"fr": "augment/diminu augment/baiss hausse/baisse mont/descend gagn/perd victoire/défaite succès/échec réussi/échou accept/refus accept/rejet autoris/interdi permet/interdi souten/combatt pour/contre ami/ennemi" +
		" guerre/paix haut/bas avant/après sur/sous dans/hors avec/sans plus/moins mieux/pire meilleur/pire bon/mauvais bien/mal vrai/faux oui/non grand/petit long/court fort/faible riche/pauvre vieux/jeune" +
		" ancien/nouveau premier/dernier ouvr/ferm commenc/fini début/fin entr/sort arriv/part donn/pren achet/vend attaqu/défend coupable/innocent constru/détrui sûr/dangereux aide/nuit vie/mort espoir/crainte" +
		" positif/négatif public/privé nord/sud est/ouest gauche/droite facile/difficile confirm/démen affirm/ni sain/malade chaud/froid vite/lentement près/loin plein/vide toujours/jamais tous/aucun tout/rien" +
		" hier/demain hier/aujourd'hui ensemble/séparément majorité/minorité",
}
