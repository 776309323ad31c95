// The part of the card that helps with a quotation that was not found: why, what comes nearest, and a search.

import { element } from "./element.js";
import { lengthOf, piecesOf, SHORT } from "./near.js";

/**
 * @param {import("./pairs.js").Pair} pair
 * @param {{nearest(pair: object): import("./near.js").Near[], search(asked: string): import("./near.js").Near[], at(near: import("./near.js").Near): void}} acts
 */
export function looking(pair, words, acts) {
  const near = acts.nearest(pair);
  const out = element("div", { class: "looking" });
  const short = lengthOf(pair.quotation.text) < SHORT;
  const why = near.length ? (near[0].beside ? "page.near.beside" : "page.near") : short ? "page.near.short" : "page.near.none";
  out.append(element("p", {}, words.say(why)));
  if (near.length) out.append(places(near, pair, words, acts));
  const hits = element("div", { role: "status" });
  const field = element("input", { type: "search", autocomplete: "off", spellcheck: "false", dir: "auto" });
  field.addEventListener("input", () => {
    const found = acts.search(field.value);
    hits.replaceChildren(...(found.length ? [places(found, pair, words, acts)] : field.value.trim().length > 1 ? [element("p", {}, words.say("page.near.nothing"))] : []));
  });
  out.append(element("label", {}, words.say("page.near.search"), " ", field), hits);
  return out;
}

function places(list, pair, words, acts) {
  return element("ul", {}, ...list.map((near) => {
    const button = element("button", { type: "button", class: "near", dir: "auto" },
      ...piecesOf(near).map(({ text, shared }) => (shared ? element("b", {}, text) : text)), " ",
      element("span", { class: "turn" }, words.say("page.where.line", { n: near.line })));
    button.addEventListener("click", () => acts.at(near));
    return element("li", {}, button);
  }));
}
