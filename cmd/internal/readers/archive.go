package readers

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"
)

// ratioFloor is how large a part must be before its expansion says anything, and ratioLimit how many times its packed
// size it may then have: Word's emptiest tables reach 200.
const (
	ratioFloor = 8 << 20
	ratioLimit = 400
)

// An archive is a ZIP file whose parts are unpacked within limits.
type archive struct {
	parts map[string]*zip.File
	left  int64 // bytes that may still be unpacked
}

// zipped reports whether the bytes begin as a ZIP file does.
func zipped(b []byte) bool { return bytes.HasPrefix(b, []byte("PK\x03\x04")) }

// unzip opens the input as an archive, once.
func (in *input) unzip() (*archive, error) {
	if in.zip == nil && in.zipErr == nil {
		in.zip, in.zipErr = openArchive(in.data, in.limits)
	}
	return in.zip, in.zipErr
}

func openArchive(b []byte, l Limits) (*archive, error) {
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, damaged("", "it is damaged: its archive is cut off or broken")
	}
	if len(z.File) > l.Entries {
		return nil, tooLarge("", "it is an archive of too many parts")
	}
	a := &archive{parts: make(map[string]*zip.File, len(z.File)), left: l.Expanded}
	for _, f := range z.File {
		name := strings.TrimPrefix(strings.ReplaceAll(f.Name, `\`, "/"), "/")
		if _, twice := a.parts[name]; !twice {
			a.parts[name] = f
		}
	}
	return a, nil
}

// has reports whether there is a part of that name.
func (a *archive) has(name string) bool { return a.find(name) != nil }

// find returns a part by its name, in any case where the exact one is not there, or nil.
func (a *archive) find(name string) *zip.File {
	name = strings.TrimPrefix(path.Clean("/"+name), "/")
	if f := a.parts[name]; f != nil {
		return f
	}
	var found *zip.File
	for n, f := range a.parts {
		if strings.EqualFold(n, name) && (found == nil || n < found.Name) {
			found = f
		}
	}
	return found
}

// read unpacks a part.
func (a *archive) read(name string) ([]byte, error) {
	f := a.find(name)
	if f == nil {
		return nil, damaged(name, "it is damaged: a part is missing")
	}
	if f.Flags&1 != 0 {
		return nil, &Trouble{Encrypted, "", "it is encrypted: it opens with a password only"}
	}
	limit := a.left
	if most := int64(f.CompressedSize64) * ratioLimit; limit > most {
		limit = max(most, ratioFloor)
	}
	limit = min(limit, a.left)
	if f.UncompressedSize64 > uint64(limit) {
		return nil, tooLarge(name, "it unpacks to more than a document of its size has")
	}
	limit = int64(f.UncompressedSize64) // a part that says less than it holds is not unpacked further
	r, err := f.Open()
	if err != nil {
		return nil, damaged(name, "it is damaged: a part cannot be unpacked")
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if int64(len(b)) > limit {
		return nil, tooLarge(name, "it unpacks to more than a document of its size has")
	}
	if err != nil {
		return nil, damaged(name, "it is damaged: a part cannot be unpacked")
	}
	a.left -= int64(len(b))
	return b, nil
}

// resolve returns the name of a part that another names by a relative address; "" for an address that leaves the file.
func resolve(from, target string) string {
	if i := strings.IndexAny(target, "#?"); i >= 0 {
		target = target[:i]
	}
	if target == "" || strings.Contains(target, "://") {
		return ""
	}
	target = unescape(target)
	if strings.HasPrefix(target, "/") {
		return strings.TrimPrefix(path.Clean(target), "/")
	}
	return strings.TrimPrefix(path.Join("/", path.Dir(from), target), "/")
}

// unescape reads "%20" in an address.
func unescape(s string) string {
	if !strings.Contains(s, "%") {
		return s
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			hi, lo := hexDigit(s[i+1]), hexDigit(s[i+2])
			if hi >= 0 && lo >= 0 {
				out = append(out, byte(hi<<4|lo))
				i += 2
				continue
			}
		}
		out = append(out, s[i])
	}
	return string(out)
}

func hexDigit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
