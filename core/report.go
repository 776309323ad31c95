package core

// Schema is the value of Report.Schema, the name and version of the wire format. Fields may be added within a version;
// none changes its meaning or goes.
const Schema = "quotedrift.report/1"

// A Report is what a check found, as it goes over the wire (see report.schema.json). All offsets are in the unit that
// Offsets names, of the text of the document that stands beside them.
type Report struct {
	Schema     string         `json:"schema"`
	Offsets    string         `json:"offsets"`
	Profile    string         `json:"profile"`
	Documents  []DocumentInfo `json:"documents"`
	Quotations []Quotation    `json:"quotations"`
	Shared     []Shared       `json:"shared,omitempty"`
	Families   []Family       `json:"families,omitempty"`
	Summary    Summary        `json:"summary"`
}

// A DocumentInfo is a document of the report, without its text.
type DocumentInfo struct {
	ID       string   `json:"id"`
	Path     string   `json:"path,omitempty"`
	Title    string   `json:"title,omitempty"`
	Language string   `json:"language,omitempty"`
	Unjudged []string `json:"unjudged,omitempty"` // what nothing is known of in its language, out of language.Concerns
	Outlet   string   `json:"outlet,omitempty"`
	Date     string   `json:"date,omitempty"`
	URL      string   `json:"url,omitempty"`
	Encoding string   `json:"encoding,omitempty"` // of the file, where the face told it
	Format   string   `json:"format,omitempty"`   // of the file, where the face told it
	Length   int      `json:"length"`             // in the report's unit
	Role     string   `json:"role"`               // "article" or "source"
	Read     *Read    `json:"read,omitempty"`     // of a source: what was read of it
}

// A Read is what was read of a source: what is not found in it was looked for in this.
type Read struct {
	Words     int     `json:"words"`
	Speakers  int     `json:"speakers,omitempty"`
	Pages     int     `json:"pages,omitempty"`
	Until     string  `json:"until,omitempty"`     // hh:mm:ss.mmm: when its last cue ends
	Unheard   int     `json:"unheard,omitempty"`   // places at which it could not hear, or nobody is heard for a while
	Furniture int     `json:"furniture,omitempty"` // stretches taken for what stands around the text of a page
	Taken     []Taken `json:"taken,omitempty"`     // with Checker.Explain: these stretches
}

// A Taken is a stretch of a source that was taken for furniture of a page.
type Taken struct {
	Piece
	Likely bool `json:"likely,omitempty"` // by one sign alone
}

// A Span is a stretch of a document, half open.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Quotation is a span of a document that is presented as somebody's words, and what a check said of it.
type Quotation struct {
	ID       string `json:"id"` // "q1", "q2", ... in the order of documents and places
	Document string `json:"document"`
	Kind     string `json:"kind"`
	Span     Span   `json:"span"`  // inside the marks, the whole quotation
	Marks    Span   `json:"marks"` // with its marks
	// what an attribution or a paragraph's end parts; of a story, Extract has each speaker's own words
	Parts   []Span      `json:"parts"`
	Text    string      `json:"text"`            // the document's text over Span
	Where   *Where      `json:"where,omitempty"` // where it begins in the file
	Speaker *Speaker    `json:"speaker,omitempty"`
	Nested  []Quotation `json:"nested,omitempty"`
	Why     string      `json:"why,omitempty"` // with Checker.Explain: the reason for the kind

	// After a check.
	Verdict   string `json:"verdict,omitempty"`
	Reason    string `json:"reason,omitempty"`    // why it is unchecked, where that is not plain from its kind
	Unchecked *Why   `json:"unchecked,omitempty"` // the same as data
	Level     string `json:"level,omitempty"`
	Look      bool   `json:"look,omitempty"` // the verdict rests on changes that only ask for a look
	// of the first match: 0 to 1, to four places; a help for sorting, never a verdict
	Score   float64  `json:"score,omitempty"`
	Matches []Match  `json:"matches,omitempty"` // best first; behind them the passages of the first one's parts
	Changes []Change `json:"changes,omitempty"` // what is said of the quotation where no match carries it: quote.missing
	Found   []Found  `json:"found,omitempty"`   // the parts that a source has, where none has the whole
}

// A Found is a part of a quotation that stands in a source word for word, though the whole does not.
type Found struct {
	Document  string `json:"document"`
	Quotation Span   `json:"quotation"` // in the quotation's own document
	Span      Span   `json:"span"`      // in the source
}

// A Speaker is who is said to have said a quotation.
type Speaker struct {
	Name       string  `json:"name"`
	Mention    *Span   `json:"mention,omitempty"`
	Cue        *Span   `json:"cue,omitempty"`
	Confidence float64 `json:"confidence"`
	Why        string  `json:"why,omitempty"` // with Checker.Explain
}

