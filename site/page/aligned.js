// The words of a quotation and those of its passage as two aligned lines: each printed word above the word that was said.

import { readable } from "../element/judgement.js";
import { element } from "./element.js";
import { wordsOf } from "./pairs.js";

/** @returns {HTMLElement} with the same in plain words for those who hear the page */
export function aligned(pair, words) {
  const units = unitsOf(pair);
  const line = (side) => units.map((u) => u[side]).join(" ").replace(/\s+/g, " ").trim();
  const out = element("div", { class: "aligned" },
    element("p", { class: "unseen" }, words.say("page.card.printed") + ": ", element("span", { lang: pair.language, dir: "auto" }, line("printed"))),
    element("p", { class: "unseen" }, words.say("page.card.said") + ": ", element("span", { lang: pair.matchLanguage, dir: "auto" }, line("said"))));
  // The page's own words have a direction of theirs, so that the line goes as its words do.
  const names = unit("names", words.say("page.card.printed"), words.say("page.card.said"));
  names.dir = words.direction;
  const shown = element("p", { class: "units", "aria-hidden": "true", dir: "auto", lang: pair.language }, names);
  for (const u of units) shown.append(unit(u.kind, u.printed, u.said), " ");
  out.append(shown);
  return out;
}

function unit(kind, printed, said) {
  return element("span", { class: "unit " + kind }, element("span", { class: "printed" }, printed || "‸"), element("span", { class: "said" }, said || "‸"));
}

/** The words in order, each with what stands for it on the other side; "" where nothing does. */
function unitsOf(pair) {
  const out = [];
  const list = wordsOf(pair);
  list.forEach(({ kind, text, change }, i) => {
    const last = list[i - 1];
    if (kind === "same") for (const word of text.split(/\s+/)) word && out.push({ kind, printed: word, said: word });
    else if (kind === "beside") out.push({ kind, printed: "…", said: "…" });
    else if (kind === "inserted" && last?.kind === "deleted" && last.change === change) out.at(-1).printed = readable(text).trim();
    else out.push({ kind: "changed", printed: kind === "inserted" ? text.trim() : "", said: kind === "deleted" ? text.trim() : "" });
  });
  return out;
}
