package language

import (
	"strconv"
	"strings"
)

// Czech, after the Příruční mluvnice češtiny (the prefix of denial, the agreement of denials, numerals) and the
// Internetová jazyková příručka (marks, the comma inside them); CLDR for spelled-out numbers, months and marks.

// czechTelling are frequent in Czech and words of no other language here, or of few, and letters that only Czech
// writes.
const czechTelling = "*řůěýň a v na i o to u ze ve že se si jsem jsme jsou není byl byla bylo při podle také " +
	"ještě než jako pro nebo který která které jeho když kdy však již až aby od po za být mezi před roce by už " +
	"jen ale tak jak nikdo nic všechno všichni my vy oni já nás nám jejich říká řekl řekla řekli více víc bez " +
	"žádný chtějí"

func czech() *Language {
	return &Language{
		Sense:   czechSense(),
		Numbers: czechNumbers(),
		Forms:   czechForms(),
		Grammar: Grammar{
			Views:   "podle slov; podle názoru; v očích; slovy; pro",
			HisVerb: "l", HerVerb: "la",
			Classes: czechTables, DropsSubject: true, Ordinals: true, Once: "bývalý bývalá bývalého bývalé exministr",
			Deputies: "vice náměstek zástupce", Feminine: "ka",
			Offices: "prezident = hlava státu; premiér = předseda vlády = šéf vlády; poslanec = zákonodárce; poslankyně = " +
				"zákonodárkyně; hejtman = šéf kraje; mluvčí = tisková mluvčí; trenér = kouč = lodivod; advokát = " +
				"obhájce = právník; advokátka = obhájkyně = právnička; lékař = doktor; lékařka = doktorka; brankář = " +
				"gólman; primátor = starosta; farář = kněz; fotbalista = hráč; ředitel = šéf",
		},
		Marks: Marks{Dash: true, DashIncise: true, Incise: true},
		Transcript: Transcript{
			Sounds:     "potlesk smích hluk šum veselost neklid hudba ticho pauza nesrozumitelné výkřiky gong pobavení",
			Stagehands: "a v ze sálu z lavic poslanců hlas hlasy předsedající poslanec dlouhotrvající bouřlivý",
			Roles: "otázka odpověď dotaz novinář novinářka moderátor moderátorka redaktor redaktorka tlumočník " +
				"tlumočnice předsedající předseda předsedkyně místopředseda místopředsedkyně poslanec poslankyně senátor " +
				"senátorka ministr ministryně tajemník posluchač hlas",
			Titles: "pan paní dr prof ing mgr judr mudr poslanec poslankyně senátor senátorka ministr ministryně premiér " +
				"premiérka předseda předsedkyně místopředseda místopředsedkyně",
			Records:  "předseda předsedkyně místopředseda místopředsedkyně poslanec poslankyně",
			Senders:  "od řečník odesílatel",
			Headings: "poznámka zdroj foto video datum místo téma název titulek čtěte viz příklad kapitola oddíl telefon",
			Plain: "to ten ta ty co kdo jak kdy kde je jsou tak ne ano a ale nebo pokud takže zde tu tam teď jeden dva " +
				"tři první druhé děkuji protože", Asks: "ot", Answers: "od",
		},
		Naming: Naming{
			Means:   set("rozumí rozumějí chápe"),
			MeantBy: set("pod pojmem"),
			Sayings: set("odpověď odpovědi odpovědí replika replikou výkřik výkřiky zvolání komentář stížnost výmluva " +
				"argument slib hrozba vyznání vtip výzva výtka urážka závěr tvrzení prohlášení otázka věta " +
				"větu větou pokřik pokřiky pokřikem"),
			Known: set("uveden uvedena uvedeno veden vedena vedeno figuruje zapsán zapsána registrován registrována " +
				"označen označena evidován evidována prodával prodávala prodávali prodávaný prodávaná prodávané " +
				"vydával nabízel"),

			Reproaches: set("obvinění výtka výtku výtky výtek kritika kritiku kritiky podezření hrozba hrozbu slib sliby " +
				"slibu varování požadavek prosba prosbu urážka urážku nařčení"),

			Sought: phrases("klikněte na,kliknout na,stisknout,zvolit,zadat,zaškrtnout,vybrat"),

			Glosses: phrases("znamená,znamenalo,značí,překládá se jako,v překladu"),

			Proverbs: set("přísloví úsloví rčení"),
			Folk: set("kolegy sousedy zákazníci tisk " +
				"lidé místní obyvatelé sousedé všichni lid fanoušci fandové příznivci vesničané žáci žáků " +
				"kolegové kolegů přátelé přátel studenti hráči děti dělníci pamětníci"),
			Named:      set("žargonu slangu hantýrce přezdívají přezdívá říká říkají jmenuje překřtili pokřtili přezdívali"),
			OneCapital: true,
			Works: set("zákon fond film filmu filmy seriál seriálu kniha knihy knihu knize román románu báseň píseň " +
				"písně písni skladba skladby album alba deska hra hry hru opera balet představení noviny novin " +
				"deník deníku týdeník týdeníku časopis časopisu portál portálu server serveru web webu pořad " +
				"pořadu program programu strana strany hnutí firma firmy společnost společnosti skupina skupiny " +
				"kapela projekt projektu operace agentura agentury televize rádio rozhlas klub klubu stadion " +
				"nadace spolek sdružení festival festivalu cena soutěž kampaň kampaně článek článku zpráva " +
				"výstava restaurace loď dokument dokumentu sbírka sbírku sbírce filmem pořadem výstavu závod " +
				"závodu trasa trasy hospoda kavárna obchod spolku expedice projektem projektě firmě firmou " +
				"firmu společností kavárny kavárně kavárnu baru barem hospody hospodě hospodu deníkem deníka " +
				"novinám novinách časopisem románem písní výstavy výstavě klubem klubě sboru sborem továrna " +
				"továrny továrně továrnu lodi hotelu hotelem restauraci obchodu podniku škola školy škole školu " +
				"mlýna ulice ulici pro měsíčník čtvrtletník magazín blog agentur rádi stanic kanál televiz " +
				"zpravodaj aplikac videoh mural soch fotografi komiks muzikál reportáž kronik antologi trilogi " +
				"povíd novel soubor cyklus sbír kampan akc iniciativ strategi cvičen pochod turnaj pohár lig " +
				"trofej cen medail stipendi stran kandidátk koalic platform federac sdružen nadac družstv " +
				"orchestr tým značk firm konsorci penzion hotel bar diskoték hospůdk supermarket trh galeri sál " +
				"centr škol školk lékárn klinik sanatori tábor praporu brigád odbor bratrstv přívoz jacht " +
				"plachetnic ponork tanker lod vlak letadl satelit družic teleskop ulic tříd náměstí věž farm " +
				"dol továrn přehrad rezervac pláž stezk tras čtvrt budov dům komplex vín piv sýr odrůd model " +
				"vakcín lék služb bouř hurikán cyklon tajfun komet dekret doložk rubrik sloup kolonk políčk " +
				"tlačítk zálož kategori stup úrov štít přezdívk pseudonym kód předmět kurz fórum seminář " +
				"kongres konferenc přednášk výstav veletrh den týden otázk volb slož spis operac mis plán " +
				"vyhlášk kapitol restaurac muze kin divadl nemocnic kinosál"),
			Likened: set("jako"), Titles: phrases("jmenoval se,jmenovala se,jmenuje se,nazývá se,nese " +
				"název,nesl název,nesla název," +
				"s názvem,pod názvem,nazvaný,nazvaná,nazvané,s titulem"),
			ByNames: phrases("mu říkají,jí říkají,jim říkají,mi říkají,ti říkají,nám říkají,vám říkají," +
				"mu prý říkají,jí prý říkají,jim prý říkají,mi prý říkají,ti prý říkají,nám prý říkají," +
				"vám prý říkají,říkají jim,říkají mi,říkají ti,říkají nám,říkají vám,se mu říká,se jí říká," +
				"se jim říká,se mi říká,se ti říká,se nám říká,se vám říká,říká se mu,říká se jí,říká se jim," +
				"říká se mi,říká se ti,říká se nám,říká se vám,mu přezdívají,jí přezdívají,jim přezdívají," +
				"mi přezdívají,ti přezdívají,nám přezdívají,vám přezdívají," +
				"přezdívaný,přezdívaná,přezdívkou,řečený,známý jako,známá jako,přezdívají mu,přezdívají " +
				"jí,přezdívá,přezdívku,říkají mu,říkají jí,překřtili,řečená,zvaný,zvaná"),
			SoCalled: phrases("takzvaný,takzvaná,takzvané,takzvaní,takzvaných,tzv,údajný,údajná,údajné"),
			Words: phrases("motto,pojmu,výrazu,heslem,slovo,slova,termín,pojem,výraz,heslo,označení,nápis,text," +
				"titulek,slovem,sloganem,slogan"),
			Reported: set("podle dle slov názoru slovy mínění"),
			Not:      set("ne nikdy nikoli"), Things: set("transparentu plakátu plakátech tabuli tričku vratech ceduli zdi " +
				"dveřích lístek lístku papír vývěsce transparent transparenty transparentem plakát plakáty cedule tabulka " +
				"tričko nápisem zeď vlajka"), Reads: phrases("visí,visel,visela,hlásal,hlásala,stálo,napsáno,s nápisem,s " +
				"heslem,hlásá,stojí,nasprejoval,nastříkal,napsal,někdo napsal,někdo nasprejoval"),
		},
	}
}

