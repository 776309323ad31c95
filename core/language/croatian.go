package language

// Croatian, after Barić and others, Hrvatska gramatika, and Silić and Pranjković, Gramatika hrvatskoga jezika (the
// place of "ne", the agreement of denials, numerals); CLDR for spelled-out numbers, months and marks. What Serbian
// shares stands here with both reflexes of the jat.

// croatianTelling are frequent in Croatian and words of no other language here, or of few.
const croatianTelling = "*đ je i u na se za su od što koji koja koje nije ali kao ili te ima će biti bio bila bilo " +
	"samo prema također gdje prije tko uvijek vrijeme tijekom nakon ovo još može kako smo sam bi s iz po do ne o kada " +
	"rekao rekla kazao vlada treba svi ako dio nitko ništa sve mi vi oni ja nas nam više bez nećemo neće ljudi jedan " +
	"jedna možda imamo nismo nisu moramo došlo pola dvije kaže kod rekli"

func croatian() *Language {
	return &Language{
		Sense:   croatianSense(),
		Numbers: croatianNumbers(),
		Forms:   croatianForms(),
		Grammar: Grammar{
			Views: "prema riječima; prema rečima; po riječima; po rečima; po mišljenju; " +
				"prema mišljenju; u očima; riječima; rečima; za",
			HisVerb: "o", HerVerb: "la",
			Classes: croatianTables, DropsSubject: true, Ordinals: true, Once: "bivši bivša bivšeg bivše",
			Deputies: "zamjenik zamjenica zamenik zamenica pomoćnik", Feminine: "ica",
			Offices: "predsjednik = šef države; premijer = predsjednik vlade = šef vlade; zastupnik = poslanik = parlamentarac",
		},
		Marks: Marks{Dash: true, DashIncise: true, Incise: true},
		Transcript: Transcript{
			Sounds: "pljesak aplauz smijeh smeh žamor buka glazba muzika tišina stanka pauza nerazumljivo upadica upadice " +
				"zvono odobravanje", Stagehands: "i u iz dvorane sale klupa dobacivanje dobacuje govore glas glasovi dugotrajan " +
				"buran",
			Roles: "pitanje odgovor novinar novinarka voditelj voditeljica moderator predsjedavajući predsedavajući " +
				"predsjednik predsjednica predsednik predsednica potpredsjednik potpredsjednica potpredsednik zastupnik " +
				"zastupnica poslanik poslanica ministar ministrica ministarka tajnik sekretar glas prevoditelj",
			Titles: "gospodin gospođa gđa g dr prof mr ing zastupnik zastupnica poslanik ministar ministrica premijer " +
				"premijerka predsjednik predsjednica predsednik predsednica",
			Records:  "predsjednik predsjednica predsednik predsednica potpredsjednik zastupnik zastupnica",
			Senders:  "od govornik pošiljatelj",
			Headings: "napomena izvor foto video datum mjesto mesto tema naslov primjer primer poglavlje telefon vidi",
			Plain: "to taj ta ti što šta tko ko kako kad gdje gde je su tako ne da a ali ili ako dakle ovdje ovde tu tamo " +
				"sad sada jedan dva tri prvo drugo hvala jer", Asks: "p", Answers: "o",
		},
		Naming: Naming{
			Proverbs:   set("poslovica izreka poslovici"),
			Folk:       set("ljudi mještani stanovnici susjedi svi narod narodu komšije meštani"),
			Named:      set("žargonu slengu zovu zove narodu nazivaju"),
			OneCapital: true,
			Works: set("zakon fond film filma filmu filmom filmovi dokumentarac serija serije seriju seriji knjiga knjige " +
				"knjigu knjizi roman romana romanu zbirka zbirke zbirku pjesma pjesme pjesmu pesma pesme pesmu album albuma " +
				"predstava predstave predstavu drama dramu opera operu balet izložba izložbe izložbu slika sliku novine novina " +
				"dnevnik dnevnika dnevniku list listu lista tjednik tjednika nedeljnik časopis časopisa časopisu portal " +
				"portala portalu emisija emisije emisiju emisiji program projekt projekta projekat projekta stranka stranke " +
				"pokret pokreta udruga udruge udruženje tvrtka tvrtke firma firme kompanija kompanije grupa grupe bend benda " +
				"agencija agencije televizija klub kluba stadion zaklada festival festivala nagrada nagradu kampanja kampanje " +
				"akcija akcije operacija operacije članak članka izvještaj restoran restorana hotel hotela kafić brod broda " +
				"ulica most projektu projektom tvrtki tvrtku tvrtkom firmi firmu firmom kompaniji kompaniju kompanijom " +
				"tvornica tvornice tvornici tvornicu tvornicom fabrika fabrike fabriku fabrikom kavana kavane kavani kavanu " +
				"kavanom kafana kafane kafani kafanu kafića kafiću bara baru listom novinama časopisom tjedniku nedeljnika " +
				"nedeljniku romanom knjigzi knjigom pjesmi pjesmom pesmi izložbi izložbom klubu klubom zbora zboru zborom hora " +
				"horu udrugzi udrugu udrugom udruženja udruženju zaklade zakladi zakladu zakladom fondacija fondacije " +
				"fondaciji fondaciju brodu brodom hotelu hotelom restoranu restoranom predstavi predstavom strankci stranku " +
				"strankom pokretu pokretom emisijom gostionica gostionice gostionici gostionicu"),
			Likened: set("kao"), Titles: phrases("pod nazivom,pod naslovom,naslovljen,naslovljena,naziva,pod imenom,po " +
				"imenu,imena,nazvan,nazvana,nazvano,pod geslom,pod motom"),
			ByNames: phrases("zvan,zvana,zvani,zvanog,nadimka,nadimkom,s nadimkom,poznat kao,poznata kao,poznatiji " +
				"kao,prozvan,prozvana,prozvali,zovu ga,zovu je,zovu"),
			SoCalled: phrases("takozvani,takozvana,takozvano,takozvane,takozvanih,takozvanu,takozvanog,tzv,navodni,navodna," +
				"navodno,navodne,tobožnji,tobožnja"), Words: phrases("geslo,pojma,moto,riječ,riječi,reč,reči,izraz,izraza," +
				"termin,pojam,naziv,sintagma,sintagmu,slogan,parola"), Reported: set("prema"),
			Not: set("ne nikad nikada"), Things: set("vratima papir papiru oglas zidu ploči cedulja cedulji " +
				"transparent transparenti transparentom plakat plakati ploča natpis " +
				"natpisom majica zid zastava"), Reads: phrases("stajalo,pisalo,s natpisom,sa natpisom,s porukom,piše,stoji"),
		},
	}
}

