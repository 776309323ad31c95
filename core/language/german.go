package language

import "strings"

// germanTelling are frequent in German and words of no other language here.
const germanTelling = "*äöüß der und das die nicht ist von mit den ein eine auf sich wir ich für zu sie es er " +
	"dass auch dem des im am als wie bei nach noch nur aus oder aber wenn haben hat wird werden sind war einen " +
	"einem einer kann über unsere uns ihr ihre diese dieser mehr schon doch keine kein zum zur vom wurde sagte " +
	"sagt hier jetzt immer niemand nichts alle alles unser euch bleibt meint"

func german() *Language {
	return &Language{
		Sense:   germanSense(),
		Numbers: germanNumbers(),
		Forms:   germanForms(),
		Grammar: Grammar{
			Classes:     germanTables,
			VerbSecond:  true,
			Ordinals:    true,
			CaseEndings: []string{"s"}, AdjectiveEndings: []string{"e", "en", "er", "es", "em"}, Weak: "en", Plural: "s",
			Feminine: "in",
			Retold:   "e", Untold: "te",
			OwnersArticle: []string{"s", "r"},
			NounsUpper:    true,
			Phrasals:      germanParticles,
			FeminineNouns: "ung schaft heit keit ion tät polizei partei behörde bank kirche gemeinde firma armee klinik " +
				"gruppe jury kammer wehr agentur zeitung presse opposition universität stadt justiz",
			Unsaid: ";rief aus;riefen aus;ruft aus;rufen aus;rief an;rief hervor;ruft hervor;rief ab;rief zurück;sagte ab;" +
				"sagten ab;sagt ab;sagen ab;sprach frei;sprachen frei;spricht frei;meldete an;meldeten an;meldet an;" +
				"schrieb aus;schrieben aus;schreibt aus;schrieb fest;teilte auf;teilten auf;lobte aus;lobt aus;" +
				"warf ab;wirft ab;hielt ab;hielten ab;hält ab;nahm ein;nahm ab;gab heraus;gab ab;gab auf;gibt heraus;",
			Views:        "für; aus sicht; aus der sicht; in den augen",
			RoleEndings:  germanRoles,
			GroupEndings: germanGroups,
		},
		Marks: Marks{
			Elisions: set("n ne nem nen ner s is rum rein raus rauf runter rüber nauf"),
			Clitics:  set("s"),
		},
		Transcript: Transcript{
			Courtesies: "herr frau dr prof der die das",
			Unknowns:   "unbekannt unbekannter unbekannte sprecher sprecherin stimme zuruf",
			Machines:   "applaus beifall musik",
			Sounds: "beifall heiterkeit lachen lacht gelächter zuruf zurufe zwischenruf zwischenrufe widerspruch unruhe " +
				"unverständlich applaus musik glocke pausieren",
			Stagehands: "und der die das dem den bei von vom im auf cdu csu spd fdp bündnis grünen grüne linken afd " +
				"abgeordneten abg fraktion",
			Roles: "frage antwort reporterin moderatorin publikum sprecher sprecherin interviewerin journalistin " +
				"zuschauer dolmetscher",
			Titles:  "herr frau dr prof",
			Senders: "von sprecher sprecherin redner rednerin absender",
			Headings: "hinweis achtung anmerkung quelle quellen foto bild datum ort thema beschluss beschlüsse anwesend " +
				"entschuldigt tagesordnung antrag titel lesen mehr stand kapitel " +
				"abschnitt",
			Plain: "das die der es er sie wir ich ihr und aber oder wenn denn hier dort ist sind war nicht ja nein eins " +
				"zwei drei erstens zweitens meine damen herren",
			Asks:    "f",
			Answers: "a",
			Pieces:  "rede ansprache erklärung statement vortrag grußwort regierungserklärung stellungnahme predigt",
			By:      "von der des",
			Unheard: "unverständlich",
			Units:   "stunde stunden minute minuten sekunde sekunden",
		},
		Naming: Naming{
			Works: set("film spielfilm dokumentarfilm dokumentation serie fernsehserie sendung show folge buch roman " +
				"sachbuch gedicht lied song album single hit oper operette stück theaterstück musical gemälde" +
				" ausstellung zeitung tageszeitung wochenzeitung zeitschrift magazin nachrichtenmagazin blatt sender " +
				"fernsehsender radiosender portal website webseite internetseite blog partei bewegung" +
				" organisation gruppe band verein verband initiative bündnis stiftung firma unternehmen konzern gesellschaft " +
				"fluggesellschaft projekt programm mission operation aktion kampagne" +
				" sonde raumsonde raumschiff raumfrachter satellit rakete schiff boot flugzeug zug typ modell preis gesetz " +
				"paragraf kapitel artikel aufsatz studie titel motto namen name slogan hotel restaurant klub club festival " +
				"kongress spiel thema slogan devise schlagzeile reihe tagung konferenz veranstaltung wettbewerb vortrag " +
				"aktionstag rubrik kolumne petition volksbegehren"),
			Compounds: strings.Fields("film serie sendung buch roman lied song album oper ausstellung zeitung zeitschrift " +
				"magazin sender portal website webseite partei bewegung organisation gruppe truppe band verein" +
				" verband initiative stiftung firma konzern gesellschaft projekt programm mission aktion kampagne sonde " +
				"raumschiff frachter satellit rakete schiff werkstatt produktion produktionen dokumentation preis gesetz" +
				" kongress festival meisterschaft agentur dienst werk pokal turnier"),
			Fans:    set("fans"),
			Places:  set("laut darunter"),
			Likened: set("als wie"),
			Named:   set("sich"),
			Known: set("wird werden gilt galt gelten galten dient diente dienen dienten fungiert fungierte bekannt bekannte " +
				"bekannten bekannter bekanntes geltende geltender geltenden " +
				"bezeichneter sich"),
			Charges: set("wegen vorgeworfen vorwurf vorwurfs verdacht verdachts anklage tatbestand tatbestands delikt delikts"),
			Courts: set("verurteilt verurteilte verurteilten angeklagt anklage anklagte ermittelt ermittelte ermitteln " +
				"ermittelten ermittlung ermittlungen ermittlungsverfahren verfahren verantworten freigesprochen freispruch " +
				"angezeigt anzeige strafanzeige strafbefehl strafe haft haftbefehl haftstrafe freiheitsstrafe geldstrafe " +
				"bewährungsstrafe gefängnis festgenommen verhaftet verdächtigt vorbestraft schuldig prozess urteil gericht " +
				"untersuchungshaft staatsanwaltschaft drohen droht drohte drohten"),
			Folk: set("man volksmund einheimische einheimischen einheimischer fans boulevardpresse"),
			Titles: phrases("mit dem titel,unter dem titel,betitelt,mit der überschrift,unter dem motto,mit dem " +
				"motto,namens,mit namen,mit dem namen,unter dem namen,mit der aufschrift,unter der bezeichnung,mit der " +
				"bezeichnung," +
				"heißt,hieß,heißen,hießen,heißt er,heißt sie,hieß er,hieß sie,name lautet,motto,überschrift,titel"),
			ByNames: phrases("genannt,alias,spitzname,mit dem spitznamen,bekannt als,bekannt unter dem namen,auch " +
				"genannt,besser bekannt als"),
			Called: phrases("so heißt,so lautet,so werden,so wird,so nennt,so nennen,heißt,heißen,hieß,hießen,lautet,genannt"),
			SoCalled: phrases("sogenannte,sogenannten,sogenannter,sogenanntes,so genannte,so genannten,so genannter,so " +
				"genanntes,angebliche,angeblichen,vermeintliche,vermeintlichen"),
			Words: phrases("das wort,dem wort,des wortes,der begriff,den begriff,dem begriff,der ausdruck,den ausdruck,kurz"),
			Reported: set("sei seien habe hätte hätten werde würde würden könne könnte könnten müsse müsste müssten solle " +
				"wolle dürfe gebe gäbe komme gehe stehe stelle wisse lasse bleibe liege brauche mache nehme halte angaben " +
				"auffassung ansicht meinung rede worten zufolge aussage aussagen einschätzung"),

			Sayings: set("bezeichnung bezeichnungen parole parolen satz sätze ruf rufe rufen forderung kritik losung spruch " +
				"sprüche ausruf these formel frage antwort wort wörter begriff ausdruck ausspruch hinweis warnung beleidigung " +
				"schimpfwort"),
			Uses:  set("benutzte benutzt verwendete verwendet gebrauchte gebrauchen verwenden benutzen sagte"),
			Meant: set("was"),
			Means: set("bedeutet bedeutete bedeute heißt heiße meint meine"),
			Things: set("transparent transparente transparenten plakat plakate plakaten schild schilder schildern banner " +
				"bannern tafel tafeln spruchband spruchbändern t-shirt t-shirts aufkleber aufklebern button buttons" +
				" pappschild pappschildern wand hauswand grabstein ortsschild flugblatt flugblättern fahne fahnen zettel"),
			Reads: phrases("stand,standen,steht,stehen,prangt,prangte,prangten,lautete,mit den worten,wie,hieß es,heißt " +
				"es,las man,liest man,war zu lesen,waren zu lesen,ist zu lesen"),
			Stands: phrases("stand,steht,standen,prangte,prangt,war,hieß es,las man"),
			Read:   phrases("zu lesen,stand,steht,geschrieben"),
			Press: set("berichtet berichtete berichteten berichten meldet meldete melden meldeten schreibt schrieb " +
				"schreiben zitiert zitierte gemeldet geschrieben enthüllte"),
			Pressed: phrases("gegenüber,laut,angaben,bericht,berichten,bericht in,interview mit,interview in,gespräch " +
				"mit,interview,ausgabe,leser,reporter,redakteur,chefredakteur,korrespondent,journalist,online-ausgabe"),
			Tells: set("sagte sagten sagt sagen erklärte erklärten verriet erzählte berichtete bestätigte antwortete " +
				"vertraute teilte"),
		},
	}
}

