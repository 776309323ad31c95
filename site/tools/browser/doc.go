// Package browser drives three engines in the same words, for tests: Chromium (chromedriver, WebDriver BiDi), Firefox
// (BiDi spoken to the browser itself) and WebKit (WebKitWebDriver and MiniBrowser under Xvfb, WebDriver classic).
//
//	engine ─► Process: one browser, started once ─► Tab: nothing stored, nothing open ─► Page: a Tab for one test
//
// A Process sends what is not for this machine to a proxy of the package, which refuses it and keeps a list: a test that
// wants to know whether anything leaves the browser reads Outside. Nothing here sleeps; what must be waited for is a
// condition with a deadline.
//
// What an engine cannot do is said by ErrCannot, not passed over in silence: WebKit has neither colour schemes to be set
// from outside nor a log of errors, and its window is never narrower than 447 pixels.
package browser
