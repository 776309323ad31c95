package language

// Polish, after Nagórko's Zarys gramatyki polskiej (denial and the genitive, numerals) and the rules of punctuation of
// the Wielki słownik ortograficzny PWN (marks, dashes of dialogue); CLDR for spelled-out numbers, months and marks.

const polishTelling = "*ąęłńśźż i w na nie z do się że jest to jak po od ale tym za przez dla być o są był czy " +
	"także jego który która które już tylko tego oraz przed może nikt nic wszystko wszyscy my wy oni one nas " +
	"nam ich mówi powiedział powiedziała więcej bez"

func polish() *Language {
	return &Language{
		Sense:   polishSense(),
		Numbers: polishNumbers(),
		Forms:   polishForms(),
		Grammar: Grammar{
			Views:   "w opinii; w ocenie; w oczach; słowami; dla",
			HisVerb: "ł", HerVerb: "ła",
			Classes: polishTables, DropsSubject: true, Once: "były była ex", Deputies: "wice zastępca", Participle: "ąc",
			Offices: "prezydent = głowa państwa; premier = szef rządu = prezes rady ministrów; poseł = parlamentarzysta; " +
				"posłanka = parlamentarzystka; rzecznik = przedstawiciel; trener = szkoleniowiec = selekcjoner = " +
				"opiekun; adwokat = mecenas = obrońca; lekarz = medyk = doktor; burmistrz = włodarz; prezydent miasta " +
				"= włodarz; bramkarz = golkiper; proboszcz = ksiądz = duchowny; piłkarz = zawodnik",
		},
		Marks: Marks{Dash: true, DashIncise: true},
		Transcript: Transcript{
			Sounds:     "oklaski śmiech wesołość poruszenie dzwonek gwar muzyka cisza niezrozumiałe okrzyki",
			Stagehands: "i na sali z ław części posłów głos głosy poseł marszałek uderza laską długotrwałe burzliwe",
			Roles: "pytanie odpowiedź dziennikarz dziennikarka prowadzący prowadząca moderator moderatorka tłumacz " +
				"przewodniczący przewodnicząca marszałek wicemarszałek poseł posłanka senator minister sekretarz słuchacz głos",
			Titles:  "pan pani dr prof poseł posłanka senator minister premier marszałek wicemarszałek",
			Records: "marszałek wicemarszałek poseł posłanka",
			Senders: "od mówca nadawca",
			Headings: "uwaga źródło zdjęcie foto wideo data miejsce temat uchwała decyzja obecni nieobecni tytuł czytaj " +
				"zobacz przykład rozdział telefon",
			Plain: "to ten ta te co kto jak kiedy gdzie jest są tak nie i ale lub jeśli więc oto tu tam teraz jeden dwa " +
				"trzy pierwsze drugie dziękuję bo", Asks: "p", Answers: "o",
		},
		Naming: Naming{
			Means:   set("rozumie rozumieją rozumiał"),
			MeantBy: set("przez pod"),
			Sayings: set("odpowiedź odpowiedzi odpowiedzią replika okrzyk okrzyki okrzykiem okrzykami komentarz " +
				"komentarzem skarga wymówka argument obietnica groźba wyznanie żart apel apelem wyrzut " +
				"obelga pozdrowienie wniosek stwierdzenie oświadczenie krzyk pytanie zdanie"),
			Known: set("figuruje figurował figurowała widnieje widniał zapisany zapisana zarejestrowany zarejestrowana " +
				"wpisany wpisana oznaczony oznaczona wymieniony wymieniona sprzedawał sprzedawała sprzedawali " +
				"sprzedawany sprzedawana sprzedawane sprzedawano oferował reklamowany reklamowana reklamowane"),

			Reproaches: set("zarzut zarzutu zarzuty zarzutów zarzutami zarzutem oskarżenie oskarżenia oskarżeń krytyka " +
				"krytykę podejrzenie podejrzenia groźba groźby obietnica obietnicę obietnice ostrzeżenie " +
				"żądanie prośba prośbę obelga obelgi"),

			Sought: phrases("kliknąć,kliknij,wybrać,wcisnąć,wpisać,zaznaczyć"),

			Glosses: phrases("oznacza,oznaczało,znaczy,znaczyło,tłumaczy się jako,tłumaczone jako"),

			Proverbs: set("przysłowie powiedzenie porzekadło"),
			Folk: set("koleżanki koleżanek kolegach klienci klientów prasa rywale robotnicy " +
				"mieszkańcy ludzie sąsiedzi wszyscy miejscowi kibice kibiców fani fanów lud sąsiadów " +
				"mieszkańców uczniowie uczniów koledzy kolegów przyjaciele przyjaciół studenci studentów " +
				"zawodnicy dzieci starsi"),
			Named: set("żargonie gwarze slangu potocznie nazywany zwany zwana zwane ochrzcił ochrzcili ochrzciła " +
				"przezwali"),
			OneCapital: true,
			Works: set("zbiórk " +
				"ustawa ustawę ustawy fundusz film filmu filmie serial serialu serialu książka książki książce " +
				"powieść powieści wiersz piosenka piosenki utwór utworu album albumu płyta sztuka sztuki opera " +
				"balet spektakl spektaklu gazeta gazety gazecie dziennik dziennika tygodnik tygodnika " +
				"czasopismo portal portalu program programu programie partia partii firma grupa grupy projekt " +
				"projektu operacja operacji agencja telewizja radio klub klubu stadion fundacja fundacji " +
				"stowarzyszenie festiwal festiwalu nagroda konkurs kampania kampanii artykuł raport książką " +
				"książkę powieścią tomik tomiku tom wystawa wystawę filmem dokument dokumentu kampanię akcja " +
				"akcję akcji fundację restauracja kawiarnia zespół zespołu spółka firmę statek serwis projektem " +
				"projektcie projektowi spółki spółkę spółką spółkce firmy firmą firmie kawiarnię kawiarnią baru " +
				"barze barem karczma karczmy karczmę karczmie gazetę gazetą gazetcie dziennikowi dziennikiem " +
				"dzienniku tygodnikowi tygodnikiem tygodniku czasopisma czasopismu kwartalnika kwartalniku " +
				"książkce piosenkę piosenką piosenkce wystawy wystawą wystawie klubem klubie chóru chórem " +
				"chórze fabryka fabryki fabrykę fabryką fabrykce stowarzyszenia stowarzyszeniu stowarzyszeniem " +
				"fundacją statku hotelu hotelem restauracji restaurację restauracją sklepu sklepem sklepie huta " +
				"huty hutę hutcie kopalnia kopalnię młyna spektaklem serialem programem gazet miesięcznik " +
				"kwartalnik czasopism magazyn blog agencj rozgłośni radi stacj kanał telewizj biuletyn aplikacj " +
				"gr mural rzeźb fotografi komiks krótkometraż musical reportaż kronik antologi trylogi " +
				"opowiadani powieś cykl zbior kampani akcj inicjatyw strategi ćwiczeni manewr marsz gal turniej " +
				"puchar lig trofe medal stypendi nagrod parti list koalicj platform federacj stowarzyszeni " +
				"fundacj spółdzielni towarzystw orkiestr chór zespoł drużyn mark firm spółk konsorcj pensjonat " +
				"hotel kawiarni bar dyskotek pub supermarket targ galeri sal audytori centr ośrod przedszkol " +
				"szkoł aptek klinik sanatori obóz schronisk koszar batalion brygad związ bractw prom jacht " +
				"żaglow kut okręt tankow lotniskow fregat stat pociąg samolot satelit teleskop ulic alej plac " +
				"wież farm gospodarstw kopalni fabryk zapor rezerwat plaż szlak osiedl budyn wieżow kamienic " +
				"win piw ser odmian model szczepion lek usług burz huragan cyklon tajfun komet dekret klauzul " +
				"rubryk kolumn pol przycisk zakład kategori klas stopni poziom etykiet pseudonim kod przedmiot " +
				"kurs forum seminari kongres konferencj wykład wystaw dzień tydzień pytani opcj folder teczk " +
				"operacj misj plan restauracj sklep muze kin teatr park kościoł szpital pole polu rubryka " +
				"pozycja"),
			Likened: set("jako"), Titles: phrases("nazywa się,nazywał się,nazywała się,nazywało się,zwie się," +
				"pod tytułem,pt,zatytułowany,zatytułowana,zatytułowane,pod hasłem,pod " +
				"nazwą,zatytułowaną,zatytułowanym,o tytule,nosi tytuł,o nazwie,imienia"),
			ByNames: phrases("pseudonim,ps,zwany,zwana,znany jako,znana jako,o " +
				"pseudonimie,pseudonimem,przezwisko,przezwany,przezwana,nazywają go,nazywają ją,mówią na niego,mówią na nią,pod " +
				"pseudonimem,zwanego,zwaną,nazywany,nazywana"), SoCalled: phrases("tak zwany,tak zwana,tak zwane,tak " +
				"zwani,tzw,rzekomy,rzekoma,rzekome,pod pozorem,pod marką"),
			Words: phrases("motto,pojęcia,określenia,słowo,słowa,termin,pojęcie,określenie,hasło,napis,tekst,wyraz," +
				"nagłówek,dopisek,slogan"),
			Reported: set("według zdaniem słów opinii słowami ocenie oceny przekonaniu"),
			Not:      set("nie nigdy"),
			Things: set("transparencie transparentach plakacie plakatach banerze tablicy tabliczce koszulce fladze szybie " +
				"bramie murze murach ścianie drzwiach kartce kartka kartkę ogłoszenie ogłoszeniu drzwi transparent " +
				"transparenty transparentem plakat plakaty baner tabliczka koszulka napisem mur flaga"),
			Reads: phrases("wisi,wisiał,wisiała,informuje,ostrzega,napisano,napisał,z napisem,z " +
				"hasłem,głosi,głosił,wymalował,nabazgrał,nasprejował,namalował"),
		},
	}
}

