// What the desk decided of each quotation: that it is right, for a reason, or how it was repaired. A decision holds for
// the words it was made of: a quotation that is edited afterwards is undecided again, and undecided it stays in the list.

import { sha256 } from "../element/sha256.js";
import { VERDICTS } from "../element/judgement.js";

/** Why a quotation may stand; `stands` is the one that does not call it right. */
export const REASONS = ["heard", "other-source", "title", "no-speech", "stands"];

const KINDS = ["right", "repaired", "waived"];

/**
 * @typedef {object} Decision
 * @property {"right" | "repaired" | "waived"} kind
 * @property {string} was      the verdict that it was made about
 * @property {string} text     the printed words that it holds for; of a quotation that lost its marks, the words without
 * @property {number} nth      the how manieth quotation with these words it is, from 0
 * @property {string} [reason] of REASONS
 * @property {string} [by]     initials
 * @property {string} at       when, as ISO 8601
 * @property {{kind: string, before: string, after: string, nth: number, marks: string, start: number, unquoted?: true}} [repair]
 *           the words before and after, the how manieth they were, all that stood there with its marks, where, and whether
 *           the marks are gone
 * @property {string} draft    the hash of the text that it was made on
 * @property {string[]} sources the hashes of the texts that it was held against
 */

export class Decisions {
  #list = [];
  #hashes = new Map(); // of the texts that were hashed last

  get list() {
    return this.#list;
  }

  /** @param {Omit<Decision, "at" | "draft" | "sources">} decision @param {{text: string}[]} texts the draft and its sources */
  add(decision, [draft, ...sources]) {
    const same = this.#list.find((d) => d.text === decision.text && d.nth === decision.nth);
    if (same) this.drop(same);
    const made = { ...decision, at: new Date().toISOString(), draft: this.#hash(draft.text), sources: sources.map(({ text }) => this.#hash(text)) };
    this.#list.push(made);
    return made;
  }

  drop(decision) {
    this.#list = this.#list.filter((d) => d !== decision);
  }

  clear() {
    this.#list = [];
  }

  /** Takes over a list from a link or from what the tab kept: what is no decision in it is left out. */
  restore(list) {
    this.#list = (Array.isArray(list) ? list : []).slice(0, 10_000).flatMap((d) => read(d) ?? []);
  }

  #hash(text) {
    if (!this.#hashes.has(text)) {
      if (this.#hashes.size > 20) this.#hashes.clear();
      this.#hashes.set(text, sha256(text));
    }
    return this.#hashes.get(text);
  }

  /**
   * The pairs of a check with their decisions, each in the place of the verdict that it was made about; and in their
   * places too those quotations that a repair has taken the marks from, as pairs that are `gone`.
   * @param {import("./pairs.js").Pair[]} pairs @param {boolean} stale whether the draft has been edited since
   */
  arrange(pairs, report, stale) {
    const nth = counted(report);
    const taken = new Set();
    const of = ({ id, quotation }) => {
      const found = this.#list.find((d) => !taken.has(d) && (d.text === quotation.text && d.nth === nth.get(id) && !d.repair?.unquoted
        || stale && d.repair?.before === quotation.text && d.repair.nth === nth.get(id)));
      if (found) taken.add(found);
      return found;
    };
    const out = pairs.map((pair) => {
      const decision = pair.quotation && of(pair);
      return decision ? { ...pair, decision, was: decision.was } : pair;
    });
    for (const d of this.#list) {
      if (!d.repair?.unquoted || taken.has(d) || pairs.some((p) => p.quotation?.text === d.repair.before && nth.get(p.id) === d.repair.nth)) continue;
      out.push({ id: "d" + this.#list.indexOf(d), verdict: d.was, was: d.was, decision: d, gone: true, open: "", close: "",
        quotation: { text: d.text, span: { start: d.repair.start, end: d.repair.start }, parts: [], matches: [] } });
    }
    const rank = (p) => VERDICTS.indexOf(p.was ?? p.verdict), at = (p) => p.quotation.span.start;
    return out.every((p) => p.quotation) ? out.sort((x, y) => rank(x) - rank(y) || at(x) - at(y)) : out;
  }

  /** The decisions that hold, as a report carries them. @param {import("./pairs.js").Pair[]} pairs arranged */
  told(pairs) {
    return pairs.filter((p) => p.decision).map(({ id, gone, decision: d }) => {
      const { kind, was, text, reason, by, at, repair, draft, sources } = d;
      return {
        ...(gone ? {} : { quotation: id }), kind, verdict: was, text, ...(reason ? { reason } : {}), ...(by ? { by } : {}), at,
        ...(repair ? { repair: { kind: repair.kind, before: repair.before, after: repair.after } } : {}), draft, sources,
      };
    });
  }
}

/** Of each quotation the how manieth with its words it is, by id. */
export function counted(report) {
  const seen = new Map(), out = new Map();
  for (const { id, text } of report.quotations) {
    out.set(id, seen.get(text) ?? 0);
    seen.set(text, out.get(id) + 1);
  }
  return out;
}

/** A report with decisions: they are its last property. @param {string} json as core wrote it */
export function withDecisions(json, decisions) {
  return decisions.length ? json.replace(/\}\s*$/, "") + `,"decisions":${JSON.stringify(decisions)}}` : json;
}

// read is a decision as it may stand in a link that somebody made by hand; undefined where it is none.
function read(d) {
  const string = (v, most) => typeof v === "string" && v.length <= most;
  const count = (v) => Number.isSafeInteger(v) && v >= 0;
  const r = d?.repair;
  const whole = d && KINDS.includes(d.kind) && VERDICTS.includes(d.was) && string(d.text, 1e6) && count(d.nth) && string(d.at, 40)
    && (d.reason === undefined || REASONS.includes(d.reason)) && (d.by === undefined || string(d.by, 40))
    && string(d.draft, 80) && Array.isArray(d.sources) && d.sources.length < 1000 && d.sources.every((s) => string(s, 80))
    && (d.kind === "repaired") === (r !== undefined)
    && (!r || string(r.kind, 20) && string(r.before, 1e6) && string(r.after, 1e6) && string(r.marks, 1e6) && count(r.nth) && count(r.start));
  if (!whole) return undefined;
  const { kind, was, text, nth, reason, by, at, draft, sources } = d;
  return { kind, was, text, nth, ...(reason ? { reason } : {}), ...(by ? { by } : {}), at, draft, sources: [...sources],
    ...(r ? { repair: { kind: r.kind, before: r.before, after: r.after, nth: r.nth, marks: r.marks, start: r.start, ...(r.unquoted ? { unquoted: true } : {}) } } : {}) };
}
