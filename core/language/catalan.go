package language

// Catalan, after the Gramàtica de la llengua catalana (IEC) and the Optimot; CLDR for spelled-out numbers, months and
// marks.

// catalanTelling are frequent in Catalan and words of no other language here, or of few.
const catalanTelling = "*ç el la els les i que en és un una per amb no del al va ha són més com aquest aquesta " +
	"però també ser fer han això hi seva seu dit dels ens als pel seus quan està molt perquè dir ningú res tot " +
	"tota tots nosaltres ell ella ells qui on sense fins ara vam hem diu ni vell"

func catalan() *Language {
	return &Language{
		Sense: catalanSense(),
		Numbers: Numbers{
			UnitsBefore: "us$ € $ £",
			PartOf:      "de d'",
			Beyond:      "i+quart=15 i+mitja=30 menys+quart=-15 menys+deu=-10",
			Nearing:     "un+quart+de=15 dos+quarts+de=30 tres+quarts+de=45 quarts+de=30",
			Ones: "zero u=un=una dos=dues tres quatre cinc sis set vuit=huit nou deu onze dotze tretze catorze quinze setze " +
				"disset=dèsset divuit=dívuit dinou=dènou", Tens: "vint=vint-i trenta quaranta cinquanta seixanta setanta " +
				"vuitanta noranta", Ordinals: "primer=primera segon=segona tercer=tercera quart=quarta cinquè=cinquena " +
				"sisè=sisena setè=setena vuitè=vuitena novè=novena desè=desena",
			Multiplying: "cent=100 cents=100 centes=100 dotzena=12", Scales: "m=1000000 mil=1000 milió=1000000 " +
				"milions=1000000",
			Parts: "mig=2 mitja=2 terç=3 terços=3 quarts=4", BareHundred: true, Glued: true, JoinsOnes: true, Joiners: "- i",
			Points: "coma", Articles: "un una", Rounds: "desenes dotzenes centenars milers milions",
			AsPronouns: "un una u primer primera segon segona quart quarta set mig mitja", Decimal: ',', Thousands: '.',
			SpacedThousands: true, OrdinalEndings: "r n t è a", NumberSigns: "número núm",
			Adding: "vint-i-u=21 vint-i-un=21 vint-i-una=21 vint-i-dos=22 vint-i-dues=22 vint-i-tres=23 vint-i-quatre=24 " +
				"vint-i-cinc=25 vint-i-sis=26 vint-i-set=27 vint-i-vuit=28 vint-i-nou=29",
			Units:   "%=per+cent $=us$=dòlars=dòlar €=euros=euro £=lliures km=quilòmetres kg=quilos °=graus",
			Minuses: "menys",
			Months:  "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre", DayBefore: "el l'",
			DayBehind: "de d'",
			AndHalf:   "i+mig i+mitja",
			OClock:    "hores hora h",
			Evenings:  "de+la+tarda del+vespre de+la+nit",
			Mornings:  "del+matí de+la+matinada",
			HalfPast:  "i+mitja",
		},
		Forms: Forms{
			Merged: "del=de+el dels=de+els al=a+el als=a+els pel=per+el pels=per+els", Elided: "l d n m t s",
			Abbreviations: "sr=senyor sra=senyora dr=doctor dra=doctora núm=número eua=estats+units ue=unió+europea " +
				"etc=etcètera %=per+cent &=i +=més", Titles: "senyor senyora president presidenta conseller consellera diputat " +
				"diputada ministre ministra déu govern",
			Spellings: "pos=doncs naltros=nosaltres natros=nosaltres vostè=vosté dugues=dues aquet=aquest " +
				"aqueta=aquesta doncs=dons també=tamé hem=havem vuit=huit sóc=soc dóna=dona seva=seua meva=meua " +
				"aquest=este avui=hui",
			Endings: "- s es a os e i en ar er ir re at ada ats ades it ida its ides ut uda uts udes ant ent int ava aven " +
				"ia ien à é í aran iran rà ria rien em am im eu au iu ix eix",
			Frequent: "de la el i que a en les els per un una del va amb es ha al no més és com seva seu dels han també però " +
				"aquest aquesta ser són entre tot ja fins des dos anys hi aquests anar fer",
			Common:   "dit senyor senyora ahir avui president",
			Variants: "·=.",
		},
		Grammar: Grammar{
			Views:   "d'acord amb; en paraules; a parer; a judici; en opinió; per a; per",
			Classes: catalanTables, Plural: "s", DropsSubject: true, Elides: true, Adverbial: "ment",
			Participle: "nt", With: "amb", Once: "ex antic antiga llavors", Deputies: "vice"},
		Marks: Marks{Dash: true, DashIncise: true},
		Transcript: Transcript{
			Sounds:     "aplaudiments aplaudiment rialles riure remor protestes pausa música silenci inaudible",
			Stagehands: "i de del dels la el les els en amb perllongats forts escons públic",
			Roles: "pregunta resposta periodista presentador presentadora moderador moderadora entrevistador públic " +
				"president presidenta secretari", Titles: "senyor senyora sr sra dr dra conseller consellera diputat diputada " +
				"el la", Records: "el la senyor senyora",
			Senders: "de orador oradora remitent",
			Headings: "nota avís font fonts foto imatge vídeo data lloc tema títol llegiu més vegeu exemple capítol secció " +
				"resum telèfon", Plain: "aquest aquesta això allò que qui com quan on és són era no sí i però o si així aquí " +
				"ara un dos tres primer senyores senyors moltes gràcies perquè", Asks: "p", Answers: "r",
		},
		Naming: Naming{
			Proverbs:   set("refrany proverbi"),
			Folk:       set("gent veïns veïnes poble tothom habitants"),
			Named:      set("argot diu-se popularment"),
			OneCapital: true, Works: set("memòries fons pel·lícula film documental sèrie programa llibre novel·la assaig " +
				"poema cançó àlbum disc òpera obra quadre exposició diari setmanari revista portal web blog partit moviment " +
				"associació grup operació projecte pla missió sonda vaixell restaurant hotel festival joc llei article capítol " +
				"informe espectacle concert comèdia gira pòdcast podcast himne tema títol campanya premi empresa firma bar " +
				"cafè cafeteria cor club barca fàbrica fundació cooperativa botiga museu teatre cinema molí ateneu casal"),
			Likened: set("com"),
			Titles:  phrases("titulat,titulada,sota el títol,sota el lema,amb el títol,anomenat,anomenada"),
			ByNames: phrases("àlies,conegut com,coneguda com,dit,dita,li diuen,l'anomenen,batejat com,batejada " +
				"com,anomenat,anomenada"), SoCalled: phrases("suposat,suposada,suposats,presumpte,presumpta,l'anomenat," +
				"l'anomenada,els anomenats,les anomenades,anomenat,anomenada,el que anomenen"),
			Words:    phrases("la noció de,el concepte de,la paraula,les paraules,el terme,l'expressió,el concepte,el lema"),
			Reported: set("segons"),
			Not:      set("no mai"), Things: set("anunci nota paper porta paret façana etiqueta avís " +
				"pancarta pancartes cartell cartells samarreta mur bandera placa"),
			Reads: phrases("llegir,deia,diu,es llegia,amb el lema"),
		},
	}
}

