package language

// Italian, after the Grande grammatica italiana di consultazione (denial and its concord, verbs of saying) and
// Serianni's Grammatica; CLDR for spelled-out numbers, months and marks.

// italianTelling are frequent in Italian and words of no other language here, or of few.
const italianTelling = "il di che la è per un non del della una con sono le si dei ha gli alla nel più anche " +
	"nella questo come delle degli lo ma ci nessuno niente tutto tutta tutti noi loro lui lei chi dove quando " +
	"perché siamo abbiamo hanno stato stata ancora senza prima detto dice i ne"

func italian() *Language {
	return &Language{
		Sense:   italianSense(),
		Numbers: italianNumbers(),
		Forms:   italianForms(),
		Grammar: Grammar{
			Views:        "a detta; a giudizio; a parere; nelle parole; a sentire; secondo quanto; per",
			Classes:      italianTables,
			DropsSubject: true,
			Elides:       true,
			Adverbial:    "mente",
			Participle:   "ndo",
			With:         "con",
			Once:         "ex allora già",
			Deputies:     "vice",
			Offices: "presidente = capo dello stato; presidente del consiglio = premier; deputato = parlamentare; " +
				"deputata = parlamentare; sindaco = primo cittadino; sindaca = prima cittadina; allenatore = tecnico " +
				"= mister = ct; allenatrice = tecnica; avvocato = legale = difensore = penalista; avvocata = legale = " +
				"penalista; medico = dottore; portiere = estremo; calciatore = giocatore; parroco = sacerdote = don; " +
				"procuratore = pm",
		},
		Marks: Marks{Dash: true, DashIncise: true},
		Transcript: Transcript{
			Sounds: "applausi applauso risa risate ilarità commenti proteste pausa brusio fischi musica silenzio " +
				"incomprensibile inudibile interruzione interruzioni congratulazioni",
			Stagehands: "e di del della dei delle dai dal dalla in a con il la i gli le pubblico banchi gruppo gruppi " +
				"deputato deputati deputata senatore senatori onorevole vivi vive prolungati generali si leva scampanellio",
			Roles: "domanda risposta giornalista conduttore conduttrice moderatore moderatrice intervistatore " +
				"intervistatrice pubblico interprete traduttore traduttrice presentatore presentatrice ascoltatore presidente " +
				"vicepresidente segretario cronista",
			Titles: "signor signora signori sig sigra dott dottor dottoressa on onorevole sen senatore senatrice prof " +
				"ministro ministra avv ing il la",
			Records: "il la signor signora presidente",
			Senders: "da oratore mittente relatore",
			Headings: "nota avviso fonte fonti foto immagine video data luogo tema presenti assenti delibera decisione " +
				"titolo leggi altro vedi esempio capitolo " +
				"sezione riassunto telefono",
			Plain: "questo questa ciò che chi come quando dove è sono era non sì e ma o se così qui adesso ora uno due tre " +
				"primo secondo signore signori grazie molte perché",
			Asks:    "d",
			Answers: "r",
		},
		Naming: Naming{
			Means:   set("intende intendono intendeva"),
			MeantBy: set("con per"),
			Known: set("figura figurava indicato indicata compare compariva iscritto iscritta registrato registrata " +
				"catalogato catalogata segnato segnata classificato classificata vendeva vendevano venduto " +
				"venduta venduti vendute spacciava spacciato spacciata spacciati offriva etichettato " +
				"pubblicizzato pubblicizzata"),

			Reproaches: set("accusa accuse rimprovero rimproveri critica critiche sospetto sospetti denuncia denunce " +
				"minaccia minacce promessa promesse avvertimento richiesta insulto insulti appunto"),

			Sought: phrases("cliccare su,premere,premere su,digitare,selezionare,barrare,scegliere,cercare"),

			Glosses: phrases("significa,significano,significava,vuol dire,vuole dire,si traduce con,traduce con,tradotto " +
				"con,sta per,equivale a"),

			Calls:    set("chiama chiamano chiamava chiamavano"),
			Proverbs: set("proverbio adagio"),
			Folk: set("colleghe clienti stampa " +
				"gente vicini residenti abitanti paesani popolo tutti tifosi compaesani sostenitori bagnanti " +
				"alunni alunne allievi studenti colleghi compagni amici familiari giocatori operai veterani " +
				"ragazzi"),
			Named: set("dialetto slang chiamano chiamavano soprannominato soprannominata " +
				"gergo popolarmente chiama ribattezzò ribattezzarono battezzò soprannominò"),
			Participles: set("detto detta"),
			Said:        set("detto detta"),
			OneCapital:  true,
			Works: set("memorie bonus tour fondo decreto voce film documentario serie programma libro romanzo saggio " +
				"poesia canzone singolo album disco opera quadro mostra giornale quotidiano settimanale rivista " +
				"portale sito blog partito movimento associazione gruppo collettivo tragedia monologo rassegna " +
				"rubrica trattoria bar locale piazza fondazione libreria cooperativa banda band compagnia " +
				"progetto ditta impresa azienda gazzetta caffè osteria ristorante albergo coro circolo nave " +
				"barca fabbrica bottega campagna museo teatro cinema mulino scuola rifugio agriturismo " +
				"operazione progetto piano missione sonda nave barca razzo ristorante albergo hotel festival " +
				"gioco legge articolo capitolo rapporto spettacolo concerto commedia balletto tournée podcast " +
				"inno tema titolo campagna premio brano trasmissione mensile agenzia emittente radio canale " +
				"televisione bollettino applicazione app videogioco murale scultura fotografia fumetto vignetta " +
				"corto cortometraggio lungometraggio musical reportage cronaca antologia trilogia saga racconto " +
				"raccolta iniziativa strategia esercitazione marcia gala concorso torneo coppa lega trofeo " +
				"medaglia borsa lista coalizione piattaforma federazione orchestra squadra marchio pensione " +
				"discoteca pub bazar supermercato mercato galleria sala auditorium centro residenza asilo " +
				"farmacia clinica sanatorio campeggio caserma battaglione brigata sindacato confraternita " +
				"traghetto yacht veliero peschereccio sottomarino petroliera portaerei fregata treno aereo " +
				"satellite telescopio viale via torre fattoria miniera stabilimento diga riserva spiaggia " +
				"sentiero quartiere edificio palazzo condominio vino birra formaggio varietà modello vaccino " +
				"farmaco medicinale servizio tempesta uragano ciclone tifone cometa clausola sezione colonna " +
				"casella pulsante scheda categoria classe grado livello etichetta soprannome pseudonimo codice " +
				"materia corso forum seminario congresso convegno conferenza fiera giornata settimana domanda " +
				"opzione cartella fascicolo inchiesta"),
			Likened: set("come"),
			Titles: phrases("intitolato,intitolata,intitolati,dal titolo,col titolo,con il titolo,sotto il " +
				"titolo,chiamato,chiamata,denominato,denominata,di nome,dal nome"),
			ByNames: phrases("noti come,note come,meglio noto come,meglio nota come,conosciuti come," +
				"soprannominato,soprannominata,detto,detta,alias,noto come,nota come,conosciuto " +
				"come,conosciuta come,lo chiamano,la chiamano,li chiamano,le " +
				"chiamano,ribattezzato,ribattezzata,ribattezzati,soprannominati,detti,dette"),
			SoCalled: phrases("cosiddetto,cosiddetta,cosiddetti,cosiddette,presunto,presunta,sedicente"),
			Words: phrases("la nozione di,il concetto di,il motto,la parola,le parole,il termine,l'espressione,il " +
				"concetto,lo slogan,del termine,l'aggettivo,la scritta,l'etichetta,il titolo,il testo,l'hashtag"),
			Reported: set("secondo parole giudizio avviso parere"),
			Sayings: set("risposta replica esclamazione commento lamento supplica scusa argomento promessa minaccia " +
				"confessione battuta appello rimprovero insulto saluto conclusione affermazione " +
				"dichiarazione urlo coro cori risposte minacce insulti " +
				"domanda grido grida slogan frase formula ordine scritta iscrizione espressione idea termine motto"),
			Not: set("non mai"), Uses: set("usa usato utilizza utilizzato adopera ripete ripetuto pronunciato"),
			Things: set("annuncio biglietto foglio foglietto porta portone parete facciata etichetta avviso " +
				"cartello cartelli striscione striscioni manifesto manifesti maglietta magliette adesivo muro muri " +
				"bandiera targa scritta"),
			Reads:  phrases("si legge,si leggeva,leggere,recita,recitava,con scritto,con la scritta"),
			Stands: phrases("si legge,si leggeva,recita,recitava"),
			Topics: phrases("dibattito su,nozione di,concetto di,definizione di,senso di"),
		},
	}
}

