package readers

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// Sample texts in the letters of each encoding: what an agency would send.
var tongues = map[string]string{
	"en": "“We won’t close the ferry,” Ilse Marr said – not before spring. The café stays open.\n",
	"de": "„Wir schließen die Fähre nicht“, sagte Ilse Marr. Für die Gäste ändert sich nichts, über Preise wird geredet.\n",
	"fr": "« Nous ne fermerons pas l’école », a déclaré Élise Marr à Besançon, où l’été s’achève.\n",
	"ru": "«Мы не закроем переправу до весны», — сказала Ильзе Марр на встрече с жителями посёлка. Решение принято вчера.\n",
	"ja": "「春まで渡し船は止めません」と市長のマルさんは会議で述べた。住民は説明を求めている。学校も開いたままだという。\n",
	"zh": "市长说：“春天以前我们不会关闭渡口。”居民希望得到进一步的说明，学校也将继续开放，没有人会失去工作。\n",
	"ko": "시장은 “봄이 오기 전에는 나루를 닫지 않겠다”고 말했다. 주민들은 더 자세한 설명을 요구하고 있으며 학교도 계속 문을 연다.\n",
}

func TestEncodings(t *testing.T) {
	for _, c := range []struct {
		tongue string
		enc    encoding.Encoding
		name   string
	}{
		{"en", unicode.UTF8, "utf-8"},
		{"ja", unicode.UTF8, "utf-8"},
		{"en", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "utf-16le"},
		{"ru", unicode.UTF16(unicode.BigEndian, unicode.UseBOM), "utf-16be"},
		{"en", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "utf-16le"},
		{"de", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "utf-16be"},
		{"ru", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "utf-16le"},
		{"en", charmap.Windows1252, "windows-1252"},
		{"de", charmap.Windows1252, "windows-1252"},
		{"fr", charmap.Windows1252, "windows-1252"},
		{"en", charmap.Macintosh, "macintosh"},
		{"de", charmap.Macintosh, "macintosh"},
		{"fr", charmap.Macintosh, "macintosh"},
		{"ru", charmap.Windows1251, "windows-1251"},
		{"ru", charmap.KOI8R, "koi8-r"},
		{"ja", japanese.ShiftJIS, "shift_jis"},
		{"ja", japanese.EUCJP, "euc-jp"},
		{"ja", japanese.ISO2022JP, "iso-2022-jp"},
		{"zh", simplifiedchinese.GB18030, "gb18030"},
		{"ko", korean.EUCKR, "euc-kr"},
	} {
		for _, times := range []int{1, 40} {
			want := strings.Repeat(tongues[c.tongue], times)
			enc := encoding.ReplaceUnsupported(c.enc.NewEncoder())
			b, err := enc.Bytes([]byte(want))
			if err != nil {
				t.Fatal(err)
			}
			back, _ := c.enc.NewDecoder().Bytes(b) // what the encoding lacks was replaced
			docs, err := Read("a.txt", b, Options{})
			if err != nil {
				t.Errorf("%s in %s, %d times: %v", c.tongue, c.name, times, err)
				continue
			}
			if docs[0].Encoding != c.name || docs[0].Text != strings.TrimPrefix(string(back), "\ufeff") {
				t.Errorf("%s in %s, %d times: taken for %s: %.60q", c.tongue, c.name, times, docs[0].Encoding, docs[0].Text)
			}
		}
	}
}
