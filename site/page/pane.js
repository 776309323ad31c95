// A pane: one text that is read and edited in the same place, with its marks, and scrolls by itself.

import { Block } from "./block.js";
import { blockEnds, edit, whole, WHOLE } from "./blocks.js";
import { LIMIT } from "./limit.js";
import { lined } from "./lines.js";
import { Marks, shifted } from "./marks.js";
import { Past } from "./past.js";

/**
 * The longest change that is made through a field, so that it can be undone there, in UTF-16 units. What a field is told
 * to insert takes a browser time that grows with more than its length.
 */
const THROUGH = 2000;

/**
 * Events of a pane, at its element: `edit` after each change of its text by a person; `place` with the id of the
 * finding at which a person put the cursor; `toolong` where a text over the limit was not taken; `redraw` when lines
 * have moved.
 */
export class Pane {
  #blocks = [];
  #text = "";
  #marks = new Marks();
  #selected;
  #seen = new Set();
  #view;
  #observer;
  #frame = 0;
  #shown = 0; // how often a place was asked for
  #describe;
  #past = new Past();
  #kept = new WeakSet(); // of the fields into which something was typed: what was before it is kept

  /** @param {HTMLElement} element with a .scroll and in it a .view @param {(field: HTMLTextAreaElement) => void} describe names a new field */
  constructor(element, describe) {
    this.element = element;
    this.scroller = element.querySelector(".scroll");
    this.#view = element.querySelector(".view");
    this.#describe = describe;
    this.#observer = new IntersectionObserver((entries) => this.#watch(entries), { root: this.scroller, rootMargin: "600px 0px" });
    this.#view.addEventListener("click", (event) => this.#click(event));
    this.scroller.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.target !== this.scroller) return;
      event.preventDefault();
      this.focus(this.#blocks.find((b) => b.element.getBoundingClientRect().bottom > this.scroller.getBoundingClientRect().top)?.start ?? 0);
    });
    this.scroller.addEventListener("paste", (event) => this.#paste(event));
    this.scroller.addEventListener("keydown", (event) => this.#undoing(event));
    this.text = "";
  }

  get text() {
    return this.#text;
  }

  /** Another text; the marks are gone, and so is what could be undone. */
  set text(text) {
    this.#past.forget();
    this.#text = text;
    this.#marks = new Marks();
    this.#build();
    this.scroller.scrollTop = 0;
  }

  /** Whether the text is so long that it is edited in stretches. */
  get long() {
    return this.#blocks.length > 1;
  }

  #build() {
    this.#observer.disconnect();
    this.#seen.clear();
    const ends = blockEnds(this.#text);
    this.#blocks = (ends.length ? ends : [0]).map((end, i) => {
      const start = ends[i - 1] ?? 0;
      return new Block(start, this.#text.slice(start, end), i === ends.length - 1 || !ends.length);
    });
    this.element.classList.toggle("long", this.long);
    this.element.classList.toggle("empty", !this.#text);
    this.#view.replaceChildren(...this.#blocks.map((b) => b.element));
    if (this.long) {
      this.scroller.tabIndex = 0;
      this.scroller.role = "group";
      this.scroller.setAttribute("aria-labelledby", this.element.querySelector("h2").id);
      for (const block of this.#blocks) {
        block.element.style.setProperty("--lines", Math.ceil(block.text.length / 60) + (block.text.match(/\n/g)?.length ?? 0) / 2 | 0);
        this.#observer.observe(block.element);
      }
    } else {
      for (const name of ["tabindex", "role", "aria-labelledby"]) this.scroller.removeAttribute(name);
      this.#seen.add(this.#blocks[0]);
      this.#open(this.#blocks[0]);
    }
    this.#draw();
  }

  /** @param {import("./marks.js").Mark[]} list */
  set marks(list) {
    this.#marks = new Marks(list);
    this.#draw();
  }

  get marks() {
    return this.#marks.list;
  }

  /** The language of the text, a BCP 47 tag; "" where it is not known. */
  set language(tag) {
    this.#view.lang = tag;
  }

  /** The id of the finding that is looked at. */
  set selected(id) {
    if (id === this.#selected) return;
    this.#selected = id;
    this.#draw();
  }

  // draw brings the blocks in view up to date; the others are drawn when they come into view.
  #draw() {
    for (const block of this.#blocks) {
      block.drawn = false;
      if (this.#seen.has(block)) block.draw(this.#marks, this.#selected);
    }
    this.#moved();
  }

  #watch(entries) {
    for (const { target, isIntersecting } of entries) {
      const block = this.#blocks.find((b) => b.element === target);
      if (!block) continue;
      if (isIntersecting) {
        this.#seen.add(block);
        if (!block.drawn) block.draw(this.#marks, this.#selected);
      } else {
        this.#seen.delete(block);
      }
    }
    this.#moved();
  }

  #moved() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.element.dispatchEvent(new Event("redraw"));
    });
  }

  // open lays the field over a block.
  #open(block) {
    if (block.field) return block.field;
    const field = document.createElement("textarea");
    field.value = block.shown;
    field.spellcheck = false;
    field.dir = "auto";
    field.autocapitalize = "off";
    field.setAttribute("autocomplete", "off");
    this.#describe(field);
    field.addEventListener("input", () => this.#input(block));
    for (const kind of ["keyup", "click"]) field.addEventListener(kind, (event) => this.#cursor(block, event));
    if (this.long) field.addEventListener("blur", () => block.field === field && this.#close(block));
    block.field = field;
    block.element.append(field);
    block.element.firstElementChild.setAttribute("aria-hidden", "true"); // the field says the same
    return field;
  }

  #drop(block) {
    const { field } = block;
    block.field = null;
    field?.remove();
    block.element.firstElementChild.removeAttribute("aria-hidden");
  }

  #close(block) {
    this.#drop(block);
    if (this.long && whole(this.#text)) this.#rebuild(block.start);
  }

  #input(block) {
    const field = block.field;
    const change = edit(block.shown, field.value);
    const start = block.start + change.start, end = block.start + change.end, added = change.newEnd - change.start;
    const length = this.#text.length + added - (end - start);
    if (length > LIMIT) {
      field.value = block.shown;
      this.element.dispatchEvent(new Event("toolong"));
      return;
    }
    if (!this.#kept.has(field)) {
      this.#kept.add(field);
      this.#past.keep(this.#text);
    }
    this.#text = this.#text.slice(0, start) + field.value.slice(change.start, change.newEnd) + this.#text.slice(end);
    this.#marks = new Marks(shifted(this.#marks.list, start, end, added));
    if (!this.long && !whole(this.#text)) this.#rebuild(start + added);
    else this.#lay(block, field.value, added - (end - start));
    this.#moved();
    this.element.dispatchEvent(new Event("edit"));
  }

  // lay puts another text into a block, that is longer by so much; what stands behind it moves.
  #lay(block, shown, by) {
    block.shown = shown;
    for (const later of this.#blocks.slice(this.#blocks.indexOf(block) + 1)) later.start += by;
    block.draw(this.#marks, this.#selected);
    this.element.classList.toggle("empty", !this.#text);
  }

  // rebuild cuts the text anew and keeps the cursor where it was.
  #rebuild(place) {
    const focused = this.element.contains(document.activeElement);
    this.#build();
    if (focused) this.focus(place);
  }

  // paste takes a long text past the field, which would be slow to lay it out.
  #paste(event) {
    const pasted = lined(event.clipboardData?.getData("text/plain") ?? "");
    const field = event.target.closest?.("textarea");
    const chosen = field ? field.selectionEnd - field.selectionStart : 0;
    if (field && chosen + pasted.length <= THROUGH && field.value.length + pasted.length <= WHOLE) return;
    event.preventDefault();
    const block = this.#blocks.find((b) => b.field === field && field);
    const start = block ? block.start + field.selectionStart : 0, end = block ? block.start + field.selectionEnd : this.#text.length;
    this.replace(start, end, pasted);
  }

  /** Puts a text in the place of another, as an edit that can be undone. */
  replace(start, end, text) {
    const length = this.#text.length - (end - start) + text.length;
    if (length > LIMIT) {
      this.element.dispatchEvent(new Event("toolong"));
      return;
    }
    const block = this.#blockAt(start);
    if (!this.long && text.length + end - start <= THROUGH) {
      block.field.focus({ preventScroll: true });
      block.field.setSelectionRange(start, end);
      if (document.execCommand(text ? "insertText" : "delete", false, text)) return;
      block.field.setRangeText(text, start, end, "end");
      this.#input(block);
      return;
    }
    const focused = this.element.contains(document.activeElement);
    this.#past.keep(this.#text);
    this.#change(start, end, text);
    if (focused) this.focus(start + text.length);
  }

  // change puts a text in the place of another, past every field: into its block, where there are many, or all anew.
  #change(start, end, text) {
    const block = this.#blockAt(start), by = text.length - (end - start);
    this.#marks = new Marks(shifted(this.#marks.list, start, end, text.length));
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
    const inside = end <= block.start + block.shown.length;
    if (this.long && inside && text.length <= THROUGH && !whole(this.#text)) {
      this.#drop(block);
      this.#lay(block, block.shown.slice(0, start - block.start) + text + block.shown.slice(end - block.start), by);
      this.#moved();
    } else {
      const { scrollTop } = this.scroller;
      this.#build();
      this.scroller.scrollTop = scrollTop;
    }
    this.element.dispatchEvent(new Event("edit"));
  }

  // undoing waits for what the field undoes by itself. Where that is nothing, it takes the text back that was before.
  #undoing(event) {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !(key === "z" || key === "y" && !event.shiftKey)) return;
    const text = this.#text;
    setTimeout(() => text === this.#text && this.#step(key === "y" || event.shiftKey ? "redo" : "undo"));
  }

  /** Undoes the last edit, also one that no field knows of any more. @returns {boolean} whether there was one */
  undo() {
    const text = this.#text, open = this.#blocks.find((b) => b.field);
    if (open && this.element.contains(document.activeElement)) {
      document.execCommand("undo");
      if (this.#text !== text) return true;
    }
    return this.#step("undo");
  }

  #step(way) {
    const text = this.#past[way](this.#text);
    if (text === undefined) return false;
    const { start, end, newEnd } = edit(this.#text, text);
    const focused = this.element.contains(document.activeElement);
    this.#change(start, end, text.slice(start, newEnd));
    if (focused) this.focus(newEnd);
    this.show(start);
    return true;
  }

  #blockAt(place) {
    return this.#blocks.find((b) => place < b.end) ?? this.#blocks.at(-1);
  }

  // click opens the field of a block of a long text where it was clicked.
  #click(event) {
    if (!this.long || event.target.closest("textarea") || !getSelection().isCollapsed) return;
    const { focusNode, focusOffset } = getSelection();
    const block = this.#blocks.find((b) => b.element.contains(event.target));
    if (!block) return;
    const place = block.element.contains(focusNode) ? block.placeOf(focusNode, focusOffset) : block.start;
    this.focus(place);
    this.#tell(place);
  }

  #cursor(block, event) {
    if (event.type === "keyup" && !/^(Arrow|Home|End|Page)/.test(event.key)) return;
    if (block.field.selectionStart === block.field.selectionEnd) this.#tell(block.start + block.field.selectionStart);
  }

  #tell(place) {
    const id = this.#marks.at(place);
    if (id) this.element.dispatchEvent(new CustomEvent("place", { detail: id }));
  }

  /** Puts the cursor at a place. */
  focus(place) {
    const block = this.#blockAt(place);
    const field = this.#open(block);
    field.focus({ preventScroll: true });
    field.setSelectionRange(place - block.start, place - block.start);
  }

  /** Scrolls so that a place stands at a third of the height; far away at once, nearby so that the eye can follow. */
  show(place) {
    this.#shown++;
    const by = this.#away(place);
    if (this.long || Math.abs(by) > 2 * this.scroller.clientHeight || matchMedia("(prefers-reduced-motion: reduce)").matches) this.#settle(place);
    else this.scroller.scrollBy({ top: by, behavior: "smooth" });
  }

  // settle scrolls to a place at once. Blocks that come into view are laid out only then, and are rarely as high as was
  // thought: it is looked at anew for some frames, unless another place is asked for.
  #settle(place, frames = 12, turn = this.#shown) {
    const block = this.#blockAt(place);
    if (!this.#seen.has(block)) {
      block.element.scrollIntoView({ block: "start", behavior: "instant" });
      block.draw(this.#marks, this.#selected);
    }
    this.scroller.scrollBy({ top: this.#away(place), behavior: "instant" });
    if (this.long && frames) requestAnimationFrame(() => turn === this.#shown && this.#settle(place, frames - 1, turn));
  }

  // away is how far a place is from a third of the height, in pixels.
  #away(place) {
    const block = this.#blockAt(place);
    return this.#rectAt(block, block.lineAt(place), place).top - this.scroller.getBoundingClientRect().top - this.scroller.clientHeight / 3;
  }

  #rectAt(block, line, place) {
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    for (; node; node = walker.nextNode()) {
      const at = block.placeOf(node, 0);
      if (place < at + node.length) {
        range.setStart(node, place - at);
        range.setEnd(node, place - at + 1);
        return range.getClientRects()[0] ?? line.getBoundingClientRect();
      }
    }
    return line.getBoundingClientRect();
  }

  /**
   * How far a finding reaches down the pane, in pixels below the top of its scroller. What is not drawn, because it is
   * far above or below, has an extent of one point there.
   */
  extent(id, span) {
    const top = this.scroller.getBoundingClientRect().top;
    const block = this.#blockAt(span.start);
    const spans = block.drawn && this.#seen.has(block) ? block.spans(id) : [];
    if (!spans.length) {
      const rect = block.element.getBoundingClientRect();
      const at = rect.top - top + rect.height * (span.start - block.start) / Math.max(1, block.text.length);
      return { top: at, bottom: at };
    }
    const last = this.#blockAt(span.end).spans(id).at(-1) ?? spans.at(-1);
    return { top: spans[0].getBoundingClientRect().top - top, bottom: last.getBoundingClientRect().bottom - top };
  }
}
