package language

// Galician, after the Normas ortográficas e morfolóxicas do idioma galego (RAG); CLDR for spelled-out numbers, months
// and marks.

// galicianTelling are frequent in Galician and words of no other language here, or of few.
const galicianTelling = "*ñ o os que do en un unha para con non ao dos das no na máis foi son tamén polo pola xa " +
	"moi iso está á ata pero hai como unhas ou é cando dixo dun dunha nun nunha coa co súa hoxe moitos moito " +
	"tiña ten nos nas seu mesmo afirmou seus deste desta ninguén nada todo toda nós eu eles elas quen onde sen " +
	"imos vai"

func galician() *Language {
	return &Language{
		Sense: galicianSense(),
		Numbers: Numbers{
			UnitsBefore: "us$ € $ £",
			PartOf:      "de",
			Beyond:      "e+cuarto=15 menos+cuarto=-15 menos+dez=-10",
			Ones: "cero un=unha dous=dúas tres catro cinco seis sete oito nove dez once doce trece catorce quince dezaseis " +
				"dezasete dezaoito dezanove", Tens: "vinte trinta corenta cincuenta sesenta setenta oitenta noventa",
			Adding: "vinteún=21 vinteunha=21 douscentos=200 duascentas=200 trescentos=300 trescentas=300 catrocentos=400 " +
				"catrocentas=400 cincocentos=500 quiñentos=500 quiñentas=500 seiscentos=600 seiscentas=600 setecentos=700 " +
				"oitocentos=800 novecentos=900",
			Ordinals: "primeiro=primeira segundo=segunda terceiro=terceira cuarto=cuarta quinto=quinta sexto=sexta " +
				"sétimo=sétima oitavo=oitava noveno=novena décimo=décima", Multiplying: "cen=100 cento=100 ducia=12",
			Scales: "mill=1000000 mil=1000 millón=1000000 millóns=1000000", Parts: "medio=2 media=2 terzo=3 terzos=3 " +
				"cuartos=4",
			BareHundred: true, JoinsOnes: true, Joiners: "e", Points: "coma", Articles: "un unha",
			Rounds: "decenas ducias centos miles millóns", AsPronouns: "un unha primeiro primeira segundo segunda cuarto " +
				"cuarta medio media", Decimal: ',', Thousands: '.', SpacedThousands: true, OrdinalEndings: "º ª o a",
			NumberSigns: "número núm",
			Units:       "%=por+cento $=us$=dólares=dólar €=euros=euro £=libras km=quilómetros kg=quilos °=graos",
			Minuses:     "menos",
			Months:      "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
			DayBefore:   "o", DayBehind: "de",
			AndHalf:  "e+medio e+media",
			OClock:   "horas hora h",
			Evenings: "da+tarde da+noite",
			Mornings: "da+mañá da+madrugada",
			HalfPast: "e+media",
		},
		Forms: Forms{
			Spellings: "pra=para pa=para tá=está tou=estou quizais=quizá ata=até",
			Merged: "do=de+o da=de+a dos=de+os das=de+as no=en+o na=en+a nos=en+os nas=en+as ao=a+o aos=a+os á=a+a " +
				"ás=a+as polo=por+o pola=por+a co=con+o coa=con+a cos=con+os coas=con+as dun=de+un dunha=de+unha nun=en+un " +
				"nunha=en+unha",
			Abbreviations: "sr=señor sra=señora dr=doutor dra=doutora núm=número ue=unión+europea etc=etcétera %=por+cento " +
				"&=e +=máis", Titles: "señor señora don dona presidente presidenta conselleiro conselleira deputado deputada " +
				"deus goberno",
			Endings: "- s es o a os as e en an amos emos imos ou eu iu aron eron iron ava aba aban ía ían ado ada ados adas " +
				"ido ida idos idas ando endo indo ar er ir ará erá irá arán erán",
			Frequent: "de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao el das ten " +
				"seu súa ou ser cando moi hai nos xa está eu tamén só polo pola ata iso ela entre era despois sen mesmo aos",
			Common: "dixo señor señora onte hoxe presidente afirmou",
		},
		Grammar: Grammar{
			Views:   "de acordo con; en palabras; nas palabras; na opinión; a xuízo; para",
			Classes: galicianTables, Plural: "s", DropsSubject: true, Adverbial: "mente", Participle: "ndo",
			With: "con", Once: "ex antigo antiga entón", Deputies: "vice"},
		Marks: Marks{Dash: true, DashIncise: true},
		Transcript: Transcript{
			Sounds:     "aplausos aplauso risos risas rumores protestas pausa murmurios música silencio inaudible",
			Stagehands: "e de do da dos das o a os as con público escanos prolongados",
			Roles: "pregunta resposta xornalista presentador presentadora moderador moderadora público presidente " +
				"presidenta secretario", Titles: "señor señora sr sra don dona d dr dra conselleiro conselleira deputado " +
				"deputada o a", Records: "o a señor señora",
			Senders: "de orador oradora remitente",
			Headings: "nota aviso fonte fontes foto imaxe vídeo data lugar tema título ler máis véxase exemplo capítulo " +
				"sección resumo teléfono", Plain: "este esta isto iso que quen como cando onde é son era non si e mais ou se " +
				"así aquí agora un dous tres primeiro señoras señores moitas grazas porque", Asks: "p", Answers: "r",
		},
		Naming: Naming{
			Proverbs:   set("refrán proverbio"),
			Folk:       set("xente veciños veciñas pobo todos habitantes"),
			Named:      set("xerga chámase popularmente"),
			OneCapital: true, Works: set("memorias fondo película filme documental serie programa libro novela ensaio poema " +
				"canción álbum disco ópera obra cadro exposición xornal diario semanario revista portal web blog partido " +
				"movemento asociación grupo operación proxecto plan misión buque restaurante hotel festival xogo lei artigo " +
				"capítulo informe espectáculo concerto comedia xira podcast himno tema título campaña premio empresa firma bar " +
				"café taberna coro club barco fábrica fundación cooperativa tenda museo teatro cine muíño confraría"),
			Likened:  set("como"),
			Titles:   phrases("titulado,titulada,baixo o título,baixo o lema,co título,chamado,chamada,denominado,denominada"),
			ByNames:  phrases("alcumado,alcumada,alias,coñecido como,coñecida como,chámanlle,alcumaron"),
			SoCalled: phrases("suposto,suposta,presunto,presunta,o chamado,a chamada,os chamados,as chamadas"),
			Words:    phrases("a noción de,o concepto de,a palabra,as palabras,o termo,a expresión,o concepto,o lema"),
			Reported: set("segundo"),
			Not:      set("non nunca"), Things: set("anuncio nota papel porta parede etiqueta aviso " +
				"pancarta pancartas cartel carteis camiseta muro bandeira placa"),
			Reads: phrases("líase,dicía,di,co lema"),
		},
	}
}

