import { readFile } from "node:fs/promises";
import { load } from "./quotedrift.mjs";

// in a browser: load(fetch("quotedrift.wasm"), (tag) => fetch(`languages/${tag}.txt`))
const core = await load(readFile("quotedrift.wasm"), (tag) => readFile(`languages/${tag}.txt`));
const answer = await core.run({
  operation: "check",
  offsets: "utf16",
  articles: [{ text: "“We may close the lane,” she said." }],
  sources: [{ text: "We will close the lane." }],
});
for (const { verdict, matches } of JSON.parse(answer).quotations) {
  console.log(verdict, matches[0].changes[0].reason);
}