var catalanTables = []Words{
	{Calling, "anomen/en/ava/aven"},
	{Saying, "d/iu/iuen/eia/eien/it/igué/ient/ir afirm/a/en/ava/at/ar/ant assegur/a/en/ava/at/ar/ant " +
		"explic/a/en/ava/at/ar/ant afeg/eix/eixen/it/ir/int/ia destac/a/en/ava/at/ar assenyal/a/en/ava/at/ar " +
		"remarc/a/en/ava/at/ar advert/eix/eixen/it/ir/ia record/a/en/ava/at/ar defens/a/en/ava/at/ar indic/a/en/ava/at/ar " +
		"declar/a/en/ava/at/ar subratll/a/en/at/ar apunt/a/en/at/ar manifest/a/en/at/ar" +
		" insist/eix/eixen/it/ir reconeix reconeixen reconegut reconèixer respon responen respost respondre " +
		"pregunt/a/en/ava/at/ar anunci/a/en/at/ar inform/a/en/at/ar coment/a/en/ava/at/ar precis/a/en/at/ar conclo/u/ure " +
		"conclòs reiter/a/en/at/ar repet/eix/ir/it lament/a/en/at/ar denunci/a/en/at/ar critic/a/en/at/ar promet/en/re " +
		"promès escri/u/uen/t/ure publica publicat admet/en/re admès sost/é/enen/ingut/enir argument/a/at/ar " +
		"exclam/a/at/ar crid/a/en/at/ar confess/a/at/ar confirm/a/en/at/ar continu/a/ar/at detall/a/en/at/ar considera " +
		"consideren considerat considerar opina opinen valora valorat demana demanen demanat demanar reclama reclamat " +
		"ironitza ironitzar ironitzat bromeja bromejar sospira sospirar sospirat riu somriu jura jurar jurat felicita " +
		"felicitar felicitat congratula congratular congratulat lamenta lamentar lamentat queixa queixar queixat protesta " +
		"protestar protestat exclama exclamar exclamat crida cridar cridat xiuxiueja xiuxiuejar murmura murmurar murmurat " +
		"pregunta preguntar preguntat contesta contestar contestat sorprèn etziba etzibar etzibat rebla reblar reblat " +
		"resumeix resumit conclou recorda arronsa"},
	{Judging, "qualific/a/at/ar defin/eix/it/ir descriu descrit acus/a/en/at/ar parl/a/en/ava/at/ar anomen/a/at/ar " +
		"cit/a/at/ar rebutj/a/at/ar titlla titllat"}, {Calling, "anomen/a/at/ada titulat batejat"}, {Quoting, "cit/a/at/ar"},
	{Feeling, "vol volen volia creu creuen pensa pensen espera tem"}, {Source, "segons"},
	{Notice, "comunicat carta missatge piulada discurs declaració declaracions entrevista informe paraules text " +
		"article resposta frase nota intervenció"}, {Determiner,
		"el la els les l' un una uns unes aquest aquesta aquests aquestes aquell aquella diversos diverses alguns algunes " +
			"cap dos dues tres quatre cinc tots totes cada molts moltes altres altre altra"},
	{Possessive, "seu seva seus seves meu meva nostre nostra nostres"},
	{Pronoun | Male, "ell"}, {Pronoun | Female, "ella"}, {Pronoun | Plural | Male, "ells"},
	{Pronoun | Plural | Female, "elles"}, {Pronoun | Plural, "nosaltres vosaltres"},
	{Pronoun, "jo tu vostè algú ningú qui hom"}, {Generic, "algú ningú qui hom tu"}, {FirstPerson, "jo nosaltres"},
	{Definite, "el la els les l'"}, {Article, "el la els les un una en na"}, {Agent, "per pel"}, {Origin, "de del " +
		"d' des"},
	{Belonging, "de del dels d'"}, {Complement, "que"}, {Manner, "com així"}, {Relative, "que qui"},
	{Male, "senyor sr rei príncep pare germà fill home marit papa president ministre conseller diputat senador alcalde " +
		"director advocat doctor professor jutge regidor"}, {Female,
		"senyora sra reina princesa mare germana filla dona presidenta ministra consellera diputada senadora alcaldessa " +
			"directora advocada doctora professora jutgessa regidora"}, {Title | Abbreviation, "sr sra srs dr dra"},
	{Abbreviation | Final, "etc"}, {Abbreviation | Counting, "núm art pàg"},
	{Title, "senyor senyora president presidenta ministre ministra rei reina papa general alcalde alcaldessa senador " +
		"senadora diputat diputada fiscal jutge jutgessa príncep doctor doctora professor professora conseller consellera " +
		"expresident expresidenta en na don"},
	{Role, "president presidenta expresident expresidenta vicepresident vicepresidenta ministre ministra conseller " +
		"consellera alcalde alcaldessa senador senadora diputat diputada fiscal jutge jutgessa rei reina papa general " +
		"portaveu cap director directora responsable secretari secretària líder dirigent advocat advocada metge metgessa " +
		"professor professora investigador investigadora autor autora escriptor escriptora periodista candidat candidata " +
		"assessor assessora expert experta analista economista historiador veí veïna testimoni policia agent home dona " +
		"pare mare fill filla germà germana amic amiga entrenador entrenadora jugador jugadora ambaixador ambaixadora " +
		"representant membre fundador fundadora activista sindicalista pagès pagesa regidor regidora delegat delegada " +
		"eurodiputat empresari empresària productor actor actriu cantant artista científic científica bisbe doctor " +
		"doctora coordinador creador vídua vidu vigilant porter portera amo mestressa venedor venedora avi àvia vell " +
		"vella infermera infermer xofer taxista caixera cambrer cambrera cuiner cuinera pastor pescador fuster lampista " +
		"electricista nen nena noi noia jove desconegut passatger passatgera client clienta jubilat jubilada mestre " +
		"mestra capellà forner fornera taverner"},
	{Role | Plural, "responsables advocats metges investigadors veïns testimonis policies manifestants experts " +
		"analistes economistes diputats senadors ministres sindicats organitzadors activistes pares fonts autoritats " +
		"treballadors científics autors crítics"}, {Group, "govern ministeri conselleria partit policia fiscalia empresa " +
		"grup sindicat associació comissió organització agència diari tribunal jutjat consell assemblea ajuntament " +
		"direcció federació exèrcit congrés senat parlament generalitat companyia fundació universitat oposició"},
	{Particle, "de del la i van von al el d'"}, {Preposition | Linking, "de del dels d' a al als per amb contra sobre"},
	{Preposition, "en sense sota entre cap fins des durant després davant mitjançant"}, {Place, "a en al des"},
	{Conjunction, "i o però ni que si quan com perquè mentre on sinó doncs"}, {Coordinating, "i o però ni"},
	{Auxiliary, "ha han havia havien haurà haurien va van vam no es s' li els em ens hi ho pot poden podia ha-de deu"},
	{Perfect, "ha han havia"}, {Auxiliary | Being, "és són era eren serà sent estat està estan"},
	{Adverb, "també a més després llavors aleshores encara ja així ahir avui demà aquí allà molt menys sempre mai bé " +
		"abans només finalment mateix mateixa"}, {Calendar, "dilluns dimarts dimecres dijous divendres dissabte diumenge " +
		"gener febrer març abril maig juny juliol agost setembre octubre novembre desembre matí tarda nit setmana mes any " +
		"dia"}, {Kin, "fill filla germà germana esposa espòs dona marit pare mare vídua nebot tia"},
	{Given | Male, "josep joan jordi antoni francesc lluís carles xavier miquel pere àngel rafael daniel ferran pau " +
		"jaume david albert alexandre dídac andreu eduard enric ramon vicent joaquim marc oriol roger sergi martí arnau " +
		"artur quim oriol-junqueras gabriel ernest salvador john michael james peter donald"},
	{Given | Female, "maria anna carme laura isabel cristina marta llúcia elena núria teresa rosa sara paula raquel " +
		"mercè beatriu sílvia patrícia sònia andrea mònica inés irene júlia eva clara carla ada laia meritxell dolors " +
		"montserrat neus jèssica àngels natàlia glòria susan nancy"}, {Plain, "sí no gràcies hola això aquí avui ahir ara"},
}

