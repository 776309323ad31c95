// Which files the page reads, and what it says of the others. Text and subtitles it reads by itself; for all else it
// loads the readers that the command has, and says why they refuse what they refuse.

import { trusted } from "../element/trust.js";
import { LIMIT } from "./limit.js";

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
 * Reads a dropped or chosen file. Line ends become those of the page, "\n". Of a file with several texts it is the first.
 * @param {File} file
 * @returns {Promise<{name: string, text: string}>} rejects with Refused
 */
export async function readFile(file) {
  if (file.size > FILE_LIMIT) throw new Refused("refuse.long");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = (plain(file.name, bytes) ?? (await read(file.name, bytes))).replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (text.length > LIMIT) throw new Refused("refuse.long");
  return { name: file.name, text };
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
    return answer[0].text;
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

function extensionOf(name = "") {
  return /\.([^.]+)$/.exec(name)?.[1].toLowerCase() ?? "";
}
