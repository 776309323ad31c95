package readers

import "strings"

// fewCues is how many lines of times make a transcript of a meeting, and longestHead how many bytes may stand before it:
// its title and the date.
const (
	fewCues     = 3
	longestHead = 300
)

// meeting reads the transcript that Teams and its like save as a document: lines of times ("0:0:3.0 --> 0:0:6.450"),
// each with the name of who speaks below it and the words below that. What stands before them is its head. Any other document stays as it is.
func meeting(d Document) Document {
	var cues []cue
	named, head := 0, 0
	for line := range strings.Lines(d.Text) {
		line = strings.TrimSpace(line)
		if a, b, ok := strings.Cut(line, "-->"); ok && clockTime(a) >= 0 && clockTime(b) >= 0 {
			cues = append(cues, cue{start: clockTime(a), end: clockTime(b)})
			continue
		}
		if line == "" {
			continue
		}
		if len(cues) == 0 {
			if head += len(line); head > longestHead {
				return d
			}
			continue
		}
		c := &cues[len(cues)-1]
		c.text += line + "\n"
	}
	if len(cues) < fewCues {
		return d
	}
	for _, c := range cues {
		if strings.Count(c.text, "\n") > 1 {
			named++
		}
	}
	if named*5 >= len(cues)*4 {
		for i := range cues {
			if name, rest, ok := strings.Cut(cues[i].text, "\n"); ok && rest != "" {
				cues[i].name, cues[i].text = name, rest
			}
		}
	}
	out := subtitles(cues)
	out.Title, out.Author, out.Date, out.Language, out.Told, out.pictures = d.Title, d.Author, d.Date, d.Language, d.Told, d.pictures
	return out
}
