// Package docs makes the documentation: the Markdown of site/docs becomes the pages of dist/docs.
//
//	site/docs/*.md ─► template ─► Markdown ─► pages with navigation, anchors and a table of contents
//	                  what is generated:      a fence "pair" is judged by the core,
//	                  flags, profiles,        a fence "html live" is code and the thing itself
//	                  the report's fields
//
// What the documentation says of the command, the rules, the profiles, the report and the accuracy comes from where it
// is defined, so that it cannot be out of date: a pair that is no longer judged as the page says breaks the build.
package docs
