package pack

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/quotedrift/quotedrift/wasm/internal/code"
)

// module is one with a custom section, no functions, and the data as given.
func module(data []byte) []byte {
	m := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range []struct {
		id   byte
		body []byte
	}{{customSection, []byte("\x04name and more")}, {codeSection, []byte{0}}, {dataSection, data}} {
		m = binary.AppendUvarint(append(m, s.id), uint64(len(s.body)))
		m = append(m, s.body...)
	}
	return m
}

// scattered writes an image as the linker does: a segment between all runs of eight zeroes.
func scattered(start int, image []byte) []byte {
	var body []byte
	count := 0
	for i := 0; i < len(image); i++ {
		if image[i] == 0 {
			continue
		}
		end := i
		for end < len(image) && !bytes.HasPrefix(append(image[end:len(image):len(image)], make([]byte, 8)...), make([]byte, 8)) {
			end++
		}
		body = append(body, 0, 0x41)
		body = append(code.AppendSigned(body, int64(start+i)), 0x0b)
		body = binary.AppendUvarint(body, uint64(end-i))
		body = append(body, image[i:end]...)
		count++
		i = end
	}
	return append(binary.AppendUvarint(nil, uint64(count)), body...)
}

// dataOf is the memory that a packed module begins with.
func dataOf(t *testing.T, m []byte) (start int, image []byte, segments uint64) {
	t.Helper()
	body := m[8:]
	if !bytes.HasPrefix(body, []byte("\x0a\x01\x00")) {
		t.Fatalf("the code is not the first section, or not the same: %q", body[:min(20, len(body))])
	}
	body = body[3:]
	_, n := binary.Uvarint(body[1:])
	body = body[1+n:]
	segments, _ = binary.Uvarint(body)
	start, image, err := readData(body)
	if err != nil {
		t.Fatal(err)
	}
	return start, image, segments
}

// The memory is the same, in one segment, whatever lies in it.
func TestJoining(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for n := range 200 {
		image := make([]byte, r.IntN(3000)+2)
		for range r.IntN(len(image)) {
			image[r.IntN(len(image))] = byte(r.IntN(256))
		}
		image[0], image[len(image)-1] = 1, 1
		at := r.IntN(1 << 20)
		m := module(scattered(at, image))
		packed, _, err := packed(m, 41, false)
		if err != nil {
			t.Fatal(err)
		}
		start, got, segments := dataOf(t, packed)
		if start != at || !bytes.Equal(got, image) || segments != 1 {
			t.Fatalf("image %d: at %d, want %d; %d segments; same: %v", n, start, at, segments, bytes.Equal(got, image))
		}
		if len(packed) >= len(m)+len(image) {
			t.Fatalf("%d bytes became %d", len(m), len(packed))
		}
	}
}

// Data is joined by itself too.
func TestJoined(t *testing.T) {
	data := bytes.Repeat([]byte("word\x00\x00\x00\x00\x00\x00\x00\x00\x00"), 50)
	joined, err := Joined(module(scattered(64, data)))
	if err != nil {
		t.Fatal(err)
	}
	start, got, segments := dataOf(t, joined)
	if start != 64 || !bytes.Equal(got, bytes.TrimRight(data, "\x00")) || segments != 1 {
		t.Errorf("at %d, %d segments: %q", start, segments, got)
	}
}

// A long run of zeroes is not written.
func TestLongGap(t *testing.T) {
	image := make([]byte, 10*gap)
	image[0], image[len(image)-1] = 1, 2
	packed, _, err := packed(module(scattered(64, image)), 41, false)
	if err != nil {
		t.Fatal(err)
	}
	if _, got, segments := dataOf(t, packed); segments != 2 || !bytes.Equal(got, image) || len(packed) > 100 {
		t.Errorf("%d segments, %d bytes", segments, len(packed))
	}
}

// What the linker says of the build goes, and its neighbours stay.
func TestForgetMade(t *testing.T) {
	image := bytes.Join([][]byte{[]byte("before"), madeStart, []byte("path\t/home/me"), madeEnd, []byte("behind")}, nil)
	forgetMade(image)
	if bytes.Contains(image, []byte("home")) || !bytes.HasPrefix(image, []byte("before")) || !bytes.HasSuffix(image, []byte("behind")) {
		t.Errorf("%q", image)
	}
}

// The table goes, from its head to where the module's own data says, and nothing else.
func TestForget(t *testing.T) {
	const start, at, end, tableEnd = 1000, 16, 300, 41
	word := func(image []byte, at int, v uint64) { binary.LittleEndian.PutUint64(image[at:], v) }
	image := bytes.Repeat([]byte{7}, 800)
	copy(image[at:], tableHead)
	word(image, at+8+8*nameWord, 72)
	word(image, end+8, start+at)
	word(image, end+16, start+at+72)
	word(image, end+8+8*tableEnd, start+end)
	want := bytes.Clone(image)
	clear(want[at:end])
	before := bytes.Clone(image)
	if forget(image, start, tableEnd+3) || !bytes.Equal(image, before) {
		t.Errorf("with another release's word: %x", image)
	}
	if !forget(image, start, tableEnd) || !bytes.Equal(image, want) {
		t.Errorf("%x", image)
	}
}

// A module without a function table is refused, not passed on with it.
func TestNoTable(t *testing.T) {
	if _, err := Pack(module(scattered(64, []byte("data"))), 41, false); !errors.Is(err, errNoTable) {
		t.Errorf("the error is %v", err)
	}
}

// A table that only looks like Go's stays as it is, and nothing runs past it.
func FuzzForget(f *testing.F) {
	f.Add(append(bytes.Clone(tableHead), make([]byte, 200)...))
	head := bytes.Clone(tableHead)
	for _, n := range []uint64{1, 1, 0, 72, 80, 88, 96, 104} {
		head = binary.LittleEndian.AppendUint64(head, n)
	}
	f.Add(append(head, make([]byte, 400)...))
	f.Fuzz(func(t *testing.T, image []byte) {
		n := len(image)
		forget(image, 64, 41)
		if len(image) != n {
			t.Error("the image has another length")
		}
	})
}

// Any bytes are packed or refused; packing twice is packing once.
func FuzzPacked(f *testing.F) {
	f.Add(module(scattered(100, []byte("some\x00\x00\x00\x00\x00\x00\x00\x00\x00data"))))
	f.Add([]byte("\x00asm\x01\x00\x00\x00\x0b\x05\x01\x00\x41\x7f\x0b"))
	f.Fuzz(func(t *testing.T, m []byte) {
		once, _, err := packed(m, 41, false)
		if err != nil {
			return
		}
		twice, _, err := packed(once, 41, false)
		if err != nil || !bytes.Equal(once, twice) {
			t.Errorf("packed twice: %v", err)
		}
	})
}