var italianTables = []Words{
	{Saying, "gridavano urlavano urlano scandivano scandiscono scandito scandendo intonavano invocavano urlando"},
	{Saying, "menziona menzionano menzionava"},
	{Judging | Calling, "denomina denominano denominò soprannomina soprannominano soprannominò " +
		"soprannominarono ribattezza " +
		"ribattezzano ribattezzò ribattezzato ribattezzarono battezzò battezza"},
	{Epithet | Role, "dirigente parlamentare autore autrice"},
	{Calendar, "ore giorni settimane mesi anni minuti istanti"},
	{Epithet | Role, "uomo donna giovane ragazzo ragazza anziano anziana pensionato pensionata imprenditore " +
		"imprenditrice artista musicista cantante attore attrice scrittore scrittrice romanziere poeta pittore " +
		"pittrice regista calciatore attaccante centrocampista giocatore giocatrice tennista atleta nuotatore " +
		"nuotatrice ciclista sciatrice campione campionessa ricercatore ricercatrice scienziato scienziata " +
		"storico storica economista legale penalista avvocato avvocata medico agricoltore pescatore vedova " +
		"imputato attivista esponente dirigente"},
	{Role | Male, "inquilino proprietario affittuario spettatore tifoso visitatore viaggiatore conducente pedone " +
		"alunno contadino marinaio cacciatore giardiniere panettiere macellaio libraio parrucchiere barbiere calzolaio " +
		"meccanico muratore operaio minatore soldato sergente maresciallo veterano vigile investigatore ispettore notaio " +
		"imputato accusato arrestato sospettato soccorritore bagnino sacerdote prete frate monaco rabbino imam " +
		"centrocampista calciatore arbitro corridore nuotatore sciatore pugile campione compositore chitarrista cineasta " +
		"drammaturgo romanziere poeta pittore scultore fotografo ingegnere programmatore biologo archeologo bibliotecario " +
		"redattore traduttore costruttore banchiere investitore azionista volontario organizzatore impiegato funzionario " +
		"zio cugino cognato suocero vincitore"},
	{Role, "residente passante ospite turista automobilista ciclista insegnante farmacista paziente negoziante pilota " +
		"superstite attaccante tennista atleta musicista gallerista collezionista collega nipote erede penalista"},
	{Role | Female, "inquilina proprietaria residente passante spettatrice tifosa ospite visitatrice turista " +
		"automobilista ciclista insegnante alunna farmacista paziente contadina pescatrice giardiniera panettiera " +
		"ostessa negoziante libraia parrucchiera sarta operaia pilota soldatessa vigilessa investigatrice " +
		"ispettrice questora prefetta notaia imputata accusata superstite soccorritrice suora monaca attaccante " +
		"calciatrice tennista atleta nuotatrice sciatrice campionessa musicista compositrice drammaturga " +
		"romanziera poetessa pittrice scultrice fotografa ingegnera biologa archeologa bibliotecaria redattrice " +
		"traduttrice gallerista collezionista volontaria organizzatrice impiegata funzionaria collega zia cugina " +
		"nipote cognata suocera erede vincitrice penalista"},
	{Saying | Direct, "sospirano sospirava sorridono sorrideva scherzano ridono bofonchia bofonchiò mugugna mugugnò " +
		"mugugnano borbottava mormorava balbetta balbettò singhiozza singhiozzò piange piangeva glossa ribattono " +
		"controbatte controbatté obiettano concede concedette esita esitò rievoca rievocò rievocano rievocava " +
		"rammenta rammentò rammentano rammentava confidano notò annota annotò annotato avvertì allerta allertò " +
		"allertato esortano invita invitò invitato implora implorò supplica supplicò ordina ordinò ordinato " +
		"consiglia consigliò consigliato rassicura rassicurò rassicurano rassicurato garantì giurano prevede " +
		"previsto pronostica pronosticò ringrazia ringraziò ringraziano ringraziato gongola gongolò esultano " +
		"twittò posta postò postato pubblica pubblicò pubblicato brinda brindò brindano frenò frenano minimizza " +
		"minimizzò minimizzato insistette ripeté"},
	{Role, "difensore difensora garante mediatore mediatrice prefetto questore assessore assessora consigliere " +
		"consigliera dirigente preside rettore rettrice procuratore procuratrice comandante capitano capogruppo " +
		"segretario segretaria curatore curatrice conduttore conduttrice editore editrice fornaio fornaia agricoltore " +
		"agricoltrice pescatore allevatore infermiere infermiera chirurgo veterinario architetto architetta urbanista " +
		"storico storica sociologo sociologa climatologo viticoltore ristoratore ristoratrice commerciante parroco " +
		"vescovo"},
	{Given | Female, "teresa rosa chiara sara sonia ilaria serena valentina alessia martina giorgia giulia aurora " +
		"beatrice noemi viola ludovica camilla matilde eleonora michela manuela daniela simona sabrina monica cinzia " +
		"loredana ornella nunzia concetta carmela immacolata assunta lucia marta anita elisa elena"},
	{Given | Male, "mirko aldo carlo rinaldo luca matteo davide simone federico riccardo tommaso edoardo lorenzo " +
		"gabriele giacomo filippo emanuele daniele alessio enrico sergio claudio maurizio massimo fabio bruno " +
		"gianni gianluca gianfranco vincenzo salvatore gennaro pasquale rocco nicola dario ivan ettore cesare " +
		"umberto piero renato silvio tiziano"},
	{Saying, "dirlo raccontarlo spiegarlo affermarlo sostenerlo denunciarlo confermarlo annunciarlo"},
	{Plain, "interpellato interpellata intervistato intervistata raggiunto raggiunta contattato contattata " +
		"interrogato interrogata sentito sentita sollecitato incalzato incalzata"},
	{Notice, "frase sfogo racconto testimonianza ammissione confessione battuta commento motivazione"},
	{Role | Plural, "genitori insegnanti studenti vicini residenti ricercatori medici agricoltori pescatori poliziotti " +
		"sindacalisti critici esperti avvocati imprenditori inquilini testimoni manifestanti tifosi familiari " +
		"imputati inquirenti magistrati operai infermieri pendolari organizzatori promotori commercianti"},
	{Group, "assicurazione assicuratrice prefettura questura regione provincia comune procura azienda società " +
		"sindacato ospedale protezione tribunale corte giuria museo editore banca redazione chiesa scuola università " +
		"ateneo club polizia carabinieri associazione consorzio autorità garante giunta consiglio direzione proprietà " +
		"diocesi curia difesa accusa opposizione maggioranza vigili"},
	{Saying, "d/ice/icono/isse/issero/iceva/icevano/etto/icendo dichiar/a/ano/ò/ava/ato/ando " +
		"spieg/a/ano/ò/ava/ato/ando aggiu/nge/ngono/nse/ngeva/nto/ngendo afferm/a/ano/ò/ava/ato/ando " +
		"sottoline/a/ano/ò/ava/ato/ando comment/a/ano/ò/ava/ato/ando precis/a/ano/ò/ava/ato/ando ribadi/sce/scono/to/va " +
		"ribadì osserv/a/ano/ò/ava/ato/ando sost/iene/engono/enne/eneva/enuto/enendo ricord/a/ano/ò/ava/ato/ando " +
		"conclu/de/dono/se/deva/so/dendo replic/a/ano/ò/ato/ando assicur/a/ano/ò/ava/ato/ando " +
		"rispo/nde/ndono/se/ndeva/sto/ndendo chie/de/dono/se/deva/sto/dendo annunci/a/ano/ò/ava/ato/ando racconta " +
		"raccontano raccontò raccontava raccontato raccontando scri/ve/vono/sse/veva/tto/vendo twitt/a/ato not/a/ato " +
		"ammet/te/tono/teva ammesso ammise conferm/a/ano/ò/ava/ato/ando riferi/sce/scono/to/va insist/e/ono/eva/ito " +
		"avvert/e/ono/ito avverti evidenzi/a/ano/ò/ava/ato/ando rimarc/a/ano/ò/ato/ando rilev/a/ano/ò/ato " +
		"denunci/a/ano/ò/ava/ato/ando attacc/a/ano/ò/ato lament/a/ano/ò/ava/ato/ando prosegu/e/ono/iva/ito/endo " +
		"continu/a/ano/ò/ava/ato ripet/e/ono/eva/uto riassum/e/eva riassunto rivel/a/ano/ò/ava/ato/ando " +
		"promet/te/tono/teva promesso promise esclam/a/ano/ò/ato grid/a/ano/ò/ava/ato/ando url/a/ano/ò/ava/ato " +
		"mormor/a/ò sussurr/a/ò scherz/a/ò/ato ironizz/a/ò/ato confess/a/ano/ò/ato confid/a/ò/ato esort/a/ò/ato " +
		"auspic/a/ano/ò/ato argoment/a/ò/ato puntualizz/a/ano/ò/ato specific/a/ano/ò/ato chiari/sce/scono/to " +
		"illustr/a/ò/ato indic/a/ano/ò/ato inform/a/ano/ò/ato segnal/a/ano/ò/ato critic/a/ano/ò/ato ammon/isce/ito/ì " +
		"sentenzi/a/ò/ato incalz/a/ò/ato rilanci/a/ò/ato obiett/a/ò/ato garantisc/e/ono garantito propon/e/gono proposto " +
		"sugger/isce/ito/ì domand/a/ano/ò/ato riconosc/e/ono/iuto comunic/a/ano/ò/ato valut/a/ato fa/tto/ceva ritien/e " +
		"ritengono ritenuto esord/isce/ito taglia ironizza ironizzò ironizzato ironizzava scherza scherzò scherzato " +
		"scherzava sospira sospirò sospirato ride rideva rise sorride sorrise giura giurò giurato esulta esultò esultato " +
		"esultava protesta protestò protestato protestava sbotta sbottò sbottato tuona tuonò tuonato attacca attaccò " +
		"attaccato incalza incalzò incalzato rincara rincarò rincarato sussurra sussurrò sussurrato mormora mormorò " +
		"mormorato borbotta borbottò borbottato esclama esclamò esclamato grida gridò gridato urla urlò urlato lamenta " +
		"lamentò lamentato rallegra rallegrò rallegrato stupisce meraviglia meravigliò meravigliato sfoga sfogò sfogato " +
		"chiosa chiosò chiosato confida confidò confidato tagliò tagliato ribatte ribatté ribattuto obietta obiettò " +
		"obiettato sbuffa sbuffò sbuffato ammonisce ammonì ammonito domanda domandò domandato chiede chiese chiesto " +
		"osserva osservò osservato riassume commossa rivendica rivendicò rivendicato"},
	{Judging, "defin/isce/iscono/ì/iva/ito/endo descri/ve/vono/sse/veva/tto accus/a/ano/ò/ava/ato/ando " +
		"parl/a/ano/ò/ava/ato/ando chiam/a/ano/ò/ava/ato/ando condann/a/ano/ò/ato elogi/a/ano/ò/ato " +
		"cit/a/ano/ò/ato/ando boll/a/ano/ò/ato giudic/a/ano/ò/ato respin/ge/gono/se/to liquid/a/ato bocci/a/ato " +
		"tacci/a/ato saluta salutato reclam/a/ato invoc/a/ato chied/e/ono/eva/endo chiese chiesto invoc/a/ò/ato"},
	{Calling, "chiam/a/ano/ò/ava/ato/ata intitolato intitolata soprannominato soprannominata battezzato denominato"},
	{Quoting, "cit/a/ano/ò/ato/ando"},
	{Feeling, "vuole vogliono voleva crede credono credeva pensa pensano pensava spera sperano desidera teme temono"},
	{Source, "secondo stando"},
	{Notice, "comunicato lettera messaggio tweet post discorso dichiarazione dichiarazioni intervista rapporto parole " +
		"testo articolo risposta frase nota intervento"},
	{Determiner, "il lo la i gli le l' un uno una un' questo questa questi queste quello quella quel quei quegli vari " +
		"varie alcuni alcune nessun nessuno nessuna due tre quattro cinque tutti tutte ogni molti molte altri altre altro " +
		"altra"},
	{Possessive, "suo sua suoi sue mio mia miei mie tuo tua nostro nostra nostri nostre loro"},
	{Pronoun | Male, "lui egli"}, {Pronoun | Female, "lei ella"}, {Pronoun | Plural, "loro essi noi voi"},
	{Pronoun, "io tu qualcuno chi questi quello"}, {Generic, "qualcuno chi tu"}, {FirstPerson, "io noi"},
	{Definite, "il lo la i gli le l' questo questa quel quella"}, {Article, "il lo la i gli le un uno una"},
	{Agent, "da dal dalla dai dall'"}, {Origin, "di del della dal dalla d'"}, {Belonging, "di del della dei dell'"},
	{Complement, "che"}, {Manner, "come così"}, {Relative, "che cui quale quali"},
	{Male, "signor signore re principe padre fratello figlio uomo marito papa presidente ministro deputato senatore " +
		"sindaco direttore avvocato dottore dottor professore giudice assessore don"},
	{Female, "signora regina principessa madre sorella figlia donna moglie ministra deputata senatrice sindaca " +
		"direttrice avvocata dottoressa professoressa assessora assessore-donna suor"},
	{Title | Abbreviation, "sig sigg dott prof avv ing on sen gen dr arch"}, {Abbreviation, "art pag cfr ca st s.p.a"},
	{Abbreviation | Final, "ecc"}, {Abbreviation | Counting, "gen feb mar apr mag giu lug ago set ott nov dic"},
	{Counting, "n nr art pag cap vol fig"},
	{Title, "signor signora don donna suor presidente ministro ministra premier re regina papa generale colonnello " +
		"sindaco sindaca senatore senatrice deputato deputata onorevole giudice principe principessa dottor dottore " +
		"dottoressa professor professore professoressa avvocato cancelliere cancelliera governatore governatrice " +
		"assessore cardinale monsignor ingegner"},
	{Role, "presidente vicepresidente ministro ministra viceministro sottosegretario premier sindaco sindaca senatore " +
		"senatrice deputato deputata onorevole procuratore procuratrice giudice cancelliere cancelliera re regina papa " +
		"generale colonnello portavoce capo capa capogruppo direttore direttrice responsabile segretario segretaria " +
		"leader dirigente avvocato avvocata medico professore professoressa ricercatore ricercatrice autore autrice " +
		"scrittore scrittrice giornalista candidato candidata consigliere consigliera assessore esperto esperta analista " +
		"economista storico storica vicino vicina testimone poliziotto poliziotta agente uomo donna padre madre figlio " +
		"figlia fratello sorella amico amica allenatore allenatrice giocatore giocatrice ambasciatore ambasciatrice " +
		"diplomatico governatore governatrice rappresentante membro fondatore fondatrice attivista sindacalista " +
		"agricoltore agricoltrice parlamentare eurodeputato eurodeputata imprenditore imprenditrice commissario " +
		"commissaria produttore produttrice attore attrice cantante artista scienziato scienziata vescovo cardinale " +
		"arcivescovo dottore dottoressa psicologo psicologa studente studentessa lavoratore lavoratrice coordinatore " +
		"coordinatrice creatore creatrice regista prefetto questore comandante tecnico rettore rettrice vedova vedovo " +
		"custode portiere portinaia padrone padrona venditore venditrice nonno nonna anziano anziana infermiera " +
		"infermiere autista tassista cassiera cameriere cameriera cuoco cuoca guardiano pastore pescatore falegname " +
		"idraulico elettricista bambino bambina ragazzo ragazza giovane sconosciuto passeggero passeggera cliente " +
		"pensionato pensionata maestro maestra parroco fornaio barista oste titolare"},
	{Role | Plural, "responsabili avvocati medici ricercatori vicini testimoni poliziotti manifestanti esperti " +
		"analisti economisti deputati senatori ministri sindacati organizzatori attivisti genitori fonti autorità " +
		"lavoratori scienziati autori funzionari critici inquirenti carabinieri"},
	{Group, "governo ministero partito polizia procura azienda impresa gruppo sindacato associazione commissione " +
		"organizzazione agenzia giornale quotidiano tribunale consiglio assemblea comune direzione federazione esercito " +
		"parlamento senato camera giunta società fondazione università opposizione regione questura prefettura"},
	{Particle, "di de del della dei degli da dal dalla d' von van al el bin ben"},
	{Preposition | Linking, "di del dello della dell' dei degli delle d' a al allo alla all' ai agli alle per con " +
		"contro su sul sulla sulle"}, {Preposition, "da dal dalla dai dalle dall' in nel nello nella nei negli nelle " +
		"senza sotto tra fra verso fino durante dopo prima davanti mediante salvo tranne"}, {Place, "in nel nella a da"},
	{Conjunction, "e ed o ma però né che se quando perché mentre dove sebbene benché anzi"},
	{Coordinating, "e ed o ma però né"},
	{Auxiliary, "ha hanno aveva avevano avrà avrebbe avrebbero non si ci gli mi vi può possono poteva deve devono va " +
		"vanno viene ne"}, {Perfect, "ha hanno aveva avevano avrà"},
	{Auxiliary | Being, "è sono era erano fu furono sarà saranno sarebbe stato stata stati essere"}, {Infinitive, "a di"},
	{Adverb, "anche inoltre poi quindi allora ancora già così ieri oggi domani qui lì molto più meno sempre mai bene " +
		"prima solo soltanto infine stesso stessa invece testualmente"},
	{Calendar, "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno " +
		"luglio agosto settembre ottobre novembre dicembre mattina pomeriggio sera notte settimana mese anno giorno"},
	{Kin, "figlio figlia fratello sorella moglie marito padre madre vedova vedovo nipote zio zia cugino cugina nonno " +
		"nonna"},
	{Given | Male, "giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco " +
		"domenico bruno paolo michele giorgio aldo sergio luciano matteo marco andrea luca stefano roberto alessandro " +
		"davide simone fabio claudio massimo enrico silvio riccardo gianni giancarlo giulio federico lorenzo daniele " +
		"maurizio alberto filippo nicola renato umberto beppe romano walter dario emanuele guido raffaele tommaso " +
		"gianluca john michael david robert james george thomas paul peter donald joe"},
	{Given | Female, "maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca antonella " +
		"paola laura elena chiara sara giulia valentina federica silvia alessandra barbara roberta monica daniela " +
		"cristina simona elisa marta giorgia mara elly virginia emma letizia rita patrizia marina claudia sofia alice " +
		"beatrice ilaria lorenza luisa nicoletta raffaella stefania linda mary jennifer susan nancy"},
	{Plain, "sì no grazie ciao buongiorno molte molti questo ciò qui oggi ieri ora"},
}

