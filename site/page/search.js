// The search of an index, where the server that gave the page has one (quotedrift serve --index): who printed an utterance
// in which words, and what each changed. The words that are looked up go to that server, on this machine; a page without
// the offer asks for nothing.

import { element } from "./element.js";
import { reason } from "./wording.js";

/** The verdict whose colours and marks a hit has, by the level of what it changes. */
const VERDICT = { same: "verbatim", style: "verbatim", declared: "declared", wording: "reworded", meaning: "meaning" };

let view;

/** Puts the search into the page where there is one to ask, and says it in these words. */
export function offerSearch(words) {
  const path = document.querySelector('meta[name="quotedrift-search"]')?.content;
  if (!path) return;
  view ??= new Search(path);
  view.speak(words);
}

class Search {
  #path;
  #words;
  #found; // the newest answer; undefined before the first
  #asked = 0;
  #open = element("button", { type: "button", class: "link", id: "open-search" });
  #dialog = element("dialog", { id: "search", "aria-labelledby": "search-head" });
  #head = element("h2", { id: "search-head" });
  #note = element("p");
  #label = element("span", { class: "unseen" });
  #field = element("textarea", { rows: "2", dir: "auto", id: "search-words", maxlength: "4000" });
  #go = element("button", { type: "submit", class: "main" });
  #close = element("button", { type: "button", class: "quiet" });
  #status = element("p", { role: "status", id: "search-status" });
  #hits = element("ol", { id: "hits" });

  constructor(path) {
    this.#path = path;
    const form = element("form", { class: "address" }, element("label", {}, this.#label, this.#field), element("div", { class: "actions" }, this.#go, this.#close));
    this.#dialog.append(this.#head, this.#note, form, this.#status, this.#hits);
    document.querySelector(".settings").prepend(this.#open);
    document.body.append(this.#dialog);
    this.#open.addEventListener("click", () => {
      const chosen = getSelection().toString().trim();
      if (chosen) this.#field.value = chosen;
      this.#dialog.showModal();
      this.#field.select();
    });
    this.#close.addEventListener("click", () => this.#dialog.close());
    this.#field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#ask();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
  }

  speak(words) {
    this.#words = words;
    this.#open.textContent = words.say("search.open");
    this.#head.textContent = words.say("search.open");
    this.#note.textContent = words.say("search.note");
    this.#label.textContent = words.say("search.words");
    this.#go.textContent = words.say("search.go");
    this.#close.textContent = words.say("close");
    this.#draw();
  }

  async #ask() {
    const query = this.#field.value.trim(), asked = ++this.#asked;
    if (!query) return;
    let found;
    try {
      const answer = await fetch(`${this.#path}?q=${encodeURIComponent(query)}`);
      if (!answer.ok) throw new Error(answer.statusText);
      found = answer.status === 204 ? { few: true } : await answer.json();
    } catch {
      found = { trouble: true };
    }
    if (asked !== this.#asked) return; // a later question has been asked
    this.#found = found;
    this.#draw();
  }

  #draw() {
    const found = this.#found, words = this.#words;
    this.#status.textContent = !found ? "" : found.few ? words.say("search.few") : found.trouble ? words.say("search.trouble")
      : words.say(found.hits.length ? "search.found" : "search.none", { n: found.hits.length, all: found.quotations });
    this.#hits.replaceChildren(...(found?.hits ?? []).map((hit) => this.#hit(hit)));
  }

  #hit(hit) {
    const words = this.#words, verdict = hit.look ? "look" : VERDICT[hit.level];
    const said = hit.level === "same" || hit.level === "style" ? words.say("search.same") : words.verdict(verdict);
    return element("li", { class: `finding selected ${verdict}` },
      element("span", { class: "verdict" }, said),
      element("span", { class: "who" }, words.say("search.printed", { n: hit.count })),
      element("span", { class: "said", dir: "auto" }, "“", ...this.#said(hit), "”"),
      ...hit.changes.filter((change) => change.level !== "style").map((change) => reason(change, words)),
      element("ul", {}, ...hit.printed.map((place) => this.#place(place))));
  }

  // said is the text of a hit with what differs from the words that were asked for: theirs struck through, its own underlined.
  #said(hit) {
    const points = [...hit.text], out = [], say = (key) => element("span", { class: "unseen" }, this.#words.say(key) + " ");
    const changes = hit.changes.filter((c) => !c.look && (c.level === "wording" || c.level === "meaning"))
      .map((c) => (hit.shorter ? { own: c.quotation, theirs: c.source } : { own: c.source, theirs: c.quotation }))
      .sort((a, b) => a.own.start - b.own.start);
    let at = 0;
    for (const { own, theirs } of changes) {
      if (own.start < at || points.slice(own.start, own.end).join("") !== own.text) continue; // beside its words, or told already
      out.push(points.slice(at, own.start).join(""));
      if (theirs.text) out.push(element("del", {}, say("search.deleted"), theirs.text, say("end")));
      if (own.text) out.push(element("ins", {}, say("search.inserted"), own.text, say("end")));
      at = own.end;
    }
    return [...out, points.slice(at).join("")];
  }

  #place({ date, outlet, speaker, title, document, line, url }) {
    const name = title || document;
    const link = /^https?:/i.test(url ?? "") && element("a", { href: url, rel: "noreferrer noopener", target: "_blank" }, name);
    const parts = [date, outlet, speaker].filter(Boolean).map((part) => element("bdi", {}, part));
    return element("li", {}, ...parts.flatMap((part) => [part, this.#words.say("comma")]), element("bdi", {}, link || name), title ? "" : `:${line}`);
  }
}
