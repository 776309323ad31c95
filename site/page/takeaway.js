// What a person takes away: the findings as text, the report as JSON, HTML or paper, the draft as it stands, a link.

import { sha256 } from "../element/sha256.js";
import { withDecisions } from "./decisions.js";
import { DOCX, withComments } from "./giving.js";
import { marksOf } from "./marks.js";
import { markdown } from "./markdown.js";
import { comparison } from "./pairs.js";
import { file, headline, linesOf, paper } from "./paper.js";
import { offerLink } from "./sharing.js";
import { copy, download, nameFor } from "./take.js";

const $ = (id) => document.getElementById(id);

/**
 * What the page tells of itself, each asked for when a button is pressed.
 * @typedef {object} Work
 * @property {() => import("./checker.js").Result | undefined} result the newest
 * @property {() => import("./words.js").Words} words
 * @property {() => string} name of the draft
 * @property {() => string} summary the sentence above the findings
 * @property {() => object[]} shown the pairs that the filters leave
 * @property {() => object} input what was given, as a link holds it
 * @property {import("./desk.js").Desk} desk
 * @property {import("./pane.js").Pane[]} panes
 * @property {(text: string) => void} say
 * @property {() => void} given the work was given away
 */

/** @param {Work} work */
export function offersTakeaway({ result, words, name, summary, shown, input, desk, panes, say, given }) {
  $("copy").addEventListener("click", async () => {
    const lines = (pair) => linesOf(pair, result().input, result().report);
    say(words().say(await copy(markdown(shown(), summary(), words(), lines)) ? "page.copied" : "page.copy.refused"));
  });
  $("json").addEventListener("click", () => {
    given();
    const decided = desk.decisions.told(desk.pairs);
    download(nameFor(name(), ".json"), withDecisions(result().json, decided) + "\n", "application/json");
  });
  $("draft-copy").addEventListener("click", async () => {
    const copied = await copy(panes[0].text);
    if (copied) given();
    say(words().say(copied ? "page.copied" : "page.copy.refused"));
  });
  $("draft-text").addEventListener("click", () => {
    given();
    download(nameFor(name(), ".txt"), panes[0].text, "text/plain;charset=utf-8");
  });
  $("draft-word").addEventListener("click", () => {
    given();
    const newest = result();
    const fresh = newest && newest.input.texts[0].text === panes[0].text && newest.input.mode === "check" && newest.alone === undefined && !newest.doubt;
    download(nameFor(name(), ".docx"), withComments(panes[0].text, fresh ? desk.pairs : [], words()), DOCX);
  });
  $("report").addEventListener("click", () => {
    given();
    const [article, title] = printed();
    download(nameFor(name(), ".html"), file(article, title), "text/html");
  });
  $("print").addEventListener("click", () => print());
  addEventListener("beforeprint", () => $("paper").replaceChildren(...(result()?.alone === undefined && result() ? [printed()[0]] : [])));
  addEventListener("afterprint", () => $("paper").replaceChildren());
  $("share").addEventListener("click", () => offerLink({ ...input(), decisions: desk.decisions.list }, words()));
  $("sharing").addEventListener("close", () => {
    if ($("sharing").returnValue !== "copied") return;
    given();
    say(words().say("page.copied"));
  });

  // printed is the report as an element, and its title.
  function printed() {
    const { report, input } = result(), { pairs } = desk;
    const titles = input.texts.map(({ name }, i) => name || (i > 1 ? words().say("page.source.n", { n: i }) : panes[i].element.querySelector("h2").textContent));
    const [draft, source] = [titles[0], titles.slice(1).join(words().say("comma"))];
    const comparing = comparison(report);
    const held = words().say(comparing ? "page.paper.compare" : "page.paper.check", { draft, source }), own = comparing ? undefined : headline(input.texts[0].text);
    const marked = pairs.filter((p) => !p.gone);
    const texts = input.texts.slice(0, comparing ? 2 : 1).map(({ text }, i) => ({ name: [draft, source][i], text, marks: marksOf(report, report.documents[i].id, marked) }));
    const profile = words().say("page.paper.profile", { profile: words().say("page.profile." + input.profile) });
    const hashes = pairs.some((p) => p.decision) ? input.texts.map(({ text }, i) => `${sha256(text)} ${titles[i]}`) : [];
    const told = { title: own ?? held, about: own && held, summary: summary(), profile, pairs, texts, comparing, lines: (pair) => linesOf(pair, input, report), hashes };
    return [paper(told, words()), told.title];
  }
}
