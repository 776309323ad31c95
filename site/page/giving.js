// The draft is given away: copied, as plain text, and as a Word document with what was found and decided as comments.

import { clock, readable } from "../element/judgement.js";
import { decidedWords } from "./card.js";
import { docx } from "./docx.js";
import { toldOf, verdictWord } from "./wording.js";

/** The media type of a Word document. */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** @param {string} text the draft @param {import("./pairs.js").Pair[]} pairs of a result for just this text @returns {Uint8Array} */
export function withComments(text, pairs, words) {
  const comments = pairs.filter((p) => p.quotation && !p.gone && (p.decision || p.verdict !== "verbatim" && p.verdict !== "unchecked"))
    .map((p) => ({ start: p.quotation.marks.start, end: p.quotation.marks.end, paragraphs: comment(p, words), by: p.decision?.by ?? "" }))
    .sort((x, y) => x.start - y.start);
  return docx(text, comments, pairs.find((p) => p.language)?.language ?? "");
}

function comment(pair, words) {
  const { match, decision, quotation } = pair;
  const told = [...toldOf(pair), ...(quotation.changes ?? []).filter((c) => c.rule === "quote.missing")];
  const { speaker, time } = match?.turn ?? {};
  const tells = [speaker && words.say("speaker", { name: readable(speaker) }), time && words.say("time", { time: clock(time) })].filter(Boolean).join(words.say("comma"));
  return [
    decision && decidedWords(decision, words),
    decision?.repair ? `“${readable(decision.repair.before)}” → “${readable(decision.repair.after)}”` : verdictWord(pair, words),
    ...(decision?.repair ? [] : told.map((change) => words.reasonText(change.why, change.reason) + (change.look ? " " + words.say("look") : ""))),
    match && !decision?.repair && `${words.say("page.card.said")}: “${readable(match.text).trim()}”`,
    tells,
  ].filter(Boolean);
}