// germanTables are the grammar of German news: the finite forms of the verbs of speech in the third person, and their
// participles. Nouns are given in small letters, as keys are.
var germanTables = []Words{
	{Saying, "sag/en/t/te/ten gesagt erklär/en/t/te/ten mein/en/t/te/ten gemeint beton/en/t/te/ten äußer/n/t/te/ten " +
		"geäußert erläuter/n/t/te/ten schr/eiben/eibt/ieb/ieben geschrieben f/ügt/ügte/ügten hinzu hinzugefügt " +
		"ergänz/en/t/te/ten berichte/n/t/te/ten antworte/n/t/te/ten geantwortet entgegne/n/t/te/ten erwider/n/t/te/ten " +
		"frag/en/t/te/ten gefragt warn/en/t/te/ten gewarnt r/aten/ät/iet/ieten geraten forder/n/t/te/ten gefordert " +
		"meld/et/ete/eten kritisier/en/t/te/ten kommentier/en/t/te/ten behaupte/n/t/te/ten versicher/n/t/te/ten " +
		"verkünde/n/t/te/ten angekündigt kündig/t/te/ten teil/t/te/ten mitgeteilt angegeben angab angibt " +
		"mitteil/en/t/te/ten ankündig/en/t/te/ten einräum/en/t/te/ten hinzufüg/en/t/te/ten vorw/irft/arf/arfen " +
		"klarstell/en/t/te/ten unterstr/eicht/ich/ichen hob heb/t hervorgehoben klargestellt begründe/n/t/te/ten " +
		"räum/t/te/ten eingeräumt ausführ/t/te/ten ausgeführt argumentier/t/te/ten schilder/n/t/te/ten geschildert " +
		"droht/e/en bekundet/e/en erwähn/t/te/ten erinner/t/te/ten plädier/t/te/ten protestier/t/te/ten " +
		"signalisier/t/te/ten resümier/en/t/te/ten bilanzier/t/te präzisier/t/te spekulier/t/te bekräftig/en/t/te/ten " +
		"bestätig/en/t/te/ten widers/pricht/prach/prachen bedauer/n/t/te/ten beteuer/n/t/te/ten appellier/en/t/te/ten " +
		"versprach verspricht versprochen gestand gesteht zugegeben erzähl/en/t/te/ten ruf/t rief riefen rufen " +
		"skandier/en/t/te/ten heiß/t/en hieß hießen lautet/e zitier/en/t/te/ten formulier/en/t/te/ten " +
		"beschr/eibt/ieb/ieben/eiben urteil/t/te/ten fort monier/t/te/ten mahn/t/te/ten konstatier/t/te/ten lob/t/te/ten " +
		"bemerk/t/te/ten prophezei/t/te prognostizier/t/te/ten beklag/t/te/ten reagier/t/te/ten wies weist verwies " +
		"verwiesen verweist dementier/t/te/ten wirft warf warfen werfen vorgeworfen freu/en/t/te/ten " +
		"spott/en/et/ete/eten höhn/en/t/te/ten seufz/en/t/te/ten lach/en/t/te/ten schmunzel/n/t/te/ten grins/en/t/te/ten " +
		"schimpf/en/t/te/ten polter/n/t/te/ten wetter/n/t/te/ten klag/en/t/te/ten jammer/n/t/te/ten murr/en/t/te/ten " +
		"brumm/en/t/te/ten scherz/en/t/te/ten witzel/n/t/te/ten schwärm/en/t/te/ten jubel/n/t/te/ten staun/en/t/te/ten " +
		"wunder/n/t/te/ten ärger/n/t/te/ten empör/en/t/te/ten prahl/en/t/te/ten flüster/n/t/te/ten murmel/n/t/te/ten " +
		"raun/en/t/te/ten stöhn/en/t/te/ten ächz/en/t/te/ten frotzel/n/t/te/ten stichel/n/t/te/ten läster/n/t/te/ten " +
		"unk/en/t/te/ten orakel/n/t/te/ten konter/n/t/te/ten verlaut/et/ete/eten zugibt zugab zugaben bekanntgab " +
		"bekanntgibt einwandte hervorhob hervorhebt hervorhoben feststell/en/t/te/ten andeut/en/et/ete/eten " +
		"zusicher/n/t/te/ten nahelegt titel/n/t/te/ten gesteh/en gestand/en beichte/n/t/te/ten schnaub/en/t/te/ten " +
		"heisst heissen hiess hiessen äusser/n/t/te/ten geäussert " +
		"rechtfertig/en/t/te/ten bilanzieren bilanzierten verr/ät/iet/ieten verraten"},
	{Phrasal, "fuhr fuhren fährt g/ibt/ab/aben stell/t/te/ten führ/t/te/ten leg/t/te/ten wand/te/ten wend/et/en " +
		"stimm/t/te/ten pflichte/t/te/ten setz/t/te/ten hak/t/te/ten griff griffen greift greifen hielt hält halten " +
		"stuf/t/te/ten trat traten tritt nahm nahmen nimmt ließ ließen lässt lassen liess liessen reg/t/te/ten " +
		"merk/t/te/ten füg/t/te/ten schlägt schlug schlugen schob geht gehen ging gingen"},
	{Judging, "spr/icht/ach/achen/echen gesprochen bezeichn/en/et/ete/eten bezeichnete nann/te/ten nenn/en/t genannt " +
		"titulier/t/te/ten beschimpf/en/t/te/ten verurteil/t/te/ten rechtfertig/t/te/ten verteidig/t/te/ten " +
		"begrüß/t/te/ten" +
		" wertet/e/en bewertet/e/en kritisierten lehn/t/te/ten charakterisier/t/te/ten sieht sah sehen sahen hält hielt " +
		"hielten halten attackier/t/te/ten fürcht/et/en/ete/eten befürcht/et/en/ete/eten wehrt wehrte wehrten wandte " +
		"wandten wendet sichert sicherte sicherten zugesichert bezweifel/n/t/te/ten tadel/n/t/te/ten " +
		"rüg/t/te/ten empfind/et/en empfand empfunden betracht/et/ete/eten verstand abgelehnt zurückgewiesen abgetan " +
		"eingestuft angesehen dargestellt gewertet kritisiert gelobt gefeiert wün/schte/scht beschwör/t/en zeigt/e zeigten"},
	{Judging, "bemängel/n/t/te/ten beanstand/en/et/ete/eten geißel/n/t/te/ten brandmark/en/t/te/ten " +
		"verspott/en/et/ete/eten verhöhn/en/t/te/ten würdig/en/t/te/ten rühm/en/t/te/ten dank/en/t/te/ten " +
		"bedank/en/t/te/ten bezichtig/en/t/te/ten beschuldig/en/t/te/ten attestier/n/t/te/ten " +
		"bescheinig/en/t/te/ten vermut/en/et/ete/eten witter/n/t/te/ten erwart/en/et/ete/eten " +
		"verlang/en/t/te/ten garantier/n/t/te/ten beschwer/n/t/te/ten bejubel/n/t/te/ten " +
		"einschätz/en/t/te/ten deut/en/et/ete/eten interpretier/n/t/te/ten " +
		"verunglimpf/en/t/te/ten diffamier/n/t/te/ten schmäh/en/t/te/ten beleidig/en/t/te/ten " +
		"entschuldig/en/t/te/ten leugn/en/et/ete/eten ächt/en/et/ete/eten missbillig/en/t/te/ten " +
		"beanspruch/en/t/te/ten glorifizier/n/t/te/ten verharmlos/en/t/te/ten relativier/n/t/te/ten " +
		"bagatellisier/n/t/te/ten diagnostizier/n/t/te/ten bestaun/en/t/te/ten bewunder/n/t/te/ten pries/en " +
		"preis/t/en empf/iehlt/ahl/ahlen/ehlen bestr/eitet/itt/itten/eiten verw/irft/arf/arfen " +
		"unterstell/t/te/ten prangert prangerte prangerten bemängelt beanstandet gewürdigt attestiert " +
		"verspottet verunglimpft beschimpft gegeißelt gebrandmarkt vermutet beschuldigt interpretiert " +
		"gedeutet verhöhnt verlangt empfohlen aufgerufen aufgefordert gemahnt gedrängt gebeten b/at/aten/ittet " +
		"dräng/en/t/te/ten appelliert beglückwünsch/en/t/te/ten gratulier/en/t/te/ten rechne/n/t/te/ten poch/en/t/te/ten " +
		"zurückw/eist/eisen/ies/iesen ablehn/en/t/te/ten einstuf/en/t/te/ten abt/at/aten/ut/un anprangert/e anprangern " +
		"hinstell/en/t/te/ten darstell/en/t/te/ten ans/ieht/ah/ahen/ehen einforder/n/t/te/ten " +
		"ermahn/en/t/te/ten ermunter/n/t/te/ten geißelt prangern verteufel/n/t/te/ten " +
		"verklär/en/t/te/ten stilisier/en/t/te/ten angeprangert hingestellt"},
	{Calling, "nenn/en/t nannte nannten genannt bezeichn/en/et/ete/eten umbenannt umbenannte eingestuft eingeordnet " +
		"klassifiziert umzubenennen umbenennen " +
		"getauft taufte tauften tauft taufen betitelt betitelte betitelten"},
	{Feeling, "will wollen wollte wollten glaub/t/te/ten denk/t/en dachte hoff/t/te/ten"},
	{Source, "laut gemäß so nach"}, {SourceBehind, "zufolge"},
	{Notice, "angaben angabe aussage aussagen ansicht meinung auffassung worten einschätzung berichten bericht " +
		"informationen information darstellung überzeugung mitteilung meldung meldungen" +
		" erklärung stellungnahme brief rede interview pressemitteilung tweet äußerung äußerungen zitat worte schreiben " +
		"beitrag gutachten studie urteil vorwurf vorwürfe begründung satz ankündigung appell bescheid anordnung " +
		"statement protokoll jahresbericht abschlussbericht zwischenbericht bekennerschreiben rundschreiben " +
		"medienberichten presseberichten zeitungsberichten polizeiangaben firmenangaben unternehmensangaben werksangaben " +
		"medienangaben zeugenaussagen presseerklärung presseaussendung aussendung medienmitteilung communiqué"},
	{Determiner, "der die das ein eine kein keine dieser diese dieses jeder jede jedes mehrere viele einige alle beide " +
		"zwei drei vier fünf manche zahlreiche solche andere weitere"},
	{Determiner | Oblique, "dem den des einem einen einer eines keinem keinen keiner keines diesem diesen jedem jeden " +
		"mehreren vielen einigen allen beiden"},
	{Possessive | Male, "sein seine"},
	{Possessive | Female, "ihr ihre"},
	{Possessive | Oblique | Male, "seinem seinen seiner seines"},
	{Possessive | Oblique | Female, "ihrem ihren ihrer ihres"},
	{Possessive | Oblique, "meinem meinen meiner unserem unseren"},
	{Possessive, "mein meine unser unsere"},
	{Pronoun | Male, "er"},
	{Pronoun | Female | Plural, "sie"},
	{Pronoun | Plural, "wir"},
	{Pronoun, "ich es man dieser jener wer niemand jemand"},
	{Generic, "man jemand niemand wer es jener"},
	{FirstPerson, "ich wir"},
	{Kin, "sohn tochter bruder schwester ehefrau ehemann gattin gatte vater mutter witwe witwer neffe nichte"},
	{Definite, "der die das dem den des zum zur im am vom beim ins ans"},
	{Article, "der die das dem den des ein eine einem einen einer eines"}, {Owning, "der"},
	{Impersonal, "es"},
	{Agent, "von vom"}, {Origin, "von vom aus"}, {Complement, "dass daß"}, {Manner, "so wie"},
	{Perfect, "hat haben habe hatte hatten"},
	{Relative, "welcher welche welches der die das"},
	{Male, "herr herrn mann vater sohn bruder könig prinz papst"},
	{Female, "frau mutter tochter schwester königin prinzessin dame sprecherin präsidentin ministerin kanzlerin"},
	{Title, "herr herrn frau dr prof"},
	{Abbreviation, "dr prof st hr fr frl dipl ing bzw ca z.b d.h z u d bspw vgl sog evtl ggf inkl"},
	{Abbreviation | Final, "u.a mio mrd usw etc str jr jh"},
	{Counting, "nr art abs kap bd fig vol"}, {Abbreviation | Counting, "jan feb apr aug sept okt nov dez"},
	{Role, germanRoles}, {Group, germanGroups},
	{Role, "sprecher sprecherin vertreter vertreterin mitglied anwalt anwältin richter richterin staatsanwalt " +
		"politiker abgeordnete abgeordneter experte experten autor autoren wissenschaftler" +
		" trainer spieler augenzeuge augenzeugen zeuge zeugen demonstranten anwohner bewohner veranstalter polizist " +
		"bürgermeister außenminister gouverneur senator botschafter könig papst bischof" +
		" mann frau reporter journalist forscher niederländer leute menschen kritiker befürworter gegner beobachter " +
		"vorstand unternehmer senatorin moderator"},
	{Role, "ökonom ökonomin jurist juristin historiker historikerin regisseur regisseurin schauspieler " +
		"schauspielerin sänger sängerin torwart torhüter torhüterin stürmer kapitän landrat landrätin stadtrat " +
		"stadträtin rektor rektorin professor professorin lehrer lehrerin arzt ärztin chirurg chirurgin astronom " +
		"astronomin physiker physikerin chemiker chemikerin ethiker ethikerin kommandant kommandeur pilot pilotin " +
		"fahrer fahrerin zeugin kläger klägerin angeklagte angeklagter verteidiger verteidigerin ermittler " +
		"ermittlerin beamter beamte beamtin retter helfer helferin nachbar nachbarin besucher besucherin " +
		"überlebende überlebender betroffene betroffener eltern schüler schülerin student studentin landwirt " +
		"landwirtin bauer bäuerin gewerkschafter gewerkschafterin aktivist aktivistin aktivisten coach sieger " +
		"siegerin kardinal rabbiner imam pastor pastorin dirigent dirigentin künstler künstlerin fotograf " +
		"fotografin schriftsteller schriftstellerin händler händlerin arbeiter arbeiterin patient patientin wirt " +
		"wirtin förster techniker ingenieur ingenieurin architekt architektin gutachter gutachterin präses " +
		"erzbischof oberst soldat soldatin veteran feuerwehrmann feuerwehrleute fischer mieter mieterin angler " +
		"pfleger pflegerin beobachterin kritikerin moderatorin"},
	{Group, "regierung polizei partei ministerium gewerkschaft behörde zeitung agentur nachrichtenagentur " +
		"staatsanwaltschaft gericht verband organisation unternehmen konzern sender opposition fraktion" +
		" kommission universität stadt rechnungshof gerichtshof verfassungsschutz kirche gemeinde verlag betreiber " +
		"hersteller anbieter veranstalter eigentümer besitzer republikaner demokraten belegschaft reederei feuerwehr nato " +
		"un eu hisbollah hamas taliban klinik kammer parlament senat landtag kabinett bundesregierung bundestag armee " +
		"firma verein initiative weltbank"},
	{Particle, "von van de del der zu vom al el bin ibn da dos di la le abu ben"},
	{Preposition | Linking, "von vom für aus im in bei beim am zum zur gegen mit an zu über"},
	{Preposition, "auf nach seit durch ohne um unter vor hinter neben zwischen während wegen trotz gegenüber bis ins " +
		"ans infolge aufgrund mangels anlässlich angesichts bezüglich hinsichtlich statt samt nahe"},
	{Place, "in im aus bei nach an am ans"},
	{Conjunction, "und oder aber doch denn sondern sowie dass daß weil wenn als ob obwohl nachdem bevor während damit " +
		"sodass wie da falls indem wobei wodurch wonach wozu wo warum weshalb sobald solange seitdem bis"},
	{Coordinating, "und oder aber doch denn sondern sowie"},
	{Quoting, "zitier/en/t/te/ten"},
	{Auxiliary, "hat haben habe hatte hatten hätte hätten kann können könne konnte konnten könnte könnten muss müssen " +
		"müsse musste soll sollen solle sollte sollten darf dürfen dürfe würde würden nicht mag möchte möchten"},
	{Auxiliary | Being, "ist sind war waren wird werden werde wurde wurden worden geworden sei seien wäre wären gewesen"},
	{Subjunctive, "käme kämen ginge gingen gäbe gäben läge lägen stünde stünden bliebe blieben ließe fände fänden " +
		"täte hielte wüsste wüssten nähme nähmen sei seien habe hätten hätte könne könnten müsse müssten solle wolle " +
		"werde würde würden dürfe gebe stehe gehe komme wäre wären bleibe bestehe handele brauche sehe liege mache führe"},
	{Adverb, "sogar gerade ausgerechnet auch dann ferner weiter weiterhin später zuvor bereits nun jetzt noch schon " +
		"nur erst wieder sehr so damit dazu daraufhin dabei dagegen hierzu daher deshalb darum zudem außerdem allerdings " +
		"jedoch hingegen unterdessen inzwischen derweil heute gestern morgen hier dort da immer nie oft manchmal erneut " +
		"zugleich gleichzeitig ähnlich ebenso ebenfalls wörtlich folgendermaßen demnach danach davor vorher sich ihm ihr " +
		"ihnen uns ihn mir mich euch einander selbst nämlich offiziell darüber daran darauf dafür dadurch davon hinzu " +
		"mit an ab aus fort vor ein klar lieber vielmehr insbesondere allem offenbar offensichtlich vermutlich " +
		"wahrscheinlich möglicherweise angeblich anscheinend vielleicht zunächst schließlich zuletzt anschließend " +
		"immerhin weniger besonders vorerst bislang bisher mittlerweile seither gerne lange beinahe leider freilich " +
		"selbstverständlich"},
	{Calendar, "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai " +
		"juni juli august september oktober november dezember woche monat jahr abend nachmittag vormittag uhr tag"},
	{Given | Male, "hans karl wolfgang klaus jürgen stefan uwe olaf helmut gerhard horst otto friedrich peter thomas " +
		"michael andreas christian martin markus frank bernd dieter heinz walter werner günter" +
		" manfred josef franz ludwig ernst paul johannes jan jens lars sven tobias matthias florian philipp alexander " +
		"sebastian daniel david robert george john james barack donald nicolas tony wladimir dmitri sergei jean jacques" +
		" rolf ralf torsten thorsten volker rainer reiner norbert herbert hubert kurt erich willy willi max moritz felix " +
		"lukas jonas tim oliver joachim joschka guido sigmar winfried"},
	{Given | Female, "angela ursula claudia petra heike monika sabine renate birgit brigitte andrea anna maria " +
		"christine christina kristina katrin katja julia sandra susanne silke anja martina barbara gabriele gabriela " +
		"heidemarie hannelore ingrid elke ute karin kerstin stefanie nicole annette franziska sahra condoleezza hillary " +
		"michelle"},
	{Plain, "dies dabei"},
}

