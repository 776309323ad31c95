package pairs

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// List reads pairs: JSON Lines with "a" and "b", or CSV whose first two columns, or the columns that a head line
// names "a" and "b", are the paths. A line that is no pair is a trouble with its number; the others count.
func List(text, path string) (list []Pair, troubles []error) {
	text = strings.TrimPrefix(text, "\ufeff")
	read := fromCSV
	if strings.HasPrefix(strings.TrimSpace(text), "{") {
		read = fromJSON
	}
	return read(text, func(line int, why string) error { return fmt.Errorf("%s:%d: %s", path, line, why) })
}

func fromJSON(text string, bad func(int, string) error) (list []Pair, troubles []error) {
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		var p struct{ A, B string }
		if err := json.NewDecoder(bytes.NewReader([]byte(line))).Decode(&p); err != nil {
			troubles = append(troubles, bad(n, "it is not JSON: "+err.Error()))
		} else if p.A == "" || p.B == "" {
			troubles = append(troubles, bad(n, `a pair has the paths "a" and "b"`))
		} else {
			list = append(list, Pair{A: p.A, B: p.B})
		}
	}
	return list, troubles
}

func fromCSV(text string, bad func(int, string) error) (list []Pair, troubles []error) {
	r := csv.NewReader(strings.NewReader(text))
	r.FieldsPerRecord = -1
	a, b := 0, 1
	for first := true; ; first = false {
		row, err := r.Read()
		if err == io.EOF {
			return list, troubles
		}
		if err != nil {
			var pe *csv.ParseError
			if !errors.As(err, &pe) {
				return list, append(troubles, err)
			}
			troubles = append(troubles, bad(pe.Line, pe.Err.Error()))
			continue
		}
		if first {
			if ia, ib := column(row, "a"), column(row, "b"); ia >= 0 && ib >= 0 {
				a, b = ia, ib
				continue
			}
		}
		if len(row) <= max(a, b) || row[a] == "" || row[b] == "" {
			line, _ := r.FieldPos(0)
			troubles = append(troubles, bad(line, "a pair has two paths"))
			continue
		}
		list = append(list, Pair{A: row[a], B: row[b]})
	}
}

func column(row []string, name string) int {
	for i, cell := range row {
		if strings.EqualFold(strings.TrimSpace(cell), name) {
			return i
		}
	}
	return -1
}
