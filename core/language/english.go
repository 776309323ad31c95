package language

// englishTelling are frequent in English and words of no other language here.
const englishTelling = "the and of that is was he with said it we for you have this not i to they are be from had " +
	"don't i'm it's that's but if all what who there would can about just know my your our his their him them she " +
	"been were which when people out like get because think going want here how than then more very also some only " +
	"its i've i'll we're they're didn't doesn't can't won't isn't could should into over other these those now never " +
	"always really"

func english() *Language {
	return &Language{
		Sense:   englishSense(),
		Numbers: englishNumbers(),
		Forms:   englishForms(),
		Grammar: Grammar{
			Classes:    englishTables,
			Plural:     "s",
			Genitives:  []string{"'s", "s'"},
			Adverbial:  "ly",
			Participle: "ing",
			Past:       "ed",
			With:       "with",
			Parties:    "rdi",
			Offices:    englishOffices,
			Once:       "former then late acting ex",
			Deputies:   "vice deputy",
			Phrasals:   englishPhrasals,
		},
		Marks: Marks{
			Elisions: set("em im er n til till tis twas twill twould cause cos cuz coz bout round nother ere neath gainst " +
				"nuff tude fraid cept stead scuse til'll tis'nt kay sup ello appy"),
			Clitics: set("s m t d re ve ll"),
			Between: set("n"),
		},
		Transcript: Transcript{
			Sounds: "applause applauds applauding applaud laughter laughs laughing laugh chuckles chuckle chuckling " +
				"crosstalk cross-talk cross-talking crosstalking inaudible indiscernible unintelligible unclear cheers " +
				"cheering cheer boos booing boo jeers jeering chants chanting chant shouts shouting yells yelling whistles " +
				"whistling sighs sigh coughs coughing gasps groans sobs sobbing crying cries singing hums pause pauses silence " +
				"music musical bell bells ringing rings buzzer gavel sounds sound audio video videotape tape clip commercial " +
				"break newsbreak off-mike off-mic off-camera on-camera voiceover voice-over ph phonetic sp sic overlapping " +
				"interrupts interrupting interruption interrupted recess foreign translator interpreter translated gesturing " +
				"gestures nods nodding points sustained standing ovation reaction response noise feedback gap untranslated " +
				"mumbles stammers whispers",
			Stagehands: "and the of a an in on off from by with to at end ends begin begins start starts audience crowd " +
				"members member protester protesters playing mike mic camera speaking speaks language spanish arabic french " +
				"german russian continues continued loud light through via no timer question background",
			Notes: "audience crowd speaking speaks begin end start video audio clip through via fact editor's editors editor " +
				"interview break music commercial note singing protester protesters",
			Roles: "question answer reporter reporters moderator audience speaker host guest interviewer interviewee " +
				"announcer narrator unidentified unknown participant attendee voice crowd protester" +
				" operator caller student voter anchor correspondent system translator interpreter journalist",
			Titles: "mr mrs ms miss dr prof sen rep gov gen col capt lt sgt rev hon sec pres amb del adm cmdr chairman " +
				"chair speaker president senator governor secretary judge justice the jr sr ph.d md deputy shri shrimati smt " +
				"cllr lord lady baroness dame",
			Courtesies: "mr mrs ms miss dr prof sir madam hon the ph.d md former",
			Unknowns: "unidentified unknown male female man woman speaker participant voice audience member crowd " +
				"protester person",
			Machines: "system applause music crosstalk video clip",
			Surnames: "king queen prince princess pope judge justice mayor major colonel captain chair dean leader bishop " +
				"baron chancellor marshall farmer baker coach",
			Juniors: "jr sr junior ii iii",
			Records: "mr mrs ms miss dr the senator sen representative rep hon secretary",
			Senders: "from speaker",
			Headings: "note notes warning update updated updates breaking photo photos image video videos watch read " +
				"related editor editor's fact caption credit source sources summary transcript date time location action " +
				"actions resolved decision decisions motion present apologies agenda subject " +
				"title topic part chapter section re from cc bcc tel phone fax email e-mail contact copyright http https www " +
				"live exclusive advertisement ad alert scoop slideshow flashback poll opinion analysis correction corrections " +
				"clarification advisory more see example tip ps p.s also listen file",
			Plain: "this that these those what which who why how when where is are was were be been it its he she they we " +
				"you i my your our his her their not no yes and but or so if then now here there think look remember because " +
				"for with about to in on at as would do does did have has had one two three four five six seven eight nine ten " +
				"first second third number ladies gentlemen let let's very just also thank thanks please well again finally " +
				"the a",
			Asks:    "q",
			Answers: "a",
			Pieces:  "remarks statement speech address testimony keynote lecture comments message sermon eulogy",
			By:      "by of from",
			Unheard: "inaudible indiscernible unintelligible unclear crosstalk cross-talk cross-talking crosstalking gap " +
				"untranslated",
			Units: "hour hours minute minutes second seconds",
		},
		Naming: Naming{
			Works: set("show shows program programme series sitcom podcast episode film movie documentary thriller comedy " +
				"drama play musical opera book novel memoir autobiography biography poem song single album track hit " +
				"anthem hymn ballad classic painting sculpture exhibition exhibit magazine newspaper website site " +
				"blog column essay commentary editorial op-ed article journal chapter class course syllabus game " +
				"video-game spot commercial broadcast segment franchise sequel reboot remake trilogy saga festival " +
				"conference forum pac super-pac ship boat yacht spacecraft rocket restaurant bar club nightclub band " +
				"group project operation exercise tour radio tv television"),
			Fans: set("star stars actress actor fans fame host co-host anchor director creator author singer alum producer " +
				"screenwriter character movement hat hats shirt shirts t-shirt t-shirts signs sign buttons pins campaign " +
				"initiative bill act law amendment referendum"),
			Places: set("on of in for during under hosts host hosted edits leads co-hosts anchors co-anchors starred watched " +
				"watching aired"),
			Aired: phrases("speaking to,spoke to,talking to,appearance on,appeared on,interview on,interview with,episode " +
				"of,edition of,broadcast of,star of,stars of,host of,anchor of,starred in,stars in,guest on," +
				"tune of,cast of,editor of,author of,according to,quoted from,quoting from,quotes from,read from,reading " +
				"from,reads from,read aloud from,excerpt from,passage from,scene from,lines from,line from,song from"),
			Likened: set("as"),
			Titles: phrases("titled,entitled,subtitled,headlined,by the name of,by the title of,headed,under the " +
				"headline,with the headline,under the name,under the brand,under the brand name,under the label,under the title"),
			ByNames: phrases("nicknamed,nicknamed the,known as,known as a,known as an,know as," +
				"know as a,know as an,knew as,answers to," +
				"answered to,also known as,better known as,aka,a.k.a,alias,the " +
				"nickname,the moniker,goes by,by the nickname,the stage name,the alias"),
			Called: phrases("as it is known,as he is known,as she is known,as it is called,as they are called"),
			Shows:  set("read reads reading chant chants mouthing saying singing spelling"),
			SoCalled: phrases("so-called,so called,called so,self-styled,self-described,supposed,purported,click,click " +
				"on,press,tap,latin for,greek for,french for,german for,spanish for,italian for,portuguese for,dutch for," +
				"russian for,polish for,arabic for,hebrew for,hindi for,chinese for,japanese for,irish for,welsh for,short " +
				"for,shorthand for,slang for,code for,stands for,stood for"),
			Words: phrases("the word,the words,the term,the terms,the phrase,the acronym,the adjective,the noun,the " +
				"verb,the prefix,the abbreviation,the label,the letter,the initials,the hashtag"),
			Reported: set("according per"),

			Labelled: set("labeled labelled"),
			Uses: set("use uses used using utter utters uttered uttering repeat repeats repeated repeating coined " +
				"invoked invokes say saying says employed employs"),
			Meant:   set("what"),
			Means:   set("means meant mean meaning"),
			MeantBy: set("by"),
			Sought:  phrases("chose,choosing,chosen,ticked,googled,keyword,keywords,search term,search terms"),
			Boxes: phrases("into the search,into a search,into google,into the box,in the search,in google,of sorts,so to " +
				"speak,as it were,means,is defined,which is defined,defined as,is short for,stands for,stood for,is " +
				"latin for,is latin,is greek for,is greek,is french for,is french,is german for,is german,is spanish for," +
				"is italian for,is arabic for,is slang for"),
			Not:       set("not never didn't don't doesn't without avoids avoided won't"),
			ManyWords: set("words"),
			Ratings:   set("ruling rating verdict"),
			Seek:      set("search searched searching searches looked looking rates rated googling"),
			SoughtFor: set("for stock shares shares stocks"),
			Topics: phrases("debate about,debate on,debate over,discussion of,discussion about,discussions " +
				"of,conversation about,editorial on,editorial about,essay on,essay about,lecture on,definition of,meaning " +
				"of,subject of,concept of,notion of"),
			Stamped: set("stamped inscribed engraved emblazoned scrawled spray-painted marked"),
			Things: set("sign signs banner banners placard placards poster posters button buttons sticker stickers shirt " +
				"shirts t-shirt t-shirts tshirt sweatshirt hoodie cap caps hat hats jersey badge badges pin pins" +
				" label labels billboard billboards plaque plaques headstone tombstone gravestone graffiti tattoo tattoos mural " +
				"flag flags screen scoreboard bumper neon inscription"),
			Reads: phrases("read,reads,reading,with the words,bearing the words,carrying the words,bearing the " +
				"slogan,emblazoned with,printed with,spelling,spelled,spelling out"),
			Stands: phrases("read,reads,said,says"),
			Says: set("said says say saying declaring declared proclaiming proclaimed proclaims urging announcing " +
				"announced warned warns warning"),
			Calls:       set("call calls called named dubbed christened nicknamed"),
			Participles: set("called named dubbed christened"),
			Known:       set("known know knows knew"),
			Papers:      set("headline thesis report study survey audit memo paper lecture play speech sermon"),
			Made:        set("directed written starring composed choreographed painted"),
			Performs:    set("sang sing sings singing sung hummed humming recited reciting performed performing"),
		},
	}
}

