// The list of findings: worst first, a page at a time, filtered by verdict, walked with the arrow keys.

import { readable } from "../element/judgement.js";
import { card, decidedWords } from "./card.js";
import { element } from "./element.js";
import { groupOf, groupsOf, groupWord } from "./sections.js";
import { narrow, Sheet } from "./sheet.js";
import { diff, verdictWord } from "./wording.js";

/** How many findings are listed at first, and with each "more". */
const PAGE = 100;

/**
 * Events at the list's element, each with the pair as detail: `choose` when a finding is looked at, and `go` when a person
 * wants the cursor in the text there.
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
  #sheet = new Sheet();
  #acts;

  /** @param {import("./card.js").Acts} acts what the card of the open finding asks for */
  constructor(list, filters, more, acts) {
    this.#acts = Object.assign(Object.create(acts), { go: (by) => this.step(by), show: ({ id }) => this.#tell("go", id) });
    this.#list = list;
    this.#filters = filters;
    this.#more = more;
    list.addEventListener("keydown", (event) => this.#key(event));
    list.addEventListener("click", (event) => this.#click(event));
    list.addEventListener("focusin", ({ target }) => {
      if (this.#sheet.open && target.matches(":focus-visible")) this.#sheet.shut(); // who is led into the list is not led under it
    });
    more.after(this.#sheet.element);
    this.#sheet.element.addEventListener("step", ({ detail: by }) => this.#step(by));
    this.#sheet.element.addEventListener("shut", ({ detail: back }) => {
      this.#mark();
      if (back) this.focus();
    });
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
    if (narrow()) this.#unfold();
    else this.#item(id)?.scrollIntoView({ block: "nearest" });
  }

  // unfold puts the finding that is looked at on the sheet.
  #unfold(focus = false) {
    const at = this.#shown.findIndex((p) => p.id === this.#selected);
    if (at < 0) return this.#sheet.shut();
    const pair = this.#shown[at], words = this.#words;
    const label = verdictWord(pair, words) + words.say("comma") + readable(pair.quotation?.text ?? (pair.only ?? pair.shared.a).text).slice(0, 80);
    this.#sheet.show([element("div", { class: "head" }, ...this.#head(pair)), this.#card(pair.id)], { at, of: this.#shown.length, label, verdict: pair.verdict, words, focus });
    this.#mark();
  }

  // step goes to the finding before or behind, as the arrow keys of the list do.
  #step(by) {
    const pair = this.#shown[this.#shown.findIndex((p) => p.id === this.#selected) + by];
    if (!pair) return;
    this.select(pair.id);
    this.#tell("choose", pair.id);
  }

  #tell(what, id) {
    this.#list.dispatchEvent(new CustomEvent(what, { detail: this.#pairs.find((p) => p.id === id) }));
  }

  /** Puts the focus on the finding that is looked at, or the first. */
  focus() {
    if (this.#sheet.open) this.#sheet.element.focus({ preventScroll: true });
    else (this.#item(this.#selected) ?? this.#list).querySelector(".head")?.focus();
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
      head.setAttribute("aria-expanded", item === open && (!narrow() || this.#sheet.open));
      head.tabIndex = item === (open ?? items[0]) ? 0 : -1;
      if (item !== open || narrow()) item.querySelector(".card")?.remove();
      else if (!item.querySelector(".card")) item.append(this.#card(item.dataset.id));
    }
  }

  #card(id) {
    const n = this.#shown.findIndex((p) => p.id === id);
    return card(this.#shown[n], { n: n + 1, total: this.#shown.length, comparing: this.#comparing }, this.#words, this.#acts);
  }

  /** Opens the next finding, or the one before, and goes round. @param {boolean} undecided only what waits for a decision */
  step(by, undecided = false) {
    const n = this.#shown.length, from = this.#shown.findIndex((p) => p.id === this.#selected);
    for (let i = 1; i <= n; i++) {
      const pair = this.#shown[((from < 0 && by < 0 ? 0 : from) + by * i + n * i) % n];
      if (undecided && !waits(pair)) continue;
      this.select(pair.id);
      this.#tell("choose", pair.id);
      return pair;
    }
    return undefined;
  }

  #draw() {
    const focused = this.#list.contains(document.activeElement) ? document.activeElement.closest("li")?.dataset.id : undefined;
    this.#drawFilters();
    this.#shown = this.#pairs.filter((p) => !this.#hidden.has(groupOf(p)) || p.was && !this.#hidden.has(p.was));
    const items = this.#shown.slice(0, this.#until).map((p) => this.#render(p));
    this.#list.replaceChildren(...items.flatMap((item, i) => [...this.#heading(i), item]));
    if (this.#sheet.open) this.#unfold();
    this.#mark();
    const rest = this.#shown.length - this.#until;
    this.#more.hidden = rest <= 0;
    if (rest > 0) this.#more.textContent = this.#words.say("page.more", { n: rest });
    if (focused) (this.#item(focused) ?? this.#list).querySelector(".head")?.focus({ preventScroll: true });
  }

  // heading parts the sections of a comparison, and in them the quotations from the reporting.
  #heading(i) {
    const [before, pair] = [this.#shown[i - 1], this.#shown[i]], words = this.#words;
    const kind = (p) => p && `${p.section} ${Boolean(p.quotation)}`;
    if (!pair.section || kind(before) === kind(pair)) return [];
    const key = pair.quotation ? "page.part.quotations" : "page.part.reporting";
    return [element("li", { class: "part" }, words.say(key, { section: groupWord(pair.section, words) }))];
  }

  #drawFilters() {
    const counted = this.#pairs.filter((p) => !p.gone);
    const verdicts = groupsOf(counted);
    const focused = this.#filters.contains(document.activeElement) ? document.activeElement.dataset.verdict : undefined;
    const all = verdicts.every((v) => !this.#hidden.has(v));
    const button = (verdict, word, n, pressed) => {
      const out = element("button", { type: "button", class: "filter " + verdict, "data-verdict": verdict, "aria-pressed": String(pressed) },
        element("span", { class: "word" }, word), " ", element("span", { class: "count" }, n.toLocaleString(this.#words.language)));
      out.addEventListener("click", () => this.#filter(verdict, verdicts));
      return out;
    };
    const buttons = verdicts.length < 2 ? [] : [
      button("all", this.#words.say("page.all"), counted.length, all),
      ...verdicts.map((v) => button(v, groupWord(v, this.#words), counted.filter((p) => groupOf(p) === v).length, !all && !this.#hidden.has(v))),
    ];
    const decided = this.#pairs.filter((p) => p.decision).length, waiting = this.#pairs.filter(waits).length;
    if (decided && buttons.length) buttons.push(element("span", { class: "progress" }, this.#words.say("page.decided", { n: decided, waiting })));
    this.#filters.replaceChildren(...buttons);
    if (focused) this.#filters.querySelector(`[data-verdict="${focused}"]`)?.focus();
  }

  // filter: from all, a verdict shows itself alone; then each adds or removes itself; none is all again.
  #filter(verdict, verdicts) {
    const shown = new Set(verdicts.filter((v) => !this.#hidden.has(v)));
    if (verdict === "all") this.#hidden.clear();
    else if (shown.size === verdicts.length) this.#hidden = new Set(verdicts.filter((v) => v !== verdict));
    else if (shown.has(verdict)) this.#hidden.add(verdict);
    else this.#hidden.delete(verdict);
    if (verdicts.every((v) => this.#hidden.has(v))) this.#hidden.clear();
    this.#until = PAGE;
    this.#draw();
    this.#list.dispatchEvent(new Event("filter"));
  }

  #render(pair) {
    const head = element("button", { type: "button", class: "head", "aria-expanded": "false", tabindex: "-1" }, ...this.#head(pair));
    const undo = pair.decision?.kind === "repaired" && element("button", { type: "button", class: "undo beside-head" }, this.#words.say("page.undo"));
    if (undo) undo.addEventListener("click", () => this.#acts.undo(pair));
    return element("li", { class: ["finding", pair.verdict, pair.decision && "done"].filter(Boolean).join(" "), "data-id": pair.id }, head, undo);
  }

  // head is what a finding is known by; the spaces are for those who hear it.
  #head(pair) {
    const name = pair.quotation?.speaker?.name, { decision } = pair;
    return [element("span", { class: "verdict" }, decision ? decidedWords(decision, this.#words) : verdictWord(pair, this.#words)), " ",
      name && element("span", { class: "who", dir: "auto" }, readable(name)), name && " ", diff(pair, this.#words, this.#comparing)].filter(Boolean);
  }

  #click(event) {
    const head = event.target.closest(".head");
    if (!head) return;
    const { id } = head.closest("li").dataset;
    this.select(id);
    if (narrow()) this.#unfold(true);
    this.#tell("choose", id);
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
    if (narrow() && !this.#sheet.open) {
      this.#selected = id; // the sheet comes when it is asked for
      this.#mark();
    } else {
      this.select(id);
    }
    head.focus({ preventScroll: true });
    if (narrow()) head.scrollIntoView({ block: "nearest" }); // WebKit scrolls nothing to what is focused by a key
    this.#tell("choose", id);
  }
}

/** Whether a finding waits for a decision. */
export function waits({ verdict, decision, gone, section }) {
  return !decision && !gone && !section && ["meaning", "reworded", "missing", "look"].includes(verdict);
}
