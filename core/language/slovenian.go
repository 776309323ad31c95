package language

// Slovenian, after Toporišič, Slovenska slovnica (the place of "ne", "ni" and "niso", the agreement of denials, the
// dual, numerals with ones before tens); CLDR for spelled-out numbers, months and marks.

// slovenianTelling are frequent in Slovenian and words of no other language here, or of few.
const slovenianTelling = "in je v na se za so ki z s ne pa tudi kot bi po ali iz pri od do sta bo ni še že lahko " +
	"smo sem bil bila bilo samo ker kar tako ko med nekaj tem ta to če biti ima pred več kako svoje leta dejal " +
	"dejala pravi vlada vendar zato niso bodo nihče nič vse vsi mi vi oni jaz nas nam bomo brez želijo"

func slovenian() *Language {
	return &Language{
		Sense:   slovenianSense(),
		Numbers: slovenianNumbers(),
		Forms:   slovenianForms(),
		Grammar: Grammar{
			Views:   "po besedah; po mnenju; po navedbah; v očeh; z besedami; za",
			HisVerb: "l", HerVerb: "la",
			Classes: slovenianTables, DropsSubject: true, Ordinals: true, Once: "nekdanji nekdanja nekdanjega bivši bivša",
			Deputies: "namestnik namestnica podpredsednik", Feminine: "ica",
			Offices: "predsednik = vodja države; premier = predsednik vlade = šef vlade; poslanec = parlamentarec; poslanka " +
				"= parlamentarka",
		},
		Marks: Marks{Dash: true, DashIncise: true, Incise: true},
		Transcript: Transcript{
			Sounds: "aplavz ploskanje smeh hrup glasba tišina premor nerazumljivo medklici " +
				"medklic zvok vzkliki",
			Stagehands: "in v iz dvorane klopi poslanski glas glasovi se sliši dolg",
			Roles: "vprašanje odgovor novinar novinarka voditelj voditeljica moderator moderatorka predsedujoči " +
				"predsedujoča predsednik predsednica podpredsednik podpredsednica poslanec poslanka minister ministrica " +
				"sekretar sekretarka tajnik glas prevajalec",
			Titles:   "gospod gospa g ga dr prof mag poslanec poslanka minister ministrica predsednik predsednica",
			Records:  "predsednik predsednica podpredsednik podpredsednica poslanec poslanka",
			Senders:  "od govornik pošiljatelj",
			Headings: "opomba vir foto video datum kraj tema naslov primer poglavje telefon glej",
			Plain: "to ta ti kaj kdo kako kdaj kje je so tako ne da a ampak ali če torej tukaj tam zdaj ena dva tri prvič " +
				"drugič hvala ker", Asks: "v", Answers: "o",
		},
		Naming: Naming{
			Proverbs:   set("pregovor rek pregovoru"),
			Folk:       set("ljudje domačini sosedje prebivalci vsi ljudstvo"),
			Named:      set("žargonu slengu imenuje imenujejo pravijo pravi kličejo"),
			OneCapital: true,
			Works: set("zakon sklad film filma filmu filmi dokumentarec serija serije serijo nadaljevanka knjiga knjige " +
				"knjigo knjigi roman romana romanu zbirka zbirke zbirko pesem pesmi skladba album albuma predstava predstave " +
				"predstavo drama dramo opera opero balet razstava razstave razstavo slika sliko časopis časopisa časopisu " +
				"dnevnik dnevnika časnik časnika tednik tednika revija revije revijo portal portala portalu spletna oddaja " +
				"oddaje oddajo program programa projekt projekta stranka stranke stranko gibanje gibanja društvo društva " +
				"podjetje podjetja družba družbe skupina skupine skupino zasedba agencija agencije televizija klub kluba " +
				"stadion fundacija ustanova festival festivala nagrada nagrado kampanja kampanjo akcija akcije akcijo " +
				"operacija članek članka poročilo restavracija restavracijo gostilna hotel hotela ladja ladjo ulica most " +
				"projektu projektom podjetju podjetjem družbi družbo firma firme firmi firmo tovarna tovarne tovarni tovarno " +
				"kavarna kavarne kavarni kavarno bara baru gostilne gostilni gostilno časniku časnikom časopisom dnevniku " +
				"reviji romanom filmom pesmijo razstavi klubu klubom zbora zboru zborom društvu društvom ladje ladji hotelu " +
				"hotelom predstavi stranki gibanju gibanjem oddaji"),
			Likened: set("kot"), Titles: phrases("z naslovom,pod naslovom,naslovljen,naslovljena,naslovljeno,z imenom,po " +
				"imenu,imenovan,imenovana,imenovano,pod imenom,poimenovan,poimenovana,pod geslom"),
			ByNames: phrases("z vzdevkom,vzdevek,znan kot,znana kot,bolj znan kot,imenujejo ga,imenujejo " +
				"jo,imenujejo,pravijo mu,pravijo ji,pravijo,rečejo,imenovan,imenovana"),
			SoCalled: phrases("tako imenovani,tako imenovana,tako imenovano,tako imenovane,tako imenovanega,tako " +
				"imenovanih,t i,t im,domnevni,domnevna,domnevno,dozdevni"),
			Words: phrases("pojma,beseda,besede,besedo,izraz,izraza,termin,pojem,geslo,slogan,oznaka"), Reported: set("po"),
			Not: set("ne nikoli"), Things: set("vratih listek listku oglas papir zidu tabli " +
				"transparent transparenti transparentom plakat plakati napis napisom tabla " +
				"zid majica zastava"), Reads: phrases("z napisom,s sporočilom,piše,je pisalo"),
		},
	}
}

