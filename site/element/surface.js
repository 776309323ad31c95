// A surface that opens above the page at a place in it: under the place where there is room, else above it. On a narrow
// screen it is a sheet at the bottom, which the style sheet sees to.

import { node } from "./node.js";

const GAP = 8; // pixels between the place and the surface, and to the edges of the window
const LEAST = 200; // pixels of height that a surface needs; where there are fewer beside its place, it covers that

export class Surface {
  #place; // () -> the DOMRect of the place
  #back; // () -> void: where the focus goes
  #moved = () => this.#put();

  /** @param {string} name its part; @param {(open: boolean) => void} changed */
  constructor(name, changed = () => {}) {
    this.element = node("div", { part: name, class: "surface", popover: "auto", role: "dialog", tabindex: "-1" });
    this.element.addEventListener("toggle", ({ newState }) => {
      const watch = newState === "open" ? addEventListener : removeEventListener;
      for (const event of ["scroll", "resize"]) watch(event, this.#moved, { capture: true, passive: true });
      changed(newState === "open");
    });
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      this.close(true);
    });
  }

  get open() {
    return this.element.matches(":popover-open");
  }

  /**
   * @param {Node[]} content
   * @param {{place: () => DOMRect, back: () => void, label: string, words: import("./words.js").Words}} how
   */
  show(content, { place, back, label, words }) {
    this.element.replaceChildren(...content);
    this.element.setAttribute("aria-label", label);
    this.element.lang = words.language;
    this.element.dir = words.direction;
    this.#place = place;
    this.#back = back;
    if (!this.open) this.element.showPopover();
    this.element.scrollTop = 0;
    this.#put();
  }

  /** Closes it; with back, the focus goes to where it came from. */
  close(back = false) {
    if (!this.open) return;
    this.element.hidePopover();
    if (back) this.#back?.();
  }

  #put() {
    if (!this.open) return;
    const { style, scrollTop } = this.element, { clientWidth: wide, clientHeight: high } = document.documentElement;
    style.removeProperty("--room");
    const at = this.#place(), { offsetWidth: width, offsetHeight: height } = this.element;
    const below = at.bottom + GAP, under = high - GAP - below, over = at.top - 2 * GAP;
    const room = Math.max(under, over), lower = height <= under || height > over && (under >= over || room < LEAST);
    if (height > room && room >= LEAST) style.setProperty("--room", room + "px");
    this.element.scrollTop = scrollTop;
    const tall = this.element.offsetHeight, top = lower ? below : at.top - GAP - tall;
    const start = this.element.dir === "rtl" ? at.right - width : at.left;
    style.top = Math.max(GAP, Math.min(top, high - tall - GAP)) + "px";
    style.left = Math.max(GAP, Math.min(start, wide - width - GAP)) + "px";
  }
}
