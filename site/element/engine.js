// One engine for everything on a page that asks: it fetches and compiles the module once, before the first request and
// not earlier, and runs one request at a time in one worker. A request never hangs: it ends with a report, with an
// AbortError, or with an EngineError whose code says what a person can do about it.

import embedded, { languages } from "./embedded.js";
import { OnPage } from "./onpage.js";
import { trusted } from "./trust.js";
import workerSource from "./worker.js" with { type: "text" };

/** The largest request, in bytes; the module holds the same limit. */
export const LIMIT = 16 << 20;

// How long a request that nobody wants any more may go on before its worker is ended: a worker takes about that long to
// start anew, so ending one that is nearly done would only make the next request later.
const GRACE = 50; // milliseconds

/**
 * What kept a request from its report.
 * - `unsupported`: the browser has no WebAssembly
 * - `blocked`: the page's content security policy forbids it, or the worker that worker-url names
 * - `network`: the module or the worker could not be fetched
 * - `limit`: the texts are longer than the limit, which the message names
 * - `refused`: the module does not know the request
 * - `trap`: the module crashed or ran out of memory; the next request has a fresh one
 */
export class EngineError extends Error {
  /** @param {boolean} answered of `network`: whether there was an answer, and it was a wrong one */
  constructor(code, message, answered = false) {
    super(message);
    this.name = "EngineError";
    this.code = code;
    this.answered = answered;
  }
}

const engines = new Map();

/** The engine of this page for these URLs. By default the module stands beside the script, and the worker inside it. */
export function engine({ moduleUrl = "", workerUrl = "" } = {}) {
  const key = moduleUrl + "\n" + workerUrl;
  if (!engines.has(key)) engines.set(key, new Engine(moduleUrl, workerUrl));
  return engines.get(key);
}

export class Engine {
  #moduleUrl;
  #workerUrl;
  #module; // Promise<WebAssembly.Module>, kept for every later worker
  #worker; // Promise<Running>
  #waiting = [];
  #current;

  constructor(moduleUrl, workerUrl) {
    this.#moduleUrl = moduleUrl;
    this.#workerUrl = workerUrl;
  }

  /**
   * Runs one request, after those before it. A newer request of the same owner cancels the older one, whether it waits
   * or runs; so does the signal.
   * @returns {Promise<{json: string, report: object}>} the report as core wrote it, and read
   */
  request(request, { owner, signal } = {}) {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (owner) for (const job of [this.#current, ...this.#waiting]) if (job?.owner === owner) this.#cancel(job, abort());
      const size = [...request.articles ?? [], ...request.sources ?? []].reduce((n, d) => n + d.text.length, 0);
      if (size > LIMIT) return reject(new EngineError("limit", `the texts are too long: more than ${size} bytes, and the limit is ${LIMIT}`));
      const job = { request: { offsets: "utf16", ...request }, owner, done: false };
      const end = (settle) => (value) => {
        job.done = true;
        signal?.removeEventListener("abort", job.abort);
        settle(value);
      };
      job.resolve = end(resolve);
      job.reject = end(reject);
      job.abort = () => this.#cancel(job, signal.reason);
      signal?.addEventListener("abort", job.abort);
      this.#waiting.push(job);
      this.#next();
    });
  }

  /** Fetches and compiles the module and starts the worker, so that the first request need not wait for it. */
  async ready() {
    await this.#start();
  }

  #cancel(job, reason) {
    if (job.done) return;
    job.reject(reason);
    this.#waiting = this.#waiting.filter((other) => other !== job);
    if (this.#current === job) setTimeout(() => this.#current === job && job.running?.end(reason), GRACE);
  }

  async #next() {
    if (this.#current || !this.#waiting.length) return;
    const job = this.#current = this.#waiting.shift();
    try {
      const running = await this.#start();
      if (!job.done) {
        job.running = running;
        const json = await running.run(job.request);
        if (!job.done) job.resolve(read(json));
      }
    } catch (trouble) {
      job.reject(trouble);
    } finally {
      if (job.running?.ended) this.#worker = undefined;
      this.#current = undefined;
      this.#next();
    }
  }

  // A start that failed is tried again by the next request: a network may be back.
  #start() {
    const kept = (field, make) => field ?? make();
    this.#module = kept(this.#module, () => compile(this.#moduleUrl));
    this.#worker = kept(this.#worker, () => this.#module.then((module) => start(module, (tag) => languageFile(tag, this.#moduleUrl), this.#workerUrl)));
    this.#module.catch(() => (this.#module = undefined));
    this.#worker.catch(() => (this.#worker = undefined));
    return this.#worker;
  }
}

function abort() {
  return new DOMException("a newer request has taken its place", "AbortError");
}

function read(json) {
  const report = JSON.parse(json);
  if (report.error) throw new EngineError(/the limit is/.test(report.error) ? "limit" : "refused", report.error);
  return { json, report };
}

