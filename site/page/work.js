// What a person works on: a draft and its sources, or two articles, and what was decided of them. A sample stands there on
// trial, and what of all this is a person's own the tab keeps.

import { Memory } from "./memory.js";
import { Trial } from "./trial.js";

const $ = (id) => document.getElementById(id);

/**
 * What the work needs of the page.
 * @typedef {object} Page
 * @property {import("./pane.js").Pane[]} panes
 * @property {import("./sources.js").Sources} sources
 * @property {import("./decisions.js").Decisions} decisions
 * @property {import("./checker.js").Checker} checker
 * @property {() => void} label names what depends on the mode and on what stands in the panes
 */

export class Work {
  mode = "check"; // "check", "compare" or "many"
  draft = { name: "" }; // the draft's name, and what its file said of it
  trial = new Trial();
  memory = new Memory(() => this.own, (kept) => $("keeping").classList.toggle("kept", kept));
  #page;

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
    this.panes = page.panes;
    this.sources = page.sources;
  }

  /** Whether two articles are compared. */
  get comparing() {
    return this.mode === "compare";
  }

  /** What is asked about. @returns {import("./checker.js").Input} */
  input() {
    const second = this.comparing ? [this.sources.current] : this.sources.ask();
    return { mode: this.comparing ? this.mode : "check", profile: $("profile").value, texts: [this.#first, ...second] };
  }

  get #first() {
    return { ...this.draft, text: this.panes[0].text };
  }

  /** What is a person's own, as the tab keeps it and a link holds it: undefined where nothing is, or a sample stands there. */
  get own() {
    if (this.trial.on || !this.panes.some((pane) => pane.text)) return undefined;
    return { ...this.input(), decisions: this.#page.decisions.list };
  }

  /** Asks about it. */
  check() {
    return this.#page.checker.now(this.input());
  }

  /** Other texts have come into the panes: they are named, kept and asked about. */
  changed() {
    this.#page.label();
    this.memory.keep();
    this.check();
  }

  /** There is work that would be lost. A link that the page was opened with no longer says what stands here. */
  edited() {
    this.memory.keep();
    if (this.trial.on) return;
    this.memory.edited = true;
    if (location.hash.startsWith("#1.")) history.replaceState(null, "", location.pathname + location.search);
  }

  /** The work was given away. */
  given() {
    this.memory.edited = false;
  }

  /** @param {"check" | "compare" | "many"} mode */
  turn(mode) {
    this.mode = mode;
    this.#page.label();
  }

  /** Puts texts in the place of all. @param {import("./sources.js").Given[]} texts */
  put([first, ...others]) {
    this.#drafted(first);
    this.sources.set(others);
    this.#page.label();
  }

  #drafted({ text, ...rest }) {
    this.draft = rest;
    this.panes[0].text = text;
  }

  /**
   * Puts texts into a pane: of several the first is the draft, where they were dropped there, and the others are its sources.
   * @param {import("./sources.js").Given[]} given @param {number} i the pane's
   */
  place(given, i) {
    if (i === 0) this.#drafted(given.shift());
    if (this.comparing) given.length = Math.min(given.length, 1);
    if (given.length === 1) this.sources.put(given[0]);
    else if (given.length && this.sources.several) this.sources.add(given);
    else if (given.length) this.sources.set(given);
  }

  /** The panes change places. */
  swap() {
    const first = this.#first, second = this.sources.current;
    this.trial.swap();
    this.#drafted(second);
    this.sources.put(first);
    this.changed();
  }

  /** A pane has been emptied: what comes next is no longer what its file was. @param {number} i the pane's */
  renamed(i) {
    if (i) this.sources.renamed();
    else this.draft = { name: "" };
  }

  /** A sample is in the place of all, on trial. @param {import("./sources.js").Given[]} texts */
  begin(texts) {
    this.put(texts);
    this.trial.begin(texts.map(({ text }) => text));
    this.#page.decisions.clear();
    this.memory.forget();
    $("first").hidden = false;
  }

  /**
   * Ends the trial: the text of a pane is a person's own, and the other pane is empty until theirs comes.
   * @param {number} [i] the pane's; where it is not told, both are empty
   */
  end(i) {
    $("first").hidden = true;
    $("sample").value = "";
    if (!this.trial.on) return;
    this.trial.end();
    this.#page.decisions.clear();
    this.put(this.panes.map((pane, j) => ({ name: "", text: i === j ? pane.text : "" })));
  }

  /** Takes texts and decisions that a link or the tab has kept. @param {import("./share.js").Shared} shared */
  take(shared) {
    const known = [...$("profile").options].some((option) => option.value === shared.profile);
    $("profile").value = known ? shared.profile : "strict";
    this.turn(shared.mode);
    this.end();
    this.put(shared.texts);
    this.#page.decisions.restore(shared.decisions);
  }

  /** Nothing stands here any more, and nothing is kept. */
  forget() {
    this.trial.end();
    this.#page.decisions.clear();
    this.put([{ name: "", text: "" }, { name: "", text: "" }]);
    this.memory.forget();
  }
}
