// The work on the findings: repairs that are tried and made, decisions that are taken and taken back, and what comes next.

import { repairWords } from "./card.js";
import { counted, Decisions } from "./decisions.js";
import { waits } from "./findings.js";
import { item } from "./markdown.js";
import { nearest, search } from "./near.js";
import { candidates, holding, textOf } from "./repairs.js";
import { copy } from "./take.js";
import { turnsAround } from "./turn.js";

/** How long a finding has to stay open before its repairs are tried, in milliseconds: who walks through a list waits for none. */
const PAUSE = 150;

/**
 * What the desk needs of the page.
 * @typedef {object} Page
 * @property {() => object | undefined} result the newest, with its pairs
 * @property {() => import("../element/words.js").Words} words
 * @property {import("./pane.js").Pane[]} panes
 * @property {import("./checker.js").Checker} checker
 * @property {() => import("./findings.js").Findings} findings
 * @property {() => void} draw
 * @property {(pair: object) => void} reveal
 * @property {(i: number) => void} bring  a text of the result into the pane of the sources
 * @property {(text: string) => void} say
 * @property {() => void} changed something that the tab keeps
 */

export class Desk {
  decisions = new Decisions();
  #page;
  #tried = new Map(); // of the newest result: promises of the repairs that hold, by the quotation's id
  #of; // that result
  #initials = "";

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
    this.acts = {
      repairs: (pair) => this.#repairs(pair),
      apply: (pair, repair) => this.#apply(pair, repair),
      decide: (pair, decision) => this.#decide(pair, decision),
      undo: (pair) => this.undo(pair),
      copy: (pair) => this.#copy(pair),
      open: (pair) => this.#open(pair),
      around: ({ match }) => turnsAround(textOf(match, page.result().input, page.result().report), match.span),
      initials: () => this.#initials,
      nearest: (pair) => nearest(pair.quotation.text, this.#sources, this.#neighbours(pair)),
      search: (asked) => search(asked, this.#sources),
      at: ({ source, start }) => {
        page.bring(source + 1);
        page.panes[1].show(start);
        page.panes[1].focus(start);
      },
    };
  }

  /** The pairs of the newest result with what was decided of them. */
  get pairs() {
    const { pairs, report, input, alone } = this.#page.result();
    return input.mode === "check" && alone === undefined ? this.decisions.arrange(pairs, report, this.#stale) : pairs;
  }

  // stale: the draft has been edited since, and a newer result is on its way.
  get #stale() {
    return this.#page.panes[0].text !== this.#page.result().input.texts[0].text;
  }

  /** How many findings wait for a decision, and how many have one. */
  get progress() {
    const { pairs } = this;
    return { decided: pairs.filter((p) => p.decision).length, waiting: pairs.filter(waits).length };
  }

  get #sources() {
    return this.#page.result().input.texts.slice(1).map(({ text }) => text);
  }

