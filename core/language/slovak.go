package language

// Slovak, after the Morfológia slovenského jazyka (the prefix of denial, "nie" before the verb to be, numerals) and the
// Pravidlá slovenského pravopisu (marks, the comma inside them); CLDR for spelled-out numbers, months and marks.

// slovakTelling are frequent in Slovak and words of no other language here, or of few, and letters that few share.
const slovakTelling = "*ľĺŕôýť a s so v na i o to u zo vo sa že si som sme sú nie bol bola bolo boli aj ako pri " +
	"podľa tiež ešte než pre alebo ktorý ktorá ktoré ktorí jeho keď kedy však už aby od po za byť medzi pred roku by " +
	"ale tak čo len nikto nič nebol všetko všetci my vy oni ja nás nám ich hovorí povedal povedala viac bez žiadny " +
	"chcú môže bude budú budeme veľmi prečo júni mi ma mu jej hovoria tvrdí uviedol vraveli"

func slovak() *Language {
	return &Language{
		Sense: Sense{
			Denials: "sotva ledva nie nebol nebola nebolo neboli nebude nebudú nemá nemajú nemám nemáme nemal nemala nemali " +
				"nemôže nemôžu nemôžem nemôžeme nemohol nemohla nemohli nechce nechcem nechcú nesmie nemusí nemožno nikto " +
				"nikoho nikomu nič ničoho ničomu nikdy nikde nijako žiadny žiadna žiadne žiadneho žiadnej žiadnu žiadnych " +
				"žiadni ani bez",
			Not: "nie", Nos: "nie", Nevers: "nikdy", Concord: true, NotOnly: "nie+len nie+iba nie+raz",
			NoVerbs: "odmieta odmietol odmietla", NoNouns: "nedostatok absencia", NoPrefixes: "ne bez anti proti",
			NotNegated: "nebo nebezpečný nebezpečná nebezpečenstvo nedeľa nedeľu nemecko nielen nechať nechal nechala nemoc " +
				"nemocnica nemocnice nehnuteľnosť nevesta nesie než nedávno neďaleko nevyhnutne neustále bezpečnosť bezpečnosti " +
				"bezpečný", Denied: "poprel poprela popiera odmietol odmietla vylúčil vylúčila vyvrátil nemožné lož",
			Hedges: "vari môže môžu môžem môžeme mohol mohla mohlo mohli možno možné asi snáď azda pravdepodobne zrejme " +
				"údajne údajný vraj zdá mal mala malo mali by skôr určite iste",
			Modals: "môže=môžu=môžem=môžeme=môžete mohol=mohla=mohlo=mohli mal=mala=malo=mali musí=musíme=musia=musím " +
				"smie=smú bude=budú=budem=budeme", Tenses: "bude", Almosts: "takmer skoro sotva bezmála",
			Opinions: "myslím domnievam verím", Selves: "ja my myslím domnievam verím viem som priznávam potvrdzujem pamätám " +
				"opakujem obávam hovorím tvrdím",
			Quantities: "málokto máloktorý väčšiny skoro všetci všetky všetkých všetko celý celá celé každý každá každé " +
				"niektorí niektoré niektorých niekoľko mnoho mnohí veľa málo viac menej väčšina väčšinu menšina obaja obe len " +
				"iba takmer asi okolo približne polovica vždy často niekedy občas zriedka úplne čiastočne desiatky stovky " +
				"tisíce najmenej najviac aspoň",
			Indefinites: "niečo niekto", Determiners: "ten tá to tí tie tento táto toto tieto môj moja náš naše jeho jej ich " +
				"jeden jedna", Conditions: "ak keby pokiaľ kým okrem keď až inak", Ifs: "azda " +
				"ibaže ak keby pokiaľ či iba-že",
			Whethers:  "či azda",
			Limits:    "okrem",
			BeforeIfs: "ale avšak no len iba", IfSos: "áno nie", IfYous: "chcete dovolíte", Granted: "keď kým",
			Functions: "i a aj ale alebo ani že aby ako ak keď kde pretože lebo by sa si v vo na z zo do od pre po za nad " +
				"pod pri cez bez pred medzi proti o u k ku s so ten tá to tí tie toho tej tomu tých tým tou tento táto toto " +
				"tieto ktorý ktorá ktoré ktorí ktorého ktorej ktorých on ona ono oni ony ja my vy jeho jej ich jemu jej im ho " +
				"mu ju ma mňa mi nás nám teba vás vám seba sebe svoj svoja svoje môj moja moje náš naša naše je sú bol bola " +
				"bolo boli byť bude budú som sme ste už ešte tiež tak tam tu teraz veľmi práve predsa teda no čo však než",
			Pronouns: "ja ty on ona ono oni ony my vy ma mňa mne mi teba ti jeho ho jemu mu jej ju nás nám nami vás vám ich " +
				"im nimi môj moja moje náš naša naše tvoj váš vaša vaše svoj svoja svoje",
			Persons: []List{"ja ma mňa mne mi môj moja moje my nás nám nami náš naša naše",
				"ty teba ti tvoj vy vás vám váš vaša vaše", "on jeho ho jemu mu", "ona jej ju", "ono oni ony ich im nimi"},
			Adverbs: "veľmi už ešte tiež tak práve teda naozaj",
			Kinds: []List{"ten tá to tí tie tento táto toto tieto môj moja náš naše jeho jej ich",
				"ja ty on ona oni ony my vy", "je sú bol bola bolo boli byť bude budú som sme",
				"v vo na z zo do od pre po za pri o u k s", "i a aj ale alebo že ak keď ako aby"}, Coordinators: "i a aj alebo",
			Openers: "a ale no tak že takže teda lebo", Beings: "je sú bol bola bolo boli bude budú som sme",
			Degrees: "veľmi tak", That: "že", Auxiliaries: "je sú bol bola bolo môže môžu bude budú by nie sa",
			Askers: "kto čo kedy kde prečo ako aký aká aké koľko či", Answers: "áno nie", Ours: "môj moja náš naše",
			Puts: "povedať povedal povedala nazvať povedia", Reservations: "ako+sa+zdá pokiaľ+viem podľa+všetkého",
			Fillers:     "eh ee hmm mhm no hm ehm proste ehe",
			Unsures:     "ako+sa+hovorí aby+som+tak",
			FillerPairs: "že+áno viete+čo to+jest no+nie takže+akože tak+povediac",
			Tags:        "vieš rozumiete chápete vidíte viete pravda nie však",
			Asides:      "proste vlastne akože viete pozrite", Emphasis: "zvýraznené kurzíva emphasis italics",
			Measures: "percento percentá percent dolár doláre dolárov euro eurá eur koruna koruny korún libra libry libier " +
				"meter metre metrov kilometer kilometre kilometrov tona tony ton kilogram kilogramy kilogramov gramov liter " +
				"litre litrov stupeň stupňov hektárov hodina hodiny hodín minúta minúty minút sekúnd deň dni dní týždeň týždne " +
				"týždňov mesiac mesiace mesiacov rok roky rokov roku storočia januára februára marca apríla mája júna júla " +
				"augusta septembra októbra novembra decembra pondelok utorok stredu štvrtok piatok sobotu nedeľu",
			Antonyms: "rastie/klesá nárast/pokles rast/pokles zvýši/zníži zvyšuje/znižuje vyhra/prehra víťazstv/porážk " +
				"úspech/neúspech prija/odmiet povoli/zakáza pre/proti priateľ/nepriateľ vojn/mier pred/po nad/pod viac/menej " +
				"lepšie/horšie lepší/horší dobr/zl pravd/lož áno/nie vysok/nízk veľk/mal dlh/krátk siln/slab bohat/chudobn " +
				"star/nov star/mlad prv/posledn otvor/zatvor začiatok/koniec zača/skonči kúpi/preda útok/obran postavi/zbúra " +
				"pomôc/uškodi život/smrť živ/mŕtv nádej/strach verejn/súkromn sever/juh východ/západ vľavo/vpravo ľahk/ťažk " +
				"potvrdi/popre zdrav/chor rýchl/pomal pln/prázdn vždy/nikdy všetko/nič všetci/nikto niekto/nikto niečo/nič " +
				"včera/zajtra včera/dnes dnes/zajtra väčšin/menšin ráno/večer",
			Asserts: "viem vie vieme vedia vidím priznávam potvrdzujem potvrdzuje chápem pamätám ukazuje opakujem " +
				"zdôrazňujem znamená", Factives: "viem vie vieme vedia pamätám",
			Denies: "popieram popiera popierajú poprel odmietam odmieta", Doubts: "pochybujeme pochybujem pochybuje " +
				"pochybujú",
			Supposes: "myslíme domnievame predpokladáme obávame tuším tušíme veríme dúfam dúfame myslím myslí domnievam " +
				"domnieva predpokladám obávam obáva verím verí zdá",
			Wishes: "chcem chce chcú chcel želám", Asks: "pýtam pýta pýtajú",
			Reports: "vraveli hovorili vravel vravela rozprávali rozprával rozprávala tvrdili " +
				"hovoríme vravím tvrdím tvrdíme tvrdia sľubujem sľubujeme nehovorím netvrdím poviem hovorím hovorí " +
				"hovoria povedal povedala povedali tvrdí tvrdil tvrdila vyhlásil sľubuje sľúbil píše " +
				"napísal informoval uviedol uviedla", PartsOf: "z zo",
			Subjects: "ja ty on ona oni my vy nikto niekto všetci", Ores: "alebo či",
			According: "podľa", Backs: "to", Facts: "pravda jasné zrejmé isté", Untruths: "nepravda lož nemožné nezmysel mýtus",
			Claims: "nápad myšlienka výčitka obvinenie fáma príbeh teória názor možnosť nádej obava riziko podozrenie " +
				"mýtus tvrdenie",
			IfPhrases: "pokiaľ+by iba+ak len+vtedy+ak jedine+keby pod+podmienkou+že za+predpokladu+že len+ak " +
				"v+prípade+že jedine+ak",
			Adverbials: "možno asi pravdepodobne zrejme údajne vraj",
		},
		Numbers: Numbers{
			Nearing: "štvrť+na=15 tri+štvrte+na=45 trištvrte+na=45 o+päť=55",
			Ones: "nula jeden=jedna=jedno=jedného=jednej=jednu=jedným dva=dve=dvaja=dvoch=dvoma tri=traja=troch=trom " +
				"štyri=štyria=štyroch päť=piatich šesť=šiestich sedem=siedmich osem=ôsmich deväť=deviatich desať=desiatich " +
				"jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť",
			Tens: "dvadsať=dvadsiatich tridsať=tridsiatich štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat " +
				"deväťdesiat",
			Ordinals: "prvý=prvá=prvé=prvého=prvej druhý=druhá=druhé=druhého tretí=tretia=tretie=tretieho " +
				"štvrtý=štvrtá=štvrté piaty=piata=piate šiesty=šiesta=šieste siedmy=siedma ôsmy=ôsma deviaty=deviata " +
				"desiaty=desiata",
			Glued: true, Multiplying: "sto=100 tucet=12", Adding: "dvesto=200",
			Scales: "tisíc=1000 tisíce=1000 tis=1000 milión=1000000 milióny=1000000 miliónov=1000000 milióna=1000000 " +
				"mil=1000000 miliarda=1000000000 miliardy=1000000000 miliárd=1000000000 miliardu=1000000000 mld=1000000000",
			Parts: "štvrť=4 pol=2 polovica=2 polovicu=2 tretina=3 tretinu=3 štvrtina=4 štvrtinu=4", BareHundred: true,
			Joiners: "a",
			Points:  "celá celé celých čiarka", Rounds: "desiatky stovky tisíce milióny",
			AsPronouns: "jeden jedna jedno jedného jednej jednu prvý prvá prvé druhý druhá druhé pol", Decimal: ',',
			Thousands: '.', SpacedThousands: true, NumberSigns: "č číslo",
			Units: "%=perc=percentami=percenta=percento=percentá=percent $=dolár=doláre=dolárov €=euro=eurá=eur " +
				"£=libra=libry=libier km=kilometer=kilometre=kilometrov kg=kilogram=kilogramy=kilogramov °=stupeň=stupňov",
			Minuses:     "mínus",
			Months:      "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
			AndHalf:     "a+pol",
			Halves:      "poldruha=3",
			HalfTo:      "pol",
			OClock:      "hod h hodín hodiny hodine hodina",
			Evenings:    "večer popoludní",
			Mornings:    "doobeda ráno dopoludnia",
			OrdinalCase: "ýáéhomuíiaye",
			OrdinalValues: "jedenásty=11 dvanásty=12 trinásty=13 štrnásty=14 pätnásty=15 šestnásty=16 sedemnásty=17 " +
				"osemnásty=18 devätnásty=19 dvadsiaty=20 tridsiaty=30",
		},
		Forms: Forms{
			Spoken: "ej=ý",
			Short:  "mil=miliónov mld=miliárd tis=tisíc",
			Abbreviations: "dr=doktor prof=profesor ing=inžinier gen=generál tis=tisíc mil=miliónov mld=miliárd č=číslo " +
				"napr=napríklad eú=európska+únia usa=spojené+štáty %=percent",
			Titles: "pán pani prezident premiér minister poslanec boh", Spellings: "v=vo s=so k=ku z=zo nad=nado " +
				"pod=podo dneska=dnes iba=len dnes=dneska aj=i",
			Endings: "- a e i í y ý u ú o á é ou om och ách ov om ám ami mi ovi ové ého ej ému ým ých ými ia ie iu al ala " +
				"alo ali il ila ilo ili l la lo li ť ať iť eť ám áš áme áte ajú ím íš íme íte uje uju ujem ujeme eme ete n na " +
				"no ni",
			Frequent: "a v na sa je že z s do o i k to vo pre za by ale ako si po sú ktorý jeho ktoré od ktorá u som tak " +
				"alebo už bol mal bola až aby pri aj čo len pred ich rokov bude viac však môže medzi podľa dva ďalší veľmi keď " +
				"nie jeden ešte roku", Common: "povedal povedala uviedol uviedla dodal včera dnes pán pani minister",
		},
		Grammar: Grammar{
			Views:   "podľa slov; podľa názoru; v očiach; slovami; pre",
			HisVerb: "l", HerVerb: "la", Classes: slovakTables, DropsSubject: true, Ordinals: true,
			Once:     "bývalý bývalá exminister",
			Deputies: "vice zástupca", Feminine: "ka", Offices: "prezident = hlava štátu; premiér = predseda vlády = šéf " +
				"vlády"},
		Marks: Marks{Dash: true, DashIncise: true, Incise: true},
		Transcript: Transcript{Sounds: "potlesk smiech hluk ruch šum hudba ticho pauza nezrozumiteľné výkriky gong",
			Stagehands: "a v zo sály hlas hlasy", Roles: "otázka odpoveď novinár novinárka moderátor moderátorka redaktor " +
				"redaktorka tlmočník predsedajúci predseda predsedníčka podpredseda poslanec poslankyňa minister ministerka",
			Titles:   "pán pani dr prof ing mgr judr poslanec poslankyňa minister ministerka premiér predseda podpredseda",
			Records:  "predseda podpredseda poslanec poslankyňa",
			Senders:  "od rečník odosielateľ",
			Headings: "poznámka zdroj foto video dátum miesto téma názov titulok čítajte pozri príklad kapitola telefón",
			Plain: "to ten tá tie čo kto ako kedy kde je sú tak nie áno a ale alebo ak takže tu tam teraz jeden dva tri " +
				"prvý ďakujem pretože"},
		Naming: Naming{
			Things:   set("plagát tabuľa tabuli ceduľa ceduli stene dverách lístok lístku transparent papier nápis"),
			Reads:    phrases("s nápisom,s heslom,stálo,stojí,napísané,hlása"),
			Proverbs: set("príslovie porekadlo úslovie"),
			Folk:     set("ľudia miestni obyvatelia susedia všetci ľud"),
			Named:    set("žargóne slangu prezývajú prezýva hovoria volá volajú"), OneCapital: true, Works: set("zákon fond " +
				"film filmu seriál seriálu kniha knihy knihu román pieseň piesne " +
				"album hra opera balet noviny denník denníka týždenník časopis portál server web relácia program strana hnutie " +
				"firma spoločnosť skupina projekt operácia agentúra televízia klub štadión nadácia festival cena súťaž kampaň " +
				"článok správa projektu projekte projektom firmy firme firmou firmu spoločnosti spoločnosťou kaviareň kaviarene " +
				"kaviareni baru bare krčma krčmy krčme krčmu denníku denníkom týždenníku časopise románu románe piesní výstava " +
				"výstavy výstave výstavu klubu klube zboru továreň továrne továrni združenie združenia združeniu loď lode " +
				"hotela " +
				"hoteli reštaurácia reštarácie obchodu obchode podniku škola školy škole školu mlyna ulica ulice ulici"),
			Likened: set("ako"), Titles: phrases("s názvom,pod názvom,nazvaný,nazvaná,nazvané"),
			ByNames: phrases("prezývaný,prezývaná,známy ako,známa ako,prezývajú ho,prezývku,prezývka,volajú ho,hovoria " +
				"mu,zvaný,zvaná"), SoCalled: phrases("takzvaný,takzvaná,takzvané,takzvaní,tzv,údajný,údajná,takzvaného,takzvanú," +
				"takzvaných"), Words: phrases("motto,pojmu,výrazu,slovo,slová,termín,pojem,výraz,heslo"), Reported: set("podľa"),
			Not: set("nie nikdy")},
	}
}

