// The repairs that a finding is offered. Each is tried before it is shown: made in the draft, and the draft judged
// again. One that does not take its change away, brings another, touches another quotation, or puts a sign that stands
// for nothing, is not offered.

import { changesOf, readable, VERDICTS, verdictOf, WHOLE } from "../element/judgement.js";

/** A draft longer than this is tried in the stretch around the quotation, in UTF-16 units. */
const STRETCH = 20_000, AROUND = 5_000;

/** For so many changes of one quotation other signs are tried than the smallest repair has. */
const OTHERS = 4;

/**
 * @typedef {object} Repair
 * @property {string} kind  "restore", "bracket", "ellipsis", "cut", "unquote", "all", "said", "sentence"
 * @property {number} start of what it replaces in the draft
 * @property {number} end
 * @property {string} text  what it puts there
 * @property {object} [change] the change it mends, where it is one
 * @property {string} [printed] the quotation as it then is
 * @property {string} [verdict] what it then comes to
 */

/** All repairs that are worth a try, the smallest first, each once. @returns {Repair[]} */
export function candidates(pair, input, report) {
  const { quotation: q, match } = pair;
  const draft = input.texts[0].text;
  const out = [], made = new Set();
  const add = (kind, { start, end, text }, change) => {
    const key = draft.slice(q.marks.start, start) + text + draft.slice(end, q.marks.end);
    if (start < q.marks.start || end > q.marks.end || made.has(key)) return;
    made.add(key);
    out.push({ kind, start, end, text, change });
  };
  const told = changesOf(q, match);
  const own = told.filter((c) => c.repair && c.repair.kind !== "unquote").map((c) => c.repair).sort((x, y) => x.start - y.start);
  if (own.length > 1 && own.every((r, i) => !i || own[i - 1].end <= r.start)) add("all", joined(own, draft));
  for (const change of told) if (change.repair) add(change.repair.kind, change.repair, change);
  for (const change of told.filter((c) => !WHOLE.has(c.rule) && (c.level === "wording" || c.level === "meaning")).slice(0, OTHERS)) {
    const { start, end, text } = change.quotation;
    if (!text.trim()) {
      const before = /\s$/.test(draft.slice(0, start)), after = /^\s/.test(draft.slice(start));
      add("ellipsis", { start, end: start, text: (before ? "" : " ") + "…" + (after ? "" : " ") }, change);
    } else {
      const head = text.length - text.trimStart().length, body = text.trim();
      add("bracket", { start: start + head, end: start + head + body.length, text: `[${body}]` }, change);
      if (!change.source.text.trim()) add("cut", { start, end: end + (/\s$/.test(draft.slice(0, start)) && /^\s/.test(draft.slice(end)) ? 1 : 0), text: "" }, change);
    }
  }
  if (match && told.length && q.parts.length < 2) {
    const tail = /[\s,.;!?…]*$/u.exec(q.text)[0];
    const ended = (said) => readable(said).trim().replace(/[\s,.;]*$/u, "") + tail;
    if (!match.omitted) add("said", { ...q.span, text: ended(match.text) });
    const sentence = sentenceAround(textOf(match, input, report), match.span, pair.matchLanguage);
    if (sentence) add("sentence", { ...q.span, text: /[!?]$/.test(sentence) ? sentence : ended(sentence) });
  }
  if (verdictOf(q) !== "verbatim" && verdictOf(q) !== "declared") add("unquote", { ...q.marks, text: q.text });
  return out;
}

/** The text that a quotation or a match is in. */
export function textOf({ document }, input, report) {
  return input.texts[report.documents.findIndex((d) => d.id === document)]?.text ?? "";
}

// joined makes one repair of several that stand apart.
function joined(repairs, draft) {
  const start = repairs[0].start, end = repairs.at(-1).end;
  let text = "", at = start;
  for (const r of repairs) {
    text += draft.slice(at, r.start) + r.text;
    at = r.end;
  }
  return { start, end, text };
}

