package language

// frenchTelling are frequent in French and words of no other language here.
const frenchTelling = "*œç le la les et une est que qui dans pour pas nous sur du il je ce des au aux avec ils " +
	"elle cette ont sont mais plus été par vous où leur un ne son sa ses ces ou être avoir fait comme tout " +
	"tous très bien aussi leurs nos notre mon avons c'est n'est qu'il d'un d'une j'ai l'on même sans deux " +
	"personne rien aucun on dit déjà encore a était"

func french() *Language {
	return &Language{
		Sense:   frenchSense(),
		Numbers: frenchNumbers(),
		Forms:   frenchForms(),
		Grammar: Grammar{
			Offices: "maire = édile = élu = élue; entraîneur = coach = technicien; sélectionneur = technicien; avocat = " +
				"conseil = pénaliste; avocate = conseil = pénaliste; médecin = docteur = praticien; député = " +
				"parlementaire = élu; députée = parlementaire = élue; sénateur = parlementaire = élu; sénatrice = " +
				"parlementaire = élue; président = chef de l'état; premier ministre = chef du gouvernement; procureur " +
				"= magistrat; procureure = magistrate; joueur = footballeur; curé = prêtre; chef = patron; directeur " +
				"= patron; directrice = patronne",
			Views:      "de l'avis; aux yeux; de l'aveu; selon les mots; pour",
			Classes:    frenchTables,
			Plural:     "s",
			Elides:     true,
			Adverbial:  "ment",
			Participle: "ant",
			With:       "avec",
		},
		Marks: Marks{Dash: true, Incise: true},
		Transcript: Transcript{
			Courtesies: "m mme mlle monsieur madame mademoiselle dr le la les",
			Unknowns:   "inconnu inconnue voix intervenant intervenante",
			Machines:   "applaudissements musique",
			Sounds: "applaudissements applaudissement rires rire sourires exclamations protestations brouhaha huées " +
				"musique inaudibles murmures mouvements",
			Stagehands: "et les des du de la le sur bancs dans l'hémicycle divers salle public",
			Roles: "réponse journaliste animateur animatrice public présentateur présentatrice intervenant intervenante " +
				"modérateur",
			Titles:  "m mme mlle dr",
			Senders: "de orateur oratrice intervenant intervenante expéditeur",
			Headings: "attention lire lieu sujet titre décision décisions présents présent excusés résolution chapitre " +
				"légende crédit mise voir exemple",
			Plain: "ce cela cette ces c'est il elle nous vous je et mais ou si donc ici est sont pas oui non un une deux " +
				"trois mesdames messieurs",
			Asks:    "q",
			Answers: "r",
			Pieces:  "discours déclaration allocution intervention conférence message",
			By:      "de du",
			Unheard: "inaudible inaudibles incompréhensible",
			Units:   "heure heures minute minutes seconde secondes ¢=centimes=centime",
		},
		Naming: Naming{
			Means:   set("entend entendent entendait entendre"),
			MeantBy: set("par"),
			Known: set("figure figurait apparaît inscrit inscrite enregistré enregistrée répertorié répertoriée " +
				"catalogué classé classée recensé vendait vendaient vendu vendue vendus vendues proposait " +
				"étiqueté étiquetée commercialisé commercialisée"),

			Reproaches: set("accusation accusations reproche reproches critique critiques soupçon soupçons plainte menace " +
				"menaces promesse promesses avertissement demande exigence insulte insultes griefs grief"),

			Sought: phrases("cliquer sur,cliquez sur,appuyer sur,taper,tapez,sélectionner,cocher,cochez,choisir"),

			Glosses: phrases("signifie,signifient,signifiait,veut dire,se traduit par,traduit par,équivaut à"),

			Calls:    set("appelle appellent appelait appelaient nomment nommait"),
			Proverbs: set("proverbe dicton adage"),
			Folk: set("clients presse " +
				"gens riverains habitants voisins tous villageois supporters supporteurs fans locaux élèves " +
				"collègues amis camarades étudiants joueurs ouvriers enfants anciens"),
			Named:      set("jargon argot s'appelle s'appelait populairement communément rebaptisa baptisa"),
			OneCapital: true,
			Works: set("mémoires fonds prime film documentaire série émission livre roman essai poème chanson album " +
				"single opéra pièce tableau exposition journal quotidien hebdomadaire magazine revue chaîne " +
				"site blog parti mouvement projet entreprise société café bistrot auberge ferme coopérative " +
				"chorale école moulin cinéma théâtre musée librairie boulangerie chantier péniche gîte " +
				"association groupe collectif opération projet programme mission sonde navire bateau fusée " +
				"restaurant hôtel festival jeu loi article chapitre rapport spectacle concert comédie ballet " +
				"tournée salon podcast feuilleton hymne tube titre morceau compagnie troupe campagne plan " +
				"dispositif prix voilier chalutier train satellite mensuel agence station radio télévision " +
				"bulletin lettre application appli fresque sculpture photographie photo bande court-métrage " +
				"long-métrage reportage chronique anthologie trilogie saga nouvelle recueil conte action " +
				"initiative stratégie manœuvre exercice marche gala concours tournoi coupe ligue trophée " +
				"médaille bourse liste coalition plateforme fédération fondation orchestre fanfare équipe " +
				"marque firme pension bar discothèque pub supermarché marché galerie salle auditorium centre " +
				"résidence crèche pharmacie clinique sanatorium camp caserne bataillon brigade syndicat " +
				"confrérie ferry yacht goélette cargo paquebot sous-marin pétrolier porte-avions frégate avion " +
				"télescope rue avenue boulevard tour place mine usine barrage réserve plage sentier quartier " +
				"immeuble lotissement vin bière fromage variété modèle vaccin médicament service tempête " +
				"ouragan cyclone typhon comète décret clause section colonne rubrique case bouton onglet " +
				"catégorie classe grade niveau étiquette surnom pseudonyme code matière cours forum séminaire " +
				"congrès conférence colloque foire journée semaine question option dossier"),
			Fans:   set(""),
			Places: set("dans"),
			Aired: phrases("interrogé par,interrogée par,cité par,citée par,révélé par,contacté par,contactée par,invité " +
				"de,invitée de,auteur de,autrice de,réalisateur de,réalisatrice de,vedette de,rédaction " +
				"de,titre,titrait,rapporte,révèle,lecteurs de,entretien à,abonnés de"),
			Titles: phrases("intitulé,intitulée,intitulés,intitulées,titré,sous le titre,du nom de,baptisé,baptisée,sous " +
				"le nom de"),
			ByNames: phrases("le surnomme,la surnomme,les surnomme,les surnomment,surnomment,connus sous le nom de," +
				"surnommé,surnommée,alias,dit,dite,connu sous le nom de,connue sous le nom de,le surnomment,la " +
				"surnomment,l'appellent,surnommés,surnommées,rebaptisé,rebaptisée"),
			Likened:  set("comme"),
			SoCalled: phrases("soi-disant,prétendu,prétendue,prétendus,prétendues"),
			Words: phrases("la notion de,le concept de,la formule,le mot,le terme,le slogan,la devise,l'expression,du " +
				"mot,du terme,les mots,cliquez sur,l'inscription,le titre,le texte,la mention,l'étiquette,le " +
				"mot-dièse,le hashtag"),
			Reported: set("selon mots avis yeux"),

			Sayings: set("réponse réplique exclamation commentaire plainte supplique excuse promesse menace aveu " +
				"blague plaisanterie appel reproche insulte salut conclusion affirmation déclaration phrase " +
				"réponses menaces insultes " +
				"question cri cris slogan formule refrain ordre mention inscription expression devise argument idée " +
				"terme"),
			Said: set("dit dite"),
			Not:  set("pas jamais"),
			Uses: set("utilisé utilise employé emploie prononcé prononce répété répète utilisait employait"),
			Things: set("annonce papier mot porte façade étiquette avis " +
				"pancarte pancartes banderole banderoles affiche affiches panneau panneaux tee-shirt tee-shirts " +
				"t-shirt t-shirts autocollant autocollants badge badges mur murs drapeau drapeaux écriteau plaque"),
			Reads: phrases("lire,lisait,lit,lisaient,proclamait,proclamaient,proclament,proclame,affichant,proclamant,écrit," +
				"indiquait,indique,disait,disant,marqué,avec les mots"),
			Stands: phrases("pouvait-on,peut-on,lisait-on,proclame,proclamait,proclamaient"),
			Topics: phrases("débat sur,notion de,concept de,définition de,sens de,sens du mot"),
		},
	}
}