var czechTables = []Words{
	{Saying, "skandovali skandovaly skandoval pokřikovali křičely vykřikovali provolávali"},
	{Saying, "zmiňuje zmiňují zmínil zmínila hovoří"},
	{Judging | Calling, "nazývá nazýval nazývala přezdívá přezdíval pokřtil pokřtila"},
	{Epithet | Role, "zákonodárce autor autorka"},
	{Calendar, "hodiny hodin dny dní týdny týdnů měsíce minuty minut"},
	{Epithet | Role, "muž žena mladík dívka chlapec senior seniorka důchodce důchodkyně penzista politik politička " +
		"podnikatel podnikatelka umělec umělkyně hudebník zpěvák zpěvačka herec herečka spisovatel spisovatelka " +
		"básník básnířka malíř malířka režisér režisérka fotbalista útočník obránce záložník brankář hráč hráčka " +
		"tenista tenistka sportovec sportovkyně běžkyně plavec plavkyně cyklista lyžařka biatlonista biatlonistka " +
		"mistr mistryně šampion vědec vědkyně badatel historik historička ekonom ekonomka advokát advokátka lékař " +
		"lékařka farmář rybář vdova obžalovaný aktivista aktivistka"},
	{Group, "kraje okresu obce města čtvrti unie republiky federace"},
	{Judging, "prosí prosil/a/i/ žádá žádal/a/i/ požádal/a/i/ vyžaduje dožaduje"},
	{Role | Male, "nájemník nájemce kolemjdoucí divák fanoušek návštěvník turista cyklista chodec žák zdravotník " +
		"lékárník pacient penzista farmář námořník obchodník prodejce kadeřník truhlář mechanik dělník pilot veterán " +
		"notář " +
		"obžalovaný obviněný podezřelý přeživší imám rabín lodivod gólman záložník fotbalista hokejista tenista rozhodčí " +
		"atlet běžec plavec lyžař biatlonista boxer šampion mistr básník sochař fotograf programátor biolog fyzik chemik " +
		"archeolog překladatel nakladatel sběratel bankéř investor pořadatel zaměstnanec kolega strýc bratranec vítěz " +
		"obhájce politik pamětník kritik recenzent"},
	{Role | Female, "nájemnice divačka fanynka návštěvnice turistka cyklistka žákyně zdravotnice lékárnice pacientka " +
		"penzistka farmářka rybářka zahradnice pekařka obchodnice kadeřnice švadlena dělnice pilotka vojákyně " +
		"hasička vyšetřovatelka notářka obžalovaná obviněná podezřelá jeptiška brankářka útočnice fotbalistka " +
		"tenistka sportovkyně atletka běžkyně plavkyně lyžařka biatlonistka šampionka mistryně hudebnice básnířka " +
		"malířka sochařka fotografka inženýrka bioložka archeoložka překladatelka nakladatelka pořadatelka " +
		"zaměstnankyně kolegyně teta sestřenice vítězka obhájkyně politička pamětnice kritička"},
	{Saying | Direct, "vzdychal vzdychala povzdychla povzdechává smějí zažertovala vtipkuje vtipkovala zavtipkovala " +
		"brblá mumlá zamumlala sténá vzlyká vzlykla vzlykl pláče plakala zakřičela zakřičeli řve řval utrhla " +
		"odsekává kontruje namítli váhá souhlasí souhlasila přitakává přitakal přitakala přikyvuje doplňil " +
		"doplňila doplňili podotýkl podotýkla všimla zdůrazňil zdůrazňila zdůrazňili upozorňil upozorňila " +
		"upozorňili vyzvývá vyzvývají prosí prosila poradila navrhuje navrhl navrhla navrhli ujištila ujištil " +
		"ujištili zaručuje zaručil zaručila přísahal přísahala předpověděl předpověděla děkují děkovala " +
		"poděkovali ironizuje vychvaluje chlubila rozčiloval rozčilovala rozčilil rozčilila zveřejnila zveřejnili " +
		"tweetuje shrnuli uzavírá krčí"},
	{Saying, "uvádělo vysvětlovalo upozorňovalo popisovalo odpovídalo ujišťovalo volalo vyprávělo opakovalo namítalo " +
		"hájilo přesvědčovalo ubezpečilo zmínilo prozradilo hlásilo vyčítalo vytklo bědovalo protestovalo radilo " +
		"poděkovalo uklidnilo odhadlo řeklo říkalo uvedlo dodalo prohlásilo sdělilo vysvětlilo zdůraznilo upozornilo " +
		"mínilo popsalo napsalo psalo podotklo připomnělo konstatovalo reagovalo poznamenalo odpovědělo ptalo zeptalo " +
		"tvrdilo potvrdilo oznámilo informovalo slíbilo varovalo přiznalo připustilo ujistilo vzkázalo komentovalo " +
		"okomentovalo pochvalovalo shrnulo uzavřelo doplnilo pokračovalo vypovědělo líčilo vylíčilo vzpomínalo " +
		"zavzpomínalo apelovalo vyzvalo stěžovalo žertovalo zvolalo vykřiklo křičelo zašeptalo naznačilo nadhodilo " +
		"přidalo argumentovalo zopakovalo pravilo upřesnilo předeslalo oponovalo namítlo glosovalo ušklíblo vzdychlo " +
		"povzdechlo smálo zasmálo usmálo radovalo zlobilo rozčílilo postěžovalo zabručelo divilo podivilo pochlubilo " +
		"odseklo utrousilo opáčilo odvětilo kontrovalo svěřilo pokrčilo litovalo uvádějí uváděl uváděla dodávají dodával " +
		"prohlašují prohlašoval sdělují vysvětlují vysvětloval vysvětlovala zdůrazňují zdůrazňoval upozorňují " +
		"upozorňoval upozorňovala popisují popisoval popisovala píší psali podotýkají podotkli připomínají konstatují " +
		"reagují poznamenávají odpovídají odpovídal odpovídala ptají ptali tvrdily potvrzují oznamují oznamoval " +
		"informují slibují slibovali slíbily varují přiznávají připouštějí ujišťují ujišťoval ujišťovala vzkazují " +
		"komentují komentovali pochvalují shrnují doplňují pokračují pokračovali vzpomínají vzpomínali apelují apelovali " +
		"vyzývají stěžují stěžovali křičeli volá volají volal volala volali vyprávěl vyprávěla vyprávěli vyprávějí " +
		"vypráví naznačují argumentují argumentovali opakují opakoval opakovala opakovali upřesňují namítají namítal " +
		"namítala namítali oponují obhajují hájí hájil hájila hájili přesvědčuje přesvědčují přesvědčoval přesvědčovala " +
		"přesvědčovali ubezpečil ubezpečila ubezpečuje svěřuje zmínil zmínila zmiňuje prozradil prozradila prozrazuje " +
		"hlásí hlásil hlásila zvolali vykřikli odmítá odmítají vyčítá vyčítal vyčítala vytýká vytkl vytkla nabádá " +
		"nabádal bědoval bědovala láme protestuje protestoval protestovala radí radil radila děkuje poděkoval poděkovala " +
		"uklidňuje uklidňoval uklidnil uklidnila odhaduje odhadl odhadla předpovídá řek/l/la/li/ly říká říkal říkala " +
		"uved/l/la/li/e uvádí doda/l/la/li dodává prohlási/l/la/li prohlašuje sděli/l/la/li sděluje vysvětli/l/la/li " +
		"vysvětluje zdůrazni/l/la/li zdůrazňuje upozorni/l/la/li upozorňuje míní mínil mínila popsa/l/la/li popisuje " +
		"napsa/l/la/li píše psal psala podotk/l/la podotýká připomně/l/la/li připomíná konstatova/l/la/li konstatuje " +
		"reagova/l/la/li reaguje poznamena/l/la/li poznamenává odpověd/ěl/ěla/ěli odpovídá pta/l/la zepta/l/la/li ptá " +
		"tvrdí tvrdil tvrdila tvrdili myslí domnívá soudí soudil potvrdi/l/la/li potvrzuje oznámi/l/la/li oznamuje " +
		"informova/l/la/li informuje uvědomuje slíbi/l/la/li slibuje varova/l/la/li varuje přizna/l/la/li přiznává " +
		"připusti/l/la/li připouští ujisti/l/la/li ujišťuje vzkáza/l/la/li vzkazuje komentova/l/la okomentova/l/la/li " +
		"komentuje pochvalova/l/la pochvaluje shrnu/l/la shrnuje uzavře/l/la doplni/l/la/li doplňuje pokračova/l/la " +
		"pokračuje vypověd/ěl/ěla líči/l/la/li vylíči/l/la vzpomíná vzpomína/l/la zavzpomína/l/la apelova/l/la apeluje " +
		"vyzva/l/la/li vyzývá stěžova/l/la stěžuje žertova/l/la zvola/l/la vykřik/l/la křičel křičela zašepta/l/la " +
		"naznači/l/la/li naznačuje nadhodi/l/la přidal přidala argumentova/l/la argumentuje věří doufá zopakova/l/la " +
		"opakuje pravil pravila praví upřesni/l/la/li upřesňuje předeslal předeslala obhajuje oponuje oponova/l/la " +
		"namít/l/la namítá glosova/l/la glosuje ušklíbá ušklíbl ušklíbla žertuje žertoval žertovala zažertoval vzdychá " +
		"vzdychl vzdychla povzdechl povzdechla směje smál smála zasmál zasmála usmívá usmál usmála raduje radoval " +
		"radovala zaradoval zlobí zlobil zlobila rozčiluje rozčílil rozčílila stěžoval stěžovala postěžoval postěžovala " +
		"bručí zabručel zabručela mručí zamumlal šeptá zašeptal zašeptala křičí vykřikl vykřikla zvolal zvolala diví " +
		"divil divila podivil podivila chlubí chlubil pochlubil pochlubila přísahá posmívá posmíval kroutí odsekl " +
		"odsekla utrousil utrousila opáčil opáčila odvětil odvětila kontroval kontrovala namítl namítla ptal ptala " +
		"zeptal zeptala shrnul shrnula uzavřel uzavřela svěřil svěřila pokrčil pokrčila glosoval glosovala pochvaloval " +
		"pochvalovala lituje litoval litovala"},
	{Judging, "charakterizovalo nazvalo označilo popsalo obvinilo kritizovalo odsoudilo pochválilo odmítlo říkají " +
		"říkali říkaly nazývají nazývali nazvaly označují označovali označily popisují kritizují odsuzuje odsuzují " +
		"odsoudily odmítají chválí charakterizuje charakterizoval charakterizovala charakterizovali nazva/l/la/li nazývá " +
		"označi/l/la/li označuje popsa/l/la/li obvini/l/la/li kritizova/l/la/li kritizuje odsoudi/l/la/li pochváli/l/la " +
		"odmít/l/la/li"}, {Calling, "říkají říkali říkaly nazývají nazvaly označují " +
		"označily nazva/l/la/li nazývá označi/l/la/li"},
	{Quoting, "cituje citova/l/la/li/án/ána"}, {Feeling, "chce chtěl chtěla přeje obává bojí"},
	{Source, "podle dle slov názoru"}, {Notice, "prohlášení dopis dopise dopisu vyjádření oznámení komuniké projev " +
		"projevu vystoupení rozhovor rozhovoru interview zpráva zprávě zprávy slova text článek článku odpověď příspěvek " +
		"příspěvku komentář komentáři tweet tweetu"},
	{Determiner, "ten ta to ti ty tento tato toto tyto každý každá každé všichni všechny všechna celý celá jeden jedna " +
		"dva dvě tři čtyři pět několik mnoho jiný jiná další někteří některé takzvaný takzvaná takzvané takzvaného " +
		"takzvanou takzvaní takzvaným takzvaných"}, {Possessive,
		"jeho její jejich můj moje má náš naše svůj svá své svého svoje váš vaše"}, {Male, "něj něho"}, {Female, "ní"},
	{Pronoun | Male, "on něj něho"},
	{Pronoun | Female, "ona ní"}, {Pronoun | Plural, "oni ony my vy"}, {Pronoun, "já ty kdo nikdo někdo"},
	{Pronoun | Thing, "ono"}, {Generic, "nikdo někdo ty"}, {FirstPerson, "já my"}, {Complement, "že"}, {Manner,
		"jak tak"},
	{Relative, "který která které kteří kterého kterou kterých kdo co jenž jež"}, {Agent, "od"}, {Origin, "z ze od"},
	{Male, "pan král princ otec bratr syn muž manžel prezident ministr premiér poslanec senátor hejtman starosta " +
		"primátor ředitel soudce předseda"}, {Female, "paní královna princezna matka sestra dcera žena manželka " +
		"poslankyně ministryně prezidentka premiérka senátorka starostka primátorka ředitelka soudkyně předsedkyně"},
	{Title | Abbreviation, "dr prof doc ing mgr bc judr mudr phdr rndr paeddr pharmdr mvdr gen plk mjr kpt"},
	{Abbreviation, "tis mil mld ul např tzv popř resp mj sv hod r tj"}, {Abbreviation | Final, "atd apod aj"},
	{Counting, "č čl odst par"},
	{Title, "pan paní prezident prezidentka premiér premiérka ministr ministryně poslanec poslankyně senátor senátorka " +
		"hejtman hejtmanka starosta starostka primátor primátorka generál plukovník profesor profesorka doktor doktorka " +
		"král královna kníže papež kardinál arcibiskup biskup kněz soudce soudkyně velvyslanec kancléř kancléřka předseda " +
		"předsedkyně ředitel ředitelka vicepremiér místopředseda místopředsedkyně náměstek mluvčí"},
	{Role, "vnuk vnučka kronikář kronikářka knihovník knihovnice strážník strážnice záchranář záchranářka " +
		"dispečer dispečerka developer zhotovitel organizátor organizátorka dobrovolník dobrovolnice pracovník " +
		"pracovnice dirigent dirigentka skladatel skladatelka lesník lesnice polesný inspektor inspektorka děda " +
		"prezident prezidentka viceprezident viceprezidentka premiér premiérka vicepremiér vicepremiérka ministr " +
		"ministryně náměstek náměstkyně poslanec poslankyně europoslanec europoslankyně senátor senátorka hejtman " +
		"hejtmanka starosta starostka primátor primátorka radní zastupitel zastupitelka předseda předsedkyně " +
		"místopředseda místopředsedkyně šéf šéfka ředitel ředitelka vedoucí zástupce zástupkyně tajemník tajemnice mluvčí " +
		"představitel představitelka předsedající kancléř kancléřka velvyslanec velvyslankyně diplomat diplomatka generál " +
		"plukovník velitel velitelka advokát advokátka právník právnička soudce soudkyně žalobce žalobkyně vyšetřovatel " +
		"policista policistka lékař lékařka primář primářka vědec vědkyně výzkumník výzkumnice profesor profesorka docent " +
		"docentka expert expertka odborník odbornice analytik analytička ekonom ekonomka historik historička politolog " +
		"politoložka sociolog socioložka psycholog psycholožka spisovatel spisovatelka autor autorka novinář novinářka " +
		"redaktor redaktorka režisér režisérka herec herečka zpěvák zpěvačka hudebník umělec umělkyně sportovec trenér " +
		"trenérka kouč hráč hráčka útočník brankář obránce kapitán kapitánka kandidát kandidátka lídr lídryně zakladatel " +
		"zakladatelka majitel majitelka podnikatel podnikatelka zemědělec obyvatel obyvatelka svědek svědkyně soused " +
		"sousedka otec matka syn dcera bratr sestra přítel přítelkyně muž žena aktivista aktivistka koordinátor " +
		"koordinátorka poradce poradkyně zákonodárce úředník úřednice biskup kardinál arcibiskup papež kněz farář král " +
		"královna architekt architektka inženýr učitel učitelka student studentka řidič řidička hasič komisař komisařka " +
		"producent producentka rektor rektorka děkan děkanka vdova vdovec domovník hospodář hospodyně prodavač prodavačka " +
		"dědeček babička stařec stařenka pokladní číšník číšnice servírka kuchař kuchařka uklízečka vrátný hlídač rolník " +
		"sedlák pastýř rybář tesař instalatér elektrikář chlapec dívka holčička kluk neznámý neznámá cestující zákazník " +
		"zákaznice důchodce důchodkyně hospodský hostinský"},
	{Role | Plural, "experti odborníci lékaři vědci vyšetřovatelé policisté obyvatelé svědkové aktivisté organizátoři " +
		"analytici poslanci ministři úředníci rodiče novináři kritici autoři zdroje úřady představitelé hasiči zástupci"},
	{Group, "vláda ministerstvo strana policie prokuratura firma společnost skupina svaz sdružení komise organizace " +
		"agentura noviny deník soud rada úřad federace armáda parlament sněmovna senát nadace univerzita opozice banka " +
		"institut centrum zastupitelstvo kraj magistrát hnutí asociace"},
	{Particle, "von van de al"}, {Preposition | Linking, "o v ve na z ze do od pro po"},
	{Preposition, "za nad pod při přes bez před mezi proti vůči kolem během vedle kromě k ke s se u"},
	{Place, "v ve na z ze"}, {Conjunction, "i a ale nebo anebo že pokud jestli jestliže když kdy jak protože neboť aby " +
		"ačkoli přestože dokud kde zda či"}, {Coordinating, "i a ale nebo anebo či"},
	{Auxiliary, "mu jí jim mi nám vám ho ji mě mně ti tě nás vás jemu jej mnou " +
		"by bych může mohou mohl mohla mohli měl měla měli bude budou se si"},
	{Auxiliary | Being, "je jsou byl byla bylo byli byly být jsem jsme"},
	{Adverb, "také též rovněž poté pak už již ještě teď nyní včera dnes zítra tu tam velmi jen pouze dokonce právě " +
		"opět znovu dříve později vždy nikdy však proto přitom navíc společně dále následně"},
	{Calendar, "pondělí úterý středu čtvrtek pátek sobotu neděli ledna února března dubna května června července srpna " +
		"září října listopadu prosince rok roku letos týden měsíc ráno večer den"},
	{Kin, "syn dcera bratr sestra manželka manžel otec matka vdova vdovec synovec teta strýc"},
	{Given | Male, "adam adolf aleš alexandr alois andrej antonín bohumil bohuslav břetislav dalibor daniel david " +
		"dominik dušan eduard emil evžen filip františek ivan ivo jakub jan jaromír jaroslav jindřich jiří josef julius " +
		"karel kamil kryštof ladislav leoš libor luboš lubomír ludvík lukáš marcel marek marian martin matěj matouš " +
		"michal milan miloš miloslav miroslav oldřich ondřej otakar oto patrik pavel petr přemysl radek radim radomír " +
		"radovan richard robert roman rostislav rudolf stanislav svatopluk šimon štěpán tadeáš tomáš václav vasil viktor " +
		"vilém vít vítězslav vladimír vlastimil vojtěch zbyněk zdeněk donald joe john barack"},
	{Given | Female, "adéla alena alžběta andrea aneta anna barbora blanka bohumila božena dagmar dana daniela denisa " +
		"dita drahomíra eliška emilie eva gabriela hana helena irena iva ivana iveta jana jarmila jaroslava jitka jiřina " +
		"johana kamila karolína kateřina klára kristýna květa lenka libuše lucie ludmila magdaléna marcela marie markéta " +
		"marta martina michaela milada milena miroslava monika naděžda natálie nikola olga pavla pavlína petra radka " +
		"renata romana růžena simona soňa stanislava světlana šárka tereza vendula věra veronika vladimíra vlasta zdenka " +
		"zdeňka zuzana žaneta"}, {Plain, "totéž podobně stejně toto mu jemu jí ji jim je nám nás vám vás mně mě mi mnou " +
		"tobě tebe ním ní nimi sobě sebe kdo co jak kdy kde proč kolik komu koho čím čeho odkud kam jaký jaká jaké ano " +
		"ne děkuji den to tu tam teď dnes"},
}

