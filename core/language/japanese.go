package language

// japaneseTelling are the commonest particles and endings of Japanese, each a word of a text by itself.
const japaneseTelling = "一-鿿 ぁ-ヿ の は を に が た で と し て る も な れ さ"

// japanese is Japanese: the verb of saying stands behind the marks and "と", the speaker before "は". (Verbs of the press
// and honorifics: Martin, A Reference Grammar of Japanese; numbers: CLDR.)
func japanese() *Language {
	return &Language{
		Grammar: Grammar{
			NoCapitals: true,
			Spaceless:  true,
			VerbFinal:  true,
			Subjects:   "は が も",
			Classes: []Words{
				{Saying, "述べた 述べ 述べる 述べて 述べている 述べました 話した 話し 話す 話して 話している 話しました 語った 語り 語る 語って 語っている 語りました 言った 言い 言う 言って 言っている 言いました 指摘した 指摘し 指摘する 指摘している 強調した 強調し 強調する 主張した 主張し 主張する 主張している 説明した 説明し 説明する 説明している 書いた 書き 書いている 答えた 答え 明らかにした 発表した 発表し 発言した 発言し 訴えた 訴え 訴える コメントした コメントし コメントしている ツイートした 投稿した 付け加えた 付け加え 加えた 批判した 批判し 反論した 認めた 否定した 警告した 警告し 予想した 期待を示した 呼びかけた 見方を示した 考えを示した 強気だ 振り返った 振り返る 尋ねた 聞いた 問いかけた 問うた 叫んだ 叫び つぶやいた ささやいた 記した 記している 宣言した 表明した 表明し 伝えた 報じた 報告した としている とした という 証言した 打ち明けた 口にした 断言した 約束した 求めた 喜んだ 語気を強めた おっしゃった 申し上げた と述べた"},
				{Quotative, "と って"},
				{SourceBehind, "によると によれば の話では"},
				{Honorific, "氏 さん 様 君 ちゃん 殿 容疑者 被告 選手 先生"},
				{Role, "首相 総理 大統領 大臣 外相 財務相 防衛相 官房長官 長官 議員 議長 知事 市長 町長 村長 区長 社長 会長 副社長 部長 課長 局長 所長 院長 校長 学長 教授 准教授 博士 医師 弁護士 裁判官 検事 警部 記者 専門家 研究員 研究者 報道官 広報担当者 担当者 代表 監督 コーチ 主将 選手 俳優 女優 作家 歌手 候補 委員 委員長 理事長 理事 事務局長 幹事長 党首 大使 司令官 国王 女王 王子 住民 市民 農家 店主 学生 教師 先生 母親 父親 男性 女性 関係者 当局者 高官 アナリスト 役員 最高経営責任者 創業者 運転手 被害者 目撃者 有権者"},
				{Group, "政府 警察 警視庁 気象庁 外務省 財務省 会社 同社 裁判所 国会 委員会 同省 同庁 報告書 組合 協会 省 庁 ホワイトハウス 当局"},
				{Title, "前 元 副 故 新"},
				{Pronoun | Male, "彼"}, {Pronoun | Female, "彼女"}, {Pronoun | Plural, "彼ら 彼女ら 我々 私たち"}, {Pronoun, "私 僕 俺 自分"}, {FirstPerson, "私 僕 俺 私たち 我々"},
				{Particle, "の を に で へ から まで より や など とともに について に対し に対して として において で、"},
				{Conjunction, "しかし また そして だが ただ 一方"},
				{Adverb, "さらに その後 すぐに 同日 改めて 今日 昨日 こう 次のように このように 既に まだ 笑顔で 会見で 記者団に"},
				{Calendar, "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜 年 月 日 午前 午後"},
				{Auxiliary, "ました ます です だ である いた いる した する れた られた"},
				{Relative, "この その あの ある 同"},
			},
		},
		Transcript: Transcript{
			Sounds: "拍手 笑い 笑 笑声 歓声 音楽 沈黙 一同笑い 場内笑 聞き取れず",
			Roles:  "記者 司会 司会者 質問 質問者 回答 聞き手 会場 議長 委員長",
			Titles: "議員 委員 大臣 首相 総理",
			Asks:   "問", Answers: "答",
		},
		Naming: Naming{
			SoCalled: phrases("い わ ゆ る,と い う 名 の,題 し た,題 す る"),
		},
		Sense: Sense{
			DenialRuns: "ない なかっ なく なけれ ません ませぬ ず ずに ぬ まい なし 未 無 非 不",
			NotDenials: "なければならな なければな なくてはならな なくてはいけな なければいけな ねばならな ざるを得な ざるをえな かもしれな かもしれません に違いない にちがいない しかない だけでなく だけではなく のみならず ばかりでなく 少な すくな 危な あぶな つまらな もったいな 切ない まず はず 必ず いず ず、 先ず わずか 非常 無事 未来 恥ず むずかし ずつ ずっと おとな おおぜい まずい なくなる はなく ぬいぐるみ 死ぬ いぬ 不動産 無料 ではないか じゃないか んじゃない のではない いけない ならない うなず",
			Hedges:     "だろう でしょう",
			Functions:  "の は を に が た で と し て る も な れ さ い う か ら り ま す く こ そ だ っ ん き よ え け め つ や へ ば せ ど わ み ね ち",
			Fillers:    "ええ えー あの えっと",
			Measures:   "円 年 月 日 時 分 秒 人 件 個 台 本 枚 歳 度 回 倍",
			Antonyms:   "増/減 上/下 大/小 多/少 高/低 長/短 新/旧 勝/敗 開/閉 前/後 東/西 南/北 左/右 早/遅 強/弱 生/死 買/売 真/偽 有/無 男/女 内/外 賛/反",
			IfEndings:  "たら れば なら ならば 場合 場合に 場合は 場合に限り 限り 限りは かぎり 条件で 条件に ければ えば",
		},
		Numbers: Numbers{
			Ones:        "零=〇 一=壱 二=弐 三=参 四 五 六 七 八 九",
			Multiplying: "十=10 百=100 千=1000",
			Scales:      "万=10000 億=100000000 兆=1000000000000",
			Parts:       "半=2",
			Glued:       true,
			AsPronouns:  "一 十 百 千 万 半 参",
			Decimal:     '.',
			Thousands:   ',',
			NumberSigns: "第",
			Units:       "¥=円 %=パーセント $=ドル",
			AndHalf:     "半",
			OClock:      "時",
			Minutes:     "分",
			HalfPast:    "半",
		},
	}
}
