// The findings of a report as pairs: a quotation with the passage it is held against, or a stretch of reporting that
// two articles share. A check has one for each quotation; what a comparison has, sections.js says.

import { segments, verdictOf, worstFirst } from "../element/judgement.js";
import { read, sectionsOf } from "./sections.js";

/**
 * @typedef {object} Pair
 * @property {string} id
 * @property {string} verdict   of the list VERDICTS
 * @property {object} [quotation]
 * @property {object} [match]   the first of the quotation's
 * @property {object} [shared]
 * @property {object} [only]    a stretch that one article has alone
 * @property {string} [section] of a comparison
 * @property {boolean} [turned]
 * @property {string} [open]    the quotation's own marks
 * @property {string} [close]
 * @property {string} [language] of the quotation's text, a BCP 47 tag
 * @property {{n: number, name: string}} [source] of the passage, where there are several
 * @property {string} [matchLanguage] of the passage's
 */

/**
 * The pairs of a report: those of a check worst first, those of a comparison by section.
 * @param {object} report @param {string[]} texts the first and the second @param {boolean} turned see sectionsOf
 * @returns {Pair[]}
 */
export function pairsOf(report, texts, turned) {
  return comparison(report) ? sectionsOf(report, texts, turned) : worstFirst(report).map(pair);
}

/** Whether two articles were held against each other. */
export function comparison(report) {
  return report.documents.length > 1 && report.documents.every((d) => d.role === "article");
}

/**
 * The words of a pair as segments in order, each with its kind: `same`, `deleted` (in the source, or in the article that
 * is read from, alone), `inserted` (in the draft, or in the other article, alone) or `beside`.
 */
export function wordsOf(pair) {
  return pair.section ? read(pair) : segments(pair.quotation, pair.match);
}

/**
 * The places of a pair: in the first text and in the second, which is the document that is shown there; a comparison's
 * quotation may stand in either.
 */
export function placesOf(pair, report, second = report.documents[1]?.id) {
  const places = pair.only ? [pair.only] : pair.shared
    ? [{ document: pair.shared.a.document, span: pair.shared.a.span }, { document: pair.shared.b.document, span: pair.shared.b.span }]
    : [{ document: pair.quotation.document, span: pair.quotation.span }, pair.match && { document: pair.match.document, span: pair.match.span }];
  return [report.documents[0].id, second].map((id) => places.find((p) => p?.document === id)?.span);
}

/**
 * The pairs with the languages of their texts, and the quotation marks that stand there. A mark that never closes has none at its end; where there
 * are none at all, as in a block, they are plain ones.
 */
export function marked(pairs, texts, report) {
  const most = 4; // units: a mark and the thin space beside it, doubled
  return pairs.map((pair) => {
    const languageOf = (id) => report.documents.find((d) => d.id === id)?.language;
    if (!pair.quotation) return { ...pair, language: languageOf((pair.only ?? pair.shared.a).document) };
    const { marks, span, document } = pair.quotation;
    const { text } = texts[report.documents.findIndex((d) => d.id === document)];
    const open = text.slice(marks.start, span.start), close = text.slice(span.end, marks.end);
    const plain = !open && !close || open.length > most || close.length > most;
    const language = languageOf(document), matchLanguage = languageOf(pair.match?.document);
    const at = report.documents.length > 2 ? report.documents.findIndex((d) => d.id === pair.match?.document) : -1;
    const source = at > 0 ? { n: at, name: texts[at].name } : undefined;
    return { ...pair, source, language, matchLanguage, open: plain ? "“" : open, close: plain ? "”" : close };
  });
}

function pair(quotation) {
  return { id: quotation.id, verdict: verdictOf(quotation), quotation, match: quotation.matches?.[0] };
}
