// The findings of one article: marked where they stand, in the article and in a source on the page, chosen with the mouse
// or from the badge's list, and shown one at a time.

import { findingNode, verdictNode } from "./finding.js";
import { Marks, native, style } from "./highlight.js";
import { findings, markable, passages, readable, verdictOf } from "./judgement.js";
import { node } from "./node.js";
import { Surface } from "./surface.js";

// What a click is for by itself.
const INTERACTIVE = "a[href], button, input, select, textarea, summary, label, audio, video, [contenteditable]";

export class Findings {
  #host;
  #back;
  #pointing;
  #marks = new Marks();
  #view;
  #looks; // side -> the key of how marks are drawn there
  #list = []; // {quotation, match, source, ranges: Map of side -> Range[]}, in the order of the text
  #current;
  #side; // "article" or "source": where the open finding is shown
  #fromList = false;
  #surface = new Surface("popover", (open) => open || this.#closed());
  #listening = new AbortController();
  #frame; // of the mouse

  /**
   * @param {Element} host
   * @param {{back: (quotation: object|false) => void, pointing: (on: boolean) => void}} does
   *   back: where the focus goes when a finding is closed, to the list if it was chosen there; pointing: whether the mouse
   *   is on a quotation
   */
  constructor(host, { back, pointing }) {
    this.#host = host;
    this.#back = back;
    this.#pointing = pointing;
    this.element = this.#surface.element;
  }

  /**
   * Marks the findings of a report.
   * @param {{report: object, article: import("./text.js").PageText, sources: import("./source.js").Source[], words: import("./words.js").Words, read: () => import("./text.js").PageText, look: (page: import("./text.js").PageText) => {key: string}}} view
   *   read reads the article anew, which marks without highlights need; look says how marks are drawn in a text
   */
  draw(view) {
    this.clear();
    this.#view = view;
    const { report, sources } = view;
    if (!native()) for (const side of ["article", ...sources.filter((s) => s.page)]) this.#reread(side);
    const ids = report.documents.filter((d) => d.role === "source").map((d) => d.id);
    const shown = this.#shown();
    this.#looks = new Map([...this.#sides()].map(([side, page]) => [side, this.#styled(page)]));
    for (const quotation of findings(report)) {
      const match = quotation.matches?.[0];
      const source = match && sources[ids.indexOf(match.document)];
      if (shown(quotation)) {
        for (const part of quotation.parts) this.#mark(verdictOf(quotation), "article", part);
        if (source?.page) for (const { span } of passages(quotation)) this.#mark(verdictOf(quotation), source, span);
      }
      this.#list.push({ quotation, match, source });
    }
    for (const finding of this.#list) {
      finding.ranges = new Map(["article", ...(finding.source ? [finding.source] : [])].map((side) => [side, this.#spans(finding, side).map((span) => this.#page(side)?.range(span)).filter(Boolean)]));
    }
    const { signal } = this.#listening = new AbortController();
    for (const [side, root] of [["article", view.article.root], ...sources.map((s) => [s, s.page?.root])]) {
      root?.addEventListener("click", (event) => this.#click(event, side), { signal });
      for (const name of ["pointermove", "pointerleave"]) root?.addEventListener(name, (event) => this.#hover(event, side), { signal });
    }
  }

  /** Whether the marks must be drawn anew, since a text stands on another ground now; else their colours are seen to. */
  moved() {
    return [...this.#sides()].filter(([side, page]) => this.#styled(page) !== this.#looks.get(side)).length > 0;
  }

  /** Takes all marks away, and closes what is open. */
  clear() {
    this.#surface.close();
    this.#listening.abort();
    this.#marks.clear();
    this.#pointing(false);
    this.#list = [];
  }

  /** Shows a finding that was chosen in the list. */
  open(quotation) {
    this.#fromList = true;
    this.#show(this.#list.find((f) => f.quotation === quotation), "article", true);
  }

  // Which quotations are marked in the text: all, those that changed, or none.
  #shown() {
    const kind = this.#host.highlight;
    if (kind === "none") return () => false;
    return kind === "changes" ? (q) => !["verbatim", "unchecked"].includes(verdictOf(q)) : () => true;
  }

  #mark(name, side, span) {
    this.#marks.add(name, this.#page(side), span, this.#looks.get(side));
    if (!native()) this.#reread(side);
  }

  // The texts that are drawn, by side: only those that are shown have a ground.
  *#sides() {
    const { article, sources } = this.#view;
    for (const [side, page] of [["article", article], ...sources.map((s) => [s, s.page])]) if (page?.root) yield [side, page];
  }

  // Sees to the style of the marks in a text, and says how they are drawn there.
  #styled(page) {
    const look = this.#view.look(page);
    style(page.root.getRootNode(), this.#host, look);
    return look.key;
  }

  #page(side) {
    return side === "article" ? this.#view.article : side.page;
  }

  // A <mark> has split the nodes that the text was read from.
  #reread(side) {
    if (side === "article") this.#view.article = this.#view.read();
    else side.reread();
  }

  #spans({ quotation, match, source }, side) {
    if (side === "article") return quotation.parts;
    return side === source && match ? passages(quotation).map((m) => m.span) : [];
  }