var polishTables = []Words{
	{Saying, "skandowali skandowały skandował krzyczały skandując krzycząc wołając wykrzykiwali mówiąc dodając " +
		"twierdząc zaznaczając podkreślając przekonując zapewniając tłumacząc ostrzegając powtarzając"},
	{Saying, "wspomina wspominają wspomniał wspomniała"},
	{Judging | Calling, "nazywa nazywał nazywała nazwało zwie ochrzcił ochrzciła przezwał przezwała przezywa"},
	{Saying, "zapewniał zapewniała zapewniali obiecywał obiecywała"},
	{Epithet | Role, "samorządowiec parlamentarzysta parlamentarzystka autor autorka"},
	{Role, "kurator"},
	{Calendar, "godziny godzin dni tygodnie tygodni miesiące minuty minut"},
	{Epithet | Role, "mężczyzna kobieta chłopak dziewczyna nastolatek nastolatka staruszek staruszka emeryt emerytka " +
		"polityk polityczka przedsiębiorca artysta artystka muzyk piosenkarz piosenkarka aktor aktorka pisarz " +
		"pisarka poeta poetka malarz malarka reżyser reżyserka piłkarz napastnik obrońca pomocnik bramkarz " +
		"zawodnik zawodniczka tenisista tenisistka sportowiec biegaczka pływak pływaczka kolarz mistrz mistrzyni " +
		"naukowiec badacz badaczka historyk ekonomista mecenas adwokat lekarz lekarka rolnik rybak wdowa " +
		"oskarżony działacz działaczka samorządowiec"},
	{Group, "województwa powiatu gminy miasta dzielnicy unii republiki federacji"},
	{Role | Male, "lokator najemca przechodzień widz kibic fan turysta podróżny rowerzysta pieszy uczeń aptekarz " +
		"farmaceuta pacjent marynarz myśliwy ogrodnik piekarz rzeźnik sklepikarz fryzjer mechanik murarz robotnik górnik " +
		"pilot żołnierz weteran strażnik notariusz oskarżony podejrzany ocalały zakonnik imam rabin selekcjoner bramkarz " +
		"napastnik obrońca pomocnik piłkarz tenisista biegacz pływak skoczek bokser mistrz muzyk kompozytor dyrygent " +
		"poeta " +
		"rzeźbiarz fotograf programista biolog fizyk chemik archeolog tłumacz wydawca kolekcjoner deweloper bankier " +
		"kolega " +
		"wujek kuzyn zwycięzca polityk szkoleniowiec samorządowiec"},
	{Role | Female, "lokatorka turystka uczennica aptekarka farmaceutka pacjentka rolniczka rybaczka ogrodniczka " +
		"sklepikarka fryzjerka krawcowa robotnica żołnierka strażniczka prokuratorka notariuszka oskarżona " +
		"podejrzana zakonnica bramkarka napastniczka piłkarka tenisistka sportsmenka biegaczka pływaczka " +
		"mistrzyni kompozytorka dyrygentka poetka malarka rzeźbiarka fotografka inżynierka biolożka archeolożka " +
		"tłumaczka wydawczyni koleżanka ciotka kuzynka zwyciężczyni adwokatka polityczka burmistrzyni"},
	{Saying | Direct, "wzdychają uśmiechał uśmiechała śmieją zaśmiał zaśmiała mamrocze szeptał szeptała jęczy jęknął " +
		"jęknęła płacze płakał płakała krzyczał krzyczała wykrzyknął wykrzyknęła ryknął wykrzykuje ripostuje " +
		"ripostowała odparli odparowuje odpowiadał odpowiadała odrzekł odrzekła rzucił rzuciła rzuca dorzuca " +
		"dorzucił dorzuciła przyznałi zwierza zwierzył zwierzyła wtóruje wtórują wtórowała zgadza przytakuje " +
		"przytaknął przytaknęła potakuje spostrzega spostrzegł akcentuje przestrzega przestrzegł przestrzegła " +
		"przestrzegają błaga prosiła sugeruje sugerują sugerowała gwarantuje przysięgał przysięgała przewiduje " +
		"przewidują dziękuje dziękują dziękowała podziękował podziękowała drwi drwiła opublikował opublikowała " +
		"zamieścił zamieściła tweetuje zatweetowała wzrusza denerwuje podsumowuje podsumowują konkluduje " +
		"ujawniają"},
	{Saying, "alarmowało apelowało przekonało oceniało informowało deklarowało protestowało zdradziło podało " +
		"sprecyzowało doprecyzowało ujawniło zastrzegło broniło dowodziło wyliczyło skonstatowało zapowiedziało wytknęło " +
		"zarzuciło radziło uściśliło sądziło utrzymywało powtarzało ubolewało uspokajało zachwalało powiedziało mówiło " +
		"dodało podkreśliło zaznaczyło stwierdziło wyjaśniło tłumaczyło oceniło zapewniło oświadczyło napisało pisało " +
		"przyznało zauważyło poinformowało przekazało uważało odpowiedziało pytało zapytało ostrzegło obiecało " +
		"przypomniało kontynuowało podsumowało wskazało skomentowało opowiadało opowiedziało relacjonowało zaapelowało " +
		"ogłosiło potwierdziło zaprzeczyło twierdziło przekonywało argumentowało wspominało żartowało zażartowało " +
		"krzyknęło zawołało szepnęło rzekło odparło wyznało zwróciło zadeklarowało powtórzyło ironizowało wzdychało " +
		"westchnęło śmiało roześmiało uśmiechnęło cieszyło ucieszyło oburzało oburzyło narzekało skarżyło poskarżyło " +
		"mruknęło woło wołało dziwiło zdziwiło chwaliło kpiło zakpiło szydziło ucięło odparowało odburknęło burknęło " +
		"wtrąciło dopytywało skwitowało żaliło grzmiało rozłożyło wzruszyło opowiadali opowiadały opowiadają " +
		"opowiedzieli opowiedziały wspominają wspominali wspominały pytają pytali zapytali odpowiadają odpowiedziały " +
		"uważają uważali mówiły dodają dodały podkreślają zaznaczają stwierdzają stwierdziły zapewniają zapewniły " +
		"twierdzą twierdziły alarmują alarmował alarmowała alarmowali apelują apelował apelowała apelowali przekonują " +
		"przekonywali przekonał przekonała ostrzegają ostrzegli obiecują obiecali przypominają przypomnieli komentują " +
		"relacjonują relacjonowali wyjaśniają tłumaczą tłumaczyli oceniają oceniał oceniała oceniali piszą pisali " +
		"przyznają zauważają informują informował informowała informowali przekazują wskazują potwierdzają zaprzeczają " +
		"deklarują deklarował deklarowała zadeklarowali narzekają narzekali skarżą skarżyli żartują krzyczą krzyczeli " +
		"krzyknęli wołają wołali zawołali protestuje protestują protestował protestowała protestowali zdradza zdradzają " +
		"zdradził zdradziła podaje podają podał podała podali precyzuje precyzował sprecyzował sprecyzowała doprecyzował " +
		"doprecyzowała kontynuuje kontynuują ujawnia ujawnił ujawniła ujawnili zastrzega zastrzegają zastrzegł " +
		"zastrzegła zastrzegli broni bronił broniła argumentuje argumentują argumentowali dowodzi dowodził dowodziła " +
		"wylicza wyliczył wyliczyła skonstatował skonstatowała zapowiada zapowiadają zapowiedział zapowiedziała " +
		"zapowiedzieli wytyka wytknął wytknęła wytknęli zarzuca zarzucił zarzuciła zarzucili radzi radził radziła " +
		"doradza uściśla uściślił uściśliła sądzą sądził sądziła sądzili utrzymują utrzymywał utrzymywała powtarzają " +
		"powtarzał powtarzała powtarzali kpią dziwią dziwili cieszą cieszyli ubolewał ubolewała uspokajał uspokajała " +
		"zachwala zachwalał zachwalała powiedzi/ał/ała/eli/ały mówi//ł/ła/li/ą doda/ł/ła/li/je podkreśli/ł/ła/li " +
		"podkreśla zaznaczy/ł/ła/li zaznacza stwierdzi/ł/ła/li stwierdza wyjaśni/ł/ła/li wyjaśnia tłumaczy//ł/ła " +
		"oceni/ł/ła/li ocenia zapewni/ł/ła/li zapewnia oświadczy/ł/ła/li napisa/ł/ła/li pisze pisał pisała " +
		"przyzna/ł/ła/li/je zauważy/ł/ła/li zauważa poinformowa/ł/ła/li informuje przekaza/ł/ła/li przekazuje " +
		"uważa//ł/ła odpowiedzi/ał/ała/eli odpowiada pyta//ł/ła zapyta/ł/ła ostrzeg/ł/ła/a obieca/ł/ła/uje " +
		"przypomni/ał/ała przypomina kontynuowa/ł/ła podsumowa/ł/ła wskaza/ł/ła/li wskazuje skomentowa/ł/ła/li komentuje " +
		"opowiada//ł/ła opowiedzi/ał/ała relacjonuje relacjonowa/ł/ła zaapelowa/ł/ła ogłosi/ł/ła/li potwierdzi/ł/ła/li " +
		"potwierdza zaprzeczy/ł/ła/li zaprzecza twierdzi//ł/ła/li utrzymuje przekonuje przekonywa/ł/ła argumentowa/ł/ła " +
		"wspomina//ł/ła żartowa/ł/ła zażartowa/ł/ła krzykn/ął/ęła zawoła/ł/ła szepn/ął/ęła rzek/ł/ła odpar/ł/ła sądzi " +
		"dodając mówiąc wyzna/ł/ła alarmuje apeluje zwróci/ł/ła deklaruje zadeklarowa/ł/ła uspokaja ubolewa " +
		"powtórzy/ł/ła powtarza ironizuje ironizował ironizowała żartuje żartował żartowała zażartował zażartowała " +
		"wzdycha wzdychał wzdychała westchnął westchnęła śmieje śmiał śmiała roześmiał roześmiała uśmiecha uśmiechnął " +
		"uśmiechnęła cieszy cieszył cieszyła ucieszył ucieszyła oburza oburzał oburzała oburzył oburzyła narzeka " +
		"narzekał narzekała skarży skarżył skarżyła poskarżył poskarżyła mruczy mruknął mruknęła szepcze szepnął " +
		"szepnęła krzyczy krzyknął krzyknęła woła wołał wołała zawołał zawołała dziwi dziwił dziwiła zdziwił zdziwiła " +
		"chwali chwalił chwaliła przysięga kpi kpił kpiła zakpił zakpiła szydzi szydził szydziła uciął ucięła ripostował " +
		"zripostował odparował odparowała odburknął odburknęła burknął burknęła wtrącił wtrąciła zapytał zapytała " +
		"dopytywał dopytywała podsumował podsumowała kwituje skwitował skwitowała żali żalił żaliła pożalił grzmi " +
		"grzmiał grzmiała wspomina wspominał wspominała rozłożył rozłożyła wzruszył wzruszyła"},
	{Judging, "nazwało nazywało określiło opisało oskarżyło skrytykowało potępiło pochwaliło zacytowało zaproponowało " +
		"odrzuciło nazywają nazywali nazywały nazwały określają określały określiły określali opisują krytykuje " +
		"krytykują krytykował krytykowali skrytykowały oskarża oskarżają potępia potępiają chwali chwalą " +
		"zaproponowali odrzucają odrzuca cytują nazwa/ł/ła/li nazywa/ł/ła określi/ł/ła/li określa opisa/ł/ła/li " +
		"opisuje oskarży/ł/ła/li skrytykowa/ł/ła/li potępi/ł/ła/li pochwali/ł/ła zacytowa/ł/ła zaproponowa/ł/ła " +
		"odrzuci/ł/ła prosi prosił/a/ prosili żąda żądał/a/ domaga apeluje błaga"},
	{Calling, "nazywali nazywały nazwały nazwa/ł/ła/li nazywa/ł/ła/ją"},
	{Quoting, "cytuje cytowa/ł/ła/ny/na zacytowa/ł/ła"},
	{Feeling, "chce chciał chciała ma nadzieję obawia"},
	{Source, "według zdaniem wedle słów opinii"}, {Notice,
		"oświadczenie oświadczeniu list liście komunikat komunikacie wystąpienie wystąpieniu przemówienie wywiad " +
			"wywiadzie rozmowie raport raporcie słowa tekst artykuł odpowiedź wpis wpisie komentarz"},
	{Determiner, "ten ta to te ci tamten każdy każda wszyscy wszystkie cały cała jeden jedna dwa dwie trzy cztery pięć " +
		"kilka wiele wielu inny inna inni niektórzy niektóre"},
	{Possessive, "jego jej ich mój moja nasz nasza nasze swój swoja swoje swoich wasz"}, {Male, "radny naczelnik " +
		"inspektor kierownik rzecznik prezes sołtys leśniczy rektor sąsiad dziadek szef komendant wnuk przewodniczący " +
		"niego"},
	{Female, "radna starościna naczelniczka inspektorka wnuczka babcia kierowniczka rzeczniczka szefowa prezeska " +
		"dyrektorka sołtyska leśniczka rektorka sąsiadka burmistrzyni senatorka europosłanka ministra przewodnicząca niej"},
	{Pronoun | Male, "on niego"},
	{Pronoun | Female, "ona niej"}, {Pronoun | Plural, "oni one my wy"}, {Pronoun, "ja ty kto nikt ktoś"},
	{Pronoun | Thing, "ono"}, {Generic, "nikt ktoś ty"}, {FirstPerson, "ja my"}, {Complement, "że iż"},
	{Manner, "jak tak"}, {Relative, "który która które którzy którego której których kto co"}, {Agent, "przez"},
	{Origin, "ze z od"},
	{Male, "pan król książę ojciec brat syn mężczyzna mąż prezydent minister poseł senator wojewoda burmistrz dyrektor " +
		"sędzia"}, {Female, "pani królowa księżna matka siostra córka kobieta żona posłanka"},
	{Title | Abbreviation, "dr prof inż mgr mec hab gen płk ks abp bp red"},
	{Abbreviation, "ps tys mln mld ul godz im m.in tzw np r w"}, {Abbreviation | Final, "itd itp"},
	{Counting, "nr art ust pkt"},
	{Title, "pan pani prezydent premier minister poseł posłanka senator wojewoda burmistrz marszałek generał pułkownik " +
		"profesor doktor król królowa książę papież kardynał arcybiskup biskup ksiądz sędzia prokurator ambasador " +
		"kanclerz prezes dyrektor mecenas wicepremier wiceminister szef szefowa rzecznik redaktor"},
	{Role, "radny radna starościna naczelnik naczelniczka inspektor inspektorka wiceburmistrz wicestarosta " +
		"wiceprezydent wicewojewoda komendantka strażak strażaczka związkowiec związkowczyni leśnik leśniczy leśniczka " +
		"konserwator kustosz kustoszka rektor rektorka dziekan dziekanka ordynator ordynatorka wykonawca inwestor " +
		"projektant projektantka organizator organizatorka wolontariusz wolontariuszka wnuk wnuczka wójcina sołtys " +
		"sołtyska dyżurny dyżurna ratownik ratowniczka pracownik pracownica bibliotekarz bibliotekarka prezydent " +
		"prezydentka premier wicepremier minister wiceminister ministra poseł posłanka europoseł europosłanka senator " +
		"senatorka wojewoda burmistrz wójt starosta marszałek szef szefowa prezes prezeska wiceprezes dyrektor " +
		"dyrektorka kierownik kierowniczka zastępca sekretarz rzecznik rzeczniczka przedstawiciel przedstawicielka " +
		"przewodniczący przewodnicząca kanclerz ambasador dyplomata generał pułkownik dowódca adwokat mecenas prawnik " +
		"prawniczka sędzia prokurator śledczy policjant policjantka lekarz lekarka naukowiec badacz badaczka profesor " +
		"ekspert ekspertka analityk analityczka ekonomista ekonomistka historyk politolog socjolog psycholog pisarz " +
		"pisarka autor autorka dziennikarz dziennikarka redaktor redaktorka reżyser reżyserka aktor aktorka piosenkarz " +
		"piosenkarka sportowiec trener trenerka zawodnik zawodniczka kapitan kandydat kandydatka lider liderka " +
		"założyciel założycielka właściciel właścicielka przedsiębiorca rolnik mieszkaniec mieszkanka świadek sąsiad " +
		"sąsiadka ojciec matka syn córka brat siostra przyjaciel mężczyzna kobieta działacz działaczka aktywista " +
		"aktywistka koordynator koordynatorka doradca doradczyni parlamentarzysta urzędnik biskup kardynał arcybiskup " +
		"papież ksiądz proboszcz król królowa architekt inżynier nauczyciel nauczycielka student studentka kierowca " +
		"komendant komisarz wdowa wdowiec dozorca dozorczyni gospodarz gospodyni sprzedawca sprzedawczyni dziadek babcia " +
		"staruszek staruszka pielęgniarka pielęgniarz kasjerka kelner kelnerka kucharz kucharka sprzątaczka ochroniarz " +
		"portier pasterz rybak cieśla hydraulik elektryk chłopiec dziewczyna dziewczynka chłopak nieznajomy nieznajoma " +
		"pasażer pasażerka klient klientka emeryt emerytka karczmarz barman barmanka"},
	{Role | Plural, "eksperci lekarze naukowcy śledczy policjanci mieszkańcy świadkowie działacze aktywiści " +
		"organizatorzy analitycy posłowie ministrowie urzędnicy rodzice dziennikarze krytycy autorzy badacze źródła " +
		"władze przedstawiciele strażacy"}, {Group, "rząd ministerstwo partia policja prokuratura firma spółka grupa " +
		"związek stowarzyszenie komisja organizacja agencja gazeta dziennik sąd rada urząd federacja armia wojsko " +
		"parlament sejm senat fundacja uniwersytet opozycja bank instytut centrum komenda straż kancelaria"},
	{Particle, "von van de al"}, {Preposition | Linking, "o w we na z ze do od dla po"},
	{Preposition, "za nad pod przy przez bez przed między przeciw wobec wokół wśród podczas obok oprócz"},
	{Place, "w we na z"}, {Conjunction, "i a ale lub albo że jeśli jeżeli gdy kiedy jak bo ponieważ żeby aby choć " +
		"dopóki gdzie czy oraz"}, {Coordinating, "i a ale lub albo oraz czy"},
	{Auxiliary, "mu jej im mi nam wam mnie go ją ci cię nas was jemu " +
		"nie by może mogą mógł mogła mogli powinien powinna powinni będzie będą czy się"},
	{Auxiliary | Being, "jest są był była było byli były być został została zostały"},
	{Adverb, "także też również potem wtedy już jeszcze teraz wczoraj dziś dzisiaj jutro tu tam bardzo tylko jedynie " +
		"nawet właśnie znowu wcześniej później zawsze nigdy jednak dlatego natomiast ponadto razem"},
	{Calendar, "poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca " +
		"lipca sierpnia września października listopada grudnia rok roku tydzień miesiąc rano wieczorem dzień"},
	{Kin, "syn córka brat siostra żona mąż ojciec matka wdowa wdowiec bratanek ciotka wujek"},
	{Given | Male, "adam adrian aleksander andrzej antoni artur bartosz bartłomiej bogdan bronisław czesław damian " +
		"daniel dariusz dawid dominik edward filip franciszek grzegorz henryk hubert ireneusz jacek jakub jan janusz " +
		"jarosław jerzy józef kamil karol kazimierz konrad krystian krzysztof leszek lech łukasz maciej marcin marek " +
		"mariusz mateusz michał mieczysław mikołaj mirosław paweł piotr przemysław radosław rafał robert roman ryszard " +
		"sebastian sławomir stanisław stefan szymon tadeusz tomasz waldemar wiesław witold władysław włodzimierz wojciech " +
		"zbigniew zdzisław zygmunt donald joe john barack"},
	{Given | Female, "agata agnieszka aleksandra alicja anna barbara beata bożena dorota elżbieta ewa gabriela grażyna " +
		"halina hanna helena irena iwona izabela jadwiga janina joanna jolanta julia justyna kamila karolina katarzyna " +
		"kinga krystyna lidia lucyna magdalena małgorzata maria marta monika natalia olga patrycja paulina renata sylwia " +
		"teresa urszula wanda weronika wiesława wioletta zofia zuzanna"},
	{Plain, "podobnie samo tego samego mu jemu jej nam nas wam was im ich nim nimi mnie mi mną tobie ci sobie siebie " +
		"kto co jak kiedy gdzie dlaczego czemu ile czy jaki jaka jakie skąd komu kogo czym tak nie dziękuję dzień to tu " +
		"tam teraz dziś"},
}

