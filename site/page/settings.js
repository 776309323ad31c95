// Theme and language: what a person chose is kept in their browser, where that is allowed, and nothing else is.

/** What was chosen; undefined where nothing was, or the browser keeps nothing. */
export function chosen(name) {
  try {
    return localStorage.getItem("quotedrift." + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice. */
export function choose(name, value) {
  try {
    localStorage.setItem("quotedrift." + name, value);
  } catch {
    // it holds until the page is closed
  }
}

/** @param {string} theme "light", "dark", or anything else for what the system has */
export function wear(theme) {
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
