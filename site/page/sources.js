// The sources of a draft: one stands in its pane, the others wait as tabs over it. Of two articles there is one.

import { element } from "./element.js";

/**
 * A text, what its file said of it, and of a source the number by which it is known again.
 * @typedef {{name: string, text: string, kept?: import("./files.js").Kept, id?: number}} Given
 */

export class Sources {
  #pane;
  #tabs;
  #add;
  #list;
  #at = 0;
  #made = 0; // how many there have been: each has a number by which it is known again
  #shown;

  /**
   * @param {import("./pane.js").Pane} pane
   * @param {HTMLElement} tabs where the tabs stand
   * @param {HTMLButtonElement} add what adds one
   * @param {() => void} shown another one has come into the pane
   */
  constructor(pane, tabs, add, shown) {
    this.#pane = pane;
    this.#tabs = tabs;
    this.#add = add;
    this.#shown = shown;
    this.#list = [this.#own()];
    add.addEventListener("click", () => {
      this.add([{ name: "", text: "" }]);
      pane.focus(0);
    });
  }

  #own(given = { name: "", text: "" }) {
    return { ...given, id: ++this.#made };
  }

  /** The one in the pane. @returns {Given} */
  get current() {
    return { ...this.#list[this.#at], text: this.#pane.text };
  }

  get several() {
    return this.#list.length > 1;
  }

  /** What is asked of: those that have words, or the one in the pane. @returns {Given[]} */
  ask() {
    this.#list[this.#at] = this.current;
    const there = this.#list.filter(({ text }) => text.trim());
    return there.length ? there : [this.#list[this.#at]];
  }

  /** Which of these texts stands in the pane; -1 where it is none of them. @param {Given[]} texts that were asked about */
  place(texts) {
    return texts.findIndex(({ id }) => id === this.#list[this.#at].id);
  }

  /** Others in place of all. @param {Given[]} list */
  set(list) {
    this.#list = list.map((given) => this.#own(given));
    this.#go(0);
  }

  /** Puts one in the place of the one in the pane. @param {Given} given */
  put(given) {
    this.#list[this.#at] = this.#own(given);
    this.#go(this.#at);
  }

  /** Adds some, the first of them in the pane; an empty one there gives its place. @param {Given[]} list */
  add(list) {
    const { text } = (this.#list[this.#at] = this.current);
    const at = text.trim() ? this.#list.length : this.#at;
    this.#list.splice(at, text.trim() ? 0 : 1, ...list.map((given) => this.#own(given)));
    this.#go(at);
  }

  /** The words of the one in the pane are gone: it is no longer what its file was. */
  renamed() {
    const { id } = this.#list[this.#at];
    this.#list[this.#at] = { name: "", text: "", id };
  }

  /** Takes the one in the pane away; another comes in its place. */
  cleared() {
    this.#list.splice(this.#at, 1);
    this.#go(Math.min(this.#at, this.#list.length - 1));
  }

  /** Brings one of those that were asked about into the pane. @param {Given | undefined} given */
  show(given) {
    const at = this.#list.findIndex(({ id }) => id === given?.id);
    if (at < 0 || at === this.#at) return;
    this.#list[this.#at] = this.current;
    this.#go(at);
  }

  #go(at) {
    this.#at = at;
    this.#pane.text = this.#list[at].text;
    this.#shown();
  }

  /** A source's name, or its number. */
  nameOf(n, words) {
    return this.#list[n]?.name || words.say("page.source.n", { n: n + 1 });
  }

  /** @param {import("../element/words.js").Words} words @param {boolean} comparing */
  draw(words, comparing) {
    this.#add.hidden = comparing || !this.#pane.text.trim();
    this.#tabs.hidden = comparing || !this.several;
    const held = this.#tabs.contains(document.activeElement);
    this.#tabs.replaceChildren(...(this.#tabs.hidden ? [] : this.#list.map((given, i) => {
      const tab = element("button", { type: "button", "aria-pressed": String(i === this.#at), dir: "auto" }, this.nameOf(i, words));
      tab.addEventListener("click", () => {
        if (i === this.#at) return;
        this.#list[this.#at] = this.current;
        this.#go(i);
      });
      return tab;
    })));
    if (held) this.#tabs.children[this.#at]?.focus();
  }
}
