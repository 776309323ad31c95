package language

// Spanish, after the Nueva gramática de la lengua española (quantifiers, denial and its concord, the verbs of speech of
// chapter 43) and the Ortografía (raya, comillas, numbers as words); CLDR for spelled-out numbers, months and marks.

// spanishTelling are frequent in Spanish and words of no other language here, or of few.
const spanishTelling = "*ñ el la los las y que en es un una por con para se no su al del lo como más pero ha sus " +
	"este está son muy también hay nos nadie nada todo toda todos todas sin sobre desde hasta donde cuando " +
	"porque dijo dice afirmó ni qué fue hemos vamos solo les él ella ellos nosotros"

func spanish() *Language {
	return &Language{
		Sense:   spanishSense(),
		Numbers: spanishNumbers(),
		Forms:   spanishForms(),
		Grammar: Grammar{
			Views:        "de acuerdo con; en palabras; a juicio; en opinión; a decir; a ojos; en boca; para",
			Classes:      spanishTables,
			Plural:       "s",
			DropsSubject: true,
			Adverbial:    "mente",
			Participle:   "ndo",
			With:         "con",
			Once:         "ex antiguo antigua entonces anterior",
			Deputies:     "vice",
			Offices: "presidente = mandatario = jefe del estado; presidenta = mandataria; presidente del gobierno = jefe " +
				"del ejecutivo; diputado = parlamentario; diputada = parlamentaria ; alcalde = regidor; alcaldesa = " +
				"regidora; portavoz = vocero = vocera; ministro = titular; ministra = titular; entrenador = técnico = " +
				"preparador = míster; entrenadora = técnica = preparadora; seleccionador = técnico; abogado = letrado " +
				"= penalista; abogada = letrada = penalista; médico = doctor = facultativo; médica = doctora; portero " +
				"= guardameta; futbolista = jugador; agente = policía",
		},
		Marks: Marks{Dash: true, DashIncise: true},
		Transcript: Transcript{
			Sounds: "aplausos aplauso risas risa rumores protestas pausa murmullos abucheos música silencio inaudible " +
				"ininteligible campanilla asentimiento denegaciones",
			Stagehands: "y de del la el los las en desde con público escaños grupo grupos parlamentario señor señora " +
				"diputado diputada prolongados fuertes hace gestos negativos afirmativos se pronuncian palabras que no perciben " +
				"varios señores diputados",
			Roles: "pregunta respuesta periodista presentador presentadora moderador moderadora entrevistador " +
				"entrevistadora público intérprete traductor traductora locutor locutora oyente presidente presidenta " +
				"vicepresidente vicepresidenta secretario secretaria",
			Titles: "señor señora señorita sr sra srta don doña d dña dr dra diputado diputada senador senadora ministro " +
				"ministra el la",
			Records: "el la señor señora",
			Senders: "de orador oradora ponente remitente",
			Headings: "nota aviso fuente fuentes foto imagen vídeo video fecha lugar tema presentes ausentes acuerdo " +
				"acuerdos decisión título leer más véase ejemplo " +
				"capítulo sección resumen correo teléfono",
			Plain: "este esta esto eso que quien como cuando donde es son era no sí y pero o si así aquí ahora uno dos " +
				"tres primero segundo señoras señores muchas gracias porque",
			Asks:    "p",
			Answers: "r",
		},
		Naming: Naming{
			Means:   set("entiende entienden entendía entendemos"),
			MeantBy: set("por"),
			Known: set("figura figuran figuraba consta constaba aparece aparecía inscrito inscrita registrado " +
				"registrada catalogado catalogada anotado anotada clasificado clasificada vendía vendió vendían " +
				"vendieron vendido vendida vendidos vendidas ofrecía ofrecido anunciado anunciada anunciaba " +
				"etiquetado etiquetada comercializado comercializada disfrazado promocionado"),

			Reproaches: set("acusación acusaciones reproche reproches cargo crítica críticas sospecha sospechas denuncia " +
				"denuncias amenaza amenazas promesa promesas advertencia advertencias petición exigencia " +
				"insulto insultos calificativo calificativos tacha tono alusión mención referencia expresiones"),

			Sought: phrases("pulsar,pulse,pulsa,clic en,escribir,teclear,marcar,buscar,opción,seleccionar,botón de"),

			Glosses: phrases("significa,significan,significaba,quiere decir,equivale a,se traduce como,se traduce " +
				"por,traducido como,que en español es"),

			Calls:    set("llama llaman llamaba llamaban"),
			Proverbs: set("refrán proverbio adagio"),
			Folk: set("compañeras vecindario clientes clientela periodistas prensa rivales " +
				"gente vecinos vecinas lugareños paisanos pueblo todos habitantes locales residentes " +
				"aficionados hinchas seguidores hinchada parroquianos alumnos alumnas colegas compañeros amigos " +
				"familiares jugadores estudiantes trabajadores veteranos mayores chavales críos marineros " +
				"soldados"),
			Named: set("jerga llama llamaba popularmente coloquialmente bautizó bautizaron rebautizó rebautizaron " +
				"bautizado bautizada apodó figura consta aparece"),
			OneCapital: true,
			Works: set("memorias bono fondo apartado película filme documental serie programa libro novela ensayo " +
				"poema canción sencillo álbum disco ópera obra cuadro exposición periódico diario semanario " +
				"revista portal web blog partido movimiento asociación grupo colectivo películas canciones " +
				"libros taller ciclo jornada puente plaza calle bar tienda empresa fundación colegio club obras " +
				"monólogo conferencia charla titular marca proyecto taberna mesón finca cooperativa coro peña " +
				"barco escuela instituto residencia molino bodega cine teatro museo librería panadería " +
				"operación proyecto plan misión sonda barco buque cohete restaurante hotel festival juego ley " +
				"artículo capítulo informe espectáculo concierto comedia ballet gira pódcast podcast telenovela " +
				"himno tema título campaña premio banda periódicos semanal mensual agencia emisora radio canal " +
				"televisión boletín gaceta aplicación app videojuego mural escultura fotografía fotolibro cómic " +
				"viñeta corto cortometraje largometraje musical zarzuela reportaje crónica antología trilogía " +
				"saga cuento relato poemario acción iniciativa estrategia maniobras marcha gala certamen " +
				"concurso torneo copa liga trofeo medalla beca galardón lista coalición plataforma federación " +
				"comparsa orquesta coral equipo compañía firma constructora naviera hostal pensión cafetería " +
				"chiringuito discoteca pub bazar supermercado mercado galería sala auditorio centro guardería " +
				"ludoteca farmacia clínica sanatorio campamento albergue cuartel batallón brigada regimiento " +
				"sindicato cofradía hermandad ferri yate velero pesquero submarino petrolero portaaviones " +
				"fragata tren avión globo satélite telescopio avenida paseo torre granja mina planta presa " +
				"reserva playa sendero ruta barrio urbanización edificio vino cerveza queso variedad modelo " +
				"vacuna fármaco medicamento servicio temporal borrasca huracán ciclón tormenta tifón cometa " +
				"decreto cláusula sección columna rúbrica casilla botón pestaña categoría clase grado nivel " +
				"etiqueta contraseña apodo seudónimo código clave asignatura curso foro seminario congreso " +
				"convenio ponencia mesa muestra feria jornadas semana partida pregunta opción epígrafe rubro " +
				"carpeta archivo expediente"),
			Likened: set("como"),
			Titles: phrases("titulado,titulada,titulados,tituladas,bajo el título,bajo el lema,con el " +
				"título,llamado,llamada,denominado,denominada,bajo el nombre de,de nombre"),
			ByNames: phrases("conocen como,conocidos como,conocidas como,apodados,le dicen,le decían,apodaban,lo llaman,la " +
				"llaman,los llaman,las llaman,le llaman,apodado,apodada,alias,conocido como,conocida como,más conocido como," +
				"más conocida como,apodan,lo apodan,la apodan,lo llaman,la llaman,le llaman,bautizado como,bautizada como," +
				"apodaron"),
			SoCalled: phrases("supuesto,supuesta,supuestos,supuestas,presunto,presunta,llamados,llamadas,autodenominado," +
				"autodenominada,el llamado,la llamada,los llamados,las llamadas,el denominado,la denominada"),
			Words: phrases("la noción de,el concepto de,la idea de,el adagio,la consigna,la palabra,las palabras,el " +
				"término,la expresión,el concepto,el lema,del término,la etiqueta,el adjetivo,el eslogan,el " +
				"texto,la inscripción,el rótulo,el letrero,el hashtag,el titular"),
			Reported: set("según palabras juicio opinión"),
			Sayings: set("respuesta réplica contestación exclamación comentario queja súplica excusa argumento " +
				"promesa amenaza advertencia confesión reflexión chiste broma llamamiento reproche insulto " +
				"juramento saludo despedida conclusión afirmación declaración respuestas comentarios " +
				"amenazas insultos " +
				"pregunta grito gritos lema consigna frase fórmula orden mención inscripción expresión idea término"),
			Not:  set("no nunca"),
			Uses: set("usa usó utiliza utilizó emplea empleó repite repitió pronunció"),
			Things: set("anuncio anuncios nota papel puerta pared fachada lápida etiqueta aviso pancarta pancartas " +
				"cartel carteles letrero letreros camiseta camisetas pegatina pegatinas chapa muro muros " +
				"bandera placa valla lona lonas pizarra pizarras pintada pintadas cartelera tarjeta felpudo " +
				"taza gorra"),
			Reads: phrases("leer,leía,lee,leían,decía,decían,rezaba,reza,rezaban,con el lema,con las palabras,mensaje,el " +
				"mensaje,la frase,la leyenda,la inscripción,el texto,el rótulo,el lema,las palabras"),
			Stands: phrases("se leía,se podía leer,podía leerse,rezaba,reza"),
			Topics: phrases("debate sobre,noción de,concepto de,definición de,sentido de"),
		},
	}
}

