package language

// Latvian, after the Latviešu valodas gramatika (LU; the prefix of denial, numerals); CLDR for spelled-out numbers,
// months and marks.

// latvianTelling are frequent in Latvian and words of no other language here, or of few.
const latvianTelling = "*āēīūļķņģ un ir ka ar no par uz tas bet kā arī bija lai pēc tā vai viņš tikai jau gan " +
	"līdz ko kas tad būs mēs savu vēl kad nav to viņa ļoti teica piebilda norādīja gada tiek kuru viņi šis " +
	"savas var neviens nekas viss visi jūs es vairāk"

func latvian() *Language {
	return &Language{
		Sense: Sense{
			Denials: "nē nav nebija nebūs neviens nevienu neviena nevienam nekas neko nekam nekad nekur nekāds nekāda nekādu " +
				"bez ne nevajag nedrīkst", Not: "nav", Nos: "nē", Nevers: "nekad", Concord: true, NotOnly: "ne+tikai ne+vien",
			NoPrefixes: "ne", NotNegated: "nedēļa nedēļas nedēļu nelaime neseno nesen neatkarība neatkarības",
			Antonyms: "ir/nav bija/nebija būs/nebūs pieaug/samazin uzvar/zaudē uzvara/zaudējums labs/slikts laba/slikta " +
				"labi/slikti pareizi/nepareizi patiesība/meli jā/nē augst/zem liel/maz gar/īs stipr/vāj bagāt/nabag vec/jaun " +
				"pirm/pēdēj atvēr/aizvēr atvērt/slēgt sāk/beig sākum/beig pirk/pārdo vainīg/nevainīg dzīv/mir draug/ienaidniek " +
				"karš/miers pirms/pēc vairāk/mazāk labāk/sliktāk publisk/privāt ziemeļ/dienvid austrum/rietum kreis/lab " +
				"viegl/grūt vienmēr/nekad viss/nekas visi/neviens kāds/neviens kaut/neko vakar/rīt vakar/šodien šodien/rīt " +
				"vairākum/mazākum iespējam/neiespējam",
			Hedges: "var varētu varēja varbūt iespējams droši-vien šķiet laikam visticamāk acīmredzot vajadzētu būtu esot " +
				"it-kā domājams iespējamais jābūt", Modals: "var=varēja varētu vajadzētu", Almosts: "gandrīz tikko",
			Opinions: "domāju uzskatu", Selves: "es mēs domāju uzskatu zinu redzu saku gribu noliedzu šaubos",
			Quantities: "visi visas viss visa visu daži dažas vairāki vairākas daudz daudzi maz vairāk mazāk lielākā " +
				"vairākums mazākums katrs katra abi abas tikai vien gandrīz apmēram aptuveni puse vienmēr bieži dažreiz reti " +
				"pietiekami pārāk pilnīgi daļēji desmitiem simtiem tūkstošiem", Indefinites: "kaut kāds",
			Determiners: "šis šī šie šīs tas tā tie tās mans mana savs sava viņa viņas mūsu jūsu viņu viens",
			Conditions:  "ja ja-vien izņemot līdz kad kamēr", Ifs: "ja ja-vien", Limits: "izņemot", BeforeIfs: "bet " +
				"tikai",
			Functions: "un vai bet ka kā ar no par uz pēc lai pie līdz starp bez pirms zem pret viņš viņa viņi viņas viņam " +
				"viņai es tu mēs jūs man mums mans mana mūsu jūsu savs sava savu šis šī šie šīs tas tā to tie tās kas ko kurš " +
				"kura kuri kuras ir bija būs būt esmu esam būtu arī jau vēl tikai gan tad šeit tur tagad ļoti jo kad ja",
			Pronouns: "es tu viņš viņa mēs jūs viņi viņas man tev viņam viņai mums jums viņiem mani tevi viņu mūs jūs mans " +
				"mana tavs mūsu jūsu savs sava savu",
			Persons: []List{"es man mani mans mana mēs mums mūs mūsu", "tu tev tevi tavs jūs jums jūsu", "viņš viņam", "viņai",
				"viņi viņiem viņu"}, Kinds: []List{"šis šī šie šīs tas tā tie tās mans mana savs sava mūsu",
				"es tu viņš viņa mēs jūs viņi", "ir bija būs būt būtu", "ar no par uz pēc pie līdz starp pirms pret",
				"un vai bet ka kā jo kad"}, Coordinators: "un vai", Openers: "un bet jo tad", Beings: "ir bija būs būt būtu",
			Degrees: "ļoti tik diezgan", That: "ka", Askers: "kas kad kur kāpēc kā vai cik", Answers: "jā nē",
			Puts: "saka teikt pasaka pateikt nosaukt", Reservations: "cik+zinu kā+izskatās ja+nemaldos", Fillers: "ē ēē eee " +
				"mmm hm em nu ok mm",
			FillerPairs: "vai+ne tas+ir es+domāju tā+teikt",
			Tags:        "saprotat saproti zini redzat ja vai zināt saprotiet", Asides: "nu teiksim zināt",
			Emphasis: "kursīvs izcēlums emphasis italics",
			Measures: "procenti procentu procents procentiem eiro dolāri dolāru mārciņu metri metru kilometri kilometru " +
				"tonnas tonnu kilogrami kilogramu grami litri grādi grādu hektāri hektāru stundas stundu stunda minūtes minūšu " +
				"dienas dienu diena nedēļas nedēļu nedēļa mēneši mēnešu mēnesis gadi gadu gads gadiem gadsimts janvāris " +
				"februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris pirmdien otrdien " +
				"trešdien ceturtdien piektdien sestdien svētdien",
			Asserts: "zinu zina zinām redzu atzīstu apstiprina", Factives: "zinu zina zinām",
			Denies: "noliedzu noliedz noliedza", Doubts: "šaubāmies šaubos šaubās", Supposes: "domājam uzskatām pieņemu " +
				"pieņemam ticam baidos baidāmies ceru ceram nojaušu šaubos domāju domā uzskatu uzskata ticu tic šķiet",
			Wishes: "gribu grib ceru cer", Reports: "sakām apgalvoju apgalvojam solu solām nesaku neapgalvoju saku saka " +
				"teica teic apgalvo apgalvoja stāsta stāstīja sola solīja",
			Subjects: "es tu viņš viņa mēs jūs viņi", Ores: "vai", According: "saskaņā", Backs: "tas tā",
			Facts: "taisnība skaidrs", Untruths: "nepatiesi meli neiespējami muļķības mīts",
			Claims:     "ideja apgalvojums baumas teorija iespēja risks mīts",
			IfPhrases:  "ja+tikai gadījumā+ja pieņemot+ka ar+nosacījumu+ka ja+vien tikai+ja",
			Adverbials: "varbūt iespējams droši-vien laikam",
		},
		Numbers: Numbers{
			OrdinalValues: "pirmajā=1 otrajā=2 trešajā=3 ceturtajā=4 piektajā=5 sestajā=6 septītajā=7 astotajā=8 " +
				"devītajā=9 desmitajā=10 vienpadsmitajā=11 divpadsmitajā=12 trīspadsmitajā=13 četrpadsmitajā=14 " +
				"piecpadsmitajā=15 sešpadsmitajā=16 septiņpadsmitajā=17 astoņpadsmitajā=18 deviņpadsmitajā=19 " +
				"divdesmitajā=20 trīsdesmitajā=30 sestais=6 septītais=7 astotais=8 devītais=9 desmitais=10",
			Evenings: "vakarā",
			Mornings: "rītā no+rīta",
			Nearing:  "bez+piecpadsmit=45 ceturksni+pāri=75 bez+ceturkšņa=45 bez+desmit=50",
			Ones: "nulle viens=viena=vienu=vienam=vienas divi=divas=divu=diviem=divām trīs=triju=trim " +
				"četri=četras=četru=četriem pieci=piecas=piecu=pieciem seši=sešas=sešu=sešiem " +
				"septiņi=septiņas=septiņu=septiņiem astoņi=astoņas=astoņu=astoņiem deviņi=deviņas=deviņu=deviņiem desmit " +
				"vienpadsmit divpadsmit trīspadsmit četrpadsmit piecpadsmit sešpadsmit septiņpadsmit astoņpadsmit deviņpadsmit",
			Tens:        "divdesmit trīsdesmit četrdesmit piecdesmit sešdesmit septiņdesmit astoņdesmit deviņdesmit",
			Ordinals:    "pirmais=pirmā=pirmo otrais=otrā=otro trešais=trešā=trešo ceturtais=ceturtā piektais=piektā",
			Multiplying: "simts=100 simti=100 simtu=100 simtiem=100",
			Scales: "tūkst=1000 milj=1000000 mljrd=1000000000 mlrd=1000000000 miljonus=1000000 tūkstotis=1000 " +
				"tūkstoši=1000 tūkstošu=1000 tūkstošiem=1000 miljons=1000000 miljoni=1000000 " +
				"miljonu=1000000 miljoniem=1000000 miljards=1000000000 miljardi=1000000000 miljardu=1000000000 " +
				"miljardiem=1000000000", Adding: "divsimt=200 trīssimt=300 četrsimt=400 piecsimt=500 sešsimt=600 septiņsimt=700 " +
				"astoņsimt=800 deviņsimt=900", Parts: "puse=2 pusi=2 trešdaļa=3 trešdaļu=3 ceturtdaļa=4 ceturtdaļu=4",
			Points: "komats", Rounds: "desmitiem simtiem tūkstošiem",
			AsPronouns: "viens viena vienu vienam vienas pirmais pirmā pirmo otrais otrā otro puse", Decimal: ',',
			Thousands: '.', SpacedThousands: true, NumberSigns: "numurs nr",
			Units: "%=proc=procentus=procenta=procenti=procentu=procents=procentiem $=dolāri=dolāru €=eur=eiro " +
				"£=mārciņu=mārciņas km=kilometri=kilometru kg=kilogrami °=grādi",
			Months: "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris " +
				"oktobris novembris decembris",
			AndHalf: "ar+pusi un+pus",
			Halves: "divarpus=5 trīsarpus=7 četrarpus=9 piecarpus=11 sešarpus=13 septiņarpus=15 astoņarpus=17 deviņarpus=19 " +
				"pusdivos=3 pustrijos=5 pusčetros=7 puspiecos=9 pussešos=11 pusseptiņos=13 pusastoņos=15 pusdeviņos=17 " +
				"pusdesmitos=19 pusvienpadsmitos=21 pusdivpadsmitos=23 pusotra=3 pusotru=3 pusotras=3",
			OClock: "stundā stundas rītā vakarā", HourSigns: "plkst. plkst pulksten",
		},
		Forms: Forms{
			Spellings: "nau=nav vaj=vai", Abbreviations: "nr=numurs dr=doktors prof=profesors es=eiropas+savienība " +
				"asv=amerikas+savienotās+valstis piem=piemēram %=procenti &=un +=plus plkst=pulksten milj=miljoni milj=miljonu " +
				"milj=miljoniem", Titles: "kungs kundze premjers ministrs prezidents dievs valdība",
			Endings: "- s š is us a e i u o as es ais ā ē ī ū am em im um ai ei ij ij ām ēm iem ās ēs os us ajā ajam ajai " +
				"ajos t ties ju ja jam jas jis ies ot oši iet iem āt ēt īt tu šu ts ta tas tais ama āms usi uši",
			Frequent: "un ir ka ar no par uz tas bet kā arī bija lai pēc tā vai viņš tikai jau gan līdz ko kas tad būs mēs " +
				"savu vēl kad nav to viņa ļoti gadā", Common: "teica vakar šodien ministrs"},
		Grammar: Grammar{Classes: latvianTables, DropsSubject: true, Once: "bijušais bijusī toreizējais",
			Deputies: "vice"},
		Marks: Marks{Dash: true, DashIncise: true},
		Transcript: Transcript{Sounds: "aplausi smiekli troksnis pauze mūzika klusums starpsaucieni starpsauciens zvans",
			Stagehands: "un no zāles zālē", Roles: "jautājums atbilde žurnālists žurnāliste vadītājs vadītāja moderators " +
				"publika tulks sēdes", Titles: "kungs kundze dr prof",
			Senders: "no runātājs sūtītājs",
			Headings: "piezīme avots avoti foto attēls video datums vieta tēma nosaukums lasiet vairāk sk piemērs nodaļa " +
				"kopsavilkums tālrunis", Plain: "šis tas ka kas kā kad kur ir bija nē jā un bet vai ja šeit tur tagad viens " +
				"divi trīs pirmais cienījamie paldies jo", Asks: "j", Answers: "a"},
		Naming: Naming{
			Things:   set("plakāts plakātā zīmīte zīmītē durvīm sienas sludinājums uzraksts uzrakstu"),
			Reads:    phrases("rakstīts,teikts,ar uzrakstu"),
			Proverbs: set("sakāmvārds paruna"),
			Folk:     set("cilvēki iedzīvotāji kaimiņi visi vietējie tautā tauta"),
			Named:    set("dēvē sauc tautā iesaukuši"),
			ByNames:  phrases("saukts,saukta,iesaukts,pazīstams kā"), OneCapital: true,
			Works: set("fonds filma filmas filmā dokumentālā seriāls raidījums grāmata romāns dzejolis dziesma albums opera " +
				"izrāde izstāde laikraksts avīze žurnāls portāls partija kustība asociācija grupa projekts plāns kuģis " +
				"restorāns viesnīca festivāls spēle likums raksts ziņojums koncerts nosaukums kampaņa projektu projekta " +
				"projektā projektam projektiem uzņēmumu uzņēmuma uzņēmumā uzņēmumam firma firmu firmas firmā kafejnīca " +
				"kafejnīcu kafejnīcas kafejnīcā bārs bāru bāra bārā laikrakstu laikraksta laikrakstā laikrakstam avīzi avīzes " +
				"avīzē avīzei žurnālu žurnāla žurnālā žurnālam filmu grāmatu grāmatas grāmatā romānu romāna romānā dziesmu " +
				"dziesmas izstādi izstādes izstādē klubs klubu kluba klubā koris kori rūpnīca rūpnīcu rūpnīcas rūpnīcā " +
				"biedrība biedrību biedrības biedrībā kuģi kuģa viesnīcu viesnīcas viesnīcā restorānu restorāna restorānā " +
				"festivālu festivāla festivālā programma programmu programmas programmā seriālu seriāla seriālā"),
			Titles: phrases("ar nosaukumu,nosaukts,nosaukta,vārdā"),
			SoCalled: phrases("tā dēvētais,tā sauktais,tā dēvētā,tā saucamais,tā sauktā,tā sauktie,tā sauktās,tā saukto,tā " +
				"saucamā,tā saucamie,tā dēvētās,tā dēvētie,tā dēvēto,šķietamais"),
			Words: phrases("jēdziens,izteiciens,sauklis,vārds,vārdi,vārdu,termins,terminu"), Not: set("nav nē")},
	}
}

