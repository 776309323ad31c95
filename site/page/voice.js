// What the page says beside its findings: what its parts are called, in the language and the mode that were chosen, what
// is wrong with what was given, and what was done.

import { element } from "./element.js";
import { offerSearch } from "./search.js";
import { chosen } from "./settings.js";
import { ENGLISH, LANGUAGES, languageName, preferred, speak, wordsIn } from "./words.js";

const $ = (id) => document.getElementById(id);

/** How long it is said that something was done, in milliseconds. */
const SAID = 6000;

/**
 * What the voice needs of the page.
 * @typedef {object} Page
 * @property {() => import("./work.js").Work} work
 * @property {() => import("./many.js").Many} many
 * @property {() => void} draw the newest result
 */

export class Voice {
  words; // of the language that is spoken; undefined until the page opens
  #page;
  #timer = 0;

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
  }

  /** Speaks the language that was chosen, or else the browser's. */
  async open() {
    const language = LANGUAGES.includes(chosen("language")) ? chosen("language") : preferred();
    $("language").replaceChildren(...LANGUAGES.map((tag) => element("option", { value: tag, lang: tag, dir: "auto" }, languageName(tag))));
    $("language").value = language;
    this.words = ENGLISH;
    document.documentElement.classList.toggle("hushed", language !== "en");
    await this.translate(language);
    document.documentElement.classList.remove("hushed");
  }

  /** Speaks a language once its words have come, unless another was chosen meanwhile. @param {string} language */
  async translate(language) {
    const come = await wordsIn(language);
    if ($("language").value !== language) return;
    this.words = come;
    speak(come);
    offerSearch(come);
    this.label();
    this.#page.draw();
  }

  /** What is asked for where a pane is empty. @param {number} i the pane's */
  hint(i) {
    return this.words?.say("page.hint." + (this.#page.work().comparing ? "article" : i ? "source" : "draft")) ?? "";
  }

  /** Names what depends on mode and language. */
  label() {
    const { words } = this, { mode, comparing, draft, panes, sources } = this.#page.work();
    panes.forEach((pane, i) => {
      pane.element.querySelector("h2").textContent = words.say(comparing ? (i ? "page.b" : "page.a") : i ? "page.source" : "page.draft");
      for (const field of pane.element.querySelectorAll("textarea")) field.placeholder = this.hint(i);
      pane.element.querySelector(".name").textContent = [i ? !sources.several && sources.current.name : draft.name, pane.long && words.say("page.long")].filter(Boolean).join(" · ");
    });
    sources.draw(words, comparing);
    $("read").hidden = comparing || !panes[1].text.trim();
    $("mode-check").setAttribute("aria-pressed", mode === "check");
    $("mode-compare").setAttribute("aria-pressed", comparing);
    $("mode-many").setAttribute("aria-pressed", mode === "many");
    document.body.classList.toggle("many", mode === "many");
    if (mode === "many") this.#page.many().draw(words);
    $("results-head").textContent = words.say("page.results");
  }

  /** Says what is wrong with what was given; nothing takes it away. @param {string} text */
  warn(text = "") {
    $("notice").textContent = text;
    $("notice").hidden = !text;
  }

  /** Says that something was done. @param {string} text */
  say(text) {
    $("done").textContent = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => ($("done").textContent = ""), SAID);
  }
}