var galicianTables = []Words{
	{Calling, "chám/alle/anlle/ase chama chaman"},
	{Saying, "dixo dixeron di din dicía dicían dito dicindo afirm/ou/a/aron/an/aba/ado/ando " +
		"asegur/ou/a/aron/an/aba/ado explic/ou/a/aron/an/aba/ado engad/iu/e/iron/en/ido sinal/ou/a/aron/an/aba/ado " +
		"indic/ou/a/aron/an/ado destac/ou/a/aron/an/ado subliñ/ou/a/aron/an/ado manifest/ou/a/aron/an/ado " +
		"apunt/ou/a/aron/an/ado lembr/ou/a/aron/an/ado record/ou/a/aron insist/iu/e/iron/en declar/ou/a/aron/an/ado " +
		"coment/ou/a/aron/an/ado respond/eu/e/eron/en pregunt/ou/a/aron/an anunci/ou/a/aron/an inform/ou/a/aron/an " +
		"recoñec/eu/e/eron/en advert/iu/e/iron/en denunci/ou/a/aron/an critic/ou/a/aron/an lament/ou/a/aron/an " +
		"promet/eu/e/eron/en escrib/iu/e/iron escrito cont/ou/a/aron/an admit/iu/e/iron/en defend/eu/e/eron/en " +
		"sost/ivo/én conclu/íu/e/íron reiter/ou/a/aron/an repet/iu/iron repite confirm/ou/a/aron/an " +
		"consider/ou/a/aron/an valor/ou/a/aron/an precis/ou/aron continu/ou/a/aron replic/ou/a/aron confes/ou/a/aron " +
		"exclam/ou/a berr/ou/a pediu pide piden revel/ou/a/aron/an expres/ou/a opin/ou/a/an ironizou ironiza bromeou " +
		"bromea suspirou suspira ri riu sorrí sorriu xurou xura felicitou felicita felicitouse lamentou lamenta " +
		"queixouse queixou protestou protesta exclamou exclama berrou berra murmurou murmura preguntou pregunta " +
		"contestou contesta respondeu responde rematou sentenciou sentencia resumiu resume concluíu conclue alegrouse " +
		"sorprendeuse indignouse"},
	{Judging, "cualific/ou/a/aron definiu define describiu describe acus/ou/a/aron/an fal/ou/a/aron/an " +
		"cham/ou/a/aron/an cit/ou/a/aron rexeit/ou/a/aron/an tach/ou/a"},
	{Calling, "cham/ou/a/aron/an titulado alcumado denominado"}, {Quoting, "cit/ou/a/aron"},
	{Feeling, "quere queren cre cren pensa pensan espera teme"}, {Source, "segundo"},
	{Notice, "comunicado carta mensaxe chío discurso declaración declaracións entrevista informe palabras texto artigo " +
		"resposta frase nota intervención"}, {Determiner, "o a os as un unha uns unhas este esta estes estas ese esa eses " +
		"esas aquel aquela varios varias algúns algunhas ningún ningunha dous dúas tres catro cinco todos todas cada " +
		"moitos moitas outros outras outro outra"}, {Possessive, "seu súa seus súas meu miña noso nosa nosos nosas"},
	{Pronoun | Male, "el"}, {Pronoun | Female, "ela"}, {Pronoun | Plural | Male, "eles"},
	{Pronoun | Plural | Female, "elas"}, {Pronoun | Plural, "nós vostedes"},
	{Pronoun, "eu ti vostede alguén ninguén quen"}, {Generic, "alguén ninguén quen ti"}, {FirstPerson, "eu nós"},
	{Definite, "o a os as este esta"}, {Article, "o a os as un unha uns unhas"}, {Agent, "por polo pola"},
	{Origin, "de do da desde"}, {Belonging, "de do da dos das"}, {Complement, "que"}, {Manner, "como así"},
	{Relative, "que quen"},
	{Male, "señor sr don rei príncipe pai irmán fillo home marido papa presidente conselleiro deputado senador alcalde " +
		"director avogado doutor profesor xuíz concelleiro"},
	{Female, "señora sra dona raíña princesa nai irmá filla muller presidenta conselleira deputada senadora alcaldesa " +
		"directora avogada doutora profesora xuíza concelleira"}, {Title | Abbreviation, "sr sra dr dra d"},
	{Abbreviation | Final, "etc"}, {Abbreviation | Counting, "núm art páx"},
	{Title, "señor señora don dona presidente presidenta ministro ministra rei raíña papa xeneral alcalde alcaldesa " +
		"senador senadora deputado deputada fiscal xuíz xuíza príncipe doutor doutora profesor profesora conselleiro " +
		"conselleira expresidente"},
	{Role, "presidente presidenta expresidente vicepresidente vicepresidenta ministro ministra conselleiro conselleira " +
		"alcalde alcaldesa senador senadora deputado deputada fiscal xuíz xuíza rei raíña papa xeneral portavoz xefe xefa " +
		"director directora responsable secretario secretaria líder dirixente avogado avogada médico médica profesor " +
		"profesora investigador investigadora autor autora escritor escritora xornalista candidato candidata asesor " +
		"experto experta analista economista historiador veciño veciña testemuña policía axente home muller pai nai fillo " +
		"filla irmán irmá amigo amiga adestrador xogador xogadora embaixador representante membro fundador fundadora " +
		"activista sindicalista gandeiro concelleiro concelleira delegado delegada eurodeputado empresario empresaria " +
		"produtor actor actriz cantante artista científico bispo doutor doutora coordinador creador viúva viúvo vixiante " +
		"porteiro porteira dono dona vendedor vendedora avó avoa vello vella enfermeira enfermeiro chofer taxista " +
		"caixeira camareiro camareira cociñeiro cociñeira pastor pescador carpinteiro neno nena mozo moza descoñecido " +
		"pasaxeiro cliente clienta xubilado xubilada mestre mestra cura panadeiro taberneiro"},
	{Role | Plural, "responsables avogados médicos investigadores veciños testemuñas policías manifestantes expertos " +
		"analistas economistas deputados senadores ministros sindicatos organizadores activistas pais fontes autoridades " +
		"traballadores científicos autores críticos"}, {Group,
		"goberno ministerio partido policía fiscalía empresa grupo sindicato asociación comisión organización axencia " +
			"xornal diario tribunal xulgado consello asemblea concello dirección federación exército congreso senado " +
			"parlamento xunta consellería fundación universidade oposición"},
	{Particle, "de do da dos das e van von al"}, {Preposition | Linking,
		"de do da dos das a ao á aos ás para con contra sobre en no na nos nas"},
	{Preposition, "por polo pola sen baixo entre cara ata desde durante tras ante"}, {Place, "en no na desde"},
	{Conjunction, "e ou pero mais nin que se cando como porque pois aínda mentres onde senón"},
	{Coordinating, "e ou pero mais nin"}, {Auxiliary, "ten teñen tiña tiñan hai había non se lle lles me nos pode " +
		"poden debe deben vai van"}, {Auxiliary | Being, "é son era eran foi foron será sendo está están estaba"},
	{Adverb, "tamén ademais logo despois entón aínda xa así onte hoxe mañá aquí aí alí moi máis menos sempre nunca ben " +
		"antes só finalmente mesmo mesma"}, {Calendar, "luns martes mércores xoves venres sábado domingo xaneiro febreiro " +
		"marzo abril maio xuño xullo agosto setembro outubro novembro decembro mañá tarde noite semana mes ano día"},
	{Kin, "fillo filla irmán irmá esposa esposo muller marido pai nai viúva sobriño tío"},
	{Given | Male, "xosé xoán antón manuel francisco luís carlos xavier miguel pedro anxo rafael daniel fernando paulo " +
		"xurxo sergio alberto alexandre diego andrés brais breixo xaime santiago eduardo alfonso xulio roi uxío martiño " +
		"iago john michael james peter donald"}, {Given | Female,
		"maría ana carme laura isabel cristina marta lucía elena pilar teresa rosa sara paula uxía sabela noa antía iria " +
			"xiana olalla rosalía lara eva beatriz silvia patricia sonia andrea susan nancy"},
	{Plain, "si non grazas ola isto iso aquí hoxe onte agora"},
}

