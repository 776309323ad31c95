// A sample that is open is a trial: a person may write in it, and apply repairs. The first text of their own ends it, in
// both panes, so that nobody's draft is ever held against the sample's transcript.

import { edit } from "./blocks.js";

/** A paste of so many UTF-16 units is a text of its own, wherever in the sample it is put: a sentence is an edit. */
const OWN = 120;

export class Trial {
  #texts; // of the sample, as they stand in the panes; undefined where none is open

  /** A sample is in the panes. @param {string[]} texts */
  begin(texts) {
    this.#texts = [...texts];
  }

  end() {
    this.#texts = undefined;
  }

  get on() {
    return this.#texts !== undefined;
  }

  /** The panes have changed places. */
  swap() {
    this.#texts?.reverse();
  }

  /** Whether the newest edit of a pane has brought a text of its own: one that takes the place of half of what stood there. */
  isOwn(i, text) {
    if (!this.on) return false;
    const before = this.#texts[i];
    this.#texts[i] = text;
    const { start, end, newEnd } = edit(before, text);
    return text.trim() !== "" && newEnd > start && end - start >= before.length / 2;
  }

  /** Whether what is pasted is a text of its own, and takes the place of the sample. */
  isOwnPaste(text) {
    return this.on && text.length >= OWN;
  }
}
