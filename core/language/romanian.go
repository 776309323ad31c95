package language

// Romanian, after the Gramatica limbii române (Academia Română); CLDR for spelled-out numbers, months and marks.

// romanianTelling are frequent in Romanian and words of no other language here, or of few.
const romanianTelling = "*ăşţ şi în nu că din cu este pe mai care sunt să o la un ce fi fost au pentru cel lui " +
	"către acest această sau când decât ale nimeni nimic toate toată noi ei ele eu vom vor am ai avem spus " +
	"spune declarat fără până după între doar foarte aceasta trebuie poate"

func romanian() *Language {
	return &Language{
		Sense:   romanianSense(),
		Numbers: romanianNumbers(),
		Forms:   romanianForms(),
		Grammar: Grammar{
			Views:   "în opinia; după părerea; după spusele; în cuvintele; potrivit spuselor; în viziunea; pentru",
			Classes: romanianTables, DropsSubject: true, With: "cu", Participle: "ând", Once: "fost fostul fosta atunci",
			Joined:      "ul le l a a>ă ea>e",
			Deputies:    "vice",
			CaseEndings: []string{"ului", "ii", "lor"},
			Offices: "preşedintele = şeful statului; premierul = prim-ministrul = şeful guvernului; deputatul = " +
				"parlamentarul; primarul = edilul; antrenor = tehnician = selecţioner; avocat = apărător; medic = " +
				"doctor; primar = edil; primăriță = edil; deputat = parlamentar; senator = parlamentar; portar = " +
				"goalkeeper; preot = paroh",
		},
		Marks: Marks{Dash: true, DashIncise: true},
		Transcript: Transcript{
			Sounds: "aplauze aplauze râsete rumoare vociferări pauză murmure muzică linişte neinteligibil inaudibil discuţii",
			Stagehands: "şi de din în cu la a al ale public sală grupul grupului parlamentar domnul doamna deputat deputatul " +
				"prelungite puternice se",
			Roles: "întrebare răspuns jurnalist jurnalistă prezentator prezentatoare moderator moderatoare reporter " +
				"reporteră public interpret traducător preşedinte secretar",
			Titles:  "domnul doamna domnule dl dna dr prof deputat deputatul senator senatorul ministru ministrul",
			Records: "domnul doamna", Senders: "de vorbitor expeditor",
			Headings: "notă atenţie sursa surse foto imagine video data locul tema titlu citeşte " +
				"citiţi vezi exemplu capitolul secţiunea rezumat telefon",
			Plain: "acest această asta ce care cine cum când unde este sunt era nu da şi dar sau dacă aşa aici acum unu doi " +
				"trei primul doamnelor domnilor mulţumesc pentru", Asks: "î", Answers: "r",
		},
		Naming: Naming{
			Participles: set("zis zisă"),
			Means:       set("înţelege înţeleg înţelegem"),
			MeantBy:     set("prin"),
			Known: set("figurează figura apare apărea înscris înscrisă înregistrat înregistrată trecut trecută " +
				"catalogat clasat vindea vindeau vândut vândută vândute oferea etichetat etichetată"),

			Reproaches: set("acuzaţia acuzaţie acuzaţiile acuzaţii reproşul reproşuri critica critici suspiciunea " +
				"suspiciuni plângerea ameninţarea promisiunea avertismentul cererea insulta insulte"),

			Sought: phrases("apăsaţi,apăsa pe,apăsaţi pe,alege,bifa,bifează,bifaţi,tastaţi,selecta"),

			Glosses: phrases("înseamnă,însemna,semnifică,se traduce prin,tradus prin,adică"),

			Calls:    set("numesc numeau"),
			Proverbs: set("proverbul zicala proverb"),
			Folk: set("colegi colegilor vecini clienţii presa " +
				"localnicii oamenii vecinii lumea toţi locuitorii suporterii fanii sătenii elevii colegii " +
				"prietenii studenţii jucătorii copiii muncitorii"),
			Named: set("dialect argou " +
				"jargon jargonul popular numeşte botezat poreclit botezau"),
			Said:       set("zis zisă"),
			OneCapital: true,
			Works: set("lege fond program campanie operaţiune capitol filmul film documentarul serialul emisiunea " +
				"cartea romanul eseul poezia cântecul piesa albumul opera tabloul expoziţia ziarul cotidianul " +
				"săptămânalul revista portalul site-ul blogul partidul mişcarea asociaţia grupul operaţiunea " +
				"proiectul planul misiunea sonda nava restaurantul hotelul festivalul jocul legea articolul " +
				"capitolul raportul spectacolul concertul comedia baletul podcastul imnul tema titlul campania " +
				"premiul trupa firma firmei compania companiei societatea fundaţia spitalul dispensarul barul " +
				"programul concursul volumul seria revistei ziarului filmului romanului cărţii clubul proiect " +
				"proiectului companie fabrica fabricii cafeneaua cârciuma ziar gazeta gazetei cotidianului " +
				"expoziţiei clubului corul corului asociaţiei fundaţiei vaporul magazinul partidului " +
				"programului moara şcoala lunar trimestrial agenţia postul radioul canalul televiziunea " +
				"buletinul aplicaţia mural sculptura fotografia scurtmetrajul lungmetrajul musicalul reportajul " +
				"cronica antologia trilogia saga povestirea nuvela campaniei acţiunea iniţiativa strategia " +
				"exerciţiul marşul gala turneul cupa liga trofeul medalia bursa lista coaliţia platforma " +
				"federaţia orchestra echipa echipei marca pensiunea hanul discoteca supermarketul piaţa galeria " +
				"sala centrul grădiniţa farmacia clinica sanatoriul tabăra batalionul brigada sindicatul frăţia " +
				"feribotul iahtul velierul pescadorul submarinul petrolierul fregata vasul vapor trenul avionul " +
				"satelitul telescopul strada bulevardul turnul ferma mina uzina barajul rezervaţia plaja poteca " +
				"traseul cartierul clădirea vinul berea brânza soiul modelul vaccinul medicamentul serviciul " +
				"furtuna uraganul ciclonul taifunul cometa decretul clauza secţiunea coloana rubrica căsuţa " +
				"butonul categoria clasa gradul nivelul eticheta porecla pseudonimul codul materia cursul " +
				"forumul seminarul congresul conferinţa prelegerea târgul ziua săptămâna întrebarea opţiunea " +
				"dosarul muzeul teatrul cinematograful podul palatul premiului festivalului proiectele " +
				"programele"),
			Likened: set("drept ca"), Titles: phrases("intitulat,intitulată,cu titlul,sub " +
				"titlul,numit,numită,denumit,denumită,pe nume,sub numele,sub numele de,botezat,botezată,purtând numele"),
			ByNames: phrases("zişi,poreclit de colegi,poreclită de colegi,poreclită de elevi," +
				"cunoscuţi ca,cunoscuţi drept,îl poreclesc," +
				"poreclit,poreclită,zis,zisă,alias,cunoscut ca,cunoscută ca,supranumit,supranumită,îi spun,i " +
				"se spune,îi zic,i se zice,cunoscut drept,cunoscută drept"),
			SoCalled: phrases("aşa-zis,aşa-zisa,aşa-zisul,aşa-numit,aşa-numita,aşa-numitul,aşa-numitele,pretins"),
			Words: phrases("noţiunea de,conceptul " +
				"de,cuvântul,cuvintele,termenul,expresia,conceptul,sloganul,textul,inscripţia,titlul,lozinca"),
			Reported: set("potrivit conform părerea cuvintele opinia spusele"),
			Sayings: set("răspunsul răspuns replica exclamaţia strigăte comentariul plângerea scuza argumentul " +
				"promisiunea ameninţarea mărturisirea gluma apelul reproşul insulta salutul concluzia " +
				"afirmaţia declaraţia " +
				"întrebarea strigătul sloganul fraza formula ordinul inscripţia expresia ideea termenul"),
			Not: set("nu niciodată"), Uses: set("foloseşte folosit utilizat utilizează repetat repetă"),
			Things: set("bilet afişul anunţ anunţul uşă uşa perete hârtie etichetă " +
				"pancarta pancarte bannerul banner afiş afişe tricou tricouri zid steag placă"),
			Reads: phrases("scria,scrie,pe care scria,pe care scrie,cu mesajul,cu textul"), Stands: phrases("scria,scrie"),
			Topics: phrases("dezbatere despre,noţiunea de,conceptul de,definiţia"),
		},
	}
}

