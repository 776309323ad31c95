package docs

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Places is where the project is: site/places.json, the one file that a fork, or whoever hosts it, changes.
type Places struct {
	Repository string `json:"repository"`
	Files      string `json:"files"` // a file of the repository stands at this and its path
	Issues     string `json:"issues"`
	Releases   string `json:"releases"`
	Site       string `json:"site"` // where dist/ is hosted
}

// ReadPlaces reads the places of the repository at root. Files and Site end with a slash.
func ReadPlaces(root string) (Places, error) {
	const name = "site/places.json"
	var p Places
	b, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		return p, err
	}
	if err := json.Unmarshal(b, &p); err != nil {
		return p, fmt.Errorf("%s: %w", name, err)
	}
	if p.Repository == "" || p.Issues == "" || p.Releases == "" || !strings.HasSuffix(p.Files, "/") || !strings.HasSuffix(p.Site, "/") {
		return p, fmt.Errorf("%s: an address is missing, or has no slash at its end", name)
	}
	return p, nil
}
