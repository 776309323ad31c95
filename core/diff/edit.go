package diff

// A Range is a half-open range [Start, End) of indices into a run of words, or of byte offsets into a string.
type Range struct {
	Start, End int
}

// Len is the number of indices in the range.
func (r Range) Len() int { return r.End - r.Start }

// An Op says what an edit does to turn the first run into the second.
type Op uint8

// The operations.
const (
	Equal   Op = iota // A and B hold the same, and are of the same length
	Delete            // only in A; B is empty, and says where
	Insert            // only in B; A is empty, and says where
	Replace           // A stands where B stands; neither is empty
)

// An Edit is one step of a script that turns run a into run b.
type Edit struct {
	Op   Op
	A, B Range
}

// A Script is a list of edits in order that covers both runs without a gap or an overlap, and in which no two
// neighbours are both Equal.
type Script []Edit

// Append adds an edit, joining it with the last one where both are Equal or both are changes.
func (s Script) Append(e Edit) Script {
	if e.A.Len() == 0 && e.B.Len() == 0 {
		return s
	}
	if n := len(s); n > 0 {
		last := &s[n-1]
		if (last.Op == Equal) == (e.Op == Equal) && last.A.End == e.A.Start && last.B.End == e.B.Start {
			last.A.End, last.B.End = e.A.End, e.B.End
			if last.Op != Equal {
				last.Op = opOf(last.A, last.B)
			}
			return s
		}
	}
	return append(s, e)
}

// Same is the number of equal positions of the script.
func (s Script) Same() int {
	n := 0
	for _, e := range s {
		if e.Op == Equal {
			n += e.A.Len()
		}
	}
	return n
}

// ShiftA returns the script with all indices into a moved by n.
func (s Script) ShiftA(n int) Script {
	out := make(Script, len(s))
	for i, e := range s {
		e.A.Start += n
		e.A.End += n
		out[i] = e
	}
	return out
}

func opOf(a, b Range) Op {
	switch {
	case a.Len() == 0:
		return Insert
	case b.Len() == 0:
		return Delete
	}
	return Replace
}
