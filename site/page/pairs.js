// The findings of a report as pairs: a quotation with the passage it is held against, or a stretch of reporting that
// two articles share. A check has one for each quotation; a comparison has one for each quotation that both articles
// have, and one for each stretch that drifted.

import { VERDICTS, markable, segments, sharedSegments, spoken, verdictOf, worstFirst } from "../element/judgement.js";

/**
 * @typedef {object} Pair
 * @property {string} id
 * @property {string} verdict   of the list VERDICTS
 * @property {object} [quotation]
 * @property {object} [match]   the first of the quotation's
 * @property {object} [shared]
 * @property {string} [open]    the quotation's own marks
 * @property {string} [close]
 * @property {string} [language] of the quotation's text, a BCP 47 tag
 * @property {string} [matchLanguage] of the passage's
 */

/** @returns {Pair[]} worst first; in a comparison quotations before reporting */
export function pairsOf(report) {
  if (!comparison(report)) return worstFirst(report).map(pair);
  const met = new Set();
  const both = worstFirst(report).filter((q) => {
    const first = q.matches?.length && !met.has(q.id);
    if (first) met.add(q.matches[0].quotation);
    return first;
  });
  const drifted = (report.shared ?? []).map((shared, i) => ({ id: "s" + (i + 1), verdict: sharedVerdict(shared), shared }));
  return [...both.map(pair), ...drifted.filter((p) => p.verdict).sort((x, y) => rank(x) - rank(y))];
}

/** Whether two articles were held against each other. */
export function comparison(report) {
  return report.documents.length > 1 && report.documents.every((d) => d.role === "article");
}

/** How many spoken quotations only the first, and only the second, of two articles has. */
export function alone(report) {
  const count = (document) => report.quotations.filter((q) => q.document === document.id && spoken(q.kind) && !q.matches?.length).length;
  return report.documents.map(count);
}

/**
 * The words of a pair as segments in order, each with its kind: `same`, `deleted` (in the source, or in the second
 * article, alone), `inserted` (in the draft, or in the first, alone) or `beside`.
 */
export function wordsOf({ quotation, match, shared }) {
  if (!shared) return segments(quotation, match);
  const turned = { deleted: "inserted", inserted: "deleted" }; // so that both kinds of pair read alike
  return sharedSegments(shared).map((s) => ({ ...s, kind: turned[s.kind] ?? s.kind }));
}

/** The places of a pair: in the first text and in the second; a comparison's quotation may stand in either. */
export function placesOf(pair, report) {
  const places = pair.shared
    ? [{ document: pair.shared.a.document, span: pair.shared.a.span }, { document: pair.shared.b.document, span: pair.shared.b.span }]
    : [{ document: pair.quotation.document, span: pair.quotation.span }, pair.match && { document: pair.match.document, span: pair.match.span }];
  return report.documents.slice(0, 2).map((d) => places.find((p) => p?.document === d.id)?.span);
}

/**
 * The pairs with the languages of their texts, and the quotation marks that stand there. A mark that never closes has none at its end; where there
 * are none at all, as in a block, they are plain ones.
 */
export function marked(pairs, texts, report) {
  const most = 4; // units: a mark and the thin space beside it, doubled
  return pairs.map((pair) => {
    const languageOf = (id) => report.documents.find((d) => d.id === id)?.language;
    if (pair.shared) return { ...pair, language: languageOf(pair.shared.a.document) };
    const { marks, span, document } = pair.quotation;
    const { text } = texts[report.documents.findIndex((d) => d.id === document)];
    const open = text.slice(marks.start, span.start), close = text.slice(span.end, marks.end);
    const plain = !open && !close || open.length > most || close.length > most;
    const language = languageOf(document), matchLanguage = languageOf(pair.match?.document);
    return { ...pair, language, matchLanguage, open: plain ? "“" : open, close: plain ? "”" : close };
  });
}

function pair(quotation) {
  return { id: quotation.id, verdict: verdictOf(quotation), quotation, match: quotation.matches?.[0] };
}

function sharedVerdict(shared) {
  const levels = markable(shared.changes).map((c) => c.level);
  return levels.includes("meaning") ? "meaning" : levels.length ? "reworded" : undefined;
}

function rank(pair) {
  return VERDICTS.indexOf(pair.verdict);
}
