// The page where anyone pastes two texts. This file ties its parts: two panes of text, the gutter between them, the list
// of findings, and what a person takes away.

import { unjudged } from "../element/judgement.js";
import { Checker } from "./checker.js";
import { answers, asked, doubtOf } from "./doubt.js";
import { Direction } from "./direction.js";
import { element } from "./element.js";
import { Drawer } from "./drawer.js";
import { takesFiles } from "./drop.js";
import { LIMIT } from "./limit.js";
import { lined } from "./lines.js";
import { readFile, Refused } from "./files.js";
import { Desk, keys } from "./desk.js";
import { Findings } from "./findings.js";
import { Gutter } from "./gutter.js";
import { Many } from "./many.js";
import { marksOf } from "./marks.js";
import { Memory } from "./memory.js";
import { comparison, marked, pairsOf, placesOf } from "./pairs.js";
import { Pane } from "./pane.js";
import { sample, SAMPLES } from "./samples.js";
import { tally } from "./sections.js";
import { offerSearch } from "./search.js";
import { Sources } from "./sources.js";
import { choose, chosen, wear } from "./settings.js";
import { readFragment } from "./share.js";
import { narrow } from "./sheet.js";
import { offersTakeaway } from "./takeaway.js";
import { Trial } from "./trial.js";
import { selectsWhole } from "./whole.js";
import { ENGLISH, LANGUAGES, languageName, preferred, speak, wordsIn } from "./words.js";

const $ = (id) => document.getElementById(id);

let words;
let mode = "check";
let draft = { name: "" }; // the draft's name, and what its file said of it
let result; // the newest, with its pairs
let trouble;
let listed; // the source whose findings a person wants to see although nearly nothing is in it
const trial = new Trial();

const panes = [$("first-text"), $("second-text")].map((element, i) => new Pane(element, (field) => {
  field.setAttribute("aria-labelledby", element.querySelector("h2").id);
  field.placeholder = words ? hint(i) : "";
}));
const sources = new Sources(panes[1], $("tabs"), $("add"), () => {
  if (!words) return;
  label();
  drawMarks();
});
const drawer = new Drawer($("drawer"), {
  choose(id) {
    const pair = result?.pairs.find((p) => p.id === id);
    if (!pair) return;
    findings.select(id);
    reveal(pair);
  },
  shut: () => $("read").focus(),
});
const many = new Many($("many"), {
  profile: () => $("profile").value,
  compare(a, b) {
    setMode("compare");
    put([a, b]);
    checker.now(input());
  },
});
const gutter = new Gutter(document.querySelector(".curves"), panes);
const desk = new Desk({ result: () => result, words: () => words, panes, checker: { judge: (...given) => checker.judge(...given) }, findings: () => findings, draw, reveal, bring: (i) => sources.show(result.input.texts[i]), say, changed: edited });
const memory = new Memory(work, (kept) => $("keeping").classList.toggle("kept", kept));
const findings = new Findings($("findings"), $("filters"), $("more"), desk.acts);
const checker = new Checker({
  start() {
    document.body.classList.add("checking");
  },
  result(found) {
    const pairs = paired(found);
    const doubt = doubtOf(found);
    result = { ...found, pairs, doubt: doubt?.kind === "source" && listed === found.input.texts[1].text ? undefined : doubt };
    trouble = undefined;
    draw();
  },
  empty() {
    result = trouble = undefined;
    draw();
  },
  trouble(error) {
    result = undefined;
    trouble = error;
    draw();
  },
});

const direction = new Direction($("direction"), () => {
  result.pairs = paired(result);
  draw();
});

function paired({ report, input: { texts }, alone }) {
  if (alone !== undefined) return [];
  return marked(pairsOf(report, texts.map(({ text }) => text), direction.turned), texts, report);
}

function input() {
  const second = mode === "compare" ? [sources.current] : sources.ask();
  return { mode: mode === "compare" ? mode : "check", profile: $("profile").value, texts: [{ ...draft, text: panes[0].text }, ...second] };
}

// work is what the tab keeps, and what a link holds: nothing of a sample.
function work() {
  if (trial.on || !panes.some((pane) => pane.text)) return undefined;
  return { ...input(), decisions: desk.decisions.list };
}

// edited: there is work that would be lost. A link that the page was opened with no longer says what stands here.
function edited() {
  memory.keep();
  if (trial.on) return;
  memory.edited = true;
  if (location.hash.startsWith("#1.")) history.replaceState(null, "", location.pathname + location.search);
}

