package index

import (
	"encoding/base32"
	"encoding/binary"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// letters are those of a term: no case is to be folded.
var letters = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// terms are the shingles of a wording as terms of the file, 40 bits each: of a million quotations one in fifty thousand is
// another shingle's too, which the aligner sees. They are at most so many where most is not 0: those of the least hashes,
// which is as good as any choice.
func terms(w core.Wording, most int) []string {
	list := w.Shingles()
	if most > 0 {
		list = list[:min(most, len(list))]
	}
	out := make([]string, len(list))
	var key [8]byte
	for i, s := range list {
		binary.BigEndian.PutUint64(key[:], s.Key)
		out[i] = letters.EncodeToString(key[:5])
	}
	return out
}

func joined(terms []string) string { return strings.Join(terms, " ") }