func polishSense() Sense {
	return Sense{
		Follies:     "nieuczciwe niesprawiedliwe absurdalne przesadą uczciwie",
		Infinitives: "mówić powiedzieć twierdzić",
		Evens:       "nawet",
		Denials: "ledwo ledwie nie nikt nikogo nikomu nic niczego niczym nigdy nigdzie żaden żadna żadne żadnego żadnej " +
			"żadnych ani bez brak niemożliwe nie-ma", Not: "nie", Nos: "nie", Nevers: "nigdy", Concord: true,
		NotOnly: "nie+tylko nie+jedynie nie+raz", NoNouns: "brak", NoNounOf: "na", NoPrefixes: "nie bez anty",
		NotNegated: "niemcy niemiec niemieckie niemiecki niedziela niedzielę niebo nieco niektóre niektórzy niektórych " +
			"niedawno niemal bezpieczeństwo bezpieczeństwa bezpieczny bezpośrednio niezależnie niezbędne niezwykle",
		Denied: "zaprzeczył zaprzeczyła zaprzecza odmówił odmówiła odrzucił odrzuciła wykluczył niemożliwe fałsz",
		Hedges: "zdaje jakoby może mogą mógłby mogłaby mogliby mógł mogła powinien powinna powinni powinno chyba " +
			"prawdopodobnie możliwe wydaje podobno rzekomo ponoć raczej zapewne pewnie ewentualnie przypuszczalnie rzekomy " +
			"rzekoma podejrzany",
		Modals:  "może=mogą=mogę=możemy mógłby=mogłaby=mogliby mógł=mogła powinien=powinna=powinni=powinno",
		Almosts: "prawie niemal ledwie niemalże omal ledwo zaledwie blisko z+trudem", Opinions: "myślę sądzę uważam",
		Selves: "ja my myślę sądzę uważam wiem jestem przyznaję potwierdzam pamiętam powtarzam obawiam mówię twierdzę",
		Quantities: "mało-kto niejeden niejedna większości większością mniejszości połowy połowę wszystkim " +
			"wszystkimi niemal wszyscy wszystkie wszystkich wszystko cały cała całe każdy każda każde niektórzy " +
			"niektóre niektórych kilka kilku wiele wielu dużo mało niewiele więcej mniej większość mniejszość obaj " +
			"obie oba tylko jedynie prawie około mniej-więcej połowa zawsze często czasem czasami rzadko całkowicie " +
			"częściowo dziesiątki setki tysiące co-najmniej najwyżej ledwie ledwo zaledwie", Indefinites: "coś ktoś",
		Determiners: "ten ta to te ci tamten mój moja nasz nasza jego " +
			"jej ich jeden jedna", Conditions: "jeśli jeżeli chyba-że oprócz dopóki gdy kiedy aby inaczej",
		Ifs: "czyż czyżby jeśliby jeżeliby byle byleby jeśli jeżeli czy gdyby o-ile", Whethers: "czy czyż czyżby",
		Limits: "oprócz", BeforeIfs: "ale lecz tylko jedynie wyłącznie",
		IfSos:  "tak nie",
		IfYous: "pan państwo chcecie", Granted: "gdy kiedy dopóki",
		Functions: "nich nim nimi niego niemu niej nią tobie tobą i a ale lub albo oraz ani że iż żeby aby jak jeśli " +
			"jeżeli gdy kiedy gdzie bo ponieważ choć dopóki to by się czy w we na z ze do od dla po za nad pod przy przez " +
			"bez przed między przeciw wobec wśród o u ten ta te ci tego tej tym tych tą tamten który która które którzy " +
			"którego której których on ona ono oni one ja ty my wy jego jej jemu im ich go mu ją mnie mi nas nam ciebie was " +
			"wam siebie sobie swój swoja swoje swoich mój moja nasz nasza nasze jest są był była było byli były być będzie " +
			"będą jestem jesteśmy już jeszcze też także również oto tak tam tu teraz bardzo nawet właśnie przecież więc no " +
			"co",
		Pronouns: "nich nim niego niemu niej nią tobie tobą ja ty on ona ono oni one my wy mnie mi mną ciebie ci jego go " +
			"jemu mu jej ją nas nam nami was wam ich im nimi mój moja moje moi nasz nasza nasze nasi twój wasz wasza swój " +
			"swoja swoje",
		Persons: []List{"ja mnie mi mną mój moja moje moi my nas nam nami nasz nasza nasze nasi",
			"ty ciebie ci twój wy was wam wasz wasza", "on jego go jemu mu niego niemu",
			"ona jej ją niej nią", "ono oni one ich im nimi nich"},
		Adverbs: "bardzo już jeszcze też także tak właśnie przecież więc no",
		Kinds: []List{"ten ta to te ci mój moja nasz nasza jego jej ich", "ja ty on ona oni one my wy",
			"jest są był była było byli były być będzie będą", "w we na z ze do od dla po za przy o",
			"i a ale lub albo że jeśli gdy kiedy jak"}, Coordinators: "i lub albo oraz", Openers: "i a ale no tak że więc bo",
		Beings: "jest są był była było byli były będzie", Degrees: "bardzo tak", That: "żeby " +
			"że iż",
		Auxiliaries: "jest są był była było może mogą będzie będą powinien nie się",
		Objects:     "mi mnie nam wam mu jej im go nas was", Askers: "kto co kiedy gdzie dlaczego jak jaki jaka jakie ile " +
			"czy", Answers: "tak nie", Ours: "mój moja nasz nasza nasze", Puts: "powiedzieć powiem nazwać ująć mówić",
		Fillers: "yyyy ehm ech yyy eee hmm no yy ee mmm hm eem mhm yyyyy eeee aaa",
		Unsures: "jak+by+to że+tak+powiem jak+to+mówią",
		Asides: "że+tak+powiem proszę+państwa " +
			"prawda no więc jakby powiedzmy", FillerPairs: "rozumie+pani widzi+pan prawda+panie no+nie jak+to " +
			"no+wie rozumie+pan no+więc tak+że to+znaczy wie+pan wie+pani że+tak tak+jakby",
		Tags: "rozumie rozumiesz rozumiecie wiesz wiecie widzi co wie tak prawda", Emphasis: "podkreślenie " +
			"wyróżnienie kursywa emphasis italics",
		Measures: "procent procenta procentów dolar dolary dolarów euro złoty złote złotych funt funty funtów grosz " +
			"groszy metr metry metrów kilometr kilometry kilometrów tona tony ton kilogram kilogramy kilogramów gram litr " +
			"litrów stopień stopni hektar hektarów godzina godziny godzin minuta minuty minut sekunda sekund dzień dni " +
			"tydzień tygodnie tygodni miesiąc miesiące miesięcy rok lata lat roku wiek wieku stycznia lutego marca kwietnia " +
			"maja czerwca lipca sierpnia września października listopada grudnia poniedziałek wtorek środa środę czwartek " +
			"piątek sobota sobotę niedziela niedzielę",
		Antonyms: "rośni/spad wzrost/spadek wzrosł/spadł zwiększ/zmniejsz podwyż/obniż wygra/przegra zwycięstw/porażk " +
			"sukces/porażk przyję/odrzuc pozwol/zakaz popiera/sprzeciw za/przeciw przyjaci/wróg wojn/pokój przed/po nad/pod " +
			"więcej/mniej lepiej/gorzej lepsz/gorsz dobr/zł prawd/kłamstw tak/nie wysok/nisk duż/mał dług/krótk siln/słab " +
			"bogat/biedn star/now star/młod pierwsz/ostatn otwar/zamkn początek/koniec zacz/skończ kupi/sprzeda atak/obron " +
			"winn/niewinn zbudow/zburz bezpieczn/niebezpieczn pomóg/zaszkodz życie/śmierć żyw/martw nadziej/strach " +
			"publiczn/prywatn północ/południe wschód/zachód lewo/prawo łatw/trudn potwierdz/zaprzecz zdrow/chor szybk/woln " +
			"bliski/dalek pełn/pust zawsze/nigdy wszystko/nic wszyscy/nikt ktoś/nikt coś/nic wczoraj/jutro wczoraj/dziś " +
			"dziś/jutro większość/mniejszość rano/wieczorem",
		Asserts: "wiem wie wiemy wiedzą widzę widzi przyznaję przyznaje potwierdzam potwierdza rozumiem pamiętam " +
			"gwarantuję dowodzi pokazuje powtarzam podkreślam znaczy oznacza",
		Factives: "wiem wie wiemy wiedzą pamiętam żałuję szkoda",
		Denies:   "zaprzeczam zaprzecza zaprzeczają zaprzeczył odrzucam odrzuca", Doubts: "wątpię wątpi wątpimy wątpią",
		Supposes: "myślisz myślimy sądzimy uważamy przypuszczamy przypuszczają podejrzewam podejrzewamy podejrzewa " +
			"obawiamy wierzymy zakładam zakładamy myślę myśli myślą myślał sądzę sądzi sądzą uważam uważa uważają " +
			"przypuszczam przypuśćmy załóżmy obawiam obawia wierzę wierzy wydaje uwierzę uwierzył wierzyłem sądziłem " +
			"spodziewam",
		Wishes: "chcę chce chcą chciałbym życzę", Asks: "pytam pyta pytają zastanawiam",
		Reports: "mówiłem mówiłam mówiliśmy mówić powiedzieć twierdzić powiedziałem " +
			"powiedziałam powiedzieliśmy " +
			"opowiadał opowiadała opowiadali opowiadają opowiada wspominał wspominała wspominali podkreśla " +
			"podkreślał przyznał przyznała dodał dodała dodaje podał podała podają mówisz mówimy twierdzę twierdzisz " +
			"twierdzimy obiecuję obiecujemy zapewniam zapewniamy zarzucam zarzucamy powiem mówię mówi mówią mówił mówiła " +
			"powiedział powiedziała powiedzieli twierdzi twierdzą twierdził oświadczył obiecuje obiecał pisze piszą pisał " +
			"informuje poinformował zapewnia zapewniają zapewniał utrzymuje",
		Tells: "powiedział powiedziała powiedzieli poinformował zapewnił",
		Claims: "pomysł myśl przypuszczenie zarzut zarzuty plotka plotki historia teoria opinia wersja wrażenie możliwość " +
			"nadzieja obawa ryzyko podejrzenie mit twierdzenie", Rejects: "odrzucam odrzuca odrzucił",
		Hears:    "słyszałem słyszałam słyszeliśmy słyszałyśmy słychać czytałem czytałam",
		PartsOf:  "z ze spośród",
		Subjects: "ja ty on ona oni my wy nikt ktoś wszyscy", Ores: "lub albo czy",
		IfPhrases: "pod+warunkiem+iż jeśli+tylko jeżeli+tylko o+ile+tylko w+razie+gdyby w+przypadku+gdy " +
			"z+zastrzeżeniem+że pod+warunkiem+że chyba+że o+ile tylko+jeśli tak+jakby",
		Reservations: "jak+się+zdaje z+tego+co+wiem jak+słychać o+ile+wiem o+ile+mi+wiadomo jeśli+się+nie+mylę " +
			"o+ile+nam+wiadomo z+tego+co+wiemy",
		Adverbials: "prawdopodobnie możliwe chyba podobno rzekomo zapewne mówi+się+że mówią+że słychać+że ponoć " +
			"być+może chodzą+słuchy+że wydaje+się+że zdaje+się+że możliwe+że niewykluczone+że",
		According: "według zdaniem",
		Backs:     "to",
		Sos:       "tak", Facts: "prawda prawdą jasne oczywiste pewne",
		Untruths: "nieprawda nieprawdą fałsz kłamstwo kłamstwem niemożliwe absurd mit bzdura",
		Grounds:  "dowodu dowodów dowody podstaw oznak",
	}
}

