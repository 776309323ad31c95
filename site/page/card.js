// One decision at a time: all that an editor needs to decide of one quotation, and what can be decided.

import { readable } from "../element/judgement.js";
import { aligned } from "./aligned.js";
import { REASONS } from "./decisions.js";
import { element } from "./element.js";
import { looking } from "./looking.js";
import { diff, passage, reason, toldOf, turnOf, unchecked } from "./wording.js";

/**
 * What the card asks of the page, each with the pair.
 * @typedef {object} Acts
 * @property {(pair: object) => Promise<import("./repairs.js").Repair[]>} repairs those that hold
 * @property {(pair: object, repair: import("./repairs.js").Repair) => void} apply
 * @property {(pair: object, decision: {kind: string, reason: string, by: string}) => void} decide
 * @property {(pair: object) => void} undo
 * @property {(pair: object) => void} copy
 * @property {(pair: object) => void} open  the source at the passage
 * @property {(by: number) => void} go      to the next or the previous finding
 * @property {(pair: object) => import("./turn.js").Around} around
 * @property {(pair: object) => import("./near.js").Near[]} nearest what comes nearest to a missing quotation
 * @property {(asked: string) => import("./near.js").Near[]} search
 * @property {(near: import("./near.js").Near) => void} at the place in the source
 * @property {(pair: object) => void} show  the place in the text
 * @property {() => string} initials        of the last decision
 */

/** @param {import("./pairs.js").Pair} pair @param {{n: number, total: number, comparing: boolean}} place @param {Acts} acts */
export function card(pair, { n, total, comparing }, words, acts) {
  const out = element("section", { class: "card", "aria-label": words.say("position", { n, total }) });
  const { quotation, match, decision, gone } = pair;
  out.append(head(n, total, words, acts));
  const told = gone ? [] : toldOf(pair);
  if (match && !comparing && told.length && !gone) out.append(aligned(pair, words));
  else if (gone) out.append(element("p", { class: "said", dir: "auto" }, diff(pair, words, comparing)));
  out.append(...[unchecked(pair, words)].filter(Boolean));
  for (const change of told) out.append(reason(change, words, pair));
  for (const change of quotation?.changes ?? []) if (change.rule === "quote.missing" && !told.includes(change) && !gone && !comparing) out.append(reason(change, words, pair));
  if (match && !comparing) out.append(said(pair, words, acts));
  if (comparing) {
    out.append(element("div", { class: "acts" }, button(words.say("show"), () => acts.show(pair), "go")));
    return out;
  }
  if (pair.verdict === "missing" && !decision) out.append(looking(pair, words, acts));
  if (decision) out.append(decided(pair, words, acts));
  else if (pair.verdict !== "verbatim" && pair.verdict !== "unchecked") out.append(repairs(pair, words, acts), right(pair, words, acts));
  out.append(element("div", { class: "acts" },
    button(words.say("page.card.copy"), () => acts.copy(pair)),
    !gone && button(words.say("show"), () => acts.show(pair), "go"),
    match && button(words.say("page.card.open"), () => acts.open(pair))));
  return out;
}

function head(n, total, words, acts) {
  const step = (key, by, sign) => {
    const out = button(sign, () => acts.go(by));
    out.setAttribute("aria-label", words.say(key));
    out.title = words.say(key);
    out.classList.add("step");
    return out;
  };
  return element("p", { class: "position" }, element("span", {}, words.say("position", { n, total })), step("previous", -1, "↑"), step("next", 1, "↓"));
}

// said is the passage in its turn, with who said it, when, and where it stands.
function said(pair, words, acts) {
  const { match, quotation } = pair;
  const { before, head, tail, after, line } = acts.around(pair);
  const tells = [turnOf(pair, words) ?? words.say("said"), where(match.where ?? { line }, words)].filter(Boolean).join(words.say("comma"));
  const others = quotation.matches.slice(1).filter((m) => !m.part).length;
  return element("div", { class: "held" },
    element("p", { class: "turn" }, tells),
    element("div", { class: "turns", dir: "auto", lang: pair.matchLanguage },
      before && element("p", { class: "around" }, before),
      element("p", {}, head && element("span", { class: "around" }, head), passage(pair, true), tail && element("span", { class: "around" }, tail)),
      after && element("p", { class: "around" }, after)),
    others > 0 && element("p", { class: "turn" }, words.say("also", { n: others })));
}