// englishOffices are what the press calls the holders of some offices, besides the office.
const englishOffices = "president = head of state = chief executive = leader; prime minister = premier = head of " +
	"government = chief executive; foreign minister = top diplomat = foreign secretary; secretary of state = top " +
	"diplomat; senator = sen = lawmaker; representative = rep = congressman = congresswoman = lawmaker; governor = " +
	"gov; general = gen; spokesman = spokesperson; spokeswoman = spokesperson; candidate = nominee = hopeful; " +
	"chairman = chair; chairwoman = chair; businessman = mogul = billionaire = tycoon = magnate; attorney general = " +
	"top prosecutor; ceo = chief executive = chief executive officer; adviser = advisor = aide; deputy foreign " +
	"minister = diplomat; minister = official; envoy = diplomat; advisor = adviser = official"

// englishPhrasals are verbs of speech that a particle makes.
const englishPhrasals = ";went on;goes on;go on;going on;shot back;fired back;fires back;shoots back;hit back;put " +
	"it;puts it;broke in;cut in;put in;chimed in;burst out;blurted out;called out;cried out;"

// englishTables are the grammar of English news and fiction. The verbs of speech are those of the reporting frames
// that grammars of English list (Quirk et al., A Comprehensive Grammar of the English Language, 14.28 to 14.30, "verbs
// of speaking"), with what newsrooms added (tweeted, texted).
var englishTables = []Words{
	{Saying, "sa/y/ys/id/ying t/ell/ells/old/elling add//s/ed/ing ask//s/ed/ing answer//s/ed/ing repl/y/ies/ied/ying " +
		"respond//s/ed/ing announc/e/es/ed/ing declar/e/es/ed/ing stat/e/es/ed/ing explain//s/ed/ing not/e/es/ed/ing " +
		"observ/e/es/ed/ing remark//s/ed/ing comment//s/ed/ing conced/e/es/ed/ing admit//s/ted/ting " +
		"acknowledg/e/es/ed/ing argu/e/es/ed/ing assert//s/ed/ing insist//s/ed/ing claim//s/ed/ing contend//s/ed/ing " +
		"maintain//s/ed/ing stress//es/ed/ing emphasi/ze/zes/zed/zing/se/ses/sed/sing underlin/e/es/ed/ing " +
		"underscor/e/es/ed/ing warn//s/ed/ing caution//s/ed/ing predict//s/ed/ing promis/e/es/ed/ing pledg/e/es/ed/ing " +
		"vow//s/ed/ing suggest//s/ed/ing wr/ite/ites/ote/iting/itten tweet//s/ed/ing retweet//s/ed/ing post//s/ed/ing " +
		"text//s/ed/ing email//s/ed/ing quip//s/ped/ping jok/e/es/ed/ing recall//s/ed/ing remember//s/ed/ing " +
		"continu/e/es/ed/ing conclud/e/es/ed/ing repeat//s/ed/ing reiterat/e/es/ed/ing counter//s/ed/ing " +
		"retort//s/ed/ing complain//s/ed/ing lament//s/ed/ing exclaim//s/ed/ing shout//s/ed/ing yell//s/ed/ing " +
		"cr/y/ies/ied/ying whisper//s/ed/ing mutter//s/ed/ing murmur//s/ed/ing scream//s/ed/ing sigh//s/ed/ing " +
		"laugh//s/ed/ing inquir/e/es/ed/ing enquir/e/es/ed/ing demand//s/ed/ing urg/e/es/ed/ing testif/y/ies/ied/ying " +
		"recount//s/ed/ing boast//s/ed/ing brag//s/ged/ging confid/e/es/ed/ing confess//es/ed/ing den/y/ies/ied/ying " +
		"read/s/ing chant//s/ed/ing opin/e/es/ed/ing interject//s/ed/ing volunteer//s/ed/ing protest//s/ed/ing " +
		"object//s/ed/ing point//s/ed/ing report//s/ed/ing specif/y/ies/ied/ying clarif/y/ies/ied/ying affirm//s/ed/ing " +
		"confirm//s/ed/ing reveal//s/ed/ing disclos/e/es/ed/ing agre/e/es/ed/eing elaborat/e/es/ed/ing gush//es/ed/ing " +
		"snap//s/ped/ping fum/e/es/ed/ing thunder//s/ed/ing mus/e/es/ed/ing wonder//s/ed/ing th/inks/ought " +
		"sp/eaks/oke/eaking/oken proclaim//s/ed/ing crow/ed plead//s/ed/ing beg//s/ged/ging returned assur/e/es/ed/ing " +
		"inform//s/ed/ing remind//s/ed/ing interrupt//s/ed/ing stammer//s/ed/ing gasp//s/ed/ing groan//s/ed/ing " +
		"grumbl/e/es/ed/ing growl//s/ed/ing chuckl/e/es/ed/ing ejaculat/e/es/ed bark//s/ed/ing alleg/e/es/ed/ing " +
		"concur//s/red/ring echo//es/ed/ing exhort//s/ed/ing grip/e/es/ed/ing hint//s/ed/ing implor/e/es/ed/ing " +
		"instruct//s/ed/ing inton/e/es/ed/ing lectur/e/es/ed/ing marvel//s/ed/led/ing moan//s/ed/ing mention//s/ed/ing " +
		"narrat/e/es/ed/ing pronounc/e/es/ed/ing question//s/ed/ing reassur/e/es/ed/ing rebut//s/ted/ting " +
		"reckon//s/ed/ing reason//s/ed/ing relat/e/es/ed/ing rul/e/es/ed/ing scoff//s/ed/ing sneer//s/ed/ing " +
		"snarl//s/ed/ing sob//s/bed/bing speculat/e/es/ed/ing summari/ze/zes/zed/zing/se/ses/sed taunt//s/ed/ing " +
		"teas/e/es/ed/ing theori/ze/zes/zed utter//s/ed/ing ventur/e/es/ed/ing whin/e/es/ed/ing wail//s/ed/ing " +
		"yelp//s/ed project//s/ed/ing chim/e/es/ed/ing persist//s/ed/ing resum/e/es/ed/ing rejoin//s/ed/ing implore/d " +
		"insinuat/e/es/ed/ing interpos/e/es/ed/ing mumbl/e/es/ed/ing shriek//s/ed/ing sniff//s/ed/ing " +
		"falter//s/ed/ing expostulat/e/es/ed/ing remonstrat/e/es/ed/ing attest//s/ed/ing " +
		"recit/e/es/ed/ing recommend//s/ed/ing reflect//s/ed/ing " +
		"surmis/e/es/ed/ing posit//s/ed/ing quer/y/ies/ied/ying enthus/e/es/ed/ing deadpan//s/ned coo/ed hiss//es/ed/ing " +
		"drawl//s/ed/ing roar//s/ed/ing bellow//s/ed/ing"},
	{Judging, "call//s/ed/ing describ/e/es/ed/ing prais/e/es/ed/ing hail//s/ed/ing slam//s/med/ming blast//s/ed/ing " +
		"criticiz/e/es/ed/ing criticis/e/es/ed/ing accus/e/es/ed/ing blam/e/es/ed/ing brand//s/ed/ing " +
		"label//s/ed/ing/led/ling dub//s/bed/bing dismiss//es/ed/ing denounc/e/es/ed/ing condemn//s/ed/ing " +
		"defend//s/ed/ing mock//s/ed/ing attack//s/ed/ing character/ize/izes/ized/izing/ise/ises/ised/ising " +
		"refer//s/red/ring express//es/ed/ing offer//s/ed/ing cit/e/es/ed/ing quot/e/es/ed/ing laud//s/ed/ing " +
		"welcom/e/es/ed/ing applaud//s/ed/ing reject//s/ed/ing rail//s/ed/ing tout//s/ed/ing talk//s/ed/ing " +
		"propos/e/es/ed/ing advis/e/es/ed/ing encourag/e/es/ed/ing indicat/e/es/ed/ing signal//s/ed/ing " +
		"highlight//s/ed/ing portray//s/ed/ing depict//s/ed/ing deem//s/ed/ing term//s/ed/ing bemoan//s/ed/ing " +
		"decr/y/ies/ied/ying rip//s/ped/ping chid/e/es/ed/ing thank//s/ed/ing congratulat/e/es/ed/ing " +
		"apologiz/e/es/ed/ing apologis/e/es/ed/ing threaten//s/ed/ing swore swear/s compar/e/es/ed/ing liken//s/ed/ing " +
		"ridicul/e/es/ed/ing derid/e/es/ed/ing chastis/e/es/ed/ing scold//s/ed/ing rebuk/e/es/ed/ing lambast/e/es/ed/ing " +
		"berat/e/es/ed/ing disparag/e/es/ed/ing denigrat/e/es/ed/ing excoriat/e/es/ed/ing assail//s/ed/ing " +
		"bash//es/ed/ing vilif/y/ies/ied/ying belittl/e/es/ed/ing extol//s/led/ling commend//s/ed/ing salut/e/es/ed/ing " +
		"rant//s/ed/ing endors/e/es/ed/ing sing/s sang impl/y/ies/ied/ying"},
	{Feeling, "consider//s/ed/ing believ/e/es/ed/ing think/ing h/ope/opes/oped/oping prefer//s/red/ring " +
		"regard//s/ed/ing want//s/ed/ing favor//s/ed/ing oppos/e/es/ed/ing support//s/ed/ing order//s/ed/ing " +
		"invit/e/es/ed/ing explor/e/es/ed/ing s/ee/ees/aw fear//s/ed hear/s/d f/eel/eels/elt/ound/ind/inds seek/s/ing " +
		"sought s/ays"},
	{Nominal, "reply replies query queries salute rant rants welcome praise blame whisper whispers shout shouts " +
		"scream screams sigh boast boasts taunt taunts wonder snap roar lament laments protest protests volunteer " +
		"volunteers plea project tease rule rules question questions projects reason reasons lecture lectures hint hints " +
		"echo echoes ruling claim claims comment comments remark remarks report reports promise promises pledge pledges " +
		"vow vows demand demands post posts tweet tweets text email emails note notes point points state states call " +
		"calls offer offers attack attacks quote quotes stress joke jokes answer answers request warning object objects " +
		"order orders support fear fears hope hopes talk talks signal label labels brand brands term terms counter laugh " +
		"cry complaint building meeting hearing setting feeling thinking find ask address addresses"},
	{Calling, "call//s/ed/ing label//s/ed/ing/led/ling dub//s/bed/bing brand//s/ed/ing term//s/ed/ing titled entitled " +
		"named nicknamed"},
	{Direct, "continu/e/es/ed/ing resum/e/es/ed/ing persist//s/ed/ing laugh//s/ed/ing sigh//s/ed/ing cr/y/ies/ied/ying " +
		"read/s/ing interrupt//s/ed/ing begin/s began return/ed point//s/ed/ing" +
		" groan//s/ed/ing gasp//s/ed/ing bark//s/ed/ing roar//s/ed/ing hiss//es/ed chuckl/e/es/ed snap//s/ped/ping " +
		"post//s/ed/ing sob//s/bed sneer//s/ed reason//s/ed/ing relat/e/es/ed/ing"},
	{Phrasal, "went goes go going shot fired fires shoots hit put puts broke cut chimed burst blurted called cried"},
	{Kin, "wife husband son daughter brother sister father mother uncle aunt nephew niece cousin widow widower " +
		"son-in-law daughter-in-law lady"},
	{Acting, "went took made gave came met sent drew began stood sat held kept brought led won lost ran flew grew rose " +
		"fell chose broke threw wore drove spent built bought sold caught taught fought paid became forgot"},
	{Modal, "will would can could may might must shall should"},
	{Source, "according per"},
	{Organ, "voice voices tone tones eye eyes face faces lip lips cheek cheeks brow brows smile smiles hand hands heart " +
		"shoulders gaze look expression answer answers reply replies response comment comments retort verdict " +
		"explanation question greeting cry exclamation murmur whisper remark remarks " +
		"laugh laughter sob scream breath chin jaw mouth forehead eyebrows " +
		"tears temper patience head arm arms finger fingers knees colour color"},
	{Notice, "statement statements letter letters tweet tweets post posts report reports remark remarks comment " +
		"comments interview interviews speech speeches email emails e-mail e-mails memo memos claim claims assertion " +
		"suggestion promise promises pledge pledges vow vows warning description declaration announcement testimony " +
		"op-ed article column editorial book message messages note filing complaint lawsuit ruling opinion release text " +
		"question questions call calls argument phrase words view belief admission insistence contention " +
		"characterization praise criticism response answer reply appeal plea prediction chant chants accusation " +
		"accusations assessment observation boast joke line slogan motto ad ads poll survey study document documents " +
		"transcript story blog"},
	{Determiner, "the a an this these those some any each every no another one two three four five six seven eight " +
		"nine ten several many most few both all such other what"},
	{Possessive, "its my our your whose"}, {Possessive | Male, "his"}, {Possessive | Female, "her"},
	{Possessive | Plural, "their"},
	{Relative, "whose"},
	{Pronoun | Male, "he he'd he'll"},
	{Pronoun | Female, "she she'd she'll"},
	{Pronoun | Plural, "they we others some many both they've we've they'd"},
	{Pronoun | Thing, "it"},
	{Role | Epithet, "nominee candidate hopeful frontrunner front-runner president-elect mogul magnate tycoon " +
		"billionaire businessman businesswoman democrat republican"},
	{Pronoun, "i you i'd i've one everyone nobody someone everybody"},
	{Generic, "you one everyone nobody someone everybody many some both"},
	{FirstPerson, "i we i'd i've we've we'd"},
	{Definite, "the this"}, {Article, "the a an"},
	{Agent, "by"}, {Origin, "from"}, {Complement, "that"}, {Infinitive, "to"}, {FreeRelative, "what"}, {Manner, "as"},
	{Transitive, "t/ell/ells/old assur/e/es/ed inform//s/ed remind//s/ed"},
	{Relative, "who which that whom"},
	{Male, "himself him mr king prince lord sir congressman businessman chairman spokesman father son brother husband " +
		"uncle grandfather man boy councilman gentleman emperor priest duke baron monk actor waiter statesman policeman " +
		"fisherman salesman anchorman alderman assemblyman nephew widower"},
	{Female, "herself mrs ms miss queen princess lady madam mme dame congresswoman businesswoman chairwoman " +
		"spokeswoman mother daughter sister wife aunt grandmother woman girl" +
		" councilwoman empress nun duchess baroness actress waitress stateswoman policewoman saleswoman anchorwoman " +
		"assemblywoman niece widow first-lady"},
	{Title | Abbreviation, "mr mrs ms dr sen rep gov gen lt col sgt capt cmdr adm prof rev hon sens reps govs gens " +
		"atty pvt cpl maj lt-gov amb sec messrs"},
	{Abbreviation | Final, "jr sr inc corp co ltd u.s u.k u.n d.c a.m p.m ph.d etc dept est ave blvd"},
	{Abbreviation | Counting, "jan feb mar apr jun jul aug sept sep oct nov dec"},
	{Counting, "no nos art fig vol pp p ch sec ver"},
	{Abbreviation, "vs st ste ft mt mx pres supt d-calif e.g i.e"},
	{Title, "miss sir lady lord madam dame king queen prince princess pope saint father brother sister sheikh sheik " +
		"ayatollah imam mullah rabbi sultan emir hajj seyyed emperor duke baron count president senator representative " +
		"governor congressman congresswoman secretary minister premier chancellor mayor judge justice general colonel " +
		"captain major sergeant lieutenant admiral commander professor doctor reverend bishop archbishop cardinal " +
		"ambassador attorney detective officer sheriff chief deputy vice speaker former whip patriarch ex-president " +
		"ex-mayor then late acting senior junior assistant associate undersecretary vice-president prime foreign " +
		"interior defense defence finance democrat republican gop uncle aunt mister councillor councilor"},
	{Role, "president senator representative governor congressman congresswoman secretary minister premier chancellor " +
		"mayor judge justice general colonel captain major sergeant lieutenant admiral commander professor doctor " +
		"reverend bishop archbishop cardinal ambassador attorney detective officer sheriff chief deputy speaker pope " +
		"king queen prince spokesman spokeswoman spokesperson whip patriarch official adviser advisor aide manager " +
		"director leader head chairman chairwoman chair executive ceo founder owner partner analyst expert strategist " +
		"pollster lawyer prosecutor lawmaker politician candidate nominee incumbent counsel consultant economist " +
		"historian scientist researcher scholar author writer journalist reporter columnist editor anchor host " +
		"correspondent commentator pundit critic supporter voter activist organizer advocate veteran farmer teacher " +
		"student worker resident neighbor neighbour witness victim businessman businesswoman billionaire mogul magnate " +
		"tycoon investor developer banker coach player actor actress singer musician artist comedian producer film-maker " +
		"filmmaker envoy diplomat negotiator delegate commissioner inspector investigator agent soldier pilot driver " +
		"engineer physician nurse pastor priest rabbi imam cleric father mother son daughter brother sister wife husband " +
		"uncle aunt friend man woman boy girl child person lady gentleman colleague counterpart rival opponent successor " +
		"predecessor democrat republican conservative liberal libertarian statesman stateswoman treasurer clerk trustee " +
		"councilman councilwoman councillor councilor assemblyman superintendent principal dean hotelier star surrogate " +
		"operative staffer insider source sources operator creator undersecretary co-founder co-chair vice-president " +
		"vice-chairman freshman newcomer foreman forewoman coroner organist curator librarian plumber vicar caretaker " +
		"headteacher janitor electrician welder lifeguard goalkeeper midfielder harbourmaster novelist composer geologist " +
		"biologist client tenant cyclist motorist pensioner survivor eyewitness paramedic firefighter sailor skipper " +
		"climber hiker shopkeeper bartender receptionist cashier accountant architect archaeologist astronomer astronaut " +
		"surgeon midwife pharmacist psychologist psychiatrist veterinarian choreographer sculptor violinist pianist " +
		"cellist playwright poet publisher landlady ombudsman clergyman"},
	{Role | Plural, "officials advisers advisors aides leaders executives analysts experts strategists lawyers " +
		"prosecutors lawmakers politicians candidates critics supporters voters activists" +
		" organizers advocates veterans residents witnesses democrats republicans conservatives senators congressmen " +
		"representatives people men women parents students workers reporters" +
		" journalists editors observers economists scientists researchers authors demonstrators protesters protestors " +
		"opponents allies others judges justices members friends diplomats spokesmen"},
	{Group, "ministry government administration committee council commission campaign party company agency department " +
		"police court senate house congress parliament board bureau office union association organization organisation " +
		"group institute center centre university college school foundation corporation bank firm newspaper magazine " +
		"network channel station paper journal times post tribune herald gazette press news team coalition alliance " +
		"movement army military navy embassy consulate authority service services affairs force forces club league " +
		"federation society church hospital trust fund panel jury staff crowd audience division district county city " +
		"state states"},
	{Particle, "al el bin ibn ben de del della der den van von la le di da dos du st abu ul ur ter"},
	{Preposition | Linking, "of for from in at with on to about against among"},
	{Preposition | Place, "in at from across near throughout outside"},
	{Preposition, "by into over under after before during since until through between without within across behind " +
		"beyond near toward towards upon as like amid despite than via around along above below inside outside off onto " +
		"following including regarding concerning besides except throughout"},
	{Conjunction, "and but or nor lest so yet while when whereas although though because if unless whether where as " +
		"since until after before once how why"},
	{Coordinating, "and but or nor so yet then"},
	{Quoting, "quot/e/es/ed/ing cit/e/es/ed/ing"},
	{Auxiliary, "has have had do does did will would can could may might must shall should didn't doesn't don't won't " +
		"wouldn't couldn't cannot can't hasn't haven't hadn't not never to"},
	{Auxiliary | Being, "is was were are be been being am isn't wasn't weren't aren't"},
	{Adverb, "hence thus thereupon whereupon otherwise besides likewise also then further later earlier again once " +
		"still just even only always often ever never already soon now here there today yesterday tomorrow tonight " +
		"instead therefore however meanwhile moreover furthermore nevertheless afterwards afterward thereafter too back " +
		"out up down on away aloud twice sometimes perhaps maybe flatly first last next jointly together simply recently " +
		"previously quickly indeed nonetheless so well rather quite elsewhere himself herself themselves itself"},
	{Calendar, "monday tuesday wednesday thursday friday saturday sunday january february march april may june july " +
		"august september october november december mon tue wed thu fri sat sun jan feb mar apr aug sept oct nov dec " +
		"morning afternoon evening night week month year hours minutes days weeks months years moments hour minute day " +
		"moment time"},
	{Belonging, "of"}, {Capital, "i i'm i've i'll i'd"},
	{Plain, "yes no oh well yet if in on at but and or so as the this that these those there here it its what when " +
		"where why how who which whose for from with without because since let please thank thanks good more most less " +
		"much very every anyone nothing something anything everything none neither either people time things get go make " +
		"take meet enter facebook twitter pinterest whatsapp contrast compare consider imagine remember recall watch " +
		"click hide advertisement"},
	{Given | Male, "jan james john robert michael william david richard joseph thomas charles christopher daniel " +
		"matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald jason edward " +
		"jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory " +
		"alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle " +
		"noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence " +
		"jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy " +
		"ralph bobby russell bradley philip eugene tim jim tom bob bill mike steve dan dave ted ben sam greg jeff ken " +
		"ron rick matt tony chris nick josh jake fred barack mitt newt marco bernie rand rudy mitch harry chuck lindsey " +
		"vladimir sergei bashar hassan mohammad muhammad ali ahmed hussein emmanuel boris recep angel luis carlos jorge " +
		"pedro pablo fernando miguel antonio francisco diego hans karl wolfgang klaus jürgen stefan uwe olaf helmut " +
		"gerhard horst otto friedrich jean pierre françois jacques nicolas michel marcel henri louis andré alain " +
		"philippe laurent ivan dmitri mikhail igor viktor oleg abdul omar ibrahim khalid mahmoud yasser saddam graham " +
		"neil ian colin nigel trevor simon stuart craig derek gordon malcolm hugh oliver harvey leonard norman stanley " +
		"tommy danny eddie jimmy johnny kenny"},
	{Given | Male, "abraham adrian alec alfred alvin andre andy archie arnold bart bernard bert brad brendan brent " +
		"brett  cedric clarence claude clifford clint clyde damian damon darren darrell darryl dirk dominic doug dwayne " +
		"edgar edmund edwin eli elmer emil emilio enrique ernest ernie evan felix floyd freddie frederick gavin geoffrey " +
		"giovanni glen glenn hal hank hector herbert herman hugo ignacio isaac jared  jerome joel johan jon jonah julian " +
		"julius kofi kurt lars leo lorenzo lucas luke lyle manuel marc marcus mario marvin maurice melvin micah mickey " +
		"ned oscar otis paolo pete phil ramon raul ray reginald ricardo  roberto rodney rolf ruben rupert russ sid stan " +
		"terrence theodore todd toby travis trent ulrich victor vic virgil vince wade wes xavier zach mustafa rajiv ravi " +
		"sanjay hiroshi kenji"},
	{Given | Female, "ada agnes alison allison ana anita annette audrey barb beatrice becky belinda bernadette beth " +
		"bethany betsy bonnie bridget caitlin camille candace carla caroline carrie cassandra cecilia chloe christy " +
		"cindy claire clara colleen connie daphne dolores edith eileen elaine elise ella elsie erica esther ethel eva " +
		"felicia fiona gabrielle geraldine gina ginny gladys glenda gwen harriet hazel heidi ida irene irma isabel " +
		"jeanne jenna jenny joanna joanne jodi juanita juliana kamala kristen kristin laurie leah lillian lois lorraine " +
		"lucille lydia madeline maggie marcia margot marian marjorie marlene maureen maxine melanie melinda meredith " +
		"mildred miriam monica muriel nadia naomi natasha nina nora norma paula pauline phyllis priscilla ramona renee " +
		"rhonda rita roberta robyn rosa rosalind rosemary sabrina selma sheila sofia sophie stacey stella susie suzanne " +
		"sylvia tamara tanya terri tess tiffany tina valerie vanessa vera veronica vicki vivian wanda winifred yolanda " +
		"yvonne zoe kirsten kirstjen"},
	{Given | Female, "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty " +
		"margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa" +
		" deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen " +
		"samantha katherine christine debra rachel carolyn janet catherine maria heather" +
		" diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl " +
		"hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean" +
		" abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana " +
		"natalie brittany charlotte marie kayla alexis lori hillary melania ivanka chelsea" +
		" kellyanne elena sonia condoleezza madeleine nikki dianne carly megyn jill jane kate kathy katie anne annie lucy " +
		"sally molly ellen eleanor louise julianne ursula claudia ingrid petra heike" +
		" monika sabine renate birgit brigitte françoise ségolène simone isabelle nathalie sylvie fatima aisha leila " +
		"tammy peggy wendy debbie loretta huma gretchen lena daisy marilla josephine"},
}

