package language

// Swedish, after Svenska Akademiens grammatik (denial, the place of the finite verb) and Svenska skrivregler (the dash
// of talk in news); CLDR for spelled-out numbers, months and marks.

// swedishTelling are frequent in Swedish and words of no other language here, or of few.
const swedishTelling = "*åäö och att det är som för av inte på med den till en har jag ett om men var från så vi " +
	"sig när kan också efter eller än säger sade hade de han hon mycket bara vad något blir där över i ingen " +
	"inget alla allt oss vår vårt ni får ska måste dem deras blev vill mer fler fick"

func swedish() *Language {
	return &Language{
		Sense:   swedishSense(),
		Numbers: swedishNumbers(),
		Forms:   swedishForms(),
		Grammar: Grammar{
			Views:   "med ord; i ögonen på; i en kommentar från; för",
			Classes: swedishTables, VerbSecond: true, Plural: "ar", With: "med", Once: "förre förra tidigare dåvarande f.d",
			Joined:   "en et an n t",
			Deputies: "vice biträdande", Genitives: []string{"s"}, AdjectiveEndings: []string{"a", "e"},
			RoleEndings: "minister ministern chef chefen ledare ledaren direktör direktören talesperson talespersonen " +
				"talesman talesmannen ordförande ordföranden ledamot ledamoten forskare forskaren sekreterare sekreteraren råd " +
				"rådet borgmästare expert experten mästare politiker politikern mäklare jurist",
			GroupEndings: "departementet partiet förbundet bolaget myndigheten nämnden styrelsen rätten verket polisen " +
				"tidningen kommunen",
			Offices: "statsminister = regeringschef; kung = statschef; talesperson = talesman = presstalesperson; tränare " +
				"= coach; förbundskapten = tränare; advokat = jurist = försvarare; läkare = doktor; riksdagsledamot = " +
				"politiker; kommunalråd = politiker; målvakt = burväktare",
		},
		Marks: Marks{Dash: true, Hyphen: true, DashIncise: true},
		Transcript: Transcript{
			Sounds: "applåder applåd skratt buanden sorl paus musik tystnad ohörbart otydligt klubbslag " +
				"instämmer",
			Stagehands: "och i från på av kammaren publiken läktaren salen med",
			Roles: "fråga svar journalist programledare reporter moderator publik tolk intervjuare talman talmannen " +
				"ordförande lyssnare",
			Titles: "herr fru fröken dr prof anf statsrådet ministern", Records: "anf herr fru",
			Senders: "från talare avsändare",
			Headings: "obs not källa källor foto bild video datum plats ämne beslut närvarande åtgärd frånvarande titel " +
				"läs mer se exempel kapitel sammanfattning " +
				"telefon", Plain: "detta det som vem hur när var är inte ja nej och men eller om så här där nu en två tre " +
				"första mina damer herrar tack för", Asks: "f", Answers: "s",
		},
		Naming: Naming{
			Means:   set("avses avser menas menar"),
			MeantBy: set("med"),
			Known: set("står stod antecknad registrerad registrerat upptagen upptaget listad listat förtecknad " +
				"betecknas sålde såldes sålts säljs saluförde marknadsförde marknadsfördes"),

			Reproaches: set("anklagelsen anklagelser anklagelserna kritiken kritik misstanken misstankar klagomålen hotet " +
				"hot löftet löfte varningen begäran kravet beskyllningen beskyllningar beskyllningarna"),

			Sought: phrases("kryssa för,klicka på,trycka på,tryck på,klicka på knappen,välja,välj,söka på,skriva"),

			Glosses: phrases("betyder,betydde,står för,ungefär,översätts med"),

			Calls:    set("kallar kallade"),
			Proverbs: set("ordspråket talesättet devisen ordspråk"),
			Folk: set("kollegerna kolleger arbetskamraterna kunderna pressen folket " +
				"folk grannar grannarna invånarna boende alla byborna supportrar supportrarna fansen fans " +
				"lokalbefolkningen elever eleverna kollegor kollegorna vänner vännerna studenter spelarna " +
				"barnen arbetarna"),
			Named:      set("jargongen slang folkmun heter hette döpte döptes"),
			OneCapital: true,
			Works: set("fonden dokumentärserien dokumentärserie filmen dokumentären serien programmet boken romanen " +
				"dikten låten sången singeln albumet skivan operan pjäsen tavlan utställningen tidningen " +
				"tidskriften magasinet bladet sajten webbplatsen bloggen partiet rörelsen organisationen " +
				"föreningen gruppen aktionen operationen projektet planen uppdraget skeppet båten raketen " +
				"restaurangen hotellet festivalen spelet lagen artikeln kapitlet rapporten showen musikalen " +
				"konserten podden podcasten titeln kampanjen priset bandet film bok roman låt album serie " +
				"företaget företag byggföretaget firman bolaget kvällstidningen dagstidningen veckotidningen " +
				"krogen kaféet caféet baren pensionatet kören klubben skutan färjan visan fabriken bruket " +
				"stiftelsen kooperativet affären butiken projekt museet teatern biografen hembygdsföreningen " +
				"veckotidning månadstidning tidning tidskrift nyhetsbyrån radiokanal kanal nyhetsbrev app spel " +
				"muralmålning skulptur foto serietidning kortfilm långfilm dokumentär musikal reportage krönika " +
				"antologi trilogi novell diktsamling diktsamlingen kampanj aktion operation insats strategi " +
				"plan program övning marsch gala tävling turnering cup liga pris medalj stipendium parti lista " +
				"koalition plattform förbund förening stiftelse orkester lag laget klubb märke bolag rederi " +
				"pensionat hotell bar diskotek pub krog stormarknad marknad galleri sal centrum skola förskola " +
				"apotek klinik läger bataljon brigad fack fackförbund brödraskap färja yacht segelbåt " +
				"segelfartyg trålare ubåt tankfartyg hangarfartyg fregatt fartyg skepp båt tåg flygplan " +
				"satellit teleskop gata torg torn gård gruva fabrik damm reservat strand led vandringsled " +
				"kvarter byggnad vin öl ost sort modell vaccin medicin tjänst storm orkan cyklon tyfon komet " +
				"förordning klausul paragraf spalt rubrik ruta rutan knapp knappen flik kategori klass grad " +
				"nivå etikett smeknamn pseudonym kod ämne kurs forum seminarium kongress konferens föreläsning " +
				"utställning mässa dag vecka fråga alternativ mapp akt punkt punkten rubriken avdelning rörelse " +
				"restaurang butik museum teater biograf"),
			Likened: set("som"), Titles: phrases("med titeln,under rubriken,med namnet,med rubriken,kallad,kallat,vid " +
				"namn,betitlad,heter,hette,hetat,döpt till,döpts till"),
			ByNames: phrases("går under smeknamnet,mest känd som,kallar honom,kallar henne," +
				"kallad,alias,känd som,även känd som,smeknamnet,kallas,kallades,går under namnet,kallat,även " +
				"kallad,mera känd som"), SoCalled: phrases("så kallad,så kallade,så kallat,påstådd,påstådda,påstått"),
			Words: phrases("mottot,begrepp,ordet,orden,termen,uttrycket,begreppet,slagordet,parollen,devisen,sloganen," +
				"valspråket,texten,rubriken,budskapet"),
			Reported: set("enligt"),
			Sayings: set("svaret svar repliken replik utropet ropen kommentaren klagan ursäkten argumentet löftet " +
				"hotet bekännelsen skämtet vädjan förebråelsen hälsningen slutsatsen påståendet uttalandet " +
				"frågan ropet slagordet parollen meningen frasen uttrycket inskriften"), Not: set("inte aldrig"),
			Uses: set("använder använde upprepar upprepade"),
			Things: set("lapp lappen dörr dörren fasad annons annonsen klistermärke etiketten skylt skylten skyltar plakat " +
				"plakatet banderoll banderollen tröja väggen flagga skylten"), Reads: phrases("stod det,står det," +
				"står,stod,med texten,med orden,löd"),
			Stands: phrases("står det,stod det"), Topics: phrases("debatt om,begreppet"),
		},
	}
}

