package language

// Dutch, after the Algemene Nederlandse Spraakkunst (e-ANS: niet and geen, separable verbs, word order); CLDR for
// spelled-out numbers, months and marks.

// dutchTelling are frequent in Dutch and words of no other language here, or of few.
const dutchTelling = "het een van en de niet is dat te zijn voor ook met aan wordt die er maar naar bij heeft om " +
	"uit nog hij zij wat deze meer wij we ik je jullie niemand niets alles ons onze zei zegt werd worden waren " +
	"geen kan moet zal hebben als dan tegen blijft over door"

func dutch() *Language {
	return &Language{
		Sense:   dutchSense(),
		Numbers: dutchNumbers(),
		Forms:   dutchForms(),
		Grammar: Grammar{
			Views:   "in de woorden; naar de mening; naar het oordeel; naar de woorden; in de ogen; voor",
			Classes: dutchTables, VerbSecond: true, Plural: "en", With: "met", Past: "eerd",
			Once: "oud voormalig voormalige toenmalig toenmalige", Deputies: "vice loco",
			Genitives: []string{"'s"}, AdjectiveEndings: []string{"e"}, CaseEndings: []string{"s"},
			RoleEndings: "minister president voorzitter leider woordvoerder woordvoerster directeur directrice burgemeester " +
				"wethouder kamerlid lid deskundige onderzoeker onderzoekster hoogleraar trainer advocaat rechter commissaris " +
				"secretaris chef eigenaar expert meester bestuurder ambtenaar",
			GroupEndings: "ministerie partij bond vereniging bedrijf organisatie instituut gemeente politie krant dienst " +
				"raad bank commissie",

			Offices: "premier = minister-president = regeringsleider; koning = staatshoofd; kamerlid = parlementariër; " +
				"burgemeester = burgervader; trainer = coach = oefenmeester; bondscoach = trainer; advocaat = " +
				"raadsman; advocate = raadsvrouw; arts = dokter; doelman = keeper; wethouder = bestuurder; agent = " +
				"politieman",
		},
		Marks: Marks{Elisions: set("s t n k m ns r ie"), Clitics: set("s n tje tjes er")},
		Transcript: Transcript{
			Sounds: "applaus gelach hilariteit geroffel rumoer onrust interruptie interrupties pauze stilte muziek " +
				"onverstaanbaar geroezemoes boegeroep instemming gejuich",
			Stagehands: "en van de het een in op uit bij met door zaal publiek bankjes leden lid mevrouw heer",
			Roles: "vraag antwoord journalist presentator presentatrice interviewer verslaggever publiek tolk vertaler " +
				"moderator voorzitter griffier luisteraar",
			Titles:  "de heer mevrouw meneer dhr mw mr dr prof minister staatssecretaris voorzitter",
			Records: "de heer mevrouw minister staatssecretaris voorzitter",
			Senders: "van spreker afzender",
			Headings: "let noot bron bronnen foto beeld video datum plaats onderwerp besluit actie aanwezig afwezig " +
				"actiepunt titel lees meer zie voorbeeld hoofdstuk " +
				"samenvatting telefoon",
			Plain: "dit dat die wat wie hoe wanneer waar is zijn was niet ja nee en maar of als dus hier daar nu een twee " +
				"drie eerste dames heren dank want", Asks: "v", Answers: "a",
		},
		Naming: Naming{
			Means:   set("verstaat verstaan verstond"),
			MeantBy: set("onder"),
			Known: set("staat stond vermeld geregistreerd ingeschreven gecatalogiseerd opgenomen aangeduid verkocht " +
				"verkochten verkoopt aangeprezen aangeboden geadverteerd"),

			Reproaches: set("beschuldiging beschuldigingen verwijt verwijten aantijging aantijgingen kritiek verdenking " +
				"klacht dreigement belofte waarschuwing verzoek eis belediging"),

			Sought: phrases("klikt op,klikken op,klik op,kies,kiest,tik op,vink,typ,intikken"),

			Glosses: phrases("betekent,betekende,betekenen,staat voor,vertaald als,wil zeggen"),

			Calls:    set("noemt noemen noemde noemden"),
			Proverbs: set("gezegde spreekwoord spreuk"),
			Folk: set("klanten " +
				"buren bewoners mensen omwonenden dorpelingen iedereen inwoners supporters fans dorpsgenoten " +
				"volk leerlingen collega's vrienden studenten spelers arbeiders kinderen ouderen dorp stad"),
			Named:      set("jargon heet heten heette heetten volksmond doopte doopten herdoopte"),
			OneCapital: true,
			Works: set("fonds regeling film documentaire serie programma boek roman gedicht lied liedje nummer single " +
				"album plaat opera stuk toneelstuk schilderij tentoonstelling krant dagblad weekblad " +
				"tijdschrift magazine blad site website blog partij beweging organisatie vereniging groep actie " +
				"operatie project plan missie schip boot raket restaurant hotel festival spel wet artikel " +
				"hoofdstuk rapport show musical concert podcast thema titel campagne prijs band bedrijf " +
				"bouwbedrijf firma café herberg koor club veerpont fabriek stichting coöperatie winkel museum " +
				"theater bioscoop molen brouwerij boerderij maandblad persbureau zender radiozender kanaal " +
				"omroep nieuwsbrief app game muurschildering beeld foto strip korte documentaireserie " +
				"tv-programma tv-serie radioprogramma reportage kroniek bundel dichtbundel trilogie verhaal " +
				"initiatief strategie oefening mars gala wedstrijd toernooi beker competitie trofee medaille " +
				"beurs lijst coalitie platform federatie orkest fanfare harmonie team ploeg elftal merk " +
				"onderneming pension bar discotheek kroeg supermarkt markt galerie zaal centrum residentie " +
				"crèche kinderdagverblijf apotheek kliniek camping kazerne bataljon brigade vakbond " +
				"broederschap veerboot jacht zeilschip zeilboot kotter onderzeeër tanker vliegdekschip fregat " +
				"trein vliegtuig satelliet telescoop laan straat plein toren mijn stuwdam reservaat strand pad " +
				"wandelroute route wijk gebouw complex flat wijn bier kaas ras model vaccin medicijn dienst " +
				"storm orkaan cycloon tyfoon komeet decreet clausule rubriek kolom vakje knop tabblad categorie " +
				"klasse graad niveau label bijnaam pseudoniem code vak cursus forum seminar congres conferentie " +
				"lezing dag week vraag optie map dossier vrachtschip cruiseschip rederij"),
			Likened: set("als"), Titles: phrases("getiteld,met de titel,onder de titel,onder het motto,met als " +
				"titel,genaamd,geheten,met de naam"), ByNames: phrases("bekendstaat als,bekend onder de naam,gedoopt tot," +
				"bijgenaamd,alias,bekend als,beter bekend als,noemen hem,noemen haar,wordt genoemd,in de volksmond,ook wel"),
			Called:   phrases("genoemd"),
			SoCalled: phrases("zogenaamd,zogenaamde,zogeheten,vermeend,vermeende,zogenoemd,zogenoemde,zogehetene,zgn"),
			Words: phrases("het motto,het woord,de woorden,de term,de uitdrukking,het begrip,de slogan,de leus,de " +
				"tekst,het opschrift,de leuze,de kop,het label"),
			Reported: set("volgens aldus woorden"),
			Sayings: set("antwoord repliek uitroep opmerking commentaar klacht smeekbede excuus argument belofte " +
				"dreigement bekentenis grap oproep verwijt belediging groet conclusie bewering verklaring " +
				"kreten " +
				"vraag kreet leus slogan zin formule bevel opschrift uitdrukking term"), Not: set("niet nooit geen"),
			Uses: set("gebruikt gebruikte bezigt herhaalt herhaalde"),
			Things: set("briefje brief deur gevel kaartje etiket advertentie aanplakbiljet " +
				"bord borden spandoek spandoeken poster posters t-shirt t-shirts sticker stickers muur vlag bordje"),
			Reads: phrases("met,staat,stond,stonden,met de tekst,met de woorden"), Stands: phrases("staat,stond"),
			Topics: phrases("debat over,begrip"),
		},
	}
}

