package language

// Estonian, after the Eesti keele käsiraamat (the word of denial, numerals in their cases); CLDR for spelled-out
// numbers, months and marks.

// estonianTelling are frequent in Estonian and words of no other language here, or of few.
const estonianTelling = "*õäü ja on ei et see oli ta kui mis ka oma aga või kes nad selle seda ma ning pole veel " +
	"siis olnud meie kuid välja nii juba peale ütles lisas selgitas sõnul kelle need nende tema mille tuleb " +
	"võib ole üks mitte üle enne sest samuti läbi kohta pärast kõik aasta keegi midagi nemad mina me te saa " +
	"sai saanud rohkem vana tahavad"

func estonian() *Language {
	return &Language{
		Sense: Sense{
			Denials: "vaevalt ei pole polnud mitte ega ära ärge keegi-ei ilma polegi eigi kunagi", Not: "ei",
			Nos: "ei", Concord: true,
			NotOnly: "mitte+ainult", NoPrefixes: "eba mitte", Antonyms: "on/pole oli/polnud tõus/lang kasv/kahan võit/kaotus " +
				"hea/halb õige/vale tõsi/vale jah/ei suur/väike pikk/lühike tugev/nõrk rikas/vaene vana/noor uus/vana " +
				"esimene/viimane avat/suletud algus/lõpp süüdi/süütu elu/surm sõber/vaenlane sõda/rahu enne/pärast rohkem/vähem " +
				"parem/halvem avalik/salajane põhi/lõuna ida/lääs vasak/parem kerge/raske alati/kunagi kõik/keegi eile/homme " +
				"eile/täna täna/homme enamus/vähemus",
			Hedges: "kuuldavasti võib võivad võiks võis võib-olla ehk vist ilmselt tõenäoliselt arvatavasti peaks peab näib " +
				"tundub justkui väidetavalt olevat võimalik võimalik-et oleks", Modals: "võib=võivad=võis võiks peab peaks",
			Almosts: "pea peaaegu vaevalt ligi", Opinions: "arvan usun",
			Selves: "mina ma meie me arvan usun tean näen ütlen tahan eitan kahtlen",
			Quantities: "kõik kõiki kõigi mõned mõni mitu palju vähe rohkem vähem enamik iga igaüks mõlemad ainult vaid " +
				"peaaegu umbes pool enamus vähemus kogu terve alati sageli mõnikord harva piisavalt liiga täiesti osaliselt " +
				"kümneid sadu tuhandeid", Indefinites: "midagi keegi",
			Determiners: "see seda selle need nende minu sinu tema meie teie nende üks",
			Conditions:  "kui juhul välja-arvatud kuni", Ifs: "juhul kuni kui", BeforeIfs: "aga kuid vaid " +
				"ainult",
			Functions: "ja või aga kuid ning et see seda selle sel neid need nende ta tema ma mina me meie te teie nad sa " +
				"sina oma kes mis mida mille kui nagu siis nii ka veel juba on oli olid ole olla olnud oleks olen oleme oled " +
				"peale pärast enne koos kohta poolt järgi üle all siin seal nüüd just ikka ju väga sest kuna",
			Pronouns: "ma mina mind minu mulle sa sina sind sinu ta tema teda talle me meie meid meile te teie teid nad " +
				"nemad neid nende neile oma see selle seda",
			Persons: []List{"ma mina mind minu mulle me meie meid meile", "sa sina sind sinu te teie teid", "ta tema teda talle",
				"see seda selle", "nad nemad neid nende neile"}, Kinds: []List{"see seda selle need nende minu sinu tema oma üks",
				"ma mina sa sina ta tema me meie te teie nad", "on oli olid ole olnud oleks",
				"peale pärast enne koos kohta poolt järgi üle all", "ja või aga kuid ning et kui sest kuna"},
			Coordinators: "ja või ning", Openers: "ja aga siis sest", Beings: "on oli olid ole olla oleks",
			Degrees: "väga nii üsna", That: "et", Askers: "kes mis millal kus miks kuidas kas", Answers: "jah ei",
			Puts: "öelda ütlen nimetada öeldagi", FillerPairs: "saate+aru saad+aru eks+ole ma+mõtlen tead+küll nii+öelda",
			Reservations: "minu+teada nagu+räägitakse kuuldavasti", Fillers: "eee " +
				"ää mmm nojaa ee mm noh ok nojah",
			Tags: "saate+aru tead teate mõistate eks noh jah eksju", Asides: "saate nagu noh", Emphasis: "kursiiv rõhutus " +
				"emphasis italics",
			Measures: "protsenti protsent eurot euro dollarit dollar naela meetrit kilomeetrit tonni kilo grammi liitrit " +
				"kraadi hektarit tundi tund minutit minut päeva päev nädalat nädal kuud kuu aastat aasta sajand jaanuar " +
				"veebruar märts aprill mai juuni juuli august september oktoober november detsember esmaspäev teisipäev " +
				"kolmapäev neljapäev reede laupäev pühapäev",
			Asserts: "tean teab teavad teame näen tunnistan kinnitab mäletan", Factives: "tean teab teavad teame",
			Denies: "eitan eitab eitas", Doubts: "kahtleme kahtlen kahtleb", Supposes: "arvame usume oletame oletab kardan " +
				"kardame kardab kahtlustan kahtlustame loodan loodame pakun arvan arvab arvavad usun usub usuvad oletan näib",
			Wishes: "tahan tahab loodan loodab", Reports: "öeldi räägiti väideti lubati kinnitati öeldakse räägitakse " +
				"väidetakse rääkisid ütleme väidan väidame luban lubame väida ütle ütlen ütleb ütles ütlevad ütlesid väidab " +
				"väidavad väitis räägib rääkis lubas kinnitas", Subjects: "ma mina sa ta tema me meie te teie nad", Ores: "või",
			Backs: "see",
			Facts: "tõsi kindel selge", Untruths: "vale võimatu jama müüt",
			Claims: "idee väide kuulujutt teooria võimalus oht müüt",
			IfPhrases: "juhul+kui tingimusel+kui kui+just eeldusel+et tingimusel+et välja+arvatud+juhul+kui " +
				"ainult+siis+kui",
			Adverbials: "võib-olla ilmselt tõenäoliselt vahest ehk",
		},
		Numbers: Numbers{
			OrdinalValues: "esimesel=1 teisel=2 kolmandal=3 neljandal=4 viiendal=5 kuuendal=6 seitsmendal=7 kaheksandal=8 " +
				"üheksandal=9 kümnendal=10 üheteistkümnendal=11 kaheteistkümnendal=12 kolmeteistkümnendal=13 " +
				"neljateistkümnendal=14 viieteistkümnendal=15 kuueteistkümnendal=16 seitsmeteistkümnendal=17 " +
				"kaheksateistkümnendal=18 üheksateistkümnendal=19 kahekümnendal=20 kolmekümnendal=30 seitsmes=7 kaheksas=8 " +
				"üheksas=9 kümnes=10",
			Evenings: "õhtul päeval",
			Mornings: "hommikul",
			Nearing:  "veerand=15 kolmveerand=45 kolmveerandil=45",
			Ones: "null üks=ühe=üht=ühte kaks=kahe=kaht=kahte kolm=kolme neli=nelja=nelja viis=viie=viit kuus=kuue=kuut " +
				"seitse=seitsme=seitset kaheksa=kaheksat üheksa=üheksat kümme=kümne=kümmet üksteist=üheteist " +
				"kaksteist=kaheteist kolmteist=kolmeteist neliteist=neljateist viisteist=viieteist kuusteist=kuueteist " +
				"seitseteist=seitsmeteist kaheksateist üheksateist",
			Tens: "kakskümmend=kahekümne kolmkümmend=kolmekümne nelikümmend=neljakümne viiskümmend=viiekümne " +
				"kuuskümmend=kuuekümne seitsekümmend=seitsmekümne kaheksakümmend=kaheksakümne üheksakümmend=üheksakümne",
			Ordinals:    "esimene=esimese=esimest teine=teise=teist kolmas=kolmanda neljas=neljanda viies=viienda kuues=kuuenda",
			Multiplying: "sada=100 saja=100", Scales: "tuh=1000 tuhandet=1000 mln=1000000 mljn=1000000 mld=1000000000 " +
				"mlrd=1000000000 tuhat=1000 tuhande=1000 miljon=1000000 miljonit=1000000 " +
				"miljoni=1000000 miljard=1000000000 miljardit=1000000000 miljardi=1000000000",
			Parts: "pool=2 poole=2 kolmandik=3 veerand=4", Adding: "kakssada=200 kolmsada=300 nelisada=400 viissada=500 " +
				"kuussada=600 seitsesada=700 kaheksasada=800 üheksasada=900", Points: "koma",
			Rounds: "kümneid sadu tuhandeid miljoneid", AsPronouns: "üks ühe üht ühte esimene esimese teine teise teist pool " +
				"kuus", Decimal: ',', Thousands: '.', SpacedThousands: true, NumberSigns: "number nr",
			Units: "%=protsendi=protsendiline=prots=protsenti=protsent $=dollarit=dollar €=eurode=euroga=eurot=euro " +
				"£=naela km=kilomeetrit kg=kilo °=kraadi",
			Months:  "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
			AndHalf: "ja+pool",
			Halves:  "poolteist=3 pooleteise=3",
			HalfTo:  "pool",
			OClock:  "ajal hommikul õhtul", HourSigns: "kell kl",
		},
		Forms: Forms{
			Spellings: "polnd=polnud ma=mina sa=sina ta=tema me=meie te=teie nad=nemad mu=minu su=sinu mul=minul " +
				"tal=temal siis=sis",
			Merged: "pole=ei+ole polnud=ei+olnud poleks=ei+oleks",
			Abbreviations: "nr=number dr=doktor prof=professor eü=euroopa+liit jne=ja+nii+edasi nt=näiteks %=protsenti &=ja " +
				"+=pluss", Titles: "härra proua peaminister minister president saadik jumal valitsus",
			Endings: "- d t e a i u l le lt s st sse ni na ta ks ga te de id isid sid si is in me ma da b vad n nud tud " +
				"takse ti ile ist istes ides ides", Agreement: []List{"on oli ole olen oleme", "ei pole"},
			Frequent: "ja on ei et see oli ta kui mis ka oma aga või kes nad selle seda ma ning pole veel siis olnud meie " +
				"kuid välja nii juba peale üks kõik eesti aasta", Common: "ütles eile täna minister"},
		Grammar: Grammar{Classes: estonianTables, Plural: "d", DropsSubject: true, Once: "endine toonane", Deputies: "ase",
			CaseEndings: []string{"i", "le", "lt", "ga"}, RoleEndings: "minister juht esimees liige direktor esindaja " +
				"ekspert teadur professor treener nõunik saadik prokurör"},
		Marks: Marks{Dash: true, DashIncise: true},
		Transcript: Transcript{Sounds: "aplaus naer kära paus muusika vaikus vahelehüüded vahelehüüe haamer",
			Stagehands: "ja saalist saalis publik", Roles: "küsimus vastus ajakirjanik saatejuht reporter moderaator publik " +
				"tõlk esimees aseesimees juhataja", Titles: "härra proua dr prof",
			Senders:  "saatja kõneleja",
			Headings: "märkus allikas foto pilt video kuupäev koht teema pealkiri loe vaata näide peatükk kokkuvõte telefon",
			Plain: "see mis kes kuidas millal kus on ei jah ja aga kui siis siin seal nüüd üks kaks kolm esimene head " +
				"aitäh tänan sest", Asks: "k", Answers: "v"},
		Naming: Naming{
			Things:   set("plakat plakatil silt sildil uksel seinal kuulutus lipik loosung"),
			Reads:    phrases("seisab,seisis,kirjas,kirjaga"),
			Proverbs: set("vanasõna kõnekäänd"),
			Folk:     set("inimesed elanikud naabrid kõik kohalikud rahvas rahvasuus"),
			Named:    set("kutsutakse hüütakse rahvasuus nimetatakse"),
			ByNames:  phrases("hüütud,hüüdnimega,tuntud kui"), OneCapital: true,
			Works: set("programm fond film filmi dokumentaal sari saade raamat romaan luuletus laul album plaat ooper " +
				"näidend näitus ajaleht leht ajakiri portaal blogi partei liikumine ühing grupp projekt plaan laev restoran " +
				"hotell festival mäng seadus artikkel raport kontsert pealkiri kampaania auhind projekti projektiga projektis " +
				"projektist firma ettevõte ettevõtte ettevõttele kohviku kohvikus baari baaris ajalehe ajalehes ajalehele lehe " +
				"lehele raamatu romaani laulu näituse näitusel klubi koori kooli tehase ühistu seltsi seltsi laeva programmi " +
				"programmis plaani sarja saate linnaosa"), Titles: phrases("pealkirjaga,nimega"),
			SoCalled: phrases("niinimetatud,nn,nõndanimetatud,väidetav"), Words: phrases("mõiste,loosung," +
				"sõna,sõnad,termin,väljend"),
			Not: set("ei")},
	}
}

