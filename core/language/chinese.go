package language

// chineseTelling are frequent in Chinese, in simplified or traditional characters, and seldom in Japanese.
const chineseTelling = "一-鿿 的 是 这 這 们 們 我 他 她 你 在 了 和 有 不 说 說 为 為 个 個"

// chinese is Mandarin in both kinds of characters, which are two spellings and are never taken for one another in silence.
// Each character is a word of a text. (Verbs and particles of the press: Li and Thompson, Mandarin Chinese; numbers: CLDR.)
func chinese() *Language {
	return &Language{
		Grammar: Grammar{
			NoCapitals: true,
			Spaceless:  true,
			Surnames: "王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 林 高 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 邓 鄧 韩 韓 冯 馮 曹 彭 曾 肖 蕭 田 董 潘 袁 蔡 蒋 蔣 余 于 杜 叶 葉 程" +
				" 魏 苏 蘇 吕 呂 丁 任 卢 盧 姚 沈 钟 鍾 姜 崔 谭 譚 陆 陸 范 汪 廖 石 金 韦 韋 贾 賈 夏 付 方 邹 鄒 熊 白 孟 秦 邱 侯 江 尹 薛 闫 段 雷 龙 龍 黎 史 陶 贺 賀 毛 郝 顾 顧 龚 龔 邵 万 萬 钱 錢 严 嚴 武 戴 莫 孔 向 汤 湯 习 習 欧阳 歐陽 司马 司馬 诸葛 上官",
			Classes: []Words{
				{Saying, "说 說 表示 称 稱 指出 强调 強調 认为 認為 告诉 告訴 补充 補充 透露 回应 回應 写道 寫道 介绍 介紹 坦言 呼吁 呼籲 说道 說道 解释 解釋 回答 宣布 宣佈 声称 聲稱 警告 问 問 提到 谈到 談到 声明 聲明 写 寫 批评 批評 承认 承認 否认 否認 直言 重申 感叹 感嘆 追问 质疑 質疑 反驳 反駁 喊 喊道 答 答道 问道 問道 说过 回忆 回憶 建议 建議 承诺 承諾 评论 評論 指 形容 补充说 补充道 接着说 表态 报道 報導 公布 宣称 宣稱 主张 主張"},
				{Source, "据 據 根据 根據 按照 援引"},
				{SourceBehind, "介绍说 看来"},
				{Pronoun | Male, "他"}, {Pronoun | Female, "她"}, {Pronoun | Plural, "他们 他們 她们 她們 我们 我們"}, {Pronoun, "我 你 您 自己"}, {FirstPerson, "我 我们 我們"}, {Pronoun | Thing, "它"},
				{Role, "总统 總統 总理 總理 主席 部长 部長 市长 市長 省长 局长 局長 院长 院長 校长 校長 议员 議員 议长 議長 外长 外長 大使 发言人 發言人 教授 博士 医生 醫生 律师 律師 法官 检察官 檢察官 警官 记者 記者 专家 專家 分析师 分析師 研究员 研究員 主任 董事长 董事長 经理 經理 总经理 總經理 总裁 總裁 首席执行官 行政总裁 执行长 委员 委員 委员长 秘书长 秘書長 书记 書記 首相 大臣 国王 國王 教练 教練 主教练 球员 球員 队长 隊長 导演 導演 演员 演員 作家 候选人 候選人 居民 市民 村民 农民 农夫 老师 老師 学生 學生 司机 店主 顾问 顧問 代表 负责人 負責人 官员 官員 创始人 创办人 司令 将军 將軍 上校 选民 球迷 证人 受害者"},
				{Group, "政府 警方 公司 法院 国会 國會 议会 議會 委员会 委員會 外交部 国防部 白宫 白宮 部门 组织 報告 报告 消息 媒体 媒體 通讯社 新华社 公报"},
				{Honorific | Male, "先生"}, {Honorific | Female, "女士 小姐 太太"}, {Honorific, "同志"},
				{Title, "前 副 代 时任 现任 前任 新任 原"},
				{Particle, "的 之 与 與 和 及 或 以及 并 並 等 地 得"},
				{Preposition, "在 对 對 向 于 於 从 從 把 被 给 給 跟 以 就 由 为 為 因 因为 因為 通过 通過 关于 對於 对于 接受 采访 採訪 中 上 里 裡 下 时 時 後 后 期间"},
				{Conjunction, "但 但是 而 而且 不过 不過 如果 虽然 雖然 因此 所以 当 當"},
				{Adverb, "还 還 也 都 又 再 则 則 曾 已 已经 已經 随后 隨後 同时 同時 此外 另外 今天 昨天 明天 日前 近日 当天 当地 當地 进一步 一直 明确 公开 最近 接着 然后 后来 現在 现在 不断 继续 繼續 立即 多次 强烈"},
				{Calendar, "周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 早晨 早上 上午 下午 晚上 晚间 年 月 日 号"},
				{Auxiliary, "了 着 著 过 過 会 會 将 將 能 可以 要 道"},
				{Being, "是 有"}, {Complement, "到"},
				{Determiner, "这 這 那 该 該 此 一 一名 一位 这位 那位 其 某 每 各"},
				{Notice, "声明 聲明 文章 社交媒体 微博 推特 讲话 講話 采访 採訪 报告"},
			},
		},
		Naming: Naming{
			SoCalled: phrases("所 谓,所 謂,所 谓 的,所 謂 的,名 为,名 為,题 为,題 為,被 称 为,被 稱 為"),
		},
		Transcript: Transcript{
			Sounds:     "掌声 掌聲 笑声 笑聲 鼓掌 众笑 音乐 音樂 欢呼 歡呼 听不清 停顿",
			Stagehands: "热烈 长时间 全场",
			Roles:      "记者 記者 主持人 问 問 答 观众 觀眾 提问 翻译",
			Titles:     "议员 議員 主席 部长 部長 先生 女士 总统 總統 总理",
			Asks:       "问 問", Answers: "答",
		},
		Sense: Sense{
			Denials:    "不 没 沒 無 无 未 非 别 別 勿 莫 否",
			NotOnly:    "不+仅 不+僅 不+但 不+只 不+过 不+過 不+久 不+断 不+斷 无+论 無+論 非+常 未+来 未+來 不+管 不+同 别+人 別+人 是+否 无+数 無+數 非+洲 特+别 不+得 不+少 不+错 不+錯 别+的 不+禁 不+必 无+疑 否+则 否+則",
			Hedges:     "可 能 也许 或 许 許 恐 怕 似 应 應 该 該 会 會 将 將",
			Quantities: "都 全 每 各 只 仅 僅 最 些 多 少 半",
			Conditions: "若 除 如",
			Functions:  "的 了 着 著 过 過 和 与 與 及 或 在 是 有 这 這 那 我 你 他 她 它 们 們 也 都 就 而 但 以 于 於 对 對 为 為 从 從 向 把 被 给 給 之 其 地 得 吗 嗎 呢 吧 啊 等 由 到 上 下 中 里 裡 会 會 能 要 可 将 將 又 还 還 再 已 所",
			Pronouns:   "我 你 您 他 她 它",
			Fillers:    "嗯 呃 啊 哦 唉",
			Measures:   "元 年 月 日 时 時 分 秒 米 吨 噸 公 里 斤 个 個 人 名 次 岁 歲",
			Antonyms:   "增/减 增/減 升/降 涨/跌 漲/跌 大/小 多/少 高/低 长/短 長/短 新/旧 新/舊 好/坏 好/壞 对/错 對/錯 胜/败 勝/敗 赢/输 贏/輸 开/关 開/關 进/出 進/出 前/后 前/後 上/下 东/西 東/西 南/北 左/右 早/晚 快/慢 强/弱 強/弱 生/死 买/卖 買/賣 真/假 安/危 有/无 有/無 男/女 内/外 內/外 支/反",
		},
		Numbers: Numbers{
			Ones:        "零=〇 一=壹 二=两=兩=贰 三=叁 四=肆 五=伍 六=陆=陸 七=柒 八=捌 九=玖",
			Multiplying: "十=10 拾=10 百=100 佰=100 千=1000 仟=1000",
			Scales:      "万=10000 萬=10000 亿=100000000 億=100000000 兆=1000000000000",
			Parts:       "半=2",
			Glued:       true,
			AsPronouns:  "一 十 百 千 万 萬 半 两 兩 零 陆 陸 兆",
			Points:      "点 點",
			Decimal:     '.',
			Thousands:   ',',
			NumberSigns: "第",
			Units:       "%=百+分 ¥=元 $=美+元",
			AndHalf:     "半",
			OClock:      "点 點 时 時",
			Minutes:     "分",
			HalfPast:    "半",
		},
	}
}
