// The page's own words, beside those of the element. A language is one file of site/words; English is inside, and the file
// of another comes when a person wants it.

import { Words, addTranslation } from "../element/words.js";
import { page as english } from "../words/en.js";
import names from "../words/*.js" with { table: "name" };
import files from "../words/*.js" with { load: "page" };

addTranslation("en", english);

/** What is spoken until the words of a language have come. */
export const ENGLISH = new Words("en");

/** The languages of the page, by their own names, English first. */
export const LANGUAGES = Object.keys(names).sort((a, b) => (b === "en") - (a === "en") || names[a].localeCompare(names[b]));

/** What a language of the page is called in itself. */
export function languageName(language) {
  return names[language];
}

/** The language that a person has asked their browser for first, of those the page has. */
export function preferred() {
  return (navigator.languages ?? []).map((tag) => tag.split("-")[0].toLowerCase()).find((tag) => LANGUAGES.includes(tag)) ?? "en";
}

/** The words of a language, or those of English where they cannot be had. */
export async function wordsIn(language) {
  try {
    const [file] = await Promise.all([files[language]?.(), new Words(language).arrive()]);
    if (file) addTranslation(language, file.default);
    return new Words(language);
  } catch {
    return ENGLISH;
  }
}

/** Puts words into the page: into what has data-say, data-say-label and data-say-title. */
export function speak(words) {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = words.say(element.dataset.say);
  for (const element of document.querySelectorAll("[data-say-label]")) element.setAttribute("aria-label", words.say(element.dataset.sayLabel));
  for (const element of document.querySelectorAll("[data-say-title]")) element.title = words.say(element.dataset.sayTitle);
}
