// The draft as a Word document, with what was found as comments at the quotations (ECMA-376, the least that is one).

import { zip } from "./zip.js";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/**
 * @typedef {object} Comment
 * @property {number} start in the text
 * @property {number} end
 * @property {string[]} paragraphs
 * @property {string} by initials, or ""
 */

/** @param {string} text @param {Comment[]} comments in order, apart from each other @param {string} language a BCP 47 tag or "" @returns {Uint8Array} */
export function docx(text, comments, language) {
  const told = comments.filter((c, i) => !i || c.start >= comments[i - 1].end);
  return zip([
    { name: "[Content_Types].xml", text: HEAD + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}document.main+xml"/><Override PartName="/word/comments.xml" ContentType="${TYPE}comments+xml"/></Types>` },
    { name: "_rels/.rels", text: relations({ rId1: ["officeDocument", "word/document.xml"] }) },
    { name: "word/_rels/document.xml.rels", text: relations({ rId1: ["comments", "comments.xml"] }) },
    { name: "word/document.xml", text: HEAD + `<w:document xmlns:w="${W}"><w:body>${paragraphs(text, told, language)}<w:sectPr/></w:body></w:document>` },
    { name: "word/comments.xml", text: HEAD + `<w:comments xmlns:w="${W}">${told.map(comment).join("")}</w:comments>` },
  ]);
}

function relations(list) {
  return HEAD + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(list).map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
}

function comment({ paragraphs, by }, id) {
  return `<w:comment w:id="${id}" w:author="${escaped(by || "quotedrift")}" w:initials="${escaped(by || "qd")}">${paragraphs.map((p) => `<w:p>${run(p)}</w:p>`).join("")}</w:comment>`;
}

// paragraphs are the lines of the text, in each the places at which comments begin and end.
function paragraphs(text, comments, language) {
  const marks = comments.flatMap(({ start, end }, id) => [
    { at: start, xml: `<w:commentRangeStart w:id="${id}"/>` },
    { at: end, xml: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>` },
  ]);
  let out = "", next = 0, at = 0;
  for (const line of text.split("\n")) {
    const end = at + line.length;
    out += "<w:p>";
    for (let from = at; ; next++) {
      const mark = marks[next];
      const to = mark && mark.at <= end ? mark.at : end;
      if (to > from) out += run(text.slice(from, to), language);
      from = to;
      if (!mark || mark.at > end) break;
      out += mark.xml;
    }
    out += "</w:p>";
    at = end + 1;
  }
  return out;
}

function run(text, language) {
  const about = language ? `<w:rPr><w:lang w:val="${escaped(language)}"/></w:rPr>` : "";
  return `<w:r>${about}<w:t xml:space="preserve">${escaped(text).replaceAll("\t", `</w:t><w:tab/><w:t xml:space="preserve">`)}</w:t></w:r>`;
}

// escaped is text as XML has it; what no XML can hold is left out.
function escaped(text) {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
