// Where the findings stand: their marks in both texts, the curves between them and the source as a transcript to read. One
// finding at most is looked at, in all of these, and the texts are brought to its place.

import { Drawer } from "./drawer.js";
import { Gutter } from "./gutter.js";
import { marksOf } from "./marks.js";
import { placesOf } from "./pairs.js";
import { narrow } from "./sheet.js";

const $ = (id) => document.getElementById(id);

/**
 * What the sight needs of the page.
 * @typedef {object} Page
 * @property {() => object | undefined} result the newest, with its pairs
 * @property {() => import("../element/words.js").Words} words
 * @property {import("./work.js").Work} work
 * @property {import("./findings.js").Findings} findings
 */

export class Sight {
  #page;
  #panes;
  #sources;
  #findings;
  #gutter;
  #drawer;

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
    this.#panes = page.work.panes;
    this.#sources = page.work.sources;
    this.#findings = page.findings;
    this.#gutter = new Gutter(document.querySelector(".curves"), this.#panes);
    this.#drawer = new Drawer($("drawer"), { choose: (id) => this.choose(id), shut: () => $("read").focus() });
  }

  /** Marks the findings that are shown, in both texts. */
  draw() {
    const result = this.#page.result(), { mode } = this.#page.work;
    const pairs = result && result.alone === undefined && !result.doubt ? this.#findings.shown.filter((p) => !p.gone) : null;
    this.#panes.forEach((pane, i) => {
      const document = result?.alone === undefined ? this.#documentOf(i) : result.alone === i ? result.report.documents[0] : undefined;
      pane.language = document?.language ?? "";
      pane.marks = document && !(mode === "check" && result.alone === 1) ? marksOf(result.report, document.id, pairs) : [];
    });
    const shown = this.#documentOf(1)?.id, joined = (pairs ?? []).filter((pair) => pair.section !== "a" && pair.section !== "b");
    this.#gutter.pairs = joined.map((pair) => ({ id: pair.id, verdict: pair.verdict, spans: placesOf(pair, result.report, shown) }));
    if (this.#drawer.open) this.#read();
    this.#look(this.#findings.selected);
  }

  // documentOf is the document of the report that stands in a pane.
  #documentOf(i) {
    const result = this.#page.result();
    return result?.report.documents[i === 0 ? 0 : this.#page.work.mode === "check" ? this.#sources.place(result.input.texts) : 1];
  }

  // placesOf are the places of a pair in the two panes.
  #placesOf(pair) {
    return placesOf(pair, this.#page.result().report, this.#documentOf(1)?.id);
  }

  // bring puts the source that a finding was made in into the pane.
  #bring({ match }) {
    if (this.#page.work.mode !== "check" || !match) return;
    const { report, input } = this.#page.result();
    this.#sources.show(input.texts[report.documents.findIndex((d) => d.id === match.document)]);
  }

  #look(id) {
    for (const pane of this.#panes) pane.selected = id;
    this.#drawer.selected = id;
    this.#gutter.selected = id;
  }

  /**
   * Scrolls both texts to a finding, but not the pane that a person is in.
   * @param {import("./pairs.js").Pair} pair @param {import("./pane.js").Pane} [except] that one
   */
  reveal(pair, except) {
    if (this.#panes[1] !== except) this.#bring(pair);
    this.#look(pair.id);
    if (pair.gone) return;
    this.#placesOf(pair).forEach((span, i) => span && this.#panes[i] !== except && this.#panes[i].show(span.start));
  }

  /** Opens the finding that a person has chosen by its mark. @param {string} id @param {import("./pane.js").Pane} [pane] that they are in */
  choose(id, pane) {
    const pair = this.#page.result()?.pairs.find((p) => p.id === id);
    if (!pair) return;
    this.#findings.select(id);
    this.reveal(pair, pane);
  }

  /** Puts the cursor where a finding stands: in the first text, or else in the second. @param {import("./pairs.js").Pair} pair */
  go(pair) {
    this.reveal(pair);
    if (pair.gone) return;
    const spans = this.#placesOf(pair), i = spans[0] ? 0 : 1;
    this.#panes[i].focus(spans[i].start);
  }

  /** Opens the worst finding, with both texts at the place. */
  first() {
    const [pair] = this.#findings.shown;
    if (!narrow()) this.#findings.select(pair.id);
    this.reveal(pair);
  }

  /** Opens the source in the pane as a transcript. */
  open() {
    this.#drawer.show();
    this.#read();
  }

  #read() {
    const { current } = this.#sources, words = this.#page.words();
    this.#drawer.draw(current, current.name || words.say("page.source"), this.#panes[1].marks, words);
  }

  /** Puts a recording of the source beside its transcript. @param {File} tape */
  play(tape) {
    this.#drawer.play(tape);
  }
}
