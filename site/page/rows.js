// A source as rows to read: the cues of subtitles with their time and speaker, of any other text its lines.

/**
 * @typedef {object} Row
 * @property {number} start   UTF-16 units of the text
 * @property {number} end
 * @property {{start: number, end: number}[]} spans what is shown of it: a cue without its times and tags
 * @property {number} [second] when it begins
 * @property {string} [time]
 * @property {string} [speaker]
 */

const CUE = /^[^\S\n]*((?:\d+:)?\d\d:\d\d[.,]\d{3})[^\S\n]*-->[^\n]*\n((?:[^\n]*\S[^\n]*(?:\n|$))*)/gm;
const VOICE = /^\s*<v(?:\.[^\s>]*)?\s+([^>]+)>/;

/** @param {string} text @param {string} format of it, as the core has it @returns {Row[]} in order */
export function rowsOf(text, format) {
  return format === "srt" || format === "vtt" ? cues(text) : lines(text);
}

function lines(text) {
  const out = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = index, end = index + line.length;
    out.push({ start, end, spans: [{ start, end }] });
  }
  return out;
}

function cues(text) {
  const out = [];
  for (const found of text.matchAll(CUE)) {
    const [all, time, said] = found, start = found.index + all.length - said.length, end = start + said.trimEnd().length;
    if (end === start) continue;
    const spans = [];
    let at = start;
    for (const tag of text.slice(start, end).matchAll(/<[^<>\n]*>|\{\\[^{}\n]*\}/g)) {
      if (start + tag.index > at) spans.push({ start: at, end: start + tag.index });
      at = start + tag.index + tag[0].length;
    }
    if (end > at) spans.push({ start: at, end });
    out.push({ start, end, spans, second: secondOf(time), time: time.replace(/[.,]\d+$/, ""), speaker: VOICE.exec(said)?.[1].trim() });
  }
  return out;
}

function secondOf(time) {
  return time.replace(",", ".").split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

/**
 * The rows in runs: those that are read, which hold a mark or stand beside one that does, and those between them, which
 * are folded.
 * @param {Row[]} rows @param {(row: Row) => boolean} marked
 * @returns {{folded: boolean, from: number, to: number}[]} from and to of the rows, half open
 */
export function runsOf(rows, marked) {
  const seen = new Uint8Array(rows.length);
  rows.forEach((row, i) => {
    if (marked(row)) for (let k = Math.max(0, i - 1); k <= Math.min(rows.length - 1, i + 1); k++) seen[k] = 1;
  });
  const out = [];
  for (let from = 0; from < rows.length;) {
    let to = from;
    while (to < rows.length && seen[to] === seen[from]) to++;
    out.push({ folded: !seen[from] && to - from > 1, from, to });
    from = to;
  }
  return out;
}
