// What is told of one quotation: its verdict, its words with the changes in them, each change by rule and reason, and the
// passage that it was held against.

import { brief, changesOf, clock, passages, readable, segments, verdictOf } from "./judgement.js";
import { heard, node } from "./node.js";

// How many words of a passage are shown: a long ellipsis may have swallowed a whole speech.
const SHOWN = 150;

/** The sign that stands beside each word of a verdict, never alone. */
export const SIGNS = { meaning: "✗", reworded: "≠", missing: "?", look: "○", declared: "~", verbatim: "✓", unchecked: "–", changed: "↻" };

/** A verdict as word and sign. */
export function verdictNode(verdict, words, tag = "span") {
  return node(tag, { part: "verdict", class: `verdict ${verdict}` },
    node("span", { class: "sign", "aria-hidden": "true" }, SIGNS[verdict]), " ", node("span", { class: "word" }, words));
}

/**
 * @param {object} quotation
 * @param {{words: import("./words.js").Words, article: string, documents: object[], source?: import("./source.js").Source, turn?: {label: string, act: () => void}}} around
 *   turn shows the other text at the same place
 */
export function findingNode(quotation, { words, article, documents, source, turn }) {
  const verdict = verdictOf(quotation);
  const match = quotation.matches?.[0];
  const also = quotation.matches?.slice(1).filter((m) => !m.part).length ?? 0;
  return node("div", { class: "finding" },
    ...wordsNodes(quotation, words, article),
    quotation.speaker?.name ? node("p", { class: "speaker", part: "speaker" }, ...around(words.say("attributed"), node("bdi", {}, readable(quotation.speaker.name)))) : undefined,
    quotation.reason ? node("p", { class: "unchecked" }, reasonNode(words.reason(quotation.unchecked, quotation.reason), words)) : undefined,
    changesNode(quotation, verdict, words),
    ...passages(quotation).map((passage) => passageNode(passage, verdict, words, documents.find((d) => d.id === passage.document))),
    also ? node("p", { class: "also" }, words.say("also", { n: also })) : undefined,
    match ? linkNode(match, words, source, turn) : undefined);
}

// The quotation in its own marks; plain ones where it has none, as a block. What struck and underlined words are is said
// below it.
function wordsNodes(quotation, words, article) {
  const { marks, span } = quotation;
  const short = (text) => (text.length && text.length <= 4 ? text : undefined);
  const open = short(article.slice(marks.start, span.start)), close = short(article.slice(span.end, marks.end));
  const told = { deleted: "del", inserted: "ins" };
  const all = segments(quotation);
  const text = node("p", { class: `words ${verdictOf(quotation)}`, part: "words", dir: "auto" },
    open ?? "“",
    ...all.map(({ kind, text, change }) => {
      if (kind === "same") return text;
      if (kind === "beside") return node("span", { class: "beside" }, text);
      return node(told[kind], { part: told[kind], class: change.level }, heard(words.say(kind) + " "), text.trim(), heard(words.say("end") + " "));
    }).flatMap((part, i, all) => (i && part.nodeType && all[i - 1].nodeType ? [" ", part] : [part])),
    close ?? (open ? "" : "”"));
  return all.some((s) => told[s.kind]) ? [text, node("p", { class: "legend", "aria-hidden": "true" }, words.say("legend"))] : [text];
}

function changesNode(quotation, verdict, words) {
  const changes = verdict === "missing" ? quotation.changes ?? [] : changesOf(quotation);
  if (!changes.length) return undefined;
  const repair = (r) => node("span", { class: "repair", part: "repair" },
    node("b", {}, words.say("repair")), " ", ...around(words.say("repair." + r.kind), node("bdi", {}, readable(r.text).trim()), "text"));
  return node("ul", { class: "changes", part: "changes", role: "list" }, ...changes.map((change) => node("li", { class: change.look ? "look" : change.level },
    node("b", { part: "rule", title: change.rule }, words.rule(change.rule)), " ",
    reasonNode(words.reason(change.why, change.reason), words),
    change.look && verdict !== "look" ? " " + words.say("look") : undefined,
    change.repair ? repair(change.repair) : undefined)));
}

// reasonNode is a reason in the reader's language, or, where that has no words for it, in English.
function reasonNode({ language, pieces }, words) {
  const own = language === words.language;
  return node("span", { part: "reason", class: own ? undefined : "foreign", lang: language, dir: own ? undefined : "ltr" },
    ...pieces.map((p) => (typeof p === "string" ? p : node("bdi", {}, p.own))));
}

function passageNode(match, verdict, words, { length }) {
  const { speaker, time } = match.turn ?? {};
  const { context, span } = match;
  const before = readable(context.before), after = readable(context.after);
  const lead = span.start > context.before.length ? "… " : "", trail = span.end + context.after.length < length ? " …" : "";
  return node("figure", { class: "passage", part: "passage" },
    node("figcaption", {}, words.say("said"), speaker ? " · " : "", speaker ? node("bdi", { part: "turn" }, readable(speaker)) : "",
      time ? " · " : "", time ? node("time", { part: "time", dir: "ltr" }, clock(time)) : ""),
    node("blockquote", { dir: "auto" },
      before && node("span", { class: "context" }, lead, before),
      node("mark", { class: verdict }, heard(words.say("passage") + " "), brief(readable(match.text), SHOWN)),
      after && node("span", { class: "context" }, after, trail)));
}

function linkNode(match, words, source, turn) {
  if (turn) return node("p", { class: "links" }, node("button", { type: "button", part: "link", class: "link", onclick: turn.act }, turn.label));
  const address = source?.link(match.text);
  return address && node("p", { class: "links" }, node("a", { href: address, target: "_blank", rel: "noopener", part: "link" }, words.say("open")));
}

// around puts a node into the place of a string's {name}.
function around(text, inner, name = "name") {
  const [before, after = ""] = text.split(`{${name}}`);
  return text.includes(`{${name}}`) ? [before, inner, after] : [text];
}