var swedishTables = []Words{
	{Saying, "skanderade skanderar skanderat ropande skanderande vrålade"},
	{Saying, "nämner nämnde omtalar omtalade"},
	{Judging | Calling, "benämner benämnde titulerar titulerade döper döpte"},
	{Epithet | Role, "politiker konstnär musiker sångare skådespelare författare forskare veteran"},
	{Epithet | Role, "programledaren mannen kvinnan pojken flickan tonåringen pensionären politikern företagaren " +
		"konstnären " +
		"musikern sångaren sångerskan skådespelaren författaren poeten målaren regissören fotbollsspelaren " +
		"anfallaren mittfältaren målvakten spelaren tennisspelaren idrottaren löparen simmaren åkaren cyklisten " +
		"skidåkaren mästaren forskaren vetenskapsmannen historikern ekonomen advokaten juristen läkaren bonden " +
		"fiskaren änkan åtalade aktivisten veteranen"},
	{Judging, "ber bad begär begärde kräver krävde bönfaller vädjar vädjade"},
	{Role, "hyresgäst invånare förbipasserande åskådare supporter kund gäst gästen besökare turist resenär " +
		"passagerare bilist cyklist fotgängare förare föraren lärare elev eleven apotekare patient patienten " +
		"pensionär bonden sjöman jägare jägaren trädgårdsmästare slaktare kock servitris servitör handlaren " +
		"försäljare säljare frisör frisören skräddare skomakare snickare rörmokare elektriker mekaniker murare " +
		"arbetare gruvarbetare pilot piloten soldat soldaten veteran brandman brandmannen väktare vakt vakten " +
		"kriminalkommissarie försvarare notarie misstänkte överlevande räddare präst nunna imam rabbin " +
		"förbundskaptenen målvakt målvakten anfallare anfallaren mittfältare fotbollsspelare idrottare löpare " +
		"löparen simmare åkare åkaren skidåkare boxare mästare världsmästare musiker musikern kompositör dirigent " +
		"poet poeten målare skulptör fotograf fotografen ingenjör ingenjören programmerare biolog biologen " +
		"fysiker arkeolog arkeologen bibliotekarie redaktör redaktören översättare gallerist samlare byggherre " +
		"bankir investerare volontär arrangör anställd kollega kollegan pojke flicka tonåring morbror farbror " +
		"moster faster kusin morfar farmor vinnare vinnaren kommunalrådet skådespelaren sångaren sångerskan"},
	{Saying | Direct, "flinar flinade brummar brummade mumlar mumlade stammar stammade snyftar snyftade gråter grät " +
		"vrålar vrålade gnäller gnällde klagat snäser snäste invänder invände medgivit erkänt tvekar tvekade " +
		"erinrar instämmer instämde fyllde anmärker anmärkte noterar noterade uppmanar uppmanade uppmanat vädjar " +
		"vädjade råder rådde försäkrat garanterar garanterade förutspår förutspådde tackar tackade beklagar " +
		"beklagade beklagat ondgör förundras förundrades tvittrar tvittrade publicerar publicerade publicerat " +
		"avfärdar avfärdade avfärdat vidhåller vidhöll"},
	{Role, "ombudsmannen ombudsman justitieombudsmannen kommendör kapten rektorn rektor oppositionsråd regionråd " +
		"kommunalråd landshövding landshövdingen bagare bagaren odlare fiskare sjuksköterska kirurg veterinär arkitekt " +
		"stadsplanerare historiker sociolog klimatforskare krögare handlare biskop biskopen åklagaren kyrkoherde " +
		"kyrkoherden förläggare"},
	{Given | Female, "eva lisbet malin sara karin kerstin birgitta margareta gunilla marianne monica ulla agneta inger " +
		"ingrid yvonne lena annika susanne camilla jenny jessica linnea moa ebba alva astrid selma fatima " +
		"amina leila"},
	{Given | Male, "bo claes peter anders håkan göran kjell leif rolf bengt ulf mats jörgen mikael jimmy fredrik " +
		"joakim " +
		"rickard oskar viktor axel hugo melker ludvig isak ali mohammed yusuf hassan"},
	{Notice, "orden citatet beskedet erkännandet vittnesmålet motiveringen motivering"},
	{Role | Plural, "föräldrarna lärarna eleverna grannarna forskarna läkarna bönderna poliserna fackförbunden " +
		"kritikerna experterna advokaterna arbetsgivarna hyresgästerna boende vittnen demonstranter supportrar anhöriga " +
		"åtalade misstänkta åklagarna politikerna"},
	{Group, "försäkringsbolaget bolaget räddningstjänsten åklagarmyndigheten myndigheten länsstyrelsen kommunen " +
		"regionen företaget sjukhuset förbundet facket partiet styrelsen nämnden domstolen tingsrätten hovrätten juryn " +
		"museet förlaget banken redaktionen kyrkan skolan universitetet klubben polisen organisationen föreningen " +
		"trafikverket"},
	{Saying, "säg/er/a/s sa sade sagt berätta/r/de/t upp/ger/gav/gett uppgav skriv/er/a skrev skrivit men/ar/ade/at " +
		"ans/er/åg/ett förklar/ar/ade/at tillägg/er tilla tillade konstater/ar/ade/at framhåll/er framhöll " +
		"hävd/ar/ade/at understryk/er underströk underst svar/ar/ade/at fråg/ar/ade/at påpek/ar/ade/at påstå/r påstod " +
		"beton/ar/ade/at medge/r medgav erkän/ner/de varn/ar/ade/at lov/ar/ade/at bekräft/ar/ade/at meddel/ar/ade/at " +
		"kommenter/ar/ade/at upprep/ar/ade/at summer/ar/ade fortsätt/er fortsatte utbr/ister/ast rop/ar/ade/at skrek " +
		"skriker visk/ar/ade skämt/ar/ade suck/ar/ade resoner/ar/ade bedöm/er/de tyck/er tyckte tror trodde tänk/er/te " +
		"klag/ar/ade kritiser/ar/ade/at twittr/ar/ade inflik/ar/ade slå/r lägger lade fyller avslöj/ar/ade/at " +
		"försäkr/ar/ade minn/s påmin/ner/de slog utveckl/ar/ade lyder löd gläds gladdes gläder gladde suckar suckade " +
		"skrattar skrattade ler log skämtar skämtade hånar hånade fnyser fnös muttrar muttrade morrar klagar klagade " +
		"jublar jublade viskar viskade ropar ropade undrar undrade frågar frågade svär svor lovar lovade skryter skröt " +
		"ironiserar ironiserade raljerar raljerade rasar rasade fräser fräste inflikar inflikade genmäler genmälde " +
		"replikerar replikerade summerar summerade slår minns mindes"},
	{Judging, "kall/ar/ade/at beskriv/er beskrev beskrivit anklag/ar/ade/at beteckn/ar/ade fördöm/er/de hyll/ar/ade " +
		"talar talade citer/ar/ade/at avfärd/ar/ade"}, {Calling, "kall/ar/ade/at/ad döpt"}, {Quoting, "citer/ar/ade/at"},
	{Feeling, "vill ville hoppas hoppades fruktar befarar"}, {Source, "enligt"},
	{Notice, "uttalande uttalandet brev brevet meddelande inlägg tal talet intervju intervjun rapport rapporten ord " +
		"orden text texten artikel artikeln svar svaret mejl pressmeddelande pressmeddelandet"},
	{Determiner, "en ett den det de denna detta dessa någon något några ingen inget inga alla varje många båda två tre " +
		"fyra fem flera andra annan sådan"}, {Possessive | Male, "hans"}, {Possessive | Female, "hennes"},
	{Possessive | Plural, "deras"}, {Possessive, "sin sitt sina min mitt mina vår vårt våra din ert"},
	{Male, "honom"}, {Female, "henne"},
	{Pronoun | Male, "han"}, {Pronoun | Female, "hon"}, {Pronoun | Plural, "de dom vi"},
	{Pronoun, "jag du ni man någon ingen det"}, {Generic, "man någon ingen du det"}, {FirstPerson, "jag vi"},
	{Definite, "den det de"}, {Article, "en ett den det de"},
	{Agent, "av"}, {Origin, "från av"}, {Belonging, "av"}, {Complement, "att"}, {Manner, "som så"}, {Perfect, "har hade"},
	{Relative, "som vilken vilket vilka vars"},
	{Male, "herr kung kungen prins far bror son man påven"},
	{Female, "fru drottning drottningen prinsessan mor syster dotter kvinna kvinnan"},
	{Title | Abbreviation, "dr prof hr"}, {Abbreviation, "bl.a t.ex f.d s.k m.fl ca kl st"},
	{Abbreviation | Final, "osv etc"}, {Counting, "nr kap"}, {Abbreviation | Counting, "jan feb apr aug sept okt " +
		"nov dec"},
	{Title, "herr fru fröken kung kungen drottning drottningen prins prinsessan påven statsminister statsministern " +
		"minister ministern president presidenten talman talmannen general generalen professor professorn domare kansler " +
		"guvernör borgmästare borgmästaren senator överste doktor"},
	{Role, "statsminister statsministern minister ministern president presidenten vicepresident borgmästare " +
		"borgmästaren senator senatorn riksdagsledamot riksdagsledamoten ledamot ledamoten åklagare åklagaren domare " +
		"domaren kansler kung kungen drottning påven general överste talesperson talespersonen talesman chef chefen " +
		"direktör direktören rektor rektorn ansvarig sekreterare sekreteraren ledare ledaren partiledare partiledaren " +
		"advokat advokaten läkare läkaren professor professorn forskare forskaren" +
		" författare författaren journalist journalisten kandidat kandidaten rådgivare expert experten analytiker ekonom " +
		"historiker granne grannen vittne vittnet polis mannen kvinnan man kvinna pappa mamma far mor son dotter bror " +
		"syster vän vännen tränare tränaren förbundskapten spelare spelaren ambassadör diplomat guvernör företrädare " +
		"medlem grundare grundaren aktivist bonde företagare kommissionär producent skådespelare sångare sångerska " +
		"konstnär vetenskapsman biskop biskopen ärkebiskop doktor psykolog student samordnare ordförande ordföranden " +
		"utredare presschef regissör generaldirektör kommunalråd landshövding vd vd:n änkan änka änkling änklingen " +
		"vaktmästaren vaktmästare försäljaren ägaren farfar mormor gubben gumman sjuksköterskan sköterskan chauffören " +
		"kassörskan servitrisen kyparen kocken städaren herden fiskaren snickaren rörmokaren elektrikern pojken flickan " +
		"främlingen passageraren kunden pensionären läraren lärarinnan prästen bagaren krögaren krögare"},
	{Role | Plural, "läkare forskare grannar vittnen poliser demonstranter experter analytiker ekonomer ledamöter " +
		"senatorer ministrar fackförbund arrangörer aktivister föräldrar källor myndigheter människor författare kritiker " +
		"bönder"},
	{Group, "regeringen departementet partiet polisen åklagaren företaget bolaget gruppen facket föreningen " +
		"kommissionen organisationen byrån tidningen domstolen rådet kommunen ledningen förbundet armén riksdagen " +
		"parlamentet stiftelsen universitetet oppositionen klubben banken styrelsen myndigheten byggföretaget firman " +
		"regionen fabriken sjukhuset skolan museet fonden"},
	{Particle, "af von de van al el bin ben la le"}, {Preposition | Linking, "av för i på från om mot vid med hos åt"},
	{Preposition, "till efter under utan genom mellan över före bakom trots kring inom sedan"}, {Place, "i på från vid"},
	{Conjunction, "och eller men för utan att som om när medan eftersom fast där innan sedan då så samt"},
	{Coordinating, "och eller men för utan samt"}, {Auxiliary,
		"har hade kan kunde ska skall skulle måste bör borde får fick vill ville inte"},
	{Auxiliary | Being, "är var blir blev vara varit bliv"},
	{Adverb, "också även sedan då senare vidare redan nu bara först igen mycket så därmed därför dessutom dock igår i " +
		"idag imorgon här där alltid aldrig ofta ibland själv till bland annat nyligen upp om in ut emellertid däremot"},
	{Calendar, "måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen " +
		"söndag söndagen januari februari mars april maj juni juli augusti september oktober november december vecka " +
		"månad " +
		"år kväll kvällen morgon eftermiddag natt dag"},
	{Kin, "son dotter bror syster fru man make maka far mor pappa mamma änka kusin farbror moster"},
	{Impersonal, "det"},
	{Given | Male, "niels mads jens tobias rasmus mathias johannes linus lukas klas claes " +
		"erik lars karl anders johan per nils jan mikael lennart hans olof bo gunnar sven göran björn bengt " +
		"fredrik peter ulf stefan mats thomas magnus andreas daniel martin henrik jonas niklas alexander oskar emil " +
		"gustav david joakim patrik simon viktor anton filip axel elias hugo oscar lucas ludvig mattias marcus markus " +
		"robert rickard håkan kjell leif rolf tommy ulrik ebba-man john michael james george paul donald joe"},
	{Given | Female, "maria anna margareta elisabeth eva kristina birgitta karin elisabet marie ingrid christina " +
		"linnéa sofia kerstin lena helena emma johanna linda inger cecilia sara elin anita ulla susanne gunilla malin " +
		"jenny camilla åsa ebba magdalena annie amanda nooshi märta annika agneta ida hanna julia alice maja wilma stina " +
		"monica monika lisa louise caroline charlotte jennifer susan barbara nancy"},
	{Plain, "ja nej tack hej det detta så nu här"},
}