var slovakTables = []Words{
	{Saying, "povedalo hovorilo uviedlo vyhlásilo zdôraznilo vysvetlilo skonštatovalo konštatovalo informovalo " +
		"tvrdilo priblížilo upozornilo napísalo opísalo poznamenalo pripomenulo reagovalo odpovedalo pýtalo spýtalo " +
		"potvrdilo oznámilo sľúbilo varovalo priznalo pripustilo ubezpečilo odkázalo komentovalo pochválilo zhrnulo " +
		"doplnilo pokračovalo ozrejmilo objasnilo spresnilo podotklo vyzvalo sťažovalo zvolalo zakričalo uškrnulo " +
		"žartovalo vzdychlo povzdychlo smialo zasmialo usmialo tešilo zašepkalo vykríklo čudovalo odvetilo uzavrelo " +
		"pokrčilo poved/al/ala/ali hovor/í/il/ila/ia uvied/ol/la/li uvádza doda/l/la/li/lo dodáva vyhlási/l/la/li " +
		"vyhlasuje zdôrazni/l/la/li zdôrazňuje vysvetli/l/la/li vysvetľuje skonštatova/l/la konštatova/l/la konštatuje " +
		"informova/l/la/li informuje tvrd/í/il/ila/ia priblíži/l/la upozorni/l/la/li upozorňuje napísa/l/la/li píše " +
		"opísa/l/la opisuje poznamena/l/la pripomenu/l/la pripomína reagova/l/la reaguje odpoveda/l/la odpovedá pýta " +
		"pýta/l/la spýta/l/la myslí domnieva potvrdi/l/la/li potvrdzuje oznámi/l/la/li oznamuje sľúbi/l/la sľubuje " +
		"varova/l/la varuje prizna/l/la priznáva pripusti/l/la ubezpeči/l/la odkáza/l/la komentova/l/la komentuje " +
		"pochváli/l/la zhrnu/l/la doplni/l/la/li dopĺňa pokračova/l/la pokračuje ozrejmi/l/la objasni/l/la spresni/l/la " +
		"podotk/ol/la namieta vyzva/l/la vyzýva sťažova/l/la zvola/l/la zakriča/l/la verí dúfa uškrnul uškrnula žartuje " +
		"žartoval žartovala zažartoval vzdychá vzdychol vzdychla povzdychol povzdychla smeje smial smiala zasmial " +
		"zasmiala usmieva usmial usmiala teší tešil tešila potešil zlostí sťažuje sťažoval sťažovala posťažoval zašomral " +
		"šepká zašepkal zašepkala kričí vykríkol vykríkla zvolal zvolala čuduje čudoval čudovala chváli pochvaľuje " +
		"pochválil prisahá posmieva odvetil odvetila namietol pýtal pýtala spýtal spýtala zhrnul zhrnula uzavrel " +
		"uzavrela pokrčil pokrčila ľutuje ľutoval"},
	{Judging, "nazvalo označilo obvinilo kritizovalo odsúdilo odmietlo " +
		"nazva/l/la/li nazýva označi/l/la/li označuje obvini/l/la kritizova/l/la odsúdi/l/la odmiet/ol/la"},
	{Calling, "nazva/l/la/li nazýva označi/l/la/li"}, {Quoting, "cituje citova/l/la"},
	{Feeling, "chce chcel chcela obáva"}, {Source, "podľa slov názoru"},
	{Notice, "vyhlásenie list liste oznámenie prejav prejave vystúpenie rozhovor rozhovore správa správe text článok " +
		"odpoveď príspevok komentár"},
	{Determiner, "ten tá to tí tie tento táto toto tieto každý každá každé všetci všetky celý celá jeden jedna dva dve " +
		"tri štyri päť niekoľko iný ďalší niektorí niektoré takzvaný takzvaná takzvané takzvaného takzvanú takzvaní " +
		"takzvaným takzvaných"}, {Possessive, "jeho jej ich môj moja náš naša naše svoj svoja svoje"},
	{Male, "neho"}, {Female, "nej"},
	{Pronoun | Male, "on neho"}, {Pronoun | Female, "ona nej"}, {Pronoun | Plural, "oni ony my vy"},
	{Pronoun, "ja ty kto nikto niekto"}, {Pronoun | Thing, "ono"}, {Generic, "nikto niekto ty"}, {FirstPerson, "ja my"},
	{Complement, "že"}, {Manner, "ako tak"}, {Relative, "ktorý ktorá ktoré ktorí ktorého ktorej ktorých kto čo"},
	{Agent, "od"}, {Origin, "z zo od"},
	{Male, "pán kráľ otec brat syn muž prezident minister premiér poslanec primátor riaditeľ"},
	{Female, "pani kráľovná matka sestra dcéra žena poslankyňa ministerka prezidentka premiérka primátorka riaditeľka"},
	{Title | Abbreviation, "dr prof doc ing mgr judr mudr phdr gen plk"}, {Abbreviation, "tis mil mld napr tzv resp ul"},
	{Abbreviation | Final, "atď apod"}, {Counting, "č čl ods"},
	{Title, "pán pani prezident prezidentka premiér premiérka minister ministerka poslanec poslankyňa starosta " +
		"starostka primátor primátorka generál profesor profesorka doktor doktorka kráľ kráľovná pápež kardinál " +
		"arcibiskup biskup sudca sudkyňa veľvyslanec kancelár kancelárka predseda predsedníčka riaditeľ riaditeľka " +
		"podpredseda podpredsedníčka hovorca hovorkyňa"},
	{Role, "vnuk vnučka náčelník zástupkyňa susedka knihovník knihovníčka " +
		"prezident prezidentka premiér premiérka vicepremiér minister ministerka poslanec poslankyňa europoslanec " +
		"europoslankyňa starosta starostka primátor primátorka župan predseda predsedníčka podpredseda " +
		"podpredsedníčka šéf " +
		"šéfka riaditeľ riaditeľka vedúci vedúca zástupca tajomník hovorca hovorkyňa predstaviteľ predstaviteľka kancelár " +
		"kancelárka veľvyslanec diplomat generál plukovník veliteľ advokát advokátka právnik právnička sudca sudkyňa " +
		"prokurátor prokurátorka policajt lekár lekárka vedec vedkyňa profesor profesorka expert expertka odborník " +
		"odborníčka analytik analytička ekonóm ekonómka historik historička politológ politologička sociológ psychológ " +
		"psychologička spisovateľ spisovateľka autor autorka novinár novinárka redaktor redaktorka režisér režisérka " +
		"herec herečka spevák speváčka tréner trénerka hráč hráčka kapitán kandidát kandidátka líder líderka zakladateľ " +
		"zakladateľka majiteľ majiteľka podnikateľ podnikateľka farmár obyvateľ obyvateľka svedok svedkyňa sused suseda " +
		"otec matka syn dcéra brat sestra priateľ muž žena aktivista aktivistka poradca poradkyňa úradník biskup kardinál " +
		"pápež kňaz kráľ architekt architektka učiteľ učiteľka študent študentka vodič hasič komisár komisárka vdova " +
		"vdovec domovník gazda gazdiná predavač predavačka dedko babka starec starenka sestrička pokladníčka čašník " +
		"čašníčka kuchár kuchárka upratovačka vrátnik strážnik roľník pastier rybár tesár inštalatér elektrikár chlapec " +
		"dievča neznámy cestujúci zákazník dôchodca dôchodkyňa krčmár"},
	{Role | Plural, "experti odborníci lekári vedci policajti obyvatelia svedkovia aktivisti analytici poslanci " +
		"ministri úradníci rodičia novinári zdroje"}, {Group,
		"vláda ministerstvo strana polícia prokuratúra firma spoločnosť skupina zväz združenie komisia organizácia " +
			"agentúra noviny denník súd rada úrad armáda parlament nadácia univerzita opozícia banka"},
	{Particle, "von van de al"},
	{Preposition | Linking, "o v vo na z zo do od pre po"},
	{Preposition, "za nad pod pri cez bez pred medzi proti okolo počas vedľa okrem k ku s so u"}, {Place, "v vo na z zo"},
	{Conjunction, "i a aj ale alebo že ak keď ako pretože lebo aby hoci kým kde či"},
	{Coordinating, "i a aj ale alebo či"}, {Auxiliary, "mu jej im mi nám vám ho ju ma mne ti ťa nás vás jemu " +
		"nie by môže môžu mohol mohla mal mala bude budú sa si"},
	{Auxiliary | Being, "je sú bol bola bolo boli byť som sme"},
	{Adverb, "tiež takisto potom už ešte teraz včera dnes zajtra tu tam veľmi len iba dokonca práve opäť znovu vždy " +
		"nikdy však preto navyše spoločne ďalej následne"},
	{Calendar, "pondelok utorok stredu štvrtok piatok sobotu nedeľu januára februára marca apríla mája júna júla " +
		"augusta septembra októbra novembra decembra rok roku týždeň mesiac ráno večer deň"},
	{Kin, "syn dcéra brat sestra manželka manžel otec matka vdova teta strýko"},
	{Given | Male, "adam alexander andrej anton boris branislav daniel dušan eduard emil erik filip františek igor " +
		"ivan jaroslav jozef juraj ján karol ladislav lukáš ľuboš ľudovít marek marián martin matej maroš michal milan " +
		"miloš miroslav ondrej patrik pavol peter radovan rastislav richard robert roman rudolf samuel stanislav štefan " +
		"tibor tomáš viktor viliam vladimír vojtech zdenko donald joe john"},
	{Given | Female, "adriana alena alžbeta andrea anna barbora beata božena dana daniela darina dominika elena emília " +
		"eva gabriela helena iveta ivana jana jarmila jozefína júlia katarína kristína lenka ľubica lucia magdaléna mária " +
		"marta martina michaela monika natália nina oľga petra renáta silvia simona soňa tatiana terézia veronika viera " +
		"zdenka zuzana"}, {Plain, "isté rovnako podobne mu jej jemu im nám vám mne mi tebe ti sebe kto čo ako kedy kde " +
		"prečo koľko komu koho čím odkiaľ kam aký aká aké áno nie ďakujem deň to tu tam teraz dnes"},
}
