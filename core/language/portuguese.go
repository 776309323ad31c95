package language

// Portuguese of Portugal and of Brazil, after the Gramática do Português (Gulbenkian) and the style books of Público
// and Folha; CLDR (pt, pt-PT) for spelled-out numbers, months and marks.

// portugueseTelling are frequent in Portuguese and words of no other language here, or of few.
const portugueseTelling = "*ãõç os que do em um uma para com não ao dos das no na mais foi são também pelo pela " +
	"já muito isso ele você está à até mas nos nas seu sua como ou mesmo o disse afirmou seus suas pelos pelas " +
	"essa às há ter tem deste desta quando depois ninguém nada tudo toda todos nós eu eles elas ela quem onde " +
	"porque sem sobre desde vai vamos ainda só este esse isto diz ficou"

func portuguese() *Language {
	return &Language{
		Sense:   portugueseSense(),
		Numbers: portugueseNumbers(),
		Forms:   portugueseForms(),
		Grammar: Grammar{
			Views:        "de acordo com; em palavras; nas palavras; na opinião; no entender; na avaliação; para",
			Classes:      portugueseTables,
			Plural:       "s",
			DropsSubject: true,
			Adverbial:    "mente",
			Participle:   "ndo",
			With:         "com",
			Once:         "ex antigo antiga então anterior",
			Deputies:     "vice",
			Offices: "presidente = chefe de estado; primeiro-ministro = chefe do governo; deputado = parlamentar; " +
				"deputada = parlamentar; prefeito = autarca; porta-voz = assessor; treinador = técnico; treinadora = " +
				"técnica; selecionador = técnico; advogado = causídico = defensor; prefeita = autarca; presidente da " +
				"câmara = autarca; médico = doutor = clínico; médica = doutora = clínica; goleiro = guarda-redes = " +
				"arqueiro; jogador = atleta = futebolista; polícia = agente",
		},
		Marks: Marks{Dash: true, DashIncise: true},
		Transcript: Transcript{
			Sounds: "aplausos aplauso palmas risos riso rumores protestos pausa murmúrios vaias música silêncio inaudível " +
				"impercetível imperceptível manifestações",
			Stagehands: "e de do da dos das em no na nas o a os as com público bancadas bancada galerias plenário senhor " +
				"senhora deputado deputada prolongados gerais batendo pé contra",
			Roles: "pergunta resposta jornalista apresentador apresentadora moderador moderadora entrevistador " +
				"entrevistadora público intérprete tradutor tradutora locutor locutora ouvinte presidente vice-presidente " +
				"secretário secretária repórter",
			Titles:  "senhor senhora sr sra dr dra d dom dona deputado deputada senador senadora ministro ministra o a",
			Records: "o a senhor senhora sr sra",
			Senders: "de orador oradora remetente",
			Headings: "nota aviso fonte fontes foto imagem vídeo data local tema presentes ausentes deliberação decisão " +
				"título ler leia mais veja exemplo capítulo " +
				"secção seção resumo telefone",
			Plain: "este esta isto isso que quem como quando onde é são era não sim e mas ou se assim aqui agora um dois " +
				"três primeiro segundo senhoras senhores muito obrigado obrigada porque",
			Asks:    "p",
			Answers: "r",
		},
		Naming: Naming{
			Means:   set("entende entendem entendia"),
			MeantBy: set("por"),
			Known: set("figura figurava consta constava surge surgia aparece aparecia inscrito inscrita registado " +
				"registada registrado registrada catalogado catalogada classificado classificada vendia vendeu " +
				"vendiam vendido vendida vendidos vendidas oferecia anunciado anunciada anunciava etiquetado " +
				"rotulado rotulada comercializado comercializada"),

			Reproaches: set("acusação acusações censura crítica críticas suspeita suspeitas denúncia denúncias ameaça " +
				"ameaças promessa promessas aviso pedido exigência insulto insultos reparo"),

			Sought: phrases("clicar em,clique em,carregar em,digitar,escrever,selecionar,assinalar,escolher"),

			Glosses: phrases("significa,significam,significava,quer dizer,equivale a,traduz por,traduz como,traduz-se " +
				"por,traduzido por"),

			Calls:    set("chama chamam chamava chamavam"),
			Proverbs: set("provérbio ditado adágio"),
			Folk: set("clientes imprensa " +
				"gente vizinhos vizinhas povo todos habitantes moradores residentes populares adeptos " +
				"torcedores torcida fãs simpatizantes alunos alunas colegas companheiros amigos familiares " +
				"jogadores estudantes trabalhadores veteranos miúdos"),
			Named: set("jargão dialeto " +
				"gíria chama-se chamava-se popularmente batizou batizaram rebatizou batizado batizada apelidou"),
			Said:       set("dito dita"),
			OneCapital: true,
			Works: set("memórias bónus fundo filme documentário série programa livro romance ensaio poema canção " +
				"música single álbum disco ópera obra quadro exposição jornal semanário revista portal site " +
				"blog blogue partido movimento associação grupo coletivo empresa loja bar praça ponte oficina " +
				"ciclo espectáculo peça curta documentários canções clube projecto projeto empreiteira " +
				"construtora taberna tasca cooperativa coro escola moinho adega cinema teatro museu livraria " +
				"padaria farmácia operação projeto plano missão sonda barco navio foguetão foguete restaurante " +
				"hotel festival jogo lei artigo capítulo relatório espetáculo concerto comédia balé digressão " +
				"podcast novela telenovela hino tema título campanha prémio prêmio banda diário gazeta agência " +
				"emissora rádio canal televisão boletim aplicação aplicativo app videojogo mural escultura " +
				"fotografia longa musical reportagem crónica crônica antologia trilogia saga conto poemário " +
				"ação acção iniciativa estratégia marcha gala concurso torneio taça copa liga troféu medalha " +
				"bolsa galardão lista coligação coalizão plataforma federação orquestra equipa equipe time " +
				"companhia marca firma pensão pousada cafetaria café discoteca boate bazar supermercado mercado " +
				"galeria sala auditório centro residência creche clínica sanatório acampamento quartel batalhão " +
				"brigada sindicato confraria irmandade veleiro iate submarino petroleiro fragata ferry balsa " +
				"comboio trem avião satélite telescópio avenida rua torre quinta fazenda mina fábrica barragem " +
				"reserva praia trilho trilha bairro edifício prédio condomínio vinho cerveja queijo variedade " +
				"casta modelo vacina medicamento serviço tempestade furacão ciclone tufão cometa decreto " +
				"cláusula secção seção coluna rubrica caixa botão separador aba categoria classe grau nível " +
				"etiqueta alcunha pseudónimo pseudônimo código disciplina curso fórum seminário congresso " +
				"conferência palestra mostra feira jornadas semana pergunta opção pasta processo"),
			Likened: set("como"),
			Titles: phrases("intitulado,intitulada,sob o título,sob o lema,com o " +
				"título,chamado,chamada,denominado,denominada,sob o nome de,de nome"),
			ByNames: phrases("conhecem como,conhecidos como,conhecidas como,mais conhecida como,alcunhada," +
				"apelidado,apelidada,alcunhado,vulgo,conhecido como,conhecida como,conhecido por,conhecida " +
				"por,mais conhecido por,chamam-lhe,chamam-no,apelidam de,apelidaram de"),
			SoCalled: phrases("suposto,suposta,supostos,supostas,alegado,alegada,autodenominado,autodenominada,o chamado,a " +
				"chamada,os chamados,as chamadas,o dito,a dita"),
			Words: phrases("a noção de,o conceito de,a ideia de,a palavra,as palavras,o termo,a expressão,o conceito,o " +
				"lema,do termo,a hashtag,o adjetivo,o slogan,o texto,a inscrição,o título"),
			Reported: set("segundo conforme palavras opinião"),
			Sayings: set("resposta réplica exclamação comentário queixa súplica desculpa argumento promessa ameaça " +
				"confissão piada apelo censura insulto saudação conclusão afirmação declaração respostas " +
				"ameaças insultos " +
				"pergunta grito gritos lema slogan frase fórmula ordem menção inscrição expressão ideia termo"),
			Not: set("não nunca"), Uses: set("usa usou utiliza utilizou emprega empregou repete repetiu"),
			Things: set("anúncio bilhete papel porta parede fachada etiqueta aviso " +
				"cartaz cartazes faixa faixas letreiro camisola camisolas camiseta camisetas autocolante muro muros " +
				"bandeira placa placas"),
			Reads: phrases("ler,lia-se,lê-se,lia,diz,dizia,diziam,com o lema,com as palavras,a mensagem,a frase,a " +
				"inscrição,o texto,os dizeres,a legenda,as palavras"),
			Stands: phrases("lia-se,lê-se,podia ler-se"),
			Topics: phrases("debate sobre,noção de,conceito de,definição de,sentido de"),
		},
	}
}