var slovenianTables = []Words{
	{Saying, "dejalo reklo povedalo navedlo dodalo poudarilo pojasnilo izjavilo opozorilo zatrdilo trdilo " +
		"menilo ocenilo sporočilo napovedalo zapisalo zagotovilo priznalo obljubilo odgovorilo vprašalo potrdilo " +
		"komentiralo spomnilo sklenilo strnilo nadaljevalo pripomnilo izpostavilo zavrnilo razložilo opisalo " +
		"pohvalilo pozvalo ponovilo vzkliknilo potožilo pošalilo zaključilo predlagalo razkrilo posmehnilo " +
		"vzdihnilo zasmejalo nasmehnilo razveselilo pritožilo zašepetalo zakričalo začudilo odvrnilo povzelo " +
		"dejal dejala dejali rekel rekla rekli reče pravi pravijo pove povedal povedala povedali navaja navajajo " +
		"navedel navedla dodal dodala dodali dodaja poudaril poudarila poudarili poudarja pojasnil pojasnila pojasnili " +
		"pojasnjuje izjavil izjavila izjavili opozoril opozorila opozorili opozarja opozarjajo zatrdil zatrdila trdi " +
		"trdijo trdil trdila meni menijo menil menila ocenil ocenila ocenili ocenjuje sporočil sporočila sporočili " +
		"sporoča napovedal napovedala napovedali napoveduje zapisal zapisala zapisali piše pišejo pisal zagotovil " +
		"zagotovila zagotavlja priznal priznala priznava obljubil obljubila obljublja" +
		" odgovoril odgovorila odgovorili odgovarja vprašal vprašala vprašali sprašuje potrdil potrdila potrjuje " +
		"komentiral komentirala komentira spomnil spomnila spominja sklenil sklenila strnil strnila nadaljeval " +
		"nadaljevala nadaljuje pripomnil pripomnila izpostavil izpostavila izpostavlja zavrnil zavrnila razložil " +
		"razložila razlaga opisal opisala opisuje pohvalil pohvalila pozval pozvala poziva apeliral ponovil ponovila " +
		"ponavlja vzkliknil vzkliknila zaklical zašepetal potožil potožila pošalil pošalila nasmehnil smeje misli mislil " +
		"verjame prepričan prepričana kritičen kritična zaključil zaključila poročajo poroča predlagal predlagala svetuje " +
		"razkril razkrila posmehnil posmehnila šali šalil vzdihnil vzdihnila vzdihne zasmejal zasmejala nasmehnila " +
		"razveselil razveselila veseli veselil pritožil pritožila pritožuje godrnja zagodrnjal zašepetala šepeta zakričal " +
		"zakričala čudi čudil začudil začudila hvali prisega odvrnil odvrnila odvrne povzel povzela jezi razburja zgraža " +
		"obžaluje"},
	{Judging, "imenovalo označilo obtožilo obsodilo zavrnilo imenoval imenovala imenuje označil označila označili " +
		"opisal obtožil obtožila obtožili obsodil obsodila zavrnil zavrnila pohvalil"},
	{Calling, "imenoval imenovala imenuje označil označila"},
	{Quoting, "citira citiral citirala citiran navaja"}, {Feeling, "želi želijo želel želela hoče boji upa"},
	{Source, "po glede besedah mnenju navedbah"}, {Notice, "izjava izjavi izjavo sporočilo sporočilu pismo pismu govor " +
		"govoru nagovor intervju intervjuju pogovor pogovoru objava objavi zapis zapisu komentar komentarju besedilo " +
		"članek odgovor odgovoru tvit poročilo"},
	{Determiner, "ta to te ti tisti tista tisto vsak vsaka vsako vsi vse ves vsa cel cela eden en ena eno dva dve tri " +
		"trije štiri pet nekaj veliko mnogo drugi druga drugo neki neka nekateri nekatere takoimenovani takoimenovana " +
		"takoimenovano"}, {Possessive, "njegov njegova njegovo njen njena njeno njihov njihova moj moja moje naš naša " +
		"naše svoj svoja svoje vaš vaša"}, {Male, "njem njegovih"}, {Female, "njej njenih"},
	{Pronoun | Male, "on njem njega"}, {Pronoun | Female, "ona njej njo"},
	{Pronoun | Plural, "oni one mi vi midva"}, {Pronoun, "jaz ti kdo nihče nekdo"}, {Pronoun | Thing, "ono"},
	{Generic, "nihče nekdo človek"}, {FirstPerson, "jaz mi"}, {Complement, "da"}, {Manner, "kot kako tako"},
	{Relative, "ki kateri katera katero katerega katerih kdor kar čigar"}, {Agent, "od"}, {Origin, "iz z s od"},
	{Male, "gospod kralj princ oče brat sin mož soprog predsednik minister premier poslanec župan direktor sodnik"},
	{Female, "gospa kraljica princesa mati mama sestra hči žena soproga predsednica ministrica premierka poslanka " +
		"županja direktorica sodnica"}, {Title | Abbreviation, "dr prof mag g ga inž akad gen polk univ dipl"},
	{Abbreviation, "npr tj t.i sv ur min oz mio mrd str čl st"}, {Abbreviation | Final, "itd ipd dr"},
	{Counting, "št čl str"},
	{Title, "gospod gospa predsednik predsednica premier premierka minister ministrica poslanec poslanka župan županja " +
		"general polkovnik profesor profesorica doktor doktorica kralj kraljica papež kardinal nadškof škof sodnik " +
		"sodnica veleposlanik kancler kanclerka podpredsednik podpredsednica direktor direktorica"},
	{Role, "predsednik predsednica podpredsednik podpredsednica premier premierka minister ministrica državni sekretar " +
		"državna sekretarka poslanec poslanka evroposlanec evroposlanka senator župan županja podžupan svetnik svetnica " +
		"šef šefinja vodja direktor direktorica ravnatelj ravnateljica načelnik načelnica tajnik tajnica govorec govorka " +
		"tiskovni predstavnik predstavnica član članica kancler kanclerka veleposlanik veleposlanica diplomat general " +
		"polkovnik poveljnik odvetnik odvetnica sodnik sodnica tožilec tožilka preiskovalec policist policistka zdravnik " +
		"zdravnica znanstvenik znanstvenica raziskovalec raziskovalka profesor profesorica docent strokovnjak " +
		"strokovnjakinja analitik analitičarka ekonomist ekonomistka zgodovinar zgodovinarka sociolog politolog psiholog " +
		"psihologinja pisatelj pisateljica avtor avtorica novinar novinarka urednik urednica režiser režiserka igralec " +
		"igralka pevec pevka glasbenik umetnik umetnica športnik trener trenerka kapetan kandidat kandidatka ustanovitelj " +
		"ustanoviteljica lastnik lastnica podjetnik podjetnica kmet kmetica prebivalec prebivalka krajan krajanka priča " +
		"sosed soseda oče mati sin hči brat sestra prijatelj prijateljica moški ženska aktivist aktivistka svetovalec " +
		"svetovalka škof duhovnik župnik kralj kraljica arhitekt arhitektka inženir inženirka učitelj učiteljica študent " +
		"študentka voznik gasilec komisar komisarka producent rektor rektorica dekan dekanja selektor predsedujoči vdova " +
		"vdovec hišnik gospodar gospodinja prodajalec prodajalka dedek babica starec starka blagajničarka natakar " +
		"natakarica kuhar kuharica čistilka vratar čuvaj pastir ribič tesar električar deček deklica fant dekle neznanec " +
		"potnik kupec upokojenec upokojenka gostilničar"},
	{Role | Plural, "strokovnjaki zdravniki znanstveniki preiskovalci policisti prebivalci krajani priče aktivisti " +
		"organizatorji analitiki poslanci ministri uradniki starši novinarji kritiki avtorji viri oblasti predstavniki " +
		"gasilci"}, {Group, "vlada ministrstvo stranka policija tožilstvo podjetje družba skupina zveza sindikat komisija " +
		"organizacija agencija časnik časopis sodišče svet urad vojska parlament zbor fundacija univerza opozicija banka " +
		"inštitut zavod center občina mestna gibanje društvo zbornica"},
	{Particle, "von van de al"}, {Preposition | Linking, "od iz v na za o z s do po"},
	{Preposition, "nad pod pri čez brez pred med proti okoli glede poleg razen k h ob zaradi skozi kljub prek preko"},
	{Place, "v na iz"}, {Conjunction, "in a pa ampak ali da če ko dokler ker kot kako čeprav kjer vendar toda temveč " +
		"niti"}, {Coordinating, "in pa ampak ali ter"}, {Auxiliary,
		"bi lahko more mora morajo moral morala bo bodo bom bomo naj se"},
	{Auxiliary | Being, "je so bil bila bilo bili bile biti sem smo si ste sta"},
	{Adverb, "tudi prav potem nato še že zdaj sedaj včeraj danes jutri tu tam tukaj zelo samo celo ravno spet znova " +
		"prej pozneje vedno nikoli zato pri tem dalje namreč obenem hkrati medtem"},
	{Calendar, "ponedeljek torek sreda sredo četrtek petek sobota soboto nedelja nedeljo januarja februarja marca " +
		"aprila maja junija julija avgusta septembra oktobra novembra decembra leto leta letos teden mesec jutro zjutraj " +
		"zvečer dan"}, {Kin, "sin hči brat sestra žena mož oče mati vdova stric teta"},
	{Given | Male, "aleš aleksander alojz andrej anton anže blaž bojan boris borut bogdan branko ciril damjan daniel " +
		"danilo darko david dejan domen drago dušan edvard franc franci gašper gorazd gregor igor ivan iztok jaka jakob " +
		"jan janez jani janko jernej josip jože jožef jurij klemen kristjan lovro luka marjan marko martin matej matevž " +
		"matija matjaž miha mihael milan miran mirko miro mitja nejc nik peter primož rado robert rok rudi samo sašo " +
		"sebastjan silvo simon slavko stane stanislav tadej tilen tine tomaž tone urban uroš viktor vinko vladimir " +
		"zdravko zoran žan žiga"},
	{Given | Female, "alenka ana andreja anica anja barbara bojana branka breda cvetka darja eva frančiška gabrijela " +
		"helena ida irena jana janja jasmina jelka jožica jožefa katarina katja klavdija kristina ksenija lara lidija " +
		"ljudmila maja majda manca marija marjana marjeta marta martina mateja melita metka milena mirjana mojca monika " +
		"nada nataša neža nina olga patricija petra polona romana sabina sandra sara saša silva simona slavica sonja " +
		"stanka suzana špela tadeja tamara tanja tatjana teja tina urška valentina vera vesna vida zdenka zofija"},
	{Plain, "da ne ja hvala dan to tu tam zdaj danes"},
}

