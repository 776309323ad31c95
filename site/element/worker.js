// What the engine's worker runs: it is given the compiled module once, and then one request at a time.

import { load } from "../../wasm/quotedrift.mjs";

let core;

onmessage = async ({ data: { module, request } }) => {
  try {
    if (module) {
      core = await load(module);
      postMessage({ json: "" });
    } else {
      postMessage({ json: core.run(request) });
    }
  } catch (trouble) {
    postMessage({ trap: String(trouble?.message ?? trouble) });
  }
};
