// How a pair is told in elements, the same in the list of findings and on paper: its words with what changed in them,
// its reasons, and the passage in its context.

import { brief, changesOf, clock, markable, readable } from "../element/judgement.js";
import { element } from "./element.js";
import { wordsOf } from "./pairs.js";
import { groupWord } from "./sections.js";

/** The words of a pair, struck and underlined, and said in hidden words too. */
export function diff(pair, words, comparing) {
  const side = { deleted: pair.turned ? "b" : "a", inserted: pair.turned ? "a" : "b" };
  const say = (kind) => words.say(comparing ? "page.words." + side[kind] : kind) + " ";
  const out = element("span", { class: "said", dir: "auto", lang: pair.language });
  if (pair.quotation) out.append(pair.open);
  for (const { kind, text } of wordsOf(pair)) {
    if (kind === "same") out.append(text);
    else if (kind === "beside") out.append(element("span", { class: "beside" }, text));
    else out.append(element(kind === "deleted" ? "del" : "ins", {}, hidden(say(kind)), text, hidden(words.say("end") + " ")));
  }
  if (pair.quotation) out.append(pair.close);
  return out;
}

function hidden(text) {
  return element("span", { class: "unseen" }, text);
}

/** The changes of a pair that are told, gravest first. */
export function toldOf({ quotation, match, shared, only }) {
  if (only) return [];
  return shared ? markable(shared.changes) : changesOf(quotation, match);
}

/**
 * One change in words. Of two articles neither is the source, so that what each has is told instead of a reason.
 */
export function reason(change, words, pair) {
  if (pair?.section) return exchange(change, words, pair);
  const out = element("p", { class: "reason" });
  out.append(sentence(words.reason(change.why, change.reason)), " ");
  if (change.look) out.append(words.say("look"), " ");
  out.append(element("code", { dir: "ltr" }, change.rule));
  return out;
}

/** Why a quotation is unchecked, where the report tells. */
export function unchecked({ quotation }, words) {
  return quotation?.reason && element("p", { class: "reason" }, sentence(words.reason(quotation.unchecked, quotation.reason)));
}

function sentence({ language, pieces }) {
  return element("span", { lang: language, dir: "auto" }, ...pieces.map((p) => (typeof p === "string" ? p : element("bdi", {}, p.own))));
}

function exchange(change, words, pair) {
  const [from, to] = sidesOf(change, pair).map(([letter, text]) => [words.say("page.letter." + letter) + " ", element("q", { dir: "auto" }, text)]);
  return element("p", { class: "reason" }, element("strong", {}, words.rule(change.rule)), " ", ...from, " → ", ...to, " ",
    element("code", { dir: "ltr" }, change.rule));
}

/** What each of two articles has at a change: its letter and its words, the one that is read from first. */
export function sidesOf(change, { shared, first, turned }) {
  const inA = shared || first, cut = ({ text }) => brief(readable(text), 24) || "–";
  const sides = [["a", cut(inA ? change.quotation : change.source)], ["b", cut(inA ? change.source : change.quotation)]];
  return turned ? sides.reverse() : sides;
}

/** Who said the passage, and when; undefined where the source does not tell. */
export function turnOf({ match, source }, words) {
  const { speaker, time } = match?.turn ?? {};
  const parts = [speaker && words.say("speaker", { name: readable(speaker) }), time && words.say("time", { time: clock(time) }), source && (source.name || words.say("page.source.n", { n: source.n }))].filter(Boolean);
  return parts.length ? parts.join(words.say("comma")) : undefined;
}

/**
 * The passage with the source's side of each change marked, between the words around it. Where these stand beside it
 * already, it is alone.
 */
export function passage({ match, matchLanguage }, alone = false) {
  const out = element("q", { class: "passage", dir: "auto", lang: matchLanguage });
  const base = match.span.start;
  let at = 0;
  if (!alone) out.append(element("span", { class: "around" }, "… " + readable(match.context.before)));
  const own = element("span", { class: "match" });
  out.append(own);
  const marked = markable(match.changes).filter((c) => c.source.text).sort((x, y) => x.source.start - y.source.start);
  for (const change of marked) {
    const start = change.source.start - base, end = change.source.end - base;
    if (start < at || end > match.text.length) continue;
    own.append(readable(match.text.slice(at, start)), element("b", {}, readable(match.text.slice(start, end))));
    at = end;
  }
  own.append(readable(match.text.slice(at)));
  if (!alone) out.append(element("span", { class: "around" }, readable(match.context.after) + " …"));
  return out;
}

/** What a pair's verdict is called. */
export function verdictWord(pair, words) {
  if (pair.section && pair.section !== "changed") return groupWord(pair.section, words);
  return pair.shared ? words.say("page.reporting." + pair.verdict) : words.verdict(pair.verdict);
}
