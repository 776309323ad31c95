package readers

import (
	"strings"
	"testing"
)

// What Word, WordPad, TextEdit and generators write.
func TestRTF(t *testing.T) {
	const fonts = `{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204{\*\fname Arial;}Arial Cyr;}{\f2\fnil\fcharset128 MS Mincho;}{\f3\froman\fcharset238 Times CE;}{\f4\fcharset2 Symbol;}{\f5 Arial Greek;}}`
	const styles = `{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 Quote;}{\*\cs10 \additive Default Paragraph Font;}}`
	const open = `{\rtf1\ansi\ansicpg1252\deff0` + fonts + styles + `{\info{\title A title}{\author Inga Birk}}`
	for _, c := range []struct{ name, rtf, want, original string }{
		{"quotation marks", open + `\ldblquote We won\rquote t\~go,\rdblquote  she said.\par}`, "“We won’t\u00a0go,” she said.", ""},
		{"code pages of fonts", open + `\f1 \'cc\'fb\f0  and \f3 \'b3\'f3d\'9f\f0  and \f5 \'e1\'e2}`, "Мы and łódź and αβ", ""},
		{"double bytes, the second one a letter", open + `\f2 \'93\'fa\'96\'7b\'83A\f0 .}`, "日本ア.", ""},
		{"double bytes of the mark for them", open + `\loch\f0\dbch\af2 \'93\'fa\'96\'7b\loch\f0 .}`, "日本.", ""},
		{"another page of the document", `{\rtf1\ansi\ansicpg1250\deff0{\fonttbl{\f0 Arial;}} \'b3\'f3d\'9f}`, "łódź", ""},
		{"a Macintosh", `{\rtf1\mac \'d2We won\'d5t go,\'d3}`, "“We won’t go,”", ""},
		{"Unicode and what stands in for it", open + `caf\u233\'e9, \uc2\u26085\'93\'fa\uc1, \u8217{\'92}s, \u8220"We\u8221", \uc0\u8212  go \uc1\u-10179?\u-8704?}`, "café, 日, ’s, “We”, — go 😀", ""},
		{"no text", open + `{\header Running head\par}{\footer 3}{\pict 89504e47}{\*\generator Word;}{\bkmkstart a}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt the page}} {\*\annotation A remark.}{\xe index}ends.{\footerf 4}}`, "the page ends.", ""},
		{"binary", open + "We {\\pict\\bin6 }\\{}}}}go.}", "We go.", ""},
		{"lines, cells and rows", open + `One.\line Two.\par\trowd Three.\cell Four.\cell\row\pard Five\_six se\-ven.}`, "One.\nTwo.\n\nThree.\n\nFour.\n\nFive-six seven.", ""},
		{"a note", open + `We go.{\super\chftn}{\footnote\pard {\super\chftn} Said on Monday.} Soon.\par}`, "We go. Soon.\n\nSaid on Monday.", ""},
		{"a sign of a note by hand", open + `We go.{\super 12} On 10{\super 6}.}`, "We go. On 106.", ""},
		{"hidden words", open + `We {\v secretly }go.}`, "We go.", ""},
		{"tracked changes", open + `We will {\deleted not }go{\revised  today}.\par}`, "We will go today.", "We will not go."},
		{"a deleted mark of a paragraph", open + `We will {\deleted\par}go.\par}`, "We will go.", "We will\n\ngo."},
		{"a box", open + `One {\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard A box.\par}}{\shprslt A box.}}sentence.\par}`, "One sentence.\n\nA box.", ""},
		{"roles", open + `\pard\s1 Head\par\pard\s2 We go.\par Now.\par\pard Then.\par}`, "Head\n\n> We go.\n>\n> Now.\n\nThen.", ""},
		{"a list", open + `{\listtext\f4\'b7\tab}One.\par{\pntext 2.\tab}Two.\par}`, "One.\n\nTwo.", ""},
		{"two ways of writing it", open + `{\upr{We go?}{\*\ud{We go.}}}}`, "We go.", ""},
		{"a broken escape, and no end", open + `Kurt\'s {\b boat`, "Kurts boat", ""},
	} {
		for _, state := range []string{"accepted", "original"} {
			want := c.want
			if state == "original" && c.original != "" {
				want = c.original
			}
			docs, err := Read("letter.doc", []byte(c.rtf), Options{Tracked: state})
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
			} else if got := strings.TrimSuffix(docs[0].Text, "\n"); got != want || docs[0].Format != "rtf" {
				t.Errorf("%s, %s: %q, want %q", c.name, state, got, want)
			}
		}
	}
}