var croatianTables = []Words{
	{Saying, "reklo kazalo govorilo izjavilo navodilo navelo dodalo poručilo istaklo istaknulo naglasilo objasnilo " +
		"ocijenilo ocenilo upozorilo potvrdilo tvrdilo smatralo odgovorilo upitalo pitalo najavilo zaključilo napomenulo " +
		"primijetilo primetilo podsjetilo podsetilo komentiralo komentarisalo priznalo obećalo ustvrdilo izvijestilo " +
		"izvestilo priopćilo saopštilo preciziralo pojasnilo napisalo opisalo prisjetilo uzviknulo viknulo nastavilo " +
		"dometnulo pohvalilo požalilo pozvalo apeliralo ponovilo složilo zapitalo našalilo procijenilo procenilo " +
		"predložilo nasmijalo uzdahnulo šapnulo kritiziralo kritikovalo narugalo nasmejalo obradovalo promrmljalo " +
		"prošaptalo povikalo začudilo odvratilo uzvratilo dobacilo slegnulo odbrusilo rek/ao/la/li/oše " +
		"kaz/ao/ala/ali/uje kaže kažu govori govorio govorila izjavi/o/la/li izjavljuje navod/i/io/ila nave/o/la/li " +
		"doda/o/la/li dodaje poruči/o/la/li poručuje istak/ao/la/li/nula/nuli istakn/uo/ula/uli ističe naglasi/o/la/li " +
		"naglašava objasni/o/la/li objašnjava ocijeni/o/la/li oceni/o/la/li ocjenjuje ocenjuje upozori/o/la/li upozorava " +
		"potvrdi/o/la/li potvrđuje tvrdi tvrdio tvrdila tvrde smatra smatrao smatrala smatraju misli misle " +
		"odgovori/o/la/li odgovara upita/o/la/li pita/o/la/li pita najavi/o/la/li najavljuje zaključi/o/la/li zaključuje " +
		"napomenu/o/la/li napominje primijeti/o/la/li primeti/o/la/li primjećuje podsjeti/o/la/li podseti/o/la/li " +
		"podsjeća podseća komentira/o/la/li komentira komentariše komentarisa/o/la/li prizna/o/la/li priznaje " +
		"obeća/o/la/li obećava ustvrdi/o/la/li izvijesti/o/la/li izvesti/o/la/li priopći/o/la/li priopćuje " +
		"saopšti/o/la/li saopštava precizira/o/la/li pojasni/o/la/li pojašnjava napisa/o/la/li piše pisao opisa/o/la/li " +
		"opisuje prisjeća prisjeti/o/la uzviknu/o/la viknu/o/la viče nastavi/o/la/li nastavlja dometnu/o/la " +
		"pohvali/o/la/li požali/o/la/li žali poziva pozva/o/la/li apelira/o/la insistira inzistira ponovi/o/la/li " +
		"ponavlja složi/o/la/li uvjerava uverava poručio zapita/o/la šali našali/o/la prenosi javlja procijeni/o/la " +
		"proceni/o/la predloži/o/la/li smije osmjehuje nasmijao nasmijala uzdahnu/o/la šapnu/o/la vjeruje veruje " +
		"kritizira/o/la/li kritikova/o/la narugao narugala ruga našalio našalila uzdahnuo uzdahnula uzdiše nasmejao " +
		"nasmejala smeje nasmiješio nasmešio obradovao obradovala raduje veseli požalio požalila buni pobunio gunđa " +
		"progunđao promrmljao promrmljala šapće šapuće prošaptao prošaptala povikao povikala uzviknuo uzviknula čudi " +
		"začudio začudila hvali pohvalio pohvalila kune ironizira ironizirao upitao upitala odgovorio odgovorila " +
		"odvratio odvratila uzvratio uzvratila dobacio dobacila zaključio zaključila sjeća seća ljuti zgraža slegnuo " +
		"slegnula odbrusio odbrusila"},
	{Judging, "nazvalo opisalo ocijenilo označilo optužilo osudilo odbacilo proglasilo " +
		"nazva/o/la/li naziva opisa/o/la/li ocijeni/o/la označi/o/la/li optuži/o/la/li osudi/o/la/li " +
		"odbaci/o/la/li proglasi/o/la"}, {Calling, "nazva/o/la/li naziva"}, {Quoting, "citira citira/o/la/n citiran"},
	{Feeling, "želi želio želela žele boji nada"},
	{Source, "prema po riječima rečima mišljenju tvrdnji"},
	{Notice, "izjava izjavi izjavu priopćenje priopćenju saopštenje saopštenju pismo pismu govor govoru obraćanje " +
		"intervju intervjuu razgovor razgovoru objava objavi poruka poruci komentar komentaru tekst tekstu članak odgovor " +
		"odgovoru status tvit izvješće izvještaj izveštaj"},
	{Determiner, "taj ta to te ti ovaj ova ovo ove ovi onaj ona ono svaki svaka svako svi sve cijeli ceo cijela cela " +
		"jedan jedna dva dvije dve tri četiri pet nekoliko mnogo drugi druga neki neka neke takozvani takozvana takozvano " +
		"takozvane takozvanu takozvanog"}, {Possessive, "njegov njegova njegovo njegove njezin njezina njen njena njihov " +
		"njihova moj moja moje naš naša naše svoj svoja svoje vaš vaša"}, {Male, "njemu"}, {Female, "njoj"},
	{Pronoun | Male, "on njemu njega"},
	{Pronoun | Female, "ona njoj nju"}, {Pronoun | Plural, "oni one mi vi"},
	{Pronoun, "ja ti tko ko nitko niko netko neko"}, {Pronoun | Thing, "ono"}, {Generic, "nitko niko netko neko"},
	{FirstPerson, "ja mi"}, {Complement, "da kako"}, {Manner, "kao kako tako"},
	{Relative, "koji koja koje kojeg kojega kojem kojoj kojih tko ko što šta čiji"}, {Agent, "od"}, {Origin, "iz " +
		"od s sa"},
	{Male, "gospodin gosp kralj princ otac brat sin muž suprug predsjednik predsednik ministar premijer zastupnik " +
		"poslanik gradonačelnik župan načelnik direktor ravnatelj sudac sudija"},
	{Female, "gospođa gđa kraljica princeza majka sestra kći kćerka žena supruga predsjednica predsednica ministrica " +
		"ministarka premijerka zastupnica poslanica gradonačelnica županica direktorica direktorka ravnateljica sutkinja"},
	{Title | Abbreviation, "dr prof mr ing dipl gđa g akad gen puk"},
	{Abbreviation, "npr tj tzv god st br sl itd odn kn mil mlrd"}, {Abbreviation | Final, "itd dr sl"},
	{Counting, "br čl st"},
	{Title, "gospodin gospođa predsjednik predsjednica predsednik predsednica premijer premijerka ministar ministrica " +
		"ministarka zastupnik zastupnica poslanik poslanica gradonačelnik gradonačelnica župan načelnik načelnica general " +
		"pukovnik profesor profesorica profesorka doktor doktorica doktorka kralj kraljica papa kardinal nadbiskup biskup " +
		"sudac sutkinja sudija ambasador veleposlanik kancelar kancelarka potpredsjednik potpredsjednica potpredsednik " +
		"direktor direktorica"},
	{Role, "predstojnica predstojnik unuka unuk saborska predsjednik predsjednica predsednik predsednica " +
		"potpredsjednik potpredsjednica potpredsednik premijer premijerka ministar ministrica ministarka državni tajnik " +
		"tajnica sekretar sekretarka zastupnik zastupnica poslanik poslanica narodni europarlamentarac senator " +
		"gradonačelnik gradonačelnica župan županica načelnik načelnica vijećnik vijećnica odbornik šef šefica direktor " +
		"direktorica direktorka ravnatelj ravnateljica upravitelj voditelj voditeljica rukovodilac čelnik čelnica lider " +
		"liderica glasnogovornik glasnogovornica portparol portparolka predstavnik predstavnica član članica kancelar " +
		"veleposlanik veleposlanica ambasador ambasadorka diplomat general pukovnik zapovjednik komandant odvjetnik " +
		"odvjetnica advokat advokatica sudac sutkinja sudija tužitelj tužiteljica tužilac policajac policajka liječnik " +
		"liječnica lekar lekarka doktor doktorica znanstvenik znanstvenica naučnik naučnica istraživač istraživačica " +
		"profesor profesorica profesorka stručnjak stručnjakinja ekspert analitičar analitičarka ekonomist ekonomistica " +
		"povjesničar istoričar sociolog politolog psiholog psihologinja pisac spisateljica književnik autor autorica " +
		"novinar novinarka urednik urednica redatelj redateljica reditelj rediteljka glumac glumica pjevač pjevačica " +
		"pevač pevačica glazbenik umjetnik umjetnica sportaš trener trenerica igrač igračica kapetan kandidat " +
		"kandidatkinja osnivač osnivačica vlasnik vlasnica poduzetnik poduzetnica preduzetnik seljak farmer stanovnik " +
		"stanovnica mještanin meštanin svjedok svjedokinja svedok susjed susjeda komšija otac majka sin kći brat sestra " +
		"prijatelj prijateljica aktivist aktivistica aktivista savjetnik savjetnica savetnik biskup svećenik župnik " +
		"kralj kraljica arhitekt arhitektica arhitekta inženjer inženjerka učitelj učiteljica nastavnik nastavnica " +
		"student studentica vozač vatrogasac povjerenik povjerenica producent rektor rektorica dekan domar ribar konobar " +
		"pacijent izbornik udovica udovac gazda gazdarica sused komšinica prodavač prodavačica djed baka deda starac " +
		"starica blagajnica konobarica kuhar kuvar kuharica čistačica portir čuvar seljanka pastir stolar električar " +
		"dječak dečak djevojčica devojčica mladić djevojka devojka neznanac putnik kupac umirovljenik umirovljenica " +
		"penzioner gostioničar kafedžija"},
	{Role | Plural, "stručnjaci liječnici lekari znanstvenici istražitelji policajci stanovnici mještani meštani " +
		"svjedoci svedoci aktivisti organizatori analitičari zastupnici poslanici ministri službenici roditelji novinari " +
		"kritičari autori izvori vlasti predstavnici vatrogasci"},
	{Group, "vlada ministarstvo stranka policija tužiteljstvo tužilaštvo državno odvjetništvo tvrtka firma kompanija " +
		"grupa udruga udruženje savez sindikat komisija povjerenstvo organizacija agencija novine list sud vijeće veće " +
		"ured federacija vojska parlament sabor skupština zaklada fondacija sveučilište univerzitet oporba opozicija " +
		"banka institut zavod centar grad općina opština županija pokret komora"},
	{Particle, "von van de al"}, {Preposition | Linking, "od iz u na za o s sa do po"},
	{Preposition, "nad pod pri preko bez prije pre među između protiv prema oko tijekom tokom pored osim kod k ka " +
		"nakon posle poslije kroz zbog radi"}, {Place, "u na iz"},
	{Conjunction, "i a ali ili da ako kad kada dok jer što kako iako premda dokle gdje gde nego već no"},
	{Coordinating, "i a ali ili te"}, {Auxiliary, "mu joj im mi nam vam ga ju nju me mene ti te nas vas meni njemu " +
		"njoj njima bi bih bismo može mogu mogao mogla mogli treba trebao trebala mora će ću ćemo ćete se"},
	{Auxiliary | Being, "je su bio bila bilo bili bile biti sam smo si ste jest"},
	{Adverb, "također takođe isto onda zatim već još sad sada jučer juče danas sutra tu tamo ovdje ovde vrlo samo čak " +
		"upravo opet ponovno ponovo ranije kasnije uvijek uvek nikad međutim stoga zato dalje naime potom"},
	{Calendar, "ponedjeljak ponedeljak utorak srijeda srijedu sreda sredu četvrtak petak subota subotu nedjelja " +
		"nedjelju nedelja nedelju siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada " +
		"studenoga studenog prosinca januara februara marta aprila maja juna jula avgusta septembra oktobra novembra " +
		"decembra godina godine danas tjedan mjesec mesec jutro večer dan"},
	{Kin, "sin kći brat sestra supruga suprug otac majka udovica ujak stric teta"},
	{Given | Male, "ante anto andrija antun bojan boris božidar branko damir danijel darko davor dejan domagoj dragan " +
		"dražen duško đorđe đuro emil filip fran franjo goran grgur hrvoje igor ivan ivica ivo jakov janko josip jovan " +
		"jure krešimir krunoslav luka ljubomir marijan marin marko mario mate matej mato miho mihael milan mile milivoj " +
		"miloš miodrag miro miroslav mladen momir nebojša nenad nikola ognjen oliver pavao pavle petar predrag radomir " +
		"radoslav ranko ratko robert saša sava siniša slaven slavko slobodan srđan stefan stevan stipe stjepan šime " +
		"tihomir tin tomislav tonči uroš vedran veljko vinko vjekoslav vlado vladimir vladan vojislav vuk zdravko zlatko " +
		"zoran zvonimir željko"},
	{Given | Female, "ana ankica anđela biljana biserka blaženka bojana branka dijana dragana dubravka dunja đurđica " +
		"elena gordana iva ivana ivanka jadranka jagoda jasna jelena jovana kata katarina klara koraljka kristina lana " +
		"lidija ljiljana ljubica maja marija marijana marina marta martina mirjana mira mirela milica milena nada " +
		"natalija nataša nevena nina olivera petra radmila renata ružica sandra sanja senka slavica snežana snježana " +
		"sonja stana suzana svetlana tamara tanja tatjana tea tihana valentina vera vesna vida višnja zdenka zorica " +
		"zrinka " +
		"željka"}, {Plain, "isto slično mu joj njemu njoj im njima nam nama vam vama meni mene tebi tebe sebi tko što " +
		"kako kada kad gdje zašto koliko komu koga čime odakle kamo kakav da ne hvala dan to tu tamo sad danas"},
}

