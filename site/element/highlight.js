// Marks in the page's text. The CSS Custom Highlight API draws them without touching a node of the host's; where a
// browser lacks it, <mark> elements are put around the words, and taken away again.

import { VERDICTS } from "./judgement.js";

const ROLES = ["hover", "active", "changed"]; // the finding under the mouse; the one that is looked at; the words in it that changed
const styled = new WeakMap(); // document or shadow root -> {sheet, rules: Map of a look's key -> its rules}

/** Whether the browser draws highlights by itself. */
export function native() {
  return typeof Highlight === "function" && Boolean(globalThis.CSS?.highlights);
}

/** The marks of one element. */
export class Marks {
  #ranges = []; // {name, range}, with highlights
  #marks = []; // <mark> elements, without

  /** Marks a stretch of a text. */
  add(name, page, span, key = "auto") {
    const full = `quote-drift-${key}-${name}`;
    if (!native()) {
      for (const { node, start, end } of page.pieces(span).reverse()) this.#wrap(full, node, start, end);
      return;
    }
    const range = page.range(span);
    if (!range) return;
    if (!CSS.highlights.has(full)) {
      const highlight = new Highlight();
      highlight.priority = ROLES.indexOf(name) + 1;
      CSS.highlights.set(full, highlight);
    }
    CSS.highlights.get(full).add(range);
    this.#ranges.push({ full, range });
  }

  /** Takes away all marks, or those of one name. */
  clear(name) {
    const ours = (full) => !name || full.endsWith("-" + name);
    for (const { full, range } of this.#ranges) if (ours(full)) CSS.highlights.get(full)?.delete(range);
    this.#ranges = this.#ranges.filter(({ full }) => !ours(full));
    for (const mark of this.#marks) {
      if (!ours(mark.className)) continue;
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    this.#marks = this.#marks.filter((mark) => !ours(mark.className));
  }

  #wrap(full, node, start, end) {
    const words = node.splitText(start);
    words.splitText(end - start);
    const mark = node.ownerDocument.createElement("mark");
    mark.className = full;
    words.replaceWith(mark);
    mark.append(words);
    this.#marks.push(mark);
  }
}

/**
 * Puts the rules for the marks of a look into the document or shadow root that holds the text. Colours and lines are
 * those that the element has, so that a page sets them in one place.
 */
export function style(root, element, { key, colour }) {
  const own = getComputedStyle(element);
  const value = (name) => own.getPropertyValue("--qd-" + name).trim();
  const rules = [];
  const rule = (name, body) => {
    const full = `quote-drift-${key}-${name}`;
    rules.push(native() ? `::highlight(${full}) { ${body} }` : `mark.${full} { background: none; color: inherit; ${body} }`);
  };
  for (const verdict of VERDICTS) {
    const [line, ...rest] = value("line-" + verdict).split(" ");
    if (line === "none" || !line) continue;
    const [kind, width] = rest;
    // One property after the other: WebKit knows the short form with its prefix alone.
    rule(verdict, `text-decoration-line: ${line}; text-decoration-style: ${kind}; text-decoration-color: ${colour(verdict)}; text-decoration-thickness: ${width}; text-underline-offset: ${value("line-gap")};`);
  }
  rule("hover", `background-color: color-mix(in srgb, ${colour("accent")} 8%, transparent);`);
  rule("active", `background-color: color-mix(in srgb, ${colour("accent")} 16%, transparent);`);
  rule("changed", `background-color: color-mix(in srgb, ${colour("meaning")} 14%, transparent);`);
  const text = rules.join("\n");
  const kept = styled.get(root) ?? { sheet: new CSSStyleSheet(), rules: new Map() };
  if (kept.rules.get(key) === text) return;
  kept.rules.set(key, text);
  kept.sheet.replaceSync([...kept.rules.values()].join("\n"));
  if (!styled.has(root)) root.adoptedStyleSheets.push(kept.sheet);
  styled.set(root, kept);
}