func galicianSense() Sense {
	return Sense{
		Denials: "apenas non nunca xamais ninguén nada ningún ningunha ningúns tampouco nin sen", Not: "non", Nos: "non",
		Nevers: "nunca xamais", Concord: true, NotOnly: "non+só non+soamente non+obstante", NoPrefixes: "in im i ir des anti",
		NotNegated: "indicar indica inicio inicia interese impor información desenvolver despacho destino descanso discurso",
		Denied:     "negou nega rexeitou rexeita imposible incapaz falso",
		Hedges: "semella pode poden podería poderían podía quizais quizá seica parece parecen posiblemente probablemente " +
			"seguramente aparentemente supostamente presuntamente debería deberían debe deben posible probable presunto " +
			"presunta suposto suposta tería terían sería serían disque",
		Modals: "pode=poden=podía podería=poderían debe=deben debería=deberían", Almosts: "case apenas practicamente",
		Opinions: "creo penso supoño", Selves: "eu nós creo penso supoño considero sei vexo digo quero nego dubido",
		Quantities: "todo todos toda todas algúns algunhas algún algunha varios moito moitos moita moitas pouco poucos " +
			"pouca poucas máis menos cada ambos só soamente case aproximadamente metade maioría minoría enteiro enteira " +
			"sempre raramente bastante demasiado totalmente parcialmente decenas centos miles calquera",
		Indefinites: "algo alguén", Determiners: "o a os as un unha uns unhas este esta estes estas seu súa meu miña noso " +
			"nosa outro outra non", Conditions: "se salvo excepto mentres cando ata", Ifs: "se", Limits: "salvo excepto",
		BeforeIfs: "só",
		Functions: "o a os as un unha uns unhas e ou pero mais nin que de do da dos das a ao á aos ás en no na nos nas " +
			"nun nunha por polo pola para con co coa cos coas sen sobre entre ata desde durante tras baixo como cando onde " +
			"se porque pois mentres este esta isto estes estas ese esa iso eses esas aquel xa moi máis tan así aquí alí " +
			"agora entón tamén ben é son era eran foi foron ser sido sexa está están estaba estar ten teñen tiña ter hai " +
			"había me te se nos lle lles eu ti el ela nós eles elas vostede meu miña seu súa seus súas noso nosa quen cal",
		Pronouns: "eu ti el ela nós eles elas vostede vostedes me te se nos lle lles o a os as meu miña seu súa seus súas " +
			"noso nosa nosos nosas",
		Persons: []List{"eu me meu miña nós nos noso nosa", "ti te teu túa vostede vostedes", "el", "ela", "eles elas"},
		Kinds: []List{"o a os as un unha uns unhas este esta ese esa seu súa noso",
			"eu ti el ela nós eles elas me te se nos lle", "é son era eran foi foron está ten teñen tiña hai",
			"de en a por para con sobre entre desde ata do da no na ao", "e ou pero mais porque se que como cando"},
		Coordinators: "e ou", Openers: "e pero mais pois porque", Beings: "é son era eran foi foron ser sexa",
		Degrees: "moi tan máis un unha o", That: "que", Auxiliaries: "ten é son está vai pode poden debe se lle",
		Askers: "quen que cando onde por como cal canto", Answers: "si non", Puts: "dicir dicilo diría digo chamar",
		Reservations: "ao+parecer polo+visto que+eu+saiba", Fillers: "eee mmm ah eh em hm ok okay bueno",
		Unsures:     "por+dicilo+así por+así+dicilo",
		FillerPairs: "non+é quero+dicir ou+sexa é+dicir",
		Tags:        "entende entendes ve sabe sabes verdade non eh",
		Asides:      "oia oiga entende pois mire bueno", Emphasis: "cursiva énfase emphasis italics",
		Measures: "€ $ £ us$ cento dólar dólares euro euros libra libras metro metros quilómetro quilómetros tonelada " +
			"toneladas quilo quilos grao graos hectárea hectáreas hora horas minuto minutos día días semana semanas mes " +
			"meses ano anos década século xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro " +
			"decembro luns martes mércores xoves venres sábado domingo",
		Antonyms: "aument/dimin sub/baix gañ/perd vitori/derrot " +
			"éxito/fracaso acept/rexeit permit/prohib amig/inimig guerra/paz arriba/abaixo antes/despois dentro/fóra con/sen " +
			"máis/menos mellor/peor bo/malo ben/mal verdade/mentira certo/falso si/non alt/baix grand/pequen long/curt " +
			"fort/débil ric/pobre nov/vell primeir/últim abr/pech abert/pechad comez/remat compr/vend culpabl/inocent " +
			"segur/perigos vida/morte públic/privad norte/sur leste/oeste esquerd/dereit doad/difícil sempre/nunca todo/nada " +
			"todos/ninguén alguén/ninguén onte/mañá onte/hoxe hoxe/mañá maiorí/minorí legal/ilegal posible/imposible",
		Asserts:  "sei sabe saben sabemos recoñezo recoñece admite confirma demostra lembro",
		Factives: "sei sabe saben sabemos", Denies: "nego nega negan negou", Doubts: "dubidamos dubido dubida",
		Supposes: "cremos pensamos supoñemos imaxino temo tememos sospeito sospeitamos coido coidamos considero " +
			"consideramos creo cre cren penso pensa pensan supoño parece", Wishes: "quero quere queremos espero espera " +
			"oxalá",
		Reports: "dicimos afirmo afirmamos sosteño sostemos prometo prometemos aseguro aseguramos dicir digo di din " +
			"dixo dixeron dicía afirma asegura promete explica conta",
		Subjects: "eu el ela nós eles elas ninguén", Ores: "ou",
		IfPhrases: "a+non+ser+que con+tal+de+que a+condición+de+que sempre+e+cando sempre+que a+menos+que salvo+que " +
			"como+se agás+que só+se no+caso+de+que", According: "segundo",
		Backs: "iso isto", Facts: "verdade certo claro seguro", Untruths: "falso mentira imposible absurdo",
		Grounds: "proba probas razón", Claims: "idea rumor teoría posibilidade risco mito",
		Adverbials: "quizais seica probablemente posiblemente",
	}
}
