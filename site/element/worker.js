// What the engine's worker runs: it is given the compiled module once, and then one request at a time. It asks for the
// file of a language that a request needs, and is given it, or told why it cannot be had.

import { load } from "../../wasm/quotedrift.mjs";

let core;
const asked = new Map(); // by tag: what goes on once the file is here

onmessage = async ({ data: { module, request, language, file, trouble } }) => {
  try {
    if (language) {
      if (file) asked.get(language).resolve(file);
      else asked.get(language).reject(new Error(trouble));
    } else if (module) {
      core = await load(module, (needs) => new Promise((resolve, reject) => {
        asked.set(needs, { resolve, reject });
        postMessage({ needs });
      }));
      postMessage({ json: "" });
    } else {
      postMessage({ json: await core.run(request) });
    }
  } catch (trouble) {
    postMessage({ trap: String(trouble?.message ?? trouble) });
  }
};
