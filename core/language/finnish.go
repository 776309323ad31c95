package language

// Finnish, after the Iso suomen kielioppi (VISK: the verb of denial, reporting clauses, numerals in their cases); CLDR
// for spelled-out numbers, months and marks.

// finnishTelling are frequent in Finnish and words of no other language here, or of few.
const finnishTelling = "*äö ja on ei että se oli hän mutta myös ovat kun joka tai kuin ole niin sen mukaan olla " +
	"jos sitä jo vain sekä kanssa nyt ollut tämä mitä me vuoden emme en et ette eivät kukaan mitään kaikki " +
	"minä sinä he te meidän heidän sanoo sanoi kertoo kertoi lisää enää koko olemme olen haluavat vielä tähän tänä " +
	"lupaa"

func finnish() *Language {
	return &Language{
		Sense:   finnishSense(),
		Numbers: finnishNumbers(),
		Forms:   finnishForms(),
		Grammar: Grammar{
			Classes: finnishTables, Plural: "t", DropsSubject: true, SpeakerFirst: true, Once: "entinen silloinen",
			Deputies:  "vara apulais",
			Genitives: nil, CaseEndings: []string{"n", "lta", "ltä", "lle", "sta", "stä", "lla", "llä"},
			RoleEndings: "ministeri johtaja päällikkö edustaja puheenjohtaja tutkija asiantuntija sihteeri valmentaja " +
				"presidentti pormestari jäsen professori asianajaja syyttäjä toimittaja mestari neuvos",
			GroupEndings: "ministeriö puolue liitto virasto poliisi lautakunta neuvosto yhtiö järjestö keskus",
			Offices: "pääministeri = hallituksen johtaja; presidentti = valtionpäämies; valmentaja = päävalmentaja = " +
				"luotsi; asianajaja = juristi = puolustaja; lääkäri = tohtori; kansanedustaja = poliitikko = " +
				"edustaja; maalivahti = veskari; kaupunginjohtaja = johtaja; pormestari = kaupunginjohtaja; " +
				"kirkkoherra = pappi",
		},
		Marks: Marks{Dash: true, Hyphen: true, DashIncise: true},
		Transcript: Transcript{
			Sounds: "aplodeja aplodit naurua nauraa hälinää taukoa musiikkia hiljaisuus epäselvää välihuuto välihuutoja " +
				"koputtaa puhemies suosionosoituksia", Stagehands: "ja yleisö sali salissa eduskunnasta vasemmalta oikealta " +
				"keskeltä edustaja edustajat", Roles: "kysymys vastaus toimittaja juontaja haastattelija yleisö tulkki puhemies " +
				"puheenjohtaja kuuntelija", Titles: "herra rouva tohtori professori edustaja ministeri ed",
			Records: "edustaja ministeri puhemies", Senders: "lähettäjä puhuja",
			Headings: "huom lähde lähteet kuva video päiväys paikka aihe otsikko lue " +
				"lisää katso esimerkki luku tiivistelmä puhelin",
			Plain: "tämä se joka kuka miten kun missä on ovat ei kyllä ja mutta tai jos niin täällä siellä nyt yksi kaksi " +
				"kolme ensimmäinen hyvät kiitos koska", Asks: "k", Answers: "v",
		},
		Naming: Naming{
			Known: set("myi myy myivät myyvät kaupitteli kaupitellut markkinoi mainosti myynyt"),
			Means: set("tarkoitetaan tarkoittaa tarkoittavat"),
			Reproaches: set("syytös syytöksen syytöstä syytökset syytöksiä syytöksistä moite moitteet kritiikki kritiikin " +
				"epäily epäilyn epäilyt uhkaus lupaus lupauksen varoitus vaatimus vaatimuksen pyyntö loukkaus"),

			Reported: set("mukaan mielestä"),

			Sought: phrases("klikata,valita,painaa,rastittaa"),

			Glosses: phrases("tarkoittaa,merkitsee,tarkoitti,suomeksi"),

			Proverbs: set("sananlasku sanonta"),
			Folk: set("kollegojen naapurien työläiset asiakkaat lehdistö " +
				"ihmiset asukkaat naapurit kaikki paikalliset kansa kannattajat fanit kyläläiset kansan " +
				"oppilaat oppilaiden kollegat työkaverit ystävät opiskelijat pelaajat lapset"),
			Named:      set("suussa kutsutaan kutsuttiin nimitetään ristivät ristittiin ristinyt"),
			OneCapital: true,
			Works: set("lakia ohjelmaa elokuva elokuvassa dokumentti sarja ohjelma kirja kirjassa romaani runo laulu " +
				"kappale single albumi levy ooppera näytelmä taulu näyttely sanomalehti lehti aikakauslehti " +
				"sivusto blogi puolue liike järjestö yhdistys ryhmä operaatio hanke suunnitelma laiva vene " +
				"raketti ravintola hotelli festivaali peli laki artikkeli luku raportti esitys musikaali " +
				"konsertti podcast nimi kampanja palkinto bändi elokuvan kirjan romaanin sarjan ohjelman levyn " +
				"albumin laulun näytelmän lehden yhtiö yritys kirjansa romaaninsa levynsä elokuvansa " +
				"esikoisromaani muistelmat projektin projektissa projektille hankkeen hankkeessa yhtiön " +
				"yhtiölle yrityksen firman kahvilan kahvilassa baarin baarissa ravintolan ravintolassa lehdelle " +
				"lehdessä sanomalehden sanomalehdessä sanomalehdelle aikakauslehden näyttelyn näyttelyssä " +
				"kerhon kuoron tehdas tehtaan yhdistyksen säätiön laivan hotellin puolueen ohjelmassa " +
				"rakennusyhtiön viikkolehti kuukausilehti uutistoimisto radiokanava kanava uutiskirje sovellus " +
				"veistos valokuva sarjakuva lyhytelokuva reportaasi kronikka antologia trilogia novelli " +
				"runokokoelma kokoelma aloite strategia harjoitus marssi gaala kilpailu turnaus cup liiga " +
				"palkinno mitali stipendi lista koalitio liitto orkesteri joukkue joukkueen seura tuotemerkki " +
				"merkki varustamo majatalo baari yökerho pubi marketti tori galleria sali keskus koulu " +
				"päiväkoti apteekki klinikka leiri pataljoona prikaati ammattiliitto veljeskunta lautta jahti " +
				"purjevene purjealus troolari sukellusvene tankkeri lentotukialus fregatti alus juna lentokone " +
				"satelliitti teleskooppi katu aukio torni tila kaivos pato suojelualue ranta polku reitti " +
				"kortteli rakennus viini olut juusto lajike malli rokote lääke palvelu myrsky hurrikaani " +
				"sykloni taifuuni komeetta asetus pykälä palsta otsikko kohta kenttä painike välilehti luokka " +
				"kategoria aste taso etiketti lempinimi salanimi koodi aine kurssi foorumi seminaari kongressi " +
				"konferenssi luento messut päivä viikko kysymys vaihtoehto kansio tapaus hankkee projekti " +
				"kauppa museo teatteri elokuvateatteri"),
			Titles: phrases("nimeltä,nimeltään,otsikolla,otsikoitu,nimellä"),
			ByNames: phrases("lempinimeltään,alias,tunnettu " +
				"nimellä,kutsutaan,kutsuttiin,lempinimi,lisänimi,kutsuttu,liikanimeltään,nimellä"),
			SoCalled: phrases("niin sanottu,niin sanotun,niin kutsuttu,muka,väitetty"),
			Words: phrases("motto,termin,käsitteen,sana,sanat,sanaa,termi,termiä,käsite,ilmaisu,iskulause," +
				"tunnuslauseella,iskulauseella,teksti,otsikko,sanalla"),
			Sayings: set("vastaus vastauksen vastaukseksi repliikki huudahdus huudot kommentti valitus tekosyy " +
				"perustelu lupaus uhkaus tunnustus vitsi vetoomus moite tervehdys johtopäätös väite lauseen " +
				"kysymys huuto iskulause lause ilmaus"), Not: set("ei"),
			Things: set("lappu lapussa ovessa seinässä ilmoitus ilmoituksessa tarra julisteessa " +
				"kyltti kyltissä juliste banderolli banderollissa paita seinä lippu"),
			Reads: phrases("riippuu,roikkuu,ilmoittaa,jossa lukee,jossa luki,jossa on teksti," +
				"luki,lukee,tekstillä"), Stands: phrases("luki,lukee"),
		},
	}
}

