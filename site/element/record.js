// A record: what a check came to when a page was made, so that the page can say it with no module, no worker and no
// request. It holds the hashes of the texts, and so it knows whether they are still the same.

import { fold } from "./fold.js";
import { sha256 } from "./sha256.js";
import { unsound } from "./sound.js";

const SCHEMA = "quotedrift.record/1";

/**
 * Reads a record, or throws.
 * @param {string} text the record, as the command writes it
 */
export function readRecord(text) {
  const record = JSON.parse(text);
  const framed = record?.schema === SCHEMA && typeof record.profile === "string" && typeof record.article === "string" && Array.isArray(record.sources);
  if (!framed) throw new TypeError(`this is no ${SCHEMA}`);
  const wrong = unsound(record.report);
  if (wrong) throw new TypeError(`this is no ${SCHEMA}: ${wrong}`);
  return record;
}

/** Writes the record of a check, the same bytes as the command: the report last, as core wrote it, but fit for a <script>. */
export function writeRecord({ version, report, json, article, sources }) {
  const hashes = (made) => ({ article: sha256(made(article)), sources: sources.map((source) => sha256(made(source))) });
  const head = { schema: SCHEMA, version, profile: report.profile, ...hashes((text) => text), canonical: hashes(fold) };
  return JSON.stringify(head).slice(0, -1) + ',"report":' + json.trim().replaceAll("<", "\\u003c") + "}";
}

/**
 * Which of the texts are not those of a record, and of these which have other words: glyphs and breaks do not count there. A
 * source whose text is "" is not known, and taken for the same.
 * @returns {{texts: string[], words: string[]}} of "article" and "source"
 */
export function changes(record, article, sources) {
  const out = { texts: [], words: [] };
  const hold = (what, text, exact, canonical) => {
    if (!text || sha256(text) === exact) return;
    if (!out.texts.includes(what)) out.texts.push(what);
    if (sha256(fold(text)) !== canonical && !out.words.includes(what)) out.words.push(what);
  };
  hold("article", article.text, record.article, record.canonical?.article);
  sources.forEach((source, i) => hold("source", source.text, record.sources[i], record.canonical?.sources?.[i]));
  return out;
}

/** What a check came to, where glyphs and breaks do not count. */
export function gist(report) {
  const rules = (changes = []) => changes.filter((c) => c.level !== "style").map((c) => c.rule + c.level);
  return JSON.stringify(report.quotations.map((q) => [fold(q.text), q.verdict, q.look, rules(q.changes), rules(q.matches?.[0]?.changes)]));
}

/** The texts of a check as the engine takes them: with the ids that a record has, and without paths. */
export function documents(article, sources, markup = article.markup) {
  return {
    articles: [{ id: "article", text: article.text, markup }],
    sources: sources.map((source, i) => ({ id: i ? "source" + (i + 1) : "source", text: source.text, format: source.format })),
  };
}
