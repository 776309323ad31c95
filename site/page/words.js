// The page's own words, beside those of the element. A language is one file of site/words.

import { Words, addTranslation } from "../element/words.js";
import names from "../words/*.js" with { table: "name" };
import tables from "../words/*.js" with { table: "page" };

for (const [language, table] of Object.entries(tables)) addTranslation(language, table);

/** The languages of the page, by their own names, English first. */
export const LANGUAGES = Object.keys(tables).sort((a, b) => (b === "en") - (a === "en") || names[a].localeCompare(names[b]));

/** What a language of the page is called in itself. */
export function languageName(language) {
  return names[language];
}

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