var portugueseTables = []Words{
	{Saying, "bradavam bradaram bradando clamavam clamaram entoando berrando"},
	{Saying, "gritavam gritam berravam berraram entoavam entoaram"},
	{Saying, "menciona mencionam mencionou mencionava alude aludem"},
	{Judging | Calling, "denomina denominam denominou denominaram denominava apelidam apelidava " +
		"batiza batizou batizaram " +
		"rebatizou rebatizaram"},
	{Role, "doente"},
	{Role, "diretor-superintendente diretor-geral diretora-geral diretor-executivo diretor-presidente " +
		"secretário-executivo " +
		"secretário-geral secretária-geral secretário-adjunto presidente-executivo"},
	{Epithet | Role, "mandatário mandatária dirigente governante autarca parlamentar autor autora"},
	{Calendar, "horas dias semanas meses anos minutos segundos instantes momentos"},
	{Epithet | Role, "homem mulher jovem rapaz rapariga idoso idosa reformado reformada aposentado aposentada " +
		"político empresário empresária artista músico cantor cantora ator atriz escritor escritora romancista " +
		"poeta pintor pintora cineasta futebolista avançado jogador jogadora tenista atleta corredor corredora " +
		"nadador nadadora ciclista campeão campeã investigador investigadora cientista historiador historiadora " +
		"economista causídico advogado advogada médico médica agricultor agricultora pescador peixeira viúva " +
		"arguido réu ativista dirigente autarca socialista parlamentar"},
	{Role | Male, "morador inquilino proprietário senhorio residente espectador adepto torcedor hóspede viajante " +
		"condutor aluno farmacêutico marinheiro caçador jardineiro talhante açougueiro livreiro cabeleireiro barbeiro " +
		"alfaiate sapateiro mecânico pedreiro operário mineiro piloto militar sargento veterano bombeiro detetive " +
		"inspetor " +
		"notário arguido réu acusado detido suspeito monge rabino imã selecionador guarda-redes goleiro atacante zagueiro " +
		"árbitro corredor nadador pugilista campeão músico compositor guitarrista realizador dramaturgo poeta pintor " +
		"escultor fotógrafo engenheiro programador biólogo arqueólogo curador bibliotecário redator tradutor colecionador " +
		"empreiteiro banqueiro investidor voluntário organizador funcionário colega tio primo neto sobrinho cunhado sogro " +
		"herdeiro vencedor causídico penalista"},
	{Role, "transeunte visitante turista ciclista paciente pensionista lojista feirante soldado sobrevivente " +
		"socorrista futebolista tenista atleta cineasta romancista galerista"},
	{Role | Female, "moradora inquilina proprietária senhoria transeunte espectadora adepta torcedora visitante " +
		"turista condutora ciclista aluna farmacêutica paciente pensionista pescadora peixeira caçadora " +
		"jardineira lojista feirante livreira cabeleireira costureira mecânica operária soldado bombeira " +
		"inspetora notária arguida acusada detida suspeita sobrevivente socorrista freira selecionadora " +
		"futebolista tenista árbitra atleta corredora nadadora campeã compositora cineasta realizadora dramaturga " +
		"romancista poetisa pintora escultora fotógrafa engenheira bióloga arqueóloga curadora bibliotecária " +
		"redatora tradutora galerista voluntária organizadora funcionária tia prima neta sobrinha cunhada sogra " +
		"herdeira vencedora"},
	{Saying | Direct, "suspiraram suspirava sorriram brincava brincam graceja gracejou riram resmungava bufou bufa " +
		"gagejou balbuciou balbucia gemeu geme chorou chora chorava soluçou soluça berrou berra rugiu cortou " +
		"corta atirou atira ripostou riposta retrucou retruca rebateu rebate rebateram contrapôs contrapõe " +
		"objetou objeta objetaram concedeu concede hesitou hesita recordam recordava relembrou relembra " +
		"relembrava rememorou rememora evocou evoca corroborou corrobora corroboraram coincidiu coincide secundou " +
		"secunda realçou realça implorou implora suplicou suplica ordenou ordena aconselhou aconselha " +
		"aconselharam sugeriram juraram prevê previu previram vaticinou vaticina anteviu antevê agradeceu " +
		"agradece agradeceram gabou gaba vangloriou confidenciou confidencia desabafaram desabafava postou " +
		"postaram posta tuitaram lê-se"},
	{Role, "provedor provedora ouvidor ouvidora prefeito prefeita comandante capitão reitor reitora vereador " +
		"vereadora autarca secretário adjunto editor editora padeiro agricultor agricultora pecuarista pescador " +
		"enfermeiro enfermeira cirurgião veterinário veterinária arquiteto arquiteta urbanista historiador historiadora " +
		"sociólogo socióloga climatologista comerciante bispo delegado delegada promotor promotora desembargador " +
		"desembargadora relator relatora síndico síndica"},
	{Given | Female, "joana márcia antônia sônia lúcia helena luísa inês matilde leonor mafalda filipa rita catarina " +
		"beatriz carolina margarida teresa graça fátima conceição rosário lurdes dulce tereza cláudia débora " +
		"letícia larissa bruna camila fernanda patrícia vanessa simone rosângela jussara iara"},
	{Given | Male, "rui tiago davi léo ciro zeca caio otávio vinícius thiago gustavo leandro fábio flávio márcio " +
		"sérgio " +
		"cláudio renato wagner wellington gilberto geraldo nelson hélder nuno vasco gonçalo duarte martim " +
		"afonso tomás simão bernardo salvador rodrigo diogo hugo"},
	{Plain, "questionado questionada questionados questionadas perguntado perguntada indagado indagada procurado " +
		"procurada procurados procuradas ouvido ouvida ouvidos confrontado confrontada instado instada " +
		"interrogado interrogada contactado contactada"},
	{Notice, "frase relato desabafo depoimento testemunho confissão comentário justificativa justificação aviso"},
	{Role | Plural, "pais professores alunos vizinhos moradores pesquisadores investigadores médicos agricultores " +
		"pescadores policiais sindicalistas críticos especialistas peritos advogados empresários inquilinos " +
		"testemunhas manifestantes adeptos torcedores familiares arguidos réus operários enfermeiros " +
		"organizadores promotores comerciantes"},
	{Group, "seguradora câmara prefeitura governo procuradoria promotoria empresa sociedade sindicato hospital " +
		"tribunal corte júri museu editora banco redação igreja escola universidade clube polícia bombeiros associação " +
		"consórcio autoridade direção defesa acusação oposição maioria secretaria autarquia administração diocese " +
		"federação organização bancada companhia concessionária"},
	{Saying, "disse-me disse-nos disse-lhe disse-lhes disseram-me diz-me contou-me contou-nos explicou-me " +
		"explicou-nos respondeu-lhe respondeu-me perguntou-lhe perguntou-me " +
		"d/isse/iz/isseram/izem/izia/iziam/ito/izendo/issera afirm/ou/a/aram/am/ava/ado/ando " +
		"declar/ou/a/aram/am/ava/ado/ando explic/ou/a/aram/am/ava/ado/ando acrescent/ou/a/aram/am/ava/ado/ando " +
		"garant/iu/e/iram/em/ia/ido/indo assegur/ou/a/aram/am/ava/ado/ando sublinh/ou/a/aram/am/ava/ado/ando " +
		"refer/iu/iram/ia/ido/indo refere referem consider/ou/a/aram/am/ava/ado/ando defend/eu/e/eram/em/ia/ido/endo " +
		"fris/ou/a/aram/am/ava/ado/ando salient/ou/a/aram/am/ava/ado/ando adiant/ou/a/aram/am/ava/ado/ando " +
		"revel/ou/a/aram/am/ava/ado/ando admit/iu/e/iram/em/ia/ido/indo lembr/ou/a/aram/am/ava/ado/ando recordou recorda " +
		"recordaram recordado reforç/ou/a/aram/am/ava/ado/ando ressalt/ou/a/aram/am/ava/ado/ando " +
		"cont/ou/a/aram/am/ava/ado/ando avali/ou/a/aram/am/ava/ado/ando comentou comenta comentaram comentado comentando " +
		"coment/am destac/ou/a/aram/am/ava/ado/ando apont/ou/a/aram/am/ado/ando observ/ou/a/aram/am/ava/ado/ando " +
		"insist/iu/e/iram/em/ia/ido/indo respond/eu/e/eram/em/ia/ido/endo pergunt/ou/a/aram/am/ava/ado/ando questionou " +
		"questiona questionaram anunci/ou/a/aram/am/ava/ado/ando inform/ou/a/aram/am/ava/ado/ando " +
		"esclarec/eu/e/eram/em/ido/endo conclu/iu/i/íram/em/ído/indo prosseguiu prossegue continuou continua continuaram " +
		"continuado repet/iu/iram/ido repete reiter/ou/a/aram/am/ava/ado/ando alert/ou/a/aram/am/ava/ado/ando " +
		"advert/iu/iram/ido adverte avis/ou/a/aram/am/ado escrev/eu/e/eram/em/ia/endo escrito public/ou/a/aram/ado " +
		"tuitou relat/ou/a/aram/am/ava/ado/ando narr/ou/a/aram/ado confess/ou/a/aram/am/ado " +
		"lament/ou/a/aram/am/ava/ado/ando critic/ou/a/aram/am/ava/ado/ando denunci/ou/a/aram/am/ava/ado/ando " +
		"promet/eu/e/eram/em/ido/endo argument/ou/a/aram/am/ava/ado/ando aleg/ou/a/aram/am/ava/ado/ando " +
		"sustent/ou/a/aram/am/ava/ado/ando opin/ou/a/aram/am/ava/ado/ando not/ou/aram/ado exclam/ou/a/aram/ado " +
		"grit/ou/a/aram/am/ava/ado/ando sussurr/ou/a murmur/ou/a brinc/ou/a/ado ironiz/ou/a/ado retorqu/iu/e " +
		"replic/ou/a/aram/ado rematou confirm/ou/a/aram/am/ado/ando detalh/ou/a/aram/am/ado/ando precis/ou/aram/ado/ando " +
		"resum/iu/e/iram/ido reconhec/eu/e/eram/em/ia/ido/endo pediu pede pediram pedem pedido exig/iu/e/iram/em/ido " +
		"manifest/ou/a/aram/ado expressou expressa exprimiu indic/ou/a/aram/am/ava/ado/ando apel/ou/a/aram desabaf/ou/a " +
		"ponder/ou/a pontu/ou/a enfatiz/ou/a/aram/ado/ando celebr/ou/a vinc/ou/a/ado ironizou ironiza ironizaram brincou " +
		"brinca suspirou suspira ri riu sorri sorriu jurou jura protestou protesta protestaram queixou queixa desabafou " +
		"desabafa lamenta congratulou congratula congratulou-se regozijou-se felicitou-se queixou-se exclamou exclama " +
		"gritou grita sussurrou sussurra murmurou murmura resmungou resmunga alertou alerta alertaram alertam alertado " +
		"remata completou completa completado emendou emenda troçou troça gozou zombou zomba riu-se divertiu-se " +
		"admirou-se espantou-se indignou-se interrogou interroga interveio sugeriu sugere"},
	{Judging, "classific/ou/a/aram/am/ado/ando descrev/eu/e/eram/em/ia/endo descrito acus/ou/a/aram/am/ava/ado/ando " +
		"fal/ou/a/aram/am/ava/ado/ando defin/iu/e/iram/em/ido cham/ou/a/aram/am/ava/ado/ando saud/ou/a/aram " +
		"conden/ou/a/aram/am/ado elogi/ou/a/aram cit/ou/a/aram/am/ado/ando rejeit/ou/a/aram/am/ado/ando " +
		"reclam/ou/a/aram/am/ado apelid/ou/a/aram qualific/ou/a/aram/am/ado ped/iu/e/iram/em/ia/indo " +
		"suplic/ou/a solicit/ou/a rog/ou/a"},
	{Calling, "cham/ou/a/aram/am/ava apelid/ou/a/ado/ada intitulado intitulada denominado denominada batizado batizada"},
	{Quoting, "cit/ou/a/aram/am/ado/ando"},
	{Feeling, "quer querem quis queria acredita acreditam acreditava pensa pensam pensava espera esperam deseja " +
		"desejam teme temem acha acham achava"},
	{Source, "segundo conforme consoante"},
	{Notice, "comunicado carta mensagem tweet discurso declaração declarações entrevista relatório palavras texto " +
		"artigo tribuna resposta frase nota intervenção publicação"},
	{Determiner, "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela vários várias " +
		"alguns algumas nenhum nenhuma dois duas três quatro cinco todos todas cada muitos muitas outros outras outro " +
		"outra"},
	{Possessive, "seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas"}, {Possessive | Male,
		"dele"},
	{Possessive | Female, "dela"},
	{Pronoun | Male, "ele"}, {Pronoun | Female, "ela"}, {Pronoun | Plural | Male, "eles"},
	{Pronoun | Plural | Female, "elas"}, {Pronoun | Plural, "nós vocês"},
	{Pronoun, "eu tu você alguém ninguém quem este esse"}, {Generic, "alguém ninguém quem você tu"},
	{FirstPerson, "eu nós"},
	{Definite, "o a os as este esta esse essa"}, {Article, "o a os as um uma uns umas"},
	{Agent, "por pelo pela pelos pelas"}, {Origin, "de do da desde"}, {Belonging, "de do da dos das"},
	{Complement, "que"},
	{Manner, "como assim"}, {Relative, "que quem cujo cuja"},
	{Male, "senhor sr dom rei príncipe pai irmão filho homem marido papa ministro deputado senador prefeito diretor " +
		"director advogado doutor professor juiz vereador secretário"},
	{Female, "senhora sra dona rainha princesa mãe irmã filha mulher presidenta ministra deputada senadora prefeita " +
		"diretora directora advogada doutora professora juíza vereadora secretária"},
	{Title | Abbreviation, "sr sra srs dr dra d eng prof profa gen exmo exma"},
	{Abbreviation, "av eua pág art núm st sta"}, {Abbreviation | Final, "etc"},
	{Abbreviation | Counting, "jan fev mar abr mai jun jul ago set out nov dez"}, {Counting, "pág art cap vol fig"},
	{Title, "senhor senhora dom dona presidente ministro ministra primeiro-ministro primeira-ministra rei rainha papa " +
		"general coronel prefeito prefeita senador senadora deputado deputada procurador procuradora juiz juíza príncipe " +
		"princesa doutor doutora professor professora chanceler governador governadora vereador vereadora ex-presidente " +
		"ex-ministro vice-presidente padre frei"},
	{Role, "presidente ex-presidente vice-presidente ministro ministra primeiro-ministro primeira-ministra " +
		"ex-ministro prefeito prefeita autarca senador senadora deputado deputada procurador procuradora juiz juíza " +
		"chanceler rei rainha papa general coronel porta-voz chefe diretor diretora director directora responsável " +
		"secretário secretária líder dirigente governante advogado advogada médico médica professor professora " +
		"investigador investigadora pesquisador pesquisadora autor autora escritor escritora jornalista candidato " +
		"candidata conselheiro conselheira assessor assessora especialista analista economista historiador historiadora " +
		"vizinho vizinha testemunha polícia policial agente homem mulher pai mãe filho filha irmão irmã amigo amiga " +
		"treinador treinadora técnico jogador jogadora embaixador embaixadora diplomata governador governadora " +
		"representante membro fundador fundadora ativista activista sindicalista agricultor agricultora vereador " +
		"vereadora delegado delegada parlamentar eurodeputado eurodeputada empresário empresária gerente comissário " +
		"comissária produtor produtora ator actor atriz cantor cantora artista cientista bispo cardeal arcebispo doutor " +
		"doutora psicólogo psicóloga estudante trabalhador trabalhadora coordenador coordenadora criador criadora " +
		"capitão comandante bastonário viúva viúvo vigia porteira porteiro dono dona vendedor vendedora avô avó idoso " +
		"idosa enfermeira enfermeiro motorista taxista caixa empregado empregada garçom garçonete cozinheiro cozinheira " +
		"guarda pastor pescador carpinteiro encanador eletricista menino menina rapaz rapariga moço moça desconhecido " +
		"passageiro passageira cliente reformado reformada aposentado aposentada padeiro padeira pároco padre"},
	{Role | Plural, "responsáveis advogados médicos investigadores vizinhos testemunhas polícias policiais " +
		"manifestantes especialistas analistas economistas deputados senadores ministros sindicatos organizadores " +
		"ativistas pais fontes autoridades trabalhadores cientistas autores funcionários críticos"},
	{Group, "governo ministério partido polícia procuradoria empresa grupo sindicato associação comissão organização " +
		"agência jornal tribunal conselho assembleia câmara prefeitura direção direcção federação exército congresso " +
		"senado companhia fundação universidade oposição"},
	{Particle, "de do da dos das e van von al el bin ben"},
	{Preposition | Linking, "de do da dos das a ao à aos às para em no na nos nas com contra sobre"},
	{Preposition, "por pelo pela sem sob entre até desde durante após ante perante mediante exceto num numa"},
	{Place, "em no na nos nas desde"},
	{Conjunction, "e ou mas nem que se quando como porque pois embora enquanto onde senão"},
	{Coordinating, "e ou mas nem"},
	{Auxiliary, "tem têm tinha tinham terá terão teria havia haviam há não se lhe lhes me nos te pode podem podia deve " +
		"devem vai vão ia iam voltou costuma"}, {Perfect, "tem têm tinha tinham havia"},
	{Auxiliary | Being, "é são era eram foi foram será serão seria sido sendo está estão estava estavam esteve"},
	{Infinitive, "a"},
	{Adverb, "também além depois então ainda já assim igualmente ontem hoje amanhã aqui aí ali lá muito mais menos " +
		"sempre nunca bem antes só apenas inclusive finalmente mesmo mesma"},
	{Calendar, "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta " +
		"sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã " +
		"tarde noite semana mês ano dia"},
	{Kin, "filho filha irmão irmã esposa esposo mulher marido pai mãe viúva viúvo sobrinho sobrinha tio tia primo " +
		"prima avô avó"},
	{Given | Male, "josé joão antónio antônio manuel francisco luís luiz carlos pedro paulo rui miguel nuno tiago " +
		"ricardo jorge fernando rafael bruno hugo andré diogo duarte gonçalo marcelo mário sérgio vítor victor eduardo " +
		"filipe felipe alberto alexandre henrique joaquim augusto gustavo lucas gabriel mateus leonardo rodrigo roberto " +
		"marcos fábio daniel david domingos vasco jaime renato guilherme fernandes jair michael john robert james george " +
		"thomas peter"},
	{Given | Female, "maria ana joana rita catarina inês marta sofia carla cristina paula sandra teresa isabel helena " +
		"luísa luiza margarida mariana beatriz patrícia sónia sônia susana vera graça raquel filipa leonor madalena " +
		"fernanda adriana juliana camila aline amanda bruna carolina débora gabriela larissa letícia marina renata simone " +
		"dilma lurdes fátima conceição alice laura mary jennifer linda barbara susan nancy"},
	{Plain, "sim não obrigado obrigada olá bom boa muito isto isso aqui hoje ontem agora"},
}

