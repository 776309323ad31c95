package docs

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"text/template"
)

// generated are the functions that the Markdown may call. Each gives Markdown that is made from what it tells of.
//
//	{{command "check"}}     a command: what it does, its examples, its flags
//	{{profiles}}            the profiles, and the rules on which they differ
//	{{report}}              the report's fields
//	{{languages}}           the languages that the element and the page speak, as they call themselves
//	{{code "PATH" "NAME"}}  the body of a function of a Go file
//	{{file "PATH"}}         a file
//	{{sketch "PATH" 2}}     the second indented block of the comment on a Go package
//	{{.Repository}}         an address of site/places.json
func generated(repo string) template.FuncMap {
	return template.FuncMap{
		"command":   func(name string) (string, error) { return command(repo, name) },
		"profiles":  func() (string, error) { return profiles(repo) },
		"report":    func() (string, error) { return report(repo) },
		"languages": func() (string, error) { return languages(repo) },
		"code":      func(path, name string) (string, error) { return function(repo, path, name) },
		"file":      func(path string) (string, error) { return file(repo, path) },
		"sketch":    func(path string, n int) (string, error) { return sketch(repo, path, n) },
	}
}

var languageName = regexp.MustCompile(`(?m)^export const name = "(.+)";$`)

func languages(repo string) (string, error) {
	files, err := filepath.Glob(filepath.Join(repo, "site", "words", "*.js"))
	if err != nil || len(files) == 0 {
		return "", fmt.Errorf("there are no words of a language: %v", err)
	}
	var names []string
	for _, path := range files {
		code, err := file(repo, "site/words/"+filepath.Base(path))
		if err != nil {
			return "", err
		}
		name := languageName.FindStringSubmatch(code)
		if name == nil {
			return "", fmt.Errorf("%s does not say what the language is called", path)
		}
		names = append(names, name[1])
	}
	return strings.Join(names, ", "), nil
}
