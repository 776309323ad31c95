// The lines of a text.

/** A text with the line ends of the page, "\n". @param {string} text */
export function lined(text) {
  return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}

/** The line in which a place stands, from 1. @param {string} text @param {number} place */
export function lineAt(text, place) {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < place; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
