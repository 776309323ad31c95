// The files of a folder, as they are dropped or chosen.

/** The most files that are looked at. */
const MOST = 20_000;

/**
 * What was dropped, folders opened; in the order of their paths. It has to be asked for while the event is at hand.
 * @param {DataTransfer} data
 * @returns {Promise<{path: string, file: File}[]>}
 */
export async function dropped(data) {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.()), files = [...data.files];
  if (!entries.some((entry) => entry?.isDirectory)) return chosen(files);
  const out = [];
  for (const entry of entries) if (entry) await walk(entry, out);
  return ordered(out);
}

/** What was chosen. @param {Iterable<File>} files @returns {{path: string, file: File}[]} */
export function chosen(files) {
  return ordered([...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

async function walk(entry, out) {
  if (out.length >= MOST) return;
  if (entry.isFile) {
    const file = await new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
    if (file) out.push({ path: entry.fullPath.replace(/^\//, ""), file });
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const list = await new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (!list.length) return;
    for (const inner of list) await walk(inner, out);
  }
}

// ordered leaves out what systems put beside files.
function ordered(list) {
  return list.filter(({ path }) => !/(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/.test(path)).slice(0, MOST)
    .sort((x, y) => (x.path < y.path ? -1 : x.path > y.path ? 1 : 0));
}
