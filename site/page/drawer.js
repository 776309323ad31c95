// The source as a transcript to read, in a drawer at the side: the turns that are quoted, with those between them folded,
// a ruler on which every finding stands, a search, and of subtitles the speaker, the time, and, where a recording was
// given, the tape itself. The recording stays in the page.

import { VERDICTS, readable } from "../element/judgement.js";
import { element } from "./element.js";
import { formatOf } from "./files.js";
import { Marks, pieces } from "./marks.js";
import { rowsOf, runsOf } from "./rows.js";

/** How many rows of a fold are shown at a time, and how many hits of a search are counted. */
const PAGE = 200;
const HITS = 999;

export class Drawer {
  #element;
  #title = element("h2", { id: "drawer-head" });
  #search = element("input", { type: "search", autocomplete: "off", spellcheck: "false" });
  #count = element("span", { class: "count", role: "status" });
  #close = element("button", { type: "button", class: "quiet" });
  #add = element("button", { type: "button", class: "quiet" });
  #chooser = element("input", { type: "file", accept: "audio/*,video/*", hidden: true });
  #list = element("div", { class: "rows", tabindex: "0", role: "group", "aria-labelledby": "drawer-head" });
  #ruler = element("div", { class: "ruler", role: "slider", tabindex: "0", "aria-orientation": "vertical", "aria-valuemin": "1" });
  #player = element("div", { class: "player", hidden: true });
  #acts;
  #words;
  #given;
  #rows = [];
  #runs = [];
  #marks = new Marks();
  #selected;
  #hits = [];
  #hit = -1;
  #media;
  #address;