func italianSense() Sense {
	return Sense{
		Infinitives: "dire affermare sostenere assicurare insinuare",
		Follies: "ingiusto assurdo esagerato prematuro falso sbagliato scorretto " +
			"azzardato",
		Whethers:   "se",
		Vows:       "promette promesso promise promettono annunciato deciso decide",
		Surely:     "deve devono",
		Minds:      "convinto convinta convinti sicuro sicura",
		Chances:    "rischio speranza timore pericolo probabilità",
		Unreal:     "potrebbe dovrebbe",
		Imagine:    "supponiamo immaginiamo mettiamo",
		Pasts:      "finché prima allora",
		Hears:      "sento ho+sentito leggo sentito letto",
		Ases:       "come",
		Relays:     "nelle+parole+di a+detta+di a+dire+di",
		Whats:      "quello ciò",
		Evens:      "anche persino",
		Comparers:  "che come di",
		Partitives: "uno+dei una+delle alcuni+dei molti+dei uno+degli alcune+delle",
		Bounds: []List{
			"circa intorno+a attorno+a più+o+meno",
			"oltre più+di sopra",
			"meno+di sotto",
			"almeno come+minimo perlomeno quantomeno non+meno+di",
			"al+massimo fino+a massimo non+più+di",
			"quasi",
			"esattamente proprio precisamente",
			"solo soltanto appena solamente",
		},
		PartsOf: "di del della dei delle degli dell' dello",
		Shares: "parte parti maggioranza minoranza metà terzo quarto quinto resto manciata decina decine centinaio " +
			"centinaia migliaio migliaia serie gran",
		Exceptions: "a+parte a+eccezione+di ad+eccezione+di ad+eccezione+del eccetto fuorché tranne salvo",
		NoPairs:    "tutt'altro+che lungi+da lontano+dall'essere lungi+dall'essere tutt'altra+che ben+lungi",
		Denials:    "niun giammai non no mai nessuno nessuna nessun niente nulla né neanche nemmeno neppure mica senza",
		Not:        "non",
		Nos:        "no", Nevers: "mai", Concord: true,
		NotOnly: "non+solo non+soltanto non+solamente non+appena",
		NoVerbs: "smetto smetti smette smettiamo smettete smettono smesso smise smisero smetteva smettevano smetterà " +
			"smetteranno smettere cessa cessano cessato cessò cessarono rifiuta rifiutano rifiutato rifiutò rifiutarono " +
			"rifiutiamo rifiuto evitato evitiamo evitò eviterà evitare omesso omette omettono dimenticato dimentica " +
			"dimenticò mancato manca evita evitano", NoVerbTo: "d' di",
		NoNouns: "mancanza assenza", NoNounOf: "del della dei delle d' di",
		NoPrefixes: "in im il ir dis anti", NotNegated: "indicare indica inizio inizia interesse imporre impone intendere " +
			"informazione disegno disegnare discorso distretto",
		Denied: "negato nega negano respinto respinge escluso esclude evitato impedito impedisce incapace impossibile falso",
		Hedges: "posso puoi possiamo potete potei poté poterono potrò potrai potrà potremo potrete potranno potrei " +
			"potresti potremmo potreste possa possano potesse potessero potuto devo dobbiamo dovete dovevo doveva dovevano " +
			"dovrò dovrà dovremo dovranno dovrei dovresti dovremmo dovreste debba debbano dovesse dovessero dovuto " +
			"eventuale presunte apparente può possono potrebbe potrebbero poteva potevano forse sembra sembrano sembrava " +
			"pare possibilmente probabilmente sicuramente apparentemente presumibilmente magari dovrebbe dovrebbero deve " +
			"devono possibile probabile presunto presunta presunti sarebbe sarebbero avrebbe avrebbero starebbe " +
			"eventualmente difficilmente",
		Modals: "potrà=potremo=potranno=potrò possa=possano poteva=potevano=potevamo " +
			"potrebbe=potremmo=potreste=potresti dovrebbe=dovremmo=dovreste dovrà=dovremo=dovranno " +
			"doveva=dovevano=dovevamo debba=debbano " +
			"può=possono=posso=possiamo=poteva potrebbe=potrebbero=potrei deve=devono=devo=dobbiamo " +
			"dovrebbe=dovrebbero=dovrei", Almosts: "quasi appena praticamente a+malapena a+stento pressoché",
		Opinions: "credo penso ritengo suppongo", Selves: "io noi credo penso ritengo suppongo considero immagino temo " +
			"sospetto spero dico so vedo riconosco ammetto confermo capisco ricordo ripeto insisto sottolineo concludo nego " +
			"dubito voglio vorrei desidero chiedo pretendo crediamo sappiamo vediamo vogliamo",
		Quantities: "almeno appena oltre nessuno alquanto svariati svariate numerosi numerose innumerevoli mezza mezzo " +
			"perlomeno prevalentemente principalmente soprattutto parte troppa troppe tanta tante tanti tanto qualcuno " +
			"ciascuna gran tutto tutti tutta tutte alcuni alcune alcun qualche vari varie molto molti molta molte poco " +
			"pochi poca poche più meno ogni ognuno ciascuno entrambi entrambe solo soltanto solamente unicamente quasi " +
			"circa metà maggioranza minoranza intero intera sempre spesso raramente abbastanza troppo troppi totalmente " +
			"completamente parzialmente decine centinaia migliaia qualsiasi qualunque parecchi",
		Indefinites: "qualcosa qualcuno",
		Determiners: "il lo la i gli le un uno una questo questa questi queste quel quello quella mio mia suo sua suoi " +
			"sue nostro nostra non altro altra altri altre qualche nessun nessuna ci vi",
		Conditions: "se salvo tranne purché finché quando mentre fino qualora", Ifs: "ove se qualora purché",
		Limits:    "salvo tranne",
		BeforeIfs: "solo anche soltanto solamente",
		IfSos:     "non così mai",
		IfYous:    "vuole volete vuoi",
		Granted:   "quando",
		Functions: "il lo la i gli le l' un uno una un' e ed o ma né che di del dello della dell' dei degli delle a al " +
			"allo alla all' ai agli alle in nel nello nella nell' nei negli nelle da dal dallo dalla dall' dai dagli dalle " +
			"su sul sullo sulla sull' sui sugli sulle per con tra fra verso durante dopo prima sotto sopra come quando dove " +
			"se perché mentre questo questa questi queste ciò quello quella quelli quelle quel già molto più così qui lì là " +
			"ora adesso allora anche bene è sono era erano fu furono essere stato stata stati state sia siano siamo sei ha " +
			"hanno ho hai abbiamo aveva avevano avere c'è sta stanno mi ti si ci vi gli le ne lo io tu lui lei egli noi voi " +
			"loro mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre chi cui quale quali cosa d'",
		Pronouns: "io tu lui lei egli ella noi voi loro essi mi ti si ci vi gli le lo la li ne mio mia miei mie tuo tua " +
			"tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra me te sé",
		Persons: []List{"io mi me mio mia miei mie noi ci nostro nostra nostri nostre",
			"tu ti te tuo tua voi vi vostro vostra", "lui egli gli", "lei ella", "loro essi"},
		Adverbs: "molto già anche poi bene così adesso ora allora qui davvero",
		Kinds: []List{"il lo la i gli le un uno una questo questa questi queste quel quello quella mio suo sua nostro " +
			"nostra",
			"io tu lui lei noi voi loro mi ti si ci vi gli", "è sono era erano fu furono ha hanno aveva c'è sia sta stanno",
			"di in a da per con su tra fra del della nel nella al alla dal dalla sul sulla dei degli delle",
			"e ed o ma perché se che come quando"},
		Coordinators: "e ed o", Openers: "e ma perché allora che però quindi beh",
		Beings: "è sono era erano fu furono sia essere", Degrees: "molto così più il un una lo del tutto",
		That: "che", Auxiliaries: "ha hanno ho abbiamo è sono può possono deve devono va si gli ci mi",
		Objects: "mi ti lo la gli ci vi li le il un una suo sua mio",
		Askers:  "chi che cosa quando dove perché come quale quanto quanti", Answers: "sì no",
		Ours: "mio mia nostro nostra nostri nostre", NotSaid: "a di per",
		Puts: "dire dirlo posso spiegare dico direi chiama chiamarlo", Fillers: "mmm ehi eee uh ah boh eh ehm uhm " +
			"beh mah ok okay insomma cioè hmm mm ehmm eeh", Unsures: "per+così+dire come+si+dice diciamo+così+ecco",
		Asides: "ecco guardi senta diciamo insomma cioè beh", FillerPairs: "voglio+dire sa+com'è non+so non+è " +
			"come+dire per+dire diciamo+così per+così",
		Tags: "capisci capito vede vedi eh sa capisce sai vero no giusto", Emphasis: "corsivo enfasi sottolineato " +
			"emphasis italics",
		Measures: "€ $ £ us$ cento dollaro dollari euro sterlina sterline lira lire centesimo centesimi metro metri " +
			"chilometro chilometri miglio miglia tonnellata tonnellate chilo chili grammo grammi litro litri grado gradi " +
			"ettaro ettari ora ore minuto minuti secondi giorno giorni settimana settimane mese mesi anno anni decennio " +
			"secolo secoli gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre " +
			"lunedì martedì mercoledì giovedì venerdì sabato domenica",
		Antonyms: "aument/diminu aument/ridu aument/cal sal/scend cresc/cal vin/perd vittori/sconfitt success/falliment " +
			"accett/rifiut permett/viet permess/vietat autorizz/viet appogg/respin favor/contr amic/nemic guerra/pace " +
			"sopra/sotto prima/dopo dentro/fuori con/senza più/meno meglio/peggio migliore/peggiore buon/cattiv bene/male " +
			"verità/menzogn ver/fals sì/no alt/bass grand/piccol lung/cort fort/debol ricc/pover vecchi/giovan nuov/vecchi " +
			"prim/ultim apr/chiu apert/chius iniz/fin cominc/fin inizi/fine entr/usc arriv/part compr/vend attacc/difen " +
			"colpevol/innocent costru/distru sicur/pericolos aiut/dannegg vita/morte viv/mort speranz/paur positiv/negativ " +
			"pubblic/privat nord/sud est/ovest sinistr/destr facil/difficil conferm/smenti san/malat cald/fredd veloc/lent " +
			"vicin/lontan pien/vuot sempre/mai tutto/niente tutti/nessuno qualcuno/nessuno qualcosa/niente ieri/domani " +
			"ieri/oggi oggi/domani maggioranz/minoranz massim/minim import/export legal/illegal possibil/impossibil",
		Synonyms: "soltanto=solo solamente=solo unicamente=solo nulla=niente nemmeno=neanche neppure=neanche",
		Asserts: "so sa sanno sappiamo sapeva vedo vede vediamo riconosco riconosce ammetto ammette confermo conferma " +
			"dimostra mostra mostrano capisco capisce capiamo ricordo ricorda garantisco garantisce ripeto insisto " +
			"sottolineo significa concludo conclude", Factives: "dimentichiamo dimenticare dimenticate scordiamo " +
			"so sa sanno sappiamo sapeva ricordo ricorda importa " +
			"dimentico dimentica",
		Denies: "nego nega negano negò negato smentisco smentisce smentito respingo respinge",
		Doubts: "dubito dubita dubitano dubitiamo",
		Supposes: "credi credevo pensi pensavo supponiamo immaginiamo temiamo riteniamo sospettiamo presumo credo " +
			"crede credono credeva crediamo penso pensa pensano pensava pensiamo suppongo suppone ritengo " +
			"ritiene ritengono considero considera immagino immagina temo teme temono sospetto sospetta sembra pare",
		Wishes: "voglio vuole vogliono vogliamo vorrei desidero desidera spero spera sperano chiedo chiede chiedono " +
			"pretendo magari", Asks: "domando domanda chiedo chiese",
		Reports: "dire affermare sostenere assicurare insinuare " +
			"dici diciamo affermo affermiamo sostengo sosteniamo prometto assicuro pretendo pretende dico dice " +
			"dicono disse dissero diceva dicevano detto dica dicano afferma affermano affermato assicura " +
			"assicurano sostiene sostengono sostenuto insiste insistono promesso promette promettono racconta raccontano " +
			"raccontato scritto scrive annunciato annuncia spiegato spiega",
		Tells: "detto dice dicono raccontato promesso assicurato",
		Claims: "idea nozione accusa voce voci storia teoria opinione credenza argomento supposizione impressione " +
			"possibilità speranza timore rischio pericolo sospetto mito bufala tesi",
		Rejects:  "respingo respinge respinto respingiamo",
		Subjects: "io lui lei noi voi loro nessuno qualcuno tutti", Ores: "o",
		IfPhrases: "purché+non a+patto+di nel+caso+che posto+che a+condizione+di sempre+se a+meno+che " +
			"a+condizione+che nel+caso+in+cui a+patto+che come+se salvo+che solo+se tranne+che " +
			"eccetto+che sempre+che ammesso+che",
		Reservations: "a+quanto+ne+so " +
			"con+qualche+eccezione con+poche+eccezioni con+alcune+eccezioni salvo+eccezioni " +
			"tranne+eccezioni con+rare+eccezioni con+una+sola+eccezione in+teoria sulla+carta in+linea+di+principio " +
			"a+quanto+mi+risulta a+quanto+pare a+quanto+sembra stando+alle+voci che+io+sappia per+quanto+ne+so " +
			"se+non+sbaglio se+non+erro per+quel+che+ne+so per+quanto+ci+risulta che+ci+risulti",
		Adverbials: "può+essere+che potrebbe+essere+che non+mi+risulta+che non+risulta+che " +
			"lungi+da+me+dire+che chissà+se ho+sentito+dire+che ho+sentito+che " +
			"forse probabilmente presumibilmente magari possibilmente dicono+che si+dice+che pare+che " +
			"sembra+che corre+voce+che a+quanto+pare si+vocifera+che girano+voci+che parrebbe+che sembrerebbe+che " +
			"può+darsi+che",
		According: "secondo", Backs: "questo ciò", Sos: "così", Facts: "vero certo chiaro sicuro evidente corretto",
		Untruths: "falso bugia impossibile incerto assurdo mito bufala errore",
		Grounds:  "prova prove evidenza indizio indizi ragione segno",
	}
}

