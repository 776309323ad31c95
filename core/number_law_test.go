package core_test

import (
	"strings"
	"testing"
)

// Whatever the language: halves, times of day and days of the month are the same number in words and in figures, and another
// number is told as one.
func TestSpokenNumbersInEveryLanguage(t *testing.T) {
	for _, row := range spokenNumbers {
		l := sayings{tag: row[0]}
		l.check(t, "“ ”", "number written otherwise", row[2], row[1], "verbatim")
		l.check(t, "“ ”", "number written otherwise", row[1], row[2], "verbatim")
		if other := strings.NewReplacer("2,5", "3,5", "1,5", "2,5", "7.30", "8.30", "19.30", "20.30", "7:30", "8:30").Replace(row[2]); other != row[2] {
			l.check(t, "“ ”", "other number", other, row[1], "meaning", "sense.number")
		}
	}
}

// spokenNumbers are a language, a sentence as it is said, and as print writes it.
var spokenNumbers = [][3]string{
	{"es", "El proyecto costará dos millones y medio de euros y empezará el quince de marzo.", "El proyecto costará 2,5 millones de euros y empezará el 15 de marzo."},
	{"es", "La reunión será a las siete y media de la tarde con ciento veinte vecinos.", "La reunión será a las 19.30 con 120 vecinos."},
	{"es", "El señor García llegó el primero de mayo con tres cuartos del dinero.", "El Sr. García llegó el 1 de mayo con tres cuartos del dinero."},
	{"pt", "O projeto custará dois milhões e meio de euros e começa a quinze de março.", "O projeto custará 2,5 milhões de euros e começa a 15 de março."},
	{"pt", "A reunião começa às sete e meia da noite com cento e vinte moradores.", "A reunião começa às 19h30 com 120 moradores."},
	{"it", "Il progetto costerà due milioni e mezzo di euro e partirà il quindici marzo.", "Il progetto costerà 2,5 milioni di euro e partirà il 15 marzo."},
	{"it", "La riunione comincia alle sette e mezza di sera con centoventi abitanti.", "La riunione comincia alle 19.30 con 120 abitanti."},
	{"it", "Ehm, il venti per cento degli alunni, cioè, non ha posto a scuola.", "Il 20% degli alunni non ha posto a scuola."},
	{"nl", "Het project kost tweeënhalf miljoen euro en begint op vijftien maart.", "Het project kost 2,5 miljoen euro en begint op 15 maart."},
	{"nl", "De vergadering begint om half acht met honderdtwintig bewoners.", "De vergadering begint om 7.30 uur met 120 bewoners."},
	{"nl", "Het kost anderhalf miljoen, eh, en twintig procent is al betaald.", "Het kost 1,5 miljoen, en 20 procent is al betaald."},
	{"pl", "Projekt będzie kosztował dwa i pół miliona złotych i ruszy piętnastego marca.", "Projekt będzie kosztował 2,5 mln zł i ruszy 15 marca."},
	{"pl", "Zebranie zacznie się o wpół do ósmej i przyjdzie sto dwadzieścia osób.", "Zebranie zacznie się o 7.30 i przyjdzie 120 osób."},
	{"ru", "Проект будет стоить два с половиной миллиона рублей и начнётся пятнадцатого марта.", "Проект будет стоить 2,5 млн рублей и начнется 15 марта."},
	{"ru", "Это стоит полтора миллиона, э-э, и двадцать процентов уже оплачено.", "Это стоит 1,5 млн, и 20% уже оплачено."},
	{"uk", "Проєкт коштуватиме два з половиною мільйони гривень і почнеться п'ятнадцятого березня.", "Проєкт коштуватиме 2,5 млн гривень і почнеться 15 березня."},
	{"uk", "Збори почнуться о пів на восьму, і прийдуть сто двадцять мешканців.", "Збори почнуться о 7.30, і прийдуть 120 мешканців."},
	{"uk", "Це коштує півтора мільйона, ну, і двадцять відсотків уже сплачено.", "Це коштує 1,5 млн, і 20% уже сплачено."},
	{"cs", "Projekt bude stát dva a půl milionu korun a začne patnáctého března.", "Projekt bude stát 2,5 milionu korun a začne 15. března."},
	{"cs", "Schůze začne v půl osmé a přijde sto dvacet občanů.", "Schůze začne v 7.30 a přijde 120 občanů."},
	{"sv", "Projektet kostar två och en halv miljon kronor och börjar den femtonde mars.", "Projektet kostar 2,5 miljoner kronor och börjar den 15 mars."},
	{"sv", "Mötet börjar klockan halv åtta och hundratjugo invånare kommer.", "Mötet börjar klockan 7.30 och 120 invånare kommer."},
	{"sv", "Det kostar en och en halv miljon, eh, och tjugo procent är betalt. Dom sa nåt.", "Det kostar 1,5 miljoner, och 20 procent är betalt. De sa något."},
	{"da", "Projektet koster to en halv million kroner og begynder den femtende marts.", "Projektet koster 2,5 millioner kroner og begynder den 15. marts."},
	{"da", "Mødet begynder klokken halv otte, og hundrede og tyve beboere kommer.", "Mødet begynder klokken 7.30, og 120 beboere kommer."},
	{"da", "Det koster halvanden million, øh, og tyve procent er betalt.", "Det koster 1,5 million, og 20 procent er betalt."},
	{"nb", "Prosjektet koster to og en halv million kroner og begynner den femtende mars.", "Prosjektet koster 2,5 millioner kroner og begynner den 15. mars."},
	{"nb", "Det koster halvannen million, eh, og tjue prosent er betalt.", "Det koster 1,5 millioner, og 20 prosent er betalt."},
	{"fi", "Hanke maksaa kaksi ja puoli miljoonaa euroa ja alkaa viidestoista maaliskuuta.", "Hanke maksaa 2,5 miljoonaa euroa ja alkaa 15. maaliskuuta."},
	{"fi", "Se maksaa puolitoista miljoonaa, öö, ja kaksikymmentä prosenttia on maksettu.", "Se maksaa 1,5 miljoonaa, ja 20 prosenttia on maksettu."},
	{"hu", "A munka két és fél millió forintba kerül, és március tizenötödikén kezdődik.", "A munka 2,5 millió forintba kerül, és március 15-én kezdődik."},
	{"hu", "Az ülés fél nyolckor kezdődik, és százhúsz lakó jön el.", "Az ülés 7.30-kor kezdődik, és 120 lakó jön el."},
	{"hu", "Másfél millióba kerül, hát, és húsz százalékot már kifizettek.", "1,5 millióba kerül, és 20 százalékot már kifizettek."},
	{"ro", "Proiectul va costa două milioane şi jumătate de euro şi începe pe cincisprezece martie.", "Proiectul va costa 2,5 milioane de euro și începe pe 15 martie."},
	{"ro", "Şedinţa începe la şapte şi jumătate cu o sută douăzeci de locuitori.", "Ședința începe la 7.30 cu 120 de locuitori."},
	{"ro", "Costă un milion şi jumătate, ăă, iar douăzeci la sută e plătit.", "Costă 1,5 milioane, iar 20% e plătit."},
	{"el", "Το έργο θα κοστίσει δυόμισι εκατομμύρια ευρώ και αρχίζει στις δεκαπέντε Μαρτίου.", "Το έργο θα κοστίσει 2,5 εκατομμύρια ευρώ και αρχίζει στις 15 Μαρτίου."},
	{"el", "Η συνεδρίαση αρχίζει στις επτάμισι και θα έρθουν εκατόν είκοσι κάτοικοι.", "Η συνεδρίαση αρχίζει στις 7.30 και θα έρθουν 120 κάτοικοι."},
	{"el", "Κοστίζει ενάμισι εκατομμύριο, εε, και το είκοσι τοις εκατό πληρώθηκε.", "Κοστίζει 1,5 εκατομμύριο, και το 20% πληρώθηκε."},
	{"fa", "این پروژه دو و نیم میلیون یورو هزینه دارد و پانزدهم مارس آغاز می\u200cشود.", "این پروژه ۲٫۵ میلیون یورو هزینه دارد و ۱۵ مارس آغاز می\u200cشود."},
	{"fa", "جلسه ساعت هفت و نیم با صد و بیست نفر آغاز می\u200cشود.", "جلسه ساعت ۷:۳۰ با ۱۲۰ نفر آغاز می\u200cشود."},
	{"hi", "परियोजना पर ढाई करोड़ रुपये खर्च होंगे और काम पंद्रह मार्च को शुरू होगा।", "परियोजना पर 2.5 करोड़ रुपये खर्च होंगे और काम 15 मार्च को शुरू होगा।"},
	{"hi", "इस पर डेढ़ लाख रुपये लगे, मतलब, और बीस प्रतिशत बाकी है।", "इस पर 1.5 लाख रुपये लगे और 20% बाकी है।"},
	{"zh", "这个项目要花两百五十万元，三月十五日开工。", "这个项目要花250万元，3月15日开工。"},
	{"zh", "会议七点半开始，有一百二十名居民参加。", "会议7:30开始，有120名居民参加。"},
	{"ja", "この事業には二百五十万円かかり、三月十五日に始まります。", "この事業には250万円かかり、3月15日に始まります。"},
	{"ja", "会議は七時半に始まり、百二十人の住民が来ます。", "会議は7時30分に始まり、120人の住民が来ます。"},
	{"ko", "이 사업에는 이백오십만 원이 들고 삼월 십오일에 시작합니다.", "이 사업에는 250만 원이 들고 3월 15일에 시작합니다."},
	{"ko", "공장 직원 1만2천 명 가운데 절반이 대피했습니다.", "공장 직원 12,000명 가운데 절반이 대피했습니다."},
	{"id", "Proyek ini menelan biaya dua setengah juta euro dan mulai tanggal lima belas Maret.", "Proyek ini menelan biaya 2,5 juta euro dan mulai tanggal 15 Maret."},
	{"id", "Rapat mulai pukul setengah delapan dan seratus dua puluh warga datang.", "Rapat mulai pukul 07.30 dan 120 warga datang."},
	{"id", "Biayanya satu setengah juta, eh, dan dua puluh persen sudah dibayar.", "Biayanya 1,5 juta, dan 20 persen sudah dibayar."},
	{"vi", "Cuộc họp bắt đầu lúc bảy giờ rưỡi với một trăm hai mươi người dân.", "Cuộc họp bắt đầu lúc 7h30 với 120 người dân."},
	{"vi", "Ờ, hai mươi phần trăm học sinh không có chỗ ngồi trong lớp.", "20% học sinh không có chỗ ngồi trong lớp."},
	{"de", "Das Projekt kostet zweieinhalb Millionen Euro und beginnt am fünfzehnten März.", "Das Projekt kostet 2,5 Millionen Euro und beginnt am 15. März."},
	{"de", "Die Sitzung beginnt um halb acht, und hundertzwanzig Bürger kommen.", "Die Sitzung beginnt um 7.30 Uhr, und 120 Bürger kommen."},
	{"fr", "Le projet coûtera deux millions et demi d'euros et commencera le quinze mars.", "Le projet coûtera 2,5 millions d'euros et commencera le 15 mars."},
	{"fr", "La réunion commence à sept heures et demie avec cent vingt habitants.", "La réunion commence à 7h30 avec 120 habitants."},
	{"ca", "El projecte costarà dos milions i mig d'euros i la col·laboració comença el quinze de març.", "El projecte costarà 2,5 milions d'euros i la col.laboració comença el 15 de març."},
	{"ru", "Школа откроется пятнадцатого марта, и туда придут все наши дети.", "Школа откроется 15 марта, и туда придут все наши дети."},
	{"ru", "Школа будет стоить два с половиной миллиона рублей для всех наших детей.", "Школа будет стоить 2,5 млн рублей для всех наших детей."},
	{"cs", "Škola se otevře patnáctého března a přijdou tam všechny naše děti.", "Škola se otevře 15. března a přijdou tam všechny naše děti."},
	{"cs", "Škola bude stát jeden a půl milionu pro všechny naše děti.", "Škola bude stát 1,5 milionu pro všechny naše děti."},
	{"pl", "Szkoła zostanie otwarta piętnastego marca i przyjdą wszystkie nasze dzieci.", "Szkoła zostanie otwarta 15 marca i przyjdą wszystkie nasze dzieci."},
	{"pl", "Szkoła będzie kosztować dwa i pół miliona złotych dla wszystkich naszych dzieci.", "Szkoła będzie kosztować 2,5 mln zł dla wszystkich naszych dzieci."},
	{"pl", "Szkoła będzie otwarta o wpół do ósmej dla wszystkich naszych dzieci.", "Szkoła będzie otwarta o 7.30 dla wszystkich naszych dzieci."},
	{"uk", "Школа відкриється п'ятнадцятого березня, і туди прийдуть усі наші діти.", "Школа відкриється 15 березня, і туди прийдуть усі наші діти."},
	{"fr", "L'école coûtera un million et demi pour tous nos enfants du village.", "L'école coûtera 1,5 million pour tous nos enfants du village."},
	{"hi", "इस पर डेढ़ लाख रुपये लगे और सब खुश हैं।", "इस पर 1.5 लाख रुपये लगे और सब खुश हैं।"},
	{"hi", "इस पर डेढ़ करोड़ रुपये लगे और सब खुश हैं।", "इस पर डेढ़ करोड़ रुपये लगे और सब खुश हैं।"},
}
