// A record: what a check came to when a page was made, so that the page can say it with no module, no worker and no
// request. It holds the hashes of the texts, and so it knows whether they are still the same.

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
  const head = { schema: SCHEMA, version, profile: report.profile, article: sha256(article), sources: sources.map(sha256) };
  return JSON.stringify(head).slice(0, -1) + ',"report":' + json.trim().replaceAll("<", "\\u003c") + "}";
}

/** The texts of a check as the engine takes them: with the ids that a record has, and without paths. */
export function documents(article, sources, markup = article.markup) {
  return {
    articles: [{ id: "article", text: article.text, markup }],
    sources: sources.map((source, i) => ({ id: i ? "source" + (i + 1) : "source", text: source.text, format: source.format })),
  };
}