// A Match is a passage that a quotation is aligned to, or one part of it. A quotation that its attribution interrupts,
// or of which an ellipsis leaves out more than it quotes, has a passage for each of its parts besides the one from the
// first word to the last.
type Match struct {
	Document  string   `json:"document"`
	Span      Span     `json:"span"`
	Part      *Span    `json:"part,omitempty"`      // of the quotation, in its own document; nil for the whole
	Text      string   `json:"text"`                // the document's text over Span
	Where     *Where   `json:"where,omitempty"`     // where it begins in the file
	Quotation string   `json:"quotation,omitempty"` // the quotation that it met there
	Exactness string   `json:"exactness"`           // "exact", "variant", "approximate"
	Level     string   `json:"level"`
	Changes   []Change `json:"changes"`
	Omitted   []Span   `json:"omitted,omitempty"` // what an ellipsis swallowed
	Context   Context  `json:"context"`
	Turn      *Turn    `json:"turn,omitempty"`
}

// A Context is the text around a passage.
type Context struct {
	Before string `json:"before"`
	After  string `json:"after"`
}

// A Turn says who said a passage, and when.
type Turn struct {
	Speaker string `json:"speaker,omitempty"`
	Time    string `json:"time,omitempty"` // hh:mm:ss.mmm from the beginning
}

// A Change is one difference between a quotation and its passage.
type Change struct {
	Rule      string  `json:"rule"`
	Level     string  `json:"level"`
	Look      bool    `json:"look,omitempty"`
	Quotation Piece   `json:"quotation"`
	Source    Piece   `json:"source"`
	Reason    string  `json:"reason"`            // plain English
	Why       *Why    `json:"why,omitempty"`     // the same as data
	Tracked   string  `json:"tracked,omitempty"` // the words that the draft or the source holds here as a tracked deletion
	Repair    *Repair `json:"repair,omitempty"`
}

// A Piece is a span with its text. An empty one says where words are missing.
type Piece struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// A Repair is the smallest mend of a change: put Text in the place of the span of the draft.
type Repair struct {
	Kind  string `json:"kind"` // "restore", "bracket", "ellipsis", "cut", "unquote"
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// A Shared is a stretch of reporting that both texts of a comparison carry, with its drift.
type Shared struct {
	A       Place    `json:"a"`
	B       Place    `json:"b"`
	Level   string   `json:"level"`
	Changes []Change `json:"changes"` // the quotation side is a, the source side is b
}

// A Place is a span of a document.
type Place struct {
	Document string `json:"document"`
	Span     Span   `json:"span"`
	Text     string `json:"text"`
}

// A Family is one utterance in many articles.
type Family struct {
	ID        string    `json:"id"`        // "f1", "f2", ...
	Members   []Member  `json:"members"`   // by date, and else in the order given
	Variants  []Variant `json:"variants"`  // most frequent first
	Canonical int       `json:"canonical"` // index of the variant that is taken for the wording of the utterance
	Speaker   string    `json:"speaker,omitempty"`
	// where the articles name several: each with its count, most frequent first
	Speakers []Voice `json:"speakers,omitempty"`
	Level    string  `json:"level"`          // the gravest level of a variant
	Look     bool    `json:"look,omitempty"` // each variant of that level rests on changes that only ask for a look
}

// A Member is a quotation of a family, with the index of its variant.
type Member struct {
	Quotation string `json:"quotation"`
	Variant   int    `json:"variant"` // index into Variants
}

// A Variant is one wording of a family. Wordings that differ in style alone are one variant.
type Variant struct {
	Text  string `json:"text"`
	Count int    `json:"count"`
	// the id of the document that carries it first: by date, and else in the order given
	Earliest string   `json:"earliest,omitempty"`
	First    string   `json:"first,omitempty"`   // the earliest date of its documents, and
	Last     string   `json:"last,omitempty"`    // the latest
	Outlets  []string `json:"outlets,omitempty"` // who printed it, each once, in the order of the alphabet
	Level    string   `json:"level"`             // the gravest change against the variant of Against
	Look     bool     `json:"look,omitempty"`    // it rests on changes that only ask for a look
	// index of the variant that it was held against: the canonical one, or the longest; nil for the canonical one
	Against *int `json:"against,omitempty"`
	// index of the variant that it most likely came from; nil for the root of the tree
	From *int `json:"from,omitempty"`
	// what differs, in bytes of both texts: the shorter wording is the quotation, the longer one the source
	Changes []Change `json:"changes,omitempty"`
	Longer  bool     `json:"longer,omitempty"` // this variant is the longer one
}

// A Voice is a speaker whom so many members of a family name.
type Voice struct {
	Name  string `json:"name"`
	Count int    `json:"count"`
}

// A Summary counts the quotations of a report.
type Summary struct {
	Quotations int            `json:"quotations"` // spoken ones, nested ones not counted
	Kinds      map[string]int `json:"kinds"`
	Verdicts   map[string]int `json:"verdicts,omitempty"` // after a check
	Look       int            `json:"look,omitempty"`     // how many ask for a look
}
