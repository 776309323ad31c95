// A surface that opens above the page at a place in it: under the place where there is room, else above it. On a narrow
// screen it is a sheet at the bottom, which the style sheet sees to.

import { node } from "./node.js";

const GAP = 8; // pixels between the place and the surface, and to the edges of the window

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
    const at = this.#place(), { offsetWidth: width, offsetHeight: height, style } = this.element;
    const { clientWidth: wide, clientHeight: high } = document.documentElement;
    const below = at.bottom + GAP, above = at.top - GAP - height;
    const top = below + height + GAP <= high || above < GAP ? below : above;
    const start = this.element.dir === "rtl" ? at.right - width : at.left;
    style.top = Math.max(GAP, Math.min(top, high - height - GAP)) + "px";
    style.left = Math.max(GAP, Math.min(start, wide - width - GAP)) + "px";
  }
}
