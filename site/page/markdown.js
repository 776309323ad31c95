// The findings as Markdown, for a message, an issue or a page: CommonMark, with ~~struck~~ words as GitHub reads them.

import { changesOf, clock, readable } from "../element/judgement.js";
import { decidedWords, repairWords, where } from "./card.js";
import { wordsOf } from "./pairs.js";
import { groupOf, groupWord } from "./sections.js";
import { sidesOf } from "./wording.js";

/**
 * @param {import("./pairs.js").Pair[]} pairs in the order in which they are told
 * @param {string} summary a sentence
 * @param {import("../element/words.js").Words} words
 * @param {(pair: object) => {draft?: number, source?: number}} lines where a finding stands in the texts
 */
export function markdown(pairs, summary, words, lines = () => ({})) {
  const out = [`**${escaped(summary)}**`, escaped(words.say("page.legend.markdown"))];
  let verdict;
  for (const pair of pairs) {
    if (groupOf(pair) !== verdict) out.push("## " + escaped(capital(groupWord(groupOf(pair), words))));
    verdict = groupOf(pair);
    out.push(item(pair, words, lines(pair)));
  }
  return out.join("\n\n") + "\n";
}

/** One finding as Markdown. */
export function item(pair, words, line = {}) {
  const { quotation, match, shared, decision, gone } = pair;
  const name = quotation?.speaker?.name;
  const lines = ["> " + (name ? `**${escaped(readable(name))}** ` : "") + (!quotation ? diff(pair) : `“${diff(pair)}”`)];
  if (decision) lines.push(`- **${escaped(decidedWords(decision, words))}**` + (decision.repair ? ` “${escaped(readable(decision.repair.before))}” → “${escaped(readable(decision.repair.after))}”` : ""));
  const told = gone ? [] : !quotation ? shared?.changes ?? [] : changesOf(quotation, match);
  for (const change of told) {
    if (shared && (change.level === "style" || change.level === "same")) continue;
    const said = pair.section
      ? sidesOf(change, pair).map(([letter, text]) => `${words.say("page.letter." + letter)} “${text}”`).join(" → ")
      : words.reasonText(change.why, change.reason);
    lines.push(`- \`${change.rule}\` ${escaped(said)}` + (change.look ? " " + escaped(words.say("look")) : ""));
    if (change.repair && !decision && !pair.section) lines.push(`- ${escaped(words.say("repair"))}: ${escaped(repairWords(change.repair, words))}`);
  }
  const { speaker, time } = match?.turn ?? {};
  const places = [line.draft && `${words.say("page.draft")}: ${where(quotation.where ?? { line: line.draft }, words)}`,
    line.source && `${words.say("page.source")}: ${where(match.where ?? { line: line.source }, words)}`].filter(Boolean).map(escaped);
  if (speaker || time || places.length) {
    lines.push("- " + [speaker && escaped(words.say("speaker", { name: readable(speaker) })), time && clock(time), ...places].filter(Boolean).join(", "));
  }
  return lines.join("\n").replace(/^(> .*)\n- /, "$1\n\n- ");
}

function diff(pair) {
  let out = "";
  for (const { kind, text } of wordsOf(pair)) {
    const words = text.trim(), sign = { deleted: "~~", inserted: "**" }[kind];
    if (!words || !sign) {
      out += escaped(text);
      continue;
    }
    if (out.endsWith("~~")) out += " "; // two signs that touch would not be read
    out += text.slice(0, text.indexOf(words)) + sign + escaped(words) + sign + text.slice(text.indexOf(words) + words.length);
  }
  return out;
}

function capital(text) {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function escaped(text) {
  return text.replace(/[\\`*_[\]<>#|~&$]/g, "\\$&");
}