var dutchTables = []Words{
	{Saying, "scandeerden scandeerde scanderen scanderend joelden brulden roepend schreeuwend"},
	{Saying, "rept repte vermeldt vermeldde gewaagt"},
	{Calendar, "uren dagen weken maanden minuten"},
	{Calling, "genoemd noemden noemen"},
	{Epithet | Role, "bewindspersoon bewindsman bewindsvrouw presentator presentatrice man vrouw jongen meisje " +
		"gepensioneerde politicus politica ondernemer onderneemster kunstenaar " +
		"kunstenares muzikant zanger zangeres acteur actrice schrijver schrijfster dichter schilder regisseur " +
		"voetballer voetbalster spits verdediger middenvelder keeper doelman speler speelster tennisser atleet " +
		"atlete zwemmer zwemster schaatser schaatsster wielrenner renster kampioen kampioene onderzoeker " +
		"onderzoekster wetenschapper historicus historica econoom econome advocaat advocate strafpleiter arts " +
		"boer boerin visser weduwe verdachte activist activiste"},
	{Role, "buurtbewoner buurtbewoonster huurder verhuurder voorbijganger toeschouwer supporter fan gast bezoeker " +
		"bezoekster toerist reiziger automobilist fietser voetganger docent docente leraar lerares leerling " +
		"apotheker patiënt matroos tuinder kapper kapster kleermaker schoenmaker metselaar arbeider mijnwerker " +
		"piloot soldaat militair veteraan brandweerman brandweervrouw rechercheur inspecteur notaris verdachte " +
		"overlevende keeper doelman spits verdediger middenvelder voetballer voetbalster tennisser scheidsrechter " +
		"atleet atlete hardloper zwemmer schaatser schaatsster wielrenner kampioen kampioene muzikant componist " +
		"dirigent beeldhouwer fotograaf fotografe ingenieur programmeur bioloog natuurkundige archeoloog " +
		"bibliothecaris redacteur vertaler galeriehouder verzamelaar aannemer bankier belegger vrijwilliger " +
		"vrijwilligster organisator medewerker medewerkster collega oom tante neef nicht winnaar winnares " +
		"strafpleiter politicus politica oud-minister"},
	{Saying | Direct, "lachten grijnst grijnsde schertst schertste stamelt stamelde snikt snikte huilt huilde roepen " +
		"schreeuwden briest brieste aarzelt aarzelde verhaalt verhaalde beaamden vullen vulden noteert noteerde " +
		"onderstreept onderstreepte maant maande adviseert adviseerde adviseerden beloofden voorspelt voorspelde " +
		"voorspellen voorspelden bedankt bedankte bedankten jubelt jubelde jubelden twitterde postte plaatst " +
		"plaatste relativeert relativeerde verduidelijkt verduidelijkte"},
	{Role, "ombudsman verzekeraar bemiddelaar commandant kapitein rector conrector raadslid statenlid gedeputeerde " +
		"dijkgraaf ombudsvrouw uitgever bakker bakkerin kweker teler veehouder verpleger chirurg dierenarts architect " +
		"architecte stedenbouwkundige historica socioloog sociologe klimatoloog horecaondernemer winkelier curator " +
		"conservator dominee imam rabbijn officier"},
	{Given | Female, "fatima liesbeth ria mieke noor karin anneloes annelies marleen marloes mireille petra hilde " +
		"greet " +
		"truus jannie willemien wietske femke sietske yasmin aicha samira khadija naima loes roos fleur sanne " +
		"lieke fenna saar tess"},
	{Given | Male, "sjoerd johan ton bas bert gijs thijs teun floris sven mees daan finn milan levi noah mohammed " +
		"youssef ahmed mustafa rachid ali mehmet wil joop cor arie huib rens wessel jorrit harm sietse fokke"},
	{Notice, "woord uitspraak uitspraken citaat opmerking bekentenis getuigenis verhaal"},
	{Role | Plural, "werkgevers werknemers huurders verhuurders buurtbewoners bewoners omwonenden agenten " +
		"brandweerlieden leraren docenten studenten leerlingen ouders patiënten verpleegkundigen vissers telers " +
		"ondernemers winkeliers advocaten rechters wethouders raadsleden critici tegenstanders voorstanders stakers " +
		"makers bestuurders vertegenwoordigers reizigers supporters nabestaanden slachtoffers verdachten aanklagers"},
	{Group, "brandweer rijkswaterstaat ziekenhuis provincie veiligheidsregio waterschap werkgeversorganisatie " +
		"inspectie ombudsman vakcentrale directie kliniek gemeenteraad college omroep museum uitgeverij " +
		"redactie hof rekenkamer belangenvereniging milieuorganisatie bank fabrikant fractie zorgverzekeraar " +
		"toezichthouder luchthaven jury dienst koepel hulpdienst"},
	{Saying, "ze/gt/i/ggen/iden gezegd vertel/t/de/den/len verteld stel/t/de/den/len gesteld benadruk/t/te/ten/ken " +
		"laa/t liet lieten weten vind/t/en vond vonden meld/t/de/den/en gemeld verklaar/t/de/den verklaren leg/t/de/den " +
		"uitgelegd reage/ert/erde/erden/ren gereageerd vo/egt/egde/egden toegevoegd schri/jft/jven schreef schreven " +
		"geschreven vraag/t vroeg vroegen gevraagd antwoord/t/de/den geantwoord waarschuw/t/de/den/en gewaarschuwd " +
		"erken/t/de/den/nen erkend bevestig/t/de/den/en beweer/t/de/den beweren beweerd betoog/t/de/den denk/t dacht " +
		"concludeer/t/de/den concluderen herhaal/t/de/den herhaald klaag/t/de/den geklaagd belo/oft/ofde/ven beloofd " +
		"roep/t riep riepen geroepen fluister/t/de grap/t/te zucht/te/ten verzeker/t/de/den/en verzucht/te " +
		"constate/ert/erde/erden/ren geconstateerd analyseer/t/de oordeel/t/de/den aldus luid/t/de/den klink/t klonk " +
		"merk/t/te/ten vul/t/de geef/t gaf gaven licht/te kondig/t/de/den tweet/te twittert verdedig/t/de/den " +
		"herinner/t/de/den nuanceer/t/de pleit/te/ten sneer/t/de bekritiseer/t/de/den glundert glunderde lacht lachte " +
		"grinnikt grinnikte zucht zuchtte schampert schamperde spot spotte moppert mopperde bromt bromde klaagt klaagde " +
		"juicht juichte grapt grapte fluistert fluisterde mompelt mompelde roept schreeuwt schreeuwde snauwt snauwde " +
		"verzucht verzuchtte sneert sneerde foetert foeterde brult brulde vloekt vloekte glimlacht glimlachte besluit " +
		"besloot vult somt werpt repliceert repliceerde oppert opperde beaamt beaamde sakkert sakkerde blikt blikte " +
		"zweert zwoer belooft beloofde waarschuwt waarschuwde"},
	{Judging, "noem/t/de/den/en genoemd beschrij/ft/ven beschreef beschreven sprak spraken spre/ekt/ken gesproken " +
		"hekel/t/de/den prijs/t prees prezen bestempel/t/de/den bestempeld beschuldig/t/de/den/en " +
		"veroordeel/t/de/den omschrij/ft/ven omschreef kwalificeer/t/de citeer/t/de/den typeer/t/de wijs/t wees " +
		"vraagt vroeg vragen smeekt eist eiste bepleit bepleitte"},
	{Calling, "noem/t/de/den/en genoemd gedoopt bestempel/t/de"}, {Quoting, "citeer/t/de/den citeren"},
	{Feeling, "wil willen wilde wilden gelooft geloven geloofde hoopt hopen hoopte vreest vrezen vreesde"},
	{Source, "volgens aldus"},
	{Notice, "verklaring brief bericht tweet toespraak interview rapport woorden tekst artikel antwoord zin reactie " +
		"persbericht mededeling"},
	{Determiner, "de het een geen deze dit die dat elk elke ieder iedere enkele sommige veel vele alle andere beide " +
		"twee drie vier vijf meerdere 't 'n"}, {Possessive | Male, "zijn z'n"}, {Possessive | Female, "haar"},
	{Possessive, "mijn onze ons jouw uw hun"},
	{Male, "hem"}, {Female, "haar"},
	{Pronoun | Male, "hij"}, {Pronoun | Female | Plural, "zij ze"}, {Pronoun | Plural, "wij we jullie"},
	{Pronoun, "ik je jij u men iemand niemand wie het"}, {Generic, "je men iemand niemand wie u het"},
	{FirstPerson, "ik wij we"},
	{Definite, "de het"}, {Article, "de het een"}, {Agent, "door"}, {Origin, "van uit"}, {Belonging, "van"},
	{Complement, "dat"}, {Manner, "zoals zo"}, {Perfect, "heeft hebben had hadden"}, {Relative, "die dat wie welke"},
	{Male, "heer meneer dhr koning prins vader broer zoon man paus woordvoerder burgemeester-man"},
	{Female, "mevrouw mw koningin prinses moeder zus dochter vrouw woordvoerster directrice lerares"},
	{Title | Abbreviation, "dhr mw mevr mr dr prof ir ing drs"}, {Abbreviation, "bijv ca o.a t.a.v nl blz art st"},
	{Abbreviation | Final, "enz etc"}, {Counting, "nr art blz"},
	{Abbreviation | Counting, "jan feb mrt apr jun jul aug sept okt nov dec"},
	{Title, "heer meneer mevrouw koning koningin prins prinses paus minister premier president burgemeester wethouder " +
		"senator kamerlid generaal professor rechter kanselier gouverneur staatssecretaris voorzitter commissaris " +
		"partijleider vicepremier"},
	{Role, "minister premier minister-president president vicepresident burgemeester wethouder senator kamerlid " +
		"fractievoorzitter rechter officier kanselier koning koningin paus generaal kolonel woordvoerder woordvoerster " +
		"chef baas directeur directrice verantwoordelijke secretaris leider partijleider advocaat advocate arts " +
		"hoogleraar professor onderzoeker onderzoekster auteur schrijver schrijfster journalist journaliste kandidaat " +
		"kandidate adviseur deskundige expert analist econoom historicus buurman buurvrouw getuige agent man vrouw vader " +
		"moeder zoon dochter broer zus vriend vriendin trainer bondscoach speler speelster ambassadeur diplomaat " +
		"gouverneur vertegenwoordiger lid oprichter oprichtster activist activiste boer boerin europarlementariër " +
		"ondernemer ondernemers commissaris producent acteur actrice zanger zangeres kunstenaar wetenschapper bisschop " +
		"kardinaal dokter psycholoog student werknemer coördinator voorzitter staatssecretaris bestuurder bewoner " +
		"bewoonster eigenaar regisseur lijsttrekker weduwe weduwnaar conciërge eigenares verkoper verkoopster opa oma " +
		"verpleegster verpleegkundige chauffeur kassière ober serveerster kok schoonmaakster bewaker herder visser " +
		"timmerman loodgieter elektricien jongen meisje onbekende passagier klant gepensioneerde meester juf pastoor " +
		"bakker kastelein uitbater kroegbaas"},
	{Role | Plural, "advocaten artsen onderzoekers buren getuigen agenten demonstranten deskundigen experts analisten " +
		"economen kamerleden senatoren ministers vakbonden organisatoren activisten ouders bronnen autoriteiten mensen " +
		"auteurs critici wetenschappers boeren"},
	{Group, "regering kabinet ministerie partij politie justitie bedrijf groep vakbond vereniging commissie " +
		"organisatie agentschap krant rechtbank raad gemeente directie federatie leger parlement senaat kamer stichting " +
		"universiteit oppositie club bond persbureau"},
	{Particle, "van de der den ten ter te het 't von al el bin ben la le du"},
	{Preposition | Linking, "van voor aan in op uit met over tegen bij"},
	{Preposition, "door na naar sinds tijdens zonder om onder tussen achter naast wegens ondanks tot vanaf"},
	{Place, "in uit bij te"},
	{Conjunction, "en of maar want dus dat als omdat terwijl toen hoewel zodat nadat voordat waar wanneer sinds tenzij " +
		"indien"}, {Coordinating, "en of maar want dus"},
	{Auxiliary, "heeft hebben had hadden kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden mag " +
		"mogen mocht niet te"}, {Auxiliary | Being, "is zijn was waren wordt worden werd werden geworden geweest"},
	{Adverb, "ook toen dan later verder eerder al nu nog alleen pas weer zeer zo daarmee daarop daarbij daarom " +
		"bovendien echter gisteren vandaag morgen hier daar altijd nooit vaak soms opnieuw zelf onder andere inmiddels " +
		"uit toe aan op af weten namelijk wel eveneens daarna verontwaardigd"},
	{Calendar, "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli " +
		"augustus september oktober november december week maand jaar avond ochtend middag nacht dag uur"},
	{Kin, "zoon dochter broer zus vrouw man echtgenoot echtgenote vader moeder weduwe neef nicht oom tante"},
	{Impersonal, "het"},
	{Given | Male, "nils mats mads jens jonas tobias andreas markus rasmus magnus elias mathias johannes linus lukas " +
		"jan piet pieter kees willem hans henk johan mark geert wouter rob peter paul tom tim bas bram daan erik frank " +
		"frans gerard gert guus hugo jaap jeroen jesse jos joost joris jurgen karel klaas koen lars leo lodewijk luc " +
		"maarten marc marcel martijn max michiel nico niels olivier patrick pim rik robbert roel ronald ruben rutger " +
		"ruud sander sjoerd stef stefan steven sven theo thijs tijs wim wopke alexander bart dirk john michael david " +
		"james george thomas donald joe"},
	{Given | Female, "anna maria johanna anneke annemarie ingrid petra monique esther sanne lisa emma julia eva sophie " +
		"lotte femke kim linda marieke marijke mirjam nicole saskia sigrid wilma yvonne carola kajsa jesse-vrouw lilian " +
		"caroline liesbeth hanneke ellen els truus ria sandra anouk iris laura sarah marianne margriet beatrix maxima " +
		"tamara mona dilan barbara jennifer susan"},
	{Plain, "ja nee bedankt dank hallo dit dat dus nu"},
}