// frenchTables are the grammar of French news: the third person of the present, the imperfect and the simple past of
// the verbs of speech, and their participles, which the compound past has.
var frenchTables = []Words{
	{Saying, "criaient crient scandaient scandent scandé scandait hurlaient hurlent criant scandant hurlant " +
		"clamaient"},
	{Saying, "mentionne mentionnent mentionnait"},
	{Judging | Calling, "surnomme surnomment surnommait surnommaient rebaptise rebaptisé " +
		"rebaptisée dénomme nomment nommait"},
	{Epithet | Role, "dirigeant dirigeante édile parlementaire auteur autrice auteure"},
	{Calendar, "heures jours semaines minutes instants"},
	{Plain, "interrogées"},
	{Epithet | Role, "homme femme jeune garçon fille adolescent adolescente retraité retraitée septuagénaire " +
		"octogénaire sexagénaire quinquagénaire quadragénaire trentenaire nonagénaire entrepreneur entrepreneuse " +
		"artiste musicien musicienne chanteur chanteuse acteur actrice comédien comédienne écrivain écrivaine " +
		"romancier romancière poète peintre cinéaste footballeur attaquant joueur joueuse athlète coureur " +
		"coureuse nageur nageuse cycliste skieuse champion championne chercheur chercheuse scientifique historien " +
		"historienne économiste pénaliste avocat avocate médecin agriculteur agricultrice pêcheur veuve prévenu " +
		"accusé militant militante élu élue édile"},
	{Role | Male, "propriétaire riverain résident passant spectateur supporter supporteur visiteur voyageur conducteur " +
		"piéton cheminot enseignant élève pharmacien patient paysan marin chasseur jardinier boucher barman coiffeur " +
		"tailleur cordonnier mécanicien maçon ouvrier mineur soldat sergent vétéran détective inspecteur notaire accusé " +
		"suspect survivant rescapé sauveteur prêtre moine rabbin imam technicien sélectionneur attaquant footballeur " +
		"arbitre coureur nageur skieur boxeur champion musicien compositeur guitariste réalisateur romancier poète " +
		"sculpteur ingénieur programmeur physicien conservateur bibliothécaire rédacteur traducteur collectionneur " +
		"promoteur banquier investisseur organisateur employé salarié oncle cousin neveu beau-frère héritier vainqueur " +
		"édile nonagénaire"},
	{Role, "locataire touriste automobiliste cycliste libraire pilote athlète cinéaste dramaturge peintre photographe " +
		"biologiste chimiste archéologue galeriste bénévole fonctionnaire collègue pénaliste trentenaire quadragénaire " +
		"quinquagénaire sexagénaire septuagénaire octogénaire"},
	{Role | Female, "locataire riveraine résidente passante spectatrice visiteuse touriste voyageuse automobiliste " +
		"conductrice cycliste enseignante pharmacienne patiente paysanne jardinière bouchère libraire coiffeuse " +
		"couturière mécanicienne ouvrière pilote soldate inspectrice prévenue accusée suspecte survivante " +
		"rescapée religieuse entraîneuse sélectionneuse attaquante footballeuse athlète coureuse nageuse skieuse " +
		"championne musicienne compositrice cinéaste réalisatrice dramaturge romancière poétesse peintre " +
		"sculptrice photographe ingénieure biologiste physicienne chimiste archéologue conservatrice rédactrice " +
		"traductrice galeriste bénévole organisatrice employée salariée fonctionnaire collègue tante cousine " +
		"nièce belle-sœur héritière gagnante pénaliste trentenaire quadragénaire quinquagénaire sexagénaire " +
		"septuagénaire octogénaire"},
	{Saying | Direct, "soupirent soupiré souriait plaisantent plaisanté rigolent riait s'esclaffe s'esclaffa " +
		"s'amusent ronchonne ronchonna chuchoté bredouille bredouilla gémit sanglote sanglota pleure pleurait " +
		"hurle hurla hurlent hurlé s'écria fulmine fulmina tempête tempêta tempêtent s'emporte s'emporta " +
		"s'indigna s'indignent s'insurga s'insurgent s'agace s'agaca répliquent riposté objecte objecta objecté " +
		"concède concèdent concédé hésite hésita souvient évoque évoqua évoqué relate relata relaté lâché glissé " +
		"dénonca rectifie rectifia rectifié martèlent averti avertissent alerte alerta alertent alerté " +
		"exhorte exhorta exhorté implore implora supplie supplia ordonne ordonna ordonné conseille conseilla " +
		"conseillé suggère suggéré rassure rassura rassuré garantit jurent juré prédit remercie remercia " +
		"remercient remercié savoure savoura savouré twitte twitta twitté posta posté publie publia publié " +
		"s'interroga s'interrogent résument"},
	{Role, "médiateur médiatrice assureur défenseur défenseure préfet préfète commandant commandante capitaine " +
		"pompier proviseur proviseure recteur rectrice principal principale adjoint adjointe conseiller conseillère " +
		"sénateur sénatrice élu élue délégué déléguée animateur animatrice éditeur éditrice boulanger boulangère " +
		"agriculteur agricultrice éleveur éleveuse pêcheur maraîchère maraîcher infirmier infirmière chirurgien " +
		"chirurgienne vétérinaire architecte urbaniste historienne historien sociologue géographe climatologue vigneron " +
		"vigneronne restaurateur restauratrice commerçant commerçante"},
	{Given | Female, "solène maëlle gwenaëlle élodie aurélie amélie mélanie stéphanie virginie delphine sandrine " +
		"séverine karine corinne martine josiane odile ghislaine bénédicte clotilde mathilde léa manon chloé inès jade " +
		"lola zoé noémie pauline juliette louise antoinette nora sonia samira fatima leïla yasmine lucie hélène solange"},
	{Given | Male, "yann loïc gwenaël erwan ronan hervé thierry gilles didier pascal bruno olivier fabrice cédric " +
		"mathieu julien romain maxime hugo théo léo lucas enzo nathan arthur jules gabriel raphaël adrien " +
		"clément florian quentin benoît damien sylvain ludovic jérôme régis rémi cyril cyr mehdi karim rachid " +
		"mohamed samir"},
	{Judging, "évoqu/e/ait/ent/ant parl/e/ait/ent/ant"},
	{Manner, "ainsi"},
	{Plain, "interrogé interrogée interrogés contacté contactée contactés questionné questionnée sollicité " +
		"sollicitée joint jointe"},
	{Notice, "mots phrase témoignage aveu récit constat confidence commentaire"},
	{Role | Plural, "parents enseignants élèves étudiants voisins riverains chercheurs médecins agriculteurs pêcheurs " +
		"policiers syndicalistes critiques experts avocats patrons locataires témoins manifestants supporters " +
		"proches accusés enquêteurs magistrats ouvriers infirmières soignants usagers organisateurs " +
		"commerçants pompiers opposants élus"},
	{Group, "assurance préfecture mairie région parquet entreprise société syndicat hôpital tribunal cour jury musée " +
		"éditeur banque rédaction église école université club police pompiers association autorité direction défense " +
		"accusation opposition majorité diocèse département gendarmerie exploitant métropole intersyndicale procureure " +
		"chambre bailleur"},
	{Saying, "di/re/t/s/sent/sait/saient/rent affirm/er/e/ent/ait/aient/é/a/èrent/ant déclar/er/e/ent/ait/é/a/ant " +
		"ajout/er/e/ent/ait/é/a/ant expliqu/er/e/ent/ait/é/a/ant répond/re//ent/ait/u/it/ant demand/er/e/ent/ait/é/a/ant " +
		"soulign/er/e/ent/ait/é/a/ant estim/er/e/ent/ait/é/a/ant assur/er/e/ent/ait/é/a/ant indiqu/er/e/ent/ait/é/a/ant " +
		"précis/er/e/ent/ait/é/a/ant annonc/er/e/ent/é/ait/a/ant confi/er/e/ent/é/ait/a/ant racont/er/e/ent/é/ait/a/ant " +
		"rappel/er/le/lent/é/ait/a/ant repr/end/ennent/it/enait/is poursui/vre/t/vi/vait/vant conclu/re/t/ait/ant " +
		"insist/er/e/ent/é/ait/a/ant lanc/er/e/ent/é/ait/a/ant écri/re/t/vent/vait/vant/vit réagi/r/t/ssait " +
		"martel/er/é/ait martèle reconn/aître/aît/u/aissait/ut prévien/t/nent prévenu averti/r/t " +
		"not/er/e/ent/é/ait/a/ant observ/er/e/é/ait/a/ant remarqu/er/e/é/ait/a/ant répliqu/er/e/é/ait/a/ant " +
		"rétorqu/er/e/é/ait/a/ant répèt/e/ent répét/er/é/ait/a déplor/er/e/ent/é/ait/a/ant regrett/er/e/ent/é/ait/a/ant " +
		"justifi/er/e/ent/é/ait/a/ant détaill/er/e/é/ait/a/ant résum/er/e/é/ait/a/ant témoign/er/e/ent/é/ait/a/ant " +
		"jug/er/e/ent/é/eait/ea/eant promet/tre//tent/tait promis prom/it tweet/er/e/é/ait/a s'exclame s'interroge " +
		"s'indigne s'inquiète s'insurge s'étonne s'écrie murmur/er/e/é/ait/a cri/er/e/ent/é/ait/a souffl/er/e/é/ait/a " +
		"avou/er/e/ent/é/ait/a/ant admet//tent/tait admis avanc/er/e/ent/é/a/ant soutien/t/nent soutenu préten/d/dait/du " +
		"commen/te/té/ta confirm/er/e/ent/é/ait/a/ant certifi/er/e/é ironis/er/e/é/ait ironise ironisa ironisait " +
		"ironisent s'amuse s'amusa plaisante plaisanta plaisantait soupire soupira soupirait rit sourit rigole rigola " +
		"raille railla persifle persifla jure jura jurait félicite félicita félicité félicitée félicités réjouie réjouit " +
		"désole désola désolé désolée étonne étonna étonné étonnée inquiète inquiéta inquiété inquiétée insurge insurgea " +
		"insurgé insurgée indigne indigna indigné indignée emporte emporta emporté emportée agace agaca agacé agacée " +
		"moque moqua moqué moquée glisse glissa glissait lâche lâcha lâchait lance lanca lancait tonne tonna tonnait " +
		"martela martelait peste pesta râle râla grommela grommelle bougonne bougonna marmonne marmonna balbutie " +
		"balbutia murmure murmura chuchote chuchota souffle souffla exclame exclama exclamé exclamée récrie récria " +
		"énerve énerva énervé énervée désespère désespéra témoigne témoigna témoignait témoigné raconte résume résuma " +
		"résumait résumé conclut tranche trancha tranché assène asséna rétorque rétorqua rétorquait rétorqué riposte " +
		"riposta enchaîne enchaîna renchérit complète compléta nuance nuanca abonde abonda prévient prévint rappelle " +
		"rappela rappelait rappelé"},
	{Judging, "qualifi/er/e/ent/ait/é/a/ant dénonc/er/e/ent/é/ait/a/ant salu/er/e/ent/é/ait/a/ant " +
		"critiqu/er/e/ent/é/ait/a/ant décri/re/t/vent/vait/vant accus/er/e/ent/é/ait/a/ant " +
		"parl/er/e/ent/é/ait/a/ant évoqu/er/e/ent/é/ait/a/ant fustig/er/e/ent/é/eait/ea/eant " +
		"condamn/er/e/ent/é/ait/a/ant réclam/er/e/ent/é/ait/a/ant exig/er/e/ent/é/eait/ea " +
		"cit/er/e/ent/é/ait/a/ant plaid/er/e/ent/é/ait/a/ant appel/er/le/lent/é/ait/a/ant demand/e/ent/ait/é/a " +
		"implor/e/é réclam/e/é/ent"},
	{Calling, "appel/er/le/lent/é/ait baptis/er/e/é intitulé intitulée nommé nommée surnommé surnommée"},
	{Quoting, "cit/er/e/ent/é/ait/a"},
	{Feeling, "veu/t/lent voul/ait/aient croi/t/ent croyait pens/e/ent/ait/é espèr/e/ent souhait/e/ent/ait"},
	{Source, "selon d'après"},
	{Notice, "communiqué lettre message tweet discours déclaration déclarations entretien interview rapport propos " +
		"texte courrier tribune mots mot réponse phrase"},
	{Determiner, "le la les un une des du ce cet cette ces plusieurs quelques certains certaines deux trois quatre " +
		"cinq tous toutes chaque aucun aucune"},
	{Possessive, "son sa ses leur leurs mon ma mes notre nos votre vos"},
	{Pronoun | Male, "il"},
	{Pronoun | Female, "elle"},
	{Pronoun | Plural | Male, "ils"},
	{Pronoun | Plural | Female, "elles"},
	{Pronoun | Plural, "nous"},
	{Pronoun, "je on vous tu j' celui celle ceux"},
	{Generic, "on vous tu celui celle ceux"},
	{FirstPerson, "je j' nous"},
	{Definite, "le la l' ce cet cette"}, {Article, "le la les un une des"},
	{Agent, "par"}, {Origin, "de d' du"}, {Complement, "que qu'"}, {Manner, "comme"},
	{Relative, "qui que dont lequel laquelle lesquels"},
	{Male, "m mm monsieur roi prince père frère fils homme mari pape"},
	{Female, "mme mlle madame reine princesse mère sœur fille femme ministre-femme présidente directrice " +
		"porte-parole-femme"},
	{Title | Abbreviation, "m mm mme mlle dr me pr"},
	{Abbreviation, "st ste cf"}, {Abbreviation | Final, "etc"},
	{Abbreviation | Counting, "av janv févr avr juil sept oct nov déc"}, {Counting, "no nos art vol p pp fig ch"},
	{Title, "président présidente ministre premier première monsieur madame général colonel maire sénateur sénatrice " +
		"député députée procureur juge chancelier chancelière roi reine pape cardinal ancien ancienne"},
	{Role, "président présidente ministre maire sénateur sénatrice député députée procureur procureure juge chancelier " +
		"chancelière roi reine pape général colonel porte-parole chef cheffe directeur directrice" +
		" responsable secrétaire patron patronne dirigeant dirigeante avocat avocate médecin professeur professeure " +
		"chercheur chercheuse auteur autrice écrivain journaliste candidat candidate élu élue conseiller conseillère" +
		" expert experte analyste économiste historien historienne habitant habitante témoin voisin voisine policier " +
		"policière homme femme père mère fils fille frère sœur ami amie entraîneur joueur joueuse ambassadeur ambassadrice" +
		" diplomate représentant représentante membre fondateur fondatrice militant militante syndicaliste agriculteur " +
		"agricultrice veuve veuf gardien gardienne concierge vendeur vendeuse grand-père grand-mère vieillard infirmière " +
		"infirmier chauffeur caissière serveur serveuse cuisinier cuisinière berger pêcheur charpentier plombier " +
		"électricien garçon fillette inconnu passager passagère client cliente retraité retraitée instituteur " +
		"institutrice curé boulanger boulangère aubergiste"},
	{Role | Plural, "responsables élus avocats médecins chercheurs habitants témoins voisins policiers manifestants " +
		"experts analystes économistes députés sénateurs ministres syndicats organisateurs militants parents"},
	{Group, "gouvernement ministère parti police préfecture parquet entreprise groupe syndicat association commission " +
		"organisation agence journal quotidien tribunal cour conseil assemblée mairie direction fédération ong armée " +
		"élysée"},
	{Particle, "de du des la le van von al el bin ben ibn d'"},
	{Preposition | Linking, "de du des d' à au aux pour en chez dans avec contre sur"},
	{Preposition, "par sans sous entre vers depuis pendant avant après devant derrière malgré envers lors face"},
	{Place, "à en dans chez au aux"},
	{Conjunction, "et mais ou donc or ni car que qu' si quand lorsque lorsqu' comme puisque puisqu' tandis alors parce " +
		"où"},
	{Coordinating, "et mais ou donc or ni car puis"},
	{Auxiliary, "a ont avait avaient aura auront aurait auraient va vont allait ne n' pas peut peuvent pouvait doit " +
		"doivent devait s' se"},
	{Auxiliary | Being, "est sont était étaient sera seront serait été être fut"},
	{Adverb, "aussi ensuite puis encore déjà alors enfin ainsi également toutefois cependant pourtant hier aujourd'hui " +
		"demain ici là bien très plus moins toujours jamais souvent notamment par ailleurs en outre lui-même elle-même"},
	{Calendar, "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août " +
		"septembre octobre novembre décembre matin soir semaine mois an année jour"},
	{Kin, "fils fille frère sœur épouse époux femme mari père mère veuve veuf neveu nièce"},
	{Given | Male, "jean pierre françois jacques nicolas michel marcel henri louis andré alain philippe laurent " +
		"emmanuel gérald bruno édouard olivier christophe vincent bernard gérard patrick thierry éric julien antoine " +
		"arnaud benoît xavier yannick stéphane sébastien mathieu thomas paul hugo luc marc rené robert roger serge denis " +
		"didier dominique bachar vladimir"},
	{Given | Female, "marie françoise ségolène simone isabelle nathalie sylvie catherine christine anne sophie claire " +
		"julie camille léa céline valérie sandrine véronique hélène élisabeth brigitte martine rachida marine roselyne " +
		"agnès florence emmanuelle"},
	{Plain, "oui non voici voilà merci"},
}

