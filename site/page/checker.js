// Runs the checks of the page: the newest texts win, typing is never waited for, and a check that takes long is asked
// for less often.

import { EngineError, engine } from "../element/engine.js";
import { findings, spoken } from "../element/judgement.js";
import { keepOffline } from "./app.js";
import { documentOf } from "./files.js";

/** How long typing has to pause before a check, in milliseconds: at least as long as it takes to type on. */
const PAUSE = 120;
const LONGEST_PAUSE = 800;

/**
 * @typedef {object} Input
 * @property {"check" | "compare"} mode
 * @property {string} profile
 * @property {import("./sources.js").Given[]} texts the first and the second; of a check, the draft and its sources
 */

/**
 * @typedef {object} Result
 * @property {Input} input
 * @property {string} json
 * @property {object} report
 * @property {0 | 1} [alone]  where one text alone was there, which
 * @property {number} [turned] how many quotations the source has, where the draft of a check has none
 */

export class Checker {
  #engine = engine({ workerUrl: new URL("quotedrift-worker.js", import.meta.url).href });
  #timer = 0;
  #took = 0;
  #asked = false; // whether the module was asked for
  #trying = new AbortController(); // of what is tried on the newest result
  #running = new AbortController();
  #events;

  /** @param {{start(): void, result(result: Result): void, empty(): void, trouble(error: EngineError): void}} events */
  constructor(events) {
    this.#events = events;
  }

  /** Checks when typing pauses. @param {() => Input} input */
  soon(input) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(input()), Math.min(Math.max(PAUSE, this.#took), LONGEST_PAUSE));
  }

  /** Shows a report that was made before. @param {Input} input @param {string} json */
  known(input, json) {
    this.#abort();
    clearTimeout(this.#timer);
    this.#events.result({ input, json, report: JSON.parse(json) });
  }

  /** Fetches and starts the module: a person is about to want it. */
  prepare() {
    this.#engine.ready().catch(() => {}); // the check will tell
  }

  /**
   * Judges other drafts against the sources of a check, unless a newer check takes their place. On a page that nobody has
   * touched the module is not fetched for it.
   * @param {Input} input @param {string[]} drafts @returns {Promise<object>} their report
   */
  async judge(input, drafts) {
    const { signal } = this.#trying;
    if (!this.#asked) await somebody;
    const { sources, profile } = request(input, [true, true]);
    const { report } = await this.#engine.request({ operation: "check", profile, articles: drafts.map((text) => documentOf({ ...input.texts[0], text })), sources },
      { signal });
    return report;
  }

  /** @param {Input} input */
  async now(input) {
    clearTimeout(this.#timer);
    const there = input.texts.map(({ text }) => text.trim() !== "");
    this.#abort();
    if (!there.includes(true)) {
      this.#events.empty();
      return;
    }
    this.#asked = true;
    this.#running = new AbortController();
    const { signal } = this.#running, started = performance.now();
    this.#events.start();
    try {
      const { json, report } = await this.#engine.request(request(input, there), { owner: this, signal });
      const alone = there.includes(false) ? there.indexOf(true) : undefined;
      const turned = input.mode === "check" && alone === undefined && !report.quotations.some((q) => spoken(q.kind)) ? await this.#inSource(input, signal) : undefined;
      this.#took = performance.now() - started;
      keepOffline();
      this.#events.result({ input, json, report, alone, turned });
    } catch (trouble) {
      if (trouble.name === "AbortError") return;
      if (!(trouble instanceof EngineError)) throw trouble;
      this.#events.trouble(trouble);
    }
  }

  #abort() {
    this.#running.abort();
    this.#trying.abort();
    this.#trying = new AbortController();
  }

  // inSource is how many quotations a source would have, were it the draft.
  async #inSource({ profile, texts }, signal) {
    const articles = [{ path: texts[1].name, text: texts[1].text }];
    const { report } = await this.#engine.request({ operation: "extract", profile, articles }, { owner: this, signal });
    return findings(report).length;
  }
}

// The first sign of a person.
const somebody = new Promise((go) => {
  const stop = new AbortController();
  for (const sign of ["pointermove", "pointerdown", "click", "keydown", "wheel", "touchstart", "focusin"]) {
    addEventListener(sign, () => (stop.abort(), go()), { signal: stop.signal, passive: true, capture: true });
  }
});

// request is what the command asks for the same files. One text alone is read for its quotations.
function request({ mode, profile, texts }, there) {
  const documents = texts.map((text, i) => documentOf(text, mode === "check" && i > 0));
  if (there.includes(false)) {
    const { format, ...article } = documents[there.indexOf(true)];
    return { operation: "extract", profile, articles: [article] };
  }
  if (mode === "compare") return { operation: "compare", profile, articles: documents };
  return { operation: "check", profile, articles: documents.slice(0, 1), sources: documents.slice(1) };
}
