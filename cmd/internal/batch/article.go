package batch

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/quotedrift/quotedrift/core"
)

// articleFields are the fields of an article in a line of JSON, under the names that they have where nothing else is said.
var articleFields = []string{"text", "id", "url", "outlet", "date", "title", "language"}

// Fields are the names of the fields of an article in a line of JSON, by what they hold: "text", "id", "url", "outlet",
// "date", "title" and "language".
type Fields map[string]string

// ParseFields reads "text=body,outlet=source"; a field that is not named has its own name.
func ParseFields(s string) (Fields, error) {
	names := make(Fields, len(articleFields))
	for _, f := range articleFields {
		names[f] = f
	}
	for part := range strings.SplitSeq(s, ",") {
		if part == "" {
			continue
		}
		field, name, ok := strings.Cut(strings.TrimSpace(part), "=")
		if !ok || name == "" || !slices.Contains(articleFields, field) {
			last := len(articleFields) - 1
			return nil, fmt.Errorf("--fields is a list as text=body,outlet=source; the fields are %s or %s",
				strings.Join(articleFields[:last], ", "), articleFields[last])
		}
		names[field] = name
	}
	return names, nil
}

// plain reports whether every field has its own name.
func (f Fields) plain() bool {
	for field, name := range f {
		if field != name {
			return false
		}
	}
	return true
}

// Article reads an article out of a line of JSON. Its path is the id, and may be empty.
func (f Fields) Article(line []byte) (core.Document, error) {
	if f.plain() { // nearly all are read in one pass
		var a struct {
			Text                                   *string
			ID, URL, Outlet, Date, Title, Language string
		}
		if json.Unmarshal(line, &a) == nil && a.Text != nil {
			return core.Document{Text: *a.Text, Path: a.ID, URL: a.URL, Outlet: a.Outlet, Date: a.Date, Title: a.Title, Language: a.Language}, nil
		}
	}
	var values map[string]json.RawMessage
	if err := json.Unmarshal(line, &values); err != nil {
		return core.Document{}, errors.New("it is not a JSON object: " + err.Error())
	}
	get := func(field string) string {
		raw := values[f[field]]
		var s string
		if json.Unmarshal(raw, &s) == nil {
			return s
		}
		if len(raw) > 0 && raw[0] != '{' && raw[0] != '[' && string(raw) != "null" {
			return string(raw) // a number as an id
		}
		return ""
	}
	d := core.Document{Text: get("text"), Path: get("id"), URL: get("url"), Outlet: get("outlet"), Date: get("date"), Title: get("title"), Language: get("language")}
	if _, ok := values[f["text"]]; !ok {
		return d, errors.New("it has no field " + f["text"] + "; --fields names another")
	}
	return d, nil
}
