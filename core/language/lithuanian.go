package language

// Lithuanian, after the Dabartinės lietuvių kalbos gramatika (the prefix of denial, numerals); CLDR for spelled-out
// numbers, months and marks.

// lithuanianTelling are frequent in Lithuanian and words of no other language here, or of few.
const lithuanianTelling = "*ėųūįąę ir yra kad iš su į tai kaip bet buvo ar už nuo apie jis ne taip tik dar jau " +
	"bus po jo kai dėl savo gali labai mes mūsų prie sakė teigė pridūrė metų kuris jos ją niekas nieko viskas " +
	"visi jūs jie aš per daugiau"

func lithuanian() *Language {
	return &Language{
		Sense: Sense{
			Denials: "vos ne nėra nebuvo nebus nebėra niekas nieko niekam niekada niekuomet niekur joks jokia jokio jokios " +
				"jokių nei be nebe negalima neverta nereikia", Not: "ne", Nos: "ne", Nevers: "niekada niekuomet", Concord: true,
			NotOnly: "ne+tik ne+vien", NoPrefixes: "ne nebe", NotNegated: "nes netrukus neseniai nelaimė nedarbas nepaisant " +
				"nebent",
			Antonyms: "yra/nėra buvo/nebuvo bus/nebus did/maž kyl/krent laim/pralaim pergal/pralaimėjim geras/blogas " +
				"gera/bloga gerai/blogai tiesa/melas taip/ne aukšt/žem ilg/trump stipr/silpn turting/vargš sen/jaun nauj/sen " +
				"pirm/paskutin atidar/uždar prad/baig pradži/pabaig pirk/parduo kalt/nekalt gyv/mir draug/prieš karas/taika " +
				"prieš/po daugiau/mažiau geriau/blogiau vieš/privat šiaur/piet ryt/vakar kair/dešin lengv/sunk visada/niekada " +
				"viskas/niekas visi/niekas kažkas/niekas vakar/rytoj vakar/šiandien šiandien/rytoj daugum/mažum galim/negalim",
			Hedges: "regis gali galėtų galėjo galbūt turbūt tikriausiai turėtų turi atrodo neva esą tariamai tikėtina " +
				"galimas galima veikiausiai ko-gero reikėtų", Modals: "gali=galėjo galėtų turi turėtų", Almosts: "beveik vos kone",
			Opinions: "manau tikiu", Selves: "aš mes manau tikiu žinau matau sakau noriu neigiu abejoju",
			Quantities: "visi visos visas visa kai-kurie keli kelios daug mažai daugiau mažiau dauguma mažuma kiekvienas " +
				"kiekviena abu abi tik vien beveik apie maždaug pusė visada dažnai kartais retai pakankamai per visiškai " +
				"iš-dalies dešimtys šimtai tūkstančiai keletas", Indefinites: "kažkas",
			Determiners: "šis ši šie šios tas ta tie tos mano tavo jo jos mūsų jūsų jų savo vienas",
			Conditions:  "jei jeigu nebent išskyrus kol kai", Ifs: "jei jeigu nebent", Limits: "išskyrus",
			BeforeIfs: "bet tačiau tik",
			Functions: "ir ar arba bet o kad kaip iš su į už nuo apie po prie dėl per iki tarp be ant pas jis ji jie jos jo " +
				"jų jam jai aš tu mes jūs mano tavo mūsų jūsų savo man mums šis ši šie šios tas ta tai tie tos kuris kuri kurie " +
				"kurios kas ką yra buvo bus būti esu esame būtų dar jau tik taip čia ten dabar labai irgi taip-pat nes kai jei " +
				"nors", Pronouns: "aš tu jis ji mes jūs jie jos mano tavo jo jos mūsų jūsų jų savo man tau jam jai mums jums " +
				"jiems mane tave jį ją mus jus juos",
			Persons: []List{"aš man mane mano mes mums mus mūsų", "tu tau tave tavo jūs jums jus jūsų", "jis jam jį jo",
				"ji jai ją jos", "jie jiems juos jų"}, Kinds: []List{"šis ši šie šios tas ta tie tos mano tavo jo jos mūsų savo",
				"aš tu jis ji mes jūs jie", "yra buvo bus būti būtų", "iš su į už nuo apie po prie dėl per iki tarp",
				"ir ar arba bet o kad kaip nes kai"}, Coordinators: "ir ar arba", Openers: "ir bet o tai nes",
			Beings: "yra buvo bus būti būtų", Degrees: "labai taip gana", That: "kad jog",
			Askers: "kas kada kur kodėl kaip ar kiek", Answers: "taip ne", Puts: "pasakyti pasakius pasakysiu pavadinti " +
				"sakyti", Unsures: "taip+sakant+jau", Reservations: "kiek+žinau kaip+atrodo jei+neklystu", Fillers: "ėė ė mm " +
				"eee mmm hm ane em na ok nu vat",
			FillerPairs: "ar+ne tai+yra turiu+omenyje taip+sakant",
			Tags:        "suprantat suprantate supranti žinot žinai matote ane taip žinote tiesa ar", Asides: "nu vat " +
				"žinote tarkim", Emphasis: "kursyvas pabraukta emphasis italics",
			Measures: "procentų procentai procentas eurų eurai euro doleriai dolerių svarų metrų metrai kilometrų kilometrai " +
				"tonų kilogramų gramų litrų laipsnių hektarų valandų valanda valandos minučių minutės dienų diena dienos " +
				"savaičių savaitė mėnesių mėnuo metų metai amžius sausio vasario kovo balandžio gegužės birželio liepos " +
				"rugpjūčio rugsėjo spalio lapkričio gruodžio pirmadienį antradienį trečiadienį ketvirtadienį penktadienį " +
				"šeštadienį sekmadienį",
			Asserts: "žinau žino žinome matau pripažįstu patvirtina", Factives: "žinau žino žinome",
			Denies: "neigiu neigia neigė", Doubts: "abejojame abejoju abejoja", Supposes: "manome mane spėju spėjame tikime " +
				"bijau bijome įtariu įtariame numanau tikiuosi tikimės galvoju galvojame manau mano tikiu tiki tikisi atrodo",
			Wishes: "noriu nori tikiuosi", Reports: "sakau sakome teigiu teigiame tvirtinu tvirtiname žadu žadame " +
				"nesakau neteigiu netvirtinu sako sakė teigia teigė tvirtina tvirtino pasakoja žada žadėjo",
			Subjects: "aš tu jis ji mes jūs jie", Ores: "ar arba", According: "anot pasak", Backs: "tai",
			Facts: "tiesa aišku tikra", Untruths: "netiesa melas neįmanoma nesąmonė mitas",
			Claims:     "idėja teiginys gandas teorija galimybė rizika mitas",
			IfPhrases:  "jei+tik jeigu+tik su+sąlyga+jog tik+tuo+atveju su+sąlyga+kad tik+jei tik+jeigu tuo+atveju+jei",
			Adverbials: "galbūt tikriausiai greičiausiai turbūt esą",
		},
		Numbers: Numbers{
			OrdinalValues: "pirmą=1 antrą=2 trečią=3 ketvirtą=4 penktą=5 šeštą=6 septintą=7 aštuntą=8 devintą=9 " +
				"dešimtą=10 vienuoliktą=11 dvyliktą=12 tryliktą=13 keturioliktą=14 penkioliktą=15 šešioliktą=16 " +
				"septynioliktą=17 aštuonioliktą=18 devynioliktą=19 dvidešimtą=20 trisdešimtą=30 pirmąją=1 antrąją=2 trečiąją=3",
			Evenings:  "vakaro dienos",
			Mornings:  "ryto",
			HourSigns: "val",
			Nearing:   "be+penkiolikos=45 be+ketvirčio=45 be+dešimties=50 be+penkių=55 pusę=30",
			Ones: "nulis vienas=viena=vieno=vieną=vienos du=dvi=dviejų=dviem trys=tris=trijų=trims " +
				"keturi=keturios=keturis=keturias=keturių penki=penkios=penkis=penkias=penkių šeši=šešios=šešis=šešias=šešių " +
				"septyni=septynios=septynis=septynias=septynių aštuoni=aštuonios=aštuonis=aštuonias=aštuonių " +
				"devyni=devynios=devynis=devynias=devynių dešimt=dešimties vienuolika=vienuolikos dvylika=dvylikos " +
				"trylika=trylikos keturiolika=keturiolikos penkiolika=penkiolikos šešiolika=šešiolikos " +
				"septyniolika=septyniolikos aštuoniolika=aštuoniolikos devyniolika=devyniolikos",
			Tens: "dvidešimt=dvidešimties trisdešimt=trisdešimties keturiasdešimt=keturiasdešimties " +
				"penkiasdešimt=penkiasdešimties šešiasdešimt=šešiasdešimties septyniasdešimt=septyniasdešimties " +
				"aštuoniasdešimt=aštuoniasdešimties devyniasdešimt=devyniasdešimties",
			Ordinals: "pirmas=pirma=pirmoji=pirmasis antras=antra=antroji trečias=trečia=trečioji ketvirtas=ketvirta " +
				"penktas=penkta", Multiplying: "šimtas=100 šimtai=100 šimtų=100 šimtus=100",
			Scales: "tūkst=1000 mln=1000000 mlrd=1000000000 tūkstančio=1000 milijono=1000000 tūkstantis=1000 " +
				"tūkstančiai=1000 tūkstančių=1000 tūkstančius=1000 milijonas=1000000 milijonai=1000000 " +
				"milijonų=1000000 milijonus=1000000 milijardas=1000000000 milijardai=1000000000 milijardų=1000000000 " +
				"milijardus=1000000000", Parts: "pusė=2 pusę=2 trečdalis=3 trečdalį=3 ketvirtadalis=4 ketvirtadalį=4",
			Points: "kablelis", Rounds: "dešimtys šimtai tūkstančiai milijonai",
			AsPronouns: "vienas viena vieno vieną vienos pirmas pirma antra pusė", Decimal: ',', Thousands: '.',
			SpacedThousands: true, NumberSigns: "numeris nr",
			Units: "%=procento=procentus=procentais=procentų=procentai=procentas=proc $=dolerių=doleriai " +
				"€=eur=eurus=eurais=eurų=eurai=euro £=svarų km=kilometrų kg=kilogramų °=laipsnių",
			Months:  "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
			AndHalf: "su+puse ir+pusė",
			Halves:  "pusantro=3 pusantros=3",
			HalfTo:  "pusė pusę",
			OClock:  "valandos valandų h valandą val ryto vakaro",
		},
		Forms: Forms{
			Spellings: "va=štai mum=mums jum=jums nėr=nėra yr=yra šiandien=šiandieną visad=visada",
			Abbreviations: "nr=numeris dr=daktaras prof=profesorius " +
				"es=europos+sąjunga jav=jungtinės+valstijos pvz=pavyzdžiui proc=procentų %=procentų &=ir +=plius",
			Titles: "ponas ponia premjeras ministras prezidentas dievas vyriausybė",
			Endings: "- as is ys us a ė e o os io ės ų ui iui ai ei ą ę į u iu om ose uose ams oms ems es ės iai ius ias ęs " +
				"usi o ė a ame ome ate ote ti iau au s davo tų čiau imo imas ama oma ta tas tos tą tų anti antis amas omas",
			Frequent: "ir yra kad iš su į tai kaip bet buvo ar už nuo apie jis ne taip tik dar jau bus po jo kai dėl savo " +
				"gali labai mes mūsų prie metų", Common: "sakė vakar šiandien ministras"},
		Grammar: Grammar{
			Classes: lithuanianTables, DropsSubject: true, Once: "buvęs buvusi tuometinis", Deputies: "vice"},
		Marks: Marks{Dash: true, DashIncise: true},
		Transcript: Transcript{Sounds: "plojimai juokas triukšmas pauzė muzika tyla šurmulys balsai gongas",
			Stagehands: "ir iš salės salėje", Roles: "klausimas atsakymas žurnalistas žurnalistė vedėjas vedėja moderatorius " +
				"publika vertėjas pirmininkas pirmininkė pirmininkaujantis", Titles: "ponas ponia gerb dr prof",
			Senders: "nuo kalbėtojas siuntėjas",
			Headings: "pastaba šaltinis šaltiniai nuotrauka vaizdas data vieta tema pavadinimas skaitykite daugiau žr " +
				"pavyzdys skyrius santrauka telefonas", Plain: "šis tai kad kas kaip kada kur yra buvo ne taip ir bet ar jei " +
				"čia ten dabar vienas du trys pirma gerbiami ačiū dėkoju nes", Asks: "k", Answers: "a"},
		Naming: Naming{
			Things:   set("plakatas plakate lapelis lapelyje durų sienos skelbimas užrašas užrašu"),
			Reads:    phrases("parašyta,rašoma,užrašyta,su užrašu"),
			Proverbs: set("patarlė posakis"),
			Folk:     set("žmonės gyventojai kaimynai visi vietiniai liaudis"),
			Named:    set("vadina vadinama vadinamas pravardžiuoja"),
			ByNames:  phrases("vadinamas,vadinama,pravarde,žinomas kaip"), OneCapital: true,
			Works: set("fondas filmas filmo dokumentinis serialas laida knyga romanas eilėraštis daina albumas opera " +
				"spektaklis paroda laikraštis dienraštis žurnalas portalas partija judėjimas asociacija grupė projektas planas " +
				"laivas restoranas viešbutis festivalis žaidimas įstatymas straipsnis ataskaita koncertas pavadinimas " +
				"kampanija projektą projekto projektui projekte projektu įmonė įmonę įmonės įmonei įmonėje bendrovė bendrovę " +
				"bendrovės bendrovei kavinė kavinę kavinės kavinėje baras barą baro bare laikraštį laikraštio laikraštyje " +
				"laikraštčiui dienraštį dienraštio dienraštyje dienraštčiui žurnalą žurnalo žurnale žurnalui filmą filme " +
				"filmui knygą knygos knygoje romaną romano romane dainą dainos parodą parodos parodoje klubas klubą klubo " +
				"klube choras chorą choro gamykla gamyklą gamyklos gamykloje draugija draugiją draugijos laivą laivo laive " +
				"viešbutį viešbutio viešbutyje restoraną restorano restorane festivalį festivalio festivalyje programa " +
				"programą programos programoje serialą serialo seriale leidinys leidinį leidinio leidinyje"),
			Titles: phrases("pavadinimu,pavadintas,pavadinta,vardu"),
			SoCalled: phrases("vadinamasis,vadinamoji,vadinamųjų,tariamas,vadinamieji,vadinamosios,vadinamąjį,vadinamąją," +
				"vadinamuosius,vadinamajam,vadinamojo,vadinamosios,tariama,tariamą"),
			Words: phrases("sąvoka,posakis,šūkis,žodis,žodžiai,žodį,terminas,terminą"), Reported: set("anot pasak"),
			Not: set("ne")},
	}
}