func slovenianSense() Sense {
	return Sense{
		Denials: "komaj ne ni niso nisem nismo niste nisi nista nima nimajo nimam nimamo nimate nimaš nima noče nočejo " +
			"nočem nočemo nihče nikogar nikomur nič ničesar ničemur nikoli nikjer nikamor nikakor noben nobena nobeno " +
			"nobenega nobene nobenih niti brez nikar nemogoče nočeta", Not: "ne", Nos: "ne", Nevers: "nikoli", Concord: true,
		NotOnly: "ne+le ne+samo ni+le ni+samo niso+le ne+zgolj",
		NoVerbs: "zavrača zavrnil zavrnila", NoNouns: "pomanjkanje odsotnost", NoPrefixes: "ne brez proti",
		NotNegated: "nebo neba nekaj nekateri nekatere nekdo nekdanji nekdanja neki neka neko nekoč nekje nedelja nedeljo " +
			"nedelje nedavno nedaleč nesreča nesreče nesrečo neverjetno nevihta nenehno neodvisno neposredno nemudoma nemški " +
			"nemčija nesti netopir nevarnost nevarno nujno brezplačno brezplačen protest protesti",
		Denied: "zanikal zanika zavrnil zavrača zanikala izključil lažno laž",
		Hedges: "lahko morda mogoče verjetno najbrž domnevno domnevni domnevna menda baje naj bi zdi kaže bržkone možno " +
			"možnost utegne moral morala morali morda gotovo zagotovo očitno",
		Modals: "mora=morajo=moramo=moram=moral=morala=morali sme=smejo=smemo bo=bodo=bomo=bom=boste utegne=utegnejo",
		Tenses: "bo", Almosts: "skoraj malodane komaj domala", Opinions: "mislim menim verjamem domnevam",
		Selves: "jaz mi mislim menim verjamem vem sem smo priznavam potrjujem ponavljam bojim pravim trdim upam",
		Quantities: "vsi vse vsa ves vsak vsaka vsako vsakega cel cela celo nekateri nekatere nekaj mnogo mnogi veliko " +
			"malo več manj večina večine večino manjšina oba obe samo le zgolj skoraj okoli približno okrog polovica " +
			"polovice polovico vedno zmeraj pogosto včasih redko povsem popolnoma delno deloma desetine stotine tisoče " +
			"najmanj največ vsaj", Indefinites: "nekaj nekdo", Everyones: "vsi vsakdo vsak",
		Determiners: "ta to te ti tisti moj moja naš naša njegov njen njihov en ena",
		Conditions:  "če kadar ko dokler razen drugače sicer", Ifs: "kolikor če ako", Limits: "razen",
		BeforeIfs: "ampak toda vendar a samo le šele",
		IfSos:     "da ne", IfYous: "želite hočete", IfMays: "smem lahko", Granted: "ko kadar dokler",
		IfPhrases: "razen+v+primeru pod+pogojem+če le+v+primeru+da pod+pogojem+da razen+če v+primeru+da samo+če le+če " +
			"kot+da",
		Functions: "in a pa ter ali ampak niti da kaj kar kako kot če ko kje kjer ker dokler bi se si v na iz za od do po " +
			"o z s k h nad pod pri čez brez pred med proti ob zaradi okoli ta to te ti tega tem temu teh temi tisti tista " +
			"tisto ki kateri katera katero katerega katerih on ona ono oni one jaz mi vi njegov njegova njen njena njihov " +
			"njim njih njega njemu njej mu ga ji jih jim jo nje me mene meni nas nam tebe tebi te vas vam sebe sebi svoj " +
			"svoja svoje svojega moj moja moje naš naša naše našega je so bil bila bilo bili bile biti sem smo ste si sta bo " +
			"bodo bom bomo boste že še tudi tako tam tu tukaj zdaj zelo celo prav pač naj torej",
		Pronouns: "jaz ti on ona ono oni one mi vi mene me meni mi tebe tebi njega ga njemu mu njo jo njej ji nas nam " +
			"nami vas vam njih jih njim jim moj moja moje mojega tvoj naš naša naše vaš vaša njegov njegova njen njena " +
			"njihov njihova svoj svoja svoje", Persons: []List{"jaz mene me meni moj moja moje mi nas nam naš naša naše našega",
			"ti tebe tebi tvoj vi vas vam vaš vaša", "on njega ga njemu mu", "ona njo jo njej ji",
			"ono oni one njih jih njim jim njihov"}, Adverbs: "zelo že še tudi tako prav res pač",
		Kinds: []List{"ta to te ti tisti moj moja naš naša njegov njen njihov", "jaz ti on ona oni one mi vi",
			"je so bil bila bilo bili bile biti sem smo bo bodo", "v na iz za od do po o z s pri k",
			"in a ali da če ko ker kot kako"}, Coordinators: "in ali ter", Openers: "in a pa ampak torej no ker da",
		Beings: "je so bil bila bilo bili bile biti sem smo sta bo", Degrees: "zelo tako res", That: "da",
		Auxiliaries: "je so bil bila lahko mora bo bodo bi se", Objects: "mi meni nam vam mu ji jim ga jih nas vas",
		Askers: "kdo kaj kdaj kje zakaj kako kakšen koliko ali", Answers: "da ja ne", Ours: "moj moja naš naša",
		Puts: "rečem reči povem povedati imenujem reče", Fillers: "mmm hmm hm eh ehm mhm eee no ee pač",
		Unsures: "kako+naj+rečem da+tako+rečem",
		Asides:  "pač veste poglejte", FillerPairs: "a+ne ali+ne a+veste se+pravi tako+rekoč", Tags: "razumete razumeš " +
			"veš vidite a veste kajne ne ane",
		Emphasis: "poudarek poudarjeno emphasis italics",
		Measures: "odstotek odstotka odstotke odstotkov procent procentov dolar dolarja dolarjev evro evra evre evrov " +
			"funt funtov meter metra metrov kilometer kilometra kilometre kilometrov tona tone ton kilogram kilogramov kilo " +
			"gram gramov liter litrov stopinja stopinj hektar hektarjev ura ure uri ur minuta minute minut sekund dan dni " +
			"dneva teden tedna tedne tednov mesec meseca mesece mesecev leto leti leta let stoletje januarja februarja marca " +
			"aprila maja junija julija avgusta septembra oktobra novembra decembra ponedeljek torek sreda sredo četrtek " +
			"petek sobota soboto nedelja nedeljo",
		Antonyms: "je/ni so/niso sem/nisem smo/nismo ima/nima imamo/nimamo hoče/noče rast/padec raste/pada poveča/zmanjša " +
			"povečanje/zmanjšanje dobiček/izguba zmaga/poraz uspeh/neuspeh sprejel/zavrnil sprejema/zavrača dovoli/prepove " +
			"podpira/zavrača prijatelj/sovražnik vojna/mir pred/po nad/pod več/manj bolje/slabše boljš/slabš dober/slab " +
			"dobr/slab dobro/slabo resnica/laž da/ne visok/nizek velik/majhen dolg/kratek moč/šibk bogat/reven star/nov " +
			"star/mlad prvi/zadnji odpr/zapr zače/konča kupi/proda napad/obramba kriv/nedolžen zgradi/podre varen/nevaren " +
			"varn/nevarn življenje/smrt upanje/strah javn/zasebn sever/jug vzhod/zahod lev/desn lahk/težk lahko/težko " +
			"potrdi/zanika zdrav/bolan hiter/počasen blizu/daleč poln/prazen vedno/nikoli vse/nič vsi/nihče nekdo/nihče " +
			"nekaj/nič včeraj/jutri včeraj/danes danes/jutri večin/manjšin zjutraj/zvečer",
		Asserts: "vem ve vemo vedo vidim vidi priznavam priznava potrjujem potrjuje dokazuje kaže ponavljam poudarjam " +
			"pomeni",
		Factives: "vem ve žal obžalujem", Denies: "zanikam zanika zanikajo zavračam zavrača",
		Doubts: "dvomim dvomi dvomimo dvomijo", Supposes: "predvidevam predvidevamo sumim sumimo upam upamo mislim misli " +
			"mislimo mislijo mislil mislila menim meni menimo menijo domnevam domneva domnevamo bojim boji bojimo verjamem " +
			"verjame verjamemo zdi predpostavljam predpostavimo",
		Wishes: "želim želi želimo želijo hočem upam upa upamo", Asks: "sprašujem sprašuje vprašam",
		Reports: "pravimo trdimo obljubim obljubljam rečem govorim pravim pravi pravijo rekel rekla rekli trdi trdijo " +
			"trdil trdim izjavil obljublja obljubil piše pišejo zapisal poročajo navaja navajajo",
		Tells: "rekel rekla rekli obvestil povedal",
		Claims: "ideja misel govorica govorice zgodba teorija mnenje vtis obtožba obtožbe možnost upanje strah tveganje " +
			"sum mit trditev trditve", Rejects: "zavračam zavrača zavrnil zavrnila",
		Subjects: "jaz ti on ona oni mi vi nihče nekdo vsi", Ores: "ali", Whethers: "ali",
		Reservations: "kot+kaže po+vsej+verjetnosti kolikor+vem kolikor+mi+je+znano če+se+ne+motim",
		Adverbials:   "morda mogoče verjetno najbrž menda baje domnevno", According: "po", Backs: "to", Sos: "tako",
		Facts: "res resnica jasno očitno gotovo", Untruths: "neresnica laž neresnično nemogoče napačno narobe nesmisel " +
			"absurd mit krivično nepošteno", Grounds: "dokaz dokazi dokazov razlog znaki",
	}
}