func croatianSense() Sense {
	return Sense{
		Denials: "jedva ne nije nisu nisam nismo niste nisi neće neću nećemo nećete nećeš nema nemaju nemam nemamo " +
			"nemate nemoj nemojte nemojmo nitko niko nikoga nikome ništa ničega ničemu nikad nikada nigdje nigde nikako " +
			"nipošto nikakav nikakva nikakvo nikakve nijedan nijedna nijedno nijednog nijednu niti ni bez ne-može", Not: "ne",
		Nos:    "ne",
		Nevers: "nikad nikada", Concord: true, NotOnly: "ne+samo nije+samo nisu+samo ni+samo",
		NoVerbs: "odbija odbio odbila odbili", NoNouns: "nedostatak manjak izostanak", NoPrefixes: "ne bez anti protu protiv",
		NotNegated: "nebo neba nego nedavno nedjelja nedjelju nedelja nedelju nedjelje nedelje nedaleko negdje negde " +
			"netko neko nešto neki neka neke nekoliko neznatno nesreća nesreće nesreću nevjerojatno neverovatno nemir nemiri " +
			"neovisno nezavisno neprestano neposredno neophodno nekad nekada nekakav nerv nerijetko bezbroj sigurnost",
		Denied: "porekao porekla poriče demantirao demantovao opovrgnuo odbacio odbio nemoguće lažno laž isključio",
		Hedges: "može mogu možemo možete mogao mogla mogli moglo moglo možda vjerojatno verovatno navodno navodni navodna " +
			"navodno izgleda čini valjda treba trebao trebala trebalo trebali bi bih bismo biste moguće mogućnost vjerujem " +
			"smatram sigurno svakako zasigurno očito očigledno eventualno",
		Modals: "može=mogu=možemo=možete mogao=mogla=mogli=moglo treba=trebaju=trebamo=trebao=trebala=trebalo " +
			"mora=moraju=moramo=moram=morao=morala smije=smiju=smijemo=sme=smeju će=ću=ćemo=ćete=ćeš", Tenses: "će",
		Almosts: "gotovo skoro zamalo umalo jedva", Opinions: "mislim smatram vjerujem verujem držim",
		Selves: "ja mi mislim smatram vjerujem verujem znam sam smo priznajem potvrđujem ponavljam bojim kažem tvrdim " +
			"nadam",
		Quantities: "svi sve svih svima sav sva svo cijeli cijela cijelo ceo cela celo svaki svaka svako svakog neki neka " +
			"neke nekih nekoliko mnogo mnogi mnogih puno malo više manje većina većine većinu manjina oba obje obe samo " +
			"jedino tek skoro gotovo oko otprilike približno pola polovica polovina polovinu uvijek uvek često ponekad " +
			"katkad rijetko retko potpuno posve djelomično delimično deseci stotine tisuće hiljade najmanje najviše barem bar",
		Indefinites: "nešto netko neko", Everyones: "svi svatko svako svaki",
		Determiners: "taj ta to te ti ovaj ova ovo onaj moj moja naš naša njegov njen njezin njihov jedan jedna",
		Conditions:  "ako ukoliko kad kada dok osim ako inače pod", Ifs: "zar " +
			"ukolika ako ukoliko kad li", Whethers: "zar",
		Limits:    "osim izuzev sem",
		BeforeIfs: "ali no nego već samo jedino tek", IfSos: "da ne", IfYous: "želite hoćete", IfMays: "mogu smijem smem",
		Granted: "kad kada dok", IfPhrases: "uz+uvjet+da uz+uslov+da osim+u+slučaju+da pod+pretpostavkom+da " +
			"pod+uvjetom+da pod+uslovom+da osim+ako sem+ako u+slučaju+da samo+ako " +
			"jedino+ako kao+da",
		Functions: "i a ali ili te pa ni niti da što šta kako kao ako kad kada gdje gde jer dok bi bih bismo se si u na " +
			"iz za od do po o s sa k ka nad pod pri preko bez prije pre među između protiv prema kod nakon posle poslije " +
			"kroz zbog oko taj ta to te ti tog toga tom tome tu toj tim tih ovaj ova ovo ove ovi ovog ovom ovih onaj ono " +
			"koji koja koje kojeg kojem kojoj kojih kojim on ona ono oni one ja mi vi njegov njegova njen njezin njihov njih " +
			"njim njima njemu njoj mu ga joj ih im je ju me mene meni mi nas nam nama te tebe tebi vas vam vama sebe sebi " +
			"svoj svoja svoje svog svojih moj moja moje naš naša naše našeg je su bio bila bilo bili bile biti sam smo ste " +
			"si jest bude budu ću će ćemo ćete već još također takođe tako tamo tu ovdje ovde sad sada vrlo čak upravo pa no " +
			"nego",
		Pronouns: "ja ti on ona ono oni one mi vi me mene meni mnom te tebe tebi njega ga mu njemu nju ju je joj njoj " +
			"njom nas nam nama vas vam vama njih ih im njima moj moja moje mog tvoj naš naša naše vaš vaša njegov njegova " +
			"njen njena njezin njezina njihov njihova svoj svoja svoje",
		Persons: []List{"ja me mene meni mnom moj moja moje mog mi nas nam nama naš naša naše našeg naših",
			"ti te tebe tebi tvoj vi vas vam vama vaš vaša", "on njega ga mu njemu", "ona nju ju joj njoj",
			"ono oni one njih ih im njima njihov"}, Adverbs: "vrlo već još također takođe tako upravo zaista stvarno",
		Kinds: []List{"taj ta to te ti ovaj ova ovo moj moja naš naša njegov njen njihov", "ja ti on ona oni one mi vi",
			"je su bio bila bilo bili bile biti sam smo", "u na iz za od do po o s sa kod k", "i a ali ili da ako kad " +
				"što kako"},
		Coordinators: "i ili te", Openers: "i a ali pa no dakle jer da", Beings: "je su bio bila bilo bili bile biti sam smo",
		Degrees: "vrlo tako jako", That: "da kako", Auxiliaries: "je su bio bila bilo može mogu će bi treba se",
		Objects: "mi meni nam vam mu joj im ga ih nas vas", Askers: "tko ko što šta kad kada gdje gde zašto kako kakav " +
			"koliko", Answers: "da ne", Ours: "moj moja moje naš naša naše",
		Puts: "kažem kazati reći rečem nazvati nazovem izrazim zove", Fillers: "eee mmm hmm aaa ma hm eh em ovaj " +
			"ovaj-ovaj znači pa ono mislim-ono ee mhm", Unsures: "kako+da+kažem tako+da+kažem",
		Asides: "ovaj znači dakle gledajte", FillerPairs: "ne+znam je+li zar+ne mislim+ono nije+li kako+da kako+bih " +
			"tako+reći znate+ono", Tags: "razumijete razumete razumiješ razumeš znaš vidite znate jeli " +
			"zar jel",
		Emphasis: "istaknuto naglašeno emphasis italics",
		Measures: "posto postotak postotka posto procenat procenata procent dolar dolara euro eura evro evra evri kuna " +
			"kune kn dinar dinara din libra funta funti metar metra metara kilometar kilometra kilometara tona tone kilogram " +
			"kilograma kilo gram grama litra litara stupanj stupnjeva stepen stepeni hektar hektara sat sata sati minuta " +
			"minute minuta sekunda sekundi dan dana tjedan tjedna tjedana nedelja nedelje mjesec mjeseca mjeseci mesec " +
			"meseca meseci godina godine godinu stoljeće vek siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza " +
			"rujna listopada studenoga prosinca januara februara marta aprila maja juna jula avgusta septembra oktobra " +
			"novembra decembra ponedjeljak ponedeljak utorak srijeda srijedu sreda sredu četvrtak petak subota subotu " +
			"nedjelja nedjelju",
		Antonyms: "je/nije su/nisu sam/nisam smo/nismo će/neće ću/neću ćemo/nećemo ima/nema imamo/nemamo rast/pad " +
			"raste/pada porast/pad poveća/smanji povećanje/smanjenje dobit/gubitak pobjed/poraz pobed/poraz uspjeh/neuspjeh " +
			"prihvati/odbi dopusti/zabrani podržava/odbija prijatelj/neprijatelj rat/mir prije/poslije prije/nakon pre/posle " +
			"iznad/ispod više/manje bolje/lošije bolje/gore dobr/loš dobro/loše istin/laž da/ne visok/nizak velik/mal " +
			"dug/kratk jak/slab bogat/siromaš star/nov star/mlad prvi/posljednji prvi/zadnji otvor/zatvor poče/završi " +
			"kupi/proda napad/obran kriv/nevin sagradi/sruši siguran/nesiguran sigurn/opasn život/smrt nada/strah " +
			"javn/privatn sjever/jug sever/jug istok/zapad lijev/desn lev/desn lak/tež lako/teško potvrdi/poreče " +
			"zdrav/bolest brz/spor bliz/dalek pun/praz uvijek/nikad uvek/nikad sve/ništa svi/nitko svi/niko netko/nitko " +
			"neko/niko nešto/ništa jučer/sutra jučer/danas danas/sutra većin/manjin jutro/večer",
		Asserts: "znam zna znamo znaju vidim vidi priznajem priznaje potvrđujem potvrđuje dokazuje pokazuje ponavljam " +
			"naglašavam znači", Factives: "znam zna žao žalim",
		Denies: "poričem poriče poriču negiram negira negiraju odbacujem odbacuje demantiram demantira demantujem",
		Doubts: "sumnjam sumnja sumnjamo sumnjaju", Supposes: "pretpostavljamo sumnjam plašim nadam nadamo držim " +
			"mislim misli mislimo misle mislio mislila smatram smatra " +
			"smatramo smatraju pretpostavljam pretpostavlja pretpostavimo bojim boji bojimo vjerujem vjeruje vjerujemo " +
			"verujem veruje verujemo čini izgleda", Wishes: "želim želi želimo žele htio htjela nadam nada nadamo",
		Asks: "pitam pita pitamo pitaju", Reports: "rekle govorili govore pričali pričaju kažemo tvrdimo obećavam " +
			"obećavamo reći kažem kaže kažu rekao rekla rekli tvrdi tvrde tvrdio tvrdim izjavio obećava obećao piše pišu " +
			"napisao javljaju navodi navode", Tells: "rekao rekla rekli obavijestio",
		Claims: "ideja pomisao glasina glasine priča teorija mišljenje dojam utisak optužba optužbe mogućnost nada strah " +
			"rizik sumnja mit tvrdnja tvrdnje", Rejects: "odbacujem odbacuje odbacio odbacila",
		PartsOf:  "od",
		Subjects: "ja ti on ona oni mi vi nitko niko netko neko svi", Ores: "ili",
		Reservations: "kako+se+čini po+svemu+sudeći koliko+čujem koliko+znam koliko+mi+je+poznato ako+se+ne+varam",
		Adverbials:   "možda vjerojatno verovatno navodno valjda očito", According: "prema", Backs: "to", Sos: "tako",
		Facts: "istina točno tačno jasno očito sigurno", Untruths: "neistina laž lažno netočno netačno nemoguće pogrešno " +
			"besmislica apsurd mit nepravedno nepošteno", Grounds: "dokaz dokazi dokaza razlog naznake",
	}
}

