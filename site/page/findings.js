// The list of findings: worst first, a page at a time, filtered by verdict, walked with the arrow keys.

import { readable } from "../element/judgement.js";
import { element } from "./element.js";
import { groupOf, groupsOf, groupWord } from "./sections.js";
import { narrow, Sheet } from "./sheet.js";
import { diff, passage, reason, toldOf, turnOf, unchecked, verdictWord } from "./wording.js";

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
  #sheet = new Sheet();

  constructor(list, filters, more) {
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
    this.#sheet.show([...this.#head(pair), ...this.#details(pair)], { at, of: this.#shown.length, label, verdict: pair.verdict, words, focus });
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
      head.setAttribute("aria-expanded", item === open && (!narrow() || this.#sheet.open));
      head.tabIndex = item === (open ?? items[0]) ? 0 : -1;
    }
  }

  #draw() {
    const focused = this.#list.contains(document.activeElement) ? document.activeElement.closest("li")?.dataset.id : undefined;
    this.#drawFilters();
    this.#shown = this.#pairs.filter((p) => !this.#hidden.has(groupOf(p)));
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
    const verdicts = groupsOf(this.#pairs);
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
      ...verdicts.map((v) => button(v, groupWord(v, this.#words), this.#pairs.filter((p) => groupOf(p) === v).length, !all && !this.#hidden.has(v))),
    ];
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
    return element("li", { class: "finding " + pair.verdict, "data-id": pair.id }, head, ...this.#details(pair));
  }

  // head is what a finding is known by; the spaces are for those who hear it.
  #head(pair) {
    const name = pair.quotation?.speaker?.name;
    return [element("span", { class: "verdict" }, verdictWord(pair, this.#words)), " ",
      name && element("span", { class: "who", dir: "auto" }, readable(name)), name && " ", diff(pair, this.#words, this.#comparing)].filter(Boolean);
  }

  #details(pair) {
    const words = this.#words, told = toldOf(pair);
    const turn = turnOf(pair, words);
    const others = pair.quotation?.matches?.slice(1).filter((m) => !m.part).length;
    const go = element("button", { type: "button", class: "link go" }, words.say("show"));
    go.addEventListener("click", () => this.#tell("go", pair.id));
    return [
      element("div", { class: "more" }, unchecked(pair, words), ...told.map((change) => this.#told(pair, change))),
      pair.match && !this.#comparing && element("div", { class: "held" },
        element("p", { class: "turn" }, turn ?? words.say("said")), passage(pair),
        others > 0 && element("p", { class: "turn" }, words.say("also", { n: others }))),
      element("p", { class: "more" }, go),
    ].filter(Boolean);
  }

  #told(pair, change) {
    const out = reason(change, this.#words, pair);
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
    head.focus({ preventScroll: !narrow() });
    this.#tell("choose", id);
  }
}

/** A repair as an order to the editor. */
export function repairWords(change, words) {
  const text = readable(change.repair.text).trim();
  return words.say("repair." + change.repair.kind, { text: text.length > 120 ? text.slice(0, 110) + " …" : text });
}
