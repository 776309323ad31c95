// The texts that an element names: its article, and its sources, those on the page before those at a URL.

import { EngineError } from "./engine.js";
import { sourceAt, sourceNamed, sourceOnPage } from "./source.js";
import { readText } from "./text.js";

export class Texts {
  #host;

  /** @param {import("./element.js").QuoteDrift} host */
  constructor(host) {
    this.#host = host;
  }

  /** The element of the page with an id, with or without a # before it. */
  element(id) {
    const name = id.replace(/^#/, "");
    const root = this.#host.getRootNode();
    return root.getElementById?.(name) ?? document.getElementById(name);
  }

  /** The element that holds the article, or null. */
  get target() {
    return this.#host.for ? this.element(this.#host.for) : this.#host;
  }

  /** The elements that hold a source; null for an id that is not there. */
  get elements() {
    return list(this.#host.source).map((id) => this.element(id));
  }

  get #urls() {
    return list(this.#host.sourceUrl).map((url) => {
      if (!URL.canParse(url, this.#host.baseURI)) throw new EngineError("source", `source-url has what is no address: ${url}`);
      return new URL(url, this.#host.baseURI).href;
    });
  }

  /** Whether something that the host names is not on the page. */
  get lacking() {
    return !this.target || this.elements.includes(null) || Boolean(this.#host.record) && !this.element(this.#host.record);
  }

  /** Reads the article; what stands in it of a source, or of another element like this one, is not part of it. */
  article() {
    const { target, elements } = this;
    if (!target) throw new EngineError("article", `there is no element with the id ${this.#host.for}`);
    return readText(target, { skip: (e) => elements.includes(e) || e !== target && e.localName === this.#host.localName && e.hasAttribute("for") });
  }

  /** The sources as far as they are on the page: those at a URL are only named. */
  named() {
    return [...this.elements.filter(Boolean).map(sourceOnPage), ...this.#urls.map(sourceNamed)];
  }

  /** Reads the sources, those at a URL from there. */
  async sources(signal) {
    const elements = this.elements, urls = this.#urls;
    if (elements.includes(null)) throw new EngineError("source", `there is no element with one of the ids ${this.#host.source}`);
    if (!elements.length && !urls.length) throw new EngineError("source", "there is no source: source and source-url are empty");
    return [...elements.map(sourceOnPage), ...await Promise.all(urls.map((url) => sourceAt(url, signal)))];
  }
}

function list(value) {
  return value.split(/\s+/).filter(Boolean);
}
