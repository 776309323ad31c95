// What in the sources comes nearest to a quotation that was not found, and a search over them. It is a help for a person
// who looks, and claims nothing: of the words that tell something, the stretch that has most.

import { readable } from "../element/judgement.js";
import { lineAt } from "./lines.js";

/** How many places are shown, and how many of a search. */
const PLACES = 3, HITS = 8;

/** The least share of the quotation's weight that a place has; beside a neighbour that was found less tells as much. */
const LEAST = .4, BESIDE = .25;

/** A neighbour's passage reaches so far, in words: quotations of one answer stand close together. */
const REACH = 150;

/** Below so many words only the very words count, since look-alikes are everywhere. */
export const SHORT = 5;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/**
 * @typedef {object} Near
 * @property {number} source index among the sources
 * @property {number} start
 * @property {number} end
 * @property {string} text
 * @property {{start: number, end: number}[]} shared the words that both have, in text
 * @property {boolean} beside whether it stands beside the passage of a neighbour
 * @property {number} line from 1
 */

const read = new Map(); // the words of the sources that were asked last

function wordsOf(text) {
  if (!read.has(text)) {
    if (read.size > 3) read.clear();
    const list = [], counts = new Map();
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const key = keyOf(word);
      list.push({ key, start: index, end: index + word.length });
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    read.set(text, { list, counts });
  }
  return read.get(text);
}

// keyOf is a word without case, accents and most of its ending.
function keyOf(word) {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’].*$/u, "").slice(0, 6);
}

/** How many words a quotation has. */
export function lengthOf(text) {
  return (text.match(WORD) ?? []).length;
}

/**
 * @param {string} quotation its words @param {string[]} sources
 * @param {{source: number, start: number, end: number}[]} neighbours the passages of the quotations before and behind it
 * @returns {Near[]} the nearest first
 */
export function nearest(quotation, sources, neighbours) {
  const asked = new Set([...quotation.matchAll(WORD)].map(([word]) => keyOf(word)));
  const out = [];
  sources.forEach((text, source) => {
    const { list, counts } = wordsOf(text);
    const weight = (key) => 1 / (1 + Math.log2(1 + (counts.get(key) ?? 0))); // a rare word tells more
    const whole = [...asked].reduce((sum, key) => sum + weight(key), 0);
    const at = list.flatMap((w, i) => (asked.has(w.key) ? [i] : []));
    const wide = Math.max(6, Math.ceil(1.6 * lengthOf(quotation)));
    const around = neighbours.filter((n) => n.source === source).map((n) => indexAt(list, n.start));
    const held = new Map();
    let have = 0, first = 0;
    for (const last of at) {
      add(list[last].key, 1);
      while (last - at[first] >= wide) add(list[at[first++]].key, -1);
      const beside = around.some((i) => Math.abs(i - last) < REACH);
      if (have / whole >= (beside ? BESIDE : LEAST) && held.size > 1) out.push({ source, from: at[first], to: last, share: have / whole + (beside ? .15 : 0), beside, list, text });
    }
    function add(key, by) {
      const n = (held.get(key) ?? 0) + by;
      if (by > 0 && n === 1) have += weight(key);
      if (n) held.set(key, n);
      else held.delete(key), (have -= weight(key));
    }
  });
  out.sort((x, y) => y.share - x.share || x.to - x.from - (y.to - y.from));
  const taken = [];
  for (const place of out) {
    if (taken.length === PLACES) break;
    if (!taken.some((t) => t.source === place.source && t.from <= place.to && place.from <= t.to)) taken.push(place);
  }
  return taken.map(({ source, from, to, beside, list, text }) => {
    const start = list[from].start, end = list[to].end;
    return { source, start, end, text: text.slice(start, end), beside, line: lineAt(text, start),
      shared: list.slice(from, to + 1).filter((w) => asked.has(w.key)).map((w) => ({ start: w.start - start, end: w.end - start })) };
  });
}

function indexAt(list, place) {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the sources have what a person asks for: in the letters that were typed, whatever their case. @returns {Near[]} */
export function search(asked, sources) {
  const wanted = asked.trim().toLowerCase();
  if (wanted.length < 2) return [];
  const out = [];
  sources.forEach((text, source) => {
    const low = text.toLowerCase();
    if (low.length !== text.length) return; // a letter that grows when it is made small: its places would lie
    for (let at = low.indexOf(wanted); at >= 0 && out.length < HITS; at = low.indexOf(wanted, at + wanted.length)) {
      const from = Math.max(text.lastIndexOf("\n", at) + 1, at - 60), next = text.indexOf("\n", at), to = Math.min(next < 0 ? text.length : next, at + wanted.length + 80);
      out.push({ source, start: at, end: at + wanted.length, text: text.slice(from, to), shared: [{ start: at - from, end: at - from + wanted.length }], beside: false, line: lineAt(text, at) });
    }
  });
  return out;
}

/** The text of a place in pieces, the shared words told apart. @param {Near} near @returns {{text: string, shared: boolean}[]} */
export function piecesOf({ text, shared }) {
  const out = [];
  let at = 0;
  for (const { start, end } of shared) {
    out.push({ text: readable(text.slice(at, start)), shared: false }, { text: readable(text.slice(start, end)), shared: true });
    at = end;
  }
  return [...out, { text: readable(text.slice(at)), shared: false }].filter((p) => p.text);
}