var finnishTables = []Words{
	{Saying, "skandeerasivat hokivat huutaen todeten sanoen lisäten väittäen huutaneet"},
	{Saying, "mainitaan mainittiin puhutaan puhuttiin"},
	{Judging | Calling, "kutsunut nimittänyt nimitteli nimittelee"},
	{Epithet | Role, "mies nainen poika tyttö nuorukainen eläkeläinen poliitikko yrittäjä taiteilija muusikko " +
		"laulaja näyttelijä kirjailija runoilija ohjaaja jalkapalloilija hyökkääjä puolustaja maalivahti pelaaja " +
		"urheilija juoksija uimari hiihtäjä ampumahiihtäjä mestari tutkija tiedemies historioitsija " +
		"taloustieteilijä lääkäri viljelijä kalastaja leski syytetty aktivisti"},
	{Role, "vuokralainen vuokranantaja asukas ohikulkija katsoja kannattaja fani vieras kävijä turisti autoilija " +
		"pyöräilijä jalankulkija kuski oppilas hoitaja apteekkari potilas maanviljelijä merimies metsästäjä " +
		"puutarhuri teurastaja kauppias kampaaja parturi räätäli suutari puuseppä mekaanikko muurari työntekijä " +
		"kaivosmies lentäjä sotilas veteraani palomies tutkinnanjohtaja poliisimies syytetty epäilty selviytyjä " +
		"pelastaja kirkkoherra nunna imaami rabbi maalivahti hyökkääjä puolustaja keskikenttäpelaaja " +
		"jalkapalloilija erotuomari urheilija juoksija uimari hiihtäjä ampumahiihtäjä nyrkkeilijä mestari " +
		"muusikko runoilija maalari kuvanveistäjä valokuvaaja insinööri ohjelmoija biologi fyysikko arkeologi " +
		"kääntäjä kustantaja keräilijä pankkiiri sijoittaja työtoveri nuorukainen setä eno täti serkku ukki " +
		"voittaja kaupunginvaltuutettu poliitikko"},
	{Saying | Direct, "huokaisee huokaisevat nauravat pilailee pilaili virnistää virnisti murisee murisi mumisee " +
		"mumisi änkyttää änkytti nyyhkyttää nyyhkytti itkee itki huuti karjuu karjui kiljuu kiljui ärähtää ärähti " +
		"äyskähtää äyskähti töksäyttää töksäytti epäröi muistaa muisti avautuu säestää säesti komppaa komppasi " +
		"yhtyy yhtyi lisäävät täydentää täydentsi havaitsee havaitsi vetoasi pyytää pyysi suosittelee suositteli " +
		"takaa takasi ennustaa ennusti ennakoi kiittävät kerskaa kerskaili päivittelee päivitteli kummastelee " +
		"kummasteli kirjoittavat twiittaa twiittasi julkaisee julkaisi summasi päättää päätti arviovat"},
	{Saying, "kieltää kielsi kiistää kiisti aprikoi mainitsee mainitsi mainitsivat selostaa selosti selvensi raportoi " +
		"esitti esittää ehdotti ehdottaa vakuutteli vakuuttelee vetoaa vetosi uhoaa uhosi julisti julistaa määritteli " +
		"tarkensi tarkentaa muistelevat muistelivat kuvailevat kuvailivat huomauttivat muistuttivat vahvistivat " +
		"varoittivat lupasivat lupaavat myönsivät väittivät perustelivat perustelevat ilmoittivat jatkoivat jatkavat " +
		"painottivat huusivat huutavat kuiskasivat uskovat uskoivat katsovat katsoivat vaativat puhuvat puhuivat " +
		"valittivat valittavat ihmettelivät ihmettelevät pelkäävät vakuuttivat kehuvat kehuivat kiittelee kiitteli " +
		"kiittää kiitti rauhoittelee rauhoitteli tivaa tivasi utelee uteli kertaa kertasi toistaa toisti toistavat " +
		"neuvoo neuvoi kehottaa kehotti kehottavat arvelee arveli arvelevat laskeskelee veikkaa veikkasi torjuu torjui " +
		"vähättelee vähätteli selventää mainostaa mainosti todistaa todisti tunnustaa tunnusti myöntelee " +
		"sano/o/i/ivat/vat/nut/taan/ttiin/a kerto/o/i/ivat/vat/nut/en totea/a/vat/nut totesi totesivat korosta/a/vat/nut " +
		"korosti korostivat arvio/i/ivat/ivat/inut lisä/ä/si/sivat/nnyt huomautta/a/vat huomautti muistutta/a/vat " +
		"muistutti kommento/i/inut selit/tää/ti/tivät vasta/a/si/sivat/nnut kirjoit/taa/ti/tivat/tanut pohti/i pohtivat " +
		"pohdiskelee kysy/y/i/ivät/nyt ihmettele/e ihmetteli vakuutta/a/vat vakuutti vahvista/a/vat vahvisti " +
		"varoitta/a/vat varoitti lupa/a lupasi myöntä/ä/vät myönsi väittä/ä/vät väitti perustele/e perusteli kiteyttä/ä " +
		"kiteytti tiivistä/ä tiivisti ilmoitta/a/vat ilmoitti jatka/a jatkoi painotta/a/vat painotti täsmentä/ä täsmensi " +
		"harmittele/e harmitteli iloitse/e iloitsi kehu/u/i kritisoi moitti moittii tokaise/e tokaisi huuta/a huusi " +
		"kuiskaa kuiskasi naurahtaa naurahti tuumaa tuumi uskoo uskoi katso/o/i ajattelee ajatteli linjaa linjasi " +
		"tviittasi tiedottaa tiedotti paljastaa paljasti summaa puolustaa puolusti kuvaile/e kuvaili mieltä muistelee " +
		"muisteli penää vaatii vaati luonnehtii luonnehti arvostelee arvosteli puhuu puhui iloitsee huokaa huokasi " +
		"huokaisi nauraa nauroi hymyilee hymyili vitsailee vitsaili pilkkaa pilkkasi ivaa ivasi tuhahtaa tuhahti mutisee " +
		"mutisi murahtaa murahti valittaa valitti riemuitsee riemuitsi huutaa huudahtaa huudahti ihmettelee kysyy kysyi " +
		"vannoo vannoi lupaa kehuu kehui kehuskelee ironisoi raivoaa raivosi tokaisee puuskahtaa puuskahti kuittaa " +
		"kuittasi tiivistää harmittelee pohtii pohti täsmentää tuumasi"},
	{Judging, "kutsuivat kutsuvat nimittivät nimittävät syyttivät syyttävät tuomitsivat tuomitsevat luonnehtivat " +
		"luonnehti luonnehtii kutsu/u/i nimit/tää/ti syyt/tää/ti tuomits/ee/i siteera/a/si pyytä/ä/vät pyysi " +
		"pyysivät vaati/i/vat anoo vetoaa"},
	{Calling, "kutsuivat kutsuvat nimittivät nimittävät kutsu/u/i nimit/tää/ti sanovat"},
	{Quoting, "siteera/a/si lainaa lainasi"}, {Feeling, "haluaa halusi toivoo toivoi pelkää pelkäsi"},
	{SourceBehind, "mukaan mielestä sanoin kertoman"},
	{Notice, "lausunto lausunnossa kirje kirjeessä viesti viestissä puhe puheessa haastattelu haastattelussa raportti " +
		"raportissa teksti artikkeli vastaus tiedote tiedotteessa tviitti"},
	{Determiner, "tämä tuo se nämä ne joku jokin mikään kaikki jokainen monta moni monet molemmat kaksi kolme neljä " +
		"viisi useat muut muu"}, {Possessive | Plural, "heidän"}, {Possessive, "hänen minun meidän sinun teidän"},
	{Pronoun | Male | Female, "hän"}, {Pronoun, "minä sinä kukaan joku se"}, {Pronoun | Plural, "he me te"},
	{Generic, "joku kukaan sinä"}, {FirstPerson, "minä me"}, {Complement, "että"}, {Manner, "kuten niin"},
	{Relative, "joka jotka jonka jota joiden"},
	{Male, "herra kuningas prinssi isä veli poika mies paavi"},
	{Female, "rouva kuningatar prinsessa äiti sisar sisko tytär nainen vaimo"}, {Title | Abbreviation, "tri prof ed"},
	{Abbreviation, "esim ns mm n klo eli"}, {Abbreviation | Final, "jne ym"}, {Counting, "nro"},
	{Title, "herra rouva neiti kuningas kuningatar prinssi paavi pääministeri ministeri presidentti puhemies kenraali " +
		"professori tuomari liittokansleri kuvernööri pormestari kansanedustaja tohtori eversti"},
	{Role, "tyttärensä poikansa vaimonsa miehensä äitinsä isänsä veljensä sisarensa siskonsa lapsenlapsensa " +
		"tyttärentyttärensä pojanpoikansa ystävänsä kollegansa seuraajansa edeltäjänsä puolisonsa " +
		"valtuutettu paloesimies palopäällikkö kirjastonhoitaja järjestäjä vapaaehtoinen urakoitsija " +
		"säveltäjä kapellimestari taidemaalari metsänhoitaja tarkastaja päivystäjä naapurinsa tyttärentytär " +
		"pojanpoika ylikonstaapeli rakennuttaja esimies isännöitsijä lukkari seppä " +
		"pääministeri ministeri ulkoministeri sisäministeri valtiovarainministeri presidentti varapresidentti " +
		"pormestari kansanedustaja edustaja syyttäjä tuomari liittokansleri kuningas kuningatar paavi kenraali eversti " +
		"tiedottaja edustajansa johtaja toimitusjohtaja pääjohtaja rehtori vastaava sihteeri puheenjohtaja asianajaja " +
		"lääkäri ylilääkäri professori tutkija kirjailija toimittaja päätoimittaja ehdokas neuvonantaja asiantuntija " +
		"analyytikko ekonomisti historioitsija naapuri silminnäkijä poliisi mies nainen isä äiti poika tytär veli sisko " +
		"ystävä valmentaja päävalmentaja pelaaja suurlähettiläs diplomaatti kuvernööri jäsen perustaja aktivisti " +
		"viljelijä yrittäjä komissaari tuottaja näyttelijä laulaja taiteilija tiedemies piispa arkkipiispa tohtori " +
		"psykologi opiskelija koordinaattori ohjaaja komisario rikoskomisario kansleri puhemies meppi leski leskirouva " +
		"talonmies myyjä omistaja isoisä isoäiti ukko mummo sairaanhoitaja kuljettaja kassa tarjoilija kokki siivooja " +
		"vartija paimen kalastaja kirvesmies putkimies sähkömies tyttö tuntematon matkustaja asiakas eläkeläinen opettaja " +
		"pappi leipuri kapakoitsija"},
	{Role | Plural, "lääkärit tutkijat naapurit silminnäkijät poliisit mielenosoittajat asiantuntijat ekonomistit " +
		"kansanedustajat ministerit järjestäjät aktivistit vanhemmat lähteet viranomaiset ihmiset kirjailijat arvostelijat"},
	{Group, "hallitus ministeriö puolue poliisi syyttäjä yhtiö yritys ryhmä liitto yhdistys komissio järjestö toimisto " +
		"lehti oikeus neuvosto kaupunki johto armeija eduskunta parlamentti säätiö yliopisto oppositio seura pankki " +
		"rakennusyhtiö kunta tehdas sairaala koulu museo"},
	{Particle, "von af de van al el bin"}, {Preposition, "ennen ilman kanssa jälkeen aikana kohti vastaan"},
	{Conjunction, "ja tai mutta että kun jos koska vaikka sekä eli kuin missä vaan"},
	{Coordinating, "ja tai mutta sekä eli vaan"}, {Auxiliary, "hänelle heille minulle meille sinulle teille häneltä " +
		"minulta meiltä häntä minua meitä heitä ei eivät voi voivat voisi pitää täytyy saattaa"},
	{Auxiliary | Being, "on ovat oli olivat ollut olla"},
	{Adverb, "myös sitten jo vielä nyt vain taas hyvin niin siksi lisäksi kuitenkin eilen tänään huomenna täällä " +
		"siellä aina koskaan usein itse muun muassa puolestaan edelleen myöhemmin aiemmin"},
	{Calendar, "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tammikuussa " +
		"helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa " +
		"marraskuussa joulukuussa viikko kuukausi vuosi ilta aamu yö päivä"},
	{Kin, "poika tytär veli sisko sisar vaimo aviomies isä äiti leski serkku setä täti"},
	{Given | Male, "juha timo matti kari mikko jari antti jukka mika markku pekka hannu heikki seppo janne petri esa " +
		"ari ilkka tapio jouni pasi petteri sami ville tommi juho tuomas lauri jussi aleksi eero erkki harri ismo jaakko " +
		"jorma kimmo lasse marko martti mauno olli paavo pauli pentti pertti raimo reijo risto sauli tapani tarmo teemu " +
		"tero toni touko urho vesa väinö veli-matti juhani kalle niko henri alexander carl erik john michael james george " +
		"paul donald joe"}, {Given | Female, "tuula anne päivi anna ritva leena pirjo sari minna marja tiina riitta tarja " +
		"pirkko seija eija satu hanna heli kirsi anneli anja annika anu eeva elina eva helena hilkka jaana johanna jutta " +
		"kaarina kaisa katja katri krista laura liisa maarit maija maria marika merja mervi mirja nina outi paula raija " +
		"reetta saara sanna silja sinikka sirpa sofia susanna tanja terhi titta tuija tytti ulla emma aino li jennifer " +
		"susan barbara nancy"},
	{Plain, "samaa samoin sitä tätä samoilla hänelle heille minulle meille sinulle teille hänestä heistä hänellä " +
		"heillä minulla meillä hänet heidät häntä heitä minua meitä kuka kenen mikä mitä milloin missä miksi miten " +
		"kuinka montako mistä mihin kyllä ei kiitos hei tämä se nyt täällä niin"},
}

