package docs

import "text/template"

// generated are the functions that the Markdown may call. Each gives Markdown that is made from what it tells of.
//
//	{{command "check"}}     a command: what it does, its examples, its flags
//	{{profiles}}            the profiles, and the rules on which they differ
//	{{report}}              the report's fields
//	{{code "PATH" "NAME"}}  the body of a function of a Go file
//	{{file "PATH"}}         a file
//	{{sketch "PATH" 2}}     the second indented block of the comment on a Go package
//	{{.Repository}}         an address of site/places.json
func generated(repo string) template.FuncMap {
	return template.FuncMap{
		"command":  func(name string) (string, error) { return command(repo, name) },
		"profiles": func() (string, error) { return profiles(repo) },
		"report":   func() (string, error) { return report(repo) },
		"code":     func(path, name string) (string, error) { return function(repo, path, name) },
		"file":     func(path string) (string, error) { return file(repo, path) },
		"sketch":   func(path string, n int) (string, error) { return sketch(repo, path, n) },
	}
}
