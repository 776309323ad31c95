// The text of a page as a record knows it: paragraphs with their white space folded, and a map from every place in it
// back to the page. The command folds files in the same way, so that a file and a page that say the same agree.

// White space as Unicode has it, and as the command does; not JavaScript's \s, which differs by two characters.
const SPACE = "\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
/** Whether a text is one character of white space. */
export const WHITE = new RegExp(`^[${SPACE}]$`);
const PIECES = new RegExp(`[^${SPACE}]+|[${SPACE}]+`, "g");
const EDGE = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");
const RUN = new RegExp(`[${SPACE}]+`, "g");
const BLANK = new RegExp(`\\n[${SPACE}]*\\n`);

// What is never part of what an article says: what is not shown, controls, and readings beside ruby.
const SKIPPED = new Set(("AUDIO BUTTON CANVAS DATALIST EMBED IFRAME INPUT METER NOSCRIPT OBJECT PROGRESS RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO").split(" "));

// The elements that are paragraphs of their own, where no style says so: in a document that is not shown.
const BLOCKS = new Set(("ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL").split(" "));

const MARKUP = { BLOCKQUOTE: "block", Q: "inline", H1: "heading", H2: "heading", H3: "heading", H4: "heading", H5: "heading", H6: "heading" };

/** Folds the text of a file: an article's paragraphs end at a blank line, a source's at every line. */
export function folded(text, lines = false) {
  return text.replace(/\r\n?/g, "\n").split(lines ? /\n/ : new RegExp(`\\n(?:[${SPACE}]*\\n)+`))
    .map((paragraph) => paragraph.replace(RUN, " ").replace(EDGE, "")).filter(Boolean).join("\n\n");
}

/**
 * Reads an element. A paragraph ends where a block does, and at two <br>, or at one where lines are wanted.
 * @param {Element|DocumentFragment} root read even where it is hidden itself
 * @param {{lines?: boolean, skip?: (element: Element) => boolean}} options
 */
export function readText(root, { lines = false, skip = () => false } = {}) {
  return new PageText(root, lines, skip);
}

export class PageText {
  /** The folded text. */
  text = "";
  /** What markup says of it, for the engine. */
  markup = [];
  #runs = []; // {start, end, node, offset}: a stretch of the text that stands in one text node, in order
  #byNode = new Map();
  #pending = ""; // white space that is written before the next word
  #space; // where the pending space stands
  #breaks = 0; // <br> since the last word
  #opening = []; // markup that begins at the next word

  constructor(root, lines, skip) {
    this.root = root;
    // What is open, from the outside in: no page is nested too deeply for that.
    const open = [{ next: root.firstChild, preserved: root.nodeType === 1 && preserves(root, styleOf(root), false), close() {} }];
    while (open.length) {
      const { next: node, preserved } = open.at(-1);
      if (!node) {
        open.pop().close();
        continue;
      }
      open.at(-1).next = node.nextSibling;
      const inner = node.nodeType === 1 && this.#element(node, lines, skip, preserved);
      if (inner) open.push(inner);
      else if (node.nodeType === 3) this.#textNode(node, lines, preserved);
    }
  }

  // Begins an element, and returns what is inside it and how it is closed; nothing where none of it is read.