var spanishTables = []Words{
	{Saying, "gritaban coreaban corearon corean coreando vociferaban clamaban clamaron bramaban"},
	{Saying, "menciona mencionan mencionó mencionaba alude aluden aludió"},
	{Judging | Calling, "denomina denominan denominó denominaron denominaba denominaban apodan apodaron apodaba bautiza " +
		"bautizan bautizó bautizaron rebautiza rebautizó rebautizaron moteja motejó motejaron"},
	{Epithet | Role, "mandatario mandataria directivo directiva dirigente funcionario funcionaria legislador " +
		"legisladora parlamentario parlamentaria jerarca munícipe diestro"},
	{Epithet | Role, "autor autora"},
	{Role, "capataz alguacil"},
	{Calendar, "horas días semanas meses años minutos segundos instantes momentos"},
	{Epithet | Role, "hombre mujer joven chico chica anciano anciana jubilado jubilada político política empresario " +
		"empresaria artista músico cantante actor actriz escritor escritora novelista poeta pintor pintora " +
		"cineasta futbolista delantero guardameta centrocampista jugador jugadora tenista atleta corredor " +
		"corredora nadador nadadora ciclista esquiadora campeón campeona investigador investigadora científico " +
		"científica historiador historiadora economista letrado letrada penalista abogado abogada médico médica " +
		"agricultor agricultora ganadero ganadera pescador viuda acusado acusada activista dirigente socialista"},
	{Role | Male, "inquilino propietario casero espectador aficionado seguidor hincha huésped viajero peatón " +
		"alumno farmacéutico granjero marinero marino jardinero carnicero pescadero librero peluquero albañil " +
		"obrero minero piloto militar sargento veterano bombero inspector notario acusado condenado detenido " +
		"sospechoso rescatista sacerdote rabino imán técnico seleccionador preparador arquero delantero " +
		"centrocampista árbitro corredor nadador esquiador boxeador campeón músico compositor realizador " +
		"dramaturgo pintor escultor fotógrafo ingeniero programador biólogo arqueólogo bibliotecario archivero " +
		"redactor traductor promotor constructor banquero inversor accionista voluntario organizador empleado " +
		"funcionario compañero colega chico tío primo nieto sobrino cuñado suegro heredero ganador perdedor " +
		"letrado"},
	{Role, "residente paseante transeúnte visitante turista motorista ciclista paciente pensionista guardia detective " +
		"superviviente socorrista futbolista tenista atleta guitarrista cineasta novelista poeta galerista coleccionista " +
		"penalista"},
	{Role | Female, "inquilina propietaria casera residente paseante transeúnte espectadora aficionada seguidora " +
		"visitante turista viajera motorista ciclista alumna farmacéutica paciente pensionista granjera pescadora " +
		"cazadora jardinera carnicera pescadera librera peluquera modista albañila obrera minera pilota soldada " +
		"sargenta bombera guardia detective inspectora notaria acusada condenada detenida sospechosa " +
		"superviviente socorrista monja seleccionadora preparadora delantera futbolista tenista árbitra atleta " +
		"corredora nadadora esquiadora boxeadora campeona compositora guitarrista cineasta realizadora dramaturga " +
		"novelista poeta pintora escultora fotógrafa ingeniera programadora bióloga arqueóloga bibliotecaria " +
		"archivera redactora traductora galerista coleccionista promotora voluntaria organizadora empleada " +
		"funcionaria compañera chica tía prima nieta sobrina cuñada suegra heredera ganadora letrada penalista"},
	{Saying | Direct, "cortó corta cortaron suspiraron suspiraba sonrie sonrieron sonreía bromeaba bromean rio " +
		"rieron reía gruñó gruñe refunfuñaba resopló resopla resoplaban resoplaba masculló masculla mascullaba " +
		"carraspeó carraspea vociferó vocifera aulló aulla gimió gimieron gime lloró llora lloraba objetó objeta " +
		"objetaron rebatió rebatieron rebate contraatacó contraataca arremetió arremetieron arremete increpó " +
		"increpa reprochó reprocha reprocharon auguró augura vaticinó vaticina vaticinaron predijo predijeron " +
		"predice pronosticó pronostica especuló especula conjeturó conjetura concedió concede concedieron titubeó " +
		"titubea dudó duda rememoró rememora rememoraba evocó evoca evocaba coincidió coincide coincidieron " +
		"coinciden secundó secunda secundaron ahondó ahonda abundó abunda amplió amplia ampliaron puntualizaron " +
		"observó observa observaron notó instó insta instaron animó anima aconsejó aconseja aconsejaron sugería " +
		"invitó invita rogó rogaron ruega imploró implora suplicó suplica suplicaron ordenó ordena ordenaron " +
		"dictaminó dictamina dictaminaron sentencian sentenciaron garantizó garantiza garantizaron juraron brindó " +
		"brinda agradeció agradece agradecieron agradecen posteó postea colgó colgaron tuitean difundió " +
		"difundieron"},
	{Role, "defensor defensora síndico valedor prefecto comandante capitán rector rectora edil teniente adjunto " +
		"editor editora panadero agricultora ganadero ganadera cirujano cirujana veterinario veterinaria arquitecto " +
		"arquitecta urbanista historiadora socióloga sociólogo climatólogo viticultor hostelero hostelera comerciante " +
		"decano decana interventor superintendente comisionado"},
	{Given | Female, "noa marta antonia sonia lucía leire nerea ainhoa maite itziar amaia uxía iria carme montse núria " +
		"laia meritxell rocío macarena inmaculada encarnación dolores consuelo milagros esperanza nieves " +
		"sofía valentina ximena jimena camila daniela paula irene julia alba"},
	{Given | Male, "luis ciro leo iker unai aitor gorka xabier jordi pau oriol marc bruno dario hugo iván rubén óscar " +
		"raúl sergio adrián álvaro gonzalo rodrigo íñigo ignacio nacho joaquín julián ramón vicente eduardo " +
		"ernesto germán gustavo hernán mauricio nicolás santiago sebastián tomás mateo emilio agustín"},
	{Plain, "preguntado preguntada preguntados preguntadas consultado consultada interrogado interrogada " +
		"cuestionado cuestionada interpelado interpelada contactado contactada"},
	{Notice, "confesión testimonio relato comentario reflexión queja advertencia"},
	{Role | Plural, "padres profesores alumnos estudiantes investigadores agricultores pescadores ganaderos " +
		"sindicalistas empresarios inquilinos aficionados familiares acusados obreros enfermeros promotores comerciantes " +
		"ecologistas opositores fiscales jueces regidores concejales viajeros"},
	{Group, "aseguradora consistorio prefectura empresa sociedad sindicato hospital tribunal corte jurado museo " +
		"editorial banco redacción iglesia escuela club policía bomberos asociación consorcio autoridad defensa " +
		"acusación mayoría secretaría administración diócesis cabildo diputación fiscalía delegación patronal plantilla " +
		"concesionaria ministerio juzgado"},
	{Saying, "d/ijo/ice/ijeron/icen/ecía/ecían/icho/iciendo/ijera afirm/ó/a/aron/an/aba/ado/ando " +
		"asegur/ó/a/aron/an/aba/ado/ando señal/ó/a/aron/an/aba/ado/ando explic/ó/a/aron/an/aba/ado/ando " +
		"añad/ió/e/ieron/en/ía/ido/iendo indic/ó/a/aron/an/aba/ado/ando declar/ó/a/aron/an/aba/ado/ando " +
		"apunt/ó/a/aron/an/aba/ado/ando subray/ó/a/aron/an/aba/ado/ando destac/ó/a/aron/an/aba/ado/ando " +
		"manifest/ó/aron/aba/ado/ando manifiesta manifiestan sost/uvo/iene/uvieron/ienen/enía/enido/eniendo " +
		"agreg/ó/a/aron/an/aba/ado/ando insist/ió/e/ieron/en/ía/ido/iendo recono/ció/ce/cieron/cen/cía/cido/ciendo " +
		"adv/irtió/ierte/irtieron/ierten/ertía/ertido/irtiendo respond/ió/e/ieron/en/ía/ido/iendo " +
		"record/ó/aron/aba/ado/ando recuerda recuerdan precis/ó/a/aron/an/aba/ado/ando coment/ó/a/aron/an/aba/ado/ando " +
		"cont/ó/aron/aba/ado/ando cuenta cuentan relat/ó/a/aron/an/aba/ado/ando narr/ó/a/aron/an/ado " +
		"escrib/ió/e/ieron/en/ía/iendo escrito public/ó/a/aron/an/ado tuite/ó/a/aron/ado replic/ó/a/aron/an/ado " +
		"contest/ó/a/aron/an/aba/ado/ando pregunt/ó/a/aron/an/aba/ado/ando anunci/ó/a/aron/an/aba/ado/ando " +
		"inform/ó/a/aron/an/aba/ado/ando aclar/ó/a/aron/an/aba/ado/ando matiz/ó/a/aron/an/ado/ando resum/ió/e/ieron/ido " +
		"conclu/yó/ye/yeron/ido/yendo reiter/ó/a/aron/an/aba/ado/ando repit/ió/ieron repite repiten repetido " +
		"recalc/ó/a/aron/an/aba/ado/ando remarc/ó/a/aron/an/ado/ando opin/ó/a/aron/an/aba/ado/ando " +
		"consider/ó/a/aron/an/aba/ado/ando estim/ó/a/aron/an/aba/ado/ando confes/ó/aron/aba/ado confiesa confiesan " +
		"admit/ió/e/ieron/en/ía/ido/iendo lament/ó/a/aron/an/aba/ado/ando denunci/ó/a/aron/an/aba/ado/ando " +
		"critic/ó/a/aron/an/aba/ado/ando promet/ió/e/ieron/en/ido/iendo argument/ó/a/aron/an/aba/ado/ando " +
		"aleg/ó/a/aron/an/aba/ado/ando arguy/ó/e/eron razon/ó/a/ado exclam/ó/a/aron/ado grit/ó/a/aron/an/aba/ado/ando " +
		"susurr/ó/a murmur/ó/a brome/ó/a/ado ironiz/ó/a/ado zanj/ó/a/ado sentenci/ó/a/ado confirm/ó/a/aron/an/ado/ando " +
		"prosigui/ó/eron prosigue continu/ó/aron/ado continúa detall/ó/a/aron/an/ado/ando expres/ó/a/aron/an/ado/ando " +
		"expus/o/ieron expone expuesto plante/ó/a/aron/an/ado recomend/ó/aron/ado recomienda pidi/ó/eron pide piden " +
		"pedido exig/ió/e/ieron/en/ido avis/ó/a/aron/an/ado revel/ó/a/aron/an/ado reflexion/ó/a/ado " +
		"valor/ó/a/aron/an/ado defend/ió/ieron/ido defiende defienden celebr/ó/a/aron/ado espet/ó/a/ado ironizó ironiza " +
		"ironizaron ríe rió sonríe sonrió suspiró suspira bromea jura juró presumió presume protestó protesta " +
		"protestaron protestan quejó queja refunfuñó refunfuña rezongó rezonga musitó musita balbuceó balbucea celebra " +
		"alertó alerta alertaron alertan alertado remató remata rematado apostilló apostilla puntualizó puntualiza " +
		"puntualizado enfatizó enfatiza enfatizado felicitó felicita felicitaron alegró alegra congratuló congratula " +
		"admiró admira extrañó extraña bramó brama sollozó solloza chilló chilla interrogó interroga inquirió intervino " +
		"terció tercia apuntala sugirió sugirieron sugiere"},
	{Judging, "calific/ó/a/aron/an/aba/ado/ando tach/ó/a/aron/an/aba/ado tild/ó/a/aron/an/aba/ado " +
		"describ/ió/e/ieron/en/ía/iendo descrito acus/ó/a/aron/an/aba/ado/ando habl/ó/a/aron/an/aba/ado/ando " +
		"defin/ió/e/ieron/en/ido alud/ió/e/ieron/en/ido llam/ó/a/aron/an/aba/ado/ando salud/ó/a/aron/an " +
		"conden/ó/a/aron/an/ado tach/ando elogi/ó/a/aron/an cit/ó/a/aron/an/ado/ando " +
		"reclam/ó/a/aron/an/ado/ando rechaz/ó/a/aron/an/ado/ando pid/ió/e/ieron/en/ía/iendo suplic/ó/a/aron " +
		"solicit/ó/a/aron/an ruega rogó implor/ó/a"},
	{Calling, "llam/ó/a/aron/an/aba/ado apod/ó/a/ado/ada titulado titulada denominado denominada bautizado bautizada"},
	{Quoting, "cit/ó/a/aron/an/ado/ando"},
	{Feeling, "quier/e/en quiso quería querían cree creen creía creyó piensa piensan pensaba espera esperan desea " +
		"desean teme temen"},
	{Source, "según"},
	{Notice, "comunicado carta mensaje tuit discurso declaración declaraciones entrevista informe palabras texto " +
		"artículo tribuna respuesta frase nota escrito intervención comparecencia"},
	{Determiner, "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella varios varias " +
		"algunos algunas ningún ninguna dos tres cuatro cinco todos todas cada muchos muchas otros otras otro otra"},
	{Possessive, "su sus mi mis tu tus nuestro nuestra nuestros nuestras"},
	{Pronoun | Male, "él"}, {Pronoun | Female, "ella"}, {Pronoun | Plural | Male, "ellos"},
	{Pronoun | Plural | Female, "ellas"}, {Pronoun | Plural, "nosotros nosotras ustedes"},
	{Pronoun, "yo tú usted uno alguien nadie quien este ese aquel"}, {Generic, "uno alguien nadie quien usted tú"},
	{FirstPerson, "yo nosotros"},
	{Definite, "el la los las este esta ese esa"}, {Article, "el la los las un una unos unas lo"},
	{Agent, "por"}, {Origin, "de del desde"}, {Belonging, "de del"}, {Complement, "que"}, {Manner, "como así"},
	{Relative, "que quien quienes cual cuales cuyo cuya"},
	{Male, "señor sr don rey príncipe padre hermano hijo hombre marido papa presidente ministro diputado senador " +
		"alcalde director abogado consejero doctor profesor juez concejal"},
	{Female, "señora sra doña dña reina princesa madre hermana hija mujer presidenta ministra diputada senadora " +
		"alcaldesa directora abogada consejera doctora profesora jueza vicepresidenta concejala"},
	{Title | Abbreviation, "sr sra srta sres dr dra d dña ing lic prof gral excmo excma"},
	{Abbreviation, "av avda ee uu pág art núm st sta"}, {Abbreviation | Final, "etc"},
	{Abbreviation | Counting, "ene feb mar abr jun jul ago sept oct nov dic"}, {Counting, "núm pág art cap vol fig"},
	{Title, "señor señora señorita don doña presidente presidenta ministro ministra rey reina papa general coronel " +
		"alcalde alcaldesa senador senadora diputado diputada fiscal juez jueza príncipe princesa sor fray doctor doctora " +
		"profesor profesora canciller gobernador gobernadora consejero consejera expresidente expresidenta exministro " +
		"exministra vicepresidente vicepresidenta"},
	{Role, "presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra " +
		"exministro exministra primer alcalde alcaldesa senador senadora diputado diputada fiscal juez jueza canciller " +
		"rey reina papa general coronel portavoz vocero vocera jefe jefa director directora responsable secretario " +
		"secretaria líder dirigente mandatario mandataria abogado abogada médico médica profesor profesora investigador " +
		"investigadora autor autora escritor escritora periodista candidato candidata consejero consejera asesor asesora " +
		"experto experta analista economista historiador historiadora vecino vecina testigo policía agente hombre mujer " +
		"padre madre hijo hija hermano hermana amigo amiga entrenador entrenadora jugador jugadora embajador embajadora " +
		"diplomático gobernador gobernadora representante miembro fundador fundadora activista sindicalista agricultor " +
		"agricultora concejal concejala delegado delegada titular parlamentario parlamentaria eurodiputado eurodiputada " +
		"empresario empresaria gerente comisario comisaria regidor regidora productor productora actor actriz cantante " +
		"artista científico científica catedrático catedrática obispo cardenal arzobispo doctor doctora psicólogo " +
		"psicóloga estudiante trabajador trabajadora conductor conductora coordinador coordinadora creador creadora " +
		"opositor opositora viuda viudo vigilante portera portero dueño dueña tendero tendera vendedor vendedora abuelo " +
		"abuela anciano anciana enfermera enfermero chófer taxista cajera camarero camarera cocinero cocinera guarda " +
		"pastor pescador carpintero fontanero electricista niño niña muchacho muchacha joven desconocido pasajero " +
		"pasajera cliente clienta jubilado jubilada maestro maestra párroco cura panadero panadera tabernero"},
	{Role | Plural, "responsables abogados médicos investigadores vecinos testigos policías manifestantes expertos " +
		"analistas economistas diputados senadores ministros sindicatos organizadores activistas padres fuentes " +
		"autoridades trabajadores científicos autores funcionarios críticos oficiales"},
	{Group, "gobierno ministerio partido policía fiscalía empresa grupo sindicato asociación comisión organización " +
		"agencia periódico diario tribunal juzgado consejo asamblea ayuntamiento dirección federación ejército congreso " +
		"senado junta generalitat ejecutivo compañía fundación universidad consejería oposición"},
	{Particle, "de del la las los y da dos van von al el bin ben ibn i"},
	{Preposition | Linking, "de del a al para en con contra sobre"},
	{Preposition, "por sin bajo entre hacia hasta desde durante tras ante mediante excepto salvo"}, {Place, "en a desde"},
	{Conjunction, "y e o u pero ni que si cuando como porque pues aunque mientras donde sino"},
	{Coordinating, "y e o u pero ni sino"},
	{Auxiliary, "ha han había habían habrá habría haya no se le les me nos os te lo puede pueden podía debe deben va " +
		"van iba volvió suele quiso"}, {Perfect, "ha han había habían habrá"},
	{Auxiliary | Being, "es son era eran fue fueron será serán sería sido siendo está están estaba estaban"},
	{Infinitive, "a"},
	{Adverb, "también además luego después entonces aún todavía ya así igualmente asimismo ayer hoy mañana aquí ahí " +
		"allí muy más menos siempre nunca tampoco bien antes tarde sólo solo incluso sobre textualmente finalmente mismo " +
		"misma"},
	{Calendar, "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto " +
		"septiembre setiembre octubre noviembre diciembre mañana tarde noche semana mes año día"},
	{Kin, "hijo hija hermano hermana esposa esposo mujer marido padre madre viuda viudo sobrino sobrina tío tía primo " +
		"prima abuelo abuela"},
	{Given | Male, "josé juan antonio manuel francisco luis carlos javier miguel pedro ángel rafael daniel fernando " +
		"pablo jorge sergio alberto alejandro diego andrés álvaro adrián raúl enrique ramón vicente joaquín jaime " +
		"santiago eduardo mario ignacio óscar roberto rubén víctor iván jesús alfonso julio julián marcos gonzalo rodrigo " +
		"hugo emilio agustín felipe gabriel guillermo mariano nicolás tomás martín esteban salvador xavier jordi josep " +
		"íñigo aitor donald john michael david robert james george thomas paul peter"},
	{Given | Female, "maría ana carmen laura isabel cristina marta lucía elena pilar dolores teresa rosa sara paula " +
		"raquel mercedes beatriz silvia patricia sonia andrea rocío mónica nuria inés irene julia eva yolanda alicia " +
		"margarita susana claudia natalia gloria esperanza inmaculada consuelo concepción victoria verónica adriana " +
		"daniela gabriela alejandra elvira marisa soledad leticia soraya ada begoña amparo carolina mary jennifer linda " +
		"barbara susan nancy"},
	{Plain, "sí no gracias hola buenos buenas muchas esto eso aquí hoy ayer ahora"},
}

