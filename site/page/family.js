// One utterance as several articles printed it: its wordings side by side, each with what it changed and who has it, and
// under the first of them the readings of the others, as a critical apparatus has them.

import { brief, markable, readable, segments } from "../element/judgement.js";
import { dayWords } from "./dates.js";
import { element } from "./element.js";

const verdictOfLevel = { meaning: "meaning", wording: "reworded", declared: "declared", style: "verbatim", same: "verbatim" };

/** How many of those who printed a wording are named. */
const NAMED = 12;

/**
 * @param {object} family of a report
 * @param {{quotations: Map<string, object>, documents: Map<string, import("./sources.js").Given>, look(a: string, b: string): void}} among
 *   look: shows two documents beside each other
 * @param {import("../element/words.js").Words} words
 */
export function familyOf(family, { quotations, documents, look }, words) {
  const order = [family.canonical, ...family.variants.keys()].filter((v, i, all) => all.indexOf(v) === i);
  const date = (id) => documents.get(id)?.kept?.date || "~"; // behind every date
  const holders = family.variants.map((_, v) => [...new Set(family.members.filter((m) => m.variant === v).map((m) => quotations.get(m.quotation).document))]
    .sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0)));
  const first = family.variants[family.canonical].earliest ?? holders[family.canonical][0];
  const level = family.variants.length > 1 ? family.level : "same", verdict = family.look ? "look" : verdictOfLevel[level];
  return element("section", { class: "family finding " + verdict },
    element("h2", { tabindex: "-1" },
      element("span", { class: "verdict" }, level === "same" || level === "style" ? words.say("page.section.same") : words.verdict(verdict)), " ",
      family.speaker && element("span", { class: "who", dir: "auto" }, readable(family.speaker)), family.speaker && " ",
      element("span", { class: "count" }, words.say("page.many.articles", { n: new Set(holders.flat()).size }))),
    element("div", { class: "variants" }, ...order.map((v, at) => variantOf(family, v, at, order, holders[v], { documents, look, first }, words))),
    apparatus(family, order, words));
}

function variantOf(family, v, at, order, holders, { documents, look, first }, words) {
  const variant = family.variants[v], named = holders.slice(0, NAMED);
  const name = (id) => {
    const { name: label = id, kept } = documents.get(id) ?? {}, printed = printing(kept, words);
    if (id === first) return element("li", {}, element("span", { dir: "auto" }, label), ...printed);
    const button = element("button", { type: "button", class: "link", dir: "auto", title: words.say("page.many.compare") }, label);
    button.addEventListener("click", () => look(first, id));
    return element("li", {}, button, ...printed);
  };
  return element("div", { class: "variant" + (at ? "" : " base") },
    element("p", { class: "siglum" }, element("b", {}, String(at + 1)), " ", words.say("page.many.has", { n: holders.length }),
      variant.against !== undefined && order.indexOf(variant.against) > 0 && words.say("comma") + words.say("page.many.against", { n: order.indexOf(variant.against) + 1 })),
    element("p", { class: "said", dir: "auto" }, ...wordsOf(variant, words)),
    element("ul", { class: "holders" }, ...named.map(name), holders.length > NAMED && element("li", {}, `+${(holders.length - NAMED).toLocaleString(words.language)}`)));
}

// printing is who printed an article and when, as far as its file says so.
function printing({ outlet, date } = {}, words) {
  const parts = [outlet, date && dayWords(date, words)].filter(Boolean);
  return parts.length ? [" (", ...parts.flatMap((part, i) => [i ? words.say("comma") : "", element("bdi", {}, part)]), ")"] : [];
}

// wordsOf is a wording with what it changed against the one that it is held against.
function wordsOf({ text, changes = [] }, words) {
  const span = { start: 0, end: text.length };
  return segments({ text, span, parts: [span] }, { changes }).map(({ kind, text }) => {
    if (kind === "same") return text;
    const tag = kind === "deleted" ? "del" : "ins";
    return element(tag, {}, element("span", { class: "unseen" }, words.say("page.many." + kind) + " "), text, element("span", { class: "unseen" }, words.say("end") + " "));
  });
}

// apparatus lists the readings that depart from the first wording: its words, a bracket, and what others have.
function apparatus(family, order, words) {
  const readings = new Map();
  for (const [at, v] of order.entries()) {
    const { against, changes = [] } = family.variants[v];
    if (!at || against !== family.canonical) continue;
    for (const { quotation, source } of markable(changes)) {
      const lemma = source.text.trim() || family.variants[family.canonical].text.slice(0, source.start).trim().split(/\s+/).at(-1);
      const reading = source.text.trim() ? quotation.text.trim() : `+ ${quotation.text.trim()}`;
      const key = `${String(source.start).padStart(9, "0")} ${lemma}`;
      if (!readings.has(key)) readings.set(key, { lemma, others: new Map() });
      const { others } = readings.get(key);
      others.set(reading, [...others.get(reading) ?? [], at + 1]);
    }
  }
  if (!readings.size) return "";
  return element("p", { class: "apparatus", "aria-label": words.say("page.many.readings") }, ...[...readings].sort(([x], [y]) => (x < y ? -1 : 1)).flatMap(([, { lemma, others }], i) => [
    i ? " · " : "", element("span", { dir: "auto" }, brief(readable(lemma), 8)), "] ",
    ...[...others].flatMap(([reading, sigla], k) => [k ? ", " : "", element("i", { dir: "auto" }, brief(readable(reading), 8) || "–"), " ", element("b", {}, sigla.join(" "))]),
  ]));
}
