// The printable report: summary, findings worst first, and the text with its marks. It is what the page prints, and what
// is downloaded as one HTML file that needs nothing else and runs nothing.

import { readable, VERDICTS } from "../element/judgement.js";
import { decidedWords, repairWords, where } from "./card.js";
import { timeWords } from "./dates.js";
import { legend } from "./direction.js";
import { element } from "./element.js";
import { lineAt } from "./lines.js";
import { Marks, pieces } from "./marks.js";
import style from "./paper.css" with { type: "text" };
import { textOf } from "./repairs.js";
import { diff, passage, reason, toldOf, turnOf, unchecked, verdictWord } from "./wording.js";

/**
 * @param {object} told
 * @param {string} told.title
 * @param {string} [told.about] what was held against what, where the title is the draft's own
 * @param {string} told.summary
 * @param {string} told.profile in words
 * @param {import("./pairs.js").Pair[]} told.pairs
 * @param {{name: string, text: string, marks: import("./marks.js").Mark[]}[]} told.texts those that are printed whole
 * @param {boolean} told.comparing
 * @param {(pair: object) => {draft?: number, source?: number}} told.lines where a finding stands in the texts
 * @param {string[]} told.hashes of the texts, where something was decided of them
 * @returns {HTMLElement}
 */
export function paper({ title, about, summary, profile, pairs, texts, comparing, lines, hashes }, words) {
  const out = element("article", { class: "paper", lang: words.language, dir: words.direction },
    element("h1", {}, title),
    element("p", { class: "summary" }, summary),
    about && element("p", { class: "by" }, about),
    element("p", { class: "by" }, profile),
    element("p", { class: "legend" }, comparing ? legend(words, Boolean(pairs[0]?.turned)) : words.say("legend")));
  let part;
  for (const pair of pairs) {
    const key = verdictWord(pair, words);
    if (key !== part) out.append(element("h2", { class: pair.verdict }, key));
    part = key;
    out.append(finding(pair, words, comparing, lines(pair)));
  }
  for (const { name, text, marks } of texts) {
    out.append(element("h2", { class: "text" }, name), whole(text, new Marks(marks)));
  }
  if (hashes.length) out.append(element("p", { class: "made" }, words.say("page.paper.hashes")), ...hashes.map((hash) => element("p", { class: "made" }, element("code", { dir: "ltr" }, hash))));
  out.append(element("p", { class: "made" }, words.say("page.paper.made")));
  return out;
}

function finding(pair, words, comparing, line) {
  const { quotation, match, decision, gone, verdict } = pair;
  const name = quotation?.speaker?.name, turn = match && turnOf(pair, words);
  const told = gone ? [] : toldOf(pair);
  const places = [line.draft && `${words.say("page.draft")}: ${where(quotation.where ?? { line: line.draft }, words)}`,
    line.source && `${words.say("page.source")}: ${where(match.where ?? { line: line.source }, words)}`].filter(Boolean);
  return element("section", { class: ["found", verdict, decision && "done"].filter(Boolean).join(" ") },
    name && element("p", { class: "who", dir: "auto" }, readable(name)),
    element("p", { class: "words" }, diff(pair, words, comparing)),
    decision && element("p", { class: "decided" }, decidedWords(decision, words), ", ", timeWords(decision.at, words)),
    decision?.repair && element("p", { class: "repaired", dir: "auto" }, element("del", {}, readable(decision.repair.before)), " → ", element("ins", {}, readable(decision.repair.after))),
    !gone && unchecked(pair, words),
    ...told.map((change) => reason(change, words, pair)),
    ...(comparing || decision ? [] : told.filter((c) => c.repair).map((c) => element("p", { class: "repair" }, words.say("repair") + ": ", repairWords(c.repair, words)))),
    match && !comparing && verdict !== "verbatim" && element("p", { class: "held" }, passage(pair)),
    (turn || places.length > 0) && element("p", { class: "turn" }, [turn, ...places].filter(Boolean).join(" · ")));
}

function whole(text, marks) {
  const out = element("div", { class: "running" });
  const worst = (list) => list.map((m) => m.verdict).sort((x, y) => VERDICTS.indexOf(x) - VERDICTS.indexOf(y))[0];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim()) {
      out.append(element("p", { dir: "auto" }, ...pieces(at, at + line.length, marks.within(at, at + line.length)).map((piece) => {
        const words = text.slice(piece.start, piece.end);
        const outer = piece.marks.filter((m) => m.kind !== "change"), inner = piece.marks.filter((m) => m.kind === "change");
        if (!piece.marks.length || !words) return words;
        return element("span", { class: ["mark", outer.length && worst(outer), inner.length && "change"].filter(Boolean).join(" ") }, words);
      })));
    }
    at += line.length + 1;
  }
  return out;
}

/** The headline of a draft: its first line, where that is one; undefined where it has none. */
export function headline(text) {
  const [first = "", second = ""] = text.trimStart().split("\n");
  const line = first.replace(/^#+\s*/, "").trim();
  return second.trim() === "" && text.trimStart().length > first.length && line.length > 3 && line.length <= 140 && !/["“”„«»]/.test(line) && !/[.:;,]$/.test(line) ? readable(line) : undefined;
}

/** The lines of the texts in which a quotation and its passage begin, from 1. */
export function linesOf({ quotation, match, gone, section }, input, report) {
  if (!quotation || gone || section) return {};
  const line = (of) => lineAt(textOf(of, input, report), of.span.start);
  return { draft: line(quotation), source: match && line(match) };
}

/** The report as a file. @param {HTMLElement} article made by paper() */
export function file(article, title) {
  return `<!doctype html>
<html lang="${article.lang}" dir="${article.dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${element("title", {}, title).outerHTML}
<style>${style}</style>
${article.outerHTML}
</html>
`;
}
