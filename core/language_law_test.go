package core_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// sayings are sentences of one language, with what an editor can do to them. Add a row for a language; a field that its
// grammar has no use for stays empty.
type sayings struct {
	tag   string
	marks string // what opens and closes a quotation, one of each, a space between
	other string // other marks that stand for the same

	before, after string // words that stand around the sentences in the source, sentences themselves

	said   []string    // sentences, each with one word between [ and ] that can be left out without a change of sense
	denied [][2]string // sentences with and without their denial
	number [][3]string // a sentence, the same number written otherwise, another number
}

// Whatever the language: the same words are never accused, whatever the glyphs; a denial that is dropped or added is told as
// one; so is another number, and the same number written otherwise is none; an ellipsis is declared, a gap without one told.
func TestEditsAreToldInEveryLanguage(t *testing.T) {
	for _, l := range sayingsRows {
		t.Run(l.tag, func(t *testing.T) {
			check := func(edit, printed, said string, verdict string, rules ...string) {
				t.Helper()
				l.check(t, l.marks, edit, printed, said, verdict, rules...)
			}
			for _, s := range l.said {
				from, to := strings.IndexByte(s, '['), strings.IndexByte(s, ']')
				whole := s[:from] + s[from+1:to] + s[to+1:]
				check("same", whole, whole, "verbatim")
				l.check(t, l.other, "glyph", whole, whole, "verbatim")
				check("ellipsis", s[:from]+"[…]"+s[to+1:], whole, "declared", "omit.marked")
				check("silent", s[:from]+strings.TrimPrefix(s[to+1:], " "), whole, "reworded", "omit.silent")
			}
			for _, d := range l.denied {
				check("same", d[0], d[0], "verbatim")
				check("denial dropped", d[1], d[0], "meaning", "sense.negation")
				check("denial added", d[0], d[1], "meaning", "sense.negation")
			}
			for _, n := range l.number {
				check("number written otherwise", n[1], n[0], "verbatim")
				check("number written otherwise", n[0], n[1], "verbatim")
				check("other number", n[2], n[0], "meaning", "sense.number")
			}
		})
	}
}

func (l sayings) check(t *testing.T, marks, edit, printed, said, verdict string, rules ...string) {
	t.Helper()
	open, closing, _ := strings.Cut(marks, " ")
	draft := core.Document{Language: l.tag, Text: open + printed + closing}
	source := core.Document{Language: l.tag, Text: strings.TrimSpace(l.before + " " + said + " " + l.after)}
	report := core.Checker{}.Against([]core.Document{draft}, []core.Document{source})
	if len(report.Quotations) != 1 {
		t.Errorf("%s: %q holds %d quotations", edit, draft.Text, len(report.Quotations))
		return
	}
	q := report.Quotations[0]
	var got []string
	for _, m := range q.Matches[:min(1, len(q.Matches))] {
		for _, c := range m.Changes {
			got = append(got, c.Rule)
		}
	}
	if q.Verdict != verdict || len(rules) > 0 && !slices.ContainsFunc(got, func(r string) bool { return slices.Contains(rules, r) }) {
		t.Errorf("%s: %q for %q is %s %v, not %s %v", edit, printed, said, q.Verdict, got, verdict, rules)
	}
}

