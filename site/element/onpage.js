// The core on the page's own thread, for pages whose policy allows no worker. Nothing can be drawn while it judges, so it
// waits for a moment in which the page has nothing to do, and takes only texts that are judged before a reader notices.

import { load } from "../../wasm/quotedrift.mjs";
import { EngineError } from "./engine.js";

// The largest request, in UTF-16 units: an article and an hour's transcript, which take about as long as a page to lay out.
const LARGEST = 200_000;

/** As a worker is to the engine: start, run, end. */
export class OnPage {
  ended = false;
  #core;

  static async start(module, language) {
    const made = new OnPage();
    made.#core = await load(module, language);
    return made;
  }

  async run(request) {
    const size = [...request.articles ?? [], ...request.sources ?? []].reduce((n, d) => n + d.text.length, 0);
    if (size > LARGEST) {
      throw new EngineError("blocked", `the page allows no worker, and the texts are too long to be checked without one: ${size} characters of ${LARGEST}; it needs worker-src blob:, or worker-url`);
    }
    await idle();
    if (this.ended) throw new EngineError("trap", "the check was given up");
    try {
      return await this.#core.run(request);
    } catch (trouble) {
      this.ended = true;
      throw new EngineError("trap", `the module crashed: ${trouble?.message ?? trouble}`);
    }
  }

  /** Nothing more is run. */
  end() {
    this.ended = true;
  }
}

function idle() {
  if (!globalThis.requestIdleCallback) return new Promise((resolve) => setTimeout(resolve));
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
}
