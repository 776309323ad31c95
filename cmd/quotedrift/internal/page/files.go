package page

import (
	"embed"
	"io/fs"
	"path"
)

//go:embed all:files
var embedded embed.FS

// Files is the site that the command was built with: each file once, as brotli under its name and ".br" where that is
// smaller. It is false where there is none, in a command that was built without make build.
func Files() (fs.FS, bool) {
	files, err := fs.Sub(embedded, "files")
	if err != nil {
		return nil, false
	}
	_, _, err = read(files, "index.html")
	return files, err == nil
}

// read returns a file as the site holds it, and whether that is its brotli form.
func read(files fs.FS, name string) (b []byte, packed bool, err error) {
	if b, err = fs.ReadFile(files, name); err == nil {
		return b, false, nil
	}
	b, err = fs.ReadFile(files, name+".br")
	return b, true, err
}

// find is read without the content.
func find(files fs.FS, name string) (packed bool, err error) {
	if info, err := fs.Stat(files, name); err == nil && !info.IsDir() {
		return false, nil
	}
	_, err = fs.Stat(files, name+".br")
	return true, err
}

// kinds are the types of the site's files: a system's own table may lack some of them or have others.
var kinds = map[string]string{
	".html":        "text/html; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".json":        "application/json",
	".svg":         "image/svg+xml",
	".webmanifest": "application/manifest+json",
	".png":         "image/png",
	".txt":         "text/plain; charset=utf-8",
	".srt":         "text/plain; charset=utf-8",
	".vtt":         "text/vtt; charset=utf-8",
	".wasm":        "application/wasm",
}

func kind(name string) string {
	if k, ok := kinds[path.Ext(name)]; ok {
		return k
	}
	return "application/octet-stream"
}
