// What comes to the page other than by hand: a sample, files, what a link holds, and what the tab has kept.

import { readFile, Refused } from "./files.js";
import { sample } from "./samples.js";
import { readFragment } from "./share.js";

const $ = (id) => document.getElementById(id);

/**
 * What the arrivals need of the page.
 * @typedef {object} Page
 * @property {() => object | undefined} result the newest, with its pairs
 * @property {import("./work.js").Work} work
 * @property {import("./voice.js").Voice} voice
 * @property {import("./sight.js").Sight} sight
 * @property {import("./checker.js").Checker} checker
 */

export class Arrivals {
  #page;

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
  }

  /** Opens a sample, in the place of all. @param {string} name of SAMPLES */
  async sample(name) {
    const { result, work, voice, sight, checker } = this.#page;
    try {
      const { mode, texts, json } = await sample(name);
      work.turn(mode);
      work.begin(texts);
      if (json && $("profile").value === "strict") checker.known(work.input(), json);
      else await work.check();
      if (wide() && result()?.pairs.length) sight.first();
    } catch {
      this.#refuse(voice.words.say("page.sample." + name), "page.refuse.sample");
    }
  }

  #refuse(name, reason) {
    const { voice } = this.#page;
    voice.warn(voice.words.say("page.refuse", { name, reason: voice.words.say(reason) }));
  }

  /**
   * Opens files that were chosen for a pane or dropped on it; of a recording the drawer has the controls.
   * @param {File[]} files @param {number} i the pane's
   */
  async files(files, i) {
    const { work, voice, sight } = this.#page;
    voice.warn();
    const given = [], tape = [...files].find((file) => /^(audio|video)\//.test(file.type));
    if (tape) sight.play(tape);
    for (const file of files) {
      if (file === tape) continue;
      try {
        given.push(...await readFile(file));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        this.#refuse(file.name, "page." + error.reason);
      }
    }
    if (given.length) {
      work.end();
      work.place(given, i);
    } else if (tape && work.panes[1].text.trim()) {
      sight.open();
    }
    work.changed();
  }

  /** Shows what a share link holds. Reports whether it did: not where there is none, nor where it is broken, which is told. */
  async link() {
    const { voice } = this.#page;
    if (!location.hash || location.hash === "#summary") return false;
    if (this.refused()) return false;
    $("first").hidden = true;
    try {
      this.#take(await readFragment(location.hash));
      return true;
    } catch {
      voice.warn(voice.words.say("page.share.broken"));
      return false;
    }
  }

  /** Reports whether a person would rather keep the work that stands here, where there is some: they are asked. */
  refused() {
    const { work, voice } = this.#page;
    return work.memory.edited && !confirm(voice.words.say("page.leave"));
  }

  /** Shows what the tab has kept. */
  async kept() {
    const kept = await this.#page.work.memory.restore();
    if (kept) this.#take(kept);
  }

  #take(shared) {
    const { work, voice } = this.#page;
    work.take(shared);
    voice.warn();
    work.memory.keep();
    work.check();
  }
}

// wide reports whether texts and findings stand beside each other.
function wide() {
  return matchMedia("(min-width: 44rem)").matches;
}
