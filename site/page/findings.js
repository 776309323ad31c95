// The list of findings: worst first, a page at a time, filtered by verdict, walked with the arrow keys.

import { VERDICTS, readable } from "../element/judgement.js";
import { element } from "./element.js";
import { diff, passage, reason, toldOf, turnOf, verdictWord } from "./wording.js";

/** How many findings are listed at first, and with each "more". */
const PAGE = 100;

/**
 * Events at the list's element, each with the pair as detail: `choose` when a finding is looked at, `go` when a person
 * wants the cursor in the text there, `apply` with {pair, change} when a repair is to be made.
 */
export class Findings {
  #list;
  #filters;
  #more;
  #pairs = [];
  #shown = [];
  #until = PAGE;
  #hidden = new Set(); // verdicts that are filtered out
  #selected;
  #words;
  #comparing = false;

  constructor(list, filters, more) {
    this.#list = list;
    this.#filters = filters;
    this.#more = more;
    list.addEventListener("keydown", (event) => this.#key(event));
    list.addEventListener("click", (event) => this.#click(event));
    more.addEventListener("click", () => {
      const first = this.#until;
      this.#until += PAGE;
      this.#draw();
      this.#list.querySelectorAll(".head")[first]?.focus();
    });
  }

  /**
   * Another list. The finding that was open stays open: the one with the same words, or else in the same place.
   * @param {import("./pairs.js").Pair[]} pairs @param {boolean} comparing
   */
  show(pairs, words, comparing) {
    const open = this.#pairs.find((p) => p.id === this.#selected);
    this.#selected = pairs.find((p) => open?.quotation && p.quotation?.text === open.quotation.text)?.id ?? this.#selected;
    this.#pairs = pairs;
    this.#words = words;
    this.#comparing = comparing;
    this.#until = PAGE;
    if (!pairs.some((p) => p.id === this.#selected)) this.#selected = undefined;
    this.#draw();
  }

  /** The pairs that the filters let through. */
  get shown() {
    return this.#shown;
  }

  get selected() {
    return this.#selected;
  }

  /** Opens a finding and brings it into view. A person who came from the text stays there. */
  select(id) {
    this.#selected = id;
    const at = this.#shown.findIndex((p) => p.id === id);
    if (at >= this.#until) {
      this.#until = at + PAGE;
      this.#draw();
    }
    this.#mark();
    this.#item(id)?.scrollIntoView({ block: "nearest" });
  }

  /** Puts the focus on the finding that is looked at, or the first. */
  focus() {
    (this.#item(this.#selected) ?? this.#list).querySelector(".head")?.focus();
  }

  #item(id) {
    return this.#list.querySelector(`li[data-id="${CSS.escape(id ?? "")}"]`);
  }

  // mark shows which finding is open. It is the one that Tab reaches; where none is, the first is.
  #mark() {
    const items = [...this.#list.querySelectorAll("li.finding")];
    const open = items.find((item) => item.dataset.id === this.#selected);
    for (const item of items) {
      const head = item.querySelector(".head");
      item.classList.toggle("selected", item === open);
      head.setAttribute("aria-expanded", item === open);
      head.tabIndex = item === (open ?? items[0]) ? 0 : -1;
    }
  }

  #draw() {
    const focused = this.#list.contains(document.activeElement) ? document.activeElement.closest("li")?.dataset.id : undefined;
    this.#drawFilters();
    this.#shown = this.#pairs.filter((p) => !this.#hidden.has(p.verdict));
    const items = this.#shown.slice(0, this.#until).map((p) => this.#render(p));
    const reporting = this.#shown.findIndex((p) => p.shared);
    if (reporting >= 0 && reporting < items.length) items.splice(reporting, 0, element("li", { class: "part" }, this.#words.say("page.reporting")));
    this.#list.replaceChildren(...items);
    this.#mark();
    const rest = this.#shown.length - this.#until;
    this.#more.hidden = rest <= 0;
    if (rest > 0) this.#more.textContent = this.#words.say("page.more", { n: rest });
    if (focused) (this.#item(focused) ?? this.#list).querySelector(".head")?.focus({ preventScroll: true });
  }

  #drawFilters() {
    const verdicts = VERDICTS.filter((v) => this.#pairs.some((p) => p.verdict === v));
    const focused = this.#filters.contains(document.activeElement) ? document.activeElement.dataset.verdict : undefined;
    const all = verdicts.every((v) => !this.#hidden.has(v));
    const button = (verdict, word, n, pressed) => {
      const out = element("button", { type: "button", class: "filter " + verdict, "data-verdict": verdict, "aria-pressed": String(pressed) },
        element("span", { class: "word" }, word), " ", element("span", { class: "count" }, n.toLocaleString(this.#words.language)));
      out.addEventListener("click", () => this.#filter(verdict, verdicts));
      return out;
    };
    const buttons = verdicts.length < 2 ? [] : [
      button("all", this.#words.say("page.all"), this.#pairs.length, all),
      ...verdicts.map((v) => button(v, this.#words.verdict(v), this.#pairs.filter((p) => p.verdict === v).length, !all && !this.#hidden.has(v))),
    ];
    this.#filters.replaceChildren(...buttons);
    if (focused) this.#filters.querySelector(`[data-verdict="${focused}"]`)?.focus();
  }

  // filter: from all, a verdict shows itself alone; then each adds or removes itself; none is all again.
  #filter(verdict, verdicts) {
    const shown = new Set(verdicts.filter((v) => !this.#hidden.has(v)));
    if (verdict === "all") this.#hidden.clear();
    else if (shown.size === verdicts.length) this.#hidden = new Set(VERDICTS.filter((v) => v !== verdict));
    else if (shown.has(verdict)) this.#hidden.add(verdict);
    else this.#hidden.delete(verdict);
    if (verdicts.every((v) => this.#hidden.has(v))) this.#hidden.clear();
    this.#until = PAGE;
    this.#draw();
    this.#list.dispatchEvent(new Event("filter"));
  }

  #render(pair) {
    const words = this.#words, told = toldOf(pair), name = pair.quotation?.speaker?.name;
    const head = element("button", { type: "button", class: "head", "aria-expanded": "false", tabindex: "-1" },
      element("span", { class: "verdict" }, verdictWord(pair, words)),
      name && element("span", { class: "who", dir: "auto" }, readable(name)),
      diff(pair, words, this.#comparing));
    const turn = turnOf(pair, words);
    const others = pair.quotation?.matches?.slice(1).filter((m) => !m.part).length;
    const more = element("div", { class: "more" }, ...told.map((change) => this.#told(pair, change)));
    const held = pair.match && !this.#comparing && element("div", { class: "held" },
      element("p", { class: "turn" }, turn ?? words.say("said")), passage(pair),
      others > 0 && element("p", { class: "turn" }, words.say("also", { n: others })));
    return element("li", { class: "finding " + pair.verdict, "data-id": pair.id }, head, more, held);
  }

  #told(pair, change) {
    const out = reason(change, this.#words);
    if (!change.repair || this.#comparing) return out;
    const label = repairWords(change, this.#words);
    const button = element("button", { type: "button", class: "apply" }, element("span", {}, label), " ", element("b", {}, this.#words.say("page.apply")));
    button.addEventListener("click", () => this.#list.dispatchEvent(new CustomEvent("apply", { detail: { pair, change, label } })));
    out.append(" ", button);
    return out;
  }

  #click(event) {
    const head = event.target.closest(".head");
    if (!head) return;
    const id = head.closest("li").dataset.id;
    this.select(id);
    const pair = this.#pairs.find((p) => p.id === id);
    this.#list.dispatchEvent(new CustomEvent(event.detail === 0 ? "go" : "choose", { detail: pair }));
  }

  #key(event) {
    const heads = [...this.#list.querySelectorAll(".head")];
    const at = heads.indexOf(document.activeElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const head = heads[Math.min(Math.max(to, 0), heads.length - 1)];
    const id = head.closest("li").dataset.id;
    this.select(id);
    head.focus({ preventScroll: true });
    this.#list.dispatchEvent(new CustomEvent("choose", { detail: this.#pairs.find((p) => p.id === id) }));
  }
}

/** A repair as an order to the editor. */
export function repairWords(change, words) {
  const text = readable(change.repair.text).trim();
  return words.say("repair." + change.repair.kind, { text: text.length > 120 ? text.slice(0, 110) + " …" : text });
}
