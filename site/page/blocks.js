// How a text is cut for the page. A text of usual length is one block, and can be edited as a whole. A longer one is cut
// into blocks at line ends, so that only those in view are drawn and only one is edited at a time: the page stays as
// quick with a text of megabytes, or one without a single space, as with a short one.

/** The longest text that is edited as a whole, in UTF-16 units. Browsers lay one field of that size out within a frame. */
export const WHOLE = 100_000;

/** The longest line of such a text: a line without a break is the slowest thing to lay out. */
const LONG_LINE = 20_000;

/** About how long a block of a longer text is. */
const BLOCK = 12_000;

/** Whether a text is one block. */
export function whole(text) {
  if (text.length > WHOLE) return false;
  for (let at = 0; at >= 0 && at < text.length;) {
    const end = text.indexOf("\n", at);
    if ((end < 0 ? text.length : end) - at > LONG_LINE) return false;
    at = end < 0 ? -1 : end + 1;
  }
  return true;
}

/** The ends of the blocks of a text, in order. The last is the length of the text. */
export function blockEnds(text) {
  if (whole(text)) return [text.length];
  const ends = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(at + BLOCK, text.length);
    if (end < text.length) {
      const line = text.lastIndexOf("\n", end - 1) + 1, space = text.lastIndexOf(" ", end - 1) + 1;
      if (line > at) end = line;
      else if (space > at + BLOCK / 2) end = space;
      else if (joined(text, end)) end--; // never between the halves of a character
    }
    ends.push(end);
    at = end;
  }
  return ends;
}

function joined(text, at) {
  const before = text.charCodeAt(at - 1), after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

/** What differs between two texts: the old stretch from start to end became the new one from start to newEnd. */
export function edit(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { start, end: before.length - tail, newEnd: after.length - tail };
}