func portugueseSense() Sense {
	return Sense{
		Guesses:     "suspeito suspeitamos desconfio",
		Infinitives: "dizer afirmar garantir sustentar insinuar",
		Follies: "injusto absurdo exagerado prematuro temerário mentira falso errado " +
			"arriscado",
		NoGerunds: "evita evitam evitou evitamos evitaram evitava evitavam evitado evitei evitará recusa recusou " +
			"recusaram recusamos",
		Whethers:   "se",
		Vows:       "promete prometeu prometido prometem anunciou decidiu",
		Surely:     "deve devem",
		Minds:      "convencido convencida convencidos certo certa",
		Chances:    "risco esperança temor perigo probabilidade possibilidade",
		Unreal:     "poderia deveria",
		Imagine:    "suponhamos imaginemos digamos",
		Pasts:      "até antes então",
		Hears:      "ouço ouvi leio li ouvido",
		Ases:       "como",
		Relays:     "nas+palavras+de no+dizer+de",
		Whats:      "o",
		Evens:      "mesmo até",
		Comparers:  "que como",
		Partitives: "um+dos uma+das alguns+dos muitos+dos vários+dos algumas+das",
		Bounds: []List{
			"cerca+de aproximadamente por+volta+de uns umas em+torno+de",
			"mais+de acima+de",
			"menos+de abaixo+de",
			"pelo+menos ao+menos no+mínimo não+menos+de",
			"no+máximo até quando+muito não+mais+de",
			"quase praticamente",
			"exatamente exactamente justamente",
			"só apenas somente",
		},
		PartsOf: "de do da dos das",
		Shares: "parte partes maioria minoria metade terço quarto resto punhado dezena dezenas centena centenas " +
			"milhares milhões dúzia dúzias série boa",
		Exceptions: "com+exceção+de à+exceção+de com+excepção+de à+parte salvo exceto fora",
		Lacks:      "carece carecem",
		NoPairs:    "longe+de",
		Denials:    "não nunca jamais ninguém nada nenhum nenhuma nenhuns nenhumas nem tampouco sem", Not: "não", Nos: "não",
		Nevers: "nunca jamais", Concord: true,
		NotOnly: "não+só não+somente não+apenas não+obstante pois+não",
		NoVerbs: "deixo deixamos deixei deixava deixavam deixado deixando deixar deixará deixarão deixaremos deixe " +
			"deixem cessou cessaram cessa cessam parou pararam paramos para parado recusa recusou recusaram " +
			"recusam evitou evitaram evita evitam esqueceu esqueceram absteve abstiveram " +
			"deixou deixa deixaram deixam",
		NoVerbTo: "a de", NoNouns: "falta ausência", NoNounOf: "do da de",
		NoPrefixes: "in im i ir des anti", NotNegated: "indicar indica início inicia interesse impor impõe informação " +
			"desenvolver despacho destino descanso discurso disputa distrito irão",
		Denied: "negou nega negaram negam rejeitou rejeita descartou afastou evitou impediu impede incapaz impossível falso",
		Hedges: "posso podemos podiam podíamos pude pôde puderam pudemos possa possam possamos pudesse pudessem poderei " +
			"poderemos poderíamos podido devo devemos deviam devíamos deverei deveremos deveríamos deva devam devesse pode " +
			"podem poderá poderão poderia poderiam podia talvez parece parecem parecia possivelmente provavelmente " +
			"certamente aparentemente supostamente alegadamente deve devem deverá deverão deveria deveriam devia possível " +
			"provável alegado alegada alegados suposto suposta teria teriam seria seriam estaria estariam eventualmente " +
			"dificilmente quiçá porventura",
		Modals: "poderá=poderemos poderia=poderíamos podia=podiam=podíamos possa=possam=possamos pudesse=pudessem " +
			"devia=deviam=devíamos deverá=deveremos deveria=deveríamos " +
			"pode=podem=posso=podemos=podia poderá=poderão poderia=poderiam deve=devem=devo=devemos=devia " +
			"deverá=deverão deveria=deveriam", Almosts: "quase apenas mal praticamente a+custo quase+que mal+e+mal",
		Opinions: "acho creio penso acredito suponho julgo", Selves: "eu nós acho creio penso acredito suponho julgo " +
			"considero imagino temo suspeito espero digo sei vejo reconheço admito confirmo entendo lembro repito insisto " +
			"sublinho lamento concluo nego duvido quero desejo peço exijo achamos sabemos vemos queremos",
		Quantities: "tanto tanta tantos tantas numerosos numerosas diversos diversas inúmeros inúmeras sobretudo " +
			"principalmente parte alguém meio meia todo todos toda todas tudo alguns algumas algum alguma algo " +
			"vários várias muito muitos muita muitas pouco poucos pouca poucas mais menos cada ambos ambas só " +
			"somente apenas unicamente quase aproximadamente metade maioria minoria inteiro inteira sempre raramente " +
			"frequentemente bastante bastantes demasiado totalmente completamente parcialmente dezenas centenas " +
			"milhares qualquer quaisquer mal",
		Indefinites: "algo alguém",
		Determiners: "o a os as um uma uns umas este esta estes estas esse essa esses essas meu minha seu sua seus suas " +
			"nosso nossa não outro outra outros outras algum alguma nenhum nenhuma nos lhes",
		Conditions: "se salvo exceto excepto enquanto quando até desde-que caso", Ifs: "se caso",
		Limits:    "salvo exceto excepto",
		BeforeIfs: "só somente mesmo apenas unicamente",
		IfSos:     "não bem calhar",
		Granted:   "quando sempre",
		Functions: "o a os as um uma uns umas e ou mas nem que de do da dos das ao à aos às em no na nos nas num numa " +
			"por pelo pela pelos pelas para com sem sobre entre até desde durante após sob como quando onde se porque pois " +
			"embora enquanto este esta isto estes estas esse essa isso esses essas aquele aquela aquilo já muito mais tão " +
			"assim aqui aí ali lá agora então também bem é são era eram foi foram ser sido sou somos seja sejam está estão " +
			"estava estavam estar estou estamos tem têm tenho temos tinha tinham ter há havia me te se nos vos lhe lhes eu " +
			"tu ele ela nós eles elas você vocês meu minha meus minhas seu sua seus suas nosso nossa nossos nossas dele " +
			"dela deles quem qual quais cujo cuja quê neste nesta nesse nessa nisso disso disto deste desta desse dessa",
		Pronouns: "eu tu ele ela nós vós eles elas você vocês me te se nos vos lhe lhes o a os as meu minha meus minhas " +
			"teu tua seu sua seus suas nosso nossa nossos nossas mim ti si comigo",
		Persons: []List{"eu me meu minha meus minhas mim comigo nós nos nosso nossa nossos nossas",
			"tu te teu tua ti você vocês vós vos", "ele dele", "ela dela", "eles elas deles delas"},
		Adverbs: "muito já também pois bem assim agora então aqui realmente",
		Kinds: []List{"o a os as um uma uns umas este esta estes estas esse essa esses essas meu seu sua nosso nossa",
			"eu tu ele ela nós eles elas você vocês me te se nos lhe",
			"é são era eram foi foram está estão estava tem têm tinha há seja",
			"de em para por com sobre entre desde até do da no na ao à pelo pela", "e ou mas porque se que como quando"},
		Coordinators: "e ou", Openers: "e mas pois porque bem que então",
		Beings: "é são era eram foi foram seja está estão ser", Degrees: "muito tão mais o um uma do todo",
		That: "que", Auxiliaries: "tem têm tenho temos tinha é são está estão vai vão pode podem deve devem se lhe me nos",
		Objects: "me te o a lhe nos os as lhes um uma seu sua meu",
		Askers:  "quem que quando onde porque como qual quanto quantos", Answers: "sim não",
		Ours: "meu minha nosso nossa nossos nossas", NotSaid: "a para",
		Puts: "dizer direi diria digo explicar chama chamar", Fillers: "éé ãh ahã hum ah eh né pá ok okay bem " +
			"pronto ahn hã hmm mm ãã",
		Unsures: "digamos+assim+pronto por+assim+dizer como+se+diz",
		Asides:  "assim tipo olha bom digamos sabe tá né", FillerPairs: "tá+ligado está+ver tás+ver sabe+como não+é " +
			"isto+é percebe+bem está+a sei+lá tás+a ou+seja quer+dizer digamos+assim por+assim",
		Tags:     "entendes percebes compreende vê sabe sabes entende percebe pá hã não né certo tá viu hein",
		Emphasis: "itálico ênfase grifo sublinhado emphasis italics",
		Measures: "€ $ £ us$ r$ cento dólar dólares euro euros libra libras real reais cêntimo cêntimos centavo centavos " +
			"metro metros quilómetro quilómetros quilômetro quilômetros milha milhas tonelada toneladas quilo quilos grama " +
			"gramas litro litros grau graus hectare hectares hora horas minuto minutos segundos dia dias semana semanas mês " +
			"meses ano anos década décadas século séculos janeiro fevereiro março abril maio junho julho agosto setembro " +
			"outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
		Antonyms: "aument/diminu aument/reduz aument/baix sub/desc cresc/ca ganh/perd vitóri/derrot êxit/fracass " +
			"sucess/fracass aceit/rejeit permit/proib autoriz/proib apoi/rejeit favor/contra amig/inimig guerra/paz " +
			"cima/baixo antes/depois sobre/sob dentro/fora com/sem mais/menos melhor/pior bom/mau boa/má bem/mal " +
			"verdad/mentir verdadeir/fals sim/não alt/baix grand/pequen long/curt fort/frac ric/pobr velh/jovem nov/velh " +
			"primeir/últim abr/fech abert/fechad começ/termin começ/acab princípi/fim entr/sa cheg/part compr/vend " +
			"atac/defend culpad/inocent constr/destr segur/perigos ajud/prejudic vida/morte viv/mort esperanç/medo " +
			"positiv/negativ públic/privad norte/sul este/oeste leste/oeste esquerd/direit fácil/difícil confirm/desment " +
			"sã/doent quent/fri rápid/lent perto/longe chei/vazi sempre/nunca tudo/nada todos/ninguém alguém/ninguém " +
			"algo/nada ontem/amanhã ontem/hoje hoje/amanhã maiori/minori máxim/mínim import/export legal/ilegal " +
			"possível/impossível",
		Synonyms: "jamais=nunca somente=só apenas=só unicamente=só",
		Asserts: "sei sabe sabem sabemos sabia vejo vê vemos reconheço reconhece admito admite confirmo confirma " +
			"demonstra mostra mostram entendo entende entendemos lembro lembra garanto garante repito insisto sublinho " +
			"lamento significa concluo conclui", Factives: "sei sabe sabem sabemos sabia lembro lembra lamento importa " +
			"esqueço esquece",
		Denies: "nego nega negam negou negaram desminto desmente desmentiu rejeito rejeita rejeitou",
		Doubts: "duvido duvida duvidam duvidou duvidamos",
		Supposes: "desconfio " +
			"achamos cremos supomos imaginamos tememos suspeitamos julgamos presumo estimo acreditamos creio " +
			"crê creem acho acha acham achava penso pensa pensam pensamos acredito acredita acreditam suponho " +
			"supõe julgo julga considero considera imagino imagina temo teme temem suspeito suspeita parece",
		Wishes: "quero quer querem queremos queria desejo deseja desejam oxalá tomara espero espera esperam peço pede " +
			"pedem exijo exige", Asks: "pergunto pergunta perguntam perguntou",
		Reports: "dizer dizendo afirmar garantir sustentar insinuar " +
			"dizemos afirmo afirmamos alego garanto garantimos prometo prometemos sustento digo diz dizem disse " +
			"disseram dizia diziam diga digam afirma afirmam afirmou garante garantem garantiu " +
			"sustenta alega alegam insiste insistem prometeu promete prometem conta contam contou escreveu escreve anunciou " +
			"anuncia explicou explica salientou defende defendem",
		Tells: "disse disseram diz dizem contou contaram garantiu prometeu",
		Claims: "ideia noção sugestão acusação rumor rumores boato história teoria opinião crença argumento suposição " +
			"impressão possibilidade esperança receio medo risco perigo suspeita mito",
		Rejects:  "rejeito rejeita rejeitou rejeitamos",
		Subjects: "eu ele ela nós eles elas você vocês ninguém alguém todos", Ores: "ou",
		IfPhrases: "sempre+que na+condição+de com+a+condição+de desde+que a+não+ser+que a+menos+que no+caso+de " +
			"contanto+que como+se salvo+se só+se somente+se " +
			"com+a+condição+de+que caso+contrário exceto+se",
		Reservations: "com+algumas+exceções com+poucas+exceções salvo+exceções salvo+raras+exceções " +
			"com+raras+exceções com+uma+exceção com+algumas+excepções com+poucas+excepções salvo+excepções em+teoria " +
			"no+papel em+princípio ao+que+parece pelos+vistos ao+que+tudo+indica pelo+que+dizem que+eu+saiba " +
			"tanto+quanto+sei se+não+me+engano que+saibamos pelo+que+sei pelo+que+sabemos até+onde+sei",
		Adverbials: "pode+ser+que longe+de+mim+dizer+que quem+sabe+se " +
			"talvez provavelmente possivelmente alegadamente porventura supostamente seguramente " +
			"dizem+que diz-se+que consta+que consta-se+que comenta-se+que fala-se+que ouvi+dizer+que parece+que " +
			"ao+que+parece pelos+vistos se+calhar",
		According: "segundo conforme", Backs: "isso isto", Sos: "assim",
		Facts: "verdade certo claro seguro evidente correto", Untruths: "falso mentira impossível incerto absurdo mito " +
			"boato erro", Grounds: "prova provas evidência indício indícios razão sinal",
	}
}