func slovenianNumbers() Numbers {
	return Numbers{
		Past:    "čez",
		Nearing: "četrt+na=15 tričetrt+na=45 tri+četrt+na=45 petnajst+do=45 deset+do=50 pet+do=55",
		Ones: "nič=nula en=ena=eno=eden=enega=eni dva=dve=dveh=dvema=dvoje tri=trije=treh=trem štiri=štirje=štirih=štirim " +
			"pet=petih=petim šest=šestih sedem=sedmih osem=osmih devet=devetih deset=desetih enajst=enajstih " +
			"dvanajst=dvanajstih trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst",
		Tens:  "dvajset=dvajsetih trideset=tridesetih štirideset petdeset šestdeset sedemdeset osemdeset devetdeset",
		Glued: true, UnitFirst: true, Joiners: "in", Ordinals: "prvi=prva=prvo=prvega drugi=druga=drugo=drugega " +
			"tretji=tretja=tretjega četrti=četrta=četrtega peti=peta=petega šesti=šesta sedmi=sedma osmi=osma deveti=deveta " +
			"deseti=deseta enajsti dvanajsti trinajsti štirinajsti petnajsti šestnajsti sedemnajsti osemnajsti devetnajsti " +
			"dvajseti", OrdinalValues: "trideseti=30 petindvajseti=25", OrdinalCase: "iaegomuh",
		Adding:      "dvesto=200 tristo=300 štiristo=400 petsto=500 šeststo=600 sedemsto=700 osemsto=800 devetsto=900",
		Multiplying: "sto=100 ducat=12", Scales: "tis=1000 tisoč=1000 tisočih=1000 milijon=1000000 milijona=1000000 " +
			"milijone=1000000 milijoni=1000000 milijonov=1000000 mio=1000000 milijarda=1000000000 milijarde=1000000000 " +
			"milijardi=1000000000 milijardo=1000000000 milijard=1000000000 mrd=1000000000 bilijon=1000000000000",
		Parts: "pol=2 polovica=2 polovico=2 polovice=2 tretjina=3 tretjino=3 tretjine=3 četrt=4 četrtina=4 četrtino=4 " +
			"petina=5 petino=5 desetina=10", AndHalf: "in+pol", Halves: "poldrugi=3 poldrugo=3", HalfTo: "pol",
		OClock: "h uri ure ur ura", Mornings: "zjutraj dopoldne", Evenings: "zvečer popoldne", BareHundred: true,
		Points: "cela celih vejica", Rounds: "desetine stotine tisoče milijoni",
		AsPronouns: "en ena eno eden enega prvi prvo drugi druga drugo pol", Decimal: ',', Thousands: '.',
		SpacedThousands: true, NumberSigns: "št številka",
		Units: "%=odst=odstotki=odstotku=odstotek=odstotka=odstotke=odstotkov=procent=procentov " +
			"$=dolar=dolarja=dolarjev €=evri=eur=evro=evra=evre=evrov " +
			"£=funt=funtov km=kilometer=kilometra=kilometrov kg=kilogram=kilogramov °=stopinja=stopinj",
		Months: "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
	}
}

