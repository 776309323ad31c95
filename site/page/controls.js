// The controls around the texts: what to do with them, by which house style, a sample in their place, and in which language
// and appearance.

import { SAMPLES } from "./samples.js";
import { choose, chosen, wear } from "./settings.js";

const $ = (id) => document.getElementById(id);

/**
 * What the controls need of the page.
 * @typedef {object} Page
 * @property {import("./work.js").Work} work
 * @property {import("./voice.js").Voice} voice
 * @property {import("./sight.js").Sight} sight
 * @property {import("./many.js").Many} many
 * @property {import("./arrivals.js").Arrivals} arrivals
 */

/** @param {Page} page */
export function offersControls({ work, voice, sight, many, arrivals }) {
  for (const mode of ["check", "compare"]) {
    $("mode-" + mode).addEventListener("click", () => {
      work.turn(mode);
      work.check();
    });
  }
  $("mode-many").addEventListener("click", () => work.turn("many"));
  $("profile").addEventListener("change", () => (work.mode === "many" ? many.ask() : work.check()));
  $("read").addEventListener("click", () => sight.open());
  $("swap").addEventListener("click", () => work.swap());
  $("sample").addEventListener("change", () => {
    voice.warn();
    if (!$("sample").value) return;
    if (arrivals.refused()) $("sample").value = "";
    else arrivals.sample($("sample").value);
  });
  $("try").addEventListener("click", () => {
    [$("sample").value] = Object.keys(SAMPLES);
    arrivals.sample($("sample").value);
  });
  $("own").addEventListener("click", () => {
    work.end();
    work.check();
    work.panes[0].focus(0);
  });
  $("forget").addEventListener("click", () => {
    work.forget();
    work.check();
    work.panes[0].focus(0);
  });
  $("language").addEventListener("change", () => {
    choose("language", $("language").value);
    voice.translate($("language").value);
  });
  $("theme").value = ["light", "dark"].includes(chosen("theme")) ? chosen("theme") : "auto";
  $("theme").addEventListener("change", () => {
    choose("theme", $("theme").value);
    wear($("theme").value);
  });
}