var latvianTables = []Words{
	{Saying, "apgalvo skaidro tei/ca/c/kusi/cis sac/īja/ījis saka norād/īja/a/ījis uzsv/ēra/er skaidro/ja/jis " +
		"skaidro-ja piebil/da/st/dis atzi/na/nis atzīst paud/a/is pauž stāst/īja/a apliecin/āja/a inform/ēja/ē raksta " +
		"rakstīja apgalvo/ja atbild atbildēja jaut/āja/ā vaicā/ja paziņo/ja piezīm/ēja/ē uzskata uzskatīja pastāst/īja " +
		"turpināja turpina brīdin/āja/a sol/īja/a atgādin/āja/a komentēja komentē secin/āja/a lēš pavēst/īja vēst/īja/ī " +
		"pamato/ja izteicās izsaucās čukstēja kliedza mudināja aicināja kritizēja citēja priecājās priecājas ironizēja " +
		"jokoja nopūtās nopūšas smejas smējās smaida pasmaidīja sūdzējās sūdzas kurn kurnēja murmināja nomurmināja čukst " +
		"iesaucās sauc kliedz brīnās brīnījās lepojas lepojās zvēr zvērēja sašuta sašutis jautā jautāja atcērt atcirta " +
		"rezumēja secina atceras atcerējās nožēloja"},
	{Judging, "sauc sauca nosauca raksturo/ja apsūdz/ēja"}, {Feeling, "grib gribēja cer cerēja"},
	{SourceBehind, "vārdiem teiktā ieskatā"}, {Notice, "paziņojums paziņojumā vēstule vēstulē runa intervija intervijā " +
		"ziņojums ziņojumā teksts raksts atbilde komentārs ieraksts"},
	{Determiner, "šis šī šie šīs tas tā tie tās visi visas katrs daži vairāki daudzi divi divas trīs četri pieci abi"},
	{Possessive, "mans mana savs sava mūsu jūsu savu viņu"}, {Pronoun | Male, "viņš"}, {Pronoun | Female, "viņa"},
	{Pronoun | Plural | Male, "viņi"}, {Pronoun | Plural, "mēs"}, {Pronoun, "es tu kāds neviens"},
	{Generic, "kāds neviens tu"}, {FirstPerson, "es mēs"}, {Complement, "ka"}, {Manner, "kā tā"},
	{Relative, "kas kurš kura kuri"},
	{Male, "kungs karalis princis tēvs brālis dēls vīrietis pāvests premjers ministrs prezidents mērs priekšsēdētājs " +
		"direktors profesors deputāts"}, {Female, "kundze karaliene princese māte māsa meita sieviete premjere ministre " +
		"prezidente mēre priekšsēdētāja direktore profesore deputāte"}, {Title | Abbreviation, "dr prof"},
	{Abbreviation, "piem t.i"}, {Abbreviation | Final, "utt u.c"}, {Counting, "nr"},
	{Title, "kungs kundze karalis karaliene pāvests premjers premjere ministrs ministre prezidents prezidente " +
		"ģenerālis profesors profesore tiesnesis tiesnese kanclers kanclere mērs mēre doktors deputāts deputāte pulkvedis"},
	{Role, "premjers premjere premjerministrs premjerministre ministrs ministre prezidents prezidente viceprezidents " +
		"mērs mēre deputāts deputāte senators tiesnesis tiesnese prokurors prokurore kanclers kanclere karalis karaliene " +
		"pāvests ģenerālis pulkvedis pārstāvis pārstāve vadītājs vadītāja direktors direktore rektors sekretārs sekretāre " +
		"priekšsēdētājs priekšsēdētāja līderis līdere advokāts advokāte ārsts ārste profesors profesore zinātnieks " +
		"zinātniece pētnieks pētniece autors autore rakstnieks rakstniece žurnālists žurnāliste kandidāts kandidāte " +
		"padomnieks padomniece eksperts eksperte analītiķis analītiķe ekonomists ekonomiste vēsturnieks kaimiņš " +
		"kaimiņiene liecinieks policists vīrietis sieviete tēvs māte dēls meita brālis māsa draugs draudzene treneris " +
		"trenere spēlētājs spēlētāja vēstnieks vēstniece diplomāts loceklis locekle dibinātājs dibinātāja aktīvists " +
		"zemnieks uzņēmējs uzņēmēja komisārs producents aktieris aktrise dziedātājs dziedātāja mākslinieks bīskaps " +
		"doktors psihologs psiholoģe students studente režisors"},
	{Role | Plural, "ārsti zinātnieki eksperti analītiķi deputāti ministri avoti cilvēki"},
	{Group, "valdība ministrija partija policija prokuratūra uzņēmums grupa asociācija komisija organizācija aģentūra " +
		"laikraksts tiesa padome pašvaldība savienība armija saeima parlaments fonds universitāte opozīcija banka dome"},
	{Particle, "von van de al"},
	{Preposition, "ar no par uz pēc pie līdz starp bez pirms zem pret"}, {Conjunction, "un vai bet ka kad ja jo lai"},
	{Coordinating, "un vai bet"}, {Auxiliary, "var nav"}, {Auxiliary | Being, "ir bija būs būt"},
	{Adverb, "arī tad vēl jau tagad tikai atkal ļoti vakar šodien rīt šeit tur vienmēr bieži pats pati vēlāk agrāk"},
	{Calendar, "pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien janvārī februārī martā aprīlī maijā " +
		"jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī nedēļu mēnesis gads vakarā rītā"},
	{Kin, "dēls meita brālis māsa sieva vīrs tēvs māte atraitne"},
	{Given | Male, "jānis andris juris edgars māris aivars guntis artūrs arturs raimonds valdis egils krišjānis kārlis " +
		"pēteris ivars normunds gatis aldis ainārs uldis vilnis mārtiņš kaspars roberts rihards dainis ēriks gints imants " +
		"toms viktors zigmārs aigars andrejs boriss ojārs dāvis nils donalds"},
	{Given | Female, "anna inese ilze kristīne līga dace ināra daiga ieva evika vaira solvita baiba sandra inga iveta " +
		"zanda laura linda līva maija marija ramona sanita signe sigita santa una vija zane ļubova dana elīna gunta " +
		"inguna jana"}, {Plain, "jā nē paldies labdien tas tagad šeit"},
}
