// The page's own words, beside those of the element. A new language needs a table here and one there.

import { Words, addTranslation } from "../element/words.js";
import ar from "./words/ar.js";
import de from "./words/de.js";
import en from "./words/en.js";
import es from "./words/es.js";
import fr from "./words/fr.js";

const tables = { ar, de, en, es, fr };
for (const [language, table] of Object.entries(tables)) addTranslation(language, table);

/** The languages of the page. */
export const LANGUAGES = Object.keys(tables);

/** The language that a person has asked their browser for first, of those the page has. */
export function preferred() {
  return (navigator.languages ?? []).map((tag) => tag.split("-")[0].toLowerCase()).find((tag) => LANGUAGES.includes(tag)) ?? "en";
}

/** Puts the words of a language into the page: what has data-say, data-say-label and data-say-title. */
export function speak(language) {
  const words = new Words(language);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = words.say(element.dataset.say);
  for (const element of document.querySelectorAll("[data-say-label]")) element.setAttribute("aria-label", words.say(element.dataset.sayLabel));
  for (const element of document.querySelectorAll("[data-say-title]")) element.title = words.say(element.dataset.sayTitle);
  return words;
}
