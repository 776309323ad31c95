// Values from a report that every face shows in the same way: a quotation's verdict, the order of findings, the words
// that changed, a passage fit for reading. No words of a language are here, and no page.

import whole from "core:whole";

/** What a reader is told of a quotation, worst first: its verdict, or that a person should look at it. */
export const VERDICTS = ["meaning", "reworded", "missing", "look", "declared", "verbatim", "unchecked"];

/** The levels of a change, gravest first. */
export const LEVELS = ["meaning", "wording", "declared", "style", "same"];

/** The verdict of a quotation; "look" where it rests on changes that only ask for a look. */
export function verdictOf(quotation) {
  return quotation.look ? "look" : quotation.verdict ?? "unchecked";
}

/** Whether spans of this kind are presented as somebody's words. */
export function spoken(kind) {
  return kind === "speech" || kind === "fragment" || kind === "block" || kind === "heading";
}

/** The quotations that belong in a list of findings: titles and the like do where their words were found. */
export function findings(report) {
  return report.quotations.filter((q) => spoken(q.kind) || q.matches?.length);
}

/** The findings, worst first; those of one verdict stay in the order of the text. */
export function worstFirst(report) {
  return findings(report).sort((a, b) => VERDICTS.indexOf(verdictOf(a)) - VERDICTS.indexOf(verdictOf(b)));
}

/** How many findings have each verdict. */
export function counts(report) {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0]));
  for (const quotation of findings(report)) counts[verdictOf(quotation)]++;
  return counts;
}

/** Whether a text of the report is in a language of which too little is known, or whose file was not there, to judge everything. */
export function unjudged(report) {
  return report.documents.some((document) => document.unjudged);
}

/** The worst verdict in the report; "unchecked" where there is no quotation at all. */
export function worst(report) {
  const all = counts(report);
  return VERDICTS.find((verdict) => all[verdict]) ?? "unchecked";
}

/**
 * The changes that are told of a quotation, gravest first. What is style alone is not told, but for characters that
 * nobody can see; that a quotation is missing, its verdict has said: only where parts of it stand is told.
 */
export function changesOf(quotation, match = quotation.matches?.[0]) {
  return [...match?.changes ?? [], ...quotation.changes ?? []]
    .filter((c) => (c.level !== "style" || c.rule === "typo.hidden") && (c.rule !== "quote.missing" || c.look || c.why?.key === "missing.part"))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

// The rules that speak of a quotation or its parts as a whole, and not of words in it.
export const WHOLE = new Set(whole);

/**
 * The changes that a reader sees in the words themselves: words lost, added or exchanged without a sign. Style,
 * declared edits and questions to look at stand beside them in words. They are in order and do not overlap; of two
 * that do the smaller is kept.
 */
export function markable(changes) {
  const size = (c) => c.quotation.end - c.quotation.start;
  const out = [];
  const seen = changes.filter((c) => !WHOLE.has(c.rule) && !c.look && (c.level === "wording" || c.level === "meaning") && c.quotation.text !== c.source.text);
  for (const c of seen.sort((a, b) => a.quotation.start - b.quotation.start || size(a) - size(b))) {
    const last = out.at(-1);
    if (!last || c.quotation.start >= last.quotation.end) out.push(c);
    else if (size(c) < size(last)) out[out.length - 1] = c;
  }
  return out;
}

/**
 * The words of a quotation with its changes laid in, as segments in order:
 * - `same`: in both texts; `deleted`: only in the source; `inserted`: only in the quotation, each with its `change`
 * - `beside`: the reporter's words between two parts of the quotation
 */
export function segments(quotation, match = quotation.matches?.[0]) {
  return lay(quotation.text, quotation.span.start, quotation.parts, match?.changes ?? []);
}

/** The same for a shared stretch of reporting of a comparison: what only a has is `deleted`, what only b has `inserted`. */
export function sharedSegments(shared) {
  const turned = { deleted: "inserted", inserted: "deleted" };
  return lay(shared.a.text, shared.a.span.start, [shared.a.span], shared.changes)
    .map((s) => ({ ...s, kind: turned[s.kind] ?? s.kind }));
}

// lay cuts a text, whose first character has the offset base, at the changes.
function lay(text, base, parts, changes) {
  const out = [];
  const add = (kind, words, change) => {
    if (!words) return;
    const last = out.at(-1);
    if (last && last.kind === kind && last.change === change) last.text += words;
    else out.push(change ? { kind, text: words, change } : { kind, text: words });
  };
  const cut = (start, end) => text.slice(start - base, end - base);
  const marked = markable(changes);
  parts.forEach((part, i) => {
    let at = part.start;
    if (i > 0) add("beside", cut(parts[i - 1].end, at));
    for (const change of marked) {
      const { start, end } = change.quotation;
      if (start < at || end > part.end) continue;
      add("same", cut(at, start));
      const said = change.source.text, printed = cut(start, end);
      if (said.trim()) {
        if (start === end && /[^\s“„«‘‚(['"]$/.test(out.at(-1)?.text ?? "")) add("same", " ");
        add("deleted", said, change);
        add("inserted", printed, change);
        if (start === end && end < part.end && /^[\p{L}\p{N}]/u.test(cut(end, part.end))) add("same", " ");
      } else {
        add("inserted", printed, change);
      }
      at = end;
    }
    add("same", cut(at, part.end));
  });
  return out.map((s) => ({ ...s, text: s.kind === "deleted" ? brief(readable(s.text), SWALLOWED) : readable(s.text) }));
}

// How many words are shown of a stretch that the source alone has: enough to see what it is about.
const SWALLOWED = 24;

/** A stretch cut in its middle, where it has more than n words. */
export function brief(text, n) {
  const words = text.trim().split(" ");
  const tail = Math.floor(n / 3);
  return words.length <= n ? text : [...words.slice(0, n - tail), "…", ...words.slice(-tail)].join(" ");
}

/** Where a quotation was said: one passage, or, where it has parts that stand apart, the passage of each. */
export function passages(quotation) {
  const [whole, ...others] = quotation.matches ?? [];
  const parts = others.filter((m) => m.part && m.document === whole.document);
  return parts.length ? parts : whole ? [whole] : [];
}

/**
 * A stretch of a text fit for reading on a page: cue numbers and times of subtitles are dropped, white space becomes
 * one space, and characters that nobody can see, or that turn the direction of what follows, are named.
 */
export function readable(text) {
  return text
    .replace(/(^|\n)[^\S\n]*(?:\d+[^\S\n]*\r?\n)?[^\S\n]*(?:\d+:)?\d\d:\d\d[.,]\d{3}[^\S\n]*-->[^\n]*(?=\n|$)/g, "$1")
    .replace(/\u00ad/g, "")
    .replace(/[^\S\u00a0\u202f]+/g, " ")
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu, (c) => `‹U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}›`);
}

/** A time of a report without its thousandths. */
export function clock(time) {
  return time.replace(/\..*/, "");
}
