// The findings as Markdown, for a message, an issue or a page: CommonMark, with ~~struck~~ words as GitHub reads them.

import { changesOf, clock, readable } from "../element/judgement.js";
import { wordsOf } from "./pairs.js";
import { groupOf, groupWord } from "./sections.js";
import { sidesOf } from "./wording.js";

/**
 * @param {import("./pairs.js").Pair[]} pairs in the order in which they are told
 * @param {string} summary a sentence
 * @param {import("../element/words.js").Words} words
 */
export function markdown(pairs, summary, words) {
  const out = [`**${escaped(summary)}**`];
  let verdict;
  for (const pair of pairs) {
    if (groupOf(pair) !== verdict) out.push("## " + escaped(capital(groupWord(groupOf(pair), words))));
    verdict = groupOf(pair);
    out.push(item(pair, words));
  }
  return out.join("\n\n") + "\n";
}

/** One finding as Markdown. */
export function item(pair, words) {
  const { quotation, match, shared } = pair;
  const name = quotation?.speaker?.name;
  const lines = ["> " + (name ? `**${escaped(readable(name))}** ` : "") + (!quotation ? diff(pair) : `“${diff(pair)}”`)];
  const told = !quotation ? shared?.changes ?? [] : changesOf(quotation, match);
  for (const change of told) {
    if (shared && (change.level === "style" || change.level === "same")) continue;
    const said = pair.section
      ? sidesOf(change, pair).map(([letter, text]) => `${words.say("page.letter." + letter)} “${text}”`).join(" → ")
      : words.reasonText(change.why, change.reason);
    lines.push(`- \`${change.rule}\` ${escaped(said)}` + (change.look ? " " + escaped(words.say("look")) : ""));
  }
  const { speaker, time } = match?.turn ?? {};
  if (speaker || time) {
    lines.push("- " + [speaker && escaped(words.say("speaker", { name: readable(speaker) })), time && clock(time)].filter(Boolean).join(", "));
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