func englishSense() Sense {
	return Sense{
		Denials: "not never no nobody nothing none nowhere neither nor without cannot nope unable dont cant wont" +
			" didnt doesnt isnt wasnt aint hardly scarcely barely rarely seldom",
		NotEnding: "n't",
		Not:       "not",
		Nos:       "no",
		Nevers:    "never",
		NotOnly:   "not+only not+just not+merely not+simply",
		NoVerbs: "fail fails failed failing refuse refuses refused refusing decline declines declined declining" +
			" failure failures refusal inability neglect neglects neglected neglecting omit omits omitted forget forgets " +
			"forgot forgotten",
		NoVerbTo:   "to",
		NoNouns:    "lack absence instead short",
		NoNounOf:   "of",
		NoPairs:    "far+from anything+but yet+to last+thing last+person last+one last+man last+woman last+people",
		NoGerunds:  "avoid avoids avoided avoiding stop stops stopped stopping quit quits cease ceases ceased",
		Anys:       "any=no anything=nothing anyone=nobody anybody=nobody anywhere=nowhere ever=never either=neither",
		Hears:      "hear hears heard read reads gather gathers gathered",
		Exceptions: "apart+from aside+from except except+for other+than with+the+exception+of excluding",
		Withouts:   "without", Permits: "permitting", Quotes: "quote quotes quoted quoting cite cites cited citing",
		Lacks:      "lacks lacked",
		Toos:       "too",
		NoPrefixes: "un in im il ir dis non mis anti counter",
		NoSuffixes: []string{"less=ful", "less=fully"},
		NotNegated: "under until " +
			"unless unrest unquote untie unlock unfold income indeed inside into inform information informal inform " +
			"install instill instance instead intend intent intense invest invent invention inversion invaluable " +
			"inbox incite incline incredible incredibly indiana indoor indoors indifferent indifference indisposed " +
			"infancy infamous infight infighting infuse infusion inflame inflammable inflow influx ingrained " +
			"ingraham inhabit injury injunction inland inmate inset input inquest inroad inscribe insight inspire " +
			"insure intact intake intel inter intern inward incorporate incorporated increase induce inborn inbound " +
			"inlay inlet infield image import important importance impact impose impound impress impressive imprint " +
			"improve improvement impulse impel impend impending implant immigrant immigrate immigration imprison " +
			"irate disappoint disappointment disappointing disarray discharge disclose disclosure discord discount " +
			"discourse discover discuss disease disguise disinter dismantle dismay dismiss dispatch dispose " +
			"disposition display dissent dissolve distill distract distraction distress distribute dislocation miss " +
			"missing mistake mistaken mischief miscarriage misdemeanor mistress antibody counter counteract " +
			"counterpart counterfeit countering nonetheless",
		Denied: "fail fails failed failing failure unable decline declines declined reject rejects rejected avoid" +
			" avoids avoided lack lacks lacked lacking stop stops stopped prevent prevents prevented block blocks" +
			" blocked rule rules ruled dispute disputes disputed dismiss dismissed dismisses instead rather hardly" +
			" anything",

		Hedges: "may might could would should must will shall can ought perhaps maybe possibly probably likely" +
			" unlikely apparently allegedly alleged reportedly reported seemingly seem seems seemed appear appears" +
			" appeared supposedly supposed presumably potentially potential conceivably suspected hardly scarcely" +
			" barely won't wouldn't can't couldn't shouldn't mustn't mightn't possible probable reputed purported" +
			" purportedly tentatively arguably",
		Modals:       "will=shall=won't would can=cannot=can't could may might should must",
		Tenses:       "will can would",
		Almosts:      "almost nearly virtually practically less hardly scarcely barely rarely seldom",
		Opinions:     "think believe guess suppose reckon",
		Selves:       "i we",
		Stresses:     "do",
		WishSubjects: "the god",

		Quantities: "all some most many few fewer fewest several much more less least any every each both only half" +
			" majority minority entire whole always often sometimes usually mostly mainly largely partly partially" +
			" almost nearly never rarely seldom everyone everybody everything everywhere dozens hundreds thousands" +
			" millions billions approximately roughly virtually practically entirely completely totally" +
			" occasionally frequently constantly solely exclusively countless numerous handful couple alone generally" +
			" typically normally regularly periodically",

		Indefinites: "something anything someone anyone somebody anybody",
		Everyones:   "everyone everybody",
		Determiners: "a an the this that these those my your his her its our their we they you i he she it no not" +
			" one ones another other any something anything someone anyone somebody anybody",

		Aims: []List{
			"try tries tried trying attempt attempts attempted attempting struggle struggles struggled struggling strive " +
				"strives strove",
			"want wants wanted wish wishes wished long longs longed hope hopes hoped hoping",
			"plan plans planned planning intend intends intended intending aim aims aimed aiming mean means meant prepare " +
				"prepares prepared",
			"promise promises promised promising vow vows vowed pledge pledges pledged swear swears swore offer offers offered",
			"threaten threatens threatened threatening", "agree agrees agreed",
			"decide decides decided choose chooses chose chosen",
			"ask asks asked beg begs begged urge urged invited", "expect expects expected", "likely set due bound about",
			"supposed", "willing", "ready", "free", "allowed permitted",
			"order ordered told", "claim claims claimed pretend pretends pretended", "seem seems seemed appear appears appeared",
		},
		Performed: "thank congratulate apologize apologise welcome say tell ask remind stress add make start begin " +
			"point talk know be see do",
		Reputed:     "said reported alleged believed thought understood rumoured rumored known",
		Infinitives: "be have",
		Musts:       "have has had need needs needed",
		Guesses:     "suspect suspects suspected",
		Vows: "promise promises promised promising vow vows vowed pledge pledges pledged swear swears swore plan plans " +
			"planned decide decides decided agree agrees agreed announced confirmed",
		Surely: "will must shall",
		Follies: "foolish wrong mad crazy insane stupid unwise reckless silly impossible criminal folly madness " +
			"irresponsible mistake naive premature dishonest unfair inaccurate",
		Imagine: "suppose imagine assume picture",
		Unreal:  "would could might",
		Evens:   "even",
		Pleas:   "please kindly",
		Smalls:  "few little",
		Bounds: []List{
			"about around roughly approximately some circa", "over well+over more+than above upwards+of",
			"under less+than fewer+than below", "at+least no+less+than no+fewer+than",
			"at+most up+to no+more+than as+many+as as+much+as", "almost nearly close+to just+under", "exactly precisely",
			"only just",
		},
		Shares: "part parts portion share fraction handful majority minority bulk couple number lot lots half third " +
			"quarter rest plenty dozens hundreds thousands millions most",
		PartsOf:    "of",
		Backshifts: "will+would can+could may+might shall+should shall+would",
		Partitives: "one+of among some+of many+of part+of most+of half+of",
		Comparers:  "as than",
		Deictics:   []List{"this", "next coming following", "last previous past"},

		Conditions: "if unless until till except provided providing assuming otherwise whether lest",
		Ifs:        "if unless whether",
		Limits:     "except provided providing assuming barring",
		BeforeIfs:  "only but except",
		IfSos:      "not so", Thens: "then",
		IfMays: "may being honest frank",
		IfYous: "you not so any anything",
		Courtesies: "ask look listen think remember see know want like imagine consider take notice mean talk watch" +
			" read will go wondering asking noticed missed forgot forgotten",
		Granted: "should case without when once",

		Functions: "a an the and or but so nor yet of in on at by for from to with about into onto over under" +
			" through between among against before after during since without within upon off out up down around" +
			" along across behind beside besides beyond near toward towards via per than as because although though" +
			" while when where whereas that this these those which who whom whose what how why there here then now" +
			" just also too even still very really well if whether be am is are was were been being have has had" +
			" having do does did doing done will would can could shall should may might must get gets got getting i" +
			" me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself" +
			" yourself himself herself itself ourselves themselves one's let's o' 's 're 've 'll 'd 'm not such" +
			" like again oh right look listen actually basically anyway et al both either neither own same it'd" +
			" someone somebody something anyone anybody anything",
		Pronouns: "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his" +
			" himself she her hers herself it its itself they them their theirs themselves",
		Persons: []List{
			"i me my mine myself we us our ours ourselves",
			"you your yours yourself yourselves",
			"he him his himself",
			"she her hers herself",
			"it its itself they them their theirs themselves",
		},
		Adverbs: "very really actually basically just even still again also too such like own same now then well" +
			" look listen right get gets got getting doing done oh",
		Kinds: []List{
			"the a an this that these those some any all both every each many most several few my your his her its" +
				" our their",
			"i you he she it we they me him us them who whom which",
			"is are was were be been being am has have had do does did will would shall should can could may might" +
				" must it's he's she's that's they're we're you're i'm i'll we'll i'd i've we've don't doesn't" +
				" didn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't",
			"of in on at to for from with by about into over under against through between within without around" +
				" upon toward towards",
			"and or but so because if then than as when while though although that well now",
		},
		Coordinators: "and or",
		Openers:      "and but so well now because that",
		Beings:       "is are was were be been being am 's 're 'm",
		Degrees:      "a an the very so too really that all at even almost least most about around nearly just only",
		That:         "that",
		Auxiliaries: "is was has had have 've will would can could may might should must does did do are were says said" +
			" wants needs never also just",
		Objects: "me us you him them it the a an its his our your their my no nothing",
		Askers: "who what when where why how which whose whom do does did don't doesn't didn't is are was were" +
			" isn't aren't wasn't weren't am have has had haven't hasn't will would won't wouldn't can could can't" +
			" couldn't should shouldn't may might shall must",
		Answers: "yes no",
		Ours:    "my our",
		NotSaid: "to let",

		Puts: "say put call phrase", Fillers: "um umm uh uhh uhm er erm ah ahh eh hm hmm mm mhm uh-huh y'know ok " +
			"okay",
		FillerPairs: "you+know y'+know i+mean uh+huh",
		Unsures:     "i+don't+know",
		Tags:        "ok okay o.k right huh eh yeah",
		Asides:      "like well so",
		Emphasis:    "emphasis italics",

		Measures: "a.m p.m pm noon midday midnight percent dollar dollars euro euros pound pounds cent cents yen yuan " +
			"ruble rubles mile miles kilometer kilometers kilometre kilometres km mph kph lb lbs pence foot feet inch " +
			"inches acre acres ton tons tonne tonnes kilogram kilograms kilo kilos gram grams ounce ounces gallon gallons " +
			"barrel barrels degree degrees hour hours minute minutes day days week weeks month months year years decade " +
			"decades century centuries fortnight fortnights spring summer autumn winter january february march april june " +
			"july august september october november december monday tuesday wednesday thursday friday saturday sunday",
		Antonyms: "because/although because/despite because/though accident/purpose accidental/deliberate " +
			"accidental/intentional accidentally/deliberately accidentally/intentionally accidentally/purposely " +
			"granted/denied given/denied grant/deny give/deny granted/refused grant/refuse given/refused " +
			"answer/dodge answer/evade contradict/confirm reluctant/eager reluctant/keen unwilling/eager rule/allow " +
			"widen/shrink clear/convict cleared/convicted cleared/charged clear/charge overcharge/undercharge " +
			"overestimate/underestimate overstate/understate overpaid/underpaid favour/against favor/against " +
			"abolish/introduce introduce/scrap scrap/keep tighten/relax toughen/relax toughen/soften calm/angry " +
			"relieved/worried praise/scold welcome/deplore relief/alarm ignore/heed heed/flout obey/flout " +
			"comply/defy uphold/overturn uphold/quash sue/settle evict/house drought/flood thaw/freeze melt/freeze " +
			"shortage/surplus shortage/glut overweight/underweight overdue/early prosecute/pardon jail/free " +
			"jail/pardon promote/demote promote/relegate hail/slam applaud/boo nationalise/privatise " +
			"nationalize/privatize centralise/decentralise subsidise/tax creditor/borrower lender/borrower " +
			"donor/recipient sender/receiver hunter/prey offence/defence aggressor/victim plant/uproot rejoice/mourn " +
			"flatter/insult pessimist/optimist recession/recovery free/full double/halve double/triple " +
			"double/quadruple triple/quadruple triple/halve before/when when/until before/until after/until " +
			"twice/half voluntary/forced above/beneath ally/rival ancestor/descendant arrive/depart ascend/descend " +
			"asleep/awake attack/retreat attract/repel blame/praise borrow/lend bottom/top buyer/seller climb/fall " +
			"compulsory/voluntary confess/deny debtor/creditor deep/shallow demand/supply dry/wet dusk/dawn " +
			"early/late everywhere/nowhere export/import exporter/importer famous/unknown fill/empty forbid/permit " +
			"found/lost genuine/fake guest/host hurry/delay inferior/superior innocence/guilt junior/senior " +
			"keep/lose landlord/tenant lead/follow leader/follower loose/tight loosen/tighten lock/unlock loud/quiet " +
			"merge/split mend/break narrow/wide noisy/quiet occupied/vacant often/seldom often/rarely older/younger " +
			"older/newer oldest/youngest parent/child permit/ban plaintiff/defendant plus/minus poison/cure " +
			"predator/prey prosecute/defend prosecution/defence prosecution/defense purchase/sale quick/slow " +
			"receive/send recruit/sack remember/forget repair/damage reveal/hide reveal/conceal reward/punish " +
			"rough/smooth rise/sink sharp/blunt shout/whisper sink/float sour/sweet sustain/overrule tall/short " +
			"teach/learn thick/thin victor/loser vanish/appear vertical/horizontal wax/wane widen/narrow " +
			"widow/widower wild/tame increase/decrease increase/reduce increase/cut increase/fall increase/decline " +
			"rise/fall rise/drop rise/decline raise/lower raise/cut grow/shrink expand/shrink gain/lose win/lose " +
			"victory/defeat winner/loser success/failure succeed/fail manage/fail accept/reject accept/refuse " +
			"accept/decline agree/refuse allow/ban allow/forbid allow/prevent permit/prohibit approve/reject " +
			"approve/oppose support/oppose support/condemn supporter/opponent back/oppose favor/oppose favour/oppose " +
			"for/against pro/anti praise/condemn praise/criticize love/hate friend/enemy ally/enemy ally/adversary " +
			"friendly/hostile peace/war up/down upward/downward in/out into/from on/off over/under above/below " +
			"before/after inside/outside to/from with/without more/less more/fewer most/least better/worse " +
			"best/worst good/bad well/badly good/evil great/terrible right/wrong true/false truth/lie fact/fiction " +
			"yes/no yeah/no high/low higher/lower big/small large/small long/short strong/weak strength/weakness " +
			"strengthen/weaken rich/poor old/new old/young first/last open/close open/closed start/stop start/end " +
			"start/finish begin/end continue/stop continue/end enter/leave enter/exit arrive/leave stay/leave " +
			"remain/leave give/take buy/sell keep/sell charge/release push/pull attack/defend attack/defense " +
			"offense/defense war/ceasefire guilty/innocent convict/acquit conviction/acquittal arrest/release " +
			"imprison/release imprison/free hire/fire build/destroy create/destroy save/destroy protect/threaten " +
			"protect/harm safe/dangerous safety/danger secure/dangerous help/harm help/hurt benefit/harm " +
			"cause/prevent alive/dead live/die life/death birth/death birth/die kill/save healthy/sick happy/sad " +
			"hope/fear hope/despair optimistic/pessimistic optimism/pessimism positive/negative public/private " +
			"public/secret rare/common major/minor majority/minority maximum/minimum upper/lower north/south " +
			"east/west northern/southern eastern/western left/right liberal/conservative left-wing/right-wing " +
			"democrat/republican democratic/republican domestic/foreign foreign/local local/global " +
			"temporary/permanent easy/hard easy/difficult simple/complex easily/hardly deny/confirm deny/admit " +
			"deny/acknowledge deny/affirm confirm/refute include/exclude add/remove add/subtract hot/cold " +
			"heavy/light fast/slow quickly/slowly early/lately near/far full/empty clean/dirty rural/urban " +
			"cheap/expensive profit/loss surplus/deficit income/expense boom/bust inflation/deflation " +
			"advance/retreat invade/withdraw deploy/withdraw join/leave unite/divide united/divided unity/division " +
			"together/apart same/different always/never everybody/nobody everyone/nobody everything/nothing " +
			"somebody/nobody something/nothing all/none both/neither either/neither voluntary/mandatory " +
			"optional/mandatory free/captive freedom/tyranny freedom/slavery democracy/dictatorship legal/criminal " +
			"pass/fail pass/block block/allow lift/impose impose/repeal enact/repeal appoint/dismiss elect/oust " +
			"ahead/behind forward/backward tough/soft tough/weak courage/cowardice brave/coward honest/crooked " +
			"proud/ashamed pride/shame wise/foolish smart/stupid encourage/discourage escalate/de-escalate " +
			"accelerate/slow improve/worsen improve/deteriorate heal/hurt victim/perpetrator employer/employee " +
			"teacher/student doctor/patient day/night today/yesterday today/tomorrow yesterday/tomorrow " +
			"summer/winter past/future husband/wife man/woman men/women boy/girl father/mother brother/sister " +
			"son/daughter king/queen",
		Synonyms: "somebody=someone everybody=everyone anybody=anyone each=every entire=whole whether=if ought=should " +
			"appear=seem appears=seem appeared=seem seems=seem seemed=seem perhaps=maybe possibly=maybe allegedly=alleged " +
			"reportedly=reported supposedly=supposed purportedly=purported seemingly=apparently likely=probably " +
			"probable=probably potentially=potential usually=generally normally=generally typically=generally",

		Asserts: "know knows knew known see sees saw seen agree agrees agreed accept accepts accepted admit admits " +
			"admitted concede concedes conceded acknowledge acknowledges acknowledged confirm confirms confirmed show shows " +
			"showed shown prove proves proved proven demonstrate demonstrates demonstrated find finds found discover " +
			"discovers discovered learn learns learned learnt realise realises realised realize realizes realized " +
			"understand understands understood remember remembers remembered recall recalls recalled notice notices noticed " +
			"note notes noted mind care cares guarantee guarantees guaranteed ensure ensures ensured regret regrets " +
			"regretted mean means meant conclude concludes concluded establish establishes established verify verifies " +
			"verified determine determines determined reveal reveals revealed disclose discloses disclosed recognise " +
			"recognises recognised recognize recognizes recognized appreciate appreciates appreciated",
		Factives: "know knows knew known realise realises realised realize realizes realized remember remembers" +
			" remembered notice notices noticed mind care cares regret regrets regretted forget forgets forgot",
		Reluctant: "mind hesitate tire ashamed afraid shy help embarrassed hesitation qualms scruple scruples shame " +
			"hesitant trouble difficulty problem embarrassment hard difficult pleasure joy regret regrets care cares " +
			"hate dread shudder",
		NotDoubted: "can't+believe cannot+believe couldn't+believe without+saying rest+assured be+assured",
		Denies: "deny denies denied denying refuse refuses refused pretend pretends pretended pretending dispute disputes" +
			" disputed disputing refute refutes refuted refuting reject rejects rejected rejecting disprove disproves" +
			" disproved",
		Doubts: "doubt doubts doubted doubting questioned disbelieve disbelieves",
		Supposes: "think thinks thought believe believes believed believing suppose supposes supposed feel feels felt" +
			" expect expects expected imagine imagines imagined assume assumes assumed assuming suspect suspects" +
			" suspected reckon reckons reckoned fear fears feared guess guesses dream dreams dreamt dreamed fancy",
		Wishes: "forbid wish wishes wished hope hopes hoped hoping pray prays prayed",
		Asks:   "ask asks asked wonder wonders wondered wondering",
		Reports: "say says said saying tell tells told telling claim claims claimed claiming argue argues argued arguing " +
			"insist insists insisted insisting promise promises promised promising suggest suggests suggested suggesting " +
			"allege alleges alleged alleging assert asserts asserted asserting maintain maintains maintained contend " +
			"contends contended complain complains complained report reports reported write writes wrote warn warns warned " +
			"swear swears swore sworn announce announces announced assure assures assured predict predicts predicted rumour " +
			"rumoured rumored repeat repeats repeated stress stresses stressed emphasise emphasises emphasised emphasize " +
			"emphasizes emphasized",
		Tells: "convince convinces convinced persuade persuades persuaded write writes wrote tell tells told telling " +
			"assure assures assured warn warns warned inform informs informed remind reminded",
		Passives: "told given said alleged claimed reported assured warned informed rumoured rumored believed thought " +
			"supposed assumed feared accused suspected quoted instructed ordered directed paid",
		Onces: "used+to love+to led+to made+to",
		Claims: "report reports idea notion suggestion claim claims allegation allegations accusation accusations charge " +
			"rumour rumor rumours rumors story theory view belief argument assertion assumption impression perception " +
			"proposition hypothesis narrative conspiracy possibility hope fear risk danger suspicion account accounts " +
			"version headline headlines legend tale fantasy delusion propaganda gossip stereotype cliche superstition " +
			"prejudice pretext premise prophecy prediction forecast guess hunch bet worry concern prospect dream " +
			"expectation plan talk slogan chance word line mantra refrain wisdom spin dogma excuse pretence pretense " +
			"assurance assurances contention position stance reasoning",
		Rejects:  "reject rejects rejected rejecting dismiss dismisses dismissed dispute disputes disputed resent",
		Subjects: "i he she we they who there nobody everybody somebody someone everyone people it you this these those that",
		Ores:     "or",
		Whethers: "whether",
		IfPhrases: "as+long+as so+long+as on+condition+that provided+that providing+that in+case only+when only+after" +
			" only+once only+until as+if as+though in+the+event+that in+the+event+of supposing supposing+that " +
			"on+the+condition+that assuming+that",
		Reservations: "as+far+as+i+know so+far+as+i+know to+my+knowledge as+i+understand+it as+i+recall if+i+remember " +
			"if+i+recall to+the+best+of+my+knowledge if+i'm+not+mistaken if+i+am+not+mistaken as+far+as+we+know " +
			"so+far+as+we+know as+far+as+we+can+tell as+far+as+i+can+tell in+theory theoretically hypothetically on+paper " +
			"in+principle in+part in+parts in+places for+the+most+part to+some+extent to+a+degree up+to+a+point " +
			"at+least+in+theory at+least+on+paper as+far+as+anyone as+far+as+anybody as+far+as+one as+far+as+possible " +
			"as+far+as+it+goes for+all+i+know for+all+we+know insofar+as in+so+far+as to+the+extent+that if+all+goes+well " +
			"for+the+sake+of+argument with+the+exception+of apart+from aside+from other+than excluding minus " +
			"with+one+exception with+few+exceptions with+a+few+exceptions more+or+less as+a+rule on+the+whole by+and+large " +
			"in+general in+most+cases most+of+the+time some+of+the+time half+the+time in+a+sense in+a+way with+luck " +
			"with+any+luck with+a+bit+of+luck god+willing all+being+well other+things+being+equal all+things+being+equal " +
			"for+the+purposes+of for+the+purpose+of in+all+but+name in+name+only for+all+practical+purposes " +
			"to+all+intents+and+purposes to+speak+of touch+wood knock+on+wood oh+sure yeah+right",
		Nows: "for+now for+the+moment for+the+time+being at+least+for+now",
		Adverbials: "perhaps maybe possibly probably allegedly supposedly reportedly apparently presumably conceivably " +
			"ideally hopefully",
		According: "according",
		Backs:     "that that's this it it's those these which",
		Sos:       "so all",
		Facts:     "true case right fact clear certain sure correct likely possible proven",
		Untruths: "false untrue wrong impossible unlikely nonsense doubtful incorrect mistaken myth lie lies fiction" +
			" illusion misconception fallacy hoax rubbish baloney inconceivable unthinkable ridiculous absurd",
		Minds: "sure certain convinced persuaded confident adamant positive satisfied",
		Makes: "make making made be for",
		Pasts: "until formerly originally initially once at+first back+then at+the+time at+that+time in+the+beginning " +
			"for+years for+decades there+was+a+time in+those+days",
		Chances: "chance prospect possibility danger risk suspicion guess hunch odds expectation forecast plan worry concern",
		Urges:   "have has want wants wanted make makes made let",
		Whats:   "what all",
		Relays: "in+the+words+of in+the+view+of in+the+eyes+of in+the+opinion+of in+the+judgment+of in+the+judgement+of" +
			" to+hear",
		Ases:    "as",
		Inverts: "had were should",
		Retracts: "just+kidding only+kidding only+joking just+joking i'm+kidding i'm+joking i+was+kidding i+was+joking " +
			"take+that+back take+it+back scratch+that strike+that i+misspoke i+was+wrong i+was+mistaken i+stand+corrected " +
			"i+got+that+wrong i+spoke+too+soon made+that+up made+it+up",
		Leasts: "at+least or so",
		Periphrases: []List{
			"allowed may can", "permitted may can", "able can", "required must", "obliged must", "forced must",
			"compelled must", "supposed should", "meant should", "free may can",
		},
		Rathers: "rather sooner", Feigns: "pretend pretends pretended pretending",
		Weres:    "was were",
		Seemings: "look looks looked sound sounds sounded feel feels felt",
		Musings: "consider considers considered considering contemplate contemplates contemplated contemplating think " +
			"thinks thought thinking talk talks talked talking toy toys toyed toying look looks looking dream dreams " +
			"dreamed dreamt dreaming discuss discusses discussed discussing propose proposes proposed proposing suggest " +
			"suggests suggested mull mulled mulling debate debated debating plan plans planned planning",
		Froms:     "from against",
		Relatives: "who which whoever",
		Shoulds:   "should would could",
		Grounds: "proof evidence confirmation sign signs indication reason hint guarantee way information knowledge" +
			" recollection memory record trace inkling requirement rule law obligation basis grounds data",
	}
}