func czechSense() Sense {
	return Sense{
		Follies:     "nespravedlivé nefér fér absurdní přehnané předčasné",
		Infinitives: "říct říci říkat tvrdit",
		Evens:       "i ani",
		Denials: "sotva ne není nejsou nejsem nejsme nejste nejsi nebyl nebyla nebylo nebyli nebyly nebýt nebude nebudou " +
			"nebudu nebudeme nebudete nemá nemají nemám nemáme nemáte neměl neměla neměli nemůže nemohou nemůžu nemohu " +
			"nemůžeme nemohl nemohla nemohlo nemohli nechce nechci nechceme nechtějí nechtěl nechtěla nechtěli nesmí nemusí " +
			"nemusíme nelze nikdo nikoho nikomu nikým nic ničeho ničemu ničím nikdy nikde nikam nijak nikterak nikoli " +
			"nikoliv žádný žádná žádné žádného žádnou žádných žádnému žádní žádným ani bez beze", Not: "ne",
		Nos:    "ne nikoli nikoliv",
		Nevers: "nikdy", Concord: true, NotOnly: "ne+jen ne+pouze ne+jednou",
		NoVerbs: "odmítá odmítl odmítla", NoNouns: "nedostatek absence", NoPrefixes: "ne bez anti proti",
		NotNegated: "nebe nebo neboť nebezpečí nebezpečný nebezpečná nebezpečné neděle neděli německo němec nejen nechat " +
			"nechal nechala nechali nechá nechají nerv nemoc nemocnice nemocnici nemocný nemovitost nemovitosti neteř " +
			"nevěsta nevěstu nést nese nesl nesla nesou než nedávno nedaleko nemálo nezbytně nezbytné nezávisle necelý " +
			"necelé necelých neustále bezpečnost bezpečnosti bezpečný bezpečí bezprostředně protiváha",
		Denied: "popřel popřela popírá odmítl odmítla odmítá vyloučil vyloučila vyvrátil zamítl nemožné falešné lež",
		Hedges: "může mohou mohu můžu můžeme můžete mohl mohla mohlo mohli mohly možná možné asi snad pravděpodobně " +
			"zřejmě " +
			"údajně údajný údajná údajné prý zdá zdají patrně nejspíš nejspíše spíš spíše měl měla mělo měli měly by bych " +
			"bychom případně eventuálně domnělý podezřelý jistě určitě",
		Modals: "může=mohou=mohu=můžu=můžeme=můžete mohl=mohla=mohlo=mohli=mohly měl=měla=mělo=měli=měly " +
			"musí=musíme=musíte=musím=muset smí=smíme=smějí bude=budou=budu=budeme=budete", Tenses: "bude",
		Almosts: "téměř skoro málem sotva bezmála takřka ledva stěží div+ne", Opinions: "myslím domnívám věřím soudím",
		Selves: "já my myslím domnívám věřím soudím vím jsem přiznávám potvrzuji pamatuji opakuji obávám říkám tvrdím",
		Quantities: "málokterý málokterá málokteré málokdo leckterý kdekdo skoro všichni všechny všechna všech " +
			"všem vše všechno celý celá celé každý každá každé každého někteří některé některá některých několik " +
			"několika mnoho mnoha mnozí málo hodně více víc méně míň většina většiny většinu menšina menšiny oba obě " +
			"jen jenom pouze téměř asi kolem zhruba přibližně polovina poloviny polovinu vždy vždycky často někdy " +
			"občas zřídka zcela úplně částečně desítky stovky tisíce nejméně nejvýše alespoň aspoň sotva ledva stěží " +
			"málem",
		Indefinites: "něco někdo", Everyones: "všichni každý",
		Determiners: "ten ta to ti ty tento tato toto tyto můj moje náš naše jeho její jejich jeden jedna",
		Conditions:  "pokud jestli jestliže kdyby li dokud ledaže kromě když až jinak",
		Ifs:         "copak cožpak zdali li-že pokavad pokud jestli jestliže kdyby ledaže zda li",
		Whethers:    "zda zdali copak cožpak",
		Limits:      "kromě", BeforeIfs: "ale avšak jen pouze jedině", IfSos: "ano ne",
		IfYous: "chcete dovolíte", IfMays: "mohu smím dovolíte", Granted: "když až dokud",
		Functions: "nich nim nimi něm něj něho němu ní ni i a ale nebo anebo ani že aby jak pokud jestli jestliže když " +
			"kde protože neboť dokud by bych bychom se si v ve na z ze do od pro po za nad pod při přes bez před mezi proti " +
			"vůči o u k ke s ten ta to ti ty toho té tomu těch tím tou těm tento tato toto tyto tohoto této který která " +
			"které kteří kterého kterou kterých on ona ono oni ony já my vy jeho její jejich jemu jim ho mu ji mě mně mi " +
			"nás nám tebe tě ti vás vám sebe sobě svůj svá své svoje svého svých můj moje má náš naše našich je jsou byl " +
			"byla bylo byli byly být bude budou jsem jsme jste jsi už již ještě také též rovněž tak tam tu zde teď nyní " +
			"velmi dokonce právě přece tedy no co což však než až jako",
		Pronouns: "nimi něm něho němu ni já ty on ona ono oni ony my vy mě mně mi mnou tebe tě tobě jeho ho jej něj jemu " +
			"mu jí ji ní nás nám námi vás vám jich jim jimi nich nim můj moje mého má náš naše našeho našich tvůj váš vaše " +
			"vašich její jejich svůj svá své svoje",
		Persons: []List{"já mě mně mi mnou můj moje mého my nás nám námi náš naše našeho našich",
			"ty tebe tě tobě tvůj vy vás vám váš vaše vašich", "on jeho ho jej něj jemu mu", "ona jí ji ní její",
			"ono oni ony jich jim jimi nich nim jejich"}, Adverbs: "velmi už již ještě také tak právě přece tedy opravdu " +
			"skutečně no",
		Kinds: []List{"ten ta to ti ty tento tato toto tyto můj moje náš naše jeho její jejich", "já ty on ona oni " +
			"ony my vy",
			"je jsou byl byla bylo byli byly být bude budou jsem jsme", "v ve na z ze do od pro po za při o u k ke s",
			"i a ale nebo že pokud když jak aby"}, Coordinators: "i a nebo anebo či",
		Openers: "i a ale no tak že takže tedy protože", Beings: "je jsou byl byla bylo byli byly bude budou jsem jsme",
		Degrees: "velmi tak moc", That: "že", Auxiliaries: "je jsou byl byla bylo může mohou bude budou by měl měla se",
		Objects: "mi mně nám vám mu jí jim ho ji je nás vás", Askers: "kdo co kdy kde proč jak jaký jaká jaké kolik zda",
		Answers: "ano ne", Ours: "můj moje náš naše", Puts: "říct říci říkat nazvat řekl řekla", Fillers: "éé ee " +
			"hmm mhm jo hm ehm eh no ehh prostě mm eee mmm ehmm",
		Unsures: "abych+tak+řekl jak+se+říká",
		Asides:  "prostě jako vlastně víte podívejte", FillerPairs: "že+jo že+ano viďte+že víte+co to+znamená no+ne " +
			"jak+by to+jest já+nevím takže+jako", Tags: "víš rozumíte chápete vidíte že vid jo " +
			"víte žejo viďte ano",
		Emphasis: "zdůraznění zvýrazněno kurzíva emphasis italics",
		Measures: "procento procenta procent dolar dolary dolarů euro eura eur koruna koruny korun kč libra libry liber " +
			"haléř metr metry metrů kilometr kilometry kilometrů tuna tuny tun kilogram kilogramy kilogramů kilo kil gram " +
			"gramů litr litry litrů stupeň stupně stupňů hektar hektary hektarů hodina hodiny hodin minuta minuty minut " +
			"vteřin sekund den dny dní dnů týden týdny týdnů měsíc měsíce měsíců rok roky let roku století ledna února " +
			"března dubna května června července srpna září října listopadu prosince pondělí úterý středa středu čtvrtek " +
			"pátek sobota sobotu neděle neděli",
		Antonyms: "je/není jsou/nejsou jsem/nejsem jsme/nejsme roste/klesá vzrost/kles nárůst/pokles růst/pokles " +
			"zvýši/sníži zvyšuje/snižuje vyhrá/prohrá vítězství/porážk úspěch/neúspěch přija/odmít povoli/zakáza " +
			"podporuj/odmít pro/proti přítel/nepřítel válk/mír před/po nad/pod více/méně víc/míň lépe/hůře lepší/horší " +
			"dobr/špatn dobře/špatně pravd/lež pravd/lží ano/ne vysok/nízk velk/mal dlouh/krátk siln/slab bohat/chud " +
			"star/nov star/mlad první/poslední otevř/zavř začát/konec zača/skonči koupi/proda útok/obran vin/nevin " +
			"postavi/zbourá bezpečn/nebezpečn pomoh/uškodi život/smrt živ/mrtv naděj/strach veřejn/soukrom sever/jih " +
			"východ/západ levá/pravá vlevo/vpravo snadn/obtížn lehk/těžk potvrdi/popře zdrav/nemocn rychl/pomal " +
			"blízk/vzdálen pln/prázdn vždy/nikdy všechno/nic vše/nic všichni/nikdo někdo/nikdo něco/nic včera/zítra " +
			"včera/dnes dnes/zítra většin/menšin ráno/večer",
		Asserts: "vím ví víme vědí vidím vidí přiznávám přiznává potvrzuji potvrzuje chápu pamatuji zaručuji dokazuje " +
			"ukazuje opakuji zdůrazňuji znamená", Factives: "vím ví víme vědí pamatuji lituji škoda",
		Denies: "nemyslím nemyslíme nevěřím nevěříme nedomnívám nedomníváme " +
			"nepředpokládám netvrdím netvrdíme neříkám neříkáme " +
			"popírám popírá popírají popřel popřela odmítám odmítá", Doubts: "pochybuju pochybuji pochybuje " +
			"pochybujeme pochybují",
		Supposes: "předpokládáme předpokládají soudíme tuším tušíme podezřívám hádám myslím myslí myslel domnívám " +
			"domnívá domnívají soudím soudí předpokládám předpokládejme obávám obává " +
			"věřím věří zdá uvěřím uvěří myslíme domníváme doufám obáváme", Wishes: "chci chce chtějí chtěl přeji",
		Asks: "ptám ptá ptají táži",
		Reports: "neřekl neřekla neřekli neříkal neříkala netvrdil netvrdila říct říci " +
			"říkat tvrdit " +
			"říkali říkaly říkávali vypráví vyprávějí vyprávěl vyprávěla vyprávěli vzpomínal vzpomínala vzpomínali " +
			"dodal dodala vysvětlil vysvětlila uváděl ujišťovali říkáme tvrdíme slibuji slibuju slibujeme prohlašuji " +
			"prohlašuju neříkám netvrdím řeknu říkám říká říkají říkal říkala řekl řekla řekli tvrdí tvrdil tvrdila tvrdím " +
			"prohlásil prohlásila slibuje slíbil píše píší napsal informuje informoval ujišťuje ujistil uvádí uvedl uvedla",
		Tells: "řekl řekla řekli informoval ujistil sdělil",
		Claims: "nápad myšlenka domněnka výtka výtky obvinění fáma fámy příběh teorie názor verze dojem možnost naděje " +
			"obava riziko podezření mýtus tvrzení", Rejects: "odmítám odmítá odmítl odmítla",
		Hears:    "slyšel slyšela slyšeli slyšeli četl četla",
		PartsOf:  "z ze",
		Subjects: "já ty on ona oni my vy nikdo někdo všichni", Ores: "nebo anebo či zda",
		IfPhrases: "jen+když jedině+pokud pouze+pokud leda+že pokud+by jestli+že pod+podmínkou+že za+předpokladu+že " +
			"jen+pokud jako+by ledaže+by s+výjimkou+případu v+případě+že " +
			"s+tím+že",
		Reservations: "jak+se+zdá podle+všeho co+vím pokud+vím pokud+je+mi+známo pokud+se+nemýlím pokud+víme " +
			"pokud+je+nám+známo",
		Adverbials: "slyšel+jsem+že slyšela+jsem+že slyšeli+jsme+že mám+podezření+že " +
			"pravděpodobně možná snad údajně prý zřejmě asi patrně nejspíš nejspíše říká+se+že " +
			"povídá+se+že šušká+se+že vypadá+to+že zdá+se+že je+možné+že může+být+že pravdě+podobně říkají+že",
		According: "podle dle",
		Backs:     "to", Sos: "tak", Facts: "pravda pravdou jasné zřejmé jisté",
		Untruths: "nepravda lež lží nemožné absurdní nesmysl mýtus", Grounds: "důkaz důkazy důkazů důvod známky",
	}
}