func croatianNumbers() Numbers {
	return Numbers{
		Beyond: "i+četvrt=15 i+frtalj=15",
		Nearing: "petnaest+do=45 deset+do=50 pet+do=55 dvadeset+do=40 četvrt+do=45 frtalj+do=45 tri+frtalja=45 " +
			"četvrt+na=15 tričetvrt=45",
		Ones: "nula=nule jedan=jedna=jedno=jednog=jednu=jedne=jednom dva=dvije=dve=dviju=dvama=dvoje=dvojica " +
			"tri=triju=troje=trojica četiri=četvero=četvoro pet=petero=petoro šest=šestero sedam=sedmero osam=osmero " +
			"devet=devetero deset=desetero jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest " +
			"devetnaest",
		Tens: "dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset",
		Ordinals: "prvi=prva=prvo=prvog drugi=druga=drugo=drugog treći=treća=treće četvrti=četvrta peti=peta=peto " +
			"šesti=šesta sedmi=sedma osmi=osma deveti=deveta deseti=deseta jedanaesti dvanaesti trinaesti četrnaesti " +
			"petnaesti šesnaesti sedamnaesti osamnaesti devetnaesti dvadeseti", OrdinalValues: "trideseti=30",
		OrdinalCase: "ogaeimuj",
		Adding: "dvjesto=200 dvjesta=200 dvesta=200 dvesto=200 tristo=300 trista=300 četiristo=400 četristo=400 " +
			"petsto=500 šesto=600 šeststo=600 sedamsto=700 osamsto=800 devetsto=900",
		Multiplying: "sto=100 stotinu=100 stotine=100 stotina=100 tucet=12",
		Scales: "tisuća=1000 tisuće=1000 tisuću=1000 tis=1000 hiljada=1000 hiljade=1000 hiljadu=1000 milijun=1000000 " +
			"milijuna=1000000 milijuni=1000000 milion=1000000 miliona=1000000 milioni=1000000 mil=1000000 " +
			"milijarda=1000000000 milijarde=1000000000 milijardu=1000000000 milijardi=1000000000 mlrd=1000000000 " +
			"bilijun=1000000000000", Parts: "pola=2 polovica=2 polovicu=2 polovina=2 polovinu=2 trećina=3 trećinu=3 " +
			"trećine=3 " +
			"četvrt=4 četvrtina=4 četvrtinu=4 petina=5 petinu=5 desetina=10",
		AndHalf: "i+pol i+po", HalfPast: "i+pol i+po", HalfTo: "pola", OClock: "sati sata sat h časova časa",
		Mornings: "ujutro ujutru", Evenings: "navečer uveče popodne", BareHundred: true, Joiners: "i", JoinsOnes: true,
		Points: "zarez cijelih celih cijela", Rounds: "deseci desetine stotine tisuće hiljade milijuni milioni",
		AsPronouns: "jedan jedna jedno jednog jednu jednom prvi drugi druga drugo pola", Decimal: ',', Thousands: '.',
		SpacedThousands: true, NumberSigns: "br broj",
		Units: "din=dinar=dinara=rsd " +
			"%=post=postotka=postotaka=odsto=od+sto=procenta=procentima=posto=procenata=procenat=postotak=procent " +
			"$=dolar=dolara €=euro=eura=evro=evra=evri kn=kunu=kuna=kune " +
			"£=funta=funti km=kilometar=kilometra=kilometara kg=kilogram=kilograma °=stupanj=stupnjeva=stepen=stepeni",
		Months: "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog " +
			"prosinca januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
	}
}

