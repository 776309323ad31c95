// A record: what a check came to when a page was made, so that the page can say it with no module, no worker and no
// request. It holds the hashes of the texts, and so it knows whether they are still the same.

import { sha256 } from "./sha256.js";

const SCHEMA = "quotedrift.record/1";
const REPORT = ',"report":'; // the report stands last in a record, byte for byte as core wrote it

/**
 * Reads a record, or throws.
 * @param {string} text the record, as the command writes it
 */
export function readRecord(text) {
  const line = text.trim();
  const record = JSON.parse(line);
  const sound = record?.schema === SCHEMA && typeof record.article === "string" && Array.isArray(record.sources) && Array.isArray(record.report?.quotations);
  if (!sound) throw new TypeError(`this is no ${SCHEMA}`);
  return { ...record, json: line.slice(line.indexOf(REPORT) + REPORT.length, -1) };
}

/** Writes the record of a check, the same bytes as the command. */
export function writeRecord({ version, report, json, article, sources }) {
  const head = { schema: SCHEMA, version, profile: report.profile, article: sha256(article), sources: sources.map(sha256) };
  return JSON.stringify(head).slice(0, -1) + REPORT + json.trim() + "}";
}

/** The texts of a check as the engine takes them: with the ids that a record has, and without paths. */
export function documents(article, sources, markup = article.markup) {
  return {
    articles: [{ id: "article", text: article.text, markup }],
    sources: sources.map((source, i) => ({ id: i ? "source" + (i + 1) : "source", text: source.text, format: source.format })),
  };
}
