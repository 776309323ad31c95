package language

import (
	"slices"
	"strconv"
	"strings"
)

// pack writes fields, a line each: the words of lists as they stand, other items with tabs between them.
func pack(fields []any) string {
	var b strings.Builder
	for _, field := range fields {
		b.WriteString(line(field))
		b.WriteByte('\n')
	}
	return b.String()
}

func line(field any) string {
	var items []string
	switch f := field.(type) {
	case *bool:
		if *f {
			return "1"
		}
		return ""
	case *byte:
		return strings.Trim(string(rune(*f)), "\x00")
	case *string:
		return *f
	case *List:
		return string(*f)
	case *[]string:
		items = *f
	case *[]List:
		for _, l := range *f {
			items = append(items, string(l))
		}
	case *[]Words:
		for _, w := range *f {
			items = append(items, strconv.FormatUint(uint64(w.Class), 10)+" "+w.Keys)
		}
	case *Set:
		for w := range *f {
			items = append(items, w)
		}
		slices.Sort(items)
		return strings.Join(items, " ")
	case *Phrases:
		for _, run := range *f {
			items = append(items, strings.Join(run, " "))
		}
	}
	return strings.Join(items, "\t")
}

// unpack reads what pack has written into fields of the same kinds.
func unpack(text string, fields []any) {
	for _, field := range fields {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		if line == "" {
			continue
		}
		switch f := field.(type) {
		case *bool:
			*f = true
		case *byte:
			*f = line[0]
		case *string:
			*f = line
		case *List:
			*f = List(line)
		case *[]string:
			*f = strings.Split(line, "\t")
		case *[]List:
			for l := range strings.SplitSeq(line, "\t") {
				*f = append(*f, List(l))
			}
		case *[]Words:
			for w := range strings.SplitSeq(line, "\t") {
				class, keys, _ := strings.Cut(w, " ")
				*f = append(*f, Words{Class(decimal(class)), keys})
			}
		case *Set:
			*f = set(line)
		case *Phrases:
			for run := range strings.SplitSeq(line, "\t") {
				*f = append(*f, strings.Fields(run))
			}
		}
	}
}