func polishNumbers() Numbers {
	return Numbers{
		Past: "po",
		Nearing: "za+piętnaście=45 piętnaście+po=75 kwadrans+po=75 dziesięć+po=70 " +
			"pięć+po=65 dwadzieścia+po=80 " +
			"za+kwadrans=45 za+pięć=55 za+dziesięć=50 za+dwadzieścia=40",
		Ones: "zero jeden=jedna=jedno=jednego=jednej=jedną=jednym dwa=dwoma=dwiema=dwu=dwie=dwóch=dwaj=dwoje=dwom " +
			"trzy=trzema=trzem=trzech=trzej=troje " +
			"cztery=czterema=czterem=czterech=czterej=czworo pięć=pięcioma=pięciu=pięcioro sześć=sześcioma=sześciu " +
			"siedem=siedmioma=siedmiu osiem=ośmioma=ośmiu " +
			"dziewięć=dziewięcioma=dziewięciu dziesięć=dziesięcioma=dziesięciu jedenaście=jedenastu dwanaście=dwunastu " +
			"trzynaście=trzynastu " +
			"czternaście=czternastu piętnaście=piętnastu szesnaście=szesnastu siedemnaście=siedemnastu " +
			"osiemnaście=osiemnastu dziewiętnaście=dziewiętnastu",
		Tens: "dwadzieścia=dwudziestoma=dwudziestu trzydzieści=trzydziestoma=trzydziestu " +
			"czterdzieści=czterdziestoma=czterdziestu pięćdziesiąt=pięćdziesięcioma=pięćdziesięciu " +
			"sześćdziesiąt=sześćdziesięciu siedemdziesiąt=siedemdziesięciu osiemdziesiąt=osiemdziesięciu " +
			"dziewięćdziesiąt=dziewięćdziesięciu", Ordinals: "pierwszy=pierwsza=pierwsze=pierwszego=pierwszej " +
			"drugi=druga=drugie=drugiego=drugiej trzeci=trzecia=trzecie=trzeciego czwarty=czwarta=czwartego " +
			"piąty=piąta=piątego szósty=szósta=szóstego siódmy=siódma=siódmego ósmy=ósma=ósmego " +
			"dziewiąty=dziewiąta=dziewiątego dziesiąty=dziesiąta=dziesiątego",
		Adding: "dwieście=200 dwustu=200 trzysta=300 trzystu=300 czterysta=400 czterystu=400 pięćset=500 " +
			"pięciuset=500 sześćset=600 sześciuset=600 siedemset=700 siedmiuset=700 osiemset=800 ośmiuset=800 " +
			"dziewięćset=900 dziewięciuset=900",
		Multiplying: "sto=100 stu=100 tuzin=12", Scales: "tysiąc=1000 tysiące=1000 tysięcy=1000 tysiąca=1000 tys=1000 " +
			"milion=1000000 miliony=1000000 milionów=1000000 miliona=1000000 mln=1000000 miliard=1000000000 " +
			"miliardy=1000000000 miliardów=1000000000 miliarda=1000000000 mld=1000000000 bilion=1000000000000 " +
			"biliony=1000000000000 bilionów=1000000000000", Parts: "dziesiąte=10 dziesiątych=10 dziesiąta=10 setne=100 " +
			"setnych=100 " +
			"kwadrans=4 kwadransie=4 pół=2 połowa=2 połowę=2 " +
			"trzecie=3 ćwierć=4",
		BareHundred: true, Joiners: "i", Points: "przecinek", Rounds: "dziesiątki setki tysiące miliony",
		AsPronouns: "jeden jedna jedno jednego jednej jedną pierwszy pierwsza pierwsze drugi druga drugie pół", Decimal: ',',
		Thousands: '.', SpacedThousands: true, NumberSigns: "nr numer",
		Units: "%=proc=pct=procent=procenta=procentów $=usd=dolar=dolary=dolarów €=eur=euro " +
			"zł=złotego=złotym=pln=złoty=złote=złotych £=funt=funty=funtów km=kilometr=kilometry=kilometrów " +
			"kg=kilogram=kilogramy=kilogramów °=stopień=stopni ¢=groszy=grosze=grosz=gr",
		Minuses:      "minus",
		Months:       "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
		AndHalf:      "i+pół",
		Halves:       "półtora=3 półtorej=3",
		OrdinalHours: true, HalfTo: "wpół+do",
		OClock: "godzin godziny godzinę godzina godz", HourSigns: "godziny godzinę godzina godzinie godz",
		Evenings:    "wieczorem po+południu",
		Mornings:    "nad+ranem rano",
		OrdinalCase: "eogmuyaiąęćhj",
		OrdinalValues: "jedenasty=11 dwunasty=12 trzynasty=13 czternasty=14 piętnasty=15 szesnasty=16 " +
			"siedemnasty=17 osiemnasty=18 dziewiętnasty=19 dwudziesty=20 trzydziesty=30 pierwszej=1 drugiej=2 " +
			"trzeciej=3 czwartej=4 piątej=5 szóstej=6 siódmej=7 ósmej=8 dziewiątej=9 dziesiątej=10 jedenastej=11 " +
			"dwunastej=12 czterdziesty=40 pięćdziesiąty=50 sześćdziesiąty=60 siedemdziesiąty=70 osiemdziesiąty=80 " +
			"dziewięćdziesiąty=90 setny=100 dwutysięczny=2000 pierwszym=1 drugim=2 trzecim=3 czwartym=4 piątym=5 " +
			"szóstym=6 siódmym=7 ósmym=8 dziewiątym=9 dziesiątym=10",
	}
}