  /** @param {HTMLElement} place @param {{choose(id: string): void, shut(): void}} acts */
  constructor(place, acts) {
    this.#element = place;
    this.#acts = acts;
    place.append(
      element("div", { class: "top-line" }, this.#title, this.#add, this.#chooser, this.#close),
      element("div", { class: "find" }, this.#search, this.#count),
      element("div", { class: "reading" }, this.#list, this.#ruler), this.#player);
    this.#close.addEventListener("click", () => this.shut());
    this.#add.addEventListener("click", () => this.#chooser.click());
    this.#chooser.addEventListener("change", () => this.#chooser.files[0] && this.play(this.#chooser.files[0]));
    this.#search.addEventListener("input", () => this.#find());
    this.#search.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.#go(event.shiftKey ? -1 : 1);
    });
    this.#list.addEventListener("click", (event) => this.#click(event));
    this.#ruler.addEventListener("click", (event) => {
      const id = event.target.dataset.id;
      if (id) acts.choose(id);
    });
    this.#ruler.addEventListener("keydown", (event) => this.#step(event));
    place.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.shut();
    });
  }

  get open() {
    return !this.#element.hidden;
  }

  /** Opens it; what it shows, draw says. */
  show() {
    this.#element.hidden = false;
    this.#close.focus();
  }

  shut() {
    if (!this.open) return;
    this.#element.hidden = true;
    this.#media?.pause();
    this.#acts.shut();
  }

  /**
   * @param {import("./sources.js").Given} given @param {string} title @param {import("./marks.js").Mark[]} marks
   * @param {import("../element/words.js").Words} words
   */
  draw(given, title, marks, words) {
    const other = this.#given?.text !== given.text;
    this.#given = given;
    this.#words = words;
    this.#marks = new Marks(marks);
    if (other) this.#rows = rowsOf(given.text, given.kept?.format || formatOf(given));
    this.#runs = runsOf(this.#rows, (row) => this.#marks.within(row.start, row.end).some((m) => m.start < row.end && m.end > row.start));
    this.#title.textContent = title;
    this.#close.textContent = words.say("close");
    this.#add.textContent = words.say("page.tape");
    this.#add.hidden = !this.#rows.some((row) => row.time);
    this.#search.setAttribute("aria-label", words.say("page.find"));
    this.#search.placeholder = words.say("page.find");
    this.#list.classList.toggle("timed", !this.#add.hidden);
    this.#list.replaceChildren(...this.#runs.flatMap((run) => (run.folded ? [this.#fold(run.from, run.to)] : this.#readRows(run.from, run.to))));
    this.#drawRuler(marks);
    this.#find();
    this.selected = this.#selected;
  }

  // drawRuler puts a tick for every finding where its passage begins, in the order of the text.
  #drawRuler(marks) {
    const seen = new Set(), { length } = this.#given.text;
    const first = marks.filter((m) => m.kind !== "change" && !seen.has(m.id) && seen.add(m.id)).sort((a, b) => a.start - b.start);
    this.#ruler.replaceChildren(...first.map((m) => {
      const said = this.#words.verdict(m.verdict) + this.#words.say("comma") + readable(this.#given.text.slice(m.start, m.end)).slice(0, 80);
      const tick = element("span", { class: m.verdict, "data-id": m.id, "data-said": said });
      tick.style.insetBlockStart = 100 * m.start / length + "%";
      return tick;
    }));
    this.#ruler.hidden = !first.length;
    this.#ruler.setAttribute("aria-label", this.#words.say("page.results"));
    this.#ruler.setAttribute("aria-valuemax", String(first.length));
  }

  // ticks are those of the ruler, and which of them is selected: -1 for none.
  get #ticks() {
    const ticks = [...this.#ruler.children];
    return { ticks, at: ticks.findIndex((tick) => tick.dataset.id === this.#selected) };
  }

  // step leads along the ruler by the keys of a slider, which stands: down and right are further on in the text.
  #step(event) {
    const { ticks, at } = this.#ticks;
    const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: ticks.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const tick = ticks[Math.max(0, Math.min(to, ticks.length - 1))];
    if (tick && tick.dataset.id !== this.#selected) this.#acts.choose(tick.dataset.id);
  }

  // tellRuler says to a screen reader which tick is at hand: none is the first's place, without its words.
  #tellRuler() {
    const { ticks, at } = this.#ticks;
    this.#ruler.setAttribute("aria-valuenow", String(Math.max(at, 0) + 1));
    const position = this.#words.say("position", { n: at + 1, total: ticks.length });
    this.#ruler.setAttribute("aria-valuetext", at < 0 ? position : position + this.#words.say("comma") + ticks[at].dataset.said);
  }

  #fold(from, to) {
    return element("button", { type: "button", class: "fold", "data-from": String(from), "data-to": String(to) },
      this.#words.say("page.folded", { n: to - from }));
  }

  #readRows(from, to) {
    const last = Math.min(to, from + PAGE), out = [];
    for (let i = from; i < last; i++) out.push(this.#row(i));
    return last < to ? [...out, this.#fold(last, to)] : out;
  }

  #row(i) {
    const row = this.#rows[i], before = this.#rows[i - 1];
    const out = element("div", { class: "row", "data-row": String(i) });
    if (row.time) {
      const time = element("time", { dir: "ltr" }, row.time);
      out.append(element("p", { class: "when" },
        this.#media ? element("button", { type: "button", class: "link tape", "aria-label": this.#words.say("page.play", { time: row.time }) }, time) : time,
        row.speaker && row.speaker !== before?.speaker && element("span", { class: "who", dir: "auto" }, readable(row.speaker))));
    }
    out.append(element("p", { class: "said", dir: "auto" }, ...row.spans.flatMap((span) => this.#pieces(span))));
    return out;
  }

  #pieces({ start, end }) {
    const worst = (list) => list.map((m) => m.verdict).sort((x, y) => VERDICTS.indexOf(x) - VERDICTS.indexOf(y))[0];
    return pieces(start, end, this.#marks.within(start, end)).map((piece) => {
      const words = this.#given.text.slice(piece.start, piece.end);
      if (!piece.marks.length || !words) return words;
      const outer = piece.marks.filter((m) => m.kind !== "change"), inner = piece.marks.filter((m) => m.kind === "change");
      return element("span", {
        class: ["mark", outer.length && worst(outer), inner.length && "change change-" + worst(inner)].filter(Boolean).join(" "),
        "data-ids": piece.marks.map((m) => m.id).join(" "),
      }, words);
    });
  }

  #click({ target }) {
    const fold = target.closest(".fold"), tape = target.closest(".tape"), mark = target.closest(".mark");
    if (fold) this.#unfold(fold);
    else if (tape) this.#playFrom(this.#rows[tape.closest(".row").dataset.row].second);
    else if (mark && getSelection().isCollapsed) this.#acts.choose(mark.dataset.ids.split(" ")[0]);
  }

  #unfold(fold) {
    const { from, to } = fold.dataset, rows = this.#readRows(Number(from), Number(to));
    fold.replaceWith(...rows);
    this.#list.focus({ preventScroll: true });
    return rows;
  }

  // rowAt is the element of a row, out of its fold.
  #rowAt(i) {
    for (;;) {
      const row = this.#list.querySelector(`[data-row="${i}"]`);
      if (row) return row;
      const fold = [...this.#list.querySelectorAll(".fold")].find((f) => f.dataset.from <= i && i < f.dataset.to);
      if (!fold) return undefined;
      const from = Number(fold.dataset.from), at = from + Math.floor((i - from) / PAGE) * PAGE; // the page that holds it
      fold.replaceWith(...(at > from ? [this.#fold(from, at)] : []), ...this.#readRows(at, Number(fold.dataset.to)));
    }
  }

  /** The id of the finding that is looked at: the drawer is at its passage. */
  set selected(id) {
    this.#selected = id;
    if (!this.open) return;
    for (const e of this.#element.querySelectorAll(".mark, .ruler span")) {
      e.classList.toggle("selected", (e.dataset.ids ?? e.dataset.id).split(" ").includes(id));
    }
    if (this.#words) this.#tellRuler();
    this.#list.querySelector(".mark.selected")?.scrollIntoView({ block: "center" });
  }

  #find() {
    const query = this.#search.value.trim();
    this.#hits = [];
    this.#hit = -1;
    this.#count.textContent = "";
    if (query.length > 1) {
      const pattern = new RegExp(query.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+"), "iu");
      for (let i = 0; i < this.#rows.length && this.#hits.length < HITS; i++) {
        if (pattern.test(this.#rows[i].spans.map(({ start, end }) => this.#given.text.slice(start, end)).join(""))) this.#hits.push(i);
      }
      this.#go(1);
    }
  }

  // go shows the next hit of the search, or the one before.
  #go(by) {
    const n = this.#hits.length;
    this.#list.querySelector(".row.hit")?.classList.remove("hit");
    this.#count.textContent = n ? "" : this.#words.say("page.find.none");
    if (!n) return;
    this.#hit = (this.#hit + by + n) % n;
    this.#count.textContent = this.#words.say("position", { n: this.#hit + 1, total: n });
    const row = this.#rowAt(this.#hits[this.#hit]);
    row?.classList.add("hit");
    row?.scrollIntoView({ block: "center" });
  }

  /** A recording: it is played by this page alone. @param {File} file */
  play(file) {
    URL.revokeObjectURL(this.#address ?? "");
    this.#address = URL.createObjectURL(file);
    this.#media = element(file.type.startsWith("video/") ? "video" : "audio", { controls: true, src: this.#address, preload: "metadata", "aria-label": file.name });
    this.#media.addEventListener("timeupdate", () => this.#follow());
    this.#player.replaceChildren(element("p", { class: "name", dir: "auto" }, file.name), this.#media);
    this.#player.hidden = false;
    if (this.#given) for (const row of this.#list.querySelectorAll(".row")) row.replaceWith(this.#row(Number(row.dataset.row)));
  }

  #playFrom(second) {
    this.#media.currentTime = second;
    this.#media.play().catch(() => {}); // the controls say what is wrong with it
  }

  // follow marks the row that is being heard.
  #follow() {
    const now = this.#media.currentTime;
    let at = -1;
    while (at + 1 < this.#rows.length && this.#rows[at + 1].second <= now + .05) at++;
    this.#list.querySelector(".row.heard")?.classList.remove("heard");
    this.#list.querySelector(`[data-row="${at}"]`)?.classList.add("heard");
  }
}