var lithuanianTables = []Words{
	{Saying, "sak/ė/o/ęs/iusi/ome pasak/ė/ojo/oja teig/ė/ia/damas/dama tvirtin/o/a/damas pridūrė priduria pabrėž/ė/ia " +
		"kalb/ėjo/a aiškin/o/a pažym/ėjo/i koment/avo/uoja raš/ė/o nurod/ė/o atsak/ė/o klaus/ė/ia paklausė tikin/o/a " +
		"praneš/ė/a pripažin/o pripažįsta primin/ė primena žad/ėjo/a perspėj/o/a įspėj/o/a svarst/ė/o mano manė " +
		"vertin/o/a apibendrin/o/a tęs/ė/ia pakartojo atskleidė informavo cit/avo/uoja dėst/ė/o akcent/avo/uoja " +
		"patikslino juokavo šaukė sušuko pasiguodė džiaugėsi džiaugiasi ironizavo ironizuoja juokauja atsiduso dūsauja " +
		"juokėsi juokiasi šypsosi šyptelėjo nusišypsojo skundėsi skundžiasi niurzgėjo niurzga sumurmėjo šnabždėjo šnabžda " +
		"sušnibždėjo rėkė rėkia stebėjosi stebisi nustebo gyrėsi giriasi prisiekė piktinosi piktinasi pasipiktino klausė " +
		"klausia atšovė atrėžė atkirto reziumavo apibendrino prisimena prisiminė apgailestavo apgailestauja"},
	{Judging, "vadin/o/a apibūdin/o/a kaltin/o/a kritik/avo/uoja"}, {Feeling, "nori norėjo tikisi tikėjosi"},
	{Source, "anot pasak"}, {Notice, "pranešimas pranešime laiškas laiške kalba interviu ataskaita tekstas straipsnis " +
		"atsakymas komentaras įrašas"},
	{Determiner, "šis ši šie šios tas ta tie tos visi visos kiekvienas keli kelios daug du dvi trys keturi penki abu"},
	{Possessive | Male, "jo"}, {Possessive | Female, "jos"}, {Possessive | Plural, "jų"},
	{Possessive, "mano tavo mūsų jūsų savo"}, {Pronoun | Male, "jis"}, {Pronoun | Female, "ji"},
	{Pronoun | Plural | Male, "jie"}, {Pronoun | Plural, "mes"}, {Pronoun, "aš tu kažkas niekas"},
	{Generic, "kažkas niekas tu"}, {FirstPerson, "aš mes"}, {Complement, "kad jog"}, {Manner, "kaip taip"},
	{Relative, "kuris kuri kurie kurios"},
	{Male, "ponas karalius princas tėvas brolis sūnus vyras popiežius premjeras ministras prezidentas meras " +
		"pirmininkas direktorius profesorius"}, {Female, "ponia karalienė princesė motina sesuo dukra moteris premjerė " +
		"ministrė prezidentė merė pirmininkė direktorė profesorė"}, {Title | Abbreviation, "dr prof p"},
	{Abbreviation, "pvz t.y vad"}, {Abbreviation | Final, "kt pan"}, {Counting, "nr"},
	{Title, "ponas ponia karalius karalienė popiežius premjeras premjerė ministras ministrė prezidentas prezidentė " +
		"generolas profesorius profesorė teisėjas teisėja kancleris kanclerė meras merė daktaras daktarė pulkininkas"},
	{Role, "premjeras premjerė ministras ministrė prezidentas prezidentė viceprezidentas viceministras meras merė " +
		"seimo narys narė senatorius teisėjas teisėja prokuroras prokurorė kancleris karalius karalienė popiežius " +
		"generolas pulkininkas atstovas atstovė vadovas vadovė direktorius direktorė rektorius sekretorius sekretorė " +
		"pirmininkas pirmininkė lyderis lyderė advokatas advokatė gydytojas gydytoja profesorius profesorė mokslininkas " +
		"mokslininkė tyrėjas autorius autorė rašytojas rašytoja žurnalistas žurnalistė kandidatas kandidatė patarėjas " +
		"patarėja ekspertas ekspertė analitikas analitikė ekonomistas ekonomistė istorikas istorikė kaimynas kaimynė " +
		"liudytojas policininkas vyras moteris tėvas motina sūnus dukra brolis sesuo draugas draugė treneris trenerė " +
		"žaidėjas žaidėja ambasadorius ambasadorė diplomatas įkūrėjas įkūrėja aktyvistas ūkininkas verslininkas " +
		"verslininkė komisaras prodiuseris aktorius aktorė dainininkas dainininkė menininkas vyskupas psichologas " +
		"psichologė studentas studentė režisierius"},
	{Role | Plural, "gydytojai mokslininkai ekspertai analitikai ministrai šaltiniai žmonės pareigūnai"},
	{Group, "vyriausybė ministerija partija policija prokuratūra įmonė bendrovė grupė asociacija komisija organizacija " +
		"agentūra laikraštis teismas taryba savivaldybė sąjunga kariuomenė seimas parlamentas fondas universitetas " +
		"opozicija bankas"}, {Particle, "von van de al"},
	{Preposition, "iš su į už nuo apie po prie dėl per iki tarp be ant pas prieš"},
	{Conjunction, "ir ar arba bet o kad kai jei nes nors"}, {Coordinating, "ir ar arba bet o"},
	{Auxiliary, "gali turi ne"}, {Auxiliary | Being, "yra buvo bus būti"},
	{Adverb, "taip pat tada dar jau dabar tik vėl labai vakar šiandien rytoj čia ten visada dažnai pats pati vėliau " +
		"anksčiau"}, {Calendar, "pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį sausio " +
		"vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio savaitę mėnuo metai " +
		"vakare ryte"}, {Kin, "sūnus dukra brolis sesuo žmona vyras tėvas motina našlė"},
	{Given | Male, "jonas antanas vytautas tomas andrius darius gintaras saulius mindaugas valdas algirdas arvydas " +
		"audrius aurelijus dainius donatas edvinas gediminas gitanas jaroslavas juozas justas kęstutis laurynas linas " +
		"marius mantas mykolas paulius petras povilas raimundas ramūnas remigijus rimantas rolandas rokas skirmantas " +
		"vaidas vidas viktoras virginijus žygimantas donaldas"},
	{Given | Female, "dalia ingrida ona marija janina rasa daiva laima jurgita kristina rūta aušrinė agnė asta aistė " +
		"birutė danguolė edita eglė giedrė ieva inga irena jolanta jūratė loreta lina monika nijolė radvilė ramunė regina " +
		"renata rita simona viktorija vilija viktorija-x viktorė violeta žydrė"}, {Plain, "taip ne ačiū labas tai " +
		"dabar čia"},
}