var romanianTables = []Words{
	{Saying, "scandat scandau scandează scandând strigând spunând afirmând adăugând subliniind susţinând precizând"},
	{Saying, "aminteşte pomeneşte aminteau"},
	{Judging | Calling, "numea denumeşte denumea botează porecleşte"},
	{Group, "ministerului guvernului poliţiei companiei primăriei spitalului parchetului agenţiei consiliului " +
		"instituţiei universităţii clubului firmei procuraturii prefecturii"},
	{Epithet | Role, "oficialul demnitarul edilul autorul autoarea"},
	{Calendar, "ore zile săptămâni minute"},
	{Epithet | Role, "bărbatul femeia tânărul tânăra băiatul fata bătrânul bătrâna pensionarul pensionara " +
		"politicianul omul artistul artista muzicianul cântăreţul cântăreaţa actorul actriţa scriitorul " +
		"scriitoarea poetul poeta pictorul regizorul regizoarea fotbalistul atacantul jucătorul jucătoarea " +
		"tenismenul atletul atleta înotătoarea campionul campioana cercetătorul cercetătoarea istoricul " +
		"economistul avocatul avocata medicul fermierul pescarul văduva inculpatul activistul liberalul " +
		"socialistul social-democratul"},
	{Role | Male, "chiriaş chiriaşul proprietar proprietarul locuitor locuitorul trecător trecătorul spectator " +
		"spectatorul suporter suporterul client oaspete vizitator vizitatorul turist turistul călător călătorul " +
		"pasager biciclist biciclistul pieton învăţător elev elevul asistent farmacist farmacistul pacient " +
		"pacientul văduv pensionar fermier ţăran ţăranul pescar marinar marinarul vânător vânătorul grădinar " +
		"brutar măcelar bucătar chelner negustor vânzător librar librarul frizer cizmar tâmplar instalator " +
		"electrician mecanic mecanicul zidar muncitor muncitorul miner minerul pilot pilotul soldat soldatul " +
		"sergent veteran veteranul pompier pompierul anchetator anchetatorul notar inculpat inculpatul suspect " +
		"suspectul supravieţuitor salvamontist salvatorul preot călugăr rabin imam selecţioner selecţionerul " +
		"portar atacant atacantul fundaş fundaşul mijlocaş mijlocaşul fotbalist fotbalistul arbitru arbitrul " +
		"atlet atletul alergător înotător boxer campion campionul muzician muzicianul compozitor compozitorul " +
		"dirijor dirijorul poet poetul pictor pictorul sculptor sculptorul fotograf fotograful inginer inginerul " +
		"programator biolog biologul fizician chimist arheolog arheologul bibliotecar redactor traducător editor " +
		"colecţionar antreprenor antreprenorul bancher investitor voluntar voluntarul organizator organizatorul " +
		"angajat angajatul coleg băiat tânăr bătrân unchi unchiul văr bunic câştigător câştigătorul edil edilul " +
		"politician politicianul"},
	{Role | Female, "chiriaşă proprietară proprietara trecătoare spectatoare clientă turistă pasageră şoferiţă " +
		"profesoară învăţătoare elevă eleva directoare medică doctoriţă farmacistă pacientă pensionară fermieră " +
		"ţărancă brutăriţă bucătăreasă chelneriţă vânzătoare coafeză croitoreasă muncitoare procuroare " +
		"procuroarea judecătoare judecătoarea notară suspectă călugăriţă antrenoare antrenoarea jucătoare " +
		"fotbalistă arbitră atletă atleta înotătoare campioană campioana compozitoare regizoare regizoarea poetă " +
		"poeta pictoriţă fotografă ingineră biologă arheologă bibliotecară redactoare traducătoare voluntară " +
		"organizatoare angajată colegă fată tânără bătrână mătuşă mătuşa verişoară bunică câştigătoare avocată " +
		"primăriţă consilieră deputată senatoare ministră"},
	{Saying | Direct, "ofta suspină suspina suspinat zâmbea glumesc glumea râdea bombăne bombăni bombănit " +
		"bolboroseşte bolborosi bolborosit murmura geme gemea plângea ţipă ţipa ţipat strigau exclama izbucneşte " +
		"izbucni izbucnit replica replicată riposta ripostat răspundeau obiectează obiecta obiectat concede " +
		"recunoscu aminti amintesc reaminteşte povesti povestesc povestea relata mărturisi mărturisesc destăinuie " +
		"destăinuit confirma completa observa notează notat nota remarca accentuează accentuat atenţionează " +
		"atenţionat îndeamnă îndemnat imploră implorat rogă rugat sfătuieşte sfătuit sugerează sugerat sugera " +
		"asigură asigurat asigura garantează garantat garanta promit prezice prezis mulţumeşte mulţumit mulţumi " +
		"mulţumesc regretă regretat deplânge publică publicat publica postează posta scriu tweetuit concluziona " +
		"constată constatat constata transmit"},
	{Role | Female, "vecina colega femeia fata mama soţia fiica bunica sora nepoata văduva doctoriţa învăţătoarea " +
		"avocata profesoara primăriţa"},
	{Role | Male, "vecinul colegul bărbatul băiatul tatăl soţul fiul bunicul fratele nepotul văduvul învăţătorul"},
	{Role, "avocatul asigurătorul mediatorul prefectul prefecta comandantul căpitanul rectorul consilierul consiliera " +
		"viceprimarul secretarul secretara editorul brutarul fermierul fermiera pescarul asistenta chirurgul veterinarul " +
		"arhitectul arhitecta istoricul sociologul climatologul comerciantul episcopul inspectorul inspectoarea " +
		"managerul purtătorul"},
	{Given | Female, "ana ileana maria ioana elena andreea alina simona monica raluca oana corina daniela mihaela " +
		"gabriela roxana alexandra diana laura carmen rodica viorica florica lenuţa veronica ecaterina sanda doina " +
		"luminiţa adina irina"},
	{Given | Male, "vlad bogdan cristi cătălin dragoş radu horia tudor ştefan sorin liviu ovidiu marius cosmin ciprian " +
		"lucian remus silviu valentin victor virgil eugen emil gheorghe vasile dumitru nicolae ilie petru " +
		"iosif octavian traian"},
	{Role, "şeful şefa femeia bărbatul liderul lidera patronul directoarea"},
	{Saying, "încheiat încheie conchis conchide punctat punctează ţinut transmis completat completează"},
	{Plain, "întrebat întrebată întrebaţi contactat contactată contactaţi chestionat chestionată solicitat " +
		"interogat"},
	{Notice, "cuvintele mărturia mărturisirea relatarea comentariul avertismentul fraza declaraţia"},
	{Role | Plural, "părinţii profesorii elevii studenţii cercetătorii medicii fermierii pescarii poliţiştii " +
		"sindicaliştii criticii experţii avocaţii patronii chiriaşii martorii manifestanţii suporterii rudele " +
		"inculpaţii anchetatorii procurorii magistraţii muncitorii asistentele organizatorii comercianţii " +
		"pompierii"},
	{Group, "prefectura primăria poliţia parchetul compania firma sindicatul spitalul tribunalul curtea juriul " +
		"muzeul editura banca redacţia biserica şcoala universitatea clubul pompierii asociaţia autoritatea " +
		"conducerea apărarea acuzarea opoziţia majoritatea ministerul guvernul consiliul inspectoratul " +
		"direcţia federaţia partidul instituţia agenţia administraţia"},
	{Calling, "zic spun numesc"},
	{Saying, "sp/us/une/un/unea/unând declar/at/ă/a/ând afirm/at/ă/a/ând preciz/at/ează/ează/a/ând adăug/at/a/ând " +
		"adaugă explic/at/ă/a/ând sublini/at/ază/a menţionat menţionează transmi/s/te/tea/ţând anunţ/at/ă/a/ând " +
		"arăt/at/a arată susţ/inut/ine/in/inea punct/at/ează scri/s/e/a/ind povesti/t/a povesteşte răspun/s/de/dea/zând " +
		"întreb/at/a întreabă comentat comentează recunos/cut recunoaşte insist/at/ă/a observ/at/ă remarc/at/ă " +
		"avertiz/at/ează/a atra/s/ge admis admite amintit aminteşte conchi/s/de conclu/zionat/zionează conting/e " +
		"continuat continuă repetat repetă reiterat reiterează critic/at/ă denunţ/at/ă promi/s/te cerut cere solicitat " +
		"solicită exclam/at/ă strig/at/ă/a şoptit şopteşte glumit glumeşte ironizat confirm/at/ă dezvălui/t/e " +
		"detali/at/ază inform/at/ează argument/at/ează consider/at/ă/a apreci/at/ază/a estim/at/ează opin/at/ează " +
		"replic/at/ă relat/at/ează postat lăudat lansat zis zice zicea evidenţi/at/ază indicat indică semnalat " +
		"mărturisit mărturiseşte ironiză ironizează glumi oftează oftat oftă râde râse râs zâmbeşte zâmbit zâmbi bucură " +
		"bucurat jură jurat strigă strigat şopti murmură murmurat mormăie mormăit mormăi exclamă exclamat protestează " +
		"protestat plânge plâns plânse miră mirat indignează indignat revoltă revoltat întrebă întrebat răspunse " +
		"răspunde răspuns zise spuse adăugă replicat replică ripostă ripostează tună tunat rosti rosteşte rostit rezumă " +
		"rezumat conchide conchis laudă lamentează ridică ridicat"},
	{Judging, "numi/t/a numeşte descri/s/e acuz/at/ă/a vorbi/t/a vorbeşte califica/t califică defini/t defineşte " +
		"condamn/at/ă cit/at/ează/a/ând respin/s/ge etichetat catalogat cer/e/ea/ut/ând implor/ă/at " +
		"solicit/ă/at"},
	{Calling, "numi/t/a numeşte poreclit intitulat denumit botezat"}, {Quoting, "cit/at/ează/a/ând"},
	{Feeling, "vrea vor voia crede cred credea gândeşte speră doreşte doresc teme"}, {Source, "potrivit conform"},
	{Notice, "comunicat comunicatul scrisoare scrisoarea mesaj mesajul discurs discursul declaraţie declaraţia " +
		"declaraţii declaraţiile interviu interviul raport raportul cuvinte cuvintele text textul articol articolul " +
		"răspunsul fraza postare postarea"},
	{Determiner, "un o nişte acest această aceşti aceste acel acea acei acele unii unele niciun nicio doi două trei " +
		"patru cinci toţi toate fiecare mulţi multe alţi alte alt altă al ai ale cel cea cei cele"},
	{Possessive, "său sa săi sale meu mea mei mele tău ta nostru noastră noştri noastre lor"}, {Possessive | Male, "lui"},
	{Possessive | Female, "ei"},
	{Pronoun | Male, "el acesta"}, {Pronoun | Female, "ea aceasta"}, {Pronoun | Plural | Male, "ei aceştia"},
	{Pronoun | Plural | Female, "ele acestea"}, {Pronoun | Plural, "noi voi"},
	{Pronoun, "eu tu cineva nimeni cine dumneavoastră"}, {Generic, "cineva nimeni cine tu"}, {FirstPerson, "eu noi"},
	{Definite, "acest această"}, {Article, "un o nişte"}, {Agent, "de către"}, {Origin, "de din"},
	{Belonging, "de al ai ale lui"}, {Complement, "că"}, {Manner, "cum aşa după"}, {Relative, "care cine ce"},
	{Male, "domnul dl rege regele prinţ tată tatăl frate fratele fiu fiul bărbat bărbatul soţ soţul papa ministrul " +
		"deputatul senatorul primarul directorul profesorul judecătorul consilierul"},
	{Female, "doamna dna regina prinţesa mamă mama soră sora fiică fiica femeie femeia soţie soţia deputata senatoarea " +
		"directoarea profesoara judecătoarea consiliera purtătoarea"},
	{Title | Abbreviation, "dl dna dr prof ing gen"}, {Abbreviation, "nr art pag str bd sf"},
	{Abbreviation | Final, "etc"}, {Abbreviation | Counting, "ian feb mar apr iun iul aug sept oct nov dec"},
	{Counting, "nr art pag cap vol fig"},
	{Title, "domnul doamna preşedinte preşedintele preşedinta premier premierul ministru ministrul ministra rege " +
		"regele regina papa general generalul colonel colonelul primar primarul senator senatorul senatoarea deputat " +
		"deputatul deputata procuror procurorul judecător judecătorul doctor doctorul profesor profesorul cancelar " +
		"cancelarul guvernator guvernatorul lui"},
	{Role, "preşedinte preşedintele preşedinta vicepreşedinte vicepreşedintele premier premierul prim-ministrul " +
		"ministru ministrul ministra fost fostul fosta primar primarul primăriţa senator senatorul senatoarea deputat " +
		"deputatul deputata procuror procurorul judecător judecătorul cancelarul rege regele regina papa general " +
		"generalul colonelul purtător purtătorul purtătoarea şef şeful şefa director directorul directoarea responsabil " +
		"secretar secretarul secretara lider liderul avocat avocatul avocata medic medicul profesor profesorul " +
		"profesoara cercetător cercetătorul cercetătoarea autor autorul autoarea scriitor scriitorul scriitoarea " +
		"jurnalist jurnalistul jurnalista candidat candidatul candidata consilier consilierul consiliera expert expertul " +
		"experta analist analistul economist economistul istoric istoricul vecin vecinul vecina martor martorul poliţist " +
		"poliţistul agent agentul bărbat bărbatul femeie femeia tatăl mama fiul fiica fratele sora prieten prietenul " +
		"prietena antrenor antrenorul jucător jucătorul jucătoarea ambasador ambasadorul ambasadoarea diplomat " +
		"diplomatul reprezentant reprezentantul reprezentanta membru membrul fondator fondatorul fondatoarea activist " +
		"activistul activista europarlamentar europarlamentarul parlamentar parlamentarul comisar comisarul producător " +
		"producătorul actor actorul actriţă actriţa artist artistul artista omul episcop episcopul cardinalul doctor " +
		"doctorul psiholog psihologul student studentul coordonator coordonatorul creator creatorul guvernatorul regizor " +
		"regizorul văduva văduvul văduvă paznicul paznic portarul gospodarul gazda vecină vânzătorul vânzătoarea bunicul " +
		"bunica bătrânul bătrâna asistenta asistentul asistentă infirmiera şoferul şofer casiera chelnerul chelneriţa " +
		"bucătarul bucătăreasa ciobanul pescarul tâmplarul băiatul fata tânărul tânăra necunoscutul pasagerul clientul " +
		"clienta pensionarul pensionara învăţătorul învăţătoarea preotul brutarul localnic localnică localnicul localnica"},
	{Role | Plural, "responsabilii avocaţii medicii cercetătorii vecinii martorii poliţiştii manifestanţii experţii " +
		"analiştii economiştii deputaţii senatorii miniştrii sindicatele organizatorii activiştii părinţii sursele surse " +
		"autorităţile oamenii autorii oficialii criticii"},
	{Group, "guvernul guvern ministerul minister partidul partid poliţia parchetul compania companie grupul sindicatul " +
		"asociaţia comisia organizaţia agenţia ziarul tribunalul curtea consiliul primăria federaţia armata parlamentul " +
		"senatul camera fundaţia universitatea opoziţia firma spitalul şcoala muzeul"},
	{Particle, "de von van al el bin ben"}, {Preposition | Linking, "de din la pentru cu contra asupra"},
	{Preposition, "în pe prin fără sub între spre până despre după înainte dintre către lângă înspre"},
	{Place, "în la din"},
	{Conjunction, "şi sau dar iar nici că să dacă când pentru deoarece deşi unde fiindcă ci ori cum"},
	{Coordinating, "şi sau dar iar ci ori"},
	{Auxiliary, "a au am ai aţi are avea vor va ar nu se i-a le-a ne-a mi-a s-a i le ne îi îşi poate pot putea trebuie " +
		"mai"}, {Perfect, "a au i-a"}, {Auxiliary | Being, "este e sunt era erau fi fost va fii"},
	{Adverb, "şi de asemenea apoi atunci încă deja aşa astfel ieri azi astăzi mâine aici acolo foarte mai mereu " +
		"niciodată bine înainte doar numai în final însuşi însăşi totodată"},
	{Calendar, "luni marţi miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie " +
		"august septembrie octombrie noiembrie decembrie dimineaţă seara noaptea săptămână lună an zi"},
	{Kin, "fiu fiul fiica frate fratele sora soţia soţul tatăl mama văduva nepotul nepoata unchiul mătuşa vărul"},
	{Given | Male, "ion ioan gheorghe vasile constantin nicolae dumitru alexandru andrei mihai cristian marian florin " +
		"adrian daniel gabriel bogdan ionuţ marius sorin radu victor viorel liviu traian klaus marcel ştefan călin george " +
		"cătălin dan emil eugen horia lucian ovidiu paul petru răzvan robert sebastian silviu tudor valentin vlad john " +
		"michael david james thomas peter donald joe"},
	{Given | Female, "maria elena ana ioana mihaela andreea cristina daniela alexandra gabriela mariana raluca simona " +
		"carmen laura viorica monica alina adriana anca corina diana florentina georgiana irina lavinia liliana loredana " +
		"luminiţa magda nicoleta oana roxana silvia sorina ştefania teodora valentina veronica linda mary jennifer susan " +
		"nancy barbara"},
	{Plain, "da nu mulţumesc bună asta acum aici azi ieri"},
}

