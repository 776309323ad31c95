// A zip file of a few small files, stored and not packed (APPNOTE 6.3.10, with names in UTF-8).

/** @param {{name: string, text: string}[]} files @returns {Uint8Array} */
export function zip(files) {
  const parts = [], index = [];
  let at = 0;
  for (const { name, text } of files) {
    const called = new TextEncoder().encode(name), bytes = new TextEncoder().encode(text);
    const about = [20, 0x800, 0, 0, 0x21, crc(bytes), bytes.length, bytes.length, called.length, 0]; // 1 January 1980: the same texts, the same bytes
    const widths = [2, 2, 2, 2, 2, 4, 4, 4, 2, 2];
    parts.push(pack([0x04034b50, ...about], [4, ...widths]), called, bytes);
    index.push(pack([0x02014b50, 20, ...about, 0, 0, 0, 0, at], [4, 2, ...widths, 2, 2, 2, 4, 4]), called);
    at += 30 + called.length + bytes.length;
  }
  const size = index.reduce((n, part) => n + part.length, 0);
  return joined([...parts, ...index, pack([0x06054b50, 0, 0, files.length, files.length, size, at, 0], [4, 2, 2, 2, 2, 4, 4, 2])]);
}

// pack lays numbers into bytes, the least first.
function pack(numbers, widths) {
  const out = new Uint8Array(widths.reduce((n, w) => n + w, 0)), view = new DataView(out.buffer);
  let at = 0;
  numbers.forEach((n, i) => {
    if (widths[i] === 4) view.setUint32(at, n, true);
    else view.setUint16(at, n, true);
    at += widths[i];
  });
  return out;
}

function joined(parts) {
  const out = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const table = Array.from({ length: 256 }, (_, n) => {
  for (let i = 0; i < 8; i++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});

function crc(bytes) {
  let c = -1;
  for (const byte of bytes) c = table[(c ^ byte) & 255] ^ (c >>> 8);
  return ~c >>> 0;
}
