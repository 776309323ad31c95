package alike

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// sameSpelling says whether the keys are two spellings of one word: British and American ("colour" and "color"), with and
// without accents ("naïve" and "naive"), German before and after 1996 ("daß" and "dass"), and speech as it sounds
// ("goin'" and "going"). A German umlaut is never dropped: "würde" and "wurde" are two words.
func sameSpelling(a, b string) bool {
	if a == b {
		return true
	}
	if pairs := spellingPairs(); pairs[a+"="+b] || pairs[b+"="+a] {
		return true
	}
	if a1, a2, ok := strings.Cut(a, "-"); ok {
		if b1, b2, ok := strings.Cut(b, "-"); ok {
			return sameSpelling(a1, b1) && sameSpelling(a2, b2)
		}
	}
	if d := len(a) - len(b); d < -longestRespelling || d > longestRespelling || a == "" || b == "" {
		return false
	}
	if p, q := a[0], b[0]; p != q && p < utf8.RuneSelf && q < utf8.RuneSelf && !strings.Contains("pf fp oe eo ae ea", string([]byte{p, q})) {
		return false // no rule but "ph" and "f", "oe" and "e" changes a first letter
	}
	if clipped(a, b) || clipped(b, a) || genitive(a, b) || genitive(b, a) {
		return true
	}
	x, y := spelled(a), spelled(b)
	if x == y {
		return true
	}
	// An accent may be left out, but two words with different accents are two words.
	return isASCII(y) && utf8.RuneCountInString(x) > 3 && unaccented(x) == y || isASCII(x) && utf8.RuneCountInString(y) > 3 && unaccented(y) == x
}

// clipped says whether a is b as it sounds, without the last letter of "-ing".
func clipped(a, b string) bool {
	stem, ok := strings.CutSuffix(a, "in")
	return ok && a+"g" == b && vowelGroups(stem) > 0 && !isIn(" raisin basin robin ruin satin rosin resin ", a)
}

// genitive says whether b is the genitive of a, a name that ends in "s" and may do without another one: "James' ", "James's".
func genitive(a, b string) bool { return strings.HasSuffix(a, "s") && a+"'s" == b }

// spellings are pairs that no rule gives.
const spellings = " grey=gray greys=grays programme=program programmes=programs anybody=anyone everybody=everyone somebody=someone nobody=no-one ok=okay ok=o.k okay=o.k em=them til=until till=until cause=because cuz=because coz=because thru=through" +
	" tho=though ol=old ole=old ya=you mum=mom mums=moms whilst=while amongst=among amidst=amid towards=toward afterwards=afterward upwards=upward downwards=downward backwards=backward forwards=forward" +
	" learnt=learned burnt=burned dreamt=dreamed spelt=spelled spoilt=spoiled leapt=leaped leant=leaned plough=plow ploughed=plowed aluminium=aluminum aeroplane=airplane" +
	" sceptic=skeptic sceptical=skeptical scepticism=skepticism sceptics=skeptics mould=mold moustache=mustache pyjamas=pajamas judgement=judgment judgements=judgments ageing=aging" +
	" acknowledgement=acknowledgment maths=math adviser=advisor advisers=advisors protester=protestor protesters=protestors disruptor=disrupter disruptors=disrupters artefact=artifact artefacts=artifacts disc=disk" +
	" practise=practice practised=practiced practising=practicing manoeuvre=maneuver manoeuvres=maneuvers jewellery=jewelry cosy=cozy draught=draft kerb=curb tyre=tire tyres=tires cheque=check cheques=checks" +
	" skilful=skillful wilful=willful fulfil=fulfill fulfils=fulfills fulfilment=fulfillment enrol=enroll enrolment=enrollment instalment=installment instalments=installments instil=instill" +
	" omelette=omelet whisky=whiskey yoghurt=yogurt furore=furor speciality=specialty alright=allright anymore=any-more doughnut=donut nite=night tonite=tonight willy=willie" +
	" defence=defense offence=offense licence=license pretence=pretense defences=defenses offences=offenses licences=licenses" +
	" unalienable=inalienable yeah=yea email=e-mail emails=e-mails naïvety=naivety rau=rauh clé=clef "

