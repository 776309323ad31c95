// Two articles held against each other, in four sections: what both say alike, what changed from the one to the other,
// and what only the first or only the second has; of each section the quotations first, and then the reporting.

import { VERDICTS, markable, segments, sharedSegments, spoken, verdictOf } from "../element/judgement.js";

/** The sections in the order in which they are listed: what a person looks for first. */
export const SECTIONS = ["changed", "a", "b", "same"];

/** A stretch of reporting that one article has alone is told where it has so many words: less is how something is put. */
const LEAST = 5;

/** How many stretches of each article are told. */
const MOST = 500;

/**
 * The pairs of a comparison. `section` says where each belongs; `turned`, that the changes are read from B to A; `first`,
 * that the quotation stands in A; `only` is a stretch that one article has alone: {document, span, text}.
 * @param {object} report @param {string[]} texts the first and the second @param {boolean} turned
 * @returns {import("./pairs.js").Pair[]}
 */
export function sectionsOf(report, texts, turned) {
  const [a, b] = report.documents;
  const met = new Set(), pairs = [];
  const quotations = report.quotations.filter((q) => spoken(q.kind) || q.matches?.length);
  for (const quotation of [a, b].flatMap((d) => quotations.filter((q) => q.document === d.id))) {
    const match = quotation.matches?.[0], verdict = verdictOf(quotation);
    if (met.has(quotation.id)) continue;
    if (match?.quotation) met.add(match.quotation);
    const section = !match ? (quotation.document === a.id ? "a" : "b") : verdict === "verbatim" ? "same" : "changed";
    pairs.push({ id: quotation.id, quotation, match, turned, first: quotation.document === a.id, section, verdict: match ? verdict : "unchecked" });
  }
  for (const [i, shared] of (report.shared ?? []).entries()) {
    const levels = markable(shared.changes).map((c) => c.level);
    const verdict = levels.includes("meaning") ? "meaning" : levels.length ? "reworded" : "verbatim";
    pairs.push({ id: "s" + (i + 1), shared, turned, section: levels.length ? "changed" : "same", verdict });
  }
  for (const [i, section] of ["a", "b"].entries()) {
    for (const only of alone(report, i, texts[i])) pairs.push({ id: section + only.span.start, only, turned, section, verdict: "unchecked" });
  }
  const rank = (p) => SECTIONS.indexOf(p.section) * 100 + (p.quotation ? 0 : 10) + (p.section === "changed" ? VERDICTS.indexOf(p.verdict) : 0);
  return pairs.map((p, i) => [p, i]).sort(([x, i], [y, k]) => rank(x) - rank(y) || i - k).map(([p]) => p);
}

// alone are the stretches of a text that stand in no quotation and in nothing that both articles carry.
function alone(report, i, text) {
  const { id } = report.documents[i];
  const taken = [
    ...report.quotations.filter((q) => q.document === id && spoken(q.kind)).map((q) => q.marks),
    ...(report.shared ?? []).map((s) => (i ? s.b : s.a).span),
  ].sort((x, y) => x.start - y.start);
  const out = [];
  const add = (start, end) => {
    for (const line of text.slice(start, end).matchAll(/[^\n]+/g)) {
      const [words] = /[\p{L}\p{N}].*/su.exec(line[0]) ?? [""];
      if (out.length >= MOST || (words.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length < LEAST) continue;
      const from = start + line.index + line[0].length - words.length;
      const kept = words.trimEnd();
      out.push({ document: id, span: { start: from, end: from + kept.length }, text: kept });
    }
  };
  let at = 0;
  for (const span of taken) {
    if (span.start > at) add(at, span.start);
    at = Math.max(at, span.end);
  }
  add(at, text.length);
  return out;
}

/**
 * The words of such a pair as segments in order: `deleted` are those of the article that is read from, `inserted` those of
 * the other, and what was deleted stands before what took its place.
 */
export function read({ quotation, match, shared, only, turned, first }) {
  if (only) return [{ kind: "same", text: only.text }];
  // The core says what the words of the quotation, or of the first article, were in the other.
  const list = shared ? sharedSegments(shared) : segments(quotation, match);
  const own = shared ? "deleted" : "inserted"; // what the text has that the changes are laid into
  const from = Boolean(shared || first) !== turned; // whether that is the text that is read from
  const kinds = { [own]: from ? "deleted" : "inserted", [own === "deleted" ? "inserted" : "deleted"]: from ? "inserted" : "deleted" };
  const out = [];
  for (const segment of list) {
    const kind = kinds[segment.kind] ?? segment.kind, last = out.at(-1);
    const made = { ...segment, kind };
    if (kind === "deleted" && last?.kind === "inserted" && last.change === segment.change) out.splice(-1, 0, made);
    else out.push(made);
  }
  return out;
}

/** What filters a finding: its section where two articles are compared, else its verdict. */
export function groupOf(pair) {
  return pair.section ?? pair.verdict;
}

/** The groups of pairs, in order. */
export function groupsOf(pairs) {
  return [...SECTIONS, ...VERDICTS].filter((group) => pairs.some((p) => groupOf(p) === group));
}

/** @param {string} group @param {import("../element/words.js").Words} words */
export function groupWord(group, words) {
  return SECTIONS.includes(group) ? words.say("page.section." + group) : words.verdict(group);
}

/** The sentences over the findings: how many quotations, and how much reporting, each section has. */
export function tally(pairs, words) {
  const list = (of) => SECTIONS.map((section) => [section, of.filter((p) => p.section === section).length]).filter(([, n]) => n)
    .map(([section, n]) => words.say("page.count." + section, { n })).join(words.say("comma"));
  const said = pairs.filter((p) => p.quotation), reported = pairs.filter((p) => !p.quotation);
  return [said.length ? words.say("page.compare.quotations", { list: list(said) }) : words.say("page.compare.none"),
    reported.length ? words.say("page.compare.reporting", { list: list(reported) }) : ""].filter(Boolean).join(" ");
}
