// What is asked before anything is accused: whether these are the right texts. An address is no text; a draft without
// quotations, beside a source that has some, is most likely the source; and a source in which nearly nothing is found is
// most likely another one.

import { findings, spoken } from "../element/judgement.js";
import { element } from "./element.js";

/** So many quotations have to be looked for before a source is doubted, and at most one in so many found. */
const FEW = 3, ONE_IN = 10;

/**
 * @typedef {object} Doubt
 * @property {"address" | "swap" | "source"} kind
 * @property {number} [side] the pane that it is about
 * @property {number} [n] quotations of the draft, or of the source where the texts may have changed places
 * @property {number} [found] how many of them are in the source
 */

/** @param {import("./checker.js").Result} result @returns {Doubt | undefined} */
export function doubtOf({ input, report, alone, turned }) {
  const side = input.texts.findIndex(({ text }) => isAddress(text));
  if (side >= 0) return { kind: "address", side };
  if (input.mode !== "check" || alone !== undefined) return undefined;
  if (turned) return { kind: "swap", n: turned };
  const judged = findings(report).filter((q) => spoken(q.kind) && q.verdict !== "unchecked");
  const found = judged.filter((q) => q.verdict !== "missing" || q.found).length;
  if (judged.length >= FEW && found * ONE_IN <= judged.length) return { kind: "source", side: 1, n: judged.length, found };
  return undefined;
}

/** Whether a text is nothing but addresses of the web. */
export function isAddress(text) {
  const lines = text.length > 4000 ? [] : text.trim().split(/\s+/);
  return lines.length > 0 && lines.length < 20 && lines.every((line) => /^(https?:\/\/|www\.)[^\s/]+\.[^\s]+$/i.test(line));
}

/** The doubt, asked in one sentence. */
export function asked(doubt, words) {
  const { kind, side, n, found } = doubt;
  if (kind === "address") return words.say("page.doubt.address." + (side ? "second" : "first"));
  if (kind === "swap") return words.say("page.doubt.swap", { quotations: words.say("quotations", { n }) });
  return words.say("page.doubt.source" + (found ? "" : ".none"), { quotations: words.say("quotations", { n }), found });
}

/** What can be done about a doubt, as buttons. @param {{swap(): void, open(side: number): void, list(): void}} acts */
export function answers(doubt, words, acts) {
  const button = (key, act) => {
    const out = element("button", { type: "button", class: "quiet" }, words.say(key));
    out.addEventListener("click", act);
    return out;
  };
  const { kind, side } = doubt;
  if (kind === "address") return [button("page.open", () => acts.open(side))];
  if (kind === "swap") return [button("page.swap", acts.swap)];
  return [button("page.doubt.open", () => acts.open(side)), button("page.swap", acts.swap), button("page.doubt.list", acts.list)];
}
