// The sheet at the bottom of a narrow window, where texts and findings do not stand beside each other: one finding, how
// many there are, and the way to the others. It is no modal dialog: the text above it can be read and written meanwhile.

import { element } from "./element.js";

const NARROW = matchMedia("(max-width: 67.99rem), (max-height: 31.99rem)");

/** Whether a finding is looked at on the sheet; on a wide desk it opens in its list. */
export function narrow() {
  return NARROW.matches;
}

/** Events at its element: `step` with -1 or 1 as detail, and `shut`, with whether a person is to be led back. */
export class Sheet {
  #count = element("span", { class: "count" });
  #body = element("div", { class: "body" });
  #previous;
  #next;
  #close;

  constructor() {
    const button = (sign, act) => {
      const out = element("button", { type: "button" }, element("span", { "aria-hidden": "true" }, sign));
      out.addEventListener("click", act);
      return out;
    };
    this.#previous = button("‹", () => this.#step(-1));
    this.#next = button("›", () => this.#step(1));
    this.#close = button("✕", () => this.shut(true));
    this.element = element("section", { class: "sheet", role: "dialog", tabindex: "-1", hidden: true },
      element("div", { class: "bar" }, this.#count, this.#previous, this.#next, this.#close), this.#body);
    this.element.addEventListener("keydown", (event) => this.#key(event));
    NARROW.addEventListener("change", () => this.shut());
  }

  get open() {
    return !this.element.hidden;
  }

  /**
   * @param {Node[]} content
   * @param {{at: number, of: number, label: string, verdict: string, words: import("../element/words.js").Words, focus?: boolean}} told
   *   focus: whether the person goes there
   */
  show(content, { at, of, label, verdict, words, focus = false }) {
    this.#count.textContent = words.say("position", { n: at + 1, total: of });
    for (const [button, key] of [[this.#previous, "previous"], [this.#next, "next"], [this.#close, "close"]]) {
      button.setAttribute("aria-label", words.say(key));
      button.title = words.say(key);
    }
    this.#previous.disabled = at === 0;
    this.#next.disabled = at === of - 1;
    const held = this.#body.contains(document.activeElement);
    this.#body.className = "body finding selected " + verdict;
    this.#body.replaceChildren(...content);
    this.element.setAttribute("aria-label", label);
    const moved = !this.open || focus;
    this.element.hidden = false;
    if (moved) this.element.scrollTop = 0;
    if (focus || held) this.element.focus({ preventScroll: true });
  }

  /** @param {boolean} back whether the person goes to where they came from */
  shut(back = false) {
    if (!this.open) return;
    this.element.hidden = true;
    this.#body.replaceChildren();
    this.element.dispatchEvent(new CustomEvent("shut", { detail: back }));
  }

  #step(by) {
    this.element.dispatchEvent(new CustomEvent("step", { detail: by }));
  }

  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const rtl = getComputedStyle(this.element).direction === "rtl";
    const by = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    if (event.key !== "Escape" && !by || event.target.closest("input, textarea, select")) return;
    event.preventDefault();
    event.stopPropagation();
    if (by) this.#step(by);
    else this.shut(true);
  }
}
