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
	{tag: "zh", marks: "“ ”", other: "「 」",
		before: "港口去年冬天关闭了。", after: "委员会还会再开会。",
		said:   []string{"自从夏天以来我们把那座旧桥[仔细]漆了好几遍并且付了钱。"},
		denied: [][2]string{{"旧桥五月里不会关闭。", "旧桥五月里会关闭。"}, {"住在港口旁边的邻居们没有付油漆的钱。", "住在港口旁边的邻居们付油漆的钱。"}},
		number: [][3]string{{"今年我们在港口卖了三条船。", "今年我们在港口卖了3条船。", "今年我们在港口卖了五条船。"}, {"港口旁边超过百分之三十的旧栏杆需要马上修理。", "港口旁边超过30%的旧栏杆需要马上修理。", "港口旁边超过40%的旧栏杆需要马上修理。"}, {"港口旁边的那座旧桥和新的栏杆最后一共花了二十五万元。", "港口旁边的那座旧桥和新的栏杆最后一共花了25万元。", "港口旁边的那座旧桥和新的栏杆最后一共花了35万元。"}}},
	{tag: "ja", marks: "「 」", other: "“ ”",
		before: "港は去年の冬に閉まっていた。", after: "委員会はまた集まる。",
		said:   []string{"夏から私たちはあの古い橋を[丸々]何度も塗ってその代金を払った。"},
		denied: [][2]string{{"あの古い橋は五月に閉まらない。", "あの古い橋は五月に閉まる。"}, {"隣の人たちは誰も塗料の代金を払わなかった。", "隣の人たちは誰も塗料の代金を払った。"}},
		number: [][3]string{{"今年は港で船を三隻売りました。", "今年は港で船を3隻売りました。", "今年は港で船を五隻売りました。"}, {"あの古い橋には二万五千円かかった。", "あの古い橋には2万5千円かかった。", "あの古い橋には三万五千円かかった。"}}},
	{tag: "ko", marks: "“ ”", other: "「 」",
		before: "항구는 지난 겨울에 닫혀 있었다.", after: "위원회는 다시 모인다.",
		said:   []string{"우리는 여름부터 그 낡은 다리를 [꼬박] 여러 번 칠하고 값을 치렀다."},
		denied: [][2]string{{"항구 옆의 그 낡은 다리는 내년 오월에 닫히지 않는다.", "항구 옆의 그 낡은 다리는 내년 오월에 닫힌다."}, {"항구 옆에 있는 그 낡은 나무 다리에는 금이 없다.", "항구 옆에 있는 그 낡은 나무 다리에는 금이 있다."}},
		number: [][3]string{{"올해 우리는 항구에서 배를 세 척 팔았다.", "올해 우리는 항구에서 배를 3 척 팔았다.", "올해 우리는 항구에서 배를 다섯 척 팔았다."}, {"항구 옆의 그 낡은 다리 난간을 스물다섯 개 고쳤다.", "항구 옆의 그 낡은 다리 난간을 25 개 고쳤다.", "항구 옆의 그 낡은 다리 난간을 35 개 고쳤다."}}},
	{tag: "ar", marks: "« »", other: "“ ”",
		before: "كان الميناء مغلقا في الشتاء الماضي.", after: "سيجتمع المجلس مرة أخرى.",
		said:   []string{"طلينا الجسر القديم مرتين [كاملتين] منذ الصيف ودفعنا ثمنه."},
		denied: [][2]string{{"الجسر القديم لن يغلق في الربيع.", "الجسر القديم يغلق في الربيع."}, {"جيراننا في الميناء القديم لم يدفعوا ثمن الطلاء الجديد.", "جيراننا في الميناء القديم دفعوا ثمن الطلاء الجديد."}},
		number: [][3]string{{"بعنا هذا العام ثلاثة قوارب في الميناء.", "بعنا هذا العام 3 قوارب في الميناء.", "بعنا هذا العام خمسة قوارب في الميناء."}, {"بعنا هذا العام خمسة وعشرين قاربا في الميناء القديم.", "بعنا هذا العام 25 قاربا في الميناء القديم.", "بعنا هذا العام خمسة وثلاثين قاربا في الميناء القديم."}}},
	{tag: "fa", marks: "« »", other: "“ ”",
		before: "بندر زمستان گذشته بسته بود.", after: "شورا دوباره جمع می\u200cشود.",
		said:   []string{"ما از تابستان پل قدیمی را دو بار [کامل] رنگ زدیم و پولش را دادیم."},
		denied: [][2]string{{"پل قدیمی در بهار بسته نمی\u200cشود.", "پل قدیمی در بهار بسته می\u200cشود."}, {"در پل قدیمی کنار بندر هنوز ترکی نیست.", "در پل قدیمی کنار بندر هنوز ترکی است."}},
		number: [][3]string{{"امسال سه قایق در بندر فروختیم.", "امسال 3 قایق در بندر فروختیم.", "امسال پنج قایق در بندر فروختیم."}}},
	{tag: "he", marks: "“ ”", other: "„ ”",
		before: "הנמל היה סגור בחורף שעבר.", after: "המועצה תתכנס שוב.",
		said:   []string{"צבענו את הגשר הישן פעמיים [שלמות] מאז הקיץ ושילמנו עליו."},
		denied: [][2]string{{"הגשר הישן ליד הנמל לא ייסגר באביב.", "הגשר הישן ליד הנמל ייסגר באביב."}, {"השכנים שלנו ליד הנמל מעולם לא שילמו על הצבע.", "השכנים שלנו ליד הנמל שילמו על הצבע."}},
		number: [][3]string{{"השנה מכרנו שלוש סירות בנמל.", "השנה מכרנו 3 סירות בנמל.", "השנה מכרנו חמש סירות בנמל."}}},
	{tag: "hi", marks: "“ ”", other: "« »",
		before: "बंदरगाह पिछली सर्दियों में बंद था।", after: "परिषद फिर मिलेगी।",
		said:   []string{"हमने गर्मियों से पुराने पुल को दो बार [ध्यान से] रंगा और उसके पैसे दिए।"},
		denied: [][2]string{{"पुराना पुल वसंत में बंद नहीं होगा।", "पुराना पुल वसंत में बंद होगा।"}},
		number: [][3]string{{"इस साल हमने बंदरगाह में तीन नावें बेचीं।", "इस साल हमने बंदरगाह में 3 नावें बेचीं।", "इस साल हमने बंदरगाह में पांच नावें बेचीं।"}}},
	{tag: "tr", marks: "“ ”", other: "« »",
		before: "Liman geçen kış kapalıydı.", after: "Kurul yeniden toplanacak.",
		said:   []string{"Yazdan beri eski köprüyü [tam] iki kez boyadık ve parasını ödedik."},
		denied: [][2]string{{"Eski köprü mayısta kapanmayacak.", "Eski köprü mayısta kapanacak."}, {"Komşular boyanın parasını ödemedi.", "Komşular boyanın parasını ödedi."}, {"Eski köprü o kadar güvenli değil.", "Eski köprü o kadar güvenli."}},
		number: [][3]string{{"Bu yıl limanda üç tekne sattık.", "Bu yıl limanda 3 tekne sattık.", "Bu yıl limanda beş tekne sattık."}, {"Eski köprü bize sonunda yirmi beş bin avroya mal oldu.", "Eski köprü bize sonunda 25.000 avroya mal oldu.", "Eski köprü bize sonunda 35.000 avroya mal oldu."}}},
	{tag: "el", marks: "« »", other: "“ ”",
		before: "Το λιμάνι ήταν κλειστό τον περασμένο χειμώνα.", after: "Το συμβούλιο θα συνεδριάσει ξανά.",
		said:   []string{"Βάψαμε την παλιά γέφυρα δύο [ολόκληρες] φορές από το καλοκαίρι και την πληρώσαμε."},
		denied: [][2]string{{"Η παλιά γέφυρα δεν θα κλείσει τον Μάιο.", "Η παλιά γέφυρα θα κλείσει τον Μάιο."}},
		number: [][3]string{{"Φέτος πουλήσαμε τρία καΐκια στο λιμάνι.", "Φέτος πουλήσαμε 3 καΐκια στο λιμάνι.", "Φέτος πουλήσαμε πέντε καΐκια στο λιμάνι."}}},
	{tag: "hu", marks: "„ ”", other: "» «",
		before: "A kikötő tavaly télen zárva volt.", after: "A tanács újra összeül.",
		said:   []string{"A régi hidat nyár óta két [külön] alkalommal festettük le, és ki is fizettük."},
		denied: [][2]string{{"A régi hidat májusban nem zárják le.", "A régi hidat májusban zárják le."}, {"A régi hídon nincs repedés sehol.", "A régi hídon van repedés sehol."}},
		number: [][3]string{{"Idén három csónakot adtunk el a kikötőben.", "Idén 3 csónakot adtunk el a kikötőben.", "Idén öt csónakot adtunk el a kikötőben."}}},
	{tag: "id", marks: "“ ”", other: "« »",
		before: "Pelabuhan itu ditutup musim lalu.", after: "Dewan akan bertemu lagi.",
		said:   []string{"Kami sudah mengecat jembatan tua itu dua kali [penuh] sejak musim panas dan membayarnya."},
		denied: [][2]string{{"Jembatan tua itu tidak ditutup bulan Mei.", "Jembatan tua itu ditutup bulan Mei."}, {"Tetangga kami belum membayar cat jembatan itu.", "Tetangga kami membayar cat jembatan itu."}},
		number: [][3]string{{"Tahun ini kami menjual tiga perahu di pelabuhan.", "Tahun ini kami menjual 3 perahu di pelabuhan.", "Tahun ini kami menjual lima perahu di pelabuhan."}, {"Tahun ini kami menjual dua puluh lima perahu di pelabuhan.", "Tahun ini kami menjual 25 perahu di pelabuhan.", "Tahun ini kami menjual tiga puluh lima perahu di pelabuhan."}}},
	{tag: "vi", marks: "“ ”", other: "« »",
		before: "Bến cảng đóng cửa mùa đông trước.", after: "Hội đồng sẽ họp lại.",
		said:   []string{"Chúng tôi đã sơn cây cầu cũ hai lần [trọn] từ mùa hè và đã trả tiền."},
		denied: [][2]string{{"Cây cầu cũ sẽ không đóng vào mùa xuân.", "Cây cầu cũ sẽ đóng vào mùa xuân."}},
		number: [][3]string{{"Chúng tôi đã bán ba chiếc thuyền ở bến cảng.", "Chúng tôi đã bán 3 chiếc thuyền ở bến cảng.", "Chúng tôi đã bán năm chiếc thuyền ở bến cảng."}, {"Chúng tôi đã bán hai mươi lăm chiếc thuyền ở bến cảng.", "Chúng tôi đã bán 25 chiếc thuyền ở bến cảng.", "Chúng tôi đã bán ba mươi lăm chiếc thuyền ở bến cảng."}}},
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
	{tag: "ru", marks: "« »", other: "“ ”",
		before: "Порт прошлой зимой был закрыт.", after: "Совет соберётся снова.",
		said:   []string{"Мы покрасили старый мост два раза [осторожно] с лета и заплатили за это."},
		denied: [][2]string{{"Старый мост не закроют в мае этого года.", "Старый мост закроют в мае этого года."}, {"Наши соседи никогда не платили за краску старого моста.", "Наши соседи платили за краску старого моста."}},
		number: [][3]string{{"В этом году мы продали три лодки в порту.", "В этом году мы продали 3 лодки в порту.", "В этом году мы продали четыре лодки в порту."},
			{"Той ночью на набережной было двести двадцать один человек.", "Той ночью на набережной было 221 человек.", "Той ночью на набережной было 231 человек."}}},
	{tag: "uk", marks: "« »", other: "“ ”",
		before: "Порт минулої зими був закритий.", after: "Рада збереться знову.",
		said:   []string{"Ми пофарбували старий міст двічі [обережно] від літа і заплатили за це."},
		denied: [][2]string{{"Старий міст не закриють у травні цього року.", "Старий міст закриють у травні цього року."}, {"Наші сусіди ніколи не платили за фарбу старого мосту.", "Наші сусіди платили за фарбу старого мосту."}},
		number: [][3]string{{"Цього року ми продали три човни в порту.", "Цього року ми продали 3 човни в порту.", "Цього року ми продали чотири човни в порту."},
			{"Тієї ночі на набережній було двісті двадцять п'ять людей.", "Тієї ночі на набережній було 225 людей.", "Тієї ночі на набережній було 235 людей."}}},
	{tag: "pl", marks: "„ ”", other: "« »",
		before: "Port był zamknięty zeszłej zimy.", after: "Rada zbierze się ponownie.",
		said:   []string{"Pomalowaliśmy stary most dwa razy [ostrożnie] od lata i zapłaciliśmy za to."},
		denied: [][2]string{{"Stary most nie zostanie zamknięty w maju.", "Stary most zostanie zamknięty w maju."}, {"Nasi sąsiedzi nigdy nie płacili za farbę starego mostu.", "Nasi sąsiedzi płacili za farbę starego mostu."}},
		number: [][3]string{{"W tym roku sprzedaliśmy trzy łodzie w porcie.", "W tym roku sprzedaliśmy 3 łodzie w porcie.", "W tym roku sprzedaliśmy cztery łodzie w porcie."},
			{"Tamtej nocy na nabrzeżu było dwieście dwadzieścia pięć osób.", "Tamtej nocy na nabrzeżu było 225 osób.", "Tamtej nocy na nabrzeżu było 235 osób."}}},
	{tag: "cs", marks: "„ “", other: "« »",
		before: "Přístav byl loni v zimě zavřený.", after: "Rada se sejde znovu.",
		said: []string{"Starý most jsme od léta natřeli dvakrát [pečlivě] a zaplatili jsme za to."},
		denied: [][2]string{{"Starý most v květnu nezavřou kvůli opravám.", "Starý most v květnu zavřou kvůli opravám."}, {"Naši sousedé za barvu na starý most nikdy neplatili.", "Naši sousedé za barvu na starý most platili."},
			{"Starý most není pro auta dost široký.", "Starý most je pro auta dost široký."}},
		number: [][3]string{{"Letos jsme v přístavu prodali tři lodě.", "Letos jsme v přístavu prodali 3 lodě.", "Letos jsme v přístavu prodali čtyři lodě."},
			{"Té noci bylo na starém nábřeží přístavu u mostu dvě stě dvacet pět lidí.", "Té noci bylo na starém nábřeží přístavu u mostu 225 lidí.", "Té noci bylo na starém nábřeží přístavu u mostu 235 lidí."},
			{"Té noci bylo na nábřeží jednadvacet lidí.", "Té noci bylo na nábřeží 21 lidí.", "Té noci bylo na nábřeží 31 lidí."}}},
	{tag: "sk", marks: "„ “", other: "« »",
		before: "Prístav bol vlani v zime zatvorený.", after: "Rada sa stretne znova.",
		said:   []string{"Starý most sme od leta natreli dvakrát [starostlivo] a zaplatili sme za to."},
		denied: [][2]string{{"Starý most v máji nezatvoria pre opravy.", "Starý most v máji zatvoria pre opravy."}, {"Starý most nie je pre autá dosť široký.", "Starý most je pre autá dosť široký."}},
		number: [][3]string{{"Tento rok sme v prístave predali tri lode.", "Tento rok sme v prístave predali 3 lode.", "Tento rok sme v prístave predali štyri lode."},
			{"Tej noci bolo na nábreží dvadsaťjeden ľudí.", "Tej noci bolo na nábreží 21 ľudí.", "Tej noci bolo na nábreží 31 ľudí."}}},
	{tag: "bg", marks: "„ “", other: "« »",
		before: "Пристанището беше затворено миналата зима.", after: "Съветът ще се събере отново.",
		said:   []string{"Боядисахме стария мост от лятото два пъти [внимателно] и платихме за това."},
		denied: [][2]string{{"Старият мост не е достатъчно широк за колите.", "Старият мост е достатъчно широк за колите."}, {"През май няма да затворим стария мост.", "През май ще затворим стария мост."}},
		number: [][3]string{{"Тази година продадохме в пристанището три лодки.", "Тази година продадохме в пристанището 3 лодки.", "Тази година продадохме в пристанището четири лодки."},
			{"Онази нощ на кея имаше двадесет и един души.", "Онази нощ на кея имаше 21 души.", "Онази нощ на кея имаше 31 души."}}},
	{tag: "hr", marks: "„ ”", other: "» «",
		before: "Luka je prošle zime bila zatvorena.", after: "Vijeće će se opet sastati.",
		said:   []string{"Stari smo most od ljeta dvaput [pažljivo] obojili i to smo platili."},
		denied: [][2]string{{"Stari most nije dovoljno širok za automobile.", "Stari most je dovoljno širok za automobile."}, {"Stari most u svibnju nećemo zatvoriti.", "Stari most u svibnju ćemo zatvoriti."}},
		number: [][3]string{{"Ove smo godine u luci prodali tri broda.", "Ove smo godine u luci prodali 3 broda.", "Ove smo godine u luci prodali četiri broda."},
			{"Te je noći na rivi bilo dvadeset i jedan čovjek.", "Te je noći na rivi bilo 21 čovjek.", "Te je noći na rivi bilo 31 čovjek."}}},
	{tag: "sr", marks: "„ “", other: "» «",
		before: "Лука је прошле зиме била затворена.", after: "Савет ће се опет састати.",
		said:   []string{"Стари мост смо од лета двапут [пажљиво] обојили и то смо платили."},
		denied: [][2]string{{"Стари мост није довољно широк за аутомобиле.", "Стари мост је довољно широк за аутомобиле."}, {"Stari most u maju nećemo zatvoriti.", "Stari most u maju ćemo zatvoriti."}},
		number: [][3]string{{"Ове године смо у луци продали три брода.", "Ове године смо у луци продали 3 брода.", "Ове године смо у луци продали четири брода."},
			{"Te noći je na keju bio dvadeset i jedan čovek.", "Te noći je na keju bio 21 čovek.", "Te noći je na keju bio 31 čovek."}}},
	{tag: "sl", marks: "„ “", other: "» «",
		before: "Pristanišče je bilo lani pozimi zaprto.", after: "Svet se bo spet sestal.",
		said:   []string{"Stari most smo od poletja dvakrat [skrbno] prebarvali in to plačali."},
		denied: [][2]string{{"Stari most ni dovolj širok za avtomobile.", "Stari most je dovolj širok za avtomobile."}, {"Stari most v maju zaradi popravil ne bo zaprt.", "Stari most v maju zaradi popravil bo zaprt."}},
		number: [][3]string{{"Letos smo v pristanišču prodali tri ladje.", "Letos smo v pristanišču prodali 3 ladje.", "Letos smo v pristanišču prodali štiri ladje."},
			{"Tisto noč je bilo na obali enaindvajset ljudi.", "Tisto noč je bilo na obali 21 ljudi.", "Tisto noč je bilo na obali 31 ljudi."}}},
}