func portugueseNumbers() Numbers {
	return Numbers{
		UnitsBefore: "us$ € $ £ r$",
		PartOf:      "de",
		Beyond:      "e+um+quarto=15 e+quarto=15 menos+um+quarto=-15 menos+quarto=-15 menos+dez=-10",
		Nearing: "quinze+para+as=45 quinze+para+a=45 dez+para+as=50 cinco+para+as=55 vinte+para+as=40 " +
			"um+quarto+para+as=45",
		Ones: "zero um=uma dois=duas três quatro cinco seis=meia sete oito nove dez onze doze treze " +
			"catorze=quatorze quinze dezasseis=dezesseis dezassete=dezessete dezoito dezanove=dezenove",
		Tens: "vinte trinta quarenta cinquenta=cinqüenta sessenta setenta oitenta noventa",
		Adding: "duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 " +
			"quinhentos=500 quinhentas=500 seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 " +
			"oitocentas=800 novecentos=900 novecentas=900",
		Ordinals: "primeiro=primeira segundo=segunda terceiro=terceira quarto=quarta quinto=quinta sexto=sexta " +
			"sétimo=sétima oitavo=oitava nono=nona décimo=décima",
		Multiplying: "cem=100 cento=100 dúzia=12", Scales: "mi=1000000 bi=1000000000 mn=1000000 mm=1000000 mil=1000 " +
			"milhão=1000000 milhões=1000000 bilhão=1000000000 " +
			"bilhões=1000000000 bilião=1000000000000 biliões=1000000000000 trilhão=1000000000000 trilhões=1000000000000",
		Parts: "meio=2 terço=3 terços=3 quartos=4 quintos=5 décimos=10", BareHundred: true, JoinsOnes: true, Joiners: "e",
		Points: "vírgula ponto", Articles: "um uma", Rounds: "dezenas dúzias centenas milhares milhões",
		AsPronouns: "um uma primeiro primeira segundo segunda terceiro terceira quarta quinta sexta quarto meia meio",
		Decimal:    ',', Thousands: '.', SpacedThousands: true, OrdinalEndings: "º ª o a", Letters: "m=1000000",
		NumberSigns: "número núm no",
		Units: "r$=reais=real=brl %=porcento=por+cento $=us$=dólares=dólar=usd €=euros=euro=eur £=libras=libra " +
			"km=quilómetro=quilômetro=quilómetros=quilômetros kg=quilos=quilo °=graus " +
			"¢=cêntimos=cêntimo=centavos=centavo",
		Minuses:       "menos",
		Months:        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
		DayBefore:     "o a",
		DayBehind:     "de",
		AndHalf:       "e+meio e+meia",
		OClock:        "hs hrs horas hora h",
		Evenings:      "da+tarde da+noite",
		Mornings:      "da+manhã da+madrugada",
		OrdinalValues: "vigésimo=20 vigésima=20 trigésimo=30 trigésima=30",
		HalfPast:      "e+meia",
	}
}

