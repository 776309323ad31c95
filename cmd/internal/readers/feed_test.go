package readers

import (
	"errors"
	"strings"
	"testing"
)

const rssFeed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Post</title><language>en</language>
<item><title>The wall held</title><link>https://example.org/1</link><pubDate>Mon, 05 Jan 2026 10:00:00 +0100</pubDate><dc:creator>E. Lohm</dc:creator>
<description>In short.</description><content:encoded><![CDATA[<p>“It held,” she said.<br><img src="x">And: <q lang="en">by a hair</q>.</p><blockquote>It did.</blockquote><script>no()</script>]]></content:encoded></item>
<item><title>Empty</title></item>
<item><title>The boat</title><description>&lt;p&gt;“It runs,” he said.&lt;/p&gt;</description></item>
</channel></rss>`

const atomFeed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title>
<entry><title>The wall held</title><link href="https://example.org/1"/><published>2026-01-05T09:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>“It held,” she said.</p></div></content></entry></feed>`

const jsonFeed = `{"version": "https://jsonfeed.org/version/1.1", "title": "The Post", "items": [
{"id": "1", "title": "The wall held", "url": "https://example.org/1", "content_html": "<p>“It held,” she said.</p>", "date_published": "2026-01-05T09:00:00Z"}]}`

func TestFeeds(t *testing.T) {
	for name, text := range map[string]string{"rss": rssFeed, "atom": atomFeed, "json": jsonFeed} {
		docs, err := Read("feed", []byte(text), Options{})
		if err != nil || len(docs) == 0 {
			t.Errorf("%s: %v", name, err)
			continue
		}
		d := docs[0]
		if d.Format != "feed" || d.Title != "The wall held" || d.URL != "https://example.org/1" || d.Date != "2026-01-05T09:00:00Z" ||
			d.Outlet != "The Post" || !strings.HasPrefix(d.Text, "“It held,” she said.") {
			t.Errorf("%s: %+v", name, d)
		}
		if name == "rss" && (len(docs) != 2 || d.Author != "E. Lohm" || strings.Contains(d.Text, "no()") ||
			!strings.Contains(d.Text, "“by a hair”") || !strings.Contains(d.Text, "> It did.") || strings.TrimSpace(docs[1].Text) != "“It runs,” he said." || docs[1].Places[0].N != 3) {
			t.Errorf("%s: %+v", name, docs)
		}
	}
}

// TestFeedSize holds that a feed which is nested without end, and one with more articles than anybody has, are refused or
// cut.
func TestFeedSize(t *testing.T) {
	var trouble *Trouble
	for _, text := range []string{
		"<rss><channel>" + strings.Repeat("<item>", 100_000),
		"<feed>" + strings.Repeat("<a>", 50_000) + strings.Repeat("</a>", 50_000) + "</feed>",
		"<rss><channel><item><description>" + strings.Repeat("&lt;div&gt;", 50_000) + "</description></item></channel></rss>",
		"<rss>" + strings.Repeat("<", 100_000),
	} {
		if _, err := Read("feed.xml", []byte(text), Options{}); !errors.As(err, &trouble) {
			t.Errorf("%.40s: %v", text, err)
		}
	}
	many := "<rss><channel>" + strings.Repeat("<item><title>a</title><description>b</description></item>", limitItems+5) + "</channel></rss>"
	docs, err := Read("feed.xml", []byte(many), Options{})
	if err != nil || len(docs) != limitItems || len(docs[limitItems-1].Told) != 1 {
		t.Errorf("%v, %d documents", err, len(docs))
	}
}

func FuzzFeed(f *testing.F) {
	f.Add(rssFeed)
	f.Add(atomFeed)
	f.Add(jsonFeed)
	f.Fuzz(func(t *testing.T, s string) {
		var trouble *Trouble
		if docs, err := Read("feed.xml", []byte(s), Options{Format: "feed"}); err != nil && !errors.As(err, &trouble) || err == nil && len(docs) == 0 {
			t.Fatalf("%v, %d documents", err, len(docs))
		}
	})
}