// germanRoles are the endings of nouns for people by office or work: German makes a word of "Airbus board chairman".
const germanRoles = "minister ministerin präsident präsidentin kanzler kanzlerin chef chefin sprecher sprecherin " +
	"vertreter vertreterin vorsitzende vorsitzender vorsitzenden direktor direktorin sekretär sekretärin" +
	" leiter leiterin richter richterin anwalt anwältin beauftragte beauftragter vorstand mitglied meister meisterin " +
	"politiker politikerin abgeordnete abgeordneter abgeordneten experte expertin trainer intendant" +
	" funktionär forscher forscherin wissenschaftler autor autorin kandidat kandidatin botschafter general kommissar " +
	"ologe ologin erin istin alist onom onomin schützer schützerin " +
	"-mann -frau mitarbeiter mitarbeiterin verwalter verwalterin obmann obfrau hauptmann hauptfrau kläger klägerin " +
	"rechtler händler händlerin mandatar " +
	"mandatarin aktivist aktivistin aktivisten gegner kritiker " +
	"kommissarin führer führerin gründer inhaber manager berater pfarrer pfarrerin bischof senator"

// germanGroups are the same for bodies that speak.
const germanGroups = "regierung ministerium amt verband gericht agentur zeitung behörde partei kommission " +
	"gesellschaft gruppe verein bund anwaltschaft gewerkschaft polizei organisation verwaltung fraktion" +
	" stiftung institut konzern unternehmen sender magazin blatt komitee ausschuss vereinigung opposition bank kammer " +
	"gerichtshof gemeinderat stadtrat bundesrat aufsichtsrat betriebsrat zentralrat sicherheitsrat kreistag landtag " +
	"kirche feuerwehr kreise schutzbund vertretung verlag akademie anstalt " +
	"verbände behörden gerichte parteien ministerien gewerkschaften vereine organisationen"

