// What came of the newest check, shown beside the texts: its sentence, what is doubted of it, and its findings.

import { unjudged } from "../element/judgement.js";
import { Direction } from "./direction.js";
import { answers, asked, doubtOf } from "./doubt.js";
import { comparison, marked, pairsOf } from "./pairs.js";
import { tally } from "./sections.js";

const $ = (id) => document.getElementById(id);

/**
 * What the outcome needs of the page.
 * @typedef {object} Page
 * @property {() => import("../element/words.js").Words} words
 * @property {() => import("./work.js").Work} work
 * @property {() => import("./desk.js").Desk} desk
 * @property {() => import("./findings.js").Findings} findings
 * @property {() => import("./sight.js").Sight} sight
 */

export class Outcome {
  result; // the newest, with its pairs and its doubt; undefined where there is none
  #trouble;
  #listed; // the source whose findings a person wants to see although nearly nothing is in it
  #direction;
  #page;

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
    this.#direction = new Direction($("direction"), () => {
      this.result.pairs = this.#paired(this.result);
      this.draw();
    });
    /** What the checker tells. */
    this.events = {
      start: () => document.body.classList.add("checking"),
      result: (found) => this.#came(found),
      empty: () => this.#came(),
      trouble: (error) => this.#came(undefined, error),
    };
  }

  #came(found, trouble) {
    this.#trouble = trouble;
    this.result = found && { ...found, pairs: this.#paired(found), doubt: this.#doubt(found) };
    this.draw();
  }

  #paired({ report, input: { texts }, alone }) {
    if (alone !== undefined) return [];
    return marked(pairsOf(report, texts.map(({ text }) => text), this.#direction.turned), texts, report);
  }

  #doubt(found) {
    const doubt = doubtOf(found);
    return doubt?.kind === "source" && this.#listed === found.input.texts[1].text ? undefined : doubt;
  }

  /** Shows the newest result: its sentence, its findings, its marks. */
  draw() {
    const { result } = this, { work, words, desk, findings, sight } = this.#page;
    const { comparing, panes } = work();
    document.body.classList.remove("checking");
    document.body.classList.toggle("comparing", comparing);
    document.body.classList.toggle("blank", !panes.some((pane) => pane.text));
    const sentence = this.sentence();
    if ($("summary").textContent !== sentence) $("summary").textContent = sentence;
    $("unjudged").hidden = !result || Boolean(result.doubt) || result.alone !== undefined || !unjudged(result.report);
    this.#direction.show(words(), comparing && result?.pairs.some((p) => p.section));
    findings().show(result && !result.doubt ? desk().pairs : [], words(), comparing);
    $("doubt").replaceChildren(...(result?.doubt ? this.#answers() : []));
    $("keys").hidden = $("takeaway").hidden = Boolean(result?.doubt) || !result?.pairs.length && !(result && result.alone === undefined);
    sight().draw();
  }

  #answers() {
    const { work, words } = this.#page;
    return answers(this.result.doubt, words(), {
      swap: () => work().swap(),
      open: (i) => work().panes[i].element.querySelector("input[type=file]").click(),
      list: () => this.#list(),
    });
  }

  // list shows the findings of a source in which nearly nothing is.
  #list() {
    this.#listed = this.result.input.texts[1].text;
    this.result.doubt = undefined;
    this.draw();
    this.#page.findings().focus();
  }

  /** The newest result in one sentence. */
  sentence() {
    const { result } = this, words = this.#page.words(), { comparing } = this.#page.work();
    if (this.#trouble) return words.say("trouble." + this.#trouble.code);
    if (!result) return words.say(comparing ? "page.empty.compare" : "page.empty");
    if (result.doubt) return asked(result.doubt, words);
    if (result.alone !== undefined) {
      if (!comparing && result.alone === 1) return words.say("page.alone.source");
      const n = result.report.quotations.length;
      return words.say(comparing ? "page.alone.compare" : "page.alone.article", { quotations: words.say("quotations", { n }) });
    }
    if (!comparison(result.report)) {
      const { decided, waiting } = this.#page.desk().progress;
      return words.summary(result.report) + (decided ? " " + words.say("page.decided", { n: decided, waiting }) : "");
    }
    return tally(result.pairs, words);
  }
}
