// What is marked in a text: the quotations of a report and the passages they were found at, each with its verdict, and
// in them the words that changed. Offsets are UTF-16 units of the text.

import { changesOf, findings, markable, verdictOf, WHOLE } from "../element/judgement.js";

/**
 * @typedef {object} Mark
 * @property {number} start
 * @property {number} end     where it is the start, something is missing at that place
 * @property {string} kind    "quotation", "passage", "change", "shared"
 * @property {string} verdict the verdict that gives line and colour
 * @property {string} id      of the finding
 */

/**
 * The marks of one document, in order.
 * @param {object} report
 * @param {string} document the id
 * @param {import("./pairs.js").Pair[]} pairs the findings that are shown; null shows quotations alone, unchecked
 * @returns {Mark[]}
 */
export function marksOf(report, document, pairs) {
  const marks = [];
  if (!pairs) {
    for (const q of findings(report)) if (q.document === document) quotation(marks, q, q.id, "unchecked");
  }
  for (const { id, quotation: q, match, shared, only, verdict } of pairs ?? []) {
    if (only?.document === document) marks.push({ ...only.span, kind: "only", verdict, id });
    if (q && q.document === document) {
      quotation(marks, q, id, verdict);
      changes(marks, told(q, match), "quotation", id);
    }
    if (match && match.document === document) {
      const met = match.quotation && report.quotations.find((other) => other.id === match.quotation);
      if (met) quotation(marks, met, id, verdict);
      else for (const { start, end } of passages(q, match)) marks.push({ start, end, kind: "passage", verdict, id });
      changes(marks, told(q, match), "source", id);
    }
    for (const [place, side] of shared ? [[shared.a, "quotation"], [shared.b, "source"]] : []) {
      if (place.document !== document) continue;
      marks.push({ start: place.span.start, end: place.span.end, kind: "shared", verdict, id });
      changes(marks, markable(shared.changes), side, id);
    }
  }
  return marks.sort((x, y) => x.start - y.start || y.end - x.end);
}

function quotation(marks, q, id, verdict) {
  for (const part of q.parts) marks.push({ start: part.start, end: part.end, kind: "quotation", verdict, id });
}

// What stands between the words of two cues of subtitles: the number and the times of the second.
const BETWEEN = /\s*\n(?:\d+[^\S\n]*\n)?[^\S\n]*(?:\d+:)?\d\d:\d\d[.,]\d{3}[^\S\n]*-->[^\n]*\n/g;

// passages are where the words of a match stand: those of its parts, where the report tells them apart, and of each cue.
function passages(q, match) {
  const parts = q.matches.filter((m) => m.part && m.document === match.document);
  return (parts.length ? parts : [match]).flatMap(({ span, text }) => {
    const out = [];
    let start = span.start;
    for (const between of text.matchAll(BETWEEN)) {
      out.push({ start, end: span.start + between.index });
      start = span.start + between.index + between[0].length;
    }
    return [...out, { start, end: span.end }];
  });
}

// told are the changes that stand in the words, or show a gap in them: what an ellipsis left out is one. Of those that
// speak of a whole quotation only what qualifies it is shown where it stands: hundreds of words between two parts are no change.
function told(quotation, match) {
  return changesOf(quotation, match).filter((c) => c.quotation.text !== c.source.text && (!WHOLE.has(c.rule) || c.rule === "edge.qualifier"));
}

const verdictOfLevel = { meaning: "meaning", wording: "reworded", declared: "declared", style: "verbatim" };

function changes(marks, list, side, id) {
  for (const change of list) {
    const { start, end } = change[side];
    marks.push({ start, end, kind: "change", verdict: change.look ? "look" : verdictOfLevel[change.level], id });
  }
}

/** Marks after an edit that put `added` units in the place of those from start to end: what lay behind has moved. */
export function shifted(marks, start, end, added) {
  const by = added - (end - start);
  const at = (place) => (place <= start ? place : place >= end ? place + by : Math.min(place, start + added));
  return marks.map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end) }));
}

/** Marks that can be asked for those in a stretch. */
export class Marks {
  #list;
  #reach = []; // the farthest end of the marks up to each

  /** @param {Mark[]} list in order of their starts */
  constructor(list = []) {
    this.#list = list;
    let reach = 0;
    for (const mark of list) this.#reach.push((reach = Math.max(reach, mark.end)));
  }

  get list() {
    return this.#list;
  }

  /** The marks that touch the stretch from start to end. */
  within(start, end) {
    let low = 0, high = this.#list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#reach[middle] < start) low = middle + 1;
      else high = middle;
    }
    const out = [];
    for (; low < this.#list.length && this.#list[low].start <= end; low++) {
      const mark = this.#list[low];
      if (mark.end >= start) out.push(mark);
    }
    return out;
  }

  /** The id of the finding at a place: of the shortest mark there. */
  at(place) {
    const size = (mark) => mark.end - mark.start;
    return this.within(place, place).filter((m) => m.kind !== "change").sort((x, y) => size(x) - size(y))[0]?.id;
  }
}

/**
 * A stretch of text cut where marks begin and end: pieces in order, each with the marks that cover it. A gap, a mark
 * without extent, is a piece of no text. Linear in text and marks.
 * @returns {{start: number, end: number, marks: Mark[]}[]}
 */
export function pieces(start, end, marks) {
  const events = [];
  for (const mark of marks) {
    const from = Math.max(mark.start, start), to = Math.min(mark.end, end);
    if (from === to && (mark.start < mark.end || mark.start < start || mark.start > end)) continue;
    if (from > to) continue;
    events.push({ at: from, order: from === to ? 1 : 2, mark });
    if (from < to) events.push({ at: to, order: 0, mark });
  }
  events.sort((x, y) => x.at - y.at || x.order - y.order);
  const out = [];
  const open = new Set();
  let at = start;
  const upTo = (place) => {
    if (place > at) out.push({ start: at, end: place, marks: [...open] });
    at = place;
  };
  for (const event of events) {
    upTo(event.at);
    if (event.order === 0) open.delete(event.mark);
    else if (event.order === 1) out.push({ start: at, end: at, marks: [event.mark] });
    else open.add(event.mark);
  }
  upTo(end);
  return out;
}
