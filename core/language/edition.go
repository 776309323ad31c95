package language

// edition names the files of languages that belong to this build, which asks for them when a text needs them. It is ""
// where all languages are compiled in, as they are everywhere but in a browser's module: for that, wasm/internal/build
// puts another text in the place of this one.
var edition = ""

// kept is what such a build has of the languages whose files it asks for: their transcripts, since one whose language
// is not known may follow any.
var kept []File
