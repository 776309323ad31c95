package readers

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
)

// limitJSON is how large a JSON file may be, in bytes: it takes thirty times as much memory, and a recogniser writes 1 MB
// for an hour with every word.
const limitJSON = 32 << 20

func isJSON(in *input) bool {
	s := strings.TrimSpace(in.text.text)
	return (strings.HasPrefix(s, "{") && strings.HasSuffix(s, "}") || strings.HasPrefix(s, "[") && strings.HasSuffix(s, "]")) &&
		json.Valid([]byte(strings.TrimPrefix(s, "\ufeff")))
}

// readJSON reads what recognisers of speech and video sites write. Which one did, the shape tells (see shapes); a list
// of articles is read as JSON Lines are.
func readJSON(in *input) ([]Document, error) {
	if len(in.data) > limitJSON {
		return nil, tooLarge("", "it is too large: the limit is "+strconv.Itoa(limitJSON>>20)+" MiB for JSON; split it")
	}
	var v any
	if err := json.Unmarshal([]byte(strings.TrimPrefix(in.text.text, "\ufeff")), &v); err != nil {
		return nil, damaged("", "it is damaged JSON")
	}
	for _, s := range shapes {
		if list, ok := at(v, s.path).([]any); ok && len(list) > 0 {
			if cues := s.cues(v, list); heard(cues) {
				return in.timed(cues)
			}
		}
	}
	if docs := articlesOf(v); len(docs) > 0 {
		for i := range docs {
			in.encoded(&docs[i])
		}
		return docs, nil
	}
	return nil, &Trouble{Unknown, "", "it is JSON, and neither a transcript nor a list of articles of a kind that is known"}
}

// heard reports whether any cue has words, and a time or a name: a list of other things has neither.
func heard(cues []cue) bool {
	for _, c := range cues {
		if strings.TrimSpace(c.text) != "" && (c.start >= 0 || c.name != "") {
			return true
		}
	}
	return false
}

// A shape is where a transcript stands in JSON.
type shape struct {
	path string // keys and indices, parted by spaces; "" is the whole
	cues func(whole any, list []any) []cue
}

// shapes are tried in this order: what is cut by speakers and sentences before what is cut by words.
var shapes = []shape{
	{"results utterances", rowsOf},                                        // Deepgram
	{"results channels 0 alternatives 0 paragraphs paragraphs", deepgram}, // Deepgram
	{"utterances", rowsOf},                                                // AssemblyAI, and Gladia within "transcription"
	{"transcription utterances", rowsOf},                                  //
	{"monologues", monologues},                                            // Rev
	{"segments", rowsOf},                                                  // Whisper, whisperX, podcasts
	{"transcription", rowsOf},                                             // whisper.cpp
	{"events", youtube},                                                   // YouTube, json3
	{"results audio_segments", rowsOf},                                    // Amazon
	{"sentences", rowsOf},                                                 // AssemblyAI
	{"results items", amazon},                                             // Amazon
	{"results channels 0 alternatives 0 words", wordsOf},                  // Deepgram
	{"words", wordsOf},                                                    // AssemblyAI, OpenAI
	{"transcript", rowsOf},                                                //
	{"captions", rowsOf},                                                  //
	{"cues", rowsOf},                                                      //
	{"body", rowsOf},                                                      //
	{"", rowsOf},                                                          // youtube-transcript-api
}

// at returns the value at a path, or nil.
func at(v any, path string) any {
	for _, key := range strings.Fields(path) {
		switch x := v.(type) {
		case map[string]any:
			v = x[key]
		case []any:
			n, err := strconv.Atoi(key)
			if err != nil || n >= len(x) {
				return nil
			}
			v = x[n]
		default:
			return nil
		}
	}
	return v
}

