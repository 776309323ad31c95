// The letters of a PDF, as cmd/readers takes them: what cmd/internal/pdf asks of PDFium in the command, asked of the same
// module here. PDFium's C interface is what fpdfview.h and fpdf_text.h say.

import { host } from "../../wasm/quotedrift.mjs";

const PAGE_LIMIT = 5000, PASSWORD = 4;

// The kinds of trouble, as cmd/internal/readers counts them.
const DAMAGED = 0, LOCKED = 1, TOO_LARGE = 4;

function trouble(kind, message) {
  return Object.assign(new Error(message), { kind });
}

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<Uint8Array>} rejects with an error that has a kind
 */
export async function lettersOf(bytes) {
  const pdfium = await start();
  const { memory, malloc } = pdfium;
  const at = malloc(bytes.length) >>> 0;
  if (!at) throw trouble(TOO_LARGE, "it is too large");
  new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
  const file = pdfium.FPDF_LoadMemDocument(at, bytes.length, 0);
  if (!file) throw trouble(pdfium.FPDF_GetLastError() === PASSWORD ? LOCKED : DAMAGED, "it cannot be opened");
  const count = pdfium.FPDF_GetPageCount(file);
  if (count > PAGE_LIMIT) throw trouble(TOO_LARGE, "it has too many pages");
  const pages = [];
  for (let i = 0; i < count; i++) pages.push(pageOf(pdfium, file, i));
  const out = new Uint8Array(pages.reduce((n, p) => n + p.byteLength, 0));
  let end = 0;
  for (const p of pages) {
    out.set(new Uint8Array(p.buffer, p.byteOffset, p.byteLength), end);
    end += p.byteLength;
  }
  return out;
}

async function start() {
  const response = await fetch("quotedrift-pdfium.wasm");
  if (!response.ok) throw new Error(`PDFium could not be fetched: ${response.status}`);
  let module;
  try {
    module = await WebAssembly.compile(await response.arrayBuffer());
  } catch {
    throw trouble("pdf", "this browser is too old for PDFium"); // it lacks the exceptions of WebAssembly 3
  }
  let live;
  const { wasi_snapshot_preview1: wasi } = host(() => live.exports.memory.buffer);
  const noFile = () => 8, nothing = () => 0;
  live = await WebAssembly.instantiate(module, {
    wasi_snapshot_preview1: new Proxy(wasi, { get: (own, called) => own[called] ?? noFile }),
    env: new Proxy({}, { get: () => nothing }), // forms, timers and downloads: none of them is asked for
  });
  live.exports._initialize();
  live.exports.FPDF_InitLibrary();
  return live.exports;
}

// pageOf is a page that cannot be opened too: it is empty, and the others go on.
function pageOf(pdfium, file, i) {
  const page = pdfium.FPDF_LoadPage(file, i);
  if (!page) return numbers([0, 0, 0, 0]);
  const out = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page), pdfium.FPDFPage_CountObjects(page) > 0 ? 1 : 0, 0];
  const text = pdfium.FPDFText_LoadPage(page);
  if (text) {
    for (let k = 0, n = pdfium.FPDFText_CountChars(text); k < n; k++) letter(pdfium, text, k, out);
    pdfium.FPDFText_ClosePage(text);
  }
  pdfium.FPDF_ClosePage(page);
  return numbers(out);
}

function letter(pdfium, text, k, out) {
  const code = pdfium.FPDFText_GetUnicode(text, k) >>> 0;
  if (code === 0 || code === 10 || code === 13) return; // PDFium makes line ends up
  const room = (letter.room ??= pdfium.malloc(64));
  if (!pdfium.FPDFText_GetLooseCharBox(text, k, room)) return;
  if (!pdfium.FPDFText_GetCharOrigin(text, k, room + 16, room + 24)) return;
  const scaled = pdfium.FPDFText_GetMatrix(text, k, room + 32);
  const view = new DataView(pdfium.memory.buffer, room);
  const at = (i) => view.getFloat32(i, true);
  const [left, high, right, low] = [at(0), at(4), at(8), at(12)];
  out.push(code, view.getFloat64(16, true), view.getFloat64(24, true), left, right, low, high,
    pdfium.FPDFText_GetFontSize(text, k), pdfium.FPDFText_GetCharAngle(text, k), scaled ? Math.hypot(at(40), at(44)) : 1);
  out[3]++;
}

// numbers writes them as they are asked for, the lowest byte first, whatever the machine does.
function numbers(list) {
  const view = new DataView(new ArrayBuffer(8 * list.length));
  list.forEach((n, i) => view.setFloat64(8 * i, n, true));
  return view;
}
