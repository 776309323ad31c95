// The words that a reader is shown, by language: chosen by the nearest lang of an element, English where there are none.
// A string has {placeholders}; what counts something has a form for each plural category of its language.

import ar from "./words/ar.js";
import de from "./words/de.js";
import en from "./words/en.js";
import es from "./words/es.js";
import fr from "./words/fr.js";
import { VERDICTS, counts, findings } from "./judgement.js";

const tables = new Map(Object.entries({ ar, de, en, es, fr }));
const TALLY = [...VERDICTS.slice(0, -1).reverse(), "unchecked"]; // what is in order first, the worst last

/**
 * Adds a language, or changes words of one that is there. What a table lacks is said in English.
 * @param {string} language a BCP 47 tag, "pt" or "pt-BR"
 * @param {object} table the shape of words/en.js
 */
export function addTranslation(language, table) {
  const tag = language.toLowerCase();
  tables.set(tag, { ...tables.get(tag), ...table });
}

/** The words of the nearest lang around a node, through shadow roots. */
export function wordsAt(node) {
  for (let at = node; at; at = at.parentNode ?? at.host) {
    const lang = at.lang || at.getAttribute?.("xml:lang");
    if (lang) return new Words(lang);
  }
  return new Words("en");
}

/** The words of one language. */
export class Words {
  #table;

  /** @param {string} tag what the page asks for: "de-AT" finds "de-at", then "de", then English */
  constructor(tag) {
    const asked = tag.toLowerCase().split(/[-_]/);
    while (asked.length && !tables.has(asked.join("-"))) asked.pop();
    this.language = asked.join("-") || "en";
    this.#table = tables.get(this.language);
    this.direction = this.#table.direction ?? "ltr";
  }

  /** A string, or that of a count: say("show"), say("count.missing", { n: 2 }). */
  say(key, values = {}) {
    const own = this.#table[key] !== undefined;
    const found = own ? this.#table[key] : tables.get("en")[key] ?? key;
    const form = typeof found === "string" ? found : found[plural(own ? this.language : "en", values.n)] ?? found.other;
    return form.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? this.#value(values[name]) : whole));
  }

  /** "verbatim", "meaning changed", ... */
  verdict(verdict) {
    return this.say("verdict." + verdict);
  }

  /** What a rule is about, in a few words; its name where it is not known. */
  rule(rule) {
    const said = this.say("rule." + rule);
    return said === "rule." + rule ? rule : said;
  }

  /** "14 quotations: 11 verbatim, 1 with disclosed edits, 1 reworded, 1 not found." */
  summary(report) {
    const total = findings(report).length;
    if (!total) return this.say("none");
    const all = counts(report);
    const list = TALLY.filter((v) => all[v]).map((v) => this.say("count." + v, { n: all[v] }));
    return this.say("summary", { quotations: this.say("quotations", { n: total }), list: list.join(this.say("comma")) });
  }

  #value(value) {
    return typeof value === "number" ? value.toLocaleString(this.language) : value;
  }
}

function plural(language, n) {
  return new Intl.PluralRules(language).select(n);
}