func dutchSense() Sense {
	return Sense{
		Vows:       "belooft beloofde beloofd beloven besloot besloten kondigde",
		Surely:     "zal zullen moet moeten",
		Minds:      "overtuigd bang benieuwd",
		Chances:    "risico kans gevaar hoop vrees",
		Unreal:     "zou zouden",
		Imagine:    "stel veronderstel",
		Pasts:      "totdat destijds vroeger toen",
		Retracts:   "ik+vergis+me ik+versprak+me",
		Hears:      "hoor hoorde lees las begrijp gehoord",
		Ases:       "zoals",
		Relays:     "in+de+woorden+van naar+eigen+zeggen",
		Whats:      "wat",
		Pleas:      "alstublieft alsjeblieft",
		Evens:      "zelfs ook",
		Comparers:  "dan als",
		Partitives: "een+van één+van sommige+van veel+van enkele+van",
		Bounds: []List{
			"ongeveer circa zowat rond omstreeks zo'n pakweg",
			"meer+dan ruim dik boven",
			"minder+dan onder nog+geen",
			"minstens ten+minste tenminste minimaal op+zijn+minst",
			"hoogstens maximaal tot ten+hoogste hooguit op+zijn+hoogst",
			"bijna haast vrijwel",
			"precies exact",
			"slechts maar amper",
		},
		PartsOf: "van",
		Shares: "deel delen gedeelte meerderheid minderheid helft kwart derde rest handvol aantal merendeel groot " +
			"tientallen honderden duizenden miljoenen gros",
		Lacks:      "ontbreekt ontbeert mist miste",
		Exceptions: "afgezien+van met+uitzondering+van op+na uitgezonderd behalve",
		NoPairs:    "verre+van alles+behalve allerminst+een",
		Denials: "allesbehalve geeneen allerminst nauwelijks amper niet geen nooit niemand niets nergens noch zonder nee " +
			"neen nimmer evenmin geenszins niks", Not: "niet",
		Nos: "nee neen", Nevers: "nooit nimmer", NotOnly: "niet+alleen niet+slechts niet+enkel",
		NoVerbs: "weiger verzuimt verzuimde verzuimden verzuimd stop stopt stopte stopten gestopt stoppen ophoudt houdt " +
			"hield opgehouden ophouden vergat vergeten vergaten vergeet geweigerd nalaat naliet nalieten nagelaten afzien " +
			"afgezien weigert weigerde weigeren", NoVerbTo: "met van om te", NoNouns: "gebrek", NoNounOf: "aan",
		NoPrefixes: "on in im ir des dis niet- anti", NoSuffixes: []string{"loos=vol", "loze=volle"},
		NotNegated: "onder ons onze ontvangen ontwikkelen ontstaan onderwijs onderzoek ontmoet ontslaan ontdek ongeveer " +
			"onlangs inkomen inhoud insluiten indruk informatie",
		Denied: "ontkent ontkende weigert weigerde verwierp verwerpt voorkomt onmogelijk onwaar onjuist vals",
		Hedges: "schijnt kan kunnen kon konden zou zouden misschien mogelijk wellicht waarschijnlijk vermoedelijk lijkt " +
			"lijken leek blijkbaar kennelijk schijnbaar naar-verluidt moet moeten moest moesten zal zullen mag mogen " +
			"eventueel vermeende nauwelijks vast waarschijnlijke mogelijke",
		Modals: "kan=kunnen=kon=konden zou=zouden moet=moeten=moest=moesten zal=zullen mag=mogen=mocht", Tenses: "zal kan",
		Almosts:  "bijna nauwelijks amper haast vrijwel ternauwernood nagenoeg zowat nog+geen",
		Opinions: "denk geloof vermoed", Selves: "ik wij we",
		Quantities: "maar hooguit minimaal maximaal uitsluitend louter nagenoeg grotendeels deels zowat ruim " +
			"ettelijke talloze haast alle alles allen allemaal sommige enkele enige veel vele weinig meer minder " +
			"meeste elk elke ieder iedere iedereen beide alleen slechts enkel bijna ongeveer circa helft meerderheid " +
			"minderheid heel hele geheel altijd vaak soms zelden meestal genoeg te helemaal volledig gedeeltelijk " +
			"tientallen honderden duizenden minstens hoogstens verschillende amper nauwelijks ternauwernood",
		Indefinites: "iets iemand", Everyones: "iedereen", Determiners: "de het een deze dit die dat mijn zijn haar ons " +
			"onze hun uw geen ander andere elk elke",
		Conditions: "als indien tenzij mits behalve tot totdat wanneer zolang", Ifs: "als indien tenzij mits",
		Limits: "behalve mits", BeforeIfs: "alleen pas enkel slechts", IfSos: "dat het zodanig", IfYous: "u je jullie",
		Granted: "mochten mocht wanneer",
		Functions: "de het een 't 'n en of maar want dus dat van in op aan uit bij met naar voor door over tegen om onder " +
			"tussen na sinds tijdens zonder te tot als omdat terwijl toen hoewel zodat waar wanneer hoe wie wat welke die " +
			"dit deze er hier daar nu dan toch ook nog al wel zo zeer is zijn was waren ben bent geweest worden wordt werd " +
			"werden geworden heb hebt heeft hebben had hadden gehad doe doet doen deed ik jij je hij zij ze wij we jullie u " +
			"me mij jou hem haar ons hen hun mijn jouw uw onze zich elkaar even eens maar",
		Pronouns: "ik jij je hij zij ze wij we jullie u me mij jou hem haar ons hen hun mijn jouw uw onze zijn men",
		Persons: []List{"ik me mij mijn wij we ons onze", "jij je jou jouw jullie u uw", "hij hem", "ze zij haar",
			"hen hun"}, Adverbs: "ook nog al wel zo zeer toch even eens dan nu hier echt",
		Kinds: []List{"de het een 't 'n deze dit die dat geen mijn zijn haar ons onze hun",
			"ik jij je hij zij ze wij we jullie u me mij hem", "is was waren ben wordt worden werd werden heeft hebben had " +
				"hadden", "van in op aan uit bij met naar voor door over tegen om onder tussen",
			"en of maar want dus als omdat toen terwijl"},
		Coordinators: "en of", Openers: "en maar want dus nou dan", Beings: "is zijn was waren ben bent wordt worden",
		Degrees: "zeer zo heel een de het wel", That: "dat", Auxiliaries: "is zijn was heeft hebben had zal zou kan moet " +
			"wordt", Objects: "me mij hem haar ons het de een", Askers: "wie wat wanneer waar waarom hoe welke heeft is kan",
		Answers: "ja nee", Ours: "mijn ons onze", NotSaid: "te",
		Puts: "zeggen zeg noemen heet", Fillers: "euh euhm eeh mmm hoor ach eh ehm uh uhm hm nou ok oké okay tja " +
			"eee mm hmm euhh",
		Unsures: "om+zo+te hoe+zal+ik",
		Asides:  "hoor ja nou zeg dus kijk gewoon weet eh eigenlijk hè",
		FillerPairs: "snap+je begrijp+je begrijpt+u hoor+je nou+ja je+weet " +
			"u+weet ik+bedoel hoe+heet weet+je zeg+maar zal+ik weet+u", Tags: "snap snapt weet begrijp begrijpt hé nietwaar " +
			"hè toch hoor",
		Emphasis: "cursief nadruk cursivering emphasis italics",
		Measures: "€ $ £ us$ procent dollar dollars euro euro's pond cent meter kilometer mijl ton kilo gram liter graad " +
			"graden hectare uur uren minuut minuten seconden dag dagen week weken maand maanden jaar jaren eeuw januari " +
			"februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag " +
			"donderdag vrijdag zaterdag zondag",
		Antonyms: "stijg/daal stijg/dal verhog/verlag verhoog/verlaag groei/krimp win/verlies winst/verlies " +
			"overwinning/nederlaag succes/mislukking accepteer/weiger accepteer/verwerp toesta/verbied steun/verwerp " +
			"voor/tegen vriend/vijand oorlog/vrede boven/onder voor/na binnen/buiten met/zonder meer/minder beter/slechter " +
			"goed/slecht goed/fout waar/onwaar waarheid/leugen ja/nee hoog/laag groot/klein lang/kort sterk/zwak rijk/arm " +
			"oud/jong nieuw/oud eerst/laatst open/dicht open/gesloten begin/eind koop/verkoop aanval/verdedig " +
			"schuldig/onschuldig bouw/verwoest veilig/gevaarlijk help/schaad leven/dood levend/dood hoop/angst " +
			"positief/negatief openbaar/geheim noord/zuid oost/west links/rechts makkelijk/moeilijk bevestig/ontken " +
			"gezond/ziek warm/koud snel/langzaam dichtbij/ver vol/leeg altijd/nooit alles/niets iedereen/niemand " +
			"iemand/niemand iets/niets gisteren/morgen gisteren/vandaag vandaag/morgen meerderheid/minderheid",
		Asserts: "weet weten wist zie ziet zien erken erkent bevestig bevestigt toont begrijp begrijpt herinner garandeer " +
			"herhaal benadruk betreur betekent", Factives: "weet weten wist betreur herinner vergeet",
		Denies: "ontken ontkent ontkennen ontkende verwerp verwerpt weerleg weerlegt",
		Doubts: "twijfelt betwijfel betwijfelt betwijfelen twijfel", Supposes: "dachten vermoeden vrezen meen meent " +
			"menen veronderstel denk denkt denken dacht geloof gelooft geloven vind vindt vinden vermoed vermoedt neem " +
			"neemt vrees vreest verwacht lijkt",
		Wishes: "wil willen wens wenst hoop hoopt hopen eis eist", Asks: "vraag vraagt vragen vroeg",
		Reports: "stel beloof beloven zeg zegt zeggen zei zeiden beweer beweert beweren beweerde stelt stellen stelde " +
			"verklaart verklaarde belooft beloofde vertelt vertelden vertelde schrijft schreef meldt meldde benadrukt " +
			"verzekert",
		Tells: "zei zegt vertelt vertelde belooft beloofde verzekert", Passives: "gezegd verteld beweerd",
		Claims: "idee bewering beschuldiging gerucht geruchten verhaal theorie mening opvatting indruk mogelijkheid hoop " +
			"vrees risico gevaar vermoeden mythe fabel", Rejects: "verwerp verwerpt verwierp",
		Subjects: "ik jij hij zij ze wij we jullie u niemand iemand iedereen er", Ores: "of", Whethers: "of",
		IfPhrases: "ervan+uitgaande+dat onder+voorwaarde+dat mocht+het op+voorwaarde+van op+voorwaarde+dat voor+zover " +
			"in+het+geval+dat alleen+als tenzij alsof mits behalve+als " +
			"met+dien+verstande+dat",
		Reservations: "met+enkele+uitzonderingen met+een+paar+uitzonderingen op+enkele+uitzonderingen+na " +
			"op+een+paar+uitzonderingen+na met+uitzondering+van op+enkelen+na in+principe in+theorie op+papier " +
			"voor+zover+bekend zover+ik+weet in+beginsel een+enkele+uitzondering+daargelaten " +
			"uitzonderingen+daargelaten naar+verluidt naar+het+schijnt zo+te+horen voor+zover+ik+weet " +
			"als+ik+me+niet+vergis voor+zover+wij+weten bij+mijn+weten",
		Adverbials: "misschien waarschijnlijk vermoedelijk mogelijk wellicht men+zegt+dat ze+zeggen+dat " +
			"het+schijnt+dat er+wordt+gezegd+dat er+wordt+beweerd+dat naar+verluidt kennelijk blijkbaar " +
			"het+lijkt+erop+dat het+kan+zijn+dat", According: "volgens", Backs: "dat dit",
		Sos: "zo", Facts: "waar zeker duidelijk juist feit", Untruths: "onwaar onjuist leugen onmogelijk onzin mythe " +
			"fabel fout vals", Grounds: "bewijs bewijzen aanwijzing aanwijzingen reden teken",
	}
}

