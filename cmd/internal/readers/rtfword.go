package readers

import (
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// nowhere are destinations whose words are no text.
var nowhere = map[string]bool{
	"colortbl": true, "listtable": true, "listoverridetable": true, "filetbl": true, "revtbl": true, "pict": true, "header": true, "headerl": true,
	"headerr": true, "headerf": true, "footer": true, "footerl": true, "footerr": true, "footerf": true, "fldinst": true, "annotation": true,
	"atnid": true, "atnauthor": true, "atntime": true, "atnref": true, "atndate": true, "tc": true, "tcn": true, "xe": true, "rxe": true, "txe": true,
	"pntext": true, "listtext": true, "pntxta": true, "pntxtb": true, "nonshppict": true, "shprslt": true, "objdata": true, "objclass": true,
	"ftnsep": true, "ftnsepc": true, "ftncn": true, "aftnsep": true, "aftnsepc": true, "aftncn": true, "nonesttables": true, "bkmkstart": true,
	"bkmkend": true, "upr": true, "sn": true, "sv": true, "info": true, "template": true, "comment": true, "operator": true, "rsidtbl": true,
	"generator": true, "private": true, "buptim": true, "creatim": true, "revtim": true, "printim": true, "xmlopen": true, "falt": true, "panose": true,
	"fname": true, "do": true,
}

// signs are control words that stand for a character.
var signs = map[string]string{
	"emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
	"tab": " ", "emspace": " ", "enspace": " ", "qmspace": " ", "zwj": "\u200d", "zwnj": "\u200c",
}

// word does what a control word says.
func (r *rtf) word(word string, n int, given bool) {
	starred := r.group.starred
	r.group.starred = false
	on := !given || n != 0
	if s, ok := signs[word]; ok {
		r.flush()
		r.write(s)
		return
	}
	switch word {
	case "u":
		if r.skip > 0 { // one character of UTF-16 follows the other
			r.skip = 0
		}
		r.unicode(n)
		return
	case "par", "sect", "page", "cell", "row", "nestcell", "nestrow", "column":
		r.flush()
		if r.group.into == toText && !(word == "par" && !r.shown(group{deleted: r.group.deleted, inserted: r.group.inserted})) {
			r.unraise()
			r.endRole()
			r.paper.block()
		}
		return
	case "line", "softline", "lbr":
		r.flush()
		if r.group.into == toText && r.shown(r.group) {
			r.unraise()
			r.paper.pause(softLine)
		}
		return
	}
	if r.destination(word, starred) {
		return
	}
	switch word {
	case "ansi":
		r.ansi = encodingOf(1252)
	case "mac":
		r.ansi = charmap.Macintosh
	case "pc":
		r.ansi = charmap.CodePage437
	case "pca":
		r.ansi = charmap.CodePage850
	case "ansicpg":
		if e := encodingOf(n); e != nil {
			r.ansi = e
		}
	case "deff":
		r.font = n
		r.group.font = n
	case "uc":
		r.group.uc = max(0, n)
	case "f":
		r.flush()
		if r.group.into == toFonts {
			r.listed = n
		} else {
			r.group.font = n
		}
	case "fcharset":
		if e := charset(n); e != nil && r.group.into == toFonts {
			r.fonts[r.listed] = e
		}
	case "cpg":
		if e := encodingOf(n); e != nil && r.group.into == toFonts {
			r.fonts[r.listed] = e
		}
	case "dbch":
		r.flush()
		r.group.doubled = true
	case "loch", "hich":
		r.flush()
		r.group.doubled = false
	case "af":
		if r.flush(); r.group.doubled {
			r.group.double = n
		}
	case "plain":
		r.flush()
		r.group.font, r.group.doubled, r.group.hidden, r.group.deleted, r.group.inserted, r.group.face = r.font, false, false, false, false, 0
		r.raise(false)
	case "pard":
		r.group.role = bodyRole
		r.endRole()
	case "s":
		if r.group.into == toStyles {
			r.style = n
		} else if r.group.into == toText {
			r.beginRole(r.styles[n])
		}
	case "outlinelevel":
		if n < 9 && r.group.into == toText {
			r.beginRole(headRole)
		}
		if n < 9 && r.group.into == toStyles {
			r.styles[r.style] = headRole
		}
	case "v":
		r.flush()
		if r.group.hidden = on; on && r.group.into == toText {
			r.hidden++
		}
	case "deleted":
		r.flush()
		if r.group.deleted = on; on && r.group.into == toText {
			r.tracked++
		}
	case "revised":
		r.flush()
		if r.group.inserted = on; on && r.group.into == toText {
			r.tracked++
		}
	case "b":
		r.faced(boldFace, on)
	case "i":
		r.faced(slantedFace, on)
	case "super", "up":
		r.raise(on)
	case "nosupersub", "sub", "dn":
		r.raise(false)
	}
}

func (r *rtf) faced(f face, on bool) {
	r.flush()
	if r.group.face |= f; !on {
		r.group.face &^= f
	}
}

func (r *rtf) raise(on bool) {
	r.flush()
	if r.group.raised = on; !on {
		r.unraise()
	}
}

// beginRole begins a heading or a block quotation, and endRole ends what was begun, at the end of the paragraph.
func (r *rtf) beginRole(to role) {
	r.endRole()
	switch r.group.role = to; to {
	case headRole:
		r.paper.startHeading()
	case blockRole:
		r.paper.quote = 1
	}
}

func (r *rtf) endRole() {
	if r.group.into != toText {
		return
	}
	if r.paper.head != -1 {
		r.paper.endHeading()
	}
	r.paper.quote = 0
	switch r.group.role { // the next paragraph has the properties of this one until \pard
	case headRole:
		r.paper.startHeading()
	case blockRole:
		r.paper.quote = 1
	}
}

// destination begins a group whose words go elsewhere, if the word says so.
func (r *rtf) destination(word string, starred bool) bool {
	if r.group.into == toNowhere && word != "ud" {
		if word == "title" {
			r.group.into = toTitle
			return true
		}
		if word == "author" {
			r.group.into = toAuthor
			return true
		}
		return starred || nowhere[word]
	}
	switch word {
	case "fonttbl":
		r.group.into = toFonts
	case "stylesheet":
		r.group.into = toStyles
	case "footnote":
		r.own(toText)
	case "shpinst":
		r.group.into = toShape
	case "shptxt", "dptxbxtext":
		r.box()
	case "ud":
		r.group.into = toText
	case "falt", "panose", "fname":
		r.group.into = toNowhere
	default:
		if starred || nowhere[word] {
			if r.group.into == toStyles && (word == "cs" || word == "ds" || word == "ts") {
				r.style = -1 // of characters, sections and tables
				return true
			}
			r.group.into = toNowhere
			return true
		}
		return false
	}
	return true
}

// own gives the group a paper of its own, for a note.
func (r *rtf) own(into destination) {
	r.flush()
	r.unraise()
	r.group.paper, r.group.into, r.group.role, r.group.raised = r.paper, into, bodyRole, false
	r.paper = newPaper()
}

// box gives the group a paper of its own, for what stands beside its paragraph.
func (r *rtf) box() {
	if r.group.paper != nil {
		return
	}
	r.own(toText)
	r.group.beside = true
}

// charset returns the encoding of a character set of Windows (\fcharset); nil for that of the document.
func charset(n int) encoding.Encoding {
	switch n {
	case 2:
		return encoding.Nop
	case 77:
		return charmap.Macintosh
	case 128:
		return japanese.ShiftJIS
	case 129:
		return korean.EUCKR
	case 134:
		return simplifiedchinese.GBK
	case 136:
		return traditionalchinese.Big5
	}
	return encodingOf(map[int]int{161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850}[n])
}

// encodingOf returns the encoding of a code page of Windows, or nil.
func encodingOf(page int) encoding.Encoding {
	switch page {
	case 437:
		return charmap.CodePage437
	case 850:
		return charmap.CodePage850
	case 852:
		return charmap.CodePage852
	case 866:
		return charmap.CodePage866
	case 874:
		return charmap.Windows874
	case 932:
		return japanese.ShiftJIS
	case 936:
		return simplifiedchinese.GBK
	case 949:
		return korean.EUCKR
	case 950:
		return traditionalchinese.Big5
	case 1250:
		return charmap.Windows1250
	case 1251:
		return charmap.Windows1251
	case 1252:
		return charmap.Windows1252
	case 1253:
		return charmap.Windows1253
	case 1254:
		return charmap.Windows1254
	case 1255:
		return charmap.Windows1255
	case 1256:
		return charmap.Windows1256
	case 1257:
		return charmap.Windows1257
	case 1258:
		return charmap.Windows1258
	case 10000:
		return charmap.Macintosh
	case 10007:
		return charmap.MacintoshCyrillic
	}
	return nil
}