// spellingPairs is the table of spellings.
var spellingPairs = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, pair := range strings.Fields(spellings) {
		m[pair] = true
	}
	return m
})

// longestRespelling is by how many bytes two spellings that a rule gives may differ, with some to spare ("catalogue" and
// "catalog" by two, letters with accents by one or two each).
const longestRespelling = 6

// spelled is the key in one of its spellings: two keys with the same one are the same word. It need not be a word.
func spelled(key string) string {
	if len(key) < 4 {
		return strings.ReplaceAll(key, "ß", "ss")
	}
	s := key
	for _, r := range [...][2]string{
		{"ß", "ss"}, {"œ", "oe"}, {"æ", "ae"}, {"è", "é"}, {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"},
		{"photo", "foto"}, {"graphie", "grafie"},
	} {
		s = strings.ReplaceAll(s, r[0], r[1])
	}
	if len(s) >= 5 && !strings.HasPrefix(s, "fourth") && !strings.HasPrefix(s, "hour") && !strings.HasPrefix(s, "four") {
		s = strings.ReplaceAll(s, "our", "or")
	}
	if len(s) >= 6 {
		for _, end := range [...]string{"e", "ed", "es", "ing", "er", "ers", "ation", "ations", "able"} {
			if stem, ok := strings.CutSuffix(s, "is"+end); ok && len(stem) >= 3 {
				s = stem + "iz" + end
				break
			}
			if stem, ok := strings.CutSuffix(s, "ys"+end); ok && len(stem) >= 3 {
				s = stem + "yz" + end
				break
			}
		}
	}
	for _, end := range [...]string{"", "s", "d"} {
		if stem, ok := strings.CutSuffix(s, "re"+end); ok && len(stem) >= 3 && strings.ContainsRune("tbpg", rune(stem[len(stem)-1])) {
			if end == "d" {
				end = "ed"
			}
			s = stem + "er" + strings.TrimPrefix(end, "e")
			if end == "ed" {
				s = stem + "ered"
			}
			break
		}
	}
	for _, end := range [...]string{"ed", "ing", "er", "ers", "or", "ors", "ous"} {
		if stem, ok := strings.CutSuffix(s, "ll"+end); ok && vowelGroups(stem) >= 2 && !strings.HasPrefix(s, "re") {
			s = stem + "l" + end
			break
		}
	}
	for _, end := range [...]string{"", "s"} {
		if stem, ok := strings.CutSuffix(s, "ogue"+end); ok {
			s = stem + "og" + end
		}
	}
	for _, r := range [...][2]string{{"paed", "ped"}, {"anaes", "anes"}, {"haem", "hem"}, {"oestr", "estr"}, {"foet", "fet"}, {"rrhoea", "rrhea"}} {
		s = strings.ReplaceAll(s, r[0], r[1])
	}
	return s
}

func vowelGroups(s string) int {
	n, in := 0, false
	for i := 0; i < len(s); i++ {
		v := strings.IndexByte("aeiouy", s[i]) >= 0
		if v && !in {
			n++
		}
		in = v
	}
	return n
}

// unaccented drops accents and cedillas of Latin letters.
func unaccented(s string) string {
	const with, without = "àâáãåāçčćđéèêëēęğíîïìıłñńňóôòõøōřšśşțťúûùūýžźż", "aaaaaacccdeeeeeegiiiiilnnnoooooorsssttuuuuyzzz"
	return strings.Map(func(r rune) rune {
		if r >= utf8.RuneSelf {
			if i := strings.IndexRune(with, r); i >= 0 {
				return rune(without[utf8.RuneCountInString(with[:i])])
			}
		}
		return r
	}, s)
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// isIn says whether the table, words between spaces, holds the word.
func isIn(table, word string) bool { return word != "" && strings.Contains(table, " "+word+" ") }