// germanParticles are verbs of speech whose particle ends the clause: "führte dazu aus".
const germanParticles = ";gab sich;gibt sich;gaben sich;fährt fort;fuhr fort;fuhren fort;gibt an;gab an;gaben an;" +
	"gibt zu;gab zu;gaben zu;gibt bekannt;gab bekannt;gaben bekannt;gibt bedenken;gab bedenken;gab protokoll;gab " +
	"zurück;stellt frage;stellte frage;stellten frage;stellt klar;stellte klar;stellten klar;stellt fest;stellte fest;" +
	"stellten fest;führt aus;führte aus;führten aus;legt nach;legte nach;legten nach;wandte ein;wandten ein;wendet " +
	"ein;stimmt zu;stimmte zu;stimmten zu;pflichtet bei;pflichtete bei;pflichteten bei;setzte hinzu;setzten hinzu;" +
	"hakt nach;hakte nach;griff an;griffen an;ließ wissen;ließen wissen;lässt wissen;liess wissen;ließ " +
	"verlauten;ließen verlauten;lässt verlauten;liess verlauten;ließ mitteilen;ließ ausrichten;greift an;hielt " +
	"entgegen;hielten entgegen;hält entgegen;stuft ein;regt an;regte an;regten an;merkt an;merkte an;merkten an;" +
	"fügt an;fügte an;fügten an;schlägt vor;schlug vor;schlugen vor;schob nach;deutet an;deutete an;deuteten an;" +
	"geht davon;gehen davon;ging davon;gingen davon;" +
	"stufte ein;stuften ein;trat entgegen;traten entgegen;nahm stellung;nimmt stellung;"

