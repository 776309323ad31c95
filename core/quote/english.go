package quote

// englishTables are the grammar of English news and fiction. The verbs of speech are those of the reporting frames
// that grammars of English list (Quirk et al., A Comprehensive Grammar of the English Language, 14.28 to 14.30, "verbs
// of speaking"), with what newsrooms added (tweeted, texted).
var englishTables = []table{
	{saying, "sa/y/ys/id/ying t/ell/ells/old/elling add//s/ed/ing ask//s/ed/ing answer//s/ed/ing repl/y/ies/ied/ying respond//s/ed/ing" +
		" announc/e/es/ed/ing declar/e/es/ed/ing stat/e/es/ed/ing explain//s/ed/ing not/e/es/ed/ing observ/e/es/ed/ing remark//s/ed/ing" +
		" comment//s/ed/ing conced/e/es/ed/ing admit//s/ted/ting acknowledg/e/es/ed/ing argu/e/es/ed/ing assert//s/ed/ing insist//s/ed/ing" +
		" claim//s/ed/ing contend//s/ed/ing maintain//s/ed/ing stress//es/ed/ing emphasi/ze/zes/zed/zing/se/ses/sed/sing underlin/e/es/ed/ing" +
		" underscor/e/es/ed/ing warn//s/ed/ing caution//s/ed/ing predict//s/ed/ing promis/e/es/ed/ing pledg/e/es/ed/ing vow//s/ed/ing suggest//s/ed/ing" +
		" wr/ite/ites/ote/iting/itten tweet//s/ed/ing retweet//s/ed/ing post//s/ed/ing text//s/ed/ing email//s/ed/ing quip//s/ped/ping jok/e/es/ed/ing" +
		" recall//s/ed/ing continu/e/es/ed/ing conclud/e/es/ed/ing repeat//s/ed/ing reiterat/e/es/ed/ing counter//s/ed/ing retort//s/ed/ing" +
		" complain//s/ed/ing lament//s/ed/ing exclaim//s/ed/ing shout//s/ed/ing yell//s/ed/ing cr/y/ies/ied/ying whisper//s/ed/ing mutter//s/ed/ing" +
		" murmur//s/ed/ing scream//s/ed/ing sigh//s/ed/ing laugh//s/ed/ing inquir/e/es/ed/ing enquir/e/es/ed/ing demand//s/ed/ing urg/e/es/ed/ing" +
		" testif/y/ies/ied/ying recount//s/ed/ing boast//s/ed/ing brag//s/ged/ging confid/e/es/ed/ing confess//es/ed/ing den/y/ies/ied/ying" +
		" read//s chant//s/ed/ing opin/e/es/ed/ing interject//s/ed/ing volunteer//s/ed/ing protest//s/ed/ing object//s/ed/ing point//s/ed/ing" +
		" report//s/ed/ing specif/y/ies/ied/ying clarif/y/ies/ied/ying affirm//s/ed/ing confirm//s/ed/ing reveal//s/ed/ing disclos/e/es/ed/ing" +
		" agre/e/es/ed/eing elaborat/e/es/ed/ing gush//es/ed/ing snap//s/ped/ping fum/e/es/ed/ing thunder//s/ed/ing mus/e/es/ed/ing wonder//s/ed/ing th/inks/ought" +
		" speak/s sp/oke/eaking/oken proclaim//s/ed/ing crow//s/ed/ing plead//s/ed/ing beg//s/ged/ging return/ed assur/e/es/ed/ing inform//s/ed/ing remind//s/ed/ing" +
		" interrupt//s/ed/ing stammer//s/ed/ing gasp//s/ed/ing groan//s/ed/ing grumbl/e/es/ed/ing growl//s/ed/ing chuckl/e/es/ed/ing ejaculat/e/es/ed"},
	{judging, "call//s/ed/ing describ/e/es/ed/ing prais/e/es/ed/ing hail//s/ed/ing slam//s/med/ming blast//s/ed/ing criticiz/e/es/ed/ing criticis/e/es/ed/ing" +
		" accus/e/es/ed/ing blam/e/es/ed/ing brand//s/ed/ing label//s/ed/ing/led/ling dub//s/bed/bing dismiss//es/ed/ing denounc/e/es/ed/ing condemn//s/ed/ing" +
		" defend//s/ed/ing mock//s/ed/ing attack//s/ed/ing character/ize/izes/ized/izing/ise/ises/ised/ising refer//s/red/ring express//es/ed/ing" +
		" offer//s/ed/ing cit/e/es/ed/ing quot/e/es/ed/ing consider//s/ed/ing believ/e/es/ed/ing th/ink/inking h/ope/opes/oped/oping" +
		" welcom/e/es/ed/ing applaud//s/ed/ing prefer//s/red/ring regard//s/ed/ing reject//s/ed/ing rail//s/ed/ing tout//s/ed/ing talk//s/ed/ing" +
		" propos/e/es/ed/ing advis/e/es/ed/ing encourag/e/es/ed/ing support//s/ed/ing indicat/e/es/ed/ing signal//s/ed/ing highlight//s/ed/ing" +
		" portray//s/ed/ing depict//s/ed/ing deem//s/ed/ing term//s/ed/ing bemoan//s/ed/ing decr/y/ies/ied/ying rip//s/ped/ping chid/e/es/ed/ing" +
		" thank//s/ed/ing congratulat/e/es/ed/ing apologiz/e/es/ed/ing apologis/e/es/ed/ing threaten//s/ed/ing want//s/ed swore swear/s favor//s/ed/ing" +
		" oppos/e/es/ed/ing endors/e/es/ed/ing order//s/ed/ing invit/e/es/ed/ing sing/s sang explor/e/es/ed imply impl/ies/ied see/s saw fear//s/ed" +
		" hear/s/d f/eel/eels/elt/ound/ind/inds seek/s sought"},
	{source, "according per"},
}