func swedishSense() Sense {
	return Sense{
		Guesses:     "misstänker anar",
		Infinitives: "säga påstå hävda",
		Follies:     "orättvist fel orimligt överdrivet förhastat",
		NoGerunds:   "slutar slutade slutat sluta slipper slapp sluppit slippa",
		Toos:        "för",
		Everyones:   "alla",
		Whethers:    "huruvida",
		Vows:        "lovar lovade lovat beslutade beslutat",
		Surely:      "ska skall måste kommer",
		Minds:       "övertygad övertygade rädd",
		Chances:     "risk risken chans chansen hopp rädsla",
		Unreal:      "skulle",
		Imagine:     "anta antag tänk",
		Pasts:       "tills förr då",
		Hears:       "hör hörde läste läser hört",
		Ases:        "som",
		Relays:      "med+ord+av",
		Whats:       "vad",
		Evens:       "även till",
		Comparers:   "än som",
		Partitives:  "en+av ett+av några+av många+av flera+av",
		Bounds: []List{
			"ungefär cirka omkring runt kring typ",
			"över mer+än fler+än drygt",
			"under mindre+än färre+än knappt",
			"minst åtminstone lägst",
			"högst maximalt upp+till som+mest",
			"nästan närapå",
			"exakt precis",
			"bara endast blott",
		},
		PartsOf: "av",
		Shares: "del delar delen majoritet majoriteten minoritet hälften tredjedel fjärdedel resten handfull " +
			"flertalet merparten tiotals hundratals tusentals",
		Lacks:      "saknar saknade saknas",
		Exceptions: "förutom utom bortsett+från med+undantag+av med+undantag+för undantaget",
		NoPairs:    "långt+ifrån allt+annat+än",
		NoVerbTo:   "att från med bli",
		Denials: "ingalunda ingendera knappt inte ej icke aldrig ingen inget inga ingenting ingenstans varken utan nej " +
			"knappast inte-ens", Not: "inte",
		Nos: "nej", Nevers: "aldrig", NotOnly: "inte+bara inte+minst inte+endast inte+enbart",
		NoVerbs: "vägra vägrat slutar slutade slutat sluta upphör upphörde upphört låter lät låtit underlåter underlät " +
			"underlåtit glömde glömmer glömt avstår avstod avstått försummade " +
			"vägrar vägrade",
		NoNouns: "brist", NoNounOf: "på", NoPrefixes: "o in im il ir miss van anti icke",
		NotNegated: "också om oss område ombud order orsak ord ort offer ofta offentlig olja ost information inne intresse",
		Denied:     "nekar nekade förnekar förnekade vägrar vägrade avvisar avvisade omöjligt falskt fel",
		Hedges: "visst tydligen kan kunde kunnat ska skall skulle måste bör borde får lär kanske möjligen möjligtvis " +
			"troligen förmodligen sannolikt antagligen verkar verkade tycks uppges påstås eventuellt säkert väl nog knappt " +
			"misstänkt misstänkta påstådd påstådda trolig möjlig", Modals: "kan=kunde ska=skall skulle måste bör=borde " +
			"får=fick",
		Tenses: "ska skall kan", Almosts: "så-gott nästan knappt knappast nästintill nätt+och+jämnt nära+nog " +
			"bortåt så+gott+som", Opinions: "tror antar tycker " +
			"förmodar",
		Selves: "jag vi",
		Quantities: "flesta blott uteslutande huvudsakligen mestadels merparten nästintill närmare otaliga alla " +
			"allt några någon något många flera mycket få lite mer mindre flest varje båda bara endast enbart nästan " +
			"ungefär cirka hälften majoriteten minoriteten hela hel helt alltid ofta ibland sällan oftast nog för " +
			"fullständigt delvis tiotals hundratals tusentals minst högst samtliga knappt knappast", Indefinites: "något någon",
		Determiners: "en ett den det de denna detta dessa min sin hans hennes vår ingen inget inga annan andra",
		Conditions:  "om ifall såvida förutsatt utom tills när", Ifs: "förutsatt om ifall såvida", Limits: "utom såvida",
		BeforeIfs: "bara endast även blott", IfSos: "så inte", IfYous: "ni du man", Granted: "när",
		Functions: "en ett den det de och eller men för utan att som av i på till från om mot vid med hos åt efter under " +
			"genom mellan över när medan eftersom där här hur vem vad vilken vilket vilka denna detta dessa så nu då också " +
			"även redan mycket ju väl dock sedan är var blir blev vara varit har hade haft jag du han hon vi ni man mig dig " +
			"honom henne oss er dem sig min mitt mina din sin sitt sina hans hennes vår vårt våra deras samt in ut upp",
		Pronouns: "jag du han hon den det vi ni de dom man mig dig honom henne oss er dem sig min mitt mina din ditt dina " +
			"sin sitt sina hans hennes vår vårt våra deras", Persons: []List{"jag mig min mitt mina vi oss vår vårt våra",
			"du dig din ditt dina ni er ert era", "han honom hans", "hon henne hennes", "de dem dom deras"},
		Adverbs: "mycket redan också så nu då här ju väl verkligen",
		Kinds: []List{"en ett den det de denna detta dessa min sin hans hennes vår deras",
			"jag du han hon vi ni de man mig honom henne oss dem", "är var blir blev har hade vara varit",
			"av i på till från om mot vid med för över under efter", "och eller men att som när eftersom så"},
		Coordinators: "och eller samt", Openers: "och men så för att ja", Beings: "är var blir blev vara varit",
		Degrees: "mycket så en ett den det helt", That: "att", Auxiliaries: "är var har hade ska skulle kan måste blir",
		Objects: "mig dig honom henne oss den det en ett", Askers: "vem vad när var varför hur vilken har är kan",
		Answers: "ja nej", Ours: "min mitt mina vår vårt våra", NotSaid: "att",
		Puts: "säga säger uttrycka kalla heter", Fillers: "öhm ehm mm öö eh öh hm äh ok okej liksom asså ee mhm " +
			"hmm ehh",
		Unsures: "så+att+säga vad+heter+det",
		Asides:  "förstår alltså asså typ liksom ju va", FillerPairs: "vet+du förstår+du ser+du vet+ni jag+menar " +
			"eller+hur " +
			"inte+sant ni+vet du+vet liksom+så så+att vad+heter", Tags: "förstår vet eller ju hörru va visst då",
		Emphasis: "kursiv kursivering understrykning emphasis italics",
		Measures: "€ $ £ us$ procent krona kronor dollar euro pund öre meter kilometer mil ton kilo gram liter grad " +
			"grader hektar timme timmar minut minuter sekunder dag dagar vecka veckor månad månader år århundrade januari " +
			"februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag " +
			"fredag lördag söndag",
		Antonyms: "ök/minsk stig/sjunk höj/sänk växer/krymper vinn/förlor vinst/förlust seger/nederlag " +
			"framgång/misslyckande godkän/avslå tillåt/förbjud stöd/avvisa för/mot vän/fiende krig/fred över/under " +
			"före/efter inne/ute med/utan mer/mindre bättre/sämre bra/dålig rätt/fel sann/falsk sanning/lögn ja/nej hög/låg " +
			"stor/liten lång/kort stark/svag rik/fattig gammal/ung ny/gammal första/sista öppn/stäng börja/sluta början/slut " +
			"köp/sälj anfall/försvar skyldig/oskyldig bygg/förstör säker/farlig hjälp/skada liv/död levande/död hopp/fruktan " +
			"positiv/negativ offentlig/privat norr/söder öst/väst höger/vänster lätt/svår bekräft/dementer bekräft/förnek " +
			"frisk/sjuk varm/kall snabb/långsam nära/långt full/tom alltid/aldrig allt/ingenting alla/ingen någon/ingen " +
			"något/inget igår/imorgon igår/idag idag/imorgon majoritet/minoritet",
		Asserts: "vet visste ser erkänner medger bekräftar visar förstår minns garanterar upprepar betonar beklagar " +
			"betyder",
		Factives: "vet visste beklagar minns glömmer", Denies: "förnekar förnekade dementerar avvisar",
		Doubts: "tvivlar betvivlar", Supposes: "anar " +
			"antog hoppas gissar menar tror trodde tycker tyckte anser ansåg antar " +
			"förmodar misstänker fruktar befarar väntar verkar", Wishes: "vill ville önskar hoppas kräver",
		Asks: "undrar undrade frågar frågade",
		Reports: "hävda " +
			"säga påstå säger sa sade påstår påstod hävdar hävdade lovar lovade berättar berättade skriver skrev " +
			"uppger uppgav menar förklarar meddelar", Tells: "sa sade säger berättar berättade lovar lovade försäkrar",
		Claims: "idé idén påstående påståendet anklagelse rykte ryktet rykten historien teori teorin åsikt uppfattning " +
			"intryck möjlighet hopp rädsla risk risken fara misstanke myt myten", Rejects: "avvisar avvisade",
		Subjects: "jag du han hon vi ni de ingen någon alla man", Ores: "eller",
		IfPhrases: "förutsatt+att med+förbehåll+för+att endast+om under+villkor+att såvida+inte " +
			"under+förutsättning+att så+länge+som i+fall+att som+om om+inte på+villkor+att bara+om",
		Reservations: "såvitt+jag+vet påstås+det sägs+det enligt+uppgift om+jag+minns+rätt " +
			"med+några+undantag med+få+undantag med+ett+undantag med+vissa+undantag med+något+undantag " +
			"i+princip i+teorin på+papperet på+pappret såvitt+känt så+vitt+vi+vet som+det+verkar vad+jag+vet " +
			"av+allt+att+döma så+vitt+jag+vet om+jag+inte+minns+fel vad+vi+vet mig+veterligt mig+veterligen",
		Adverbials: "jag+tvivlar+på+att det+stämmer+inte+att det+är+möjligt+att " +
			"det+kan+vara+så+att möjligen+är+det+så+att kanske+är+det+så+att " +
			"det+är+tänkbart+att " +
			"kanske troligen förmodligen möjligen det+sägs+att man+säger+att det+påstås+att det+heter+att " +
			"det+verkar+som+att det+kan+hända+att antagligen tydligen eventuellt påstås+det det+ryktas+att",
		According: "enligt", Backs: "det detta", Sos: "så", Facts: "sant säkert klart tydligt riktigt",
		Untruths: "falskt osant fel lögn omöjligt nonsens myt felaktigt orimligt", Grounds: "bevis tecken belägg anledning",
	}
}

