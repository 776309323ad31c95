// A share link: both texts, compressed, behind the # of the address. A browser never sends that part to a server.
//
//	#1.<base64url of deflate-raw of JSON ["check", profile, {name, text}, {name, text}...]>
//
// Behind the texts may stand the decisions that were taken, as a list.

import { LIMIT } from "./limit.js";

/** A draft, and so many sources at most. */
const MOST_TEXTS = 21;

/** The longest link that is made, in characters: mail and chat programs cut longer ones. */
export const LONGEST = 64_000;

/** The most that the decisions of a link may take, in bytes. */
const DECISIONS = 2_000_000;

/**
 * @typedef {object} Shared
 * @property {"check" | "compare"} mode
 * @property {string} profile
 * @property {{name: string, text: string}[]} texts two of them; of a check a draft and its sources
 * @property {object[]} [decisions] of which whoever reads them takes what are decisions
 */

/** @param {Shared} shared @returns {Promise<string>} the fragment, with its # */
export async function fragmentOf({ mode, profile, texts, decisions = [] }) {
  const json = JSON.stringify([mode, profile, ...texts.map(({ name, text }) => ({ name, text })), ...(decisions.length ? [decisions] : [])]);
  const bytes = await collect(new Blob([json]).stream().pipeThrough(new CompressionStream("deflate-raw")), Infinity);
  let binary = "";
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return "#1." + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * Reads a fragment. Whoever sends a link may have made it by hand: what is not exactly such a fragment, or unpacks to
 * more than two texts may have, is refused.
 * @returns {Promise<Shared>} rejects where the fragment holds no texts
 */
export async function readFragment(fragment) {
  const [, encoded] = /^#1\.([A-Za-z0-9_-]+)$/.exec(fragment) ?? [];
  if (!encoded) throw new Error("not a share link");
  const binary = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
  const most = 2 * 3 * LIMIT + DECISIONS; // UTF-8 bytes: three for one UTF-16 unit
  const json = await collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")), most);
  const [mode, profile, ...texts] = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json));
  const decisions = Array.isArray(texts.at(-1)) ? texts.pop() : [];
  const whole = (mode === "check" || mode === "compare") && typeof profile === "string" && texts.length >= 2 && texts.length <= (mode === "check" ? MOST_TEXTS : 2)
    && texts.every((t) => typeof t?.name === "string" && typeof t.text === "string" && t.text.length <= LIMIT);
  if (!whole) throw new Error("not a share link");
  return { mode, profile, texts: texts.map(({ name, text }) => ({ name: name.slice(0, 200), text })), decisions };
}

async function collect(stream, most) {
  const parts = [];
  let size = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error("the link holds more than two texts may have");
    }
    parts.push(value);
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