func polishForms() Forms {
	return Forms{
		Short: "zł=złotych tys=tysięcy mln=milionów mld=miliardów godz=godzina proc=procent pct=procent",
		Abbreviations: "dr=doktor prof=profesor mec=mecenas gen=generał ks=ksiądz tys=tysięcy mln=milionów mld=miliardów " +
			"zł=złotych nr=numer np=na+przykład ue=unia+europejska usa=stany+zjednoczone " +
			"onz=organizacja+narodów+zjednoczonych km=kilometrów %=procent", Titles: "pan pani prezydent premier " +
			"minister poseł",
		Spellings: "pięcset=pięćset pięciuset=pięćset " +
			"w=we z=ze pod=pode przed=przede bez=beze od=ode nad=nade tera=teraz cza=trzeba trza=trzeba " +
			"dzisiej=dzisiaj som=są poszłem=poszedłem wziąść=wziąć dziś=dzisiaj iż=że se=sobie tę=tą mie=mnie " +
			"wogóle=w+ogóle chopie=chłopie jezdem=jestem jezd=jest zara=zaraz dzisiaj=dziś narazie=na+razie " +
			"napewno=na+pewno jakby=jak+gdyby weź=weźmij pieniędzy=piniędzy",
		Endings: "- a ą e ę i y o u ie em om ach ami ów owi ego emu ej ym im ych ich ymi imi iego iej ią ię am asz amy " +
			"acie ają ę isz imy icie ją esz emy ł ła ło li ły ć łem łam cie śmy się",
		Frequent: "w i na z nie do się że jest to o jak po od ale za przez dla być są był czy także jego który która " +
			"które już tylko tego oraz przed może roku co tym tak ich jej było przy jednak sobie lat bardzo bo gdy więc pod " +
			"są tej jeszcze kiedy ze bez była nas mnie można będzie ma tych też innych czasie ponad każdy tam mi będą nawet " +
			"między osób polsce polski", Common: "powiedział powiedziała wczoraj dziś pan pani prezes",
	}
}
