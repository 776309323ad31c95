// The shim between a page and the module: what WASI asks of a host, and one call. It needs nothing but WebAssembly.
//
//   const core = await load(fetch("quotedrift.wasm"), (tag) => fetch(`languages/${tag}.txt`));
//   const json = await core.run({ operation: "check", articles: [{ text }], sources: [{ text: transcript, format: "srt" }] });
//
// The first is a Response, its bytes, or a WebAssembly.Module; the second gives the file of a language that texts need,
// as a Response, a string or bytes, and may be left out where all texts are English.
// A document may have markup, in order: [{ kind: "heading" | "block" | "inline" | "turn", start, end }], in UTF-16 units.
// run returns the report as core writes it, or {"error":"..."}. After a trap it throws, once, and the next call has a
// fresh instance.

const operations = { extract: 1, check: 2, compare: 3, across: 4 };
const markups = { heading: 1, block: 2, inline: 3, turn: 4 };
const utf8 = new TextEncoder();
const kept = 64 << 20; // an instance with more memory than this is given up after its request

/** Compiles the module and starts it. */
export async function load(from, language = () => { throw new Error("load was given nothing that gives it"); }) {
  const given = await from;
  const module = given instanceof WebAssembly.Module ? given : await compile(given);
  let live = await WebAssembly.instantiate(module, host(() => live.exports.memory.buffer));
  live.exports._initialize();
  const learned = new Map(); // the files of languages, as bytes

  function once(request, languages) {
    try {
      live ??= start(module);
      const bytes = encode(request, languages), { memory, alloc, run, size, free } = live.exports;
      const at = alloc(bytes.length) >>> 0;
      if (at) new Uint8Array(memory.buffer, at, bytes.length).set(bytes);
      const out = run() >>> 0; // the memory may have grown: it is looked at anew
      const json = new TextDecoder().decode(new Uint8Array(memory.buffer, out, size() >>> 0));
      free();
      if (memory.buffer.byteLength > kept) live = undefined;
      return json;
    } catch (trouble) {
      live = undefined;
      throw trouble;
    }
  }

  return {
    module,
    async run(request) {
      const missing = []; // asked for again by the next request: a network may be back
      for (;;) {
        const json = once(request, [...learned, ...missing]);
        if (!json.startsWith('{"needs":')) return json;
        await Promise.all(JSON.parse(json).needs.map(async (tag) => {
          try {
            learned.set(tag, await read(await language(tag)));
          } catch (trouble) {
            console.warn(`quotedrift: what is written in ${tag} is not judged, since its file cannot be had: ${trouble.message}`);
            missing.push([tag, new Uint8Array()]);
          }
        }));
      }
    },
  };
}

// read is the bytes of a language's file.
async function read(given) {
  if (!(given instanceof Response)) return typeof given === "string" ? utf8.encode(given) : given;
  if (!given.ok) throw new Error(`${given.url}: ${given.status}`);
  return new Uint8Array(await given.arrayBuffer());
}

async function compile(given) {
  if (given instanceof Response) {
    if (/^application\/wasm\b/.test(given.headers.get("content-type"))) return WebAssembly.compileStreaming(given);
    given = await given.arrayBuffer();
  }
  return WebAssembly.compile(given);
}

function start(module) {
  let live;
  live = new WebAssembly.Instance(module, host(() => live.exports.memory.buffer));
  live.exports._initialize();
  return live;
}

// What the module imports of WASI: chance, for the order in which it keeps words, which no report depends on; and where to
// say what is wrong when it crashes, which goes to the console. The rest is what Go's plain build asks for besides
// (wasm/build): it has no arguments and no files, and a clock that no report depends on.
export function host(buffer) {
  const view = () => new DataView(buffer());
  const fine = () => 0, noFile = () => 8;
  const nothing = (count, size) => (view().setUint32(count, 0, true), view().setUint32(size, 0, true), 0);
  let said = "";
  return { wasi_snapshot_preview1: {
    random_get: (at, n) => (crypto.getRandomValues(new Uint8Array(buffer(), at >>> 0, n)), 0),
    fd_write(fd, list, count, written) {
      let n = 0;
      for (let i = list >>> 0; count--; i += 8) {
        const size = view().getUint32(i + 4, true);
        said += new TextDecoder().decode(new Uint8Array(buffer(), view().getUint32(i, true), size));
        n += size;
      }
      const lines = said.split("\n");
      said = lines.pop();
      for (const line of lines) if (line) console.error(line);
      view().setUint32(written, n, true);
      return 0;
    },
    args_sizes_get: nothing, environ_sizes_get: nothing, args_get: fine, environ_get: fine, sched_yield: fine, poll_oneoff: fine,
    fd_close: noFile, fd_fdstat_get: noFile, fd_fdstat_set_flags: noFile, fd_prestat_get: noFile, fd_prestat_dir_name: noFile,
    clock_time_get: (id, precision, at) => (view().setBigUint64(at >>> 0, BigInt(Math.round(performance.now() * 1e6)), true), 0),
    proc_exit(code) { throw new Error("the module ended: " + code); },
  } };
}

// encode frames a request as doc.go says.
function encode({ operation, explain, context = 0, profile = "", offsets = "", articles = [], sources = [] }, languages) {
  const parts = [Uint8Array.of(operations[operation] ?? 0, explain ? 1 : 0)];
  const number = (n) => parts.push(Uint8Array.of(n, n >> 8, n >> 16, n >> 24));
  const bytes = (b) => { number(b.length); parts.push(b); };
  const string = (s = "") => bytes(utf8.encode(s));
  const documents = (list) => {
    number(list.length);
    for (const d of list) {
      for (const f of ["id", "path", "title", "language", "outlet", "date", "format", "text"]) string(d[f]);
      const { markup = [], text = "" } = d;
      let units = 0, size = 0; // one after the other, so that many need no more time than one
      const offset = (to) => {
        if (to < units) units = size = 0;
        size += utf8.encode(text.slice(units, to)).length;
        units = to;
        return size;
      };
      number(markup.length);
      for (const { kind, start, end } of markup) { parts.push(Uint8Array.of(markups[kind])); number(offset(start)); number(offset(end)); }
    }
  };
  number(context); string(profile); string(offsets); documents(articles); documents(sources);
  number(languages.length);
  for (const [tag, file] of languages) { string(tag); bytes(file); }
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) { out.set(p, at); at += p.length; }
  return out;
}
