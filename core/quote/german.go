package quote

// germanTables are the grammar of German news: the finite forms of the verbs of speech in the third person, and their
// participles. Nouns are given in small letters, as keys are.
var germanTables = []table{
	{saying, "sag/en/t/te/ten gesagt erklär/en/t/te/ten mein/en/t/te/ten gemeint beton/en/t/te/ten äußer/n/t/te/ten geäußert erläuter/n/t/te/ten schr/eiben/eibt/ieb/ieben geschrieben" +
		" f/ügt/ügte/ügten hinzu hinzugefügt ergänz/en/t/te/ten berichte/n/t/te/ten antworte/n/t/te/ten geantwortet entgegne/n/t/te/ten erwider/n/t/te/ten frag/en/t/te/ten gefragt warn/en/t/te/ten gewarnt r/aten/ät/iet/ieten geraten" +
		" forder/n/t/te/ten gefordert kritisier/en/t/te/ten kommentier/en/t/te/ten behaupte/n/t/te/ten versicher/n/t/te/ten verkünde/n/t/te/ten angekündigt kündig/t/te/ten" +
		" teil/t/te/ten mitgeteilt g/ibt/ab/aben angegeben angab mitteil/t/te/ten ankündig/t/te/ten einräum/t/te/ten hinzufüg/t/te/ten vorw/irft/arf/arfen klarstell/t/te/ten unterstr/eicht/ich/ichen hob heb/t hervorgehoben stell/t/te/ten klargestellt begründe/n/t/te/ten räum/t/te/ten eingeräumt" +
		" resümier/en/t/te/ten bilanzier/t/te präzisier/t/te spekulier/t/te bekräftig/en/t/te/ten bestätig/en/t/te/ten widers/pricht/prach/prachen bedauer/n/t/te/ten beteuer/n/t/te/ten" +
		" appellier/en/t/te/ten versprach verspricht versprochen gestand gesteht zugegeben erzähl/en/t/te/ten ruf/t rief riefen rufen skandier/en/t/te/ten heiß/t/en hieß hießen lautet/e" +
		" zitier/en/t/te/ten formulier/en/t/te/ten beschr/eibt/ieb/ieben/eiben urteil/t/te/ten fuhr fuhren fährt fort monier/t/te/ten mahn/t/te/ten konstatier/t/te/ten lob/t/te/ten bemerk/t/te/ten" +
		" prophezei/t/te prognostizier/t/te/ten beklag/t/te/ten reagier/t/te/ten wies weist verwies verwiesen verweist dementier/t/te/ten" +
		" wirft warf warfen werfen vorgeworfen"},
	{judging, "spr/icht/ach/achen/echen gesprochen bezeichn/en/et/ete/eten bezeichnete nann/te/ten nenn/en/t genannt titulier/t/te/ten beschimpf/en/t/te/ten verurteil/t/te/ten rechtfertig/t/te/ten verteidig/t/te/ten begrüß/t/te/ten" +
		" wertet/e/en bewertet/e/en kritisierten lehn/t/te/ten charakterisier/t/te/ten sieht sah sehen sahen hält hielt hielten halten wün/schte/scht beschwör/t/en zeigt/e zeigten"},
	{feeling, "will wollen wollte wollten glaub/t/te/ten denk/t/en dachte hoff/t/te/ten"},
	{source, "laut zufolge gemäß so nach"},
	{notice, "angaben angabe aussage aussagen ansicht meinung auffassung worten einschätzung berichten bericht informationen information darstellung überzeugung mitteilung meldung meldungen" +
		" erklärung stellungnahme brief rede interview pressemitteilung tweet äußerung äußerungen zitat worte schreiben beitrag gutachten studie urteil vorwurf vorwürfe"},
	{determiner, "der die das ein eine kein keine dieser diese dieses jeder jede jedes mehrere viele einige alle beide zwei drei vier fünf manche zahlreiche solche andere weitere"},
	{determiner | oblique, "dem den des einem einen einer eines keinem keinen keiner keines diesem diesen jedem jeden mehreren vielen einigen allen beiden"},
	{possessive | male, "sein seine"},
	{possessive | female, "ihr ihre"},
	{possessive | oblique, "seinem seinen seiner seines ihrem ihren ihrer ihres meinem meinen meiner unserem unseren"},
	{possessive, "mein meine unser unsere"},
	{pronoun | male, "er"},
	{pronoun | female | plural, "sie"},
	{pronoun | plural, "wir"},
	{pronoun, "ich es man dieser jener wer niemand jemand"},
	{generic, "man jemand niemand wer es jener"},
	{firstPerson, "ich wir"},
	{kin, "sohn tochter bruder schwester ehefrau ehemann gattin gatte vater mutter witwe witwer neffe nichte"},
	{definite, "der die das"}, {article, "der die das dem den des ein eine einem einen einer eines"}, {owning, "der"}, {impersonal, "es"},
	{agent, "von"}, {origin, "von aus"}, {complement, "dass daß"}, {manner, "so wie"}, {perfect, "hat haben habe hatte hatten"},
	{relative, "welcher welche welches der die das"},
	{male, "herr herrn mann vater sohn bruder könig prinz papst"},
	{female, "frau mutter tochter schwester königin prinzessin dame sprecherin präsidentin ministerin kanzlerin"},
	{title, "herr herrn frau dr prof"},
	{abbreviation, "dr prof st bzw ca z.b d.h u.a mio mrd nr bspw usw etc vgl sog evtl ggf inkl str jr jh"},
	{role, germanRoles}, {group, germanGroups},
	{role, "sprecher sprecherin vertreter vertreterin mitglied anwalt anwältin richter richterin staatsanwalt politiker abgeordnete abgeordneter experte experten autor autoren wissenschaftler" +
		" trainer spieler augenzeuge augenzeugen zeuge zeugen demonstranten anwohner bewohner veranstalter polizist bürgermeister außenminister gouverneur senator botschafter könig papst bischof" +
		" mann frau reporter journalist forscher niederländer leute menschen kritiker befürworter gegner beobachter vorstand unternehmer senatorin moderator"},
	{group, "regierung polizei partei ministerium gewerkschaft behörde zeitung agentur nachrichtenagentur staatsanwaltschaft gericht verband organisation unternehmen konzern sender opposition fraktion" +
		" kommission universität stadt bundesregierung bundestag armee firma verein initiative weltbank"},
	{particle, "von van de del der zu vom al el bin ibn da dos di la le abu ben"},
	{preposition | linking, "von vom für aus im in bei beim am zum zur gegen mit an zu über"},
	{preposition, "auf nach seit durch ohne um unter vor hinter neben zwischen während wegen trotz gegenüber bis ins ans infolge aufgrund mangels anlässlich angesichts bezüglich hinsichtlich statt samt nahe"},
	{place, "in im aus bei nach"},
	{conjunction, "und oder aber doch denn sondern sowie dass daß weil wenn als ob obwohl nachdem bevor während damit sodass wie da falls indem wobei wodurch wonach wozu wo warum weshalb sobald solange seitdem bis"},
	{coordinating, "und oder aber doch denn sondern sowie"},
	{quoting, "zitier/en/t/te/ten"},
	{auxiliary, "hat haben habe hatte hatten hätte hätten kann können könne konnte konnten könnte könnten muss müssen müsse musste soll sollen solle sollte sollten darf dürfen dürfe würde würden nicht mag möchte möchten"},
	{auxiliary | being, "ist sind war waren wird werden werde wurde wurden worden geworden sei seien wäre wären gewesen"},
	{subjunctive, "sei seien habe hätten hätte könne könnten müsse müssten solle wolle werde würde würden dürfe gebe stehe gehe komme wäre wären bleibe bestehe handele brauche sehe liege mache führe"},
	{adverb, "auch dann ferner weiter weiterhin später zuvor bereits nun jetzt noch schon nur erst wieder sehr so damit dazu daraufhin dabei dagegen hierzu daher deshalb darum zudem außerdem allerdings jedoch hingegen" +
		" unterdessen inzwischen derweil heute gestern morgen hier dort da immer nie oft manchmal erneut zugleich gleichzeitig ähnlich ebenso ebenfalls wörtlich folgendermaßen demnach danach davor vorher" +
		" sich ihm ihr ihnen uns ihn mir mich euch einander selbst nämlich offiziell darüber daran darauf dafür dadurch davon hinzu mit an ab aus fort vor ein klar lieber vielmehr insbesondere allem"},
	{calendar, "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember woche monat jahr abend nachmittag vormittag uhr tag"},
	{given | male, "hans karl wolfgang klaus jürgen stefan uwe olaf helmut gerhard horst otto friedrich peter thomas michael andreas christian martin markus frank bernd dieter heinz walter werner günter" +
		" manfred josef franz ludwig ernst paul johannes jan jens lars sven tobias matthias florian philipp alexander sebastian daniel david robert george john james barack donald nicolas tony wladimir dmitri sergei jean jacques" +
		" rolf ralf torsten thorsten volker rainer reiner norbert herbert hubert kurt erich willy willi max moritz felix lukas jonas tim oliver joachim joschka guido sigmar winfried"},
	{given | female, "angela ursula claudia petra heike monika sabine renate birgit brigitte andrea anna maria christine christina kristina katrin katja julia sandra susanne silke anja martina barbara gabriele gabriela heidemarie" +
		" hannelore ingrid elke ute karin kerstin stefanie nicole annette franziska sahra condoleezza hillary michelle"},
	{plain, "dies dabei"},
}

// germanRoles are the endings of nouns for people by office or work: German makes a word of "Airbus board chairman".
const germanRoles = "minister ministerin präsident präsidentin kanzler kanzlerin chef chefin sprecher sprecherin vertreter vertreterin vorsitzende vorsitzender vorsitzenden direktor direktorin sekretär sekretärin" +
	" leiter leiterin richter richterin anwalt anwältin beauftragte beauftragter vorstand mitglied meister meisterin politiker politikerin abgeordnete abgeordneter abgeordneten experte expertin trainer intendant" +
	" funktionär forscher forscherin wissenschaftler autor autorin kandidat kandidatin botschafter general kommissar kommissarin führer führerin gründer inhaber manager berater pfarrer pfarrerin bischof senator"

// germanGroups are the same for bodies that speak.
const germanGroups = "regierung ministerium amt verband gericht agentur zeitung behörde partei kommission gesellschaft gruppe verein bund anwaltschaft gewerkschaft polizei organisation verwaltung fraktion" +
	" stiftung institut konzern unternehmen sender magazin blatt komitee ausschuss vereinigung opposition bank"