func frenchSense() Sense {
	return Sense{
		BeforeIfs:  "seulement uniquement",
		NoGerunds:  "faillit faillirent failli",
		Whethers:   "si",
		Vows:       "promet promis promettent annoncé décidé",
		Surely:     "doit doivent",
		Unreal:     "pourrait devrait",
		Imagine:    "supposons imaginons",
		Evens:      "même",
		Comparers:  "que comme",
		Partitives: "un+des une+des certains+des beaucoup+des quelques-uns+des",
		Bounds: []List{
			"environ autour+de à+peu+près quelque",
			"plus+de au-dessus+de",
			"moins+de au-dessous+de",
			"au+moins pas+moins+de",
			"au+plus au+maximum jusqu'à tout+au+plus pas+plus+de",
			"presque quasiment près+de",
			"exactement précisément",
			"seulement uniquement",
		},
		PartsOf: "de d' du des",
		Shares: "partie parties majorité minorité moitié tiers quart reste poignée dizaine dizaines centaine " +
			"centaines millier milliers plupart part",
		NoNounOf: "de d' du",
		NoNouns:  "manque absence défaut",
		NoPairs:  "loin+de loin+d' tout+sauf",
		NoVerbTo: "de d' à",
		NoVerbs: "cesse cesses cessons cessez cessent cessé cessa cessèrent cessait cesser cessera arrête arrêtent " +
			"arrêtons arrêtez arrêté arrêta arrêter refuse refusent refusons refusez refusé refusa refusèrent " +
			"refusait refuser évite évitent évitons évité éviter oublie oublié omis omet omettent manqué renonce " +
			"renoncent renoncé renonça renoncer négligé",
		Not:         "pas",
		Denials:     "aucunement ne pas non jamais rien aucun aucune ni sans nul nulle nullement guère point",
		Nos:         "non",
		Nevers:      "jamais",
		HalfDenials: "ne n'",
		Excepts:     "que qu' plus personne",
		Expletives: "il+faut il+faudra il+faudrait il+fallait il+y il+vaut il+paraît il+semble il+suffit il+manque " +
			"il+reste il+est",
		NotOnly: "en+plus " +
			"pas+seulement non+seulement",
		NoPrefixes: "in im il ir dés dé dis mal non mé",

		Hedges: "puis pouvez pouvais pouvaient pourrai pourrez pourrons pourront pourra pourrais pourrions pourriez " +
			"puisse puissent puissions pu devons devez devait devaient devra devront devrons devrais devrions dû doive " +
			"serions auriez aurions paraît peut peuvent pourrait pourraient pouvait doit doivent devrait devraient faut " +
			"faudrait peut-être probablement sûrement vraisemblablement apparemment semble semblent semblait présumé " +
			"présumée prétendu prétendue prétendument sans-doute éventuellement possible possiblement serait seraient " +
			"aurait auraient",
		Quantities: "tant autant davantage maint maints maintes nombreux nombreuses divers diverses innombrables " +
			"principalement surtout essentiellement majoritairement quiconque demi tout tous toute toutes certains " +
			"certaines plusieurs beaucoup peu plus moins la-plupart plupart chaque chacun chacune seulement " +
			"uniquement presque quasi environ moitié majorité entier entière toujours souvent parfois rarement " +
			"quelques quelque seul seule totalement entièrement partiellement jamais quasiment",

		Indefinites: "quelque-chose quelqu'un",
		Determiners: "le la les un une des ce cette ces",

		Conditions: "si sauf sinon jusqu'à pourvu à-moins lorsque",
		Ifs:        "si",
		Limits:     "sauf",

		Functions: "le la les l' un une des du de d' au aux et ou mais donc or ni car à en dans sur sous par pour" +
			" avec sans contre entre vers chez depuis pendant avant après comme que qu' qui quoi dont où ce cet" +
			" cette ces cela ça c' ceci celui celle ceux celles y là ici alors aussi très bien quand parce puisque" +
			" être est sont était étaient suis es sommes êtes été soit ai as a avons avez ont avait avaient avoir" +
			" eu fait fais font je j' tu il elle on nous vous ils elles me m' te t' se s' lui leur leurs moi toi" +
			" soi eux mon ma mes ton ta tes son sa ses notre nos votre vos",
		Pronouns: "je j' tu il elle on nous vous ils elles me m' te t' lui leur leurs moi toi eux mon ma mes ton ta" +
			" tes son sa ses notre nos votre vos",
		Kinds: []List{
			"le la les un une des ce cette tous toutes quelques plusieurs chaque",
			"il elle nous vous ils je on",
			"est sont était ont a avait sera peut",
			"de à en dans par pour sur avec sans",
			"et ou mais car si quand comme que",
		},
		Coordinators: "et ou",
		That:         "que qu'", Opinions: "crois pense suppose", Selves: "je j' nous",
		Openers: "et mais car donc alors que parce puis", Beings: "est sont était étaient sera soit être c'est",
		Degrees: "très si plus le la un une tout", Auxiliaries: "est sont a ont avait va peut doit se ne",
		Objects: "me te le la lui nous vous les leur l' un une m' t'", Ours: "mon ma mes notre nos", NotSaid: "à de pour",
		Persons: []List{"je j' me m' moi mon ma mes nous notre nos", "tu te t' toi ton ta tes vous votre vos", "il lui",
			"elle", "ils elles eux leur leurs"},
		Modals: "pourra=pourront=pourrons pourrait=pourrais=pourrions=pourriez pouvait=pouvaient=pouvions " +
			"puisse=puissent=puissions devait=devaient=devions devra=devront=devrons devrait=devrais=devrions " +
			"peut=peuvent=peux=pouvons=pouvait pourrait=pourraient doit=doivent=dois=devons=devait devrait=devraient",
		Almosts: "presque quasi guère à+peine tout+juste quasiment",
		Asserts: "sais sait savons savent savait vois voit reconnais reconnaît admets admet confirme confirment montre " +
			"montrent prouve comprends comprend souviens garantis garantit répète insiste souligne regrette signifie conclus",
		Factives: "sais sait savons savent savait regrette oublie souviens",
		Denies:   "nie nient niait nié démens dément démenti rejette conteste", Doubts: "doutes doutais doute doutent " +
			"doutons",
		Supposes: "croyais penses pensais supposons imaginons craignons estimons trouve trouvons présume espère " +
			"espérons crois croit croient croyons croyait pense pensent pensons pensait suppose supposent imagine crains " +
			"craint craignent soupçonne estime estiment semble paraît",
		Wishes: "veux veut veulent voulons souhaite souhaitent espère espèrent demande exige",
		Asks:   "demande demandent demandé",
		Reports: "disons prétends prétendons affirmons soutiens soutenons promets promettons assurons dis dit disent " +
			"disait disaient affirme affirment affirmé prétend prétendent prétendu assure assurent " +
			"soutient soutiennent raconte racontent promet promis écrit annoncé explique",
		Tells: "dit disent raconté promis assuré", Passives: "dit raconté informé",
		Hears:      "entends entendu",
		Exceptions: "excepté hors à+part à+l'exception+de à+l'exception+du hormis sauf",
		Withouts:   "sans",
		Minds:      "sûr sûre certain certaine convaincu convaincue persuadé persuadée",
		Pasts:      "autrefois jadis auparavant à+l'époque",
		Chances:    "espoir crainte probabilité chance risque danger soupçon perspective pronostic projet",
		Relays:     "aux+yeux+de aux+yeux+du dans+la+bouche+de",
		Ases:       "comme",
		Retracts:   "je+plaisante je+plaisantais je+retire+cela je+me+suis+trompé je+me+suis+trompée",
		Leasts:     "du+moins ou+du+moins",
		Claims: "idée affirmation accusation rumeur rumeurs histoire théorie opinion croyance hypothèse impression " +
			"possibilité espoir crainte risque danger soupçon mythe", Rejects: "rejette refuse rejetons",
		Subjects: "je j' tu il elle nous vous ils elles on personne ça", Ores: "ou",
		IfPhrases: "à+condition pourvu " +
			"à+supposer+que en+cas+de si+tant+est+que sous+réserve+que sous+réserve+de excepté+si hormis+si " +
			"pour+peu+que dès+lors+que à+condition+que à+moins+que au+cas+où pourvu+que comme+si sauf+si même+si",
		Reservations: "à+quelques+exceptions+près à+de+rares+exceptions+près à+une+exception+près sauf+exceptions " +
			"sauf+exception à+quelques+exceptions en+théorie sur+le+papier en+principe que+je+sache " +
			"à+ce+qu'il+paraît paraît-il d'après+ce+qu'on+dit autant+que+je+sache à+ma+connaissance sauf+erreur " +
			"si+je+ne+me+trompe à+notre+connaissance pour+autant+que+je+sache",
		Adverbials: "peut-être+bien+que loin+de+moi+l'idée+que je+soupçonne+que " +
			"peut-être probablement vraisemblablement on+dit+que il+paraît+que paraît+que il+semble+que " +
			"on+raconte+que le+bruit+court+que il+semblerait+que sans+doute possiblement apparemment il+se+peut+que " +
			"soi-disant", According: "selon", Backs: "cela c'est ça",
		Facts: "vrai certain clair sûr évident exact", Untruths: "faux mensonge impossible absurde mythe",
		Grounds: "preuve preuves indice indices raison signe",
		Askers:  "qui que quoi quand où pourquoi comment quel quelle est-ce",
		Answers: "oui non",

		Puts: "dire dirais dis dirai appeler exprimer formuler", Fillers: "ouais ah eh euhm euh heu bah ben hum " +
			"hein ok okay bin heuu hmm mm euhh",
		Unsures: "si+je+puis pour+ainsi+dire comment+dirais-je si+vous+voulez on+va+dire",
		Tags:    "comprenez comprends savez sais voyez vois hein non voilà quoi pas", Asides: "bon voilà enfin quoi",
		FillerPairs: "n'est-ce+pas vous+comprenez tu+comprends je+dirais voyez-vous+bien tu+sais vous+savez tu+vois " +
			"vous+voyez je+veux c'est-à-dire+que",
		Emphasis: "souligné soulignée emphasis italics",

		Measures: "€ $ £ us$ pourcent euro euros centime centimes dollar dollars livre livres mètre mètres kilomètre " +
			"kilomètres tonne tonnes kilo kilos gramme grammes litre litres degré degrés hectare hectares heure heures " +
			"minute minutes jour jours semaine semaines mois an ans année années siècle janvier février mars avril mai juin " +
			"juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche",
		Antonyms: "augment/diminu augment/baiss hausse/baisse mont/baiss augment/rédui mont/descend gagn/perd " +
			"victoire/défaite succès/échec réussi/échou accept/refus accept/rejet autoris/interdi permet/interdi " +
			"souten/combatt pour/contre ami/ennemi guerre/paix haut/bas avant/après sur/sous dans/hors avec/sans plus/moins " +
			"mieux/pire meilleur/pire bon/mauvais bien/mal vrai/faux oui/non grand/petit long/court fort/faible " +
			"riche/pauvre vieux/jeune ancien/nouveau premier/dernier ouvr/ferm commenc/fini début/fin entr/sort arriv/part " +
			"donn/pren achet/vend attaqu/défend coupable/innocent constru/détrui sûr/dangereux aide/nuit vie/mort " +
			"espoir/crainte positif/négatif public/privé nord/sud est/ouest gauche/droite facile/difficile confirm/démen " +
			"affirm/ni sain/malade chaud/froid vite/lentement près/loin plein/vide toujours/jamais tous/aucun tout/rien " +
			"hier/demain hier/aujourd'hui ensemble/séparément majorité/minorité",
	}
}

