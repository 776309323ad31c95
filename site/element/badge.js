// The badge: one line that sums up in words, and behind it the list of findings, worst first, through which the arrow
// keys move.

import { readable, unjudged, verdictOf, worstFirst } from "./judgement.js";
import { verdictNode } from "./finding.js";
import { reading } from "./places.js";
import { heard, node } from "./node.js";
import { Surface } from "./surface.js";

export class Badge {
  #choose;
  #words;
  #pressed = false; // the mouse went down while the list was open, which by then has closed it
  #panel = new Surface("panel", (open) => this.#button.setAttribute("aria-expanded", open));
  #button = node("button", {
    type: "button", part: "badge", class: "badge", "aria-haspopup": "dialog", "aria-expanded": "false",
    onpointerdown: () => (this.#pressed = this.#panel.open), onclick: () => this.#toggle(),
  });
  #title = node("h2");
  #close = node("button", { type: "button", onclick: () => this.#panel.close(true) }, "✕");
  #list = node("ul", { class: "list", role: "list", onkeydown: (event) => this.#move(event) });
  #status = node("p", { class: "status", role: "status" });
  #again;
  #unjudged = node("p", { part: "unjudged", class: "unjudged" });
  #against = node("span", { part: "against", class: "against" });
  #about = new Surface("about", (open) => this.#what.setAttribute("aria-expanded", open));
  #what = node("button", {
    type: "button", part: "what", class: "link what", "aria-haspopup": "dialog", "aria-expanded": "false",
    onpointerdown: () => (this.#pressed = this.#about.open), onclick: () => this.#tell(),
  });
  #made = {}; // of the view: what the check was made of

  /** @param {{choose: (quotation: object) => void, again: () => void}} does */
  constructor({ choose, again }) {
    this.#choose = choose;
    this.#again = node("button", { type: "button", class: "link", part: "again", onclick: again });
    this.element = node("div", { class: "ui", hidden: true }, this.#button, " ", this.#against, " ", this.#what, this.#unjudged);
    this.surfaces = [this.#panel.element, this.#about.element];
  }

  /**
   * @param {{state: string, what?: string, words: import("./words.js").Words, report?: object, sources?: import("./source.js").Source[], kept?: boolean, note?: string}} view
   *   state: a verdict, "checking" or "changed", and then what changed: "article", "source", "both" or "result"; kept: it comes of a record; note: what is to be said of it
   */
  draw({ state, what, words, report, sources = [], kept = false, note = "" }) {
    const checking = state === "checking", unable = state === "unchecked" && !report;
    this.#words = words;
    this.element.hidden = false;
    this.element.lang = words.language;
    this.element.dir = words.direction;
    this.element.ariaBusy = checking;
    const word = checking || unable ? words.say("state." + state) : state === "changed" ? words.say("state.changed." + what) : words.verdict(state);
    this.#button.replaceChildren(heard(words.say("label") + ": "), verdictNode(checking ? "unchecked" : state, word), " ",
      report ? node("span", { class: "summary", part: "summary" }, words.summary(report)) : "");
    this.#title.textContent = report ? words.say("findings") : word;
    this.#close.ariaLabel = words.say("close");
    const focused = this.#list.querySelector(":focus")?.dataset.id;
    this.#list.replaceChildren(...(report ? worstFirst(report) : []).map((quotation) => node("li", {}, this.#item(quotation))));
    if (focused) this.#at(focused).focus();
    this.#status.textContent = note;
    this.#again.textContent = words.say("again");
    this.#again.hidden = kept && !sources.length; // nothing is there to check against
    this.#made = { names: sources.map((source) => source.name(words)), kept };
    this.#against.replaceChildren(report ? words.say("against", { name: this.#source() }) : "");
    this.#what.textContent = words.say("what");
    this.#unjudged.hidden = !report || !unjudged(report);
    this.#unjudged.textContent = words.say("unjudged");
  }

  hide() {
    this.#panel.close();
    this.#about.close();
    this.element.hidden = true;
  }

  focus() {
    this.#button.focus({ preventScroll: true });
  }

  /** Opens the list at a finding, or at the first. */
  open(quotation) {
    this.#panel.show([
      node("div", { class: "head" }, this.#title, this.#close),
      this.#list,
      node("div", { class: "foot" }, this.#status, this.#again),
    ], { place: () => this.#button.getBoundingClientRect(), back: () => this.focus(), label: this.#title.textContent, words: this.#words });
    this.#at(quotation?.id).focus();
  }

  // What the quotations were held against, in words: the name of a source, or how many there are.
  #source() {
    const { names } = this.#made;
    return names.length > 1 ? this.#words.say("against.many", { n: names.length }) : names[0] ?? this.#words.say("against.absent");
  }

  // Tells a reader who has never seen the like what this is, and what it is not.
  #tell() {
    if (this.#about.open || this.#pressed) {
      this.#about.close(true);
    } else {
      const words = this.#words, { names, kept } = this.#made, name = names.join(words.say("comma")) || words.say("against.absent");
      const head = words.say("what");
      this.#about.show([
        node("div", { class: "head" }, node("h2", {}, head), node("button", { type: "button", "aria-label": words.say("close"), onclick: () => this.#about.close(true) }, "✕")),
        node("div", { class: "body about" },
          node("p", {}, words.say("what.held", { name })), node("p", {}, words.say("what.limits")),
          node("p", {}, words.say(kept ? names.length ? "what.kept" : "what.alone" : "what.here")),
          node("p", { class: "links" }, node("a", { href: reading("reader.html"), target: "_blank", rel: "noopener" }, words.say("what.more")))),
      ], { place: () => this.#what.getBoundingClientRect(), back: () => this.#what.focus({ preventScroll: true }), label: head, words });
      this.#about.element.focus({ preventScroll: true });
    }
    this.#pressed = false;
  }

  #toggle() {
    if (this.#panel.open || this.#pressed) this.#panel.close(true);
    else this.open();
    this.#pressed = false;
  }

  // The item of a finding, or the first, which Tab reaches; the panel itself where the list is empty.
  #at(id) {
    const items = [...this.#list.querySelectorAll("button")];
    const item = items.find((other) => other.dataset.id === id) ?? items[0];
    for (const other of items) other.tabIndex = other === item ? 0 : -1;
    return item ?? this.#panel.element;
  }

  #item(quotation) {
    const verdict = verdictOf(quotation), name = quotation.speaker?.name;
    return node("button", { type: "button", part: "item", "data-id": quotation.id, tabindex: "-1", onclick: () => this.#pick(quotation) },
      verdictNode(verdict, this.#words.verdict(verdict)), " ",
      node("span", { class: "quote", dir: "auto" }, readable(quotation.text)), " ",
      name ? node("bdi", { class: "by" }, readable(name)) : undefined);
  }

  #pick(quotation) {
    this.#panel.close();
    this.#choose(quotation);
  }

  #move(event) {
    const items = [...this.#list.querySelectorAll("button")];
    const at = items.indexOf(event.target);
    const to = items[{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]];
    if (!to) return;
    event.preventDefault();
    this.#at(to.dataset.id).focus();
  }
}
