// What a text was before: for the edits that a field cannot undo by itself, because they were made past it, or because
// the field is gone. A text costs little while it shares its letters with the next.

/** How many texts are kept, and how many letters they may have together. */
const MOST = 100;
const LETTERS = 40_000_000;

export class Past {
  #before = [];
  #after = [];

  /** Keeps a text that is about to change. @param {string} text */
  keep(text) {
    this.#after = [];
    if (this.#before.at(-1) === text) return;
    this.#before.push(text);
    let letters = 0, from = this.#before.length;
    while (from > 0 && this.#before.length - from < MOST && (letters += this.#before[from - 1].length) <= LETTERS) from--;
    this.#before.splice(0, Math.min(from, this.#before.length - 1));
  }

  /** The text before this one; undefined where there is none. @param {string} text @returns {string | undefined} */
  undo(text) {
    return step(this.#before, this.#after, text);
  }

  /** The text that was undone; undefined where there is none. @param {string} text @returns {string | undefined} */
  redo(text) {
    return step(this.#after, this.#before, text);
  }

  forget() {
    this.#before = [];
    this.#after = [];
  }
}

function step(from, to, text) {
  while (from.at(-1) === text) from.pop(); // a field has undone that by itself
  const other = from.pop();
  if (other !== undefined) to.push(text);
  return other;
}
