// Many articles: which utterances several of them printed, in which wordings, and who printed which. It is what the
// command's batch tells, from the same core, of as many articles as the module's memory holds.

import { engine, EngineError } from "../element/engine.js";
import { element } from "./element.js";
import { familyOf } from "./family.js";
import { documentOf, readFile, Refused } from "./files.js";
import { chosen, dropped } from "./folder.js";

/** The most that is asked about at once, in bytes of UTF-8: the module takes 16 MB, and has the rest of its memory for what it finds. */
const MOST = 12_000_000;

/** How many families are shown at first, and with each "more". */
const PAGE = 50;

export class Many {
  #place;
  #acts;
  #engine = engine({ workerUrl: new URL("quotedrift-worker.js", import.meta.url).href });
  #given = []; // the articles
  #left = 0; // how many did not fit
  #refused = []; // {name, reason}
  #reading; // {n, total} while files are read
  #found; // the newest report, with its articles and the families that they share
  #trouble;
  #varied = false; // only what is printed in several wordings
  #until = PAGE;
  #words;
  #status = element("p", { class: "status", role: "status" });
  #told = element("p", { class: "told" });
  #filters = element("div", { class: "filters", role: "group" });
  #list = element("div", { class: "families" });
  #more = element("button", { type: "button", class: "link", hidden: true });
  #hint = element("p", { class: "hint" });
  #clear = element("button", { type: "button", class: "quiet" });
  #choose = [];