async function compile(url) {
  if (typeof WebAssembly !== "object") throw new EngineError("unsupported", "this browser has no WebAssembly");
  try {
    // The smallest one: only a policy forbids it, and WebKit's not before it is started.
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    throw new EngineError("blocked", "the content security policy of the page forbids WebAssembly; it needs 'wasm-unsafe-eval'");
  }
  const from = url || (embedded ? "" : beside());
  const response = await watched(() => (from ? fetch(from) : unpacked(embedded, "application/wasm")), `the module could not be fetched from ${from}`);
  if (!response.ok) throw new EngineError("network", `the module could not be fetched from ${from}: ${response.status}`, true);
  try {
    if (/^application\/wasm\b/.test(response.headers.get("content-type"))) return await WebAssembly.compileStreaming(response);
    return await WebAssembly.compile(await response.arrayBuffer());
  } catch (trouble) {
    throw new EngineError("network", `what came from ${from} is no whole module: ${trouble.message}`, true);
  }
}

// beside is where the module is, unless the page says so; bundlers read the name from these words.
function beside() {
  return new URL("quotedrift.wasm", import.meta.url).href;
}

// unpacked is what the single file holds.
function unpacked(packed, type) {
  const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "content-type": type } });
}

// languageFile is the file of a language as bytes; it stands beside the module. The server is asked whether it is a newer
// one, since the module takes only those of its own build.
async function languageFile(tag, moduleUrl) {
  if (languages && !moduleUrl) return new TextEncoder().encode((await unpacked(languages, "application/json").json())[tag]);
  const from = new URL(`languages/${tag}.txt`, new URL(moduleUrl || beside(), globalThis.document?.baseURI)).href;
  const response = await watched(() => fetch(from, { cache: "no-cache" }), `${from} could not be fetched`);
  if (!response.ok) throw new EngineError("network", `${from}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

// watched runs a step that a content security policy can stop, and tells that from a network that fails: the step
// itself fails in the same way, but the policy also says so in an event, which may come a little later.
async function watched(step, message) {
  let blocked;
  const note = (event) => (blocked = event.effectiveDirective);
  globalThis.document?.addEventListener("securitypolicyviolation", note);
  try {
    return await step();
  } catch (trouble) {
    if (trouble instanceof EngineError) throw trouble;
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (blocked) throw new EngineError("blocked", `the content security policy of the page forbids it (${blocked})`);
    throw new EngineError("network", message);
  } finally {
    globalThis.document?.removeEventListener("securitypolicyviolation", note);
  }
}

// start gives the module to what runs it, and what gives it the files of languages: the worker that the page names; else the
// one inside this script, where a policy forbids that the file beside this script, and where it allows no worker at all
// the page's own thread.
async function start(module, language, url) {
  if (url) return hired(module, language, url);
  for (const way of ["", ...(embedded ? [] : [new URL("quotedrift-worker.js", import.meta.url).href])]) {
    try {
      return await hired(module, language, way);
    } catch {
      // the next way needs less of the page
    }
  }
  return OnPage.start(module, language);
}

// hired starts a worker and waits until it has its module.
function hired(module, language, url) {
  return watched(async () => {
    const running = new Running(url, language);
    await running.ask({ module });
    return running;
  }, `the worker could not be started${url ? " from " + url : ""}`);
}

/** A worker, and the one question that it has at a time. */
class Running {
  ended = false;
  #worker;
  #answer; // {resolve, reject} of the question
  #ready = false;

  constructor(url, language) {
    const address = url || URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));
    try {
      this.#worker = new Worker(trusted.scriptUrl(address));
    } catch (trouble) {
      throw new EngineError("blocked", `the page forbids the worker: ${trouble.message}`);
    } finally {
      if (!url) setTimeout(() => URL.revokeObjectURL(address), 10_000); // once it has surely been read
    }
    this.#worker.onmessage = ({ data }) => {
      this.#ready = true;
      if ("needs" in data) return this.#give(data.needs, language);
      if ("trap" in data) return this.end(new EngineError("trap", `the module crashed: ${data.trap}`));
      this.#answer?.resolve(data.json);
    };
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.end(this.#ready ? new EngineError("trap", `the worker crashed: ${event.message}`)
        : url ? new Error("no worker") : new EngineError("blocked", "the content security policy of the page forbids the worker; it needs worker-src blob:, or worker-url"));
    };
  }

  ask(message) {
    return new Promise((resolve, reject) => {
      this.#answer = { resolve, reject };
      this.#worker.postMessage(message);
    });
  }

  run(request) {
    return this.ask({ request });
  }

  async #give(tag, language) {
    const given = await language(tag).then((file) => ({ file }), ({ message }) => ({ trouble: message }));
    this.#worker.postMessage({ language: tag, ...given });
  }

  /** Ends the worker and its question. */
  end(reason) {
    this.ended = true;
    this.#worker.terminate();
    this.#answer?.reject(reason);
  }
}