// The keys under which rows have what is needed, the surest first.
var (
	textKeys  = []string{"text", "transcript", "utterance", "body", "content", "sentence", "utf8", "punctuated_word", "word", "line", "caption"}
	startKeys = []string{"start", "startTime", "start_time", "begin", "from", "offset", "startMs", "start_ms", "time", "timestamp"}
	endKeys   = []string{"end", "endTime", "end_time", "to", "stop", "endMs", "end_ms"}
	spanKeys  = []string{"duration", "dur", "durationMs"}
	nameKeys  = []string{"speaker", "speaker_name", "speakerName", "speaker_label", "speaker_id", "name", "author", "who"}
)

// rowsOf reads a list of objects that each have a text.
func rowsOf(_ any, list []any) (cues []cue) {
	scale := secondsOf(list)
	for _, v := range list {
		row, ok := v.(map[string]any)
		if !ok {
			continue
		}
		c := cue{start: noTime, end: noTime, name: nameOf(first(row, nameKeys))}
		c.text, _ = first(row, textKeys).(string)
		c.start, c.end = timesOf(row, scale)
		cues = append(cues, c)
	}
	return cues
}

// first returns the value of the first of the keys that the row has.
func first(row map[string]any, keys []string) any {
	for _, k := range keys {
		if v, ok := row[k]; ok && v != nil {
			return v
		}
	}
	return nil
}

// nameOf makes a name of what a speaker is called: "A" and 0 are "Speaker A" and "Speaker 0".
func nameOf(v any) string {
	switch v := v.(type) {
	case string:
		v = oneLine(v)
		if len(v) == 1 || v != "" && strings.Trim(v, "0123456789") == "" {
			return "Speaker " + v
		}
		return v
	case float64:
		return "Speaker " + strconv.Itoa(int(v))
	case map[string]any:
		s, _ := first(v, []string{"name", "label", "displayName"}).(string)
		return oneLine(s)
	}
	return ""
}

// timesOf returns when a row begins and ends. scale is how many seconds its numbers count.
func timesOf(row map[string]any, scale float64) (start, end int) {
	if inner, ok := row["offsets"].(map[string]any); ok { // whisper.cpp, in milliseconds
		return timeOf(inner["from"], 0.001), timeOf(inner["to"], 0.001)
	}
	start, end = timeOf(first(row, startKeys), scale), timeOf(first(row, endKeys), scale)
	if d := timeOf(first(row, spanKeys), scale); end < 0 && start >= 0 && d >= 0 {
		end = start + d
	}
	return start, end
}

func timeOf(v any, scale float64) int {
	switch v := v.(type) {
	case float64:
		return milliseconds(v * scale)
	case string:
		return clockTime(v)
	}
	return noTime
}

// secondsOf returns how many seconds the numbers of a list count: 1, or a thousandth where all are whole and what is
// said takes longer than anybody speaks.
func secondsOf(list []any) float64 {
	total, n := 0.0, 0
	for _, v := range list {
		row, ok := v.(map[string]any)
		if !ok {
			continue
		}
		start, ok := first(row, startKeys).(float64)
		if !ok {
			continue
		}
		end, hasEnd := first(row, endKeys).(float64)
		d, hasSpan := first(row, spanKeys).(float64)
		if start != math.Trunc(start) || hasEnd && end != math.Trunc(end) {
			return 1
		}
		if hasEnd {
			total, n = total+end-start, n+1
		} else if hasSpan {
			total, n = total+d, n+1
		}
	}
	if n > 0 && total/float64(n) > 60 {
		return 0.001
	}
	return 1
}

// cueLength is about how long a cue of words may grow, in bytes: half a minute of speech.
const cueLength = 400

// wordsOf joins words into cues: until another one speaks, a sentence ends, or nobody speaks for two seconds.
func wordsOf(_ any, list []any) (cues []cue) {
	open := false
	for _, w := range rowsOf(nil, punctuated(list)) {
		n := len(cues) - 1
		if !open || len(cues[n].text) > cueLength || cues[n].name != w.name || w.start >= 0 && cues[n].end >= 0 && w.start-cues[n].end > 2000 {
			cues = append(cues, w)
		} else {
			cues[n].text += " " + strings.TrimSpace(w.text)
			cues[n].end = w.end
		}
		open = !strings.HasSuffix(w.text, ".") && !strings.HasSuffix(w.text, "?") && !strings.HasSuffix(w.text, "!")
	}
	return cues
}

