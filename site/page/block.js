// One block of a text on the page: its lines, drawn with their marks, and over them, while it can be edited, a text
// field of the same type and width whose letters are transparent. What is read is the lines; what is edited is the field.

import { edit } from "./blocks.js";
import { pieces } from "./marks.js";

/** A block's lines stand for text.slice(start, end) of the pane. */
export class Block {
  field = null;
  drawn = false;
  #text;
  #last;
  #lines = [];
  #box = document.createElement("div");
  #spans = new Map(); // of a finding: its elements, for those that are drawn

  /** @param {string} text @param {boolean} last whether a line end at its end begins another line */
  constructor(start, text, last) {
    this.start = start;
    this.#text = text;
    this.#last = last;
    this.element = document.createElement("div");
    this.element.className = "block";
    this.#box.className = "lines";
    this.element.append(this.#box);
    this.#lay(0, 0, this.#cut(text));
  }

  get end() {
    return this.start + this.#text.length;
  }

  get text() {
    return this.#text;
  }

  /** What a field shows of it: without the line end that parts it from the next block. */
  get shown() {
    return !this.#last && this.#text.endsWith("\n") ? this.#text.slice(0, -1) : this.#text;
  }

  /** Puts another text in its place; only the lines that differ are made anew. */
  set shown(text) {
    if (!this.#last && this.#text.endsWith("\n")) text += "\n";
    const change = edit(this.#text, text);
    const before = this.#cut(this.#text), after = this.#cut(text);
    let head = 0;
    for (let at = 0; head < Math.min(before.length, after.length) && (at += before[head].length + 1) <= change.start && before[head] === after[head];) head++;
    let tail = 0;
    while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
    this.#text = text;
    this.#lay(head, before.length - head - tail, after.slice(head, after.length - tail));
  }

  #cut(text) {
    const lines = text.split("\n");
    if (!this.#last && lines.length > 1 && lines.at(-1) === "") lines.pop();
    return lines;
  }

  // lay puts lines in the place of `gone` lines from `at`.
  #lay(at, gone, texts) {
    const fresh = texts.map((text) => {
      const element = document.createElement("div");
      element.className = "line";
      element.textContent = text;
      return { text, element, key: "", ids: [] };
    });
    const before = this.#lines[at + gone]?.element ?? null;
    for (const line of this.#lines.splice(at, gone, ...fresh)) line.element.remove();
    for (const line of fresh) this.#box.insertBefore(line.element, before);
  }

  /** Draws the marks into the lines, where they have changed. */
  draw(marks, selected) {
    this.drawn = true;
    let at = this.start;
    const spans = new Map();
    for (const line of this.#lines) {
      const end = at + line.text.length;
      const here = marks.within(at, end).filter((m) => m.start < m.end || m.start < end || end === this.end);
      const key = here.map((m) => [m.start - at, m.end - at, m.kind, m.verdict, m.id, m.id === selected]).join();
      if (key !== line.key) this.#decorate(line, at, here, selected);
      line.key = key;
      for (const [id, elements] of line.ids) spans.set(id, [...spans.get(id) ?? [], ...elements]);
      at = end + 1;
    }
    this.#spans = spans;
  }

  #decorate(line, at, marks, selected) {
    const ids = new Map(), children = [];
    const begun = new Set();
    for (const piece of pieces(at, at + line.text.length, marks)) {
      const text = line.text.slice(piece.start - at, piece.end - at);
      if (!piece.marks.length) {
        children.push(text);
        continue;
      }
      const element = document.createElement("span");
      element.textContent = text;
      element.className = classes(piece, begun, at, selected);
      for (const { id } of piece.marks) ids.set(id, [...ids.get(id) ?? [], element]);
      children.push(element);
    }
    line.element.replaceChildren(...children);
    line.ids = [...ids];
  }

  /** The elements of a finding in this block. */
  spans(id) {
    return this.#spans.get(id) ?? [];
  }

  /** The line at a place of the pane's text. */
  lineAt(place) {
    let at = this.start;
    for (const line of this.#lines) {
      if (place <= at + line.text.length) return line.element;
      at += line.text.length + 1;
    }
    return this.#lines.at(-1).element;
  }

  /** The place in the pane's text of a point in this block's lines. */
  placeOf(node, offset) {
    let at = this.start;
    for (const line of this.#lines) {
      if (line.element.contains(node)) {
        const range = document.createRange();
        range.setStart(line.element, 0);
        range.setEnd(node, offset);
        return at + range.toString().length;
      }
      at += line.text.length + 1;
    }
    return this.start;
  }
}

const weight = ["meaning", "reworded", "missing", "look", "declared", "verbatim", "unchecked"];

// classes says how a piece is shown: by the gravest of the findings that it is in, and the gravest change.
function classes(piece, begun, lineStart, selected) {
  const gravest = (list) => list.map((m) => m.verdict).sort((x, y) => weight.indexOf(x) - weight.indexOf(y))[0];
  const outer = piece.marks.filter((m) => m.kind !== "change"), inner = piece.marks.filter((m) => m.kind === "change");
  const out = [];
  if (outer.length) out.push("mark", gravest(outer));
  if (outer.some((m) => m.kind === "shared")) out.push("shared");
  if (inner.length) out.push(piece.start === piece.end ? "gap" : "change", "change-" + gravest(inner));
  if (piece.marks.some((m) => m.id === selected)) out.push("selected");
  for (const m of outer) {
    if (m.verdict === "look" && !begun.has(m.id) && m.start >= lineStart) out.push("ring");
    begun.add(m.id);
  }
  return out.join(" ");
}
