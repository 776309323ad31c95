import { readFile } from "node:fs/promises";
import { load } from "./quotedrift.mjs";

const core = await load(readFile("quotedrift.wasm"));    // in a browser: load(fetch("quotedrift.wasm"))
const answer = core.run({
  operation: "check",
  offsets: "utf16",
  articles: [{ text: "“We may close the lane,” she said." }],
  sources: [{ text: "We will close the lane." }],
});
for (const q of JSON.parse(answer).quotations) console.log(q.verdict, q.matches[0].changes[0].reason);
