// The worker that reads files which are no plain text, with the second module: the readers that the command has
// (cmd/readers says how they are asked). Of a PDF it asks PDFium first, the module that the command has too. It is started
// for one file and ended with it, so its memory is given back, and a file that takes too long is given up.

import { host } from "../../wasm/quotedrift.mjs";
import { lettersOf } from "./pdf.js";

const READ_FILE = 1, READ_PAGES = 2;

onmessage = async ({ data: { name, bytes, pdf } }) => {
  try {
    postMessage(JSON.parse(pdf ? await answer(READ_PAGES, "", await lettersOf(bytes)) : await answer(READ_FILE, name, bytes)));
  } catch (trouble) {
    postMessage({ error: trouble.message, kind: trouble.kind ?? "trouble" });
  }
};

async function answer(operation, name, bytes) {
  let live;
  const imports = host(() => live.exports.memory.buffer);
  // Go asks for files too; there are none.
  const wasi = imports.wasi_snapshot_preview1, noFile = () => 8;
  imports.wasi_snapshot_preview1 = new Proxy(wasi, { get: (own, called) => own[called] ?? noFile });
  const response = await fetch("quotedrift-readers.wasm");
  if (!response.ok) throw new Error(`the readers could not be fetched: ${response.status}`);
  live = await WebAssembly.instantiate(await WebAssembly.compile(await response.arrayBuffer()), imports);
  const { _initialize, memory, alloc, run, size } = live.exports;
  _initialize();
  const called = new TextEncoder().encode(name);
  const length = 5 + called.length + bytes.length;
  const at = alloc(length) >>> 0;
  if (!at) return JSON.stringify({ error: "it is too large", kind: 4 });
  const request = new Uint8Array(memory.buffer, at, length);
  request[0] = operation;
  new DataView(memory.buffer, at).setUint32(1, called.length, true);
  request.set(called, 5);
  request.set(bytes, 5 + called.length);
  const out = run() >>> 0; // the memory may have grown: it is looked at anew
  return new TextDecoder().decode(new Uint8Array(memory.buffer, out, size() >>> 0));
}
