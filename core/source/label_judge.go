package source

import (
	"strings"
	"unicode"

	"github.com/quotedrift/quotedrift/core/language"
)

// covers says whether n labels begin at least so many percent of the speech.
func (e *evidence) covers(n, percent int) bool { return n*100 >= e.places*percent }

// label says whether the candidate is one.
func (e *evidence) label(l label) bool {
	t := e.of(l)
	if l.shape == letter && l.sign == framed {
		return e.q && e.a && t.n > 1 && (e.asks(l.head) || e.answers(l.head)) // "(B)" is a point of a list
	}
	if e.whole(l, t) {
		return true
	}
	if l.shape == letter {
		return l.sign <= stop && (t.n > 1 || e.sure || e.firm > 0 || e.q && e.a) && (!e.answers(l.head) || e.q)
	}
	switch l.sign {
	case colon:
		return e.colon(l, t)
	case stop:
		return e.stop(l, t)
	case dash:
		return e.dash(l, t)
	case stamped:
		return l.shape != loose && (t.timed > 1 || e.named[stamped] > 1 || l.marked) || t.n > 1 && e.recur[stamped] > 2
	case dotted:
		return e.again[dotted] > 0 && e.kinds[dotted] > 1 && (l.shape != loose || t.n > 1)
	case framed:
		share := 80
		if e.sub { // a cue goes on with what the one before said
			share = 50
		}
		return (l.shape != loose || l.account && !strings.Contains(l.head, " ")) &&
			(t.n > 1 && (l.timed || e.sub || e.covers(e.recur[framed], 50)) ||
				t.n == 1 && e.again[framed] > 0 && e.covers(e.named[framed], share))
	case cell:
		return l.shape != loose && e.recur[colon] == 0 && e.again[cell] > 0 && e.kinds[cell] > 1 &&
			(e.covers(e.named[cell], 50) || l.stamp >= 0 && (l.marked || e.covers(e.named[cell], 30)))
	}
	if l.sign == officed && (e.holds == 0 || e.other > 0) {
		return false
	}
	return e.solo(l, t)
}

// whole says whether every paragraph begins with a label of the sign, and one of several comes again: so the document
// names whoever speaks, be it by a letter or an account. Answers begin with a stop, too ("No. I was not told."): before
// one, a name has a title or several words.
func (e *evidence) whole(l label, t *tally) bool {
	n := e.opens[l.sign]
	switch l.sign {
	case stamped:
		n *= 2
	case stop:
		if l.shape == letter || !strings.Contains(l.head, " ") {
			return false
		}
	case solo, officed:
		return false
	}
	if !l.begins || e.again[l.sign] == 0 || e.sorts[l.sign] < 2 || !e.covers(n, 95) || e.called(l, t) {
		return false
	}
	if l.shape == loose && (strings.Contains(l.head, " ") || !strings.ContainsFunc(l.head, unicode.IsLetter)) {
		return false
	}
	return l.shape == letter || !e.says.Is(strings.ToLower(l.head), language.Phrase)
}

// called says whether the head calls something up, once: "Zu Frage 77:".
func (e *evidence) called(l label, t *tally) bool {
	return t.n == 1 && l.shape == titled && numbered(l.head[strings.LastIndexByte(l.head, ' ')+1:]) &&
		!e.says.Is(strings.ToLower(firstOf(l.head)), language.RoleLabel)
}

// loosePart is what part of the speech somebody has whose label is no name: a twentieth. "So:" begins two lines of a
// debate, and a telephone number many.
const loosePart = 20