func germanSense() Sense {
	return Sense{
		Denials: "kaum nicht nie niemals niemand niemanden niemandem nichts kein keine keinen keinem keiner keines" +
			" keinerlei nirgends nirgendwo ohne nein weder keinesfalls keineswegs nichtmal",
		Nos:        "nein",
		Nevers:     "nie niemals",
		NotOnly:    "nicht+nur",
		NoPrefixes: "un in im il ir dis miss nicht anti",
		NoSuffixes: []string{"los=voll"},

		Hedges: "kann könnte könnten können darf dürfte dürften soll sollte sollten sollen muss müsste müssen wird" +
			" würde würden vielleicht möglicherweise wahrscheinlich vermutlich angeblich mutmaßlich mutmaßliche" +
			" mutmaßlichen wohl anscheinend offenbar scheinbar scheint schien eventuell womöglich kaum mag möge",
		Quantities: "alle allen aller alles einige einigen manche mancher viele vielen vieler wenige wenigen wenig" +
			" mehr mehrere meist meiste meisten jeder jede jedes jeden beide beiden nur bloß lediglich ganz ganze" +
			" ganzen gesamte gesamten immer oft manchmal selten fast beinahe nahezu ungefähr etwa rund großteils" +
			" teilweise hälfte sämtliche mindestens höchstens",

		Indefinites: "etwas jemand",
		Determiners: "der die das ein eine einen einem einer kein keine dieser diese dieses",

		Conditions: "wenn falls sofern bis außer sonst ob solange vorausgesetzt es-sei-denn",
		Ifs:        "sofern insofern soweit wenn falls",
		Limits:     "sofern außer",
		IfYous:     "wir sie",

		Functions: "der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch auch" +
			" noch schon nun jetzt dann da hier dort so sehr zu in im an am auf aus bei beim mit nach von vom vor" +
			" für durch gegen um über unter zwischen während seit wegen trotz als wie dass daß weil damit obwohl ob" +
			" was wer wo wann warum welche welcher welches dieser diese dieses diesen diesem jener jene jenes bin" +
			" bist ist sind seid war waren gewesen habe hast hat haben hatte hatten gehabt werde wird werden wurde" +
			" wurden worden ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine dein deine" +
			" sein seine seinen ihre ihren unser unsere euer eure sich ja eben halt mal also eigentlich zum zur ins" +
			" ans",
		Pronouns: "ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine meinen meiner dein" +
			" deine sein seine seinen seiner ihre ihren ihrer unser unsere unseren euer eure",
		Kinds: []List{
			"der die das den dem des ein eine einen einem einer alle einige manche viele jeder jede",
			"er sie es ich wir ihr uns mich",
			"ist sind war waren hat haben hatte wird werden wurde kann könnte soll sollte",
			"von zu mit auf für in an bei aus nach über gegen",
			"und oder aber denn weil wenn als dass",
		},
		Coordinators: "und oder",
		That:         "dass daß", Opinions: "glaube denke meine", Selves: "ich wir",
		Openers: "und aber denn also weil dass ja nun", Beings: "ist sind war waren sei bin",
		Degrees: "sehr so ganz ein eine der die das", Auxiliaries: "ist hat haben wird kann muss soll",
		Objects: "mir mich ihm ihn uns ihnen euch", Ours: "mein meine unser unsere", NotSaid: "zu",
		Persons: []List{"ich mich mir mein meine meinen wir uns unser unsere", "du dich dir dein deine ihr euch euer eure",
			"er ihn ihm", "es", "sie ihnen"},
		Modals: "kann=können könnte=könnten darf dürfte=dürften soll=sollen sollte=sollten muss=müssen müsste=müssten " +
			"wird=werden würde=würden mag", Tenses: "wird kann", Almosts: "fast beinahe kaum nahezu",
		Asserts: "weiß wissen wusste sehe sieht gebe räume bestätige bestätigt zeigt verstehe versteht erinnere " +
			"garantiere wiederhole betone bedauere heißt", Factives: "weiß wissen wusste bedauere erinnere vergesse",
		Denies: "bestreite bestreitet bestritt leugne leugnet dementiere dementiert",
		Doubts: "zweifelt zweifeln bezweifle bezweifelt bezweifeln zweifle", Supposes: "glaubst glaubten denkst dachten " +
			"vermuten nimmt annehme annimmt fürchten hoffe hofft hoffen findet finden schätze schätzt glaube glaubt glauben " +
			"glaubte denke denkt denken dachte meine meint meinen vermute vermutet nehme fürchte fürchtet befürchte " +
			"befürchtet erwarte scheint finde",
		Wishes: "will wollen wünsche wünscht hoffe hofft hoffen fordere fordert verlange", Asks: "frage fragt fragen fragte",
		Reports: "sagst behauptest behaupteten verspreche versprechen erkläre sage sagt sagen sagte sagten behaupte " +
			"behauptet behaupten behauptete erklärt erklärte verspricht " +
			"versprach erzählt erzählte schreibt schrieb meldet versichert",
		Tells: "sagte sagt erzählt erzählte versprach versichert", Passives: "gesagt erzählt behauptet",
		Hears:      "höre hörte gehört lese las gelesen",
		Exceptions: "abgesehen+von mit+ausnahme+von mit+ausnahme+der bis+auf außer",
		Withouts:   "ohne", Quotes: "zitat",
		Minds:   "sicher überzeugt gewiss zuversichtlich",
		Pasts:   "früher damals anfangs einst ursprünglich",
		Chances: "chance aussicht gefahr risiko verdacht vermutung prognose plan",
		Whats:   "was",
		Relays:  "in+den+augen in+den+worten nach+meinung nach+ansicht nach+auffassung nach+einschätzung aus+sicht",
		Ases:    "wie",
		Inverts: "hätte hätten wäre wären sollte sollten",
		Retracts: "nur+spaß nur+ein+scherz das+nehme+ich+zurück ich+nehme+das+zurück ich+habe+mich+geirrt " +
			"ich+habe+mich+versprochen",
		Leasts: "zumindest jedenfalls oder+so",
		Claims: "idee behauptung vorwurf gerücht gerüchte geschichte theorie meinung ansicht annahme eindruck möglichkeit " +
			"hoffnung furcht risiko gefahr verdacht mythos märchen", Rejects: "weise lehne zurückweise",
		Subjects: "ich du er wir ihr man niemand jemand", Ores: "oder", Whethers: "ob",
		IfPhrases: "es+sei+denn vorausgesetzt+dass vorausgesetzt+die vorausgesetzt+der vorausgesetzt+das nur+falls " +
			"im+falle+dass unter+der+bedingung+dass für+den+fall+dass nur+wenn als+ob",
		Reservations: "wie+es+heißt dem+Vernehmen+nach wie+man+hört soviel+ich+weiß soweit+ich+weiß " +
			"wenn+ich+mich+nicht+irre",
		Adverbials: "vielleicht vermutlich wahrscheinlich angeblich", According: "laut nach", Backs: "das dies",
		Facts: "wahr sicher klar richtig gewiss", Untruths: "falsch unwahr gelogen lüge unmöglich unsinn quatsch mythos " +
			"märchen ungerecht unfair unrecht verkehrt", Grounds: "beweis beweise hinweis hinweise grund anzeichen",
		Askers:  "wer was wann wo warum wie welche welcher welches wieso haben hat ist sind kann können wird werden",
		Answers: "ja nein",

		Puts: "sagen sag nennen ausdrücken formulieren heißt", Fillers: "nich joah nö ehm ach äh ähm öh öhm hm tja ok " +
			"okay ne na gell gelle halt naja ähem öhem mhm",
		Unsures: "wenn+sie+so so+zu+sagen sagen+wir+mal wie+soll+ich wie+gesagt+ja",
		Tags:    "verstehen verstehst wissen weißt stimmt wa gelle stimmt's ja ne gell oder",
		Asides:  "wissen verstehen schauen also sozusagen quasi ja",
		FillerPairs: "wissen+se verstehn+se weißte+schon verstehen+sie sag+ich sag+mal ich+mein ich+meine nicht+wahr " +
			"weißt+du wissen+sie sagen+wir",
		Emphasis: "hervorhebung hervorh emphasis italics",

		Measures: "prozent euro cent dollar pfund meter kilometer tonne tonnen kilo kilogramm gramm liter grad" +
			" hektar stunde stunden minute minuten tag tage tagen woche wochen monat monate monaten jahr jahre" +
			" jahren jahrzehnt jahrzehnte januar februar märz april mai juni juli august september oktober november" +
			" dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
		Onlys: "nur bloß lediglich",
		Antonyms: "gestieg/gesunk gestieg/gefall stieg/sank erhöh/gesenk angehob/gesenk gewachs/geschrumpf gewann/verlor " +
			"gewonn/verlor gekauf/verkauf angenomm/abgelehn zugestimm/abgelehn erlaub/verbot geöffne/geschloss " +
			"gestärk/geschwäch gebau/zerstör befürwort/abgelehn unterstütz/abgelehn " +
			"steig/sink steig/fall erhöh/senk wachs/schrumpf gewinn/verlier gewinn/verlust sieg/niederlage" +
			" erfolg/misserfolg annehm/ablehn akzeptier/ablehn zustimm/ablehn erlaub/verbiet unterstütz/bekämpf" +
			" für/gegen freund/feind krieg/frieden auf/ab vor/nach über/unter innen/außen mit/ohne mehr/weniger" +
			" besser/schlechter gut/schlecht gut/böse richtig/falsch wahr/falsch ja/nein hoch/niedrig groß/klein" +
			" lang/kurz stark/schwach stärk/schwäch reich/arm alt/neu alt/jung früh/spät erst/letzt öffn/schließ" +
			" offen/geschlossen beginn/end anfang/ende geb/nehm kauf/verkauf angriff/verteidigung" +
			" schuldig/unschuldig bau/zerstör sicher/gefährlich hilfe/schaden leben/tod lebend/tot hoffnung/angst" +
			" positiv/negativ öffentlich/privat nord/süd ost/west link/recht leicht/schwer einfach/schwierig" +
			" bestätig/dementier bestätig/bestreit gesund/krank warm/kalt schnell/langsam nah/fern voll/leer" +
			" immer/nie alle/keine alles/nichts jeder/niemand gestern/morgen gestern/heute heute/morgen" +
			" hinein/hinaus vorwärts/rückwärts export/import freispruch/verurteilung gemeinsam/getrennt",
	}
}

