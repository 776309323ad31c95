// Command build makes the site: the page, the element, the documentation and the npm package, in one folder that any
// web server can give out.
//
//	go run ./build -module bin/quotedrift.wasm -readers bin/readers.wasm -pdfium bin/pdfium.wasm -o dist [-embed FOLDER] [-version VERSION]
//
// What goes where:
//
//	site/element/quote-drift.js  ─► quote-drift.js          the element; loads quotedrift.wasm from beside it
//	                             ─► quote-drift.single.js   the same with the module and the languages inside
//	languages beside the module  ─► languages/              each is loaded when a text needs it
//	site/words/de.js             ─► words/de.js             the words of the element in a language, loaded when a page needs them
//	                             ─► words/page/de.js        those of the page
//	site/element/worker.js       ─► quotedrift-worker.js    for policies that allow workers from 'self' alone
//	site/page/reader.js          ─► quotedrift-reader.js    what opens files that are no plain text, with quotedrift-readers.wasm and quotedrift-pdfium.wasm
//	site/page/service.js         ─► quotedrift-service.js   what keeps the page's files for when there is no network
//	site/page/page.js, page.css  ─► page.js, page.css       and the other files of site/page as they are
//	site/docs/*.md               ─► docs/*.html             with docs.css
//	cmd/quotedrift/samples       ─► samples/                with the report of the one that the page opens with
//	all of it                    ─► integrity.json          the sha384 of each file, for integrity="..."
//	the element                  ─► npm/                    the package, ready to publish
//
// In the sources, six imports mean more than they say:
//
//	import worker from "./worker.js" with { type: "text" };   // the bundled and minified text of the file, .js or .css
//	import embedded from "./embedded.js";                     // "", and in quote-drift.single.js the module and the languages: gzip, base64
//	import tables from "../words/*.js" with { table: "page" }; // what each file there exports by that name, by the file's name
//	import files from "../words/*.js" with { load: "page" };   // the same, as functions that load it; inside quote-drift.single.js the tables
//	import english from "core:words";                         // the core's English for its rules and reasons
//	import whole from "core:whole";                           // the names of its rules that speak of a quotation as a whole
//
// and QUOTEDRIFT_VERSION is a string, and QUOTEDRIFT_FILES one of JSON.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/quotedrift/quotedrift/site/tools/docs"
)

// A site is one run of the build.
type site struct {
	root    string // the repository
	module  string // quotedrift.wasm; its brotli form stands beside it as .br, and its languages in the folder languages
	readers string // the module of the readers, likewise
	pdfium  string // PDFium, likewise
	version string
	places  docs.Places
	out     string // the folder to make
	kept    string // what the service worker keeps, as JSON: see service
}

func main() {
	var s site
	flag.StringVar(&s.root, "root", "../..", "the repository's `FOLDER`")
	flag.StringVar(&s.module, "module", "", "the module: a `FILE`, with its brotli form beside it as FILE.br")
	flag.StringVar(&s.readers, "readers", "", "the module of the readers, as -module")
	flag.StringVar(&s.pdfium, "pdfium", "", "the module of PDFium, as -module")
	flag.StringVar(&s.version, "version", "development", "the `VERSION` that the element tells")
	out := flag.String("o", "", "make the site in `FOLDER`; what was there before is gone")
	embed := flag.String("embed", "", "put what quotedrift serve needs of it into `FOLDER` too")
	flag.Parse()
	if err := s.run(*out, *embed); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// run builds beside the folder and then puts the whole in its place, so that a build that fails leaves the last one.
func (s *site) run(out, embed string) error {
	if out == "" || s.module == "" || s.readers == "" || s.pdfium == "" {
		return errors.New("-o, -module, -readers and -pdfium are needed")
	}
	var err error
	if s.places, err = docs.ReadPlaces(s.root); err != nil {
		return err
	}
	s.out = out + ".new"
	if err := os.RemoveAll(s.out); err != nil {
		return err
	}
	for _, step := range []func() error{s.scripts, s.static, s.sample, s.documentation, s.service, s.compress, s.integrity, s.pack} {
		if err := step(); err != nil {
			return err
		}
	}
	if embed != "" {
		if err := s.fill(embed); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	return os.Rename(s.out, out)
}

// source is a file or folder of the repository.
func (s *site) source(parts ...string) string {
	return filepath.Join(append([]string{s.root}, parts...)...)
}

// write makes a file of the site.
func (s *site) write(name string, content []byte) error {
	name = filepath.Join(s.out, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	return os.WriteFile(name, content, 0o666)
}
