// A text as its words, as the command's package record has it (Fold), to the byte: glyphs that a content system exchanges
// are one, a run of white space is one space, dashes in a row are one, what nobody sees is gone.

import { WHITE } from "./text.js";

const GLYPHS = new Map([["…", "..."], ["×", "x"], ["ﬀ", "ff"], ["ﬁ", "fi"], ["ﬂ", "fl"], ["ﬃ", "ffi"], ["ﬄ", "ffl"], ["ﬅ", "st"], ["ﬆ", "st"]]);
for (const [stands, all] of [['"', "“”„‟″〝〞＂"], ["'", "‘’‚‛′`´ʼ"], ["-", "‐‑‒–—―−"]]) for (const glyph of all) GLYPHS.set(glyph, stands);

const CLUSTERS = /[^]\p{M}*/gu; // a character, or a mark that stands alone, with the marks on it
const HIDDEN = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/;

/** A folded text, and where each unit of it stood: unit i from starts[i] to ends[i] of the text. */
export class Folded {
  text = "";
  starts = [];
  ends = [];

  constructor(text) {
    const units = [];
    for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
      const piece = GLYPHS.get(cluster) ?? (WHITE.test(cluster) ? " " : HIDDEN.test(cluster) ? "" : cluster.normalize("NFC"));
      const last = units.at(-1) ?? " ", end = index + cluster.length;
      if (piece === last && (piece === " " || piece === "-")) {
        if (units.length) this.ends[units.length - 1] = end;
      } else if (piece === "'" && last === "'") { // two single ones are a double one
        units[units.length - 1] = '"';
        this.ends[units.length - 1] = end;
      } else {
        for (let i = 0; i < piece.length; i++) {
          units.push(piece[i]);
          this.starts.push(index);
          this.ends.push(end);
        }
      }
    }
    if (units.at(-1) === " ") units.pop();
    this.text = units.join("");
    this.length = text.length;
  }

  /** How many units stand before an offset of the text. */
  before(offset) {
    let low = 0, high = this.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The stretch of the text that units from one to before another stand for. */
  span(from, to) {
    const start = this.starts[from] ?? this.length;
    return { start, end: to > from ? this.ends[to - 1] : start };
  }
}

/** The folded text. */
export function fold(text) {
  return new Folded(text).text;
}