func dutchNumbers() Numbers {
	return Numbers{
		YearPairs:   true,
		Nearing:     "vijf+voor+half=25 tien+voor+half=20 vijf+over+half=35 tien+over+half=40",
		UnitsBefore: "us$ € $ £",
		To:          "voor",
		Past:        "over",
		Ones: "nul een=één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien " +
			"zeventien achttien negentien", Tens: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
		Ordinals:    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde",
		Multiplying: "honderd=100 dozijn=12", Scales: "mln=1000000 mld=1000000000 mrd=1000000000 duizend=1000 " +
			"miljoen=1000000 miljard=1000000000 biljoen=1000000000000",
		Parts: "half=2 halve=2 helft=2 kwart=4", Glued: true, UnitFirst: true, Joiners: "en ën", Points: "komma",
		Articles: "een", Rounds: "tientallen dozijnen honderden duizenden miljoenen",
		AsPronouns: "een één eerste tweede half", Uncompounded: "een één",
		Decimal: ',', Thousands: '.', SpacedThousands: true, OrdinalEndings: "e ste de", Letters: "m=1000000",
		NumberSigns: "nummer nr no", Units: "%=pct=procents=procent $=us$=dollar=usd €=euro=eur £=pond " +
			"km=kilometer kg=kilo's=kilo=kilogram °=graden ¢=cent=centen",
		Minuses:   "min minus",
		Months:    "januari februari maart april mei juni juli augustus september oktober november december",
		DayBefore: "de op",
		Halves: "anderhalf=3 anderhalve=3 tweeënhalf=5 tweeënhalve=5 drieënhalf=7 drieënhalve=7 vierenhalf=9 " +
			"vierenhalve=9 vijfenhalf=11 vijfenhalve=11 zesenhalf=13 zesenhalve=13 zevenenhalf=15 zevenenhalve=15 " +
			"achtenhalf=17 achtenhalve=17 negenenhalf=19 negenenhalve=19 tienenhalf=21 tienenhalve=21",
		HalfTo:   "half",
		OClock:   "uur",
		Evenings: "'s+avonds 's+middags",
		Mornings: "'s+ochtends 's+morgens 's+nachts",
		OrdinalValues: "dertiende=13 veertiende=14 vijftiende=15 zestiende=16 zeventiende=17 achttiende=18 negentiende=19 " +
			"twintigste=20 eenentwintigste=21 tweeëntwintigste=22 drieëntwintigste=23 vierentwintigste=24 " +
			"vijfentwintigste=25 zesentwintigste=26 zevenentwintigste=27 achtentwintigste=28 negenentwintigste=29 " +
			"dertigste=30 eenendertigste=31",
	}
}