func spanishSense() Sense {
	return Sense{
		Guesses:     "sospecho sospechamos intuyo",
		Infinitives: "decir afirmar asegurar sostener pretender insinuar",
		Follies: "injusto absurdo exagerado prematuro temerario mentira falso erróneo " +
			"equivocado arriesgado atrevido",
		NoGerunds:  "evita evitan evitó evitamos evitaron evitaba evitaban evitado evité evitará rehúsa rehusó rehusaron",
		Whethers:   "si",
		Vows:       "promete prometió prometido prometen anunció decidió",
		Surely:     "debe deben",
		Minds:      "convencido convencida convencidos seguro segura",
		Chances:    "riesgo esperanza temor peligro probabilidad posibilidad",
		Unreal:     "podría debería",
		Imagine:    "supongamos imaginemos pongamos",
		Pasts:      "hasta antes entonces",
		Hears:      "oigo oí leo leí oído",
		Ases:       "como",
		Relays:     "en+palabras+de a+decir+de",
		Whats:      "lo",
		Evens:      "incluso aun",
		Comparers:  "que como",
		Partitives: "uno+de una+de algunos+de muchos+de varios+de algunas+de",
		Bounds: []List{
			"unos unas cerca+de alrededor+de aproximadamente en+torno+a",
			"más+de por+encima+de",
			"menos+de por+debajo+de",
			"al+menos por+lo+menos como+mínimo no+menos+de",
			"como+mucho como+máximo hasta a+lo+sumo no+más+de",
			"casi prácticamente",
			"exactamente justo justamente",
			"solo sólo solamente apenas únicamente",
		},
		PartsOf: "de del",
		Shares: "parte partes mayoría minoría mitad tercio cuarto resto puñado decena decenas centenar centenares " +
			"cientos miles docena docenas serie",
		Exceptions: "aparte+de a+excepción+de con+excepción+de con+la+excepción+de excepto salvo menos",
		Lacks:      "carece carecen carecía",
		NoPairs:    "lejos+de",
		Denials:    "no nunca jamás nadie nada ninguno ninguna ningún ningunos ningunas tampoco ni sin",
		Not:        "no",
		Nos:        "no",
		Nevers:     "nunca jamás",
		Concord:    true,
		NotOnly:    "no+solo no+sólo no+solamente no+únicamente no+obstante",
		NoVerbs: "dejo dejas dejamos dejé dejaba dejaban dejado dejando dejar dejará dejarán dejaremos deje dejen cesa " +
			"cesan cesó cesaron cesado niega niegan negó negaron negado evita evitó evitaron evitado rehúsa " +
			"rehusó rehusaron olvidó olvidaron olvidado abstiene abstuvo abstuvieron parado paró pararon paramos " +
			"dejó deja dejaron dejan", NoVerbTo: "a de",
		NoNouns: "carencia falta ausencia lugar", NoNounOf: "de",
		NoPrefixes: "in im i ir des dis anti",
		NotNegated: "indicar indica inicio inicia interés interesa imponer impone inter informe información desarrollo " +
			"desarrolla despacho destino descanso discurso disputa distrito irán",
		Denied: "negó niega negaron niegan rechazó rechaza descartó descarta evitó evita impidió impide incapaz imposible " +
			"apenas falso",

		Hedges: "puedo puedes podemos podéis pude pudimos pudieron podré podrá podrás podremos podrán podíamos podías " +
			"podríamos podrías pueda puedan podamos pudiera pudieran pudiese pudiesen podido debo debes debemos debía " +
			"debían deberá deberán deberemos deberíamos debiera debieran deba deban tal-vez igual puede pueden podría " +
			"podrían podía podían pudo quizá quizás acaso parece parecen parecía posiblemente probablemente seguramente " +
			"aparentemente supuestamente presuntamente debería deberían debe deben posible probable presunto presunta " +
			"presuntos presuntas supuesto supuesta habría habrían sería serían estaría estarían tendría tendrían " +
			"eventualmente difícilmente",
		Modals: "podrá=podrán=podremos=podré podría=podríamos=podrías podía=podían=podíamos pueda=puedan=podamos " +
			"pudiera=pudieran=pudiese debía=debían=debíamos deberá=deberán=deberemos debería=deberíamos " +
			"puede=pueden=puedo=podemos=podía=pudo podría=podrían debe=deben=debo=debemos debería=deberían",
		Almosts:  "casi apenas prácticamente a+duras+penas escasamente",
		Opinions: "creo pienso supongo opino", Selves: "yo nosotros creo pienso supongo opino considero imagino temo " +
			"sospecho espero digo sé veo reconozco admito confirmo entiendo recuerdo repito insisto subrayo lamento celebro " +
			"concluyo niego dudo quiero deseo pido exijo creemos pensamos sabemos vemos dudamos queremos",
		Quantities: "tanto tanta tantos tantas numerosos numerosas múltiples diversos diversas incontables " +
			"mayoritariamente principalmente parte demasiada demasiadas alguien todo todos toda todas algunos algunas algún " +
			"alguna algo varios varias mucho muchos mucha muchas poco pocos poca pocas más menos cada ambos ambas solo sólo " +
			"solamente únicamente casi aproximadamente mitad mayoría minoría entero entera siempre menudo raramente " +
			"bastante bastantes demasiado demasiados totalmente completamente parcialmente apenas decenas cientos miles " +
			"cualquier cualquiera",
		Indefinites: "algo alguien",
		Determiners: "el la los las un una unos unas este esta estos estas ese esa esos esas mi mis tu tus su sus nuestro " +
			"nuestra no otro otra otros otras alguno alguna ningún ninguna nos les",
		Conditions: "si salvo excepto siempre-que mientras cuando hasta a-menos siempre", Ifs: "si", Limits: "salvo excepto",
		BeforeIfs: "solo sólo incluso solamente únicamente", IfSos: "no bien acaso", IfYous: "usted ustedes quieren quiere",
		Courtesies: "mira miran fijan permiten permite quieren recuerdan", Granted: "siempre cuando",
		Functions: "el la los las lo un una unos unas y e o u pero ni sino que de del a al en por para con sin sobre " +
			"entre hacia hasta desde durante tras ante bajo como cuando donde si porque pues aunque mientras este esta esto " +
			"estos estas ese esa eso esos esas aquel aquella aquello ya muy más tan así aquí ahí allí ahora entonces " +
			"también tampoco bien es son era eran fue fueron ser sido soy somos sea sean está están estaba estaban estar " +
			"estoy estamos ha han he hemos había habían haber haya hay me te se nos os le les yo tú él ella ello nosotros " +
			"ellos ellas usted ustedes mi mis tu tus su sus nuestro nuestra nuestros nuestras quien quienes cual cuales " +
			"cuyo cuya qué quién cómo cuándo dónde cuál pues luego",
		Pronouns: "yo tú él ella ello nosotros nosotras vosotros ellos ellas usted ustedes me te se nos os le les lo la " +
			"los las mi mis tu tus su sus nuestro nuestra nuestros nuestras mí ti sí conmigo",
		Persons: []List{"yo me mi mis mí conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras",
			"tú te tu tus ti usted ustedes vosotros os",
			"él", "ella", "ello ellos ellas"},
		Adverbs: "muy ya también pues bien así ahora entonces aquí realmente",
		Kinds: []List{"el la los las un una unos unas este esta estos estas ese esa esos esas mi su sus nuestro nuestra",
			"yo tú él ella nosotros ellos ellas usted ustedes me te se nos le les lo",
			"es son era eran fue fueron está están estaba ha han había hay sea",
			"de en a por para con sobre entre desde hasta del al", "y e o u pero porque si que como cuando"},
		Coordinators: "y o e u", Openers: "y pero pues porque bueno que entonces",
		Beings: "es son era eran fue fueron sea está están ser", Degrees: "muy tan más el la un una lo del todo",
		That: "que", Auxiliaries: "ha han he hemos había es son está están va van puede pueden debe deben se le les lo me " +
			"nos", Objects: "me te lo la le nos os los las les el un una su sus mi",
		Askers:  "quién qué cuándo dónde por cómo cuál cuánto cuántos acaso",
		Answers: "sí no", Ours: "mi mis nuestro nuestra nuestros nuestras", NotSaid: "a para",
		Puts: "decir decirlo digo diría digamos llama llamarlo explicarlo", Fillers: "eee ehh eeeh ah oye eh em " +
			"ehm este mmm ok okay pues bueno hum mm hmm", Unsures: "no+sé+cómo por+así+decirlo por+decirlo+así como+quien+dice",
		Asides: "vamos digo digo+yo " +
			"imagínese fíjese mire mira oiga oye hombre digamos", FillerPairs: "sabe+usted ya+sabe ya+sabes no+es " +
			"como+digo ves+tú no+sé o+sea es+decir por+así a+ver es+que mire+usted",
		Tags: "entienden comprende ves imagínese imagínate fíjese fíjate sabe sabes eh entiende entiendes ve verdad " +
			"vale no", Emphasis: "cursiva cursivas énfasis subrayado emphasis italics",
		Measures: "€ $ £ us$ ciento dólar dólares euro euros libra libras peso pesos céntimo céntimos metro metros " +
			"kilómetro kilómetros milla millas tonelada toneladas kilo kilos gramo gramos litro litros grado grados " +
			"hectárea hectáreas hora horas minuto minutos segundo segundos día días semana semanas mes meses año años " +
			"década décadas siglo siglos enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre " +
			"diciembre lunes martes miércoles jueves viernes sábado domingo",
		Antonyms: "aument/dismin aument/reduc aument/baj sub/baj crec/ca gan/perd victori/derrot éxit/fracas " +
			"acept/rechaz permit/prohíb permit/prohib autoriz/prohib apoy/rechaz favor/contra amig/enemig guerra/paz " +
			"arrib/abaj ante/despué antes/después sobre/bajo dentro/fuera con/sin más/menos mejor/peor buen/mal buena/mala " +
			"bien/mal verdad/mentir verdader/fals sí/no alt/baj grand/pequeñ larg/cort fuert/débil ric/pobr viej/joven " +
			"nuev/viej primer/últim abr/cerr abiert/cerrad empez/termin comenz/termin princip/final entr/sal lleg/march " +
			"compr/vend atac/defend culpab/inocent constru/destru segur/peligros ayud/perjudic vida/muerte viv/muert " +
			"esperanz/miedo positiv/negativ públic/privad norte/sur este/oeste izquierd/derech fácil/difícil confirm/desm " +
			"san/enferm calient/frí rápid/lent cerca/lejos llen/vací siempre/nunca todo/nada todos/nadie alguien/nadie " +
			"algo/nada ayer/mañana ayer/hoy hoy/mañana mayorí/minorí máxim/mínim import/export legal/ilegal posibl/imposibl",
		Synonyms: "jamás=nunca sólo=solo solamente=solo únicamente=solo",

		Asserts: "sé sabe saben sabemos sabía veo ve vemos reconozco reconoce admito admite confirmo confirma demuestra " +
			"demuestran muestra muestran comprobé comprueba entiendo entiende entendemos recuerdo recuerda garantizo " +
			"garantiza repito insisto subrayo lamento celebro significa concluyo concluye",
		Factives: "sé sabe saben sabemos sabía recuerdo recuerda lamento importa olvido olvida olviden",
		Denies:   "niego niega niegan negó negaron desmiento desmiente desmintió rechazo rechaza rechazó",
		Doubts:   "dudo duda dudan dudó dudamos",
		Supposes: "intuyo presumo " +
			"crees suponemos imaginamos tememos sospechamos estimo estimamos opinamos calculo entiendo creo " +
			"cree creen creía creemos pienso piensa piensan pensaba pensamos supongo supone suponen opino " +
			"opina considero considera imagino imagina temo teme temen sospecho sospecha espero parece creeré pensé supuse",
		Wishes: "quiero quiere quieren queremos quisiera deseo desea desean ojalá espero espera esperan pido pide piden " +
			"exijo exige", Asks: "pregunto pregunta preguntan preguntó",
		Reports: "decir afirmar asegurar sostener pretender insinuar " +
			"decimos sostengo sostenemos afirmo afirmamos aseguro aseguramos pretendo pretende prometo prometemos " +
			"digo dice dicen dijo dijeron decía decían diga digan afirma afirman afirmó asegura aseguran aseguró sostiene " +
			"sostienen sostuvo alega alegan insiste insisten prometió promete prometen cuenta cuentan contó escribió " +
			"escribe anunció anuncia acusa explicó explica señala señalan comenta",
		Tells: "dijo dijeron dice dicen contó contaron aseguró prometió", Passives: "dicho informado acusado",
		Claims: "idea noción sugerencia acusación rumor rumores historia teoría opinión creencia argumento suposición " +
			"impresión posibilidad esperanza temor riesgo peligro sospecha mito bulo",
		Rejects:  "rechazo rechaza rechazó rechazamos",
		Subjects: "yo él ella nosotros ellos ellas usted ustedes nadie alguien todos", Ores: "o",
		IfPhrases: "si+es+que " +
			"con+que en+tanto+que en+la+medida+en+que como+no dado+que+se a+reserva+de suponiendo+que " +
			"siempre+que siempre+y+cuando con+tal+de+que a+condición+de+que a+menos+que a+no+ser+que " +
			"en+caso+de+que como+si salvo+que excepto+que excepto+si salvo+si solo+si sólo+si a+condición+de " +
			"con+la+condición+de+que",
		Reservations: "si+es+que " +
			"con+algunas+excepciones con+pocas+excepciones salvo+excepciones con+alguna+excepción " +
			"con+contadas+excepciones salvo+contadas+excepciones con+una+excepción en+teoría sobre+el+papel " +
			"en+principio hasta+donde+sé al+parecer por+lo+visto según+parece según+dicen por+lo+que+dicen " +
			"que+yo+sepa por+lo+que+sé si+no+me+equivoco si+mal+no+recuerdo que+sepamos que+nosotros+sepamos " +
			"por+lo+que+sabemos hasta+donde+sabemos",
		Adverbials: "tal+vez puede+ser+que pudiera+ser+que lejos+de+mí+decir+que " +
			"no+me+consta+que quién+sabe+si " +
			"quizá quizás probablemente posiblemente supuestamente acaso presuntamente seguramente " +
			"dicen+que se+dice+que cuentan+que se+comenta+que se+rumorea+que corre+el+rumor+de+que al+parecer " +
			"por+lo+visto según+dicen dizque igual a+lo+mejor",
		According: "según", Backs: "eso esto ello", Sos: "así",
		Facts:    "verdad cierto claro seguro evidente correcto",
		Untruths: "falso mentira imposible incierto absurdo mito bulo error",
		Grounds:  "prueba pruebas evidencia indicio indicios razón señal",
	}
}