func slovenianForms() Forms {
	return Forms{
		Spoken: "u=l t=ti it=iti al=ali",
		Abbreviations: "dr=doktor prof=profesor g=gospod ga=gospa gen=general mio=milijonov mrd=milijard št=številka " +
			"npr=na+primer tj=to+je itd=in+tako+dalje oz=oziroma eu=evropska+unija zda=združene+države+amerike km=kilometrov " +
			"%=odstotkov", Titles: "gospod gospa predsednik predsednica premier minister ministrica bog",
		Spellings: "s=z k=h jst=jaz jes=jaz nč=nič kej=kaj tud=tudi lahk=lahko zej=zdaj zdej=zdaj blo=bilo bla=bila " +
			"bli=bili mal=malo dans=danes lohk=lahko sm=sem zdaj=sedaj okoli=okrog vedno=zmeraj jaz=jest tudi=tud tako=tko " +
			"jaz=jst",
		Endings: "- a e i o u om em ov ev ih im ih ima imi ama ami ah ega emu oma ema la lo li le l ta ti t m mo te š " +
			"jo je jem jemo n na no ni ne",
		Frequent: "je in v na da se za so ki z s ne pa tudi kot bi po ali iz pri od do bo ni še že lahko smo sem bil bila " +
			"bilo samo ker kar tako ko med nekaj ta to če biti ima pred več kako leta let vendar zato niso bodo sta ljudi " +
			"treba vlada danes", Common: "dejal dejala včeraj danes gospod gospa minister",
	}
}