func swedishNumbers() Numbers {
	return Numbers{
		YearPairs: true,
		Nearing: "kvart+i=45 kvart+över=75 " +
			"fem+i+halv=25 tio+i+halv=20 fem+över+halv=35 tio+över+halv=40",
		UnitsBefore: "us$ € $ £",
		To:          "i",
		Past:        "över",
		Ones: "noll ett=en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton " +
			"arton=aderton nitton", Tens: "tjugo=tjugi trettio=tretti fyrtio=förtio femtio sextio sjuttio åttio nittio",
		Ordinals:    "första=förste andra=andre tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte",
		Multiplying: "hundra=100 dussin=12", Scales: "mn=1000000 milj=1000000 mdr=1000000000 md=1000000000 tusen=1000 " +
			"miljon=1000000 miljoner=1000000 miljard=1000000000 " +
			"miljarder=1000000000", Parts: "halv=2 halva=2 hälften=2 tredjedel=3 tredjedelar=3 fjärdedel=4 fjärdedelar=4 " +
			"kvart=4", Glued: true, Points: "komma", Articles: "en ett",
		Rounds: "dussintals tiotals hundratals tusentals miljontals", AsPronouns: "en ett första andra andre halv halva",
		Uncompounded: "en ett", Decimal: ',', Thousands: '.', SpacedThousands: true, OrdinalEndings: "a e :a :e",
		Letters: "m=1000000", NumberSigns: "nummer nr", Units: "%=proc=pct=procent $=us$=dollar=usd €=euro=eur " +
			"£=pund kr=sek=kronor=krona km=kilometer kg=kilo=kilogram °=grad=grader ¢=öre", Minuses: "minus",
		Months: "januari februari mars april maj juni juli augusti september " +
			"oktober november december", DayBefore: "den",
		AndHalf: "och+en+halv och+ett+halvt och+halv",
		HalfTo:  "halv",
		OClock:  "prick", HourSigns: "klockan kl",
		Evenings: "på+kvällen på+eftermiddagen",
		Mornings: "på+morgonen",
		OrdinalValues: "trettonde=13 fjortonde=14 femtonde=15 sextonde=16 sjuttonde=17 artonde=18 nittonde=19 tjugonde=20 " +
			"tjugoförsta=21 tjugoandra=22 tjugotredje=23 tjugofjärde=24 tjugofemte=25 tjugosjätte=26 tjugosjunde=27 " +
			"tjugoåttonde=28 tjugonionde=29 trettionde=30 trettioförsta=31",
	}
}