func portugueseForms() Forms {
	return Forms{
		Variants: "ct=t cç=ç pç=ç pt=t",
		Spoken:   "á=ar ê=er ô=ou ano=ando eno=endo ino=indo í=ir",
		Merged: "do=de+o da=de+a dos=de+os das=de+as no=em+o na=em+a nos=em+os nas=em+as ao=a+o aos=a+os à=a+a às=a+as " +
			"pelo=por+o pela=por+a pelos=por+os pelas=por+as num=em+um numa=em+uma dum=de+um duma=de+uma" +
			" dele=de+ele dela=de+ela deste=de+este desta=de+esta disto=de+isto disso=de+isso neste=em+este nesta=em+esta " +
			"nisto=em+isto nisso=em+isso naquele=em+aquele daquele=de+aquele pro=para+o pra=para+a tá=está tô=estou",
		Abbreviations: "sr=senhor sra=senhora dr=doutor dra=doutora eng=engenheiro art=artigo eua=estados+unidos " +
			"ue=união+europeia onu=nações+unidas av=avenida pág=página etc=etcétera %=por+cento &=e +=mais d=dom",
		Titles: "senhor senhora dom dona presidente ministro ministra deputado deputada deus congresso governo",
		Spellings: "num=não homi=homens tão=estão tás=estás pras=para pros=para ocê=você tamo=estamos mermo=mesmo " +
			"memo=mesmo facto=fato equipa=equipe direcção=direção acção=ação projecto=projeto actual=atual " +
			"óptimo=ótimo cinqüenta=cinquenta quotidiano=cotidiano económico=econômico económica=econômica " +
			"gabinete=gabinete contacto=contato registo=registro planear=planejar comboio=trem húmido=úmido " +
			"milénio=milênio prémio=prêmio género=gênero académico=acadêmico pára=para vôo=voo pra=para pro=para " +
			"tô=estou tá=está idéia=ideia assembléia=assembleia lingüística=linguística tava=estava tavam=estavam " +
			"tamos=estamos cê=você cês=vocês vamo=vamos né=não+é tive=estive teve=esteve tivesse=estivesse " +
			"tivemos=estivemos tiveram=estiveram tiver=estiver tavas=estavas távamos=estávamos bora=vamos véi=velho " +
			"véio=velho muié=mulher nóis=nós brigado=obrigado adepois=depois prà=para+a prò=para+o prós=para+os",
		Endings: "- s es o a os as e em am amos emos imos ou eu iu aram eram iram ava avam ia iam ado ada ados adas ido " +
			"ida idos idas ando endo indo ar er ir ará erá irá arão erão irão aria eria iria asse ão ões",
		Frequent: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à " +
			"seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos " +
			"ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos havia seja " +
			"qual será nós tenho lhe deles essas esses pelas este",
		Common: "disse diz senhor senhora ontem hoje presidente afirmou",
	}
}
