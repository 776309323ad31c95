// The turns around a passage: what was said just before, and just after.

import { readable } from "../element/judgement.js";
import { lineAt } from "./lines.js";

/** So much of a turn is shown on each side, in UTF-16 units. */
const MOST = 150;

/**
 * What stands around a passage: of its own turn what stands beside it, and the turn before and after.
 * @typedef {object} Around
 * @property {string} before the turn before, "" where there is none
 * @property {string} head   of the own turn, up to the passage
 * @property {string} tail   of the own turn, behind it
 * @property {string} after
 * @property {number} line   of the text in which the passage begins, from 1
 */

/** @param {string} text the source @param {{start: number, end: number}} span @returns {Around} */
export function turnsAround(text, { start, end }) {
  const [head = "", before = ""] = spoken(text.slice(Math.max(0, start - 6 * MOST), start).split("\n").reverse());
  const [tail = "", after = ""] = spoken(text.slice(end, end + 6 * MOST).split("\n"));
  return { before: last(before.trim()), head: last(head.trimStart()), tail: first(tail.trimEnd()), after: first(after.trim()), line: lineAt(text, start) };
}

// spoken is the first line, which may be empty, and the next that has words.
function spoken([own = "", ...lines]) {
  return [readable(own), lines.map(readable).find((line) => /\p{L}/u.test(line)) ?? ""];
}

function last(text) {
  return text.length <= MOST ? text : "… " + text.slice(text.indexOf(" ", text.length - MOST) + 1);
}

function first(text) {
  return text.length <= MOST ? text : text.slice(0, text.lastIndexOf(" ", MOST)) + " …";
}
