// The printable report: summary, findings worst first, and the text with its marks. It is what the page prints, and what
// is downloaded as one HTML file that needs nothing else and runs nothing.

import { readable, VERDICTS } from "../element/judgement.js";
import { legend } from "./direction.js";
import { element } from "./element.js";
import { Marks, pieces } from "./marks.js";
import style from "./paper.css" with { type: "text" };
import { diff, passage, reason, toldOf, turnOf, unchecked, verdictWord } from "./wording.js";

/**
 * @param {object} told
 * @param {string} told.title
 * @param {string} told.summary
 * @param {string} told.profile in words
 * @param {import("./pairs.js").Pair[]} told.pairs
 * @param {{name: string, text: string, marks: import("./marks.js").Mark[]}[]} told.texts those that are printed whole
 * @param {boolean} told.comparing
 * @returns {HTMLElement}
 */
export function paper({ title, summary, profile, pairs, texts, comparing }, words) {
  const out = element("article", { class: "paper", lang: words.language, dir: words.direction },
    element("h1", {}, title),
    element("p", { class: "summary" }, summary),
    element("p", { class: "by" }, profile));
  let part;
  for (const pair of pairs) {
    const key = verdictWord(pair, words);
    if (key !== part) out.append(element("h2", { class: pair.verdict }, key));
    part = key;
    out.append(finding(pair, words, comparing));
  }
  for (const { name, text, marks } of texts) {
    out.append(element("h2", { class: "text" }, name), whole(text, new Marks(marks)));
  }
  out.append(element("p", { class: "legend" }, comparing ? legend(words, Boolean(pairs[0]?.turned)) : words.say("legend")),
    element("p", { class: "made" }, words.say("page.paper.made")));
  return out;
}

function finding(pair, words, comparing) {
  const name = pair.quotation?.speaker?.name, turn = turnOf(pair, words);
  return element("section", { class: "found " + pair.verdict },
    name && element("p", { class: "who", dir: "auto" }, readable(name)),
    element("p", { class: "words" }, diff(pair, words, comparing)),
    unchecked(pair, words),
    ...toldOf(pair).map((change) => reason(change, words, pair)),
    pair.match && !comparing && pair.verdict !== "verbatim" && element("p", { class: "held" }, passage(pair)),
    turn && element("p", { class: "turn" }, turn));
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