func romanianSense() Sense {
	return Sense{
		Follies:    "nedrept absurd exagerat prematur fals greșit incorect",
		Whethers:   "dacă",
		Vows:       "promite promis promit anunţat decis",
		Surely:     "trebuie",
		Minds:      "convins convinsă convinşi sigur",
		Chances:    "risc riscul speranţa teama pericol pericolul şansa",
		Unreal:     "ar aş",
		Imagine:    "presupunem închipuiţi-vă",
		Pasts:      "până înainte atunci",
		Hears:      "aud citesc auzit citit",
		Ases:       "cum",
		Whats:      "ce",
		Evens:      "chiar",
		Comparers:  "decât ca",
		Partitives: "unul+dintre una+dintre unii+dintre multe+dintre mulţi+dintre unele+dintre",
		Bounds: []List{
			"circa aproximativ vreo cam în+jur+de",
			"peste mai+mult+de mai+mulţi+de mai+multe+de",
			"sub mai+puţin+de",
			"cel+puţin măcar minimum",
			"cel+mult maximum până+la",
			"aproape",
			"exact fix",
			"doar numai",
		},
		PartsOf:    "din dintre",
		Shares:     "parte majoritate minoritate majoritatea minoritatea jumătate treime sfert restul mână zeci sute mii",
		Exceptions: "în+afară+de în+afara cu+excepţia exceptând afară+de",
		NoNounOf:   "de",
		NoPairs:    "departe+de numai+nu",
		NoVerbTo:   "să a din",
		NoVerbs: "încetează încetat încetăm încetaţi refuză refuzat refuzăm refuzaţi refuza evită evitat evităm uitat " +
			"uită omis omite opreşte oprit",
		Denials: "nicicând nicăieri nicidecum nicicum neam n-aveam nu-ţi nu-ne nu-o abia nu nici niciodată nimeni nimic " +
			"niciun nicio niciuna niciunul fără n-a n-am n-au n-ai n-are n-avem n-aveţi n-ar n-aş n-o n-avea nu-i nu-l " +
			"nu-mi nu-şi nu-s deloc", Not: "nu", Nos: "nu", Nevers: "niciodată",
		Concord: true,
		NotOnly: "nu+numai nu+doar", NoNouns: "lipsă lipsa absenţa", NoPrefixes: "ne in im i dez des anti",
		NotNegated: "nevoie nepot negru nervos nevastă neam interes indica impune informaţie început",
		Denied:     "negat neagă respins respinge exclus exclude evitat împiedicat incapabil imposibil fals",
		Hedges: "poţi puteţi puteam putut poată puteai trebuie trebuia trebuind ar-putea s-ar aş-putea ar-fi am-fi " +
			"pesemne poate-că presupuşi parcă poate pot putea puteau posibil probabil pare par părea aparent presupus " +
			"presupusă pretins trebui ar aş am-putea aţi eventual cică sigur",
		Modals: "poate=poţi=puteţi puteam=puteau poate=pot=putem=putea trebuie=trebuia", Almosts: "aproape abia " +
			"cvasi de-abia cam mai+că nici+măcar",
		Opinions: "cred consider presupun",
		Selves: "spun zic " +
			"eu noi cred consider presupun ştiu văd recunosc admit confirm înţeleg ţin repet insist neg vreau " +
			"doresc cer sper credem ştim vedem vrem",
		Quantities: "atâta atâţia atâtea numeroşi numeroase diverşi nenumăraţi nenumărate vreo măcar cel+puţin " +
			"tuturor numeroasele câte tot toţi toată toate unii unele câţiva câteva mulţi multe mult multă puţini " +
			"puţine puţin puţină mai fiecare ambii ambele doar numai aproape circa jumătate majoritatea minoritatea " +
			"întreg întreaga mereu adesea rareori destul prea total complet parţial zeci sute mii orice oricare " +
			"diverse abia",
		Indefinites: "ceva cineva",
		Determiners: "un o nişte acest această aceşti aceste acel acea acei acele al a ai ale cel cea cei cele său sa meu " +
			"mea nostru noastră alt altă alţi alte nu", Conditions: "dacă decât când până cât", Ifs: "daca dacă de",
		Limits: "exceptând afară", BeforeIfs: "doar numai chiar", IfSos: "nu da", Granted: "când",
		Functions: "un o nişte şi sau dar iar ci nici că să de din la în pe cu prin pentru fără sub între spre până " +
			"despre după dintre către ca când unde cum dacă deşi al a ai ale cel cea cei cele acest această aceşti aceste " +
			"asta acel acea acei acele foarte mai aşa aici acolo acum atunci deci bine este e sunt era erau fi fost fie " +
			"suntem eşti are au am ai avem avea aveau aş va vor se îi îl îmi îţi îşi ne vă le i mi ţi l m-a s-a i-a le-a " +
			"ne-a eu tu el ea noi voi ei ele lui lor meu mea mei mele său sa săi sale nostru noastră noştri noastre care ce " +
			"cine",
		Pronouns: "eu tu el ea noi voi ei ele îmi îţi îi îl îşi ne vă le mi ţi lui lor meu mea mei mele tău ta său sa săi " +
			"sale nostru noastră noştri noastre mine tine sine dumneavoastră",
		Persons: []List{"eu îmi mi mie mine meu mea mei mele noi ne nouă nostru noastră noştri noastre",
			"tu îţi ţie tine tău ta voi vă vouă dumneavoastră", "el lui", "ea", "ei ele lor"},
		Adverbs: "foarte mai şi deja bine aşa acum atunci aici chiar",
		Kinds: []List{"un o nişte acest această aceşti aceste acel acea al a ai ale cel cea său sa",
			"eu tu el ea noi voi ei ele îmi îi se ne", "este e sunt era erau fost are au avea fi",
			"de din la în pe cu prin pentru între spre până despre", "şi sau dar iar pentru că dacă să ca când"},
		Coordinators: "şi sau", Openers: "şi dar iar deci că atunci", Beings: "este e sunt era erau fost fi",
		Degrees: "foarte mai un o cel cea chiar", That: "că",
		Auxiliaries: "a au am are este sunt va vor poate pot trebuie se îi", Objects: "mă te îl o îi ne vă le un mi",
		Askers: "cine ce când unde de cum care cât câţi oare", Answers: "da nu",
		Ours: "meu mea nostru noastră noştri noastre", NotSaid: "să a", Puts: "zic spun spune zice numesc exprim",
		Fillers: "domne " +
			"aaa îî mhm ei ă ăă hm păi ok okay ăăă îm ăăăă mm hmm aa",
		Unsures: "hai+să+zicem nu-i+așa+deci ca+să+zic cum+să+zic",
		Asides:  "deci păi adică domle ştiţi uitaţi", FillerPairs: "știți+dumneavoastră nu+i vreau+să nu-i+așa " +
			"nu-i+aşa adică+da să+zicem cum+să știi+tu adică+cum",
		Tags: "înțelegeți înţelegeţi știi vedeți știți ştiţi înțelegi " +
			"înţelegi nu da",
		Emphasis: "sublinierea sublinierile emphasis italics",
		Measures: "€ $ £ us$ sută dolar dolari euro leu lei liră lire bani metru metri kilometru kilometri milă mile " +
			"tonă tone kilogram kilograme gram grame litru litri grad grade hectar hectare oră ore minut minute secunde zi " +
			"zile săptămână săptămâni lună luni an ani deceniu secol secole ianuarie februarie martie aprilie iunie iulie " +
			"august septembrie octombrie noiembrie decembrie marţi miercuri joi vineri sâmbătă duminică",
		Antonyms: "creşt/scăd crescut/scăzut câştig/pierd victori/înfrânger succes/eşec accept/respin permi/interzi " +
			"prieten/duşman război/pace sus/jos înainte/după pe/sub cu/fără bun/rău bine/rău bună/rea adevăr/minciun " +
			"adevărat/fals da/nu înalt/scund mare/mic lung/scurt puternic/slab bogat/sărac bătrân/tânăr nou/vechi prim/ultim " +
			"deschi/închi încep/termin început/sfârşit intr/ieş cumpăr/vinde vinovat/nevinovat construi/distrug " +
			"sigur/periculos viaţ/moart pozitiv/negativ public/privat nord/sud est/vest stâng/drept uşor/greu confirm/dezmin " +
			"cald/rece rapid/lent aproape/departe plin/gol mereu/niciodată totul/nimic toţi/nimeni cineva/nimeni ceva/nimic " +
			"ieri/mâine ieri/azi azi/mâine legal/ilegal posibil/imposibil",
		Asserts: "ştiu ştie ştim văd vede vedem recunosc recunoaşte admit confirm confirmă arată înţeleg înţelege " +
			"garantez repet insist înseamnă", Factives: "ştiu ştie ştim ştia regret",
		Denies: "neg neagă negat dezmint dezminte dezminţit resping", Doubts: "mă-îndoiesc îndoiește îndoim îndoiesc " +
			"îndoieşte",
		Supposes: "crezi credeam bănuiesc bănuim bănuiește presupunem considerăm mă-tem temem sper sperăm cumva " +
			"gândesc cred crede credea credem consider consideră presupun presupune imaginez tem teme suspectez pare",
		Wishes: "vreau vrea vrem doresc doreşte sper speră cer cere", Asks: "întreb întreabă întrebat",
		Reports: "spunem spuneam zicem afirm afirmăm susțin susținem susține promit promitem pretind pretinde spun " +
			"spune spus zic zice zis afirmă afirmat susţine susţin susţinut declarat declară promis promite " +
			"povestit scris anunţat explicat", Tells: "spus zis promis povestit",
		Claims: "ideea acuzaţia zvonul zvonuri povestea teoria opinia impresia posibilitatea speranţa temerea riscul " +
			"pericolul suspiciunea mitul", Rejects: "resping respinge respins",
		Subjects: "eu el ea noi voi ei ele nimeni cineva toţi", Ores: "sau",
		IfPhrases: "cu+condiția+ca cu+condiția+să dacă+nu+cumva decât+dacă cu+excepția+cazului+în+care presupunând+că " +
			"cu+condiţia+să doar+dacă în+cazul+în+care cu+excepţia+cazului+în+care în+afara+cazului+în+care " +
			"cu+condiţia+ca numai+dacă atâta+timp+cât",
		Reservations: "din+câte+se+spune " +
			"cu+câteva+excepţii cu+puţine+excepţii cu+o+excepţie cu+mici+excepţii cu+unele+excepţii " +
			"în+teorie pe+hârtie în+principiu după+câte+ştiu se+pare din+câte+știu după+câte+se+pare din+câte+ştiu " +
			"din+câte+ştim după+ştiinţa+mea",
		Adverbials: "s-ar+putea+ca e+posibil+ca este+posibil+ca departe+de+mine+gândul+că " +
			"probabil poate posibil pesemne eventual se+zice+că se+spune+că se+aude+că umblă+vorba+că " +
			"umblă+zvonul+că cică chipurile parcă se+pare+că s-ar+putea+să pare+că e+posibil+să",
		According: "potrivit conform",
		Backs:     "asta aceasta",
		Sos:       "aşa", Facts: "adevărat clar sigur evident corect", Untruths: "fals minciună imposibil incert absurd mit",
		Grounds: "dovadă dovezi indiciu indicii motiv semn",
	}
}