func germanNumbers() Numbers {
	return Numbers{
		UnitsBefore: "€ $ £",
		To:          "vor",
		Past:        "nach",
		Nearing: "fünf+vor+halb=25 zehn+vor+halb=20 fünf+nach+halb=35 zehn+nach+halb=40 " +
			"dreiviertel=45 viertel+vor=45 kurz+vor=55",
		Ones: "null eins=ein=eine zwei=zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn" +
			" fünfzehn sechzehn siebzehn achtzehn neunzehn",
		Tens: "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
		Ordinals: "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte" +
			" vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste",
		Multiplying: "hundert=100 dutzend=12",
		Scales: "tsd=1000 mio=1000000 mrd=1000000000 mill=1000000 tausend=1000 million=1000000 millionen=1000000 " +
			"milliarde=1000000000 milliarden=1000000000 billion=1000000000000 billionen=1000000000000",
		Parts:           "halb=2 halbe=2 drittel=3 viertel=4 fünftel=5 zehntel=10",
		OrdinalCase:     "nrs",
		Glued:           true,
		UnitFirst:       true,
		YearPairs:       true,
		Joiners:         "und",
		Points:          "komma",
		Articles:        "ein eine einen einem einer eines",
		Rounds:          "dutzende hunderte tausende millionen milliarden",
		AsPronouns:      "ein eine einer eins",
		Decimal:         ',',
		Thousands:       '.',
		SpacedThousands: true,
		OrdinalEndings:  "st nd rd th",
		Letters:         "k=1000 m=1000000 mn=1000000 b=1000000000 bn=1000000000 t=1000000000000 tn=1000000000000",
		NumberSigns:     "nr nummer no",
		Units: "%=v.h=prozentig=prozent=pct $=dollar=usd €=euro=euros=eur £=pfund=gbp ¥=yen km=kilometer " +
			"kg=kilo=kilos=kilogramm cent=cents=¢ °=grad pm=p.m am=a.m",
		Rates: "stündlich täglich nächtlich wöchentlich monatlich jährlich", Towards: "auf um von",
		Minuses: "minus",
		Months: "januar februar märz april mai juni juli august september oktober november dezember jan feb apr aug" +
			" sept okt nov dez",
		DayBefore: "der den dem",
		Halves: "anderthalb=3 eineinhalb=3 zweieinhalb=5 dreieinhalb=7 viereinhalb=9 fünfeinhalb=11 sechseinhalb=13 " +
			"siebeneinhalb=15 siebenhalb=15 achteinhalb=17 neuneinhalb=19 zehneinhalb=21 zwölfeinhalb=25",
		HalfTo:   "halb",
		OClock:   "uhr",
		Evenings: "abends nachmittags am+abend am+nachmittag",
		Mornings: "morgens vormittags am+morgen nachts",
	}
}

