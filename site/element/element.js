// <quote-drift>: holds the quotations of an article against a source, marks them where they stand, and says in words
// what became of them. The article stays as it is; without scripts it is the page that it was.

import { annotations } from "./annotation.js";
import { Badge } from "./badge.js";
import css from "./element.css" with { type: "text" };
import { EngineError, engine } from "./engine.js";
import { Findings } from "./findings.js";
import { native } from "./highlight.js";
import { worst } from "./judgement.js";
import { node } from "./node.js";
import { Inks, groundOn, paint, watchGround } from "./ground.js";
import { reading } from "./places.js";
import { changes, documents, gist, readRecord, writeRecord } from "./record.js";
import { standing } from "./standing.js";
import { Texts } from "./texts.js";
import { addTranslation, wordsAt } from "./words.js";

/** The version of quotedrift that this is a part of. */
export const version = QUOTEDRIFT_VERSION;

// What the attributes are called as properties. Each is a string, "" where the attribute is not there.
const PROPERTIES = {
  "source": "source", "source-url": "sourceUrl", "for": "for", "profile": "profile", "highlight": "highlight", "loading": "loading",
  "theme": "theme", "context": "context", "record": "record", "module-url": "moduleUrl", "worker-url": "workerUrl",
};

const DRAWN = ["theme", "highlight", "lang"]; // attributes that change what is seen, and not what is found

const STATES = ["checking", "verbatim", "declared", "reworded", "meaning", "missing", "look", "unchecked", "changed", "record"];

const NEAR = "400px"; // how near to the window the article is when a lazy check begins

// How long after a change of the texts they are looked at again: typing and streaming change them many times a second.
const CALM = 500; // milliseconds

let sheet;

