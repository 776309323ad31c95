package core

import "github.com/quotedrift/quotedrift/core/language"

// A LanguageFile is a language as text. A browser's module has English compiled in, and asks for the others when a
// text needs them; everywhere else all languages are compiled in, and nobody needs these.
type LanguageFile = language.File

// LanguageFiles returns all languages as text.
func LanguageFiles() []LanguageFile { return language.Files() }

// LearnLanguage gives a module the file of a language that it asked for, as wasm/internal/build writes them. One of
// another build, and none (""), make it a language of which nothing is known: what it cannot judge is told as Unjudged.
func LearnLanguage(tag, file string) { language.Learn(tag, file) }

// WantedLanguages returns the tags of the languages that were asked for and not given since the process began: a report
// made before they are holds only where they cannot be had.
func WantedLanguages() []string { return language.Wanted() }