// colon judges "Smith: ".
func (e *evidence) colon(l label, t *tally) bool {
	if t.n == 1 && !l.begins {
		return false // "... the spread of\nCOVID: we do not know"
	}
	words := len(strings.Fields(l.head))
	switch {
	// "HIS HONOUR:", initials that are a word
	case l.shape == loose && l.begins && e.firm+e.odd > 0 && capitalised(l.head) && e.covers(e.opens[colon], 80):
		return true
	case l.shape == loose && possessive(l.head) && e.named[colon] == 0:
		return false // "Friday's Programme:"
	case l.shape == loose:
		share := t.n*loosePart >= e.places || strings.ContainsAny(l.head, "_@+0123456789")
		return share && t.n > 1 && t.begins*10 >= t.n*8 && e.covers(e.recur[colon], 50) ||
			words <= longestHead/2+1 && l.begins &&
				(e.sub && e.covers(e.recur[colon], 80) || e.odd > 0 && (startsUpper(l.head) || handled(l.head)) &&
					!e.says.Is(strings.ToLower(l.head), language.Phrase) &&
					(startsUpper(l.head[strings.LastIndexByte(l.head, ' ')+1:]) || handled(l.head)) && e.covers(e.opens[colon], 80))
	case l.shape == capitals, l.marked, l.timed && t.n > 1:
		return true
	case e.held > 1 && l.begins && (l.held || words > 1 && e.title(firstOf(l.head))): // "Ann Lee (North):", once each
		return true
	case e.called(l, t):
		return false
	case t.role:
		return t.n > 1 || e.sure || e.firm > 0 || e.covers(e.named[colon], 60)
	case e.covers(e.lower, 60) && e.kinds[colon] > 1 && l.begins &&
		(t.n > 1 || words > 1 || uncased(l.head) || e.covers(e.lower, 80) && (e.kinds[colon] > 2 || e.recur[colon] > 0)):
		return true
	case t.small:
		return false
	case t.n > 1:
		return words > 1 || t.n > 2 || e.sure || e.firm > 0
	}
	return e.sure && (words > 1 || e.sub) && !l.quoting
}

// stop judges "Mr. SMITH. " and "Chairman Smith. ".
func (e *evidence) stop(l label, t *tally) bool {
	switch {
	case e.recur[colon] > max(1, e.recur[stop]):
		return false
	case e.recorded(l.head):
		return t.n > 1 || l.begins
	case l.shape == capitals && l.begins && e.covers(e.caps, 50) && e.kinds[stop] > 1 && e.again[stop] > 0:
		return true
	case l.marked && t.begins == t.n && e.again[stop] > 0 && e.covers(e.named[stop], 50):
		return true
	case t.small || t.begins*10 < t.n*8 || !e.title(strings.Fields(l.head)[0]) && !e.covers(e.recur[stop], 30):
		return false
	case t.n > 1:
		return e.again[stop] > 1 || t.n > 2
	}
	return e.again[stop] > 1 && l.begins
}

// dash judges "SMITH — ". A report begins with a place and a dash, too.
func (e *evidence) dash(l label, t *tally) bool {
	switch {
	case l.marked, l.firm && e.dots > 2 && l.shape != loose:
		return true
	case e.recur[colon] > 0 || e.firm > 0 || l.shape == loose:
		return false
	case l.shape == capitals:
		return e.named[dash] >= 3 && e.again[dash] > 0
	}
	return e.named[dash] >= 3 && (e.again[dash] > 1 ||
		e.covers(e.named[dash], 60) && e.kinds[dash] > 1 && t.begins == t.n && strings.Contains(l.head, " ") && !l.small)
}

// solo judges "Smith (North) (Lab)" on a line of its own.
func (e *evidence) solo(l label, t *tally) bool {
	if l.shape == loose || counts(l.head) && !t.role || t.begins < t.n || e.recur[colon] > 0 ||
		e.firm > 0 || e.recur[stop] > 1 {
		return false
	}
	recur, again := e.recur[solo]+e.recur[officed], e.again[solo]+e.again[officed]
	named, kinds := e.named[solo]+e.named[officed], e.kinds[solo]+e.kinds[officed]
	known := again > 1 || again == 1 && kinds > 1 && e.covers(named*2, 60)
	return known && (t.n > 1 && e.covers(recur*2, 20) ||
		(t.role || strings.Contains(l.head, " ")) && e.covers(named*2, 60) || e.covers(named*2, 95))
}

// counts says whether the head has a number, as headings and cells do; a role may have one, too: "Speaker 2".
func counts(head string) bool {
	return strings.Contains(head, " ") && strings.ContainsAny(head, "0123456789")
}

// capitalised says whether the head is in capitals, and has no figures.
func capitalised(head string) bool {
	up, low := letters(head)
	return up > 1 && low == 0 && !strings.ContainsAny(head, "0123456789")
}

// uncased says whether the name is of a script without capitals.
func uncased(s string) bool {
	up, low := letters(s)
	return up+low == 0
}