// czechInverted are the numbers with the ones before the tens, as one word: "jednadvacet", "pětatřicet".
func czechInverted(tens List) List {
	ones := [...]List{"jedna jedena", "dvaa", "třia", "čtyřia", "pěta", "šesta", "sedma", "osma", "devěta"}
	var b strings.Builder
	value := 20
	for ten := range strings.FieldsSeq(string(tens)) {
		for i, row := range ones {
			for one := range strings.FieldsSeq(string(row)) {
				for form := range strings.SplitSeq(ten, "=") {
					b.WriteString(" " + one + form + "=" + strconv.Itoa(value+i+1))
				}
			}
		}
		value += 10
	}
	return List(strings.TrimPrefix(b.String(), " "))
}

func czechNumbers() Numbers {
	const tens = "dvacet=dvaceti třicet=třiceti čtyřicet=čtyřiceti padesát=padesáti šedesát=šedesáti " +
		"sedmdesát=sedmdesáti osmdesát=osmdesáti devadesát=devadesáti"
	return Numbers{
		HourSigns: "hodině",
		Nearing:   "čtvrt+na=15 tři+čtvrtě+na=45 tři+čtvrti+na=45 tříčtvrtě+na=45 za+pět=55 za+deset=50",
		Ones: "nula=nuly jeden=jedna=jedno=jednoho=jedné=jednu=jedním=jednou dva=dvě=dvou=dvěma=dvoje " +
			"tři=tří=třem=třemi=troje čtyři=čtyř=čtyřem=čtyřmi=čtvero pět=pěti šest=šesti sedm=sedmi osm=osmi devět=devíti " +
			"deset=deseti jedenáct=jedenácti dvanáct=dvanácti třináct=třinácti čtrnáct=čtrnácti patnáct=patnácti " +
			"šestnáct=šestnácti sedmnáct=sedmnácti osmnáct=osmnácti devatenáct=devatenácti",
		Tens: tens, Adding: czechInverted(tens), Ordinals: "první=prvního=prvním druhý=druhá=druhé=druhého=druhou " +
			"třetí=třetího čtvrtý=čtvrtá=čtvrté=čtvrtého pátý=pátá=páté=pátého šestý=šestá=šesté=šestého " +
			"sedmý=sedmá=sedmé=sedmého osmý=osmá=osmé=osmého devátý=devátá=deváté=devátého desátý=desátá=desáté=desátého",
		Multiplying: "sto=100 stě=100 sta=100 set=100 tucet=12",
		Scales: "tisíc=1000 tisíce=1000 tisíců=1000 tisíci=1000 tis=1000 milion=1000000 miliony=1000000 " +
			"milionů=1000000 milionu=1000000 milión=1000000 milióny=1000000 miliónů=1000000 mil=1000000 miliarda=1000000000 " +
			"miliardy=1000000000 miliard=1000000000 miliardu=1000000000 mld=1000000000 bilion=1000000000000 " +
			"biliony=1000000000000 bilionů=1000000000000", Parts: "desetiny=10 desetin=10 setiny=100 setin=100 " +
			"půl=2 polovina=2 polovinu=2 třetina=3 třetinu=3 třetiny=3 " +
			"čtvrt=4 čtvrtina=4 čtvrtinu=4 pětina=5 desetina=10", BareHundred: true, Joiners: "a",
		Points: "celá celé celých čárka", Rounds: "desítky stovky tisíce miliony",
		AsPronouns: "jeden jedna jedno jednoho jedné jednu jednou první druhý druhá druhé půl", Decimal: ',', Thousands: '.',
		SpacedThousands: true, NumberSigns: "č číslo",
		Units: "%=proc=procenty=procento=procenta=procent $=dolar=dolary=dolarů €=euro=eura=eur " +
			"kč=koruna=koruny=korun £=libra=libry=liber km=kilometr=kilometry=kilometrů " +
			"kg=kilogram=kilogramy=kilogramů °=stupeň=stupně=stupňů ¢=haléřů=haléře=haléř",
		Minuses:     "minus",
		Months:      "ledna února března dubna května června července srpna září října listopadu prosince",
		AndHalf:     "a+půl",
		Halves:      "půldruhého=3",
		HalfTo:      "půl",
		OClock:      "hod h hodin hodiny hodina",
		Evenings:    "večer odpoledne",
		Mornings:    "ráno dopoledne",
		OrdinalCase: "ýáéhomuíc",
		OrdinalValues: "jednadvacátý=21 dvaadvacátý=22 třiadvacátý=23 čtyřiadvacátý=24 pětadvacátý=25 šestadvacátý=26 " +
			"sedmadvacátý=27 osmadvacátý=28 devětadvacátý=29 jednatřicátý=31 jedenáctý=11 dvanáctý=12 třináctý=13 " +
			"čtrnáctý=14 patnáctý=15 šestnáctý=16 sedmnáctý=17 osmnáctý=18 devatenáctý=19 dvacátý=20 třicátý=30",
	}
}