  #ranges(finding, side) {
    return finding.ranges.get(side) ?? [];
  }

  #at({ clientX: x, clientY: y }, side) {
    const holds = (r) => r.left <= x && x <= r.right && r.top <= y && y <= r.bottom;
    return this.#list.find((finding) => this.#ranges(finding, side).some((range) => [...range.getClientRects()].some(holds)));
  }

  #click(event, side) {
    const target = event.composedPath()[0];
    if (event.defaultPrevented || event.button || target.closest?.(INTERACTIVE) || getSelection()?.isCollapsed === false) return;
    const finding = this.#at(event, side);
    if (!finding) return;
    this.#fromList = false;
    this.#show(finding, side === "article" ? "article" : "source", false);
  }

  // The mouse is looked for once a frame, and not while it selects.
  #hover(event, side) {
    if (event.pointerType !== "mouse") return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const finding = event.type === "pointermove" && !event.buttons ? this.#at(event, side) : undefined;
      this.#pointing(Boolean(finding));
      if (!native()) return;
      this.#marks.clear("hover");
      if (finding) for (const span of this.#spans(finding, side)) this.#mark("hover", side, span);
    });
  }

  #show(finding, side, scroll) {
    this.#current = finding;
    this.#side = side;
    this.#active();
    const { words, article } = this.#view;
    const { quotation, source } = finding;
    const at = this.#list.indexOf(finding), verdict = verdictOf(quotation);
    const ranges = () => this.#ranges(finding, this.#side === "article" ? "article" : source);
    if (scroll) reveal(ranges()[0]);
    const step = (to, key, sign) => node("button", { type: "button", "aria-label": words.say(key), disabled: !this.#list[to], onclick: () => this.#show(this.#list[to], "article", true) }, sign);
    const both = this.#ranges(finding, source).some(canBeSeen);
    const content = findingNode(quotation, {
      words, article: article.text, documents: this.#view.report.documents, source,
      turn: both && { label: words.say(side === "article" ? "source" : "show"), act: () => this.#show(finding, side === "article" ? "source" : "article", true) },
    });
    this.#surface.show([
      node("div", { class: "head" }, verdictNode(verdict, words.verdict(verdict), "h2"),
        node("span", { class: "count" }, words.say("position", { n: at + 1, total: this.#list.length })),
        step(at - 1, "previous", "‹"), step(at + 1, "next", "›"),
        node("button", { type: "button", part: "close", "aria-label": words.say("close"), onclick: () => this.#surface.close(true) }, "✕")),
      node("div", { class: "body" }, content),
    ], {
      place: () => bounds(ranges()) ?? this.#host.getBoundingClientRect(),
      back: () => this.#back(this.#fromList && this.#current.quotation),
      label: `${words.verdict(verdict)}: ${readable(quotation.text).slice(0, 80)}`, words,
    });
    this.#surface.element.focus({ preventScroll: true });
  }

  // The finding that is looked at stands out in both texts, and in it the words that changed.
  #active() {
    if (!native()) return; // marks of their own would split the text under the open finding
    for (const name of ["active", "changed", "hover"]) this.#marks.clear(name);
    const { quotation, match, source } = this.#current;
    const sides = ["article", ...(source?.page ? [source] : [])];
    for (const side of sides) for (const span of this.#spans(this.#current, side)) this.#mark("active", side, span);
    for (const change of markable(match?.changes ?? [])) {
      this.#mark("changed", "article", change.quotation);
      if (source?.page) this.#mark("changed", source, change.source);
    }
  }

  #closed() {
    for (const name of ["active", "changed"]) this.#marks.clear(name);
  }
}

// Whether a range is shown, or folded away where it can be opened.
function canBeSeen(range) {
  return range.getClientRects().length > 0 || Boolean(range.startContainer.parentElement?.closest("details:not([open])"));
}

// reveal scrolls to a range, and opens what folds it away.
function reveal(range) {
  if (!range) return;
  const parent = range.startContainer.parentElement;
  for (let at = parent?.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  parent?.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
}

function bounds(ranges) {
  if (!ranges.length) return undefined;
  const boxes = ranges.map((range) => range.getBoundingClientRect());
  const left = Math.min(...boxes.map((b) => b.left)), top = Math.min(...boxes.map((b) => b.top));
  return new DOMRect(left, top, Math.max(...boxes.map((b) => b.right)) - left, Math.max(...boxes.map((b) => b.bottom)) - top);
}