func frenchNumbers() Numbers {
	return Numbers{
		UnitsBefore: "us$ € $ £",
		PartOf:      "de d'",
		Beyond:      "et+quart=15 moins+le+quart=-15 moins+quart=-15 moins+dix=-10 moins+cinq=-5 moins+vingt=-20",
		Ones: "zéro un=une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize" +
			" dix-sept dix-huit dix-neuf",
		Tens: "vingt=vingts trente quarante cinquante soixante septante huitante nonante",
		Ordinals: "premier=première deuxième troisième quatrième cinquième sixième septième huitième neuvième" +
			" dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième" +
			" dix-neuvième vingtième",
		Multiplying: "cent=100 cents=100",
		Scales: "md=1000000000 mds=1000000000 mille=1000 million=1000000 millions=1000000 " +
			"milliard=1000000000 milliards=1000000000",
		Parts:           "demi=2 demie=2 tiers=3 quart=4 quarts=4",
		Vigesimal:       true,
		BareHundred:     true,
		JoinsOnes:       true,
		Joiners:         "et",
		Points:          "virgule",
		Articles:        "un une",
		Rounds:          "centaines milliers milliards douzaine dizaine centaine millions",
		AsPronouns:      "un une",
		Decimal:         ',',
		Thousands:       '.',
		SpacedThousands: true,
		OrdinalEndings:  "er ère e ème",
		Letters:         "k=1000 m=1000000 mn=1000000 b=1000000000 bn=1000000000 t=1000000000000 tn=1000000000000",
		NumberSigns:     "no numéro nº",
		Units: "%=pourcent=pour+cent=pct $=us$=dollar=dollars=usd €=euro=euros=eur £=livres=gbp ¥=yen km=kilomètres" +
			" kg=kilo=kilos cent=cents=¢ °=degrés pm=p.m am=a.m",
		Minuses:   "moins",
		Months:    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
		DayBefore: "le",
		AndHalf:   "et+demi et+demie",
		OClock:    "heures heure h",
		Evenings:  "de+l'après-midi du+soir",
		Mornings:  "du+matin",
		OrdinalValues: "dixième=10 onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième=16 " +
			"dix-septième=17 dix-huitième=18 dix-neuvième=19 vingtième=20",
		HalfPast: "et+demie et+demi",
	}
}

