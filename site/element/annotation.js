// The findings as W3C Web Annotations: each with the quoted words and their position in the page, for any other
// annotation tool.

import { sha256 } from "./sha256.js";
import { changesOf, verdictOf } from "./judgement.js";

const AROUND = 32; // characters before and after the words, as other tools have it

/**
 * @param {object} report
 * @param {import("./text.js").PageText} article
 * @param {import("./source.js").Source[]} sources
 * @param {import("./words.js").Words} words
 */
export function annotations(report, article, sources, words) {
  const address = document.URL.replace(/#.*/s, "");
  const name = sha256(article.text).slice(7, 19); // several articles of one page have names of their own
  const ids = report.documents.filter((d) => d.role === "source").map((d) => d.id);
  return report.quotations.map((quotation) => {
    const verdict = verdictOf(quotation);
    const passage = quotation.matches?.[0];
    const source = passage && sources[ids.indexOf(passage.document)];
    const body = [
      { type: "TextualBody", purpose: "tagging", format: "text/plain", language: "en", value: verdict },
      { type: "TextualBody", purpose: "assessing", format: "text/plain", language: words.language, value: words.verdict(verdict) },
      ...changesOf(quotation).map((c) => ({ type: "TextualBody", purpose: "describing", format: "text/plain", language: words.reason(c.why, c.reason).language, value: `${c.rule}: ${words.reasonText(c.why, c.reason)}` })),
    ];
    if (source) {
      body.push({
        type: "SpecificResource", purpose: "linking", source: source.url ?? address,
        selector: { type: "TextQuoteSelector", exact: passage.text, prefix: passage.context.before, suffix: passage.context.after },
      });
    }
    return {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `${address}#quote-drift-${name}-${quotation.id}`,
      type: "Annotation",
      motivation: "assessing",
      generator: { id: QUOTEDRIFT_REPOSITORY, type: "Software", name: "quotedrift" },
      body,
      target: { source: address, selector: selectors(article.range(quotation.span)) },
    };
  });
}

// selectors say where a range stands in the text of the page, as textContent has it: positions in code points.
function selectors(range) {
  const root = document.body.contains(range.startContainer) ? document.body : range.startContainer.getRootNode();
  const before = document.createRange(), after = document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(root, root.childNodes.length);
  const exact = range.toString(), start = [...before.toString()].length;
  return [
    { type: "TextQuoteSelector", exact, prefix: [...before.toString()].slice(-AROUND).join(""), suffix: [...after.toString()].slice(0, AROUND).join("") },
    { type: "TextPositionSelector", start, end: start + [...exact].length },
  ];
}