// given: the work was given away.
function given() {
  memory.edited = false;
}

// draw shows the newest result: its sentence, its findings, its marks.
function draw() {
  document.body.classList.remove("checking");
  const comparing = mode === "compare";
  document.body.classList.toggle("comparing", comparing);
  document.body.classList.toggle("blank", !panes.some((pane) => pane.text));
  const sentence = summary();
  if ($("summary").textContent !== sentence) $("summary").textContent = sentence;
  $("unjudged").hidden = !result || Boolean(result.doubt) || result.alone !== undefined || !unjudged(result.report);
  direction.show(words, comparing && result?.pairs.some((p) => p.section));
  findings.show(result && !result.doubt ? desk.pairs : [], words, comparing);
  $("doubt").replaceChildren(...(result?.doubt ? answers(result.doubt, words, { swap, open: chooseFile, list }) : []));
  $("keys").hidden = $("takeaway").hidden = Boolean(result?.doubt) || !result?.pairs.length && !(result && result.alone === undefined);
  drawMarks();
}

// chooseFile opens the dialog for a file of a pane.
function chooseFile(i) {
  panes[i].element.querySelector("input[type=file]").click();
}

// list shows the findings of a source in which nearly nothing is.
function list() {
  listed = result.input.texts[1].text;
  result.doubt = undefined;
  draw();
  findings.focus();
}

function summary() {
  const comparing = mode === "compare";
  if (trouble) return words.say("trouble." + trouble.code);
  if (!result) return words.say(comparing ? "page.empty.compare" : "page.empty");
  if (result.doubt) return asked(result.doubt, words);
  if (result.alone !== undefined) {
    if (!comparing && result.alone === 1) return words.say("page.alone.source");
    const n = result.report.quotations.length;
    return words.say(comparing ? "page.alone.compare" : "page.alone.article", { quotations: words.say("quotations", { n }) });
  }
  if (!comparison(result.report)) {
    const { decided, waiting } = desk.progress;
    return words.summary(result.report) + (decided ? " " + words.say("page.decided", { n: decided, waiting }) : "");
  }
  return tally(result.pairs, words);
}

function drawMarks() {
  const pairs = result && result.alone === undefined && !result.doubt ? findings.shown.filter((p) => !p.gone) : null;
  panes.forEach((pane, i) => {
    const document = result?.alone === undefined ? documentOf(i) : result.alone === i ? result.report.documents[0] : undefined;
    pane.language = document?.language ?? "";
    pane.marks = document && !(mode === "check" && result.alone === 1) ? marksOf(result.report, document.id, pairs) : [];
  });
  const shown = documentOf(1)?.id;
  gutter.pairs = (pairs ?? []).filter((pair) => pair.section !== "a" && pair.section !== "b").map((pair) => ({ id: pair.id, verdict: pair.verdict, spans: placesOf(pair, result.report, shown) }));
  if (drawer.open) read();
  look(findings.selected);
}

// documentOf is the document of the report that stands in a pane.
function documentOf(i) {
  return result?.report.documents[i === 0 ? 0 : mode === "check" ? sources.place(result.input.texts) : 1];
}

// bring puts the source that a finding was made in into the pane.
function bring({ match }) {
  if (mode === "check" && match) sources.show(result.input.texts[result.report.documents.findIndex((d) => d.id === match.document)]);
}

function look(id) {
  for (const pane of panes) pane.selected = id;
  drawer.selected = id;
  gutter.selected = id;
}

// reveal scrolls both texts to a finding, but not the pane that a person is in.
function reveal(pair, except) {
  if (panes[1] !== except) bring(pair);
  look(pair.id);
  if (pair.gone) return;
  placesOf(pair, result.report, documentOf(1)?.id).forEach((span, i) => span && panes[i] !== except && panes[i].show(span.start));
}

function hint(i) {
  return words.say("page.hint." + (mode === "compare" ? "article" : i ? "source" : "draft"));
}

// label names what depends on mode and language.
function label() {
  panes.forEach((pane, i) => {
    pane.element.querySelector("h2").textContent = words.say(mode === "compare" ? (i ? "page.b" : "page.a") : i ? "page.source" : "page.draft");
    for (const field of pane.element.querySelectorAll("textarea")) field.placeholder = hint(i);
    pane.element.querySelector(".name").textContent = [i ? !sources.several && sources.current.name : draft.name, pane.long && words.say("page.long")].filter(Boolean).join(" · ");
  });
  sources.draw(words, mode === "compare");
  $("read").hidden = mode === "compare" || !panes[1].text.trim();
  $("mode-check").setAttribute("aria-pressed", mode === "check");
  $("mode-compare").setAttribute("aria-pressed", mode === "compare");
  $("mode-many").setAttribute("aria-pressed", mode === "many");
  document.body.classList.toggle("many", mode === "many");
  if (mode === "many") many.draw(words);
  $("results-head").textContent = words.say("page.results");
}