func spanishNumbers() Numbers {
	return Numbers{
		UnitsBefore: "us$ € $ £",
		PartOf:      "de",
		Beyond: "y+cuarto=15 menos+cuarto=-15 menos+diez=-10 menos+cinco=-5 menos+veinte=-20 menos+veinticinco=-25 " +
			"y+pico=0",
		Ones: "cero uno=un=una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis " +
			"diecisiete dieciocho diecinueve",
		Tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
		Adding: "veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 " +
			"veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 doscientos=200 doscientas=200 trescientos=300 " +
			"trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 " +
			"seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900",
		Ordinals: "primero=primer=primera segundo=segunda tercero=tercer=tercera cuarto=cuarta quinto=quinta " +
			"sexto=sexta séptimo=séptima octavo=octava noveno=novena décimo=décima",
		Multiplying: "cien=100 ciento=100 docena=12", Scales: "mill=1000000 mm=1000000 mil=1000 millón=1000000 " +
			"millones=1000000 billón=1000000000000 billones=1000000000000",
		Parts: "medio=2 media=2 tercio=3 tercios=3 cuartos=4 quintos=5 décimas=10", BareHundred: true, JoinsOnes: true,
		Joiners: "y", Points: "coma punto", Articles: "un una",
		Rounds:     "decenas docenas centenares cientos miles millones",
		AsPronouns: "un una uno primer primero primera segundo cuarto cuarta media medio", Decimal: ',', Thousands: '.',
		SpacedThousands: true,
		OrdinalEndings:  "º ª er o a", Letters: "m=1000000", NumberSigns: "número núm no",
		Units: "%=por+ciento $=us$=dólares=dólar=usd €=euros=euro=eur £=libras=libra km=kilómetros=kilómetro " +
			"kg=kilos=kilo=kilogramos °=grados ¢=céntimos=céntimo=centavos=centavo",
		Minuses: "menos",
		Months:  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", DayBefore: "el",
		DayBehind:     "de",
		AndHalf:       "y+medio y+media",
		OClock:        "horas hora h",
		Evenings:      "de+la+tarde de+la+noche",
		Mornings:      "de+la+mañana de+la+madrugada",
		OrdinalValues: "undécimo=11 duodécimo=12 vigésimo=20 vigésima=20 trigésimo=30",
		HalfPast:      "y+media",
	}
}