func romanianNumbers() Numbers {
	return Numbers{
		Adding: "doişpe=12 treişpe=13 paişpe=14 cinşpe=15 cincişpe=15 şaişpe=16 " +
			"şaptişpe=17 şapteşpe=17 optişpe=18 optşpe=18 nouăşpe=19",
		UnitsBefore: "us$ € $ £",
		PartOf:      "de",
		Beyond:      "și+un+sfert=15 şi+un+sfert=15 fără+un+sfert=-15 fără+zece=-10 fără+cinci=-5 fără+douăzeci=-20",
		Ones: "zero unu=un=o=una doi=două trei patru cinci şase şapte opt nouă zece unsprezece=unşpe " +
			"doisprezece=douăsprezece treisprezece paisprezece cincisprezece şaisprezece şaptesprezece optsprezece " +
			"nouăsprezece",
		Tens:     "douăzeci treizeci patruzeci cincizeci şaizeci şaptezeci optzeci nouăzeci",
		Ordinals: "primul=prima=primii", Multiplying: "sută=100 sute=100 duzină=12",
		Scales: "mil=1000000 mld=1000000000 mldr=1000000000 mie=1000 mii=1000 milion=1000000 milioane=1000000 " +
			"miliard=1000000000 miliarde=1000000000",
		Parts: "jumătate=2 treime=3 treimi=3 sfert=4 sferturi=4", JoinsOnes: true, Joiners: "şi", Points: "virgulă",
		Articles: "un o", Rounds: "zeci duzini sute mii milioane", AsPronouns: "un o unu una primul prima nouă",
		Decimal: ',', Thousands: '.', SpacedThousands: true, OrdinalEndings: "-lea -a", Letters: "m=1000000",
		NumberSigns: "număr numărul nr", Units: "lei=leu=ron %=procentele=la+sută=procente=procent " +
			"$=us$=dolari=dolar=usd €=euro=eur £=lire km=kilometri=kilometru kg=kilograme °=grade ¢=bani=ban",
		Minuses:   "minus",
		Months:    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
		DayBefore: "pe",
		AndHalf:   "şi+jumătate",
		OClock:    "ora orele fix", HourSigns: "ora orele",
		Evenings: "seara după-amiaza",
		Mornings: "dimineața dimineaţa",
		HalfPast: "și+jumătate şi+jumătate",
	}
}