var sayingsRows = []sayings{
	{tag: "en", marks: "“ ”", other: "« »",
		before: "The harbour was closed last winter.", after: "The council will meet again.",
		said: []string{"We have painted the old bridge [twice] since the summer and paid for it."},
		denied: [][2]string{{"The bridge will not be closed in May.", "The bridge will be closed in May."},
			{"Not one of the boats was lost in the storm.", "One of the boats was lost in the storm."}},
		number: [][3]string{{"We have sold three boats this year.", "We have sold 3 boats this year.", "We have sold five boats this year."},
			{"In the end the old bridge cost us twenty-five thousand pounds.", "In the end the old bridge cost us 25,000 pounds.", "In the end the old bridge cost us 35,000 pounds."}}},
	{tag: "es", marks: "« »", other: "“ ”",
		before: "El puerto estuvo cerrado el invierno pasado.", after: "El consejo volverá a reunirse.",
		said: []string{"Hemos pintado el puente viejo dos veces [enteras] desde el verano y lo hemos pagado."},
		denied: [][2]string{{"El puente no se cerrará en mayo.", "El puente se cerrará en mayo."}, {"No es normal que se cierre el puente viejo.", "Es normal que se cierre el puente viejo."},
			{"Nunca hemos cerrado el puente por la noche.", "Hemos cerrado el puente por la noche."}, {"Los vecinos tampoco han pagado la pintura.", "Los vecinos han pagado la pintura."}},
		number: [][3]string{{"Este año hemos vendido tres barcos.", "Este año hemos vendido 3 barcos.", "Este año hemos vendido cinco barcos."},
			{"Al final el puente viejo nos costó treinta y cinco mil euros.", "Al final el puente viejo nos costó 35.000 euros.", "Al final el puente viejo nos costó 45.000 euros."},
			{"Esa noche había doscientas veintiuna personas en el muelle.", "Esa noche había 221 personas en el muelle.", "Esa noche había 231 personas en el muelle."},
			{"El precio de toda la obra subió un 2,5 por ciento.", "El precio de toda la obra subió un 2,5 %.", "El precio de toda la obra subió un 3,5 %."}}},
	{tag: "pt", marks: "“ ”", other: "« »",
		before: "O porto esteve fechado no inverno passado.", after: "O conselho vai reunir-se outra vez.",
		said: []string{"Pintámos a ponte velha duas vezes [inteiras] desde o verão e já a pagámos."},
		denied: [][2]string{{"A ponte velha não será fechada em maio.", "A ponte velha será fechada em maio."}, {"Não é normal que se feche a ponte velha.", "É normal que se feche a ponte velha."},
			{"Os vizinhos nunca pagaram a tinta da ponte.", "Os vizinhos pagaram a tinta da ponte."}},
		number: [][3]string{{"Este ano vendemos três barcos no porto.", "Este ano vendemos 3 barcos no porto.", "Este ano vendemos cinco barcos no porto."},
			{"Naquela noite de sábado havia duzentas e vinte e uma pessoas no cais velho do porto.", "Naquela noite de sábado havia 221 pessoas no cais velho do porto.", "Naquela noite de sábado havia 231 pessoas no cais velho do porto."}}},
	{tag: "it", marks: "« »", other: "“ ”",
		before: "Il porto è rimasto chiuso lo scorso inverno.", after: "Il consiglio si riunirà di nuovo.",
		said: []string{"Abbiamo dipinto il vecchio ponte due volte [intere] dall'estate e lo abbiamo pagato."},
		denied: [][2]string{{"Il vecchio ponte non sarà chiuso a maggio.", "Il vecchio ponte sarà chiuso a maggio."}, {"Non è normale che si chiuda il vecchio ponte.", "È normale che si chiuda il vecchio ponte."},
			{"I vicini non hanno pagato la vernice del ponte.", "I vicini hanno pagato la vernice del ponte."}},
		number: [][3]string{{"Quest'anno abbiamo venduto tre barche nel porto.", "Quest'anno abbiamo venduto 3 barche nel porto.", "Quest'anno abbiamo venduto cinque barche nel porto."},
			{"Quella notte c'erano duecentoventuno persone sul molo.", "Quella notte c'erano 221 persone sul molo.", "Quella notte c'erano 231 persone sul molo."},
			{"Alla fine il ponte ci è costato trentacinquemila euro.", "Alla fine il ponte ci è costato 35.000 euro.", "Alla fine il ponte ci è costato 45.000 euro."}}},
	{tag: "ro", marks: "„ ”", other: "« »",
		before: "Portul a fost închis iarna trecută.", after: "Consiliul se va reuni din nou.",
		said:   []string{"Am vopsit podul cel vechi de două ori [întregi] din vară și l-am plătit."},
		denied: [][2]string{{"Podul cel vechi nu va fi închis în mai.", "Podul cel vechi va fi închis în mai."}, {"Nu este normal să se închidă podul vechi.", "Este normal să se închidă podul vechi."}, {"Vecinii n-au plătit vopseaua podului vechi.", "Vecinii au plătit vopseaua podului vechi."}},
		number: [][3]string{{"Anul acesta am vândut trei bărci în port.", "Anul acesta am vândut 3 bărci în port.", "Anul acesta am vândut cinci bărci în port."},
			{"În noaptea aceea erau treizeci și cinci de oameni pe chei.", "În noaptea aceea erau 35 de oameni pe chei.", "În noaptea aceea erau 45 de oameni pe chei."}}},
	{tag: "nl", marks: "‘ ’", other: "“ ”",
		before: "De haven was vorige winter gesloten.", after: "De raad komt opnieuw bijeen.",
		said:   []string{"We hebben de oude brug twee [volle] keer geverfd sinds de zomer en ervoor betaald."},
		denied: [][2]string{{"De oude brug wordt in mei niet gesloten.", "De oude brug wordt in mei gesloten."}, {"Er is geen scheur in de oude brug.", "Er is een scheur in de oude brug."}, {"De buren hebben nooit voor de verf betaald.", "De buren hebben voor de verf betaald."}},
		number: [][3]string{{"Dit jaar hebben we drie boten verkocht.", "Dit jaar hebben we 3 boten verkocht.", "Dit jaar hebben we vijf boten verkocht."},
			{"Die nacht stonden er tweehonderdeenentwintig mensen op de kade.", "Die nacht stonden er 221 mensen op de kade.", "Die nacht stonden er 231 mensen op de kade."},
			{"Uiteindelijk kostte de oude brug ons vijfendertigduizend euro.", "Uiteindelijk kostte de oude brug ons 35.000 euro.", "Uiteindelijk kostte de oude brug ons 45.000 euro."}}},
	{tag: "sv", marks: "” ”", other: "» »",
		before: "Hamnen var stängd förra vintern.", after: "Rådet möts igen.",
		said:   []string{"Vi har målat den gamla bron två gånger [igen] sedan sommaren och betalat för det."},
		denied: [][2]string{{"Den gamla bron ska inte stängas i maj.", "Den gamla bron ska stängas i maj."}, {"Det finns ingen spricka i den gamla bron.", "Det finns en spricka i den gamla bron."}, {"Grannarna har aldrig betalat för färgen.", "Grannarna har betalat för färgen."}},
		number: [][3]string{{"I år har vi sålt tre båtar i hamnen.", "I år har vi sålt 3 båtar i hamnen.", "I år har vi sålt fem båtar i hamnen."},
			{"Den natten stod det tvåhundratjugoen personer på den gamla kajen.", "Den natten stod det 221 personer på den gamla kajen.", "Den natten stod det 231 personer på den gamla kajen."}}},
	{tag: "da", marks: "» «", other: "“ ”",
		before: "Havnen var lukket sidste vinter.", after: "Rådet mødes igen.",
		said:   []string{"Vi har malet den gamle bro to gange [igen] siden sommeren og betalt for det."},
		denied: [][2]string{{"Den gamle bro skal ikke lukkes i maj.", "Den gamle bro skal lukkes i maj."}, {"Der er ingen revne i den gamle bro.", "Der er en revne i den gamle bro."}, {"Naboerne har aldrig betalt for malingen.", "Naboerne har betalt for malingen."}},
		number: [][3]string{{"I år har vi solgt tre både i havnen.", "I år har vi solgt 3 både i havnen.", "I år har vi solgt fem både i havnen."},
			{"Den nat stod der enoghalvtreds mennesker på den gamle kaj.", "Den nat stod der 51 mennesker på den gamle kaj.", "Den nat stod der 61 mennesker på den gamle kaj."}}},
	{tag: "nb", marks: "« »", other: "” ”",
		before: "Havnen var stengt i fjor vinter.", after: "Rådet møtes igjen.",
		said:   []string{"Vi har malt den gamle broa to ganger [igjen] siden sommeren og betalt for det."},
		denied: [][2]string{{"Den gamle broa skal ikke stenges i mai.", "Den gamle broa skal stenges i mai."}, {"Det er ingen sprekk i den gamle broa.", "Det er en sprekk i den gamle broa."}, {"Naboene har aldri betalt for malingen.", "Naboene har betalt for malingen."}},
		number: [][3]string{{"I år har vi solgt tre båter i havna.", "I år har vi solgt 3 båter i havna.", "I år har vi solgt fem båter i havna."},
			{"Den natta sto det tjuefem mennesker på den gamle kaia.", "Den natta sto det 25 mennesker på den gamle kaia.", "Den natta sto det 35 mennesker på den gamle kaia."}}},
	{tag: "fi", marks: "” ”", other: "» »",
		before: "Satama oli suljettu viime talvena.", after: "Neuvosto kokoontuu uudestaan.",
		said:   []string{"Olemme maalanneet vanhan sillan kaksi [kokonaista] kertaa kesän jälkeen ja maksaneet siitä."},
		denied: [][2]string{{"Vanha silta ei ole auki toukokuussa kaikille asukkaille.", "Vanha silta on auki toukokuussa kaikille asukkaille."}, {"Naapurit eivät ole maksaneet vanhan sillan maalista.", "Naapurit ovat maksaneet vanhan sillan maalista."}},
		number: [][3]string{{"Tänä vuonna olemme myyneet kolme venettä satamassa.", "Tänä vuonna olemme myyneet 3 venettä satamassa.", "Tänä vuonna olemme myyneet viisi venettä satamassa."},
			{"Sinä yönä vanhalla laiturilla seisoi kaksikymmentäyksi ihmistä.", "Sinä yönä vanhalla laiturilla seisoi 21 ihmistä.", "Sinä yönä vanhalla laiturilla seisoi 31 ihmistä."}}},
	{tag: "fr", marks: "“ ”", other: "\" \"",
		before: "Le port était fermé l’hiver dernier.", after: "Le conseil se réunira encore.",
		said:   []string{"Nous avons peint le vieux pont deux fois [entières] depuis cet été et nous avons payé."},
		denied: [][2]string{{"Le vieux pont ne sera pas fermé en mai.", "Le vieux pont sera fermé en mai."}, {"Il n’y a aucune fissure dans le vieux pont.", "Il y a une fissure dans le vieux pont."}, {"Les voisins n’ont jamais payé la peinture du pont.", "Les voisins ont payé la peinture du pont."}},
		number: [][3]string{{"Cette année nous avons vendu trois bateaux.", "Cette année nous avons vendu 3 bateaux.", "Cette année nous avons vendu cinq bateaux."},
			{"Cette nuit-là il y avait quatre-vingt-douze personnes sur le quai.", "Cette nuit-là il y avait 92 personnes sur le quai.", "Cette nuit-là il y avait 82 personnes sur le quai."}}},
	{tag: "de", marks: "„ “", other: "» «",
		before: "Der Hafen war im Winter geschlossen.", after: "Der Rat tagt noch einmal.",
		said:   []string{"Wir haben die alte Brücke seit dem Sommer zweimal [gründlich] gestrichen und dafür bezahlt."},
		denied: [][2]string{{"Die alte Brücke wird im Mai nicht geschlossen.", "Die alte Brücke wird im Mai geschlossen."}, {"Es gibt keinen Riss in der alten Brücke.", "Es gibt einen Riss in der alten Brücke."}},
		number: [][3]string{{"Dieses Jahr haben wir drei Boote verkauft.", "Dieses Jahr haben wir 3 Boote verkauft.", "Dieses Jahr haben wir fünf Boote verkauft."},
			{"In jener Nacht standen fünfundzwanzig Menschen am Kai.", "In jener Nacht standen 25 Menschen am Kai.", "In jener Nacht standen 35 Menschen am Kai."}}},
	{tag: "ca", marks: "« »", other: "“ ”",
		before: "El port va estar tancat l’hivern passat.", after: "El consell es tornarà a reunir.",
		said:   []string{"Hem pintat el pont vell dues vegades [senceres] des de l’estiu i ho hem pagat."},
		denied: [][2]string{{"El pont vell no es tancarà al maig.", "El pont vell es tancarà al maig."}, {"No és normal que es tanqui el pont vell.", "És normal que es tanqui el pont vell."}},
		number: [][3]string{{"Aquest any hem venut tres barques al port.", "Aquest any hem venut 3 barques al port.", "Aquest any hem venut cinc barques al port."}}},
	{tag: "gl", marks: "« »", other: "“ ”",
		before: "O porto estivo pechado o inverno pasado.", after: "O consello volverá reunirse.",
		said:   []string{"Pintamos a ponte vella dúas veces [enteiras] desde o verán e pagámola nós."},
		denied: [][2]string{{"A ponte vella non será pechada en maio.", "A ponte vella será pechada en maio."}, {"Non é normal que se peche a ponte vella.", "É normal que se peche a ponte vella."}},
		number: [][3]string{{"Este ano vendemos tres barcos no porto.", "Este ano vendemos 3 barcos no porto.", "Este ano vendemos cinco barcos no porto."}}},
	{tag: "et", marks: "„ “", other: "« »",
		before: "Sadam oli eelmisel talvel suletud.", after: "Nõukogu koguneb uuesti.",
		said:   []string{"Oleme vana silda suvest saadik kaks [täis] korda värvinud ja selle eest maksnud."},
		denied: [][2]string{{"Vana sild ei ole mais kõigile elanikele avatud.", "Vana sild on mais kõigile elanikele avatud."}, {"Vana sild pole mais kõigile elanikele avatud.", "Vana sild on mais kõigile elanikele avatud."}},
		number: [][3]string{{"Sel aastal oleme sadamas müünud kolm paati.", "Sel aastal oleme sadamas müünud 3 paati.", "Sel aastal oleme sadamas müünud viis paati."}}},
	{tag: "lt", marks: "„ “", other: "« »",
		before: "Uostas praėjusią žiemą buvo uždarytas.", after: "Taryba vėl susirinks.",
		said:   []string{"Nuo vasaros senąjį tiltą dažėme du [ištisus] kartus ir už tai sumokėjome."},
		denied: [][2]string{{"Senasis tiltas gegužę nebus atidarytas visiems gyventojams.", "Senasis tiltas gegužę bus atidarytas visiems gyventojams."}, {"Šiemet mes negalime uždaryti senojo tilto uoste.", "Šiemet mes galime uždaryti senojo tilto uoste."}},
		number: [][3]string{{"Šiemet uoste pardavėme tris laivus.", "Šiemet uoste pardavėme 3 laivus.", "Šiemet uoste pardavėme penkis laivus."}}},
	{tag: "lv", marks: "“ ”", other: "« »",
		before: "Osta pagājušajā ziemā bija slēgta.", after: "Dome sanāks atkal.",
		said:   []string{"Kopš vasaras veco tiltu krāsojām divas [veselas] reizes un par to samaksājām."},
		denied: [][2]string{{"Vecais tilts maijā nav atvērts visiem iedzīvotājiem.", "Vecais tilts maijā ir atvērts visiem iedzīvotājiem."}, {"Šogad mēs nevaram slēgt veco tiltu ostā.", "Šogad mēs varam slēgt veco tiltu ostā."}},
		number: [][3]string{{"Šogad ostā pārdevām trīs laivas.", "Šogad ostā pārdevām 3 laivas.", "Šogad ostā pārdevām piecas laivas."}}},
}