func finnishSense() Sense {
	return Sense{
		Denials: "ei en et emme ette eivät älä älkää älköön eikä enkä etkä emmekä ettekä eivätkä ellei ellen kukaan " +
			"ketään kenenkään mikään mitään minkään koskaan milloinkaan ilman tuskin missään mihinkään ei-kukaan", Not: "ei",
		Nos: "ei", Concord: true, NotOnly: "ei+vain ei+ainoastaan ei+pelkästään eivät+vain", NoPrefixes: "epä",
		NoSuffixes: []string{"maton=va", "mätön=vä"}, Denied: "kieltää kielsi kiistää kiisti kieltäytyi torjui mahdotonta " +
			"väärin valhetta",
		Hedges: "voin voit voimme voitte voisin voisit voisimme voisitte saatan saatat saatamme saatatte olisin olisit " +
			"olisimme olisitte pitäisivät täytyisi täytyisivät taitaa voi voivat voisi voisivat voinut saattaa saattavat " +
			"saattaisi ehkä kai varmaan varmaankin luultavasti todennäköisesti ilmeisesti mahdollisesti kenties lienee " +
			"näyttää vaikuttaa kuulemma tiettävästi pitäisi pitää täytyy väitetysti oletettavasti mahdollinen epäilty olisi " +
			"olisivat tuskin",
		Modals:  "voi=voivat=voinut voisi=voisivat saattaa=saattavat pitää pitäisi täytyy",
		Almosts: "melkein lähes tuskin miltei juuri+ja+juuri hädin+tuskin likimain vajaa", Opinions: "luulen uskon arvelen",
		Selves: "minä me luulen uskon arvelen tiedän näen myönnän vahvistan ymmärrän muistan toistan kiellän epäilen " +
			"haluan toivon pyydän sanon väitän",
		Quantities: "harva harvan harvalla harvalle useimpien useimmille useimmissa osa osan enemmistön kaikki " +
			"kaikkien kaikkia jotkut joitakin jotkin muutama muutamat monet moni paljon vähän harvat enemmän " +
			"vähemmän useimmat useat jokainen joka molemmat vain ainoastaan melkein lähes noin puolet enemmistö " +
			"vähemmistö koko aina usein joskus harvoin tarpeeksi liian täysin kokonaan osittain kymmeniä satoja " +
			"tuhansia vähintään enintään tuskin miltei vajaa",
		Indefinites: "jotain jotakin joku",
		Determiners: "tämä tuo se nämä nuo ne minun sinun hänen meidän teidän heidän joku",
		Conditions:  "jos mikäli ellei paitsi kunnes kun kunhan elleivät edellyttäen", Ifs: "jollen jollet jollemme " +
			"jollette jolleivät ellen ellet ellemme ellette elleivät jollei jos mikäli ellei kunhan",
		Limits: "paitsi", BeforeIfs: "mutta vaan vain", IfSos: "niin ei", Granted: "kun",
		Functions: "minulla meillä hänellä heillä sinulla teillä minulle meille hänelle heille sinulle " +
			"teille minulta meiltä häneltä heiltä minusta meistä hänestä heistä heihin häneen minuun meihin " +
			"ja tai mutta että kun jos koska vaikka sekä eli kuin niin se sen sitä siinä siitä siihen ne niiden " +
			"niitä tämä tämän tätä tässä tästä nämä näiden tuo joka jonka jota jossa josta johon jotka joiden mikä mitä " +
			"minkä missä mistä on oli ovat olivat olla ollut olisi ole olen olemme olet hän hänen häntä he heidän heitä minä " +
			"minun minua me meidän meitä sinä te teidän myös jo vielä nyt sitten vain kanssa jälkeen ennen mukaan kohti itse " +
			"ihan sitten siis no",
		Pronouns: "minä sinä hän me te he minun sinun hänen meidän teidän heidän minua sinua häntä meitä teitä heitä " +
			"minulla sinulla hänellä meillä minulle hänelle meille heille se sen",
		Persons: []List{"minä minun minua minulla minulle me meidän meitä meillä meille", "sinä sinun sinua te teidän teitä",
			"hän hänen häntä hänellä hänelle", "se sen sitä", "he heidän heitä heille"},
		Adverbs: "myös jo vielä nyt sitten niin ihan todella siis no",
		Kinds: []List{"tämä tuo se nämä nuo ne minun sinun hänen meidän heidän", "minä sinä hän me te he",
			"on oli ovat olivat olla ollut ole", "kanssa jälkeen ennen kohti mukaan aikana", "ja tai mutta että kun jos koska"},
		Coordinators: "ja tai sekä", Openers: "ja mutta niin koska no siis", Beings: "on oli ovat olivat olla ollut ole",
		Degrees: "niin hyvin aivan ihan", That: "että", Auxiliaries: "on oli ovat olivat voi voivat pitää täytyy",
		Askers: "kuka mitä mikä milloin missä miksi miten onko oliko voiko", Answers: "kyllä ei joo", Ours: "minun meidän",
		Puts: "sanoa sanoisi sanoisin sanoisinkaan sanotaan ilmaista kutsua", Unsures: "niin+sanoakseni+vaan",
		Fillers: "öh hmm eeh noh öö ööh niinku tota hm ok okei no niinkun ööm ö ee mm siis",
		Asides:  "siis tota tuota niinku niin no", FillerPairs: "tiedät+kai ymmärrät+kai tai+siis siis+niinku " +
			"eikö+niin tiedäthän+sinä tuota+noin niin+kuin tota+noin niin+sanotusti niin+tota tota+niin miten+sen",
		Tags: "tiedätkö tiiätkö tiedätte ymmärrätkö ymmärrättekö tajuatko eikös niin " +
			"joo eikö vai eiks",
		Emphasis: "kursiivi kursivointi korostus emphasis italics",
		Measures: "prosenttia prosentti euroa euro dollaria dollari puntaa kruunua senttiä metriä kilometriä tonnia kiloa " +
			"grammaa litraa astetta hehtaaria tunti tuntia minuuttia minuutti sekuntia päivä päivää viikko viikkoa kuukausi " +
			"kuukautta vuosi vuotta vuosisata tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu " +
			"lokakuu marraskuu joulukuu maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
		Antonyms: "nous/lask kasv/vähen nost/lask voitt/häv voitto/tappio menesty/epäonnistu hyväksy/hylk salli/kiel " +
			"tuke/vastust puolesta/vastaan ystäv/vihol sota/rauha yllä/alla ennen/jälkeen sisä/ulko enemmän/vähemmän " +
			"parempi/huonompi hyv/huon oike/vää totta/valhetta kyllä/ei korkea/matala iso/pieni suuri/pieni pitkä/lyhyt " +
			"vahva/heikko rikas/köyhä vanha/nuori uusi/vanha ensimmäi/viimei avaa/sulke auki/kiinni alk/lopp osta/myy " +
			"hyökk/puolust syyllinen/syytön raken/tuho turvalli/vaaralli autta/vahingoit elämä/kuolema elossa/kuollut " +
			"toivo/pelko myönteinen/kielteinen julkinen/yksityinen pohjoi/etelä itä/länsi vase/oike helppo/vaikea " +
			"vahvist/kiist terve/sairas kuuma/kylmä nopea/hidas lähellä/kaukana täynnä/tyhjä aina/koskaan kaikki/mikään " +
			"eilen/huomenna eilen/tänään tänään/huomenna enemmistö/vähemmistö",
		Asserts: "tiedän tietää tiedämme tiesi näen näkee myönnän myöntää vahvistan vahvistaa osoittaa ymmärrän ymmärtää " +
			"muistan muistaa takaan toistan korostan valitan tarkoittaa",
		Factives: "tiedän tietää tiedämme tiesi muistan muistaa unohdan",
		Denies:   "kiellän kieltää kielsi kiistän kiistää kiisti torjun torjuu", Doubts: "epäilemme epäilen epäilee " +
			"epäilevät",
		Supposes: "usko ajattele luule oleta arvele kuvittele " +
			"luulemme uskomme arvelemme oletamme pelkäämme epäilen epäilemme epäilee toivon toivomme luulen " +
			"luulee luulevat uskon uskoo uskovat uskoi arvelen arvelee oletan olettaa pelkään pelkää " +
			"epäillään vaikuttaa", Wishes: "haluan haluaa haluavat toivon toivoo toivovat vaadin vaatii pyydän",
		Asks: "kysyn kysyy kysyi mietin ihmettelen", Reports: "kerrottiin väitettiin luvattiin ilmoitettiin vakuutettiin " +
			"sanomme väitämme väitä lupaan lupaamme sano sanon sanoo sanovat sanoi sanottiin sanotaan väitän väittää " +
			"väittävät väitti väitetään kertoo kertovat kertoi kerrotaan lupaa lupasi kirjoitti kirjoittaa ilmoitti " +
			"ilmoittaa vakuuttaa", Tells: "sanoi sanoo kertoi kertoo lupasi",
		Claims: "ajatus väite väitteen syytös huhu huhut tarina teoria mielipide käsitys vaikutelma mahdollisuus toivo " +
			"pelko riski vaara epäily myytti", Rejects: "torjun torjuu torjui hylkään",
		Hears:    "kuulin kuulimme kuulemme luin",
		Subjects: "minä sinä hän me te he kukaan joku kaikki", Ores: "tai vai",
		IfPhrases: "siltä+varalta+että olettaen+että vain+jos sikäli+kuin sillä+ehdolla+että siinä+tapauksessa+että " +
			"ikään+kuin paitsi+jos sillä+edellytyksellä+että " +
			"edellyttäen+että ellei", Reservations: "kaiken+kaikkiaan sikäli+kuin+tiedän kaikesta+päätellen " +
			"minun+tietääkseni ellen+väärin+muista meidän+tietääksemme",
		Adverbials: "ei+pidä+paikkaansa+että on+mahdollista+että olen+kuullut+että " +
			"olemme+kuulleet+että voi+olla+niin+että " +
			"ehkä luultavasti todennäköisesti ilmeisesti kenties kai sanotaan+että väitetään+että " +
			"huhutaan+että kerrotaan+että kuulemma muka näyttää+siltä+että voi+olla+että saattaa+olla+että " +
			"mahdollisesti oletettavasti tiettävästi minun+tietääkseni meidän+tietääksemme tietääkseni tietääksemme " +
			"luullakseni", Backs: "se tämä", Sos: "niin",
		Facts: "totta varmaa selvää oikein", Untruths: "valhetta väärin mahdotonta epätotta hölynpölyä myytti",
		Grounds: "todisteita näyttöä merkkejä syytä",
	}
}

