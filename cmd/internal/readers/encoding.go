package readers

// A decoded text of a file.
type decoded struct {
	text     string
	encoding string // in small letters; "" before decode was called
	guessed  bool   // statistics decided, so that people should be told
}

// decode makes text of the bytes, once. declared is the encoding that the file says it has, if any.
func (in *input) decode(declared string) (decoded, error) {
	if in.text.encoding == "" {
		in.text = decoded{text: string(in.data), encoding: "utf-8"}
	}
	return in.text, nil
}

// encoded tells a document of its encoding.
func (in *input) encoded(d *Document) {
	d.Encoding = in.text.encoding
	if in.text.guessed {
		d.tell("its encoding was guessed: " + in.text.encoding)
	}
}