// Where there is no page, as when a server renders one, the class can be imported all the same.
export class QuoteDrift extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = [...Object.keys(PROPERTIES), "lang"];
  static addTranslation = addTranslation;
  static version = version;

  #internals = this.attachInternals();
  #texts = new Texts(this);
  #findings = new Findings(this, { back: (quotation) => (quotation ? this.#badge.open(quotation) : this.#badge.focus()), pointing: (on) => this.#internals.states[on ? "add" : "delete"]("pointing") });
  #badge = new Badge({ choose: (quotation) => this.#findings.open(quotation), again: () => this.#begin() });
  #colours = node("span", { hidden: true }); // in which colours are read
  #fades = node("span", { class: "fades", "aria-hidden": "true" }); // its colour is the page's, and it tells when that changes
  #inks = new Inks(this, this.#colours);
  #light; // AbortController of the watch over the page's colours
  #record; // what the page was made with
  #checked; // {report, json, article, sources} of the last check
  #shown; // {report?, article?, sources?, state, note}: what is drawn
  #result = null;
  #run = new AbortController(); // of the check under way
  #complete = later();
  #placed = false; // whether connectedCallback has run: an engine may end its microtasks between the callbacks of an upgrade
  #planned = false;
  #near; // IntersectionObserver, until a lazy check begins
  #watch; // MutationObserver of the texts that are drawn
  #calm;

  constructor() {
    super();
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(node("slot"), this.#badge.element, ...this.#badge.surfaces, this.#findings.element, this.#colours, this.#fades);
  }

  connectedCallback() {
    for (const name of Object.values(PROPERTIES)) {
      if (!Object.hasOwn(this, name)) continue; // set before the element was known
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.#placed = true;
    this.#plan();
  }

  disconnectedCallback() {
    this.#placed = false;
    this.#stop();
    this.#light?.abort();
    this.#light = undefined;
    this.#findings.clear();
    this.#badge.hide();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.#placed) return;
    if (!DRAWN.includes(name)) this.#plan();
    else if (this.#shown) this.#draw();
  }

  /** The report of the last check, or of the record; null before, and where there could be none. */
  get result() {
    return this.#result;
  }

  /** Resolves with the report when the first check, or the one under way, is done; with null where it could not be made. */
  get complete() {
    return this.#complete.promise;
  }

  /** Checks now. Resolves with the report; rejects with an EngineError that says why there is none. */
  async check() {
    this.#stop();
    if (this.#complete.ended) this.#complete = later();
    const { signal } = this.#run = new AbortController();
    const spoken = wordsAt(this).arrive();
    this.#show({ ...this.#shown, state: "checking", note: "" });
    try {
      const made = await this.#make(this.#record ? { profile: this.#record.profile } : this.#settings(), signal);
      const outcome = this.#record ? await this.#compare(made, signal) : { made, state: worst(made.report) };
      await spoken;
      signal.throwIfAborted();
      this.#checked = outcome.made;
      this.#arrive(outcome.made, outcome.state, outcome.note, outcome.what);
      return outcome.made.report;
    } catch (trouble) {
      await spoken;
      if (!signal.aborted) this.#fail(trouble);
      throw trouble;
    }
  }

  /** The findings as W3C Web Annotations; none where nothing has been found yet. */
  toAnnotation() {
    const { report, article, sources } = this.#shown ?? {};
    return report ? annotations(report, article, sources, wordsAt(this)) : [];
  }

  /** The record of what the page says now: the line that `quotedrift check --format record` writes. */
  async toRecord() {
    const profile = this.#record?.profile ?? this.profile;
    const made = await this.#make({ profile });
    return writeRecord({ version, ...made, article: made.article.text, sources: made.sources.map((source) => source.text) });
  }

  // plan decides what the element does first, as it is now: it shows its record, or checks once its article comes near.
  #plan() {
    if (this.#planned) return;
    this.#planned = true;
    Promise.all([parsed(), this.record && wordsAt(this).arrive()]).then(() => {
      this.#planned = false;
      if (!this.isConnected) return;
      this.#stop();
      this.#record = undefined;
      const { target } = this.#texts;
      if (this.record) this.#open();
      else if (this.loading === "eager" || !target) this.#begin();
      else {
        this.#near = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && this.#begin(), { rootMargin: NEAR });
        this.#near.observe(target);
      }
    });
  }

  #begin() {
    this.check().catch(() => {}); // an event and the badge have said it
  }

  #stop() {
    this.#run.abort();
    this.#near?.disconnect();
    this.#watch?.disconnect();
    clearTimeout(this.#calm);
    this.#calm = undefined;
  }

  // open shows the record, where the texts are still those that it was made of.
  #open() {
    try {
      const element = this.#texts.element(this.record);
      if (!element) throw new EngineError("record", `there is no element with the id ${this.record}`);
      this.#record = readRecord(element.textContent);
      const article = this.#texts.article(), sources = this.#texts.named();
      if (!this.#event("load", { record: true })) return;
      if (!changes(this.#record, article, sources).texts.includes("article") && this.#record.report.documents[0].length !== article.text.length) {
        throw new EngineError("record", "the record's report is of another article than its hash");
      }
      this.#remember(article, sources);
    } catch (trouble) {
      this.#fail(trouble instanceof EngineError ? trouble : new EngineError("record", trouble.message));
    }
  }

  // remember shows what the record says of these texts: all of it where their words are the same; else what still stands.
  #remember(article, sources) {
    const { texts, words } = changes(this.#record, article, sources), { report } = this.#record;
    const now = texts.length ? standing(report, article, sources, words.includes("source")) : report;
    const whole = now.quotations.length === report.quotations.length;
    if (!words.length && whole) this.#arrive({ report: now, article, sources }, worst(now));
    else this.#arrive({ report: now.quotations.length ? now : undefined, article, sources }, "changed", "trouble.changed", changed(words));
  }

  // compare holds a new check against the record. A record that was made of a file knows nothing of <q> and
  // <blockquote>, so the same texts without them count too.
  async #compare(made, signal) {
    const wanted = JSON.stringify(this.#record.report); // so that it does not matter how a page escapes its record
    const { texts, words } = changes(this.#record, made.article, made.sources);
    const same = (m) => JSON.stringify(m.report) === wanted || texts.length && gist(m.report) === gist(this.#record.report);
    if (words.length) return { made, state: "changed", note: "trouble.changed", what: changed(words) };
    if (same(made)) return { made, state: worst(made.report), note: "state.same" };
    if (made.article.markup.length) {
      const plain = { ...made, ...await this.#ask(made.article, made.sources, { profile: this.#record.profile }, signal, []) };
      if (same(plain)) return { made: plain, state: worst(plain.report), note: "state.same" };
    }
    return { made, state: "changed", note: "trouble.version", what: "result" };
  }

  #settings() {
    const context = parseInt(this.context, 10);
    return { profile: this.profile, context: context > 0 ? context : context === 0 ? -1 : 0 };
  }

  // make reads the texts as they are now, and has them checked.
  async #make(settings, signal) {
    const article = this.#texts.article();
    const sources = await this.#texts.sources(signal);
    if (signal) this.#event("load", { record: false });
    return { ...await this.#ask(article, sources, settings, signal), article, sources };
  }

  #ask(article, sources, settings, signal, markup = article.markup) {
    const absolute = (url) => url && new URL(url, this.baseURI).href;
    return engine({ moduleUrl: absolute(this.moduleUrl), workerUrl: absolute(this.workerUrl) })
      .request({ operation: "check", ...documents(article, sources, markup), ...settings }, { owner: signal && this, signal });
  }

  // arrive tells of a result, and draws it unless a listener prevents that.
  #arrive({ report, article, sources }, state, note, what) {
    this.#result = report ?? null;
    const drawn = this.#event("result", { report: this.#result, record: Boolean(this.#record), changed: state === "changed" });
    if (drawn) {
      this.#show({ report, article, sources, state, note, what });
      this.#observe();
    } else {
      this.#hide();
    }
    this.#complete.end(this.#result);
  }

  #fail(trouble) {
    this.#result = null;
    const code = trouble instanceof EngineError ? trouble.code : "trap";
    const drawn = this.#event("error", { code, message: trouble.message });
    if (drawn && (["unsupported", "trap"].includes(code) || code === "network" && !trouble.answered)) {
      this.#show({ state: "unchecked", note: "trouble." + code });
    } else {
      this.#hide(); // the page is set up wrongly, which is nothing to its readers
      if (drawn) this.#states(["unchecked"]);
    }
    if (drawn) console.error(`quote-drift: ${code}: ${trouble.message}; see ${reading("embed.html#codes")}`);
    this.#complete.end(null);
    if (this.#texts.lacking) this.#await();
  }

  // await begins anew when what was lacking is there: a page may put its article up after its elements.
  #await() {
    this.#watch?.disconnect();
    this.#watch = new MutationObserver(() => {
      if (this.#texts.lacking) return;
      this.#watch.disconnect();
      this.#complete = later();
      this.#plan();
    });
    for (const root of new Set([document, this.getRootNode()])) this.#watch.observe(root, { childList: true, subtree: true, attributeFilter: ["id"] });
  }

  #event(name, detail) {
    return this.dispatchEvent(new CustomEvent("quote-drift-" + name, { bubbles: true, composed: true, cancelable: name !== "load", detail }));
  }

  #show(shown) {
    this.#shown = shown;
    this.#draw();
  }

  #hide() {
    this.#shown = undefined;
    this.#findings.clear();
    this.#badge.hide();
    this.#states([]);
  }

  #draw() {
    const { report, article, sources, state, note, what } = this.#shown;
    const words = wordsAt(this);
    if (!words.here) return void words.arrive().then(() => this.#shown && this.isConnected && this.#draw());
    if (state !== "checking") {
      if (report) this.#findings.draw({ report, article, sources, words, read: () => this.#texts.article(), look: (page) => this.#inks.look(page.root, page.sample, this.#theme) });
      else this.#findings.clear();
    }
    this.#badge.draw({ state, what, words, report, sources, kept: Boolean(this.#record), note: note && words.say(note) });
    this.#paint();
    if (!this.#light) {
      this.#light = new AbortController();
      watchGround(this, this.#fades, () => this.#shown && (this.#paint(), this.#shown.report && this.#findings.moved() && this.#draw()), this.#light.signal);
    }
    this.#states([state, ...(this.#record ? ["record"] : [])]);
  }

  get #theme() {
    return ["light", "dark"].includes(this.theme) ? this.theme : "";
  }

  // paint draws the element's own words in the colours that can be read where they stand: the badge on the page, the rest on
  // a ground of its own.
  #paint() {
    const within = this.#texts.target === this, sample = within ? this.#shown.article?.sample ?? this.querySelector("p") ?? this : this;
    const ground = groundOn(this, sample, this.#theme), { scheme } = ground;
    paint(this.#badge.element, scheme, this.#inks.on(ground));
    const others = this.#inks.on({ scheme, colour: this.#inks.colour("surface", scheme) });
    for (const surface of [...this.#badge.surfaces, this.#findings.element]) paint(surface, scheme, others);
  }

  #states(on) {
    for (const state of STATES) {
      if (on.includes(state)) this.#internals.states.add(state);
      else this.#internals.states.delete(state);
    }
  }

  // observe keeps the marks honest: where a text has changed since it was read, they go at once, and it is checked anew;
  // where only its nodes have, they are drawn again.
  #observe() {
    const { article, sources } = this.#shown;
    this.#watch = new MutationObserver(() => {
      if (this.#calm) return;
      if (!this.#current()) this.#findings.clear();
      this.#calm = setTimeout(() => {
        this.#calm = undefined;
        if (!this.#current()) this.#moved();
        else this.#redraw();
      }, CALM);
    });
    for (const { root } of [article, ...sources.map((s) => s.page)].filter((page) => page?.root)) {
      this.#watch.observe(root, { childList: true, characterData: true, subtree: true });
    }
    if (!native()) this.#watch.takeRecords();
  }

  #current() {
    const { article, sources } = this.#shown;
    const now = this.#texts.target && this.#texts.article(), others = this.#texts.named();
    return now?.text === article.text && sources.every((s, i) => !s.page || others[i]?.text === s.text);
  }

  #moved() {
    if (!this.#record) return this.#begin();
    this.#watch.disconnect();
    this.#remember(this.#texts.article(), this.#texts.named());
  }

  #redraw() {
    this.#watch.disconnect();
    const sources = this.#texts.named();
    this.#shown.article = this.#texts.article();
    this.#shown.sources = this.#shown.sources.map((s, i) => (s.page ? sources[i] : s));
    this.#draw();
    this.#observe();
  }
}

for (const [attribute, name] of Object.entries(PROPERTIES)) {
  Object.defineProperty(QuoteDrift.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(attribute) ?? "";
    },
    set(value) {
      if (value === null || value === undefined || value === "") this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
  });
}

// changed says which of the texts have other words, in a word that the badge knows.
function changed(words) {
  return words.length > 1 ? "both" : words[0] ?? "article";
}

// later is a promise that is ended from outside.
function later() {
  const made = { ended: false };
  made.promise = new Promise((resolve) => {
    made.end = (value) => {
      made.ended = true;
      resolve(value);
    };
  });
  return made;
}

// parsed resolves when the whole page is there: what an element names may stand below it.
function parsed() {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