func croatianForms() Forms {
	return Forms{
		Spoken: "o=ao it=iti at=ati",
		Abbreviations: "dr=doktor prof=profesor g=gospodin gđa=gospođa gen=general tis=tisuća mil=milijuna mlrd=milijardi " +
			"kn=kuna br=broj npr=na+primjer npr=na+primer tzv=takozvani itd=i+tako+dalje eu=europska+unija eu=evropska+unija " +
			"sad=sjedinjene+američke+države km=kilometara %=posto",
		Titles: "gospodin gospođa predsjednik predsjednica predsednik premijer ministar ministrica bog",
		Spellings: "s=sa k=ka neg=nego al=ali il=ili ko=kao ko=tko šta=što di=gdje oću=hoću reko=rekao išo=išao " +
			"došo=došao mogo=mogao ajmo=hajdemo ajde=hajde odma=odmah kak=kako tak=tako tad=tada nek=neka tko=ko netko=neko " +
			"nitko=niko što=šta također=takođe gdje=gde uvijek=uvek prije=pre vrijeme=vreme ovdje=ovde točno=tačno " +
			"tijekom=tokom opći=opšti tisuća=hiljada tisuće=hiljade nikad=nikada kad=kada sad=sada opet=ponovno " +
			"ponovno=ponovo neće=ne+će tisuću=hiljadu",
		Endings: "- a e i o u om em og eg oga ega omu emu im ih ima ama ov ev ova eva ove ovi ove oj o la lo li le ti t " +
			"m mo te š ju je jem jemo n na no ni ne",
		Frequent: "i u je se na da za su od s a ne to koji iz što će o kao bi koja sam ili ali po koje nije do sve kako " +
			"samo bio biti bilo bila još smo prema godine nakon već jer kad ako može ima te jedan oko ljudi treba vlade više",
		Common: "rekao rekla kazao jučer danas gospodin gospođa ministar",
	}
}
