package language

// vietnameseTelling are frequent in Vietnamese and words of no other language here.
const vietnameseTelling = "*ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ và của là có không được những cho các " +
	"người đã trong một với này để tôi ông nói khi"

// vietnamese is Vietnamese: each syllable is a word of a text. (Verbs, denials: Thompson, A Vietnamese Reference
// Grammar; numbers: CLDR.)
func vietnamese() *Language {
	return &Language{
		Grammar: Grammar{
			Syllabic: true,
			Phrasals: ";bác bỏ;cáo buộc;lên án;phản đối;tố cáo;ca ngợi;đòi hỏi;yêu cầu;xin lỗi;hứa hẹn;than phiền;mô tả" +
				";cho biết;cho hay;cho rằng;khẳng định;nhấn mạnh;chia sẻ;phát biểu;giải thích;tuyên bố;bày tỏ;nhận " +
				"định;cảnh báo;bổ sung;trả lời;kể lại;tiết lộ;đánh giá;bình luận;thừa nhận;lưu ý;nói thêm;phủ nhận;chỉ " +
				"trích;kêu gọi;cam kết;đề nghị;",
			Classes: []Words{
				{Saying, "hô hét"},
				{Judging, "coi xem"},
				{Calling, "ghi"},
				{Saying, "nói viết hỏi đáp kể bảo nêu"}, {Saying | Direct, "hứa"},
				{Phrasal, "cho khẳng nhấn chia phát giải tuyên bày nhận cảnh bổ trả kể tiết đánh bình thừa lưu nói phủ chỉ kêu " +
					"cam đề"},
				{Source, "theo"}, {Calling, "gọi đặt xưng"},
				{Determiner, "một những các mỗi mọi này đó nhiều vài hai ba"}, {Article, "một những các"},
				{Pronoun | Plural, "họ"}, {Pronoun, "tôi chúng mình nó"}, {FirstPerson, "tôi"}, {Relative, "mà người"},
				{Complement, "rằng"}, {Agent, "bởi"}, {Manner, "như"},
				{Title | Male, "ông anh chú"}, {Title | Female, "bà chị cô"}, {Title, "sĩ giáo sư bác thiếu"},
				{Role, "tổng thống thủ bộ trưởng chủ tịch biểu giám phó thư ký phát ngôn viên nghị sĩ luật sư bác báo chuyên " +
					"gia nghiên cứu huấn luyện cầu diễn đạo giáo nông cư nhân chứng sinh ứng cử chỉ huy sứ điều hành"},
				{Group, "chính phủ cảnh sát công ty tòa án quốc hội ủy ban đảng tổ chức báo"},
				{Preposition, "ở tại trong với cho từ đến về trên của để vào sau trước"}, {Linking, "của"}, {Place, "ở tại"},
				{Conjunction, "và hoặc nhưng nếu khi vì nên còn thì"}, {Coordinating, "và hoặc nhưng"},
				{Auxiliary, "đã đang sẽ được bị cũng phải có không"}, {Being, "là"},
				{Adverb, "thì liền bèn cũng rất hôm nay qua thêm nữa vẫn ngay lại tiếp rồi"},
				{Calendar, "thứ chủ nhật tháng năm ngày chiều tối"},
			},
		},
		Marks: Marks{Dash: true},
		Transcript: Transcript{
			Senders: "từ",
			Sounds:  "vỗ tay cười nhạc reo im lặng", Roles: "mc hỏi đáp phóng viên chủ tọa chủ tịch dẫn chương trình",
			Titles: "ông bà đại biểu bộ trưởng", Asks: "h", Answers: "đ",
		},
		Naming: Naming{
			Folk:       set("dân nghiệp xóm làng"),
			Likened:    set("như"),
			Known:      set("bán rao quảng ghi"),
			OneCapital: true,
			Places:     set("trên trong tại ở với cho của từ đến bởi"),
			Words:      phrases("khẩu hiệu,dòng chữ,có chữ,chữ,tiêu đề,cụm từ"),

			Sought: phrases("bấm,nhấn,chọn,nhấp vào,gõ,bấm nút,nhấn nút"),

			Things: set("băng-rôn rôn biển bảng tường áo cửa"),

			Glosses:  phrases("nghĩa là,có nghĩa là,nghĩa"),
			SoCalled: phrases("cái gọi là,gọi là,được gọi là,mang tên,có tên,biệt danh,từ"),
			Works: set("phim sách truyện báo ngắn thuyết tiểu-thuyết khúc hát bài vở kịch tạp-chí chí chương-trình đĩa " +
				"tập thơ hãng đài kênh cổng tuần-báo nguyệt-san bản ảnh tượng tranh phóng-sự cúp huy-chương " +
				"đảng liên-minh hội đoàn đội nhóm tàu thuyền phà máy-bay vệ-tinh tên-lửa đường phố cầu tháp mỏ " +
				"đập giống mẫu vắc-xin thuốc bão luật điều chương mục cột ô nút hạng cấp mã môn khóa"),
			ByNames: phrases("mệnh danh là,ví là,ví như,xưng là,tự xưng là,ghi,có ghi,ghi chữ,đề chữ,biệt danh,biệt hiệu,còn " +
				"gọi là,hay gọi là"),
			Titles: phrases("mang tên,có tên,tựa đề,nhan đề,có tựa,bộ phim,phim,cuốn,cuốn sách,quyển,tập thơ,tập truyện,tập " +
				"truyện ngắn,truyện ngắn,tiểu thuyết,ca khúc,bài hát,bài thơ,vở kịch,tác phẩm,triển lãm,chương trình,chiến " +
				"dịch,dự án,phong trào,giải,giải thưởng,danh hiệu,tạp chí,báo,cửa hàng,quán,nhà hàng,khách sạn,công ty,câu lạc " +
				"bộ,album,loạt phim,lễ hội,cuộc thi,đề án,hội thảo"),
			As: set("là"),
		},
		Sense: Sense{
			Guesses:      "đoán ngờ",
			Thens:        "thì",
			NoPrefixes:   "phi bất vô",
			Reservations: "theo+tôi+biết theo+chỗ+tôi+biết theo+như+tôi+biết nếu+tôi+không+nhầm",
			Asides:       "nè đấy",
			Tags:         "nhé nhỉ hả hen ha nha hiểu chứ",
			Denials:      "không chưa chẳng chả đừng chớ khỏi", Nos: "không",
			NotOnly: "không+chỉ chẳng+những không+những không+khí không+gian hàng+không không+quân không+lực không+trung " +
				"không+phận",
			Hedges:     "lẽ chắc dường hình nên thể khả có+thể hẳn phải",
			Quantities: "tất mọi mỗi nhiều ít vài chỉ hầu nửa luôn thường hiếm khoảng toàn cả đa suýt",
			Conditions: "nếu trừ miễn hễ giả", Ifs: "nếu giả-sử",
			Functions: "phải và của là có được những cho các đã trong một với này để tôi khi ở từ đến về trên vào sau trước " +
				"thì mà như cũng rằng nhưng hoặc vì nên đó ra lại họ ông bà anh chị chúng ta người sẽ đang bị do theo tại rất",
			Pronouns: "tôi ta họ nó", Coordinators: "và hoặc", Answers: "có không", Fillers: "ờ ừ à ừm ấy dạ thì ơ " +
				"hừm ờm",
			FillerPairs: "à+thì thì+là ý+là kiểu+như đúng+không anh+biết chị+biết nói+chung",
			Measures:    "đồng đô euro kilomet mét tấn năm tháng ngày giờ tiếng phút tuần người km",
			Antonyms: "tăng/giảm thắng/thua hơn/kém trước/sau lớn/nhỏ tốt/xấu mạnh/yếu giàu/nghèo mở/đóng trong/ngoài " +
				"bắc/nam đông/tây bạn/thù có/không đầu/cuối mới/cũ dễ/khó đúng/sai lên/xuống cao/thấp",
			Adverbials: "không+ai+nói+được+là không+ai+có+thể+nói tôi+nghi+ngờ+việc " +
				"chưa+chắc chưa+hẳn có+lẽ hình+như dường+như nghe+nói nghe+đâu chắc chắc+là có+khi biết+đâu " +
				"người+ta+nói người+ta+nói+rằng người+ta+đồn người+ta+đồn+rằng người+ta+bảo đồn+rằng nghe+đồn có+thể " +
				"có+lẽ+là chắc+hẳn hẳn có+vẻ xem+ra nghe+nói+là theo+tôi+biết theo+chỗ+tôi+biết theo+như+tôi+biết " +
				"nếu+tôi+không+nhầm theo+tôi+biết+thì",
			IfPhrases: "trừ+khi trừ+phi miễn+là với+điều+kiện chỉ+khi trong+trường+hợp",
			Limits:    "trừ",
			BeforeIfs: "chỉ",
			Onlys:     "chỉ chỉ+có",
			Almosts: "gần suýt phần+lớn đa+số hầu+hết hầu+như một+số một+vài một+phần nhiều ít tất+cả mọi mỗi " +
				"toàn+bộ nửa phân+nửa khoảng ít+nhất nhiều+nhất gần+như chưa+đến hơn vài chỉ+mới mới+chỉ vừa+đủ chỉ mới",
			Whethers:  "không chưa à hả ư sao nhỉ chăng",
			Untruths:  "sai dối bịa láo",
			Facts:     "đúng thật",
			That:      "rằng là",
			Supposes:  "nghĩ tin tưởng đoán ngờ sợ lo",
			Doubts:    "nghi",
			Wishes:    "muốn mong hy-vọng ước",
			Asks:      "hỏi",
			Reports:   "nói bảo kể viết cho đồn",
			Selves:    "tôi mình",
			Subjects:  "tôi họ anh chị ông bà nó ai",
			According: "theo",
			Ores:      "hay hoặc",
		},
		Numbers: Numbers{
			Ones: "không=linh=lẻ một=mốt hai ba bốn=tư năm=lăm=nhăm sáu bảy=bẩy tám chín mười", Multiplying: "mươi=10 trăm=100",
			Teens:  true,
			Scales: "nghìn=1000 ngàn=1000 triệu=1000000 tỷ=1000000000 tỉ=1000000000", Parts: "nửa=2", Points: "phẩy",
			Rounds: "chục trăm", AsPronouns: "một không năm ba tư mười lẻ linh tỉ nửa", Decimal: ',', Thousands: '.',
			Units: "%=phần+trăm $=đô €=euro ¢=xu", NumberSigns: "số", DayBefore: "mồng mùng",
			AndHalf:  "rưỡi rưởi",
			Mornings: "sáng", Evenings: "chiều tối đêm", OClock: "giờ h",
			Minutes:  "phút",
			Ranges:   "tháng",
			HalfPast: "rưỡi rưởi",
		},
		Forms: Forms{
			Merged:   "ổng=ông+ấy bả=bà+ấy ảnh=anh+ấy cổ=cô+ấy",
			Variants: "oá=óa oà=òa oả=ỏa oã=õa oạ=ọa oé=óe oè=òe oẻ=ỏe oẽ=õe oẹ=ọe uý=úy uỳ=ùy uỷ=ủy uỹ=ũy uỵ=ụy",
			Spellings: "kí=ký kỉ=kỷ kì=kỳ kĩ=kỹ lí=lý mĩ=mỹ sĩ=sỹ tỉ=tỷ hi=hy qui=quy quí=quý quì=quỳ quĩ=quỹ ti=ty " +
				"vi=vy mị=mỵ bẩy=bảy nghìn=ngàn hổng=không hông=không hỏng=không khôn=không vầy=vậy nầy=này zậy=vậy " +
				"dzậy=vậy nhứt=nhất bịnh=bệnh nhơn=nhân tui=tôi thiệt=thật mầy=mày chánh=chính tánh=tính sanh=sinh " +
				"lãnh=lĩnh dìa=về trển=trên+ấy trỏng=trong+ấy ngoải=ngoài+ấy",
		},
	}
}
