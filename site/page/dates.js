// Dates as a person writes them.

/** The time of a decision. */
export function timeWords(at, words) {
  const time = new Date(at);
  return isNaN(time) ? "" : time.toLocaleString(words.language, { dateStyle: "medium", timeStyle: "short" });
}

/** The day of an article, as ISO 8601 has it; what is no such day stays as it stands. */
export function dayWords(date, words) {
  const day = new Date(/^\d{4}-\d\d-\d\d/.exec(date)?.[0]);
  return isNaN(day) ? date : day.toLocaleDateString(words.language, { dateStyle: "medium", timeZone: "UTC" });
}
