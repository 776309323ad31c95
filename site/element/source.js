// What the quotations are held against: an element of the page, or a file that the page names.

import { EngineError, LIMIT } from "./engine.js";
import { readable } from "./judgement.js";
import { folded, readText } from "./text.js";
import { trusted } from "./trust.js";

/** A source: its text, its format for the engine, and where it is. */
export class Source {
  /** @param {{text: string, format?: string, page?: import("./text.js").PageText, element?: Element, url?: string}} its */
  constructor({ text, format = "", page, element, url, title = "" }) {
    Object.assign(this, { text, format, page, element, url, title });
  }

  /** What a reader knows the source by: what the page calls it, its heading, the title of its page, its file. */
  name(words) {
    const e = this.element, by = e?.getAttribute("aria-labelledby");
    const named = e?.getAttribute("aria-label") || by && e.getRootNode().getElementById?.(by)?.textContent || e?.getAttribute("title") || e?.querySelector("h1, h2, h3, h4, h5, h6, caption, figcaption, summary")?.textContent;
    const said = (named || this.title || (this.url ? fileOf(this.url) : "")).replace(/\s+/g, " ").trim();
    return said ? "“" + readable(said.length > NAMED ? said.slice(0, NAMED - 1) + "…" : said) + "”" : words.say("against.page");
  }

  /** Reads the page anew, where its nodes have been split. */
  reread() {
    this.page = readText(this.element, { lines: true });
  }

  /** The address of a passage, as far as the source has one that may be followed. */
  link(passage) {
    if (!this.url || !/^(https?|file):/.test(this.url)) return undefined;
    return this.format ? this.url : this.url.replace(/#.*/s, "") + "#:~:text=" + fragment(passage);
  }
}

// The longest name of a source that is said in one line, in UTF-16 units.
const NAMED = 80;

function fileOf(url) {
  const { pathname, hostname } = new URL(url);
  const file = pathname.split("/").filter(Boolean).at(-1) ?? hostname;
  try {
    return decodeURIComponent(file);
  } catch {
    return file; // an address that is no text
  }
}

// fragment is the text directive of a passage (WICG Text Fragments): its first and last words, each inside one block,
// since a directive's text may not reach over the end of one.
function fragment(passage) {
  const blocks = passage.split("\n\n").map((block) => block.split(" "));
  const first = blocks[0], last = blocks.at(-1);
  const all = blocks.length === 1 && first.length <= 12;
  return (all ? [first] : [first.slice(0, 6), last.slice(-6)])
    .map((words) => encodeURIComponent(words.join(" ")).replaceAll("-", "%2D")).join(",");
}

/** Reads a source that stands on the page. Text that is no markup, in a <script> or <textarea>, is read as a file is. */
export function sourceOnPage(element) {
  const name = element.tagName;
  if (name === "SCRIPT" || name === "TEXTAREA") {
    return new Source({ ...file(name === "SCRIPT" ? element.text : element.value, formatOf(element.getAttribute("type") ?? "", "")), element });
  }
  const page = readText(element.content?.nodeType === 11 ? element.content : element, { lines: true });
  return new Source({ text: page.text, page: element.content ? undefined : page, element });
}

/** A source that is named, but not fetched. */
export function sourceNamed(url) {
  return new Source({ text: "", format: formatOf("", new URL(url).pathname), url });
}

/** Fetches a source. Markup is read for its text in a document of its own, where nothing runs or loads. */
export async function sourceAt(url, signal) {
  let response;
  try {
    response = await fetch(url, { signal });
  } catch (trouble) {
    throw signal?.aborted ? trouble : new EngineError("network", `the source could not be fetched from ${url}`);
  }
  if (!response.ok) throw new EngineError("network", `the source could not be fetched from ${url}: ${response.status}`, true);
  const type = response.headers.get("content-type") ?? "";
  const text = await bounded(response, signal);
  if (/^(text\/html|application\/xhtml\+xml)\b/.test(type)) {
    const page = new DOMParser().parseFromString(trusted.html(text), "text/html");
    return new Source({ text: readText(page.querySelector("article, main") ?? page.body, { lines: true }).text, url, title: page.title });
  }
  return new Source({ ...file(text, formatOf(type, new URL(url).pathname)), url });
}

// bounded is the text of a response, of which no more is read than a request may have, whatever its head says: a server may
// say nothing or something else, and of a compressed answer the head tells the size of what was sent.
async function bounded(response, signal) {
  const said = Number(response.headers.get("content-length"));
  const pieces = [], decoder = new TextDecoder(), reader = response.body?.getReader();
  let size = 0;
  try {
    for (let piece; reader && said <= LIMIT && size <= LIMIT && !(piece = await reader.read()).done;) {
      size += piece.value.length;
      pieces.push(decoder.decode(piece.value, { stream: true }));
    }
  } catch (trouble) {
    throw signal?.aborted ? trouble : new EngineError("network", `the source broke off: ${response.url}`);
  }
  if (said > LIMIT || size > LIMIT) {
    reader?.cancel().catch(() => {}); // nobody waits for the rest
    throw new EngineError("limit", `the source is too long: ${said > LIMIT ? said : "more than " + LIMIT} bytes, and the limit is ${LIMIT}`);
  }
  return pieces.join("") + decoder.decode();
}

function formatOf(type, path) {
  if (/^text\/vtt\b/.test(type) || /\.vtt$/i.test(path)) return "vtt";
  if (/^(application\/x-subrip|text\/(x-)?srt)\b/.test(type) || /\.srt$/i.test(path)) return "srt";
  return "";
}

// file reads subtitles as they stand, so that their times stay, and everything else folded.
function file(text, format) {
  return { format, text: format ? text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n") : folded(text.replace(/^\ufeff/, ""), true) };
}