  #element(element, lines, skip, preserved) {
    const name = element.tagName.toUpperCase();
    if (name === "BR") {
      this.#break(lines || ++this.#breaks > 1);
      return undefined;
    }
    const style = styleOf(element);
    const display = style?.display || (element.hidden ? "none" : BLOCKS.has(name) ? "block" : "inline");
    if (SKIPPED.has(name) || display === "none" || skip(element)) return undefined;
    const block = !/^(inline|ruby|contents)/.test(display);
    if (block) this.#break(true);
    const mark = MARKUP[name] && { kind: MARKUP[name], start: undefined, end: undefined };
    if (mark) {
      this.#opening.push(mark);
      this.markup.push(mark);
    }
    // Who said it stands inside a <blockquote> as a rule, and is no part of what was said.
    if (name === "FOOTER" || name === "CITE" && element.parentElement?.tagName === "BLOCKQUOTE") {
      const quoted = this.markup.findLast((m) => m.kind === "block" && m.end === undefined && m.start !== undefined);
      if (quoted) quoted.end = this.text.length;
    }
    const close = () => {
      if (mark) {
        if (mark.start === undefined) {
          this.#opening = this.#opening.filter((m) => m !== mark);
          this.markup.splice(this.markup.indexOf(mark), 1);
        }
        mark.end ??= this.text.length;
      }
      if (block) this.#break(true);
    };
    return { next: element.firstChild, preserved: preserves(element, style, preserved), close };
  }

  #break(paragraph) {
    if (paragraph) this.#pending = "\n\n";
    else this.#pending ||= " ";
  }

  #textNode(node, lines, preserved) {
    for (const { 0: piece, index } of node.data.matchAll(PIECES)) {
      if (piece.replace(EDGE, "")) {
        this.#word(node, index, piece);
      } else {
        if (!this.#pending) this.#space = { node, offset: index };
        this.#break(preserved && (lines ? piece.includes("\n") : BLANK.test(piece)));
      }
    }
  }

  #word(node, offset, word) {
    if (this.text && this.#pending) {
      if (this.#pending === " " && this.#space) this.#run(" ", this.#space.node, this.#space.offset);
      else this.text += this.#pending;
    }
    this.#pending = "";
    this.#space = undefined;
    this.#breaks = 0;
    for (const mark of this.#opening) mark.start = this.text.length;
    this.#opening = [];
    this.#run(word, node, offset);
  }

  #run(words, node, offset) {
    const start = this.text.length;
    this.text += words;
    const last = this.#runs.at(-1);
    if (last?.node === node && last.offset + last.end - last.start === offset) {
      last.end = this.text.length;
      return;
    }
    const run = { start, end: this.text.length, node, offset };
    this.#runs.push(run);
    if (!this.#byNode.has(node)) this.#byNode.set(node, []);
    this.#byNode.get(node).push(run);
  }

  /** Where most of the text stands: the parent of its longest run; undefined where there is no text. */
  get sample() {
    return this.#runs.reduce((longest, run) => (longest && longest.end - longest.start >= run.end - run.start ? longest : run), undefined)?.node.parentElement;
  }

  /** The range of the page that holds a stretch of the text; undefined where there is none. */
  range({ start, end }) {
    const first = this.#runs[this.#after(start)];
    const last = this.#runs[this.#after(end - 1)];
    if (!first || !last || end <= start) return undefined;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset + Math.max(0, start - first.start));
    range.setEnd(last.node, last.offset + Math.max(0, Math.min(end, last.end) - last.start));
    return range;
  }

  /** The text nodes of a stretch, each with the offsets of what it holds of it. */
  pieces({ start, end }) {
    const out = [];
    for (let i = this.#after(start); i < this.#runs.length && this.#runs[i].start < end; i++) {
      const { node, offset, start: from, end: to } = this.#runs[i];
      const piece = { node, start: offset + Math.max(0, start - from), end: offset + Math.min(end, to) - from };
      if (out.at(-1)?.node === node) out.at(-1).end = piece.end; // white space that was folded stood between
      else out.push(piece);
    }
    return out;
  }

  // The index of the first run that ends after an offset.
  #after(offset) {
    let low = 0, high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#runs[middle].end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

// A document that is not shown, a template's or a parsed one, has no styles.
function styleOf(element) {
  return element.ownerDocument.defaultView ? getComputedStyle(element) : undefined;
}

// Whether line breaks in the text are breaks on the page.
function preserves(element, style, inherited) {
  const how = style?.whiteSpaceCollapse || style?.whiteSpace || (element.localName === "pre" ? "pre" : "");
  return how ? /^(pre|break)/.test(how) : inherited;
}