func englishNumbers() Numbers {
	return Numbers{
		Ones: "zero=nil=nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen" +
			" sixteen seventeen eighteen nineteen",
		Tens: "twenty thirty forty fifty sixty seventy eighty ninety",
		Ordinals: "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth" +
			" fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
		OrdinalValues: "thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90" +
			" hundredth=100",
		Multiplying:    "hundred=100 dozen=12",
		Scales:         "thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000",
		Parts:          "half=2 halves=2 thirds=3 quarter=4 quarters=4 fourths=4 fifths=5 sixths=6 eighths=8 tenths=10",
		YearPairs:      true,
		OrdinalParts:   true,
		Joiners:        "and",
		Points:         "point",
		Articles:       "a an",
		Rounds:         "dozens hundreds thousands millions billions trillions",
		Uncompounded:   "one first second half quarter",
		AsPronouns:     "one ones first second once",
		Decimal:        '.',
		Thousands:      ',',
		OrdinalEndings: "st nd rd th d",
		Letters:        "k=1000 m=1000000 mn=1000000 b=1000000000 bn=1000000000 t=1000000000000 tn=1000000000000",
		NumberSigns:    "no number nr №",
		Units: "%=percent=pct=per+cent $=dollar=dollars=usd=bucks=buck €=euro=euros=eur £=pound=pounds=gbp ¥=yen pm=p.m " +
			"am=a.m km=kilometer=kilometers=kilometre=kilometres kg=kilo=kilos=kilogram=kilograms cent=cents=¢ p=pence " +
			"ft=feet=foot lb=lbs x=times °=degree=degrees",
		Months: "january jan february feb march mar april apr may june jun july jul august aug september sept sep" +
			" october oct november nov december dec",
		DayBefore: "the",
		DayBehind: "of",
		PartOf:    "of",
		Towards:   "to by from",
		Rates:     "hourly daily nightly weekly monthly quarterly yearly annually",
		Times:     "once twice thrice",
		OutOf:     "in out+of",
		Minuses:   "minus negative",
		Zeros:     "oh o",
		Decades:   "twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90",
		Ranges:    "to through till until",
		Spans: []List{
			"minute=1 minutes=1 hour=60 hours=60 day=1440 days=1440 week=10080 weeks=10080 fortnight=20160 fortnights=20160",
			"month=1 months=1 year=12 years=12 decade=120 decades=120 century=1200 centuries=1200",
		},
		Past:     "past",
		To:       "to of till before",
		OClock:   "o'clock",
		Moments:  "noon=720 midday=720 midnight=0",
		Mornings: "a.m am in+the+morning",
		Evenings: "p.m pm in+the+afternoon in+the+evening at+night",
	}
}