  // neighbours are the passages of the quotations before and behind one, which most likely stand beside its own.
  #neighbours({ id }) {
    const { report } = this.#page.result(), list = report.quotations, i = list.findIndex((q) => q.id === id);
    return [list.slice(0, i).findLast((q) => q.matches?.length), list.slice(i + 1).find((q) => q.matches?.length)].filter(Boolean)
      .map((q) => ({ source: report.documents.findIndex((d) => d.id === q.matches[0].document) - 1, ...q.matches[0].span }));
  }

  #repairs(pair) {
    const result = this.#page.result();
    if (this.#of !== result) {
      this.#of = result;
      this.#tried.clear();
    }
    const tried = this.#tried.get(pair.id) ?? this.#try(pair, result);
    this.#tried.set(pair.id, tried);
    tried.catch(() => this.#tried.get(pair.id) === tried && this.#tried.delete(pair.id));
    return tried;
  }

  async #try(pair, result) {
    await new Promise((go) => setTimeout(go, PAUSE));
    if (this.#page.findings().selected !== pair.id || this.#page.result() !== result) throw new DOMException("another is looked at", "AbortError");
    const { input, report } = result;
    return holding(candidates(pair, input, report), pair, input.texts[0].text, (drafts) => this.#page.checker.judge(input, drafts));
  }

  #apply(pair, repair) {
    const { panes, result, words, say } = this.#page;
    if (this.#stale) return; // a newer result is on its way, with the right places
    const { report, input } = result(), q = pair.quotation, draft = input.texts[0].text;
    const nth = report.quotations.filter((o) => o !== q && o.text === repair.printed && o.span.start < q.span.start).length;
    const unquoted = repair.kind === "unquote";
    this.decisions.add({ kind: "repaired", was: pair.was ?? pair.verdict, text: repair.printed, nth: unquoted ? 0 : nth, repair: { kind: repair.kind, before: q.text,
      after: repair.printed, nth: counted(report).get(q.id), marks: draft.slice(q.marks.start, q.marks.end), start: q.marks.start, ...(unquoted ? { unquoted } : {}) } }, input.texts);
    panes[0].replace(repair.start, repair.end, repair.text);
    say(words().say("page.applied", { repair: repairWords(repair, words()) }));
    this.#next();
  }

  #decide(pair, { kind, reason, by }) {
    const { result } = this.#page;
    this.#initials = by;
    this.decisions.add({ kind, was: pair.verdict, text: pair.quotation.text, nth: counted(result().report).get(pair.id), reason, ...(by ? { by } : {}) }, result().input.texts);
    this.#next();
  }

  // next shows what was decided, and opens what waits.
  #next() {
    const { findings, draw, changed, say, words } = this.#page;
    draw();
    changed();
    if (findings().step(1, true)) findings().focus();
    else say(words().say("page.decided.all"));
  }

  /** Takes back the decision of a pair, or, without one, the last decision that still holds. */
  undo(pair = this.pairs.filter((p) => p.decision).sort((x, y) => (x.decision.at < y.decision.at ? 1 : -1))[0]) {
    const { panes, draw, changed, say, words, findings } = this.#page;
    const decision = pair?.decision;
    if (!decision) return;
    if (decision.kind === "repaired") {
      const at = this.#repaired(pair);
      if (!at) return say(words().say("page.undo.lost"));
      this.decisions.drop(decision);
      panes[0].replace(at.start, at.end, decision.repair.marks);
    } else {
      this.decisions.drop(decision);
    }
    draw();
    changed();
    if (!pair.gone) findings().select(pair.id);
    say(words().say("page.undone"));
  }

  // repaired is where the words stand in the draft as it is now that a repair put there.
  #repaired({ decision: { repair, text }, quotation, gone }) {
    const draft = this.#page.panes[0].text;
    if (!gone && !this.#stale) return quotation.marks;
    let best = -1;
    for (let at = draft.indexOf(text); at >= 0; at = draft.indexOf(text, at + 1)) if (best < 0 || Math.abs(at - repair.start) < Math.abs(best - repair.start)) best = at;
    if (best < 0) return undefined;
    const open = repair.unquoted ? 0 : repair.marks.indexOf(repair.before), close = repair.unquoted ? 0 : repair.marks.length - open - repair.before.length;
    return { start: best - open, end: best + text.length + close };
  }

  async #copy(pair) {
    const { say, words } = this.#page;
    say(words().say(await copy(item(pair, words()) + "\n") ? "page.copied" : "page.copy.refused"));
  }

  #open(pair) {
    const { panes, reveal } = this.#page;
    reveal(pair);
    panes[1].focus(pair.match.span.start);
  }
}

/** Keys that work wherever no text is written: n and p walk, u takes back; F8 and Shift+F8 go on to what waits, from anywhere. */
export function keys(event, desk, findings) {
  if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) return;
  const writing = event.target.closest?.("textarea, input, select");
  const act = event.key === "F8" ? () => findings.step(event.shiftKey ? -1 : 1, true) && findings.focus()
    : writing || event.shiftKey ? undefined
    : { n: () => findings.step(1) && findings.focus(), p: () => findings.step(-1) && findings.focus(), u: () => desk.undo() }[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
