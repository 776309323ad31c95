// Which files the page reads, and what it says of the others. The command refuses the same ones, for the same reasons.

import { LIMIT } from "./limit.js";

/** A file that is not read; `reason` is the key of the words that say why. */
export class Refused extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

const extensions = { txt: "", text: "", srt: "srt", vtt: "vtt" };

// What files begin with that are no plain text, as Latin-1.
const magics = [
  ["%PDF-", "refuse.pdf"],
  ["PK\x03\x04", "refuse.office"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "refuse.office"],
  ["{\\rtf", "refuse.office"],
  ["\xff\xfe", "refuse.encoding"],
  ["\xfe\xff", "refuse.encoding"],
];

/** The format of a text: by the name of its file, or, where it was pasted, by how it begins. */
export function formatOf({ name, text }) {
  const extension = extensionOf(name);
  if (extension) return extensions[extension] ?? "";
  if (/^\ufeff?WEBVTT(?=\s|$)/.test(text)) return "vtt";
  return /^\ufeff?\s*\d+[^\S\n]*\r?\n\d+:\d\d:\d\d,\d{3} --> /.test(text) ? "srt" : "";
}

/**
 * Reads a dropped or chosen file. Line ends become those of the page, "\n".
 * @param {File} file
 * @returns {Promise<{name: string, text: string}>} rejects with Refused
 */
export async function readFile(file) {
  const extension = extensionOf(file.name);
  if (/^x?html?$/.test(extension)) throw new Refused("refuse.html");
  if (file.size > 3 * LIMIT) throw new Refused("refuse.long");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = String.fromCharCode(...bytes.subarray(0, 8000));
  for (const [magic, reason] of magics) if (head.startsWith(magic)) throw new Refused(reason);
  if (head.includes("\0")) throw new Refused("refuse.binary");
  if (/^(\xef\xbb\xbf)?\s*<(!doctype html|html)/i.test(head)) throw new Refused("refuse.html");
  if (!(extension in extensions) && !file.type.startsWith("text/")) throw new Refused("refuse.kind");
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused("refuse.encoding");
  }
  text = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (text.length > LIMIT) throw new Refused("refuse.long");
  return { name: file.name, text };
}

function extensionOf(name = "") {
  return /\.([^.]+)$/.exec(name)?.[1].toLowerCase() ?? "";
}