// sentenceAround is the sentence, or sentences, of the line in which a passage stands, without the speaker's label;
// undefined where the passage is whole, or not of one line.
function sentenceAround(text, { start, end }, language) {
  const from = text.lastIndexOf("\n", start - 1) + 1, next = text.indexOf("\n", start), to = next < 0 ? text.length : next;
  if (end > to || to - from > 20_000) return undefined;
  const label = /^[^:.!?“"]{1,60}:\s+/u.exec(text.slice(from, start))?.[0].length ?? 0;
  const line = text.slice(from + label, to), a = start - from - label, b = end - from - label;
  const parts = [...new Intl.Segmenter(language || undefined, { granularity: "sentence" }).segment(line)];
  const touched = parts.filter((p) => p.index < b && p.index + p.segment.length > a);
  const said = touched.map((p) => p.segment).join("").trim();
  return said && said.length > b - a + 1 ? said : undefined;
}

/**
 * The candidates that hold, with what they print.
 * @param {Repair[]} list
 * @param {(drafts: string[]) => Promise<object>} judge the report of several drafts against the sources
 * @returns {Promise<Repair[]>}
 */
export async function holding(list, pair, draft, judge) {
  if (!list.length) return [];
  const { start: from, end: to } = stretch(draft, pair.quotation.marks);
  const base = draft.slice(from, to);
  const drafts = list.map((r) => draft.slice(from, r.start) + r.text + draft.slice(r.end, to));
  const report = await judge([base, ...drafts]);
  const of = (i) => report.quotations.filter((q) => q.document === report.documents[i].id);
  const before = of(0);
  const target = before.find((q) => q.span.start === pair.quotation.span.start - from);
  return list.flatMap((repair, i) => (target && tried(repair, from, target, before, of(i + 1))) || []);
}

// stretch is the part of a draft that a repair is tried in: whole lines around the quotation.
function stretch(draft, { start, end }) {
  if (draft.length <= STRETCH) return { start: 0, end: draft.length };
  const from = draft.lastIndexOf("\n", Math.max(0, start - AROUND)) + 1, to = draft.indexOf("\n", end + AROUND);
  return { start: from, end: to < 0 ? draft.length : to };
}

// tried is a repair with what it printed; undefined where it does not hold.
function tried(repair, from, target, before, after) {
  const by = repair.text.length - (repair.end - repair.start), at = repair.start - from;
  const there = (q) => q.marks.start < at + repair.text.length + 1 && q.marks.end > at - 1;
  const moved = (q) => q.span.start + (q.span.start > target.span.start ? by : 0);
  const same = before.every((q) => q === target || after.some((o) => o.span.start === moved(q) && o.text === q.text && verdictOf(o) === verdictOf(q)));
  if (!same) return undefined;
  if (repair.kind === "unquote") {
    return after.length === before.length - 1 && !after.some((q) => !before.some((o) => o !== target && moved(o) === q.span.start)) ? { ...repair, printed: repair.text, verdict: "" } : undefined;
  }
  const now = after.find((q) => there(q) && q.marks.start <= target.marks.start && q.marks.end >= target.marks.end + by);
  if (!now || after.length !== before.length || !now.matches?.length) return undefined;
  const had = grave(target), has = grave(now);
  const fewer = has.length < had.length && has.every((rule) => count(has, rule) <= count(had, rule));
  const gone = !repair.change || count(has, key(repair.change)) < count(had, key(repair.change));
  const better = VERDICTS.indexOf(verdictOf(now)) >= VERDICTS.indexOf(verdictOf(target));
  const sign = { bracket: "insert.marked", ellipsis: "omit.marked" }[repair.kind];
  const stands = !sign || now.matches[0].changes.some((c) => c.rule === sign);
  const whole = repair.kind !== "sentence" && repair.kind !== "said" || has.length === 0;
  return fewer && gone && better && stands && whole ? { ...repair, printed: now.text, verdict: verdictOf(now) } : undefined;
}

// grave are the changes of a quotation that ask for a decision, by rule, with those that only ask for a look.
function grave(q) {
  return changesOf(q).filter((c) => c.look || c.level === "wording" || c.level === "meaning").map(key);
}

function key(change) {
  return change.rule + (change.look ? "?" : "");
}

function count(list, item) {
  return list.filter((other) => other === item).length;
}