function setMode(next) {
  mode = next;
  label();
}

function put(texts) {
  const [{ text, ...rest }, ...others] = texts;
  draft = rest;
  panes[0].text = text;
  sources.set(others);
  label();
}

function notice(text = "") {
  $("notice").textContent = text;
  $("notice").hidden = !text;
}

async function openSample(name) {
  try {
    const { mode, texts, json } = await sample(name);
    setMode(mode);
    put(texts);
    trial.begin(texts.map(({ text }) => text));
    desk.decisions.clear();
    memory.forget();
    $("first").hidden = false;
    if (json && $("profile").value === "strict") checker.known(input(), json);
    else await checker.now(input());
    if (wide() && result?.pairs.length) showFirst();
  } catch {
    notice(words.say("page.refuse", { name: words.say("page.sample." + name), reason: words.say("page.refuse.sample") }));
  }
}

// wide says whether texts and findings stand beside each other.
function wide() {
  return matchMedia("(min-width: 44rem)").matches;
}

// showFirst opens the worst finding, with both texts at the place.
function showFirst() {
  const [pair] = findings.shown;
  if (!narrow()) findings.select(pair.id);
  reveal(pair);
}

// own ends the sample: the text of this pane is a person's own, and the other pane is empty until theirs comes. Where
// it is not told which pane, both are.
function own(i) {
  $("first").hidden = true;
  $("sample").value = "";
  if (!trial.on) return;
  trial.end();
  desk.decisions.clear();
  put(panes.map((pane, j) => ({ name: "", text: i === j ? pane.text : "" })));
}

// read shows the source in the pane in the drawer.
function read() {
  const { current } = sources;
  drawer.draw(current, current.name || words.say("page.source"), panes[1].marks, words);
}

async function openFiles(files, i) {
  notice();
  const given = [], tape = [...files].find((file) => /^(audio|video)\//.test(file.type));
  if (tape) drawer.play(tape);
  for (const file of files) {
    if (file === tape) continue;
    try {
      given.push(...await readFile(file));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      notice(words.say("page.refuse", { name: file.name, reason: words.say("page." + error.reason) }));
    }
  }
  if (given.length) {
    own();
    place(given, i);
  } else if (tape && panes[1].text.trim()) {
    drawer.show();
    read();
  }
  label();
  memory.keep();
  checker.now(input());
}

// place puts texts into the pane: of several the first is the draft, where they were dropped there, and the others are its
// sources.
function place(given, i) {
  if (i === 0) {
    const { text, ...rest } = given.shift();
    draft = rest;
    panes[0].text = text;
  }
  if (mode === "compare") given.length = Math.min(given.length, 1);
  if (given.length === 1) sources.put(given[0]);
  else if (given.length && sources.several) sources.add(given);
  else if (given.length) sources.set(given);
}

function say(text) {
  $("done").textContent = text;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => ($("done").textContent = ""), 6000);
}

for (const [i, pane] of panes.entries()) {
  const { element } = pane;
  takesFiles(element, (files) => openFiles(files, i));
  element.addEventListener("paste", (event) => {
    const text = lined(event.clipboardData?.getData("text/plain") ?? "");
    if (!trial.isOwnPaste(text) || text.length > LIMIT) return;
    event.preventDefault();
    event.stopPropagation();
    own();
    pane.text = text;
    pane.focus(0);
    label();
    memory.keep();
    checker.now(input());
  }, { capture: true });
  selectsWhole(pane);
  element.addEventListener("edit", () => {
    if (trial.isOwn(i, pane.text)) own(i);
    if (pane.text && result?.input.texts[i].text) edited();
    else memory.keep();
    if (!pane.text) i ? sources.renamed() : (draft = { name: "" });
    label();
    checker.soon(input);
  });
  for (const kind of ["focusin", "dragenter"]) element.addEventListener(kind, () => checker.prepare(), { once: true });
  element.addEventListener("place", ({ detail: id }) => {
    const pair = result?.pairs.find((p) => p.id === id);
    if (!pair) return;
    findings.select(id);
    reveal(pair, pane);
  });
  element.addEventListener("toolong", () => notice(words.say("page.toolong", { n: LIMIT })));
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && findings.selected) findings.focus();
  });
  element.querySelector(".clear").addEventListener("click", () => {
    if (i && sources.several) {
      sources.cleared();
      checker.now(input());
    } else {
      pane.replace(0, pane.text.length, "");
    }
    pane.focus(0);
  });
}

