package language

// Marks are the typographic habits of a language, as data. Which signs quote, and how they pair, is one table for all
// languages in quote; what stands here is what the same signs mean in one language and not in another.
type Marks struct {
	// Dash: a dash at the start of a paragraph begins a speech ("— Bonjour, dit-il."); else it is a bullet or an aside.
	Dash bool
	// Incise: the words that say who speaks stand inside the marks of a speech: "« Il faut agir, a dit le maire. Vite. »".
	Incise bool
	// DashIncise: they do so between dashes: «Es un error —dice la alcaldesa—. Lo arreglaremos».
	DashIncise bool
	// Hyphen: a hyphen and a space begin a speech as a dash does, where its paragraph says who speaks: "- Vi vandt, siger
	// Holm."
	Hyphen bool
	// Elisions are words that begin with an apostrophe: "em" for "'em".
	Elisions Set
	// Clitics are what an apostrophe joins to the word before it: "ll" for "we'll".
	Clitics Set
	// Between are words that stand between two apostrophes: "n" for "rock 'n' roll".
	Between Set
}
