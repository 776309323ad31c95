// The page where anyone pastes two texts. This file ties its parts: two panes of text, the gutter between them, the list
// of findings, and what a person takes away.

import { Arrivals } from "./arrivals.js";
import { Checker } from "./checker.js";
import { offersControls } from "./controls.js";
import { Desk, keys } from "./desk.js";
import { Findings } from "./findings.js";
import { Many } from "./many.js";
import { Outcome } from "./outcome.js";
import { Pane } from "./pane.js";
import { chosen, wear } from "./settings.js";
import { Sight } from "./sight.js";
import { Sources } from "./sources.js";
import { offersTakeaway } from "./takeaway.js";
import { Voice } from "./voice.js";
import { Work } from "./work.js";
import { takesWriting } from "./writing.js";

const $ = (id) => document.getElementById(id);

const voice = new Voice({ work: () => work, many: () => many, draw: () => outcome.draw() });
const words = () => voice.words, say = (text) => voice.say(text);

const panes = [$("first-text"), $("second-text")].map((element, i) => new Pane(element, (field) => {
  field.setAttribute("aria-labelledby", element.querySelector("h2").id);
  field.placeholder = voice.hint(i);
}));
const sources = new Sources(panes[1], $("tabs"), $("add"), () => {
  if (!words()) return;
  voice.label();
  sight.draw();
});
const outcome = new Outcome({ words, work: () => work, desk: () => desk, findings: () => findings, sight: () => sight });
const result = () => outcome.result;
const checker = new Checker(outcome.events);
const desk = new Desk({
  result, words, panes, checker, say,
  findings: () => findings,
  draw: () => outcome.draw(),
  reveal: (pair) => sight.reveal(pair),
  bring: (i) => sources.show(result().input.texts[i]),
  changed: () => work.edited(),
});
const findings = new Findings($("findings"), $("filters"), $("more"), desk.acts);
const work = new Work({ panes, sources, checker, decisions: desk.decisions, label: () => voice.label() });
const sight = new Sight({ result, words, work, findings });
const many = new Many($("many"), {
  profile: () => $("profile").value,
  compare(a, b) {
    work.turn("compare");
    work.put([a, b]);
    work.check();
  },
});
const arrivals = new Arrivals({ result, work, voice, sight, checker });

for (const i of panes.keys()) takesWriting(i, { result, work, voice, sight, findings, checker, arrivals });
offersControls({ work, voice, sight, many, arrivals });
offersTakeaway({
  result, words, desk, panes, say,
  name: () => work.draft.name,
  summary: () => outcome.sentence(),
  shown: () => findings.shown,
  input: () => work.input(),
  given: () => work.given(),
});

$("findings").addEventListener("choose", ({ detail }) => sight.reveal(detail));
$("findings").addEventListener("go", ({ detail }) => sight.go(detail));
$("findings").addEventListener("filter", () => sight.draw());
addEventListener("keydown", (event) => keys(event, desk, findings));
// A file that is dropped beside the panes must not take the page's place.
for (const kind of ["dragover", "drop"]) addEventListener(kind, (event) => event.dataTransfer.types.includes("Files") && event.preventDefault());

async function open() {
  await voice.open();
  addEventListener("hashchange", () => arrivals.link());
  if (!await arrivals.link()) await arrivals.kept();
}

wear(chosen("theme"));
open();
