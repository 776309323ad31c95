package language

// lexiconRows are the words of each class, by language, in the order of the classes: denial, likely, amount, condition,
// function, pronoun, noise, measure. Written for this package from the closed classes of the grammars; the open ones
// (what weakens a claim, what measures) hold the words that reporting uses often.
var lexiconRows = map[string][8]string{
	"en": {
		"not never no nobody nothing none nowhere neither nor without cannot nope unable dont cant wont didnt doesnt isnt wasnt aint",

		"may might could would should must will shall can ought perhaps maybe possibly probably likely unlikely apparently allegedly alleged reportedly reported" +
			" seemingly seem seems seemed appear appears appeared supposedly supposed presumably potentially potential conceivably suspected hardly scarcely barely" +
			" won't wouldn't can't couldn't shouldn't mustn't mightn't possible probable reputed purported purportedly tentatively arguably",

		"all some most many few fewer fewest several much more less least any every each both only half majority minority entire whole always often sometimes usually mostly" +
			" mainly largely partly partially almost nearly never rarely seldom everyone everybody everything everywhere" +
			" dozens hundreds thousands millions billions approximately roughly virtually practically entirely completely totally occasionally frequently constantly solely exclusively countless numerous",

		"if unless until till except provided providing assuming otherwise whether lest",

		"a an the and or but so nor yet of in on at by for from to with about into onto over under through between among against before after during since without within" +
			" upon off out up down around along across behind beside besides beyond near toward towards via per than as because although though while when where whereas" +
			" that this these those which who whom whose what how why there here then now just also too even still very really well if whether" +
			" be am is are was were been being have has had having do does did doing done will would can could shall should may might must get gets got getting" +
			" i me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself yourself himself herself itself ourselves themselves" +
			" one's let's o' 's 're 've 'll 'd 'm not such like again oh right look listen actually basically again anyway et al both either neither own same it'd someone somebody something anyone anybody anything",

		"i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves",

		"um umm uh uhh uhm er erm ah ahh eh hm hmm mm mhm uh-huh y'know ok okay",

		"percent dollar dollars euro euros pound pounds cent cents yen yuan ruble rubles mile miles kilometer kilometers kilometre kilometres km foot feet inch inches acre acres" +
			" ton tons tonne tonnes kilogram kilograms kilo kilos gram grams ounce ounces gallon gallons barrel barrels degree degrees degrees hour hours minute minutes" +
			" day days week weeks month months year years decade decades century centuries january february march april june july august september october november december" +
			" monday tuesday wednesday thursday friday saturday sunday",
	},
	"de": {
		"nicht nie niemals niemand niemanden niemandem nichts kein keine keinen keinem keiner keines keinerlei nirgends nirgendwo ohne nein weder keinesfalls keineswegs nichtmal",

		"kann könnte könnten können darf dürfte dürften soll sollte sollten sollen muss müsste müssen wird würde würden vielleicht möglicherweise wahrscheinlich vermutlich angeblich" +
			" mutmaßlich mutmaßliche mutmaßlichen wohl anscheinend offenbar scheinbar scheint schien eventuell womöglich kaum mag möge dürften",

		"alle allen aller alles einige einigen manche mancher viele vielen vieler wenige wenigen wenig mehr mehrere meist meiste meisten jeder jede jedes jeden beide beiden nur" +
			" bloß lediglich ganz ganze ganzen gesamte gesamten immer oft manchmal selten fast beinahe nahezu ungefähr etwa rund großteils teilweise hälfte sämtliche mindestens höchstens",

		"wenn falls sofern bis außer sonst ob solange vorausgesetzt es-sei-denn",

		"der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch auch noch schon nun jetzt dann da hier dort so sehr zu in im an am auf aus bei beim mit nach" +
			" von vom vor für durch gegen um über unter zwischen während seit wegen trotz als wie dass daß weil damit obwohl ob was wer wo wann warum welche welcher welches dieser diese dieses" +
			" diesen diesem jener jene jenes bin bist ist sind seid war waren gewesen habe hast hat haben hatte hatten gehabt werde wird werden wurde wurden worden ich du er sie es wir ihr mich dich" +
			" ihn uns euch mir dir ihm ihnen mein meine dein deine sein seine seinen ihre ihren unser unsere euer eure sich ja eben halt mal also eigentlich zum zur ins ans",

		"ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine meinen meiner dein deine sein seine seinen seiner ihre ihren ihrer unser unsere unseren euer eure",

		"äh ähm öh öhm hm tja ok okay",

		"prozent euro cent dollar pfund meter kilometer tonne tonnen kilo kilogramm gramm liter grad hektar stunde stunden minute minuten tag tage tagen woche wochen monat monate monaten jahr jahre jahren" +
			" jahrzehnt jahrzehnte januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
	},
	"fr": {
		"ne pas non jamais rien aucun aucune ni sans nul nulle nullement guère point",

		"peut peuvent pourrait pourraient pouvait doit doivent devrait devraient faut faudrait peut-être probablement sûrement vraisemblablement apparemment semble semblent semblait" +
			" présumé présumée prétendu prétendue prétendument sans-doute éventuellement possible possiblement serait seraient aurait auraient",

		"tout tous toute toutes certains certaines plusieurs beaucoup peu plus moins la-plupart plupart chaque chacun chacune seulement uniquement presque quasi environ moitié majorité" +
			" entier entière toujours souvent parfois rarement quelques quelque seul seule totalement entièrement partiellement jamais",

		"si sauf sinon jusqu'à pourvu à-moins lorsque",

		"le la les l' un une des du de d' au aux et ou mais donc or ni car à en dans sur sous par pour avec sans contre entre vers chez depuis pendant avant après comme que qu' qui quoi dont où" +
			" ce cet cette ces cela ça c' ceci celui celle ceux celles y là ici alors aussi très bien quand parce puisque être est sont était étaient suis es sommes êtes été soit ai as a avons avez ont" +
			" avait avaient avoir eu fait fais font je j' tu il elle on nous vous ils elles me m' te t' se s' lui leur leurs moi toi soi eux mon ma mes ton ta tes son sa ses notre nos votre vos",

		"je j' tu il elle on nous vous ils elles me m' te t' lui leur leurs moi toi eux mon ma mes ton ta tes son sa ses notre nos votre vos",

		"euh heu bah ben hum hein ok okay",

		"pourcent euro euros centime centimes dollar dollars livre livres mètre mètres kilomètre kilomètres tonne tonnes kilo kilos gramme grammes litre litres degré degrés hectare hectares heure heures" +
			" minute minutes jour jours semaine semaines mois an ans année années siècle janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi" +
			" vendredi samedi dimanche",
	},
}
