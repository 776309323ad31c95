package alike

import (
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core/language"
	"github.com/quotedrift/quotedrift/core/text"
)

func wordsOf(s string) []text.Word { return text.New(s).Words }

// ofRuns asks of two runs of words what is asked of their readings.
func ofRuns(same func(a, b *Reading) bool) func(a, b []text.Word, lang *language.Language) bool {
	return func(a, b []text.Word, lang *language.Language) bool {
		return same(Read(Run{Words: a}, lang), Read(Run{Words: b}, lang))
	}
}

func read(s string) *Reading { return Read(Run{Words: wordsOf(s)}, language.For("en")) }

// TestSameRuns asks each of the functions on runs for pairs that print writes in two ways, and for pairs that look
// alike and are not.
func TestSameRuns(t *testing.T) {
	for _, f := range []struct {
		name string
		same func(a, b []text.Word, lang *language.Language) bool
		lang string
		yes  string // "a = b" by line
		no   string
	}{
		{"number", SameNumber, "en", `
ten = 10
zero = 0
number one = No. 1
number one = No. one
$35 million = $35,000,000
35 million dollars = $35m
$1.5 billion = $1,500,000,000
one and a half million = 1.5 million
two point five percent = 2.5%
50% = 50 percent
50 per cent = 50%
fifty percent = 50%
3rd = third
twenty-first = 21st
two-thirds = 2/3
two thirds = two-thirds
a third = one-third
two and a half = 2½
half a million = half-a-million
nineteen eighty-four = 1984
twenty sixteen = 2016
two thousand sixteen = 2016
two hundred and five thousand = 205,000
a hundred = one hundred
a million people = 1 million people
1990s = 90s
three-year-old = 3-year-old
two or three = 2 or 3
Sixty-5 percent = sixty-five percent
6 pm = 6 p.m.
10 km = ten kilometers
a dozen = 12
half a dozen = 6
half an acre = 0.5 acres
a quarter of an inch = 1/4 inch
75p = seventy-five pence
6ft = six feet
$20 = 20 bucks
$2.50 = two dollars fifty
£1.20 = one pound twenty
8 = 8th
Sept. 11 = September 11th
6:00 p.m. = 6 pm
6:00 p.m. = six p.m.
May third = May 3
World War II = World War Two`, `
ten = 11
ten = ten
half the acre = 0.5 acres
half a dozen = 12
75p = seventy-five dollars
$2.50 = two dollars fifteen
$2.50 = 250 dollars
10 percent = 10
$35 = 35
$35 million = $35 billion
$35 = €35
number one = one
3rd = three
third = 1/4
10 percent = 10 dollars
fifteen = fifty
1984 = 1948
two people = 2 houses
one thousand = one million
Sept. 11 = October 11
6:30 p.m. = 6 p.m.
three = third
II = III
40th = 40
1.5 = 15
1,5 = 1.5`},
		{"number", SameNumber, "de", `
fünfundzwanzig = 25
zweihundertdrei = 203
zehn Prozent = 10 %
1,5 Millionen = 1.500.000
zwei Drittel = zwei Drittel
zwölf Euro = 12 €
drittes = 3rd`, `
fünfzehn = 50
1,5 = 15`},
		{"number", SameNumber, "fr", `
quatre-vingt-dix-sept = 97
vingt et un = 21
dix-huit = 18
mille = 1 000
deux millions = 2 000 000
10 pour cent = 10%`, `
vingt-quatre = 80`},
		{"contraction", ofRuns(sameContraction), "en", `
that'll = that will
it's = it is
it's = it has
I'd = I would
I'd = I had
won't = will not
cannot = can't
cannot = can not
gonna = going to
let's = let us
they're not = they aren't
should've = should have
y'all = you all
wouldn't've = would not have
couldnt of = couldn't have
you've got to = you gotta
John's = John is`, `
it's = it was
won't = will
can't = can
I'd = I will
its = it is
John's = Johns`},
		{"contraction", ofRuns(sameContraction), "de", "\nim = in dem\nwie geht's = wie geht es", "\nim = in das"},
		{"abbreviation", ofRuns(sameAbbrev), "en", `
Saint = St.
Mr. = Mister
Sen. = Senator
U.S. = United States
US = U.S.
the U.S. = the United States
& = and
% = percent
Jan. = January
N.C. = North Carolina
Dr. Smith = Doctor Smith
vice president = VP`, `
St. = Senator
U.S. = United Kingdom
Mr. = Mrs.
Jan. = June`},
	} {
		for _, c := range []struct {
			lines string
			want  bool
		}{{f.yes, true}, {f.no, false}} {
			for _, p := range pairsOf(c.lines) {
				a, b := wordsOf(p[0]), wordsOf(p[1])
				if p[0] == p[1] {
					continue
				}
				if got := f.same(a, b, language.For(f.lang)); got != c.want {
					t.Errorf("%s %s: %q and %q: %v %+v %+v", f.lang, f.name, p[0], p[1], got, a, b)
				}
				if f.same(a, b, language.For(f.lang)) != f.same(b, a, language.For(f.lang)) {
					t.Errorf("%s: %q and %q: not the same both ways", f.name, p[0], p[1])
				}
			}
		}
	}
}

