package spool

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"slices"
)

// A Log is a file of records that are written one after the other and read anywhere. Reading begins after Flush, and may
// go on in several goroutines.
type Log struct {
	file    *os.File
	w       *bufio.Writer
	most    int      // how many bytes may be held in memory; 0 once there were more
	held    [][]byte // all that was written, while it may be held, in pieces of pieceSize but for the last
	size    int64
	indexed bool
	at      []int64                     // where each record begins, of an indexed log
	head    [binary.MaxVarintLen64]byte // of the record that is written
}

// NewLog makes a log at the path.
func NewLog(path string) (*Log, error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	return &Log{file: f, w: bufio.NewWriterSize(f, 1<<18)}, nil
}

// NewIndexed makes a log that finds its records by their number too, for eight bytes of memory each.
func NewIndexed(path string) (*Log, error) {
	l, err := NewLog(path)
	if err == nil {
		l.indexed = true
	}
	return l, err
}

// Hold lets an empty log stay in memory, and its file empty, as long as it has no more than so many bytes.
func (l *Log) Hold(most int) { l.most = most }

// Add writes a record, and returns where it begins.
func (l *Log) Add(record []byte) (at int64, err error) {
	at = l.size
	if l.indexed {
		l.at = append(l.at, at)
	}
	n := binary.PutUvarint(l.head[:], uint64(len(record)))
	l.size += int64(n + len(record))
	if l.most > 0 {
		if l.size <= int64(l.most) {
			l.hold(l.head[:n])
			l.hold(record)
			return at, nil
		}
		for _, piece := range l.held {
			l.w.Write(piece) // its error is kept, and comes again
		}
		l.held, l.most = nil, 0
	}
	l.w.Write(l.head[:n])
	_, err = l.w.Write(record)
	return at, err
}

// hold puts bytes behind those that are held.
func (l *Log) hold(b []byte) {
	for len(b) > 0 {
		if n := len(l.held); n == 0 || len(l.held[n-1]) == pieceSize {
			l.held = append(l.held, make([]byte, 0, pieceSize))
		}
		last := &l.held[len(l.held)-1]
		n := min(len(b), pieceSize-len(*last))
		*last, b = append(*last, b[:n]...), b[n:]
	}
}

// heldAt are the bytes that are held from there on: all that are in one piece, or so many.
func (l *Log) heldAt(at int64, n int) []byte {
	if at >= l.size {
		return nil
	}
	i, start := int(at>>pieceBits), int(at&(pieceSize-1))
	b := l.held[i][start:]
	if len(b) >= n {
		return b
	}
	b = slices.Clone(b)
	for i++; len(b) < n && i < len(l.held); i++ {
		b = append(b, l.held[i][:min(n-len(b), len(l.held[i]))]...)
	}
	return b
}

// Flush writes out what is held.
func (l *Log) Flush() error { return l.w.Flush() }

// At reads the record of that number, from 0, of an indexed log. Nobody may change it.
func (l *Log) At(n int) ([]byte, error) {
	b, _, err := l.From(l.at[n])
	return b, err
}

// guess is how much is read at once for a record of which the length is not known.
const guess = 512

// From reads the record that begins there, and tells where the next one does. Nobody may change it.
func (l *Log) From(at int64) (record []byte, next int64, err error) {
	if l.most > 0 {
		length, size := binary.Uvarint(l.heldAt(at, binary.MaxVarintLen64))
		if size <= 0 || int64(length) > l.size-at {
			return nil, 0, io.ErrUnexpectedEOF
		}
		at += int64(size)
		return l.heldAt(at, int(length))[:length:length], at + int64(length), nil
	}
	var head [guess]byte
	n, err := l.file.ReadAt(head[:], at)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, 0, err
	}
	length, size := binary.Uvarint(head[:n])
	if size <= 0 || int64(length) > l.size-at {
		return nil, 0, io.ErrUnexpectedEOF
	}
	record = make([]byte, length)
	if have := copy(record, head[size:n]); have < len(record) {
		_, err = l.file.ReadAt(record[have:], at+int64(size+have))
	} else {
		err = nil
	}
	return record, at + int64(size) + int64(length), err
}

// Each calls yield with every record in the order in which they were written. The bytes are valid during the call.
func (l *Log) Each(yield func(record []byte) error) error {
	if err := l.Flush(); err != nil {
		return err
	}
	var in io.Reader = io.NewSectionReader(l.file, 0, l.size)
	if l.most > 0 {
		pieces := make([]io.Reader, len(l.held))
		for i, p := range l.held {
			pieces[i] = bytes.NewReader(p)
		}
		in = io.MultiReader(pieces...)
	}
	r := bufio.NewReaderSize(in, 1<<18)
	var record []byte
	for {
		n, err := binary.ReadUvarint(r)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if uint64(cap(record)) < n {
			record = make([]byte, n+n/2)
		}
		record = record[:n]
		if _, err := io.ReadFull(r, record); err != nil {
			return err
		}
		if err := yield(record); err != nil {
			return err
		}
	}
}

// Close closes the file.
func (l *Log) Close() { l.file.Close() }