func finnishNumbers() Numbers {
	return Numbers{
		DayBehind: "päivä päivänä",
		Evenings:  "illalla iltapäivällä",
		Mornings:  "aamulla aamuyöllä aamupäivällä",
		Nearing: "varttia+vaille=45 varttia+yli=75 vartin+yli=75 viittätoista+vaille=45 kymmentä+vaille=50 " +
			"viittä+vaille=55 kymmenen+yli=70 viisi+yli=65 kaksikymmentä+yli=80",
		Ones: "nolla yksi=yhden=yhtä=yhdessä=yhdestä=yhteen=yhdellä=yhdelle " +
			"kaksi=kahden=kahta=kahdessa=kahdesta=kahteen=kahdella=kahdelle " +
			"kolme=kolmen=kolmea=kolmessa=kolmesta=kolmeen=kolmella=kolmelle " +
			"neljä=neljän=neljää=neljässä=neljästä=neljään=neljällä=neljälle " +
			"viisi=viiden=viittä=viidessä=viidestä=viiteen=viidellä=viidelle " +
			"kuusi=kuuden=kuutta=kuudessa=kuudesta=kuuteen=kuudella=kuudelle " +
			"seitsemän=seitsemää=seitsemässä=seitsemästä=seitsemään=seitsemällä " +
			"kahdeksan=kahdeksaa=kahdeksassa=kahdeksasta=kahdeksaan=kahdeksalla " +
			"yhdeksän=yhdeksää=yhdeksässä=yhdeksästä=yhdeksään=yhdeksällä " +
			"kymmenen=kymmentä=kymmenessä=kymmenestä=kymmeneen=kymmenellä yksitoista=yhdentoista=yhtätoista " +
			"kaksitoista=kahdentoista=kahtatoista kolmetoista=kolmentoista neljätoista=neljäntoista " +
			"viisitoista=viidentoista kuusitoista=kuudentoista seitsemäntoista kahdeksantoista yhdeksäntoista",
		Tens: "kaksikymmentä=kahdenkymmenen=kakskyt kolmekymmentä=kolmenkymmenen=kolkyt " +
			"neljäkymmentä=neljänkymmenen=nelkyt " +
			"viisikymmentä=viidenkymmenen=viiskyt kuusikymmentä=kuudenkymmenen seitsemänkymmentä=seitsemänkymmenen " +
			"kahdeksankymmentä=kahdeksankymmenen yhdeksänkymmentä=yhdeksänkymmenen",
		Ordinals: "ensimmäinen=ensimmäisen=ensimmäistä=ensimmäisessä toinen=toisen=toista kolmas=kolmannen=kolmatta " +
			"neljäs=neljännen viides=viidennen kuudes=kuudennen seitsemäs=seitsemännen kahdeksas=kahdeksannen " +
			"yhdeksäs=yhdeksännen kymmenes=kymmenennen",
		Multiplying: "sata=100 sataa=100 sadan=100 tusina=12",
		Scales: "milj=1000000 mrd=1000000000 t=1000 miljoonalla=1000000 tuhannella=1000 tuhat=1000 tuhatta=1000 " +
			"tuhannen=1000 miljoona=1000000 miljoonaa=1000000 miljoonan=1000000 " +
			"miljardi=1000000000 miljardia=1000000000 miljardin=1000000000",
		Parts: "puoli=2 puolet=2 puolen=2 kolmasosa=3 kolmannes=3 kolmanneksen=3 neljäsosa=4 neljännes=4", Glued: true,
		Points: "pilkku", Rounds: "kymmeniä satoja tuhansia miljoonia kymmenet sadat tuhannet",
		AsPronouns: "yksi yhden yhtä ensimmäinen ensimmäisen toinen toisen toista kuusi puoli", Uncompounded: "yksi",
		Decimal: ',', Thousands: '.', SpacedThousands: true, OrdinalEndings: ":n :ssä :ssa :tta :ta :tä -s",
		Letters: "m=1000000", NumberSigns: "numero nro", Units: "%=pros=prosentilla=prosenttia=prosentti=prosentin " +
			"$=dollaria=dollarin=dollari=usd €=euroa=euron=euro=eur £=puntaa km=kilometriä=kilometrin kg=kiloa=kilon " +
			"°=astetta ¢=senttiä=sentti",
		Minuses: "miinus",
		Months: "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta " +
			"lokakuuta marraskuuta joulukuuta tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun heinäkuun elokuun " +
			"syyskuun lokakuun marraskuun joulukuun",
		AndHalf: "ja+puoli ja+puolen ja+puol",
		Halves:  "puolitoista=3 puoltatoista=3 puolentoista=3",
		HalfTo:  "puoli",
		OClock:  "aamulla illalla", HourSigns: "kello klo kl",
		OrdinalValues: "ensimmäisenä=1 toisena=2 kolmantena=3 neljäntenä=4 viidentenä=5 kuudentena=6 seitsemäntenä=7 " +
			"kahdeksantena=8 yhdeksäntenä=9 kymmenentenä=10 yhdentenätoista=11 kahdentenatoista=12 kolmantenatoista=13 " +
			"neljäntenätoista=14 viidentenätoista=15 kuudentenatoista=16 seitsemäntenätoista=17 kahdeksantenatoista=18 " +
			"yhdeksäntenätoista=19 kahdentenakymmenentenä=20 kolmantenakymmenentenä=30 kahdeskymmenesensimmäinen=21 " +
			"kahdentenakymmenentenäensimmäisenä=21 kahdeskymmenestoinen=22 kahdentenakymmenentenätoisena=22 " +
			"kahdeskymmeneskolmas=23 kahdentenakymmenentenäkolmantena=23 kahdeskymmenesneljäs=24 " +
			"kahdentenakymmenentenäneljäntenä=24 kahdeskymmenesviides=25 kahdentenakymmenentenäviidentenä=25 " +
			"kahdeskymmeneskuudes=26 kahdentenakymmenentenäkuudentena=26 kahdeskymmenesseitsemäs=27 " +
			"kahdentenakymmenentenäseitsemäntenä=27 kahdeskymmeneskahdeksas=28 kahdentenakymmenentenäkahdeksantena=28 " +
			"kahdeskymmenesyhdeksäs=29 kahdentenakymmenentenäyhdeksäntenä=29 kolmaskymmenesensimmäinen=31 " +
			"yhdestoista=11 yhdennentoista=11 yhdettätoista=11 kahdestoista=12 kahdennentoista=12 " +
			"kolmastoista=13 kolmannentoista=13 kolmattatoista=13 neljästoista=14 neljännentoista=14 viidestoista=15 " +
			"viidennentoista=15 viidettätoista=15 kuudestoista=16 kuudennentoista=16 seitsemästoista=17 " +
			"seitsemännentoista=17 kahdeksastoista=18 kahdeksannentoista=18 yhdeksästoista=19 yhdeksännentoista=19 " +
			"kahdeskymmenes=20 kahdennenkymmenennen=20 kolmaskymmenes=30",
		Cases: "lta ltä lla llä lle ssa ssä sta stä ksi n",
		Adding: "satanelkytkaks=142 nelkyt=40 " +
			"yhdeltä=1 kahdelta=2 kolmelta=3 neljältä=4 viideltä=5 kuudelta=6 seitsemältä=7 kahdeksalta=8 " +
			"yhdeksältä=9 kymmeneltä=10 yhdeltätoista=11 kahdeltatoista=12 yks=1 kaks=2 kol=3 nel=4 viis=5 kuus=6 " +
			"seittemän=7 kaheksan=8 yheksän=9 kuuskyt=60 seitkyt=70 " +
			"kaheksankyt=80 yheksänkyt=90 viistoist=15 kakstoist=12 yksitoist=11",
	}
}