  /**
   * @param {HTMLElement} place
   * @param {{profile(): string, compare(a: import("./sources.js").Given, b: import("./sources.js").Given): void}} acts
   */
  constructor(place, acts) {
    this.#place = place;
    this.#acts = acts;
    this.#choose = [false, true].map((folder) => {
      const input = element("input", { type: "file", multiple: true, hidden: true, webkitdirectory: folder });
      const button = element("button", { type: "button", class: folder ? "quiet" : "main" });
      button.addEventListener("click", () => input.click());
      input.addEventListener("change", async () => {
        await this.#open(chosen(input.files));
        input.value = "";
      });
      return { input, button };
    });
    const frame = element("div", { class: "frame" }, this.#hint, element("p", { class: "choose" }, ...this.#choose.flatMap(({ input, button }) => [button, input, " "]), this.#clear));
    place.append(frame, this.#status, this.#told, this.#filters, this.#list, this.#more);
    for (const kind of ["dragenter", "dragover"]) {
      place.addEventListener(kind, (event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        frame.classList.add("over");
      });
    }
    place.addEventListener("dragleave", (event) => place.contains(event.relatedTarget) || frame.classList.remove("over"));
    place.addEventListener("drop", async (event) => {
      event.preventDefault();
      frame.classList.remove("over");
      await this.#open(await dropped(event.dataTransfer));
    });
    this.#clear.addEventListener("click", () => {
      this.#given = [];
      this.#refused = [];
      this.#left = 0;
      this.ask();
    });
    this.#more.addEventListener("click", () => {
      const first = this.#until;
      this.#until += PAGE;
      this.draw(this.#words);
      this.#list.children[first]?.querySelector("button, h2")?.focus();
    });
  }

  async #open(files) {
    this.#refused = [];
    for (const [n, { path, file }] of files.entries()) {
      this.#reading = { n, total: files.length };
      this.#tell();
      try {
        for (const text of await readFile(file)) this.#given.push({ ...text, name: path + text.name.slice(file.name.length) });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        this.#refused.push({ name: path, reason: "page." + error.reason });
      }
    }
    this.#reading = undefined;
    await this.ask();
  }

  /** Asks about the articles that are there. */
  async ask() {
    this.#found = this.#trouble = undefined;
    let bytes = 0;
    const fits = this.#given.filter(({ text }) => (bytes += new Blob([text]).size) <= MOST);
    this.#left = this.#given.length - fits.length;
    this.#until = PAGE;
    this.draw(this.#words);
    if (!fits.length) return;
    this.#place.classList.add("checking");
    try {
      const { report } = await this.#engine.request({ operation: "across", profile: this.#acts.profile(), articles: fits.map((given) => documentOf(given)) }, { owner: this });
      this.#found = { report, given: fits, shared: shared(report) };
    } catch (trouble) {
      if (trouble.name === "AbortError") return;
      if (!(trouble instanceof EngineError)) throw trouble;
      this.#trouble = trouble;
    } finally {
      this.#place.classList.remove("checking");
    }
    this.draw(this.#words);
  }

  /** @param {import("../element/words.js").Words} words */
  draw(words) {
    this.#words = words;
    this.#hint.textContent = words.say("page.many.drop");
    this.#choose.forEach(({ button }, i) => (button.textContent = words.say(i ? "page.many.folder" : "page.many.files")));
    this.#clear.textContent = words.say("page.clear");
    this.#clear.hidden = !this.#given.length;
    this.#place.classList.toggle("some", this.#given.length > 0);
    this.#tell();
    const shared = this.#found?.shared ?? [], varied = shared.filter((f) => f.variants.length > 1);
    const shown = this.#varied ? varied : shared;
    this.#filters.setAttribute("aria-label", words.say("page.filter"));
    const filter = (on, key, n) => {
      const out = element("button", { type: "button", class: "filter all", "aria-pressed": String(this.#varied === on) },
        element("span", { class: "word" }, words.say(key)), " ", element("span", { class: "count" }, n.toLocaleString(words.language)));
      out.addEventListener("click", () => {
        this.#varied = on;
        this.#until = PAGE;
        this.draw(this.#words);
        this.#filters.querySelector("[aria-pressed=true]")?.focus();
      });
      return out;
    };
    this.#filters.replaceChildren(...(varied.length && varied.length < shared.length ? [filter(false, "page.all", shared.length), filter(true, "page.many.varied", varied.length)] : []));
    const { report, given } = this.#found ?? {};
    const quotations = new Map(report?.quotations.map((q) => [q.id, q])), documents = new Map(report?.documents.map((d, i) => [d.id, given[i]]));
    const look = (a, b) => this.#acts.compare(documents.get(a), documents.get(b));
    this.#list.replaceChildren(...shown.slice(0, this.#until).map((family) => familyOf(family, { quotations, documents, look }, words)));
    this.#more.hidden = shown.length <= this.#until;
    this.#more.textContent = words.say("page.more", { n: shown.length - this.#until });
  }

  #tell() {
    const words = this.#words, { report, shared } = this.#found ?? {};
    this.#status.textContent = this.#reading ? words.say("page.many.reading", this.#reading)
      : this.#trouble ? words.say("trouble." + this.#trouble.code)
      : !report ? ""
      : words.say("page.many.summary", {
        articles: words.say("page.many.articles", { n: report.documents.length }), quotations: words.say("quotations", { n: report.quotations.length }),
        list: shared.length ? words.say("page.many.shared", { n: shared.length }) + words.say("comma") + words.say("page.many.changed", { n: shared.filter((f) => f.variants.length > 1).length })
          : words.say("page.many.none"),
      });
    this.#told.textContent = [
      this.#left && words.say("page.many.over", { n: this.#left }),
      this.#refused.length && this.#refused.slice(0, 5).map(({ name, reason }) => words.say("page.refuse", { name, reason: words.say(reason) })).join(" ")
        + (this.#refused.length > 5 ? ` (+${this.#refused.length - 5})` : ""),
    ].filter(Boolean).join(" ");
  }
}

// shared are the families of which more than one article has a member.
function shared(report) {
  const documentOfQuotation = new Map(report.quotations.map((q) => [q.id, q.document]));
  return (report.families ?? []).filter((f) => new Set(f.members.map((m) => documentOfQuotation.get(m.quotation))).size > 1);
}