func englishForms() Forms {
	return Forms{
		Clitics: "'s=is 's=has 's=us 's=does 'd=would 'd=had 'd=did 'll=will 'll=shall 're=are 've=have 'm=am" +
			" ain=is ain=am ain=are ain=has ain=have ain=does ain=do",
		Merged: "won't=will+not wont=will+not can't=can+not cannot=can+not cant=can+not shan't=shall+not ain't=ain+not " +
			"dont=do+not doesnt=does+not didnt=did+not isnt=is+not wasnt=was+not gonna=going+to wanna=want+to gotta=got+to " +
			"em=them kinda=kind+of sorta=sort+of lotta=lot+of outta=out+of oughta=ought+to hafta=have+to lemme=let+me " +
			"gimme=give+me dunno=do+not+know coulda=could+'ve shoulda=should+'ve mighta=might+'ve musta=must+'ve " +
			"woulda=would+'ve thats=that+'s whats=what+'s y'all=you+all ya'll=you+all c'mon=come+on ma'am=madam 'tis=it+is " +
			"tis=it+is twas=it+was d'you=do+you whaddya=what+do+you gotcha=got+you im=i+'m youre=you+are theyre=they+are " +
			"youve=you+have theyve=they+have weve=we+have ive=i+have youll=you+will theyll=they+will youd=you+'d " +
			"theyd=they+'d theres=there+'s heres=here+'s wouldnt=would+not couldnt=could+not shouldnt=should+not " +
			"arent=are+not werent=were+not havent=have+not hasnt=has+not hadnt=had+not mustnt=must+not",

		Heard:     "of=have",
		Swallowed: "have+got 've+got has+got 's+got had+better 'd+better",
		Misread: "bum bums burn burns burnt corn corns com torn tom toms stem stems stern sterns modem modems modern " +
			"moderns dam dams darn darns yam yams yarn yarns comer comers corner corners comet comets cornet cornets mom " +
			"moms morn morns gamer gamers garner garners tum tums turn turns cam cams carn bam barn barns ham hams urn urns " +
			"um ums horn horns born worn fern ferns warn warns lorn lom kern tern terns pom porn",

		Short: "ok=okay jan=january feb=february aug=august sept=september sep=september oct=october nov=november" +
			" dec=december dept=department gov=governor sen=senator rep=representative prof=professor gen=general" +
			" vs=versus",
		Abbreviations: "mr=mister mrs=missus dr=doctor sens=senators reps=representatives govs=governors" +
			" lt=lieutenant col=colonel capt=captain sgt=sergeant maj=major cmdr=commander adm=admiral" +
			" pres=president sec=secretary rev=reverend hon=honorable atty=attorney supt=superintendent jr=junior" +
			" sr=senior st=saint st=street ste=sainte ft=fort ft=feet ft=foot mt=mount ave=avenue blvd=boulevard" +
			" rd=road govt=government inc=incorporated corp=corporation co=company ltd=limited bros=brothers" +
			" no=number v=versus etc=et+cetera approx=approximately %=percent %=per+cent percent=per+cent &=and" +
			" +=plus +=and vp=vice+president w=with tv=television us=united+states usa=united+states" +
			" usa=united+states+of+america us=america uk=united+kingdom un=united+nations eu=european+union" +
			" uae=united+arab+emirates ussr=soviet+union dc=district+of+columbia nyc=new+york+city la=los+angeles" +
			" fbi=federal+bureau+of+investigation cia=central+intelligence+agency imf=international+monetary+fund" +
			" nato=north+atlantic+treaty+organization wmd=weapons+of+mass+destruction ceo=chief+executive+officer" +
			" ceo=chief+executive mar=march apr=april jun=june jul=july mon=monday tue=tuesday tues=tuesday" +
			" wed=wednesday thu=thursday thurs=thursday fri=friday sat=saturday sun=sunday hr=hour hrs=hours" +
			" min=minute mins=minutes lb=pound lb=pounds lbs=pounds oz=ounces oz=ounce mph=miles+per+hour mph=miles+an+hour" +
			" kph=kilometers+per+hour kph=kilometres+per+hour kph=kilometres+an+hour kph=kilometers+an+hour h=per+hour" +
			" h=an+hour cm=centimeters cm=centimetres mm=millimeters mm=millimetres m=meters m=metres" +
			" km=kilometers km=kilometres km=kilometer kg=kilograms kg=kilogram" +
			" am=in+the+morning pm=in+the+afternoon pm=in+the+evening sq=square yr=year yrs=years ala=alabama" +
			" ariz=arizona ark=arkansas calif=california colo=colorado conn=connecticut del=delaware fla=florida" +
			" ga=georgia ill=illinois ind=indiana kan=kansas ky=kentucky md=maryland mass=massachusetts" +
			" mich=michigan minn=minnesota miss=mississippi mo=missouri mont=montana neb=nebraska nev=nevada" +
			" nh=new+hampshire nj=new+jersey nm=new+mexico ny=new+york nc=north+carolina nd=north+dakota" +
			" okla=oklahoma ore=oregon pa=pennsylvania ri=rhode+island sc=south+carolina sd=south+dakota" +
			" tenn=tennessee tex=texas vt=vermont va=virginia wash=washington wva=west+virginia wis=wisconsin" +
			" wyo=wyoming",
		Titles: "mr mrs ms miss dr prof sen rep gov gen col lt capt sgt president senator senators governor" +
			" secretary minister chancellor king queen prince princess pope congressman congresswoman general judge" +
			" justice chairman speaker mayor ambassador doctor professor sir lady lord madam mister god internet" +
			" congress senate house ok okay hello hi yeah thanks thank please sorry wow",

		Spellings: "nobody=no+one your=you're their=they're there=they're their=there whose=who's to=too" +
			" grey=gray greys=grays programme=program programmes=programs anybody=anyone everybody=everyone" +
			" somebody=someone nobody=no-one ok=okay ok=o.k okay=o.k em=them til=until till=until cause=because" +
			" cuz=because coz=because thru=through tho=though ol=old ole=old ya=you mum=mom mums=moms whilst=while" +
			" amongst=among amidst=amid towards=toward afterwards=afterward upwards=upward downwards=downward" +
			" backwards=backward forwards=forward learnt=learned burnt=burned dreamt=dreamed spelt=spelled" +
			" spoilt=spoiled leapt=leaped leant=leaned plough=plow ploughed=plowed aluminium=aluminum" +
			" aeroplane=airplane sceptic=skeptic sceptical=skeptical scepticism=skepticism sceptics=skeptics" +
			" mould=mold moustache=mustache pyjamas=pajamas judgement=judgment judgements=judgments ageing=aging" +
			" acknowledgement=acknowledgment maths=math adviser=advisor advisers=advisors protester=protestor" +
			" protesters=protestors disruptor=disrupter disruptors=disrupters artefact=artifact artefacts=artifacts" +
			" disc=disk practise=practice practised=practiced practising=practicing manoeuvre=maneuver" +
			" manoeuvres=maneuvers jewellery=jewelry cosy=cozy draught=draft kerb=curb tyre=tire tyres=tires" +
			" cheque=check cheques=checks skilful=skillful wilful=willful fulfil=fulfill fulfils=fulfills" +
			" fulfilment=fulfillment enrol=enroll enrolment=enrollment instalment=installment" +
			" instalments=installments instil=instill omelette=omelet whisky=whiskey yoghurt=yogurt furore=furor" +
			" speciality=specialty alright=allright anymore=any-more doughnut=donut nite=night tonite=tonight" +
			" willy=willie defence=defense offence=offense licence=license pretence=pretense defences=defenses" +
			" offences=offenses licences=licenses unalienable=inalienable yeah=yea email=e-mail emails=e-mails" +
			" naïvety=naivety",
		Clipped: "raisin basin robin ruin satin rosin resin",
		Swapped: "trial trail quiet quite angel angle diary dairy united untied casual causal marital martial" +
			" silver sliver being begin bowel below elbow calm clam unclear nuclear reserve reverse conserve" +
			" converse board broad tired tried altar alter bread beard sacred scared prefect perfect",

		Irregular: "be am is are was were been being/have has had/do does did done/go goes went gone/news/united" +
			"/say said/make made/get got gotten/know knew known/think thought/take took taken/see saw seen" +
			"/come came/give gave given/find found/tell told/feel felt/leave left/keep kept/let" +
			"/begin began begun/show showed shown/hear heard/run ran/hold held/bring brought" +
			"/write wrote written/sit sat/stand stood/lose lost/pay paid/meet met/speak spoke spoken/lead led" +
			"/grow grew grown/spend spent/win won/teach taught/buy bought/send sent/fall fell fallen" +
			"/build built/break broke broken/choose chose chosen/deal dealt/draw drew drawn/drive drove driven" +
			"/eat ate eaten/fight fought/fly flew flown/forget forgot forgotten/freeze froze frozen" +
			"/hide hid hidden/lay laid/lie lay lain/mean meant/ride rode ridden/ring rang rung/rise rose risen" +
			"/seek sought/sell sold/shake shook shaken/shoot shot/sing sang sung/sleep slept/steal stole stolen" +
			"/strike struck/swear swore sworn/sweep swept/swim swam swum/swing swung/tear tore torn" +
			"/throw threw thrown/understand understood/wake woke woken/wear wore worn/catch caught/dig dug" +
			"/feed fed/flee fled/forgive forgave forgiven/light lit/shrink shrank shrunk/sink sank sunk" +
			"/stick stuck/spring sprang sprung/bind bound/bend bent/bite bit bitten/bleed bled/blow blew blown" +
			"/breed bred/drink drank drunk/overcome overcame/withdraw withdrew withdrawn/become became" +
			"/arise arose arisen/undergo underwent undergone/undertake undertook undertaken/swear swore" +
			"/weave wove/creep crept/prove proven/hang hung/slide slid/man men/woman women/child children" +
			"/foot feet/tooth teeth/mouse mice/goose geese/person people persons/life lives/wife wives" +
			"/half halves/knife knives/leaf leaves/loaf loaves/thief thieves/self selves/shelf shelves" +
			"/wolf wolves/crisis crises/analysis analyses/basis bases/criterion criteria/phenomenon phenomena" +
			"/medium media/datum data/good better best/bad worse worst/far further furthest farther/lend lent" +
			"/bear bore borne",
		Suffixes: "ed ing er est",
		Agreement: []List{
			"is are am be 's 're 'm",
			"was were",
			"has have 's 've",
			"do does",
			"isn't aren't",
			"wasn't weren't",
			"hasn't haven't",
			"don't doesn't",
		},

		Frequent: "the be to of and a in that is it i for you was on with he have are we as this they not but at by" +
			" do his from or will an my so all there what about their has had she who if would can our when which" +
			" your one them me us people just going very been were up out like get know don't think more it's want" +
			" now him then no because said her how some other time over did many these into could its than right" +
			" good see that's well i'm here go make those really way also back say even only great we're most lot" +
			" country things thing much got come any after new should where first take never look day they're am" +
			" years work need last two too being every down",
		Common: "there's you're he's she's i've we've they've i'll we'll doesn't didn't can't won't isn't aren't" +
			" wasn't yes each few another ever says saying told tell added asked mr mrs ms times today year made" +
			" came let believe sure okay put keep",
	}
}