func dutchForms() Forms {
	return Forms{
		Merged: "'t=het 'n=een z'n=zijn m'n=mijn d'r=haar zo'n=zo+een da's=dat+is 'k=ik ie=hij hij's=hij+is dat's=dat+is " +
			"ik'n=ik+een wie's=wie+is", Abbreviations: "dhr=heer mw=mevrouw mevr=mevrouw dr=dokter prof=professor nr=nummer " +
			"bijv=bijvoorbeeld vs=verenigde+staten eu=europese+unie vn=verenigde+naties enz=enzovoort ca=circa %=procent " +
			"&=en +=plus", Titles: "meneer mevrouw minister premier president kamerlid god kabinet",
		Spellings: "nou=nu paardebloem=paardenbloem paardebloemen=paardenbloemen " +
			"pannekoeken=pannenkoeken kado=cadeau aktie=actie produkt=product " +
			"kollege=college " +
			"s=eens gister=gisteren an=aan k=ik d'r=er hebbe=hebben hep=heb mense=mensen t=het 't=het " +
			"'n=een ie=hij niks=niets mekaar=elkaar neen=nee één=een vóór=voor pannekoek=pannenkoek 'm=hem m=hem " +
			"ze=zij je=jij we=wij me=mij 'r=er 'r=haar 's=eens z'n=zijn m'n=mijn d'r=haar da=dat wa=wat nie=niet " +
			"effe=even effen=even zeiden=zeien as=als mot=moet motte=moeten motten=moeten ken=kan kenne=kunnen " +
			"kennen=kunnen hullie=hun jullie=jullie eigeluk=eigenlijk natuurluk=natuurlijk ff=even zo'n=zo+een " +
			"krege=kregen ware=waren da's=dat+is 'ns=eens",
		Endings: "- e en er ers s t te ten de den d n je jes ste st ere", Augments: "ge",
		Agreement: []List{"is ben bent", "heeft heb hebt", "wordt word"},
		Frequent: "de van een het en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog wel uit " +
			"naar heeft worden hebben door over hij ik wordt we ze zo je was kan meer tot al of wat deze geen moet zou veel " +
			"dit had mensen jaar hun zich waar onder tegen na nu toch heel onze mijn wij u alle",
		Common: "zei zegt mevrouw meneer gisteren vandaag minister",
	}
}
