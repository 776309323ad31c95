package language

// koreanTelling are frequent words of Korean; its letters tell it as well.
const koreanTelling = "가-힣 그 이 수 있는 것 및 그는 한 등 더 대한 말했다 있다"

// korean is Korean: the verb of saying stands behind the marks and "고", the speaker's name has a particle joined to it.
// (Particles, endings of quoting, denials: Sohn, The Korean Language; numbers of both kinds: CLDR.)
func korean() *Language {
	return &Language{
		Grammar: Grammar{
			NoCapitals:  true,
			VerbFinal:   true,
			CaseEndings: []string{"은", "는", "이", "가", "께서는", "께서", "도", "의", "에"},
			Surnames:    "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 전 홍 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 은 편 용 남궁 황보 선우",
			Classes: []Words{
				{Saying, "말했/다/고/으며/습니다 말한/다 말하/며/면서/고/였다 말합니다 말한다 밝혔/다/고/으며/습니다 밝힌 밝히/며/고 전했/다/고/으며/습니다 전한 전하/며 강조했/다/고/으며/습니다 강조하/며/고 덧붙/였다/였습니다/이며/였고 설명했/다/고/으며/습니다 설명하/며/고 주장했/다/고/으며/습니다 주장하/며/고 지적했/다/고/으며/습니다 지적하/며 썼/다/고/습니다 답했/다/고/습니다 대답했/다/고/습니다 물었/다/고/습니다 외쳤/다/고/습니다 발표했/다/고/습니다 언급했/다/고/습니다 비판했/다/고/습니다 경고했/다/고/습니다 촉구했/다/고 당부했/다/고 평가했/다/고 반박했/다/고 호소했/다/고 약속했/다/고 회상했/다/고 토로했/다/고 단언했/다/고 인정했/다/고 부인했/다/고 적었/다/고 고백했/다/고 소개했/다/고 선언했/다/고 했다 했습니다 한다 합니다 이야기했/다/고/습니다 얘기했/다/고/습니다 진술했/다/고 표현했/다/고 보도했/다/고/습니다 알려졌다 알려졌습니다 내다봤다 분석했/다/고 예상했/다/고 해명했/다/고 일축했/다/고 말이다 말입니다"},
				{Quotative, "고 라고 이라고 라며 이라며 라면서 이라면서 며 면서 다고 라는 이라는 하고"},
				{SourceBehind, "따르면 의하면"},
				{Honorific, "씨 님 군 양"},
				{Role, "대통령 총리 장관 차관 의원 의장 시장 도지사 지사 구청장 대표 위원장 위원 원장 회장 사장 부사장 이사 이사장 교수 박사 의사 변호사 판사 검사 기자 대변인 관계자 담당자 전문가 연구원 감독 선수 코치 배우 가수 작가 후보 당수 대사 사령관 국왕 여왕 주민 시민 농민 학생 교사 어머니 아버지 남성 여성 관리 분석가 당국자 경찰관 팀장 국장 과장 실장 본부장 소장 청장 총장 학장 교장 센터장 최고경영자 창업자 목격자 유권자"},
				{Group, "정부 경찰 회사 법원 국회 위원회 당국 청와대 백악관 외교부 국방부 측 협회 보고서 성명 통신"},
				{Title, "전 현 고 신임"},
				{Pronoun | Male, "그는 그가 그도"}, {Pronoun | Female, "그녀는 그녀가"}, {Pronoun | Plural, "그들은 그들이 우리는 우리가"}, {Pronoun, "나는 내가 저는 제가 자신은"}, {FirstPerson, "나는 내가 저는 제가"},
				{Conjunction, "그리고 그러나 하지만 또 또한 및"},
				{Adverb, "이렇게 다시 이어 이날 오늘 어제 최근 이에 특히 더 역시 함께 직접 다음과 같이 먼저 계속 모두 지난 대해 위해 통해 관해 인터뷰에서 기자회견에서 기자들에게 회의에서"},
				{Calendar, "월요일 화요일 수요일 목요일 금요일 토요일 일요일 오전 오후"},
				{Auxiliary, "것으로 것이라고 있다 있습니다"},
				{Determiner, "한 두 이 그 저 어느 모든 여러"},
			},
		},
		Transcript: Transcript{
			Sounds: "박수 웃음 함성 음악 침묵 웃음소리 환호 장내",
			Roles:  "기자 사회자 질문 답변 진행자 앵커 위원장 의장",
			Titles: "의원 위원 장관 대통령 의장 위원장",
			Asks:   "문", Answers: "답",
		},
		Naming: Naming{SoCalled: phrases("이른바,소위,일명")},
		Sense: Sense{
			DenialRuns: "않 못 없 아니 아닌 아닙 안=",
			NotDenials: "뿐만아니 뿐아니 지않을까 지않겠 밖에없 수밖에없 아니면 틀림없 다름없 못지않 끊임없 없애",
			Denials:    "안 못 없이",
			Hedges:     "아마 아마도 가능성 가능성이 혹시",
			Quantities: "모두 모든 일부 대부분 많은 적은 여러 각 매 만 거의 전부 절반",
			Conditions: "만약 만일 다만",
			Functions:  "그 이 저 것 수 등 및 더 그리고 그러나 하지만 또 또한 나 우리 그는 그녀 위해 대한 대해 있는 있다 한 할 하는",
			Fillers:    "어 음 에 저기",
			Measures:   "원 년 월 일 시 분 초 명 개 대 세 회 번 퍼센트 달러 미터 킬로미터 톤 주 달",
			IfEndings:  "면 으면 다면 라면 거든 경우 경우에 경우에만 경우에는 조건으로 전제로 한",
			Almosts:    "거의",
			Adverbials: "아마 아마도 어쩌면 혹시",
		},
		Numbers: Numbers{
			Ones:        "영 일=하나=한 이=둘=두 삼=셋=세=석 사=넷=네=넉 오=다섯 육=여섯 칠=일곱 팔=여덟 구=아홉 십=열",
			Adding:      "스물=20 스무=20 서른=30 마흔=40 쉰=50 예순=60 일흔=70 여든=80 아흔=90",
			Multiplying: "십=10 백=100 천=1000",
			Scales:      "만=10000 억=100000000 조=1000000000000",
			Glued:       true,
			Counters:    true,
			AsPronouns:  "일 한 이 두 세 사 오 영 네 조 만 구 천 석 백",
			Decimal:     '.',
			Thousands:   ',',
			NumberSigns: "제",
			Units:       "%=퍼센트=프로 ₩=원 $=달러",
			AndHalf:     "반",
			OClock:      "시",
			HalfPast:    "반",
		},
	}
}