func spanishForms() Forms {
	return Forms{
		Spoken: "ao=ado aos=ados ío=ido á=ada",
		Merged: "al=a+el del=de+el conmigo=con+mí",
		Abbreviations: "sr=señor sra=señora srta=señorita dr=doctor dra=doctora ud=usted uds=ustedes núm=número " +
			"art=artículo eeuu=estados+unidos ue=unión+europea onu=naciones+unidas avda=avenida pág=página etc=etcétera " +
			"%=por+ciento &=y +=más d=don dña=doña",
		Titles: "señor señora señorita don doña presidente presidenta ministro ministra diputado diputada dios " +
			"congreso gobierno",
		Spellings: "toa=toda toos=todos tá=está tamos=estamos toy=estoy muchismo=muchísimo usté=usted " +
			"verdá=verdad ciudá=ciudad sólo=solo éste=este ésta=esta éstos=estos ése=ese quizá=quizás " +
			"setiembre=septiembre méxico=méjico guión=guion periodo=período oscuro=obscuro sicología=psicología " +
			"irak=iraq ustedes=uds pa=para to=todo na=nada pos=pues mu=muy tos=todos toas=todas ná=nada tó=todo " +
			"tol=todo+el asín=así ansí=así haiga=haya naide=nadie aonde=adonde ande=adónde pal=para+el " +
			"palante=para+adelante patrás=para+atrás adelante=alante atrás=patrás esque=es+que na+más=nada+más",
		Endings: "- s es o a os as e en an amos emos imos é í ó ió ieron aron aba aban ía ían ado ada ados adas ido ida " +
			"idos idas ando iendo ar er ir ará erá irá aría ería iría ase ara aran iera ieran",
		Frequent: "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si " +
			"sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque " +
			"qué solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida " +
			"otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí",
		Common: "dijo dice señor señora ayer hoy lunes martes presidente",
	}
}
