// The words that a reader is shown, by language: chosen by the nearest lang of an element, English where there are none.
// English is inside; another language is a file beside the script, which comes when it is asked for. A string has
// {placeholders}; what counts something has a form for each plural category of its language.

import english from "core:words";
import { element as inside } from "../words/en.js";
import languages from "../words/*.js" with { load: "element" };
import { VERDICTS, counts, findings, readable } from "./judgement.js";

const tables = new Map([["en", { ...english, ...inside }]]); // what is here
const added = new Map(); // what a page has added, which stands before ours
const files = new Map(); // what can come, until it has
const coming = new Map();
for (const [language, given] of Object.entries(languages)) (typeof given === "function" ? files : tables).set(language, given);
const BETWEEN = [undefined, "peers", "reporting"]; // the order in which "texts" names what is held against each other
const TALLY = [...VERDICTS.slice(0, -1).reverse(), "unchecked"]; // what is in order first, the worst last

/**
 * Adds a language, or changes words of one that is there. What a table lacks is said in English.
 * @param {string} language a BCP 47 tag, "pt" or "pt-BR"
 * @param {object} table the shape of the element's in words/en.js
 */
export function addTranslation(language, table) {
  const tag = language.toLowerCase();
  added.set(tag, { ...added.get(tag), ...table });
}

// bring has the file of a language come, once. One that cannot be had is as if there were none.
function bring(language) {
  if (!files.has(language)) return Promise.resolve();
  if (!coming.has(language)) {
    coming.set(language, files.get(language)().then((file) => tables.set(language, file.default), () => {}).then(() => files.delete(language)));
  }
  return coming.get(language);
}

function tableOf(language) {
  return { ...tables.get(language), ...added.get(language) };
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
  #english;

  /** @param {string} tag what the page asks for: "de-AT" finds "de-at", then "de", then English */
  constructor(tag) {
    const asked = tag.toLowerCase().split(/[-_]/);
    while (asked.length && ![tables, added, files].some((known) => known.has(asked.join("-")))) asked.pop();
    this.language = asked.join("-") || "en";
    this.here = !files.has(this.language); // whether the words have come; until then they are English
    this.#table = tableOf(this.language);
    this.#english = tableOf("en");
    this.direction = this.#table.direction ?? "ltr";
  }

  /** Resolves when the words have come, or cannot be had; the next Words of the language have them. */
  arrive() {
    return bring(this.language);
  }

  /** A string, or that of a count: say("show"), say("count.missing", { n: 2 }). */
  say(key, values = {}) {
    const own = this.#table[key] !== undefined;
    const found = own ? this.#table[key] : this.#english[key] ?? key;
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

  /**
   * The reason for a change in words, or why a quotation is unchecked: pieces in order, of which those that are no strings
   * hold in `own` what is not the reader's, words of a text and names, which have a direction of their own. A reason that no
   * table knows, or that a record of old gives in English alone, is its sentence.
   * @param {{key: string, between?: string, more?: object}|undefined} why of the report
   * @param {string} sentence its English
   * @returns {{language: string, pieces: (string|{own: string})[]}}
   */
  reason(why, sentence) {
    const chain = [];
    for (let at = why; at; at = at.more) chain.push(at);
    const table = [this.#table, this.#english].find((t) => chain.length && chain.every((w) => t[`reason.${w.key}`]));
    if (!table) return { language: "en", pieces: [readable(sentence)] };
    const language = table === this.#table ? this.language : "en";
    const join = table["reason.join"] ?? " ";
    return { language, pieces: chain.flatMap((w, i) => [...(i ? [join] : []), ...filled(table, language, w)]) };
  }

  /** The same as one string, for where there are no elements. Signs for direction are in it where it runs in both. */
  reasonText(why, sentence) {
    const { pieces } = this.reason(why, sentence);
    const apart = this.direction === "rtl" || pieces.some((p) => /[\u0590-\u08ff]/.test(p.own));
    return pieces.map((p) => (typeof p === "string" ? p : apart ? `\u2068${p.own}\u2069` : p.own)).join("");
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

// filled is a reason with its arguments in their places. A capital asks for a capital.
function filled(table, language, why) {
  const [open, close] = table.marks ?? inside.marks;
  const text = (name) => {
    const capital = name[0] !== name[0].toLowerCase();
    const said = table.texts?.[capital ? name[0].toLowerCase() + name.slice(1) : name]?.[BETWEEN.indexOf(why.between)] ?? name;
    return capital ? said[0].toUpperCase() + said.slice(1) : said;
  };
  return table[`reason.${why.key}`].split(/[{}]/).flatMap((piece, i) => {
    const value = why[piece];
    if (i % 2 === 0) return piece ? [piece] : [];
    if (piece === "name" || piece === "other") return [{ own: readable(value ?? "") }];
    if (piece === "said" || piece === "printed" || piece === "word") return value ? [open, { own: readable(value) }, close] : [table.nothing ?? "–"];
    if (typeof value === "number") return [value.toLocaleString(language, { useGrouping: piece === "number" })];
    return [text(piece)];
  });
}

function plural(language, n) {
  return new Intl.PluralRules(language).select(n);
}