func germanForms() Forms {
	return Forms{
		Spoken:  "n=en",
		Clitics: "'s=es",
		Merged: "'nem=einem 'ner=einer 'ns=eins ham=haben hamma=haben+wir hamse=haben+sie haste=hast+du biste=bist+du " +
			"isses=ist+es isser=ist+er hammer=haben+wir simma=sind+wir wemmer=wenn+wir weils=weil+es wenns=wenn+es " +
			"obs=ob+es dass's=dass+es hinters=hinter+das unterm=unter+dem vorm=vor+dem überm=über+dem zum=zu+dem zur=zu+der " +
			"im=in+dem ins=in+das am=an+dem ans=an+das beim=bei+dem vom=von+dem aufs=auf+das fürs=für+das ums=um+das " +
			"durchs=durch+das übers=über+das hab=habe hätt=hätte könnt=könnte nix=nichts 'n=ein 'ne=eine 'nen=einen",

		Abbreviations: "hr=herr fr=frau nr=nummer zb=zum+beispiel dh=das+heißt usw=und+so+weiter ca=circa ca=etwa" +
			" bzw=beziehungsweise ua=unter+anderem mio=millionen mrd=milliarden str=straße brd=bundesrepublik" +
			" %=prozent &=und +=und +=plus",
		Titles: "herr frau präsident präsidentin kanzler kanzlerin minister ministerin",

		Spellings: "s=es grade=gerade ham=haben drunter=darunter raus=hinaus runter=hinunter rein=hinein was=etwas " +
			"ma=mal ooch=auch rau=rauh nix=nichts nich=nicht ned=nicht net=nicht is=ist isch=ist jetz=jetzt wat=was dat=das " +
			"mal=einmal drin=darin dran=daran drauf=darauf drüber=darüber drum=darum runter=herunter rauf=herauf " +
			"rein=herein raus=heraus rüber=herüber ran=heran hab=habe hätt=hätte wär=wäre würd=würde könnt=könnte sag=sage " +
			"geh=gehe mach=mache komm=komme glaub=glaube denk=denke werd=werde find=finde g'wusst=gewusst g'sagt=gesagt " +
			"g'macht=gemacht g'habt=gehabt g'sehn=gesehen g'hört=gehört g'standen=gestanden g'laufen=gelaufen grad=gerade " +
			"heut=heute lass=lasse lauf=laufe nehm=nehme seh=sehe steh=stehe bleib=bleibe brauch=brauche frag=frage " +
			"hör=höre kauf=kaufe kenn=kenne lieg=liege schreib=schreibe such=suche trag=trage wart=warte zieh=ziehe " +
			"bring=bringe fahr=fahre leb=lebe müsst=müsste dürft=dürfte möcht=möchte sollt=sollte wollt=wollte konnt=konnte " +
			"ging=ginge meld=melde hoff=hoffe schaff=schaffe treff=treffe verlass=verlasse versteh=verstehe weißt=weisst " +
			"ner=einer nem=einem nen=einen",

		Endings: "- e en er es em n s st t te ten test tet et est er sten ste ster steren ere eren erer end ende" +
			" enden nis",
		Umlauts:  "ä=a ö=o ü=u ß=ss",
		Augments: "ge",

		Frequent: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an" +
			" werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben" +
			" nur oder aber vor zur bis mehr durch man sein wurde ich wir wenn kann was gegen schon vom habe ihr" +
			" uns mich mir",
		Common: "kein keine sei können muss müssen soll sollen will wollen ohne sagte sagt",
	}
}