func romanianForms() Forms {
	return Forms{
		Spoken:  "u=ul",
		Clitics: "",
		Merged: "n-a=nu+a n-am=nu+am n-au=nu+au n-ai=nu+ai n-are=nu+are n-avem=nu+avem n-ar=nu+ar nu-i=nu+e " +
			"nu-l=nu+îl nu-mi=nu+îmi s-a=se+a s-au=se+au i-a=îi+a i-au=îi+au le-a=le+a m-a=mă+a c-a=că+a " +
			"nu-s=nu+sunt nu-ţi=nu+îţi nu-şi=nu+îşi nu-i=nu+îi mi-a=îmi+a ţi-a=îţi+a n-aş=nu+aş n-aţi=nu+aţi " +
			"n-o=nu+o n-or=nu+or ne-a=ne+a v-a=vă+a l-a=îl+a l-am=îl+am l-au=îl+au s-o=să+o c-am=că+am c-au=că+au " +
			"să-l=să+îl să-i=să+îi că-i=că+e asta-i=asta+e ce-i=ce+e unde-i=unde+e într-un=în+un într-o=în+o " +
			"dintr-un=din+un dintr-o=din+o s-=să n-=nu c-=că m-=mă d-=de p-=pe ne-=ne v-=vă -l=îl -i=îi -mi=îmi " +
			"-ţi=îţi -şi=îşi -s=sunt -n=în -ntr=într",
		Abbreviations: "dl=domnul dna=doamna dr=doctor prof=profesor nr=numărul art=articolul sua=statele+unite " +
			"ue=uniunea+europeană onu=naţiunile+unite etc=etcetera %=la+sută &=şi +=plus",
		Titles:   "domnul doamna preşedintele premierul ministrul deputatul dumnezeu guvernul",
		Variants: "î=â", Spellings: "is=sunt domne=domnule " +
			"astea=acestea nimica=nimic dom'le=domnule domle=domnule io=eu ăștia=aceștia " +
			"ăstia=acestia alea=acelea acu=acum acuma=acum aicea=aici atuncea=atunci tre=trebuie tre'=trebuie " +
			"pân=până sînt=sunt sîntem=suntem sînteţi=sunteţi cînd=când pînă=până cît=cât mîine=mâine cîştig=câştig " +
			"romîn=român e=este ăsta=acesta asta=aceasta ăla=acela aia=aceea ăştia=aceştia ăia=aceia când=cînd " +
			"vroiam=voiam vroia=voia vroiau=voiau da=dar or=au om=vom oi=voi îs=sunt tăt=tot tătă=toată pă=pe dă=de " +
			"dân=din iera=era iel=el",
		Endings: "- a ul ului le lui ii ilor i e ei elor le lor uri urile urilor ă ii iii ie iei iile iilor at ată aţi " +
			"ate it ită iţi ite ut ută uţi ute are ere ire ând ind ează esc eşte ea am au ează ăm em im aţi eţi iţi ia iau",
		Frequent: "de şi în a la cu nu o pe că din să este un mai au care se pentru sunt fost ce am dar prin lui fi sau " +
			"ca le ne al va avea fără până după când foarte tot doar două toate această acest aceste acesta ei el lor noi " +
			"cel cea cei ani an", Common: "spus declarat domnul doamna ieri azi preşedintele",
	}
}
