// Whether the report in a record is one that can be shown. A record stands in the page as anybody may have written it: one
// that is not whole is refused as a whole, before anything of it is drawn.

import { LEVELS, VERDICTS } from "./judgement.js";

/**
 * Says what is wrong with a report, or "".
 * @param {any} report
 */
export function unsound(report) {
  try {
    check(report);
    return "";
  } catch (trouble) {
    return trouble instanceof Unsound ? trouble.message : "its report is nested too deeply";
  }
}

class Unsound extends Error {}

function must(right, what) {
  if (!right) throw new Unsound(what);
}

function check(report) {
  must(object(report), "it has no report");
  must(Array.isArray(report.documents) && report.documents.length > 0, "its report has no documents");
  const lengths = new Map();
  for (const d of report.documents) {
    must(object(d) && text(d.id) && !lengths.has(d.id) && Number.isInteger(d.length) && d.length >= 0, "a document of its report is none");
    lengths.set(d.id, d.length);
  }
  must(object(report.summary), "its report has no summary");
  must(Array.isArray(report.quotations), "its report has no quotations");
  report.quotations.forEach((q, i) => quotation(q, lengths, `quotation ${i + 1} of its report`));
}

function quotation(q, lengths, name) {
  must(object(q) && text(q.id) && text(q.kind) && text(q.text), `${name} is none`);
  const own = lengths.get(q.document);
  must(own !== undefined, `${name} is of no document of the report`);
  const within = (span) => inside(span, own);
  must(within(q.span) && within(q.marks) && spans(q.parts, own) && q.parts.length > 0, `${name} lies beyond its text`);
  must(q.verdict === undefined || VERDICTS.includes(q.verdict), `${name} has no verdict that there is`);
  const s = q.speaker;
  must(s === undefined || object(s) && text(s.name) && [s.mention, s.cue].every((at) => at === undefined || within(at)), `the speaker of ${name} is none`);
  for (const n of list(q.nested, name)) quotation(n, lengths, "a quotation in " + name);
  for (const c of list(q.changes, name)) change(c, own, own, name);
  for (const m of list(q.matches, name)) {
    must(object(m) && text(m.text), `a match of ${name} is none`);
    const other = lengths.get(m.document);
    must(other !== undefined && inside(m.span, other) && spans(m.omitted ?? [], other) && (m.part === undefined || within(m.part)), `a match of ${name} lies beyond its text`);
    must(object(m.context) && text(m.context.before) && text(m.context.after), `a match of ${name} is none`);
    must(m.turn === undefined || object(m.turn), `a match of ${name} is none`);
    must(Array.isArray(m.changes), `a match of ${name} is none`);
    for (const c of m.changes) change(c, own, other, name);
  }
}

function change(c, own, other, name) {
  must(object(c) && text(c.rule) && text(c.reason) && LEVELS.includes(c.level), `a change of ${name} is none`);
  must(reason(c.why), `a change of ${name} is none`);
  must(piece(c.quotation, own) && piece(c.source, other), `a change of ${name} lies beyond its text`);
}

// reason reports whether a reason, with the further ones after it, holds nothing but its arguments.
function reason(why) {
  for (let at = why; at !== undefined; at = at.more) {
    if (!object(at) || !text(at.key) || !Object.entries(at).every(([name, v]) => text(v) || Number.isInteger(v) || name === "more")) return false;
  }
  return true;
}

const object = (v) => typeof v === "object" && v !== null && !Array.isArray(v);
const text = (v) => typeof v === "string";
const inside = (s, length) => object(s) && Number.isInteger(s.start) && Number.isInteger(s.end) && s.start >= 0 && s.start <= s.end && s.end <= length;
const piece = (p, length) => inside(p, length) && text(p.text);
const spans = (all, length) => Array.isArray(all) && all.every((s) => inside(s, length));

function list(v, name) {
  must(v === undefined || Array.isArray(v), `${name} is none`);
  return v ?? [];
}