// TestSameWords does so for the functions on single words.
func TestSameWords(t *testing.T) {
	for _, f := range []struct {
		name string
		same func(a, b string, lang *language.Language) bool
		lang string
		yes  string
		no   string
	}{
		{"spelling", sameSpelling, "en", `
colour = color
honourable = honorable
organise = organize
organisation = organization
centre = center
centred = centered
travelled = traveled
counsellor = counselor
grey = gray
programme = program
daß = dass
defence = defense
catalogue = catalog
goin = going
em = them
naïve = naive
café = cafe
müller = mueller
okay = ok
encyclopaedia = encyclopedia
événement = évènement
analyse = analyze
theatres = theaters
james = james's`, `
four = for
fourth = forth
filled = filed
falling = faling
würde = wurde
schon = schön
hour = hor
wise = wide
sour = sort
côté = côte
its = it
tore = tor
thin = thing
here = heer`},
		{"inflection", Inflected, "en", `
terrorists = terrorist
said = says
countries = country
went = go
running = run
hoped = hoping
men = man
lives = life
bigger = big
studies = studied
children = child
was = is
Obama's = Obama`, `
his = he
its = it
new = news
thing = think
bring = brought up
us = use
as = a
terror = terrorist
there = there's
what = what's
united = unit`},
		{"inflection", Inflected, "de", "\nhäuser = haus\ngesagt = sagte\nguten = gute\nländer = landes",
			"\nhaus = hase\nder = die"},
		{"inflection", Inflected, "fr", "\nnational = nationaux\nparlent = parlé\nparlé = parler", "\nmaison = raison"},
		{"opposite", Opposite, "en", `
increase = decrease
increased = decreases
won = lost
accept = reject
up = down
before = after
supported = opposed
ally = enemy
allies = enemies
legal = illegal
happy = unhappy
likes = disliked
responsible = irresponsible
violent = nonviolent
violent = non-violent
hopeful = hopeless
rising = falling
buy = sell`, `
increase = rise
come = income
der = under
til = until
cover = discover
fall = fallen
migrant = immigrant
take = mistake
credible = incredible
close = disclose
appointed = disappointed
formation = information
less = unless
large = huge`},
		{"opposite", Opposite, "de",
			"\nsteigt = sinkt\nmöglich = unmöglich\nFreund = Feinde\nhoffnungsvoll = hoffnungslos", "\nsteigt = steigen"},
		{"opposite", Opposite, "fr", "\npossible = impossible\nvictoire = défaite\nguerre = paix", "\nguerre = guerres"},
		{"transliteration", SameName, "en", `
assad = asad
daesh = da'ish
hussein = husain
gaddafi = qaddafi
kyiv = kiev
nasrallah = nasralla
mohammed = muhammad
osama = usama
laden = ladin
zelensky = zelenskyy
sergei = sergey
gülen = gulen
erdoğan = erdogan
assad's = asad's`, `
clinton = clanton
bush = bash
obama = osama
iran = iraq
putin = patton
trump = tramp
sanders = saunder
syria = serbia
bell = bill
woman = women
kelly = kyle
mario = marie
ken = khan
schiff = chief
barr = bear
hayes = hess
page = peggy
clinton = clinton's
assad = assange`},
	} {
		for _, c := range []struct {
			lines string
			want  bool
		}{{f.yes, true}, {f.no, false}} {
			for _, p := range pairsOf(c.lines) {
				a, b := text.Fold(p[0]), text.Fold(p[1])
				if got := f.same(a, b, language.For(f.lang)); got != c.want {
					t.Errorf("%s %s: %q and %q: %v", f.lang, f.name, p[0], p[1], got)
				}
				if f.same(a, b, language.For(f.lang)) != f.same(b, a, language.For(f.lang)) {
					t.Errorf("%s: %q and %q: not the same both ways", f.name, p[0], p[1])
				}
			}
		}
	}
}

func pairsOf(lines string) [][2]string {
	var out [][2]string
	for _, l := range strings.Split(strings.TrimSpace(lines), "\n") {
		if a, b, ok := strings.Cut(l, " = "); ok {
			out = append(out, [2]string{a, b})
		}
	}
	return out
}

// TestFunctionsTakeAnyKey: no key makes a function fail, and no answer depends on the order of what is asked.
func TestFunctionsTakeAnyKey(t *testing.T) {
	for _, k := range []string{"", "'", "'s", "n't", "-", "ß", "\xff", "…", "'''", "1", "⁄", "1⁄", "⁄2", "$", "0",
		"999999999999999999999", "1,,2", "1.2.3.4", "-5", "ing", "ed", "s", "un", "quatre-", "hundert", "und"} {
		for _, tag := range []string{"", "en", "de", "fr"} {
			lang := language.For(tag)
			for _, l := range []string{"", "ten", "a", k} {
				w, v := text.Word{Key: k}, text.Word{Key: l}
				a, b := []text.Word{w, v}, []text.Word{v}
				x, y := Read(Run{Words: a}, lang), Read(Run{Words: b}, lang)
				sameNumber(x, y)
				sameContraction(x, y)
				sameAbbrev(x, y)
				HasNumber(a, lang)
				if sameSpelling(k, l, lang) != sameSpelling(l, k, lang) || SameName(k, l, lang) != SameName(l, k, lang) ||
					Inflected(k, l, lang) != Inflected(l, k, lang) || Opposite(k, l, lang) != Opposite(l, k, lang) {
					t.Errorf("%q, %q in %q: not the same both ways", k, l, tag)
				}
			}
		}
	}
}
