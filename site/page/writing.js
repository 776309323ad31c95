// What a person does in a pane by hand: they write, paste, clear it, put the cursor into a mark, drop files on it.

import { takesFiles } from "./drop.js";
import { LIMIT } from "./limit.js";
import { lined } from "./lines.js";
import { selectsWhole } from "./whole.js";

/**
 * What the writing needs of the page.
 * @typedef {object} Page
 * @property {() => object | undefined} result the newest
 * @property {import("./work.js").Work} work
 * @property {import("./voice.js").Voice} voice
 * @property {import("./sight.js").Sight} sight
 * @property {import("./findings.js").Findings} findings
 * @property {import("./checker.js").Checker} checker
 * @property {import("./arrivals.js").Arrivals} arrivals
 */

/** @param {number} i which pane @param {Page} page */
export function takesWriting(i, { result, work, voice, sight, findings, checker, arrivals }) {
  const pane = work.panes[i], { element } = pane, { trial, sources } = work;
  takesFiles(element, (files) => arrivals.files(files, i));
  element.addEventListener("paste", (event) => {
    const text = lined(event.clipboardData?.getData("text/plain") ?? "");
    if (!trial.isOwnPaste(text) || text.length > LIMIT) return;
    event.preventDefault();
    event.stopPropagation();
    work.end();
    pane.text = text;
    pane.focus(0);
    work.changed();
  }, { capture: true });
  selectsWhole(pane);
  element.addEventListener("edit", () => {
    if (trial.isOwn(i, pane.text)) work.end(i);
    if (pane.text && result()?.input.texts[i].text) work.edited();
    else work.memory.keep();
    if (!pane.text) work.renamed(i);
    voice.label();
    checker.soon(() => work.input());
  });
  for (const kind of ["focusin", "dragenter"]) element.addEventListener(kind, () => checker.prepare(), { once: true });
  element.addEventListener("place", ({ detail: id }) => sight.choose(id, pane));
  element.addEventListener("toolong", () => voice.warn(voice.words.say("page.toolong", { n: LIMIT })));
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && findings.selected) findings.focus();
  });
  element.querySelector(".clear").addEventListener("click", () => {
    if (i && sources.several) {
      sources.cleared();
      work.check();
    } else {
      pane.replace(0, pane.text.length, "");
    }
    pane.focus(0);
  });
}