func finnishForms() Forms {
	return Forms{
		Spoken: "u=ut y=yt tehny=tehnyt is=isi in=isin",
		Abbreviations: "klo=kello nro=numero prof=professori tri=tohtori eu=euroopan+unioni yk=yhdistyneet+kansakunnat " +
			"jne=ja+niin+edelleen esim=esimerkiksi mm=muun+muassa n=noin %=prosenttia &=ja +=plus",
		Titles: "herra rouva pääministeri ministeri presidentti kansanedustaja jumala hallitus",
		Spellings: "tiiä=tiedä tiiän=tiedän tuu=tule pitäis=pitäisi vois=voisi " +
			"eihän=eiväthän ei=eivät mult=minulta tommonen=tuollainen tämmönen=tällainen tarvii=tarvitsee " +
			"meen=menen tuun=tulen kato=katso ku=kun vaan=vain sitte=sitten siel=siellä tääl=täällä mä=minä sä=sinä " +
			"mun=minun sun=sinun tää=tämä toi=tuo sit=sitten ois=olisi mulla=minulla sulla=sinulla mulle=minulle " +
			"sulle=sinulle mua=minua sua=sinua muhun=minuun musta=minusta nää=nämä noi=nuo ton=tuon tän=tämän " +
			"tost=tuosta täst=tästä oo=ole oon=olen oot=olet ollu=ollut tullu=tullut menny=mennyt sanonu=sanonut " +
			"tehny=tehnyt kans=kanssa viel=vielä nyt=ny kakskyt=kaksikymmentä kolkyt=kolmekymmentä yks=yksi " +
			"kaks=kaksi viis=viisi kuus=kuusi kaheksan=kahdeksan yheksän=yhdeksän mut=mutta et=että " +
			"semmonen=semmoinen sellanen=sellainen tämmönen=tämmöinen ku=kuin",
		Endings: "- n a ä t en in ssa ssä sta stä lla llä lta ltä lle ksi na nä ta tä tta ttä an än on oon een iin ien " +
			"jen den ten ia iä oita öitä ita itä issa issä ista istä illa illä ilta iltä ille kin kaan kään ni si nsa nsä " +
			"mme nne i ivat ivät vat vät mme tte nut nyt neet isi isin isivat isivät taan tään ttiin",
		Agreement: []List{"on oli ole ovat olen olemme", "ei en et emme ette eivät"},
		Frequent: "ja on ei se että oli hän mutta joka ole kun niin myös ovat tai sen hänen jos kuin minä siitä ne nyt " +
			"vain sitä ollut mitä me mukaan jo voi olla sekä olisi kanssa vielä tämä vuoden kaikki joita hyvin jossa mikä " +
			"jotka koko joten suomen jälkeen tässä paljon oma aika", Common: "sanoi sanoo eilen tänään ministeri",
	}
}
