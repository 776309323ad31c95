// The badge: one line that sums up in words, and behind it the list of findings, worst first, through which the arrow
// keys move.

import { readable, verdictOf, worstFirst } from "./judgement.js";
import { verdictNode } from "./finding.js";
import { heard, node } from "./node.js";
import { Surface } from "./surface.js";

export class Badge {
  #choose;
  #again;
  #view;
  #panel = new Surface("panel", (open) => this.#button.setAttribute("aria-expanded", open));
  #button = node("button", { type: "button", part: "badge", class: "badge", "aria-haspopup": "dialog", "aria-expanded": "false", onclick: () => this.toggle() });
  #status = node("p", { class: "status", role: "status" });

  /** @param {{choose: (quotation: object) => void, again: () => void}} does */
  constructor({ choose, again }) {
    this.#choose = choose;
    this.#again = again;
    this.element = node("div", { class: "ui", hidden: true }, this.#button, this.#panel.element);
  }

  /**
   * @param {{state: string, words: import("./words.js").Words, report?: object, note?: string, busy?: boolean}} view state: a verdict, "checking" or "changed"
   */
  draw(view) {
    const { state, words, report, note = "", busy } = this.#view = view;
    this.element.hidden = false;
    this.element.lang = words.language;
    this.element.dir = words.direction;
    this.element.toggleAttribute("aria-busy", Boolean(busy));
    const word = state === "checking" || state === "changed" ? words.say("state." + state) : !report ? words.say("state.unchecked") : words.verdict(state);
    this.#button.replaceChildren(heard(words.say("label") + ": "), verdictNode(state === "checking" ? "unchecked" : state, word),
      " ", report ? node("span", { class: "summary", part: "summary" }, words.summary(report)) : "");
    if (this.#panel.open) this.#open(this.#panel.element.getRootNode().activeElement?.dataset.id);
    this.#status.textContent = note;
  }

  hide() {
    this.#panel.close();
    this.element.hidden = true;
  }

  toggle() {
    if (this.#panel.open) this.#panel.close(true);
    else this.#open();
  }

  /** Opens the list at a finding. */
  open(quotation) {
    this.#open(quotation?.id);
  }

  #open(id) {
    const { words, report, state } = this.#view;
    const items = report ? worstFirst(report).map((quotation) => this.#item(quotation)) : [];
    const list = node("ul", { class: "list", role: "list", onkeydown: (event) => this.#move(event) }, ...items.map((item) => node("li", {}, item)));
    const again = state === "checking" ? "" : node("button", { type: "button", class: "link", part: "again", onclick: () => this.#again() }, words.say("again"));
    this.#panel.show([
      node("div", { class: "head" }, node("h2", {}, words.say(report ? "findings" : state === "unchecked" ? "state.unchecked" : "label")),
        node("button", { type: "button", "aria-label": words.say("close"), onclick: () => this.#panel.close(true) }, "✕")),
      list,
      node("div", { class: "foot" }, this.#status, again),
    ], { place: () => this.#button.getBoundingClientRect(), back: () => this.#button.focus(), label: words.say("findings"), words });
    const focused = items.find((item) => item.dataset.id === id) ?? items[0];
    if (focused) focused.tabIndex = 0;
    (focused ?? this.#panel.element).focus();
  }

  #item(quotation) {
    const { words } = this.#view;
    const verdict = verdictOf(quotation), name = quotation.speaker?.name;
    return node("button", { type: "button", part: "item", "data-id": quotation.id, tabindex: "-1", onclick: () => this.#pick(quotation) },
      verdictNode(verdict, words.verdict(verdict)), " ",
      node("span", { class: "quote", dir: "auto" }, readable(quotation.text)), " ",
      name ? node("bdi", { class: "by" }, readable(name)) : undefined);
  }

  #pick(quotation) {
    this.#panel.close();
    this.#choose(quotation);
  }

  #move(event) {
    const items = [...event.currentTarget.querySelectorAll("button")];
    const at = items.indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined || !items[to]) return;
    event.preventDefault();
    items[at].tabIndex = -1;
    items[to].tabIndex = 0;
    items[to].focus();
  }
}
