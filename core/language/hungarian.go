package language

// hungarianTelling are frequent in Hungarian and words of no other language here.
const hungarianTelling = "*őű az és hogy nem egy is volt már csak van azt meg ez ha mint még de szerint mondta " +
	"vagy a senki semmi mi ők én mindenki minden több kell lehet lesz sem itt ott mert mondja közölte egész után " +
	"előtt kerül millió kevesebb kevesebbe forint forintba"

// hungarian is Hungarian: the verb of saying stands behind the marks, mostly behind a dash, and family names before
// given ones. (Verbs, denials, numbers: Kenesei, Vago and Fenyvesi, Hungarian; CLDR.)
func hungarian() *Language {
	return &Language{
		Grammar: Grammar{
			DropsSubject: true,
			Offices: "edző = vezetőedző = tréner = szakember; szövetségi kapitány = kapitány = szakvezető; ügyvéd = védő " +
				"= jogász; orvos = doktor; kapus = hálóőr; képviselő = politikus; miniszter = tárcavezető; igazgató = " +
				"vezető; plébános = pap",
			RolesBehind: true,
			CaseEndings: []string{"nak", "nek"},
			Classes: []Words{
				{Saying, "skandálták skandálta skandálva skandáló kiáltották üvöltötték kiabálva mondván " +
					"hozzátéve hangsúlyozva kiemelve kijelentve"},
				{Saying, "említi említ említik említette említett említettek említenek"},
				{Judging | Calling, "nevez nevezett neveznek neveztek nevezte nevezték titulál titulálta hív hívott"},
				{Calendar, "órákkal napokkal hetekkel hónapokkal percekkel"},
				{Epithet | Role, "férfi nő asszony fiatalember nyugdíjas politikus vállalkozó művész zenész énekes " +
					"énekesnő színész színésznő író költő festő rendező labdarúgó csatár kapus középpályás " +
					"játékos sportoló futó úszó vívó bajnok kutató tudós történész közgazdász ügyvéd orvos gazda " +
					"halász özvegy vádlott aktivista"},
				{Role, "bérlő lakó járókelő szurkoló drukker rajongó vendég látogató turista autós kerékpáros " +
					"gyalogos patikus gyógyszerész beteg hentes kereskedő fodrász cipész asztalos kőműves munkás " +
					"pilóta veterán nyomozó közjegyző vádlott gyanúsított túlélő mentős plébános apáca imám rabbi " +
					"vezetőedző kapitány védő középpályás labdarúgó játékvezető sportoló atléta úszó vívó " +
					"ökölvívó bajnok zenész költő szobrász fotós fényképész mérnök programozó biológus fizikus " +
					"kémikus régész muzeológus szerkesztő gyűjtő bankár befektető alkalmazott " +
					"dolgozó kolléga nagybácsi nagynéni unokatestvér győztes színésznő énekes"},
				{Saying | Direct, "neveti nevette felnevetett mosolyogja mosolyogott tréfált tréfálkozik " +
					"tréfálkozott morgott dörmögi dörmögte dörmögött motyogja motyogta suttogja dadogta zokogta " +
					"zokog sírta sírt kiáltja kiabált ordítja ordította ordított üvölti üvöltötte üvöltött " +
					"felkiáltott kifakadt csattant visszavágott replikázik replikázott ellenveti ellenvetette " +
					"beismeri beismerték tétovázik tétovázott visszaemlékezik visszaemlékezett helyeselt " +
					"egyetértett kiegészíti kiegészítette megjegyezi észrevételezte állapítja állapította " +
					"leszögezi aláhúzza óvta intett intette kéri kérték könyörögte könyörögi garantálja " +
					"garantálta esküdözik esküdözött megesküdött jósolja jósolta megköszönte megköszöni köszöni " +
					"hetvenkedik hetvenkedett felháborodik tűnődik tűnődött posztolt posztolta posztolja tweetelt " +
					"kitette közzétette összegezte összegezi zárta zárja mondotta tromfolt rázza"},
				{Saying, "elismeri elismerik ismeri ismerte ismerték jegyzi jegyzik hívta hívja érvel érvelt " +
					"érveltek érvelve biztosít biztosítja biztosította biztosítják biztosítottak biztosított " +
					"meséli mesélik mesélték meséltek emlékezik emlékeztek vélik vélték tartja tartják kiabálja " +
					"kiabálták kiabáltak kérdezik felelik ígéri ígérik ígérték figyelmezteti figyelmeztetnek " +
					"figyelmeztettek közli közlik hangsúlyozzák magyarázzák nyilatkozták nyilatkozza folytatja " +
					"folytatták hozzáteszik bejelenti bejelentik bejelentettek megerősíti megerősítik " +
					"megerősítették cáfolja cáfolták vallják tájékoztatta tájékoztatják tájékoztattak ismerteti " +
					"reagál reagáltak leszögezik leszögezték értékeli értékelték reméli remélte hangoztatja " +
					"hangoztatta hangoztatták kifejti kifejtik részletezi részletezte összefoglalja panaszkodtak " +
					"panaszkodnak tiltakozik tiltakozott tiltakoztak vitatja vitatta kommentálja kommentálta utalt " +
					"utaltak jelezte jelzi jelezték aláhúzta felidézi felidézte felidézték elárulja elárulta " +
					"elmeséli elmesélte elmesélik szögezi szögezte szögezték kérleli fakadt háborog háborgott " +
					"szabadkozik szabadkozott óvott óvja beismerte bevallja elmondja elmondják elmondása " +
					"válaszoltak válaszolják magyarázkodik magyarázkodott ismétli hirdeti hirdette javasolja " +
					"javasolta javasolták tanácsolja tanácsolta köszönte üzente üzeni üzenték " +
					"mond/ta/ják/ja/ott/ták/va közöl/te/ték/ve hangsúlyoz/ta/ták/za/va kiemel/te/ték/ve hozzátett/e/ék " +
					"hozzáteszi tett/e teszi jelentett/e/ék kijelentett/e/ék kijelenti fogalmaz/ott/tak/va/ magyaráz/ta/ták/za/va " +
					"állított/a/ák állítja nyilatkoz/ott/ta/tak/va írt/a/ák írja jegyezt/e/ék megjegyezt/e/ék kérdez/te/ték/i " +
					"megkérdez/te válaszolt/a/ák felel/te/t folytatt/a kiabált/a elmond/ta/ták elmagyaráz/ta kifejtett/e/ék " +
					"rámutatott emlékeztetett figyelmeztet/ett/te vélt/e véli értékelt/e megerősített/e cáfolt/a elismert/e " +
					"vallott/a bejelentett/e/ék tájékoztatott összegz/ett ismertett/e idéz/te reagált/a leszögezt/e/i kérte " +
					"tudatt/a közölték ígért/e megígért/e sóhajtott/a beszélt bevallott/a szólt ismétel/te mesélt/e vetett/e vette " +
					"nyugtázt/a örvendezett örvendezik örvendett örült sóhajt sóhajtott sóhajtotta nevet nevetett mosolyog " +
					"mosolygott viccel viccelt viccelődik viccelődött gúnyolódik gúnyolódott dünnyög dünnyögte morog morogta " +
					"mormog mormogta suttog suttogta súgta kiált kiáltotta kiáltott panaszkodik panaszkodott panaszolja panaszolta " +
					"csodálkozik csodálkozott kérdi kérdezte kérdezi felelte feleli válaszolta válaszolja vágta büszkélkedik " +
					"büszkélkedett ironizált ironizál méltatlankodik méltatlankodott felháborodott legyintett legyint összegzett " +
					"összegez foglalta emlékszik emlékezett esküszik megjegyzi megjegyezte vallotta vallja bizonygatta bizonygatja"},
				{Judging, "nevezte nevezi nevezték nevezik minősítette minősíti minősítették minősítik bírálta bírálja bírálták " +
					"méltatta vádolja vádolta vádolták jellemezte jellemzi titulálta titulálja kér kért kérte kéri kérték " +
					"követel követelt követelte követeli"},
				{Source, "szerintem"}, {SourceBehind, "szerint"},
				{Determiner | Definite | Article, "a az"}, {Determiner | Article, "egy"},
				{Determiner, "ez ezt ezek azok minden néhány sok több két három valamennyi"},
				{Pronoun | Male | Female, "ő"},
				{Pronoun, "ők én mi te ti maga"}, {FirstPerson, "én mi"}, {Relative, "aki akik ami amely amelyek"},
				{Complement, "hogy"}, {Manner, "mint ahogy"},
				{Title | Abbreviation, "dr ifj id prof"}, {Honorific, "úr asszony"},
				{Title | Role, "miniszter elnök miniszterelnök államtitkár képviselő polgármester professzor tábornok szenátor " +
					"igazgató király királynő doktor"},
				{Role, "felesége férje fia lánya anyja apja testvére nővére öccse húga bátyja barátja barátnője kollégája " +
					"utódja elődje nagyapja nagyanyja özvegye tanítványa alpolgármester osztályvezető jegyző tűzoltó " +
					"polgármesternő igazgatónő képviselőnő tanárnő unoka unokája rektor dékán főorvos edzőnő szervező önkéntes " +
					"kivitelező vállalkozó könyvtáros zeneszerző karmester festő erdész biztos felügyelő ügyeletes szomszédja " +
					"szomszédasszony elnöknő helyettes helyettese képviselője elnöke minisztere vezetője igazgatója szóvivő " +
					"szóvivője alelnök alelnöke főtitkár államtitkára polgármestere ügyvéd orvos újságíró író szakértő elemző " +
					"kutató tanácsadó nagykövet edző edzője játékos színész rendező tanár gazda lakos tanú diák alapító " +
					"tulajdonos parancsnok jelölt tisztviselő férfi nő anya apa politikus politológus vezérigazgató főszerkesztő " +
					"titkár ügyész bíró közgazdász történész producer özvegy özvegyasszony házmester gazdasszony szomszéd eladó " +
					"eladónő nagyapa nagymama öregember öregasszony nővér ápoló ápolónő sofőr pénztáros pincér pincérnő szakács " +
					"takarítónő portás őr paraszt juhász halász ács szerelő villanyszerelő fiú lány kislány fiatalember " +
					"ismeretlen utas vevő vásárló nyugdíjas tanító tanítónő pap pék kocsmáros fogadós"},
				{Group, "kormány rendőrség minisztérium cég bíróság parlament bizottság párt szervezet hírügynökség lap " +
					"közlemény jelentés ellenzék egyetem"},
				{Preposition, "szerint után előtt alatt között mellett ellen miatt nélkül felett"},
				{Conjunction, "és vagy de ha mert amikor míg mivel hanem pedig"}, {Coordinating, "és vagy de"},
				{Auxiliary, "neki nekik nekem nekünk neked nektek őt őket engem minket azzal arról arra abban ezzel erről erre " +
					"volt van lesz lett fog fogja kell lehet azt meg"}, {Being, "van volt voltak vannak"},
				{Adverb, "is már még csak tegnap ma holnap most itt ott így úgy majd aztán később ugyanakkor továbbá nagyon " +
					"hozzá szintén szerinte szerintük szerintünk szerintem szerinted"},
				{Calendar, "hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap hétfő kedd szerda csütörtök péntek " +
					"szombat január február március április május június július augusztus szeptember október november december"},
				{Abbreviation, "pl stb kb ill ún"}, {Plain, "ugyanezt ugyanígy hasonlóan ezt azt ugyanúgy ki kit kinek kivel " +
					"mi mit mikor hol hova honnan miért hogyan melyik mennyi hány neki nekik nekem nekünk neked őt őket engem " +
					"minket köszönöm itt ott most ma vele velük velem velünk igen nem"},
			},
		},
		Marks: Marks{Dash: true, DashIncise: true},
		Transcript: Transcript{
			Senders:    "feladó előadó",
			Sounds:     "taps nevetés derültség zaj zene közbeszólás közbeszólások csend moraj",
			Stagehands: "a az és padsoraiban padsoraiból nagy szórványos",
			Roles:      "elnök kérdés válasz újságíró műsorvezető jegyző riporter", Titles: "dr úr asszony prof", Asks: "k",
			Answers: "v",
		},
		Naming: Naming{
			Means: set("ért érti értik értjük értendő"),
			Sayings: set("válasz válasza válaszát felkiáltás megjegyzés megjegyzése panasz kifogás érv ígéret " +
				"fenyegetés vallomás vicc tréfa felhívás szemrehányás köszöntés következtetés állítás " +
				"kijelentés kérdés mondat mondata kiáltás"),
			Reproaches: set("vád vádját vádja vádat vádjával vádak kritika kritikát bírálat bírálatot gyanú gyanúját " +
				"gyanúja fenyegetés ígéret ígéretét ígérete figyelmeztetés követelés kérés sértés szemrehányás"),

			Glosses: phrases("jelentése,annyit tesz,azt jelenti,magyarul"),

			Things: set("transzparens transzparensre táblára plakátra pólón kapun " +
				"falra falon ajtón táblán tábla plakát plakáton transzparensen cédula cédulán papír " +
				"felirat hirdetés molinón"),
			Reads: phrases("lóg,lógott,függ,díszeleg,hirdeti,hirdette,fogad,fogadta," +
				"állt,áll,olvasható,szerepelt,írta"),
			Words:    phrases("kifejezés,szó,fogalom"),
			Proverbs: set("közmondás szólás mondás"),
			Folk: set("kollégáinak kollégáktól osztálytársai csapattársai vevők sajtó barátok " +
				"emberek helyiek szomszédok lakók mindenki nép szurkolók drukkerek rajongók falusiak helybéliek " +
				"diákok diákjai tanítványai kollégák kollégái barátai játékosok gyerekek"),
			Named:      set("hívják nevezik becézik népnyelv elkeresztelték keresztelték csúfolják csúfolták"),
			OneCapital: true, SoCalled: phrases("úgynevezett,ún,állítólagos,című,nevű"),
			Works: set("törvény alap film sorozat könyv regény dal album lap műsor darab filmje könyve regénye kötet " +
				"kötete verseskötet lapja sorozata kampány program vállalat cég egyesület alapítvány étterem " +
				"kocsma hajó díj fesztivál kiállítás előadás projekt projektet terv tervet céget cégnek kft " +
				"újság újságnak újságban lapnak lapban folyóirat folyóiratnak napilap napilapnak hetilap kávézó " +
				"étteremben szálloda hotel kórus egylet regényt könyvet könyvben filmet filmben dalt kiállítást " +
				"gyár gyárban üzlet bolt párt mozgalom múzeum színház mozi malom programot című nevű művelet " +
				"akció stratégia kezdeményezés gyakorlat menet gála verseny torna kupa liga érem ösztöndíj " +
				"lista koalíció szövetség zenekar énekkar csapat klub márka vállalkozás hajótársaság panzió bár " +
				"diszkó szupermarket piac galéria terem központ iskola óvoda gyógyszertár patika klinika " +
				"szanatórium tábor laktanya zászlóalj dandár szakszervezet komp jacht vitorlás tengeralattjáró " +
				"tankhajó fregatt vonat repülő repülőgép műhold távcső utca tér torony tanya bánya gát " +
				"rezervátum strand ösvény útvonal negyed épület lakópark bor sör sajt fajta modell vakcina " +
				"oltás gyógyszer szolgáltatás vihar hurrikán ciklon tájfun üstökös rendelet záradék rovat " +
				"oszlop mező gomb fül kategória osztály fokozat szint címke álnév kód tantárgy tanfolyam kurzus " +
				"fórum szeminárium kongresszus konferencia vásár nap hét kérdés lehetőség mappa akta hírlap " +
				"havilap magazin portál honlap blog ügynökség rádió csatorna hírlevél alkalmazás játék szobor " +
				"fotó képregény kisfilm nagyjátékfilm musical riport krónika antológia trilógia novella opera"),
			Titles:  phrases("című,címmel,címen,nevű,névre keresztelt"),
			ByNames: phrases("becenevű,becenevén,gúnynevén,úgy hívják,néven ismert,ismertebb nevén,akit mindenki csak,alias"),
		},
		Sense: Sense{
			Guesses: "gyanítom gyanítjuk sejtem",
			Evens:   "akkor",
			Concord: true,
			Denials: "alig nem ne nincs nincsen nincsenek sem se sincs soha sohasem senki semmi semmilyen nélkül sehol " +
				"egyik-sem senkit semmit senkinek sincsenek semmiképpen lehetetlen", Nos: "nem", Nevers: "soha sohasem",
			NotOnly:    "nem+csak nem+csupán",
			NoSuffixes: []string{"hatatlan=ható", "hetetlen=hető", "talan=os", "telen=es", "atlan=ott", "etlen=ett"},
			Hedges: "talán lehet valószínűleg állítólag esetleg kellene kell szerintem bizonyára alighanem lehetséges " +
				"feltehetően úgy-tűnik látszólag",
			Quantities: "kevesen sokan legtöbben többsége többség többségük kisebbsége kisebbség zöme minden összes " +
				"néhány sok több kevés kevesebb legtöbb csak mindenki majdnem szinte fele mindig gyakran ritkán " +
				"körülbelül mindegyik egész valamennyi alig csaknem",
			Conditions: "ha hacsak feltéve kivéve amennyiben hogyha amíg ameddig különben", Ifs: "vajon " +
				"ha hacsak hogyha amennyiben",
			Functions: "volna kellett lehetett kellene lehetne lenne voltak vannak lesznek lettek nekem neki nekünk nekik " +
				"engem téged őt minket őket velem vele velük velünk tőle tőlük róla róluk hozzá hozzájuk benne bennük arra " +
				"erre abban ebben azzal ezzel annak ennek azért ezért aztán mivel amikor ahol hiszen illetve valamint a az egy " +
				"és vagy de hogy is ez azt ezt meg ha mint már még csak volt van lesz kell lehet én te ő mi ti ők aki ami " +
				"amely ki mi hol mikor így úgy itt ott most mert akkor ezek azok el fel be le pedig hanem majd után szerint",
			Pronouns: "én te ő mi ti ők", Coordinators: "és vagy", Answers: "igen nem", Puts: "mondjam mondjuk mondja " +
				"mondjak nevezzem", Askers: "ki mi mit mikor hol miért hogy hogyan melyik mennyi", Fillers: "mondjuk " +
				"ő hm hmm " +
				"ááá na ööö hát öö ööm izé ö ööh aha mm ühüm nos",
			Unsures: "hogy+úgy+mondjam mit+mondjak+még",
			FillerPairs: "érti+ugye tudja+ugye hogy+is nem+igaz úgymond+hát tudja+hogy hogy+mondjam úgy+mondjam " +
				"na+most izé+hogy hogyan+mondjam",
			Tags:   "érted értik tudja tudod látja igaz érti ugye",
			Asides: "ugye tudja tudod szóval tehát mondjuk izé nos na",
			Measures: "forint euró dollár kilométer méter tonna év éves hónap nap óra perc hét százalék január február " +
				"március április május június július augusztus szeptember október november december hétfő kedd szerda csütörtök " +
				"péntek szombat vasárnap",
			Antonyms: "nőtt/csökkent növekedés/csökkenés győzelem/vereség háború/béke több/kevesebb előtt/után nagy/kis " +
				"jó/rossz erős/gyenge gazdag/szegény nyit/zár siker/kudarc bent/kint észak/dél kelet/nyugat barát/ellenség " +
				"igen/nem első/utolsó új/régi könnyű/nehéz mellett/ellen igaz/hamis nő/csökken emel/csökkent nyer/veszít " +
				"elfogad/elutasít enged/tilt támogat/ellenez mindig/soha minden/semmi mindenki/senki tegnap/holnap fent/lent " +
				"magas/alacsony hosszú/rövid öreg/fiatal kezd/befejez vesz/elad biztonságos/veszélyes élet/halál élő/halott " +
				"többség/kisebbség előbb/később korán/későn bűnös/ártatlan épít/lerombol jobb/rosszabb bal/jobb",
			Limits:    "kivéve",
			BeforeIfs: "de ám csak",
			IfPhrases: "ha+csak csak+ha feltéve+ha abban+az+esetben+amennyiben azzal+hogy feltéve+hogy " +
				"abban+az+esetben+ha csak+akkor+ha azzal+a+feltétellel+hogy kivéve+ha",
			Almosts: "majdnem szinte csaknem alig közel épphogy épp+hogy éppen+csak nagyjából majdhogynem",
			Adverbials: "igazságtalan+lenne+azt+mondani+hogy hiba+lenne+azt+mondani+hogy " +
				"talán valószínűleg állítólag feltehetően esetleg bizonyára alighanem lehet azt+mondják+hogy " +
				"azt+beszélik+hogy úgy+hírlik+hogy azt+hallani+hogy azt+rebesgetik+hogy úgy+tűnik+hogy úgy+látszik+hogy " +
				"lehet+hogy lehetséges+hogy elképzelhető+hogy valószínű+hogy úgymond állítólagosan tudomásunk+szerint " +
				"amennyire+tudom amennyire+tudjuk",
			Reservations: "úgy+tűnik a+jelek+szerint ha+igaz úgy+látszik ha+jól+tudom tudomásom+szerint " +
				"tudomásunk+szerint amennyire+tudom amennyire+tudjuk",
			Untruths: "hazugság hamis valótlan tévedés képtelenség lehetetlen igaztalan mítosz alaptalan",
			Facts:    "igaz nyilvánvaló biztos világos",
			That:     "hogy",
			Supposes: "gyanítom gyanítjuk " +
				"véljük sejtjük félünk attól remélem reméljük hiszem hiszi hisszük hiszik hittem gondolom gondolja " +
				"gondoljuk gondolják gondoltam azt-hiszem feltételezem feltételezi feltételezzük sejtem sejti vélem véli " +
				"úgy-vélem attól-tartok félek tartok remélhetőleg látszik tűnik",
			Doubts:   "kételkedünk kétlem kétli kétlik kételkedem kételkedik kétséges",
			Denies:   "tagadom tagadja tagadják tagadta cáfolom cáfolja cáfolta",
			Asserts:  "tudom tudja tudjuk tudják állítom bizonyítja megerősítem ismétlem",
			Factives: "tudom tudja sajnálom",
			Wishes:   "szeretném akarom akarja akarják kívánom remélem reméli reméljük szeretnénk szeretné",
			Asks:     "kérdezem kérdezi kérdezik kérdezte",
			Reports: "mesélik mesélte mesélték meséli mesélt meséltek elmesélte állították írták közölték közli ígérték " +
				"bizonygatta mondom mondjuk állítom állítjuk ígérem ígérjük mondtam mondja mondják mondta mondták állítja " +
				"állítják állította ígérte ígéri írja írják írta közölte",
			Selves:      "én mi hiszem gondolom tudom állítom remélem szeretném kétlem mondom",
			Hears:       "hallottam hallottuk hallom halljuk olvastam",
			DoubtRuns:   "hatja hatjuk hatják hatnak hatunk hatna hatná hetjük hetik hetnek hetünk hetne hetné",
			Determiners: "a az egy ez ezek azok e",
			Subjects:    "én te ő mi ti ők senki valaki mindenki",
			Claims:      "gondolat ötlet pletyka vád vádak híresztelés elmélet vélemény feltételezés remény gyanú",
			Beings:      "van volt vannak voltak lesz lesznek lenne",
			Openers:     "és de hát szóval tehát így mert",
			According:   "szerint",
			Ores:        "vagy",
			Whethers:    "vajon",
			Backs:       "ez az",
			Degrees:     "nagyon igen olyan ilyen",
		},
		Numbers: Numbers{
			Evenings: "este délután",
			Mornings: "reggel délelőtt",
			Nearing:  "negyed=15 háromnegyed=45",
			Ones:     "nulla egy kettő=két három négy öt hat hét nyolc kilenc",
			Tens:     "húsz=huszon harminc negyven ötven hatvan hetven nyolcvan kilencven",
			Adding: "hatra=6 hattól=6 hatig=6 hatkor=6 hatot=6 hatnak=6 hatból=6 hatban=6 " +
				"hétre=7 héttől=7 hétkor=7 hétig=7 " +
				"tíz=10 tizen=10 tizenegy=11 tizenkettő=12 tizenkét=12 tizenhárom=13 tizennégy=14 tizenöt=15 tizenhat=16 " +
				"tizenhét=17 tizennyolc=18 tizenkilenc=19 huszonegy=21 huszonkettő=22 huszonkét=22 huszonhárom=23 huszonnégy=24 " +
				"huszonöt=25 huszonhat=26 huszonhét=27 huszonnyolc=28 huszonkilenc=29",
			Ordinals:    "első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik",
			Multiplying: "száz=100", Scales: "mrd=1000000000 ezret=1000 milliót=1000000 milliárdot=1000000000 " +
				"millióra=1000000 ezer=1000 millió=1000000 milliárd=1000000000 billió=1000000000000",
			Parts: "fél=2 harmad=3 negyed=4", Glued: true,
			Points: "egész", Rounds: "tucatnyi százak ezrek milliók", AsPronouns: "egy első hét hat fél két", Decimal: ',',
			Thousands: '.', SpacedThousands: true,
			Units: "°=fok=fokot kg=kiló=kilogramm=kilót km=kilométer=kilométert=kilométerre " +
				"ft=forint=forintot=forintba=forintos=forintért=huf " +
				"%=százalékkal=százalékos=százaléka=százalékot=százalékra=százalékban=százalékról=százalék $=dollár " +
				"€=eurót=euróba=euróval=euró ¢=fillér=fillért", Minuses: "mínusz",
			Months: "január február március április május június július augusztus " +
				"szeptember október november december",
			AndHalf:        "és+fél",
			Halves:         "másfél=3 másfélszer=3",
			HalfTo:         "fél",
			OClock:         "h óráig órától óra órakor órára",
			OrdinalEndings: "-én -án -e -a -ei -ai -i -jén -ján -ére -ára -étől -ától -éig -áig",
			OrdinalCase:    "nátőlriégeaé",
			Cases: "kor ra re ban ben tól től ig et ot öt at t nak nek ért val vel án én jén ján ról ről " +
				"ból ből nál nél hoz hez höz on en ön n",
			OrdinalValues: "tizenegyedik=11 tizenkettedik=12 tizenharmadik=13 tizennegyedik=14 tizenötödik=15 " +
				"tizenhatodik=16 tizenhetedik=17 tizennyolcadik=18 tizenkilencedik=19 huszadik=20 huszonegyedik=21 " +
				"huszonkettedik=22 huszonharmadik=23 huszonnegyedik=24 huszonötödik=25 huszonhatodik=26 huszonhetedik=27 " +
				"huszonnyolcadik=28 huszonkilencedik=29 harmincadik=30 harmincegyedik=31 elseje=1 elsején=1",
		},
		Forms: Forms{
			Merged: "asszem=azt+hiszem aszondta=azt+mondta aszongya=azt+mondja nemtom=nem+tudom " +
				"nemtudom=nem+tudom",
			Spoken: "ba=ban be=ben bol=ból bül=ből rul=ról rül=ről tul=tól tül=től hó=hoz",
			Short:  "ft=forint mrd=milliárd",
			Spellings: "mink=mi tik=ti hun=hol mer=mert azér=azért ezér=ezért teccik=tetszik lessz=lesz aztat=azt " +
				"eztet=ezt mér=miért miér=miért mért=miért má=már tán=talán nincsen=nincs sincsen=sincs " +
				"mindegyik=mindenik akkor=akko kéne=kellene ezért=ezér hogyha=ha fel=föl felett=fölött vót=volt " +
				"vóna=volna kő=kell mingyár=mindjárt osztán=aztán oszt=aztán ehun=ehol tuggya=tudja asztán=aztán " +
				"monta=mondta mongya=mondja űk=ők űket=őket őneki=neki énnekem=nekem minekünk=nekünk nékem=nekem " +
				"néki=neki csinyál=csinál ottan=ott ittan=itt eccer=egyszer",
			Endings: "- a e i t at et ot ok ek ak k ban ben ba be ra re ról ről nak nek val vel n on en ön ja je ai ei"},
	}
}
