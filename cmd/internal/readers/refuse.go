package readers

import "bytes"

// magics are how files begin that hold no text, or not one that is read.
var magics = []struct {
	magic, reason string
	kind          Kind
}{
	{compound, "it is a document of an old Office; save it as DOCX", Unknown},
	{"\x1f\x8b", "it is compressed (gzip); unpack it first", Unknown},
	{"\x89PNG", "it is a picture (PNG)", NotText},
	{"\xff\xd8\xff", "it is a picture (JPEG)", NotText},
	{"GIF8", "it is a picture (GIF)", NotText},
	{"II*\x00", "it is a picture (TIFF)", NotText},
	{"MM\x00*", "it is a picture (TIFF)", NotText},
	{"ID3", "it is sound (MP3)", NotText},
	{"OggS", "it is sound or film (Ogg)", NotText},
	{"RIFF", "it is sound, film or a picture (RIFF)", NotText},
	{"fLaC", "it is sound (FLAC)", NotText},
	{"\x1aE\xdf\xa3", "it is film (Matroska)", NotText},
	{"\x7fELF", "it is a program", NotText},
	{"MZ\x90\x00", "it is a program", NotText},
	{"\x00asm", "it is a program (WebAssembly)", NotText},
	{"SQLite format 3\x00", "it is a database (SQLite)", NotText},
	{"7z\xbc\xaf\x27\x1c", "it is an archive (7z); unpack it first", Unknown},
	{"Rar!", "it is an archive (RAR); unpack it first", Unknown},
	{"PK\x03\x04", "it is a ZIP archive without a document that is read", Unknown},
	{"PK\x05\x06", "it is an empty ZIP archive", NotText},
}

// compound is how the container of old Offices begins (MS-CFB), in which newer ones put what they encrypt (MS-OFFCRYPTO).
const compound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

// refuse tells why bytes that no format knows are not taken for text, or nil.
func refuse(b []byte) error {
	if bytes.HasPrefix(b, []byte(compound)) && bytes.Contains(b, []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00")) {
		return &Trouble{Encrypted, "", "it is encrypted: it opens with a password only; save it without one"}
	}
	for _, m := range magics {
		if bytes.HasPrefix(b, []byte(m.magic)) {
			return &Trouble{m.kind, "", m.reason}
		}
	}
	if len(b) > 11 && string(b[4:8]) == "ftyp" {
		return &Trouble{NotText, "", "it is film or sound (MP4)"}
	}
	return nil
}