func swedishForms() Forms {
	return Forms{
		Spoken: "a=ade e=et i=it",
		Merged: "imorse=i+morse inatt=i+natt ibland=i+bland sagt't=sagt+det " +
			"har't=har+det gjort't=gjort+det " +
			"imorgon=i+morgon idag=i+dag igår=i+går ikväll=i+kväll istället=i+stället iväg=i+väg",
		Abbreviations: "kl=klockan nr=nummer prof=professor dr=doktor usa=förenta+staterna eu=europeiska+unionen " +
			"fn=förenta+nationerna osv=och+så+vidare tex=till+exempel ca=cirka kr=kronor %=procent &=och +=plus " +
			"milj=miljoner mn=miljoner mdr=miljarder bl.a=bland+annat t.ex=till+exempel dvs=det+vill+säga",
		Titles: "herr fru statsminister minister president gud regeringen",
		Spellings: "allihopa=allihop ba=bara " +
			"tie=tio nie=nio de=det é=är de=det ja=jag va=vad sen=sedan ska=skall dom=de sa=sade " +
			"idag=i-dag ej=inte nån=någon nåt=något sån=sådan mej=mig dej=dig la=lade någonting=något " +
			"ingenting=inget nånting=någonting nåra=några va=var ä=är e=är å=och o=och mä=med dä=det dom=dem sej=sig " +
			"sånt=sådant såna=sådana stan=staden dan=dagen aldrig=alri bara=ba sedan=sen mera=mer någon=nån " +
			"några=nåra förre=förra redan=re tillbaks=tillbaka ta=taga dra=draga ge=giva bli=bliva ha=hava vart=blev " +
			"imorgon=i+morgon idag=i+dag ikväll=i+kväll igår=i+går imorse=i+morse iår=i+år nog=nock mycke=mycket " +
			"lite=litet nåt=någonting dåliga=dålia de=dem själv=själ nånsin=någonsin nånstans=någonstans " +
			"nångång=någon+gång inget=inte+något",
		Endings: "- n en et t a e ar er or na arna erna orna s ens ets as de te dde r ade at ad it are ast",
		Frequent: "och i att det som en på är av för med den till har de inte om ett han men var jag från vi så kan när " +
			"hon vid år under också efter eller nu sig där bara ut upp mot hade mycket skulle då över alla ha ska in sin " +
			"kommer mer finns andra vara", Common: "säger sade igår idag ministern",
	}
}
