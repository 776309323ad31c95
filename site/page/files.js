// Which files the page reads, and what it says of the others. Text and subtitles it reads by itself; for all else it
// loads the readers that the command has, and says why they refuse what they refuse.

import { trusted } from "../element/trust.js";
import { edit } from "./blocks.js";
import { LIMIT } from "./limit.js";
import { lined } from "./lines.js";
import { shifted } from "./marks.js";

/** A file that is not read; `reason` is the key of the words that say why. */
export class Refused extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

const extensions = { txt: "", text: "", md: "", markdown: "", srt: "srt", vtt: "vtt" };

/** The largest file that the readers are given, in bytes: pictures weigh more than words. */
const FILE_LIMIT = 60 << 20;

/** How long a file may take, in milliseconds: the readers too have to be loaded in it. */
const PATIENCE = 120_000;

// Why a file gave no text, in the order of the kinds of cmd/internal/readers.
const troubles = ["damaged", "locked", "scan", "binary", "long", "kind"];

/** The format of a text: by the name of its file, or, where it was pasted, by how it begins. */
export function formatOf({ name, text }) {
  const extension = extensionOf(name);
  if (extension in extensions) return extensions[extension];
  if (/^\ufeff?WEBVTT(?=\s|$)/.test(text)) return "vtt";
  return /^\ufeff?\s*\d+[^\S\n]*\r?\n\d+:\d\d:\d\d,\d{3} --> /.test(text) ? "srt" : "";
}

/**
 * What a file said of its text besides the words.
 * @typedef {object} Kept
 * @property {string} text     the text that this is said of
 * @property {string} [format] of a source, for the core
 * @property {string} [title]
 * @property {string} [language]
 * @property {string} [outlet] who printed it
 * @property {string} [date]   when, as ISO 8601 has it
 * @property {{kind: string, start: number, end: number}[]} [markup] in UTF-16 units
 */

/**
 * Reads a dropped or chosen file. Line ends become those of the page, "\n". A file may hold several texts: a book's
 * chapters, the entries of a feed.
 * @param {File} file
 * @returns {Promise<{name: string, text: string, kept?: Kept}[]>} at least one; rejects with Refused
 */
export async function readFile(file) {
  if (file.size > FILE_LIMIT) throw new Refused("refuse.long");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const own = plain(file.name, bytes);
  const texts = own !== undefined ? [{ name: file.name, text: lined(own) }] : (await read(file.name, bytes)).map((d, i, all) => given(file.name, d, i, all.length));
  if (texts.some(({ text }) => text.length > LIMIT)) throw new Refused("refuse.long");
  return texts;
}

function given(file, { text, as, title, language, outlet, date, markup }, i, n) {
  const name = n > 1 ? `${file}: ${title || i + 1}` : file, whole = lined(text);
  return { name, text: whole, kept: { text: whole, format: as, title, language, outlet, date, markup: whole === text ? inUnits(text, markup) : [] } };
}

// inUnits turns the readers' byte offsets into those of the page. They are in order of their starts.
function inUnits(text, markup = []) {
  if (!markup.length) return [];
  const places = [...new Set(markup.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b), units = new Map();
  let bytes = 0, at = 0;
  for (const place of places) {
    while (bytes < place && at < text.length) {
      const code = text.codePointAt(at);
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      at += code < 0x10000 ? 1 : 2;
    }
    units.set(place, at);
  }
  return markup.map(({ kind, start, end }) => ({ kind, start: units.get(start), end: units.get(end) }));
}

/** A text as the engine is asked about it; what its file said of it holds also after an edit. */
export function documentOf({ name, text, kept }, source) {
  if (!kept) return source ? { path: name, text, format: formatOf({ name, text }) } : { path: name, text };
  const { format, title, language, outlet, date } = kept;
  let { markup } = kept;
  if (text !== kept.text) {
    const { start, end, newEnd } = edit(kept.text, text);
    markup = shifted(markup, start, end, newEnd - start).filter((m) => m.start < m.end);
  }
  return { path: name, text, format: format || (source ? formatOf({ name, text }) : ""), title, language, outlet, date, markup };
}

// plain is the text of a file that is text by its name and by its bytes, or undefined.
function plain(name, bytes) {
  if (!(extensionOf(name) in extensions) || bytes.subarray(0, 8000).includes(0)) return undefined;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.includes("%PDF-") || /^({\\rtf|PK\x03\x04|(\xef\xbb\xbf)?\s*<(!doctype|html|\?xml))/i.test(head)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// read asks the second module, in a worker of its own, and of a PDF PDFium as well.
async function read(name, bytes) {
  const pdf = new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
  const worker = new Worker(trusted.scriptUrl(new URL("quotedrift-reader.js", import.meta.url).href));
  let timer;
  try {
    const answer = await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new Refused("refuse.long")), PATIENCE);
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => reject(new Refused("refuse.readers"));
      worker.postMessage({ name, bytes, pdf }, [bytes.buffer]);
    });
    if (answer.error) throw new Refused("refuse." + (answer.kind === "pdf" ? "pdf" : troubles[answer.kind] ?? "readers"));
    return answer;
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

function extensionOf(name = "") {
  return /\.([^.]+)$/.exec(name)?.[1].toLowerCase() ?? "";
}