var estonianTables = []Words{
	{Saying, "ütle/s/b/sid/vad/nud/ma lausu/s/b/sid sõna/s/b märki/s/b/sid/nud lisa/s/b/sid/nud rääki/s/sid/nud räägib " +
		"kinnita/s/b/sid/nud selgita/s/b/sid/nud rõhuta/s/b/sid/nud nenti/s nendib tõde/s tõdeb teata/s/b/sid/nud " +
		"kirjuta/s/b/sid/nud vasta/s/b/sid/nud küsi/s/b/sid/nud jätka/s/b tunnista/s/b hoiata/s/b luba/s/b väit/is väidab " +
		"arva/s/b leid/is leiab meenuta/s/b kommenteeri/s/b täpsusta/s/b toonita/s/b tsiteeri/s/b hüüdi/s hüüab sosista/s " +
		"kurt/is kurdab möönis möönab rõõmustas rõõmustab ohkas ohkab naeris naerab naeratas muheles muheleb naljatas " +
		"naljatab irvitas irvitab porises poriseb pomises pomiseb kaebas kaebab hõiskas hõiskab sosistas sosistab karjus " +
		"karjub imestas imestab küsis küsib vastas vastab vandus kiitles kiitleb ironiseeris ironiseerib iroonitses " +
		"iroonitseb nurises nuriseb meenutas võttis muigas muigab"},
	{Judging, "nimeta/s/b kirjelda/s/b süüdista/s/b kritiseeri/s/b"}, {Feeling, "tahab tahtis loodab lootis usub uskus"},
	{SourceBehind, "sõnul hinnangul arvates väitel kinnitusel andmetel"},
	{Notice, "avaldus kiri sõnum kõne intervjuu raport tekst artikkel vastus pressiteade säuts"},
	{Determiner, "see too need keegi mõni mõned kõik iga mitu kaks kolm neli viis mõlemad"},
	{Possessive, "tema minu meie oma nende"}, {Pronoun | Male | Female, "ta tema"}, {Pronoun, "mina ma keegi"},
	{Pronoun | Plural, "nad nemad me meie"}, {Generic, "keegi"}, {FirstPerson, "ma mina me meie"}, {Complement, "et"},
	{Manner, "nagu nii"}, {Relative, "kes mis mida mille"},
	{Male, "härra kuningas prints isa vend poeg mees paavst"}, {Female, "proua kuninganna printsess ema õde tütar naine"},
	{Title | Abbreviation, "dr prof hr pr"}, {Abbreviation, "nt nn st u lk"}, {Abbreviation | Final, "jne jm"},
	{Title, "härra proua kuningas kuninganna paavst peaminister minister president kindral professor kohtunik kantsler " +
		"linnapea saadik doktor kolonel"}, {Role, "peaminister minister president asepresident linnapea saadik senaator " +
		"kohtunik prokurör kantsler kuningas kuninganna paavst kindral kolonel kõneisik pressiesindaja esindaja juht " +
		"tegevjuht juhataja direktor rektor sekretär esimees advokaat arst professor teadur teadlane autor kirjanik " +
		"ajakirjanik kandidaat nõunik ekspert analüütik ökonomist ajaloolane naaber tunnistaja politseinik mees naine isa " +
		"ema poeg tütar vend õde sõber treener mängija suursaadik diplomaat liige asutaja aktivist ettevõtja volinik " +
		"produtsent näitleja laulja kunstnik piiskop doktor psühholoog üliõpilane lavastaja riigikogulane peasekretär"},
	{Role | Plural, "arstid teadlased eksperdid analüütikud saadikud ministrid allikad inimesed"},
	{Group, "valitsus ministeerium erakond politsei prokuratuur ettevõte ühing komisjon organisatsioon leht kohus " +
		"linnavalitsus liit kaitsevägi riigikogu parlament fond ülikool opositsioon pank"}, {Particle, "von van de al"},
	{Preposition, "pärast enne koos läbi ilma kuni vastu"}, {Conjunction, "ja või aga kuid ning et kui sest kuna kuigi"},
	{Coordinating, "ja või aga kuid ning"}, {Auxiliary, "ei võib peab saab"}, {Auxiliary | Being, "on oli olid olnud"},
	{Adverb, "ka siis veel juba nüüd ainult jälle väga nii samuti siiski eile täna homme siin seal alati sageli ise " +
		"muuhulgas hiljem varem"}, {Calendar, "esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval " +
		"pühapäeval jaanuaris veebruaris märtsis aprillis mais juunis juulis augustis septembris oktoobris novembris " +
		"detsembris nädal kuu aasta õhtul hommikul päev"}, {Kin, "poeg tütar vend õde abikaasa naine mees isa ema lesk"},
	{Given | Male, "jaan toomas andres martin kristjan margus urmas peeter jüri mart tarmo marko indrek tõnu rein ivo " +
		"raivo priit siim taavi hannes helir-valdor tõnis jürgen mihhail urve-mees alar rain kalle lauri lennart madis " +
		"meelis mihkel ott rasmus silver sven villu andrus ants arno erki john michael james donald"},
	{Given | Female, "kaja kersti anne katrin kristiina maria marju riina tiina piret kadri liina triin karin mari " +
		"signe kristina ene anneli anna ülle helle jana keit lauri-naine maris mailis marika merle monika pille reet " +
		"sirje urve viktoria yana susan nancy"}, {Plain, "sama sedasama samuti " +
		"jah ei aitäh tere see nüüd siin"},
}
