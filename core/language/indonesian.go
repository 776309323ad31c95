package language

// indonesianTelling are frequent in Indonesian and words of no other language here.
const indonesianTelling = "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena kata " +
	"oleh mereka ada kami kita anda bisa sudah belum bukan lebih banyak seperti telah saat para bagi serta " +
	"tetapi namun atau jika hanya masih sangat lalu sejak hingga antara setelah sebelum orang warga tahun hari " +
	"bulan ujar ucap tutur jelas menurut mengatakan tersebut sebuah seorang semua tak seluruh naik"

// indonesian is Indonesian. (Verbs, denials: Sneddon, Indonesian; numbers and months: CLDR.)
func indonesian() *Language {
	return &Language{
		Grammar: Grammar{
			Classes: []Words{
				{Saying, "meneriakkan memekikkan teriak"},
				{Calling, "disebut dijuluki dinamai dinamakan"},
				{Judging, "disebutnya menamai menamakan menjuluki"},
				{Role, "tetangga tetangganya penyewa penghuni pejalan penonton suporter pendukung penggemar " +
					"pelanggan tamu pengunjung turis wisatawan penumpang sopir pengemudi pesepeda murid siswa " +
					"siswi perawat bidan apoteker pasien janda duda pensiunan nelayan pelaut pemburu tukang " +
					"pedagang penjual pembeli koki pelayan pemangkas penjahit montir buruh pekerja penambang " +
					"pilot tentara prajurit veteran pemadam satpam penjaga penyidik jaksa notaris terdakwa " +
					"tersangka penyintas korban relawan pendeta pastor imam ustaz kiper penyerang gelandang " +
					"pesepak wasit atlet pelari perenang petinju petenis juara musisi penyanyi komponis penyair " +
					"pelukis pematung fotografer insinyur pemrogram ahli biolog fisikawan arkeolog pustakawan " +
					"editor redaktur penerjemah penerbit kolektor pengembang bankir investor penyelenggara " +
					"karyawan pegawai rekan gadis pemuda pria lelaki wanita perempuan ibu ayah kakek nenek paman " +
					"bibi sepupu pemenang politikus advokat artis seniman"},
				{Saying | Direct, "candanya guraunya tawanya isaknya bisiknya gumamnya geramnya teriaknya pekiknya " +
					"tangisnya sahutnya timpalnya sergahnya bantahnya akunya kilahnya dalihnya sesalnya janjinya " +
					"sarannya imbaunya pujinya sindirnya cuitnya ulasnya simpulnya tutupnya rincinya urainya " +
					"kisahnya ingatnya berteriak berbisik bergumam bercanda berkelakar tertawa tersenyum menghela " +
					"menangis mengeluh menyesalkan mengenang mengingat mengisahkan menceritakan bercerita " +
					"menimpali menyahut membalas menukas menyela mengimbau mengajak menyarankan meminta memohon " +
					"memerintahkan menjamin bersumpah meramalkan memprediksi berterima menyindir mengejek membual " +
					"memuji mencuit mengunggah menyimpulkan merangkum mengulangi mengulang berseru menyeru " +
					"menyanggah"},
				{Judging, "mengkritik mengecam menolak menuntut menyambut memuji menggambarkan menganggap menyebutnya menjuluki " +
					"mengutuk mengancam menuding mengeluhkan mengharapkan menyesalkan mengeluh menampik menyangkal mencela"},
				{Saying, "kata/nya/ ujar/nya/ ucap/nya/ tutur/nya/ jelas/nya/ tegas/nya/ ungkap/nya/ imbuh/nya/ tambah/nya/ " +
					"papar/nya/ lanjut/nya/ sebut/nya/ terang/nya/ tulis/nya/ tanya/nya/ jawab/nya/ pungkas/nya/ sambung/nya/ " +
					"cetus/nya/ mengatakan menyatakan menegaskan menjelaskan menambahkan mengungkapkan menuturkan menyebut " +
					"menyebutkan menulis bertanya menjawab berkata bilang mengaku memperingatkan menilai melaporkan mengumumkan " +
					"berpendapat mengklaim menuduh mengakui membantah menyampaikan berjanji menekankan menyerukan memaparkan " +
					"melanjutkan keluh/nya/ harap/nya/ pinta/nya/ tandas/nya/ seru/nya/ kenang/nya/ tukas/nya/ cerita/nya/ " +
					"pesan/nya/ beber/nya/ celetuk/nya/ keluhkan"},
				{Direct, "jelas tegas terang lanjut tambah sambung"},
				{Source, "menurut"},
				{Determiner, "salah satu ini itu para seorang sebuah semua setiap beberapa banyak dua tiga"},
				{Article, "sang si para seorang"},
				{Pronoun | Male | Female, "dia ia beliau"},
				{Pronoun, "saya kami kita mereka aku anda"}, {FirstPerson, "saya kami kita aku"}, {Plural, "mereka"},
				{Relative, "yang"}, {Complement, "bahwa"}, {Agent, "oleh"}, {Manner, "seperti"},
				{Title, "bapak pak ibu bu haji dr prof nona tuan nyonya saudara kiai ustaz"},
				{Title | Role, "presiden menteri gubernur bupati jenderal senator hakim profesor raja ratu perdana wali kota " +
					"ketua direktur kapten"},
				{Role, "juru bicara wakil sekretaris kepala anggota pemimpin manajer pengacara dokter wartawan penulis pakar " +
					"analis peneliti penasihat duta besar pelatih pemain aktor aktris sutradara guru petani warga saksi mahasiswa " +
					"pendiri pemilik komandan calon kandidat pejabat politisi pembawa acara produser ekonom sejarawan polisi"},
				{Group, "sekolah desa kelurahan kecamatan"},
				{Group, "pemerintah polisi kementerian perusahaan pengadilan parlemen komisi partai " +
					"organisasi kantor berita " +
					"surat kabar pernyataan laporan oposisi universitas"},
				{Preposition, "di ke dari pada kepada untuk dengan dalam tentang bagi terhadap antara setelah sebelum " +
					"selama atas"},
				{Place, "di"}, {Linking, "dari untuk"},
				{Conjunction, "dan atau tetapi tapi jika kalau ketika karena sementara sambil saat namun"},
				{Coordinating, "dan atau tetapi"},
				{Auxiliary, "akan telah sudah sedang bisa dapat harus masih belum tidak"}, {Being, "adalah ialah"},
				{Adverb, "juga lagi kemudian lalu kini hari kemarin besok tadi sangat lebih pun"},
				{Calendar, "senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus " +
					"september oktober november desember"},
				{Abbreviation | Title, "dr prof ir h"}, {Plain, "ya tidak"},
			},
		},
		Marks: Marks{Dash: true},
		Transcript: Transcript{
			Senders: "dari pembicara pengirim",
			Sounds:  "tepuk tangan tertawa tawa musik sorak hening",
			Roles:   "tanya jawab wartawan pembawa acara ketua moderator penanya", Titles: "bapak ibu pak bu dr prof",
			Asks:    "t",
			Answers: "j",
		},
		Naming: Naming{
			Known: set("menjual dijual menawarkan ditawarkan memasarkan dipasarkan terdaftar tercatat dicatat " +
				"didaftarkan"),
			OneCapital: true,
			Places:     set("di ke dari kepada pada dalam untuk bagi bersama oleh lewat melalui"),
			Means:      set("dimaksud"),
			MeantBy:    set("dengan"),
			Reproaches: set("tuduhan tudingan kritik kecurigaan ancaman janji peringatan tuntutan permintaan hinaan keluhan " +
				"dakwaan"),

			Sought: phrases("tekan,klik,pilih,ketik,centang,menekan,mengklik,memilih,mengetik"),

			Titles: phrases("berjudul,dengan judul,bertajuk,dengan tajuk,bertema,dengan nama,dengan tema,di bawah judul"),

			Reads: phrases("tertulis,bertuliskan,terpampang,terbaca,berbunyi"),

			Things: set("spanduk papan poster dinding tembok kaus stiker pintu"),

			Glosses:  phrases("berarti,artinya,bermakna,yang berarti"),
			SoCalled: phrases("disebut,yang disebut,berjudul,bernama,dijuluki,apa yang disebut,istilah"),
			Works: set("film serial buku novel lagu album koran majalah acara drama kampanye proyek kapal kedai toko " +
				"restoran hotel yayasan perusahaan partai gerakan lembaga festival penghargaan pameran " +
				"pementasan teater puisi kumpulan dokumenter sinetron operasi aksi prakarsa strategi rencana " +
				"program latihan pawai lomba turnamen piala liga medali beasiswa daftar koalisi serikat " +
				"federasi orkestra paduan tim klub merek firma penginapan kafe warung bar pasar mal galeri " +
				"balai pusat sekolah apotek klinik rumah perkemahan batalyon brigade feri perahu yacht tanker " +
				"fregat pesawat satelit teleskop kereta jalan alun-alun menara peternakan tambang bendungan " +
				"cagar pantai jalur kawasan gedung kompleks perumahan anggur bir keju varietas model vaksin " +
				"obat layanan aplikasi permainan badai topan siklon komet undang-undang keputusan pasal bab " +
				"rubrik kolom kotak tombol kategori kelas tingkat label julukan kode mata kursus forum seminar " +
				"kongres konferensi ceramah hari pekan minggu pertanyaan pilihan berkas harian mingguan surat " +
				"tabloid portal situs kanal radio televisi stasiun agensi buletin blog patung foto komik " +
				"laporan artikel cerita cerpen antologi trilogi opera musikal lakon monolog tarian ketoprak " +
				"band grup kelompok"),
			ByNames: phrases("dijuluki,berjuluk,dikenal sebagai,dikenal dengan nama,alias,tercantum sebagai,tercatat " +
				"sebagai,terdaftar sebagai,masuk sebagai,disebut sebagai,dipanggil,disapa,disapa dengan,dikenal " +
				"dengan,berjulukan,diberi nama,dinamai,dinamakan,dijual sebagai,menjual sebagai,mengaku " +
				"sebagai,berkedok"),
			Words: phrases("kata,istilah,ungkapan,frasa,slogan,tulisan,tagar,moto,semboyan,bunyi,teks,dengan kata"),
		},
		Sense: Sense{
			Guesses: "duga curiga",
			Hears:   "dengar mendengar",
			Evens:   "bahkan",
			Asides:  "maksudnya begini jadi nah gitu yah lho misalnya",
			Tags:    "kan ya dong lho toh deh tho mengerti paham",
			Denials: "tidak tak bukan belum jangan tanpa tiada tidaklah bukanlah janganlah takkan mustahil tidakkah nggak " +
				"enggak", Nos: "tidak bukan", Nevers: "",
			NotOnly: "tidak+hanya tak+hanya bukan+hanya tidak+saja bukan+saja tidak+sekadar bukan+sekadar",
			Hedges: "mungkin bisa dapat kemungkinan barangkali diduga tampaknya seharusnya sepertinya kiranya konon " +
				"diperkirakan boleh harus akan",
			Quantities: "semua seluruh beberapa sebagian banyak sedikit setiap hanya cuma hampir setengah selalu " +
				"sering jarang sekitar kebanyakan segala lebih kurang nyaris",
			Conditions: "apakah benarkah jika kalau bila apabila kecuali asalkan andai seandainya asal sepanjang selama " +
				"sampai hingga",
			Ifs: "apakah benarkah jika kalau bila apabila andai seandainya asalkan asal jikalau",
			Functions: "yang dan di itu dengan untuk ini dari dalam akan pada juga saya ke karena oleh mereka ada adalah " +
				"atau kita kami dia ia anda telah sudah bisa dapat sebagai bahwa seperti lebih agar para saat setelah namun " +
				"tetapi jika hal",
			Pronouns: "saya aku kami kita anda kamu dia ia mereka beliau", Coordinators: "dan atau", Answers: "ya tidak",
			Fillers:     "eh em anu ehm hmm nah ya lho kok sih gitu emm mm ee eee",
			FillerPairs: "begini+ya jadi+begini apa+ya apa+namanya gimana+ya ya+kan",
			Measures: "rupiah dolar euro kilometer meter ton tahun bulan hari jam menit minggu persen januari februari " +
				"maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu",
			Antonyms: "naik/turun meningkat/menurun menang/kalah kemenangan/kekalahan perang/damai lebih/kurang " +
				"sebelum/sesudah sebelum/setelah besar/kecil baik/buruk kuat/lemah kaya/miskin buka/tutup sukses/gagal " +
				"berhasil/gagal dalam/luar utara/selatan timur/barat kawan/lawan teman/musuh ya/tidak pertama/terakhir " +
				"baru/lama mudah/sulit mendukung/menolak menerima/menolak benar/salah",
			Limits:    "kecuali",
			BeforeIfs: "hanya cuma",
			Onlys:     "hanya cuma",
			IfPhrases: "dengan+syarat dengan+catatan dalam+hal",
			Almosts: "hampir nyaris sebagian sebagian+besar sebagian+kecil kebanyakan mayoritas beberapa banyak " +
				"sejumlah semua seluruh setiap segelintir separuh setengah hampir+semua paling+sedikit " +
				"sekurang-kurangnya setidaknya sekitar kurang+dari lebih+dari baru hanya cuma nyaris+saja",
			Adverbials: "mungkin barangkali kemungkinan tampaknya sepertinya konon katanya kabarnya kata+orang " +
				"dengar-dengar kelihatannya agaknya boleh+jadi bisa+jadi menurut+kabar konon+katanya rupanya nampaknya " +
				"setahu+saya sepengetahuan+saya setahu+kami sejauh+yang+saya+tahu",
			Reservations: "sepengetahuan+saya setahu+saya setahu+kami sejauh+yang+saya+tahu",
			Untruths:     "bohong keliru salah mustahil hoaks mitos omong-kosong",
			Facts:        "benar jelas pasti fakta",
			That:         "bahwa kalau",
			Supposes: "duga curiga " +
				"kira rasa pikir percaya yakin menganggap menduga mengira merasa berpikir berasumsi khawatir takut",
			Doubts:   "ragu meragukan sangsi",
			Denies:   "membantah menyangkal menampik",
			Asserts:  "tahu mengetahui membuktikan memastikan menegaskan",
			Factives: "menyesal menyadari tahu",
			Wishes:   "ingin mau berharap harap menginginkan",
			Asks:     "bertanya menanyakan tanya",
			Reports:  "kata katanya mengatakan bilang menyebut mengklaim menyatakan menulis menuduh berjanji",
			Selves:   "saya aku kami kita",
			Subjects: "ada itu semua orang " +
				"saya aku kami kita dia ia mereka anda kamu beliau",
			Claims:    "isu rumor kabar tuduhan anggapan pendapat teori dugaan kesan",
			According: "menurut",
			Ores:      "atau",
			Whethers:  "apakah benarkah",
			Beings:    "adalah ialah",
			Openers:   "dan tapi tetapi jadi nah",
			Backs:     "itu ini",
			Degrees:   "sangat sekali begitu",
		},
		Numbers: Numbers{
			Ones:        "nol satu dua tiga empat lima enam tujuh delapan sembilan",
			Adding:      "sepuluh=10 sebelas=11 seratus=100 seribu=1000",
			Ordinals:    "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh",
			Multiplying: "puluh=10 belas=1 ratus=100", Scales: "ribu=1000 juta=1000000 miliar=1000000000 triliun=1000000000000",
			Parts: "setengah=2 separuh=2 seperempat=4", Points: "koma", Rounds: "puluhan ratusan ribuan jutaan",
			AsPronouns: "satu pertama kedua", Decimal: ',', Thousands: '.',
			UnitsBefore: "rp",
			Units:       "%=persen $=dolar €=euro rp=rupiah",
			Months:      "januari februari maret april mei juni juli agustus september oktober november desember",
			AndHalf:     "setengah",
			HalfTo:      "pukul+setengah setengah",
			OClock:      "tepat",
			Mornings:    "pagi", Evenings: "malam sore petang",
		},
		Forms: Forms{
			Spoken: "ng-=meng- nge-=me- ny-=meny- in=kan", Endings: "- nya lah kah pun ku mu an i kan",
			Spellings: "nggak=tidak enggak=tidak gak=tidak ngga=tidak kalo=kalau udah=sudah aja=saja " +
				"gimana=bagaimana emang=memang gitu=begitu gini=begini tak=tidak ndak=tidak kagak=tidak ga=tidak " +
				"cuma=hanya cuman=hanya bikin=membuat pake=pakai sampe=sampai dapet=dapat temen=teman bener=benar " +
				"inget=ingat denger=dengar pinter=pintar males=malas cepet=cepat doang=saja trus=terus abis=habis " +
				"ama=sama kayak=seperti kaya=seperti gue=saya gua=saya lu=kamu ntar=nanti entar=nanti karna=karena " +
				"yg=yang dgn=dengan tdk=tidak dateng=datang seneng=senang liat=lihat ngeliat=melihat ngomong=berbicara " +
				"nyari=mencari nunggu=menunggu nolak=menolak nutup=menutup tau=tahu ato=atau sodara=saudara " +
				"makasih=terima+kasih pengen=ingin",
			Short: "yg=yang dgn=dengan utk=untuk krn=karena tdk=tidak pd=pada dlm=dalam tsb=tersebut dr=dari sdh=sudah " +
				"blm=belum hrs=harus jgn=jangan spt=seperti tgl=tanggal"},
	}
}
