// Package journal keeps what a long run has done, so that a run that was killed goes on where it stood and writes the
// same bytes as one that was not.
package journal

import (
	"encoding/binary"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
)

// A Journal is an append-only file of records in the order of the work. Each has the key of what it was made from: a
// record whose key is another one is not used again. A record that was cut off by a kill is as if never written.
type Journal struct {
	file    *os.File
	at      int64 // the end of what may be trusted
	old     bool  // records of an earlier run may still follow
	trimmed bool  // the file ends there
}

// head is the length of what stands before a record: its length, its key and the checksum of both and of the record.
const head = 4 + 8 + 4

// Open opens the journal of that name in a folder, which is made where there is none. An empty folder name means no
// journal: the nil Journal has no records and keeps none.
func Open(dir, name string) (*Journal, error) {
	if dir == "" {
		return nil, nil
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(filepath.Join(dir, name), os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, err
	}
	return &Journal{file: f, old: true}, nil
}

// Next returns the next record of an earlier run where that has the key. Where it has not, or where there is none, the
// records from there on are forgotten, and the next one is to be appended. Only after that may Append be called, by
// another goroutine if need be.
func (j *Journal) Next(key uint64) (record []byte, ok bool) {
	if j == nil || !j.old {
		return nil, false
	}
	var h [head]byte
	if _, err := j.file.ReadAt(h[:], j.at); err == nil && binary.LittleEndian.Uint64(h[4:]) == key {
		n := int64(binary.LittleEndian.Uint32(h[:]))
		if info, err := j.file.Stat(); err == nil && j.at+head+n <= info.Size() {
			record = make([]byte, n)
			if _, err := io.ReadFull(io.NewSectionReader(j.file, j.at+head, n), record); err == nil && checksum(h, record) == binary.LittleEndian.Uint32(h[12:]) {
				j.at += head + n
				return record, true
			}
		}
	}
	j.old = false
	return nil, false
}

// Append keeps a record.
func (j *Journal) Append(key uint64, record []byte) error {
	if j == nil {
		return nil
	}
	if !j.trimmed { // what an earlier run left from here on is of no use
		if err := j.file.Truncate(j.at); err != nil {
			return err
		}
		j.trimmed = true
	}
	var h [head]byte
	binary.LittleEndian.PutUint32(h[:], uint32(len(record)))
	binary.LittleEndian.PutUint64(h[4:], key)
	binary.LittleEndian.PutUint32(h[12:], checksum(h, record))
	if _, err := j.file.WriteAt(append(h[:], record...), j.at); err != nil {
		return err
	}
	j.at += head + int64(len(record))
	return nil
}

// Close closes the file.
func (j *Journal) Close() error {
	if j == nil {
		return nil
	}
	return j.file.Close()
}

func checksum(h [head]byte, record []byte) uint32 {
	return crc32.Update(crc32.ChecksumIEEE(h[:12]), crc32.IEEETable, record)
}
