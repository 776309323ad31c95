// What this tab keeps of a person's own texts and decisions, so that a reload, or a browser that ends, loses nothing. It
// goes with the tab; no other page and no other tab can read it.

import { fragmentOf, readFragment } from "./share.js";

const KEY = "quotedrift.desk";

/** How long after the last change it is kept, in milliseconds. */
const PAUSE = 300;

/** Longer texts, in UTF-16 units, are packed first, which takes a moment. */
const AT_ONCE = 400_000;

export class Memory {
  #timer = 0;
  #turn = 0; // the newest wins
  #state;
  #told;
  edited = false; // whether there is work that was not given away

  /** @param {() => import("./share.js").Shared | undefined} state what is to be kept, undefined where nothing is @param {(kept: boolean) => void} told after each change */
  constructor(state, told) {
    this.#state = state;
    this.#told = told;
    addEventListener("pagehide", () => this.#now());
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.#now());
    addEventListener("beforeunload", (event) => this.edited && event.preventDefault());
  }

  /** Something has changed. */
  keep() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#now(), PAUSE);
  }

  async #now() {
    clearTimeout(this.#timer);
    const state = this.#state(), turn = ++this.#turn;
    if (!state) return this.#put(undefined);
    const size = state.texts.reduce((n, { text }) => n + text.length, 0);
    if (size <= AT_ONCE) return this.#put(JSON.stringify(state));
    const packed = await fragmentOf(state);
    if (turn === this.#turn) this.#put(packed);
  }

  #put(value) {
    try {
      if (value === undefined) sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, value);
      this.#told(value !== undefined);
    } catch {
      this.#told(false); // the browser keeps nothing, or not so much: leaving asks
      try {
        sessionStorage.removeItem(KEY);
      } catch {
        // then there is nothing
      }
    }
  }

  /** What was kept; undefined where nothing was. @returns {Promise<import("./share.js").Shared | undefined>} */
  async restore() {
    try {
      const kept = sessionStorage.getItem(KEY);
      if (!kept) return undefined;
      this.#told(true);
      return kept.startsWith("#") ? await readFragment(kept) : JSON.parse(kept);
    } catch {
      return undefined;
    }
  }

  forget() {
    clearTimeout(this.#timer);
    this.#turn++;
    this.edited = false;
    this.#put(undefined);
  }
}
