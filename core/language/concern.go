package language

// Concerns are what a language's file may know, in the order of Lacks.
var Concerns = []string{"speakers", "negation", "hedges", "quantities", "conditions", "numbers in words"}

// Lacks returns those of Concerns that nothing is known of, so that no text of the language is judged by them; nil
// where all is known.
func (l *Language) Lacks() []string {
	speaks := false
	for _, w := range l.Grammar.Classes {
		speaks = speaks || w.Class&Saying != 0
	}
	var out []string
	for i, known := range [...]bool{speaks, l.Sense.Denials != "", l.Sense.Hedges != "", l.Sense.Quantities != "",
		l.Sense.Conditions != "", l.Numbers.Ones != ""} {
		if !known {
			out = append(out, Concerns[i])
		}
	}
	return out
}