func frenchForms() Forms {
	return Forms{
		Clitics: "j'=je c'=ce m'=me t'=te s'=se d'=de",
		Merged: "j'peux=je+peux j'crois=je+crois j'vois=je+vois j'vais=je+vais " +
			"j'veux=je+veux j'fais=je+fais j'pense=je+pense j'dis=je+dis " +
			"y'en=il+y+en " +
			"t'as=tu+as t'es=tu+es j'suis=je+suis y'a=il+y+a j'sais=je+sais chuis=je+suis chais=je+sais " +
			"j'=je l'=le d'=de c'=ce qu'=que n'=ne m'=me t'=te s'=se t'=tu",
		Elided: "l d j m t s c n qu jusqu lorsqu puisqu",

		Abbreviations: "m=monsieur mm=messieurs mme=madame mlle=mademoiselle dr=docteur me=maître n°=numéro" +
			" av=avenue pm=premier+ministre %=pour+cent &=et +=plus",
		Titles: "monsieur madame mme mlle président présidente ministre",

		Spellings: "ptèt=peut-être pis=puis clé=clef ça=cela ouais=oui ptet=peut-être p't-être=peut-être " +
			"oignon=ognon paie=paye août=aout île=ile p'tit=petit p'tite=petite v'là=voilà",

		Endings: "- s x e es ent ons ez ais ait aient ions iez é ée és ées er ant ants ante a ont ai as ra rai ras" +
			" rons rez ront rait raient i is it ie ies ir u ue us ues aux al ale ales eux euse",

		Frequent: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la" +
			" avec ou son aux été cette on être mais nous comme ils elle si leur y dont même deux ont je vous fait" +
			" tout faire sans bien peut ces entre j'ai c'est n'est qu'il d'un d'une l'on",
		Common: "tous toute dit",
	}
}
