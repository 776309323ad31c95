package language

// turkishTelling are frequent in Turkish and words of no other language here.
const turkishTelling = "*ğışç ve bir bu için ile çok daha olarak gibi olan kadar sonra ama var değil ne dedi göre " +
	"diye olduğu kimse hiç her biz siz onlar ben yok diyor ise mi mı istiyor eski yeni"

// turkish is Turkish: the verb of saying stands behind the marks, its subject before them, and a denial is put into
// the verb. (Verbs, endings, denials: Göksel and Kerslake, Turkish; numbers and months: CLDR.)
func turkish() *Language {
	return &Language{
		Grammar: Grammar{
			VerbFinal: true,
			Offices: "bakan = bakanı; başkan = başkanı; müdür = müdürü; vali = valisi; yönetmen = yönetmeni; sözcü = " +
				"sözcüsü; " +
				"savcı = savcısı; hakim = hakimi; antrenör = antrenörü; avukat = avukatı; yazar = yazarı",
			Suffixed: true,
			Classes: []Words{
				{Judging, "bulan bulduğu bulduğunu buldu buluyor bulacağı"},
				{Saying, "bağırdılar bağırıyordu bağırarak haykırdılar haykırarak söylerken belirtirken " +
					"açıklarken anlatırken vurgularken savunurken eklerken"},
				{Calling, "dediği dedikleri"},
				{Saying, "bahsediliyor bahsediyor bahsetti değindi değiniyor değiniliyor"},
				{Pronoun, "ona"},
				{Plain, "x"},
				{Role, "komşusu komşu kiracı kiracısı yolcu seyirci taraftar taraftarı müşteri müşterisi misafir " +
					"konuk ziyaretçi turist sürücü şoför şoförü bisikletli öğretmeni hemşire hemşiresi " +
					"eczacı emekli çiftçisi balıkçı denizci avcı bahçıvan fırıncı kasap aşçı garson bakkal esnafı " +
					"satıcı berber kuaför terzi ayakkabıcı marangoz tesisatçı elektrikçi tamirci duvarcı işçi " +
					"işçisi madenci pilot asker gazi itfaiyeci bekçi dedektif savcısı hakimi noter sanık şüpheli " +
					"kazazede imam papaz haham antrenör kaleci golcü forvet futbolcu hakem atlet yüzücü güreşçi " +
					"boksör şampiyon müzisyen besteci şef şair ressam heykeltıraş fotoğrafçı mühendis mühendisi " +
					"yazılımcı biyolog fizikçi kimyager arkeolog kütüphaneci editör çevirmen yayıncı koleksiyoner " +
					"müteahhit bankacı yatırımcı gönüllü organizatör çalışanı meslektaşı çocuk kız adam " +
					"kadın amca teyze dayı kuzen dede büyükanne annesi babası kardeşi ablası ağabeyi " +
					"eşi oğlu kızı siyasetçi sanatçı şarkıcı yurttaş vatandaş köylü muhtar muhtarı " +
					"kaymakam tanığı"},
				{Saying | Direct, "güldü gülüyor gülümsedi gülümsüyor gülerek şakalaştı takıldı homurdandı " +
					"mırıldandı fısıldadı inledi ağladı ağlıyor haykırdı haykırıyor bağırıyor çıkıştı anımsattı " +
					"anımsıyor hatırlıyor hatırladı anlatıyor anlatıyordu onayladı doğruladı ekliyor belirtiyor " +
					"vurguluyor uyarıyor yalvardı öngördü övündü sevindi yakınıyor öfkelendi şaşırdı soruyor " +
					"yazıyor paylaşıyor tweetledi özetliyor noktaladı savunuyor açıklıyor dedirtti reddetti " +
					"yanıtlıyor"},
				{Judging, "reddet/ti/tiler/tiğini/en/erek/miş reddediyor/du reddeden yalanla/dı/dılar/yan/yarak " +
					"nitelendir/di/diler/en/erek/iyor/miş/diği nitele/di/diler/yen/yerek niteliyor " +
					"tanımla/dı/dılar/yan/yarak/dığı tanımlıyor tarif değerlendir/iyor/en/erek/diler " +
					"suçla/dı/dılar/yan/yarak suçluyor kına/dı/dılar/yan/yarak kınıyor iste/di/diler/yen/yerek istiyor " +
					"talep vaat vadetti itham şikayet yakındı övüyor eleştiriyor eleştiren övgüyle karşıladı yorumladı " +
					"yorumlayan diledi diliyor dileyen tanımlandı nitelendirildi değerlendirildi nitelendi nitelendiriliyor " +
					"yorumlandı isteyen rica kabul itiraf"},
				{Saying, "de/di/diler/r/rken/miş/mişti/yip/yerek/yen diyor diyen diyerek söyle/di/diler/yen/yerek/miş söylüyor " +
					"konuştu konuşan ekle/di/diler/yen/yerek belirt/ti/tiler/en/erek kaydet/ti/tiler kaydeden kaydederek " +
					"vurgula/dı/dılar/yan/yarak açıkla/dı/dılar/yan/yarak anlat/tı/tılar/an/arak ifade yaz/dı/dılar/an/arak " +
					"sor/du/dular/an/arak cevapla/dı yanıtla/dı/yan yanıt kullandı kullanan aktar/dı/dılar/an/arak değerlendirdi " +
					"savun/du/dular/an/arak iddia uyar/dı/dılar/an bildir/di/diler/en duyur/du/dular/an hatırlat/tı/an itiraf " +
					"bağır/dı/an tekrarla/dı öner/di paylaş/tı/an seslen/di/en bulundu tepki övdü eleştirdi özetle/di devam " +
					"aktardı " +
					"konuşuyor diyordu getirdi getiren sürdü/ler süren sürerek yakındı yakınan itiraz sitem denil/di/mişti " +
					"belirtil/di kaydedil/di vurgulan/dı açıklan/dı duyurul/du bildiril/di söylen/di aktarıl/dı anlatıl/dı " +
					"savunul/du uyarıl/dı"},
				{Quotative, "yanıtını cevabını karşılığını uyarısında çağrısında açıklamasında açıklamasını sorusunu itirazını " +
					"değerlendirmesinde değerlendirmesini yorumunu yorumunda öne ileri gündeme dile diye şeklinde ifadelerini " +
					"ifadesini sözlerini sözleriyle şunları şöyle biçiminde"},
				{Nominal, "yaz yanıt ifade devam tepki"},
				{Adverb, "şunları şöyle"}, {SourceBehind, "göre"},
				{Calling, "anılan anılıyor anılır bilinen biliniyor bilinir tanınan tanınıyor adlandırılan adlandırıldı " +
					"adlandırılıyor çağrılan çağrılıyor seslenilen hitap"},
				{Determiner, "bir bu şu o her bazı tüm bütün hiçbir birkaç iki üç dört beş çok"}, {Article, "bir"},
				{Pronoun, "o ben biz siz sen onlar kendisi"}, {FirstPerson, "ben biz"},
				{Honorific, "bey hanım"}, {Title, "sayın bay bayan dr prof doç av hacı"},
				{Title | Role, "başkan bakan başbakan cumhurbaşkanı milletvekili vali müdür profesör doktor general albay " +
					"avukat hakim savcı büyükelçi kral kraliçe prens genel"},
				{Role, "başkanı bakanı başbakanı milletvekili belediye valisi müdürü sözcüsü sözcü sekreteri lideri yardımcısı " +
					"danışmanı üyesi temsilcisi direktörü yönetmeni yazarı yazar gazeteci muhabir öğretmen doktoru uzmanı uzman " +
					"araştırmacı analist avukatı antrenörü teknik oyuncu oyuncusu kaptanı komutanı polis çiftçi esnaf öğrenci " +
					"sakini tanık kurucusu sahibi ceo'su yetkili yetkilisi aday adayı sorumlusu yapımcı sunucusu profesörü"},
				{Group, "hükümet bakanlık bakanlığı polis şirket mahkeme meclis komisyon parti dernek örgüt ajans ajansı gazete " +
					"gazetesi açıklama rapor belediye savcılık"},
				{Conjunction, "ve veya ama fakat ancak çünkü ya da ki eğer ise"}, {Coordinating, "ve veya ama fakat"},
				{Preposition, "için ile gibi kadar sonra önce karşı doğru rağmen hakkında üzerine"},
				{Adverb, "ayrıca sonra bugün dün yarın daha çok de da ise hemen şimdi yine artık hâlâ öte yandan"},
				{Calendar, "pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz " +
					"ağustos eylül ekim kasım aralık"},
				{Auxiliary, "etti eden ederek oldu olan olarak ediyor"},
				{Abbreviation | Title, "dr prof av"}, {Abbreviation, "vb vs no"},
				{Plain, "evet hayır bence peki yani"},
			},
		},
		Marks: Marks{Dash: true},
		Transcript: Transcript{
			Senders:    "kimden gönderen konuşmacı",
			Sounds:     "alkışlar alkış gülüşmeler gülüşme müzik sessizlik gürültüler bravo",
			Stagehands: "sıralarından ve akp chp mhp hdp iyi parti sesleri",
			Roles:      "soru cevap muhabir sunucu başkan gazeteci",
			Titles:     "sayın bay bayan dr prof milletvekili", Asks: "s", Answers: "c",
		},
		Naming: Naming{
			Reproaches: set("söz karşılık karşılığını yanıtı yanıtını yanıtıyla cevabı cevabını cevabıyla " +
				"suçlaması suçlamasını suçlamasına suçlamaları suçlamalarını suçlamalarına eleştirisi " +
				"eleştirisini eleştirileri eleştirilerini eleştirilerine iddiası iddiasını iddiaları " +
				"iddialarını ithamı ithamını tehdidi tehdidini vaadi vaadini uyarısı uyarısını talebi talebini " +
				"şikayeti hakareti"),

			Reported: set("göre"),
			SoCalled: phrases("sözde,adlı,isimli,denilen,başlıklı"),
			Works: set("derneğ kitab kulüb sokağ uçağ vakf topluluğ bağış " +
				"filminin filmiyle filminde filmine dizisinin romanının kitabının kitabında kitabıyla oyununun " +
				"şarkısının sergisinin albümünün programında programının belgeselinin film filmi dizi dizisi " +
				"kitap kitabı roman romanı şarkı şarkısı albüm albümü gazete dergi program programı gazetesi " +
				"dergisi oyunu oyun sergisi sergi tren treni gemi gemisi vapur otel oteli lokanta kampanya " +
				"kampanyası proje projesi dernek vakıf şirket belgesel belgeseli türkü operasyon harekat " +
				"tatbikat eylem plan strateji girişim hareket parti ittifak sendika federasyon kulüp takım " +
				"orkestra koro topluluk grup firma marka holding pansiyon restoran kafe kahvehane bar market " +
				"pazar avm galeri salon merkez okul kolej kreş eczane klinik hastane kamp tabur tugay feribot " +
				"yat yelkenli tekne balıkçı denizaltı tanker uçak uydu teleskop cadde sokak meydan kule çiftlik " +
				"maden baraj plaj rota mahalle bina site konut şarap bira peynir çeşit model aşı ilaç hizmet " +
				"uygulama fırtına kasırga tayfun yasa kanun yönetmelik madde bölüm sütun köşe kutu düğme sekme " +
				"kategori sınıf derece düzey etiket takma kod ders kurs forum seminer kongre konferans panel " +
				"fuar şenlik festival ödül madalya kupa lig turnuva yarışma burs gün hafta soru seçenek dosya " +
				"portal ajans kanal radyo televizyon haber bülten blog öykü şiir opera müzikal heykel fotoğraf " +
				"rapor makale tasarı tiyatro müze sinema stadyum köprü park"),
			ByNames: phrases("lakaplı,namıdiğer,lakabı,takma adı"),
			Called: phrases("lakaplı,lakabıyla,lakabını,lakabı,adlı,isimli,başlıklı,adını,adıyla,ismiyle,ismini,takma " +
				"adlı,takma adıyla,olarak bilinen,olarak anılan,olarak anılıyor,olarak biliniyor,olarak " +
				"tanınan,diye anılan,diye bilinen,diye tanınan,diye anılıyor,diye biliniyor,diye " +
				"tanınıyor,denilen,denen,deniyor,deniliyor,temalı,temasıyla,sloganıyla,konulu,markalı,anlamına " +
				"geliyor,anlamına gelir,anlamına gelen,anlamındaki,anlamında,dediği,dedikleri,diye " +
				"seslendiği,diye andığı,diye bildiği,olarak geçiyor,olarak geçen,olarak yer alıyor,olarak " +
				"kayıtlı,olarak kaydedildi,olarak görünüyor,olarak gösteriliyor,olarak yer " +
				"alan,yazan,yazılı,yazılan,diye çağırdığı,diye çağırdıkları,diye çağrılan,diye " +
				"hitap,lafzı,yazısı,yazısıyla,yazıları,pankartı,pankartıyla,levhası,tabelası,etiketi,etiketiyle,diye " +
				"sattığı,diye satılan,diye satan,diye pazarladığı,diye pazarlanan,diye sunulan"),
			Titles: phrases("başlıklı,adlı,isimli,adını taşıyan,adındaki,ismindeki"),
			Words:  phrases("kelimesi,sözcüğü,ifadesi,terimi,kavramı"),
		},
		Sense: Sense{
			Reservations: "diyorlar deniyor deniliyor denildi söyleniyor diyorlardı " +
				"bildiğim+kadarıyla bildiğimiz+kadarıyla yanılmıyorsam",
			BeforeIfs: "ancak yalnızca sadece",
			Asides:    "yani işte şey hani bakın açıkçası neyse mesela",
			Denials: "demiyorum demiyoruz demedim demedik söylemiyorum söylemiyoruz " +
				"söylemedim söylemedik sanmıyorum sanmıyoruz düşünmüyorum düşünmüyoruz " +
				"inanmıyorum inanmıyoruz zannetmiyorum suçlamıyorum " +
				"değil değilim değilsin değildir değiliz değilsiniz değiller değillerdir değildi değildim değildin " +
				"değildik değildiniz değillerdi değilmiş değilmişiz değilse değilken yok yoktur yoktu yokmuş yoktular yokken " +
				"hayır hiç hiçbir hiçbiri hiçbirimiz hiçbirini hiçkimse asla katiyen ne kimse kimseyi kimseye " +
				"kimseden olmadan olmaksızın olmaz olmadı olmayan", Nos: "hayır", Nevers: "asla",
			NotOnly: "değil+mi",
			NoInfixes: "me= mey= medi=ti mediğ=tiğ memiş=miş meyecek=ecek meyeceğ=eceğ miyor=iyor emiyor=iyor tmiyor=diyor " +
				"mez=er mez=ir mez=r tmez=der mem=erim mem=irim mem=rim tmem=derim meyiz=eriz meyiz=iriz meyiz=riz tmeyiz=deriz " +
				"tmeyecek=decek tmeyeceğ=deceğ tmey=d emez=ebilir emiyor=ebiliyor emedi=ebildi emediğ=ebildiğ emem=ebilirim " +
				"emeyiz=ebiliriz emeyecek=ebilecek emeyeceğ=ebileceğ emeyen=ebilen ememiş=ebilmiş emese=ebilse ememe=ebilme " +
				"emez=eyebilir",
			NoSuffixes: []string{"sız=lı", "siz=li", "suz=lu", "süz=lü", "sız=", "siz=", "suz=", "süz=", "sızlık=", "sizlik="},
			DoubtRuns: "yormuş acakmış ecekmiş muşmuş mişmiş abilir ebilir abilec ebilec abiliyor ebiliyor abildi ebildi " +
				"abilen ebilen abilse ebilse abilme ebilme abilmi ebilmi abildiğ ebildiğ malıy meliy malıd melid",
			Hedges: "belki muhtemelen galiba sanırım herhalde olabilir gerekir gerekiyor iddia olası mümkün sanki neredeyse",
			Quantities: "bütün tüm bazı bazıları bazılarımız birçok birçoğu birkaç birkaçı pek çoğu çoğunlukla " +
				"çoğunluğu her sadece yalnızca yalnız hep az çok biraz yarısı daha en neredeyse yaklaşık herkes hepsi " +
				"hepimiz tamamı tamamen kısmen kimi kimileri daima bazen nadiren genellikle azı ancak",
			Whethers: "mi mı mu mü", FillerPairs: "değil+mi ne+bileyim nasıl+desem nasıl+diyeyim bilmem+ki " +
				"ne+diyeyim biliyor+musunuz", Tags: "tamam anladınız " +
				"anlıyor biliyorsunuz hani ya",
			Conditions: "mi mı mu mü miyim mıyım muyum müyüm misin mısın musun müsün miyiz mıyız muyuz müyüz misiniz mısınız " +
				"musunuz müsünüz midir mıdır mudur müdür eğer ise sürece takdirde şayet halinde şartıyla koşuluyla kaydıyla " +
				"yoksa aksi", Ifs: "eğer şayet",
			Functions: "ve bir bu da de için ile çok daha olarak gibi olan kadar sonra ama o ne ki mi mı mu mü ya veya her " +
				"en ben biz siz sen onlar şu ise diye göre önce olduğu oldu olacak var şey kendi bunu bunun onu onun",
			Pronouns: "ben sen o biz siz onlar", Coordinators: "ve veya", Answers: "evet hayır",
			Fillers: "ee eee ıı ııı ıh hmm şey yani hani işte ıhh ıım e eh hım aa",
			Measures: "lira liralık dolar avro euro kilometre metre ton yıl ay gün saat dakika hafta yüzde kişi ocak şubat " +
				"mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma " +
				"cumartesi pazar",
			Antonyms: "arttı/azaldı artış/azalış artış/düşüş kazan/kaybet zafer/yenilgi savaş/barış fazla/az önce/sonra " +
				"büyük/küçük iyi/kötü güçlü/zayıf zengin/fakir aç/kapa başarı/başarısızlık iç/dış kuzey/güney doğu/batı " +
				"dost/düşman evet/hayır ilk/son yeni/eski kolay/zor var/yok destek/karşı doğru/yanlış",
			Limits: "hariç dışında",
			Onlys:  "sadece yalnızca yalnız",
			Claims: "iddiası iddiaları iddiasının söylentisi söylentileri suçlaması suçlamaları savı ihtimali olasılığı " +
				"düşüncesi kanısı izlenimi",
			IfPhrases: "yeter+ki şu+şartla",
			Almosts:   "neredeyse hemen-hemen az-kalsın hemen+hemen ancak zar+zor az+kalsın güç+bela güçbela",
			Adverbials: "diyorlar+ki derler+ki söylüyorlar+ki deniyor+ki denir+ki duydum+ki " +
				"duyduk+ki " +
				"belki muhtemelen galiba herhalde sanırım söylendiğine+göre denildiğine+göre duyduğuma+göre " +
				"anlaşılan güya sözde olasılıkla sanki görünüşe+göre anlatılana+göre bildiğim+kadarıyla " +
				"bildiğimiz+kadarıyla yanılmıyorsam",
			Untruths: "yalan yanlış asılsız imkansız saçmalık efsane gerçek-dışı",
			Facts:    "doğru gerçek kesin açık",
			Supposes: "sanıyorum sanıyor sanıyoruz sanıyorlar sanırım düşünüyorum düşünüyor düşünüyoruz düşünüyorlar " +
				"inanıyorum inanıyor inanıyoruz zannediyorum zannediyor tahmin varsayıyorum korkarım korkuyorum",
			Doubts:    "şüpheliyim kuşkuluyum şüphe kuşku",
			Denies:    "yalanlıyorum yalanlıyor reddediyorum reddediyor inkar",
			Wishes:    "istiyorum istiyor istiyoruz umuyorum umuyor umuyoruz diliyorum",
			Asks:      "soruyorum soruyor merak",
			Reports:   "diyor diyorlar dedi dediler söylüyor söylüyorlar söyledi söylediler iddia yazıyor yazdı",
			Selves:    "ben biz bence sanırım sanıyorum düşünüyorum inanıyorum",
			Subjects:  "ben sen o biz siz onlar kimse herkes",
			According: "göre",
			IfEndings: "rsa rse rsak rsek rsanız rseniz rlarsa rlerse yorsa masa mese mezse mazsa mezsek mazsak acaksa " +
				"ecekse dıysa diyse duysa düyse tıysa tiyse ılırsa ilirse nırsa nirse ysa yse lmazsa lmezse rsam rsem",
			Openers: "ve ama yani peki şey",
		},
		Numbers: Numbers{
			Ones:        "sıfır bir iki üç dört=dörd beş altı yedi sekiz dokuz on",
			Tens:        "yirmi otuz kırk elli altmış yetmiş seksen doksan",
			Ordinals:    "birinci=ilk ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
			Teens:       true,
			Multiplying: "yüz=100", Scales: "bin=1000 milyon=1000000 milyar=1000000000 trilyon=1000000000000",
			Parts: "yarım=2 buçuk=2", Points: "virgül", Rounds: "onlarca yüzlerce binlerce milyonlarca",
			AsPronouns: "bir birinci ilk on yüz altı", Decimal: ',', Thousands: '.',
			UnitsBefore: "yüzde %", Units: "%=yüzde $=dolar €=avro=euro ₺=lira ¢=kuruş", Minuses: "eksi",
			Months: "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül " +
				"ekim kasım aralık",
			AndHalf: "buçuk buçukta buçuğa buçuktan",
			OClock:  "sularında",
			Cases: "ta te da de tan ten dan den si sı su sü i ı u ü in ın un ün ya ye nin nın sinde sında unda ünde " +
				"ında inde undan ünden ından inden una üne ına ine unu ünü ını ini nun nün luk lük lik lık",
			OrdinalValues: "onbirinci=11 onikinci=12",
			HalfPast:      "buçuk buçukta buçuğa buçuktan",
		},
		Forms: Forms{
			Merged: "bişey=bir+şey bişeyi=bir+şeyi bişeyler=bir+şeyler bişi=bir+şey hiçbişey=hiçbir+şey " +
				"herşey=her+şey herşeyi=her+şeyi birşey=bir+şey birşeyler=bir+şeyler napıcaz=ne+yapacağız " +
				"napacağız=ne+yapacağız napalım=ne+yapalım noldu=ne+oldu noluyor=ne+oluyor dimi=değil+mi",
			Spellings: "söyliyim=söyleyeyim söyliyeyim=söyleyeyim başlıyım=başlayayım " +
				"bekliyim=bekleyeyim diyim=diyeyim yiyim=yiyeyim " +
				"bi=bir burda=burada orda=orada şurda=şurada nerde=nerede burdan=buradan " +
				"ordan=oradan şurdan=şuradan nerden=nereden dışarda=dışarıda içerde=içeride yukarda=yukarıda " +
				"aşağda=aşağıda ilerde=ileride dakka=dakika nası=nasıl abi=ağabey hiçbi=hiçbir heralde=herhalde " +
				"bigün=bir+gün tabi=tabii şimdi=şindi napıyo=ne+yapıyor",
			Spoken: "liyim=leyeyim layım=layayım liyeyim=leyeyim " +
				"ıcam=acağım icem=eceğim ucam=acağım ücem=eceğim ıcan=acaksın icen=eceksin " +
				"ıcaz=acağız icez=eceğiz ucaz=acağız ücez=eceğiz ıcak=acak icek=ecek ucak=acak ücek=ecek " +
				"ıcaklar=acaklar icekler=ecekler ucaklar=acaklar ücekler=ecekler mıcam=mayacağım micem=meyeceğim " +
				"mıcan=mayacaksın micen=meyeceksin mıcaz=mayacağız micez=meyeceğiz mıcak=mayacak micek=meyecek " +
				"mıcaklar=mayacaklar micekler=meyecekler cam=acağım cem=eceğim caz=acağız cez=eceğiz iyo=iyor ıyo=ıyor " +
				"uyo=uyor üyo=üyor iyom=iyorum ıyom=ıyorum uyom=uyorum üyom=üyorum iyoz=iyoruz ıyoz=ıyoruz uyoz=uyoruz " +
				"üyoz=üyoruz iyolar=iyorlar ıyolar=ıyorlar uyolar=uyorlar üyolar=üyorlar iyodu=iyordu ıyodu=ıyordu " +
				"uyodu=uyordu üyodu=üyordu ıcağız=acağız iceğiz=eceğiz ıcağım=acağım iceğim=eceğim ıyım=ayım iyim=eyim",
			Variants: "â=a î=i û=u û=ü",
			Umlauts:  "ı=i u=i ü=i a=e",
			Endings: "- ı i u ü a e ya ye da de ta te dan den tan ten ın in un ün nın nin nun nün lar ler ları " +
				"leri sı si su sü yı yi yu yü la le"},
	}
}