func italianNumbers() Numbers {
	return Numbers{
		Adding:      "centotto=108 centottanta=180 centottant=180 centuno=101 centundici=111",
		UnitsBefore: "us$ € $ £",
		PartOf:      "di",
		Beyond:      "e+un+quarto=15 meno+un+quarto=-15 e+tre+quarti=45 meno+dieci=-10 meno+venti=-20 meno+cinque=-5",
		Ones: "zero uno=un=una due tre=tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici " +
			"quindici sedici diciassette diciotto diciannove",
		Tens: "venti=vent trenta=trent quaranta=quarant cinquanta=cinquant sessanta=sessant settanta=settant " +
			"ottanta=ottant novanta=novant", Glued: true,
		Ordinals: "primo=prima secondo=seconda terzo=terza quarto=quarta quinto=quinta sesto=sesta settimo=settima " +
			"ottavo=ottava nono=nona decimo=decima",
		Multiplying: "cento=100 cent=100 dozzina=12", Scales: "mln=1000000 mld=1000000000 mille=1000 mila=1000 " +
			"milione=1000000 milioni=1000000 miliardo=1000000000 miliardi=1000000000",
		Parts: "mezzo=2 mezza=2 terzi=3 quarti=4 quinti=5 decimi=10", BareHundred: true, JoinsOnes: true, Joiners: "e",
		Points: "virgola", Articles: "un una uno", Rounds: "decine dozzine centinaia migliaia milioni",
		AsPronouns: "un una uno primo prima secondo seconda terza quarta sei mezzo mezza quarto", Decimal: ',',
		Thousands: '.', SpacedThousands: true, OrdinalEndings: "º ª o a", Letters: "mila=1000 mln=1000000 mld=1000000000 " +
			"m=1000000", NumberSigns: "numero n no",
		Units: "%=per+cento=percento $=us$=dollari=dollaro=usd €=euro=eur £=sterline km=chilometri=chilometro " +
			"kg=chili=chilo °=gradi ¢=centesimi=centesimo",
		Minuses:   "meno",
		Months:    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
		DayBefore: "il", DayBehind: "di",
		AndHalf:  "e+mezzo e+mezza",
		OClock:   "ore h",
		Evenings: "di+sera del+pomeriggio della+sera di+pomeriggio",
		Mornings: "di+mattina del+mattino di+notte",
		OrdinalValues: "undicesimo=11 dodicesimo=12 tredicesimo=13 quattordicesimo=14 quindicesimo=15 sedicesimo=16 " +
			"diciassettesimo=17 diciottesimo=18 diciannovesimo=19 ventesimo=20",
		HalfPast: "e+mezza e+mezzo",
	}
}

