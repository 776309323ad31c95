package core_test

import (
	"slices"
	"testing"

	"github.com/quotedrift/quotedrift/core"
)

// Whatever the language and wherever it puts them: a condition, an "almost" and a doubt that stand right outside the
// marks are told, and nothing is where the sentence stands alone.
func TestWhatGovernsIsToldInEveryLanguage(t *testing.T) {
	for _, row := range governed {
		draft := core.Document{Language: row[0], Text: "“" + row[2] + "”"}
		for _, said := range []string{row[1], row[2] + "."} {
			r := core.Checker{}.Against([]core.Document{draft}, []core.Document{{Language: row[0], Text: said}})
			told := len(r.Quotations) == 1 && len(r.Quotations[0].Matches) > 0 &&
				slices.ContainsFunc(r.Quotations[0].Matches[0].Changes,
					func(c core.Change) bool { return c.Rule == "edge.qualifier" })
			if told != (said == row[1]) {
				t.Errorf("%s: “%s” of %q: told %t", row[0], row[2], said, told)
			}
		}
	}
}

// governed are a language, a sentence, and what a draft prints of it.
var governed = [][3]string{
	{"tr", "Rüzgâr dinerse eski köprüyü yazın boyayacağız.", "Eski köprüyü yazın boyayacağız"},
	{"ja", "雨が降らなければ、古い橋を夏に塗ります。", "古い橋を夏に塗ります"},
	{"ko", "비가 오지 않으면 낡은 다리를 여름에 칠하겠습니다.", "낡은 다리를 여름에 칠하겠습니다"},
	{"ko", "아마 낡은 다리를 여름에 칠하겠습니다.", "낡은 다리를 여름에 칠하겠습니다"},
	{"hu", "A régi hidat nyáron lefestjük, hacsak nem esik az eső.", "A régi hidat nyáron lefestjük"},
	{"uk", "Ніколи не повірю, що старий міст пофарбують улітку.", "Старий міст пофарбують улітку"},
	{"id", "Jembatan tua itu akan dicat pada musim panas, kecuali jika hujan turun.",
		"Jembatan tua itu akan dicat pada musim panas"},
	{"id", "Hampir seluruh jembatan tua sudah dicat musim panas ini.", "Seluruh jembatan tua sudah dicat musim panas ini"},
	{"el", "Η παλιά γέφυρα θα βαφτεί το καλοκαίρι, εκτός αν βρέξει.", "Η παλιά γέφυρα θα βαφτεί το καλοκαίρι"},
	{"he", "הגשר הישן ייצבע בקיץ, אלא אם ירד גשם.", "הגשר הישן ייצבע בקיץ"},
	{"bg", "Старият мост ще бъде боядисан през лятото, освен ако не завали.", "Старият мост ще бъде боядисан през лятото"},
	{"sl", "Stari most bomo poleti prebarvali, razen če bo deževalo.", "Stari most bomo poleti prebarvali"},
	{"hr", "Stari most ćemo ljeti obojiti, osim ako padne kiša.", "Stari most ćemo ljeti obojiti"},
}