/** Where a passage stands in its file: "page 3, line 12"; undefined where that is not told. */
export function where(place, words) {
  const list = ["page", "paragraph", "cue", "row", "line"].filter((key) => place?.[key]).map((key) => words.say("page.where." + key, { n: place[key] }));
  return list.length ? list.join(words.say("comma")) : undefined;
}

function repairs(pair, words, acts) {
  const list = element("ul", { class: "repairs", "aria-label": words.say("page.card.repairs") });
  const wait = element("p", { class: "waiting" }, words.say("page.card.trying"));
  const out = element("div", { class: "mend" }, wait);
  acts.repairs(pair).then((found) => {
    if (!found.length) return wait.replaceWith(element("p", { class: "waiting" }, words.say("page.card.none")));
    for (const [i, repair] of found.entries()) list.append(element("li", {}, offer(pair, repair, i, words, acts)));
    wait.replaceWith(list);
  }, () => wait.remove()); // a newer check has taken its place, or the check is in trouble, which is told
  return out;
}

function offer(pair, repair, i, words, acts) {
  const out = button("", () => acts.apply(pair, repair));
  out.className = i ? "apply" : "apply first";
  out.append(element("b", {}, repairWords(repair, words)), " ",
    element("span", { class: "prints" }, words.say("page.card.prints") + " ", element("span", { dir: "auto", lang: pair.language }, prints(pair, repair))));
  return out;
}

// prints is the quotation as it then stands: as much of it as shows what is new.
function prints(pair, repair) {
  const text = readable(repair.printed), marks = repair.kind === "unquote" ? ["", ""] : [pair.open, pair.close];
  const old = readable(pair.quotation.text);
  let same = 0;
  while (same < Math.min(text.length, old.length) && text[same] === old[same]) same++;
  const from = text.length > 160 && same > 60 ? text.lastIndexOf(" ", same - 40) + 1 : 0;
  const to = text.length - from > 160 ? text.indexOf(" ", from + 140) : -1;
  return marks[0] + (from ? "… " : "") + (to < 0 ? text.slice(from) : text.slice(from, to) + " …") + marks[1];
}

/** A repair as an order to the editor. */
export function repairWords(repair, words) {
  const text = readable(repair.text).trim();
  const key = ["all", "said", "sentence"].includes(repair.kind) ? "page.repair." : "repair.";
  return words.say(key + repair.kind, { text: text.length > 120 ? text.slice(0, 110) + " …" : text });
}

// right is the form in which a quotation is called right, or let stand.
function right(pair, words, acts) {
  const form = element("form", { class: "right", hidden: true });
  const open = button(words.say("page.right"), () => {
    form.hidden = !form.hidden;
    open.setAttribute("aria-expanded", String(!form.hidden));
    if (!form.hidden) form.querySelector("input").focus();
  });
  open.setAttribute("aria-expanded", "false");
  open.classList.add("quiet");
  const choices = REASONS.map((key) => element("label", {}, element("input", { type: "radio", name: "reason", value: key, required: true }), " ", words.say("page.right." + key)));
  const by = element("input", { name: "by", maxlength: "12", size: "6", autocomplete: "off", value: acts.initials() });
  form.append(element("fieldset", {}, element("legend", {}, words.say("page.right.why")), ...choices),
    element("label", { class: "by" }, words.say("page.right.by"), " ", by), " ", element("button", { class: "main" }, words.say("page.right.save")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const why = new FormData(form).get("reason");
    acts.decide(pair, { kind: why === "stands" ? "waived" : "right", reason: why, by: by.value.trim() });
  });
  return element("div", { class: "judge" }, open, form);
}

/** What was decided of a pair, in words. */
export function decidedWords({ kind, reason: why, by }, words) {
  const said = kind === "repaired" ? words.say("page.repaired") : words.say("page.decided." + kind, { reason: words.say("page.right." + why) });
  return by ? words.say("page.decided.by", { said, by }) : said;
}

function decided(pair, words, acts) {
  return element("p", { class: "decided" }, decidedWords(pair.decision, words), " ", button(words.say("page.undo"), () => acts.undo(pair), "undo"));
}

function button(text, act, name) {
  const out = element("button", { type: "button", class: name }, text);
  out.addEventListener("click", act);
  return out;
}