func italianForms() Forms {
	return Forms{
		Spoken: "n=no r=re l=le m=mo à=are è=ere ì=ire",
		Merged: "c'abbiamo=ci+abbiamo c'avete=ci+avete c'hanno=ci+hanno " +
			"c'aveva=ci+aveva " +
			"del=di+il dello=di+lo della=di+la dei=di+i degli=di+gli delle=di+le al=a+il allo=a+lo alla=a+la " +
			"ai=a+i agli=a+gli alle=a+le dal=da+il dalla=da+la dai=da+i dalle=da+le nel=in+il nello=in+lo nella=in+la " +
			"nei=in+i negli=in+gli nelle=in+le sul=su+il sulla=su+la sui=su+i sulle=su+le c'è=ci+è cos'è=cosa+è dov'è=dove+è " +
			"com'è=come+è qual'è=qual+è quant'è=quanto+è s'è=si+è v'è=vi+è n'è=ne+è sennò=se+no",
		Elided: "l un d c dell nell all dall sull quell quest n m t s v gl anch com dov cos tutt sant bell",
		Abbreviations: "sig=signor dott=dottor prof=professor on=onorevole sen=senatore avv=avvocato ing=ingegner " +
			"n=numero art=articolo usa=stati+uniti ue=unione+europea onu=nazioni+unite pag=pagina ecc=eccetera %=per+cento " +
			"&=e +=più",
		Titles: "signor signora presidente ministro ministra deputato onorevole dio governo",
		Spellings: "son=sono han=hanno dir=dire far=fare star=stare dar=dare van=vanno " +
			"fan=fanno san=sanno stan=stanno dan=danno vuol=vuole suol=suole " +
			"ben=bene mal=male aver=avere esser=essere " +
			"nulla=niente quel=quello quei=quelli nun=non sto=questo sta=questa sti=questi ste=queste " +
			"na=una ed=e ad=a perchè=perché poichè=poiché sè=sé familiare=famigliare obiettivo=obbiettivo " +
			"bensì=bensí qual'è=qual+è pò=po' po=po' fà=fa sà=sa stà=sta dò=do qui=quì pò=po c'ho=ho c'hai=hai " +
			"c'ha=ha c'abbiamo=abbiamo c'avete=avete c'hanno=hanno c'avevo=avevo c'aveva=aveva c'avevano=avevano " +
			"'sto=questo 'sta=questa 'sti=questi 'ste=queste 'na=una 'n=un 'ndo=dove",
		Endings: "- o a i e are ere ire ato ata ati ate uto uta uti ute ito ita iti ite ando endo ano ono iamo ate ete " +
			"ite ava evano avano eva iva ivano ò ì é erà irà eranno iranno erebbe irebbe assero esse mente hi he io ia",
		Frequent: "di e il la che in a per è un non del i le della una con si da sono dei ha al come più alla nel ma " +
			"delle anche o gli se lo dal questo ci su dalla mi ai ed loro nella era io suo sua essere quando molto tutti tra " +
			"cui due fatto prima fu hanno stato anni poi dopo questa chi quello ancora fra così tutto perché stata uno " +
			"noi solo",
		Common: "detto dice signor signora ieri oggi presidente spiegato",
	}
}