func czechForms() Forms {
	return Forms{
		Spoken: "ej=í " +
			"uju=uji ujou=ují ej=e ama=y ama=ami ema=emi ej=ý ej=é ýho=ého ýmu=ému ejch=ých ejm=ým ý=é k=kl " +
			"h=hl s=sl d=dl ma=mi vo-=o- m=me ej=ejí ím=ími ej=i",
		Short: "kč=korun mil=milionů mld=miliard tis=tisíc",
		Abbreviations: "dr=doktor prof=profesor doc=docent ing=inženýr gen=generál tis=tisíc mil=milionů mld=miliard " +
			"kč=korun č=číslo např=například tzv=takzvaný atd=a+tak+dále eu=evropská+unie usa=spojené+státy " +
			"osn=organizace+spojených+národů km=kilometrů %=procent",
		Titles: "pan paní prezident premiér ministr ministryně poslanec poslankyně bůh",
		Spellings: "otvíráme=otevíráme otvírá=otevírá otvírat=otevírat otvírají=otevírají " +
			"otvíral=otevíral " +
			"pomůžou=pomohou " +
			"v=ve s=se k=ke z=ze k=ku od=ode přes=přese před=přede nad=nade pod=pode dyť=vždyť " +
			"jakýkoliv=jakýkoli jakákoliv=jakákoli jakékoliv=jakékoli kdykoliv=kdykoli kdokoliv=kdokoli " +
			"cokoliv=cokoli kterýkoliv=kterýkoli seš=jsi dneska=dnes teďkon=teď ňák=nějak ňákej=nějaký ňáký=nějaký " +
			"esli=jestli již=už milion=milión jen=jenom dnes=dneska též=také více=víc méně=míň voni=oni von=on " +
			"vona=ona vono=ono vokno=okno věděj=vědí mlčej=mlčí uměj=umějí viděj=vidí musej=musí choděj=chodí " +
			"sou=jsou sem=jsem sme=jsme ste=jste dyž=když eště=ještě páč=protože nějaký=ňáký nějaký=nějakej " +
			"dobrý=dobrej velký=velkej malý=malej starý=starej takový=takovej který=kerej který=kterej dobré=dobrý " +
			"bejt=být mlíko=mléko taky=také můžu=mohu můžou=mohou děkuju=děkuji tejden=týden teďka=teď zdali=zda " +
			"neni=není řek=řekl moh=mohl takle=takhle takhle=takto tendle=tenhle tendleto=tento tenhle=tento " +
			"tahle=tato tohle=toto tadyhle=tady nejni=není dycky=vždycky furt=pořád páč=poněvadž pudu=půjdu " +
			"pudem=půjdeme pudeme=půjdeme chcem=chceme kerý=který kerá=která keré=které hnedka=hned týhle=téhle " +
			"týto=této tý=té týhlenc=téhle vo=o vod=od vobě=obě voba=oba vosm=osm vodpoledne=odpoledne",
		Endings: "- a e ě i í y ý u ů o á é ou em ech ách ům ám ami emi mi ovi ové ého ému ém ým ých ými ího ímu ím ích " +
			"ími ej al ala alo ali aly il ila ilo ili ily l la lo li ly t at it et ám áš á áme áte ají ím íš íme íte ejí uje " +
			"uji ují ujeme ujete eme ete ou n na no ni ny",
		Frequent: "a v na se je že z s do o i k to ve pro za by ale jako si po jsou který jeho které od která u jsem tak " +
			"nebo už bylo byl má byla až aby při také co jen před být bude více však může mezi jejich podle let dva další " +
			"velmi když ze není jeden kteří jak ještě než této letech roku pak tom tím proto první korun procent protože " +
			"pokud lidí nové době tento nás mi praha práce roce bez které jste jsme ani pouze toho této můžeme",
		Common: "řekl řekla uvedl uvedla dodal včera dnes pan paní ministr",
	}
}