func catalanSense() Sense {
	return Sense{
		Denials:     "no mai ningú res cap gens enlloc ni tampoc sense pas",
		HalfDenials: "pas", Not: "no", Nos: "no", Nevers: "mai", Concord: true, NotOnly: "no+només no+sols no+obstant",
		NoPrefixes: "in im i ir des anti", NotNegated: "indicar indica inici inicia interès imposar informació " +
			"desenvolupar despatx destí descans discurs",
		Denied: "nega negat rebutja rebutjat impossible incapaç fals",
		Hedges: "diu pot poden podria podrien podia potser sembla semblen semblava possiblement probablement segurament " +
			"aparentment suposadament presumptament hauria haurien deu deuen possible probable presumpte presumpta suposat " +
			"suposada seria serien", Modals: "pot=poden=podia podria=podrien", Almosts: "gairebé quasi pràcticament",
		Opinions: "crec penso suposo", Selves: "jo nosaltres crec penso suposo considero sé veig dic vull nego dubto",
		Quantities: "tot tots tota totes alguns algunes algun alguna diversos molt molts molta moltes poc pocs poca " +
			"poques més menys cada ambdós només solament gairebé quasi aproximadament meitat majoria minoria sencer sencera " +
			"sempre sovint bastant massa totalment parcialment desenes centenars milers qualsevol", Indefinites: "alguna algú",
		Determiners: "el la els les l' un una uns unes aquest aquesta aquests aquestes seu seva meu meva nostre nostra " +
			"cap altre altra no", Conditions: "si llevat excepte mentre quan fins", Ifs: "si", Limits: "llevat excepte",
		BeforeIfs: "només",
		Functions: "el la els les l' un una uns unes i o però ni sinó que de del dels d' a al als en per pel pels amb " +
			"sense sobre entre cap fins des durant sota com quan on si perquè mentre aquest aquesta això aquests aquestes " +
			"allò ja molt més tan així aquí allà ara llavors també bé és són era eren ser sent estat sigui siguin està estan " +
			"ha han he hem havia havien haver hi ho va van em et es ens us li jo tu ell ella nosaltres ells elles vostè meu " +
			"meva seu seva seus seves nostre nostra qui què n' s' m' t'",
		Pronouns: "jo tu ell ella nosaltres vosaltres ells elles vostè vostès em et es ens us li els ho hi meu meva meus " +
			"meves teu teva seu seva seus seves nostre nostra nostres",
		Persons: []List{"jo em meu meva meus meves nosaltres ens nostre nostra", "tu et teu teva vostè vosaltres us", "ell",
			"ella", "ells elles"}, Kinds: []List{"el la els les un una uns unes aquest aquesta seu seva nostre",
			"jo tu ell ella nosaltres ells elles em et es ens li", "és són era eren està ha han havia sigui",
			"de en a per amb sobre entre des fins del al pel", "i o però perquè si que com quan"}, Coordinators: "i o",
		Openers: "i però doncs perquè", Beings: "és són era eren ser sigui", Degrees: "molt tan més un una el", That: "que",
		Auxiliaries: "ha han és són va van pot poden es li", Askers: "qui què quan on per com quin quina", Answers: "sí no",
		Puts: "dir dir-ho diria dic diu explicar-ho", Reservations: "pel+que+sembla que+jo+sàpiga si+no+m'equivoco",
		Fillers:     "eee mmm ah buf eh em hm ok okay vaja",
		Unsures:     "per+dir-ho+així com+aquell+qui",
		FillerPairs: "m'entén+oi no+és vull+dir o+sigui és+dir",
		Tags:        "entén entens m'entén m'entens veu sap saps veritat oi eh no",
		Asides:      "vaja doncs miri mira escolti", Emphasis: "cursiva èmfasi emphasis italics",
		Measures: "€ $ £ us$ cent dòlar dòlars euro euros lliura lliures metre metres quilòmetre quilòmetres tona tones " +
			"quilo quilos grau graus hectàrea hectàrees hora hores minut minuts dia dies setmana setmanes mes mesos any " +
			"anys dècada segle gener febrer març abril maig juny juliol agost setembre octubre novembre desembre dilluns " +
			"dimarts dimecres dijous divendres dissabte diumenge",
		Antonyms: "augment/dismin puj/baix guany/perd victòri/derrot " +
			"èxit/fracàs accept/rebutj permet/prohib amic/enemic guerr/pau dalt/baix abans/després dins/fora amb/sense " +
			"més/menys millor/pitjor bo/dolent bé/malament verita/mentid cert/fals sí/no gran/petit llarg/curt fort/feble " +
			"ric/pobre nou/vell primer/últim obr/tanc obert/tancat començ/acab compr/ven culpabl/innocent segur/perillós " +
			"vida/mort públic/privat nord/sud est/oest esquerr/dret fàcil/difícil sempre/mai tot/res tothom/ningú algú/ningú " +
			"ahir/demà ahir/avui avui/demà majori/minori legal/il·legal possible/impossible",
		Asserts: "sé sap saben sabem reconec reconeix admet confirma demostra recordo", Factives: "sé sap saben sabem",
		Denies: "nego nega neguen negat", Doubts: "dubtem dubto dubta",
		Supposes: "creiem creia pensem suposem imagino imaginem temo temem sospito sospitem considero considerem " +
			"trobo trobem entenem confiem crec creu creuen penso pensa pensen suposo sembla", Wishes: "vull vol volem " +
			"espero espera tant-de-bo",
		Reports: "diem afirmo afirmem sostinc sostenim prometo prometem asseguro assegurem dit dic diu diuen deia " +
			"afirma assegura sosté promet explica",
		Subjects: "jo ell ella nosaltres ells elles ningú", Ores: "o",
		IfPhrases: "a+condició+que a+no+ser+que només+que si+de+cas sempre+que a+menys+que llevat+que com+si tret+que " +
			"excepte+si només+si en+cas+que amb+la+condició+que",
		According: "segons", Backs: "això", Facts: "veritat cert clar segur", Untruths: "fals mentida impossible absurd",
		Grounds: "prova proves raó", Claims: "idea rumor teoria possibilitat risc mite",
		Adverbials: "potser probablement possiblement suposadament",
	}
}
