package language

// englishTelling are frequent in English and words of no other language here.
const englishTelling = "the and of that is was he with said it we for you have this not"

func english() *Language {
	return &Language{
		Grammar: Grammar{
			Classes:    englishTables,
			Genitives:  []string{"'s", "s'"},
			Adverbial:  "ly",
			Participle: "ing",
			Past:       "ed",
			With:       "with",
			Parties:    "rdi",
			Offices:    englishOffices,
			Once:       "former then late acting",
			Deputies:   "vice deputy",
			Phrasals:   englishPhrasals,
		},
		Marks: Marks{
			Elisions: set("em im er n til till tis twas twill twould cause cos cuz coz bout round nother ere neath gainst nuff tude fraid cept stead scuse til'll tis'nt kay sup ello appy"),
			Clitics:  set("s m t d re ve ll"),
			Between:  set("n"),
		},
		Transcript: Transcript{
			Sounds: "applause applauds applauding applaud laughter laughs laughing laugh chuckles chuckle chuckling crosstalk cross-talk cross-talking crosstalking inaudible" +
				" indiscernible unintelligible unclear cheers cheering cheer boos booing boo jeers jeering chants chanting chant shouts shouting yells yelling whistles" +
				" whistling sighs sigh coughs coughing gasps groans sobs sobbing crying cries singing hums pause pauses silence music musical bell bells ringing" +
				" rings buzzer gavel sounds sound audio video videotape tape clip commercial break newsbreak off-mike off-mic off-camera on-camera voiceover voice-over" +
				" ph phonetic sp sic overlapping interrupts interrupting interruption interrupted recess foreign translator interpreter translated gesturing gestures nods nodding points" +
				" sustained standing ovation reaction response noise feedback gap untranslated mumbles stammers whispers",
			Stagehands: "and the of a an in on off from by with to at end ends begin begins start starts audience crowd members member protester protesters playing mike mic camera" +
				" speaking speaks language spanish arabic french german russian continues continued loud light through via no timer question background",
			Notes: "audience crowd speaking speaks begin end start video audio clip through via fact editor's editors editor interview break music commercial note singing protester protesters",
			Roles: "question answer reporter reporters moderator audience speaker host guest interviewer interviewee announcer narrator unidentified unknown participant attendee voice crowd protester" +
				" operator caller student voter anchor correspondent system translator interpreter journalist",
			Titles: "mr mrs ms miss dr prof sen rep gov gen col capt lt sgt rev hon sec pres amb del adm cmdr chairman chair speaker president senator governor secretary" +
				" judge justice the jr sr ph.d md",
			Records: "mr mrs ms miss dr the",
			Headings: "note notes warning update updated updates breaking photo photos image video videos watch read related editor editor's fact caption credit source sources" +
				" summary transcript date time location subject title topic part chapter section re from cc bcc tel phone fax email e-mail contact copyright http https www" +
				" live exclusive advertisement ad alert scoop slideshow flashback poll opinion analysis correction corrections clarification advisory more see example tip ps p.s also listen file",
			Plain: "this that these those what which who why how when where is are was were be been it its he she they we you i my your our his her their not no yes and but or so if" +
				" then now here there think look remember because for with about to in on at as would do does did have has had one two three four five six seven eight nine ten" +
				" first second third number ladies gentlemen let let's very just also thank thanks please well again finally the a",
			Asks:    "q",
			Answers: "a",
		},
		Naming: Naming{
			Works: set("show shows program programme series sitcom podcast episode film movie documentary thriller comedy drama play musical opera book novel memoir autobiography" +
				" biography poem song single album track hit anthem hymn ballad classic painting sculpture exhibition exhibit magazine newspaper website site blog column essay" +
				" article journal chapter class course syllabus game video-game spot commercial broadcast segment franchise sequel reboot remake trilogy saga festival conference forum" +
				" pac super-pac ship boat yacht spacecraft rocket restaurant bar club nightclub band group project operation exercise tour radio tv television"),
			Fans:   set("star stars actress actor fans fame host co-host anchor director creator author singer alum producer screenwriter character movement hat hats shirt shirts t-shirt t-shirts signs sign buttons pins"),
			Places: set("on of in for during hosts host hosted edits leads co-hosts anchors co-anchors starred watched watching aired"),
			Aired: phrases("speaking to,spoke to,talking to,appearance on,appeared on,interview on,interview with,episode of,edition of,broadcast of,star of,stars of,host of,anchor of,starred in,stars in,guest on," +
				"tune of,cast of,editor of,author of,according to,quoted from,quoting from,quotes from,read from,reading from,reads from,read aloud from,excerpt from,passage from,scene from,lines from,line from,song from"),
			Likened:  set("as"),
			Titles:   phrases("titled,entitled,subtitled,headlined,by the name of,by the title of,headed,under the headline,with the headline,under the name,under the brand,under the brand name,under the label,under the title"),
			ByNames:  phrases("nicknamed,nicknamed the,known as,also known as,better known as,aka,a.k.a,alias,the nickname,the moniker,goes by,by the nickname,the stage name,the alias"),
			Called:   phrases("as it is known,as he is known,as she is known,as it is called,as they are called"),
			Shows:    set("read reads reading chant chants mouthing saying singing spelling"),
			SoCalled: phrases("so-called,so called,called so,self-styled,self-described,supposed,purported,click,click on,press,tap"),
			Words:    phrases("the word,the words,the term,the terms,the phrase,the acronym,the adjective,the noun,the verb,the prefix,the abbreviation,the label,the letter,the initials,the italian for,the hashtag"),
			Reported: set("according per"),

			Labelled:  set("labeled labelled"),
			Uses:      set("use uses used using utter utters uttered uttering repeat repeats repeated repeating coined invoked invokes say saying says employed employs"),
			Meant:     set("what"),
			Means:     set("means meant mean meaning"),
			MeantBy:   set("by"),
			Sought:    phrases("chose,choosing,chosen,ticked,googled,keyword,keywords,search term,search terms"),
			Boxes:     phrases("into the search,into a search,into google,into the box,in the search,in google"),
			Not:       set("not never didn't don't doesn't without avoids avoided won't"),
			ManyWords: set("words"),
			Ratings:   set("ruling rating verdict"),
			Seek:      set("search searched searching searches looked looking rates rated googling"),
			SoughtFor: set("for stock shares shares stocks"),
			Topics:    phrases("debate about,debate on,debate over,discussion of,discussion about,discussions of,conversation about,editorial on,editorial about,essay on,essay about,lecture on,definition of,meaning of,subject of,concept of,notion of"),
			Stamped:   set("stamped inscribed engraved emblazoned scrawled spray-painted marked"),
			Things: set("sign signs banner banners placard placards poster posters button buttons sticker stickers shirt shirts t-shirt t-shirts tshirt sweatshirt hoodie cap caps hat hats jersey badge badges pin pins" +
				" label labels billboard billboards plaque plaques headstone tombstone gravestone graffiti tattoo tattoos mural flag flags screen scoreboard bumper neon inscription"),
			Reads:       phrases("read,reads,reading,with the words,bearing the words,carrying the words,bearing the slogan,emblazoned with,printed with,spelling,spelled,spelling out"),
			Stands:      phrases("read,reads,said,says"),
			Says:        set("said says say saying declaring declared proclaiming proclaimed proclaims urging announcing announced warned warns warning"),
			Calls:       set("call calls called named dubbed christened nicknamed"),
			Participles: set("called named dubbed christened"),
			Known:       set("known"),
			Papers:      set("report study survey audit memo paper lecture play speech sermon"),
			Made:        set("directed written starring composed choreographed painted"),
			Performs:    set("sang sing sings singing sung hummed humming recited reciting performed performing"),
		},
	}
}

