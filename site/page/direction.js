// From which of two articles the changes are read: from A to B, as every diff is, until a person turns them round.

import { element } from "./element.js";

export class Direction {
  turned = false;
  #said = element("span");
  #button = element("button", { type: "button", class: "link" });

  /** @param {HTMLElement} place @param {() => void} changed */
  constructor(place, changed) {
    this.place = place;
    place.append(this.#said, " ", this.#button);
    this.#button.addEventListener("click", () => {
      this.turned = !this.turned;
      changed();
    });
  }

  /** @param {import("../element/words.js").Words} words @param {boolean} shown */
  show(words, shown) {
    this.place.hidden = !shown;
    this.#said.textContent = legend(words, this.turned);
    this.#button.textContent = words.say("page.turn", sides(words, !this.turned));
  }
}

/** What struck and underlined words are. */
export function legend(words, turned) {
  return words.say("page.legend.compare", sides(words, turned));
}

function sides(words, turned) {
  const [a, b] = [words.say("page.letter.a"), words.say("page.letter.b")];
  return turned ? { from: b, to: a } : { from: a, to: b };
}