// punctuated prefers the words as they are written to those as they were heard.
func punctuated(list []any) []any {
	for _, v := range list {
		if row, ok := v.(map[string]any); ok && row["punctuated_word"] != nil {
			row["text"] = row["punctuated_word"]
		}
	}
	return list
}

// deepgram reads paragraphs of sentences; the paragraph has the speaker.
func deepgram(_ any, list []any) (cues []cue) {
	for _, v := range list {
		p, ok := v.(map[string]any)
		if !ok {
			continue
		}
		sentences, _ := p["sentences"].([]any)
		for _, c := range rowsOf(nil, sentences) {
			if c.name == "" {
				c.name = nameOf(p["speaker"])
			}
			cues = append(cues, c)
		}
	}
	return cues
}

// monologues reads Rev's elements; speakers are numbers, and a list has their names.
func monologues(whole any, list []any) (cues []cue) {
	names := map[float64]string{}
	people, _ := at(whole, "speakers").([]any)
	for _, v := range people {
		if p, ok := v.(map[string]any); ok {
			if id, ok := p["id"].(float64); ok {
				names[id] = nameOf(p["name"])
			}
		}
	}
	for _, v := range list {
		m, ok := v.(map[string]any)
		if !ok {
			continue
		}
		c := cue{start: noTime, end: noTime, name: nameOf(m["speaker"])}
		if id, ok := m["speaker"].(float64); ok && names[id] != "" {
			c.name = names[id]
		}
		elements, _ := m["elements"].([]any)
		for _, v := range elements {
			e, ok := v.(map[string]any)
			if !ok {
				continue
			}
			s, _ := e["value"].(string)
			c.text += s
			if t := timeOf(e["ts"], 1); t >= 0 && c.start < 0 {
				c.start = t
			}
			if t := timeOf(e["end_ts"], 1); t >= 0 {
				c.end = t
			}
			if s == "." || s == "?" || s == "!" || len(c.text) > cueLength {
				cues = append(cues, c)
				c.start, c.end, c.text = noTime, noTime, ""
			}
		}
		if strings.TrimSpace(c.text) != "" {
			cues = append(cues, c)
		}
	}
	return cues
}

// youtube reads events of segments; an event that only ends a line of rolling captions has a line end.
func youtube(_ any, list []any) (cues []cue) {
	for _, v := range list {
		e, ok := v.(map[string]any)
		if !ok {
			continue
		}
		var b strings.Builder
		segments, _ := e["segs"].([]any)
		for _, v := range segments {
			if s, ok := v.(map[string]any); ok {
				t, _ := s["utf8"].(string)
				b.WriteString(t)
			}
		}
		if strings.TrimSpace(b.String()) == "" {
			continue
		}
		c := cue{start: timeOf(e["tStartMs"], 0.001), end: noTime, text: b.String()}
		if d := timeOf(e["dDurationMs"], 0.001); c.start >= 0 && d >= 0 {
			c.end = c.start + d
		}
		cues = append(cues, c)
	}
	return cues
}

// amazon reads items, words and marks, in order; each word may have a speaker.
func amazon(_ any, list []any) []cue {
	var words []any
	for _, v := range list {
		item, ok := v.(map[string]any)
		if !ok {
			continue
		}
		content, _ := at(item, "alternatives 0 content").(string)
		if n := len(words); item["type"] == "punctuation" && n > 0 {
			last := words[n-1].(map[string]any)
			if text := last["text"].(string); len(text) < cueLength {
				last["text"] = text + content
			}
			continue
		}
		words = append(words, map[string]any{"text": content, "start": item["start_time"], "end": item["end_time"], "speaker": item["speaker_label"]})
	}
	return wordsOf(nil, words)
}