// englishOffices are what the press calls the holders of some offices, besides the office.
const englishOffices = "president = head of state = chief executive = leader; prime minister = premier = head of government = chief executive" +
	"; foreign minister = top diplomat = foreign secretary; secretary of state = top diplomat; senator = sen = lawmaker; representative = rep = congressman = congresswoman = lawmaker; governor = gov; general = gen" +
	"; spokesman = spokesperson; spokeswoman = spokesperson; candidate = nominee = hopeful; chairman = chair; chairwoman = chair; businessman = mogul = billionaire = tycoon = magnate" +
	"; attorney general = top prosecutor; ceo = chief executive = chief executive officer; adviser = advisor = aide; deputy foreign minister = diplomat; minister = official; envoy = diplomat; advisor = adviser = official"

// englishPhrasals are verbs of speech that a particle makes.
const englishPhrasals = ";went on;goes on;go on;going on;shot back;fired back;fires back;shoots back;hit back;put it;puts it;broke in;cut in;put in;chimed in;burst out;blurted out;called out;cried out;"

// englishTables are the grammar of English news and fiction. The verbs of speech are those of the reporting frames
// that grammars of English list (Quirk et al., A Comprehensive Grammar of the English Language, 14.28 to 14.30, "verbs
// of speaking"), with what newsrooms added (tweeted, texted).
var englishTables = []Words{
	{Saying, "sa/y/ys/id/ying t/ell/ells/old/elling add//s/ed/ing ask//s/ed/ing answer//s/ed/ing repl/y/ies/ied/ying respond//s/ed/ing" +
		" announc/e/es/ed/ing declar/e/es/ed/ing stat/e/es/ed/ing explain//s/ed/ing not/e/es/ed/ing observ/e/es/ed/ing remark//s/ed/ing" +
		" comment//s/ed/ing conced/e/es/ed/ing admit//s/ted/ting acknowledg/e/es/ed/ing argu/e/es/ed/ing assert//s/ed/ing insist//s/ed/ing" +
		" claim//s/ed/ing contend//s/ed/ing maintain//s/ed/ing stress//es/ed/ing emphasi/ze/zes/zed/zing/se/ses/sed/sing underlin/e/es/ed/ing" +
		" underscor/e/es/ed/ing warn//s/ed/ing caution//s/ed/ing predict//s/ed/ing promis/e/es/ed/ing pledg/e/es/ed/ing vow//s/ed/ing suggest//s/ed/ing" +
		" wr/ite/ites/ote/iting/itten tweet//s/ed/ing retweet//s/ed/ing post//s/ed/ing text//s/ed/ing email//s/ed/ing quip//s/ped/ping jok/e/es/ed/ing" +
		" recall//s/ed/ing remember//s/ed/ing continu/e/es/ed/ing conclud/e/es/ed/ing repeat//s/ed/ing reiterat/e/es/ed/ing counter//s/ed/ing retort//s/ed/ing" +
		" complain//s/ed/ing lament//s/ed/ing exclaim//s/ed/ing shout//s/ed/ing yell//s/ed/ing cr/y/ies/ied/ying whisper//s/ed/ing mutter//s/ed/ing" +
		" murmur//s/ed/ing scream//s/ed/ing sigh//s/ed/ing laugh//s/ed/ing inquir/e/es/ed/ing enquir/e/es/ed/ing demand//s/ed/ing urg/e/es/ed/ing" +
		" testif/y/ies/ied/ying recount//s/ed/ing boast//s/ed/ing brag//s/ged/ging confid/e/es/ed/ing confess//es/ed/ing den/y/ies/ied/ying" +
		" read/s/ing chant//s/ed/ing opin/e/es/ed/ing interject//s/ed/ing volunteer//s/ed/ing protest//s/ed/ing object//s/ed/ing point//s/ed/ing" +
		" report//s/ed/ing specif/y/ies/ied/ying clarif/y/ies/ied/ying affirm//s/ed/ing confirm//s/ed/ing reveal//s/ed/ing disclos/e/es/ed/ing" +
		" agre/e/es/ed/eing elaborat/e/es/ed/ing gush//es/ed/ing snap//s/ped/ping fum/e/es/ed/ing thunder//s/ed/ing mus/e/es/ed/ing wonder//s/ed/ing th/inks/ought" +
		" sp/eaks/oke/eaking/oken proclaim//s/ed/ing crow/ed plead//s/ed/ing beg//s/ged/ging returned assur/e/es/ed/ing inform//s/ed/ing remind//s/ed/ing" +
		" interrupt//s/ed/ing stammer//s/ed/ing gasp//s/ed/ing groan//s/ed/ing grumbl/e/es/ed/ing growl//s/ed/ing chuckl/e/es/ed/ing ejaculat/e/es/ed bark//s/ed/ing" +
		" alleg/e/es/ed/ing concur//s/red/ring echo//es/ed/ing exhort//s/ed/ing grip/e/es/ed/ing hint//s/ed/ing implor/e/es/ed/ing instruct//s/ed/ing inton/e/es/ed/ing" +
		" lectur/e/es/ed/ing marvel//s/ed/led/ing moan//s/ed/ing mention//s/ed/ing narrat/e/es/ed/ing pronounc/e/es/ed/ing question//s/ed/ing reassur/e/es/ed/ing" +
		" rebut//s/ted/ting reckon//s/ed/ing reason//s/ed/ing relat/e/es/ed/ing rul/e/es/ed/ing scoff//s/ed/ing sneer//s/ed/ing snarl//s/ed/ing sob//s/bed/bing speculat/e/es/ed/ing" +
		" summari/ze/zes/zed/zing/se/ses/sed taunt//s/ed/ing teas/e/es/ed/ing theori/ze/zes/zed utter//s/ed/ing ventur/e/es/ed/ing whin/e/es/ed/ing wail//s/ed/ing" +
		" yelp//s/ed project//s/ed/ing chim/e/es/ed/ing persist//s/ed/ing resum/e/es/ed/ing rejoin//s/ed/ing implore/d insinuat/e/es/ed/ing attest//s/ed/ing recit/e/es/ed/ing recommend//s/ed/ing reflect//s/ed/ing surmis/e/es/ed/ing posit//s/ed/ing quer/y/ies/ied/ying enthus/e/es/ed/ing deadpan//s/ned coo/ed hiss//es/ed/ing drawl//s/ed/ing roar//s/ed/ing bellow//s/ed/ing"},
	{Judging, "call//s/ed/ing describ/e/es/ed/ing prais/e/es/ed/ing hail//s/ed/ing slam//s/med/ming blast//s/ed/ing criticiz/e/es/ed/ing criticis/e/es/ed/ing" +
		" accus/e/es/ed/ing blam/e/es/ed/ing brand//s/ed/ing label//s/ed/ing/led/ling dub//s/bed/bing dismiss//es/ed/ing denounc/e/es/ed/ing condemn//s/ed/ing" +
		" defend//s/ed/ing mock//s/ed/ing attack//s/ed/ing character/ize/izes/ized/izing/ise/ises/ised/ising refer//s/red/ring express//es/ed/ing" +
		" offer//s/ed/ing cit/e/es/ed/ing quot/e/es/ed/ing laud//s/ed/ing" +
		" welcom/e/es/ed/ing applaud//s/ed/ing reject//s/ed/ing rail//s/ed/ing tout//s/ed/ing talk//s/ed/ing" +
		" propos/e/es/ed/ing advis/e/es/ed/ing encourag/e/es/ed/ing indicat/e/es/ed/ing signal//s/ed/ing highlight//s/ed/ing" +
		" portray//s/ed/ing depict//s/ed/ing deem//s/ed/ing term//s/ed/ing bemoan//s/ed/ing decr/y/ies/ied/ying rip//s/ped/ping chid/e/es/ed/ing" +
		" thank//s/ed/ing congratulat/e/es/ed/ing apologiz/e/es/ed/ing apologis/e/es/ed/ing threaten//s/ed/ing swore swear/s" +
		" compar/e/es/ed/ing liken//s/ed/ing ridicul/e/es/ed/ing derid/e/es/ed/ing chastis/e/es/ed/ing scold//s/ed/ing rebuk/e/es/ed/ing lambast/e/es/ed/ing berat/e/es/ed/ing disparag/e/es/ed/ing denigrat/e/es/ed/ing excoriat/e/es/ed/ing assail//s/ed/ing bash//es/ed/ing vilif/y/ies/ied/ying belittl/e/es/ed/ing extol//s/led/ling commend//s/ed/ing salut/e/es/ed/ing rant//s/ed/ing" +
		" endors/e/es/ed/ing sing/s sang impl/y/ies/ied/ying"},
	{Feeling, "consider//s/ed/ing believ/e/es/ed/ing think/ing h/ope/opes/oped/oping prefer//s/red/ring regard//s/ed/ing want//s/ed/ing favor//s/ed/ing" +
		" oppos/e/es/ed/ing support//s/ed/ing order//s/ed/ing invit/e/es/ed/ing explor/e/es/ed/ing s/ee/ees/aw fear//s/ed hear/s/d f/eel/eels/elt/ound/ind/inds" +
		" seek/s/ing sought s/ays"},
	{Nominal, "reply replies query queries salute rant rants welcome praise blame whisper whispers shout shouts scream screams sigh boast boasts taunt taunts wonder snap roar lament laments protest protests volunteer volunteers plea project tease rule rules question questions projects reason reasons lecture lectures hint hints echo echoes ruling claim claims comment comments remark remarks report reports promise promises pledge pledges vow vows demand demands post posts tweet tweets" +
		" text email emails note notes point points state states call calls offer offers attack attacks quote quotes stress joke jokes answer answers" +
		" request warning object objects order orders support fear fears hope hopes talk talks signal label labels brand brands term terms" +
		" counter laugh cry complaint building meeting hearing setting feeling thinking find ask address addresses"},
	{Calling, "call//s/ed/ing label//s/ed/ing/led/ling dub//s/bed/bing brand//s/ed/ing term//s/ed/ing titled entitled named nicknamed"},
	{Direct, "continu/e/es/ed/ing resum/e/es/ed/ing persist//s/ed/ing laugh//s/ed/ing sigh//s/ed/ing cr/y/ies/ied/ying read/s/ing interrupt//s/ed/ing begin/s began return/ed point//s/ed/ing" +
		" groan//s/ed/ing gasp//s/ed/ing bark//s/ed/ing roar//s/ed/ing hiss//es/ed chuckl/e/es/ed snap//s/ped/ping post//s/ed/ing sob//s/bed sneer//s/ed reason//s/ed/ing relat/e/es/ed/ing"},
	{Phrasal, "went goes go going shot fired fires shoots hit put puts broke cut chimed burst blurted called cried"},
	{Kin, "wife husband son daughter brother sister father mother uncle aunt nephew niece cousin widow widower son-in-law daughter-in-law lady"},
	{Acting, "went took made gave came met sent drew began stood sat held kept brought led won lost ran flew grew rose fell chose broke threw wore drove spent built bought sold caught taught fought paid became forgot"},
	{Modal, "will would can could may might must shall should"},
	{Source, "according per"},
	{Notice, "statement statements letter letters tweet tweets post posts report reports remark remarks comment comments interview interviews speech speeches email emails" +
		" e-mail e-mails memo memos claim claims assertion suggestion promise promises pledge pledges vow vows warning description declaration announcement" +
		" testimony op-ed article column editorial book message messages note filing complaint lawsuit ruling opinion release text question questions call calls" +
		" argument phrase words view belief admission insistence contention characterization praise criticism response answer reply appeal plea prediction" +
		" chant chants accusation accusations assessment observation boast joke line slogan motto ad ads poll survey study document documents transcript story blog"},
	{Determiner, "the a an this these those some any each every no another one two three four five six seven eight nine ten several many most few both all such other what"},
	{Possessive, "its my our your whose"}, {Possessive | Male, "his"}, {Possessive | Female, "her"}, {Possessive | Plural, "their"},
	{Relative, "whose"},
	{Pronoun | Male, "he he'd he'll"},
	{Pronoun | Female, "she she'd she'll"},
	{Pronoun | Plural, "they we others some many both they've we've they'd"},
	{Pronoun | Thing, "it"},
	{Role | Epithet, "nominee candidate hopeful frontrunner front-runner president-elect mogul magnate tycoon billionaire businessman businesswoman democrat republican"},
	{Pronoun, "i you i'd i've one everyone nobody someone everybody"},
	{Generic, "you one everyone nobody someone everybody many some both"},
	{FirstPerson, "i we i'd i've we've we'd"},
	{Definite, "the this"}, {Article, "the a an"},
	{Agent, "by"}, {Origin, "from"}, {Complement, "that"}, {Infinitive, "to"}, {FreeRelative, "what"}, {Manner, "as"},
	{Transitive, "t/ell/ells/old assur/e/es/ed inform//s/ed remind//s/ed"},
	{Relative, "who which that whom"},
	{Male, "himself him mr king prince lord sir congressman businessman chairman spokesman father son brother husband uncle grandfather man boy councilman gentleman emperor" +
		" priest duke baron monk actor waiter statesman policeman fisherman salesman anchorman alderman assemblyman nephew widower"},
	{Female, "herself mrs ms miss queen princess lady madam mme dame congresswoman businesswoman chairwoman spokeswoman mother daughter sister wife aunt grandmother woman girl" +
		" councilwoman empress nun duchess baroness actress waitress stateswoman policewoman saleswoman anchorwoman assemblywoman niece widow first-lady"},
	{Title | Abbreviation, "mr mrs ms dr sen rep gov gen lt col sgt capt cmdr adm prof rev hon sens reps govs gens atty pvt cpl maj lt-gov amb sec messrs"},
	{Abbreviation, "jr sr inc corp co ltd no vs st jan feb mar apr aug sept sep oct nov dec ft mt u.s u.k u.n d.c d-calif e.g i.e a.m p.m ph.d etc dept est ave blvd"},
	{Title, "miss sir lady lord madam dame king queen prince princess pope saint father brother sister sheikh sheik ayatollah imam mullah rabbi sultan emir hajj seyyed emperor duke baron count" +
		" president senator representative governor congressman congresswoman secretary minister premier chancellor mayor judge justice general colonel captain major sergeant" +
		" lieutenant admiral commander professor doctor reverend bishop archbishop cardinal ambassador attorney detective officer sheriff chief deputy vice speaker" +
		" former whip patriarch ex-president ex-mayor then late acting senior junior assistant associate undersecretary vice-president prime foreign interior defense defence finance" +
		" democrat republican gop uncle aunt mister"},
	{Role, "president senator representative governor congressman congresswoman secretary minister premier chancellor mayor judge justice general colonel captain major sergeant" +
		" lieutenant admiral commander professor doctor reverend bishop archbishop cardinal ambassador attorney detective officer sheriff chief deputy speaker pope king queen prince" +
		" spokesman spokeswoman spokesperson whip patriarch official adviser advisor aide manager director leader head chairman chairwoman chair executive ceo founder owner partner analyst expert strategist" +
		" pollster lawyer prosecutor lawmaker politician candidate nominee incumbent counsel consultant economist historian scientist researcher scholar author writer journalist reporter columnist" +
		" editor anchor host correspondent commentator pundit critic supporter voter activist organizer advocate veteran farmer teacher student worker resident neighbor neighbour witness victim" +
		" businessman businesswoman billionaire mogul magnate tycoon investor developer banker coach player actor actress singer musician artist comedian producer film-maker filmmaker" +
		" envoy diplomat negotiator delegate commissioner inspector investigator agent soldier pilot driver engineer physician nurse pastor priest rabbi imam cleric" +
		" father mother son daughter brother sister wife husband uncle aunt friend man woman boy girl child person lady gentleman colleague counterpart rival opponent successor predecessor" +
		" democrat republican conservative liberal libertarian statesman stateswoman treasurer clerk trustee councilman councilwoman assemblyman superintendent principal dean" +
		" hotelier star surrogate operative staffer insider source sources operator creator undersecretary co-founder co-chair vice-president vice-chairman freshman newcomer"},
	{Role | Plural, "officials advisers advisors aides leaders executives analysts experts strategists lawyers prosecutors lawmakers politicians candidates critics supporters voters activists" +
		" organizers advocates veterans residents witnesses democrats republicans conservatives senators congressmen representatives people men women parents students workers reporters" +
		" journalists editors observers economists scientists researchers authors demonstrators protesters protestors opponents allies others judges justices members friends diplomats spokesmen"},
	{Group, "ministry government administration committee council commission campaign party company agency department police court senate house congress parliament board bureau office" +
		" union association organization organisation group institute center centre university college school foundation corporation bank firm newspaper magazine network channel station" +
		" paper journal times post tribune herald gazette press news team coalition alliance movement army military navy embassy consulate authority service services affairs force forces" +
		" club league federation society church hospital trust fund panel jury staff crowd audience division district county city state states"},
	{Particle, "al el bin ibn ben de del della der den van von la le di da dos du st abu ul ur ter"},
	{Preposition | Linking, "of for from in at with on to about against among"},
	{Preposition | Place, "in at from across near throughout outside"},
	{Preposition, "by into over under after before during since until through between without within across behind beyond near toward towards upon as like amid despite than via" +
		" around along above below inside outside off onto following including regarding concerning besides except throughout"},
	{Conjunction, "and but or nor so yet while when whereas although though because if unless whether where as since until after before once how why"},
	{Coordinating, "and but or nor so yet then"},
	{Quoting, "quot/e/es/ed/ing cit/e/es/ed/ing"},
	{Auxiliary, "has have had do does did will would can could may might must shall should didn't doesn't don't won't wouldn't couldn't cannot can't hasn't haven't hadn't not never to"},
	{Auxiliary | Being, "is was were are be been being am isn't wasn't weren't aren't"},
	{Adverb, "hence thus thereupon whereupon otherwise besides likewise also then further later earlier again once still just even only always often ever never already soon now here there today yesterday tomorrow tonight instead therefore" +
		" however meanwhile moreover furthermore nevertheless afterwards afterward thereafter too back out up down on away aloud twice sometimes perhaps maybe flatly first last next jointly together simply" +
		" recently previously quickly indeed nonetheless so well rather quite elsewhere himself herself themselves itself"},
	{Calendar, "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december" +
		" mon tue wed thu fri sat sun jan feb mar apr aug sept oct nov dec morning afternoon evening night week month year hours minutes days weeks months years moments hour minute day moment time"},
	{Plain, "yes no oh well yet if in on at but and or so as the this that these those there here it its what when where why how who which whose for from with without because since" +
		" let please thank thanks good more most less much very every anyone nothing something anything everything none neither either people time things get go make take" +
		" meet enter facebook twitter pinterest whatsapp contrast compare consider imagine remember recall watch click hide advertisement"},
	{Given | Male, "jan james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george" +
		" timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry" +
		" tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan" +
		" billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene tim jim tom bob bill mike steve dan dave ted ben sam" +
		" greg jeff ken ron rick matt tony chris nick josh jake fred barack mitt newt marco bernie rand rudy mitch harry chuck lindsey vladimir sergei bashar hassan mohammad muhammad ali ahmed hussein" +
		" emmanuel boris recep angel luis carlos jorge pedro pablo fernando miguel antonio francisco diego hans karl wolfgang klaus jürgen stefan uwe olaf helmut gerhard horst otto friedrich" +
		" jean pierre françois jacques nicolas michel marcel henri louis andré alain philippe laurent ivan dmitri mikhail igor viktor oleg abdul omar ibrahim khalid mahmoud yasser saddam" +
		" graham neil ian colin nigel trevor simon stuart craig derek gordon malcolm hugh oliver harvey leonard norman stanley tommy danny eddie jimmy johnny kenny"},
	{Given | Male, "abraham adrian alec alfred alvin andre andy archie arnold bart bernard bert brad brendan brent brett " +
		" cedric clarence claude clifford clint clyde damian damon darren darrell darryl dirk" +
		" dominic doug dwayne edgar edmund edwin eli elmer emil emilio enrique ernest ernie evan felix floyd freddie" +
		" frederick gavin geoffrey giovanni glen glenn hal hank hector herbert herman hugo ignacio isaac jared " +
		" jerome joel johan jon jonah julian julius kofi kurt lars leo lorenzo lucas luke lyle manuel marc marcus" +
		" mario marvin maurice melvin micah mickey ned oscar otis paolo pete phil ramon raul ray reginald ricardo " +
		" roberto rodney rolf ruben rupert russ sid stan terrence theodore todd toby travis trent ulrich" +
		" victor vic virgil vince wade wes xavier zach mustafa rajiv ravi sanjay hiroshi kenji"},
	{Given | Female, "ada agnes alison allison ana anita annette audrey barb beatrice becky belinda bernadette beth bethany betsy bonnie bridget caitlin camille candace" +
		" carla caroline carrie cassandra cecilia chloe christy cindy claire clara colleen connie daphne dolores edith eileen elaine elise ella" +
		" elsie erica esther ethel eva felicia fiona gabrielle geraldine gina ginny gladys glenda gwen harriet hazel heidi ida irene irma" +
		" isabel jeanne jenna jenny joanna joanne jodi juanita juliana kamala kristen kristin laurie leah lillian lois lorraine lucille lydia madeline" +
		" maggie marcia margot marian marjorie marlene maureen maxine melanie melinda meredith mildred miriam monica muriel nadia naomi natasha nina nora norma" +
		" paula pauline phyllis priscilla ramona renee rhonda rita roberta robyn rosa rosalind rosemary sabrina selma sheila sofia" +
		" sophie stacey stella susie suzanne sylvia tamara tanya terri tess tiffany tina valerie vanessa vera veronica vicki vivian wanda winifred yolanda" +
		" yvonne zoe kirsten kirstjen"},
	{Given | Female, "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa" +
		" deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather" +
		" diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean" +
		" abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary melania ivanka chelsea" +
		" kellyanne elena sonia condoleezza madeleine nikki dianne carly megyn jill jane kate kathy katie anne annie lucy sally molly ellen eleanor louise julianne ursula claudia ingrid petra heike" +
		" monika sabine renate birgit brigitte françoise ségolène simone isabelle nathalie sylvie fatima aisha leila tammy peggy wendy debbie loretta huma gretchen lena daisy marilla josephine"},
}
