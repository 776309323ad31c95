"use strict";
(() => {
  // The families are data in pieces. One piece after the other is read for what is searched and sorted by, with the page
  // answering in between; the elements of a family are made when it is shown, from its piece.
  const PAGE = 50, SLICE = 12; // families at a time; milliseconds
  const pieces = [...document.querySelectorAll("script.families")];
  const find = (id) => document.getElementById(id);
  const list = find("list"), status = find("status"), search = find("search"), sort = find("sort"), level = find("level");
  const all = []; // of each family: piece, at, numbers to sort by, words to search
  const SVG = "http://www.w3.org/2000/svg", XHTML = "http://www.w3.org/1999/xhtml";

  // An element is a list: the number of its head, which is a tag with attributes; other attributes; and what is in it.
  function make(data, heads, space) {
    if (typeof data === "string") return document.createTextNode(data);
    const [tag, attributes] = heads[data[0]];
    if (tag === "svg") space = SVG;
    const e = document.createElementNS(space, tag);
    for (const part of [attributes ?? {}, ...data.slice(1)]) {
      if (typeof part === "object" && !Array.isArray(part)) for (const name in part) e.setAttribute(name, part[name]);
      else e.append(make(part, heads, space));
    }
    return e;
  }

  const fold = (s) => s.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").replace(/\s+/g, " ").toLowerCase();

  // What is searched: everything that is told of a family but what a wording lacks, and the tables that tell it again.
  function words(data, heads, out) {
    if (typeof data === "string") { out.push(data); return out; }
    const [tag] = heads[data[0]];
    if (!["del", "table", "svg"].includes(tag)) {
      for (let i = 1; i < data.length; i++) if (typeof data[i] !== "object" || Array.isArray(data[i])) words(data[i], heads, out);
      if (["p", "li", "h3", "h4", "summary"].includes(tag)) out.push(" ");
    }
    return out;
  }

  const orders = {
    quotations: (a, b) => b.quotations - a.quotations,
    wordings: (a, b) => b.wordings - a.wordings,
    level: (a, b) => b.level - a.level,
    outlets: (a, b) => b.outlets - a.outlets,
    date: (a, b) => (a.date === "") - (b.date === "") || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
  };
  let found = [], page = 0, read = 0;

  function choose() {
    const terms = fold(search.value).match(/"[^"]+"|\S+/g)?.map((t) => t.replace(/^"|"$/g, "")) ?? [];
    const wanted = level.value;
    found = all.filter((f) => (wanted === "all" || (wanted === "many" ? f.wordings > 1 : f.level === Number(wanted) && (f.wordings > 1 || wanted === "0")))
      && terms.every((t) => f.words.includes(t)));
    found.sort((a, b) => orders[sort.value](a, b) || a.number - b.number);
  }

  let kept = [-1, null]; // the piece that was read last
  function family(f) {
    if (kept[0] !== f.piece) kept = [f.piece, JSON.parse(pieces[f.piece].textContent)];
    return make(kept[1][f.at][5], kept[1][0], XHTML);
  }

  function tell() {
    const from = page * PAGE + 1, to = Math.min(found.length, from + PAGE - 1);
    const rest = read < pieces.length ? ` (${all.length} are read so far)` : "";
    status.textContent = found.length ? `Families ${from} to ${to} of ${found.length}${rest}.` : `No family fits${rest}.`;
    find("pager").hidden = found.length <= PAGE;
    find("previous").disabled = page === 0;
    find("next").disabled = to >= found.length;
  }

  function show() {
    list.replaceChildren(...found.slice(page * PAGE, (page + 1) * PAGE).map(family));
    tell();
  }

  let soon; // what was typed is looked for a moment later, unless something else is asked for before
  let asked = false; // the reader has searched, sorted or turned the page: what is shown is theirs
  function again() { clearTimeout(soon); asked = true; page = 0; choose(); show(); }
  function turn(by) { asked = true; page += by; show(); find("families-head").scrollIntoView(); find("families-head").focus({ preventScroll: true }); }

  // A link to a family or to one of its wordings shows it, wherever it is.
  function go() {
    const id = /^#(f(\d+))(-w\d+)?$/.exec(location.hash);
    if (!id || Number(id[2]) > all.length) return;
    clearTimeout(soon);
    if (!find(id[1])) {
      search.value = ""; level.value = "all"; sort.value = "quotations";
      asked = true;
      choose();
      page = Math.floor((Number(id[2]) - 1) / PAGE);
      show();
    }
    const details = find(id[1]).querySelector("details");
    if (id[3] || !details.open) details.open = true;
    find(id[1] + (id[3] ?? "")).scrollIntoView();
  }

  const rest = () => globalThis.scheduler?.yield ? scheduler.yield() : new Promise((go) => setTimeout(go, 0));
  async function index() {
    for (let began = performance.now(); read < pieces.length; ) {
      const [heads, ...families] = JSON.parse(pieces[read].textContent);
      families.forEach(([quotations, wordings, level, outlets, date, tree], i) => {
        all.push({ piece: read, at: i + 1, number: all.length, quotations, wordings, level, outlets, date, words: fold(words(tree, heads, []).join("")) });
      });
      read++;
      if (performance.now() - began < SLICE) continue;
      if (!asked) { found = all; tell(); }
      await rest();
      began = performance.now();
    }
    if (asked) { choose(); show(); } else { found = all.slice(); tell(); }
    document.body.classList.add("read");
    go();
  }

  find("controls").hidden = false;
  find("families-head").tabIndex = -1;
  search.addEventListener("input", () => { clearTimeout(soon); soon = setTimeout(again, 120); });
  sort.addEventListener("change", again);
  level.addEventListener("change", again);
  find("previous")?.addEventListener("click", () => turn(-1));
  find("next")?.addEventListener("click", () => turn(1));
  addEventListener("hashchange", go);
  // What is printed is the overview and the families on the page, all of each.
  let closed = [];
  addEventListener("beforeprint", () => { closed = [...document.querySelectorAll("details:not([open])")]; for (const d of closed) d.open = true; });
  addEventListener("afterprint", () => { for (const d of closed) d.open = false; });
  index();
})();