// A file that is dropped beside the panes must not take the page's place.
for (const kind of ["dragover", "drop"]) addEventListener(kind, (event) => event.dataTransfer.types.includes("Files") && event.preventDefault());

$("read").addEventListener("click", () => {
  drawer.show();
  read();
});
$("mode-check").addEventListener("click", () => (setMode("check"), checker.now(input())));
$("mode-compare").addEventListener("click", () => (setMode("compare"), checker.now(input())));
$("mode-many").addEventListener("click", () => setMode("many"));
$("profile").addEventListener("change", () => (mode === "many" ? many.ask() : checker.now(input())));
$("sample").addEventListener("change", () => {
  notice();
  if (!$("sample").value) return;
  if (memory.edited && !confirm(words.say("page.leave"))) $("sample").value = "";
  else openSample($("sample").value);
});
$("try").addEventListener("click", () => {
  [$("sample").value] = Object.keys(SAMPLES);
  openSample($("sample").value);
});
$("own").addEventListener("click", () => {
  own();
  checker.now(input());
  panes[0].focus(0);
});

function swap() {
  const [first, second] = [{ ...draft, text: panes[0].text }, sources.current];
  trial.swap();
  draft = second;
  panes[0].text = second.text;
  sources.put(first);
  label();
  memory.keep();
  checker.now(input());
}

$("swap").addEventListener("click", swap);
$("language").addEventListener("change", () => {
  choose("language", $("language").value);
  translate($("language").value);
});
$("theme").addEventListener("change", () => {
  choose("theme", $("theme").value);
  wear($("theme").value);
});

$("findings").addEventListener("choose", ({ detail }) => reveal(detail));
$("findings").addEventListener("go", ({ detail }) => {
  reveal(detail);
  if (detail.gone) return;
  const spans = placesOf(detail, result.report, documentOf(1)?.id), i = spans[0] ? 0 : 1;
  panes[i].focus(spans[i].start);
});
$("findings").addEventListener("filter", drawMarks);
addEventListener("keydown", (event) => keys(event, desk, findings));

offersTakeaway({ result: () => result, words: () => words, name: () => draft.name, summary, shown: () => findings.shown, input, desk, panes, say, given });
$("forget").addEventListener("click", () => {
  trial.end();
  desk.decisions.clear();
  put([{ name: "", text: "" }, { name: "", text: "" }]);
  memory.forget();
  checker.now(input());
  panes[0].focus(0);
});
// translate speaks a language once its words have come, unless another was chosen meanwhile.
async function translate(language) {
  const come = await wordsIn(language);
  if ($("language").value !== language) return;
  words = come;
  speak(words);
  offerSearch(words);
  label();
  draw();
}

// openLink shows what a share link holds; false where there is none, or a broken one, which is told.
async function openLink() {
  if (!location.hash || location.hash === "#summary") return false;
  if (memory.edited && !confirm(words.say("page.leave"))) return false;
  $("first").hidden = true;
  try {
    take(await readFragment(location.hash));
    return true;
  } catch {
    notice(words.say("page.share.broken"));
    return false;
  }
}

// take shows texts and decisions that a link or the tab has kept.
function take(shared) {
  const known = [...$("profile").options].some((option) => option.value === shared.profile);
  $("profile").value = known ? shared.profile : "strict";
  setMode(shared.mode);
  own();
  put(shared.texts);
  desk.decisions.restore(shared.decisions);
  notice();
  memory.keep();
  checker.now(input());
}

async function open() {
  const language = LANGUAGES.includes(chosen("language")) ? chosen("language") : preferred();
  $("language").replaceChildren(...LANGUAGES.map((tag) => element("option", { value: tag, lang: tag, dir: "auto" }, languageName(tag))));
  $("language").value = language;
  $("theme").value = ["light", "dark"].includes(chosen("theme")) ? chosen("theme") : "auto";
  words = ENGLISH;
  document.documentElement.classList.toggle("hushed", language !== "en");
  await translate(language);
  document.documentElement.classList.remove("hushed");
  addEventListener("hashchange", openLink);
  if (await openLink()) return;
  const kept = await memory.restore();
  if (kept) take(kept);
}

wear(chosen("theme"));
open();
